import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprinter() {
  const seen = /* @__PURE__ */ new Map();
  return (result, uri) => {
    const code = result.snippet.replace(/\s+/g, " ").trim();
    const facts = JSON.stringify([result.rule, uri, result.symbol?.name ?? "", code]);
    const hash = createHash("sha256").update(facts).digest("hex").slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

export {
  fingerprinter
};
