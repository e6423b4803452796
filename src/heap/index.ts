export { graphOf, ObjectGraph } from './graph.js';
export { Certainty, type HeapObject, type Hold, Kind, type Part, PartKind } from './object.js';
export { nameOf, partName, printGraph } from './print.js';
export type { CallSite, Cell } from './store.js';
