/** Bound methods that are mentioned and not called: values that hold the object they are bound to. */

import { type ClassModel, stringValue } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** An expression whose value is a method bound to an object. */
export interface BoundMethod {
  readonly node: Node;
  /** The name of the object, where it stands. */
  readonly object: Node;
  /** The name of the method or of the function that is bound; undefined where it is computed. */
  readonly name: string | undefined;
}

/** Shorter beginnings of a computed name tell nothing. */
const SHORTEST_PREFIX = 3;

/**
 * Every mention of a method of the class, or of a base in the file, that is bound to `self` and handed on: `self.method`,
 * `getattr(self, 'method')`, and a computed name that can only be that of a method. In source order. Never throws.
 */
export function boundMethodsOf(file: FileModel, owner: ClassModel): BoundMethod[] {
  const found = [...plain(owner), ...byName(file, owner), ...methodsPutOnObjects(file)].filter(
    ({ node, object }) => file.isSelf(object) && file.methodAround(node)?.class === owner,
  );
  return found.sort((one, other) => one.node.index - other.node.index);
}

/**
 * `types.MethodType(function, object)` and `function.__get__(object)` for any name of an object, in source order.
 * Never throws.
 */
export function methodsPutOnObjects(file: FileModel): BoundMethod[] {
  const found: BoundMethod[] = [];
  for (const call of [...file.callsNamed('types.MethodType'), ...file.callsOfMethod('__get__')]) {
    const isGet = call.name === '__get__';
    const object = call.positional[isGet ? 0 : 1];
    const plainFunction = isGet ? call.receiver : call.positional[0];
    // `__get__` of anything else is that of a descriptor, which answers what it likes.
    if (isGet && !(plainFunction && file.functionNamed(plainFunction))) continue;
    if (object?.kind === 'identifier') found.push({ node: call.node, object, name: plainFunction?.text });
  }
  return found.sort((one, other) => one.node.index - other.node.index);
}

const HANDED_ON = new Set(['assigned', 'element', 'produced', 'argument', 'return']);

function* plain(owner: ClassModel): Generator<BoundMethod> {
  const names = new Set(owner.ancestors.flatMap(({ methods }) => [...methods.keys()]));
  for (const name of names) {
    if (owner.findMethod(name)?.binding !== 'instance') continue;
    const hiding = owner.storesOf(name).filter(({ through }) => through === 'instance');
    for (const { node, kind, through } of owner.attribute(name)?.uses ?? []) {
      const object = node.kind === 'attribute' ? node.child('object')?.unparenthesized : undefined;
      // `self.run = trace(self.run)` reads the method that it hides from then on; elsewhere it may be hidden.
      const isHidden = hiding.length > 0 && !hiding.some(({ value }) => value?.contains(node));
      if (object && through === 'instance' && !isHidden && HANDED_ON.has(kind)) yield { node, object, name };
    }
  }
}

function* byName(file: FileModel, owner: ClassModel): Generator<BoundMethod> {
  for (const call of file.callsNamed('builtins.getattr')) {
    const [object, key] = call.positional;
    if (!object || !key) continue;
    const name = stringValue(key);
    const isMethod =
      name === undefined ? isMethodName(file, owner, key) : owner.findMethod(name)?.binding === 'instance';
    if (isMethod) yield { node: call.node, object, name };
  }
}

/** A computed name: out of a table of method names on the class, or with the beginning that only methods have. */
function isMethodName(file: FileModel, owner: ClassModel, key: Node): boolean {
  if (key.kind === 'subscript') {
    const name = file.selfAttribute(key.child('value') ?? key);
    const table = name === undefined ? undefined : owner.bodyAssignments(name)[0]?.value?.unparenthesized;
    if (!table?.is('dictionary', 'list', 'tuple')) return false;
    const names = table.children.map((entry) =>
      stringValue(entry.kind === 'pair' ? (entry.child('value') ?? entry) : entry),
    );
    return (
      names.length > 0 && names.every((entry) => entry !== undefined && owner.findMethod(entry) !== undefined)
    );
  }
  const prefix = beginningOf(key);
  if (prefix === undefined || prefix.length < SHORTEST_PREFIX) return false;
  const isStored = [...owner.attributes.values()].some(
    ({ name, stores }) => name.startsWith(prefix) && stores.length > 0,
  );
  return !isStored && [...owner.methods.keys()].some((name) => name.startsWith(prefix));
}

/** The literal beginning of `'on_' + x`, `'on_%s' % x` and `f'on_{x}'`. */
function beginningOf(key: Node): string | undefined {
  const first = key.kind === 'binary_operator' ? key.child('left')?.unparenthesized : key;
  if (first?.kind !== 'string') return undefined;
  const part = first.children.find((child) => child.is('string_content', 'interpolation'));
  return part?.kind === 'string_content' ? part.text.split(/[%{]/)[0] : undefined;
}
