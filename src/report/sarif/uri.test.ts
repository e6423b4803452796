import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { artifactLocation } from './uri.js';

describe('artifactLocation', () => {
  it('encodes everything that is not plain in a URI', () => {
    assert.deepEqual(artifactLocation('a b/100%/ü[1].py', ''), {
      uri: 'a%20b/100%25/%C3%BC%5B1%5D.py',
      uriBaseId: '%SRCROOT%',
    });
    assert.equal(artifactLocation('c:d?e#f.py', '').uri, 'c%3Ad%3Fe%23f.py');
  });

  it('resolves dots against the folder of the run', () => {
    assert.equal(artifactLocation('./x/../y.py', '').uri, 'y.py');
    assert.equal(artifactLocation('../y.py', 'a/b').uri, 'a/y.py');
    assert.equal(artifactLocation('y.py', './a/').uri, 'a/y.py');
    assert.equal(artifactLocation('../../y.py', 'a').uri, '../y.py');
  });

  it('makes a file URI of an absolute path', () => {
    assert.deepEqual(artifactLocation('/usr/x y.py', 'a'), { uri: 'file:///usr/x%20y.py' });
    assert.deepEqual(artifactLocation('C:/x.py', ''), { uri: 'file:///C%3A/x.py' });
  });

  it('does not throw on half a surrogate pair', () => {
    assert.equal(artifactLocation('\ud83d.py', '').uri, '%EF%BF%BD.py');
  });
});
