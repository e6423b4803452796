/**
 * What strangers may put into a tree, against the program as users run it: each ends in a message within ten seconds, and
 * what is said of the files beside it is what is said without it.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf } from './stand-ins.js';

const program = fileURLToPath(new URL('../../bin/heaplint.js', import.meta.url));

/** A file with one finding of a rule that runs by default. */
const leak = `import weakref
class Button:
    def __init__(self):
        self.hook = weakref.ref(self.click)
    def click(self): pass
`;
const rule = ['--select', 'weakref-to-bound-method'];

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

function heaplint(cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 };
}

/** Runs over the folder, where `a.py` and `z.py` have one finding each, and checks that both are told in time. */
function intact(folder: string, argv: readonly string[] = [], seconds = 10): Ran {
  const ran = heaplint(folder, [...rule, ...argv, '.']);
  assert.ok(ran.seconds < seconds, `it took ${ran.seconds} s`);
  const told = [...ran.stdout.matchAll(/^(\S+\.py):4:\d+: The weak reference/gm)].map(([, path]) => path);
  assert.deepEqual(told, ['a.py', 'z.py'], ran.stderr);
  return ran;
}

const pair = { 'a.py': leak, 'z.py': leak };

test('kind 1: a file on which the parser would die costs its own findings', (context) => {
  const size = 9_900_000;
  const files = {
    'commas.py': `f(${'x,'.repeat(size / 2)})`,
    'lines.py': 'x\n'.repeat(size / 2),
    'brackets.py': '['.repeat(size),
    'strings.py': `x = ${'""'.repeat(size / 2)}`,
    'fields.py': `f"${'{x}'.repeat(size / 3)}"`,
    'minus.py': `x = ${'-'.repeat(size)}1`,
  };
  const ran = intact(folderOf({ ...pair, ...files }, context), [], 30);
  for (const name of Object.keys(files)) {
    assert.match(ran.stderr, new RegExp(`^${name}: warning: .* it was not analysed\\.$`, 'm'));
  }
  assert.equal(ran.status, 1);
});

test('9.9 MB of any one token take ten seconds and a gigabyte at most', (context) => {
  for (const token of [
    'x=',
    '(',
    '0,',
    '"',
    '\n',
    ' ',
    '\\\n',
    '#\n',
    '# ',
    '\r',
    'é',
    '\0',
    'f"',
    '.',
    'if x:\n',
    '@',
  ]) {
    const folder = folderOf({ 'a.py': leak }, context);
    writeFileSync(join(folder, 'one.py'), token.repeat(Math.floor(9_900_000 / Buffer.byteLength(token))));
    const measured = join(folder, 'measured');
    const started = performance.now();
    const { stdout } = spawnSync(process.execPath, ['-e', peakOf, measured, program, ...rule, '.'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.ok(performance.now() - started < 10_000, `${JSON.stringify(token)} takes too long`);
    assert.match(stdout, /^a\.py:4:/m, JSON.stringify(token));
    const kibibytes = Number(readFileSync(measured, 'utf8'));
    assert.ok(kibibytes < 1024 * 1024, `${JSON.stringify(token)} takes ${kibibytes} KiB`);
    rmSync(folder, { recursive: true });
  }
});

/** Runs a program in this process and writes down how much memory the process had at most, in KiB. */
const peakOf = `
const [measured, program, ...argv] = process.argv.slice(1);
process.argv = [process.execPath, program, ...argv];
process.on('exit', () => require('node:fs').writeFileSync(measured, String(process.resourceUsage().maxRSS)));
import(require('node:url').pathToFileURL(program).href);`;

test('kind 2: what has no end is not read, nor is what lies behind a link', (context) => {
  const folder = folderOf({ ...pair, 'sub/b.txt': '', 'other/c.txt': '', 'third/d.txt': '' }, context);
  const outside = folderOf(
    { 'secret.py': leak, ignore: '*.py\n', 'set.toml': '[tool.heaplint]\nignore = ["weakrefs"]' },
    context,
  );
  symlinkSync('/dev/zero', join(folder, '.gitignore'));
  symlinkSync('/dev/zero', join(folder, 'zero.py'));
  symlinkSync('/dev/zero', join(folder, 'setup.cfg'));
  symlinkSync('/dev/zero', join(folder, 'pyproject.toml'));
  symlinkSync('/dev/urandom', join(folder, 'heaplint.toml'));
  execFileSync('mkfifo', [
    join(folder, 'pipe.py'),
    join(folder, 'sub/.gitignore'),
    join(folder, 'sub/pyproject.toml'),
  ]);
  symlinkSync(join(outside, 'secret.py'), join(folder, 'far.py'));
  symlinkSync(join(outside, 'ignore'), join(folder, 'other/.gitignore'));
  symlinkSync(join(outside, 'set.toml'), join(folder, 'third/pyproject.toml'));
  symlinkSync('/proc/self/environ', join(folder, 'third/setup.cfg'));
  const ran = intact(folder);
  assert.equal(ran.stdout.includes('secret.py'), false);
  for (const name of ['pyproject.toml', 'setup.cfg', 'heaplint.toml']) {
    const told = new RegExp(`${name.replace('.', '\\.')}:1: cannot be read: it is a symbolic link`);
    assert.match(ran.stderr, told);
  }
});

test('kind 2: a device or a pipe that the user names is told, and not waited for', (context) => {
  const folder = folderOf(pair, context);
  execFileSync('mkfifo', [join(folder, 'pipe.py')]);
  symlinkSync('/dev/zero', join(folder, 'zero.py'));
  const ran = heaplint(folder, [...rule, 'pipe.py', 'zero.py', '/dev/random', 'a.py']);
  assert.ok(ran.seconds < 10);
  assert.equal(ran.status, 2);
  assert.equal(ran.stderr.match(/could not be read \(it is no regular file\)/g)?.length, 3);
  assert.match(ran.stdout, /a\.py:4:/);
  const config = heaplint(folder, ['--config', 'pipe.py', 'a.py']);
  assert.equal(config.status, 2);
  assert.match(config.stderr, /cannot read the configuration '.*pipe\.py': it is no regular file/);
});

test('kind 2: standard input is read up to the limit', async () => {
  const child = spawn(process.execPath, [program, '-', '--max-file-size', '1MB'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  const block = Buffer.alloc(1_000_000, 'x');
  const pump = setInterval(() => child.stdin.write(block), 5);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(pump);
  assert.match(stderr, /more than the limit/);
});

test('kind 3: patterns that explode are told, and the files are analysed', (context) => {
  const folder = folderOf(
    {
      ...pair,
      [`${'d/'.repeat(300)}m.py`]: 'x = 1\n',
      [`${'e'.repeat(200)}.txt.py`]: 'x = 1\n',
      '.gitignore': `${'**/?*/'.repeat(14)}nothing\n`,
      'pyproject.toml': `[tool.heaplint]
extend-exclude = ["${'*e'.repeat(60)}x"]
[tool.heaplint.per-file-ignores]
"${'**/*d/'.repeat(12)}x" = ["caches"]
`,
    },
    context,
  );
  const ran = intact(folder);
  assert.match(ran.stderr, /take too long on '.*' and are not used any more/);
  const named = heaplint(folder, [...rule, '--exclude', `${'**/?*/'.repeat(14)}nothing`, '.']);
  assert.ok(named.seconds < 10);
  assert.match(named.stdout, /^z\.py:4:/m);
});

test('kind 3: a hundred thousand blanks in a comment, and a long name of other letters', (context) => {
  const files = {
    'blanks.py': `x = 1  # heaplint: ignore[a${' '.repeat(100_000)}b]\n`,
    'tabs.py': `# heaplint:${'\t'.repeat(100_000)}ignore\n#${' '.repeat(100_000)}heaplint${' '.repeat(100_000)}:\nx = 1\n`,
    'noqa.py': `x = 1  ${'# noqa '.repeat(20_000)}\n${'#'.repeat(100_000)}\n`,
    'name.py': `class ${'é'.repeat(100_000)}:\n    def close(self): pass\n`,
    'attribute.py': `class A:\n    def __init__(self):\n        self.${'ñ_'.repeat(50_000)} = open("x")\n`,
    'string.py': `x = "${'é '.repeat(100_000)}"\ny = "${'%s '.repeat(50_000)}" % x\n`,
    'generated.py': `# ${'generated by '.repeat(20_000)}\nx = 1\n`,
  };
  const ran = intact(
    folderOf({ ...pair, ...files }, context),
    ['--extend-select', 'caches,cycles,resources'],
    10,
  );
  assert.equal(ran.stderr.includes('stopped'), false, ran.stderr);
});

test('kind 4: continued lines and comments that hung the parser', (context) => {
  const files = {
    'continued.py': `x = 1\n${'\\\n'.repeat(40_000)}`,
    'blanks.py': `x = (1 ${'\\\n \t'.repeat(100_000)})\n`,
    'names.py': `x = ${'y, \\\r\n'.repeat(20_000)}y\n`,
    'comments.py': `if x:\n  a\n${'# c\n'.repeat(100_000)}`,
  };
  const ran = intact(folderOf({ ...pair, ...files }, context));
  assert.equal(ran.stderr, '');
});

test('kind 6: a file that is called like an option is told', (context) => {
  for (const name of [
    '--exclude=*.py',
    '--config=c.py',
    '--output-file=b.py',
    '--no-config',
    '--exit-zero',
    '-h',
    '--version',
  ]) {
    const folder = folderOf({ ...pair, [name]: leak, 'c.py': 'select = []\n' }, context);
    const ran = heaplint(folder, ['--force-exclude', 'a.py', name, 'z.py']);
    assert.equal(ran.status, 2, name);
    assert.ok(ran.stderr.includes(`'${name}' is the name of a file here`), ran.stderr);
    assert.deepEqual(readdirSync(folder).sort(), [name, 'a.py', 'c.py', 'z.py'].sort());
    const named = heaplint(folder, [...rule, '--', 'a.py', name]);
    assert.ok(named.stdout.includes(`${name}:4:`) && named.stdout.includes('a.py:4:'), name);
  }
});

test('kind 6: names that are not UTF-8 are told', (context) => {
  const folder = folderOf(pair, context);
  const bytes = (text: string, last: number, end: string) =>
    Buffer.concat([Buffer.from(join(folder, text)), Buffer.from([last]), Buffer.from(end)]);
  writeFileSync(bytes('n', 0xff, '.py'), leak);
  writeFileSync(bytes('o', 0xc3, '.py'), leak);
  // The name that Node makes of the first is the true name of another file.
  writeFileSync(join(folder, 'n\ufffd.py'), 'x = 1\n');
  mkdirSync(bytes('folder', 0xfe, ''));
  const ran = intact(folder);
  assert.equal(ran.status, 2);
  assert.equal(ran.stderr.match(/error: Not analysed: the name is not valid UTF-8\./g)?.length, 4);
});

test('kind 6: what every object of JavaScript has is no encoding, setting or name', (context) => {
  const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
  const files = Object.fromEntries(
    words.map((word) => [
      `m_${word}.py`,
      `# coding: ${word}\nimport ${word}\nx = ${word}(${word}.${word})\n`,
    ]),
  );
  const settings = `[tool.heaplint.per-file-ignores]\n"constructor" = ["caches"]\n"__proto__" = ["caches"]\n`;
  const folder = folderOf(
    { ...pair, ...files, 'iso.py': `# coding: iso-8859-16\n${leak}`, 'pyproject.toml': settings },
    context,
  );
  const ran = heaplint(folder, ['.']);
  assert.ok(ran.seconds < 10);
  assert.match(ran.stdout, /^iso\.py:5:/m);
  assert.match(ran.stdout, /^z\.py:4:/m);
  assert.equal(/crashed|failed|TypeError/.test(ran.stderr), false, ran.stderr);
  assert.equal(ran.status, 1);
});

test('kind 6: settings nested without end are told, or ignored with --no-config', (context) => {
  const settings = [
    `[project.classifiers.${'a.'.repeat(20_000)}b]\nx = 1\n`,
    `${'a.'.repeat(20_000)}b = 1\n`,
    `[tool.heaplint]\nselect = ${'['.repeat(50_000)}\n`,
    `[tool.poetry.dependencies.python${'.a'.repeat(20_000)}]\n`,
  ];
  for (const text of settings) {
    const folder = folderOf({ ...pair, 'pyproject.toml': text }, context);
    const ran = intact(folder);
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /pyproject\.toml:\d+: (not valid TOML|tables are nested more than 100 deep)/);
    assert.equal(intact(folder, ['--no-config']).status, 1);
  }
});

test('kind 7: a report is written through no link, and nowhere else', (context) => {
  const outside = folderOf({ 'precious.txt': 'precious' }, context);
  const folder = folderOf(pair, context);
  const precious = join(outside, 'precious.txt');
  // Every name that drafts have had, for any process.
  for (let pid = 1; pid < 3000; pid++) symlinkSync(precious, join(folder, `.out.sarif.${pid}.draft`));
  for (const name of ['.out.sarif.draft', 'out.sarif.draft', 'out.sarif.tmp', '.out.sarif.tmp'])
    symlinkSync(precious, join(folder, name));
  const ran = heaplint(folder, [...rule, '--format', 'sarif', '--output-file', 'out.sarif', '.']);
  assert.equal(ran.status, 1);
  assert.equal(readFileSync(precious, 'utf8'), 'precious');
  assert.equal(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results.length, 2);
  const left = readdirSync(folder).filter((name) => !/^\.?out\.sarif(\.\d+)?\.(draft|tmp)$/.test(name));
  assert.deepEqual(left.sort(), ['a.py', 'out.sarif', 'z.py']);
});

test('kind 7: where no draft can be made, nothing is', (context) => {
  const folder = folderOf(pair, context);
  const ran = heaplint(folder, [...rule, '--output-file', 'a.py/out.txt', '.']);
  assert.equal(ran.status, 2);
  assert.match(ran.stderr, /cannot write the report to '.*out\.txt': it exists already/);
  assert.deepEqual(readdirSync(folder).sort(), ['a.py', 'z.py']);
});

test('kind 8: nothing that a stranger has written is a command to a runner', (context) => {
  const hostile = leak.replace(
    'self.click)',
    'self.click)  # ##[error]x ##vso[task.complete]y ##teamcity[z] \u001b[2J \u202e \u3164',
  );
  const folder = folderOf(
    {
      '::error::x.py': hostile,
      ' ::add-mask::y.py': hostile,
      '##[group]g.py': hostile,
      '##vso[task.setvariable variable=a]v/b.py': hostile,
      'c\u202e\u2028\u0085d.py': hostile,
    },
    context,
  );
  const isInert = (text: string): void => {
    for (const line of text.split('\n')) {
      assert.equal(/^\s*::/.test(line), false, line);
      assert.equal(/##(\[|vso\[|teamcity\[)/.test(line), false, line);
      assert.equal(/[^\P{Cc}\n]|[\u202e\u2028\u3164]/u.test(line), false, JSON.stringify(line));
    }
  };
  for (const format of ['text', 'json', 'sarif']) {
    const ran = heaplint(folder, ['--select', 'weakref-to-bound-method', '--format', format, '.']);
    assert.equal(ran.status, 1);
    isInert(ran.stdout);
    isInert(ran.stderr);
  }
  const broken = heaplint(folder, ['##[error]absent', '--unknown\u001b[2J##vso[x]']);
  assert.equal(broken.status, 2);
  isInert(broken.stderr);
});

test('kind 9: a report that does not arrive ends with 2 and one line', async (context) => {
  const folder = folderOf(pair, context);
  for (const format of ['text', 'json', 'sarif']) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, ...rule, '--format', format, '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    assert.equal(status, 2, format);
    assert.equal(stderr, 'heaplint: error: the output could not be written: no space is left\n');
  }
});

test('kind 9: a pipe that is closed ends with 2 and one line', async (context) => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}.py`, leak]));
  const folder = folderOf(many, context);
  for (const format of ['text', 'sarif']) {
    const child = spawn(process.execPath, [program, ...rule, '--format', format, '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 2, format);
    assert.equal(stderr, 'heaplint: error: the output could not be written: nobody reads it any more\n');
  }
});

test('kind 10: nothing in the tree switches its own check off under --untrusted', (context) => {
  const files = {
    'heaplint.toml': 'select = []\nexclude = ["*"]\n',
    '.gitignore': '*\n',
    'setup.cfg': '[options]\npython_requires = <3\n',
    'a.py': `# @generated\n${leak}`,
    'env/pyvenv.cfg': '',
    'env/b.py': leak,
    'node_modules/c.py': leak,
    'build/d.py': leak,
    '.tox/e.py': leak,
    '.svn/f.py': leak,
    'silent.py': `# heaplint: ignore-file\n${leak}`,
    'line.py': leak.replace('click)', 'click)  # noqa'),
  };
  const folder = folderOf(files, context);
  const paths = (stdout: string) =>
    [...stdout.matchAll(/^(\S+\.py):\d+:\d+: The weak/gm)].map(([, path]) => path);
  assert.deepEqual(paths(heaplint(folder, ['.']).stdout), []);
  const ran = heaplint(folder, ['--untrusted', '.']);
  assert.deepEqual(paths(ran.stdout), [
    '.svn/f.py',
    '.tox/e.py',
    'a.py',
    'build/d.py',
    'env/b.py',
    'node_modules/c.py',
  ]);
  assert.match(
    ran.stderr,
    /^silent\.py:5:21: warning: A comment silences 'weakref-to-bound-method' here\.$/m,
  );
  assert.match(ran.stderr, /^line\.py:4:21: warning: A comment silences 'weakref-to-bound-method' here\.$/m);
  assert.equal(ran.status, 1);

  // Settings come from whoever runs the check.
  const own = folderOf({ 'base.toml': 'ignore = ["weakrefs"]\n' }, context);
  assert.deepEqual(
    paths(heaplint(folder, ['--untrusted', '--config', join(own, 'base.toml'), '.']).stdout),
    [],
  );
  assert.deepEqual(paths(heaplint(folder, ['--untrusted', '--exclude', 'env,build', '.']).stdout).length, 4);
});

test('kind 10: what was not analysed is an error under --untrusted', (context) => {
  const files: Record<string, string | Uint8Array> = {
    'syntax.py': 'x = = 1\n',
    'large.py': `x = "${'a'.repeat(10_000_001)}"\n`,
    'deep.py': `x = ${'('.repeat(300)}${')'.repeat(300)}\n`,
    'bytes.py': Uint8Array.from([0x78, 0xff, 0x0a]),
    'nul.py': 'x = 1\0\n',
  };
  for (const [name, content] of Object.entries(files)) {
    const folder = folderOf({ [name]: content }, context);
    assert.equal(heaplint(folder, ['.']).status, 0, name);
    const ran = heaplint(folder, ['--untrusted', '.']);
    assert.equal(ran.status, 2, name);
    assert.match(ran.stderr, new RegExp(`^${name}[:\\d]*: error: `, 'm'));
  }
});
