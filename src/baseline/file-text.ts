/** The file that remembers findings: sorted JSON, an entry a finding, so that a review sees what came and went. */
import type { Known } from './known.js';

/** Grows when an older heaplint could not read what is written. */
const VERSION = 1;

/** The text of a baseline of these findings; the same findings give the same bytes. Never throws. */
export function baselineText(findings: readonly Known[]): string {
  const sorted = findings
    .map(({ path, rule, symbol, message, code, around }) => ({ path, rule, symbol, message, code, around }))
    .map((entry) => ({ entry, key: Object.values(entry).join('\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
  return `${JSON.stringify({ version: VERSION, findings: sorted }, null, 1)}\n`;
}

/** What a baseline holds, or in a few words why it is none. Never throws. */
export function readBaseline(text: string): readonly Known[] | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  if (typeof data !== 'object' || data === null || !('version' in data) || !('findings' in data)) {
    return { problem: 'it is no baseline of heaplint' };
  }
  if (data.version !== VERSION) return { problem: `its version ${String(data.version)} is not ${VERSION}` };
  if (!Array.isArray(data.findings) || !data.findings.every(isKnown))
    return { problem: 'a finding in it is broken' };
  return data.findings;
}

function isKnown(entry: unknown): entry is Known {
  if (typeof entry !== 'object' || entry === null) return false;
  const facts = entry as Readonly<Record<string, unknown>>;
  return ['rule', 'path', 'symbol', 'message', 'code', 'around'].every(
    (key) => typeof facts[key] === 'string',
  );
}
