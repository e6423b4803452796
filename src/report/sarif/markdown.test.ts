import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstParagraph, plainText } from './markdown.js';

describe('plainText', () => {
  it('drops marks and keeps code as it is', () => {
    assert.equal(
      plainText(
        '## Bad\n\nA **bold** `x_y` and [a link](https://e.org/).\n\n```python\n# `x`\n__init__()[0](1)\n```\n',
      ),
      'Bad\n\nA bold x_y and a link (https://e.org/).\n\n# `x`\n__init__()[0](1)',
    );
  });
});

describe('firstParagraph', () => {
  it('skips headings and ends at the blank line', () => {
    assert.equal(firstParagraph('## What\n\nOne\ntwo.\n\nThree.', 100), 'One two.');
  });

  it('is empty where there is no prose', () => {
    assert.equal(firstParagraph('# Title\n\n- list\n', 100), '');
    assert.equal(firstParagraph('', 100), '');
  });

  it('cuts after a word', () => {
    assert.equal(firstParagraph('one two three four', 12), 'one two...');
  });
});
