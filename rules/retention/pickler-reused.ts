import {
  type Binding,
  type Call,
  calls,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'pickler-reused',
  summary:
    'A Pickler remembers every object that it has dumped, so one that is used again and again keeps them all.',
  impact: 'leak',
  level: 'warning',
  on: calls(
    'pickle.Pickler',
    'pickle._Pickler',
    'cPickle.Pickler',
    '_pickle.Pickler',
    'cloudpickle.Pickler',
    'cloudpickle.CloudPickler',
    'dill.Pickler',
  ),

  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const pickler = picklerOf(call, file);
    if (!pickler) return;
    const { name, uses } = pickler;
    // `pickler.fast = True` switches the memo off.
    if (uses.some((use) => use.name === 'clear_memo' || use.name === 'fast' || use.name === 'memo')) return;
    const dump = uses.find((use) => use.name === 'dump' && isRepeated(use.node, call, pickler, file));
    if (!dump) return;
    yield {
      at: dump.node,
      confidence: pickler.confidence,
      message: fitting(
        `'${name}' keeps every object that it dumps here, for as long as it lives.`,
        'This pickler keeps every object that it dumps here, for as long as it lives.',
      ),
      because: [
        {
          at: call.node,
          message: 'Its memo grows with each dump, so that later dumps can refer to earlier objects.',
        },
      ],
      hint: fitting(
        `Call '${name}.clear_memo()' after each dump, or use pickle.dump for objects that share nothing.`,
        'Call clear_memo() after each dump, or use pickle.dump for objects that share nothing.',
      ),
    };
  },
});

interface Pickler {
  readonly name: string;
  /** Uses of `pickler.name`, with the attribute or call node. */
  readonly uses: readonly { readonly node: Node; readonly name: string }[];
  readonly binding: Binding | undefined;
  readonly confidence: Finding['confidence'];
}

/** The name or attribute that a pickler is given to. */
function picklerOf(call: Call, file: FileModel): Pickler | undefined {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  if (target?.kind === 'identifier') {
    const binding = file.binding(target);
    // One name for many picklers: which of them is used cannot be told.
    if (!binding?.onlyValue) return undefined;
    return { name: target.text, uses: usesOf(binding.references, file), binding, confidence: 'proven' };
  }
  const name = target && file.selfAttribute(target);
  const attribute = name === undefined ? undefined : file.classAround(call.node)?.attribute(name);
  if (!target || !attribute) return undefined;
  const nodes = attribute.uses.map(({ node }) => node);
  return { name: target.text, uses: usesOf(nodes, file), binding: undefined, confidence: 'likely' };
}

function usesOf(nodes: readonly Node[], file: FileModel): { node: Node; name: string }[] {
  return nodes.flatMap((node) => {
    const { by, name } = file.useOf(node);
    return name === undefined ? [] : [{ node: by, name }];
  });
}

/** The dump is in a loop that the making is not in, or in another method than the making. */
function isRepeated(dump: Node, made: Call, { binding }: Pickler, file: FileModel): boolean {
  const loop = file.loopAround(dump);
  if (loop && !loop.node.contains(made.node)) return true;
  if (binding)
    return (
      file.functionAround(dump) !== file.functionAround(made.node) && file.loopAround(dump) !== undefined
    );
  const method = file.methodAround(dump);
  const maker = file.methodAround(made.node);
  return method !== maker && !/^(?:close|finish|flush|end|done|__exit__)$/.test(method?.name ?? '');
}
