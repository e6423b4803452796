import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import "./shared.js";

// src/cli/provenance.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
async function provenanceOf(folder) {
  const [repositoryUri, revisionId, branch] = await Promise.all([
    git(folder, "remote", "get-url", "origin"),
    git(folder, "rev-parse", "HEAD"),
    git(folder, "symbolic-ref", "--quiet", "--short", "HEAD")
  ]);
  return repositoryUri === void 0 ? void 0 : { repositoryUri, revisionId, branch };
}
var LONGEST_ANSWER = 5e3;
var MOST_TEXT = 1e5;
async function git(folder, ...command) {
  try {
    const safe = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];
    const { stdout } = await promisify(execFile)("git", [...safe, "-C", folder, ...command], {
      timeout: LONGEST_ANSWER,
      maxBuffer: MOST_TEXT
    });
    return stdout.trim() || void 0;
  } catch {
    return void 0;
  }
}
export {
  provenanceOf
};
