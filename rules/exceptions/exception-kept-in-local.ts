import {
  type Assignment,
  type Binding,
  defineRule,
  type Edit,
  type FileModel,
  type Finding,
  type Fix,
  type FunctionModel,
  fitting,
  moduleScope,
  type Node,
  type Reason,
} from '../../src/rule/index.js';

/** Methods that add to a container, and the position of what they add. */
const ADDING = new Map([
  ['append', 0],
  ['add', 0],
  ['appendleft', 0],
  ['insert', 1],
  ['extend', 0],
]);

/** Calls that start something and answer its future, by the last name: the future fails when that fails. */
const STARTERS = new Set(['submit', 'run_coroutine_threadsafe', 'ensure_future', 'create_task']);

/** Calls that make an empty future, by the last name: it fails when somebody says so. */
const EMPTY_FUTURES = new Set(['create_future', 'Future']);

/** A name such as `error`, `last_exc` or `failures`. */
const EXCEPTION_NAME = /(^|_)(e|ex|exc|exn|err|error|exception|failure)s?\d*$/i;

/** A class such as `ValueError`, `asyncio.TimeoutError` or `KeyboardInterrupt`. */
const EXCEPTION_CLASS = /(Error|Exception|Warning|Exit|Interrupt|Failure)s?$/;

export default defineRule({
  name: 'exception-kept-in-local',
  summary: 'An exception that a local name still holds when the frame is left is part of a reference cycle.',
  impact: 'retention',
  level: 'warning',
  python: '>=3',
  on: moduleScope(),

  *check(_module, file) {
    const reported = new Set<Binding>();
    yield* raised(file, reported);
    yield* setOnFuture(file, reported);
    yield* raisedThroughFuture(file, reported);
    yield* leftBehind(file, reported);
  },
});

/** `raise error`, `raise errors[0]`, `raise Group(errors)`, `raise self._error` while the name is still set. */
function* raised(file: FileModel, reported: Set<Binding>): Generator<Finding> {
  const groups = new Map<unknown, { held: Held; statements: Node[] }>();
  for (const statement of file.nodes('raise_statement')) {
    const model = file.functionAround(statement);
    const operand = statement.firstChild?.unparenthesized;
    if (!model || !operand || statement.hasError || isExempt(file, model, statement)) continue;
    const held =
      heldSelf(file, model, statement, operand) ??
      heldException(file, model, statement, operand) ??
      heldList(file, model, statement);
    if (!held) continue;
    const group = groups.get(held.key);
    if (group) group.statements.push(statement);
    else groups.set(held.key, { held, statements: [statement] });
  }
  for (const { held, statements } of groups.values()) {
    const [first, ...others] = statements;
    if (!first) continue;
    reported.add(held.binding);
    const { name } = held.binding;
    yield {
      at: first,
      confidence: 'likely',
      message: held.message,
      because: [
        held.reason,
        ...others.slice(0, 3).map((at) => ({ at, message: 'It is raised in the same way here.' })),
      ],
      hint: `Raise inside 'try', and set '${name} = None' in its 'finally'.`,
      ...fixOf(statements, name),
    };
  }
}

interface Held {
  /** The local name that is part of the cycle. */
  readonly binding: Binding;
  /** Raises with the same key are one finding. */
  readonly key: unknown;
  readonly message: string;
  readonly reason: Reason;
}

/** `raise self._error`: the object holds the exception, its traceback the frame, and the frame `self`. */
function heldSelf(file: FileModel, model: FunctionModel, statement: Node, operand: Node): Held | undefined {
  const stored = operand.kind === 'subscript' ? (operand.child('value') ?? operand) : operand;
  const name = file.selfAttribute(stored);
  const self = model.selfName === undefined ? undefined : model.scope.bindings.get(model.selfName);
  if (name === undefined || !model.class || !self) return undefined;
  if (heldAt(file, model, self, statement).length === 0) return undefined;
  const stores = model.class.ancestors.flatMap((owner) => owner.attribute(name)?.stores ?? []);
  const values = stores.filter(({ value }) => value && value.kind !== 'none');
  // A class attribute is a class of exceptions, or one instance for all: another rule's matter.
  if (values.some(({ through }) => through === 'class')) return undefined;
  const caught = values.find(({ value }) => value && file.caughtIn(value));
  if (!caught && !EXCEPTION_NAME.test(name)) return undefined;
  const store = caught ?? values[0];
  return {
    binding: self,
    key: `${model.class.node.index}.${name}`,
    message: fitting(
      `'${operand.text}' is raised while this frame holds the object that holds it: a cycle.`,
      'An exception is raised while this frame holds the object that holds it: a cycle.',
    ),
    reason: store
      ? { at: store.by, message: 'The object keeps the exception here.' }
      : { at: operand, message: 'The object keeps the exception.' },
  };
}

/** `raise error`, or `raise Other from error`, where a local name still holds an exception with a traceback. */
function heldException(
  file: FileModel,
  model: FunctionModel,
  statement: Node,
  operand: Node,
): Held | undefined {
  for (const mention of mentionsIn(statement)) {
    const binding = file.binding(mention);
    if (!binding || binding.scope !== model.scope) continue;
    const assignment = heldAt(file, model, binding, statement).find((held) =>
      carriesTraceback(file, statement, held, mention === operand),
    );
    if (!assignment) continue;
    const at = assignment.target.ancestor('assignment') ?? assignment.target;
    return {
      binding,
      key: binding,
      message: cycleOf(binding),
      reason: { at, message: `'${binding.name}' gets an exception here that comes to refer to this frame.` },
    };
  }
  return undefined;
}

function cycleOf({ name }: Binding): string {
  return fitting(
    `'${name}' still holds an exception whose traceback holds this frame: a cycle.`,
    'A name still holds an exception whose traceback holds this frame: a cycle.',
  );
}

/** Whether an assignment is of an exception that was caught, here or elsewhere; one that is new is left in peace. */
function carriesTraceback(
  file: FileModel,
  statement: Node,
  assignment: Assignment,
  isRaised: boolean,
): boolean {
  const { value } = assignment;
  if (!value || assignment.kind === 'parameter') return false;
  const caught = file.caughtIn(value);
  if (caught) return caught.kind === 'exception' && !caught.isWrapped;
  if (!isRaised) return false;
  const inner = value.unparenthesized;
  const call = file.call(inner);
  // `error = future.exception()`, `error = self._error`
  if (call?.name === 'exception' && call.receiver && call.argumentNodes.length === 0) return true;
  if (inner.is('attribute', 'subscript') && EXCEPTION_NAME.test(lastName(inner))) return true;
  if (!inner.is('call', 'await', 'attribute', 'subscript')) return false;
  return !EXCEPTION_CLASS.test(call?.name ?? '') && isGuarded(file, statement, assignment);
}

/** `if isinstance(name, SomeError):` around the raise: what is raised came as a result. */
function isGuarded(file: FileModel, statement: Node, assignment: Assignment): boolean {
  const branch = statement.parent?.parent;
  const condition = branch?.is('if_statement', 'elif_clause') ? branch.child('condition') : undefined;
  return file.callsNamed('builtins.isinstance').some((call) => {
    const [subject, tested] = call.positional;
    if (subject?.kind !== 'identifier' || !tested || !condition?.contains(call.node)) return false;
    if (file.binding(subject) !== file.binding(assignment.target)) return false;
    return EXCEPTION_CLASS.test(lastName(tested.kind === 'tuple' ? (tested.firstChild ?? tested) : tested));
  });
}

/** `raise errors[0]`, `raise Group(message, errors)` with a list of what was caught. */
function heldList(file: FileModel, model: FunctionModel, statement: Node): Held | undefined {
  for (const mention of mentionsIn(statement)) {
    const binding = file.binding(mention);
    if (!binding || binding.scope !== model.scope || binding.isParameter) continue;
    const added = exceptionAddedTo(file, binding);
    if (!added) continue;
    const local = file.flow(model).local(binding, emptyings(file, binding));
    if (!local.heldAtExits('raise').some(({ node }) => node === statement)) continue;
    return {
      binding,
      key: binding,
      message: cycleOf(binding),
      reason: { at: added, message: `A caught exception is put into '${binding.name}' with its traceback.` },
    };
  }
  return undefined;
}

/** Where a caught exception is put into the container that a local name stands for. */
function exceptionAddedTo(file: FileModel, binding: Binding): Node | undefined {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === 'method') {
      const call = file.call(use.by);
      const position = ADDING.get(use.name ?? '');
      const added = position === undefined ? undefined : call?.argument(position);
      if (added && file.caughtIn(added)) return use.by;
    }
    if (use.kind === 'item-store' && use.value && file.caughtIn(use.value)) return use.by;
  }
  return undefined;
}

/** `errors.clear()` and `del errors[:]`. */
function emptyings(file: FileModel, binding: Binding): Node[] {
  const nodes: Node[] = [];
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === 'method' && use.name === 'clear') nodes.push(use.by);
    if (use.kind === 'item-delete' && use.key?.kind === 'slice') nodes.push(use.by);
  }
  return nodes;
}

/** Names that are handed on by a raise statement: the exception, its arguments and its cause. */
function mentionsIn(statement: Node): Node[] {
  const mentions: Node[] = [];
  const visit = (node: Node | undefined): void => {
    const inner = node?.unparenthesized;
    if (inner?.kind === 'identifier') mentions.push(inner);
    else if (inner?.kind === 'subscript') visit(inner.child('value'));
    else if (inner?.kind === 'keyword_argument') visit(inner.child('value'));
    else if (inner?.kind === 'call') {
      const callee = inner.child('function');
      const name = lastName(callee ?? inner);
      if (name === 'with_traceback') {
        const given = inner.child('arguments')?.firstChild;
        if (given?.kind !== 'none') visit(callee?.child('object'));
        return;
      }
      // Text holds nothing.
      if (name === 'format' || name === 'join' || name === 'str' || name === 'repr') return;
      for (const argument of inner.child('arguments')?.children ?? []) visit(argument);
    } else if (inner?.kind === 'list_splat') visit(inner.firstChild);
  };
  visit(statement.firstChild);
  visit(statement.child('cause'));
  return mentions;
}

/** `except E as e: self.future.set_exception(e)`: the frame holds the future, and the future the traceback. */
function* setOnFuture(file: FileModel, reported: Set<Binding>): Generator<Finding> {
  for (const call of file.callsOfMethod('set_exception')) {
    const given = call.argument(0);
    const caught = given && file.caughtIn(given);
    const model = file.functionAround(call.node);
    const owner = call.receiver && rootOf(file, call.receiver);
    if (!model || !owner || !caught?.handler || isExempt(file, model, call.node)) continue;
    if (reported.has(owner) || owner.scope !== model.scope) continue;
    const changes = owner.assignments.filter(({ kind }) => kind !== 'parameter').map(({ target }) => target);
    const flow = file.flow(model).lastOf([call.node, ...owner.deletions, ...changes]);
    const isHeld = flow.exits.some(
      ({ kind, events }) => kind !== 'exception' && kind !== 'interrupt' && events.includes(call.node),
    );
    if (!isHeld) continue;
    reported.add(owner);
    yield {
      at: call.node,
      confidence: 'likely',
      message: fitting(
        `'${owner.name}' reaches an exception whose traceback holds '${owner.name}': a cycle.`,
        'This frame holds a future whose exception holds this frame: a cycle.',
      ),
      because: [
        {
          at: caught.handler.name ?? caught.handler.node,
          message: 'The traceback of what is caught here refers to this frame.',
        },
      ],
      hint: `Set '${owner.name} = None' after set_exception, in the except clause or in a finally.`,
    };
  }
}

/** The local name at the root of `future`, `self.future`, `self.a.future`. */
function rootOf(file: FileModel, receiver: Node): Binding | undefined {
  let at = receiver.unparenthesized;
  while (at.kind === 'attribute') {
    const object = at.child('object')?.unparenthesized;
    if (!object) return undefined;
    at = object;
  }
  return at.kind === 'identifier' ? file.binding(at) : undefined;
}

/** `return future.result()`, `return await future` with a local future that the frame still holds when it raises. */
function* raisedThroughFuture(file: FileModel, reported: Set<Binding>): Generator<Finding> {
  const results = file.callsOfMethod('result').map(({ node }) => node);
  const asked = [...results, ...file.nodes('await')].filter((node) => !node.hasError);
  const isReturned = (node: Node): boolean => node.parent?.kind === 'return_statement';
  asked.sort((a, b) => Number(isReturned(b)) - Number(isReturned(a)) || a.index - b.index);
  for (const node of asked) {
    const name = node.kind === 'await' ? node.firstChild : file.call(node)?.receiver;
    const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
    const model = file.functionAround(node);
    if (!binding || !model || binding.scope !== model.scope || reported.has(binding)) continue;
    if (isExempt(file, model, node)) continue;
    const exits = file.flow(model).local(binding).heldIfRaisedAt(node);
    const maker = exits.flatMap(({ held }) => held).find((held) => canFail(file, binding, held));
    if (!maker) continue;
    reported.add(binding);
    const statement = file.statementOf(node);
    yield {
      at: node,
      confidence: isReturned(node) ? 'likely' : 'possible',
      message: fitting(
        `'${binding.name}' is still held when its exception is raised here: a cycle.`,
        'A future is still held when its exception is raised here: a cycle.',
      ),
      because: [
        {
          at: maker.target,
          message: `The traceback holds this frame, the frame '${binding.name}', and that the exception.`,
        },
      ],
      hint: `Wait inside 'try', and set '${binding.name} = None' in its 'finally'.`,
      ...(isReturned(node) ? fixOf([statement], binding.name) : {}),
    };
  }
}

/**
 * Something may set an exception on what is assigned: it is the future of what was started, or a function of the file
 * that gets it does so. A future that is only ever given a result raises nothing that it keeps.
 */
function canFail(file: FileModel, binding: Binding, { value }: Assignment): boolean {
  const maker = value && lastNameOfCall(file, value);
  if (maker === undefined) return false;
  if (STARTERS.has(maker)) return true;
  if (!EMPTY_FUTURES.has(maker)) return false;
  const failing = file
    .callsOfMethod('set_exception')
    .map(({ receiver }) => (receiver?.kind === 'identifier' ? file.binding(receiver) : undefined));
  if (failing.includes(binding)) return true;
  return binding.references.some((reference) => {
    const use = file.useOf(reference);
    const call = use.kind === 'argument' ? file.call(use.by) : undefined;
    const callee = call && (file.methodNamedBy(call.callee) ?? file.functionNamed(call.callee));
    if (!callee || use.position === undefined) return false;
    const position = use.position + (callee.binding === 'instance' ? 1 : 0);
    const parameter = callee.scope.bindings.get(callee.parameters[position]?.name ?? '');
    return parameter !== undefined && failing.includes(parameter);
  });
}

function lastNameOfCall(file: FileModel, value: Node): string | undefined {
  return file.call(value.unparenthesized)?.name;
}

/** An exception, or a list of them, that is still there when the function returns or raises something else. */
function* leftBehind(file: FileModel, reported: Set<Binding>): Generator<Finding> {
  for (const handler of file.handlers) {
    for (const node of handler.body?.walk() ?? []) {
      const kept = keptBy(file, node);
      const model = kept && file.functionOf(kept.binding.scope.node);
      if (!kept || !model || reported.has(kept.binding) || isExempt(file, model, node)) continue;
      const local = file.flow(model).local(kept.binding, emptyings(file, kept.binding));
      const exits = local.heldAtExits('end', 'return', 'raise');
      const exit = exits.find(({ held }) => !kept.assignment || held.includes(kept.assignment));
      if (!exit) continue;
      reported.add(kept.binding);
      const { name } = kept.binding;
      yield {
        at: node,
        confidence: 'possible',
        message: fitting(
          `'${name}' still holds an exception when the function is left: a cycle.`,
          'A name still holds an exception when the function is left: a cycle.',
        ),
        because: [
          {
            at: exit.kind === 'end' ? model.nameNode : exit.node,
            message: `The function is left with '${name}' still set.`,
          },
        ],
        hint: `Set '${name} = None' before leaving, or keep the text of the exception instead.`,
      };
    }
  }
}

/** `name = e` and `names.append(e)`: the local name that the exception stays in. */
function keptBy(file: FileModel, node: Node): { binding: Binding; assignment?: Assignment } | undefined {
  if (node.kind === 'assignment') {
    const target = node.child('left');
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    const assignment = binding?.assignments.find((other) => other.target === target);
    const caught = assignment?.value && file.caughtIn(assignment.value);
    if (binding && assignment && caught?.kind === 'exception' && !caught.isWrapped)
      return { binding, assignment };
    const list = target?.kind === 'subscript' ? target.child('value') : undefined;
    const owner = list?.kind === 'identifier' ? file.binding(list) : undefined;
    return owner && !owner.isParameter && exceptionAddedTo(file, owner) ? { binding: owner } : undefined;
  }
  const receiver = node.kind === 'call' ? file.call(node)?.receiver : undefined;
  const binding = receiver?.kind === 'identifier' ? file.binding(receiver) : undefined;
  return binding && !binding.isParameter && exceptionAddedTo(file, binding) === node
    ? { binding }
    : undefined;
}

/** A program's entry point ends with the process, and a test's frame with the test. */
function isExempt(file: FileModel, model: FunctionModel, node: Node): boolean {
  return /^_?main$/.test(model.name) || file.isTestCode(node);
}

function heldAt(
  file: FileModel,
  model: FunctionModel,
  binding: Binding,
  statement: Node,
): readonly Assignment[] {
  const exits = file.flow(model).local(binding).heldAtExits('raise');
  return exits.filter((exit) => exit.node === statement).flatMap(({ held }) => held);
}

function lastName(node: Node): string {
  const { text } = node.kind === 'subscript' ? (node.child('value') ?? node) : node;
  return text.slice(text.lastIndexOf('.') + 1);
}

/**
 * Wraps statements into `try` and `finally: name = None`; none where one of them is not alone on its line, or where the
 * function goes on in an except clause that may still need the name.
 */
function fixOf(statements: readonly Node[], name: string): { fix?: Fix } {
  const edits: Edit[] = [];
  for (const statement of statements) {
    const { text } = statement.tree;
    const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
    const indent = text.slice(lineStart, statement.start);
    const rest = /^[ \t]*(#[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(statement.end));
    if (indent.trim() !== '' || !rest || statement.text.includes('\n') || isAttempted(statement)) return {};
    const step = indent.includes('\t') ? '\t' : '    ';
    const end = statement.end + rest[0].length;
    edits.push(
      { at: { start: statement.start, end: statement.start }, text: `try:\n${indent}${step}` },
      { at: { start: end, end }, text: `\n${indent}finally:\n${indent}${step}${name} = None` },
    );
  }
  return { fix: { title: `Set '${name}' to None when it has been raised`, safety: 'unsafe', edits } };
}

function isAttempted(statement: Node): boolean {
  for (let at = statement; at.parent && !at.parent.is('function_definition', 'lambda'); at = at.parent) {
    const { parent } = at;
    const isBody = parent.kind === 'try_statement' && at.field === 'body';
    if (isBody && parent.children.some(({ kind }) => kind === 'except_clause')) return true;
  }
  return false;
}
