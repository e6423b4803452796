import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

test('a file without a declaration is UTF-8', () => {
  assert.deepEqual(decode(Buffer.from("x = 'é'\n")), { text: "x = 'é'\n", bom: false, encoding: 'utf-8' });
});

test('a byte order mark is not part of the text', () => {
  assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'x\n')), { text: 'x\n', bom: true, encoding: 'utf-8' });
  assert.equal(decode(bytes([0xff, 0xfe], [0x78, 0, 0x0a, 0])).text, 'x\n');
  assert.equal(decode(bytes([0xfe, 0xff], [0, 0x78, 0, 0x0a])).text, 'x\n');
});

test('the declaration of PEP 263 counts on the first two lines', () => {
  const latin = decode(bytes('# -*- coding: latin-1 -*-\nx = "', [0xe9, 0x80], '"\n'));
  assert.equal(latin.encoding, 'iso-8859-1');
  // 0x80 is a control character in latin-1 and the euro sign in windows-1252.
  assert.ok(latin.text.endsWith('"é\u0080"\n'));
  const windows = decode(bytes('#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = "', [0x80], '"\n'));
  assert.ok(windows.text.endsWith('"€"\n'));
  assert.equal(decode(bytes('x = 1\n# coding: latin-1\n"', [0xe9], '"\n')).encoding, 'utf-8');
  assert.equal(decode(bytes('#\n#\n# coding: latin-1\n')).encoding, 'utf-8');
});

test('other codecs of Python are known by their names', () => {
  assert.ok(decode(bytes('# coding: koi8-r\n# ', [0xc1])).text.endsWith('а'));
  assert.ok(decode(bytes('# coding: euc_jp\n# ', [0xa4, 0xa2])).text.endsWith('あ'));
  assert.ok(decode(bytes('# coding: iso-8859-15\n# ', [0xa4])).text.endsWith('€'));
});

test('what cannot be decoded is a problem and still a text', () => {
  const invalid = decode(bytes('x = "', [0xe9], '"\n'));
  assert.match(invalid.problem ?? '', /not valid UTF-8/);
  assert.equal(invalid.text, 'x = "\ufffd"\n');
  const unknown = decode(bytes('# coding: klingon\nx = 1\n'));
  assert.match(unknown.problem ?? '', /'klingon' is not known/);
  assert.ok(unknown.text.endsWith('x = 1\n'));
  assert.match(decode(bytes('# coding: ascii\n"', [0xe9], '"\n')).problem ?? '', /declares ASCII/);
});
