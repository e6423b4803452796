import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneLine, visible, visibleCode, wellFormed } from './visible.js';

describe('visible', () => {
  it('shows the signs of ASCII controls', () => {
    assert.equal(visible('\u001b[31mred\u0000\u007f'), '␛[31mred␀␡');
    assert.equal(visible('a\nb\rc\fd'), 'a␊b␍c␌d');
  });

  it('spells out the controls and marks that have no sign', () => {
    assert.equal(visible('\u009b31m'), '<U+009B>31m');
    assert.equal(visible('a\u202eb\u2066c\u200bd\ufeffe'), 'a<U+202E>b<U+2066>c<U+200B>d<U+FEFF>e');
    assert.equal(visible('x\u{e0041}'), 'x<U+E0041>');
  });

  it('keeps what scripts and emoji need', () => {
    const text = 'größe 日本 👩\u200d🔬 ❤\ufe0f e\u0301 ';
    assert.equal(visible(text), text);
  });

  it('spells out whatever is drawn as nothing, letter or mark, and joiners where they only hide', () => {
    const hidden = [
      '\u115f',
      '\u1160',
      '\u3164',
      '\uffa0',
      '\u2800',
      '\u034f',
      '\u17b4',
      '\u180b',
      '\u180e',
      '\u2064',
    ];
    for (const character of [
      ...hidden,
      '\ufff0',
      '\u{1d173}',
      '\u{e0100}',
      '\ue000',
      '\ufe00',
      '\u00ad',
      '\u061c',
    ]) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      assert.equal(visible(`a${character}b`), `a<U+${code}>b`);
    }
    assert.equal(visible('a\u200db\u200cc \ufe0fd'), 'a<U+200D>b<U+200C>c <U+FE0F>d');
  });

  it('keeps joiners and selectors in the scripts that have them', () => {
    const text =
      '\u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937 1\ufe0f\u20e3 \u270a\ud83c\udffd\u200d \u2764\ufe0f\u200d\ud83d\udd25';
    assert.equal(visible(text), text);
  });

  it('breaks every command to a runner, wherever it stands', () => {
    assert.equal(visible('x = "##[group]a"'), 'x = "# #[group]a"');
    assert.equal(visible('##vso[task.setvariable variable=a]b'), '# #vso[task.setvariable variable=a]b');
    assert.equal(visibleCode("# ##teamcity[message text='a']"), "# # #teamcity[message text='a']");
    assert.equal(visible('###[x] ## [y] ##'), '## #[x] ## [y] ##');
  });

  it('replaces half a surrogate pair and keeps a whole one', () => {
    assert.equal(visible('\ud83d \ud83d\udc0d'), '\ufffd 🐍');
    assert.equal(wellFormed('\udc0d \ud83d\udc0d'), '\ufffd 🐍');
  });

  it('makes a tab one space in a name and four in code', () => {
    assert.equal(visible('a\tb'), 'a b');
    assert.equal(visibleCode('\tb\u001b'), '    b␛');
  });
});

describe('oneLine', () => {
  it('makes one space of a line break and the blanks around it', () => {
    assert.equal(oneLine(' f(\r\n    a,\n\n  b) '), 'f( a, b)');
  });

  it('takes a moment for any number of blanks', () => {
    const started = performance.now();
    for (const blank of [' ', '\t', '\u00a0', '\n', ' \n', '\r']) {
      assert.equal(oneLine(`a${blank.repeat(200_000)}b`).length <= 200_002, true);
    }
    assert.ok(performance.now() - started < 2000);
  });
});
