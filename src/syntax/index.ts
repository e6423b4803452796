export { type Decoded, decode } from './decode.js';
export { F, FIELD_NAMES, type FieldName, K, KIND_NAMES, type KindName } from './kinds.js';
export { LineTable, type Position } from './lines.js';
export { PythonParser, type Reading } from './parser.js';
export { type Comment, Node, SyntaxTree } from './tree.js';
