import { PROCESS_NAMES } from '../../src/knowledge/lifetimes.js';
import {
  type Confidence,
  constructionsOf,
  defineRule,
  endOf,
  type FileModel,
  type FunctionModel,
  fitting,
  type Growing,
  type InstanceKeeping,
  instanceKeepings,
  isWidgetClass,
  lifecycleOf,
  lifetimeOf,
  type Node,
  type Reason,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'strong-instance-registry',
  summary: 'A class or module keeps every instance, and nothing takes one out again.',
  impact: 'leak',
  level: 'warning',
  on: instanceKeepings(),

  *check(keeping, file) {
    const { owner } = keeping;
    // An object that is kept by its own finalizer is another rule's matter.
    if (file.methodAround(keeping.node)?.name === '__del__') return;
    const life = lifetimeOf(file, owner);
    if (life === 'test' || file.isTestCode(keeping.node) || isMadeAtImport(file, keeping)) return;
    const found = keeping.attribute
      ? lastInstance(file, keeping, keeping.attribute)
      : everyInstance(file, keeping);
    if (!found) return;

    yield {
      at: found.at ?? keeping.node,
      // Instances that live as long as the process lose nothing by it; where a finalizer was written they do not.
      confidence: life === 'process' && !found.at && !isMadeOften(keeping) ? 'possible' : found.confidence,
      message: found.message,
      because: found.because,
      hint: found.hint,
    };
  },
});

/**
 * A button or a label: toolkits free widgets by hand, and each is told so; but they are made as often as a screen is built.
 * By its name, a window or a screen is one of a few.
 */
function isMadeOften({ owner, what }: InstanceKeeping): boolean {
  return what === 'self' && isWidgetClass(owner) && !PROCESS_NAMES.test(owner.name);
}

interface Found {
  /** The removal that cannot run; undefined where it is the place that keeps the instance. */
  readonly at?: Node | undefined;
  readonly confidence: Confidence;
  readonly message: string;
  readonly because: readonly Reason[];
  readonly hint: string;
}

/** Constants and plug-ins: a fixed number of instances, which the import makes. */
function isMadeAtImport(file: FileModel, { owner, what }: InstanceKeeping): boolean {
  const made = familyOf(file, owner).flatMap((member) => constructionsOf(file, member));
  return what === 'self' && made.length > 0 && made.every((node) => file.functionAround(node) === undefined);
}

function isMadeInFunctions(file: FileModel, { owner }: InstanceKeeping): boolean {
  const made = familyOf(file, owner).flatMap((member) => constructionsOf(file, member));
  return made.some((node) => file.functionAround(node) !== undefined || file.loopAround(node) !== undefined);
}

/** The class and those of the file that derive from it. */
function familyOf(file: FileModel, owner: InstanceKeeping['owner']): readonly InstanceKeeping['owner'][] {
  return file.classes.filter((other) => other.ancestors.includes(owner));
}

// ---- A container that gains an entry for every instance

/** Names of containers that say that their elements come and go. */
const INSTANCES =
  /^_*(all_?)?(instances?|live|alive|objects?|objs|open(ed)?|active|running|started|registered|known|pool|sessions?|connections?|clients?|workers?|threads?|widgets?|windows?|screens?|handles?|refs?)(_\w+)?$|_(instances?|objects?)$/i;

function everyInstance(file: FileModel, keeping: InstanceKeeping): Found | undefined {
  const { container, owner, what, value } = keeping;
  if (!container) return undefined;
  const { growing, growth } = container;
  const { name, keeper, place } = growing.container;
  const inFinalizer = growing.shrinks.filter((shrink) => shrink.function?.name === '__del__');
  // What shrinks it, or gets it to shrink it, is somewhere else.
  const isTrimmedElsewhere =
    growing.shrinks.length > 0 || growing.handedOut.some(({ kind }) => kind !== 'return' && kind !== 'yield');
  const isOnlyFinalizer = inFinalizer.length > 0 && inFinalizer.length === growing.shrinks.length;
  if (growing.isTrimmed === 'yes' && !isOnlyFinalizer) return undefined;

  const kind = what === 'self' ? `'${owner.name}'` : `'${value.text}'`;
  const where = keeper === 'module' ? 'the module' : 'the class';
  const [first] = inFinalizer;
  if (first && isOnlyFinalizer) {
    // One removal is one finding, however many places put instances in.
    if (what !== 'self' || growth !== growing.grows[0]) return undefined;
    return {
      at: first.node,
      confidence: 'likely',
      message: fitting(
        `This never runs: '${name}' holds every ${kind} that it would take out.`,
        'This never runs: the registry holds every instance that it would take out.',
      ),
      because: [
        { at: growth.node, message: 'From here on the registry has a reference of its own.' },
        { at: place, message: `The registry lives as long as ${where}, and '__del__' waits for it.` },
      ],
      hint: 'Remove the entry in close(), or hold the instances in a weakref.WeakValueDictionary or WeakSet.',
    };
  }
  const reasons: Reason[] = [
    { at: place, message: `The container lives as long as ${where}, and nothing here takes an entry out.` },
  ];
  const end = what === 'given' && !isTrimmedElsewhere ? endThatForgets(growing, owner) : undefined;
  if (end)
    reasons.push({ at: end.nameNode, message: `'${end.name}' ends the object and takes nothing out.` });
  const isKeyed = growth.how === 'store' && growth.key !== undefined && !isUnique(file, growth.key);
  const isSure =
    !isKeyed && (isMadeInFunctions(file, keeping) || isMadeOften(keeping) || INSTANCES.test(lastName(name)));
  return {
    confidence: end || (isSure && what === 'self' && !isTrimmedElsewhere) ? 'likely' : 'possible',
    message: fitting(
      `'${name}' keeps every ${kind} until the process ends.`,
      'The registry keeps every instance until the process ends.',
    ),
    because: reasons,
    hint: 'Remove the entry when the instance is closed, or use a weakref.WeakSet or WeakValueDictionary.',
  };
}

/** The end of an object whose constructor has put something into the container, where nothing of the file takes it out. */
function endThatForgets(growing: Growing, owner: InstanceKeeping['owner']): FunctionModel | undefined {
  const isKnown = growing.shrinks.length === 0 && growing.handedOut.length === 0;
  return isKnown && lifecycleOf(owner).terminalMethods.length > 0 ? endOf(owner) : undefined;
}

/** A key that no two instances have: the identity, a counter, the instance itself. */
function isUnique(file: FileModel, key: Node): boolean {
  for (const node of key.walk()) {
    if (node.kind === 'identifier' && file.isSelf(node) && file.useOf(node).kind !== 'attribute') return true;
    const callee = node.kind === 'call' ? file.call(node)?.qualifiedName : undefined;
    if (/^(builtins\.(id|next)|uuid\.\w+|builtins\.len)$/.test(callee ?? '')) return true;
  }
  return false;
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

// ---- An attribute of the class that keeps the last instance

/** Names of attributes that are one instance by design. */
const BY_DESIGN = /instance|singleton|default|root|main|shared|global/i;

function lastInstance(
  file: FileModel,
  { node, owner }: InstanceKeeping,
  attribute: NonNullable<InstanceKeeping['attribute']>,
): Found | undefined {
  if (node.ancestor('if_statement', 'conditional_expression', 'try_statement')) return undefined;
  // Anything else that is assigned to it, or deletes it, ends the keeping.
  const isReset = file.attributesNamed(attribute.name).some((each) => {
    const { kind, value } = file.useOf(each);
    return (kind === 'store' && !(value && file.isSelf(value))) || kind === 'delete';
  });
  if (isReset) return undefined;
  const name = `${owner.name}.${attribute.name}`;
  const made = isMadeInFunctions(file, { node, start: node.start, owner, what: 'self', value: node });
  return {
    confidence: made && !BY_DESIGN.test(attribute.name) ? 'likely' : 'possible',
    message: fitting(
      `'${name}' keeps the last '${owner.name}', and all it reaches, until the next one is made.`,
      'The class keeps its last instance, and all it reaches, until the next one is made.',
    ),
    because: [
      {
        at: owner.nameNode,
        message: 'The class lives as long as the module, and nothing resets the attribute.',
      },
    ],
    hint: 'Reset the attribute when the instance is closed, or keep a weakref.ref to it.',
  };
}
