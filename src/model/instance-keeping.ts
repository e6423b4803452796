/** Where instances of a class are put into something that outlives them: a container of the module or of a class, or an attribute of the class. */

import type { Attribute, ClassModel } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import { containersOf, isConstructor } from './container.js';
import type { FileModel } from './file-model.js';
import { type Growing, type Growth, growingOf } from './growth.js';

/** One place that keeps an instance. */
export interface InstanceKeeping {
  /** The call or assignment. */
  readonly node: Node;
  readonly start: number;
  /** The class whose method keeps it. */
  readonly owner: ClassModel;
  /** `self`: the instance itself. `given`: something that its constructor was given. */
  readonly what: 'self' | 'given';
  /** The expression that is kept. */
  readonly value: Node;
  /** The container that keeps it, with the growth; undefined for an attribute. */
  readonly container?: { readonly growing: Growing; readonly growth: Growth };
  /** The attribute of the class that keeps the last one. */
  readonly attribute?: Attribute;
}

/** Every place of a file where an instance, or what its constructor was given, is put where it outlives the instance; in source order. Never throws. */
export function instanceKeepingsOf(file: FileModel): InstanceKeeping[] {
  return [...inContainers(file), ...inAttributes(file)].sort((a, b) => a.start - b.start);
}

function* inContainers(file: FileModel): Generator<InstanceKeeping> {
  for (const container of containersOf(file)) {
    if ((container.keeper !== 'module' && container.keeper !== 'class') || container.kind === 'weak')
      continue;
    const growing = growingOf(file, container);
    for (const growth of growing.grows) {
      const owner = file.methodAround(growth.node)?.class;
      const kept = owner && !isClassItself(file, growth, owner) ? keptBy(file, growth) : undefined;
      if (!owner || !kept) continue;
      const { node } = growth;
      yield { node, start: node.start, owner, ...kept, container: { growing, growth } };
    }
  }
}

/** In a metaclass the `self` of a method is a class, and classes come with the import. */
function isClassItself(file: FileModel, { node }: Growth, owner: ClassModel): boolean {
  return owner.isMetaclass || /^(cls|mcs|klass|metacls)$/.test(file.methodAround(node)?.selfName ?? '');
}

/** Names of parameters that are plain values. */
const NOT_AN_OBJECT = /(^|_)(name|names|key|path|id|ids|code|url|text|type|number|size|fd|cls)$/;

function keptBy(file: FileModel, growth: Growth): Pick<InstanceKeeping, 'what' | 'value'> | undefined {
  const { value, key, function: around } = growth;
  for (const part of [value, key, addedToEntry(file, growth)]) {
    const found = part && selfIn(file, part);
    if (found) return { what: 'self', value: found };
  }
  // What is kept under a key is more often a table than a registry.
  if (value?.kind !== 'identifier' || !isConstructor(around) || growth.how !== 'method') return undefined;
  if (NOT_AN_OBJECT.test(value.text)) return undefined;
  const binding = file.binding(value);
  const only = binding?.scope === around?.scope ? binding?.onlyAssignment : undefined;
  const isGiven = only?.kind === 'parameter' && around?.parameters[0]?.name !== binding?.name;
  const isGivenMany = only?.kind === 'for' && (only.source?.is('identifier', 'attribute') ?? false);
  return isGiven || isGivenMany ? { what: 'given', value } : undefined;
}

/** What `c.setdefault(k, []).append(x)` adds to the entry; undefined for any other growth. Never throws. */
export function addedToEntry(file: FileModel, { node, use }: Growth): Node | undefined {
  if (use.name !== 'setdefault') return undefined;
  const inner = file.useOf(node);
  const isAdd = inner.kind === 'method' && (inner.name === 'append' || inner.name === 'add');
  return isAdd ? file.call(inner.by)?.argument(0) : undefined;
}

/** The `self` that an expression is, or has in a display. */
function selfIn(file: FileModel, node: Node): Node | undefined {
  const target = node.unparenthesized;
  if (file.isSelf(target)) return target;
  return target.is('tuple', 'list', 'set', 'expression_list')
    ? target.children.find((child) => file.isSelf(child))
    : undefined;
}

function* inAttributes(file: FileModel): Generator<InstanceKeeping> {
  for (const owner of file.classes) {
    for (const attribute of owner.attributes.values()) {
      for (const { through, method, value, node, deferred } of attribute.stores) {
        if (through !== 'class' || !isConstructor(method) || deferred || !value || !file.isSelf(value))
          continue;
        yield { node, start: node.start, owner, what: 'self', value, attribute };
      }
    }
  }
}
