/** Places and arguments, as a summary has them. */

import type { Use } from '../../names/use.js';
import type { Node } from '../../syntax/index.js';

/** A half-open range in the text of the summary's file. */
export interface SummarySpan {
  readonly start: number;
  readonly end: number;
}

/** How an argument is passed: by position (from 0) or by keyword. */
export type ArgumentSlot = { readonly position: number } | { readonly keyword: string };

/** The range of a node. Never throws. */
export function span(node: Node): SummarySpan {
  return { start: node.start, end: node.end };
}

/** How a use passes its value; undefined for what is no argument, and for `*` and `**`. Never throws. */
export function slotOf(use: Use): ArgumentSlot | undefined {
  if (use.name !== undefined) return { keyword: use.name };
  return use.position === undefined ? undefined : { position: use.position };
}
