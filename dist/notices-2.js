import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  require_picocolors
} from "./picocolors.js";
import {
  shownPath
} from "./shown-path.js";
import {
  oneLine
} from "./visible-2.js";
import {
  __toESM
} from "./shared.js";

// src/report/notices.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function noticeLines(report, colour) {
  const paint = import_picocolors.default.createColors(colour);
  const paints = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.cyan
  };
  return report.notices.map((notice) => {
    const place = notice.path === void 0 ? "" : `${paint.bold(shownPath(notice.path, notice.region))}: `;
    return `${place}${paints[notice.level](notice.level)}: ${oneLine(notice.message)}`;
  });
}

export {
  noticeLines
};
