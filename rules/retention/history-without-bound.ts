import { GROWING_METHODS } from '../../src/knowledge/containers.js';
import {
  type Attribute,
  type AttributeUse,
  type ClassModel,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  type Growing,
  type Growth,
  growing,
  keptForGood,
  lifecycleOf,
  lifetimeOf,
  moduleScope,
  type Node,
  resultsOf,
  runsOnce,
} from '../../src/rule/index.js';

/** What people call lists of what has happened, and of what was started. */
const HISTORY_NAME =
  /histor|log(?:s|ged)?$|event|record|message|error|warning|exception|failure|result|sample|stat(?:s|istics)$|metric|tim(?:es|ings)$|latenc|seen|visited|trace|audit|undo|backlog|buffer|recent|past|archive|report|process(?:es)?$|thread|task|job|request|response|output/i;

export default defineRule({
  name: 'history-without-bound',
  summary: 'A list that is only ever added to grows for as long as its owner lives.',
  impact: 'leak',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const grown of growing('module', 'class', 'instance').sites(file)) yield* withoutBound(grown, file);
    for (const owner of file.classes) yield* leftBehind(owner, file);
  },
});

// ---- self.history.append(event)

function* withoutBound(grown: Growing, file: FileModel): Generator<Finding> {
  const { container } = grown;
  const { owner, name, place } = container;
  if (container.kind !== 'sequence' || grown.isTrimmed === 'yes' || file.isTestCode(place)) return;
  // `old, self.items = self.items, []`: the parts of a tuple have no value of their own.
  if (container.uses.some((use) => use.kind === 'store' && !use.value && use.function)) return;
  // What a program gathers in its own names, it gathers for its end.
  if (file.isScript && container.keeper !== 'instance') return;
  const growth = grown.grows.find((each) => isRepeated(each, grown, file));
  if (!growth) return;
  const lasting = container.keeper === 'instance' ? owner && livesForGood(owner, file) : place;
  const isNamed = HISTORY_NAME.test(name);
  const isTask = owner !== undefined && container.keeper === 'instance' && lifetimeOf(file, owner) === 'task';
  if (!lasting && (isTask || !isNamed)) return;
  // A list that the class is made to fill, and others to read, is its answer.
  if (
    !lasting &&
    /^(?:add|append|push|register|insert|extend|visit|on_|handle_|parse|read|emit|feed)/.test(
      growth.function?.name ?? '',
    )
  )
    return;
  const isSure =
    !file.isScript &&
    lasting !== undefined &&
    isNamed &&
    isNeverTrimmed(grown, file) &&
    grown.isAtImport(growth) === 'no' &&
    !isOwnToEach(grown, growth) &&
    !container.uses.some(({ kind }) => kind === 'contains');
  yield {
    at: growth.node,
    confidence: isSure ? 'likely' : 'possible',
    message: fitting(
      `'${name}' gets one more entry each time, and never loses one.`,
      'This list gets one more entry each time, and never loses one.',
    ),
    because: [
      {
        at: place,
        message: 'Nothing in this file takes an entry out of it again, or limits how many there are.',
      },
      ...(lasting && lasting !== place
        ? [{ at: lasting, message: 'The object that holds it lives as long as the process.' }]
        : []),
    ],
    hint: hintOf(growth),
  };
}

/** Nothing takes an entry out; what another class of the file does to an attribute of the same name is not counted. */
function isNeverTrimmed(grown: Growing, file: FileModel): boolean {
  const { owner } = grown.container;
  const others = grown.shrinks.filter(({ use }) => {
    const object = use.node.child('object');
    const other = object && (file.ownerOf(object) ?? file.classNamed(object));
    return !(other && owner && !other.ancestors.includes(owner));
  });
  return others.length === 0 && grown.handedOut.length === 0;
}

/** A list in the body of a class that `self` adds to: each instance may have its own, or a rule of its own reports it. */
function isOwnToEach({ container }: Growing, { use }: Growth): boolean {
  return container.keeper === 'class' && /^self\b/.test(use.node.text);
}

function hintOf({ value }: Growth): string {
  return value && /process|thread|task|popen|job|worker/i.test(value.text)
    ? 'Drop those that have ended each time one is added.'
    : 'Use collections.deque(maxlen=...), or drop old entries when one is added.';
}

/** It is added to by code that runs again and again after the import. */
function isRepeated(growth: Growth, grown: Growing, file: FileModel): boolean {
  const around = growth.function;
  if (!around || growth.how === 'store' || growth.how === 'inside' || growth.how === 'read') return false;
  const atImport = grown.isAtImport(growth);
  // What registers its argument and gives it back is a decorator.
  if (atImport === 'yes' || (atImport === 'unknown' && resultsOf(file, around).length > 0)) return false;
  if (runsOnce(file, around, growth.node) !== 'no') return false;
  return !(around.class === grown.container.owner && /^__(?:init|new|post_init)__$/.test(around.name));
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
