/** JUnit's XML, which CI services show as tests: a suite a file, a failed test a finding. */
import type { Notice, Result, RunReport } from '../rule/result.js';
import { byFile } from './by-file.js';
import { fileRegion, shownPath } from './shown-path.js';
import { oneLine } from './visible.js';
import { document, element, escaped } from './xml.js';

/**
 * A suite for each file with findings and one for what kept the run from judging, in the run's order; one passed test
 * where there is neither, because services take a report without tests for a failure. Ends in a newline. Never throws.
 */
export function junit(report: RunReport): string {
  const suites = [...byFile(report.results)].map(([path, results]) =>
    suite(path, results.map(failedTest), results.length, 0),
  );
  const errors = report.notices.filter(({ level }) => level === 'error');
  if (errors.length > 0) suites.push(suite('heaplint', errors.map(erroneousTest), 0, errors.length));
  if (suites.length === 0) suites.push(suite('heaplint', [test('no findings', {}, [])], 0, 0));
  const tests = Math.max(1, report.results.length + errors.length);
  const totals = { name: 'heaplint', tests, failures: report.results.length, errors: errors.length };
  return document(element('testsuites', totals, suites));
}

function suite(name: string, tests: readonly string[], failures: number, errors: number): string {
  return element('testsuite', { name, tests: tests.length, failures, errors, skipped: 0, time: 0 }, tests);
}

function test(
  name: string,
  more: Readonly<Record<string, string | number>>,
  inner: readonly string[],
): string {
  return element('testcase', { name, classname: 'heaplint', ...more, time: 0 }, inner);
}

function failedTest(result: Result): string {
  const place = shownPath(result.path, result.region);
  const lines = [
    `${place}: ${oneLine(result.message)}`,
    ...result.because.map(
      (reason) => `why: ${shownPath(reason.path, reason.region)}: ${oneLine(reason.message)}`,
    ),
    `hint: ${oneLine(result.hint)}`,
  ];
  const failure = element(
    'failure',
    { type: result.level, message: oneLine(result.message) },
    lines.map(escaped),
  );
  const more = { classname: result.path, file: result.path, line: fileRegion(result.region).startLine };
  return test(`${result.rule} ${place}`, more, [failure]);
}

function erroneousTest(notice: Notice): string {
  const place = notice.path === undefined ? 'run' : shownPath(notice.path, notice.region);
  return test(`${notice.kind} ${place}`, {}, [
    element('error', { type: notice.kind, message: oneLine(notice.message) }),
  ]);
}
