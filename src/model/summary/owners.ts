/** Objects that get hold of self and are kept by self. */
import { GROWING_METHODS } from '../../knowledge/containers.js';
import { CONNECTION_METHOD, KEEPING_METHOD, KEEPS_NOTHING } from '../../knowledge/keeping-names.js';
import type { ClassModel } from '../../names/class.js';
import type { FunctionModel } from '../../names/function.js';
import type { Use } from '../../names/use.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { isMapped, keeperOfLocal, keeperOfMade, keeperOfResult, useOfResult } from './keeping.js';
import { type ArgumentSlot, type SummarySpan, slotOf, span } from './places.js';
import { nameOfClass, referenceTo } from './references.js';
import { clearingOf, isTakenBack, type Release, releaseOf, toldAt } from './release.js';

/** An instance makes an object, hands itself over, and keeps the object. */
export interface OwnedHelper {
  /** The attribute of the owner that keeps the helper, itself or as an element. */
  readonly attribute: string;
  /** The attribute is a collection: the helper is one of many. */
  readonly oneOfMany: boolean;
  /** The class, or the function that makes the helper; '?' where neither can be told. */
  readonly class: string;
  /** The name of the method that makes the helper, where the class of its object cannot be told. */
  readonly madeBy?: string;
  /** By its name, what is called makes an object or hands it a connection, and keeps what it is given. */
  readonly soundsKept: boolean;
  /** The method of the helper that gets the owner; `__init__` when it is made with it. */
  readonly receives: string;
  readonly slot: ArgumentSlot;
  /** The call that makes the helper. */
  readonly at: SummarySpan;
  /** Made in a cached property: kept in the instance's dictionary. */
  readonly cached: boolean;
  readonly release: Release;
  /** Where the end of the owner ends the helper, and keeps it all the same. */
  readonly toldAt?: SummarySpan;
}

/** An instance writes itself into an object that it keeps: `self.loop.handler = self`. */
export interface PlantedSelf {
  readonly attribute: string;
  readonly oneOfMany: boolean;
  /** The attribute of the other object. */
  readonly field: string;
  readonly at: SummarySpan;
  readonly release: Release;
  /** Where the owner starts to keep the object. */
  readonly keptAt: SummarySpan;
}

/** What the instances of a class hand themselves to and keep. */
export interface OwnerFacts {
  readonly helpers: readonly OwnedHelper[];
  readonly planted: readonly PlantedSelf[];
}

/** The objects that get hold of self and are kept by self. Never throws. */
export function ownerFactsOf(file: FileModel, model: ClassModel): OwnerFacts {
  const helpers: OwnedHelper[] = [];
  const planted: PlantedSelf[] = [];
  for (const method of model.functions) {
    if (method.selfName !== undefined) readMentions(file, model, method, helpers, planted);
  }
  return { helpers, planted };
}

/** What happens to the bare self of one method. */
function readMentions(
  file: FileModel,
  model: ClassModel,
  method: FunctionModel,
  helpers: OwnedHelper[],
  planted: PlantedSelf[],
): void {
  const self = method.scope.bindings.get(method.selfName ?? '');
  if (self?.assignments.length !== 1) return;
  const cached = method.isCachedProperty;
  for (const reference of self.references) {
    // Nearly every mention of self is `self.name`, which hands nothing over.
    if (reference.parent?.kind === 'attribute') continue;
    const around = file.functionAround(reference);
    if (around !== method && !(around && isMapped(file, around, method))) continue;
    const use = file.useOf(reference);
    if (use.kind === 'argument') {
      const helper = madeWithSelf(file, model, method, use, cached) ?? givenSelf(file, model, use);
      if (helper) helpers.push(helper);
      const child = addedToKept(file, model, use);
      if (child) planted.push(child);
    } else if (use.kind === 'assigned') {
      const found = plantedBy(file, model, use);
      if (found) planted.push(found);
    }
  }
}

/** `self.x = Helper(self)` in any form: kept in a container, through a local name, by another method of self. */
function madeWithSelf(
  file: FileModel,
  model: ClassModel,
  method: FunctionModel,
  use: Use,
  cached: boolean,
): OwnedHelper | undefined {
  const callee = use.by.child('function');
  const slot = slotOf(use);
  if (!callee || !slot || keepsNothing(file.qualifiedName(callee))) return undefined;
  const isReturned = file.useOf(use.by).kind === 'return';
  const attribute = !isReturned
    ? keeperOfMade(file, use.by)
    : cached
      ? method.name
      : keeperOfResult(file, model, method.name);
  if (attribute === undefined) return undefined;
  const reference = makerOfFile(file, callee) ?? referenceTo(file, callee, model);
  return {
    attribute,
    oneOfMany: isCollection(model, attribute) || useOfResult(file, use.by).kind === 'produced',
    class: reference ?? '?',
    ...(reference === undefined && callee.kind === 'attribute'
      ? { madeBy: callee.child('attribute')?.text ?? '' }
      : {}),
    soundsKept: soundsLikeClass(callee),
    receives: '__init__',
    slot,
    at: span(use.by),
    cached: cached && isReturned,
    release: releaseOf(file, model, attribute),
  };
}

/** `self.x.attach(self)`: an object that self keeps is given self by a method that sounds like keeping it. */
function givenSelf(file: FileModel, model: ClassModel, use: Use): OwnedHelper | undefined {
  const call = file.call(use.by);
  const slot = slotOf(use);
  const attribute = call?.receiver && file.selfAttribute(call.receiver);
  if (attribute === undefined || !slot || !KEEPING_METHOD.test(call?.name ?? '')) return undefined;
  const store = model.attribute(attribute)?.stores.find((candidate) => candidate.through === 'instance');
  if (!store || model.findMethod(attribute) || isTakenBack(file, model, attribute)) return undefined;
  const made = store.value?.kind === 'call' ? store.value.child('function') : undefined;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    class: (made && referenceTo(file, made, model)) ?? '?',
    soundsKept: CONNECTION_METHOD.test(call?.name ?? ''),
    receives: call?.name ?? '',
    slot,
    at: span(use.by),
    cached: false,
    release: releaseOf(file, model, attribute),
    ...toldAt(model, attribute),
  };
}

/** `parent.children.append(self)` where self keeps the parent. */
function addedToKept(file: FileModel, model: ClassModel, use: Use): PlantedSelf | undefined {
  const call = file.call(use.by);
  const list = call?.receiver;
  if (list?.kind !== 'attribute' || !GROWING_METHODS.has(call?.name ?? '')) return undefined;
  const object = list.child('object')?.unparenthesized;
  const field = list.child('attribute')?.text;
  const binding = object?.kind === 'identifier' && !file.isSelf(object) ? file.binding(object) : undefined;
  const keeping = binding && keeperOfLocal(file, binding);
  if (!keeping || field === undefined) return undefined;
  const { attribute, node } = keeping;
  const release = releaseOf(file, model, attribute);
  return { attribute, oneOfMany: true, field, at: span(use.by), keptAt: span(node), release };
}

/** `self.a.b = self`, and `x.b = self` where self keeps x. */
function plantedBy(file: FileModel, model: ClassModel, use: Use): PlantedSelf | undefined {
  const target = use.by.kind === 'assignment' ? use.by.child('left')?.unparenthesized : undefined;
  if (target?.kind !== 'attribute') return undefined;
  const object = target.child('object')?.unparenthesized;
  const field = target.child('attribute')?.text;
  if (!object || field === undefined || file.isSelf(object)) return undefined;
  const direct = file.selfAttribute(object);
  if (direct !== undefined) {
    // The attribute must be kept, not computed: somebody assigns it in this class.
    const store = model.attribute(direct)?.stores.find((candidate) => candidate.through === 'instance');
    if (!store || model.findMethod(direct)) return undefined;
    return {
      attribute: direct,
      oneOfMany: isCollection(model, direct),
      field,
      at: span(use.by),
      keptAt: span(store.node),
      release: clearingOf(file, model, direct, field, use.by) ?? releaseOf(file, model, direct),
    };
  }
  const binding = object.kind === 'identifier' ? file.binding(object) : undefined;
  const keeping = binding ? keeperOfLocal(file, binding) : undefined;
  if (!keeping) return undefined;
  const { attribute, node } = keeping;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    field,
    at: span(use.by),
    keptAt: span(node),
    release: releaseOf(file, model, attribute),
  };
}

/** A function of the module, or a method of one of its classes that is reached by the name of the class. */
function makerOfFile(file: FileModel, callee: Node): string | undefined {
  const maker = file.functionNamed(callee);
  if (maker) return !maker.class && maker.scope.parent?.kind === 'module' ? `#${maker.name}` : undefined;
  const object = callee.kind === 'attribute' ? callee.child('object')?.unparenthesized : undefined;
  const home = object && file.classNamed(object);
  return home && `#${nameOfClass(file, home)}.${callee.child('attribute')?.text}`;
}

/** Whether the class puts elements into what an attribute holds. */
function isCollection(model: ClassModel, attribute: string): boolean {
  return model
    .usesOf(attribute)
    .some(
      (use) => use.kind === 'item-store' || (use.kind === 'method' && GROWING_METHODS.has(use.name ?? '')),
    );
}

function keepsNothing(qualifiedName: string | undefined): boolean {
  return qualifiedName !== undefined && KEEPS_NOTHING.test(qualifiedName);
}

/** `Helper`, `self.Helper`, `helper_class`, `cls`, `self.get_helper_cls()`. */
function soundsLikeClass(callee: Node): boolean {
  const called = callee.kind === 'call' ? callee.child('function') : callee;
  const name = called?.kind === 'attribute' ? called.child('attribute')?.text : called?.text;
  return /^_*[A-Z]\w*[a-z]\w*$|(^|_)(class|cls)$/.test(name ?? '');
}
