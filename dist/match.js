import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/baseline/file-text.ts
var VERSION = 1;
function baselineText(findings) {
  const sorted = findings.map(({ path, rule, symbol, message, code, around }) => ({ path, rule, symbol, message, code, around })).map((entry) => ({ entry, key: Object.values(entry).join("\0") })).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ entry }) => entry);
  return `${JSON.stringify({ version: VERSION, findings: sorted }, null, 1)}
`;
}
function readBaseline(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: "it is not JSON" };
  }
  if (typeof data !== "object" || data === null || !("version" in data) || !("findings" in data)) {
    return { problem: "it is no baseline of heaplint" };
  }
  if (data.version !== VERSION) return { problem: `its version ${String(data.version)} is not ${VERSION}` };
  if (!Array.isArray(data.findings) || !data.findings.every(isKnown))
    return { problem: "a finding in it is broken" };
  return data.findings;
}
function isKnown(entry) {
  if (typeof entry !== "object" || entry === null) return false;
  const facts = entry;
  return ["rule", "path", "symbol", "message", "code", "around"].every(
    (key) => typeof facts[key] === "string"
  );
}

// src/baseline/known.ts
import { createHash } from "node:crypto";
function known(result, path) {
  return {
    rule: result.rule,
    path,
    symbol: result.symbol?.name ?? "",
    message: result.message,
    code: digest(result.snippet),
    around: digest(neighbours(result).join("\n"))
  };
}
function neighbours({ region, excerpt }) {
  const isCode = (line) => line.trim() !== "";
  const before = excerpt.lines.slice(0, Math.max(0, region.startLine - excerpt.startLine));
  const after = excerpt.lines.slice(region.endLine - excerpt.startLine + 1);
  return [before.findLast(isCode) ?? "", after.find(isCode) ?? ""];
}
function digest(text) {
  const plain = text.replace(/\s+/g, " ").trim();
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}

// src/baseline/match.ts
var passes = [
  { state: "unchanged", key: ({ rule, path, symbol, code, around }) => [rule, path, symbol, code, around] },
  { state: "unchanged", key: ({ rule, path, symbol, code }) => [rule, path, symbol, code] },
  // The function around was renamed, or the code has moved to another one.
  { state: "updated", key: ({ rule, path, code }) => [rule, path, code] },
  // The line itself was edited, between the same neighbours or about the same thing.
  { state: "updated", key: ({ rule, path, symbol, around }) => [rule, path, symbol, around] },
  { state: "updated", key: ({ rule, path, symbol, message }) => [rule, path, symbol, message] },
  { state: "updated", key: ({ rule, symbol, code, around }) => [rule, symbol, code, around], renamed: true },
  // At module level short code is alike in many files.
  {
    state: "updated",
    key: ({ rule, symbol, code }) => symbol ? [rule, symbol, code] : void 0,
    renamed: true
  }
];
function match(found, before, isGone) {
  const states = found.map(() => "new");
  const left = new Set(before.keys());
  const gonePaths = /* @__PURE__ */ new Map();
  const isFree = (path) => {
    const answer = gonePaths.get(path) ?? isGone(path);
    gonePaths.set(path, answer);
    return answer;
  };
  for (const { state, key, renamed } of passes) {
    if (left.size === 0) break;
    const waiting = /* @__PURE__ */ new Map();
    for (const index of left) {
      const entry = before[index];
      const parts = entry && (!renamed || isFree(entry.path)) ? key(entry) : void 0;
      if (parts) push(waiting, JSON.stringify(parts), index);
    }
    for (const [index, entry] of found.entries()) {
      const parts = states[index] === "new" ? key(entry) : void 0;
      const known2 = parts && waiting.get(JSON.stringify(parts))?.shift();
      if (known2 === void 0) continue;
      states[index] = state;
      left.delete(known2);
    }
  }
  return { states, gone: before.filter((_, index) => left.has(index)) };
}
function push(waiting, key, index) {
  const own = waiting.get(key);
  if (own) own.push(index);
  else waiting.set(key, [index]);
}

export {
  baselineText,
  readBaseline,
  known,
  match
};
