/** Where the value of a local name gets away from its function. */
import { GROWING_METHODS } from '../knowledge/containers.js';
import type { Binding, Scope } from '../names/scope.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

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
  const follower = new Follower(file, binding.scope.frame);
  follower.name(binding, 0);
  return follower.escapes;
}

/** The escapes of the value of one expression, where it stands and through the names that it is given. Never throws. */
export function escapesOfValue(file: FileModel, node: Node): readonly Escape[] {
  const follower = new Follower(file, file.scopeOf(node).frame);
  follower.value(node, 0);
  return follower.escapes;
}

class Follower {
  readonly escapes: Escape[] = [];
  readonly #file: FileModel;
  readonly #frame: Scope;
  readonly #seen = new Set<Binding>();

  constructor(file: FileModel, frame: Scope) {
    this.#file = file;
    this.#frame = frame;
  }

  name(binding: Binding, aliases: number): void {
    if (this.#seen.has(binding) || aliases > MOST_ALIASES) return;
    this.#seen.add(binding);
    for (const node of binding.references) {
      const { frame } = this.#file.scopeOf(node);
      if (frame !== this.#frame) this.escapes.push({ kind: 'captured', node, by: frame.node });
      else this.value(node, aliases);
    }
  }

  value(node: Node, aliases: number): void {
    const use = this.#file.useOf(node);
    const kind = kindOf(this.#file, use, (alias) => this.name(alias, aliases + 1));
    if (kind) this.escapes.push({ kind, node, by: use.by });
  }
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
        const name =
          target.kind === 'identifier' ? file.binding(target) : ownContainer(file, use.node, target);
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
  const name = ownList(file, use.node, call.receiver);
  if (!name) return 'stored';
  alias(name);
  return undefined;
}

/** The local container in `container[key] = value`. */
function ownContainer(file: FileModel, value: Node, target: Node): Binding | undefined {
  const container = target.kind === 'subscript' ? target.child('value') : undefined;
  return container && ownList(file, value, container);
}

/** The name of a container that the function of `value` has made itself. */
function ownList(file: FileModel, value: Node, container: Node): Binding | undefined {
  const name = container.kind === 'identifier' ? file.binding(container) : undefined;
  const isOwn = name?.onlyValue !== undefined && name.scope.frame === file.scopeOf(value).frame;
  return isOwn && name.scope.kind !== 'module' && file.isNewContainer(name.onlyValue) ? name : undefined;
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
