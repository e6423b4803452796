/** The vocabulary that a rule may use: the single import of every rule. */
export {
  type Assignment,
  type Attribute,
  type AttributeUse,
  type Binding,
  Call,
  type ClassModel,
  type FileModel,
  type FunctionModel,
  finalValue,
  type Handler,
  type Iteration,
  type Loop,
  type Parameter,
  type PythonRange,
  type Scope,
  stringValue,
  type Use,
  type WeakHolding,
} from '../model/index.js';
export type { Node } from '../syntax/index.js';
export type * from './finding.js';
export { between, insertAfter, insertBefore, remove, replace } from './fixes.js';
export { defineRule, type Rule, type RuleDefinition, type RuleGroup, type Selector } from './rule.js';
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
