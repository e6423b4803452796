/** How the instances of a class keep their attributes: in slots, or in a dict of their own. */

import type { ClassModel } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** What makes the slots of a class. */
export type SlotMaker = 'statement' | 'dataclass' | 'attrs';

/** What makes the slots of a class itself, not of its bases; undefined when it has none and so gives a dict. Never throws. */
export function slotMakerOf(owner: ClassModel): SlotMaker | undefined {
  if (owner.slots) return 'statement';
  if (owner.dataclass && keywordOf(owner.dataclass, 'slots') === 'True') return 'dataclass';
  const { attrs } = owner;
  if (!attrs) return undefined;
  const slots = keywordOf(attrs, 'slots');
  const name = owner.decoratorNames[owner.decorators.indexOf(attrs)] ?? '';
  // The newer names make slots unless they are told not to.
  const isNewer = /\.(define|mutable|frozen)$/.test(name);
  return slots === 'True' || (isNewer && slots !== 'False') ? 'attrs' : undefined;
}

function keywordOf(decorator: Node, keyword: string): string | undefined {
  const list = decorator.kind === 'call' ? decorator.child('arguments') : undefined;
  const found = list?.children.find((child) => {
    return child.kind === 'keyword_argument' && child.child('name')?.text === keyword;
  });
  return found?.child('value')?.text;
}

/** Names of the attributes that the methods of a class itself set on an instance, in the order of the source. Never throws. */
export function instanceAttributesOf(owner: ClassModel): string[] {
  const stored = [...owner.attributes.values()].flatMap(({ name, uses }) => {
    const first = uses.find(({ kind, through }) => {
      return through === 'instance' && (kind === 'store' || kind === 'augment' || kind === 'bind');
    });
    return first ? [{ name, at: first.node.start }] : [];
  });
  // A property of the name takes the value.
  return stored
    .filter(({ name }) => !owner.methods.has(name))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** Fields that a class declares by annotations in its body (dataclass, attrs, NamedTuple), or by attr.ib. Never throws. */
export function declaredFieldsOf(owner: ClassModel): string[] {
  return [...owner.scope.bindings.values()].flatMap((binding) => {
    const statement = binding.assignments[0]?.target.parent;
    const isField =
      statement?.kind === 'assignment' && (statement.child('type') || owner.attrs !== undefined);
    return isField && binding.name !== '__slots__' ? [binding.name] : [];
  });
}

/** Methods that make attributes, or hand out and restore the whole of them. */
const DYNAMIC_METHODS = [
  '__getattr__',
  '__setattr__',
  '__delattr__',
  '__getstate__',
  '__setstate__',
  '__reduce__',
];

/**
 * Whether something on the page works with a dict of the instance, or would not work without one: cached properties,
 * `__dict__`, `vars`, attributes with names made at run time, weak references, attributes set from outside.
 * Never throws.
 */
export function needsInstanceDict(file: FileModel, owner: ClassModel): boolean {
  if (DYNAMIC_METHODS.some((name) => owner.findMethod(name))) return true;
  if (owner.functions.some(({ isCachedProperty }) => isCachedProperty)) return true;
  for (const node of owner.node.walk()) {
    if (node.kind === 'identifier' && /^(__dict__|__weakref__|vars|setattr|delattr)$/.test(node.text))
      return true;
    if (node.kind === 'identifier' && file.isSelf(node) && isPatched(file, node)) return true;
  }
  return isHeldWeakly(file, owner) || isSetFromOutside(file, owner);
}

/** `patch.object(self, ...)` and other ways to set an attribute by name. */
function isPatched(file: FileModel, self: Node): boolean {
  const use = file.useOf(self);
  const name = use.kind === 'argument' ? file.call(use.by)?.name : undefined;
  return name === 'object' || name === 'ref' || name === 'proxy' || name === 'finalize';
}

function isHeldWeakly(file: FileModel, owner: ClassModel): boolean {
  return file.weakHoldings.some(({ value }) => {
    const held = file.instanceClass(value);
    // What cannot be told may be one of them.
    return held === owner || (held === undefined && value.kind === 'identifier');
  });
}

function isSetFromOutside(file: FileModel, owner: ClassModel): boolean {
  const own = new Set([...instanceAttributesOf(owner), ...declaredFieldsOf(owner)]);
  return file.nodes('attribute').some((node) => {
    const name = node.child('attribute')?.text ?? '';
    if (name === '__dict__') return mayBe(file, node, owner);
    if (own.has(name) || !file.isWritten(node) || owner.findMethod(name)) return false;
    return mayBe(file, node, owner);
  });
}

function mayBe(file: FileModel, attribute: Node, owner: ClassModel): boolean {
  const object = attribute.child('object');
  return object !== undefined && !file.isSelf(object) && file.instanceClass(object) === owner;
}
