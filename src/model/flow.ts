/**
 * Where values are inside one function: which assignments a local name may still hold at a point and on each way out,
 * which of some events came last, and where a value gets away. Asked lazily: a question costs one walk over the
 * function, the same question asked again nothing.
 *
 *   const flow = file.flow(method);
 *   flow.local(binding).heldAtExits('raise')     what a `raise` leaves in the name
 *   flow.local(binding).isReleased('return')     yes | no | unknown
 *   flow.local(binding).heldBefore(call)         what the name holds while the call blocks
 *   flow.lastOf([open, close]).exits             which of the two came last, on every way out
 *   flow.escapesOf(binding)                      returned, stored, captured, passed on: where
 */

import type { FunctionModel } from '../names/function.js';
import type { Assignment, Binding } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import type { Answer } from './changes.js';
import { type Escape, escapesOf } from './escape.js';
import type { FileModel } from './file-model.js';
import { type ExitKind, START, type State, type Trace, trace, UNKNOWN } from './trace.js';

/** What may have happened last on the way to a point. */
export interface Latest {
  /** The events of which each may have been the last. */
  readonly events: readonly Node[];
  /** On some way to the point none of them has happened. */
  readonly none: boolean;
}

/** A way out of the function and what may have happened last on it. */
export interface EventExit extends Latest {
  readonly kind: ExitKind;
  /** The return or raise statement, what raised, or the function for its end. */
  readonly node: Node;
}

/** Which of some events may have been the last one at the points of a function. */
export class EventFlow {
  /** False when the function could not be followed; then every list is empty. */
  readonly isKnown: boolean;
  readonly #trace: Trace;
  readonly #events: readonly Node[];
  readonly #file: FileModel;

  constructor(traced: Trace, events: readonly Node[], file: FileModel) {
    this.isKnown = traced.isKnown;
    this.#trace = traced;
    this.#events = events;
    this.#file = file;
  }

  /** Before the statement that holds the node is run; undefined where the point is never reached or not known. */
  before(node: Node): Latest | undefined {
    return this.#latest(this.#trace.before.get(this.#file.statementOf(node).index));
  }

  /** At the end of a loop's body, when the next round begins; undefined where there is no second round. */
  atEndOf(loop: Node): Latest | undefined {
    return this.#latest(this.#trace.atEndOfLoop.get(loop.index));
  }

  /** Every way out. Of the places that may raise in the same state only the first is listed. */
  get exits(): EventExit[] {
    const exits: EventExit[] = [];
    for (const { kind, node, state } of this.#trace.exits) {
      const latest = this.#latest(state);
      if (latest) exits.push({ kind, node, ...latest });
    }
    return exits;
  }

  #latest(state: State | undefined): Latest | undefined {
    if (state === undefined || state === 0) return undefined;
    const events = this.#events.filter((_, index) => (state & (2 << index)) !== 0);
    return { events, none: (state & START) !== 0 };
  }
}

/** A way out of the function and the assignments whose value a name may still hold on it. */
export interface LocalExit {
  readonly kind: ExitKind;
  readonly node: Node;
  /** Empty when the name is released on this way. */
  readonly held: readonly Assignment[];
}

/**
 * What a local name may hold. A name is released by `del name`, by None or another constant, by the end of the `except`
 * clause that bound it, and where a condition on it (`if name`, `name is None`) tells that it holds nothing.
 */
export class LocalFlow {
  readonly binding: Binding;
  readonly #flow: EventFlow;
  readonly #assignments: ReadonlyMap<Node, Assignment>;
  readonly #flowIf: (onlyRaising: Node) => EventFlow;
  /** A node that no statement of the function holds, and that therefore never raises. */
  readonly #nothing: Node;

  constructor(
    binding: Binding,
    flow: EventFlow,
    assignments: ReadonlyMap<Node, Assignment>,
    flowIf: (onlyRaising: Node) => EventFlow,
  ) {
    this.#nothing = binding.scope.node;
    this.binding = binding;
    this.#flow = flow;
    this.#assignments = assignments;
    this.#flowIf = flowIf;
  }

  /** False for a name that another function also writes, for one with very many assignments, and in broken code. */
  get isKnown(): boolean {
    return this.#flow.isKnown;
  }

  /** The assignments whose value the name may hold before the statement that holds the node. */
  heldBefore(node: Node): readonly Assignment[] {
    return this.#held(this.#flow.before(node));
  }

  /** The assignments whose value the name may hold when the body of a loop has ended and the next round begins. */
  heldAtEndOf(loop: Node): readonly Assignment[] {
    return this.#held(this.#flow.atEndOf(loop));
  }

  /** The ways out of the kinds given, all without any, on which the name may hold something. */
  heldAtExits(...kinds: ExitKind[]): LocalExit[] {
    return this.#exitsOf(this.#flow, kinds);
  }

  /** The ways out of the kinds given on which the name may hold something although nothing that is called fails. */
  heldWhenNothingFails(...kinds: ExitKind[]): LocalExit[] {
    return this.#exitsOf(this.#flowIf(this.#nothing), kinds);
  }

  /** The ways out that an exception or a cancellation at this node takes, as far as the name then holds something. */
  heldIfRaisedAt(node: Node): LocalExit[] {
    return this.#exitsOf(this.#flowIf(node), ['exception', 'interrupt']);
  }

  #exitsOf(flow: EventFlow, kinds: readonly ExitKind[]): LocalExit[] {
    const exits: LocalExit[] = [];
    for (const exit of flow.exits) {
      const held = this.#held(exit);
      if (held.length > 0 && (kinds.length === 0 || kinds.includes(exit.kind))) {
        exits.push({ kind: exit.kind, node: exit.node, held });
      }
    }
    return exits;
  }

  /** Whether the name holds nothing on any way out of the kinds given (all without any), or not this assignment. */
  isReleased(kinds: readonly ExitKind[] = [], assignment?: Assignment): Answer {
    if (!this.isKnown) return 'unknown';
    const exits = this.heldAtExits(...kinds);
    return exits.some(({ held }) => !assignment || held.includes(assignment)) ? 'no' : 'yes';
  }

  #held(latest: Latest | undefined): Assignment[] {
    const held: Assignment[] = [];
    for (const event of latest?.events ?? []) {
      const assignment = this.#assignments.get(event);
      if (assignment) held.push(assignment);
    }
    return held;
  }
}

/** The questions about one function. Read-only and total. */
export class Flow {
  readonly function: FunctionModel;
  readonly #file: FileModel;
  readonly #locals = new Map<Binding, LocalFlow>();

  constructor(file: FileModel, model: FunctionModel) {
    this.function = model;
    this.#file = file;
  }

  /**
   * What a name of this function holds. Not known for names of other scopes. `releasedBy` are further nodes after which
   * it holds nothing that matters, such as `errors.clear()` or `file.close()`.
   */
  local(binding: Binding, releasedBy: readonly Node[] = []): LocalFlow {
    if (releasedBy.length > 0) return this.#follow(binding, releasedBy);
    let local = this.#locals.get(binding);
    if (!local) {
      local = this.#follow(binding, []);
      this.#locals.set(binding, local);
    }
    return local;
  }

  /** Which of the nodes, all evaluated by this function itself, may have been the last; not known for others. */
  lastOf(events: readonly Node[]): EventFlow {
    const isOwn = events.every((event) => this.#isOwn(event));
    const watch = {
      events,
      initial: START,
      unbound: 0,
      refine: (_condition: Node, _truth: boolean, state: State) => state,
      qualifiedName: (node: Node) => this.#file.qualifiedName(node),
    };
    return new EventFlow(isOwn ? trace(this.function.node, watch) : UNKNOWN, events, this.#file);
  }

  /** The places where the value of a name gets away from the function, also through a second name for it. */
  escapesOf(binding: Binding): readonly Escape[] {
    return escapesOf(this.#file, binding);
  }

  /** Whether the value outlives the call: `unknown` when it is only passed on to something that may keep it. */
  escapes(binding: Binding): Answer {
    const escapes = this.escapesOf(binding);
    if (escapes.some(({ kind }) => kind !== 'passed' && kind !== 'raised')) return 'yes';
    return escapes.length > 0 ? 'unknown' : 'no';
  }

  #isOwn(node: Node): boolean {
    return this.#file.scopeOf(node).frame === this.function.scope;
  }

  #follow(binding: Binding, releasedBy: readonly Node[]): LocalFlow {
    const assignments = binding.assignments.filter(({ kind }) => kind !== 'augment' && kind !== 'type');
    const parameter = assignments.find(({ kind }) => kind === 'parameter')?.target;
    const releases = [...binding.deletions, ...releasedBy];
    const events = [...assignments.map(({ target }) => target), ...releases];
    const isOwn =
      binding.scope === this.function.scope &&
      events.every((event) => event === parameter || this.#isOwn(event));
    const bitOf = (event: Node): State => 2 << events.indexOf(event);
    const holding = new Map<Node, Assignment>();
    let releasing: State = START;
    let unbound: State = 0;
    for (const event of releases) releasing |= bitOf(event);
    for (const assignment of assignments) {
      if (isEmptyValue(assignment.value) && assignment.kind !== 'parameter') {
        releasing |= bitOf(assignment.target);
      } else holding.set(assignment.target, assignment);
      if (assignment.kind === 'except' && !this.#file.python.isPython2) unbound |= bitOf(assignment.target);
    }
    const watch = {
      events,
      initial: parameter ? bitOf(parameter) : START,
      unbound,
      refine: (condition: Node, truth: boolean, state: State) =>
        this.#refine(binding, releasing, condition, truth, state),
      qualifiedName: (node: Node) => this.#file.qualifiedName(node),
    };
    const flowIf = (onlyRaising?: Node) => {
      const asked = onlyRaising ? { ...watch, onlyRaising } : watch;
      return new EventFlow(isOwn ? trace(this.function.node, asked) : UNKNOWN, events, this.#file);
    };
    return new LocalFlow(binding, flowIf(), holding, flowIf);
  }

  /** What a condition on the name itself tells: whether it holds something. */
  #refine(binding: Binding, releasing: State, condition: Node, truth: boolean, state: State): State {
    const test = condition.unparenthesized;
    const again = (part: Node | undefined, value: boolean, from: State): State =>
      part ? this.#refine(binding, releasing, part, value, from) : from;
    const holds = (something: boolean): State =>
      something || state === 0 ? state & ~releasing : (state & releasing) | START;
    switch (test.kind) {
      case 'identifier':
        return this.#file.binding(test) === binding ? holds(truth) : state;
      case 'named_expression': {
        const name = test.child('name');
        return name && this.#file.binding(name) === binding ? holds(truth) : state;
      }
      case 'not_operator':
        return again(test.child('argument'), !truth, state);
      case 'boolean_operator': {
        const isAnd = test.child('operator')?.text === 'and';
        // Only `a and b` being true and `a or b` being false tell something about both sides.
        if (isAnd !== truth) return state;
        return again(test.child('right'), truth, again(test.child('left'), truth, state));
      }
      case 'comparison_operator': {
        const [left, operator, right, ...more] = test.children;
        if (more.length > 0 || right?.kind !== 'none' || left?.kind !== 'identifier') return state;
        if (this.#file.binding(left) !== binding) return state;
        const word = operator?.text.replace(/\s+/g, ' ');
        if (word === 'is' || word === '==') return holds(!truth);
        return word === 'is not' || word === '!=' ? holds(truth) : state;
      }
      case 'call': {
        const callee = test.child('function');
        const first = test.child('arguments')?.firstChild;
        const isTypeTest =
          truth && first?.kind === 'identifier' && this.#file.binding(first) === binding && callee;
        return isTypeTest && this.#file.qualifiedName(callee) === 'builtins.isinstance' ? holds(true) : state;
      }
    }
    return state;
  }
}

/** None, True, a number or a string: nothing that keeps anything else alive. */
function isEmptyValue(value: Node | undefined): boolean {
  const inner = value?.unparenthesized;
  if (!inner) return false;
  if (inner.is('none', 'true', 'false', 'integer', 'float', 'string', 'ellipsis')) return true;
  return inner.kind === 'tuple' && inner.firstChild === undefined;
}
