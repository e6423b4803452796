/** Where the value of a local name gets away from its function. */
import { GROWING_METHODS } from '../knowledge/containers.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';
import type { Binding } from './scope.js';
import type { Use } from './use.js';

export type EscapeKind =
  | 'returned'
  | 'yielded'
  | 'raised'
  /** In an attribute, a container that is no local display, a global or a name of another function. */
  | 'stored'
  /** Read by a nested function, lambda or generator expression, which may run later. */
  | 'captured'
  /** An argument of a call that may or may not keep it. */
  | 'passed';

export interface Escape {
  readonly kind: EscapeKind;
  /** The mention of the name that gets away. */
  readonly node: Node;
  /** The statement, call or assignment that takes it. */
  readonly by: Node;
}

/** Names for the same value are followed this far: `b = a`, `c = b`. */
const MOST_ALIASES = 3;

/** The escapes of a name's value, in source order for each name that stands for it. Never throws. */
export function escapesOf(file: FileModel, binding: Binding): readonly Escape[] {
  const escapes: Escape[] = [];
  const seen = new Set<Binding>();
  const follow = (name: Binding, aliases: number): void => {
    if (seen.has(name) || aliases > MOST_ALIASES) return;
    seen.add(name);
    for (const node of name.references) {
      if (file.scopeOf(node).frame !== binding.scope.frame) {
        escapes.push({ kind: 'captured', node, by: file.scopeOf(node).frame.node });
        continue;
      }
      const use = file.useOf(node);
      const kind = kindOf(file, use, (alias) => follow(alias, aliases + 1));
      if (kind) escapes.push({ kind, node, by: use.by });
    }
  };
  follow(binding, 0);
  return escapes;
}

function kindOf(file: FileModel, use: Use, alias: (name: Binding) => void): EscapeKind | undefined {
  switch (use.kind) {
    case 'return':
      return 'returned';
    case 'yield':
      return 'yielded';
    case 'raise':
      return 'raised';
    case 'argument':
      return putIntoContainer(file, use, alias);
    case 'element':
    case 'produced':
      // A display hands on what it holds.
      return kindOf(file, file.useOf(use.by.kind === 'pair' ? (use.by.parent ?? use.by) : use.by), alias);
    case 'assigned': {
      let kind: EscapeKind | undefined;
      for (const target of targetsOf(use.by)) {
        const name = target.kind === 'identifier' ? file.binding(target) : undefined;
        if (!name || name.scope.frame !== file.scopeOf(use.node).frame) kind = 'stored';
        else alias(name);
      }
      return kind;
    }
  }
  return undefined;
}

/** `items.append(x)`: a container of the function's own hands on what it holds, any other keeps it. */
function putIntoContainer(file: FileModel, use: Use, alias: (name: Binding) => void): EscapeKind | undefined {
  const call = file.call(use.by);
  if (!call?.receiver || call.name === undefined || !GROWING_METHODS.has(call.name)) return 'passed';
  const name = call.receiver.kind === 'identifier' ? file.binding(call.receiver) : undefined;
  const isOwn = name?.onlyValue !== undefined && name.scope.frame === file.scopeOf(use.node).frame;
  if (!isOwn || !file.isNewContainer(name.onlyValue)) return 'stored';
  alias(name);
  return undefined;
}

/** The targets of `a = b = value`, with the parts of tuples; also of `(a := value)`. */
function targetsOf(assignment: Node): Node[] {
  const targets: Node[] = [];
  let at: Node | undefined = assignment;
  while (at?.parent?.kind === 'assignment') at = at.parent;
  while (at?.is('assignment', 'named_expression')) {
    const left = at.child(at.kind === 'assignment' ? 'left' : 'name');
    if (left?.is('pattern_list', 'tuple_pattern', 'list_pattern')) targets.push(...left.children);
    else if (left) targets.push(left);
    at = at.child('right');
  }
  return targets;
}
