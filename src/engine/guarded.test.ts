import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { calls, defineRule, type Rule } from '../rule/index.js';
import { createAnalyser, type FileSettings } from './analyser.js';
import { OutOfTime, within } from './deadline.js';
import { GuardedAnalyser } from './guarded.js';
import { defaultLimits, isLight, type Limits } from './limits.js';

const wasm = new URL('../../dist/', import.meta.url);
const limits: Limits = { ...defaultLimits, fileTime: 400, leastFileTime: 100, workerHeap: 64 };

/** Reports each call of a builtin once it has done something else first. */
function after(what: () => void): Rule {
  return defineRule({
    name: 'after-all',
    summary: 'Reports calls of len.',
    impact: 'churn',
    level: 'note',
    on: calls('builtins.len'),
    *check(call) {
      what();
      yield { at: call, confidence: 'likely', message: "A call of 'len'.", hint: 'Leave it out.' };
    },
  });
}

function settingsWith(rule: Rule): FileSettings {
  return {
    rules: [rule],
    minConfidence: 'likely',
    python: undefined,
    reportUnusedIgnores: false,
    knownRules: new Set([rule.name]),
  };
}

/** A thread that does what the path of a file says, and counts the files that it has answered for. */
const program = `
const { parentPort } = require('node:worker_threads');
const timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
let answered = 0;
parentPort.on('message', ({ path }) => {
  if (path.startsWith('hang')) for (;;);
  if (path.startsWith('regexp')) /(a+)+$/.test('a'.repeat(60) + 'b');
  if (path.startsWith('exit')) process.exit(3);
  if (path.startsWith('throw')) throw new Error('thrown on purpose');
  if (path.startsWith('fat')) { const all = []; for (;;) all.push(new Array(1000).fill({})); }
  const notices = [{ kind: 'nul-bytes', level: 'note', path, message: String(++answered) }];
  parentPort.postMessage({
    kind: 'outcome', outcome: { results: [], notices, suppressed: 0 }, timings, isSpent: path.startsWith('spent'),
  });
});
parentPort.postMessage({ kind: 'ready' });`;

async function guarded(context: TestContext, started: { count: number } = { count: 0 }) {
  const start = (): Worker => {
    started.count++;
    return new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: limits.workerHeap } });
  };
  const analyser = new GuardedAnalyser(await createAnalyser(wasm), start, limits);
  context.after(() => analyser.close());
  return analyser;
}

const small = Buffer.from('len(a)\n');
const large = Buffer.from('#'.repeat(100_000));
const ordinary = settingsWith(after(() => undefined));

test('work that does not end is stopped, in JavaScript and in a regular expression', () => {
  assert.equal(
    within(1000, () => 7),
    7,
  );
  const forever = () => {
    for (;;);
  };
  assert.throws(() => within(50, forever), OutOfTime);
  assert.throws(() => within(50, () => /(a+)+$/.test(`${'a'.repeat(60)}b`)), OutOfTime);
  assert.throws(() => within(1000, () => JSON.parse('{')), SyntaxError);
});

test('a small file needs no worker', async (context) => {
  const started = { count: 0 };
  const analyser = await guarded(context, started);
  assert.equal((await analyser.analyse('a.py', small, ordinary)).results.length, 1);
  assert.equal(started.count, 0);
});

test('what is small: by bytes and by signs', () => {
  assert.equal(isLight(Buffer.from('name = value + 1\n'.repeat(3000))), true);
  assert.equal(isLight(Buffer.from('x'.repeat(64_001))), false);
  assert.equal(isLight(Buffer.from('x,'.repeat(30_000))), false);
  assert.equal(isLight(Buffer.from('['.repeat(30_000))), true);
});

test('a small file that hangs is stopped, and the files after it are analysed elsewhere', async (context) => {
  const started = { count: 0 };
  const analyser = await guarded(context, started);
  const hanging = settingsWith(
    after(() => {
      for (;;);
    }),
  );
  const { notices } = await analyser.analyse('bad.py', small, hanging);
  assert.deepEqual(
    notices.map(({ kind, level, path, message }) => [kind, level, path, message]),
    [['stopped', 'error', 'bad.py', 'Not analysed: it took more than 0.4 seconds.']],
  );
  assert.equal((await analyser.analyse('next.py', small, ordinary)).notices[0]?.message, '1');
  assert.equal(started.count, 1);
});

test('a worker that hangs or dies costs its own file, and is replaced', async (context) => {
  const started = { count: 0 };
  const analyser = await guarded(context, started);
  const told = async (path: string) => {
    return (await analyser.analyse(path, large, ordinary)).notices.map(({ message }) => message).join();
  };
  assert.equal(await told('good.py'), '1');
  assert.equal(await told('good-2.py'), '2');
  assert.match(await told('hang.py'), /^Not analysed: it took more than 0\.4 seconds\.$/);
  assert.equal(await told('good.py'), '1');
  assert.match(await told('regexp.py'), /it took more than/);
  assert.match(await told('exit.py'), /the analyser ended on it \(exit code 3\)/);
  assert.match(await told('throw.py'), /the analyser ended on it \(thrown on purpose\)/);
  assert.equal(await told('good.py'), '1');
  assert.equal(started.count, 5);
});

test('a worker that fills its memory costs its own file', async (context) => {
  const roomy = new GuardedAnalyser(
    await createAnalyser(wasm),
    () => new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } }),
    { ...limits, fileTime: 8000 },
  );
  context.after(() => roomy.close());
  const { notices } = await roomy.analyse('fat.py', large, ordinary);
  assert.match(notices[0]?.message ?? '', /^Not analysed: it needed more memory than one file may take\.$/);
  assert.equal((await roomy.analyse('good.py', large, ordinary)).notices[0]?.message, '1');
});

test('a worker that has grown is replaced after its answer', async (context) => {
  const started = { count: 0 };
  const analyser = await guarded(context, started);
  assert.equal((await analyser.analyse('spent.py', large, ordinary)).notices[0]?.message, '1');
  assert.equal((await analyser.analyse('good.py', large, ordinary)).notices[0]?.message, '1');
  assert.equal(started.count, 2);
});

test('the more files are stopped, the less time each gets', async (context) => {
  const analyser = new GuardedAnalyser(
    await createAnalyser(wasm),
    () => new Worker(program, { eval: true }),
    { ...limits, stoppedTime: 1600 },
  );
  context.after(() => analyser.close());
  const began = performance.now();
  for (let file = 0; file < 8; file++) await analyser.analyse(`hang-${file}.py`, large, ordinary);
  assert.ok(performance.now() - began < 8 * 400, 'less than eight times the time of one');
});

test('a thread that cannot be started is told for each file', async () => {
  const analyser = new GuardedAnalyser(
    await createAnalyser(wasm),
    () => {
      throw new Error('no threads here');
    },
    limits,
  );
  const { notices } = await analyser.analyse('a.py', large, ordinary);
  assert.match(notices[0]?.message ?? '', /no threads here/);
});
