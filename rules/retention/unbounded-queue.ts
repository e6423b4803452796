import { WORK_QUEUES } from '../../src/knowledge/blocking.js';
import {
  type Call,
  calls,
  constantOf,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'unbounded-queue',
  summary: 'A queue without a bound buffers all that its producer is ahead of its consumer.',
  impact: 'bloat',
  level: 'note',
  run: 'strict',
  on: calls(...WORK_QUEUES),

  *check(call, file) {
    const limit = call.argument(0, 'maxsize');
    const isBounded = limit !== undefined && constantOf(file, limit) !== 0;
    if (isBounded || call.hasSplat || file.isTestCode(call.node)) return;
    const queue = queueOf(call, file);
    if (!queue || SHELF_NAME.test(queue.name)) return;
    const { name, uses } = queue;
    if (uses.some((use) => /^(?:qsize|full|maxsize)$/.test(use.name ?? ''))) return;
    const put = uses.find((use) => isProducing(use, call, file));
    const get = uses.find((use) => use.name === 'get' || use.name === 'get_nowait' || isHandedOn(use, file));
    if (!put || !get || put === get) return;
    const isFast = file.loopAround(put.by) !== undefined;
    yield {
      at: call.node,
      confidence:
        isFast && file.functionAround(put.by) !== file.functionAround(get.by) ? 'likely' : 'possible',
      message: fitting(
        `'${name}' takes all that is put in, however far the other side is behind.`,
        'This queue takes all that is put in, however far the other side is behind.',
      ),
      because: [
        { at: put.by, message: 'Nothing slows this down when items are taken out more slowly.' },
        { at: get.by, message: 'The other side takes them out here.' },
      ],
      hint: call.qualifiedName?.endsWith('SimpleQueue')
        ? 'Use Queue(maxsize=...), whose put() waits while it is full.'
        : 'Give it a maxsize: then put() waits while it is full.',
    };
  },
});

/** Queues that hold a fixed set of things that are lent out and put back. */
const SHELF_NAME = /pool|free|idle|avail|spare|shelf|slots|tokens/i;

/** The name or attribute of the queue, and every use of it in the file. */
function queueOf(call: Call, file: FileModel): { name: string; uses: readonly Use[] } | undefined {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (target?.kind === 'identifier') {
    const binding = file.binding(target);
    return (
      binding && { name: target.text, uses: binding.references.map((reference) => file.useOf(reference)) }
    );
  }
  const attribute = target?.kind === 'attribute' ? target.child('attribute')?.text : undefined;
  if (!target || attribute === undefined) return undefined;
  return { name: target.text, uses: file.attributesNamed(attribute).map((node) => file.useOf(node)) };
}

/** Items are put in again and again: in a loop, or in a function that does not make the queue. */
function isProducing(use: Use, made: Call, file: FileModel): boolean {
  if (use.kind !== 'method' || (use.name !== 'put' && use.name !== 'put_nowait')) return false;
  const item = file.call(use.by)?.argument(0);
  if (item?.is('none', 'true', 'false', 'integer', 'string')) return false;
  if (isRetried(item, file)) return false;
  return (
    file.loopAround(use.by) !== undefined || file.functionAround(use.by) !== file.functionAround(made.node)
  );
}

/** The item was taken out of a queue before: it goes back. */
function isRetried(item: Node | undefined, file: FileModel): boolean {
  const value = item?.kind === 'identifier' ? file.binding(item)?.onlyValue : undefined;
  const taken = value && file.call(value.unparenthesized);
  return taken?.name === 'get' || taken?.name === 'get_nowait';
}

/** It is given to a thread, process or task, in the arguments of the call that makes it. */
function isHandedOn(use: Use, file: FileModel): boolean {
  const by = use.kind === 'element' ? use.by.ancestor('call') : use.kind === 'argument' ? use.by : undefined;
  const name = by ? (file.call(by)?.name ?? '') : '';
  return (
    /^(?:Thread|Process|Timer|submit|spawn|create_task|ensure_future|start_soon|run_in_executor|gather)$/.test(
      name,
    ) || /[wW]orker|[cC]onsum/.test(name)
  );
}
