/**
 * One walk over the statements of a function that answers, for some events in it, which of them may have been the last
 * one at any point: before a statement, at the end of a loop's body, and at every way out. An event is a node that is
 * evaluated: the target of an assignment, a `del`, a call that opens, closes, inserts or removes.
 *
 * The walk follows Python's structured statements, with every path taken as possible. A loop is walked until nothing
 * changes, which is at most twice. What may raise: calls, awaits, yields, subscripts, imports and iteration; attribute
 * reads and arithmetic are taken not to.
 */
import {
  NEVER_RETURNING,
  RAISES_AGAIN,
  SWALLOWING_MANAGERS,
  SWALLOWING_METHODS,
} from '../knowledge/control-flow.js';
import { K, type Node } from '../syntax/index.js';

/** How a function is left: `raise` by a statement of its own, `exception` by what it calls, `interrupt` by a
 * cancellation or close that arrives at an `await` or `yield` (a BaseException that `except Exception` lets through). */
export type ExitKind = 'end' | 'return' | 'raise' | 'exception' | 'interrupt';

/** A set of events as bits: bit 0 stands for "none of them yet", bit i + 1 for event i. 0 is never reached. */
export type State = number;

/** None of the events has happened. */
export const START: State = 1;

/** As many events as fit into the bits of a State. */
const MOST_EVENTS = 29;

/** Statements nested deeper than this are not followed. CPython allows 100 levels of indentation. */
const DEEPEST = 100;

/** Loops nested deeper than this are not followed: each level may double the walk. */
const MOST_LOOPS = 10;

/** What the walk is asked. */
export interface Watch {
  /** The events, each evaluated in the frame of the function. */
  readonly events: readonly Node[];
  /** The state at the start of the function. */
  readonly initial: State;
  /** What is left of a state when a condition turned out true or false; the state itself where it tells nothing. */
  refine(condition: Node, truth: boolean, state: State): State;
  /** `except E as name` unbinds the name at the end of the clause: the events that such a clause makes. */
  readonly unbound: State;
  /** When given, only this node raises; nothing else that is called does. */
  readonly onlyRaising?: Node;
  /** What a callee names, as `FileModel.qualifiedName`. */
  qualifiedName(node: Node): string | undefined;
}

/** A way out of the function, and what may have been the last event on it. */
export interface TracedExit {
  readonly kind: ExitKind;
  /** The return or raise statement, the statement that raised, or the function for its end. */
  readonly node: Node;
  readonly state: State;
}

/** What a walk found out. */
export interface Trace {
  /** False when the function could not be followed: then there are no answers below. */
  readonly isKnown: boolean;
  readonly exits: readonly TracedExit[];
  /** The state before a statement is run, by its index; the statement that heads a block counts as run at its head. */
  readonly before: ReadonlyMap<number, State>;
  /** The state at the end of a loop's body, when the next round begins, by the index of the loop. */
  readonly atEndOfLoop: ReadonlyMap<number, State>;
}

type AbruptKind = ExitKind | 'break' | 'continue';

interface Abrupt {
  readonly kind: AbruptKind;
  readonly node: Node;
  readonly state: State;
}

/** The answer for what cannot be followed. */
export const UNKNOWN: Trace = { isKnown: false, exits: [], before: new Map(), atEndOfLoop: new Map() };

/** Walks a function or lambda node. Never throws: what is too deep, broken or too much to follow is not known. */
export function trace(node: Node, watch: Watch): Trace {
  if (node.hasError || watch.events.length > MOST_EVENTS) return UNKNOWN;
  return new Walk(watch).run(node);
}

class Walk {
  readonly #watch: Watch;
  readonly #before = new Map<number, State>();
  readonly #atEndOfLoop = new Map<number, State>();
  #out: Abrupt[] = [];
  #depth = 0;
  #loops = 0;
  #isKnown = true;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  run(node: Node): Trace {
    const body = node.child('body');
    if (!body) return UNKNOWN;
    if (node.kind === 'lambda') {
      this.#leave('return', body, this.#evaluate(body, this.#watch.initial));
    } else {
      this.#leave('end', node, this.#block(body, this.#watch.initial));
    }
    if (!this.#isKnown) return UNKNOWN;
    const exits: TracedExit[] = [];
    for (const { kind, node: at, state } of this.#out) {
      // A break outside a loop is a syntax error that the parser lets pass.
      if (kind !== 'break' && kind !== 'continue') exits.push({ kind, node: at, state });
    }
    return { isKnown: true, exits, before: this.#before, atEndOfLoop: this.#atEndOfLoop };
  }

  #block(block: Node, state: State): State {
    if (++this.#depth > DEEPEST) this.#isKnown = false;
    let at = state;
    if (this.#isKnown) {
      for (const statement of block.children) {
        if (at === 0) break;
        at = this.#statement(statement, at);
      }
    }
    this.#depth--;
    return at;
  }

  #statement(node: Node, state: State): State {
    this.#before.set(node.index, (this.#before.get(node.index) ?? 0) | state);
    switch (node.kind) {
      case 'return_statement':
        this.#leave('return', node, this.#evaluate(node, state));
        return 0;
      case 'raise_statement':
        this.#leave('raise', node, this.#evaluate(node, state));
        return 0;
      case 'break_statement':
        this.#leave('break', node, state);
        return 0;
      case 'continue_statement':
        this.#leave('continue', node, state);
        return 0;
      case 'if_statement':
        return this.#if(node, state);
      case 'while_statement':
      case 'for_statement':
        return this.#loop(node, state);
      case 'try_statement':
        return this.#try(node, state);
      case 'with_statement':
        return this.#with(node, state);
      case 'match_statement':
        return this.#match(node, state);
      case 'assert_statement': {
        const condition = node.firstChild;
        const after = this.#evaluate(node, state);
        return condition ? this.#watch.refine(condition, true, after) : after;
      }
      case 'expression_statement': {
        const after = this.#evaluate(node, state);
        const callee = node.firstChild?.kind === 'call' ? node.firstChild.child('function') : undefined;
        const name = callee && this.#watch.qualifiedName(callee);
        const raises = RAISES_AGAIN.test(callee?.text ?? '');
        if (!raises && (name === undefined || !NEVER_RETURNING.has(name))) return after;
        this.#leave('raise', node, after);
        return 0;
      }
      default:
        return this.#evaluate(node, state);
    }
  }

  /** Evaluates a simple statement or the head of a compound one: its events in order, and what it may raise. */
  #evaluate(node: Node, state: State): State {
    if (state === 0) return 0;
    const hazard = hazardOf(node, this.#watch.events);
    this.#leaveByException(node, hazard, state);
    let at = state;
    for (const event of this.#eventsIn(node)) {
      const bit = 2 << this.#watch.events.indexOf(event);
      at = isConditional(event, node) ? at | bit : bit;
      // What is evaluated around the event may raise after it.
      if (isInsideCall(event, node)) this.#leaveByException(node, hazard, at);
    }
    return at;
  }

  /** The events below a node, in the order in which they happen: a value comes before the targets it is assigned to. */
  #eventsIn(node: Node): Node[] {
    const found = this.#watch.events.filter((event) => node.contains(event));
    if (found.length < 2) return found;
    const isTarget = (event: Node): number => {
      for (let at: Node | undefined = event; at && at !== node; at = at.parent) {
        if (at.field === 'left' && at.parent?.is('assignment', 'augmented_assignment')) return 1;
      }
      return 0;
    };
    return found.sort((a, b) => isTarget(a) - isTarget(b) || a.index - b.index);
  }

  #leave(kind: AbruptKind, node: Node, state: State): void {
    if (state !== 0) this.#out.push({ kind, node, state });
  }

  #leaveByException(node: Node, hazard: Hazard, state: State): void {
    const { onlyRaising } = this.#watch;
    if (hazard === 'none' || state === 0 || (onlyRaising && !node.contains(onlyRaising))) return;
    const kinds = hazard === 'suspends' ? (['exception', 'interrupt'] as const) : (['exception'] as const);
    for (const kind of kinds) {
      // The first place stands for all that leave in the same state.
      if (!this.#out.some((other) => other.kind === kind && other.state === state)) {
        this.#out.push({ kind, node, state });
      }
    }
  }

  /** Runs something with its own list of ways out, and answers its result and that list. */
  #collect(run: () => State): { end: State; out: Abrupt[] } {
    const outer = this.#out;
    this.#out = [];
    const end = run();
    const out = this.#out;
    this.#out = outer;
    return { end, out };
  }

  #if(node: Node, state: State): State {
    let rest = state;
    let after = 0;
    for (const branch of [node, ...node.childrenIn('alternative')]) {
      if (branch.kind === 'else_clause') {
        const body = branch.child('body');
        after |= body ? this.#block(body, rest) : rest;
        rest = 0;
        break;
      }
      const condition = branch.child('condition');
      const block = branch.child('consequence');
      if (!condition) continue;
      const evaluated = this.#evaluate(condition, rest);
      const taken = isNever(condition) ? 0 : this.#watch.refine(condition, true, evaluated);
      if (taken !== 0) after |= block ? this.#block(block, taken) : taken;
      rest = isAlways(condition) ? 0 : this.#watch.refine(condition, false, evaluated);
    }
    return after | rest;
  }

  #loop(node: Node, state: State): State {
    const body = node.child('body');
    const iterable = node.child('right');
    const target = node.child('left');
    const condition = node.child('condition');
    const start = iterable ? this.#evaluate(iterable, state) : state;
    const isAsync = node.firstChild?.kind === 'token';
    if (++this.#loops > MOST_LOOPS) this.#isKnown = false;
    let head = start;
    let done = 0;
    let inner: Abrupt[] = [];
    while (this.#isKnown) {
      const round = this.#collect(() => {
        let into = head;
        if (condition) {
          const evaluated = this.#evaluate(condition, head);
          into = this.#watch.refine(condition, true, evaluated);
          done = isAlways(condition) ? 0 : this.#watch.refine(condition, false, evaluated);
        } else {
          if (iterable) this.#leaveByException(iterable, isAsync ? 'suspends' : 'raises', head);
          into = target ? this.#evaluate(target, head) : head;
          done = head;
        }
        return body && into !== 0 ? this.#block(body, into) : into;
      });
      inner = round.out;
      let back = round.end;
      for (const { kind, state: at } of inner) if (kind === 'continue') back |= at;
      this.#atEndOfLoop.set(node.index, (this.#atEndOfLoop.get(node.index) ?? 0) | back);
      if ((head | back) === head) break;
      head |= back;
    }
    this.#loops--;
    let after = done;
    const otherwise = node.childrenIn('alternative').find((child) => child.kind === 'else_clause');
    const elseBody = otherwise?.child('body');
    if (elseBody && after !== 0) after = this.#block(elseBody, after);
    for (const abrupt of inner) {
      if (abrupt.kind === 'break') after |= abrupt.state;
      else if (abrupt.kind !== 'continue') this.#out.push(abrupt);
    }
    return after;
  }

  #try(node: Node, state: State): State {
    const body = node.child('body');
    const handlers = node.children.filter((child) => child.kind === 'except_clause');
    const finalizer = node.children.find((child) => child.kind === 'finally_clause');
    const guarded = this.#collect(() => {
      const attempt = this.#collect(() => (body ? this.#block(body, state) : state));
      let end = attempt.end;
      const otherwise = node.children.find((child) => child.kind === 'else_clause')?.child('body');
      if (otherwise && end !== 0) end = this.#block(otherwise, end);
      const entering = handlers.map(() => 0);
      for (const abrupt of attempt.out) {
        if (this.#dispatch(abrupt, handlers, entering)) this.#out.push(abrupt);
      }
      for (const [index, handler] of handlers.entries()) end |= this.#handler(handler, entering[index] ?? 0);
      return end;
    });
    const block = finalizer?.children.find((child) => child.kind === 'block');
    if (!block) {
      this.#out.push(...guarded.out);
      return guarded.end;
    }
    // Ways out that arrive in the same state leave in the same state.
    const passed = new Map<State, State>();
    const pass = (at: State): State => {
      let after = passed.get(at);
      if (after === undefined) {
        after = at === 0 ? 0 : this.#block(block, at);
        passed.set(at, after);
      }
      return after;
    };
    for (const { kind, node: at, state: before } of guarded.out) this.#leave(kind, at, pass(before));
    return pass(guarded.end);
  }

  /** Hands what leaves a try block to its handlers; answers whether some of it goes on outwards. */
  #dispatch(abrupt: Abrupt, handlers: readonly Node[], entering: number[]): boolean {
    if (!isExceptional(abrupt.kind)) return true;
    for (const [index, handler] of handlers.entries()) {
      const caught = catches(handler, abrupt);
      if (caught !== 'no') entering[index] = (entering[index] ?? 0) | abrupt.state;
      if (caught === 'yes') return false;
    }
    return true;
  }

  #handler(handler: Node, state: State): State {
    const block = handler.children.find((child) => child.kind === 'block');
    if (state === 0 || !block) return state;
    const { end, out } = this.#collect(() => {
      let at = state;
      for (const value of handler.childrenIn('value')) {
        for (const event of this.#eventsIn(value)) at = 2 << this.#watch.events.indexOf(event);
      }
      return this.#block(block, at);
    });
    const unbind = (at: State): State => {
      const left = at & ~this.#watch.unbound;
      return left === at ? at : left | START;
    };
    for (const abrupt of out) this.#leave(abrupt.kind, abrupt.node, unbind(abrupt.state));
    return end === 0 ? 0 : unbind(end);
  }

  #with(node: Node, state: State): State {
    const clause = node.children.find((child) => child.kind === 'with_clause');
    const body = node.child('body');
    const isAsync = node.firstChild?.kind === 'token';
    let at = state;
    let swallows = false;
    for (const item of clause?.children ?? []) {
      this.#leaveByException(item, isAsync ? 'suspends' : 'none', at);
      at = this.#evaluate(item, at);
      swallows ||= this.#swallows(item);
    }
    const { end, out } = this.#collect(() => (body && at !== 0 ? this.#block(body, at) : at));
    let after = end;
    for (const abrupt of out) {
      if (swallows && isExceptional(abrupt.kind)) after |= abrupt.state;
      this.#out.push(abrupt);
    }
    // An asynchronous manager awaits on the way out.
    if (isAsync && clause) this.#leaveByException(clause, 'suspends', after);
    return after;
  }

  #swallows(item: Node): boolean {
    const value = item.child('value');
    const call = (value?.kind === 'as_pattern' ? value.firstChild : value)?.unparenthesized;
    const callee = call?.kind === 'call' ? call.child('function') : undefined;
    if (!callee) return false;
    const name = this.#watch.qualifiedName(callee);
    if (name !== undefined && SWALLOWING_MANAGERS.has(name)) return true;
    return SWALLOWING_METHODS.has(callee.child('attribute')?.text ?? '');
  }

  #match(node: Node, state: State): State {
    let rest = state;
    for (const subject of node.childrenIn('subject')) rest = this.#evaluate(subject, rest);
    let after = 0;
    for (const clause of node.child('body')?.children ?? []) {
      const block = clause.child('consequence');
      if (clause.kind !== 'case_clause' || !block || rest === 0) continue;
      let into = rest;
      const patterns = clause.children.filter((child) => child.kind === 'case_pattern');
      for (const pattern of patterns) into = this.#evaluate(pattern, into);
      const guard = clause.child('guard');
      if (guard) into = this.#evaluate(guard, into);
      after |= this.#block(block, into);
      // A lone name, `_` among them, matches whatever is left.
      const matchesAll = !guard && patterns.length === 1 && isName(patterns[0]?.text ?? '');
      rest = matchesAll ? 0 : rest | into;
    }
    return after | rest;
  }
}

type Hazard = 'none' | 'raises' | 'suspends';

const RAISING = new Set<number>([
  K.call,
  K.subscript,
  K.import_statement,
  K.import_from_statement,
  K.assert_statement,
  K.print_statement,
  K.exec_statement,
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.with_item,
]);

/**
 * What may come out of a simple statement or an expression, nested functions and blocks left out. The events themselves
 * are taken to succeed: a `close()` that fails has closed all the same.
 */
function hazardOf(node: Node, events: readonly Node[]): Hazard {
  const { tree } = node;
  const end = tree.subtreeEnd(node.index);
  let hazard: Hazard = 'none';
  for (let index = node.index; index < end; ) {
    const kind = tree.kinds[index] ?? 0;
    if (kind === K.await || kind === K.yield) return 'suspends';
    const isEvent = RAISING.has(kind) && events.includes(tree.node(index));
    if (RAISING.has(kind) && !isEvent) hazard = 'raises';
    // A whole `with` item that is an event succeeds as a whole.
    const isPassed = kind === K.lambda || kind === K.block || (isEvent && kind === K.with_item);
    index = isPassed ? tree.subtreeEnd(index) : index + 1;
  }
  return hazard;
}

/** The event is evaluated on some paths through the statement only. */
function isConditional(event: Node, statement: Node): boolean {
  for (let at = event; at !== statement && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 'boolean_operator' && at.field === 'right') return true;
    if (parent.is('list_comprehension', 'set_comprehension', 'dictionary_comprehension')) return true;
    if (parent.kind === 'generator_expression') return true;
    if (parent.kind === 'conditional_expression') {
      const isCondition = at.previousSibling !== undefined && at.nextSibling !== undefined;
      if (!isCondition) return true;
    }
  }
  return false;
}

function isInsideCall(event: Node, statement: Node): boolean {
  for (let at = event; at !== statement && at.parent; at = at.parent) {
    if (at.parent.is('argument_list', 'await', 'yield')) return true;
    if (at.parent.kind === 'call' && at !== event) return true;
  }
  return false;
}

function isAlways(condition: Node): boolean {
  const test = condition.unparenthesized;
  return test.kind === 'true' || (test.kind === 'integer' && test.text !== '0');
}

function isNever(condition: Node): boolean {
  const test = condition.unparenthesized;
  return test.kind === 'false' || (test.kind === 'integer' && test.text === '0');
}

function isName(text: string): boolean {
  return /^[^\W\d]\w*$/u.test(text) && !['None', 'True', 'False'].includes(text);
}

function isExceptional(kind: AbruptKind): boolean {
  return kind === 'raise' || kind === 'exception' || kind === 'interrupt';
}

/** Exceptions that are no `Exception` and that handlers name. */
const INTERRUPTS: ReadonlySet<string> = new Set([
  'CancelledError',
  'Cancelled',
  'GeneratorExit',
  'KeyboardInterrupt',
  'SystemExit',
]);

function catches(handler: Node, abrupt: Abrupt): 'yes' | 'no' | 'maybe' {
  const value = handler.child('value');
  if (!value) return 'yes';
  const named = value.kind === 'as_pattern' ? value.firstChild : value;
  const classes = named?.is('tuple', 'parenthesized_expression') ? named.children : named ? [named] : [];
  const names = classes.map((node) => lastName(node));
  if (names.includes('BaseException')) return 'yes';
  if (abrupt.kind === 'interrupt') return names.some((name) => INTERRUPTS.has(name)) ? 'maybe' : 'no';
  if (names.includes('Exception') || names.includes('StandardError')) return 'yes';
  if (abrupt.kind === 'exception') return 'maybe';
  const raised = abrupt.node.firstChild;
  const raisedClass = raised?.kind === 'call' ? raised.child('function') : raised;
  return raisedClass && names.includes(lastName(raisedClass)) ? 'yes' : 'maybe';
}

function lastName(node: Node): string {
  return node.text.slice(node.text.lastIndexOf('.') + 1);
}
