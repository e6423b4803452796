import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { testCasesFolder } from '../../src/testing/cases.js';
import { jsonReport, reportsOf } from './report.js';

test('the default report taken out of a strict one is what a default run says', async () => {
  const folder = join(testCasesFolder, 'caches');
  const [{ default: derived, strict }, real] = await Promise.all([reportsOf(folder), jsonReport(folder, [])]);
  assert.ok(derived.length > 0 && derived.length < strict.length);
  assert.deepEqual(derived, real.findings);
});
