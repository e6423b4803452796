import {
  type Binding,
  defineRule,
  type FileModel,
  type FunctionModel,
  type Node,
  type Reason,
  references,
} from '../../src/rule/index.js';

/** A place where the size that was asked for is held against a limit. */
interface Limit {
  readonly at: Node;
}

/** Parameters that take a function for the size of an entry. */
const SIZE_PARAMETER = /^(get_?)?size_?(of|_?func(tion)?|r)?$|^weigh(t|er)?$|^cost(_?func)?$/;

/** Names that text and bytes usually have. */
const FLAT_NAME =
  /^_*(payload|body|text|content|contents|message|msg|string|line|blob|raw|data|chunk|buffer|token)$/;

/** Results of these are one block: what getsizeof says of them is all there is. */
const FLAT =
  /^builtins\.(str|bytes|bytearray|int|float|repr|memoryview)$|^(array\.array|json\.dumps|pickle\.dumps|marshal\.dumps)$/;

/** Methods whose results are text or bytes. */
const FLAT_METHODS =
  /^(encode|decode|join|getvalue|tobytes|read|dumps|format|strip|to_bytes|hex|SerializeToString)$/;

export default defineRule({
  name: 'getsizeof-as-budget',
  summary: 'sys.getsizeof counts the object alone: a limit on it does not limit what the object holds.',
  impact: 'leak',
  level: 'warning',
  on: references('sys.getsizeof'),

  *check(reference, file) {
    if (file.isTestCode(reference) || isOwnSize(file.functionAround(reference))) return;
    const use = file.useOf(reference);
    const measured = use.kind === 'call' ? file.call(use.by)?.positional[0] : undefined;
    const limit =
      use.kind === 'call'
        ? measured && !isFlat(measured, file)
          ? limitOn(use.by, file, 0)
          : undefined
        : limitOfSizes(reference, file);
    if (!limit) return;
    const isContainer = measured && holdsOthers(measured, file);
    const because: Reason[] = [
      { at: limit.at, message: 'Here the size decides, and what the object holds does not count.' },
    ];
    yield {
      at: use.kind === 'call' ? use.by : reference,
      confidence: isContainer
        ? 'proven'
        : measured && FLAT_NAME.test(lastName(measured))
          ? 'possible'
          : 'likely',
      message: 'This limit counts the object alone: what it holds is left out of the size.',
      because,
      hint: 'Count the entries, or sum the lengths of what they hold: sys.getsizeof does not follow references.',
    };
  },
});

/** `__sizeof__`, and functions that follow what an object holds by calling themselves. */
function isOwnSize(model: FunctionModel | undefined): boolean {
  return (
    model !== undefined &&
    /^(__sizeof__|nbytes|memory_usage|total_size|deep_?(get)?size(of)?)$/.test(model.name)
  );
}

/** Whatever the name was given is a container. */
function holdsOthers(measured: Node, file: FileModel): boolean {
  const assignments = measured.kind === 'identifier' ? file.binding(measured)?.assignments : undefined;
  if (!assignments) return file.isNewContainer(file.originOf(measured) ?? measured);
  return (
    assignments.length > 0 &&
    assignments.every(({ value }) => value !== undefined && file.isNewContainer(value))
  );
}

/** `entries` of `self.entries`. */
function lastName(node: Node): string {
  return node.child('attribute')?.text ?? node.text;
}

/** Text, bytes and numbers hold nothing else. */
function isFlat(node: Node, file: FileModel): boolean {
  const maker = file.originOf(node) ?? node;
  if (FLAT.test(file.constructorName(node) ?? '')) return true;
  const call = file.call(maker.unparenthesized);
  return call?.receiver !== undefined && FLAT_METHODS.test(call.name ?? '');
}

/** Follows the size from where it is computed to a comparison, through sums, names and attributes. */
function limitOn(size: Node, file: FileModel, depth: number): Limit | undefined {
  if (depth > 4) return undefined;
  const use = file.useOf(size);
  switch (use.kind) {
    case 'compare':
      return isAgainstSize(use.by, file) ? undefined : { at: use.by };
    case 'operand':
      return limitOn(use.by, file, depth + 1) ?? ofAugmented(use.by, file);
    case 'produced': {
      const call = file.useOf(use.by);
      const isSum = call.kind === 'argument' && file.call(call.by)?.qualifiedName === 'builtins.sum';
      return isSum ? limitOn(call.by, file, depth + 1) : undefined;
    }
    case 'assigned': {
      const target = use.by.child('left') ?? use.by.child('name');
      return target && ofTarget(target, file);
    }
  }
  return undefined;
}

/** `used += size` */
function ofAugmented(statement: Node, file: FileModel): Limit | undefined {
  // What is taken off the sum was added to it somewhere, which is reported there.
  const isAdded = statement.kind === 'augmented_assignment' && statement.child('operator')?.text === '+=';
  const target = isAdded ? statement.child('left') : undefined;
  return target && ofTarget(target, file);
}

/** A comparison of the name or attribute that the size was put into. */
function ofTarget(target: Node, file: FileModel): Limit | undefined {
  const node = target.unparenthesized;
  const name = file.selfAttribute(node);
  const binding: Binding | undefined = node.kind === 'identifier' ? file.binding(node) : undefined;
  const mentions =
    name === undefined
      ? (binding?.references ?? [])
      : (file
          .classAround(node)
          ?.attribute(name)
          ?.uses.map((use) => use.node) ?? []);
  for (const mention of mentions) {
    const use = file.useOf(mention);
    if (use.kind === 'compare' && !isAgainstSize(use.by, file)) return { at: use.by };
    // `used + size > limit`
    const outer = use.kind === 'operand' ? file.useOf(use.by) : undefined;
    if (outer?.kind === 'compare' && !isAgainstSize(outer.by, file)) return { at: outer.by };
  }
  return undefined;
}

/** Two sizes are compared with each other, or one with nothing: that is no limit. */
function isAgainstSize(comparison: Node, file: FileModel): boolean {
  const others = comparison.children.filter(({ kind, field }) => field !== 'operators' && kind === 'call');
  const sizes = others.filter((node) => file.call(node)?.qualifiedName === 'sys.getsizeof');
  const isOrder = /[<>]/.test(comparison.text);
  return (
    sizes.length > 1 ||
    !isOrder ||
    comparison.children.some(({ kind, text }) => kind === 'integer' && text === '0')
  );
}

/** The function itself is handed over, as the measure of entries. */
function limitOfSizes(reference: Node, file: FileModel): Limit | undefined {
  const use = file.useOf(reference);
  const call = use.kind === 'argument' ? file.call(use.by) : undefined;
  if (!call) return undefined;
  if (use.name !== undefined) {
    return SIZE_PARAMETER.test(use.name) ? { at: call.callee } : undefined;
  }
  const callee = file.functionNamed(call.callee);
  const parameter = callee?.parameters[use.position ?? -1];
  const binding = parameter && file.binding(parameter.node);
  for (const mention of binding?.references ?? []) {
    const inner = file.useOf(mention);
    const limit = inner.kind === 'call' ? limitOn(inner.by, file, 0) : undefined;
    if (limit) return limit;
  }
  return undefined;
}
