/** Whether something can be referred to weakly. */
import { NEVER_WEAK_BASES, SLOTTED_BASES, WITHOUT_WEAK_REFERENCES } from '../knowledge/weak-support.js';
import type { ClassModel } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** Why `weakref.ref(x)` raises TypeError. */
export interface WeakObstacle {
  /** The name of the type: `list`, or the class of this file. */
  readonly type: string;
  /** Where the type or the value comes from. */
  readonly at: Node;
  readonly reason: 'builtin' | 'slots' | 'base';
  /** The class of this file. */
  readonly class?: ClassModel;
}

/**
 * Why the value of an expression cannot be referred to weakly; undefined when it can, or when it cannot be told.
 * Never throws.
 */
export function weakObstacle(file: FileModel, node: Node): WeakObstacle | undefined {
  const made = file.instanceClass(node);
  if (made) return obstacleOfClass(made, file);
  const origin = file.originOf(node);
  if (!origin) return undefined;
  const callee = origin.kind === 'call' ? origin.child('function') : undefined;
  const name = file.constructorName(node);
  const type = name === undefined ? undefined : WITHOUT_WEAK_REFERENCES.get(name);
  if (type !== undefined) return { type, at: origin, reason: 'builtin' };
  // `Point(1, 2)` of `Point = namedtuple('Point', 'x y')`.
  const maker = callee && file.constructorName(callee);
  return maker === 'collections.namedtuple' || maker === 'typing.NamedTuple'
    ? { type: callee?.text ?? '', at: origin, reason: 'base' }
    : undefined;
}

/** Why instances of a class cannot be referred to weakly; undefined when they can, or when it cannot be told. */
function obstacleOfClass(owner: ClassModel, file: FileModel): WeakObstacle | undefined {
  if (owner.isEnum || owner.isMetaclass) return undefined;
  const found = { type: owner.name, class: owner };
  for (const ancestor of owner.ancestors) {
    for (const base of ancestor.bases) {
      if (neverWeak(base.qualifiedName, base.node, file)) return { ...found, at: base.node, reason: 'base' };
    }
  }
  // A class of Python 2 without bases has no slots, whatever it says.
  if (owner.bases.length === 0 && file.python.meets('>=3') !== 'yes') return undefined;
  for (const ancestor of owner.ancestors) {
    if (!hasSlotsWithoutWeakReferences(ancestor)) return undefined;
    const isOpen = ancestor.bases.some(
      ({ class: known, qualifiedName }) => !known && !SLOTTED_BASES.has(qualifiedName ?? ''),
    );
    if (isOpen) return undefined;
  }
  return { ...found, at: owner.slots?.node ?? owner.dataclass ?? owner.nameNode, reason: 'slots' };
}

function neverWeak(name: string | undefined, base: Node, file: FileModel): boolean {
  if (base.kind === 'call') {
    const maker = file.call(base)?.qualifiedName;
    return maker === 'collections.namedtuple' || maker === 'typing.NamedTuple';
  }
  if (name === undefined || !NEVER_WEAK_BASES.has(name)) return false;
  // Python 2 gives weak references to subclasses of int.
  return name !== 'builtins.int' || file.python.meets('>=3') === 'yes';
}

function hasSlotsWithoutWeakReferences(owner: ClassModel): boolean {
  const names = owner.slots?.names;
  if (names) return !names.includes('__weakref__');
  if (owner.slots) return false;
  const decorator = owner.dataclass ?? owner.attrs;
  if (decorator?.kind !== 'call') return false;
  const options = keywordsOf(decorator);
  if (options.get('slots') !== 'True') return false;
  // A field becomes a slot, by whatever name.
  if (owner.bodyAssignments('__weakref__').length > 0) return false;
  // A dataclass gives none unless asked, attrs does unless told not to.
  const weak = options.get('weakref_slot');
  return owner.dataclass ? weak === undefined || weak === 'False' : weak === 'False';
}

function keywordsOf(call: Node): Map<string, string> {
  const result = new Map<string, string>();
  for (const child of call.child('arguments')?.children ?? []) {
    const [name, value] = [child.child('name'), child.child('value')];
    if (child.kind === 'keyword_argument' && name && value) result.set(name.text, value.text);
  }
  return result;
}
