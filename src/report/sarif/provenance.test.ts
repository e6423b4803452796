import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { versionControlDetails } from './provenance.js';

describe('versionControlDetails', () => {
  const addressOf = (repositoryUri: string) => versionControlDetails({ repositoryUri })?.repositoryUri;

  it('drops everything secret from the address', () => {
    assert.equal(addressOf('https://user:pass@example.org/a/b.git?token=1#x'), 'https://example.org/a/b.git');
    assert.equal(addressOf('ssh://git@example.org:2222/a/b'), 'ssh://example.org:2222/a/b');
  });

  it('makes an absolute address of the short form', () => {
    assert.equal(addressOf('git@example.org:a/b.git'), 'ssh://example.org/a/b.git');
    assert.equal(addressOf('example.org:/a/b.git'), 'ssh://example.org/a/b.git');
  });

  it('does not tell of local folders', () => {
    for (const local of ['/srv/git/x.git', '../x', 'file:///srv/x', 'C:\\git\\x', 'C:/git/x', '']) {
      assert.equal(addressOf(local), undefined, local);
    }
  });

  it('has only what it was told', () => {
    assert.deepEqual(versionControlDetails({ repositoryUri: 'https://example.org/x', branch: 'main' }), {
      repositoryUri: 'https://example.org/x',
      branch: 'main',
      mappedTo: { uriBaseId: '%SRCROOT%' },
    });
  });
});
