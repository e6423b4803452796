import {
  type ClassModel,
  calls,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  type Node,
  type Use,
} from '../../src/rule/index.js';

/** What takes the exit status of a process from the system. */
const WAITING = /^(wait|communicate|poll|join|__exit__|__enter__|__aexit__|close)$/;

/** What a process writes. */
const READ = /^std(out|err)$/;

export default defineRule({
  name: 'process-not-waited',
  summary: 'A process is started, and nothing waits for its end.',
  impact: 'leak',
  level: 'warning',
  // The child watcher of asyncio waits for what create_subprocess_exec starts.
  on: calls('subprocess.Popen', 'multiprocessing.Process'),

  *check(call, file) {
    const use = file.useOf(call.node);
    if (file.isTestCode(call.node)) return;
    if (use.kind === 'attribute' && /^(stdout|stderr|stdin|pid)$/.test(use.name ?? '')) {
      yield found(call.node, use.by, undefined, READ.test(use.name ?? '') ? 'likely' : 'possible');
    }
    const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
    if (!target) return;
    const name = file.selfAttribute(target);
    const owner = file.methodAround(target)?.class;
    if (name !== undefined && owner) yield* inAttribute(file, call.node, owner, name);
    else yield* inLocal(file, call.node, target);
  },
});

function found(at: Node, place: Node, name: string | undefined, confidence: Finding['confidence']): Finding {
  return {
    at,
    confidence,
    message: fitting(
      name === undefined ? 'Nothing waits for this process.' : `Nothing waits for the process in '${name}'.`,
      'Nothing waits for this process.',
    ),
    because: [
      {
        at: place,
        message:
          'A process that has ended stays in the table of the system until its parent asks for its status.',
      },
    ],
    hint: "Call wait() or communicate(), or use 'with' on the process; terminate() and kill() do not wait.",
  };
}

/** Every use of the process is a call or a read that does not wait, and it stays here. */
function* inLocal(file: FileModel, at: Node, target: Node): Generator<Finding> {
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  const model = file.functionAround(at);
  if (!binding || !model || binding.scope !== model.scope) return;
  const isLeft = binding.references.every(
    (node) => file.scopeOf(node).frame === model.scope && leaves(file, file.useOf(node)),
  );
  // Who reads what it says expects it to end; a process that is only started may be meant to outlive the function.
  const isRead = binding.references.some((node) => {
    const use = file.useOf(node);
    return use.kind === 'attribute' && READ.test(use.name ?? '');
  });
  if (isLeft) yield found(at, model.nameNode, binding.name, isRead ? 'likely' : 'possible');
}

function* inAttribute(file: FileModel, at: Node, owner: ClassModel, name: string): Generator<Finding> {
  let ended: Node | undefined;
  for (const node of file.attributesNamed(name)) {
    if (file.isWritten(node)) continue;
    const use = file.useOf(node);
    if (!leaves(file, use)) return;
    if (use.kind === 'method' && /^(terminate|kill|send_signal)$/.test(use.name ?? '')) ended ??= use.by;
  }
  if (new RegExp(`['"]${name}['"]`).test(owner.node.text)) return;
  yield found(at, ended ?? owner.nameNode, `self.${name}`, ended ? 'likely' : 'possible');
}

/** The use neither waits for the process nor hands it on. */
function leaves(file: FileModel, use: Use): boolean {
  switch (use.kind) {
    case 'method':
      return !WAITING.test(use.name ?? '');
    case 'attribute': {
      if (use.name === 'returncode' || WAITING.test(use.name ?? '')) return false;
      // `out = process.stdout` is only another way to read from it.
      return use.name !== 'pid' || !['argument', 'return', 'assigned'].includes(file.useOf(use.by).kind);
    }
    case 'test':
    case 'compare':
    case 'formatted':
    case 'delete':
    case 'store':
      return true;
  }
  return false;
}
