import {
  QUEUE_NAMES,
  RECEIVING_METHODS,
  WAITING_FUNCTIONS,
  WAITING_METHODS,
  WORK_QUEUES,
} from '../../src/knowledge/blocking.js';
import { WEAK_CONTAINERS } from '../../src/knowledge/containers.js';
import {
  type Binding,
  bulkOf,
  type Call,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  type LocalFlow,
  moduleScope,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'loop-local-retention',
  summary: 'A worker that waits for its next item still holds the last one in a local name.',
  impact: 'retention',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    const callsOf = new Map<FunctionModel, Call[]>();
    for (const call of file.calls) {
      const around = file.functionAround(call.node);
      if (!around || around.isLambda) continue;
      const calls = callsOf.get(around);
      if (calls) calls.push(call);
      else callsOf.set(around, [call]);
    }
    for (const [around, calls] of callsOf) {
      for (const finding of inFunction(around, calls, file)) {
        if (file.isTestCode(around.body ?? around.node)) break;
        yield finding;
      }
    }
  },
});

function* inFunction(around: FunctionModel, calls: readonly Call[], file: FileModel): Generator<Finding> {
  const isWorker = calls.some(
    (call) => call.qualifiedName === 'builtins.iter' || isWaiting(call) || isReceiving(call),
  );
  if (isWorker) {
    // One item of unknown size until the next one comes: that matters where items are large and waits are long.
    for (const finding of [
      ...workItems(around, calls, file),
      ...iteratedItems(around, calls, file),
      ...loopVariables(around, calls, file),
    ]) {
      yield { ...finding, confidence: 'possible' };
    }
  }
  yield* deadBulk(around, calls, file);
}

/** `get` and the like by name; also a local name that may stand for such a method. */
function isReceiving({ name = '' }: Call): boolean {
  return RECEIVING_METHODS.has(name) || /get|recv|receive/.test(name);
}

// ---- `while True: item = queue.get()`

function* workItems(around: FunctionModel, calls: readonly Call[], file: FileModel): Generator<Finding> {
  for (const call of calls) {
    const receiving = receivingOf(call, file);
    const loop = endlessLoopAround(call.node, file);
    if (!receiving || !loop) continue;
    const items = boundBy(call.node, file);
    const held = items.filter((item) => isHeldAt(flowOf(around, item, file), call.node, loop));
    const payloads = held.filter((each) => isPayload(each, file));
    const worked = payloads.find((each) => each.references.some((reference) => isWorkOn(reference, file)));
    const item = worked ?? payloads[0];
    const results = item ? [] : resultsOfItem(around, items, call, loop, file);
    const binding = item ?? results[0];
    const target = binding && assignmentIn(binding, loop)?.target;
    if (!binding || !target) continue;
    const others = item ? resultsOfItem(around, items, call, loop, file) : results.slice(1);
    yield {
      at: target,
      confidence: item ? confidenceOf(receiving, around, binding, file) : 'possible',
      message: fitting(
        `'${binding.name}' still holds the last ${item ? 'item' : 'result'} while '${call.callee.text}' waits for the next one.`,
        `'${binding.name}' still holds the last ${item ? 'item' : 'result'} while the worker waits for the next one.`,
        'A local name still holds the last item while the worker waits for the next one.',
      ),
      because: [
        {
          at: call.node,
          message: 'This waits, for as long as there is no work, with the names of the last round bound.',
        },
        ...others.slice(0, 2).flatMap((other) => {
          const at = assignmentIn(other, loop)?.target;
          return at ? [{ at, message: 'This result of the last round is still held as well.' }] : [];
        }),
      ],
      hint: fitting(
        `Add 'del ${[binding, ...others].map(({ name }) => name).join(', ')}' at the end of the loop's body.`,
        'Delete the names at the end of the body of the loop, or do the work in a function of its own.',
      ),
    };
  }
}

type Receiving = 'queue' | 'named' | 'other';

/** What a call that waits for the next item receives it from; undefined for any other call. */
function receivingOf(call: Call, file: FileModel): Receiving | undefined {
  if (call.hasSplat) return undefined;
  const source = sourceOfItems(call.callee, file);
  if (!source) return undefined;
  const [first] = call.positional;
  if (first && first.kind !== 'true') return undefined;
  if (call.keyword('block')?.kind === 'false') return undefined;
  if (
    call.argumentNodes.some(
      (node) => node.kind === 'keyword_argument' && !/^(block|timeout)\b/.test(node.text),
    )
  ) {
    return undefined;
  }
  return source.kind === 'other' && source.name === 'get' && call.node.parent?.kind !== 'await'
    ? undefined
    : source.kind;
}

/** What `queue.get` receives from, also under a name for it. */
function sourceOfItems(callee: Node, file: FileModel): { kind: Receiving; name: string } | undefined {
  const method = callee.kind === 'identifier' ? file.binding(callee)?.onlyValue?.unparenthesized : callee;
  const receiver = method?.kind === 'attribute' ? method.child('object') : undefined;
  const name = method?.child('attribute')?.text ?? '';
  if (!receiver || !RECEIVING_METHODS.has(name)) return undefined;
  if (WORK_QUEUES.has(file.constructorName(receiver) ?? '')) return { kind: 'queue', name };
  return { kind: QUEUE_NAMES.test(lastName(receiver)) ? 'named' : 'other', name };
}

function lastName(node: Node): string {
  return (node.kind === 'attribute' ? node.child('attribute') : node)?.text ?? '';
}

/** The loop that asks for item after item: `while True`, or one that ends when it is told to. */
function endlessLoopAround(node: Node, file: FileModel): Node | undefined {
  const loop = file.loopAround(node);
  return loop?.kind === 'while' ? loop.node : undefined;
}

/** The names that the value of a call is bound to, also the parts of a tuple. */
function boundBy(call: Node, file: FileModel): Binding[] {
  const value = call.parent?.kind === 'await' ? call.parent : call;
  const by = value.withParentheses.parent;
  const target =
    by?.kind === 'assignment'
      ? by.child('left')
      : by?.kind === 'named_expression'
        ? by.child('name')
        : undefined;
  if (!target) return [];
  const names = target.is('pattern_list', 'tuple_pattern', 'list_pattern') ? target.children : [target];
  return names.flatMap((name) => {
    const binding = name.kind === 'identifier' ? file.binding(name) : undefined;
    return binding ? [binding] : [];
  });
}

function flowOf(around: FunctionModel, binding: Binding, file: FileModel): LocalFlow | undefined {
  return binding.scope === around.scope ? file.flow(around).local(binding) : undefined;
}

/** The name may hold what it was given in an earlier round of the loop. */
function isHeldAt(flow: LocalFlow | undefined, node: Node, loop: Node): boolean {
  return flow?.heldBefore(node).some(({ target }) => loop.contains(target)) === true;
}

/** The item is worked with: called, handed on, taken apart, or asked for its parts; not only compared or collected. */
function isPayload(binding: Binding, file: FileModel): boolean {
  return binding.references.some((reference) => {
    const { kind } = file.useOf(reference);
    return kind === 'attribute' || kind === 'iterate' || isWorkOn(reference, file);
  });
}

/** The item, or a part of it, is called or handed to something that is not known to be harmless. */
function isWorkOn(node: Node, file: FileModel): boolean {
  const { kind, by, name = '' } = file.useOf(node);
  switch (kind) {
    case 'call':
      return true;
    case 'method':
      return !TEXT_METHODS.test(name);
    case 'attribute':
    case 'item':
    case 'await':
      return isWorkOn(by, file);
    case 'argument':
      return !HARMLESS.test(file.call(by)?.name ?? '');
    case 'assigned':
      return partsOf(by, file).some((part) => part.references.some((each) => isWorkOnPart(each, file)));
  }
  return false;
}

/** The names that an item is taken apart into: `job, function, arguments = task`. */
function partsOf(assignment: Node, file: FileModel): Binding[] {
  const target = assignment.child('left');
  const names = target?.is('pattern_list', 'tuple_pattern', 'list_pattern') ? target.children : [];
  return names.flatMap((name) => {
    const binding = name.kind === 'identifier' ? file.binding(name) : undefined;
    return binding ? [binding] : [];
  });
}

function isWorkOnPart(node: Node, file: FileModel): boolean {
  return file.useOf(node).kind !== 'assigned' && isWorkOn(node, file);
}

/** Calls after which an item is text, or somewhere else. */
const HARMLESS =
  /^(?:print|debug|info|warning|error|exception|log|len|str|repr|bool|type|isinstance|int|float|append|extend|add|put|put_nowait|write|send|set_result|next)$/;

/** Names that hold what was made of an item in the last round, while the next one is waited for. */
function resultsOfItem(
  around: FunctionModel,
  items: readonly Binding[],
  call: Call,
  loop: Node,
  file: FileModel,
): Binding[] {
  const results: Binding[] = [];
  for (const binding of around.scope.bindings.values()) {
    if (items.includes(binding)) continue;
    const assignment = assignmentIn(binding, loop);
    const made = assignment?.value && file.call(assignment.value.unparenthesized);
    if (!made || made.node === call.node || !isMadeOf(made, items, file) || isSmall(made)) continue;
    if (isHeldAt(flowOf(around, binding, file), call.node, loop)) results.push(binding);
  }
  return results;
}

function assignmentIn(binding: Binding, loop: Node) {
  return binding.assignments.find(({ target }) => loop.contains(target));
}

/** A call on an item, or of one, or with one: what it answers is the result of the work. */
function isMadeOf(made: Call, items: readonly Binding[], file: FileModel): boolean {
  const parts = [made.callee, ...made.argumentNodes];
  return parts.some((part) =>
    [...part.walk()].some(
      (node) => node.kind === 'identifier' && items.some((item) => file.binding(node) === item),
    ),
  );
}

function isSmall({ qualifiedName, name = '' }: Call): boolean {
  return (
    /^(?:builtins\.(?:len|int|float|bool|str|repr|isinstance|hasattr|id|type)|time\.)/.test(
      qualifiedName ?? '',
    ) || name === 'format'
  );
}

function confidenceOf(
  receiving: Receiving,
  around: FunctionModel,
  item: Binding,
  file: FileModel,
): Finding['confidence'] {
  if (receiving === 'other') return 'possible';
  const isWorked = item.references.some((reference) => isWorkOn(reference, file));
  const isWorker = WORKER_NAMES.test(around.name) || isThreadTarget(around, file);
  return isWorked && isWorker ? 'likely' : 'possible';
}

const WORKER_NAMES =
  /(?:^|_)(?:run|work|worker|loop|consume|consumer|process|processor|serve|dispatch|dispatcher|daemon|thread|listen|handle|drain|sender|writer|pump)(?:$|_|er$)|^_?run|[wW]orker|[lL]oop/;

/** `Thread(target=worker)`, `Process(target=self.work)`, `create_task(worker())`. */
function isThreadTarget({ name }: FunctionModel, file: FileModel): boolean {
  return file.calls.some((call) => {
    const target = call.keyword('target');
    if (target) return lastName(target) === name;
    if (!/^(?:create_task|ensure_future|start_soon|spawn|start_new_thread|submit)$/.test(call.name ?? ''))
      return false;
    const first = call.argument(0);
    const started = first?.kind === 'call' ? first.child('function') : first;
    return started !== undefined && lastName(started) === name;
  });
}

// ---- `for item in iter(queue.get, None)`

function* iteratedItems(around: FunctionModel, calls: readonly Call[], file: FileModel): Generator<Finding> {
  for (const call of calls) {
    const receive = call.qualifiedName === 'builtins.iter' ? call.positional : [];
    const use = file.useOf(call.node);
    const [callee] = receive;
    const source = callee && receive.length === 2 ? sourceOfItems(callee, file) : undefined;
    if (!callee || !source || source.kind === 'other' || use.by.kind !== 'for_statement') continue;
    const name = use.by.child('left');
    const item = name?.kind === 'identifier' ? file.binding(name) : undefined;
    const isHeld = item && flowOf(around, item, file)?.heldAtEndOf(use.by).length !== 0;
    if (!name || !item || !isHeld || !isPayload(item, file)) continue;
    yield {
      at: name,
      confidence: confidenceOf(source.kind, around, item, file),
      message: fitting(
        `'${item.name}' still holds the last item while '${callee.text}' waits for the next one.`,
        'The variable of this loop still holds the last item while the worker waits for the next one.',
      ),
      because: [
        { at: call.node, message: 'Each step waits for the next item with the last one still bound.' },
      ],
      hint: fitting(
        `Add 'del ${item.name}' at the end of the loop's body.`,
        'Delete the variable at the end of the body of the loop.',
      ),
    };
  }
}

// ---- `while True: for each in objects: ...; sleep()`

function* loopVariables(around: FunctionModel, calls: readonly Call[], file: FileModel): Generator<Finding> {
  const reported = new Set<Binding>();
  for (const call of calls) {
    const loop = endlessLoopAround(call.node, file);
    if (!loop || !isWaiting(call)) continue;
    for (const inner of loop.walk()) {
      const name = inner.kind === 'for_statement' ? inner.child('left') : undefined;
      const iterable = inner.child('right');
      const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
      if (!binding || !name || !iterable || reported.has(binding) || inner.contains(call.node)) continue;
      if (file.loopAround(inner)?.node !== loop && !loop.contains(inner)) continue;
      if (!isHeldAt(flowOf(around, binding, file), call.node, loop) || !isObject(binding, file)) continue;
      reported.add(binding);
      // The list that was walked holds all of them.
      const list = iterable.kind === 'identifier' ? file.binding(iterable) : undefined;
      const isListHeld = list && list !== binding && isHeldAt(flowOf(around, list, file), call.node, loop);
      const names = isListHeld ? `${binding.name}, ${list.name}` : binding.name;
      const isWeak = WEAK_CONTAINERS.has(file.constructorName(sourceOf(iterable, file)) ?? '');
      yield {
        at: name,
        confidence: isWeak || isOfOthers(iterable, around, file) ? 'likely' : 'possible',
        message: fitting(
          `'${binding.name}' still holds the last element while '${call.callee.text}' waits.`,
          'The variable of this loop still holds the last element while the thread waits.',
        ),
        because: [
          {
            at: call.node,
            message: 'A loop variable outlives its loop: this waits with the last element still bound.',
          },
          ...(isWeak
            ? [{ at: iterable, message: 'What is held weakly here is held strongly by the variable.' }]
            : []),
          ...(isListHeld ? [{ at: iterable, message: 'This name still holds all of them as well.' }] : []),
        ],
        hint: fitting(
          `Add 'del ${names}' behind the loop, or walk the elements in a function of its own.`,
          'Walk the elements in a function of its own, whose names end with it.',
        ),
      };
    }
  }
}

/**
 * A thread of its own asks for the objects of others in each round: nobody who drops one of them thinks of the thread. A list
 * that the object itself holds keeps them anyway.
 */
function isOfOthers(iterable: Node, around: FunctionModel, file: FileModel): boolean {
  const isThread = around.class?.derivesFrom('threading.Thread') && around.name === 'run';
  if (
    !isThread &&
    !file.callsNamed('threading.Thread').some((call) => {
      const target = call.argument(1, 'target');
      return target !== undefined && (file.methodNamedBy(target) ?? file.functionNamed(target)) === around;
    })
  )
    return false;
  const source = sourceOf(iterable, file).unparenthesized;
  const walked = source.kind === 'identifier' ? file.originOf(source) : source;
  const call = walked && file.call(walked);
  return call !== undefined && call.argumentNodes.length === 0 && !VIEWS.test(call.name ?? '');
}

/** Methods that answer what their object holds itself. */
const VIEWS = /^(?:values|items|keys|copy)$/;

/** `list(x)` and `x.copy()` walk the same elements. */
function sourceOf(iterable: Node, file: FileModel): Node {
  const call = file.call(iterable.unparenthesized);
  const inner =
    call?.name === 'copy'
      ? call.receiver
      : /^builtins\.(?:list|tuple|set)$/.test(call?.qualifiedName ?? '')
        ? call?.argument(0)
        : undefined;
  return inner ? sourceOf(inner, file) : iterable;
}

function isWaiting({ qualifiedName, receiver, name = '' }: Call): boolean {
  return WAITING_FUNCTIONS.has(qualifiedName ?? '') || (receiver !== undefined && WAITING_METHODS.has(name));
}

/** Its attributes or methods are used: it is more than a number or a text. */
function isObject(binding: Binding, file: FileModel): boolean {
  return binding.references.some((reference) => {
    const { kind, name = '' } = file.useOf(reference);
    return (
      kind === 'attribute' || kind === 'attribute-store' || (kind === 'method' && !TEXT_METHODS.test(name))
    );
  });
}

const TEXT_METHODS =
  /^(?:startswith|endswith|strip|rstrip|lstrip|split|lower|upper|join|format|encode|decode|replace|find|removesuffix|removeprefix)$/;

// ---- A large local that is done with while more is made

function* deadBulk(around: FunctionModel, calls: readonly Call[], file: FileModel): Generator<Finding> {
  for (const binding of around.scope.bindings.values()) {
    const value = binding.onlyValue;
    if (!value || binding.references.length === 0 || bulkOf(file, value)?.size !== 'large') continue;
    if (file.scopeOf(value) !== around.scope) continue;
    if (
      file
        .flow(around)
        .escapesOf(binding)
        .some(({ kind }) => kind !== 'passed')
    )
      continue;
    const last = Math.max(...binding.references.map(({ index }) => index));
    const next = [...calls.map(({ node }) => node), ...comprehensions(around, file)].find((node) => {
      if (node.index < last || isInSameStatement(node, last, file)) return false;
      const call = file.call(node);
      return (call !== undefined && isWaiting(call)) || bulkOf(file, node) !== undefined;
    });
    if (!next || file.loopAround(value)) continue;
    const target = binding.onlyAssignment?.target ?? value;
    yield {
      at: target,
      confidence: 'possible',
      level: 'note',
      message: fitting(
        `'${binding.name}' is large, done with, and still held while more is made further down.`,
        'A large value is done with, and still held while more is made further down.',
      ),
      because: [
        { at: value, message: 'This makes much at once.' },
        { at: next, message: 'The name is still bound all through this.' },
      ],
      hint: fitting(
        `Add 'del ${binding.name}' behind its last use, or make it in a function of its own.`,
        'Make it in a function of its own, whose names end with it.',
      ),
    };
  }
}

function comprehensions(around: FunctionModel, file: FileModel): Node[] {
  return file.nodes('list_comprehension').filter((node) => file.scopeOf(node).frame === around.scope);
}

function isInSameStatement(node: Node, index: number, file: FileModel): boolean {
  return file.statementOf(node).contains(node.tree.node(index));
}
