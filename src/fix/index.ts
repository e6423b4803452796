/** Fixes: tried by analysis before they are offered, and applied to whole files. */
export { addIgnores } from './add-ignores.js';
export { withCheckedFixes } from './checked-analyser.js';
export { type FixedFile, type FixRequest, fixFile } from './fix-file.js';
