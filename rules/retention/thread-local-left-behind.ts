import {
  type AttributeUse,
  type Binding,
  bulkOf,
  calls,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'thread-local-left-behind',
  summary: 'Work data that is left in a thread-local object lives as long as the thread of the pool.',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  on: calls('threading.local', '_threading_local.local', 'gevent.local.local', 'thread._local'),

  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const store = localOf(call.node, file);
    if (!store) return;
    for (const use of store.uses) {
      const bulk = use.kind === 'attribute-store' && use.value ? bulkOf(file, use.value) : undefined;
      const around = file.functionAround(use.by);
      if (!bulk || !around || use.name === undefined || isCleared(use.name, store.uses, file)) continue;
      if (isMadeOnce(use, around, store.uses, file)) continue;
      const pool = pooledBy(around, file);
      yield {
        at: use.by,
        confidence: pool && bulk.size === 'large' ? 'likely' : 'possible',
        message: fitting(
          `'${store.name}.${use.name}' keeps this data in the thread after '${around.name}' has returned.`,
          'The thread keeps this data after the function has returned.',
        ),
        because: [
          {
            at: call.node,
            message: 'What is stored here is freed when its thread ends, and a pool keeps its threads.',
          },
          ...(pool ? [{ at: pool, message: 'The function runs in threads of a pool.' }] : []),
        ],
        hint: fitting(
          `Use a local name, or 'del ${store.name}.${use.name}' in a finally clause.`,
          'Use a local name, or delete the attribute in a finally clause.',
        ),
      };
    }
  },
});

/** The name of a thread-local object, and all that is done with it. */
function localOf(node: Node, file: FileModel): { name: string; uses: readonly Use[] } | undefined {
  const use = file.useOf(node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (target?.kind === 'identifier') {
    const binding: Binding | undefined = file.binding(target);
    return binding && { name: target.text, uses: binding.references.map((each) => file.useOf(each)) };
  }
  const name = target && file.selfAttribute(target);
  const uses: readonly AttributeUse[] | undefined =
    name === undefined ? undefined : file.classAround(node)?.attribute(name)?.uses;
  return target && uses && { name: target.text, uses };
}

/** It is deleted or set to None somewhere, or everything is: `local.__dict__.clear()`. */
function isCleared(name: string, uses: readonly Use[], file: FileModel): boolean {
  return uses.some((use) => {
    if (use.name === '__dict__') return true;
    if (use.name !== name) return false;
    if (use.kind === 'attribute-delete') return true;
    if (use.kind === 'attribute-store') return use.value?.unparenthesized.kind === 'none';
    const inner = file.useOf(use.by);
    return inner.kind === 'method' && /^(?:clear|pop)$/.test(inner.name ?? '');
  });
}

/** `if not hasattr(local, 'x'): local.x = ...`: made once for each thread, and meant to stay. */
function isMadeOnce(use: Use, around: FunctionModel, uses: readonly Use[], file: FileModel): boolean {
  if (use.by.ancestor('if_statement', 'except_clause')) return true;
  const isAsked = uses.some(
    (each) => each.kind === 'argument' && /^(?:hasattr|getattr)$/.test(file.call(each.by)?.name ?? ''),
  );
  return isAsked || /init|set_?up/i.test(around.name);
}

/** The call that runs the function in a pool. */
function pooledBy(around: FunctionModel, file: FileModel): Node | undefined {
  for (const name of [
    'submit',
    'map',
    'apply_async',
    'imap',
    'imap_unordered',
    'starmap',
    'run_in_executor',
  ]) {
    for (const call of file.callsOfMethod(name)) {
      const passed = call.positional.find(
        (each) => file.functionNamed(each) === around || file.methodNamedBy(each) === around,
      );
      if (passed) return call.node;
    }
  }
  return undefined;
}
