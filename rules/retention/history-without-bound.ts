import { GROWING_METHODS } from '../../src/knowledge/containers.js';
import {
  type Attribute,
  type AttributeUse,
  type ClassModel,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  type GrownBy,
  type GrownContainer,
  grownContainers,
  keptForGood,
  lifecycleOf,
  lifetimeOf,
  moduleScope,
  type Node,
  runsOnce,
} from '../../src/rule/index.js';

/** What people call lists of what has happened, and of what was started. */
const HISTORY_NAME =
  /histor|log(?:s|ged)?$|event|record|message|error|warning|exception|failure|result|sample|stat(?:s|istics)$|metric|tim(?:es|ings)$|latenc|seen|visited|trace|audit|undo|backlog|buffer|recent|past|archive|report|process(?:es)?$|thread|task|job|request|response|output/i;

/** Lists and deques that outlive a call. */
const LISTS = grownContainers(['module', 'class', 'instance'], ['sequence']);

export default defineRule({
  name: 'history-without-bound',
  summary: 'A list that is only ever added to grows for as long as its owner lives.',
  impact: 'leak',
  level: 'warning',
  matters: 'runs-again',
  on: moduleScope(),

  *check(_module, file) {
    for (const container of LISTS.sites(file)) yield* withoutBound(container, file);
    for (const owner of file.classes) yield* leftBehind(owner, file);
  },
});

// ---- self.history.append(event)

function* withoutBound(container: GrownContainer, file: FileModel): Generator<Finding> {
  const { owner, name, place, keeping } = container;
  if (container.isTrimmed || container.sweep || file.isTestCode(place)) return;
  // What a program gathers in its own names, it gathers for its end.
  if (file.isScript && keeping !== 'instance') return;
  const added = container.additions.find((each) => isRepeated(each, file));
  if (!added) return;
  const lasting = keeping === 'instance' ? owner && livesForGood(owner, file) : place;
  const isAlone = !container.isHandedOut && !container.reset;
  const isUnused = isAlone && container.isWriteOnly && /^_/.test(container.attribute);
  if (!lasting && !isUnused) {
    const isTask = owner !== undefined && lifetimeOf(file, owner) === 'task';
    if (isTask || !HISTORY_NAME.test(name)) return;
    // A list that the class is made to fill, and others to read, is its answer.
    if (added.isPassedIn || !isAlone) return;
  }
  const isData = (added.variety === 'open' || added.variety === 'given') && added.when === 'again';
  const isEndless =
    isData && isAlone && !added.isPassedIn && !file.isScript && !isOwnToEach(container, added, file);
  const isSure = isEndless && (lasting !== undefined || isUnused);
  yield {
    at: added.node,
    confidence: isSure ? 'likely' : 'possible',
    ...(isEndless && !isSure && owner ? { lasting: owner.nameNode.start } : {}),
    message: fitting(
      `'${name}' gets one more entry each time, and never loses one.`,
      'This list gets one more entry each time, and never loses one.',
    ),
    because: [
      {
        at: place,
        message: isUnused
          ? 'Nothing in this file looks at what it holds, or takes an entry out again.'
          : 'Nothing in this file takes an entry out of it again, or limits how many there are.',
      },
      ...(lasting && lasting !== place
        ? [{ at: lasting, message: 'The object that holds it lives as long as the process.' }]
        : []),
    ],
    hint: hintOf(added),
  };
}

/** A list in the body of a class that `self` adds to: each instance may have its own, or a rule of its own reports it. */
function isOwnToEach({ keeping }: GrownContainer, { node }: GrownBy, file: FileModel): boolean {
  const list = node.kind === 'call' ? node.child('function')?.child('object') : node.child('left');
  const object = list?.child('object');
  return keeping === 'class' && object !== undefined && file.isSelf(object);
}

function hintOf({ node }: GrownBy): string {
  return /process|thread|task|popen|job|worker/i.test(node.text)
    ? 'Drop those that have ended each time one is added.'
    : 'Use collections.deque(maxlen=...), or drop old entries when one is added.';
}

/** It is added to by code that runs again and again after the import. */
function isRepeated(
  { function: around, node, isRegistration, isWholeEntry, variety }: GrownBy,
  file: FileModel,
): boolean {
  if (!around || !isWholeEntry || isRegistration || variety === 'few') return false;
  return runsOnce(file, around, node) === 'no';
}

/** A place that shows that instances live as long as the process; they do when an exit hook holds them. */
function livesForGood(owner: ClassModel, file: FileModel): Node | undefined {
  const kept = keptForGood(file, owner);
  if (kept) return kept;
  const hook = file.callsNamed('atexit.register').find((call) => {
    const callback = call.argument(0);
    return (
      callback !== undefined &&
      file.selfAttribute(callback) !== undefined &&
      file.classAround(call.node) === owner
    );
  });
  return hook?.node;
}

// ---- def epoch_end(self): outputs = self.outputs

/** Methods that work on all that was gathered. */
const CONCLUDING =
  /(?:^|_)(?:end|ended|finish|finished|finali[sz]e|flush|complete|conclude|collate|aggregate|reduce)(?:$|_)/;

/** What is gathered for one run is worked on at its end, and left in the attribute until the next one starts. */
function* leftBehind(owner: ClassModel, file: FileModel): Generator<Finding> {
  if (lifetimeOf(file, owner) === 'test') return;
  for (const attribute of owner.attributes.values()) {
    const fresh = attribute.stores.filter(
      ({ value, through }) => value && through === 'instance' && isEmptyList(value),
    );
    const starts = new Set(fresh.map(({ method }) => method));
    if (starts.size < 2 || lifecycleOf(owner).release(attribute.name)) continue;
    const taken = attribute.of('assigned').find((use) => {
      const { method, by } = use;
      return (
        method &&
        CONCLUDING.test(method.name) &&
        by.child('left')?.kind === 'identifier' &&
        !starts.has(method)
      );
    });
    const next = fresh.find(({ method }) => method?.name !== '__init__');
    if (!taken || !next) continue;
    yield {
      at: taken.by,
      confidence: isDeadAfter(taken, attribute, file) ? 'likely' : 'possible',
      level: 'note',
      message: fitting(
        `'${taken.node.text}' still holds all that was gathered when the end of the run has dealt with it.`,
        'The attribute still holds all that was gathered when the end of the run has dealt with it.',
      ),
      because: [{ at: next.node, message: 'It is let go of only here, when the next run starts.' }],
      hint: fitting(
        `Set '${taken.node.text}' to an empty list as soon as a local name has it.`,
        'Set the attribute to an empty list as soon as a local name has it.',
      ),
    };
  }
}

/** All other uses of the attribute in the file add to it or begin it anew: nobody asks for what it holds any more. */
function isDeadAfter(taken: AttributeUse, attribute: Attribute, file: FileModel): boolean {
  const isRead = attribute.uses.some(
    ({ kind, name, node, value }) =>
      node !== taken.node &&
      !(kind === 'store' && value && isEmptyList(value)) &&
      !(kind === 'method' && GROWING_METHODS.has(name ?? '')),
  );
  return (
    !isRead && file.attributesNamed(attribute.name).every((node) => file.selfAttribute(node) !== undefined)
  );
}

function isEmptyList(value: Node): boolean {
  return value.unparenthesized.kind === 'list' && value.unparenthesized.firstChild === undefined;
}
