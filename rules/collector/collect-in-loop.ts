import { PACKAGES_OF_LARGE_CYCLES } from '../../src/knowledge/collector.js';
import {
  type Call,
  calls,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  removeStatement,
} from '../../src/rule/index.js';

/** Calls that wait: a loop with one of them runs as slowly as it was asked to. */
const WAITING = new Set(['sleep', 'wait']);

export default defineRule({
  name: 'collect-in-loop',
  summary: 'A full collection walks every container of the process, and frees only cycles.',
  impact: 'churn',
  level: 'warning',
  on: calls('gc.collect'),

  *check(call, file) {
    const loop = file.loopAround(call.node);
    const statement = file.useOf(call.node).kind === 'discarded' ? call.node.parent : undefined;
    if (!loop || loop.kind === 'comprehension' || !statement || !isFull(call) || file.isTestCode(call.node))
      return;
    const body = loop.node.child('body');
    // After a failure there is a reason to look for memory, and a loop that only collects and waits has one as well.
    if (!body || !loop.node.contains(call.node) || isInHandler(call.node, loop.node)) return;
    const others = callNamesBeside(body, call, file);
    if ([...others].every((name) => WAITING.has(name))) return;

    const isRare =
      call.node.ancestor('if_statement', 'elif_clause', 'for_statement', 'while_statement')?.index !==
      loop.node.index;
    const isWaiting = [...others].some((name) => WAITING.has(name));
    yield {
      at: call.node,
      confidence: isRare || isWaiting || handlesLargeCycles(file) ? 'possible' : 'likely',
      message: fitting(
        `'${call.node.text}' walks every container of the process in each round of this loop.`,
        'This walks every container of the process in each round of the loop.',
      ),
      because: [
        {
          at: headerOf(loop.node),
          message: 'Each round pays for the whole heap, however little it made itself.',
        },
      ],
      hint: 'Remove the call: what is in no cycle is freed at once, and cycles are collected now and then.',
      fix: { title: 'Remove the collection', safety: 'unsafe', edits: [removeStatement(statement)] },
    };
  },
});

/** Without an argument, or of generation 2: the younger generations are small. */
function isFull(call: Call): boolean {
  const generation = call.argument(0, 'generation');
  return call.argumentNodes.length === 0 || generation?.text === '2';
}

function isInHandler(node: Node, loop: Node): boolean {
  const handler = node.ancestor('except_clause');
  return handler !== undefined && loop.contains(handler);
}

/** The last names of what the loop calls besides collections; an empty name for what has none. */
function callNamesBeside(body: Node, call: Call, file: FileModel): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of body.walk()) {
    const other = node.kind === 'call' && node !== call.node ? file.call(node) : undefined;
    if (other && other.qualifiedName !== 'gc.collect') names.add(other.name ?? '');
  }
  return names;
}

/** The module imports one of the packages whose objects are cycles worth a collection. */
function handlesLargeCycles(file: FileModel): boolean {
  for (const binding of file.moduleScope.bindings.values()) {
    for (const { qualifiedName } of binding.assignments) {
      if (PACKAGES_OF_LARGE_CYCLES.has(qualifiedName?.split('.')[0] ?? '')) return true;
    }
  }
  return false;
}

/** The loop without its body, or the whole of it where it has none. */
function headerOf(loop: Node): { start: number; end: number } {
  const body = loop.child('body');
  return { start: loop.start, end: (loop.child('right') ?? loop.child('condition') ?? body ?? loop).end };
}
