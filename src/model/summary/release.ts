/** What the end of an owner does to what it keeps. */
import { TERMINAL_METHODS } from '../../knowledge/terminal-methods.js';
import { type AttributeUse, type ClassModel, stringValue } from '../../names/class.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { lifecycleOf } from '../lifecycle.js';
import { type SummarySpan, span } from './places.js';

/**
 * What the owner does to an attribute that holds a helper: `dropped` when its end resets or deletes it; `told` when its
 * end calls a terminal method of the helper, which helps only if that drops its own end; `elsewhere` when some other
 * method resets it.
 */
export type Release = 'dropped' | 'told' | 'elsewhere' | 'none';

/** What the owner does to an attribute that holds a helper. Never throws. */
export function releaseOf(file: FileModel, model: ClassModel, attribute: string): Release {
  const lifecycle = lifecycleOf(model);
  if (lifecycle.release(attribute) || isTakenOut(file, model, attribute)) return 'dropped';
  if (toldBy(model, attribute)) return 'told';
  const uses = model.usesOf(attribute);
  return lifecycle.resets(attribute).length > 0 || isPutBack(uses) ? 'elsewhere' : 'none';
}

/**
 * What `self.a.field = None`, or another object in its place, does for the cycle: at the end of the owner, in a finally
 * clause, or elsewhere. Never throws.
 */
export function clearingOf(
  file: FileModel,
  model: ClassModel,
  attribute: string,
  field: string,
  made: Node,
): Release | undefined {
  const { ending } = lifecycleOf(model);
  const uses = model
    .usesOf(attribute)
    .filter(
      (use) =>
        use.name === field &&
        (use.kind === 'attribute-delete' ||
          (use.kind === 'attribute-store' && use.value !== undefined && !file.isSelf(use.value))),
    );
  if (uses.length === 0) return undefined;
  // A finally clause undoes what its own method has done; another method may never run.
  const making = file.methodAround(made);
  const inTime = uses.some(
    ({ method, node }) =>
      method && (ending.has(method) || (method === making && node.ancestor('finally_clause') !== undefined)),
  );
  return inTime ? 'dropped' : 'elsewhere';
}

/** The end of the owner takes self out again: `self.factory.unregister(self)`. Never throws. */
export function isTakenBack(file: FileModel, model: ClassModel, attribute: string): boolean {
  const { ending } = lifecycleOf(model);
  return (model.attribute(attribute)?.uses ?? []).some(
    (use) =>
      use.kind === 'method' &&
      use.method !== undefined &&
      ending.has(use.method) &&
      file.call(use.by)?.positional.some((argument) => file.isSelf(argument)),
  );
}

/** Where the end of the owner ends the helper itself, as a property of it; empty where it does not. Never throws. */
export function toldAt(model: ClassModel, attribute: string): { toldAt?: SummarySpan } {
  const told = toldBy(model, attribute);
  return told?.kind === 'method' ? { toldAt: span(told.by) } : {};
}

/** Where the end of the owner ends what an attribute holds: `self.x.close()`, or a loop over its elements. */
function toldBy(model: ClassModel, attribute: string): AttributeUse | undefined {
  const { ending } = lifecycleOf(model);
  return model
    .usesOf(attribute)
    .find(
      (use) =>
        use.method !== undefined &&
        ending.has(use.method) &&
        (use.kind === 'iterate' ||
          (use.kind === 'method' && TERMINAL_METHODS.has(use.name?.replace(/^_+/, '') ?? ''))),
    );
}

/** `self.__dict__.pop('name')` and `del self.__dict__['name']` at the end: how a cached property is dropped. */
function isTakenOut(file: FileModel, model: ClassModel, attribute: string): boolean {
  const { ending } = lifecycleOf(model);
  return (model.attribute('__dict__')?.uses ?? []).some((use) => {
    if (!use.method || !ending.has(use.method)) return false;
    const key = use.kind === 'method' && use.name === 'pop' ? file.call(use.by)?.argument(0) : use.key;
    return key !== undefined && use.kind !== 'item' && stringValue(key) === attribute;
  });
}

/** The attribute gets its old value back in the same method: `old = self.x`, `self.x = Helper(self)`, `self.x = old`. */
function isPutBack(uses: readonly AttributeUse[]): boolean {
  return uses.some(
    (use) =>
      use.kind === 'store' &&
      use.value?.kind === 'identifier' &&
      use.node.ancestor('finally_clause') !== undefined,
  );
}
