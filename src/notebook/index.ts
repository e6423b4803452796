/** Notebooks, read as programs. */
export { isNotebook, withNotebooks } from './analyser.js';
