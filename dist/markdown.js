import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  startHere
} from "./start-here.js";
import {
  pageAddress
} from "./rule-page.js";
import {
  byImportance
} from "./importance.js";
import {
  impactMeanings,
  impacts
} from "./impacts.js";
import {
  shownPath
} from "./shown-path.js";
import {
  oneLine
} from "./visible-2.js";
import "./shared.js";

// src/report/markdown.ts
var MOST_BYTES = 9e5;
function markdown(report, options) {
  const results = byImportance(report.results);
  const isUnjudged = report.files === 0 && report.unjudged > 0;
  const none = isUnjudged ? "nothing could be analysed" : "no findings";
  const head = [`## heaplint: ${results.length === 0 ? none : counted(results.length, "finding")}`];
  const start = startHere(results);
  if (start !== void 0) head.push(prose(start));
  const counts = impacts.flatMap((impact) => {
    const count = results.filter((result) => result.impact === impact).length;
    return count === 0 ? [] : [`- **${count}** ${impact}: ${impactMeanings[impact]}`];
  });
  if (counts.length > 0) head.push(counts.join("\n"));
  const cards = new Map(report.rules.map((card) => [card.name, card]));
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  const rows = [];
  let bytes = 0;
  for (const result of results.slice(0, most)) {
    const row = rowOf(result, cards.get(result.rule));
    bytes += Buffer.byteLength(row, "utf8") + 1;
    if (bytes > MOST_BYTES) break;
    rows.push(row);
  }
  const tail = [];
  if (rows.length > 0)
    tail.push(["| | place | finding | rule |", "| --- | --- | --- | --- |", ...rows].join("\n"));
  const left = results.length - rows.length;
  if (left > 0) tail.push(`... and ${counted(left, "more finding")}.`);
  for (const notice of report.notices.filter(({ level }) => level === "error")) {
    const place = notice.path === void 0 ? "" : `${prose(shownPath(notice.path, notice.region))}: `;
    tail.push(`**Error:** ${place}${prose(oneLine(notice.message))}`);
  }
  const all = report.files + report.unjudged;
  const judged = report.unjudged > 0 ? `${report.files} of ${counted(all, "file")}` : counted(all, "file");
  const partly = report.partlyJudged > 0 ? ` (${report.partlyJudged} only in part)` : "";
  if (report.old.length > 0) tail.push(`${counted(report.old.length, "old finding")} not shown.`);
  tail.push(`${judged} analysed${partly} by heaplint ${prose(report.version)}.`);
  return `${[...head, ...tail].join("\n\n")}
`;
}
function rowOf(result, card) {
  const place = prose(shownPath(result.path, result.region));
  const rule = card ? `[${prose(result.rule)}](${pageAddress(card)})` : prose(result.rule);
  const what = `${prose(oneLine(result.message))}<br>${prose(oneLine(result.hint))}`;
  return `| ${result.level} | ${place} | ${what} | ${rule}<br>${result.impact}, ${result.confidence} |`;
}
function prose(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(
    /[\\`*_{}[\]()#!|~@:]/g,
    (character) => /[:@]/.test(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`
  );
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  markdown
};
