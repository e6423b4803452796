/**
 * Failures that the code itself expects while a resource is open: a `raise` of the function, a function of the file that
 * reads the resource and raises, a call to the system that fails in ordinary use. "Something may always raise" is not one.
 */
import { FAILING_CALLS, FAILING_METHODS, PARSING_CALLS } from '../knowledge/closables.js';
import type { FunctionModel } from '../names/function.js';
import type { Binding } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';
import type { LocalExit } from './flow.js';
import { type Acquisition, type Handling, isLeftOpen, type Owner, releasesOf } from './ownership.js';

/** A failure that the code expects, on which a resource is still open. */
export interface ForeseenFailure {
  /** `raise`: the function raises itself. `callee`: a function of the file does. `call`: what is called is known to fail. */
  readonly kind: 'raise' | 'callee' | 'call';
  /** The `raise` of the function, or the call that fails. */
  readonly node: Node;
  /** The `raise` inside the function that is called. */
  readonly inner: Node | undefined;
}

/** The first failure that the function foresees and on which the resource in its local name stays open. Never throws. */
export function foreseenFailureOf(
  file: FileModel,
  { closable, kind }: Acquisition,
  owner: Extract<Owner, { kind: 'local' }>,
  handling: Handling,
): ForeseenFailure | undefined {
  const { binding, assignment, function: model } = owner;
  // Of what is only taken for a resource, nobody knows whether it is one after such a failure.
  if (kind === 'evident') return undefined;
  if (handling.isManaged || model.isLambda || forks(file, model)) return undefined;
  const releases = releasesOf(owner, handling);
  const flow = file.flow(model).local(binding, releases);
  const isOpen = (exit: LocalExit): boolean => isLeftOpen(file, owner, releases, exit);
  const raised = flow
    .heldAtExits('raise')
    .find(
      (exit) =>
        exit.node.kind === 'raise_statement' &&
        exit.node.index > assignment.target.index &&
        isOpen(exit) &&
        !mayBeClosed(exit.node, handling) &&
        !dependsOnOpening(file, assignment.target, exit.node, handling),
    );
  if (raised) return { kind: 'raise', node: raised.node, inner: undefined };
  const stays = closable.whenDropped !== 'closed' || kind === 'descriptor';
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== 'call' || node.index < assignment.target.index) continue;
    if (file.scopeOf(node).frame !== model.scope || releases.some((release) => release.contains(node)))
      continue;
    const inner = raiseOfCallee(file, binding, node);
    const isFailing = inner !== undefined || failsByNature(file, binding, closable.noun, stays, node);
    if (!isFailing || (inner === undefined && isExpected(node))) continue;
    if (flow.heldIfRaisedAt(node).some((exit) => exit.kind === 'exception' && isOpen(exit)))
      return { kind: inner ? 'callee' : 'call', node, inner };
  }
  return undefined;
}

/**
 * Whether the failure may be the one of the opening itself: another round of the loop that opens, or what the handlers
 * of the opening have noted, or closed.
 */
function dependsOnOpening(file: FileModel, acquired: Node, raised: Node, handling: Handling): boolean {
  const condition = raised.ancestor('if_statement', 'elif_clause')?.child('condition');
  const attempt = raised.ancestor('except_clause')?.parent;
  // Nothing in the `try` comes after the opening: what is open here is left from another round of a loop.
  if (attempt?.child('body')?.children.at(-1)?.contains(acquired)) return true;
  for (let at = acquired; at.parent && !at.parent.contains(raised); at = at.parent) {
    const { parent } = at;
    if (parent.is('for_statement', 'while_statement')) return true;
    if (parent.kind !== 'try_statement') continue;
    for (const handler of parent.children.filter((child) => child.kind === 'except_clause')) {
      if (handling.closes.some((close) => handler.contains(close))) return true;
      for (const node of condition?.walk() ?? []) {
        const noted = node.kind === 'identifier' ? file.binding(node) : undefined;
        if (noted?.assignments.some(({ target }) => handler.contains(target))) return true;
      }
    }
  }
  return false;
}

/** A handler of the same `try` closes the resource: which errors it catches is not always to be told. */
function mayBeClosed(raised: Node, handling: Handling): boolean {
  for (const handler of handlersAround(raised))
    if (handling.closes.some((close) => handler.contains(close))) return true;
  return false;
}

/** The except clauses of every `try` of the function in whose body a node stands, innermost first. */
function* handlersAround(node: Node): Generator<Node> {
  for (let at = node; at.parent && at.kind !== 'function_definition'; at = at.parent) {
    if (at.field !== 'body' || at.parent.kind !== 'try_statement') continue;
    yield* at.parent.children.filter((child) => child.kind === 'except_clause');
  }
}

/** The `raise` of a function of the file that is given the resource, or a method of it. */
function raiseOfCallee(file: FileModel, binding: Binding, node: Node): Node | undefined {
  const call = file.call(node);
  const isGiven = call?.argumentNodes.some((argument) => {
    const value = argument.kind === 'keyword_argument' ? argument.child('value') : argument;
    const root = value?.kind === 'attribute' ? value.child('object') : value;
    return root?.kind === 'identifier' && file.binding(root) === binding;
  });
  const callee =
    isGiven && call ? (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee)) : undefined;
  for (const inner of callee?.body?.walk() ?? []) {
    if (inner.kind !== 'raise_statement' || file.functionAround(inner) !== callee) continue;
    const isAnswer = /^(NotImplementedError|TypeError|StopIteration|AssertionError)\b/.test(
      inner.firstChild?.text ?? '',
    );
    // What a `try` around it may catch does not come out, and a handler has something to hand on only then.
    if (inner.firstChild && !isAnswer && !inner.ancestor('try_statement')) return inner;
  }
  return undefined;
}

/**
 * `sock.connect(address)`; with a resource that its last reference does not close also `connection.execute(sql)`, and what
 * is called around it. Others wait for the end of the exception only, and that some `write()` fails is no ordinary use.
 */
function failsByNature(file: FileModel, binding: Binding, noun: string, stays: boolean, node: Node): boolean {
  const call = file.call(node);
  if (!call) return false;
  const { receiver, qualifiedName = '' } = call;
  const isOwn = receiver?.kind === 'identifier' && file.binding(receiver) === binding;
  // A free port of this host, and a server that the function itself has just opened.
  const isHere = /,\s*0\s*\)|getsockname\(\)/.test(node.child('arguments')?.text ?? '');
  if (isOwn)
    return (
      !isHere && (stays || noun === 'socket') && FAILING_METHODS.get(noun)?.has(call.name ?? '') === true
    );
  // What a function writes into its own pipe arrives.
  const isPipe =
    qualifiedName === 'os.write' &&
    file.callsNamed('os.pipe').some((made) => file.functionAround(made.node) === file.functionAround(node));
  if (FAILING_CALLS.has(qualifiedName)) return !isPipe && (stays || qualifiedName !== 'os.write');
  return (
    PARSING_CALLS.has(qualifiedName) && call.argumentNodes.some((argument) => reads(file, binding, argument))
  );
}

/** `f`, `f.read()`, `f.readline().strip()` */
function reads(file: FileModel, binding: Binding, node: Node): boolean {
  let at: Node | undefined = node.unparenthesized;
  while (at?.is('call', 'attribute', 'subscript')) {
    at = (at.child('function') ?? at.child('object') ?? at.child('value'))?.unparenthesized;
  }
  return at?.kind === 'identifier' && file.binding(at) === binding;
}

/** With `os.fork()`, or a function that is called so, the function goes on twice, and one of the two mostly ends with its process. */
function forks(file: FileModel, model: FunctionModel): boolean {
  return file.calls.some(
    (call) =>
      (call.qualifiedName === 'os.fork' || /^_*fork(pty|_process)?$/.test(call.name ?? '')) &&
      file.functionAround(call.node) === model,
  );
}

/** A handler of the function is there for errors of the system; which of them it lets pass, nobody can tell. */
function isExpected(node: Node): boolean {
  return handlersAround(node).next().done === false;
}
