/** Where an object comes from, seen from the function that names it: who else holds it, and for how long. */
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/**
 * `self`: the instance of the method around. `made`: the instance or the function has made it. `given`: it was passed in.
 * `global`: a module, or a name or class of a module, holds it. `unknown`: nothing tells.
 */
export type Provenance = 'self' | 'made' | 'given' | 'global' | 'unknown';

/** Names followed further than this are unknown. */
const DEEPEST = 6;

/** Functions without arguments that answer the one object of the process or thread. */
const ACCESSOR = /^(get_?\w*|current_?\w*|instance|getInstance|default_?\w*|shared_?\w*|singleton)$/;

/** Where the object comes from that an expression names; a part of an object comes from where that object does. Never throws. */
export function provenanceOf(file: FileModel, node: Node): Provenance {
  return provenance(file, node, 0);
}

function provenance(file: FileModel, node: Node, depth: number): Provenance {
  const target = node.unparenthesized;
  if (depth > DEEPEST) return 'unknown';
  switch (target.kind) {
    case 'identifier':
      return ofName(file, target, depth);
    case 'attribute': {
      const object = target.child('object');
      const name = file.selfAttribute(target);
      if (name !== undefined) return ofAttribute(file, target, name, depth);
      return object ? provenance(file, object, depth + 1) : 'unknown';
    }
    case 'subscript': {
      const value = target.child('value');
      return value ? provenance(file, value, depth + 1) : 'unknown';
    }
    case 'boolean_operator':
    case 'conditional_expression': {
      // `loop or get_event_loop()`: what may be somebody else's is not the object's own.
      const parts = target.children
        .filter((child) => child.field !== 'operator')
        .map((child) => provenance(file, child, depth + 1));
      return parts.find((part) => part === 'given' || part === 'global') ?? 'unknown';
    }
    case 'await': {
      const inner = target.firstChild;
      return inner ? provenance(file, inner, depth + 1) : 'unknown';
    }
    case 'call':
      return ofCall(file, target, depth);
    case 'list':
    case 'dictionary':
    case 'set':
    case 'tuple':
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
      return 'made';
  }
  return 'unknown';
}

function ofName(file: FileModel, node: Node, depth: number): Provenance {
  if (file.isSelf(node)) return 'self';
  const binding = file.binding(node);
  if (!binding) return 'unknown';
  if (binding.scope.kind === 'module') return 'global';
  if (binding.assignments.every(({ kind }) => kind === 'import')) return 'global';
  const parts = binding.assignments.map((assignment) => {
    if (assignment.kind === 'parameter') return 'given';
    const value = assignment.value ?? assignment.source;
    return value?.kind === 'none' ? undefined : value ? provenance(file, value, depth + 1) : 'unknown';
  });
  return agreed(parts.filter((part) => part !== undefined));
}

function ofAttribute(file: FileModel, node: Node, name: string, depth: number): Provenance {
  const owner = file.methodAround(node)?.class;
  const stores = owner?.storesOf(name) ?? [];
  const parts = stores.flatMap(({ value, through, method }) => {
    if (!value) return ['unknown' as const];
    if (value.unparenthesized.kind === 'none') return [];
    // What the class body makes is shared by all instances.
    if (through === 'class' && !method) return ['unknown' as const];
    return [provenance(file, value, depth + 1)];
  });
  return agreed(parts);
}

function ofCall(file: FileModel, node: Node, depth: number): Provenance {
  const call = file.call(node);
  const name = call?.name ?? '';
  if (!call) return 'unknown';
  if (call.argumentNodes.length === 0 && ACCESSOR.test(name)) {
    if (!call.receiver) return 'global';
    const from = provenance(file, call.receiver, depth + 1);
    return from === 'self' || from === 'made' ? 'unknown' : from;
  }
  if (/^_*[A-Z]\w*[a-z]/.test(name) || file.classNamed(call.callee)) return 'made';
  return 'unknown';
}

/** What all of them are; something that may be somebody else's is as `given` as the rest of it. */
function agreed(parts: readonly Provenance[]): Provenance {
  const [first] = parts;
  if (first === undefined) return 'unknown';
  if (parts.every((part) => part === first)) return first;
  return parts.every((part) => part === 'given' || part === 'global') ? 'given' : 'unknown';
}
