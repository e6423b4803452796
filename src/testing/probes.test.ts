import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fastGlob from 'fast-glob';
import { FileModel } from '../model/index.js';
import { PythonParser } from '../syntax/index.js';
import { answer, readProbes } from './probes.js';

const root = fileURLToPath(new URL('../../test-cases/', import.meta.url));
const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

for (const path of fastGlob.sync('{model,heap}/*.py', { cwd: root }).sort()) {
  test(`what ${path} asks is answered as it expects`, () => {
    const tree = parser.parse(readFileSync(new URL(path, `file://${root}`), 'utf8'));
    assert.ok(tree);
    const file = new FileModel(path, tree, undefined);
    const probes = readProbes(file);
    assert.ok(probes.length > 0, 'a probe file asks something');
    const wrong: string[] = [];
    for (const probe of probes) {
      const where = `${path}:${probe.line} ${probe.question}: ${probe.expression} = ${probe.expected}`;
      const found = answer(file, probe);
      if (probe.isTodo && found === probe.expected)
        wrong.push(`${where}: a known miss is answered, make it a probe`);
      if (!probe.isTodo && found !== probe.expected) wrong.push(`${where}: answered ${found}`);
    }
    assert.deepEqual(wrong, []);
  });
}
