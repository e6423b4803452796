/** Findings that were there before: remembered in a file, or those of an earlier revision. */
export { baselineText, readBaseline } from './file-text.js';
export { type Known, known } from './known.js';
export { type Matching, match, type State } from './match.js';
