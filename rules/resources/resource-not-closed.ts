import { CLOSING_NAME } from '../../src/knowledge/closables.js';
import { PSEUDO_FILE } from '../../src/knowledge/files.js';
import {
  type Acquisition,
  type AttributeUse,
  acquisitionsOf,
  type ClassModel,
  defineRule,
  endOf,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  foreseenFailureOf,
  handlingOf,
  keepingOf,
  leftConnectionsOf,
  moduleScope,
  type Node,
  openExitsOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'resource-not-closed',
  summary: 'A file, socket, selector or other resource is acquired and not closed.',
  impact: 'leak',
  matters: 'runs-again',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    const attributes = new Set<string>();
    for (const acquisition of acquisitionsOf(file)) {
      if (acquisition.kind === 'descriptor' || file.isTestCode(acquisition.call.node)) continue;
      const { owner } = acquisition;
      if (owner.kind === 'local') yield* inLocal(file, acquisition, owner);
      else if (owner.kind === 'expression') yield* inExpression(file, acquisition, owner.use);
      else if (owner.kind === 'attribute') {
        const key = `${owner.class.node.index}.${owner.name}`;
        if (attributes.has(key)) continue;
        attributes.add(key);
        yield* inAttribute(file, acquisition, owner);
      }
    }
    yield* delivered(file);
    yield* neverReached(file);
    for (const owner of file.classes) yield* emptyExit(file, owner);
  },
});

/** What CPython does when the last reference to a resource goes that needs no collector. */
const CLOSED_BY_COUNT =
  'CPython closes it when the last reference goes; PyPy does so when it happens to collect.';

/** What CPython does with a local of a function that an exception has left. */
const HELD_BY_TRACEBACK =
  'The traceback keeps the frame, and the frame this: as long as anybody has the exception.';

function* inLocal(
  file: FileModel,
  acquisition: Acquisition,
  owner: Extract<Acquisition['owner'], { kind: 'local' }>,
): Generator<Finding> {
  const { call, kind, closable } = acquisition;
  const { binding, function: model } = owner;
  const handling = handlingOf(file, model, binding, closable);
  if ((kind === 'lent' || kind === 'evident') && handling.closes.length === 0) return;
  const exit = openExitsOf(file, owner, handling).find(
    (each) => each.kind === 'never' || each.kind === 'normal',
  );
  if (!exit) return;
  const isOwn = handling.loans.length === 0 && kind !== 'evident';
  const failure =
    isOwn && closable.whenDropped === 'closed'
      ? foreseenFailureOf(file, acquisition, owner, handling)
      : undefined;
  const isCertain = isOwn && (closable.whenDropped !== 'closed' || failure !== undefined);
  const { name } = binding;
  const reason = closable.reason ?? (failure ? HELD_BY_TRACEBACK : CLOSED_BY_COUNT);
  const failing = failure ? [{ at: failure.node, message: 'An exception goes out here with it open.' }] : [];
  if (exit.kind === 'never') {
    yield {
      at: call.node,
      confidence: isCertain && !isProgram(file, model) ? 'likely' : 'possible',
      message: fitting(
        `Nothing closes the ${closable.noun} in '${name}'.`,
        `Nothing closes this ${closable.noun}.`,
      ),
      because: [
        { at: model.nameNode, message: 'The function ends with it open.' },
        ...failing,
        { at: call.node, message: reason },
      ],
      hint: closing(closable, name, call.callee.text),
    };
    return;
  }
  yield {
    at: call.node,
    confidence: isCertain && !isProgram(file, model) ? 'likely' : 'possible',
    message: fitting(
      `The ${closable.noun} in '${name}' is still open on one way out of the function.`,
      `This ${closable.noun} is still open on one way out of the function.`,
    ),
    because: [
      {
        at: exit.node === model.node ? model.nameNode : exit.node,
        message:
          exit.node === model.node
            ? 'The function can come to its end without closing it.'
            : 'The function is left here without closing it.',
      },
      ...failing,
      { at: call.node, message: reason },
    ],
    hint: closing(closable, name, call.callee.text),
  };
}

/** A program's entry point ends with the process. */
function isProgram(file: FileModel, model: FunctionModel): boolean {
  return /(^|_)main$/.test(model.name) || (file.isScript && model.name === 'run');
}

function closing(closable: Acquisition['closable'], name: string, callee: string): string {
  const [closer = 'close'] = closable.closers;
  if (closable.advice) return `Use ${closable.advice}, or call ${name}.${closer}() in a finally.`;
  if (closable.noun === 'loan') return `Give it back with ${closer}() in a finally.`;
  return closable.isManager && callee.length < 40
    ? `Use 'with ${callee}(...) as ${name}:'.`
    : `Call ${name}.${closer}() in a finally.`;
}

/** `open(path).read()`, `for line in open(path)`, `json.load(open(path))`: no name is left to close it by. */
function* inExpression(
  file: FileModel,
  { call, kind, closable }: Acquisition,
  use: Extract<Acquisition['owner'], { kind: 'expression' }>['use'],
): Generator<Finding> {
  const model = file.functionAround(call.node);
  if (kind !== 'closable' || !model) return;
  // A look at the state of the kernel: CPython closes it at once, and nothing is lost where that comes late.
  if (PSEUDO_FILE.test(call.argument(0)?.text ?? '')) return;
  const name = use.name ?? '';
  switch (use.kind) {
    case 'method':
      if (closable.closers.includes(name) || CLOSING_NAME.test(name)) return;
      if (/^(__a?enter__|detach|makefile|with_\w+)$/.test(name)) return;
      break;
    case 'attribute':
      // `sqlite3.connect(path).close` is passed on as a callback.
      if (closable.closers.includes(name)) return;
      break;
    case 'argument': {
      const given = file.call(use.by);
      const isBorrowed = /^(load|safe_load|list|reader|DictReader|read|parse|len|sum|enumerate|print)$/.test(
        given?.name ?? '',
      );
      if (!isBorrowed) return;
      break;
    }
    case 'iterate':
    case 'discarded':
      break;
    default:
      return;
  }
  yield {
    at: call.node,
    confidence:
      closable.whenDropped !== 'closed' && use.kind === 'method' && !isProgram(file, model)
        ? 'likely'
        : 'possible',
    message: `Nothing can close this ${closable.noun}: no name holds it.`,
    because: [{ at: use.by, message: closable.reason ?? CLOSED_BY_COUNT }],
    hint: closable.isManager
      ? `Use 'with ${call.callee.text.length < 40 ? call.callee.text : 'it'}(...) as ...:' around what needs it.`
      : closable.advice
        ? `Use ${closable.advice}.`
        : 'Give it a name, and close it in a finally or with contextlib.closing().',
  };
}

function* inAttribute(
  file: FileModel,
  { call, kind, closable }: Acquisition,
  owner: Extract<Acquisition['owner'], { kind: 'attribute' }>,
): Generator<Finding> {
  if (kind !== 'closable') return;
  const { class: holder, name, target } = owner;
  const keeping = keepingOf(file, holder, name, closable);
  if (keeping.kind === 'closed') {
    yield* replaced(file, { call, closable, holder, name, target });
    yield* forgotten(file, { call, closable, holder, name, target });
  }
  const [closer = 'close'] = closable.closers;
  const end = endOf(holder);
  if (keeping.kind !== 'open' && !(keeping.kind === 'finalized' && end)) return;
  const held = `self.${name}`;
  if (!end) {
    yield {
      at: call.node,
      confidence: 'possible',
      message: fitting(
        `Nothing in '${holder.name}' closes the ${closable.noun} in '${held}'.`,
        `Nothing in the class closes the ${closable.noun} in '${held}'.`,
        `Nothing in the class closes this ${closable.noun}.`,
      ),
      because: [{ at: holder.nameNode, message: 'No method of the class ends its instances.' }],
      hint: `Add a close() that calls ${held}.${closer}(), and use it in a with or a finally.`,
    };
    return;
  }
  const isSoon =
    keeping.kind === 'open' && keeping.dropped !== undefined && closable.whenDropped === 'closed';
  const isSure = keeping.kind === 'open' && !isSoon && isEnd(end.name);
  yield {
    at: end.class === holder ? end.nameNode : call.node,
    confidence: isSure ? 'likely' : 'possible',
    message: fitting(
      `'${end.name}()' leaves the ${closable.noun} in '${held}' open.`,
      `The end of the object leaves the ${closable.noun} in '${held}' open.`,
      `The end of the object leaves this ${closable.noun} open.`,
    ),
    because: [
      {
        at: call.node,
        message:
          keeping.kind === 'finalized'
            ? 'What is made here, only the finalizer closes.'
            : 'What is made here, nothing in the file closes.',
      },
    ],
    hint: `Call ${held}.${closer}() in ${end.name}().`,
  };
}

/** Names that end an object for good. */
function isEnd(name: string): boolean {
  return /^(a|async_)?(close|stop|shutdown|disconnect|dispose|cleanup|teardown|destroy|terminate|__a?exit__|stopService|connection_lost|connectionLost)$/.test(
    name,
  );
}

/** A connection of Twisted that arrives in a callback: it is kept, and nothing loses it. */
function* delivered(file: FileModel): Generator<Finding> {
  for (const { call, kept, name } of leftConnectionsOf(file)) {
    if (file.isTestCode(kept)) continue;
    yield {
      at: kept,
      confidence: 'possible',
      message: fitting(`Nothing ends the connection that '${name}' keeps.`, 'Nothing ends this connection.'),
      because: [
        {
          at: call.node,
          message: 'It is made here, and comes through the Deferred; the reactor keeps it open.',
        },
      ],
      hint: `Call ${name}.transport.loseConnection() where its owner ends.`,
    };
  }
}

interface Replacing {
  readonly call: Acquisition['call'];
  readonly closable: Acquisition['closable'];
  readonly holder: ClassModel;
  readonly name: string;
  readonly target: Node;
}

/** `self.sock = socket()` in a method that may run again, while the old one is open. */
function* replaced(file: FileModel, { call, closable, holder, name, target }: Replacing): Generator<Finding> {
  const method = file.methodAround(target);
  const uses = holder.ancestors.flatMap((owner) => owner.attribute(name)?.uses ?? []);
  if (!method || /^(__\w+__|_*(init|set_?up|open|start|connect)\w*)$/i.test(method.name)) return;
  if (uses.some((use) => isEmptied(use)) || isGuarded(method, uses, target)) return;
  if (isRunOnce(holder, method) || endsBefore(method, target)) return;
  yield {
    at: call.node,
    confidence: 'possible',
    message: fitting(
      `'self.${name}' gets a new ${closable.noun} while the old one is open.`,
      `An attribute gets a new ${closable.noun} while the old one is open.`,
    ),
    because: [{ at: method.nameNode, message: 'When this runs again, the one from before is not closed.' }],
    hint: `Close the old one first: if self.${name}: self.${name}.${closable.closers[0] ?? 'close'}().`,
  };
}

/** `self.sock = None` in a method that does not close it, where others do. */
function* forgotten(file: FileModel, { call, closable, holder, name }: Replacing): Generator<Finding> {
  const uses = holder.ancestors.flatMap((owner) => owner.attribute(name)?.uses ?? []);
  for (const use of uses) {
    const { method } = use;
    if (!method || /^__\w+__$/.test(method.name) || !isEmptied(use)) continue;
    const closes = [...(method.body?.walk() ?? [])].some((node) => {
      const callee = node.kind === 'call' ? node.child('function') : undefined;
      return callee !== undefined && CLOSING_NAME.test(callee.child('attribute')?.text ?? callee.text);
    });
    // What is looked at or handed on first may be closed under another name, and a test tells that it is.
    const isSeen = uses.some(
      (other) => other.method === method && other.kind !== 'store' && other.kind !== 'delete',
    );
    if (closes || isSeen || file.isTestCode(use.node)) continue;
    yield {
      at: use.by,
      confidence: 'possible',
      message: fitting(
        `'${method.name}' lets go of the ${closable.noun} in 'self.${name}' without closing it.`,
        `This lets go of the ${closable.noun} without closing it.`,
      ),
      because: [{ at: call.node, message: 'It is made here, and another method closes it.' }],
      hint: `Call self.${name}.${closable.closers[0] ?? 'close'}() before.`,
    };
    return;
  }
}

/** The end of the resource is marked: `self.sock = None` after closing it. */
function isEmptied(use: AttributeUse): boolean {
  if (use.kind === 'delete') return true;
  return use.kind === 'store' && use.value?.kind === 'none' && use.method?.name !== '__init__';
}

/** The method looks at the attribute before it sets it. */
function isGuarded(method: FunctionModel, uses: readonly AttributeUse[], target: Node): boolean {
  return uses.some((use) => use.method === method && use.node.index < target.index && use.kind !== 'store');
}

/** Only the constructor, or the code that starts the object, runs the method. */
function isRunOnce(holder: ClassModel, method: FunctionModel): boolean {
  const runs = holder.ancestors.flatMap((owner) => owner.attribute(method.name)?.uses ?? []);
  return runs.length > 0 && runs.every((use) => use.method?.name === '__init__');
}

/** `self.close()` or the like comes first. */
function endsBefore(method: FunctionModel, target: Node): boolean {
  for (const node of method.body?.walk() ?? []) {
    if (node.index >= target.index) return false;
    const callee = node.kind === 'call' ? node.child('function') : undefined;
    if (callee && CLOSING_NAME.test(callee.child('attribute')?.text ?? callee.text)) return true;
  }
  return false;
}

/** `__exit__` that does nothing, in a class with a `close()` that does: `with` on it looks as if it closed. */
function* emptyExit(file: FileModel, owner: ClassModel): Generator<Finding> {
  const exit = owner.methods.get('__exit__') ?? owner.methods.get('__aexit__');
  const close = owner.methods.get('close') ?? owner.methods.get('aclose');
  if (!exit || !close || file.isTestCode(owner.node) || owner.isProtocol) return;
  const isIdle = (model: FunctionModel): boolean =>
    model.body?.children.every(
      (statement) =>
        statement.kind === 'pass_statement' ||
        (statement.kind === 'return_statement' &&
          (statement.firstChild?.is('none', 'false', 'true', 'identifier') ?? true)) ||
        (statement.kind === 'expression_statement' &&
          statement.firstChild?.is('string', 'ellipsis') === true),
    ) === true;
  if (!isIdle(exit) || isIdle(close) || close.body?.children.some((each) => each.kind === 'raise_statement'))
    return;
  yield {
    at: exit.nameNode,
    confidence: 'possible',
    message: fitting(
      `'with' on '${owner.name}' does not close it: '${exit.name}' does nothing.`,
      `'with' on this does not close it: '${exit.name}' does nothing.`,
    ),
    because: [
      { at: close.nameNode, message: 'This is what releases, and the end of a with does not call it.' },
    ],
    hint: `Call self.${close.name}() in ${exit.name}().`,
  };
}

/** Methods and functions that free, by their names. */
const FREEING = /^(\w*_)?(close|free|freemem|release|dispose|destroy|PQ(free|clear)\w*)$/i;

/** A call that frees, after a `return` in the same block. */
function* neverReached(file: FileModel): Generator<Finding> {
  for (const statement of file.nodes('return_statement')) {
    const next = statement.nextSibling;
    const call = next?.kind === 'expression_statement' && next.firstChild && file.call(next.firstChild);
    if (!next || !call || next.hasError || !FREEING.test(call.name ?? '')) continue;
    yield {
      at: call.node,
      confidence: 'proven',
      message: fitting(
        `'${call.callee.text}' is never called: the function has returned before.`,
        'A release is never run: the function has returned before.',
      ),
      because: [{ at: statement, message: 'The function is left here.' }],
      hint: 'Put what is returned into a name, release, then return; or release in a finally.',
    };
  }
}
