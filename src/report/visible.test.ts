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
});
