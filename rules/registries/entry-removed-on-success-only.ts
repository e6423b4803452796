import {
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  type Growing,
  type Growth,
  growing,
  type Node,
  type Reason,
  type Shrinkage,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'entry-removed-on-success-only',
  summary:
    'An entry that is removed only when all goes well stays for ever when something fails or is cancelled.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance'),

  *check(container, file) {
    const onFailure = removedOnFailureOnly(container, file);
    if (onFailure) yield onFailure;
    const seen = new Set<FunctionModel>();
    for (const growth of container.grows) {
      const around = growth.function;
      if (!around || seen.has(around) || file.isTestCode(growth.node)) continue;
      const own = container.shrinks.filter((shrink) => around.node.contains(shrink.node));
      const same = own.filter((shrink) => takesOut(shrink, growth));
      // Who removes it in one handler has thought of failures.
      if (same.some(({ node }) => isCleanUp(node, growth, around))) continue;
      const found =
        same.length > 0
          ? skipped(container, growth, same, around, file)
          : own.length === 0
            ? waitingEntry(container, growth, around, file)
            : undefined;
      if (!found) continue;
      seen.add(around);
      yield found;
    }
  },
});

/** A generator that has come to its end has not failed. */
const END_OF_ITERATION = /\bStop(Async)?Iteration\b/;

/** What stands between `except` and the block. */
function caughtBy(handler: Node): string {
  return handler.children
    .filter(({ kind }) => kind !== 'block')
    .map(({ text }) => text)
    .join(' ');
}

/** Elements that one function adds, and only a handler of another one takes out: when nothing fails, they stay. */
function removedOnFailureOnly(container: Growing, file: FileModel): Finding | undefined {
  const [removal] = container.shrinks;
  const isKnown = container.container.kind === 'set' || container.container.kind === 'sequence';
  if (!removal || !isKnown || container.limit || container.handedOut.length > 0) return undefined;
  const isOnFailure = container.shrinks.every(({ key, node, function: by, use }) => {
    const handler = node.ancestor('except_clause', 'function_definition', 'lambda');
    const isFailure = handler?.kind === 'except_clause' && !END_OF_ITERATION.test(caughtBy(handler));
    return use.kind === 'method' && key !== undefined && by && isFailure;
  });
  // A handler of the function that adds takes back what was added: without a failure, it is meant to stay.
  const growth = container.grows.find(
    ({ how, function: around }) => how === 'method' && around && around.name !== '__init__',
  );
  const isTakenBack = container.shrinks.some((shrink) => shrink.function === growth?.function);
  if (!isOnFailure || !growth || isTakenBack || file.isTestCode(growth.node)) return undefined;
  const { name } = container.container;
  return {
    at: growth.node,
    confidence: 'possible',
    message: fitting(
      `An entry of '${name}' is removed only when something fails; else it stays.`,
      'An entry is removed only when something fails; else it stays.',
    ),
    because: [{ at: removal.node, message: 'Only this handler removes entries.' }],
    hint: 'Remove the entry in the callback that ends what it stands for, or in a finally clause.',
  };
}

/** Whether it is the entry of the growth that goes: the same key, or the same element. */
function takesOut(shrink: Shrinkage, growth: Growth): boolean {
  if (shrink.isWhole) return false;
  const key = growth.key ?? growth.value;
  return key !== undefined && shrink.key?.unparenthesized.text === key.unparenthesized.text;
}

/** In a handler, a finally clause, or a function inside that runs later; not in the one that the entry is made in. */
function isCleanUp(node: Node, growth: Growth, around: FunctionModel): boolean {
  const handler = node.ancestor('except_clause', 'finally_clause', 'function_definition', 'lambda');
  return handler !== undefined && handler !== around.node && !handler.contains(growth.node);
}

/** The removal is further down, and something in between may leave before it. */
function skipped(
  container: Growing,
  growth: Growth,
  removals: readonly Shrinkage[],
  around: FunctionModel,
  file: FileModel,
): Finding | undefined {
  const flow = file.flow(around).lastOf([growth.node, ...removals.map(({ node }) => node)]);
  if (!flow.isKnown) return undefined;
  const isLeft = flow.exits.filter(
    ({ events, node }) =>
      events.includes(growth.node) &&
      !removals.some((removal) => node !== around.node && node.contains(removal.node)),
  );
  // Where a plain return leaves the entry, it is meant to stay; unless what it holds decides.
  const isAsked = growth.how === 'read' && removals.every(({ node }) => asksForEntry(node, growth, around));
  if (!isAsked && isLeft.some(({ kind }) => kind === 'end' || kind === 'return')) return undefined;
  const exit = isLeft.find(({ kind }) => kind === 'interrupt') ?? isLeft[0];
  const [removal] = removals;
  if (!exit || !removal) return undefined;
  const isCancelled = exit.kind === 'interrupt';
  const others = container.shrinks.some(({ node }) => !around.node.contains(node));
  const isShared = container.container.keeper !== 'instance';
  const { name } = container.container;
  const at = file.statementOf(exit.node) === around.node ? growth.node : exit.node;
  return {
    at: growth.node,
    confidence: !others && (isCancelled || (isShared && growth.how !== 'read')) ? 'likely' : 'possible',
    message: fitting(
      `When ${isCancelled ? 'the wait is cancelled' : 'something in between fails'}, this entry of '${name}' is never removed.`,
      `When ${isCancelled ? 'the wait is cancelled' : 'something in between fails'}, this entry is never removed.`,
    ),
    because: [
      {
        at,
        message: isCancelled ? 'A cancellation or close arrives here.' : 'An exception leaves from here.',
      },
      { at: removal.node, message: 'Then this removal is skipped.' },
    ],
    hint: 'Put what is in between into a try statement, and the removal into its finally clause.',
  };
}

/** `if self.queues[name].empty(): del self.queues[name]`. */
function asksForEntry(removal: Node, growth: Growth, around: FunctionModel): boolean {
  const condition = removal.ancestor('if_statement')?.child('condition');
  const entry = growth.use.by.text;
  return condition !== undefined && around.node.contains(condition) && condition.text.includes(entry);
}

/** Another function removes the entry; the one that waits here does not when its wait is cancelled. */
function waitingEntry(
  container: Growing,
  growth: Growth,
  around: FunctionModel,
  file: FileModel,
): Finding | undefined {
  if (growth.how !== 'store' || !growth.key || !around.isAsync) return undefined;
  const [elsewhere, ...others] = container.shrinks.filter(({ isWhole }) => !isWhole);
  if (!elsewhere) return undefined;
  const isOnly = others.length === 0;
  const wait = waitAfter(file.statementOf(growth.node), around, file);
  if (!wait || isGuarded(wait, growth, around) || !isOfWait(container, growth, around, file))
    return undefined;
  // A function inside may be what removes it: trio calls its `abort` on a cancellation.
  const inner = file.functions.some(({ node }) => node !== around.node && around.node.contains(node));
  const { name } = container.container;
  const reasons: Reason[] = [
    { at: wait, message: 'A cancellation or timeout arrives here.' },
    {
      at: elsewhere.node,
      message: isOnly
        ? 'Only this removes entries, when all goes well.'
        : 'Entries are removed when all goes well, as here.',
    },
  ];
  return {
    at: growth.node,
    confidence: inner ? 'possible' : 'likely',
    message: fitting(
      `When the wait is cancelled, this entry of '${name}' stays.`,
      'When the wait is cancelled, this entry stays.',
    ),
    because: reasons,
    hint: 'Wait inside a try statement, and remove the entry in its finally clause with pop(key, None).',
  };
}

/** Methods that wait for somebody else, and do nothing themselves. */
const WAITING = /^_*(wait|park|sleep|acquire|recv|receive|read|get|join|result|checkpoint)(_\w+)?$/;

/**
 * The entry lasts as long as something that the function waits for: what is awaited is the value, belongs to it, removes it, or
 * is whatever somebody else brings. Where the function does something else, the entry is there to stay when all goes well.
 */
function isOfWait(container: Growing, growth: Growth, around: FunctionModel, file: FileModel): boolean {
  const value = growth.value?.unparenthesized;
  const names = new Set(
    [...(value?.walk() ?? [])]
      .filter((node) => node.kind === 'identifier' && !node.text.startsWith('self'))
      .map((node) => file.binding(node)),
  );
  const entry = growth.use.by.text;
  for (const node of file.nodes('await')) {
    if (file.functionAround(node) !== around || node.index < growth.node.index) continue;
    const call = node.firstChild && file.call(node.firstChild.unparenthesized);
    if (call && WAITING.test(call.name ?? '')) return true;
    const called = call && file.methodNamedBy(call.callee);
    if (called && container.shrinks.some((shrink) => shrink.function === called)) return true;
    // The receiver of what is awaited, or what is awaited itself; its arguments are told of the entry, no more.
    const awaited = call ? call.callee : node.firstChild;
    if (awaited?.text.startsWith(entry)) return true;
    for (const part of awaited?.walk() ?? []) {
      const binding = part.kind === 'identifier' && !file.isSelf(part) ? file.binding(part) : undefined;
      if (binding && names.has(binding)) return true;
    }
  }
  return false;
}

/** The first await among the statements after one, in the same block or those around it. */
function waitAfter(statement: Node, around: FunctionModel, file: FileModel): Node | undefined {
  for (let at = statement.nextSibling; at; at = at.nextSibling) {
    if (at.is('function_definition', 'decorated_definition', 'class_definition')) continue;
    for (const node of at.walk()) {
      if (node.kind === 'await' && file.functionAround(node) === around) return node;
    }
    if (at.is('return_statement', 'raise_statement')) return undefined;
  }
  return undefined;
}

/** A try statement around the wait, or in the function, that cleans up: with this container, or in a way that is not seen. */
function isGuarded(wait: Node, growth: Growth, around: FunctionModel): boolean {
  for (
    let at = wait.ancestor('try_statement', 'with_statement');
    at;
    at = at.ancestor('try_statement', 'with_statement')
  ) {
    if (!around.node.contains(at)) return false;
    // A context manager that is entered after the entry was made may remove it.
    if (at.kind === 'with_statement') {
      if (at.index > growth.node.index && !/lock|timeout|suppress|scope/i.test(at.firstChild?.text ?? ''))
        return true;
      continue;
    }
    if (at.contains(growth.node) && !at.children.some(({ kind }) => kind === 'finally_clause')) continue;
    for (const clause of at.children) {
      if (!clause.is('except_clause', 'finally_clause') || clause.contains(wait)) continue;
      for (const node of clause.walk()) if (node.is('call', 'delete_statement', 'assignment')) return true;
    }
  }
  return false;
}
