import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Log, Result, Run } from 'sarif';
import { sarif } from '../../src/report/sarif.js';
import { nastyRun } from '../../src/testing/fabricated-report.js';
import { fileProblems } from './files.js';
import { invariantProblems } from './invariants.js';
import { multitoolProblems } from './multitool.js';
import { gitHubSchemaProblems, schemaProblems } from './schemas.js';

const folder = mkdtempSync(join(tmpdir(), 'sarif-check-test-'));
after(() => rmSync(folder, { recursive: true }));

/** The nasty run's log after a change to its run, and the text of it. */
function changed(change: (run: Run, results: Result[]) => void = () => {}): { log: Log; text: string } {
  const log: Log = JSON.parse(sarif(nastyRun().report));
  const [run] = log.runs;
  assert.ok(run?.results);
  change(run, run.results);
  return { log, text: JSON.stringify(log) };
}

/** What the invariants find after a change. */
function foundAfter(change: (run: Run, results: Result[]) => void): string {
  const { log, text } = changed(change);
  return invariantProblems(log, text).join('\n');
}

describe('a log of heaplint', () => {
  const options = {
    category: 'memory',
    uriPrefix: 'packages/an app',
    provenance: { repositoryUri: 'https://example.org/x.git', revisionId: 'abc', branch: 'main' },
  };
  const { report } = nastyRun();
  const clean = { ...report, results: [], artifacts: [], notices: [], rules: [] };
  for (const [name, text] of [
    ['with everything that is hard to write', sarif(report)],
    ['with every option', sarif(report, options)],
    ['of a clean run', sarif(clean)],
  ] as const) {
    it(`is valid ${name}`, () => {
      const log: Log = JSON.parse(text);
      assert.deepEqual(schemaProblems(log), []);
      assert.deepEqual(invariantProblems(log, text), []);
    });
  }
});

describe('schemaProblems', () => {
  it('finds what the schema forbids', () => {
    assert.match(
      schemaProblems(changed((run) => Object.assign(run, { more: 1 })).log).join(),
      /additional properties/,
    );
    assert.match(schemaProblems({ version: '2.1.0' }).join(), /runs/);
  });

  it('finds what is no URI', () => {
    const { log } = changed((run) => Object.assign(run.artifacts?.[0]?.location ?? {}, { uri: 'a b' }));
    assert.match(schemaProblems(log).join(), /uri-reference/);
  });
});

describe('gitHubSchemaProblems', () => {
  it('goes by the schema given', () => {
    const path = join(folder, 'schema.json');
    writeFileSync(path, JSON.stringify({ required: ['runs'], properties: { version: { enum: ['2.2.0'] } } }));
    assert.equal(gitHubSchemaProblems(changed().log, path).length, 1);
    writeFileSync(path, JSON.stringify({ required: ['runs'] }));
    assert.deepEqual(gitHubSchemaProblems(changed().log, path), []);
  });
});

describe('invariantProblems', () => {
  const broken: [problem: RegExp, change: (run: Run, results: Result[]) => void][] = [
    [/results is not an array/, (run) => delete run.results],
    [/columnKind is undefined/, (run) => delete run.columnKind],
    [/newlineSequences/, (run) => delete run.newlineSequences],
    [/rules are not sorted/, (run) => run.tool.driver.rules?.reverse()],
    [
      /name is the id/,
      (run) => Object.assign(run.tool.driver.rules?.[0] ?? {}, { name: 'Lru-Cache-On-Method' }),
    ],
    [/help has no text/, (run) => delete run.tool.driver.rules?.[0]?.help],
    [/ruleIndex/, (_, results) => Object.assign(results[0] ?? {}, { ruleIndex: 0 })],
    [/level is none/, (_, results) => Object.assign(results[0] ?? {}, { level: 'none' })],
    [/is no sentence/, (_, results) => Object.assign(results[0]?.message ?? {}, { text: 'No end [x](1)' })],
    [/single brace/, (_, results) => Object.assign(results[1]?.message ?? {}, { text: 'A {brace}.' })],
    [
      /does not link to related location 1/,
      (_, results) => Object.assign(results[0]?.message ?? {}, { text: 'X.' }),
    ],
    [/links to 7/, (_, results) => Object.assign(results[0]?.message ?? {}, { text: '[X](1) [y](7).' })],
    [/has 0 locations/, (_, results) => Object.assign(results[0] ?? {}, { locations: [] })],
    [/taxon 826/, (run) => run.taxonomies?.[0]?.taxa?.reverse()],
    [/not sorted by path/, (_, results) => results.reverse()],
    [/has the index of another file/, (run) => run.artifacts?.reverse()],
    [/has a file twice/, (run) => run.artifacts?.push(run.artifacts[0] ?? {})],
    [/starts from nowhere/, (run) => delete run.originalUriBaseIds],
    [/two results have one/, (_, results) => results.push(structuredClone(results.at(-1) ?? {}) as Result)],
    [/heaplint\/v1 is $/m, (_, results) => delete results[0]?.partialFingerprints?.['heaplint/v1']],
    [
      /line hash 0x1/,
      (_, results) =>
        Object.assign(results[0]?.partialFingerprints ?? {}, { primaryLocationLineHash: '0x1' }),
    ],
    [
      /an error in a successful run/,
      (run) => {
        Object.assign(run.invocations?.[0]?.toolExecutionNotifications?.[0] ?? {}, { level: 'error' });
      },
    ],
  ];
  for (const [problem, change] of broken) {
    it(`finds ${problem.source}`, () => assert.match(foundAfter(change), problem));
  }

  const place = (results: Result[]) => results[0]?.locations?.[0]?.physicalLocation;
  it('finds regions that cannot be', () => {
    assert.match(
      foundAfter((_, results) => Object.assign(place(results)?.region ?? {}, { endColumn: 1 })),
      /ends before it starts/,
    );
    assert.match(
      foundAfter((_, results) => delete place(results)?.region?.endLine),
      /is not full/,
    );
    assert.match(
      foundAfter((_, results) => Object.assign(place(results)?.region ?? {}, { endColumn: 99 })),
      /has a snippet of 19 units/,
    );
    assert.match(
      foundAfter((_, results) =>
        Object.assign(place(results) ?? {}, { contextRegion: place(results)?.region }),
      ),
      /context is not larger/,
    );
  });

  it('finds URIs that a repository has not', () => {
    for (const [uri, problem] of [
      ['file:///x.py', /is absolute/],
      ['/x.py', /a segment that is no name/],
      ['a/../x.py', /a segment that is no name/],
      ['ü.py', /is not percent-encoded/],
      ['%zz.py', /is not percent-encoded/],
    ] as const) {
      assert.match(
        foundAfter((_, results) => Object.assign(place(results)?.artifactLocation ?? {}, { uri })),
        problem,
      );
    }
  });

  it('finds edits that overlap or change nothing', () => {
    const edits = (results: Result[]) => results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements;
    assert.match(
      foundAfter((_, results) => edits(results)?.reverse()),
      /edits overlap or are out of order/,
    );
    assert.match(
      foundAfter((_, results) =>
        edits(results)?.push({ deletedRegion: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 1 } }),
      ),
      /an edit changes nothing/,
    );
  });

  it('finds raw control characters', () => {
    const { log, text } = changed();
    assert.match(invariantProblems(log, `${text}\u009b`).join(), /control characters/);
  });
});

describe('fileProblems', () => {
  const root = join(folder, 'root');
  for (const file of nastyRun().files) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.encoded);
  }

  it('agrees with the files that were analysed', () => {
    assert.deepEqual(fileProblems(changed().log, root), []);
  });

  it('finds what differs from the files', () => {
    const { log } = changed((run, results) => {
      Object.assign(run.artifacts?.[0] ?? {}, { length: 1, hashes: { 'sha-256': 'x' } });
      Object.assign(results[0]?.partialFingerprints ?? {}, { primaryLocationLineHash: 'abc:1' });
      Object.assign(results[1]?.locations?.[0]?.physicalLocation?.region ?? {}, { startColumn: 22 });
    });
    const problems = fileProblems(log, root).join('\n');
    assert.match(problems, /its length is 75/);
    assert.match(problems, /its SHA-256 is/);
    assert.match(problems, /the line hash is abc:1/);
    assert.match(problems, /results\[1\].*the snippet is not what the file has there/);
  });

  it('finds files that are not there', () => {
    assert.match(fileProblems(changed().log, folder).join(), /ENOENT/);
  });
});

describe('multitoolProblems', () => {
  /** A program that takes the validator's place: it prints `printed` and writes `validation` where it is told to. */
  function standIn(validation: object, printed = 'Done. 1 files scanned.'): string {
    const program = join(folder, 'validator');
    const write = `require('node:fs').writeFileSync(process.argv[process.argv.indexOf('--output') + 1], ${JSON.stringify(JSON.stringify(validation))})`;
    writeFileSync(program, `#!${process.execPath}\n${write};\nconsole.log(${JSON.stringify(printed)});\n`);
    chmodSync(program, 0o755);
    return program;
  }
  const results = (...of: object[]) => ({
    runs: [
      {
        tool: {
          driver: { name: 'm', rules: [{ id: 'SARIF1', messageStrings: { a: { text: 'Not {0}.' } } }] },
        },
        results: of,
      },
    ],
  });

  it('reads errors and warnings out of the report, and no notes', {
    skip: process.platform === 'win32',
  }, () => {
    const message = { id: 'a', arguments: ['so'] };
    const at = [{ physicalLocation: { region: { startLine: 7 } } }];
    const program = standIn(
      results(
        { ruleId: 'SARIF1', level: 'error', message, locations: at },
        { ruleId: 'SARIF1', message: { text: 'T' } },
        { ruleId: 'SARIF1', level: 'note', message },
      ),
    );
    assert.deepEqual(multitoolProblems('x.sarif', program), [
      'error SARIF1, line 7: Not so.',
      'warning SARIF1, line undefined: T',
    ]);
  });

  it('fails where nothing was validated', () => {
    assert.match(
      multitoolProblems('x.sarif', standIn(results(), '0 files scanned')).join(),
      /nothing was validated/,
    );
    assert.match(multitoolProblems('x.sarif', join(folder, 'no such program')).join(), /did not start/);
  });
});
