import {
  anyCall,
  type Call,
  computedText,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  moduleScope,
  type Node,
  runsOnce,
  variety,
} from '../../src/rule/index.js';

/** Tables of the interpreter that grow by every registration, by the function that registers. Sources: Lib of CPython 3.14. */
const TABLES: Readonly<Record<string, Table>> = {
  'codecs.register': { table: 'the list of codec searches', undo: 'codecs.unregister', isKeyed: false },
  'codecs.register_error': {
    table: 'the table of error handlers',
    undo: 'one name for all calls',
    isKeyed: true,
  },
  'copyreg.pickle': {
    table: 'copyreg.dispatch_table',
    undo: 'a Pickler with a dispatch_table of its own',
    isKeyed: true,
  },
  'shutil.register_archive_format': {
    table: 'the table of archive formats',
    undo: 'shutil.unregister_archive_format',
    isKeyed: true,
  },
  'shutil.register_unpack_format': {
    table: 'the table of unpack formats',
    undo: 'shutil.unregister_unpack_format',
    isKeyed: true,
  },
  'sqlite3.register_adapter': {
    table: 'the table of adapters',
    undo: 'one class for all calls',
    isKeyed: true,
  },
};

interface Table {
  readonly table: string;
  readonly undo: string;
  /** A second entry under the same name or class takes the place of the first. */
  readonly isKeyed: boolean;
}

/** Lists of the interpreter's that are walked at every import. */
const IMPORT_LISTS = /^sys\.(meta_path|path_hooks)$/;

export default defineRule({
  name: 'registration-per-call',
  summary: 'What is registered at every call stays registered: the table grows with each.',
  impact: 'leak',
  matters: 'runs-again',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const call of anyCall().sites(file)) {
      const found = inTable(call, file) ?? inDispatcher(call, file);
      if (found) yield found;
    }
    yield* inModules(file);
  },
});

/** `codecs.register(search)` with a function that this call has made. */
function inTable(call: Call, file: FileModel): Finding | undefined {
  const known = TABLES[call.qualifiedName ?? ''];
  const isImportList =
    (call.name === 'append' || call.name === 'insert') &&
    call.receiver !== undefined &&
    IMPORT_LISTS.test(file.qualifiedName(call.receiver) ?? '');
  const around = file.functionAround(call.node);
  if ((!known && !isImportList) || !around || file.isTestCode(call.node)) return undefined;
  const runs = runsOnce(file, around, call.node);
  if (runs === 'yes') return undefined;
  const local =
    entryOf(call, known, around, file) &&
    call.positional.find((argument) => isMadeHere(argument, around, file));
  if (!local || isUndone(known?.undo, call, file) || isGuarded(call.node, around)) return undefined;
  const table = known?.table ?? `'${call.receiver?.text}'`;
  return {
    at: call.node,
    confidence: runs === 'likely' ? 'possible' : 'likely',
    message: fitting(
      `Every call of '${around.name}' puts '${local.text}' into ${table}, and nothing takes it out.`,
      `Every call of '${around.name}' adds to ${table}, and nothing takes it out.`,
      'Every call adds an entry, and nothing takes it out.',
    ),
    because: [{ at: local, message: 'It is made anew by each call.' }],
    hint: known
      ? `Register once, at import, or use ${known.undo}.`
      : `Take it out again in a finally clause.`,
  };
}

/** Whether each call makes an entry of its own. */
function entryOf(call: Call, known: Table | undefined, around: FunctionModel, file: FileModel): boolean {
  const [key] = call.positional;
  if (!known?.isKeyed || !key) return true;
  return isMadeHere(key, around, file) || computedText(file, key) !== undefined;
}

/** `show.register(LocalClass, ...)` on a functools.singledispatch function. */
function inDispatcher(call: Call, file: FileModel): Finding | undefined {
  const around = file.functionAround(call.node);
  if (call.name !== 'register' || !call.receiver || !around || file.isTestCode(call.node)) return undefined;
  const dispatcher = file.functionNamed(call.receiver);
  const isDispatcher = dispatcher?.decoratorNames.some((name) =>
    /^functools\.singledispatch(method)?$/.test(name ?? ''),
  );
  const [first] = call.positional;
  const isLocal = first?.kind === 'identifier' && isMadeHere(first, around, file);
  if (!dispatcher || !isDispatcher || file.functionAround(dispatcher.node) === around) return undefined;
  return {
    at: call.node,
    confidence: isLocal ? 'likely' : 'possible',
    message: fitting(
      `Every call of '${around.name}' adds a case to '${call.receiver.text}', which keeps its function.`,
      'Every call adds a case to the generic function, which keeps it.',
    ),
    because: [
      {
        at: first ?? dispatcher.nameNode,
        message: isLocal ? 'This class is made anew by each call.' : 'The function is registered here.',
      },
    ],
    hint: 'Define the class and register its case once, at the top of the module.',
  };
}

/** `sys.modules[name] = module` under a name that is made up at run time. */
function* inModules(file: FileModel): Generator<Finding> {
  for (const table of file.referencesTo('sys.modules')) {
    const use = file.useOf(table);
    const around = file.functionAround(table);
    if (use.kind !== 'item-store' || !use.key || !around || file.isTestCode(table)) continue;
    if (runsOnce(file, around, table) === 'yes') continue;
    const text = computedText(file, use.key);
    const open = text?.parts.find((part) => variety(file, part) === 'open');
    const isRemoved = file.referencesTo('sys.modules').some((other) => {
      const { kind, name } = file.useOf(other);
      return kind === 'item-delete' || (kind === 'method' && name === 'pop');
    });
    if (!text || isRemoved) continue;
    yield {
      at: use.by,
      confidence: open ? 'likely' : 'possible',
      message: "Every new name puts a module into 'sys.modules', and nothing takes it out.",
      because: [{ at: open ?? use.key, message: 'The name is made up at run time.' }],
      hint: 'Keep the module where it is used, or delete its name from sys.modules when it is done.',
    };
  }
}

/** A function, lambda, class or object that the call makes. */
function isMadeHere(node: Node, around: FunctionModel, file: FileModel): boolean {
  const target = node.unparenthesized;
  if (target.kind === 'lambda') return true;
  if (target.kind === 'call') return /^_*[A-Z]/.test(file.call(target)?.name ?? '');
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  if (!binding || binding.scope !== around.scope) return false;
  return binding.assignments.every(({ kind, value }) => {
    if (kind === 'def' || kind === 'class') return true;
    return kind === 'assign' && value !== undefined && isMadeHere(value, around, file);
  });
}

function isUndone(undo: string | undefined, call: Call, file: FileModel): boolean {
  if (undo?.includes('.') && file.referencesTo(undo).length > 0) return true;
  const { receiver } = call;
  if (!receiver) return false;
  const name = file.qualifiedName(receiver) ?? '';
  return file.referencesTo(name).some((node) => {
    const use = file.useOf(node);
    return (
      use.kind === 'item-delete' || (use.kind === 'method' && /^(remove|pop|clear)$/.test(use.name ?? ''))
    );
  });
}

/** Something is asked first: whether it is there already. */
function isGuarded(node: Node, around: FunctionModel): boolean {
  const condition = node.ancestor('if_statement', 'function_definition', 'class_definition');
  return condition !== undefined && condition.kind === 'if_statement' && around.node.contains(condition);
}
