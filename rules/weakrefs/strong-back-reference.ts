import {
  type AttributeUse,
  type Binding,
  type ClassModel,
  classes,
  constructionsOf,
  defineRule,
  type FileModel,
  fitting,
  lifecycleOf,
  lifetimeOf,
  type Node,
  storingsOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'strong-back-reference',
  summary: 'A part keeps the whole that keeps the part: a cycle that only the collector frees.',
  impact: 'leak',
  matters: 'many-owners',
  level: 'note',
  run: 'strict',
  on: classes(),

  *check(part, file) {
    if (lifetimeOf(file, part) === 'test') return;
    for (const { store, parameter, name } of keptParameters(file, part)) {
      const keeper = keeperOf(file, part, parameter);
      if (!keeper || lifecycleOf(part).release(name)) continue;
      const whole = keeper.whole === part ? 'parent' : `'${keeper.whole.name}'`;
      yield {
        at: store.node,
        confidence: 'likely',
        message: fitting(
          `'${part.name}' keeps its ${whole} in 'self.${name}', and is kept by it.`,
          'A part keeps the whole that it is a part of, and is kept by it.',
        ),
        because: [{ at: keeper.at, message: 'The whole keeps the part here.' }],
        hint: 'Reset it when the part is removed, or keep a weakref.ref where the part cannot outlive the whole.',
      };
    }
  },
});

interface Kept {
  readonly store: AttributeUse;
  readonly name: string;
  readonly parameter: Binding;
}

/** `self.owner = owner` in the constructor: attributes that keep one of its parameters as it is. */
function* keptParameters(file: FileModel, part: ClassModel): Generator<Kept> {
  const initializer = part.methods.get('__init__');
  if (!initializer) return;
  for (const { name, stores } of part.attributes.values()) {
    // What is assigned to a property goes to its setter, which may keep it weakly.
    if (part.isPlainProperty(name)) continue;
    for (const store of stores) {
      const value = store.value?.unparenthesized;
      if (
        store.method !== initializer ||
        store.deferred ||
        value?.kind !== 'identifier' ||
        file.isSelf(value)
      )
        continue;
      const parameter = file.binding(value);
      const isParameter =
        parameter?.onlyAssignment?.kind === 'parameter' && parameter.scope === initializer.scope;
      if (isParameter) yield { store, name, parameter };
    }
  }
}

interface Keeper {
  readonly whole: ClassModel;
  readonly at: Node;
}

/** What the parameter stands for, when it keeps the new instance: by its maker, or by the constructor itself. */
function keeperOf(file: FileModel, part: ClassModel, parameter: Binding): Keeper | undefined {
  return keptByMaker(file, part, parameter) ?? keptByConstructor(file, part, parameter);
}

/** `self.sections.append(Section(self))` */
function keptByMaker(file: FileModel, part: ClassModel, parameter: Binding): Keeper | undefined {
  const initializer = part.methods.get('__init__');
  const position = initializer?.parameters.findIndex(({ name }) => name === parameter.name) ?? -1;
  for (const node of constructionsOf(file, part)) {
    const passed = file.call(node)?.argument(position - 1, parameter.name);
    const whole = passed && file.isSelf(passed) ? file.methodAround(node)?.class : undefined;
    // What lives as long as the process keeps its parts anyway.
    if (!whole || lifetimeOf(file, whole) === 'process' || /Backend$/.test(whole.name)) continue;
    const kept = storingsOf(file, node).find(
      ({ keeper, certainty }) => certainty !== 'possible' && file.isSelf(keeper),
    );
    const isDropped =
      kept?.attribute !== undefined && lifecycleOf(whole).release(kept.attribute) !== undefined;
    if (kept && !isDropped) return { whole, at: kept.at };
  }
  return undefined;
}

/** `parent.children.append(self)` in the constructor of the part. */
function keptByConstructor(file: FileModel, part: ClassModel, parameter: Binding): Keeper | undefined {
  const initializer = part.methods.get('__init__');
  const self = initializer?.scope.bindings.get(initializer.selfName ?? '');
  for (const reference of self?.references ?? []) {
    const kept = storingsOf(file, reference).find(
      ({ keeper, certainty }) => certainty === 'proven' && file.binding(keeper) === parameter,
    );
    if (kept) return { whole: part, at: kept.at };
  }
  return undefined;
}
