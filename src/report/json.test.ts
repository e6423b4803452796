import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fabricatedRule, fabricatedRun, nastyRun } from '../testing/fabricated-report.js';
import { json } from './json.js';
import { jsonSchema } from './json-schema.js';

/** The schema with every object closed: the output has no property that the schema does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  return Object.fromEntries('properties' in schema ? [...entries, ['additionalProperties', false]] : entries);
}

function problemsOf(document: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(closed(jsonSchema) as object);
  validate(document);
  return validate.errors ?? [];
}

describe('json', () => {
  it('is what the schema describes, no more and no less', () => {
    assert.deepEqual(problemsOf(JSON.parse(json(nastyRun().report))), []);
    assert.deepEqual(problemsOf(JSON.parse(json(fabricatedRun([], [], [])))), []);
    const { report } = nastyRun();
    const cell = { number: 2, startFileLine: 9, startFileColumn: 4, endFileColumn: 20, endFileLine: 10 };
    const results = report.results.map((result) => ({ ...result, region: { ...result.region, cell } }));
    assert.deepEqual(problemsOf(JSON.parse(json({ ...report, results }))), []);
  });

  it('is held to the schema by a test that can fail', () => {
    const document = JSON.parse(json(nastyRun().report));
    assert.notDeepEqual(problemsOf({ ...document, schemaVersion: 2 }), []);
    assert.notDeepEqual(problemsOf({ ...document, more: 1 }), []);
  });

  it('gives positions in code points and in UTF-16 units', () => {
    const [, snakes] = JSON.parse(json(nastyRun().report)).findings;
    // `handlers = {"` is 13 characters, two snakes are 2 or 4, `": ` is 3.
    assert.deepEqual(snakes.range.start, { line: 1, column: 19, utf16Column: 21 });
    assert.equal(snakes.snippet, 'weakref.ref(日本.m)');
  });

  it('counts', () => {
    const { summary } = JSON.parse(json(nastyRun().report));
    assert.deepEqual(summary, {
      files: 5,
      filesNotAnalysed: 0,
      filesPartlyAnalysed: 0,
      filesWithFindings: 4,
      findings: 6,
      suppressed: 2,
      known: 0,
      byImpact: { leak: 3, retention: 1, bloat: 0, churn: 0, lifetime: 2 },
      byRule: {
        'lru-cache-on-method': 1,
        'reference-cycle-between-classes': 1,
        'unclosed-handle': 2,
        'weakref-to-bound-method': 2,
      },
    });
  });

  it('keeps the text of files whole, and no control character raw', () => {
    const output = json(nastyRun().report);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    assert.doesNotMatch(output, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e\ufeff]/);
    const message = JSON.parse(output).findings[1].message;
    assert.equal(message, 'Escape \u001b[31m, bell \u0007, csi \u009b, override \u202e,\n    newline.');
  });

  it('says null where there is nothing, and gives each rule its page', () => {
    const { findings, notices, rules } = JSON.parse(json(nastyRun().report));
    assert.equal(findings[1].symbol, null);
    assert.equal(findings[1].fix, null);
    assert.equal(notices[1].range, null);
    assert.equal(
      rules[2].page,
      'https://github.com/heaplint/heaplint/blob/main/rules/resources/unclosed-handle.md',
    );
  });

  it('has no group for a rule that is not among the rules of the run', () => {
    const { report } = nastyRun();
    const document = JSON.parse(json({ ...report, rules: [fabricatedRule('another')] }));
    assert.equal(document.findings[0].group, null);
    assert.deepEqual(problemsOf(document), []);
  });
});
