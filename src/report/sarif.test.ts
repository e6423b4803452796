import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Log, Result, Run } from 'sarif';
import type { RunReport } from '../rule/result.js';
import {
  fabricatedFile,
  fabricatedResult,
  fabricatedRule,
  fabricatedRun,
  nastyRun,
} from '../testing/fabricated-report.js';
import { type SarifOptions, sarif } from './sarif.js';

function runOf(report: RunReport, options?: SarifOptions): Run {
  const log: Log = JSON.parse(sarif(report, options));
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

function resultsOf(report: RunReport, options?: SarifOptions): Result[] {
  return runOf(report, options).results ?? [];
}

/** The nasty run's results by their order there: see nastyRun. */
function nastyResult(index: number): Result {
  const result = resultsOf(nastyRun().report)[index];
  assert.ok(result);
  return result;
}

const rule = fabricatedRule('unclosed-handle', { group: 'resources' });
const file = fabricatedFile('src/x.py', 'open(1)\nopen(2)\n');
const clean = fabricatedRun([rule], [file], []);

describe('sarif', () => {
  it('is the same bytes for the same run', () => {
    assert.equal(sarif(nastyRun().report), sarif(nastyRun().report));
  });

  it('has an empty array of results when clean, and succeeds', () => {
    const run = runOf(clean);
    assert.deepEqual(run.results, []);
    assert.deepEqual(run.invocations, [
      { executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] },
    ]);
  });

  it('writes whole sentences that link to the reasons and end with the hint', () => {
    const [first, , , fourth] = resultsOf(nastyRun().report);
    assert.equal(
      first?.message.text,
      "The 'weak' reference to '{{'a': handlers[0\\](1)}}' is dead. " +
        '[Every access to \\[this\\] {{method}} C:\\\\x makes a new object](1). ' +
        'Use weakref.WeakMethod, which lives as long as the object.',
    );
    assert.equal(
      fourth?.message.text,
      'The cache keeps its owner. [Here](1). [And here](2)? Use functools.cached_property.',
    );
    assert.deepEqual(
      fourth?.relatedLocations?.map((location) => location.id),
      [1, 2],
    );
  });

  it('counts columns in UTF-16 units without the byte order mark', () => {
    const region = nastyResult(1).locations?.[0]?.physicalLocation?.region;
    // `handlers = {"` is 13 units, two snakes are 4, `": ` is 3; `weakref.ref(日本.m)` is 17.
    assert.deepEqual(region, {
      startLine: 1,
      startColumn: 21,
      endLine: 1,
      endColumn: 38,
      snippet: { text: 'weakref.ref(日本.m)' },
    });
  });

  it('encodes paths, and puts the folder of the run before them', () => {
    const encoded =
      '50%25%20%C3%BCber%20%5Bna%C3%AFve%5D%20%231/%E6%97%A5%E6%9C%AC%20%22q%22%20%1B%5B31mred%3B.py';
    assert.deepEqual(nastyResult(1).locations?.[0]?.physicalLocation?.artifactLocation, {
      uri: `src/${encoded}`,
      uriBaseId: '%SRCROOT%',
      index: 1,
    });
    const prefixed = resultsOf(nastyRun().report, { uriPrefix: 'a b/c/' });
    assert.equal(
      prefixed[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      `a%20b/c/src/${encoded}`,
    );
  });

  it('names the class or function around', () => {
    assert.deepEqual(nastyResult(0).locations?.[0]?.logicalLocations, [
      { name: 'm', fullyQualifiedName: 'A.m', kind: 'function' },
    ]);
    assert.equal(nastyResult(1).locations?.[0]?.logicalLocations, undefined);
  });

  it('describes a fix by full regions of the unchanged file', () => {
    assert.deepEqual(nastyResult(2).fixes, [
      {
        description: { text: 'Delete it.' },
        artifactChanges: [
          {
            artifactLocation: nastyResult(2).locations?.[0]?.physicalLocation?.artifactLocation,
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 1 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
        properties: { applicability: 'safe' },
      },
    ]);
  });

  it('makes a flow of the reasons, from the finding on, when one of them is in another file', () => {
    const flow = nastyResult(4).codeFlows?.[0]?.threadFlows[0]?.locations;
    assert.deepEqual(
      flow?.map((step) => step.location?.physicalLocation?.artifactLocation?.uri),
      ['src/pkg/long.py', 'src/pkg/other.py', 'src/pkg/long.py', 'src/pkg/other.py'],
    );
    assert.deepEqual(
      flow?.map((step) => step.location?.message?.text),
      [
        'The cache keeps its owner.',
        'This class keeps the function.',
        'The function is here.',
        'The way back.',
      ],
    );
    for (const index of [0, 1, 2, 3, 5]) assert.equal(nastyResult(index).codeFlows, undefined);

    const helper = fabricatedFile('src/helper.py', 'self.owner = owner\n');
    const because = [helper.place('self.owner', 'The helper keeps its owner.')];
    const across = fabricatedResult(rule, file.at('open(1)'), { because });
    const [result] = resultsOf(fabricatedRun([rule], [file, helper], [across]));
    assert.deepEqual(
      result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
        (step) => step.location?.physicalLocation?.artifactLocation?.uri,
      ),
      ['src/x.py', 'src/helper.py'],
    );
  });

  it('carries the line hash and a key of its own that survives moving and re-indenting', () => {
    const keyOf = (text: string): string | undefined => {
      const moved = fabricatedFile('src/x.py', text);
      const needle = /open\([^)]*\)/.exec(text)?.[0] ?? '';
      const report = fabricatedRun([rule], [moved], [fabricatedResult(rule, moved.at(needle))]);
      return resultsOf(report)[0]?.partialFingerprints?.['heaplint/v1'];
    };
    assert.equal(keyOf('open(a,\n  b)'), keyOf('\n\n    open(a,\n         b)  # later\n'));
    assert.notEqual(keyOf('open(a)'), keyOf('open(b)'));

    const twice = [file.at('open('), file.at('open(', 2)].map((at) => fabricatedResult(rule, at));
    const [one, two] = resultsOf(fabricatedRun([rule], [file], twice));
    const [hash] = one?.partialFingerprints?.['heaplint/v1']?.split(':') ?? [];
    assert.match(hash ?? '', /^[0-9a-f]{32}$/);
    assert.equal(one?.partialFingerprints?.['heaplint/v1'], `${hash}:1`);
    assert.equal(two?.partialFingerprints?.['heaplint/v1'], `${hash}:2`);
    assert.equal(one?.partialFingerprints?.primaryLocationLineHash, twice[0]?.lineHash);
  });

  it('describes every rule for readers, viewers and GitHub', () => {
    const [cache, cycle, handle, weak] = runOf(nastyRun().report).tool.driver.rules ?? [];
    assert.equal(cache?.name, 'LruCacheOnMethod');
    assert.deepEqual(cache?.deprecatedIds, ['cached-method', 'method-cache']);
    assert.equal(
      cache?.fullDescription?.text,
      'A weak reference to a *bound method*: weakref.ref(self.on_close). It is dead at once, see the library ' +
        '(https://docs.python.org/3/library/weakref.html). Impact: leak, memory that grows without bound, or is never released.',
    );
    assert.ok(cache?.help?.markdown?.includes("```python\nhandlers = {'close'"));
    assert.ok(cache?.help?.text.includes('\nBad\n\nhandlers = {'));
    assert.deepEqual(cycle?.defaultConfiguration, { enabled: false, level: 'note', rank: 60 });
    assert.deepEqual(cycle?.properties, {
      tags: ['memory', 'python', 'cycles', 'retention', 'external/cwe/cwe-459'],
      precision: 'medium',
      'problem.severity': 'recommendation',
      impact: 'retention',
    });
    assert.equal(
      handle?.helpUri,
      'https://github.com/heaplint/heaplint/blob/main/rules/resources/unclosed-handle.md',
    );
    assert.ok(handle?.help?.text.startsWith('A handle is never closed.'));
    assert.equal(handle?.deprecatedIds, undefined);
    assert.equal(weak?.defaultConfiguration?.level, 'error');
  });

  it('refers to the weaknesses that the rules use and to no other', () => {
    const run = runOf(nastyRun().report);
    assert.deepEqual(
      run.taxonomies?.[0]?.taxa?.map((taxon) => taxon.id),
      ['459', '770', '772', '826'],
    );
    assert.deepEqual(run.tool.driver.supportedTaxonomies?.[0]?.name, 'CWE');
    assert.deepEqual(
      run.tool.driver.rules?.map((descriptor) => descriptor.relationships?.[0]?.target.id),
      ['770', '459', '772', '826'],
    );
    assert.deepEqual(
      run.results?.map((result) => result.taxa?.[0]?.id),
      ['826', '826', '772', '772', '459', '770'],
    );
  });

  it('tells that a rule which is off by default was switched on', () => {
    assert.deepEqual(runOf(nastyRun().report).invocations?.[0]?.ruleConfigurationOverrides, [
      {
        descriptor: { id: 'reference-cycle-between-classes', index: 1 },
        configuration: { enabled: true, level: 'note' },
      },
    ]);
  });

  it('notifies of notices, those on settings apart', () => {
    const [invocation] = runOf(nastyRun().report).invocations ?? [];
    assert.deepEqual(
      invocation?.toolConfigurationNotifications?.map((notification) => notification.descriptor?.id),
      ['bad-configuration', 'unknown-rule-in-ignore'],
    );
    assert.deepEqual(
      invocation?.toolExecutionNotifications?.map((notification) => notification.descriptor?.id),
      ['missing-path', 'syntax-error', 'unreadable'],
    );
    assert.deepEqual(invocation?.toolExecutionNotifications?.[1], {
      descriptor: { id: 'syntax-error', index: 10 },
      level: 'warning',
      message: { text: 'Something is {{wrong}}: syntax-error.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/one.py', uriBaseId: '%SRCROOT%', index: 2 },
            region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 },
          },
        },
      ],
    });
    assert.equal(invocation?.executionSuccessful, true);
    assert.equal(invocation?.exitCode, 1);
  });

  it('fails with the tool and not with a file', () => {
    const crash = { kind: 'rule-crashed', level: 'error', message: 'It crashed.' } as const;
    const [invocation] = runOf({ ...clean, notices: [crash] }).invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.equal(invocation?.exitCode, 2);
    assert.equal(runOf(nastyRun().report, { exitCode: 0 }).invocations?.[0]?.exitCode, 0);
  });

  it('describes the files that have results', () => {
    const { report, files } = nastyRun();
    const run = runOf(report);
    assert.equal(run.artifacts?.length, 4);
    assert.deepEqual(run.artifacts?.[0], {
      location: { uri: 'a/crlf%20file.py', uriBaseId: '%SRCROOT%', index: 0 },
      length: files[0]?.encoded.length,
      mimeType: 'text/x-python',
      encoding: 'utf-8',
      sourceLanguage: 'python',
      roles: ['analysisTarget'],
      hashes: { 'sha-256': files[0]?.artifact.sha256 },
    });
  });

  it('says of the run only what it was told', () => {
    const silent = runOf(clean);
    assert.equal(silent.automationDetails, undefined);
    assert.equal(silent.versionControlProvenance, undefined);
    const told = runOf(clean, {
      category: 'memory/',
      provenance: { repositoryUri: 'git@example.org:team/x.git', revisionId: 'abc' },
    });
    assert.deepEqual(told.automationDetails, { id: 'memory/' });
    assert.deepEqual(told.versionControlProvenance, [
      {
        repositoryUri: 'ssh://example.org/team/x.git',
        revisionId: 'abc',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
  });

  it('keeps the most severe 25,000 results and says how many it left out', () => {
    const at = file.at('open(1)');
    const results = Array.from({ length: 25_003 }, (_, index) =>
      fabricatedResult(rule, at, { level: index % 5_000 === 0 ? 'note' : 'warning' }),
    );
    // Six are notes: 0, 5000, ..., 25000. Room is left for three of them, the first ones.
    const run = runOf(fabricatedRun([rule], [file], results));
    assert.equal(run.results?.length, 25_000);
    assert.equal(run.results?.filter((result) => result.level === 'note').length, 3);
    assert.equal(run.results?.[10_000]?.level, 'note');
    assert.deepEqual(run.invocations?.[0]?.toolExecutionNotifications, [
      {
        descriptor: { id: 'results-left-out', index: 6 },
        level: 'warning',
        message: {
          text: 'The 3 least severe of 25003 results are left out: a run may have at most 25000.',
        },
      },
    ]);
  });

  it('refuses a result of a rule that is not among the rules of the run', () => {
    const stray = fabricatedResult(fabricatedRule('stray'), file.at('open(1)'));
    assert.throws(() => sarif(fabricatedRun([rule], [file], [stray])), /'stray'/);
  });
});
