import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  noticeLines,
  require_picocolors,
  shownPath
} from "./picocolors.js";
import {
  impactMeanings,
  impacts,
  pageAddress
} from "./impacts.js";
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

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/report/columns.ts
var PLAIN = /^[\x20-\x7e]*$/;
var ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;
var JOINER = "‍";
var EMOJI_SELECTOR = "️";
function columnsOf(text2) {
  if (PLAIN.test(text2)) return text2.length;
  return cellsOf(text2).reduce((sum, cell) => sum + cell.columns, 0);
}
function firstColumns(text2, columns) {
  return take(cellsOf(text2), columns).join("");
}
function lastColumns(text2, columns) {
  return take(cellsOf(text2).toReversed(), columns).toReversed().join("");
}
function take(cells, columns) {
  const taken = [];
  let left = columns;
  for (const cell of cells) {
    if (cell.columns > left) break;
    left -= cell.columns;
    taken.push(cell.text);
  }
  return taken;
}
function cellsOf(text2) {
  const cells = [];
  for (const character of text2) {
    const last = cells.at(-1);
    if (last && (ZERO_WIDTH.test(character) || last.text.endsWith(JOINER))) {
      last.text += character;
      if (character === EMOJI_SELECTOR) last.columns = 2;
    } else {
      cells.push({ text: character, columns: eastAsianWidth(character.codePointAt(0) ?? 0) });
    }
  }
  return cells;
}

// src/report/code-frame.ts
var LINE_COLUMNS = 120;
var LEAD_COLUMNS = 30;
var LOOKED_AT = 400;
var SHOWN_LINES = 3;
var ELLIPSIS = "...";
function codeFrame(excerpt, region, mark) {
  const endsBeforeLine = region.endColumn === 1 && region.endLine > region.startLine;
  const lastLine = endsBeforeLine ? region.endLine - 1 : region.endLine;
  const lastShown = Math.min(lastLine, region.startLine + SHOWN_LINES - 1);
  const lines = [];
  for (let number = region.startLine; number <= lastShown; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === void 0) break;
    const isFirst = number === region.startLine;
    const from = isFirst ? region.startColumn - 1 : line.length - line.trimStart().length;
    const to = number === region.endLine ? region.endColumn - 1 : line.trimEnd().length;
    lines.push({ number, ...markedLine(line, from, to, isFirst || to > from ? mark : "") });
  }
  return { lines, cut: lastLine > lastShown };
}
function markedLine(line, from, to, mark) {
  const end = Math.max(from, to);
  let before = visibleCode(line.slice(Math.max(0, from - LOOKED_AT), from));
  let marked = visibleCode(line.slice(from, Math.min(end, from + LOOKED_AT)));
  let after = visibleCode(line.slice(end, end + LOOKED_AT)).trimEnd();
  const isWholeLine = from <= LOOKED_AT && end - from <= LOOKED_AT && line.length - end <= LOOKED_AT;
  if (!isWholeLine || columnsOf(before) + columnsOf(marked) + columnsOf(after) > LINE_COLUMNS) {
    const room = LINE_COLUMNS - 2 * ELLIPSIS.length;
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
  return { code: (before + marked + after).trimEnd(), marks };
}

// src/report/text.ts
function text(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  const shown = options.pages ? report.rules : [];
  const pages = new Map(shown.map((card) => [card.name, pageAddress(card)]));
  const blocks = report.results.map((result) => findingLines(result, pages.get(result.rule), paint));
  if (options.statistics && report.results.length > 0) blocks.push(statisticsLines(report, paint));
  if (!options.quiet) blocks.push(summaryLines(report, paint));
  if (options.notices !== false) {
    const notices = report.notices.filter((notice) => !options.quiet || notice.level !== "note");
    blocks.push(noticeLines({ notices }, options.colour));
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function findingLines(result, page, paint) {
  const mark = { error: paint.red, warning: paint.yellow, note: paint.cyan }[result.level];
  const frames = [result, ...result.because].map(
    (place, index) => codeFrame(place.excerpt, place.region, index === 0 ? "^" : "-")
  );
  const digits = Math.max(...frames.map((frame) => String(frame.lines.at(-1)?.number ?? 0).length));
  const draw = (index, colour) => {
    const frame = frames[index];
    return frame ? frameLines(frame, digits, colour, paint) : [];
  };
  const lines = [
    `${paint.bold(shownPath(result.path, result.region))}: ${oneLine(result.message)}`,
    ...draw(0, mark)
  ];
  result.because.forEach((reason, index) => {
    const place = shownPath(reason.path, reason.region);
    lines.push(
      `  ${paint.blue("why:")} ${place}: ${oneLine(reason.message)}`,
      ...draw(index + 1, paint.blue)
    );
  });
  lines.push(`  ${paint.green("hint:")} ${oneLine(result.hint)}`);
  if (result.fix) {
    lines.push(
      `  ${paint.green("fix:")} ${oneLine(result.fix.title)} ${paint.dim(`(${result.fix.safety})`)}`
    );
  }
  const kind = `${result.impact}, ${result.level}, ${result.confidence}`;
  const address = page === void 0 ? "" : paint.dim(` ${page}`);
  lines.push(`  ${paint.bold(`[${visible(result.rule)}]`)} ${paint.dim(kind)}${address}`);
  return lines;
}
function frameLines(frame, digits, colour, paint) {
  const gutter = (number) => paint.dim(`  ${number.padStart(digits)} |`);
  const lines = frame.lines.flatMap((line) => {
    const code = line.code === "" ? gutter(String(line.number)) : `${gutter(String(line.number))} ${line.code}`;
    if (line.marks === "") return [code];
    const marks = line.marks.trimStart();
    return [code, `${gutter("")} ${" ".repeat(line.marks.length - marks.length)}${colour(marks)}`];
  });
  if (frame.cut) lines.push(`${gutter("")} ${paint.dim("...")}`);
  return lines;
}
function statisticsLines(report, paint) {
  const counts = /* @__PURE__ */ new Map();
  for (const result of report.results) counts.set(result.rule, (counts.get(result.rule) ?? 0) + 1);
  const digits = String(Math.max(...counts.values())).length;
  return report.rules.flatMap((card) => {
    const count = counts.get(card.name);
    return count === void 0 ? [] : [`  ${String(count).padStart(digits)} ${paint.bold(card.name)} ${paint.dim(card.summary)}`];
  });
}
function summaryLines(report, paint) {
  const found = report.results.length;
  const files = counted(report.files, "file");
  const silenced = report.suppressed === 0 ? "" : `; ${report.suppressed} silenced by ${report.suppressed === 1 ? "a comment" : "comments"}`;
  if (found === 0) return [`${paint.green("No findings")} in ${files}${silenced}.`];
  const total = `${paint.bold(counted(found, "finding"))} in ${report.artifacts.length} of ${files}${silenced}.`;
  const name = Math.max(...impacts.map((impact) => impact.length));
  const digits = String(found).length;
  const parts = impacts.flatMap((impact) => {
    const count = report.results.filter((result) => result.impact === impact).length;
    if (count === 0) return [];
    return [
      `  ${String(count).padStart(digits)} ${impact.padEnd(name)} ${paint.dim(impactMeanings[impact])}`
    ];
  });
  return [total, ...parts];
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  text
};
