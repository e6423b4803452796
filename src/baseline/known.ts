/** A finding as it is remembered: what is likely to stay when the code around it, its lines or its file's name change. */
import { createHash } from 'node:crypto';
import type { Result } from '../rule/result.js';

export interface Known {
  readonly rule: string;
  /** Relative to some folder, with '/'; the same folder for all that is compared. */
  readonly path: string;
  /** The dotted name of the class or function around; '' at module level. */
  readonly symbol: string;
  readonly message: string;
  /** A digest of the code of the finding without its layout. */
  readonly code: string;
  /** A digest of the nearest lines with code before and after it, without their layout. */
  readonly around: string;
}

/** A result as it is remembered, under the path that it is to be remembered by. Never throws. */
export function known(result: Result, path: string): Known {
  return {
    rule: result.rule,
    path,
    symbol: result.symbol?.name ?? '',
    message: result.message,
    code: digest(result.snippet),
    around: digest(neighbours(result).join('\n')),
  };
}

function neighbours({ region, excerpt }: Result): string[] {
  const isCode = (line: string): boolean => line.trim() !== '';
  const before = excerpt.lines.slice(0, Math.max(0, region.startLine - excerpt.startLine));
  const after = excerpt.lines.slice(region.endLine - excerpt.startLine + 1);
  return [before.findLast(isCode) ?? '', after.find(isCode) ?? ''];
}

/** 64 bits are enough: a digest is compared only within one rule and file or symbol. */
function digest(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
