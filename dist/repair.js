import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  bytesOf,
  isColoured
} from "./analysis.js";
import "./run.js";
import "./ignore.js";
import "./deadline.js";
import {
  reasonOf
} from "./node-io.js";
import {
  UsageError
} from "./usage-error.js";
import "./file-size.js";
import "./shared.js";

// src/cli/write-fixed.ts
import { lstatSync, realpathSync, statSync } from "node:fs";

// src/cli/replace-file.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function replaceFile(path, bytes, like) {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.draft`);
  try {
    const file = openSync(draft, "wx", 384);
    try {
      writeFileSync(file, bytes);
      if (process.getuid?.() === 0) fchownSync(file, like.uid, like.gid);
      fchmodSync(file, like.mode & 4095);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

// src/cli/write-fixed.ts
function writeFixed({ file, path, before, after }, read) {
  const refuse = (reason) => ({
    kind: "not-fixed",
    level: "warning",
    path,
    message: `Not fixed: ${reason}.`
  });
  try {
    const target = lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
    const stats = statSync(target);
    if (stats.nlink > 1)
      return refuse("the file has another name (a hard link), which would keep the old text");
    if ((stats.mode & 146) === 0) return refuse("the file is read-only");
    const now = read();
    if (!now || Buffer.compare(now, before) !== 0)
      return refuse("the file has changed since it was analysed");
    replaceFile(target, after, stats);
    return void 0;
  } catch (error) {
    return refuse(`the file could not be written (${reasonOf(error)})`);
  }
}

// src/cli/repair.ts
async function repaired(run, input, analysis, fixing) {
  const { args, io, root } = run;
  const { fixAll, patchOf } = await import("./fixing.js");
  const changed = await fixAll({
    results: analysis.separated.results,
    unsafe: fixing.unsafe,
    analysed: analysis.findings.analysed,
    read: (file) => bytesOf(file, run, input),
    analyser: run.plainAnalyser
  });
  const total = changed.reduce((sum, { fixed }) => sum + fixed, 0);
  if (fixing.mode === "diff") {
    io.stdout.write(
      patchOf(changed, root.displayPrefix, {
        colour: isColoured(io.stdout, args, io),
        isSeen: io.stdout.isTTY
      })
    );
    if (!args.quiet)
      io.stderr.write(
        `heaplint: ${told({ fixed: total, notices: [] }, changed.length, "fix", "would be fixed")}
`
      );
    return { fixed: total, notices: [], given: input.given };
  }
  const written = write(run, input, analysis, changed);
  for (const bytes of written.given.values()) io.stdout.write(textOf(bytes));
  if (!args.quiet) io.stderr.write(`heaplint: ${told(written, changed.length, "fix", "fixed")}
`);
  return written;
}
async function silenced(run, input, analysis, reason) {
  if (input.given.size > 0) throw new UsageError("--add-ignores writes into files: standard input is none");
  const [{ addIgnores }, { byFile }] = await Promise.all([
    import("./fix.js"),
    import("./by-file.js")
  ]);
  const changed = [];
  for (const [path, results] of byFile(analysis.separated.results)) {
    const file = analysis.findings.analysed.get(path);
    if (!file || results.some(({ region }) => region.cell)) continue;
    const bytes = bytesOf(file, run, input);
    const request = bytes && { path, bytes, settings: file.settings, results, reason };
    const after = request && await addIgnores(request, run.plainAnalyser);
    if (after) {
      changed.push({
        path,
        file: file.file,
        before: request.bytes,
        after: after.bytes,
        fixed: after.silenced
      });
    }
  }
  const written = write(run, input, analysis, changed);
  if (!run.args.quiet)
    run.io.stderr.write(`heaplint: ${told(written, changed.length, "silence", "silenced")}
`);
  return written;
}
function write(run, input, analysis, changed) {
  const given = new Map(input.given);
  const notices = [];
  let fixed = 0;
  for (const change of changed) {
    const file = analysis.findings.analysed.get(change.path);
    const isGiven = given.has(change.file);
    if (isGiven) given.set(change.file, change.after);
    const notice = isGiven ? void 0 : writeFixed(change, () => file && bytesOf(file, run, input));
    if (notice) notices.push(notice);
    else fixed += change.fixed;
  }
  return { fixed, notices, given };
}
function told({ fixed, notices }, files, toDo, done) {
  if (files === 0) return `nothing to ${toDo}`;
  const written = files - notices.length;
  return `${fixed} finding${fixed === 1 ? "" : "s"} ${done} in ${written} file${written === 1 ? "" : "s"}`;
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError("--fix: the text on standard input is not UTF-8");
  }
}
export {
  repaired,
  silenced
};
