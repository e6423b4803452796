import {
  type Call,
  type ClassModel,
  captureOf,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  lifecycleOf,
  moduleScope,
  type Node,
  stringValue,
} from '../../src/rule/index.js';

/** A value that is put into an array or frame of Python objects. */
interface Placing {
  /** The statement or call that puts it there. */
  readonly at: Node;
  readonly value: Node;
  /** The attribute of self that holds the array. */
  readonly attribute: string;
  readonly owner: ClassModel;
  /** Where the array is made. */
  readonly made: Node;
  readonly kind: 'array' | 'frame';
}

/** How a value holds the object that owns the array. */
interface Hold {
  readonly place: Node;
  readonly confidence: Finding['confidence'];
  readonly what: string;
}

export default defineRule({
  name: 'owner-in-object-array',
  summary:
    'An object that is held by its own array of Python objects is never freed: arrays are not collected.',
  impact: 'leak',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    if (!file.imports('numpy') && !file.imports('pandas')) return;
    for (const placing of placingsOf(file)) {
      const { at, attribute, owner, made, value } = placing;
      if (file.isTestCode(at) || lifecycleOf(owner).release(attribute)) continue;
      const hold = holdOf(value, placing, file);
      if (!hold) continue;
      const self = file.methodAround(at)?.selfName ?? 'self';
      const name = `${self}.${attribute}`;
      yield {
        at,
        confidence: hold.confidence,
        message: fitting(
          `'${name}' holds ${hold.what}, in an ${placing.kind} that is never collected.`,
          `'${name}' holds its own owner, in an ${placing.kind} that is never collected.`,
          'The object is held by its own array of objects, which is never collected.',
        ).replace('an frame', 'a frame'),
        because: [
          {
            at: made,
            message:
              'The collector cannot look into an array of objects, so it never frees a cycle through it.',
          },
          { at: hold.place, message: 'This takes hold of the object that owns the array.' },
        ],
        hint: 'Keep such objects in a list or dict, or store a key in the array instead of the object.',
      };
    }
  },
});

function* placingsOf(file: FileModel): Generator<Placing> {
  for (const owner of file.classes) {
    for (const [attribute, { uses, stores }] of owner.attributes) {
      const array = stores
        .map(({ value }) => value && objectArray(value, file))
        .find((each) => each !== undefined);
      if (!array) continue;
      const { made, kind } = array;
      for (const value of elementsOf(made, file)) yield { at: made, value, attribute, owner, made, kind };
      for (const use of uses) {
        for (const { at, value } of storedBelow(use.node, file))
          yield { at, value, attribute, owner, made, kind };
      }
    }
  }
}

/** `self.x[i] = value`, `self.x.loc[i] = value`, `self.x['f'][i] = value`, `self.x.fill(value)`. */
function* storedBelow(node: Node, file: FileModel): Generator<{ at: Node; value: Node }> {
  let at = node.withParentheses;
  for (let outer = at.parent; outer; outer = at.parent) {
    const isInner = outer.is('subscript', 'attribute') && (at.field === 'value' || at.field === 'object');
    if (!isInner) break;
    at = outer;
  }
  if (at === node.withParentheses) return;
  const use = file.useOf(at);
  if (use.kind === 'store' && use.value && at.kind === 'subscript') yield { at, value: use.value };
  if (use.kind === 'call' && at.child('attribute')?.text === 'fill') {
    const value = file.call(use.by)?.argument(0);
    if (value) yield { at: use.by, value };
  }
}

/** The call that makes an array of objects or a frame; undefined for anything else. */
function objectArray(value: Node, file: FileModel): Pick<Placing, 'made' | 'kind'> | undefined {
  const made = file.originOf(value);
  const call = made && file.call(made);
  if (!made || !call) return undefined;
  const name = call.qualifiedName ?? '';
  if (/^numpy\.(?:empty|zeros|ones|full|array|asarray|ndarray|empty_like|full_like)$/.test(name)) {
    const type = dtypeOf(call);
    return type && isObjectType(type, file) ? { made, kind: 'array' } : undefined;
  }
  return /^pandas\.(?:DataFrame|Series)$/.test(name) ? { made, kind: 'frame' } : undefined;
}

function dtypeOf(call: Call): Node | undefined {
  const position = /full(?:_like)?$/.test(call.qualifiedName ?? '') ? 2 : 1;
  return call.argument(position, 'dtype');
}

/** `object`, `'O'`, `np.object_`, or a list of fields one of which is such. */
function isObjectType(type: Node, file: FileModel): boolean {
  const target = file.originOf(type) ?? type.unparenthesized;
  const name = file.qualifiedName(target) ?? file.qualifiedName(type);
  if (name !== undefined) return /^(?:builtins\.object|numpy\.object_?)$/.test(name);
  const text = stringValue(target);
  if (text !== undefined) return /^\|?O$|^object$/.test(text);
  if (!target.is('list', 'tuple')) return false;
  return target.children.some((child) => isObjectType(child, file));
}

/** The elements of `np.array([...], dtype=object)` and `pd.Series([...])`. */
function elementsOf(made: Node, file: FileModel): Node[] {
  const source = file.call(made)?.argument(0)?.unparenthesized;
  if (source?.is('list', 'tuple')) return source.children;
  const body = source?.is('list_comprehension', 'generator_expression') ? source.child('body') : undefined;
  return body ? [body] : [];
}

function holdOf(value: Node, { owner, attribute }: Placing, file: FileModel): Hold | undefined {
  const target = file.originOf(value) ?? value.unparenthesized;
  if (file.isSelf(value)) return { place: value, confidence: 'proven', what: `'${value.text}'` };
  const method = file.methodNamedBy(target);
  if (method?.binding === 'instance' && file.isSelf(target.child('object') ?? target)) {
    return { place: target, confidence: 'proven', what: 'a bound method of its owner' };
  }
  const self = file.methodAround(value)?.selfName;
  const binding = self === undefined ? undefined : file.scopeOf(value).lookup(self);
  const closure = file.functionNamed(value)?.node;
  const captured = binding && closure && captureOf(file, closure, binding);
  if (captured) return { place: captured, confidence: 'likely', what: 'a function over its owner' };
  if (target.is('list', 'tuple', 'dictionary', 'binary_operator')) {
    const inner = [...target.walk()].find((node) => file.isSelf(node) && file.useOf(node).kind === 'element');
    return inner && { place: inner, confidence: 'proven', what: `'${inner.text}'` };
  }
  return itemHold(target, owner, attribute, file) ?? childHold(value, file);
}

/** `Item(self)`, an object that is given its owner. */
function itemHold(target: Node, owner: ClassModel, attribute: string, file: FileModel): Hold | undefined {
  const call = file.call(target);
  const name = call?.name ?? '';
  if (!call || !/^_*[A-Z]\w*[a-z]/.test(name) || /^numpy\./.test(call.qualifiedName ?? '')) return undefined;
  const passed = call.argumentNodes
    .map((node) => (node.kind === 'keyword_argument' ? (node.child('value') ?? node) : node))
    .find((node) => file.isSelf(node));
  if (!passed) return undefined;
  const item = file.classNamed(call.callee);
  const position = call.positional.indexOf(passed.unparenthesized);
  const init = item?.findMethod('__init__');
  if (!item || !init)
    return { place: passed, confidence: 'possible', what: `a '${name}' that is given its owner` };
  const parameter = init.parameters[position + 1];
  const isStored = [...item.attributes.values()].some(({ stores }) =>
    stores.some(({ value }) => value?.kind === 'identifier' && value.text === parameter?.name),
  );
  if (!isStored || owner.attribute(attribute) === undefined) return undefined;
  return { place: passed, confidence: 'proven', what: `a '${name}' that holds its owner` };
}

/** `parent.add(self)` by an object that keeps its parent, where `add` puts what it is given into the array. */
function childHold(value: Node, file: FileModel): Hold | undefined {
  const method = file.methodAround(value);
  const binding = value.kind === 'identifier' ? file.binding(value) : undefined;
  if (!method || binding?.onlyAssignment?.kind !== 'parameter' || binding.scope !== method.scope)
    return undefined;
  const position = method.parameters.findIndex(({ name }) => name === binding.name);
  for (const call of file.callsOfMethod(method.name)) {
    const child = call.argument(position - 1, binding.name);
    const parent = call.receiver?.kind === 'identifier' ? file.binding(call.receiver) : undefined;
    const item = child && file.isSelf(child) ? file.instanceClass(child) : undefined;
    if (!item || !parent?.isParameter) continue;
    for (const { stores } of item.attributes.values()) {
      const kept = stores.find(
        (store) => store.value?.kind === 'identifier' && file.binding(store.value) === parent,
      );
      if (kept)
        return { place: kept.node, confidence: 'likely', what: `a '${item.name}' that holds its owner` };
    }
  }
  return undefined;
}
