import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  innerPath,
  slashed
} from "./ignore.js";

// src/cli/run-root.ts
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
function runRoot(cwd, folders, writtenAbsolute) {
  const isAllInside = folders.every((folder2) => innerPath(cwd, folder2) !== void 0);
  const folder = isAllInside ? cwd : folders.reduce(commonFolder);
  const repository = gitRoot(folder);
  return {
    folder,
    displayPrefix: prefixOf(writtenAbsolute && !isAllInside ? folder : relative(cwd, folder)),
    uriPrefix: repository === void 0 ? "" : prefixOf(relative(repository, folder))
  };
}
function gitRoot(folder) {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, ".git"))) return candidate;
    if (candidate === dirname(candidate)) return void 0;
  }
}
function commonFolder(a, b) {
  let common = a;
  while (innerPath(common, b) === void 0 && common !== dirname(common)) common = dirname(common);
  return common;
}
function prefixOf(folder) {
  const path = slashed(folder);
  if (path === "" || path.endsWith("/")) return path;
  return `${path}/`;
}

export {
  runRoot,
  gitRoot
};
