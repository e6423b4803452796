/**
 * Resources: what a function acquires, who owns it then, and on which ways out it is released. A resource is what the
 * table of closables knows, a file descriptor, or what a pool lends. Whoever hands it on (returns, yields, stores,
 * captures, passes it to what may keep it) is its owner no more; all questions answer for the owner only.
 */
import {
  BORROWERS,
  CLOSABLES,
  CLOSING_NAME,
  type Closable,
  DESCRIPTOR_MAKERS,
  DESCRIPTOR_TAKERS,
  LENDING_METHODS,
  MANAGERS,
  OPENING_METHODS,
  READERS,
} from '../knowledge/closables.js';
import type { ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Assignment, Binding } from '../names/scope.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import { DEFERRED_METHOD } from './delivered.js';
import type { FileModel } from './file-model.js';
import type { LocalExit } from './flow.js';

/** Who owns a new resource. */
export type Owner =
  /** A local name of a function. */
  | {
      readonly kind: 'local';
      readonly binding: Binding;
      readonly assignment: Assignment;
      readonly function: FunctionModel;
    }
  /** An attribute of an instance of a class of this file. */
  | { readonly kind: 'attribute'; readonly class: ClassModel; readonly name: string; readonly target: Node }
  /** Nothing but the expression it stands in: `open(path).read()`, `for line in open(path)`, a statement of its own. */
  | { readonly kind: 'expression'; readonly use: Use }
  /** A `with` statement, or somebody else. */
  | { readonly kind: 'managed' | 'elsewhere' };

/** A resource where it is made. */
export interface Acquisition {
  readonly call: Call;
  /** `evident`: nothing is known of what makes it, but the function closes it, or the method says that it opens. */
  readonly kind: 'closable' | 'descriptor' | 'lent' | 'evident';
  readonly closable: Closable;
  readonly owner: Owner;
}

/** A file descriptor: a number, of which nothing but a call knows that it stands for something open. */
export const DESCRIPTOR: Closable = {
  noun: 'descriptor',
  closers: [],
  isManager: false,
  whenDropped: 'stays',
  reason: 'A descriptor is a plain number: it stays open until os.close().',
};

const NONE: Acquisition[] = [];

const acquisitions = new WeakMap<FileModel, readonly Acquisition[]>();

/** Everything that the file acquires, in source order; a call that answers two resources is there twice. Never throws. */
export function acquisitionsOf(file: FileModel): readonly Acquisition[] {
  let found = acquisitions.get(file);
  if (!found) {
    const known = [...file.calls.flatMap((call) => acquired(file, call)), ...lent(file)];
    const names = new Set(known.map(({ owner }) => (owner.kind === 'local' ? owner.assignment : undefined)));
    const evident = evidentlyAcquired(file).filter(
      ({ owner }) => owner.kind === 'local' && !names.has(owner.assignment),
    );
    found = [...known, ...evident].sort((a, b) => a.call.start - b.call.start);
    acquisitions.set(file, found);
  }
  return found;
}

/** What pools lend. */
function lent(file: FileModel): Acquisition[] {
  const found: Acquisition[] = [];
  for (const [method, closers] of LENDING_METHODS) {
    for (const call of file.callsOfMethod(method)) {
      const closable: Closable = {
        noun: 'loan',
        closers,
        isManager: false,
        whenDropped: 'stays',
        reason: 'What a pool has lent is missing there until it is given back.',
      };
      for (const owner of ownersOf(file, call, 'itself')) found.push({ call, kind: 'lent', closable, owner });
    }
  }
  return found;
}

function acquired(file: FileModel, call: Call): Acquisition[] {
  const shape = DESCRIPTOR_MAKERS.get(call.qualifiedName ?? '');
  if (shape) {
    return ownersOf(file, call, shape).map((owner) => ({
      call,
      kind: 'descriptor',
      closable: DESCRIPTOR,
      owner,
    }));
  }
  const closable = closableOf(file, call);
  if (!closable) return NONE;
  return ownersOf(file, call, closable.place ?? 'itself').map((owner) => ({
    call,
    kind: 'closable',
    closable,
    owner,
  }));
}

/** What local names get from calls of all kinds and the function closes, and what methods like `connect()` answer. */
function evidentlyAcquired(file: FileModel): Acquisition[] {
  const found: Acquisition[] = [];
  const seen = new Set<Assignment>();
  for (const method of ['close', 'aclose']) {
    const closable: Closable = { noun: 'object', closers: [method], isManager: false, whenDropped: 'closed' };
    for (const { receiver } of file.callsOfMethod(method)) {
      const binding = receiver?.kind === 'identifier' ? file.binding(receiver) : undefined;
      for (const assignment of binding?.assignments ?? []) {
        // What a `with` opens, it closes.
        if (assignment.kind === 'with') continue;
        const value = (assignment.value ?? (assignment.kind === 'assign' ? assignment.source : undefined))
          ?.unparenthesized;
        const call = value && file.call(value.kind === 'await' ? (value.firstChild ?? value) : value);
        if (!call || seen.has(assignment) || !isOpening(file, call, assignment)) continue;
        seen.add(assignment);
        const owner = ownerNamed(file, assignment.target);
        if (owner.kind === 'local') found.push({ call, kind: 'evident', closable, owner });
      }
    }
  }
  const opened: Closable = { noun: 'object', closers: ['close'], isManager: false, whenDropped: 'closed' };
  for (const method of OPENING_METHODS) {
    for (const call of file.callsOfMethod(method)) {
      if (CLOSABLES.has(call.qualifiedName ?? '')) continue;
      for (const owner of ownersOf(file, call, method === 'accept' ? 'first' : 'itself')) {
        if (owner.kind !== 'local' || seen.has(owner.assignment) || isDeferred(file, owner.binding)) continue;
        seen.add(owner.assignment);
        found.push({ call, kind: 'evident', closable: opened, owner });
      }
    }
  }
  return found;
}

/** Twisted answers a Deferred, which is nothing to close. */
function isDeferred(file: FileModel, { references }: Binding): boolean {
  return references.some((node) => {
    const use = file.useOf(node);
    return use.kind === 'method' && DEFERRED_METHOD.test(use.name ?? '');
  });
}

/** By the names it opens something; an object of a class of the file may need no closing at all. */
function isOpening(file: FileModel, call: Call, { target }: Assignment): boolean {
  if (file.classNamed(call.callee) || call.qualifiedName === 'builtins.iter') return false;
  return (
    /open|connect|socket|session|cursor|urlopen|acquire|checkout|stream|dial|accept/i.test(
      call.callee.text,
    ) ||
    /^_?((in|out)?f(ile|d|h|p|id|hd|obj)?\d*|\w*(file|conn|connection|cursor|sock|socket|session|stream|handle))$/i.test(
      target.text,
    )
  );
}

/** The kind of resource that a call makes; undefined for all that the table does not know. Never throws. */
export function closableOf(file: FileModel, call: Call): Closable | undefined {
  const name = call.qualifiedName ?? optionNamed(file, call.callee) ?? openedPath(file, call);
  if (name === undefined) return undefined;
  const found = CLOSABLES.get(name) ?? (name.startsWith('.') ? closableInPackage(file, name) : undefined);
  if (!found) return undefined;
  if (found.onlyFor && !found.onlyFor.test(call.argument(0)?.text ?? '')) return undefined;
  if (found.onlyWith && !found.onlyWith.test(call.node.child('arguments')?.text ?? '')) return undefined;
  if (isInMemory(file, call)) return undefined;
  const isOther =
    (found.since !== undefined && file.python.meets(found.since) === 'no') ||
    found.waitsFor?.test(call.node.child('arguments')?.text ?? '') === false;
  if (!isOther) return found;
  const { reason: _, ...closed } = found;
  return { ...closed, whenDropped: 'closed' };
}

/** `Image.open(io.BytesIO(data))`: there is nothing but memory behind it. */
function isInMemory(file: FileModel, call: Call): boolean {
  const source = call.keyword('fileobj') ?? call.argument(0);
  const made = source && file.constructorName(source);
  return made !== undefined && /^(io|_io|cStringIO|StringIO)\.(BytesIO|StringIO)$/.test(made);
}

/** The last parts of the names in the table. */
const CLOSABLE_NAMES: ReadonlySet<string> = new Set(
  [...CLOSABLES.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)),
);

/** `from .sessions import Session` in `requests/api.py` is `requests.sessions.Session`. */
function closableInPackage(file: FileModel, name: string): Closable | undefined {
  if (!CLOSABLE_NAMES.has(name.slice(name.lastIndexOf('.') + 1))) return undefined;
  const levels = /^\.+/.exec(name)?.[0].length ?? 0;
  const folders = file.path.split('/').slice(0, -levels);
  for (let first = folders.length - 1; first >= 0; first--) {
    const found = CLOSABLES.get([...folders.slice(first), name.slice(levels)].join('.'));
    if (found) return found;
  }
  return undefined;
}

/** `Path(name).open()`, also with a name for the path. */
function openedPath(file: FileModel, call: Call): string | undefined {
  if (call.callee.kind !== 'attribute' || call.name !== 'open' || !call.receiver) return undefined;
  return /^pathlib\.\w*Path$/.test(file.constructorName(call.receiver) ?? '') ? 'builtins.open' : undefined;
}

/** `self.config['selector']()`, where a display of the file has `'selector': selectors.DefaultSelector`. */
function optionNamed(file: FileModel, callee: Node): string | undefined {
  const key = callee.kind === 'subscript' ? callee.childrenIn('subscript')[0] : undefined;
  if (key?.kind !== 'string') return undefined;
  for (const pair of file.nodes('pair')) {
    const value = pair.child('key')?.text === key.text ? pair.child('value') : undefined;
    const name = value && file.qualifiedName(value);
    if (name !== undefined && CLOSABLES.has(name)) return name;
  }
  return undefined;
}

function ownersOf(file: FileModel, call: Call, shape: 'itself' | 'first' | 'second' | 'both'): Owner[] {
  let use = awaitedUse(file, call.node);
  if (use.kind === 'argument' && file.call(use.by)?.qualifiedName === 'asyncio.wait_for')
    use = awaitedUse(file, use.by);
  // A file is its own iterator.
  if (use.kind === 'argument' && file.call(use.by)?.qualifiedName === 'builtins.iter')
    use = file.useOf(use.by);
  switch (use.kind) {
    case 'with':
      return [{ kind: 'managed' }];
    case 'assigned': {
      const left = use.by.child(use.by.kind === 'named_expression' ? 'name' : 'left')?.unparenthesized;
      const isChained = use.by.parent?.kind === 'assignment';
      if (!left || isChained) return [{ kind: 'elsewhere' }];
      if (shape === 'itself') return [ownerNamed(file, left)];
      if (!left.is('pattern_list', 'tuple_pattern', 'list_pattern')) return [{ kind: 'elsewhere' }];
      const targets = left.children.slice(shape === 'second' ? 1 : 0, shape === 'first' ? 1 : 2);
      return targets.map((target) => ownerNamed(file, target.unparenthesized));
    }
    case 'method':
    case 'attribute':
    case 'iterate':
    case 'argument':
    case 'item':
    case 'discarded':
      return [{ kind: 'expression', use }];
  }
  return [{ kind: 'elsewhere' }];
}

function awaitedUse(file: FileModel, call: Node): Use {
  const outer = call.withParentheses.parent;
  return file.useOf(outer?.kind === 'await' ? outer : call);
}

function ownerNamed(file: FileModel, target: Node): Owner {
  const name = file.selfAttribute(target);
  const around = file.methodAround(target)?.class;
  if (name !== undefined && around) return { kind: 'attribute', class: around, name, target };
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  const model = file.functionAround(target);
  const assignment = binding?.assignments.find((each) => each.target === target);
  if (!binding || !assignment || !model || binding.scope !== model.scope) return { kind: 'elsewhere' };
  return { kind: 'local', binding, assignment, function: model };
}

// ---- What a function does with a resource that a local name holds

/** The mentions of a name that matter to what it owns. Each is a node that the function evaluates. */
export interface Handling {
  /** Calls that close it. */
  readonly closes: readonly Node[];
  /** Mentions that hand it on for good. */
  readonly transfers: readonly Node[];
  /** Mentions as an argument of something that nothing is known of. */
  readonly loans: readonly Node[];
  /** A `with` statement or an exit stack closes it, or another function has it too. */
  readonly isManaged: boolean;
}

/** How a function handles what one of its names holds. Never throws. */
export function handlingOf(
  file: FileModel,
  model: FunctionModel,
  binding: Binding,
  made: Closable,
): Handling {
  const closes: Node[] = [];
  const transfers: Node[] = [];
  const loans: Node[] = [];
  let isManaged = false;
  for (const node of binding.references) {
    if (file.scopeOf(node).frame !== model.scope) {
      isManaged = true;
      continue;
    }
    const use = file.useOf(node);
    switch (dealingOf(file, use, made, 0)) {
      case 'closes':
        closes.push(use.by);
        break;
      case 'transfers':
        transfers.push(node);
        break;
      case 'lends':
        loans.push(node);
        break;
      case 'manages':
        isManaged = true;
        break;
    }
  }
  return { closes, transfers, loans, isManaged };
}

type Dealing = 'closes' | 'transfers' | 'lends' | 'manages' | 'uses';

/** Parameters are followed into this many functions of the file. */
const MOST_CALLS = 3;

function dealingOf(file: FileModel, use: Use, made: Closable, depth: number): Dealing {
  switch (use.kind) {
    case 'method': {
      const name = use.name ?? '';
      if (made.closers.includes(name) || name === 'close' || name === 'aclose') return 'closes';
      if (CLOSING_NAME.test(name) && !/^(is_|closed$)/.test(name)) return 'closes';
      if (name === '__enter__' || name === '__aenter__') return 'manages';
      return name === 'detach' || name === 'makefile' ? 'transfers' : 'uses';
    }
    case 'attribute': {
      if (made.closers.includes(use.name ?? '') || use.name === 'close') return 'manages';
      // `image.fp.close()`, `notary.store.close()`
      const inner = file.useOf(use.by);
      const ends = [inner.name ?? '', `${use.name ?? ''}.${inner.name ?? ''}`];
      if (inner.kind === 'method' && ends.some((name) => made.closers.includes(name))) return 'closes';
      return 'uses';
    }
    case 'with':
      return made.withKeepsOpen ? 'uses' : 'manages';
    // `client[name]` is a database that keeps its client.
    case 'item':
      return made.noun === 'client' || made.noun === 'connection' ? 'lends' : 'uses';
    case 'argument':
      return dealingOfCall(file, use, made, depth);
    case 'yield':
      return yieldsToManager(file, use.node) ? 'uses' : 'transfers';
    case 'assigned':
      return dealingOfAlias(file, use, made, depth);
    // A number says what it says in a text, too: `pass_fds`, `/dev/fd/5`.
    case 'formatted':
    case 'operand':
      return made === DESCRIPTOR ? 'lends' : 'uses';
    case 'return':
    case 'await':
    case 'raise':
    case 'element':
    case 'produced':
    case 'other':
    case 'call':
      return 'transfers';
  }
  return 'uses';
}

/** `connection = self.connection`: what the function does with its second name. */
function dealingOfAlias(file: FileModel, use: Use, made: Closable, depth: number): Dealing {
  const left = use.by.kind === 'assignment' ? use.by.child('left') : undefined;
  const alias = left?.kind === 'identifier' ? file.binding(left) : undefined;
  const model = file.functionAround(use.node);
  if (!alias || !model || alias.scope !== model.scope || depth >= MOST_CALLS) return 'transfers';
  return dealingOfName(file, model, alias, made, depth + 1);
}

/** The node is yielded by a function that `contextlib.contextmanager` makes a context manager of. */
function yieldsToManager(file: FileModel, node: Node): boolean {
  const model = file.functionAround(node);
  return model !== undefined && isContextManager(model);
}

/** The function is a generator that serves as a context manager: its caller's block runs at its `yield`. Never throws. */
export function isContextManager(model: FunctionModel): boolean {
  return model.decoratorNames.some(
    (name) => name === 'contextlib.contextmanager' || name === 'contextlib.asynccontextmanager',
  );
}

/** Names of functions that keep what they are given. */
const KEEPING_NAME =
  /^_*(add|append|attach|bind|call|cast|create|defer|ensure|extend|from|get|give|hand|insert|keep|make|new|open|partial|popen|push|put|queue|ref|register|return|run|save|schedule|send|set|spawn|start|store|submit|subscribe|to|track|wrap)(_|$|[A-Z])/;

function dealingOfCall(file: FileModel, use: Use, made: Closable, depth: number): Dealing {
  const call = file.call(use.by);
  if (!call) return 'transfers';
  const name = call.name ?? '';
  const qualifiedName = call.qualifiedName ?? '';
  if (made.closers.includes(name)) return 'closes';
  if (MANAGERS.has(name)) return 'manages';
  if (made === DESCRIPTOR && DESCRIPTOR_TAKERS.has(qualifiedName)) {
    return qualifiedName === 'os.close' ? 'closes' : 'transfers';
  }
  if (CLOSING_NAME.test(name)) return 'closes';
  if (BORROWERS.has(qualifiedName)) return 'uses';
  const result = file.useOf(call.node);
  const isHandedOn = !['method', 'iterate', 'discarded', 'argument', 'assigned', 'item', 'test'].includes(
    result.kind,
  );
  if (READERS.has(qualifiedName)) return result.kind === 'iterate' ? 'uses' : 'lends';
  const callee = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  if (callee && use.position !== undefined && depth < MOST_CALLS) {
    const shift = callee.binding === 'instance' || callee.binding === 'class' ? 1 : 0;
    const parameter = callee.parameters[use.position + shift];
    const inner = parameter && callee.scope.bindings.get(parameter.name);
    if (inner && parameter.kind === 'positional') {
      return dealingOfName(file, callee, inner, made, depth + 1);
    }
  }
  // `super().__init__(f)` and `Base.__init__(self, f)` build an object around it.
  if (KEEPING_NAME.test(name) || name === '__init__' || file.classNamed(call.callee)) return 'transfers';
  if (/^_*[A-Z]/.test(name)) return result.kind === 'method' ? 'lends' : 'transfers';
  // A number has no methods: whoever gets a descriptor may be the one to close it.
  return isHandedOn || made === DESCRIPTOR || name === '' ? 'transfers' : 'lends';
}

/** The most that a function does with what one of its names holds. */
function dealingOfName(
  file: FileModel,
  model: FunctionModel,
  name: Binding,
  made: Closable,
  depth: number,
): Dealing {
  let worst: Dealing = 'uses';
  for (const node of name.references) {
    if (file.scopeOf(node).frame !== model.scope) return 'transfers';
    const dealing = dealingOf(file, file.useOf(node), made, depth);
    if (dealing === 'closes' || dealing === 'manages') return 'closes';
    if (dealing === 'transfers') worst = 'transfers';
    else if (dealing === 'lends' && worst === 'uses') worst = 'lends';
  }
  return worst;
}

// ---- Ways out

/** A way out of a function on which a resource that it owns is still open. */
export interface OpenExit {
  /** `never`: nothing in the function closes it or hands it on. */
  readonly kind: 'never' | 'normal' | 'raise' | 'exception';
  /** The statement that leaves, or the function for its end. */
  readonly node: Node;
}

/**
 * The ways out of its function on which what a local name has acquired is still open; at most one of each kind. Empty
 * where a `with` closes it, and where the function cannot be followed. Never throws.
 */
export function openExitsOf(
  file: FileModel,
  owner: Extract<Owner, { kind: 'local' }>,
  handling: Handling,
): OpenExit[] {
  const { binding, assignment, function: model } = owner;
  const { closes, transfers, loans, isManaged } = handling;
  if (isManaged || model.isLambda) return [];
  if (closes.length === 0 && transfers.length === 0) {
    const left = file.flow(model).local(binding);
    const exits = left.heldWhenNothingFails('end', 'return', 'raise');
    const goesOn = exits.length === 0 || exits.some(({ node }) => !endsProcess(node));
    return goesOn ? [{ kind: 'never', node: model.node }] : [];
  }
  const releases = releasesOf(owner, handling);
  const lent = loans.map((node) => lifted(node, assignment.target, model));
  const exits: OpenExit[] = [];
  const flow = file.flow(model);
  const sure = flow.local(binding, [...new Set([...releases, ...lent])]);
  const normal = sure
    .heldWhenNothingFails('return', 'end')
    .find(({ held, node }) => held.includes(assignment) && !handsOn(node, releases));
  if (normal) exits.push({ kind: 'normal', node: normal.node });
  const failing = flow.local(binding, [...new Set(releases)]);
  const isOpen = (exit: LocalExit): boolean => isLeftOpen(file, owner, releases, exit);
  const raised = failing
    .heldWhenNothingFails('raise')
    .find((exit) => exit.node.kind === 'raise_statement' && isOpen(exit));
  if (raised) exits.push({ kind: 'raise', node: raised.node });
  const failed = failing
    .heldAtExits('exception', 'raise')
    .find((exit) => isFailure(exit.node) && isOpen(exit));
  // A failure that the function catches, and after which it returns.
  const caught = normal
    ? undefined
    : sure
        .heldAtExits('return', 'end')
        .find(({ held, node }) => held.includes(assignment) && !handsOn(node, releases));
  const error = failed ?? caught;
  if (error) exits.push({ kind: 'exception', node: error.node });
  return exits;
}

/** The nodes after which a local name owns its resource no more. Never throws. */
export function releasesOf(
  { assignment, function: model }: Extract<Owner, { kind: 'local' }>,
  { closes, transfers }: Handling,
): Node[] {
  return [...closes, ...transfers].map((node) => lifted(node, assignment.target, model));
}

/** A way out by a failure leaves the resource of the owner open; not so where it says that there is none. Never throws. */
export function isLeftOpen(
  file: FileModel,
  { binding, assignment }: Extract<Owner, { kind: 'local' }>,
  releases: readonly Node[],
  { held, node }: LocalExit,
): boolean {
  if (!held.includes(assignment) || handsOn(node, releases) || node.ancestor('finally_clause')) return false;
  return !endsProcess(node) && !isRefusal(file, node, binding);
}

/** A handler is taken to do its work; only its own `raise` leaves it. A process that ends itself takes all with it. */
function isFailure(exit: Node): boolean {
  if (exit.kind === 'raise_statement') return true;
  return !endsProcess(exit) && exit.ancestor('except_clause') === undefined;
}

/** `sys.exit()`, `os._exit()`, `raise SystemExit`: what is open then is closed by the operating system. */
function endsProcess(exit: Node): boolean {
  const callee =
    exit.firstChild?.kind === 'call' ? exit.firstChild.child('function')?.text : exit.firstChild?.text;
  return /(^|\.)_?exit$|^SystemExit$/.test(callee ?? '');
}

/** `if fd < 0: raise`: there is nothing to close. */
function isRefusal(file: FileModel, raised: Node, name: Binding): boolean {
  if (raised.kind !== 'raise_statement') return false;
  const condition = raised.ancestor('if_statement', 'elif_clause')?.child('condition');
  return name.references.some(
    (node) => condition?.contains(node) === true && ['compare', 'test'].includes(file.useOf(node).kind),
  );
}

/** What fails in the statement that closes or hands on is taken to fail afterwards. */
function handsOn(exit: Node, releases: readonly Node[]): boolean {
  if (exit.is('function_definition', 'lambda')) return false;
  const body = exit.child('body') ?? exit.child('consequence');
  return releases.some((node) => exit.contains(node) && body?.contains(node) !== true);
}

/**
 * `if is_own: f.close()` closes whatever is to be closed: the condition stands for the release. A branch that leaves
 * (`if failed: f.close(); return`) is a way of its own.
 */
function lifted(release: Node, acquired: Node, model: FunctionModel): Node {
  // `with os.fdopen(fd) as f` takes it over or fails without having opened anything that stays.
  let event = release.ancestor('with_item') ?? release;
  if (event.contains(acquired) || !model.node.contains(event)) event = release;
  for (let at = release.parent; at && at !== model.node; at = at.parent) {
    if (at.contains(acquired)) break;
    if (at.is('if_statement', 'while_statement') && !leavesAtEnd(at, event)) {
      event = at.child('condition') ?? event;
    } else if (at.kind === 'for_statement') event = at.child('right') ?? event;
  }
  return event;
}

/** The branch that holds the node ends by leaving. */
function leavesAtEnd(branching: Node, node: Node): boolean {
  for (const part of [branching, ...branching.childrenIn('alternative')]) {
    const block = part.child('consequence') ?? part.child('body');
    if (!block?.contains(node)) continue;
    const last = block.children.at(-1);
    return last?.is('return_statement', 'raise_statement', 'continue_statement', 'break_statement') === true;
  }
  return false;
}

// ---- What a class does with a resource that an attribute holds

/** What becomes of a resource that an attribute of an instance holds. */
export type Keeping =
  /** Some code of the file closes it, or only the finalizer does, or it is handed on to somebody who may. */
  | { readonly kind: 'closed' | 'finalized' | 'shared' }
  /** Nothing in the file closes it. `dropped` is where the end of the instance lets go of it, unclosed. */
  | { readonly kind: 'open'; readonly dropped: Node | undefined };

/** What the file does with a resource in an attribute of a class. Never throws. */
export function keepingOf(file: FileModel, owner: ClassModel, name: string, made: Closable): Keeping {
  let dropped: Node | undefined;
  let isFinalized = false;
  const backing = behindProperty(owner, name);
  for (const node of [name, ...backing].flatMap((each) => file.attributesNamed(each))) {
    // `socket.socket`, where the attribute is called `socket` too.
    if (file.qualifiedName(node) !== undefined || isOfAnother(file, owner, name, node)) continue;
    if (file.isWritten(node)) {
      const use = file.useOf(node);
      if (use.kind === 'delete' || use.value?.kind === 'none') {
        const method = file.methodAround(node);
        if (method && method.name !== '__init__') dropped ??= node;
      }
      continue;
    }
    const dealing = attributeDealing(file, file.useOf(node), made);
    if (dealing === 'closes' && file.methodAround(node)?.name === '__del__') isFinalized = true;
    else if (dealing === 'closes' || dealing === 'manages') return { kind: 'closed' };
    else if (dealing !== 'uses') return { kind: 'shared' };
  }
  // `getattr(self, 'name').close()`, `self.__dict__.pop('name')`
  const byName = new RegExp(`['"]${name}['"]`);
  for (const ancestor of owner.ancestors) {
    if (byName.test(ancestor.node.text) || /\bself\.__dict__|\bvars\(self\)/.test(ancestor.node.text))
      return { kind: 'shared' };
  }
  return isFinalized ? { kind: 'finalized' } : { kind: 'open', dropped };
}

/** The attributes that the setter of a property stores in: `@session.setter` with `self._session = session` in it. */
function behindProperty(owner: ClassModel, name: string): string[] {
  const names = new Set<string>();
  for (const ancestor of owner.ancestors) {
    for (const attribute of ancestor.attributes.values()) {
      const isStored = attribute.stores.some(({ method }) =>
        method?.decorators.some(({ text }) => text === `${name}.setter`),
      );
      if (isStored && attribute.name !== name) names.add(attribute.name);
    }
  }
  return [...names];
}

/** `self.name` of a class that has nothing to do with the owner, and sets an attribute of that name itself. */
function isOfAnother(file: FileModel, owner: ClassModel, name: string, node: Node): boolean {
  if (file.selfAttribute(node) === undefined) return false;
  const other = file.methodAround(node)?.class;
  if (!other || owner.ancestors.includes(other) || other.ancestors.includes(owner)) return false;
  return (other.attribute(name)?.stores.length ?? 0) > 0;
}

/** Methods and functions that note what they are given, and leave it with its owner. */
const NOTING_NAME =
  /^(register|unregister|modify|select|poll|isinstance|len|print|add_reader|remove_reader|debug|info)$/;

function attributeDealing(file: FileModel, use: Use, made: Closable): Dealing {
  if (use.kind !== 'argument') return dealingOf(file, use, made, 0);
  const call = file.call(use.by);
  if (NOTING_NAME.test(call?.name ?? '')) return 'uses';
  const dealing = dealingOfCall(file, use, made, 0);
  return dealing === 'lends' ? 'transfers' : dealing;
}
