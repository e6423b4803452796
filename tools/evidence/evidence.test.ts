import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MeasuredPair, merged, renderMeasured } from './measured.js';
import { isMaterial, rounded } from './metric.js';
import { type Header, readHeader } from './program.js';
import { runPair } from './run.js';
import { judge, type Run, type Sample } from './verdict.js';

const header: Header = {
  measure: ['peak', 'ms'],
  python: undefined,
  counts: undefined,
  needs: [],
  outputsDiffer: undefined,
};

function sample(numbers: Sample['numbers'], output = 'same'): Sample {
  return { output, numbers };
}

function runs(...entries: [string, Run][]): Map<string, Run> {
  return new Map(entries);
}

test('the header says what to measure, where, with what, and why answers differ', () => {
  const source =
    '# measure: peak rpeak\n# python: >=3.2\n# needs: numpy, pandas\n# outputs-differ: it raises\nx = 1\n';
  assert.deepEqual(readHeader(source), {
    measure: ['peak', 'rpeak'],
    python: '>=3.2',
    counts: undefined,
    needs: ['numpy', 'pandas'],
    outputsDiffer: 'it raises',
  });
});

test('only comments at the top are the header', () => {
  assert.equal(readHeader('# measure: peak\nx = 1\n# python: ==2.7.*\n').python, undefined);
});

test('a header without a measure, or with an unknown one, is an error', () => {
  assert.throws(() => readHeader('x = 1\n'), /no '# measure:'/);
  assert.throws(() => readHeader('# measure: weight\n'), /no measure 'weight'/);
});

test('a program that counts by itself says what', () => {
  assert.throws(() => readHeader('# measure: kept livek\n'), /# counts:/);
  assert.equal(readHeader('# measure: livek\n# counts: live owners\n').counts, 'live owners');
});

test('memory differs from 4 KiB on, and by 8 percent and 2 KiB', () => {
  assert.equal(isMaterial('peak', 6, 2), true);
  assert.equal(isMaterial('peak', 5.9, 2), false);
  // 1.08 * 1000 + 2 = 1082.
  assert.equal(isMaterial('peak', 1082, 1000), true);
  assert.equal(isMaterial('peak', 1081, 1000), false);
  assert.equal(isMaterial('peak', 0, 1000), false);
});

test('times differ by half as much again and half a millisecond', () => {
  assert.equal(isMaterial('ms', 1.5, 1), true);
  assert.equal(isMaterial('ms', 0.9, 0.5), false);
  assert.equal(isMaterial('ms', 14, 10), false);
});

test('any count more is a difference, and what the program counts may differ either way', () => {
  assert.equal(isMaterial('cyc', 1, 0), true);
  assert.equal(isMaterial('cyc', 0, 1), false);
  assert.equal(isMaterial('live', 0, 10), true);
  assert.equal(isMaterial('live', 10, 10), false);
});

test('numbers are rounded to what can be measured again', () => {
  assert.equal(rounded('peak', 11710.95), 11700);
  assert.equal(rounded('peak', 0.2451), 0.2);
  assert.equal(rounded('peak', 0.01), 0);
  assert.equal(rounded('rpeak', 11624), 12000);
  assert.equal(rounded('ms', 23.6), 24);
  assert.equal(rounded('cyc', 12345), 12345);
});

test('one version that shows the difference proves the pair, and the others are kept as they are', () => {
  const verdict = judge(
    header,
    runs(
      ['3.8.18', { bad: sample({ peak: 100, ms: 4 }), good: sample({ peak: 1, ms: 4 }) }],
      ['3.13.0', { bad: sample({ peak: 1, ms: 4 }), good: sample({ peak: 1, ms: 4 }) }],
    ),
  );
  assert.deepEqual(verdict, {
    problems: [],
    versions: {
      '3.8.18': { material: true, numbers: { peak: [100, 1], ms: [4, 4] } },
      '3.13.0': { material: false, numbers: { peak: [1, 1], ms: [4, 4] } },
    },
  });
});

test('the first metric decides: time alone does not prove memory', () => {
  const run: Run = { bad: sample({ peak: 1, ms: 40 }), good: sample({ peak: 1, ms: 4 }) };
  assert.match(judge(header, runs(['3.8.18', run])).problems.join(), /no version shows/);
});

test('where the first metric cannot be measured, the next one decides', () => {
  const run: Run = { bad: sample({ peak: null, ms: 40 }), good: sample({ ms: 4 }) };
  assert.deepEqual(judge(header, runs(['2.7.18', run])), {
    problems: [],
    versions: { '2.7.18': { material: true, numbers: { ms: [40, 4] } } },
  });
});

test('answers must agree, unless the header says that they differ', () => {
  const run: Run = { bad: sample({ peak: 100 }, 'a'), good: sample({ peak: 1 }, 'b') };
  const same: Run = { bad: sample({ peak: 100 }), good: sample({ peak: 1 }) };
  const differing = { ...header, outputsDiffer: 'it raises' };
  assert.match(
    judge(header, runs(['3.8.18', run])).problems.join(),
    /answers differ on 3\.8\.18: 'a' and 'b'/,
  );
  assert.deepEqual(judge(differing, runs(['3.8.18', run])).problems, []);
  assert.match(judge(differing, runs(['3.8.18', same])).problems.join(), /answers agree/);
});

test('a program that fails, or of which nothing can be measured, is a problem', () => {
  assert.deepEqual(judge(header, runs(['3.8.18', { error: 'NameError' }])).problems, [
    'fails on 3.8.18: NameError',
  ]);
  const nothing: Run = { bad: sample({}), good: sample({}) };
  assert.match(judge(header, runs(['3.8.18', nothing])).problems.join(), /can measure none of: peak, ms/);
});

test('an interpreter that cannot be started is part of the answer', async () => {
  const pair = { name: 'bad', bad: 'bad.py', good: 'good.py', header };
  const run = await runPair({ command: './no-such-python', version: '3.8.18' }, pair);
  assert.match('error' in run ? run.error : '', /ENOENT/);
});

test('numbers of interpreters that are not here are kept while the programs are the same', () => {
  const version = { material: true, numbers: { peak: [9, 1] } } as const;
  const old: MeasuredPair = { programs: 'one', versions: { '3.14.0': version } };
  const fresh: MeasuredPair = { programs: 'one', versions: { '3.8.18': version } };
  assert.deepEqual(Object.keys(merged(old, fresh).versions), ['3.14.0', '3.8.18']);
  assert.deepEqual(Object.keys(merged({ ...old, programs: 'other' }, fresh).versions), ['3.8.18']);
  assert.equal(merged(undefined, fresh), fresh);
});

test('the file has one line for each version, the oldest first', () => {
  const version = { material: true, numbers: { peak: [9, 1] } } as const;
  const text = renderMeasured({
    'bad-two': { programs: 'b', counts: 'owners', versions: { '3.8.18': version } },
    bad: { programs: 'a', versions: { '3.10.1': version, '3.9.2': version, '2.7.18': version } },
  });
  assert.deepEqual(
    [...text.matchAll(/"(bad[^"]*|\d[^"]*)":/g)].map((match) => match[1]),
    ['bad', '2.7.18', '3.9.2', '3.10.1', 'bad-two', '3.8.18'],
  );
  const parsed = JSON.parse(text);
  assert.deepEqual(parsed.bad.versions['3.9.2'], version);
  assert.deepEqual(parsed['bad-two'], { programs: 'b', counts: 'owners', versions: { '3.8.18': version } });
});
