import {
  type Call,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  lifetimeOf,
  methodCalls,
  type Node,
  provenanceOf,
  runsOnce,
} from '../../src/rule/index.js';

/** Handlers of Lib/logging that hold a file or socket until they are closed. */
const HOLDS_RESOURCE =
  /(^|\.)(FileHandler|WatchedFileHandler|RotatingFileHandler|TimedRotatingFileHandler|SocketHandler|DatagramHandler|SysLogHandler)$/;

export default defineRule({
  name: 'handler-added-per-call',
  summary: 'A logger keeps every handler that is added to it, with its file, until it is removed.',
  impact: 'leak',
  level: 'warning',
  on: methodCalls('addHandler', 'addFilter', 'removeHandler'),

  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    yield* call.name === 'removeHandler' ? leftOpen(call, file) : added(call, file);
  },
});

function* added(call: Call, file: FileModel): Generator<Finding> {
  const around = file.functionAround(call.node);
  const { receiver } = call;
  const [handler] = call.positional;
  const made = handler && (originCall(handler, file) ?? ownHandler(call, handler, file));
  if (!around || !receiver || !handler || !made || !isLogger(receiver, file)) return;
  const remover = call.name === 'addHandler' ? 'removeHandler' : 'removeFilter';
  // Somebody thinks of what is there already, or takes it out again.
  if (file.attributesNamed(remover).length > 0) return;
  const runs = runsOnce(file, around, call.node);
  if (runs === 'yes' || isAsked(call.node, around)) return;
  const owner = around.class;
  const isOnce = runs === 'likely';
  const isInit = owner !== undefined && around.name === '__init__';
  const lifetime = owner ? lifetimeOf(file, owner) : 'unknown';
  const what = call.name === 'addHandler' ? 'handler' : 'filter';
  const isLikely = isInit ? lifetime === 'task' || lifetime === 'unknown' : !isOnce && lifetime !== 'process';
  yield {
    at: call.node,
    confidence: isLikely && provenanceOf(file, receiver) !== 'made' ? 'likely' : 'possible',
    message: fitting(
      isInit
        ? `Every '${owner.name}' adds a ${what} to '${receiver.text}', which keeps them all.`
        : `Every call of '${around.name}' adds a ${what} to '${receiver.text}', which keeps them all.`,
      `Every call adds a ${what} to a logger, which keeps them all.`,
    ),
    because: [
      { at: made.node, message: `A new ${what} is made each time.` },
      {
        at: around.nameNode,
        message: `Nothing here takes the ${what} out again, or asks whether there is one.`,
      },
    ],
    hint:
      call.name === 'addHandler'
        ? 'Add the handler once, where logging is set up, or remove it with removeHandler and close it.'
        : 'Add the filter once, where logging is set up, or remove it with removeFilter.',
  };
}

/** `log.addHandler(self)` in a handler. */
function ownHandler(call: Call, handler: Node, file: FileModel): { readonly node: Node } | undefined {
  const owner = file.isSelf(handler) ? file.methodAround(call.node)?.class : undefined;
  return owner && file.functionAround(call.node)?.name === '__init__' ? { node: handler } : undefined;
}

/** The constructor call of a handler that the function has made. */
function originCall(handler: Node, file: FileModel): Call | undefined {
  const binding = handler.kind === 'identifier' ? file.binding(handler) : undefined;
  if (binding && binding.scope.kind !== 'function') return undefined;
  const assigned = binding?.assignments.find(
    ({ value: each }) => each?.unparenthesized.kind === 'call',
  )?.value;
  const origin = handler.kind === 'attribute' ? file.originOf(handler) : undefined;
  const value = binding ? assigned : (origin ?? handler);
  const call = value && file.call(value.unparenthesized);
  const isMade =
    /(^|_)[A-Z]\w*(Handler|Filter)$/.test(call?.name ?? '') ||
    /^logging\.(handlers\.)?\w+(Handler|Filter)$/.test(call?.qualifiedName ?? '');
  return isMade ? call : undefined;
}

/** A logger that outlives the call: of the module, the root, or one with a name that is always the same. */
function isLogger(receiver: Node, file: FileModel): boolean {
  const call = originOfLogger(receiver, file);
  if (call) {
    const [name] = call.positional;
    return name === undefined || name.kind === 'string' || /^__\w+__$/.test(name.text);
  }
  const binding = receiver.kind === 'identifier' ? file.binding(receiver) : undefined;
  return binding?.scope.kind === 'module' && /log/i.test(binding.name);
}

function originOfLogger(receiver: Node, file: FileModel): Call | undefined {
  const origin = file.originOf(receiver);
  const call = origin && file.call(origin);
  return call?.qualifiedName === 'logging.getLogger' ? call : undefined;
}

/** `if not log.handlers:`, or a flag that is asked before. */
function isAsked(node: Node, around: FunctionModel): boolean {
  const condition = node.ancestor('if_statement', 'function_definition');
  const isConditional =
    condition !== undefined && condition.kind === 'if_statement' && around.node.contains(condition);
  return isConditional || /\.handlers\b|hasHandlers|\.filters\b/.test(around.node.text);
}

/** `log.removeHandler(h)`, and the file of the handler stays open. */
function* leftOpen(call: Call, file: FileModel): Generator<Finding> {
  const [handler] = call.positional;
  const binding = handler?.kind === 'identifier' ? file.binding(handler) : undefined;
  const around = file.functionAround(call.node);
  const made = binding?.onlyValue && file.call(binding.onlyValue.unparenthesized);
  if (!handler || !binding || !around || !made || binding.scope !== around.scope) return;
  if (!HOLDS_RESOURCE.test(made.qualifiedName ?? made.name ?? '')) return;
  const uses = file.usesOf(binding);
  if (uses.some(({ kind, name }) => (kind === 'method' || kind === 'attribute') && name === 'close')) return;
  if (uses.some(({ kind }) => kind === 'return' || kind === 'with' || kind === 'yield')) return;
  yield {
    at: call.node,
    confidence: 'likely',
    message: fitting(
      `'${handler.text}' is removed from the logger and not closed: its file stays open.`,
      'The handler is removed from the logger and not closed: its file stays open.',
    ),
    because: [{ at: made.node, message: 'The handler opens its file here.' }],
    hint: 'Call close() on the handler after removeHandler, in a finally clause.',
  };
}
