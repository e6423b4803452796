import {
  type Binding,
  bulkOf,
  defineRule,
  type FileModel,
  type Finding,
  type Fix,
  type FunctionModel,
  fitting,
  functions,
  type Node,
  replace,
} from '../../src/rule/index.js';

/** A local function: its name, and each function or lambda that the name is given. */
interface Local {
  readonly binding: Binding;
  readonly made: readonly FunctionModel[];
}

/** What these bind lives with its module, or is a function of the call itself. */
const NO_DATA: ReadonlySet<string> = new Set(['def', 'class', 'import']);

/** Names that a message has room for. */
const MOST_NAMES = 2;

export default defineRule({
  name: 'recursive-closure',
  summary:
    'A nested function that uses its own name holds itself, with all that it uses of the call around it.',
  impact: 'retention',
  matters: 'runs-again',
  level: 'note',
  on: functions(),

  *check(maker, file) {
    const locals = localsOf(maker, file);
    if (locals.length === 0 || file.isTestCode(maker.body ?? maker.node)) return;
    const reported = new Set<Local>();
    for (const local of locals) {
      if (reported.has(local)) continue;
      const ring = ringOf(local, locals, file);
      for (const member of ring) reported.add(member);
      // One that lets go of its name breaks the ring.
      if (ring.length > 0 && !ring.some(({ binding }) => isLetGo(binding)))
        yield report(ring, maker, locals, file);
    }
    for (const { binding } of locals) {
      if (!isLetGo(binding)) yield* ownAttributes(binding, maker, file);
    }
  },
});

function report(
  ring: readonly Local[],
  maker: FunctionModel,
  locals: readonly Local[],
  file: FileModel,
): Finding {
  const [first, second] = ring;
  const name = first?.binding.name ?? '';
  const escapes = ring.some((local) => isHandedOut(local, locals, file, new Set()));
  const isCalledOnly = ring.every(({ binding }) =>
    binding.references.every((reference) => file.useOf(reference).kind === 'call'),
  );
  const captured = capturedBy(ring, maker, file);
  const large = captured.find((binding) => isLarge(binding, file));
  const isDone = isCalledOnly && ring.every((local) => isDoneOnReturn(local, file));
  const fix = escapes || second || !isDone ? undefined : fixOf(first, maker, file);
  const others = captured.filter((binding) => binding.assignments.every(({ kind }) => !NO_DATA.has(kind)));
  // A cycle of one function alone is small, and a program runs its main function once.
  const isSmall = others.every((binding) => locals.some((local) => local.binding === binding));
  const isOnce = /^_*main$/.test(maker.name);
  // Each call leaves a cycle: that costs something where it holds much, or where there are many.
  const isCostly = large !== undefined || isCalledInLoop(maker, file);
  return {
    at: first?.made[0]?.nameNode ?? maker.nameNode,
    // What is handed out lives with what it was made for, and is often made once, at import.
    confidence: escapes || isSmall || isOnce || !isCostly ? 'possible' : isCalledOnly ? 'proven' : 'likely',
    ...(escapes || (!large && !isCalledInLoop(maker, file)) ? {} : { level: 'warning' }),
    message: second
      ? fitting(
          `'${name}' and '${second.binding.name}' call each other by name, and so hold each other.`,
          'These nested functions call each other by name, and so hold each other.',
        )
      : fitting(
          `The nested function '${name}' uses its own name, and so holds itself.`,
          'This nested function uses its own name, and so holds itself.',
        ),
    because: [
      {
        at: mentionIn(ring, file) ?? maker.nameNode,
        message: 'The name is found through a cell that holds the function.',
      },
      {
        at: maker.nameNode,
        message:
          others.length === 0
            ? 'Each call leaves one such cycle to the cyclic collector.'
            : `Each call leaves such a cycle to the cyclic collector, with ${list(others)}.`,
      },
    ],
    hint: 'Make it a function of the module or a method, or set the name to None in a finally clause.',
    ...(fix ? { fix } : {}),
  };
}

/** `answer.unwrapped = answer`: the function is held by its own attribute. */
function* ownAttributes(binding: Binding, maker: FunctionModel, file: FileModel): Generator<Finding> {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    const value = use.kind === 'attribute-store' ? use.value?.unparenthesized : undefined;
    if (value?.kind !== 'identifier' || file.binding(value) !== binding) continue;
    yield {
      at: use.by,
      confidence: 'proven',
      message: fitting(
        `'${binding.name}.${use.name}' is '${binding.name}' itself, so the function holds itself.`,
        'This attribute is the function itself, so the function holds itself.',
      ),
      because: [{ at: maker.nameNode, message: 'Each call makes one that waits for the cyclic collector.' }],
      hint: 'Leave the attribute out, or set it to a function that is not the one that has it.',
    };
  }
}

function localsOf(maker: FunctionModel, file: FileModel): Local[] {
  const locals: Local[] = [];
  for (const binding of maker.scope.bindings.values()) {
    const made = binding.assignments.flatMap(({ kind, target, value }) => {
      const node = kind === 'def' ? target.parent : kind === 'assign' ? value?.unparenthesized : undefined;
      const model = node?.is('function_definition', 'lambda') ? file.functionOf(node) : undefined;
      return model && !model.class && !model.node.hasError ? [model] : [];
    });
    if (made.length > 0) locals.push({ binding, made });
  }
  return locals;
}

/** The local functions that this one reaches and that reach it, itself first; empty when it is in no cycle. */
function ringOf(local: Local, locals: readonly Local[], file: FileModel): Local[] {
  const reached = reachedFrom(local, locals, file);
  if (!reached.has(local)) return [];
  const ring = locals.filter((other) => reached.has(other) && reachedFrom(other, locals, file).has(local));
  return [local, ...ring.filter((other) => other !== local)];
}

/** All that can be reached from a local function by the names that bodies mention. */
function reachedFrom(local: Local, locals: readonly Local[], file: FileModel): Set<Local> {
  const reached = new Set<Local>();
  const next = [local];
  for (let at = next.pop(); at; at = next.pop()) {
    const { made } = at;
    for (const other of locals) {
      if (reached.has(other) || !made.some((model) => mentionOf(other.binding, model, file))) continue;
      reached.add(other);
      next.push(other);
    }
  }
  return reached;
}

/** The first place in the body of a function that reads a name of the call around it. */
function mentionOf(binding: Binding, model: FunctionModel, file: FileModel): Node | undefined {
  return binding.references.find((reference) => file.scopeOf(reference).isWithin(model.scope));
}

function mentionIn(ring: readonly Local[], file: FileModel): Node | undefined {
  const [first] = ring;
  const last = ring.at(-1);
  return last?.made
    .map((model) => first && mentionOf(first.binding, model, file))
    .find((node) => node !== undefined);
}

function isLetGo(binding: Binding): boolean {
  return (
    binding.deletions.length > 0 ||
    binding.assignments.some(({ value }) => value?.unparenthesized.kind === 'none')
  );
}

/** Returned, stored, or used by another local function that is: it lives longer than the call. */
function isHandedOut(local: Local, locals: readonly Local[], file: FileModel, seen: Set<Local>): boolean {
  if (seen.has(local)) return false;
  seen.add(local);
  if (local.made.some(({ decorators }) => decorators.length > 0)) return true;
  return local.binding.references.some((reference) => {
    const around = locals.find(({ made }) =>
      made.some((model) => file.scopeOf(reference).isWithin(model.scope)),
    );
    if (around) return around !== local && isHandedOut(around, locals, file, seen);
    const { kind } = file.useOf(reference);
    return ['return', 'yield', 'assigned', 'element', 'produced'].includes(kind);
  });
}

/** Nothing calls the function any more when the call that made it is over: it makes no generator, and no coroutine. */
function isDoneOnReturn({ binding, made }: Local, file: FileModel): boolean {
  if (made.some((model) => model.isGenerator || model.isAsync || model.isLambda)) return false;
  return binding.references.every((reference) => {
    const lazy = reference.ancestor('generator_expression', 'function_definition');
    return lazy?.kind !== 'generator_expression' || file.useOf(lazy).kind === 'argument';
  });
}

/** Names of the call around that the functions hold, parameters included. */
function capturedBy(ring: readonly Local[], maker: FunctionModel, file: FileModel): Binding[] {
  return [...maker.scope.bindings.values()].filter((binding) =>
    ring.some(({ made }) => made.some((model) => mentionOf(binding, model, file))),
  );
}

function isLarge(binding: Binding, file: FileModel): boolean {
  const value = binding.onlyValue;
  return value !== undefined && bulkOf(file, value) !== undefined;
}

/** Something in the file calls the function around again and again. */
function isCalledInLoop(maker: FunctionModel, file: FileModel): boolean {
  const binding =
    maker.nameNode.kind === 'identifier' && !maker.class ? file.binding(maker.nameNode) : undefined;
  return (
    binding !== undefined &&
    file.usesOf(binding).some(({ kind, by }) => kind === 'call' && file.loopAround(by) !== undefined)
  );
}

function list(bindings: readonly Binding[]): string {
  const names = bindings.slice(0, MOST_NAMES).map(({ name }) => `'${name}'`);
  const text = names.join(' and ');
  return text.length > 45 ? 'what it uses of the call' : text;
}

/** `try: ... finally: name = None` around the last statement, where the function is left there and nowhere else. */
function fixOf(local: Local | undefined, maker: FunctionModel, file: FileModel): Fix | undefined {
  const last = maker.body?.children.at(-1);
  const [made] = local?.made ?? [];
  if (!local || !made || !last?.is('return_statement', 'expression_statement')) return undefined;
  const { text } = last.tree;
  const line = text.lastIndexOf('\n', last.start) + 1;
  const indent = text.slice(line, last.start);
  if (indent.trim() !== '' || maker.body?.children.length === 1) return undefined;
  if (!local.binding.references.some((reference) => last.contains(reference))) return undefined;
  // An earlier return would leave the cycle behind all the same.
  const leaves = file
    .nodes('return_statement')
    .filter((node) => node !== last && node.start > made.node.end && file.functionAround(node) === maker);
  if (leaves.length > 0) return undefined;
  const unit = indent.includes('\t') ? '\t' : '    ';
  const replacement = [
    'try:',
    `${indent}${unit}${last.text}`,
    `${indent}finally:`,
    `${indent}${unit}${local.binding.name} = None`,
  ].join('\n');
  return {
    title: `Set ${local.binding.name} to None when the call is left`,
    safety: 'unsafe',
    edits: [replace(last, replacement)],
  };
}
