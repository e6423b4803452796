/** How a place is written for people. */
import type { Region } from '../rule/result.js';
import { visible } from './visible.js';

/** `path:line:col`, or the path alone without a region; the column counts code points from 1. */
export function shownPath(path: string, region?: Region): string {
  // A CI service obeys a line that begins like this, blanks aside; the same file has a name that does not.
  const inert = /^\s*(::|##)/.test(path) ? `./${path}` : path;
  const place = region ? `:${region.startLine}:${region.startCharacter}` : '';
  return visible(inert) + place;
}
