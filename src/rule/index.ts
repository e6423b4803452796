/** The vocabulary that a rule may use: the single import of every rule. */
export {
  type Assignment,
  type Attribute,
  type AttributeUse,
  type Binding,
  type BoundMethod,
  boundMethodsOf,
  Call,
  type ClassModel,
  captureOf,
  constructionsOf,
  type FileModel,
  type FunctionModel,
  finalValue,
  type Handler,
  type Iteration,
  isWidgetName,
  type Lifecycle,
  type Lifetime,
  type Loop,
  lifecycleOf,
  lifetimeOf,
  methodsPutOnObjects,
  type Parameter,
  type PythonRange,
  type Scope,
  type Storing,
  storingsOf,
  stringValue,
  type Use,
  type WeakHolding,
} from '../model/index.js';
export type { Keeping, OwnerCycle, PlantedCycle, ProjectClass, ProjectModel } from '../project/index.js';
export type { Node } from '../syntax/index.js';
export type * from './finding.js';
export { between, insertAfter, insertBefore, remove, removeStatement, replace } from './fixes.js';
export {
  defineRule,
  type FileRule,
  type ProjectRule,
  type ProjectSelector,
  type Rule,
  type RuleGroup,
  type Selector,
} from './rule.js';
export { ownerCycles, plantedCycles } from './project-selectors.js';
export {
  anyCall,
  calls,
  classes,
  type DecoratedFunction,
  decoratedWith,
  functions,
  handlers,
  iterations,
  loops,
  methodCalls,
  moduleScope,
  nodes,
  references,
  weakHoldings,
} from './selectors.js';
export { fitting } from './wording.js';
