import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  gitRoot
} from "./run-root.js";
import {
  finished,
  projectOutcomes
} from "./run.js";
import {
  known
} from "./match.js";
import {
  innerPath
} from "./ignore.js";
import "./deadline.js";
import {
  UsageError
} from "./usage-error.js";
import "./file-size.js";
import "./shared.js";

// src/cli/since.ts
import { dirname, join } from "node:path";

// src/cli/git.ts
import { execFile } from "node:child_process";
var MOST_BYTES = 1 << 30;
function git(folder, command, input) {
  return new Promise((answer) => {
    const child = execFile(
      "git",
      ["-C", folder, ...command],
      { encoding: "buffer", maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        if (!error) answer(stdout);
        else answer({ problem: stderr.toString("utf8").trim().split("\n")[0] || error.message });
      }
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function partsOf(output) {
  return output.toString("utf8").split("\0").filter((part) => part !== "");
}

// src/cli/since.ts
async function revisionNamed(name, folder) {
  const top = gitRoot(folder);
  if (top === void 0) throw new UsageError("--since: there is no git repository here");
  const commit = await git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if ("problem" in commit) {
    throw new UsageError(`--since: git does not know '${name}': it is no commit, branch or tag`);
  }
  return { top, id: commit.toString("utf8").trim() };
}
async function findingsAt(request) {
  const { analyser, analysed, root } = request;
  const changes = await changesSince(request);
  const files = /* @__PURE__ */ new Map();
  const results = [];
  for (const [path, file] of analysed) {
    const isAsItWas = changes.tracked.has(file.file) && !changes.bytes.has(file.file);
    if (!isAsItWas) continue;
    files.set(path, file);
    results.push(...file.results);
  }
  const gone = /* @__PURE__ */ new Set();
  const bytesOf = /* @__PURE__ */ new Map();
  for (const [file, bytes] of changes.bytes) {
    const path = innerPath(root, file);
    if (path === void 0 || bytes === void 0) continue;
    const isThere = analysed.has(path);
    if (!isThere && !changes.deleted.has(file)) continue;
    if (!isThere) gone.add(path);
    const settings = request.settings.of(file, await request.configs.of(dirname(file)));
    const outcome = finished(await analyser.analyse(path, bytes, settings), () => settings);
    files.set(path, { settings, forProject: outcome.forProject });
    bytesOf.set(path, bytes);
    results.push(...outcome.results);
  }
  const read = (path) => {
    const file = analysed.get(path);
    return bytesOf.get(path) ?? (file && request.read(file));
  };
  for (const outcome of await projectOutcomes(analyser, files, read)) results.push(...outcome.results);
  return { known: results.map((result) => known(result, result.path)), gone };
}
async function changesSince({ revision: { top, id } }) {
  const [diff, tracked] = await Promise.all([
    git(top, ["diff", "--name-status", "-z", "--no-renames", id, "--"]),
    git(top, ["ls-files", "-z"])
  ]);
  if ("problem" in diff) throw new UsageError(`--since: ${diff.problem}`);
  if ("problem" in tracked) throw new UsageError(`--since: ${tracked.problem}`);
  const fields = partsOf(diff);
  const changed = fields.flatMap(
    (status, index) => index % 2 === 0 ? [{ status, path: fields[index + 1] ?? "" }] : []
  );
  const wanted = changed.filter(({ path }) => /\.(?:pyi?|pyw|ipynb)$/.test(path));
  const contents = await contentsOf(
    top,
    id,
    wanted.filter(({ status }) => status !== "A").map(({ path }) => path)
  );
  return {
    tracked: new Set(partsOf(tracked).map((path) => join(top, path))),
    bytes: new Map(wanted.map(({ path }) => [join(top, path), contents.get(path)])),
    deleted: new Set(changed.filter(({ status }) => status === "D").map(({ path }) => join(top, path)))
  };
}
async function contentsOf(top, id, paths) {
  const contents = /* @__PURE__ */ new Map();
  const asked = paths.filter((path) => !path.includes("\n"));
  if (asked.length === 0) return contents;
  const output = await git(top, ["cat-file", "--batch"], asked.map((path) => `${id}:${path}
`).join(""));
  if ("problem" in output) throw new UsageError(`--since: ${output.problem}`);
  let at = 0;
  for (const path of asked) {
    const end = output.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (size === void 0) continue;
    contents.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
export {
  findingsAt,
  revisionNamed
};
