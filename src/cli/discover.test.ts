import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { catalogueOf } from './catalogue.js';
import { Configs } from './config/configs.js';
import { discover, namedPath } from './discover.js';
import { pathPatterns } from './path-patterns.js';
import { folderOf } from './stand-ins.js';

interface Choices {
  readonly forceExclude?: boolean;
  readonly exclude?: readonly string[];
}

/** The discovered files, relative to `cwd`. */
async function found(
  cwd: string,
  paths: readonly string[] = ['.'],
  choices: Choices = {},
): Promise<string[]> {
  const named = paths.flatMap((path) => {
    const answer = namedPath(path, cwd);
    return 'path' in answer ? [answer] : [];
  });
  const configs = await Configs.open({
    catalogue: catalogueOf([]),
    ownFolders: [cwd],
    use: { kind: 'nearest' },
    cwd,
  });
  const { files, unreadable } = await discover({
    named,
    forceExclude: choices.forceExclude ?? false,
    exclude: pathPatterns(choices.exclude ?? [], cwd),
    configs,
    cwd,
  });
  assert.deepEqual(unreadable, []);
  return files.map((file) => relative(cwd, file));
}

function emptyFiles(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}

test('a folder is read for every kind of Python file, in order, hidden folders too', async (context) => {
  const folder = folderOf(
    emptyFiles(
      'b.py',
      'a.pyi',
      'w.pyw',
      'text.txt',
      'run',
      'c/d e.py',
      'c.py',
      '.github/tool.py',
      'Ä.py',
      'x.pyc',
    ),
    context,
  );
  assert.deepEqual(await found(folder), [
    '.github/tool.py',
    'a.pyi',
    'b.py',
    'c.py',
    'c/d e.py',
    'w.pyw',
    'Ä.py',
  ]);
});

test('a named file is read whatever it is called, and once however often it is named', async (context) => {
  const folder = folderOf(emptyFiles('script', 'a.py', 'node_modules/b.py'), context);
  assert.deepEqual(await found(folder, ['script', './script', 'node_modules/b.py', '.', 'a.py']), [
    'a.py',
    'node_modules/b.py',
    'script',
  ]);
});

test("tools' folders, environments and build output are left out", async (context) => {
  const folder = folderOf(
    emptyFiles(
      'kept.py',
      '.git/hook.py',
      '.tox/py/x.py',
      '.venv/x.py',
      '__pycache__/x.py',
      'node_modules/gyp/x.py',
      'lib/site-packages/x.py',
      'anything/pyvenv.cfg',
      'anything/x.py',
      'conda/conda-meta/history',
      'conda/x.py',
      'build/lib/x.py',
      'dist/x.py',
    ),
    context,
  );
  assert.deepEqual(await found(folder), ['kept.py']);
});

test('a package is no build output or environment for its name alone', async (context) => {
  const files = ['build/__init__.py', 'build/x.py', 'env/x.py', 'src/dist/__init__.py', 'venv/__init__.py'];
  assert.deepEqual(await found(folderOf(emptyFiles(...files), context)), files);
});

test('installed packages are read where the user names them or a folder inside them', async (context) => {
  const folder = folderOf(
    emptyFiles('.venv/pyvenv.cfg', '.venv/lib/site-packages/a/b.py', '.venv/lib/site-packages/a/.git/c.py'),
    context,
  );
  const inside = ['.venv/lib/site-packages/a/b.py'];
  assert.deepEqual(await found(folder), []);
  assert.deepEqual(await found(folder, ['.venv']), inside);
  assert.deepEqual(await found(folder, ['.venv/lib']), inside);
  assert.deepEqual(await found(folder, ['.venv/lib/site-packages/a']), inside);
});

test("a Python library folder is read with its packages, a repository's inside too, .gitignore or not", async (context) => {
  const files = ['os.py', 'site-packages/a.py', 'site-packages/b/build/c.py', 'site.py', 'venv/__init__.py'];
  const folder = folderOf({ ...emptyFiles(...files), 'site-packages/.gitignore': '*' }, context);
  assert.deepEqual(await found(folder), files);
});

test('.gitignore files hold from the root of the repository down, the deeper one last', async (context) => {
  const folder = folderOf(
    {
      ...emptyFiles('.git/HEAD', 'generated.py', 'kept.py', 'out/x.py', 'sub/out/x.py', 'sub/generated.py'),
      ...emptyFiles('sub/deep/only.py', 'sub/deep/local.py', 'sub/other/local.py', 'sub/a [b]/local.py'),
      '.gitignore': '/generated.py\nout/\nonly.py\n',
      'sub/.gitignore': '# a comment\n!only.py\n/deep/local.py\n',
      'sub/a [b]/.gitignore': 'local.py\n',
    },
    context,
  );
  const inSub = ['sub/deep/only.py', 'sub/generated.py', 'sub/other/local.py'];
  assert.deepEqual(await found(folder), ['kept.py', ...inSub]);
  // The file above the current folder holds as well.
  assert.deepEqual(
    (await found(join(folder, 'sub'))).map((path) => `sub/${path}`),
    inSub,
  );
});

test('.gitignore holds without a repository, and not across the border of one', async (context) => {
  const folder = folderOf(
    { ...emptyFiles('a.py', 'b.py', 'inner/.git/HEAD', 'inner/a.py'), '.gitignore': 'a.py' },
    context,
  );
  assert.deepEqual(await found(folder), ['b.py', 'inner/a.py']);
});

test('a folder that git ignores is read where the user names it', async (context) => {
  const folder = folderOf(
    { ...emptyFiles('.git/HEAD', 'out/a.py', 'out/b.py'), '.gitignore': 'out/' },
    context,
  );
  assert.deepEqual(await found(folder, ['out']), ['out/a.py', 'out/b.py']);
});

test('exclusions come from the nearest configuration and from the command line', async (context) => {
  const folder = folderOf(
    {
      ...emptyFiles('a.py', 'old/x.py', 'gen/x.py', 'gen/y.py', 'site-packages/x.py', 'inner/old/x.py'),
      'pyproject.toml': '[tool.heaplint]\nextend-exclude = ["old"]\n',
      'inner/heaplint.toml': 'exclude = []\n',
      'inner/node_modules/x.py': '',
    },
    context,
  );
  assert.deepEqual(await found(folder, ['.'], { exclude: ['/gen/x.py'] }), [
    'a.py',
    'gen/y.py',
    'inner/node_modules/x.py',
    'inner/old/x.py',
  ]);
});

test('named files are left out like found ones only when that is forced, .gitignore aside', async (context) => {
  const folder = folderOf(
    {
      ...emptyFiles(
        'a.py',
        'old/x.py',
        'node_modules/x.py',
        'e/pyvenv.cfg',
        'e/x.py',
        'tracked.py',
        'script',
      ),
      'heaplint.toml': 'extend-exclude = ["old/"]\n',
      '.gitignore': 'tracked.py\n',
    },
    context,
  );
  const paths = ['a.py', 'old/x.py', 'node_modules/x.py', 'e/x.py', 'tracked.py', 'script', 'node_modules'];
  assert.deepEqual(await found(folder, paths), [
    'a.py',
    'e/x.py',
    'node_modules/x.py',
    'old/x.py',
    'script',
    'tracked.py',
  ]);
  assert.deepEqual(await found(folder, paths, { forceExclude: true }), ['a.py', 'script', 'tracked.py']);
});

test('links: a loop ends, a file is read once, a dangling one is nothing, one out of the project is left', async (context) => {
  const outside = folderOf({ 'far.py': '' }, context);
  const folder = folderOf({ 'a/b.py': '', 'c.py': '' }, context);
  symlinkSync('..', join(folder, 'a/up'));
  symlinkSync('b.py', join(folder, 'a/a.py'));
  symlinkSync('../c.py', join(folder, 'a/c.py'));
  symlinkSync(join(outside, 'far.py'), join(folder, 'near.py'));
  symlinkSync('nowhere.py', join(folder, '.#lock.py'));
  symlinkSync('self.py', join(folder, 'self.py'));
  mkdirSync(join(folder, 'folder.py'));
  assert.deepEqual(await found(folder), ['a/b.py', 'c.py']);
  assert.deepEqual(await found(folder, ['a/up', 'a/a.py']), ['a/b.py', 'c.py']);
  assert.deepEqual(await found(folder, ['near.py']), ['near.py']);
  // A link that leads out of a folder, but not out of the project, is read.
  assert.deepEqual(await found(folder, ['a']), ['a/b.py', 'c.py']);
});
