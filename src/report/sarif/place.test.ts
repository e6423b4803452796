import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PhysicalLocation } from 'sarif';
import { fabricatedFile } from '../../testing/fabricated-report.js';
import { physicalLocation, snippetOf } from './place.js';

function placeOf(text: string, needle: string): PhysicalLocation {
  const { region, snippet, excerpt } = fabricatedFile('x.py', text).at(needle);
  return physicalLocation({ uri: 'x.py' }, region, snippet, excerpt);
}

describe('physicalLocation', () => {
  it('gives the lines around as context', () => {
    assert.deepEqual(placeOf('1\n2\n3\n4 here\n5\n6\n7', 'here').contextRegion, {
      startLine: 2,
      startColumn: 1,
      endLine: 6,
      endColumn: 2,
      snippet: { text: '2\n3\n4 here\n5\n6' },
    });
  });

  it('has no context where there is nothing around', () => {
    assert.equal(placeOf('f()', 'f()').contextRegion, undefined);
    assert.notEqual(placeOf('f() ', 'f()').contextRegion, undefined);
  });

  it('has no context that does not hold the region', () => {
    const { region } = fabricatedFile('x.py', 'a\nb').at('a\nb');
    const place = physicalLocation({ uri: 'x.py' }, region, '', { startLine: 1, lines: ['a'] });
    assert.equal(place.contextRegion, undefined);
  });

  it('takes only the near part of a long line', () => {
    const context = placeOf(`${'a'.repeat(9000)}here${'b'.repeat(9000)}`, 'here').contextRegion;
    assert.deepEqual(context, {
      startLine: 1,
      startColumn: 8801,
      endLine: 1,
      endColumn: 9205,
      snippet: { text: `${'a'.repeat(200)}here${'b'.repeat(200)}` },
    });
  });

  it('does not cut a surrogate pair in two', () => {
    const context = placeOf(`x${'🐍'.repeat(3000)}here${'🐍'.repeat(3000)}x`, 'here').contextRegion;
    // 200 units on either side are whole snakes; with one unit more before the place they would not be.
    assert.equal(context?.snippet?.text, `${'🐍'.repeat(100)}here${'🐍'.repeat(100)}`);
    const odd = placeOf(`${'🐍'.repeat(3000)}_here_${'🐍'.repeat(3000)}`, 'here').contextRegion;
    assert.equal(odd?.snippet?.text, `${'🐍'.repeat(100)}_here_${'🐍'.repeat(100)}`);
  });

  it('leaves out a snippet that is too long', () => {
    const text = 'a'.repeat(5000);
    assert.equal(placeOf(text, text).region?.snippet, undefined);
    assert.equal(placeOf(text, text).region?.endColumn, 5001);
  });
});

describe('snippetOf', () => {
  it('cuts a region out of its lines', () => {
    const file = fabricatedFile('x.py', 'one(\r\n  two,\r\n)three');
    assert.equal(
      snippetOf(file.place('ne(\r\n  two,\r\n)', '').excerpt, file.region('ne(\r\n  two,\r\n)')),
      'ne(\n  two,\n)',
    );
  });
});
