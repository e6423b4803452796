import {
  Call,
  type Confidence,
  calls,
  type DecoratedFunction,
  decoratedWith,
  defineRule,
  type Edit,
  either,
  type FileModel,
  fitting,
  methodCalls,
  type Node,
  remove,
  removeStatement,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'tracing-left-on',
  summary: 'A tool that records every allocation, call or task is switched on and never off.',
  impact: 'churn',
  level: 'warning',
  on: either(
    calls(
      'tracemalloc.start',
      'sys.settrace',
      'sys.setprofile',
      'threading.settrace',
      'threading.setprofile',
      'threading.settrace_all_threads',
      'threading.setprofile_all_threads',
      'asyncio.run',
      'asyncio.Runner',
    ),
    either(methodCalls('set_debug'), decoratedWith('memory_profiler.profile')),
  ),

  *check(site, file) {
    const found = site instanceof Call ? fromCall(site, file) : fromDecorator(site);
    if (!found || file.isTestCode(found.at) || isOptional(file, found.at)) return;
    const confidence = found.confidence ?? (isAskedFor(file, found.at) ? 'possible' : 'likely');
    yield {
      at: found.at,
      confidence,
      message: found.message,
      because: [{ at: found.at, message: found.because }],
      hint: found.hint,
      // What may be meant is not taken away.
      ...(found.edit && confidence === 'likely'
        ? { fix: { title: found.title, safety: 'unsafe', edits: [found.edit] } }
        : {}),
    };
  },
});

interface Found {
  readonly at: Node;
  readonly confidence?: Confidence;
  readonly message: string;
  readonly because: string;
  readonly hint: string;
  readonly title: string;
  readonly edit?: Edit;
}

function fromCall(call: Call, file: FileModel): Found | undefined {
  const name = call.qualifiedName ?? '';
  if (name === 'tracemalloc.start') return fromTracemalloc(call, file);
  if (/^(sys|threading)\.set/.test(name)) return fromHook(call, name, file);
  if (call.name === 'set_debug') return fromLoop(call, file);
  return fromDebugArgument(call);
}

// ---- tracemalloc

function fromTracemalloc(call: Call, file: FileModel): Found | undefined {
  if (file.callsNamed('tracemalloc.stop').length > 0) return undefined;
  const isRead = ['take_snapshot', 'get_traced_memory', 'get_object_traceback'].some(
    (name) => file.callsNamed(`tracemalloc.${name}`).length > 0,
  );
  return {
    at: call.node,
    ...(isRead ? { confidence: 'possible' as const } : {}),
    message: "'tracemalloc.start()' records every allocation, and nothing stops it.",
    because: 'Each block gets a record of its traceback, which is often larger than the block.',
    hint: 'Remove it, or start it on demand and call tracemalloc.stop() in a finally clause.',
    title: 'Remove the call',
    ...removal(file, call),
  };
}

// ---- sys.settrace and its relatives

function fromHook(call: Call, name: string, file: FileModel): Found | undefined {
  const hook = call.argument(0);
  if (!hook || isRestored(hook, name, file)) return undefined;
  const isUndone = file.callsNamed(name).some((other) => {
    const argument = other.argument(0);
    return other !== call && argument !== undefined && isRestored(argument, name, file);
  });
  if (isUndone) return undefined;
  const often = name.includes('trace') ? 'line' : 'call and return';
  return {
    at: call.node,
    message: `'${name}()' calls a function for every ${often}, and nothing takes it off again.`,
    because: 'The hook stays until the thread ends, and slows down all that runs in it.',
    hint: `Call ${name}(None) in a finally clause.`,
    title: 'Remove the call',
    ...removal(file, call),
  };
}

/** None, or what was set before: this call takes a hook off. */
function isRestored(hook: Node, name: string, file: FileModel): boolean {
  if (hook.kind === 'none') return true;
  const before = name.replace('.set', '.get');
  return file.constructorName(hook) === before || /^_*(old|orig|prev|saved?|before|former)/.test(hook.text);
}

// ---- asyncio

function fromDebugArgument(call: Call): Found | undefined {
  const argument = call.argumentNodes.find(
    (node) => node.kind === 'keyword_argument' && node.child('name')?.text === 'debug',
  );
  if (argument?.child('value')?.kind !== 'true') return undefined;
  return {
    at: argument,
    message: "'debug=True' records where every task and handle was made.",
    because: 'The loop takes a traceback for each of them, and checks each call.',
    hint: 'Remove it, and set PYTHONASYNCIODEBUG=1 when debugging.',
    title: 'Remove the argument',
    edit: removeArgument(argument),
  };
}

function fromLoop(call: Call, file: FileModel): Found | undefined {
  const loop = call.receiver;
  if (!loop || call.argument(0, 'enabled')?.kind !== 'true' || !isLoop(loop, file)) return undefined;
  return {
    at: call.node,
    message: fitting(
      `'${loop.text}.set_debug(True)' records where every task and handle was made.`,
      "'set_debug(True)' records where every task and handle was made.",
    ),
    because: 'The loop takes a traceback for each of them, and checks each call.',
    hint: 'Remove it, and set PYTHONASYNCIODEBUG=1 when debugging.',
    title: 'Remove the call',
    ...removal(file, call),
  };
}

function isLoop(node: Node, file: FileModel): boolean {
  if (/^asyncio\.(get_event_loop|get_running_loop|new_event_loop)$/.test(file.constructorName(node) ?? ''))
    return true;
  return /(^|[._])loop$/.test(node.text) && /\basyncio\b/.test(file.tree.text);
}

// ---- memory_profiler

function fromDecorator({ function: model, decorator }: DecoratedFunction): Found {
  const line = decorator.ancestor('decorator') ?? decorator;
  const callee = decorator.kind === 'call' ? decorator.child('function') : decorator;
  return {
    at: line,
    message: fitting(
      `'@${callee?.text}' samples the memory of the process at every line of '${model.name}'.`,
      'The decorator samples the memory of the process at every line of the function.',
    ),
    because: 'Every call runs under a trace function, and prints a report.',
    hint: 'Remove the decorator, and run the program under mprof when measuring.',
    title: 'Remove the decorator',
    edit: removeLine(line),
  };
}

// ---- Who asked for it

/** A condition decides: the user's, not ours. */
function isOptional(file: FileModel, at: Node): boolean {
  for (let node = at; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.is('function_definition', 'lambda', 'class_definition') && node.field === 'body') return false;
    if (parent.is('conditional_expression', 'case_clause', 'except_clause', 'elif_clause')) return true;
    if (parent.kind === 'if_statement' && node.field !== 'condition' && !isMainGuard(parent)) return true;
    if (parent.is('block', 'module') && returnsBefore(node, file)) return true;
  }
  return false;
}

function isMainGuard(statement: Node): boolean {
  return /\b__name__\b/.test(statement.child('condition')?.text ?? '');
}

/** `if not enabled: return` above it. */
function returnsBefore(statement: Node, file: FileModel): boolean {
  if (!file.functionAround(statement)) return false;
  for (let at = statement.previousSibling; at; at = at.previousSibling) {
    if (at.kind === 'if_statement' && /\breturn\b/.test(at.child('consequence')?.text ?? '')) return true;
  }
  return false;
}

/** A function that is there to switch it on: whoever calls it knows. */
function isAskedFor(file: FileModel, at: Node): boolean {
  const name = file.functionAround(at)?.name ?? '';
  return (
    at.kind !== 'decorator' &&
    /^_*(start|enable|install|begin|attach|activate|__enter__|setUp|opt_|setup$)|trac(e|ing)|profil|debug|spew|leak|diagnos|monitor|memory/i.test(
      name,
    )
  );
}

// ---- Edits

function removal(file: FileModel, call: Call): { edit?: Edit } {
  const statement = file.statementOf(call.node);
  return statement.firstChild === call.node ? { edit: removeStatement(statement) } : {};
}

function removeArgument(argument: Node): Edit {
  const { previousSibling, nextSibling } = argument;
  if (previousSibling) return remove({ start: previousSibling.end, end: argument.end });
  return remove({ start: argument.start, end: nextSibling ? nextSibling.start : argument.end });
}

/** Deletes a decorator with its line. */
function removeLine(decorator: Node): Edit {
  return remove({ start: decorator.start, end: decorator.nextSibling?.start ?? decorator.end });
}
