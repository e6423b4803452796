import {
  type AttributeUse,
  type Binding,
  type ClassModel,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  functions,
  lifecycleOf,
  type Node,
  resultsOf,
  stringValue,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'chain-of-predecessors',
  summary: 'Each new object keeps the one before it, so none of them is freed while the last one lives.',
  impact: 'leak',
  level: 'warning',
  on: functions(),

  *check(around, file) {
    if (file.isTestCode(around.body ?? around.node)) return;
    yield* copyThatKeepsItsOriginal(around, file);
    yield* inheritedList(around, file);
    yield* historyOnRecord(around, file);
    yield* successor(around, file);
    yield* previousState(around, file);
  },
});

// ---- clone._origin = self

function* copyThatKeepsItsOriginal(around: FunctionModel, file: FileModel): Generator<Finding> {
  const self = around.selfName;
  if (self === undefined || !around.class) return;
  for (const binding of around.scope.bindings.values()) {
    if (!binding.onlyValue || !isOfSameClass(binding.onlyValue, around.class, file)) continue;
    if (!isGivenAway(binding, around, file)) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const value = use.kind === 'attribute-store' ? use.value : undefined;
      if (!value || !file.isSelf(value) || use.name === undefined) continue;
      // A parent is what a tree is made of.
      const isTree = /parent|owner|outer|up$|root|tree|scope/i.test(use.name);
      const isCopy = COPYING_NAMES.test(around.name) || ORIGIN_NAMES.test(use.name);
      yield {
        at: use.by,
        confidence: !isTree && isCopy ? 'likely' : 'possible',
        message: fitting(
          `'${binding.name}' keeps the '${self}' that it is copied from, which keeps its own, and so on.`,
          'The copy keeps what it is copied from, which keeps its own original, and so on.',
        ),
        because: [
          {
            at: binding.onlyValue,
            message: 'This makes another object of the same class, which can be copied in turn.',
          },
        ],
        hint: fitting(
          `Point to the first of the chain: '${self}.${use.name}' where there is one, else '${self}'.`,
          'Point to the first of the chain, or keep only what is needed of the original.',
        ),
      };
    }
  }
}

const COPYING_NAMES =
  /clone|copy|derive|replace|with_|evolve|generate|fork|spawn|new_|_new|next|advance|annotate/i;
const ORIGIN_NAMES = /clone|orig|copied|copy|source|prev|from|derived|ancest|base|old|last/i;

/** `self.__class__(...)`, `type(self)(...)`, `cls.__new__(cls)`, `copy.copy(self)`, `C(...)`. */
function isOfSameClass(value: Node, owner: ClassModel, file: FileModel): boolean {
  const call = file.call(value.unparenthesized);
  if (!call) return false;
  const { callee, receiver, qualifiedName } = call;
  if (qualifiedName === 'copy.copy')
    return call.argument(0) !== undefined && file.isSelf(call.argument(0) ?? callee);
  if (file.classNamed(callee) === owner) return true;
  const maker = call.name === '__new__' && receiver ? (call.argument(0) ?? receiver) : callee;
  if (maker.kind === 'attribute' && maker.child('attribute')?.text === '__class__') {
    return file.isSelf(maker.child('object') ?? maker);
  }
  const inner = file.call(maker);
  if (inner?.qualifiedName === 'builtins.type') return file.isSelf(inner.argument(0) ?? callee);
  // `self._generate()`, `super()._clone()`: by its name it answers another of the same.
  const isOwn = receiver !== undefined && (file.isSelf(receiver) || receiver.text.startsWith('super('));
  return isOwn && /^_*(?:clone|copy|generate|_?shallow_copy|new)$/.test(call.name ?? '');
}

function isGivenAway(binding: Binding, around: FunctionModel, file: FileModel): boolean {
  return resultsOf(file, around).some(
    (result) => result.kind === 'identifier' && file.binding(result) === binding,
  );
}

// ---- self.frames.extend(parent.frames)

function* inheritedList(around: FunctionModel, file: FileModel): Generator<Finding> {
  const owner = around.class;
  if (!owner || !/^(?:__init__|__post_init__|_init|__new__|__cinit__)$/.test(around.name)) return;
  for (const { name, uses } of owner.attributes.values()) {
    for (const use of uses) {
      if (use.method !== around || use.through !== 'instance') continue;
      const inherited = inheritedFrom(use, name, file);
      // Several are put together in a loop: that is a sum, no chain.
      if (!inherited || file.loopAround(use.node)) continue;
      const isOwn = uses.some((other) => other !== use && other.method === around && addsMore(other, file));
      yield {
        at: use.kind === 'store' ? use.node : use.by,
        confidence:
          use.kind !== 'store' && isOwn && PREDECESSORS.test(inherited.text) ? 'likely' : 'possible',
        message: fitting(
          `Each new object takes over all that '${inherited.text}' has gathered, and adds its own.`,
          'Each new object takes over all that the one before it has gathered, and adds its own.',
        ),
        because: [
          {
            at: inherited,
            message: 'This was taken over from the one before in the same way, without a limit.',
          },
        ],
        hint: fitting(
          `Keep only what '${around.selfName}.${name}' adds, and a reference to the one before where it is needed.`,
          'Keep only what is new, or limit how much is taken over.',
        ),
      };
    }
  }
}

/** What an object calls the one that it comes from. */
const PREDECESSORS = /ancest|caller|creator|origin|parent|pred|prev|source|spawner|last|outer/i;

/** `other.name` of another object, that the attribute of the same name is extended with. */
function inheritedFrom(use: AttributeUse, name: string, file: FileModel): Node | undefined {
  if (use.kind === 'method' && (use.name === 'extend' || use.name === 'update')) {
    const added = file.call(use.by)?.argument(0);
    return use.name === 'extend' ? added && sameAttribute(added, name, file) : undefined;
  }
  if (use.kind === 'augment') return use.value && sameAttribute(use.value, name, file);
  const sum = use.kind === 'store' ? use.value?.unparenthesized : undefined;
  if (sum?.kind !== 'binary_operator' || sum.child('operator')?.text !== '+') return undefined;
  const [left, right] = [sum.child('left'), sum.child('right')];
  const isList = [left, right].some((side) =>
    side?.unparenthesized.is('list', 'tuple', 'list_comprehension'),
  );
  if (!isList) return undefined;
  return (left && sameAttribute(left, name, file)) ?? (right && sameAttribute(right, name, file));
}

function sameAttribute(node: Node, name: string, file: FileModel): Node | undefined {
  const target = node.unparenthesized;
  const call = file.call(target);
  if (call?.qualifiedName === 'builtins.getattr') {
    const [object, key] = call.positional;
    const isOther = object !== undefined && !file.isSelf(object);
    return isOther && key && stringValue(key) === name ? target : undefined;
  }
  const isCopy = call && /^builtins\.(?:list|tuple)$/.test(call.qualifiedName ?? '');
  if (isCopy) {
    const [inner] = call.positional;
    return inner && sameAttribute(inner, name, file);
  }
  const object = target.kind === 'attribute' ? target.child('object') : undefined;
  const isOther = object?.kind === 'identifier' && !file.isSelf(object) && !file.classNamed(object);
  return isOther && target.child('attribute')?.text === name ? target : undefined;
}

/** The list gets something of its own as well. */
function addsMore(use: AttributeUse, file: FileModel): boolean {
  if (use.kind === 'method') return /^(?:append|insert|extend|add)$/.test(use.name ?? '');
  const value = use.kind === 'store' ? use.value?.unparenthesized : undefined;
  if (!value || value.kind === 'none') return false;
  return !file.isNewContainer(value) || value.firstChild !== undefined;
}

// ---- record.history = list(self.history); self.history.append(record)

function* historyOnRecord(around: FunctionModel, file: FileModel): Generator<Finding> {
  for (const call of [...file.callsOfMethod('append'), ...file.callsOfMethod('appendleft')]) {
    if (file.scopeOf(call.node).frame !== around.scope || !call.receiver) continue;
    const history = call.receiver.text;
    const record = call.argument(0);
    const binding = record?.kind === 'identifier' ? file.binding(record) : undefined;
    if (!record || !binding || binding.scope !== around.scope) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const value = use.kind === 'attribute-store' || use.kind === 'item-store' ? use.value : undefined;
      const inner = value && historyIn(value, history, file);
      if (!value || !inner) continue;
      yield {
        at: use.by,
        // A list of the function's own ends with it, and with it the chain.
        confidence: call.receiver.kind === 'attribute' ? 'likely' : 'possible',
        message: fitting(
          `'${record.text}' is given all of '${history}', and is then put into it.`,
          'The record is given the whole history, and is then put into it.',
        ),
        because: [
          {
            at: call.node,
            message: 'The next record gets this one, which has all that went before: nothing is ever freed.',
          },
        ],
        hint: 'Hand the history over as a local value, or keep plain data of the earlier records in it.',
      };
    }
  }
}

/** A copy of the list, or the list itself, in a value. */
function historyIn(value: Node, history: string, file: FileModel): Node | undefined {
  const target = value.unparenthesized;
  if (target.text === history) return target;
  const call = file.call(target);
  if (call && /^builtins\.(?:list|tuple|reversed)$/.test(call.qualifiedName ?? '')) {
    const [inner] = call.positional;
    return inner && historyIn(inner, history, file);
  }
  if (call?.name === 'copy' && call.receiver?.text === history) return target;
  const isWhole = target.kind === 'subscript' && /\[\s*:\s*\]$/.test(target.text);
  if (isWhole && target.child('value')?.text === history) return target;
  if (target.kind !== 'list_comprehension') return undefined;
  const clause = target.children.find((child) => child.kind === 'for_in_clause');
  const isSame = target.child('body')?.text === clause?.child('left')?.text;
  return isSame && clause?.child('right')?.text === history ? target : undefined;
}

// ---- self.last = Entry(self.last)

function* successor(around: FunctionModel, file: FileModel): Generator<Finding> {
  const owner = around.class;
  if (!owner || around.name === '__init__') return;
  for (const attribute of owner.attributes.values()) {
    for (const use of attribute.stores) {
      const call = use.method === around && use.value ? file.call(use.value.unparenthesized) : undefined;
      const made = call && file.classNamed(call.callee);
      if (!call || !made || use.through !== 'instance') continue;
      const own = use.node.text;
      const passed = call.argumentNodes.find((node) => argumentValue(node).text === own);
      const kept = passed && keptAs(made, call.positional.indexOf(argumentValue(passed)), passed, file);
      if (!passed || !kept || isUnwound(owner, attribute.name, kept, file)) continue;
      yield {
        at: use.node,
        confidence: file.loopAround(use.node) ? 'likely' : 'possible',
        message: fitting(
          `Each new '${made.name}' keeps the one that was in '${own}' before it, and so all of them.`,
          'Each new object keeps the one that was there before it, and so all of them.',
        ),
        because: [
          { at: passed, message: 'The one before is handed over here.' },
          { at: kept.node, message: 'It is kept here for as long as the new one lives.' },
        ],
        hint: fitting(
          `Give the new '${made.name}' only what it needs of the one before, or cut the link when it is done.`,
          'Give the new object only what it needs of the one before, or cut the link when it is done.',
        ),
      };
    }
  }
}

function argumentValue(node: Node): Node {
  return (node.kind === 'keyword_argument' ? (node.child('value') ?? node) : node).unparenthesized;
}

/** The store of the constructor that keeps an argument. */
function keptAs(made: ClassModel, position: number, passed: Node, file: FileModel): AttributeUse | undefined {
  const init = made.findMethod('__init__');
  const keyword = passed.kind === 'keyword_argument' ? passed.child('name')?.text : undefined;
  const parameter = keyword ?? init?.parameters[position + 1]?.name;
  if (!init || parameter === undefined) return undefined;
  for (const { stores } of made.attributes.values()) {
    const found = stores.find(
      ({ value, method }) => method === init && value?.kind === 'identifier' && value.text === parameter,
    );
    if (found && file.binding(found.value ?? passed)?.isParameter) return found;
  }
  return undefined;
}

/** `self.last = self.last.previous`, or a reset: the chain is taken apart again. */
function isUnwound(owner: ClassModel, name: string, kept: AttributeUse, file: FileModel): boolean {
  const link = kept.node.child('attribute')?.text;
  if (lifecycleOf(owner).resets(name).length > 0) return true;
  const isRead = file.attributesNamed(link ?? '').some((node) => {
    const use = file.useOf(node);
    return use.kind === 'assigned' || use.kind === 'return' || file.useOf(node).kind === 'attribute-store';
  });
  return isRead;
}

// ---- __enter__: self.previous = current; __exit__: current = self.previous

function* previousState(around: FunctionModel, file: FileModel): Generator<Finding> {
  const owner = around.class;
  if (!owner || (around.name !== '__enter__' && around.name !== '__aenter__')) return;
  const end = owner.findMethod(around.name.replace('enter', 'exit'));
  if (!end) return;
  for (const { name, uses } of owner.attributes.values()) {
    const store = uses.find(
      (use) => use.kind === 'store' && use.method === around && use.through === 'instance',
    );
    const value = store?.value?.unparenthesized;
    if (
      !store ||
      !value ||
      !isSharedState(value, file) ||
      !/prev|old|saved|orig|parent|outer|last/i.test(name)
    )
      continue;
    const isPutBack = uses.some((use) => use.method === end && use.kind === 'assigned');
    const isCleared = uses.some(
      (use) => use.method === end && (use.kind === 'store' || use.kind === 'delete'),
    );
    if (!isPutBack || isCleared || !takesItsPlace(around, value, file)) continue;
    yield {
      at: store.node,
      confidence: 'possible',
      level: 'note',
      message: fitting(
        `'${store.node.text}' still holds what was there before when the block has ended.`,
        'The object still holds what was there before when the block has ended.',
      ),
      because: [
        {
          at: end.nameNode,
          message: 'It is put back here, and stays in the attribute: whoever keeps the object keeps it.',
        },
      ],
      hint: fitting(
        `Set '${store.node.text}' to None in '${end.name}'.`,
        `Set the attribute to None in '${end.name}'.`,
      ),
    };
  }
}

function isSharedState(value: Node, file: FileModel): boolean {
  if (value.kind === 'identifier') return file.binding(value)?.scope.kind === 'module';
  return value.kind === 'attribute' && !file.isSelf(value.child('object') ?? value);
}

/** The object puts itself where the other was, so that the next one holds this one. */
function takesItsPlace(around: FunctionModel, value: Node, file: FileModel): boolean {
  return file.nodes('assignment').some((node) => {
    const right = node.child('right');
    const isHere = file.scopeOf(node).frame === around.scope && node.child('left')?.text === value.text;
    return isHere && right !== undefined && file.isSelf(right);
  });
}
