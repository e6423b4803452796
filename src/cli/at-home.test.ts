import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { groups as ownGroups } from '../../rules/index.js';
import { createAnalyser } from '../engine/analyser.js';
import { settingsSchema } from './config/settings-schema.js';
import type { Io } from './io.js';
import { main, type Parts } from './main.js';
import { folderOf, groups, ioIn, standInParts } from './stand-ins.js';

async function heaplint(
  cwd: string,
  argv: readonly string[],
  changes: Partial<Io> = {},
  parts: Parts = standInParts(),
) {
  const io = ioIn(cwd, changes);
  const code = await main(argv, io, parts);
  return { code, ...io.heard };
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('init writes what is missing once, and it is what the tools read', async (context) => {
  const folder = folderOf(
    { 'pyproject.toml': '[project]\nname = "x"', '.git/config': 'url = https://github.com/a/b' },
    context,
  );
  const first = await heaplint(folder, ['init', '--yes']);
  assert.equal(first.code, 0);
  assert.match(
    first.stdout,
    /add to {2}pyproject\.toml: settings[^\n]*\nwrite {3}\.pre-commit-config\.yaml: [^\n]*\nwrite {3}\.github\/workflows\/heaplint\.yml/,
  );
  assert.deepEqual(JSON.parse(JSON.stringify(parseToml(read(folder, 'pyproject.toml')))), {
    project: { name: 'x' },
    tool: { heaplint: {} },
  });
  const { repos } = parseYaml(read(folder, '.pre-commit-config.yaml'));
  assert.deepEqual(repos[0].hooks, [{ id: 'heaplint' }]);
  const workflow = parseYaml(read(folder, '.github/workflows/heaplint.yml'));
  assert.match(workflow.jobs.heaplint.steps[1].uses, /^heaplint\/heaplint@v\d/);
  const again = await heaplint(folder, ['init', '--yes']);
  assert.deepEqual(
    [again.code, again.stdout],
    [0, 'Everything is there already: settings, hook and workflow.\n'],
  );
  assert.equal((await heaplint(folder, [])).code, 0);
});

test('init adds its hook to those that are there, comments and all', async (context) => {
  const before =
    '# ours\nrepos:\n  - repo: https://example.com/x  # keep\n    rev: v1\n    hooks:\n      - id: x\n';
  const folder = folderOf({ '.pre-commit-config.yaml': before, 'heaplint.toml': '' }, context);
  await heaplint(folder, ['init', '--yes']);
  const after = read(folder, '.pre-commit-config.yaml');
  assert.match(after, /^# ours\nrepos:\n {2}- repo: https:\/\/example\.com\/x # keep\n {4}rev: v1\n/);
  assert.equal(parseYaml(after).repos.length, 2);
  assert.equal(existsSync(join(folder, '.github')), false);
  const broken = folderOf({ '.pre-commit-config.yaml': 'repos: 1\n', 'heaplint.toml': '' }, context);
  assert.match(
    (await heaplint(broken, ['init', '--yes'])).stderr,
    /cannot add a hook to '\.pre-commit-config\.yaml'/,
  );
});

test('init asks, and writes nothing without an answer', async (context) => {
  const folder = folderOf({}, context);
  const unasked = await heaplint(folder, ['init']);
  assert.equal(unasked.code, 2);
  assert.match(unasked.stderr, /nobody can be asked here: --yes writes it/);
  assert.equal((await heaplint(folder, ['init'], { confirm: async () => false })).code, 0);
  assert.equal(existsSync(join(folder, 'heaplint.toml')), false);
  assert.equal((await heaplint(folder, ['init'], { confirm: async () => true })).code, 0);
  assert.match(read(folder, 'heaplint.toml'), /^#:schema https:/);
  assert.equal((await heaplint(folder, ['init', 'more'])).code, 2);
  mkdirSync(join(folder, 'init'));
  assert.equal((await heaplint(folder, ['./init'])).code, 0);
});

test('--show-files lists what would be read, and reads nothing', async (context) => {
  const folder = folderOf({ 'a.py': 'CACHE-ONE', 'sub/b.pyi': '', 'c.txt': '', 'build/d.py': '' }, context);
  const parts = standInParts();
  const ran = await heaplint(folder, ['--show-files'], {}, parts);
  assert.deepEqual([ran.code, ran.stdout, parts.asked.length], [0, 'a.py\nsub/b.pyi\n', 0]);
});

test('--show-settings tells what holds for a file, and where that is said', async (context) => {
  const folder = folderOf(
    {
      'p/heaplint.toml': 'extend = "../base.toml"\nignore = ["cache-one"]\n',
      'base.toml': 'fail-on = "error"\n',
      'p/a.py': '',
    },
    context,
  );
  const ran = await heaplint(folder, ['--show-settings', 'p/a.py', '--min-confidence', 'proven']);
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /^p\/a\.py\n {2}settings +p\/heaplint\.toml, which extends base\.toml\n/);
  assert.match(ran.stdout, /min-confidence +proven\n/);
  assert.match(ran.stdout, /fail-on +error\n/);
  assert.match(ran.stdout, /2 rules:\n {4}cache-two\n {4}cycle-one\n$/);
});

test('completions know every option, and the shells can read them', async () => {
  const help = (await heaplint('/', ['--help'])).stdout;
  const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = '']) => flag);
  assert.ok(flags.length > 40);
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, code } = await heaplint('/', ['--completions', shell]);
    assert.equal(code, 0);
    for (const flag of flags)
      assert.ok(stdout.includes(shell === 'fish' ? `-l ${flag.slice(2)} ` : flag), `${shell} ${flag}`);
    assert.match(stdout, /cache-one/);
  }
  const bash = (await heaplint('/', ['--completions', 'bash'])).stdout;
  const asked = `${bash}\nCOMP_WORDS=(heaplint --fail-on w) COMP_CWORD=2; _heaplint; echo "\${COMPREPLY[@]}"
COMP_WORDS=(heaplint --write-b) COMP_CWORD=1; _heaplint; echo "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' });
  assert.deepEqual([ran.stdout, ran.stderr], ['warning\n--write-baseline\n', '']);
});

test('the schema of the settings takes what the settings take', () => {
  const validate = new Ajv({ strict: false }).compile(settingsSchema(groups));
  const good = `
extend = "x.toml"
select = ["caches", "leak", "an-earlier-name"]
severity = { leak = "error" }
fail-on = "never"
max-file-size = "2MB"
report-unused-ignores = "fail"
per-file-ignores = { "tests/" = ["all"] }
[[overrides]]
files = ["a.py"]
strict = true`;
  assert.equal(validate(parseToml(good)), true, JSON.stringify(validate.errors));
  for (const bad of [
    'selct = []',
    'strict = 1',
    'fail-on = "x"',
    'severity = { leak = "bad" }',
    '[[overrides]]\nstrict = true',
  ]) {
    assert.equal(validate(parseToml(bad)), false, bad);
  }
  const schema = JSON.stringify(settingsSchema(ownGroups), undefined, 2);
  assert.equal(readFileSync(new URL('../../schemas/settings.json', import.meta.url), 'utf8'), `${schema}\n`);
});

test('--add-ignores silences every finding with the reason, where the comment works', async (context) => {
  const analyser = await createAnalyser(new URL('../../dist/', import.meta.url));
  const parts: Parts = {
    groups: async () => ownGroups,
    analyser: async () => analyser,
    pages: async () => new Map(),
  };
  const folder = folderOf(
    {
      'a.py': `import gc, weakref
class C:
    def m(self): pass
    def hook(self):
        return [
            weakref.ref(self.m), weakref.ref(self.m),
        ]
x = 1 + \\
    len(str(weakref.ref(C().m)))
del gc.garbage
`,
    },
    context,
  );
  const before = await heaplint(folder, ['--format', 'concise'], {}, parts);
  assert.ok(before.stdout.split('\n').length > 3, before.stdout);
  const ran = await heaplint(folder, ['--add-ignores', 'old code, see #7', '--format', 'concise'], {}, parts);
  assert.deepEqual([ran.code, ran.stdout], [0, '']);
  assert.match(ran.stderr, /\d findings silenced in 1 file/);
  const text = read(folder, 'a.py');
  assert.match(text, /\n# heaplint: ignore\[del-gc-garbage\]: old code, see #7\ndel gc\.garbage\n$/);
  const again = await heaplint(folder, ['--report-unused-ignores', '--format', 'concise'], {}, parts);
  assert.deepEqual([again.code, again.stdout, again.stderr], [0, '', '']);
  assert.equal((await heaplint(folder, ['--add-ignores', ''], {}, parts)).code, 2);
});
