import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/file-size.ts
var units = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };
function parseFileSize(text) {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const factor = units[match?.[2]?.toLowerCase() ?? "-"];
  const bytes = factor === void 0 ? 0 : Math.floor(Number(match?.[1]) * factor);
  return bytes >= 1 ? bytes : void 0;
}
function describeSize(bytes) {
  if (bytes < 1e3) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export {
  parseFileSize,
  describeSize
};
