import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  startHere
} from "./start-here.js";
import {
  pageAddress
} from "./rule-page.js";
import {
  byImportance,
  countsByRule
} from "./importance.js";
import {
  counted,
  endBlocks,
  joined
} from "./summary-2.js";
import "./impacts.js";
import "./notices-2.js";
import {
  columnsOf,
  firstColumns,
  lastColumns,
  paragraph
} from "./wrap-ansi.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  shownPath
} from "./shown-path.js";
import {
  oneLine,
  visible,
  visibleCode
} from "./visible-2.js";
import {
  __toESM
} from "./shared.js";

// src/report/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/code-frame.ts
var LINE_COLUMNS = 120;
var LEAD_COLUMNS = 30;
var LOOKED_AT = 400;
var SHOWN_LINES = 3;
var ELLIPSIS = "...";
function codeFrame(excerpt, region, mark, columns = LINE_COLUMNS, others = []) {
  const endsBeforeLine = region.endColumn === 1 && region.endLine > region.startLine;
  const lastLine = endsBeforeLine ? region.endLine - 1 : region.endLine;
  const lastShown = Math.min(lastLine, region.startLine + SHOWN_LINES - 1);
  const lines = [];
  for (let number = region.startLine; number <= lastShown; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === void 0) break;
    const isFirst = number === region.startLine;
    const { from, to } = partOf(line, number, region);
    const marked = markedLine(line, from, to, isFirst || to > from ? mark : "", columns);
    const also = marked.isWhole ? others : [];
    const marks = also.reduce((above, other) => withMarks(above, line, number, other), marked.marks);
    lines.push({ number, code: marked.code, marks });
  }
  return { lines, cut: lastLine > lastShown };
}
function partOf(line, number, region) {
  return {
    from: number === region.startLine ? region.startColumn - 1 : line.length - line.trimStart().length,
    to: number === region.endLine ? region.endColumn - 1 : line.trimEnd().length
  };
}
function withMarks(marks, line, number, { region, mark }) {
  if (number < region.startLine || number > region.endLine) return marks;
  const { from, to } = partOf(line, number, region);
  const start = columnsOf(visibleCode(line.slice(0, from)));
  const end = start + Math.max(1, columnsOf(visibleCode(line.slice(from, to))));
  const cells = Array.from({ length: Math.max(marks.length, end) }, (_, column) => marks[column] ?? " ");
  return cells.map((cell, column) => column >= start && column < end && cell === " " ? mark : cell).join("");
}
function markedLine(line, from, to, mark, columns) {
  const end = Math.max(from, to);
  let before = visibleCode(line.slice(Math.max(0, from - LOOKED_AT), from));
  let marked = visibleCode(line.slice(from, Math.min(end, from + LOOKED_AT)));
  let after = visibleCode(line.slice(end, end + LOOKED_AT)).trimEnd();
  const isNear = from <= LOOKED_AT && end - from <= LOOKED_AT && line.length - end <= LOOKED_AT;
  const isWhole = isNear && columnsOf(before) + columnsOf(marked) + columnsOf(after) <= columns;
  if (!isWhole) {
    const room = columns - 2 * ELLIPSIS.length;
    if (from > LOOKED_AT || columnsOf(before) + columnsOf(marked) > room) {
      const tail = lastColumns(before, LEAD_COLUMNS);
      if (from > LOOKED_AT || tail !== before) before = ELLIPSIS + tail;
    }
    const shown = firstColumns(marked, room - columnsOf(before));
    if (end - from > LOOKED_AT || shown !== marked) {
      marked = shown;
      after = ELLIPSIS;
    } else {
      const rest = firstColumns(after, room - columnsOf(before) - columnsOf(marked));
      if (line.length - end > LOOKED_AT || rest !== after) after = rest + ELLIPSIS;
    }
  }
  const marks = mark === "" ? "" : " ".repeat(columnsOf(before)) + mark.repeat(Math.max(1, columnsOf(marked)));
  return { code: (before + marked + after).trimEnd(), marks, isWhole };
}

// src/report/text.ts
var WIDEST = 120;
var NARROWEST = 40;
function text(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  const { width } = options;
  const drawing = {
    paint,
    width: width === void 0 ? void 0 : Math.max(NARROWEST, Math.min(WIDEST, width)),
    cards: new Map(report.rules.map((card) => [card.name, card])),
    pages: options.pages ?? false
  };
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const shown = byImportance(report.results).slice(0, limit);
  const left = report.results.length - shown.length;
  const blocks = [];
  const start = options.quiet ? void 0 : startHere(report.results);
  if (start !== void 0) blocks.push(paragraph(start, drawing.width, 2));
  for (const result of shown) blocks.push(findingLines(result, drawing));
  if (left > 0) blocks.push([paint.dim(`... and ${counted(left, "more finding")} (--limit ${limit})`)]);
  if (options.statistics && report.results.length > 0) blocks.push(statisticsLines(report, drawing));
  return joined([...blocks, ...endBlocks(report, options)]);
}
function findingLines(result, drawing) {
  const { paint, width } = drawing;
  const frames = framesOf(result, width);
  const digits = Math.max(...frames.map((frame) => String(frame.lines.at(-1)?.number ?? 0).length));
  const mark = { error: paint.red, warning: paint.yellow, note: paint.cyan }[result.level];
  const draw = (index) => frameLines(
    frames[index],
    digits,
    (marks) => marks.replace(/\^+/g, mark).replace(/-+/g, paint.blue),
    paint
  );
  const lines = [
    ...paragraph(
      `${paint.bold(shownPath(result.path, result.region))}: ${oneLine(result.message)}`,
      width,
      2
    ),
    ...draw(0)
  ];
  const say = (word, what) => {
    lines.push(...paragraph(`  ${word} ${what}`, width, 4));
  };
  result.because.forEach((reason, index) => {
    say(paint.blue("why:"), `${shownPath(reason.path, reason.region)}: ${oneLine(reason.message)}`);
    lines.push(...draw(index + 1));
  });
  say(paint.green("hint:"), oneLine(result.hint));
  if (result.fix)
    say(paint.green("fix:"), `${oneLine(result.fix.title)} ${paint.dim(`(${result.fix.safety})`)}`);
  say(paint.bold(`[${visible(result.rule)}]`), paint.dim(wordsOf(result, drawing)));
  return lines;
}
function wordsOf({ rule, impact, level, confidence }, { cards, pages }) {
  const card = cards.get(rule);
  const words = [...card ? [card.group] : [], impact, level, confidence].join(", ");
  return card && pages ? `${words} ${pageAddress(card)}` : words;
}
function framesOf(result, width) {
  const places = [result, ...result.because];
  const drawn = /* @__PURE__ */ new Set();
  const largest = Math.max(...places.map((place) => place.region.endLine));
  const columns = width === void 0 ? void 0 : width - String(largest).length - 5;
  return places.map((place, index) => {
    const later = places.slice(index + 1).filter((other) => other.path === place.path && sameCell(other, place));
    const others = later.map(({ region }) => ({ region, mark: "-" }));
    const frame = codeFrame(place.excerpt, place.region, index === 0 ? "^" : "-", columns, others);
    const isNew = ({ number }) => {
      const key = `${place.region.cell?.number} ${number} ${place.path}`;
      if (drawn.has(key)) return false;
      drawn.add(key);
      return true;
    };
    const lines = frame.lines.filter(isNew);
    return { lines, cut: frame.cut && lines.length > 0 };
  });
}
function sameCell(one, other) {
  return one.region.cell?.number === other.region.cell?.number;
}
function frameLines(frame, digits, colour, paint) {
  if (!frame) return [];
  const gutter = (number) => paint.dim(`  ${number.padStart(digits)} |`);
  const lines = frame.lines.flatMap((line) => {
    const code = line.code === "" ? gutter(String(line.number)) : `${gutter(String(line.number))} ${line.code}`;
    if (line.marks === "") return [code];
    return [code, `${gutter("")} ${colour(line.marks)}`];
  });
  if (frame.cut) lines.push(`${gutter("")} ${paint.dim("...")}`);
  return lines;
}
function statisticsLines(report, { paint, width, cards }) {
  const counts = countsByRule(report.results);
  const digits = String(counts[0]?.[1] ?? 0).length;
  const longest = Math.max(...counts.map(([name]) => name.length));
  return counts.flatMap(([name, count]) => {
    const line = `  ${String(count).padStart(digits)} ${paint.bold(visible(name).padEnd(longest))}`;
    const summary = oneLine(cards.get(name)?.summary ?? "");
    const room = width === void 0 ? void 0 : width - digits - longest - 5;
    if (summary === "" || room !== void 0 && room < 20) return [line.trimEnd()];
    const cut = room === void 0 || columnsOf(summary) <= room ? summary : `${firstColumns(summary, room - 3).trimEnd()}...`;
    return [`${line}  ${paint.dim(cut)}`];
  });
}
export {
  text
};
