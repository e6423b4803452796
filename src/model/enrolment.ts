/**
 * Objects that enter themselves with another object, take themselves out again, and have an end that forgets to. Callbacks
 * that are handed to somebody who calls them are another matter: registration.ts.
 */
import { GROWING_METHODS } from '../knowledge/containers.js';
import { ENTERING_METHOD, LEAVING_METHOD } from '../knowledge/registrations.js';
import { ASKING_METHOD, RESULT_METHOD } from '../knowledge/terminal-methods.js';
import type { ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';
import { lifecycleOf } from './lifecycle.js';

/** `self.backend.add_pending(self)` in one method, `self.backend.remove_pending(self)` in another, and an end without it. */
export interface LeftEnrolment {
  readonly owner: ClassModel;
  /** The call that enters the instance. */
  readonly enter: Call;
  /** The position of the instance among its arguments. */
  readonly position: number;
  /** The call that takes it out again. */
  readonly leave: Call;
  /** The object or container that it is entered with. */
  readonly registry: Node;
  /** The method that ends the instance and does not take it out. */
  readonly end: FunctionModel;
  /** Where the end works with the same registry. */
  readonly mention: Node;
  /** What is entered is an element of a container, by the name of the method. */
  readonly isContainer: boolean;
}

/** Ends by what is asked of an object, beside the terminal methods. */
const FORGETTING = /^_*(forget|discard|remove|delete)$/;

/**
 * Classes whose end works with the object that instances are entered with, and leaves them there, although another method
 * takes them out; in source order. Never throws.
 */
export function* leftEnrolmentsOf(file: FileModel): Generator<LeftEnrolment> {
  const bySelf = callsWithSelf(file).filter((call) => isOfSelf(file, call));
  if (bySelf.length < 2) return;
  for (const owner of file.classes) {
    const inherited = new Set(owner.ancestors.flatMap((ancestor) => ancestor.functions));
    const mine = bySelf.filter((call) => {
      const method = file.methodAround(call.node);
      return method !== undefined && inherited.has(method);
    });
    for (const enter of mine) {
      // A base class tells of its own.
      if (file.methodAround(enter.node)?.class !== owner || file.isTestCode(enter.node)) continue;
      const left = leftBy(file, owner, enter, mine);
      if (left) {
        yield left;
        break;
      }
    }
  }
}

/** Calls that are passed the bare `self` of a method, in source order. */
function callsWithSelf(file: FileModel): Call[] {
  const nodes = new Set<Node>();
  for (const method of file.functions) {
    const self = method.selfName === undefined ? undefined : method.scope.bindings.get(method.selfName);
    for (const { parent } of self?.references ?? []) {
      if (parent?.kind === 'argument_list' && parent.parent && !parent.parent.hasError)
        nodes.add(parent.parent);
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file.call(node) ?? []);
}

/**
 * The instance itself is passed by position to a method of an attribute of its own or of something of the module; not
 * `Base.method(self)`, which is a call of its own method.
 */
function isOfSelf(file: FileModel, { receiver, name, positional }: Call): boolean {
  if (!receiver || name === undefined || !positional.some((argument) => file.isSelf(argument))) return false;
  if (/(^|\.)_*[A-Z]\w*[a-z]\w*$/.test(receiver.text)) return false;
  let root: Node | undefined = receiver.unparenthesized;
  while (root?.kind === 'attribute') root = root.child('object')?.unparenthesized;
  if (root?.kind !== 'identifier') return false;
  if (file.isSelf(root)) return root.index !== receiver.index;
  return file.binding(root)?.scope.kind === 'module';
}

function leftBy(
  file: FileModel,
  owner: ClassModel,
  enter: Call,
  calls: readonly Call[],
): LeftEnrolment | undefined {
  const { receiver } = enter;
  const what = stemOf(enter.name, ENTERING_METHOD);
  if (!receiver || what === undefined) return undefined;
  const leaves = calls.filter(
    (call) => call.receiver?.text === receiver.text && stemOf(call.name, LEAVING_METHOD) === what,
  );
  const [leave] = leaves;
  if (!leave) return undefined;
  const leaving = new Set(leaves.map((call) => file.methodAround(call.node)));
  const lifecycle = lifecycleOf(owner);
  const ends = [
    ...lifecycle.terminalMethods,
    ...owner.functions.filter(({ name }) => FORGETTING.test(name)),
  ].filter(
    ({ binding, name }) => binding === 'instance' && !ASKING_METHOD.test(name) && !RESULT_METHOD.test(name),
  );
  const reached = ends.map((end) => ({ end, all: lifecycle.reachedFrom(end) }));
  // Where one end takes it out, the others may well be steps on the way to that.
  if (reached.some(({ all }) => [...all].some((method) => leaving.has(method)))) return undefined;
  for (const { end, all } of reached) {
    if (end.class !== owner) continue;
    const mention = mentionIn(all, receiver.text);
    if (!mention) continue;
    const position = enter.positional.findIndex((argument) => file.isSelf(argument));
    const isContainer = GROWING_METHODS.has(enter.name ?? '');
    return { owner, enter, position, leave, registry: receiver, end, mention, isContainer };
  }
  return undefined;
}

/** What is entered, by the name of the method: `pending_result` for `add_pending_result`. */
function stemOf(name: string | undefined, verbs: RegExp): string | undefined {
  const verb = name === undefined ? undefined : verbs.exec(name);
  if (!verb || name === undefined) return undefined;
  return name.slice(verb[0].length).replace(/^_|s$/g, '').toLowerCase();
}

/** Where one of the methods calls a method of the registry. */
function mentionIn(methods: Iterable<FunctionModel>, registry: string): Node | undefined {
  for (const method of methods) {
    for (const node of method.node.walk()) {
      const callee = node.kind === 'call' ? node.child('function')?.unparenthesized : undefined;
      if (callee?.kind === 'attribute' && callee.child('object')?.text === registry) return node;
    }
  }
  return undefined;
}
