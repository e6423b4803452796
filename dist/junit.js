import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  document,
  element,
  escaped
} from "./xml.js";
import {
  fileRegion,
  shownPath
} from "./shown-path.js";
import {
  oneLine
} from "./visible-2.js";
import {
  byFile
} from "./by-file-2.js";
import "./shared.js";

// src/report/junit.ts
function junit(report) {
  const suites = [...byFile(report.results)].map(
    ([path, results]) => suite(path, results.map(failedTest), results.length, 0)
  );
  const errors = report.notices.filter(({ level }) => level === "error");
  if (errors.length > 0) suites.push(suite("heaplint", errors.map(erroneousTest), 0, errors.length));
  if (suites.length === 0) suites.push(suite("heaplint", [test("no findings", {}, [])], 0, 0));
  const tests = Math.max(1, report.results.length + errors.length);
  const totals = { name: "heaplint", tests, failures: report.results.length, errors: errors.length };
  return document(element("testsuites", totals, suites));
}
function suite(name, tests, failures, errors) {
  return element("testsuite", { name, tests: tests.length, failures, errors, skipped: 0, time: 0 }, tests);
}
function test(name, more, inner) {
  return element("testcase", { name, classname: "heaplint", ...more, time: 0 }, inner);
}
function failedTest(result) {
  const place = shownPath(result.path, result.region);
  const lines = [
    `${place}: ${oneLine(result.message)}`,
    ...result.because.map(
      (reason) => `why: ${shownPath(reason.path, reason.region)}: ${oneLine(reason.message)}`
    ),
    `hint: ${oneLine(result.hint)}`
  ];
  const failure = element(
    "failure",
    { type: result.level, message: oneLine(result.message) },
    lines.map(escaped)
  );
  const more = { classname: result.path, file: result.path, line: fileRegion(result.region).startLine };
  return test(`${result.rule} ${place}`, more, [failure]);
}
function erroneousTest(notice) {
  const place = notice.path === void 0 ? "run" : shownPath(notice.path, notice.region);
  return test(`${notice.kind} ${place}`, {}, [
    element("error", { type: notice.kind, message: oneLine(notice.message) })
  ]);
}
export {
  junit
};
