import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  impactMeanings,
  impacts
} from "./impacts.js";
import {
  noticeLines
} from "./notices-2.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  __toESM
} from "./shared.js";

// src/report/summary.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function summary(report, options) {
  return joined(endBlocks(report, options));
}
function endBlocks(report, options) {
  const blocks = [];
  if (!options.quiet) blocks.push(summaryLines(report, import_picocolors.default.createColors(options.colour)));
  if (options.notices !== false) {
    const notices = report.notices.filter((notice) => !options.quiet || notice.level !== "note");
    blocks.push(noticeLines({ notices }, options.colour));
  }
  return blocks;
}
function joined(blocks) {
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function summaryLines(report, paint) {
  const found = report.results.length;
  const files = counted(report.files, "file");
  const silenced = report.suppressed === 0 ? "" : `; ${report.suppressed} silenced by ${report.suppressed === 1 ? "a comment" : "comments"}`;
  const unjudged = unjudgedLines(report).map((line) => paint.yellow(line));
  const known = knownLines(report).map((line) => paint.dim(line));
  if (found === 0) {
    if (report.files === 0 && report.unjudged > 0) return unjudged;
    const none = report.old.length > 0 ? "No new findings" : "No findings";
    return [`${paint.green(none)} in ${files}${silenced}.`, ...known, ...unjudged];
  }
  const total = `${paint.bold(counted(found, "finding"))} in ${filesWith(report.results)} of ${files}${silenced}.`;
  const name = Math.max(...impacts.map((impact) => impact.length));
  const digits = String(found).length;
  const parts = impacts.flatMap((impact) => {
    const count = report.results.filter((result) => result.impact === impact).length;
    if (count === 0) return [];
    return [
      `  ${String(count).padStart(digits)} ${impact.padEnd(name)} ${paint.dim(impactMeanings[impact])}`
    ];
  });
  return [total, ...parts, ...fixableLines(report), ...known, ...unjudged];
}
function fixableLines({ results }) {
  const count = (safety) => results.filter(({ fix }) => fix?.safety === safety).length;
  const [safe, unsafe] = [count("safe"), count("unsafe")];
  if (safe + unsafe === 0) return [];
  if (unsafe === 0) return [`${safe} can be fixed with --fix.`];
  if (safe === 0) return [`${unsafe} can be fixed with --fix --unsafe-fixes.`];
  return [`${safe} can be fixed with --fix, ${unsafe} more with --unsafe-fixes.`];
}
function filesWith(results) {
  return new Set(results.map(({ path }) => path)).size;
}
function knownLines({ old, gone }) {
  const lines = [];
  if (old.length > 0) lines.push(`${counted(old.length, "old finding")} not shown.`);
  if (gone > 0) {
    lines.push(`${gone} of the baseline ${gone === 1 ? "is" : "are"} gone: --prune-baseline forgets them.`);
  }
  return lines;
}
function unjudgedLines({ files, unjudged, partlyJudged }) {
  const lines = [];
  if (unjudged > 0)
    lines.push(`${files} of ${counted(files + unjudged, "file")} analysed: the others could not be.`);
  if (partlyJudged > 0) {
    lines.push(`${counted(partlyJudged, "file")} analysed only in part: what was not read is not clean.`);
  }
  return lines;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  summary,
  endBlocks,
  joined,
  summaryLines,
  counted
};
