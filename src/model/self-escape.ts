/** Whether an object that is being made already has another owner than its maker. */

import type { ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** Builtins that look at their argument and do not keep it. */
const LOOKING = new Set(
  ['callable', 'delattr', 'dir', 'getattr', 'hasattr', 'hash', 'id', 'isinstance', 'len', 'print']
    .concat(['repr', 'setattr', 'str', 'super', 'type', 'vars'])
    .map((name) => `builtins.${name}`),
);

const HARMLESS_CLASS_DECORATORS =
  /^(dataclasses\.dataclass|functools\.total_ordering|typing\.final|attrs?\..+)$/;

/**
 * Whether making an instance leaves a reference to it anywhere but with the caller: in a container, with another object,
 * or in a cycle of its own. `no` only where everything that runs is on the page. Never throws.
 */
export function escapesWhenMade(owner: ClassModel, file: FileModel): 'yes' | 'no' | 'unknown' {
  const isPlain = owner.ancestors.every(
    (each) =>
      each.keywords.size === 0 &&
      each.decorators.length === each.decoratorNames.filter((name) => isHarmless(name)).length,
  );
  if (!owner.isFullyKnown || !isPlain || owner.findMethod('__new__') || owner.isEnum) return 'unknown';
  const seen = new Set<FunctionModel>();
  for (const ancestor of owner.ancestors) {
    for (const name of ['__init__', '__post_init__', '__attrs_post_init__']) {
      const method = ancestor.methods.get(name);
      if (method && escapesFrom(method, owner, file, seen)) return 'yes';
    }
  }
  return 'no';
}

function isHarmless(decorator: string | undefined): boolean {
  return decorator !== undefined && HARMLESS_CLASS_DECORATORS.test(decorator);
}

function escapesFrom(
  method: FunctionModel,
  owner: ClassModel,
  file: FileModel,
  seen: Set<FunctionModel>,
): boolean {
  if (seen.has(method)) return false;
  seen.add(method);
  const self = method.scope.bindings.get(method.selfName ?? '');
  // Static and class methods are not given the instance.
  if (!self) return false;
  return self.references.some((reference) => {
    // A function inside that uses self keeps it for as long as the function is kept.
    if (file.scopeOf(reference).frame !== method.scope) return true;
    return escapesBy(reference, owner, file, seen);
  });
}

function escapesBy(reference: Node, owner: ClassModel, file: FileModel, seen: Set<FunctionModel>): boolean {
  const use = file.useOf(reference);
  switch (use.kind) {
    case 'attribute-store':
    case 'attribute-delete':
    case 'item':
    case 'item-store':
    case 'item-delete':
    case 'compare':
    case 'contains':
    case 'test':
    case 'formatted':
    case 'discarded':
    case 'iterate':
      return false;
    case 'attribute': {
      const found = owner.findMethod(use.name ?? '');
      // `self.method` without a call is a bound method that somebody gets.
      if (found && found.binding !== 'property') return found.binding === 'instance';
      return found !== undefined && escapesFrom(found, owner, file, seen);
    }
    case 'method': {
      const found = owner.findMethod(use.name ?? '');
      return found !== undefined && escapesFrom(found, owner, file, seen);
    }
    case 'argument': {
      // An exception about the object is not made in the course of things.
      if (use.by.parent?.kind === 'raise_statement') return false;
      const call = file.call(use.by);
      if (LOOKING.has(call?.qualifiedName ?? '')) return false;
      return !file.weakHoldings.some(({ value }) => value === reference);
    }
  }
  return true;
}
