import {
  type Assignment,
  type ClassModel,
  type Confidence,
  defineRule,
  type FileModel,
  fitting,
  insertAfter,
  moduleScope,
  type Node,
} from '../../src/rule/index.js';

/** A class of exceptions by its name, such as `ValueError`. */
const EXCEPTION_CLASS = /(Error|Exception|Warning|Exit|Interrupt|StopIteration)$/;

/** Exceptions that end the process, so that they are raised once. */
const ENDING = new Set(['builtins.SystemExit', 'builtins.KeyboardInterrupt']);

/** Where the instance that is raised was made or put, and how sure it is that it is an exception. */
interface Stored {
  readonly at: Node;
  readonly confidence: Confidence;
  readonly where: string;
}

export default defineRule({
  name: 'stored-exception-raised-again',
  summary: 'One exception object that is raised again and again collects the tracebacks of all its raises.',
  impact: 'leak',
  level: 'warning',
  python: '>=3',
  on: moduleScope(),

  *check(_module, file) {
    const raises = new Map<Node, { stored: Stored; operands: Node[] }>();
    for (const statement of file.nodes('raise_statement')) {
      const operand = statement.firstChild?.unparenthesized;
      if (!operand || statement.hasError || !file.functionAround(statement) || file.isTestCode(statement))
        continue;
      const stored = storedInstance(file, statement, operand) ?? cachedInstance(file, operand);
      const same = stored && raises.get(stored.at);
      if (same) same.operands.push(operand);
      else if (stored) raises.set(stored.at, { stored, operands: [operand] });
    }
    for (const { stored, operands } of raises.values()) {
      const [first, ...others] = operands;
      if (!first) continue;
      yield {
        at: first,
        confidence: stored.confidence,
        message: fitting(
          `Each raise of the one object '${first.text}' adds to its traceback and keeps the frames.`,
          'Each raise of this one object adds to its traceback and keeps the frames.',
        ),
        because: [
          { at: stored.at, message: stored.where },
          ...others.slice(0, 3).map((at) => ({ at, message: 'It is raised here as well.' })),
        ],
        hint: "Raise a new instance each time, or at least the stored one after 'with_traceback(None)'.",
        fix: {
          title: 'Drop the tracebacks of the raises before',
          safety: 'unsafe',
          edits: operands.map((operand) => insertAfter(operand, '.with_traceback(None)')),
        },
      };
    }
  },
});

/** A name of the module or an attribute of the class whose only value is a new exception. */
function storedInstance(file: FileModel, statement: Node, operand: Node): Stored | undefined {
  const assignment = onlyAssignmentOf(file, statement, operand);
  const made = assignment?.value?.unparenthesized;
  const call = made && file.call(made);
  if (!assignment || !made || !call || ENDING.has(file.qualifiedName(call.callee) ?? '')) return undefined;
  const known = isExceptionClass(file, call.callee);
  if (known === 'no') return undefined;
  return {
    at: made,
    confidence: known === 'yes' ? 'proven' : 'likely',
    where: 'The object is made here, once, and lives as long as the process.',
  };
}

function onlyAssignmentOf(file: FileModel, statement: Node, operand: Node): Assignment | undefined {
  if (operand.kind === 'identifier') {
    const binding = file.binding(operand);
    return binding?.scope.kind === 'module' ? binding.onlyAssignment : undefined;
  }
  const object = operand.kind === 'attribute' ? operand.child('object') : undefined;
  const name = operand.child('attribute')?.text;
  if (!object || name === undefined) return undefined;
  const owner =
    file.isSelf(object) || object.text === 'cls' ? file.classAround(statement) : file.classNamed(object);
  const stores = owner?.attribute(name)?.stores ?? [];
  const [assignment, ...others] = owner?.bodyAssignments(name) ?? [];
  return others.length === 0 && stores.every(({ method }) => method === undefined) ? assignment : undefined;
}

/** Whether what is called is a class of exceptions: by its bases, or by its name. */
function isExceptionClass(file: FileModel, callee: Node): 'yes' | 'unknown' | 'no' {
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName?.startsWith('builtins.')) return EXCEPTION_CLASS.test(qualifiedName) ? 'yes' : 'no';
  const model = file.classNamed(callee);
  if (model) return derivesFromException(model) ? 'yes' : EXCEPTION_CLASS.test(model.name) ? 'unknown' : 'no';
  return EXCEPTION_CLASS.test(callee.text) && file.functionNamed(callee) === undefined ? 'unknown' : 'no';
}

function derivesFromException(model: ClassModel): boolean {
  return model.ancestors.some((ancestor) =>
    ancestor.bases.some(
      ({ qualifiedName }) => qualifiedName?.startsWith('builtins.') && EXCEPTION_CLASS.test(qualifiedName),
    ),
  );
}

/** `raise self._errors[key]`: an entry of a table that caught exceptions are put into and that is not emptied here. */
function cachedInstance(file: FileModel, operand: Node): Stored | undefined {
  const table = operand.kind === 'subscript' ? operand.child('value')?.unparenthesized : undefined;
  const key = operand.child('subscript');
  if (!table || !key || key.is('integer', 'unary_operator', 'slice')) return undefined;
  for (const store of storesInto(file, table)) {
    const value = store.child('right');
    const isStored = value && (file.caughtIn(value) || isMadeException(file, value));
    if (isStored)
      return { at: store, confidence: 'likely', where: 'The exception is put into the table here.' };
  }
  return undefined;
}

function isMadeException(file: FileModel, value: Node): boolean {
  const call = file.call(value.unparenthesized);
  return call !== undefined && isExceptionClass(file, call.callee) !== 'no';
}

/** The assignments `table[...] = ...` of the same table: an attribute of self or a name of the module. */
function storesInto(file: FileModel, table: Node): Node[] {
  const attribute = file.selfAttribute(table);
  if (attribute !== undefined) {
    const uses = file.classAround(table)?.attribute(attribute)?.of('item-store') ?? [];
    return uses.flatMap(({ by }) => assignmentTo(by));
  }
  const binding = table.kind === 'identifier' ? file.binding(table) : undefined;
  if (binding?.scope.kind !== 'module') return [];
  return file
    .usesOf(binding)
    .filter(({ kind }) => kind === 'item-store')
    .flatMap(({ by }) => assignmentTo(by));
}

function assignmentTo(target: Node): Node[] {
  const statement = target.parent;
  return statement?.kind === 'assignment' ? [statement] : [];
}
