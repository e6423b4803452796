import {
  type Binding,
  type Bulk,
  bulkOf,
  bulkOfElements,
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  insertAfter,
  type Loop,
  loops,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'loop-rebinding-peak',
  summary: 'A large value of one round is still held while the next round makes its own.',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  on: loops(),

  *check(loop, file) {
    if (loop.kind === 'comprehension' || file.isTestCode(loop.node)) return;
    yield* rebound(loop, file);
    yield* outlived(loop, file);
  },
});

// ---- for ...: big = load()

function* rebound(loop: Loop, file: FileModel) {
  const body = loop.node.child('body');
  for (const statement of body?.children ?? []) {
    const assignment = statement.firstChild;
    const target = assignment?.kind === 'assignment' ? assignment.child('left') : undefined;
    const value = assignment?.child('right');
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    if (!body || !target || !value || !binding || binding.deletions.length > 0) continue;
    const bulk = bulkOf(file, value);
    // What is put aside, or built up from the last round, is held anyway.
    if (
      !bulk ||
      bulk.size === 'many' ||
      isKept(binding, target, loop, file) ||
      mentions(value, binding, file)
    )
      continue;
    const fix = fixOf(body, binding, loop, file);
    yield {
      at: target,
      confidence: bulk.size === 'large' ? ('likely' as const) : ('possible' as const),
      message: fitting(
        `'${binding.name}' still holds the value of the last round while the next one is made.`,
        'This name still holds the value of the last round while the next one is made.',
      ),
      because: [
        {
          at: bulk.maker,
          message: 'Two of these are alive at once: the old one is let go of when the new one is there.',
        },
      ],
      hint: fitting(
        `Add 'del ${binding.name}' at the end of the loop's body, or do the round in a function.`,
        'Delete the name at the end of the body of the loop, or do the round in a function.',
      ),
      ...(fix ? { fix } : {}),
    };
  }
}

function mentions(value: Node, binding: Binding, file: FileModel): boolean {
  return [...value.walk()].some((node) => node.kind === 'identifier' && file.binding(node) === binding);
}

/** It is used after the loop, by another function, or something of the round keeps it. */
function isKept(binding: Binding, target: Node, loop: Loop, file: FileModel): boolean {
  const { frame } = file.scopeOf(target);
  return binding.references.some((reference) => {
    if (!loop.node.contains(reference) || file.scopeOf(reference).frame !== frame) return true;
    const use = file.useOf(reference);
    if (use.kind === 'argument')
      return /^(?:append|add|put|extend|insert|setdefault|update)$/.test(file.call(use.by)?.name ?? '');
    return ['return', 'yield', 'element', 'assigned', 'produced'].includes(use.kind);
  });
}

/** Deletes the name as the last thing of the round, where every round gets there. */
function fixOf(body: Node, binding: Binding, loop: Loop, file: FileModel): Fix | undefined {
  const last = body.children.at(-1);
  if (!last || binding.scope.kind === 'comprehension' || /^(?:nonlocal|global)$/.test(binding.scope.kind))
    return undefined;
  for (const node of body.walk()) if (node.is('continue_statement', 'break_statement')) return undefined;
  if (binding.assignments.length > 1 || loop.node.child('alternative')) return undefined;
  const { text } = body.tree;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const indent = text.slice(lineStart, last.start);
  const isBlock =
    last.is('expression_statement') &&
    indent.trim() === '' &&
    /^[ \t]*(?:#.*)?(?:\r?\n|$)/.test(text.slice(last.end));
  if (!isBlock || file.scopeOf(last).kind === 'class') return undefined;
  return {
    title: `Delete '${binding.name}' at the end of the round`,
    safety: 'unsafe',
    edits: [insertAfter(last, `\n${indent}del ${binding.name}`)],
  };
}

// ---- at module level: for big in map(load, paths)

function* outlived({ node, kind, iterable }: Loop, file: FileModel) {
  const target = node.child('left');
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  if (kind !== 'for' || !iterable || !target || binding?.scope.kind !== 'module') return;
  const isUsedLater = binding.references.some(
    (reference) => reference.index > node.tree.subtreeEnd(node.index),
  );
  const bulk: Bulk | undefined = bulkOfElements(file, iterable);
  if (!bulk || binding.deletions.length > 0 || isUsedLater || binding.assignments.length > 1) return;
  yield {
    at: target,
    confidence: bulk.size === 'large' ? ('likely' as const) : ('possible' as const),
    message: fitting(
      `'${binding.name}' holds the last element for as long as the module lives.`,
      'This variable holds the last element for as long as the module lives.',
    ),
    because: [
      { at: bulk.maker, message: 'Each element is made here, and the name of a module is never unbound.' },
    ],
    hint: fitting(
      `Add 'del ${binding.name}' behind the loop, or put the loop into a function.`,
      'Put the loop into a function.',
    ),
  };
}
