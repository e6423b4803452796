import { EAGER_CONSUMERS } from '../../src/knowledge/effects.js';
import {
  type ClassModel,
  captureOf,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  lifecycleOf,
  lifetimeOf,
  moduleScope,
  type Node,
  type Reason,
  type Storing,
  storingsOf,
} from '../../src/rule/index.js';

/** Iterators that walk another one step by step, by qualified name. */
const LAZY_ITERATORS = /^(?:builtins\.(?:iter|enumerate|map|filter|zip)|itertools\.\w+|contextlib\.closing)$/;

/** A generator that holds the object it is made from. */
interface OwnGenerator {
  /** The call or generator expression that makes it. */
  readonly made: Node;
  /** `self` where the generator takes hold of it. */
  readonly object: Node;
  /** The method, for a call of one. */
  readonly method?: FunctionModel;
}

/** The class with the generator that its instances store. */
interface Found extends OwnGenerator {
  readonly owner: ClassModel;
  readonly storing: Storing;
}

export default defineRule({
  name: 'generator-on-self',
  summary:
    'An object that stores a generator over itself is held by it until the generator has run to its end.',
  impact: 'retention',
  level: 'note',
  on: moduleScope(),

  *check(_module, file) {
    for (const found of storedGenerators(file)) {
      const { owner, storing, method, made, object } = found;
      const lifetime = lifetimeOf(file, owner);
      const lifecycle = lifecycleOf(owner);
      const { attribute } = storing;
      if (lifetime === 'test') continue;
      if (attribute !== undefined && lifecycle.release(attribute)) continue;
      const isReset = attribute !== undefined && lifecycle.resets(attribute).length > 0;
      const self = object.text;
      const end = lifecycle.terminalMethods.find((each) => each.class === owner && isPlainEnd(each));
      const place = attribute === undefined ? `'${self}'` : `'${self}.${attribute}'`;
      const reasons: Reason[] = [
        method
          ? {
              at: method.nameNode,
              message: `The frame of this generator holds '${self}' until it has run to its end.`,
            }
          : { at: made, message: `The generator reads '${self}' at each step, and so holds it.` },
      ];
      if (end && attribute !== undefined) {
        reasons.push({ at: end.nameNode, message: 'This end of the object leaves the generator as it is.' });
      }
      yield {
        at: storing.at,
        confidence: isReset || lifetime === 'process' || !isLazy(storing) ? 'possible' : 'proven',
        level: lifetime === 'task' ? 'warning' : 'note',
        message: fitting(
          ...(method ? [`${place} holds the generator of '${method.name}', which holds '${self}'.`] : []),
          `${place} holds a generator, which holds '${self}'.`,
          'The object stores a generator that holds the object.',
        ),
        because: reasons,
        hint: hintOf(found, end),
      };
    }
  },
});

/** `remove(key)` and the like end an entry, not the object. */
function isPlainEnd({ name, parameters }: FunctionModel): boolean {
  return parameters.length === 1 || name === '__exit__' || name === '__aexit__';
}

function hintOf({ method, storing, object }: Found, end: FunctionModel | undefined): string {
  const attribute = storing.attribute === undefined ? undefined : `${object.text}.${storing.attribute}`;
  if (end && attribute !== undefined && `${attribute}${end.name}`.length < 50) {
    return `Set '${attribute}' to None in '${end.name}', or iterate where the values are used.`;
  }
  return method
    ? 'Make the generator a static method or function that is given the data it walks, not the object.'
    : 'Bind what the generator reads to local names first, so that it does not hold the object.';
}

function* storedGenerators(file: FileModel): Generator<Found> {
  for (const generator of ownGenerators(file)) {
    const owner = file.instanceClass(generator.object);
    const keeper = file.binding(generator.object);
    if (!owner || !keeper) continue;
    const storing = storingsOf(file, generator.made).find((each) => file.binding(each.keeper) === keeper);
    const isKept = storing && (isLazy(storing) || isHandedOn(generator, storing));
    if (isKept && !isRunAtOnce(owner, storing, generator, file)) yield { ...generator, owner, storing };
  }
}

/** The attribute is the generator itself, or an iterator over it. What extends a list or makes a dict has run it. */
function isLazy({ how, through }: Storing): boolean {
  const wraps = through.every((call) => LAZY_ITERATORS.test(call.qualifiedName ?? ''));
  return (how === 'attribute' || how === 'argument') && wraps;
}

/** The generator of a method is all that some call is given, whose result is the attribute. */
function isHandedOn({ made, method }: OwnGenerator, { how, through }: Storing): boolean {
  const [call] = through;
  if (!method || !call || through.length > 1 || how !== 'argument') return false;
  return call.positional.includes(made) && !/^builtins\./.test(call.qualifiedName ?? '');
}

/** A loop in the same method walks the attribute to its end. */
function isRunAtOnce(
  owner: ClassModel,
  { attribute }: Storing,
  { made }: OwnGenerator,
  file: FileModel,
): boolean {
  const method = file.methodAround(made);
  const uses = attribute === undefined ? [] : (owner.attribute(attribute)?.of('iterate', 'argument') ?? []);
  return uses.some((use) => {
    if (use.method !== method) return false;
    return use.kind === 'iterate' || EAGER_CONSUMERS.has(file.call(use.by)?.qualifiedName ?? '');
  });
}

function* ownGenerators(file: FileModel): Generator<OwnGenerator> {
  const names = new Set(
    file.classes
      .flatMap((owner) => owner.functions.filter((each) => each.isGenerator))
      .map((each) => each.name),
  );
  for (const call of [...names].flatMap((name) => file.callsOfMethod(name))) {
    const method = generatorMethod(file, call.callee);
    const object = call.receiver;
    if (method && object?.kind === 'identifier') yield { made: call.node, object, method };
  }
  for (const call of file.callsNamed('builtins.iter')) {
    const object = call.argument(0);
    if (object?.kind !== 'identifier' || call.positional.length !== 1) continue;
    const method = file.instanceClass(object)?.findMethod('__iter__');
    if (method?.isGenerator) yield { made: call.node, object, method };
  }
  for (const made of file.nodes('generator_expression')) {
    const self = file.methodAround(made)?.selfName;
    const binding = self === undefined ? undefined : file.scopeOf(made).lookup(self);
    const object = binding && !made.hasError ? captureOf(file, made, binding) : undefined;
    if (object && file.isSelf(object)) yield { made, object };
  }
}

/** The generator method that a callee names: undecorated, or a context manager, which holds its generator. */
function generatorMethod(file: FileModel, callee: Node): FunctionModel | undefined {
  const method = file.methodNamedBy(callee);
  if (!method?.isGenerator || method.binding !== 'instance') return undefined;
  const isPlain = method.decoratorNames.every((name) => name === 'contextlib.contextmanager');
  return isPlain ? method : undefined;
}
