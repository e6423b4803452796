import { LONG_LIVED_NAME } from '../../src/knowledge/registrations.js';
import {
  SHORT_DELAY,
  TIMER_CALLS,
  TIMER_ENDS,
  TIMER_METHODS,
  type TimerMaker,
} from '../../src/knowledge/timers.js';
import {
  anyCall,
  type Binding,
  type Call,
  type ClassModel,
  defineRule,
  endOf,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  heldObject,
  lifecycleOf,
  lifetimeOf,
  type Node,
  provenanceOf,
  type Reason,
} from '../../src/rule/index.js';

/** What waits for a timer, and what is done about it. */
interface Waiting {
  readonly maker: TimerMaker;
  readonly callback: Node;
  /** The expression that keeps an object alive, and the object in words. */
  readonly held: Node;
  readonly what: string;
  readonly isSelf: boolean;
}

/** `dropped`: nobody has the timer. `kept`: nothing ends it. `late`: something does, but not the end of the object. */
type Fate = 'dropped' | 'kept' | 'late';

export default defineRule({
  name: 'timer-not-cancelled',
  summary: 'A timer that is never cancelled keeps its object alive until it fires.',
  impact: 'retention',
  matters: 'many-owners',
  level: 'warning',
  on: anyCall(),

  *check(call, file) {
    const maker = makerOf(call);
    const around = maker && file.functionAround(call.node);
    if (!maker || !around || file.isTestCode(call.node)) return;
    const waiting = waitingFor(maker, call, around, file);
    if (!waiting) return;
    const seconds = delayOf(maker, call, file);
    if (seconds !== undefined && isBrief(seconds, call, waiting, around, file)) return;
    if (isSleep(waiting, around, file)) return;
    const owner = file.methodAround(call.node)?.class;
    const fate = fateOf(maker, call, owner, around, file);
    if (!fate) return;

    const end = owner && endOf(owner, around);
    const reasons: Reason[] = [{ at: waiting.held, message: 'The timer holds what it is to call.' }];
    if (end)
      reasons.push({
        at: end.nameNode,
        message: `'${end.name}' ends the object and leaves the timer running.`,
      });
    const until = untilWhen(waiting, seconds, around, file);
    yield {
      at: call.node,
      confidence: confidenceOf(waiting, seconds, fate, owner, end, around, file),
      message: fitting(
        fate === 'dropped'
          ? `Nothing can cancel this timer: it keeps ${waiting.what} ${until}.`
          : `Nothing cancels this timer${fate === 'late' ? ' at the end' : ''}: it keeps ${waiting.what} ${until}.`,
        'Nothing cancels this timer: it keeps its object until it fires.',
      ),
      because: reasons,
      hint: hintOf(waiting, fate, end),
    };
  },
});

function makerOf(call: Call): TimerMaker | undefined {
  const known = TIMER_CALLS[call.qualifiedName ?? ''];
  if (known) return known;
  const { name, receiver } = call;
  // `loop.timer(seconds).start(function)`.
  if (
    name === 'start' &&
    receiver?.kind === 'call' &&
    /\.timer$/.test(receiver.child('function')?.text ?? '')
  ) {
    return { delay: -1, callback: 0, unit: undefined };
  }
  return receiver && name !== undefined && Object.hasOwn(TIMER_METHODS, name)
    ? TIMER_METHODS[name]
    : undefined;
}

function waitingFor(
  maker: TimerMaker,
  call: Call,
  around: FunctionModel,
  file: FileModel,
): Waiting | undefined {
  const callback = call.argument(maker.callback, maker.keywords?.[1]);
  if (!callback) return undefined;
  const passed = call.positional.slice(maker.callback);
  const more = ['args', 'kwargs'].flatMap((name) => call.keyword(name)?.children ?? []);
  for (const argument of [...passed, ...more]) {
    const held = heldObject(file, argument);
    if (!held || held.how === 'locals') continue;
    const owner = file.methodAround(call.node)?.class;
    return { maker, callback, held: held.at, what: `this '${owner?.name ?? 'object'}'`, isSelf: true };
  }
  // An object that was given to the function and is passed to the timer, or whose method is.
  for (const argument of passed) {
    const target = argument.unparenthesized;
    const object = target.kind === 'attribute' ? target.child('object')?.unparenthesized : target;
    const binding = object?.kind === 'identifier' ? file.binding(object) : undefined;
    if (!object || !binding || binding.scope !== around.scope || file.isSelf(object)) continue;
    const from = provenanceOf(file, object);
    if (!isForOne(binding, object)) continue;
    const isObject = target.kind === 'attribute' ? from === 'made' : from === 'given' && target !== callback;
    if (isObject) return { maker, callback, held: object, what: `'${object.text}'`, isSelf: false };
  }
  return undefined;
}

/** An object that comes and goes: no option, no number, and nothing that the whole program shares. */
function isForOne(binding: Binding, object: Node): boolean {
  const parameter = binding.onlyAssignment;
  return (
    parameter !== undefined &&
    !(parameter.kind === 'parameter' && parameter.value) &&
    !LONG_LIVED_NAME.test(object.text)
  );
}

/** In seconds; undefined where it cannot be told. */
function delayOf(maker: TimerMaker, call: Call, file: FileModel): number | undefined {
  if (maker.unit === undefined || maker.delay < 0) return undefined;
  const delay = call.argument(maker.delay, maker.keywords?.[0]);
  const value = delay && constantOf(delay, file, 0);
  if (value === undefined) return undefined;
  // What the class says of an attribute is a default: it may be more.
  const isDefault = delay?.kind === 'attribute' && value * maker.unit <= SHORT_DELAY;
  return isDefault ? undefined : value * maker.unit;
}

function constantOf(node: Node, file: FileModel, depth: number): number | undefined {
  const target = node.unparenthesized;
  if (depth > 4) return undefined;
  if (target.is('integer', 'float')) {
    const value = Number(target.text.replaceAll('_', ''));
    return Number.isNaN(value) ? undefined : value;
  }
  if (target.kind === 'binary_operator') {
    const [left, right] = [target.child('left'), target.child('right')];
    const [one, other] = [
      left && constantOf(left, file, depth + 1),
      right && constantOf(right, file, depth + 1),
    ];
    if (one === undefined || other === undefined) return undefined;
    switch (target.child('operator')?.text) {
      case '*':
        return one * other;
      case '/':
        return one / other;
      case '+':
        return one + other;
    }
    return undefined;
  }
  const origin =
    target.kind === 'identifier'
      ? file.binding(target)?.onlyValue
      : target.kind === 'attribute'
        ? file.originOf(target)
        : undefined;
  return origin && origin !== target ? constantOf(origin, file, depth + 1) : undefined;
}

/** The function sets the timer for itself: each run hands the object on to the next. */
function isRearmed({ maker, callback }: Waiting, around: FunctionModel, file: FileModel): boolean {
  return maker.repeats === true || file.methodNamedBy(callback) === around;
}

/** Over before it matters, unless each run sets the timer anew, whatever has happened. */
function isBrief(
  seconds: number,
  call: Call,
  waiting: Waiting,
  around: FunctionModel,
  file: FileModel,
): boolean {
  if (seconds > SHORT_DELAY) return false;
  const isReturned = file
    .nodes('return_statement')
    .some((node) => node.end <= call.start && file.functionAround(node) === around);
  const isFirst = !isReturned && file.statementOf(call.node).parent === around.body;
  return seconds === 0 || !isRearmed(waiting, around, file) || !isFirst;
}

/** The function itself waits for what the timer is to call, and would hold it all the same. */
function isSleep({ held, isSelf }: Waiting, around: FunctionModel, file: FileModel): boolean {
  const binding = isSelf ? undefined : file.binding(held);
  return (
    binding?.references.some(
      (reference) =>
        reference.parent?.is('yield', 'await') === true && file.functionAround(reference) === around,
    ) ?? false
  );
}

/** What becomes of the timer; undefined where something ends it, or somebody else has it. */
function fateOf(
  maker: TimerMaker,
  call: Call,
  owner: ClassModel | undefined,
  around: FunctionModel,
  file: FileModel,
): Fate | undefined {
  const use = file.useOf(call.node);
  switch (use.kind) {
    case 'discarded':
      return maker.start === undefined ? 'dropped' : undefined;
    case 'method':
      return maker.start === use.name && file.useOf(use.by).kind === 'discarded' ? 'dropped' : undefined;
    case 'assigned': {
      const targets = targetsOf(use.by);
      const attribute = targets.find((target) => file.selfAttribute(target) !== undefined);
      const name = attribute && file.selfAttribute(attribute);
      const locals = targets.filter((target) => target.kind === 'identifier');
      if (name !== undefined && owner) return fateOfAttribute(name, owner, maker, locals, file);
      const [target] = locals;
      return target && targets.length === 1 ? fateOfLocal(target, around, file) : undefined;
    }
  }
  return undefined;
}

/** All that one value is given to: `self.timer = timer = Timer(...)`. */
function targetsOf(assignment: Node): Node[] {
  const targets: Node[] = [];
  for (let at: Node | undefined = assignment; at?.kind === 'assignment'; at = at.parent) {
    const target = at.child('left');
    if (target) targets.push(target);
  }
  return targets;
}

function fateOfAttribute(
  name: string,
  owner: ClassModel,
  { start }: TimerMaker,
  locals: readonly Node[],
  file: FileModel,
): Fate | undefined {
  const uses = owner.ancestors.flatMap((ancestor) => ancestor.attribute(name)?.uses ?? []);
  const named = locals.flatMap((local) => file.binding(local)?.references ?? []);
  const isStarted = [...uses, ...named.map((reference) => file.useOf(reference))].some(
    (each) => each.kind === 'method' && each.name === start,
  );
  // A timer that is not started is an object like any other; who starts it elsewhere may stop it there.
  if (start !== undefined && !isStarted) return undefined;
  const others = uses.filter(({ kind, name: called }) => {
    if (kind === 'store' || kind === 'attribute-store' || kind === 'test' || kind === 'compare') return false;
    return (
      kind !== 'method' || !/^(start|setDaemon|setName|is_alive|active|cancelled|when)$/.test(called ?? '')
    );
  });
  if (others.length === 0) return 'kept';
  const ends = others.filter(({ kind, name: called }) => kind !== 'method' || TIMER_ENDS.test(called ?? ''));
  const { ending, terminalMethods } = lifecycleOf(owner);
  const isAtEnd = ends.some(
    ({ method }) => method && (ending.has(method) || /cancel|stop|close|clear|reset|end/i.test(method.name)),
  );
  return isAtEnd || terminalMethods.length === 0 || ends.length === 0 ? undefined : 'late';
}

/** A local timer that is started, and then forgotten with its name. */
function fateOfLocal(target: Node, around: FunctionModel, file: FileModel): Fate | undefined {
  const binding = file.binding(target);
  if (!binding || binding.scope !== around.scope) return undefined;
  const uses = binding.references.map((reference) => file.useOf(reference));
  const isStarted = uses.some(({ kind, name }) => kind === 'method' && name === 'start');
  const isForgotten = uses.every(
    ({ kind, name }) =>
      kind === 'attribute-store' || (kind === 'method' && /^(start|setDaemon|setName)$/.test(name ?? '')),
  );
  return isStarted && isForgotten ? 'dropped' : undefined;
}

function confidenceOf(
  waiting: Waiting,
  seconds: number | undefined,
  fate: Fate,
  owner: ClassModel | undefined,
  end: FunctionModel | undefined,
  around: FunctionModel,
  file: FileModel,
): Finding['confidence'] {
  const lifetime = owner ? lifetimeOf(file, owner) : 'unknown';
  // A generator may be left at any yield, and its timer goes on.
  if (!waiting.isSelf && around.isGenerator && isOwn(waiting.held, file)) return 'likely';
  if (!waiting.isSelf || lifetime === 'process' || lifetime === 'test' || fate === 'late') return 'possible';
  const comesAndGoes = lifetime === 'task' || end !== undefined;
  if ((seconds ?? 0) >= 3 * SHORT_DELAY || waiting.maker.repeats) return comesAndGoes ? 'likely' : 'possible';
  if (!isRearmed(waiting, around, file)) return 'possible';
  // A poll that never ends, or one whose pace the caller chooses.
  return seconds === undefined ? (lifetime === 'task' ? 'likely' : 'possible') : end ? 'likely' : 'possible';
}

/** An object that the function has made. */
function isOwn(held: Node, file: FileModel): boolean {
  return provenanceOf(file, held) === 'made';
}

function hintOf({ isSelf, held, maker }: Waiting, fate: Fate, end: FunctionModel | undefined): string {
  if (!isSelf)
    return `Keep the timer and cancel it when '${held.text}' is done, or pass a weakref.ref of it.`.slice(
      0,
      200,
    );
  const verb = maker.repeats ? 'stop' : 'cancel';
  const where = end ? `in '${end.name}'` : 'when the object is done';
  return fate === 'dropped'
    ? `Keep the timer in an attribute and ${verb} it ${where}.`
    : `${verb === 'stop' ? 'Stop' : 'Cancel'} the timer ${where}.`;
}

function untilWhen(
  { maker, callback }: Waiting,
  seconds: number | undefined,
  around: FunctionModel,
  file: FileModel,
): string {
  if (maker.repeats) return 'until it is stopped';
  if (file.methodNamedBy(callback) === around) return 'for as long as it sets itself anew';
  return seconds === undefined ? 'until it fires' : `until it fires, ${inWords(seconds)} later`;
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
