export { Call } from './call.js';
export {
  Attribute,
  type AttributeUse,
  type BaseClass,
  ClassModel,
  type Slots,
  stringValue,
} from './class.js';
export type { Answer } from './changes.js';
export { FileModel, type Handler, type Loop } from './file-model.js';
export { FunctionModel, type MethodBinding, type Parameter } from './function.js';
export type { Iteration } from './iteration.js';
export { PythonRange } from './python-range.js';
export { type Assignment, Binding, Scope, type ScopeKind } from './scope.js';
export type { Undoing } from './undo.js';
export { finalValue, type Use, type UseKind } from './use.js';
export type { WeakHolding } from './weak-holding.js';
