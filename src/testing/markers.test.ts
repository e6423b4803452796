import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkers } from './markers.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const markersOf = (text: string) => readMarkers(utf8(text)).markers;

test('a comment names a rule on its own line', () => {
  assert.deepEqual(markersOf('a = 1\nb = []  # expect: some-rule\n'), [
    { kind: 'expect', line: 2, rule: 'some-rule', text: undefined },
  ]);
});

test('several expectations are separated by semicolons, and a text may hold one', () => {
  assert.deepEqual(markersOf('x  # expect: one "a; b"; two; one\n'), [
    { kind: 'expect', line: 1, rule: 'one', text: 'a; b' },
    { kind: 'expect', line: 1, rule: 'two', text: undefined },
    { kind: 'expect', line: 1, rule: 'one', text: undefined },
  ]);
});

test('known misses and false alarms are kinds of their own, also on one line', () => {
  assert.deepEqual(
    markersOf('x  # todo-expect: miss  # todo-silent: alarm\n').map(({ kind, rule }) => [kind, rule]),
    [
      ['todo-expect', 'miss'],
      ['todo-silent', 'alarm'],
    ],
  );
});

test('a text with a number sign or a letter outside ASCII is read whole', () => {
  assert.equal(markersOf('x  # expect: one "the \'#\' of é"\n')[0]?.text, "the '#' of é");
});

test('lines end as Python ends them', () => {
  assert.deepEqual(
    markersOf('a\r\nb\rc\n\fd # expect: one').map(({ line }) => line),
    [4],
  );
});

test('comments are blanked in place, with the blanks before them, and nothing else moves', () => {
  const source = 'é = f()  # expect: one "x"\ng()  # a remark\n';
  const { bytes, blanked } = readMarkers(utf8(source));
  const comment = '  # expect: one "x"';
  assert.equal(new TextDecoder().decode(bytes), source.replace(comment, ' '.repeat(comment.length)));
  // One more than the characters before it: é is two bytes.
  assert.deepEqual(blanked, [{ start: 8, end: 8 + comment.length }]);
});

test('other comments on the line stay', () => {
  const { bytes } = readMarkers(utf8('f()  # noqa  # expect: one\n'));
  assert.match(new TextDecoder().decode(bytes), /^f\(\) {2}# noqa +\n$/);
});

test('bytes that are not UTF-8 pass through', () => {
  const source = Buffer.from('s = "\xe9"  # expect: one\n', 'latin1');
  assert.equal(readMarkers(source).bytes[5], 0xe9);
});

test('an unreadable expectation is an error that names its line', () => {
  assert.throws(() => readMarkers(utf8('a\nb  # expect: Some Rule\n')), /line 2: .*'Some Rule'/);
  assert.throws(() => readMarkers(utf8('b  # expect:\n')), /line 1/);
});
