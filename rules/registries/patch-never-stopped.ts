import { SWALLOWING_MANAGERS, SWALLOWING_METHODS } from '../../src/knowledge/control-flow.js';
import {
  type Call,
  calls,
  defineRule,
  type FileModel,
  type Finding,
  type Node,
} from '../../src/rule/index.js';

const PATCHES = ['mock.patch', 'mock.patch.object', 'mock.patch.dict', 'mock.patch.multiple'];
const MOCKS = ['mock.Mock', 'mock.MagicMock', 'mock.AsyncMock'];

export default defineRule({
  name: 'patch-never-stopped',
  summary: 'A patch that is started and never stopped stays, and its mock records every call.',
  impact: 'leak',
  level: 'warning',
  on: calls(...PATCHES, ...MOCKS),

  *check(call, file) {
    if (PATCHES.includes(call.qualifiedName ?? '')) yield* startedPatch(call, file);
    else yield* mockInProduction(call, file);
  },
});

function* startedPatch(call: Call, file: FileModel): Generator<Finding> {
  const start = startOf(call, file);
  if (
    !start ||
    isExpectedToFail(start, file) ||
    file.referencesTo('mock.patch.stopall').length > 0 ||
    isStopped(call, start, file)
  )
    return;
  yield {
    at: start,
    confidence: file.functionAround(call.node) ? 'likely' : 'possible',
    message: 'This patch is started and never stopped: its mock stays and keeps every call it is given.',
    because: [{ at: call.node, message: 'The patcher is registered as active until it is stopped.' }],
    hint: 'Call self.addCleanup(patcher.stop) before start(), or use the patch in a with statement.',
  };
}

/** `with self.assertRaises(...): patch(...).start()`: nothing is started. */
function isExpectedToFail(node: Node, file: FileModel): boolean {
  for (let at = node.ancestor('with_item', 'with_statement'); at; at = at.ancestor('with_statement')) {
    for (const inner of at.firstChild?.walk() ?? []) {
      const call = file.call(inner);
      if (
        call &&
        (SWALLOWING_METHODS.has(call.name ?? '') || SWALLOWING_MANAGERS.has(call.qualifiedName ?? ''))
      ) {
        return true;
      }
    }
  }
  return false;
}

/** The call of `start`: on the patch itself, or on the name it is given. */
function startOf(call: Call, file: FileModel): Node | undefined {
  const use = file.useOf(call.node);
  if (use.kind === 'method') return use.name === 'start' ? use.by : undefined;
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (!target) return undefined;
  return mentionsOf(target, file)
    .map((node) => file.useOf(node))
    .find(({ kind, name }) => kind === 'method' && name === 'start')?.by;
}

function mentionsOf(target: Node, file: FileModel): readonly Node[] {
  if (target.kind === 'identifier') return file.binding(target)?.references ?? [];
  const name = file.selfAttribute(target);
  return name === undefined ? [] : file.attributesNamed(name);
}

/** Something stops the patch, or has it and may. */
function isStopped(call: Call, start: Node, file: FileModel): boolean {
  const use = file.useOf(call.node);
  if (use.kind !== 'assigned') return false;
  const target = use.by.child('left');
  if (!target?.is('identifier', 'attribute')) return true;
  return mentionsOf(target, file).some((node) => {
    const { kind, name, by } = file.useOf(node);
    if (by === start || kind === 'store') return false;
    return kind !== 'method' || name !== 'start';
  });
}

/** A mock in code that is no test: it is called for as long as the program runs, and records it. */
function* mockInProduction(call: Call, file: FileModel): Generator<Finding> {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (file.isTestCode(call.node) || target?.kind !== 'identifier') return;
  const binding = file.binding(target);
  if (binding?.scope.kind !== 'module' || binding.onlyValue === undefined) return;
  const called = binding.references.find((node) => {
    const { kind, by } = file.useOf(node);
    return (kind === 'call' || kind === 'method') && file.functionAround(by) && !file.isTestCode(by);
  });
  const isReset = binding.references.some((node) => file.useOf(node).name === 'reset_mock');
  if (!called || isReset) return;
  yield {
    at: call.node,
    confidence: 'possible',
    message: `The mock '${target.text}' records every call with its arguments, and keeps them.`.slice(0, 100),
    because: [{ at: called, message: 'This call is recorded in mock_calls.' }],
    hint: 'Use a plain function or class that does nothing in its place.',
  };
}
