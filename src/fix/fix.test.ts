import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser, type FileSettings } from '../engine/analyser.js';
import { calls, defineRule, type Fix, type Rule } from '../rule/index.js';
import type { Region, ResultEdit } from '../rule/result.js';
import { applyEdits } from './apply.js';
import { fixFile, withCheckedFixes } from './index.js';

const analyser = await createAnalyser(new URL('../../dist/', import.meta.url));
const checked = withCheckedFixes(analyser);

function edit(line: number, from: number, to: number, text: string): ResultEdit {
  const region: Region = {
    ...{ startLine: line, startColumn: from, endLine: line, endColumn: to },
    ...{ startCharacter: from, endCharacter: to },
  };
  return { region, text };
}

function bytesOf(text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.from(text, encoding);
}

describe('edits', () => {
  const changed = (bytes: Uint8Array, ...edits: ResultEdit[]) => {
    const result = applyEdits(bytes, edits);
    return result && Buffer.from(result);
  };

  it('keep the byte order mark, and give inserted lines the line ends of the file', () => {
    assert.deepEqual(
      changed(bytesOf('\ufeffa\r\nb\r\n'), edit(1, 1, 2, 'x\ny')),
      bytesOf('\ufeffx\r\ny\r\nb\r\n'),
    );
    assert.deepEqual(changed(bytesOf('a\rb\r'), edit(2, 1, 2, 'x\ny')), bytesOf('a\rx\ry\r'));
    assert.deepEqual(changed(bytesOf('a'), edit(1, 2, 2, '\nb')), bytesOf('a\nb'));
  });

  it('leave every other byte alone, mixed line ends and trailing blanks too', () => {
    assert.deepEqual(changed(bytesOf('a  \r\nb\n\tc\f\n'), edit(2, 1, 2, 'é')), bytesOf('a  \r\né\n\tc\f\n'));
  });

  it('count columns in UTF-16 units', () => {
    assert.deepEqual(changed(bytesOf('😀é = f()\n'), edit(1, 7, 8, 'g')), bytesOf('😀é = g()\n'));
  });

  it('keep an encoding of one byte, and refuse what it lacks', () => {
    const latin = bytesOf('# coding: latin-1\nx = "é"; f()\n', 'latin1');
    assert.deepEqual(
      changed(latin, edit(2, 10, 11, 'ü')),
      bytesOf('# coding: latin-1\nx = "é"; ü()\n', 'latin1'),
    );
    assert.equal(changed(latin, edit(2, 10, 11, '日')), undefined);
  });

  it('refuse what would need a guess', () => {
    const gbk = Buffer.concat([
      bytesOf('# coding: gbk\nx = "'),
      Buffer.from([0xc4, 0xe3]),
      bytesOf('"; f()\n'),
    ]);
    assert.equal(changed(gbk, edit(2, 9, 10, 'g')), undefined);
    assert.equal(changed(Buffer.from([0x61, 0xff]), edit(1, 1, 2, 'b')), undefined);
    assert.equal(changed(bytesOf('abcd'), edit(1, 1, 3, 'x'), edit(1, 2, 4, 'y')), undefined);
    assert.equal(changed(bytesOf('abcd'), edit(1, 2, 2, 'x'), edit(1, 2, 2, 'y')), undefined);
    assert.deepEqual(changed(bytesOf('abcd'), edit(1, 3, 5, 'y'), edit(1, 1, 3, 'x')), bytesOf('xy'));
  });
});

/** Reports calls of a builtin, and offers to write something else for it. */
function replacing(called: string, instead: string, safety: Fix['safety'] = 'safe'): Rule {
  return defineRule({
    name: `call-of-${called}`,
    summary: `Reports calls of ${called}.`,
    impact: 'churn',
    level: 'note',
    on: calls(`builtins.${called}`),
    *check(call) {
      const edits = [{ at: { start: call.node.start, end: call.node.end }, text: instead }];
      const fix: Fix = { title: 'Write something else', safety, edits };
      yield { at: call.node, confidence: 'likely', message: `A call of '${called}'.`, hint: 'Do not.', fix };
    },
  });
}

function settings(...rules: Rule[]): FileSettings {
  const knownRules = new Set(rules.map(({ name }) => name));
  return { rules, minConfidence: 'likely', python: undefined, reportUnusedIgnores: false, knownRules };
}

/** `rule` or `rule fix` of each result. */
async function offered(text: string, ...rules: Rule[]): Promise<string[]> {
  const { results } = await checked.analyse('a.py', bytesOf(text), settings(...rules));
  return results.map(({ rule, fix }) => (fix ? `${rule} fix` : rule));
}

describe('a fix is offered', () => {
  it('where the finding is gone afterwards', async () => {
    assert.deepEqual(await offered('len(a)\n', replacing('len', 'size')), ['call-of-len fix']);
  });

  it('not where the finding stays', async () => {
    assert.deepEqual(await offered('len(a)\n', replacing('len', 'len(b)')), ['call-of-len']);
  });

  it('not where another one comes', async () => {
    assert.deepEqual(await offered('len(a)\n', replacing('len', 'id(a)'), replacing('id', 'x')), [
      'call-of-len',
    ]);
  });

  it('not where the file can be read less well', async () => {
    assert.deepEqual(await offered('x = len(a)\n', replacing('len', '(')), ['call-of-len']);
  });

  it('by itself where another fix on other lines does not work', async () => {
    assert.deepEqual(await offered('len(a)\nid(a)\n', replacing('len', 'size'), replacing('id', 'id(b)')), [
      'call-of-len fix',
      'call-of-id',
    ]);
  });

  it('on a line with other fixes too', async () => {
    const rules = [replacing('len', 'size'), replacing('id', 'key')];
    assert.deepEqual(await offered('f(len(a), id(b))\n', ...rules), ['call-of-len fix', 'call-of-id fix']);
  });
});

async function fixed(text: string, unsafe: boolean, ...rules: Rule[]) {
  const request = { path: 'a.py', bytes: bytesOf(text), settings: settings(...rules), unsafe };
  const { results } = await checked.analyse('a.py', request.bytes, request.settings);
  const answer = await fixFile({ ...request, results }, analyser);
  return answer && { text: Buffer.from(answer.bytes).toString('utf8'), fixed: answer.fixed };
}

describe('a file is fixed', () => {
  it('pass by pass where fixes share a line', async () => {
    assert.deepEqual(
      await fixed(
        'f(len(a), id(b), len(c))\nlen(d)\n',
        false,
        replacing('len', 'size'),
        replacing('id', 'key'),
      ),
      {
        text: 'f(size, key, size)\nsize\n',
        fixed: 4,
      },
    );
  });

  it('by safe fixes alone, unless told otherwise', async () => {
    const rules = [replacing('len', 'size'), replacing('id', 'key', 'unsafe')];
    assert.equal((await fixed('len(a)\nid(b)\n', false, ...rules))?.text, 'size\nid(b)\n');
    assert.equal((await fixed('len(a)\nid(b)\n', true, ...rules))?.text, 'size\nkey\n');
  });

  it('not at all where no fix works, and not a second time', async () => {
    assert.equal(await fixed('id(b)\n', false, replacing('id', 'id(c)')), undefined);
    assert.equal(await fixed('size\n', false, replacing('len', 'size')), undefined);
  });

  it('where nested findings take each other along', async () => {
    assert.equal((await fixed('len(len(a))\n', false, replacing('len', 'size')))?.text, 'size\n');
  });
});
