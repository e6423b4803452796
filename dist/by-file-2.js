import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/by-file.ts
function byFile(results) {
  const files = /* @__PURE__ */ new Map();
  for (const result of results) {
    const own = files.get(result.path);
    if (own) own.push(result);
    else files.set(result.path, [result]);
  }
  return files;
}

export {
  byFile
};
