import {
  type ClassModel,
  type Confidence,
  classes,
  constructionsOf,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  lifetimeOf,
  type Node,
  type Reason,
} from '../../src/rule/index.js';

/** Decorators whose cache belongs to the function, with the instance in the key. `true`: bounded when nothing is said. */
const CACHES: ReadonlyMap<string, boolean> = new Map([
  ['functools.cache', false],
  ['functools.lru_cache', true],
  ['async_lru.alru_cache', true],
  ['cachetools.cached', true],
  ['cachetools.func.lru_cache', true],
  ['cachetools.func.lfu_cache', true],
  ['cachetools.func.ttl_cache', true],
  ['toolz.memoize', false],
  ['toolz.functoolz.memoize', false],
  ['cytoolz.memoize', false],
]);

/** Arguments behind which whole stacks of calls or requests stand: the entry keeps them, however long the instance lives. */
const WHOLE_CALLS = /^(frame|stack_frame|traceback|tb|request|req|http_request)$/i;

/** Annotations of what takes much memory in one object. */
const ARRAY_TYPE =
  /(?:^|[.'"[ ])(?:ndarray|NDArray|ArrayLike|DataFrame|Tensor|SparseTensor|csr_matrix|bytearray)\b/;

export default defineRule({
  name: 'lru-cache-on-method',
  summary: 'A cache on a method keeps every instance that it was called on.',
  impact: 'leak',
  matters: 'many-owners',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    if (owner.isEnum || owner.isMetaclass) return;
    for (const method of owner.functions) {
      if (method.selfName === undefined) continue;
      for (const [index, name] of method.decoratorNames.entries()) {
        const decorator = method.decorators[index];
        const isBoundedByDefault = name === undefined ? undefined : CACHES.get(name);
        if (!decorator || isBoundedByDefault === undefined || name === undefined) continue;
        if (keyOf(decorator, file) || livesOnce(owner, file)) continue;
        const isBounded = boundOf(decorator, name, isBoundedByDefault, file);
        const confidence = confidenceOf(owner, method, isBounded, file);
        if (!confidence) continue;
        yield {
          at: decorator,
          confidence,
          ...(isBounded ? { level: 'note' } : {}),
          message: fitting(
            isBounded
              ? `The cache of '${method.name}' keeps instances of '${owner.name}' until others push them out.`
              : `The cache of '${method.name}' keeps every instance of '${owner.name}' it was called on.`,
            isBounded
              ? 'The cache of this method keeps instances until others push them out.'
              : 'The cache of this method keeps every instance that it was called on.',
          ),
          because: [
            {
              at: method.parameters[0]?.node ?? method.nameNode,
              message: `'${method.selfName}' is part of the key, and the cache lives as long as the class.`,
            },
            ...whatStays(owner, method),
          ],
          hint: hintOf(owner, method, file),
        };
      }
    }
  },
});

/** What makes even a few entries too many. */
function whatStays(owner: ClassModel, method: FunctionModel): Reason[] {
  const argument = method.parameters.slice(1).find(({ name }) => WHOLE_CALLS.test(name));
  const array = arrayOf(owner);
  return [
    ...(argument ? [{ at: argument.node, message: 'So is this, with all that it refers to.' }] : []),
    ...(array ? [{ at: array, message: 'Each instance that stays keeps an array.' }] : []),
  ];
}

/** Instances that are made once are no leak. */
function livesOnce(owner: ClassModel, file: FileModel): boolean {
  const lifetime = lifetimeOf(file, owner);
  if (lifetime === 'test') return true;
  const made = constructionsOf(file, owner);
  return lifetime === 'process' && made.length > 0 && made.every((node) => !file.functionAround(node));
}

/** `key=methodkey`: a key of its own, which may leave the instance out. */
function keyOf(decorator: Node, file: FileModel): Node | undefined {
  return file.call(decorator)?.keyword('key');
}

/** Whether the cache has a limit. */
function boundOf(decorator: Node, name: string, isBoundedByDefault: boolean, file: FileModel): boolean {
  const call = file.call(decorator);
  if (!call) return isBoundedByDefault;
  const given = call.argument(0, name === 'cachetools.cached' ? 'cache' : 'maxsize');
  if (!given) return isBoundedByDefault;
  const value = file.originOf(given) ?? given;
  // A plain dict as the cache has no limit.
  return !value.is('none', 'dictionary') && file.constructorName(value) !== 'builtins.dict';
}

function confidenceOf(
  owner: ClassModel,
  method: FunctionModel,
  isBounded: boolean,
  file: FileModel,
): Confidence | undefined {
  const isValue = comparesByValue(owner);
  // Equal values share an entry, and a few of them stay: that is what the cache is for.
  if (isValue && isBounded) return undefined;
  const rest = method.parameters.slice(1);
  if (!isCleared(method, file) && rest.some(({ name }) => WHOLE_CALLS.test(name))) return 'likely';
  // How many instances there are is for the judge to say.
  return isValue || isCleared(method, file) ? 'possible' : 'likely';
}

/** `self.data = data`, where the constructor says that it is an array or a table: each instance that stays keeps it. */
function arrayOf(owner: ClassModel): Node | undefined {
  const init = owner.findMethod('__init__');
  for (const ancestor of owner.ancestors) {
    for (const { stores } of ancestor.attributes.values()) {
      for (const { value, method, node } of stores) {
        const name = value?.unparenthesized;
        const parameter =
          method === init && name?.kind === 'identifier' ? init?.parameter(name.text) : undefined;
        if (ARRAY_TYPE.test(parameter?.annotation?.text ?? '')) return node;
      }
    }
  }
  return undefined;
}

/** `__eq__` and `__hash__` by value, written or made by a decorator. */
function comparesByValue(owner: ClassModel): boolean {
  if (owner.findMethod('__eq__') && owner.findMethod('__hash__')) return true;
  const decorator = owner.dataclass ?? owner.attrs;
  return (
    owner.isNamedTuple ||
    /frozen/.test(decorator?.text ?? '') ||
    /unsafe_hash=True/.test(decorator?.text ?? '')
  );
}

/** `self.method.cache_clear()`, or the same through the class. */
function isCleared(method: FunctionModel, file: FileModel): boolean {
  return file.callsOfMethod('cache_clear').some(({ receiver }) => {
    const name = receiver?.kind === 'attribute' ? receiver.child('attribute')?.text : receiver?.text;
    return name === method.name;
  });
}

function hintOf(owner: ClassModel, method: FunctionModel, file: FileModel): string {
  const takesArguments = method.parameters.length > 1;
  const hasDict = owner.ancestors.every((ancestor) => !ancestor.slots);
  if (!takesArguments && !method.isAsync && hasDict && file.python.meets('>=3.8') === 'yes') {
    return 'Use functools.cached_property: the value lives on the instance, and goes with it.';
  }
  if (!takesArguments) return 'Keep the value in an attribute: it lives on the instance, and goes with it.';
  return 'Keep a dict on the instance, or cache a function of the module that takes plain values.';
}
