import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { T, tokensOf } from './tokens.js';

const names = new Map<number, string>(Object.entries(T).map(([name, kind]) => [kind, name]));

/** Each token as its kind and its text. */
function told(text: string): string[] {
  const tokens = tokensOf(text, 1000);
  return [...tokens.kind].map(
    (kind, index) => `${names.get(kind)} ${text.slice(tokens.start[index], tokens.end[index])}`,
  );
}

describe('tokensOf', () => {
  it('reads names, numbers, signs and line ends', () => {
    assert.deepEqual(told('ä = 0x1F // b2\r\n'), [
      'name ä',
      'operator =',
      'number 0x1F',
      'operator //',
      'name b2',
      'newline \r\n',
    ]);
  });

  it('reads strings with their prefixes, to the end of the line where they are not closed', () => {
    assert.deepEqual(told("rb\"\\\"\" + '''a\n''' + u\"x\n"), [
      'string rb"\\""',
      'operator +',
      "string '''a\n'''",
      'operator +',
      'string u"x',
      'newline \n',
    ]);
  });

  it('reads the fields of formatted strings, and what they hold', () => {
    assert.deepEqual(told('f"a{{{x["k"]!r:>{w}}b"'), [
      'formatted f"a{{',
      'fieldOpen {',
      'name x',
      'open [',
      'string "k"',
      'close ]',
      'operator !',
      'name r',
      'formatColon :',
      'formatted >',
      'fieldOpen {',
      'name w',
      'fieldClose }',
      'fieldClose }',
      'formatted b"',
    ]);
  });

  it('tells an assignment expression from a format specification', () => {
    assert.deepEqual(
      told('f"{(y:=1)}{y:=1}"').filter((token) => token.includes(':')),
      ['operator :=', 'formatColon :'],
    );
  });

  it('tells line ends inside brackets, and continued lines', () => {
    assert.deepEqual(told('(a,  # c\nb) \\\n+ c\n'), [
      'open (',
      'name a',
      'operator ,',
      'comment # c',
      'innerNewline \n',
      'name b',
      'close )',
      'continuation \\\n',
      'operator +',
      'name c',
      'newline \n',
    ]);
  });

  it('counts how deep brackets and fields are nested, not strings', () => {
    assert.equal(tokensOf('([{}])()', 100).depth, 3);
    assert.equal(tokensOf('f"{f\'{x}\'}"', 100).depth, 2);
    assert.equal(tokensOf(')))', 100).depth, 0);
  });

  it('stops after so many tokens', () => {
    assert.equal(tokensOf('a b c', 3).isCut, false);
    assert.equal(tokensOf('a b c d', 3).isCut, true);
  });

  it('takes every unit of any text into at most one token, in order', () => {
    for (const text of [
      'f"{',
      'f"{x:{y',
      '"""',
      '\\',
      'f"\\',
      "f'''{\n",
      '}{)(',
      'f"{x\ny"',
      '\r\r\n\f',
      '\ud800',
    ]) {
      const { count, start, end } = tokensOf(text, 100);
      for (let index = 0; index < count; index++) {
        assert.ok((start[index] ?? 0) < (end[index] ?? 0), text);
        assert.ok((start[index] ?? 0) >= (end[index - 1] ?? 0), text);
        assert.ok((end[index] ?? 0) <= text.length, text);
      }
    }
  });
});
