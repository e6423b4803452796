export type { Keeping, Shape } from '../ask/index.js';
export {
  Attribute,
  type AttributeUse,
  type BaseClass,
  ClassModel,
  type Slots,
  stringValue,
} from '../names/class.js';
export { FunctionModel, type MethodBinding, type Parameter } from '../names/function.js';
export { PythonRange } from '../names/python-range.js';
export { type Assignment, Binding, Scope, type ScopeKind } from '../names/scope.js';
export { finalValue, type Use, type UseKind } from '../names/use.js';
export { type BoundMethod, boundMethodsOf, methodsPutOnObjects } from './bound-method.js';
export { type Bulk, bulkOf, bulkOfElements, constantOf, resultsOf } from './bulk.js';
export { Call } from './call.js';
export { captureOf } from './capture.js';
export type { Caught } from './caught.js';
export type { Answer } from './changes.js';
export { type ComputedText, computedText, variety } from './computed-text.js';
export {
  type Container,
  type ContainerUse,
  containerOfAttribute,
  containersOf,
  type Keeper,
} from './container.js';
export { type LeftConnection, leftConnectionsOf } from './delivered.js';
export { isEmptied } from './emptied.js';
export { type Escape, type EscapeKind, escapesOfValue } from './escape.js';
export { FileModel, type Handler, type Loop } from './file-model.js';
export {
  type EventExit,
  EventFlow,
  Flow,
  type Latest,
  type LocalExit,
  LocalFlow,
} from './flow.js';
export { type ForeseenFailure, foreseenFailureOf } from './foreseen.js';
export { type GrownBy, type GrownContainer, grownContainersOf, type KeyVariety } from './grown.js';
export {
  type Emptying,
  type Growing,
  type Growth,
  growingOf,
  keyAsked,
  type Limit,
  type Shrinkage,
  sameText,
} from './growth.js';
export { type HeldObject, heldObject } from './held-object.js';
export { type Hold, holdByCallback, holdOn } from './holding.js';
export { addedToEntry, type InstanceKeeping, instanceKeepingsOf } from './instance-keeping.js';
export type { Iteration } from './iteration.js';
export { type DomainSize, type KeyDomain, keyDomainOf } from './key-domain.js';
export {
  declaredFieldsOf,
  instanceAttributesOf,
  needsInstanceDict,
  type SlotMaker,
  slotMakerOf,
} from './layout.js';
export { endOf, Lifecycle, lifecycleOf } from './lifecycle.js';
export { constructionsOf, isWidgetClass, keptForGood, type Lifetime, lifetimeOf } from './lifetime.js';
export {
  type Acquisition,
  acquisitionsOf,
  handlingOf,
  isContextManager,
  keepingOf,
  type OpenExit,
  openExitsOf,
} from './ownership.js';
export { type Population, populationsOf } from './population.js';
export { type Provenance, provenanceOf } from './provenance.js';
export { type Registration, registrationsOf } from './registration.js';
export { runsOnce } from './run-once.js';
export { type Storing, storingsOf } from './storing.js';
export * from './summary/index.js';
export type { ExitKind } from './trace.js';
export type { Undoing } from './undo.js';
export type { WeakHolding } from './weak-holding.js';
export type { WeakObstacle } from './weak-support.js';
