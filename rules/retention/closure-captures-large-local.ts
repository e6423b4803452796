import {
  type Binding,
  type Bulk,
  bulkOf,
  captureOf,
  defineRule,
  escapesOfValue,
  type FileModel,
  type FunctionModel,
  fitting,
  moduleScope,
  type Node,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'closure-captures-large-local',
  summary: 'A function that is kept holds a large local of its maker, of which it needs only a small part.',
  impact: 'retention',
  level: 'warning',
  run: 'strict',
  on: moduleScope(),

  *check(_module, file) {
    for (const closure of file.functions) {
      const maker = file.functionAround(closure.node);
      if (!maker || closure.class || file.isTestCode(closure.node)) continue;
      const kept = keptBy(closure, file);
      if (!kept) continue;
      for (const held of largeLocals(closure, maker, file)) {
        const { name } = held.binding;
        yield {
          at: held.place,
          confidence: held.size === 'large' ? ('likely' as const) : ('possible' as const),
          message: fitting(
            `The function that is kept holds all of '${name}', and uses a small part of it.`,
            'The function that is kept holds a large local whole, and uses a small part of it.',
          ),
          because: [
            { at: held.made, message: 'This makes much, and the function keeps all of it alive.' },
            { at: kept, message: 'The function outlives the call here.' },
          ],
          hint: fitting(
            `Bind what is needed of '${name}' to a name of its own first, and use that in the function.`,
            'Bind what is needed to a name of its own first, and use that in the function.',
          ),
        };
      }
    }
  },
});

/** Where a nested function is put so that it outlives the call: stored, or given to something that registers it. */
function keptBy(closure: FunctionModel, file: FileModel): Node | undefined {
  if (closure.isLambda) return outliving(closure.node, file);
  const binding = file.binding(closure.nameNode);
  for (const reference of binding?.references ?? []) {
    const kept = outliving(reference, file);
    if (kept) return kept;
  }
  return undefined;
}

function outliving(node: Node, file: FileModel): Node | undefined {
  return escapesOfValue(file, node).find(({ kind, by }) => {
    if (kind === 'stored' || kind === 'returned') return true;
    return (
      kind === 'passed' &&
      /^(?:register|connect|subscribe|add_\w*(?:callback|handler|listener|hook))$/.test(
        file.call(by)?.name ?? '',
      )
    );
  })?.by;
}

interface Held {
  readonly binding: Binding;
  /** Where the function takes hold of it. */
  readonly place: Node;
  readonly made: Node;
  readonly size: Bulk['size'];
}

function* largeLocals(closure: FunctionModel, maker: FunctionModel, file: FileModel): Generator<Held> {
  for (const binding of maker.scope.bindings.values()) {
    const value = binding.onlyValue;
    const place = value && captureOf(file, closure.node, binding);
    const bulk = place && bulkOf(file, value);
    if (!bulk || !closure.node.contains(place)) continue;
    const uses = usesInside(closure, binding, place, file);
    if (uses.length > 0 && uses.every((use) => isSmall(use, file))) {
      yield { binding, place, made: bulk.maker, size: bulk.size };
    }
  }
}

/** What the function does with the local, also under the name of a default: `lambda x, big=big: ...`. */
function usesInside(closure: FunctionModel, binding: Binding, place: Node, file: FileModel): Use[] {
  const parameter = closure.parameters.find((each) => each.default === place);
  const inner = parameter && file.binding(parameter.node);
  const references = inner
    ? inner.references
    : binding.references.filter((each) => closure.node.contains(each));
  return references.map((reference) => file.useOf(reference));
}

/** Its size, one element of it, or an attribute: what could have been taken before. */
function isSmall(use: Use, file: FileModel): boolean {
  switch (use.kind) {
    case 'argument':
      return /^builtins\.(?:len|bool|id|type)$/.test(file.call(use.by)?.qualifiedName ?? '');
    case 'item':
      return use.key?.is('integer', 'string', 'unary_operator') === true;
    case 'attribute':
      return /^(?:shape|size|dtype|ndim|name|names|columns|nbytes)$/.test(use.name ?? '');
    case 'test':
      return true;
  }
  return false;
}
