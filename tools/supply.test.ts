import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

function read(path: string) {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

test('the lock file has a digest of every package, whatever system it is for', () => {
  const packages: Record<string, { integrity?: string }> = read('package-lock.json').packages;
  const without = Object.entries(packages).filter(
    ([path, entry]) => path !== '' && !/^sha512-/.test(entry.integrity ?? ''),
  );
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
  assert.ok(Object.keys(packages).length > 50);
});

test('a package is pinned to one version, none is installed with heaplint, and none runs anything on the way', () => {
  const { dependencies, devDependencies, scripts } = read('package.json');
  assert.equal(dependencies, undefined);
  for (const [name, version] of Object.entries(devDependencies)) {
    assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
  }
  const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'build'];
  assert.deepEqual(
    Object.keys(scripts).filter((name) => atInstallation.includes(name)),
    [],
  );
});
