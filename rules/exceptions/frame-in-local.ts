import {
  type Binding,
  type Call,
  type Confidence,
  calls,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'frame-in-local',
  summary: 'A frame that is kept in one of its own locals refers to itself, and keeps all its other locals.',
  impact: 'retention',
  matters: 'runs-again',
  level: 'warning',
  on: calls('sys._getframe', 'inspect.currentframe', 'inspect.stack', 'inspect.trace', 'builtins.locals'),

  *check(call, file) {
    const model = file.functionAround(call.node);
    if (!model || file.isTestCode(call.node) || !isOwn(file, model, call)) return;
    const use = file.useOf(call.node);
    const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    const assignment = binding?.assignments.find((other) => other.target === target);
    if (!binding || !assignment || binding.scope !== model.scope) return;
    const exits = file.flow(model).local(binding).heldAtExits('end', 'return', 'raise');
    const exit = exits.find(({ held }) => held.includes(assignment));
    if (!exit) return;
    const isNamespace = call.qualifiedName === 'builtins.locals';
    const { name } = binding;
    yield {
      at: use.by,
      confidence: confidenceOf(file, binding, isNamespace),
      message: fitting(
        `'${name}' holds the frame that holds '${name}': none of its locals is freed on return.`,
        'A local holds its own frame: none of its locals is freed on return.',
      ),
      because: [
        isNamespace
          ? {
              at: call.node,
              message: 'The next call of locals() puts this dict into itself, before Python 3.13.',
            }
          : { at: call.node, message: 'The frame that runs is part of the answer.' },
        {
          at: exit.kind === 'end' ? model.nameNode : exit.node,
          message: `The function is left with '${name}' still set.`,
        },
      ],
      hint: isNamespace
        ? "Copy it, '{**locals()}', or name the values that are needed."
        : `Add a finally with 'del ${name}', or take what is needed from the frame at once.`,
    };
  },
});

/** Whether the answer holds the frame of the caller: with a depth it is a frame further out, which makes no cycle. */
function isOwn(file: FileModel, model: FunctionModel, call: Call): boolean {
  const depth = call.argument(0);
  switch (call.qualifiedName) {
    case 'sys._getframe':
      return depth === undefined || depth.text === '0';
    case 'builtins.locals':
      return file.python.meets('>=3.13') !== 'yes' && isCalledTwice(file, model, call);
  }
  return true;
}

function isCalledTwice(file: FileModel, model: FunctionModel, call: Call): boolean {
  return file
    .callsNamed('builtins.locals')
    .some((other) => other.node !== call.node && file.functionAround(other.node) === model);
}

/** A name that is moved up the stack (`frame = frame.f_back`) holds its own frame only at first. */
function confidenceOf(file: FileModel, binding: Binding, isNamespace: boolean): Confidence {
  const isMoved = binding.assignments.some(({ value }) =>
    binding.references.some((reference) => value?.contains(reference)),
  );
  if (isMoved || (isNamespace && file.python.meets('<3.13') !== 'yes')) return 'possible';
  return 'likely';
}
