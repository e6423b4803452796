export { type Body, type BodyKind, type Code, type FreeName, lengthOf, listAt, opAt } from './body.js';
export { checkBody } from './check.js';
export { ANY, Constant, Display, Op, Operator, Passing, REST, WIDTH } from './instruction.js';
export { lowerFile } from './lower/index.js';
export { printCode } from './print.js';
