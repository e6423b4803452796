import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  visible
} from "./visible-2.js";

// src/report/shown-path.ts
function shownPath(path, region) {
  return shownFile(path) + (region ? `:${shownPlace(region)}` : "");
}
function shownFile(path) {
  return visible(/^\s*(::|##)/.test(path) ? `./${path}` : path);
}
function shownPlace(region) {
  const place = `${region.startLine}:${region.startCharacter}`;
  return region.cell ? `cell ${region.cell.number}:${place}` : place;
}
function fileRegion(region) {
  const { cell } = region;
  if (cell) return { startLine: cell.startFileLine, endLine: cell.endFileLine, columns: void 0 };
  return {
    startLine: region.startLine,
    endLine: region.endLine,
    columns: { start: region.startColumn, end: region.endColumn }
  };
}
function cellNote(region) {
  return region.cell ? ` (cell ${region.cell.number}, line ${region.startLine})` : "";
}

export {
  shownPath,
  shownFile,
  shownPlace,
  fileRegion,
  cellNote
};
