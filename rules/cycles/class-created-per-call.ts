import { CLASS_MAKERS, ONE_TIME_FUNCTIONS } from '../../src/knowledge/class-makers.js';
import { STARTING_METHODS, TERMINAL_METHODS } from '../../src/knowledge/terminal-methods.js';
import {
  type Binding,
  defineRule,
  type Edit,
  type FileModel,
  type Finding,
  type Fix,
  type FunctionModel,
  fitting,
  insertBefore,
  moduleScope,
  type Node,
  removeStatement,
  resultsOf,
  runsOnce,
  type Use,
} from '../../src/rule/index.js';

/** A place in a function that makes a class. */
interface Making {
  /** The class statement, or the call. */
  readonly node: Node;
  /** The place to point at. */
  readonly at: Node;
  readonly function: FunctionModel;
  /** The local name of the class. */
  readonly binding: Binding | undefined;
  readonly kind: 'class' | 'call' | 'ctypes';
}

export default defineRule({
  name: 'class-created-per-call',
  summary: 'A class that is made at every call costs KiBs each time, and only the cyclic collector frees it.',
  impact: 'leak',
  matters: 'runs-again',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const making of makingsOf(file)) {
      const confidence = judge(making, file);
      if (!confidence) continue;
      const { node, at, binding } = making;
      const maker = making.function.isLambda ? 'this lambda' : `'${making.function.name}'`;
      const loop = file.loopAround(node);
      const isPlain = !takenFromCall(node, binding, file);
      yield {
        at,
        confidence,
        level: confidence === 'possible' ? 'note' : 'warning',
        message: fitting(
          ...(binding
            ? [
                `'${binding.name}' is a new class ${loop ? 'in every round of this loop' : `at every call of ${maker}`}.`,
              ]
            : []),
          loop
            ? 'A new class is made in every round of this loop.'
            : `A new class is made at every call of ${maker}.`,
          'A new class is made at every call.',
        ),
        because: [
          {
            at: loop ? (loop.node.firstChild ?? loop.node) : making.function.nameNode,
            message: 'A class refers to itself and takes KiBs: only the cyclic collector can free it.',
          },
          ...(isPlain
            ? [{ at, message: 'Nothing in it depends on the call, so one class serves them all.' }]
            : []),
        ],
        hint: hintOf(making, isPlain),
        ...fixOf(making, isPlain, file),
      };
    }
  },
});

function* makingsOf(file: FileModel): Generator<Making> {
  for (const { node, nameNode } of file.classes) {
    const around = file.functionAround(node);
    if (around) {
      const binding = nameNode.kind === 'identifier' ? file.binding(nameNode) : undefined;
      yield { node, at: nameNode, function: around, binding, kind: 'class' };
    }
  }
  for (const call of file.calls) {
    const isClass =
      CLASS_MAKERS.has(call.qualifiedName ?? '') && isFunctional(call.qualifiedName, call.positional);
    const isType = call.qualifiedName === 'builtins.type' && call.positional.length === 3;
    const around = isClass || isType ? file.functionAround(call.node) : undefined;
    if (!around || call.node.ancestor('argument_list')?.parent?.kind === 'class_definition') continue;
    const use = file.useOf(call.node);
    const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    yield { node: call.node, at: call.node, function: around, binding, kind: 'call' };
  }
  for (const call of file.calls) {
    const { callee } = call;
    if (callee.kind !== 'binary_operator' || callee.child('operator')?.text !== '*') continue;
    const [element, count] = [callee.child('left'), callee.child('right')];
    const around = file.functionAround(callee);
    if (!around || !element || !count || count.unparenthesized.kind === 'integer') continue;
    const isType = /^ctypes\.(?:c_\w+|wintypes\.\w+)$/.test(file.qualifiedName(element) ?? '');
    if (isType && file.loopAround(callee)) {
      yield { node: callee, at: callee, function: around, binding: undefined, kind: 'ctypes' };
    }
  }
}

/** `Enum('Color', 'RED GREEN')` makes a class; `Enum(value)` looks a member up. */
function isFunctional(name: string | undefined, positional: readonly Node[]): boolean {
  return !name?.startsWith('enum.') || positional.length > 1;
}

/** How sure it is that the class is made again and again for no need; undefined for silence. */
function judge(making: Making, file: FileModel): Finding['confidence'] | undefined {
  const { node, function: around, kind, binding } = making;
  if (file.isTestCode(node) || isDecorator(around, file)) return undefined;
  if (isOneTime(making, file)) return undefined;
  // An empty class is told apart by its identity: a fresh one each time may be its purpose.
  if (kind === 'class' && isEmpty(node, file)) return undefined;
  if (kind === 'ctypes') return 'possible';
  if (
    around.class?.isMetaclass ||
    /^__(?:init_subclass|set_name|prepare|class_getitem)__$/.test(around.name)
  ) {
    return undefined;
  }
  const uses = usesOf(making, file);
  if (uses.some((use) => isRemembered(use, file))) return undefined;
  const isLocal = uses.length > 0 && uses.every((use) => isConsumed(use, file));
  const isPlain = !takenFromCall(node, binding, file);
  const isRare =
    TERMINAL_METHODS.has(around.name) || (STARTING_METHODS.has(around.name) && !around.name.startsWith('__'));
  const mayRunOnce = !around.class && around.parameters.length === 0 && !file.loopAround(node);
  // How often a nested function runs is up to the one around it.
  const isNested = file.functionAround(around.node) !== undefined;
  if (isLocal && isPlain && !isRare && !mayRunOnce && !isNested) return 'likely';
  if (isLocal && !isRare && !mayRunOnce && !isNested && isForOneInstance(making, uses, file)) return 'likely';
  if (isSessionPerCall(making, uses, file)) return 'likely';
  // A factory gives the class away: how often it is called is not told here.
  const isFactory = uses.some(({ kind: how }) => how === 'return' || how === 'yield');
  if (isFactory && !file.loopAround(node) && !isCalledInFunctions(around, file)) {
    return kind === 'call' && !isPlain && binding === undefined ? 'possible' : undefined;
  }
  return 'possible';
}

/** `return Wrapper(value)`: each object that the function answers has a class of its own, for what could be an attribute. */
function isForOneInstance({ kind, node }: Making, uses: readonly Use[], file: FileModel): boolean {
  // A descriptor is put into the body of a class, and that is run once.
  if (file.classOf(node)?.findMethod('__get__')) return false;
  const made = uses.filter((use) => use.kind === 'call');
  const [only] = made;
  return kind === 'class' && only !== undefined && made.length === 1 && file.useOf(only.by).kind === 'return';
}

/** `sessionmaker(bind=engine)` in a function that hands out sessions: the maker is a class, and is to be made once. */
function isSessionPerCall(
  { node, function: around }: Making,
  uses: readonly Use[],
  file: FileModel,
): boolean {
  if (!/(?:^|\.)sessionmaker$/.test(file.call(node)?.qualifiedName ?? '')) return false;
  const isUsedUp = uses.length > 0 && uses.every(({ kind }) => kind === 'call' || kind === 'return');
  return isUsedUp && /session/i.test(around.name) && !/maker|factory|class|setup|init/i.test(around.name);
}

/** Uses of the class, or of the value of the call, inside the function. */
function usesOf({ node, binding, kind }: Making, file: FileModel): Use[] {
  if (binding) return binding.references.map((reference) => file.useOf(reference));
  return kind === 'call' ? [outermostUse(file.useOf(node), file)] : [];
}

/** What becomes of the display that holds the class. */
function outermostUse(use: Use, file: FileModel): Use {
  return use.kind === 'element' ? outermostUse(file.useOf(use.by), file) : use;
}

/** Made once and kept for the next call: put into a container or an attribute, or into a name that outlives the call. */
function isRemembered(use: Use, file: FileModel): boolean {
  if (use.kind !== 'assigned' && use.kind !== 'element') return false;
  const { by } = outermostUse(use, file);
  const target = by.kind === 'assignment' ? by.child('left') : undefined;
  if (target?.is('subscript', 'attribute')) return true;
  const name = target?.kind === 'identifier' ? file.binding(target) : undefined;
  return name !== undefined && name.scope.frame !== file.scopeOf(use.node).frame;
}

/** Only instances are made of it, or it is caught, tested or read: the class itself goes nowhere. */
function isConsumed(use: Use, file: FileModel): boolean {
  switch (use.kind) {
    case 'call':
    case 'raise':
    case 'compare':
    case 'attribute':
    case 'method':
      return true;
    case 'argument':
      return /^builtins\.(?:isinstance|issubclass)$/.test(file.call(use.by)?.qualifiedName ?? '');
    default:
      return use.node.ancestor('except_clause')?.child('value')?.contains(use.node) === true;
  }
}

/** A name of a function around that the making reads; undefined where it could stand at module level as it is. */
function takenFromCall(node: Node, own: Binding | undefined, file: FileModel): Node | undefined {
  const whole = node.parent?.kind === 'decorated_definition' ? node.parent : node;
  for (const part of whole.walk()) {
    if (part.kind !== 'identifier') {
      if (isFreshState(part, node, file)) return part;
      continue;
    }
    const binding = file.binding(part);
    if (!binding || binding === own) continue;
    const isGlobal = binding.scope.kind === 'module';
    // A name of the module that only functions assign may be there or not.
    if (isGlobal && binding.assignments.some(({ target }) => file.scopeOf(target) === binding.scope))
      continue;
    if (!whole.contains(binding.scope.node)) return part;
  }
  return undefined;
}

/** A list or dict in the class itself: each class has its own, which one class for all would share. */
function isFreshState(part: Node, making: Node, file: FileModel): boolean {
  if (!part.is('list', 'dictionary', 'set', 'call') || !file.isNewContainer(part)) return false;
  if (making.kind === 'class_definition') {
    const use = file.useOf(part);
    return (
      use.kind === 'assigned' &&
      file.scopeOf(part).node === making &&
      !/^_?_?(?:slots|fields|all)/.test(use.by.text)
    );
  }
  return part.parent?.kind === 'pair' && part.field === 'value';
}

function isEmpty(node: Node, file: FileModel): boolean {
  const model = file.classOf(node);
  const body = node.child('body')?.children ?? [];
  const isBare = body.every(
    (each) => each.kind === 'pass_statement' || each.firstChild?.is('string', 'ellipsis'),
  );
  return isBare && model?.bases.every(({ qualifiedName }) => qualifiedName === 'builtins.object') === true;
}

/** The function runs once, or once for each set of arguments. */
function isOneTime({ node, function: around }: Making, file: FileModel): boolean {
  if (file.loopAround(node)) return false;
  return ONE_TIME_FUNCTIONS.test(around.name) || runsOnce(file, around, node) === 'yes';
}

/** It is used as a decorator, or takes a class or function and gives back what it makes of it: it runs at import. */
function isDecorator(around: FunctionModel, file: FileModel): boolean {
  const [first] = around.parameters;
  if (
    /^(?:cls|klass|fn|func|f|function|wrapped|method|base|bases?_?cls)$/.test(first?.name ?? '') &&
    !around.class
  ) {
    return true;
  }
  if (resultsOf(file, around).some((value) => file.functionNamed(value)?.scope.isWithin(around.scope)))
    return true;
  return file.functions.some(({ decorators }) =>
    decorators.some((decorator) => {
      const named = decorator.kind === 'call' ? decorator.child('function') : decorator;
      return named !== undefined && file.functionNamed(named) === around;
    }),
  );
}

function isCalledInFunctions(around: FunctionModel, file: FileModel): boolean {
  return callsOf(around, file).some((call) => file.functionAround(call) !== undefined);
}

function callsOf(around: FunctionModel, file: FileModel): Node[] {
  if (around.class || around.nameNode.kind !== 'identifier') return [];
  const binding = file.binding(around.nameNode);
  return binding ? file.usesOf(binding).flatMap((use) => (use.kind === 'call' ? [use.by] : [])) : [];
}

function hintOf({ kind, binding }: Making, isPlain: boolean): string {
  if (kind === 'ctypes')
    return 'Make one array type of the largest size outside the loop, and use a part of it.';
  if (isPlain && binding && binding.name.length < 50) return `Move '${binding.name}' to module level.`;
  return 'Make the class once: at module level, or in a function under functools.cache with plain values as its key.';
}

/** Moves the class, or the assignment that makes it, in front of the function. */
function fixOf(making: Making, isPlain: boolean, file: FileModel): { fix?: Fix } {
  const { node, binding, kind } = making;
  if (!isPlain || kind === 'ctypes' || !binding || binding.assignments.length !== 1) return {};
  const statement = node.parent?.kind === 'decorated_definition' ? node.parent : file.statementOf(node);
  let top = statement;
  while (top.parent && top.parent.kind !== 'module') top = top.parent;
  if (top === statement || file.moduleScope.bindings.has(binding.name)) return {};
  if (kind === 'call' && statement.firstChild?.kind !== 'assignment') return {};
  if (!isDefinedBefore(statement, top, file)) return {};
  const text = atModuleLevel(statement);
  if (text === undefined) return {};
  return {
    fix: {
      title: `Move '${binding.name}' to module level`,
      safety: 'unsafe',
      edits: [insertBefore(top, `${text}\n\n\n`), withBlankLines(removeStatement(statement), statement)],
    },
  };
}

/** Every name of the module that the statement reads has its value when the statement at the top is reached. */
function isDefinedBefore(statement: Node, top: Node, file: FileModel): boolean {
  for (const part of statement.walk()) {
    const binding = part.kind === 'identifier' ? file.binding(part) : undefined;
    if (binding?.scope.kind !== 'module') continue;
    if (!binding.assignments.some(({ target }) => target.index < top.index)) return false;
  }
  return true;
}

/** The lines of a statement without its indentation; undefined where a string goes over several lines. */
function atModuleLevel(statement: Node): string | undefined {
  for (const part of statement.walk())
    if (part.kind === 'string' && part.text.includes('\n')) return undefined;
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const indent = text.slice(lineStart, statement.start);
  if (indent.trim() !== '') return undefined;
  const lines = statement.text.split('\n');
  const isIndented = lines.every(
    (line, index) => index === 0 || line.trim() === '' || line.startsWith(indent),
  );
  if (!isIndented) return undefined;
  return lines.map((line, index) => (index === 0 ? line : line.slice(indent.length))).join('\n');
}

/** At the start of a block the blank lines behind the statement go with it. */
function withBlankLines(edit: Edit, statement: Node): Edit {
  if (statement.previousSibling || edit.text !== '') return edit;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(statement.tree.text.slice(edit.at.end));
  return { ...edit, at: { start: edit.at.start, end: edit.at.end + (blank?.[0].length ?? 0) } };
}
