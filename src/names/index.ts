export { type Bound, Role } from './bind.js';
export { Attribute, type AttributeUse, type BaseClass, ClassModel, stringValue } from './class.js';
export { Definitions } from './definitions.js';
export { FunctionModel, type Parameter } from './function.js';
export { canonical } from './names.js';
export { type Assignment, Binding, Scope } from './scope.js';
