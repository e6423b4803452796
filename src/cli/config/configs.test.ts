import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogueOf } from '../catalogue.js';
import { folderOf, groups } from '../stand-ins.js';
import { UsageError } from '../usage-error.js';
import { type ConfigSource, Configs } from './configs.js';

function open(cwd: string, use: ConfigSource['use'] = { kind: 'nearest' }): Promise<Configs> {
  return Configs.open({ catalogue: catalogueOf(groups), ownFolders: [cwd], use, cwd });
}

async function ignoredIn(configs: Configs, folder: string): Promise<string[]> {
  return (await configs.of(folder)).config.layer.ignore.map((reference) => reference.name);
}

test('the nearest configuration counts alone, heaplint.toml before pyproject.toml', async (context) => {
  const folder = folderOf(
    {
      'pyproject.toml': '[tool.heaplint]\nignore = ["caches"]',
      'a/pyproject.toml': '[project]\nname = "a"',
      'b/pyproject.toml': '[tool.heaplint]\nignore = ["cycles"]',
      'b/heaplint.toml': 'ignore = ["cycle-one"]',
      'b/c/x.py': '',
    },
    context,
  );
  const configs = await open(folder);
  assert.deepEqual(await ignoredIn(configs, folder), ['caches']);
  assert.deepEqual(await ignoredIn(configs, join(folder, 'a')), ['caches']);
  assert.deepEqual(await ignoredIn(configs, join(folder, 'b/c')), ['cycle-one']);
  assert.deepEqual(configs.messages, []);
});

test('metadata of the nearest project gives the Python version, up to the root of the repository', async (context) => {
  const folder = folderOf(
    {
      'pyproject.toml': '[project]\nrequires-python = ">=3.8"',
      'a/setup.cfg': '[options]\npython_requires = >=3.10',
      'a/sub/setup.py': 'setup()',
      'b/.git/HEAD': '',
    },
    context,
  );
  const configs = await open(folder);
  const pythonIn = async (path: string) => (await configs.of(join(folder, path))).python;
  assert.equal(await pythonIn('.'), '>=3.8');
  assert.equal(await pythonIn('a/sub'), '>=3.10');
  assert.equal(await pythonIn('other'), '>=3.8');
  assert.equal(await pythonIn('b'), undefined);
});

test('a given file replaces every other, and none means none; metadata stays', async (context) => {
  const folder = folderOf(
    {
      'pyproject.toml': '[project]\nrequires-python = ">=3.8"\n[tool.heaplint]\nignore = ["caches"]',
      'given.toml': 'ignore = ["cycles"]',
      'other/pyproject.toml': '[tool.heaplint]\nignore = ["cache-one"]',
    },
    context,
  );
  const given = await open(folder, { kind: 'file', path: join(folder, 'given.toml') });
  assert.deepEqual(await ignoredIn(given, folder), ['cycles']);
  assert.equal((await given.of(folder)).python, '>=3.8');
  const pyproject = await open(folder, { kind: 'file', path: join(folder, 'other/pyproject.toml') });
  assert.deepEqual(await ignoredIn(pyproject, folder), ['cache-one']);
  const none = await open(folder, { kind: 'none' });
  assert.deepEqual(await ignoredIn(none, folder), []);
});

test('a given file that cannot be used ends the run', async (context) => {
  const folder = folderOf({ 'broken.toml': 'a = [' }, context);
  await assert.rejects(open(folder, { kind: 'file', path: join(folder, 'absent.toml') }), UsageError);
  await assert.rejects(open(folder, { kind: 'file', path: join(folder, 'broken.toml') }), UsageError);
});

test('a broken file is an error where it is ours, a warning where it is test data', async (context) => {
  const folder = folderOf(
    {
      'mine/pyproject.toml': 'broken [',
      'mine/data/pyproject.toml': 'broken [',
      'mine/other/pyproject.toml': '[tool.heaplint]\nselect = [',
      'mine/last/heaplint.toml': 'x',
    },
    context,
  );
  const configs = await open(join(folder, 'mine'));
  for (const path of ['mine', 'mine/data', 'mine/other', 'mine/last']) await configs.of(join(folder, path));
  const levels = configs.messages.map(({ path, level }) => `${path.slice(folder.length + 1)} ${level}`);
  assert.deepEqual(levels.sort(), [
    'mine/data/pyproject.toml warning',
    'mine/last/heaplint.toml error',
    'mine/other/pyproject.toml error',
    'mine/pyproject.toml error',
  ]);
});

test('a mistake is told once, with the line in its file', async (context) => {
  const folder = folderOf(
    { 'pyproject.toml': '\ufeff[project]\nname = "x"\n[tool.heaplint]\nselct = []\n' },
    context,
  );
  const configs = await open(folder);
  await configs.of(join(folder, 'a'));
  await configs.of(join(folder, 'b'));
  assert.deepEqual(configs.messages, [
    {
      path: join(folder, 'pyproject.toml'),
      line: 4,
      level: 'error',
      message: "unknown key 'selct'; did you mean 'select'?",
    },
  ]);
});

test('settings extend others, and have the last word', async (context) => {
  const folder = folderOf(
    {
      'shared/base.toml':
        'ignore = ["caches"]\nextend-exclude = ["gone/"]\nmax-file-size = 5000\nextend = "root.toml"\n',
      'shared/root.toml': 'strict = true\n',
      'p/heaplint.toml':
        'extend = "../shared/base.toml"\nselect = ["cycle-one"]\nextend-exclude = ["too.py"]\n',
    },
    context,
  );
  const configs = await open(folder);
  const { config } = await configs.of(join(folder, 'p'));
  assert.deepEqual(configs.messages, []);
  assert.deepEqual(config.extended?.layer.ignore, [{ kind: 'group', name: 'caches' }]);
  assert.equal(config.extended?.extended?.layer.strict, true);
  assert.equal(config.maxFileSize, 5000);
  // Patterns hold in the folder of the file that they stand in.
  assert.equal(config.extendExclude?.matches(join(folder, 'shared/gone'), true), true);
  assert.equal(config.extendExclude?.matches(join(folder, 'p/too.py'), false), true);
});

test('what cannot be extended is told', async (context) => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ 'heaplint.toml': 'extend = "absent.toml"' }, /'extend': cannot read 'absent\.toml': no such file/],
    [
      { 'heaplint.toml': 'extend = "b.toml"', 'b.toml': 'extend = "heaplint.toml"' },
      /leads back to this file/,
    ],
    [{ 'heaplint.toml': 'extend = "b.toml"', 'b.toml': 'x = [' }, /'b\.toml' is not valid TOML/],
    [
      { 'heaplint.toml': 'extend = "pyproject.toml"', 'pyproject.toml': '' },
      /has no table \[tool\.heaplint\]/,
    ],
    [{ 'heaplint.toml': 'extend = 1' }, /'extend' must be the path of another settings file/],
  ];
  for (const [files, message] of cases) {
    const folder = folderOf(files, context);
    const configs = await open(folder);
    await configs.of(folder);
    assert.match(configs.messages.map((each) => each.message).join('\n'), message);
  }
});
