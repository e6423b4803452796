import {
  calls,
  defineRule,
  type FileModel,
  fitting,
  lifetimeOf,
  type Node,
  runsOnce,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'context-variable-per-call',
  summary: 'A context variable that is made in a function is never freed, nor is its value.',
  impact: 'leak',
  level: 'warning',
  python: '>=3.7',
  on: calls('contextvars.ContextVar'),

  *check(call, file) {
    const around = file.functionAround(call.node);
    if (!around || file.isTestCode(call.node)) return;
    const owner = around.class;
    const runs = runsOnce(file, around, call.node);
    if (runs === 'yes') return;
    const isInit = owner !== undefined && around.name === '__init__';
    const lifetime = owner ? lifetimeOf(file, owner) : 'unknown';
    const isOnce =
      lifetime === 'process' ||
      runs === 'likely' ||
      (isInit && lifetime === 'unknown') ||
      isAssignedOnce(call.node, file);
    yield {
      at: call.node,
      confidence: isOnce ? 'possible' : 'likely',
      message: fitting(
        isInit
          ? `Every '${owner.name}' makes a context variable, and each context keeps it with its value.`
          : `Every call of '${around.name}' makes a context variable, and each context keeps it with its value.`,
        'Every call makes a context variable, and each context keeps it with its value.',
      ),
      because: [
        { at: around.nameNode, message: 'A context holds its variables strongly, as keys that stay.' },
      ],
      hint: 'Make the ContextVar at the top of the module, and keep what differs in its value.',
    };
  },
});

/** Made when it is needed first: assigned to a name of the module, or put into a table under its key. */
function isAssignedOnce(node: Node, file: FileModel): boolean {
  const use = file.useOf(node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (target?.kind === 'subscript') return true;
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  if (binding?.scope.kind === 'module') return true;
  return (binding?.references ?? []).some((reference) => {
    const { kind, by } = file.useOf(reference);
    return kind === 'assigned' && by.child('left')?.kind === 'subscript';
  });
}
