export { type Body, type BodyKind, type Code, type FreeName, lengthOf, listAt, opAt } from './body.js';
export { checkBody } from './check.js';
export { Constant, Display, mayRaise, Op, Operator, Passing, WIDTH } from './instruction.js';
export { lowerFile } from './lower/index.js';
export { printCode } from './print.js';
