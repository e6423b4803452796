/** The log's own key of a result, for readers other than GitHub. */
import { createHash } from 'node:crypto';
import type { Result } from '../rule/result.js';

/**
 * A function that answers the `heaplint/v1` key of each result of one run, asked in the run's order: 128 bits of
 * SHA-256 in hexadecimal, ':', and the how-many-th result of the run with that hash it is. The hash covers the rule, the
 * URI, the symbol around and the code without its layout: moving the code within its symbol or re-indenting it keeps
 * the key.
 */
export function fingerprinter(): (result: Result, uri: string) => string {
  const seen = new Map<string, number>();
  return (result, uri) => {
    const code = result.snippet.replace(/\s+/g, ' ').trim();
    const facts = JSON.stringify([result.rule, uri, result.symbol?.name ?? '', code]);
    const hash = createHash('sha256').update(facts).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
