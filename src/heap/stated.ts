/** Calls that facts about libraries answer: what is kept where, and what the call gives. */
import { Passing } from '../code/index.js';
import { type Answer, type CallFacts, factsOfCall, type Keep } from '../knowledge/call-facts.js';
import { elementOf } from './attributes.js';
import { Certainty, isPlain, Kind, PartKind } from './object.js';
import { NONE, NUMBER, Role, UNKNOWN } from './objects.js';
import type { Argument } from './passed.js';
import type { Run } from './run.js';
import type { Making } from './store.js';
import { NOTHING } from './values.js';

/** Classes whose instances the heap treats as containers: what they hold is elements. */
const CONTAINERS = new Set([
  'builtins.list',
  'builtins.tuple',
  'builtins.dict',
  'builtins.set',
  'builtins.frozenset',
  'collections.deque',
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.Counter',
  'queue.Queue',
  'queue.LifoQueue',
  'queue.PriorityQueue',
  'queue.SimpleQueue',
  'asyncio.queues.Queue',
  'weakref.WeakValueDictionary',
  'weakref.WeakKeyDictionary',
  'weakref.WeakSet',
  '_weakrefset.WeakSet',
]);

/** Elements of an answer, and alternatives for one, are fewer. */
const MOST_ELEMENTS = 16;

/** One call, as its facts see it. */
interface Stated {
  readonly run: Run;
  readonly facts: CallFacts;
  /** What the method is called on; -1 for functions and constructors. */
  readonly receiver: number;
  /** Arguments by the parameters they go to. */
  readonly given: ReadonlyMap<string, Argument>;
  readonly args: readonly Argument[];
  readonly node: number;
  readonly name: string;
}

/** The answer of a call about which something is known; undefined for all others. */
export function statedCall(
  run: Run,
  name: string,
  method: string | undefined,
  receiver: number,
  args: readonly Argument[],
  node: number,
): number | undefined {
  const facts = factsOfCall(name, method);
  if (!facts) return undefined;
  const label = method === undefined ? name : `${name}.${method}`;
  const call: Stated = {
    run,
    facts,
    receiver,
    given: bound(facts.parameters, args),
    args,
    node,
    name: label,
  };
  const answer = answerOf(call, facts.returns);
  if (facts.isTold) for (const keep of facts.keeps) keepArgument(call, keep, answer);
  else assume(call, answer);
  if (facts.drops === 'all' && receiver >= 0) run.cutElements(run.values.single(receiver));
  return answer;
}

/** Which argument goes to which parameter; those of `*args` and `**kwargs` go to these together. */
function bound(parameters: readonly string[], args: readonly Argument[]): Map<string, Argument> {
  const given = new Map<string, Argument>();
  const { plain, star } = inOrder(parameters);
  let position = 0;
  for (const argument of args) {
    if (argument.way === Passing.Keyword) {
      given.set(argument.name, argument);
    } else if (argument.way === Passing.Positional) {
      const name = plain[position++] ?? star;
      if (name !== undefined && !given.has(name)) given.set(name, argument);
      else if (name !== undefined) given.set(`${name} ${position}`, argument);
    }
  }
  return given;
}

interface InOrder {
  /** Parameters that arguments without a name go to. */
  readonly plain: readonly string[];
  /** The name of `*args`. */
  readonly star: string | undefined;
}

const IN_ORDER = new WeakMap<readonly string[], InOrder>();

function inOrder(parameters: readonly string[]): InOrder {
  let known = IN_ORDER.get(parameters);
  if (!known) {
    known = {
      plain: parameters.filter((name) => !name.startsWith('*') && name !== 'self' && name !== '/'),
      star: parameters.find((name) => /^\*\w/.test(name))?.slice(1),
    };
    IN_ORDER.set(parameters, known);
  }
  return known;
}

/** All arguments of a parameter: several for `*args`. */
function argumentsOf({ given }: Stated, parameter: string): Argument[] {
  const found: Argument[] = [];
  for (const [name, argument] of given) {
    if (name === parameter || name.startsWith(`${parameter} `)) found.push(argument);
  }
  return found;
}

function keepArgument(call: Stated, keep: Keep, answer: number): void {
  const { run, receiver } = call;
  const { values } = run;
  const kept: Pick<Argument, 'value' | 'node'>[] =
    keep.parameter === 'self' && receiver >= 0
      ? [{ value: values.single(receiver), node: call.node }]
      : argumentsOf(call, keep.parameter);
  for (const { value, node } of kept) {
    const held = keep.isPart ? elementOf(run, value, node) : value;
    const making: Making = {
      at: node,
      certainty: Certainty.Stated,
      callee: call.name,
      until: keep.until,
    };
    const isWeak = keep.strength === 'weak' && (!keep.onlyMethodsWeak || isMethod(run, held));
    run.add(holderOf(call, keep, answer), partOf(call, keep), held, making, isWeak);
  }
}

function isMethod(run: Run, value: number): boolean {
  return run.values.objects(value).some((id) => run.object(id).kind === Kind.Method);
}

function holderOf(call: Stated, keep: Keep, answer: number): number {
  const { run, receiver, name } = call;
  const { values, store } = run;
  if (keep.in === 'self') return receiver < 0 ? answer : values.single(receiver);
  if (keep.in === 'result') return answer;
  if (keep.in === 'root') return values.single(store.objects.named(name));
  return argumentsOf(call, keep.in.parameter)[0]?.value ?? NOTHING;
}

function partOf({ run, name }: Stated, keep: Keep): number {
  if (keep.as === 'element' || keep.as === 'key') return run.elements;
  if (keep.as !== undefined) return run.attribute(keep.as);
  return run.part(PartKind.Argument, `${name} ${keep.parameter}`);
}

/** Nobody has said what becomes of the arguments: who may hold anything may hold them. */
function assume({ run, facts, receiver, args, name }: Stated, answer: number): void {
  const { values } = run;
  const holds = facts.returns.some(({ kind }) => kind === 'instance');
  const holder = holds ? answer : receiver >= 0 ? values.single(receiver) : NOTHING;
  for (const [index, { way, name: key, value, node }] of args.entries()) {
    if (values.objects(value).every((id) => isPlain(run.object(id).kind))) continue;
    const label = way === Passing.Keyword ? key : `${index}`;
    run.hand(holder, run.part(PartKind.Argument, label), value, run.guessed(node, Certainty.Assumed, name));
  }
}

function answerOf(call: Stated, answers: readonly Answer[]): number {
  const { run, name, node } = call;
  if (answers.length === 0) {
    return run.values.single(run.allocate(Role.Result, 0, { kind: Kind.Result, node, name }));
  }
  let value = NOTHING;
  for (const [index, answer] of answers.entries())
    value = run.values.join(value, oneAnswer(call, answer, index + 1));
  return value;
}

/** One answer; `number` tells it from the others of the call. */
function oneAnswer(call: Stated, answer: Answer, number: number): number {
  const { run, receiver, node } = call;
  const { values } = run;
  switch (answer.kind) {
    case 'small':
      return values.join(values.single(NUMBER), values.single(NONE));
    case 'never':
      return NOTHING;
    case 'self':
      return receiver < 0 ? values.single(UNKNOWN) : values.single(receiver);
    case 'argument':
      return argumentsOf(call, answer.parameter).reduce((sum, { value }) => values.join(sum, value), NOTHING);
    case 'part':
      return elementOf(run, sourceOf(call, answer.of), node);
    case 'copy': {
      const made = values.single(
        run.allocate(Role.Answer, number, { kind: Kind.Container, node, name: call.name }),
      );
      if (!answer.isDeep)
        run.add(made, run.elements, elementOf(run, sourceOf(call, answer.of), node), run.seen(node));
      return made;
    }
    case 'instance':
      return instance(call, answer, number);
  }
}

function sourceOf(call: Stated, of: string): number {
  if (of === 'self') return call.receiver < 0 ? NOTHING : call.run.values.single(call.receiver);
  const { values } = call.run;
  return argumentsOf(call, of).reduce((sum, { value }) => values.join(sum, value), NOTHING);
}

function instance(call: Stated, answer: Answer & { kind: 'instance' }, number: number): number {
  const { run, node } = call;
  const kind = CONTAINERS.has(answer.class) ? Kind.Container : Kind.Result;
  const made = run.values.single(run.allocate(Role.Answer, number, { kind, node, name: answer.class }));
  for (const [index, alternatives] of answer.elements.entries()) {
    let element = NOTHING;
    for (const [at, each] of alternatives.entries()) {
      element = run.values.join(
        element,
        oneAnswer(call, each, (number * MOST_ELEMENTS + index) * MOST_ELEMENTS + at),
      );
    }
    run.add(made, run.elements, element, run.seen(node));
  }
  return made;
}
