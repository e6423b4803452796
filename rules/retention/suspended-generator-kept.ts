import {
  type Binding,
  type Call,
  defineRule,
  escapesOfValue,
  type FileModel,
  type FunctionModel,
  fitting,
  moduleScope,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'suspended-generator-kept',
  summary:
    'A generator that is begun, not finished and kept holds its frame with every local and open block in it.',
  impact: 'retention',
  level: 'warning',
  run: 'strict',
  on: moduleScope(),

  *check(_module, file) {
    for (const call of file.callsNamed('builtins.next')) {
      const generator = call.argument(0);
      if (!generator || file.isTestCode(call.node) || !file.functionAround(call.node)) continue;
      const made = generatorOf(generator, file);
      if (!made || isClosed(generator, file)) continue;
      const { name } = made.model;
      const block = openBlock(made.model);
      yield {
        at: call.node,
        confidence: block || holdsLocals(made.model) ? 'likely' : 'possible',
        message: fitting(
          `'${generator.text}' is kept half run, with all that the frame of '${name}' holds.`,
          `The generator of '${name}' is kept half run, with all that its frame holds.`,
          'This generator is kept half run, with all that its frame holds.',
        ),
        because: [
          block
            ? {
                at: block,
                message:
                  'This block stays open, and what it holds stays in use, until the generator is closed.',
              }
            : {
                at: made.model.nameNode,
                message: 'Its frame, with every local name in it, lives until it is closed or freed.',
              },
          { at: made.kept, message: 'The generator is kept here.' },
        ],
        hint: 'Take the value inside a with statement on contextlib.closing(...), or call close() behind it.',
      };
    }
  },
});

interface Kept {
  /** The generator function. */
  readonly model: FunctionModel;
  /** What keeps the generator. */
  readonly kept: Node;
}

/** The generator that a name stands for, where it outlives the function. */
function generatorOf(name: Node, file: FileModel): Kept | undefined {
  const attribute = file.selfAttribute(name);
  if (attribute !== undefined) {
    const store = file
      .classAround(name)
      ?.attribute(attribute)
      ?.stores.find(({ value }) => value && modelOf(value, file));
    const model = store?.value && modelOf(store.value, file);
    return store && model && { model, kept: store.node };
  }
  const binding = name.kind === 'identifier' ? file.binding(name) : undefined;
  const value = binding && generatorValue(binding, file);
  const model = value && modelOf(value, file);
  if (!value || !model) return undefined;
  const way = escapesOfValue(file, value).find(({ kind, node }) => kind === 'stored' && node !== value);
  return way && { model, kept: way.by };
}

function generatorValue(binding: Binding, file: FileModel): Node | undefined {
  if (binding.onlyValue) return binding.onlyValue;
  const only = binding.onlyAssignment;
  return only?.kind === 'with'
    ? undefined
    : only?.value && modelOf(only.value, file)
      ? only.value
      : undefined;
}

/** The generator function of this file that a call runs. */
function modelOf(value: Node, file: FileModel): FunctionModel | undefined {
  const call: Call | undefined = file.call(value.unparenthesized);
  const model = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  return model?.isGenerator && model.decorators.length === 0 ? model : undefined;
}

/** `close()` is called on it, it is walked to its end, or something else is given it to do so. */
function isClosed(name: Node, file: FileModel): boolean {
  const binding = name.kind === 'identifier' ? file.binding(name) : undefined;
  const attribute = file.selfAttribute(name);
  const nodes = binding?.references ?? file.attributesNamed(attribute ?? '');
  return nodes.some((node) => {
    const use = file.useOf(node);
    if (use.kind === 'method' && (use.name === 'close' || use.name === 'throw' || use.name === 'aclose'))
      return true;
    if (use.kind === 'store' && use.value?.unparenthesized.kind === 'none') return true;
    if (use.kind === 'iterate' || use.kind === 'delete') return true;
    const call = use.kind === 'argument' ? file.call(use.by) : undefined;
    return /^(?:builtins\.(?:list|tuple|set|sorted|dict|sum)|contextlib\.closing)$/.test(
      call?.qualifiedName ?? '',
    );
  });
}

/** A with statement around a yield: a file or lock that stays open. */
function openBlock(model: FunctionModel): Node | undefined {
  for (const node of model.body?.walk() ?? []) {
    const block = node.kind === 'yield' ? node.ancestor('with_statement') : undefined;
    if (block && model.node.contains(block)) return block;
  }
  return undefined;
}

/** The generator has locals of its own that are not just its loop variables. */
function holdsLocals(model: FunctionModel): boolean {
  return [...model.scope.bindings.values()].some(({ assignments }) =>
    assignments.some(({ kind }) => kind === 'assign'),
  );
}
