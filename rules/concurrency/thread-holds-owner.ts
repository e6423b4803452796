import {
  type Call,
  type ClassModel,
  defineRule,
  endOf,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  heldObject,
  keptForGood,
  lifecycleOf,
  lifetimeOf,
  moduleScope,
  type Node,
} from '../../src/rule/index.js';

/** What runs its first argument beside the caller: a function, or the call of a coroutine. */
const RUNNERS: ReadonlySet<string> = new Set([
  '_thread.start_new_thread',
  'gevent.spawn',
  'eventlet.spawn',
  'eventlet.spawn_n',
  'asyncio.create_task',
  'asyncio.ensure_future',
]);

const THREADS = ['threading.Thread', 'multiprocessing.Process', 'multiprocessing.dummy.Process'];

export default defineRule({
  name: 'thread-holds-owner',
  summary: 'A thread that never ends keeps the object whose method it runs.',
  impact: 'leak',
  matters: 'many-owners',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const call of THREADS.flatMap((name) => [...file.callsNamed(name)])) {
      if (file.isTestCode(call.node)) continue;
      const found =
        runningMethod(call, file) ??
        runningLoop(call, file) ??
        neverStarted(call, file) ??
        inheritsContext(call, file);
      if (found) yield found;
    }
    const named = file.callsOfMethod('create_task').filter((call) => !RUNNERS.has(call.qualifiedName ?? ''));
    for (const call of [...[...RUNNERS].flatMap((name) => file.callsNamed(name)), ...named]) {
      const found = file.isTestCode(call.node) ? undefined : runningTask(call, file);
      if (found) yield found;
    }
    for (const owner of file.classes) {
      if (owner.derivesFrom('threading.Thread') && !file.isTestCode(owner.node))
        yield* heldByThread(owner, file);
    }
  },
});

function targetOf(call: Call): Node | undefined {
  return call.argument(1, 'target');
}

/** `Thread(target=self.loop)`, where the loop has no end. */
function runningMethod(call: Call, file: FileModel): Finding | undefined {
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  const loop = held?.method && endlessLoop(held.method, file);
  if (!target || !held?.method || !owner || !loop || isInChild(call, file)) return undefined;
  const lifetime = lifetimeOf(file, owner);
  if (lifetime === 'test') return undefined;
  return {
    at: call.node,
    confidence: lifetime === 'process' ? 'possible' : 'likely',
    message: fitting(
      `The thread of '${target.text}' never ends, and keeps this '${owner.name}' for as long as it runs.`,
      'This thread never ends, and keeps its object for as long as it runs.',
    ),
    because: [
      { at: held.at, message: 'The thread holds the bound method, which holds its object.' },
      { at: loop, message: 'Nothing ends this loop.' },
    ],
    hint: 'Give the loop a threading.Event, and set it in the method that closes the object.',
  };
}

/** The method that starts it is what a child process runs: `self.process = Process(target=self.run)`. */
function isInChild(call: Call, file: FileModel): boolean {
  const method = file.methodAround(call.node);
  return (
    method !== undefined &&
    file.attributesNamed(method.name).some((mention) => {
      const use = file.useOf(mention);
      const taker = use.kind === 'argument' ? file.call(use.by) : undefined;
      return file.methodNamedBy(mention) === method && /process$/i.test(taker?.name ?? '');
    })
  );
}

/** `asyncio.create_task(self.loop())`, where the loop has no end and nothing cancels the task. */
function runningTask(call: Call, file: FileModel): Finding | undefined {
  const passed = call.argument(0);
  const inner = passed && file.call(passed.unparenthesized);
  const target = inner ? inner.callee : passed;
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  const loop = held?.method && (!inner || held.method.isAsync) ? endlessLoop(held.method, file) : undefined;
  if (!target || !held?.method || !owner || !loop || isCancelled(call, owner, file)) return undefined;
  const lifetime = lifetimeOf(file, owner);
  const last = endOf(owner, held.method);
  // What the loop calls itself, round after round, is the end of something else.
  const end =
    last && file.calls.some((each) => loop.contains(each.node) && file.methodNamedBy(each.callee) === last)
      ? undefined
      : last;
  if (lifetime === 'test') return undefined;
  return {
    at: call.node,
    confidence: lifetime !== 'process' && (lifetime === 'task' || end) ? 'likely' : 'possible',
    message: fitting(
      `The task of '${target.text}' never ends, and keeps this '${owner.name}' for as long as it runs.`,
      'This task never ends, and keeps its object for as long as it runs.',
    ),
    because: [
      { at: held.at, message: 'The task holds the method, which holds its object.' },
      { at: loop, message: 'Nothing ends this loop.' },
      ...(end
        ? [{ at: end.nameNode, message: `'${end.name}' ends the object and leaves the task running.` }]
        : []),
    ],
    hint: `Keep the task in an attribute and cancel it ${end ? `in '${end.name}'` : 'when the object is done'}.`,
  };
}

/** Somebody has the task, and does something with it. */
function isCancelled(call: Call, owner: ClassModel, file: FileModel): boolean {
  const use = file.useOf(call.node);
  if (use.kind === 'discarded') return false;
  const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = left && file.selfAttribute(left);
  if (name === undefined) return true;
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  return uses.some(({ kind, name: called }) => {
    if (kind === 'store' || kind === 'test' || kind === 'compare') return false;
    return kind !== 'method' || !/^(done|add_done_callback|set_name|start)$/.test(called ?? '');
  });
}

/** A loop that goes on for ever: always true, or by a flag of the object that nothing changes; with no way out. */
function endlessLoop(method: FunctionModel, file: FileModel): Node | undefined {
  for (const node of method.body?.walk() ?? []) {
    if (node.kind !== 'while_statement' || file.functionAround(node) !== method) continue;
    const condition = node.child('condition')?.unparenthesized;
    if (!condition || !isForEver(condition, method.class, file) || hasWayOut(node, method, file)) continue;
    return node;
  }
  return undefined;
}

function isForEver(condition: Node, owner: ClassModel | undefined, file: FileModel): boolean {
  if (condition.kind === 'true' || (condition.kind === 'integer' && condition.text !== '0')) return true;
  const name = file.selfAttribute(condition);
  const uses =
    name === undefined ? [] : (owner?.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []) ?? []);
  const stores = uses.filter(({ kind }) => kind === 'store');
  return (
    owner?.isFullyKnown === true && stores.length > 0 && stores.every(({ value }) => value?.kind === 'true')
  );
}

function hasWayOut(loop: Node, method: FunctionModel, file: FileModel): boolean {
  for (const node of loop.child('body')?.walk() ?? []) {
    if (file.functionAround(node) !== method) continue;
    // The way out of a cancellation is taken only when somebody cancels.
    const handler = node.ancestor('except_clause', 'while_statement');
    if (handler?.kind === 'except_clause' && /Cancel|GreenletExit/.test(handler.firstChild?.text ?? ''))
      continue;
    if (node.is('return_statement', 'raise_statement')) return true;
    if (node.kind === 'break_statement' && file.loopAround(node)?.node === loop) return true;
    if (/^(sys\.exit|os\._exit|_thread\.exit)$/.test(file.call(node)?.qualifiedName ?? '')) return true;
  }
  return false;
}

/** `Thread(target=loop.run_forever)`, and nothing that stops the loop. */
function runningLoop(call: Call, file: FileModel): Finding | undefined {
  const target = targetOf(call)?.unparenthesized;
  const name = target?.kind === 'attribute' ? target.child('attribute')?.text : undefined;
  if (!target || name !== 'run_forever' || file.methodNamedBy(target) || !file.functionAround(call.node))
    return undefined;
  if (file.attributesNamed('stop').some((node) => !file.isSelf(node.child('object') ?? node)))
    return undefined;
  const owner = file.methodAround(call.node)?.class;
  return {
    at: call.node,
    confidence: owner && lifetimeOf(file, owner) !== 'process' ? 'likely' : 'possible',
    message: fitting(
      `The thread runs '${target.text}' for ever: nothing in this file stops the event loop.`,
      'This thread runs an event loop for ever: nothing in this file stops it.',
    ),
    because: [
      { at: target, message: 'The thread holds the loop, and the loop all that is scheduled on it.' },
    ],
    hint: 'Stop it at the end with loop.call_soon_threadsafe(loop.stop), join the thread, and close the loop.',
  };
}

/** `self.thread = Thread(target=self.run)` that nothing starts: only a thread that has run lets go of its target. */
function neverStarted(call: Call, file: FileModel): Finding | undefined {
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const use = file.useOf(call.node);
  const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = left && file.selfAttribute(left);
  const owner = file.methodAround(call.node)?.class;
  if (!held || held.how === 'locals' || name === undefined || !owner?.isFullyKnown) return undefined;
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  const isPlain = uses.every(({ kind }) => kind === 'store' || kind === 'attribute-store');
  const isUsedOutside = file.attributesNamed(name).some((node) => file.selfAttribute(node) === undefined);
  if (!isPlain || isUsedOutside || uses.filter(({ kind }) => kind === 'store').length > 1) return undefined;
  return {
    at: call.node,
    confidence: lifetimeOf(file, owner) === 'process' ? 'possible' : 'likely',
    message: fitting(
      `'self.${name}' is never started: the thread keeps this '${owner.name}', which keeps the thread.`,
      'This thread is never started: it keeps its object, which keeps the thread.',
    ),
    because: [{ at: held.at, message: 'A thread drops its target only when it has run.' }],
    hint: 'Make the thread where it is started.',
  };
}

/** A long-lived worker begins with the context of whoever happens to start it. */
function inheritsContext(call: Call, file: FileModel): Finding | undefined {
  if (call.qualifiedName !== 'threading.Thread' || call.hasSplat) return undefined;
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  if (!held?.method || !owner || lifetimeOf(file, owner) !== 'task') return undefined;
  const use = file.useOf(call.node);
  const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const isKept = left !== undefined && file.selfAttribute(left) !== undefined;
  const loops = [...(held.method.body?.walk() ?? [])].some(({ kind }) => kind === 'while_statement');
  const isKnown = file.callsNamed('threading.Thread').some((other) => other.keyword('context'));
  if (!isKept || !loops || isKnown || file.python.meets('>=3.14') === 'no') return undefined;
  return {
    at: call.node,
    confidence: 'possible',
    message: fitting(
      `The worker thread of '${owner.name}' may keep the context of the code that started it.`,
      'This worker thread may keep the context of the code that started it.',
    ),
    because: [
      {
        at: held.at,
        message: 'A free-threaded Python 3.14 starts it in a copy of the context, with all its values.',
      },
    ],
    hint: 'Pass context=contextvars.Context() to threading.Thread on Python 3.14 and later.',
  };
}

/** `class Saver(Thread)` that is given its owner and works for it in a loop. */
function* heldByThread(thread: ClassModel, file: FileModel): Generator<Finding> {
  const run = thread.findMethod('run');
  const init = thread.findMethod('__init__');
  const loop = [...(run?.body?.walk() ?? [])].find(
    ({ kind }) => kind === 'while_statement' || kind === 'for_statement',
  );
  if (!run || !init || !loop) return;
  for (const store of [...thread.attributes.values()].flatMap(({ stores }) => stores)) {
    const value = store.value?.unparenthesized;
    const parameter =
      value?.kind === 'identifier' && store.method === init ? init.parameter(value.text) : undefined;
    if (!value || !parameter || file.isSelf(value)) continue;
    const made = constructionWithSelf(thread, init, parameter.name, file);
    if (!made || isStopped(made, file) || lifetimeOf(file, made.owner) === 'test') continue;
    const end = endOf(made.owner);
    yield {
      at: store.node,
      // A name alone does not make an object one of a kind.
      confidence: keptForGood(file, made.owner) ? 'possible' : 'likely',
      message: fitting(
        `While it runs, the thread keeps the '${made.owner.name}' that has started it.`,
        'While it runs, the thread keeps the object that has started it.',
      ),
      because: [
        { at: made.call.node, message: `A '${made.owner.name}' passes itself here.` },
        { at: loop, message: 'The thread stays in this loop.' },
        ...(end ? [{ at: end.nameNode, message: `'${end.name}' does not stop the thread.` }] : []),
      ],
      hint: 'Keep a weakref.ref of the owner in the thread, take the object from it for one round, and stop without it.',
    };
  }
}

/** `Saver(self)` in a method of another class. */
function constructionWithSelf(
  thread: ClassModel,
  init: FunctionModel,
  parameter: string,
  file: FileModel,
): { call: Call; owner: ClassModel } | undefined {
  const position = init.parameters.findIndex(({ name }) => name === parameter) - 1;
  for (const call of file.calls) {
    const passed = file.classNamed(call.callee) === thread ? call.argument(position, parameter) : undefined;
    const owner = passed && file.isSelf(passed) ? file.methodAround(call.node)?.class : undefined;
    if (owner && owner !== thread) return { call, owner };
  }
  return undefined;
}

/** The owner does something with the thread beyond starting it. */
function isStopped({ call, owner }: { call: Call; owner: ClassModel }, file: FileModel): boolean {
  const use = file.useOf(call.node);
  const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = left && file.selfAttribute(left);
  if (name === undefined) {
    const local = left?.kind === 'identifier' ? file.binding(left) : undefined;
    // Who gets it may stop it.
    const isHandedOn = local?.references.some((each) =>
      ['return', 'yield', 'argument', 'element'].includes(file.useOf(each).kind),
    );
    return isHandedOn ?? (use.kind !== 'assigned' && use.kind !== 'method');
  }
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  const { ending } = lifecycleOf(owner);
  return uses.some(({ kind, name: called, method }) => {
    if (kind === 'method')
      return /stop|join|cancel|close|quit|exit|end|kill|terminate|shutdown|abort|put|set/i.test(called ?? '');
    return method !== undefined && ending.has(method) && kind !== 'store';
  });
}
