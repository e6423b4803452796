/** Does it matter? The one place that decides whether a case of the object graph is told, and to whom. */
import { type CycleCase, cutBy } from '../ask/index.js';
import { Certainty, Kind } from '../heap/index.js';
import { type FileModel, isWidgetClass, lifecycleOf, lifetimeOf } from '../model/index.js';
import type { AttributeUse } from '../names/index.js';
import type { Confidence, Decision } from '../rule/finding.js';

/** What the judge says: `undefined` confidence where nothing is to be said. */
export interface Weight {
  readonly confidence: Confidence | undefined;
  readonly decisions: readonly Decision[];
}

type Decide = (of: CycleCase, file: FileModel) => Decision | undefined;

/** The decisions, in the order in which they are tried; the first that says `silent` ends the matter. */
const DECISIONS: readonly Decide[] = [
  testCode,
  oneByDesign,
  keptByModule,
  cutAtEnd,
  takenBack,
  hiddenByProperty,
  weakestHold,
  cutElsewhere,
  untilCalled,
  widget,
];

/** Weighs a case. Never throws. */
export function weigh(of: CycleCase, file: FileModel): Weight {
  const decisions: Decision[] = [];
  for (const decide of DECISIONS) {
    const decision = decide(of, file);
    if (!decision) continue;
    decisions.push(decision);
    if (decision.says === 'silent') return { confidence: undefined, decisions };
  }
  if (decisions.some(({ says }) => says === 'strict')) return { confidence: 'possible', decisions };
  return { confidence: of.certainty === Certainty.Seen ? 'proven' : 'likely', decisions };
}

function testCode({ at, owner }: CycleCase, file: FileModel): Decision | undefined {
  const isTest =
    file.isTestCode(file.tree.node(at)) || (owner !== undefined && lifetimeOf(file, owner) === 'test');
  if (!isTest) return undefined;
  return { name: 'test-code', says: 'silent', because: 'The code tests or measures other code.' };
}

/** Enumerations and metaclasses have their instances once, at import. */
function oneByDesign({ owner, object }: CycleCase): Decision | undefined {
  const byDesign = owner?.isEnum === true || owner?.isMetaclass === true || object.kind === Kind.Class;
  if (!byDesign) return undefined;
  return { name: 'one-of-a-kind', says: 'silent', because: 'Its instances are made once, at import.' };
}

/** What a name of the module holds lives as long as the process anyway. */
function keptByModule({ graph, object }: CycleCase): Decision | undefined {
  const isKept = graph.holdsTo(object.id).some(({ from }) => graph.object(from).kind === Kind.Module);
  if (!isKept) return undefined;
  return {
    name: 'process-long',
    says: 'silent',
    because: 'A name of the module holds it as long as the process lives.',
  };
}

/** An end of the object lets go of something on the way. */
function cutAtEnd({ owner, attribute, graph, holds, through }: CycleCase): Decision | undefined {
  if (!owner) return undefined;
  const { ending } = lifecycleOf(owner);
  const cut = holds.map((hold) => cutBy(graph, hold, ending)).find((model) => model !== undefined);
  const releasing = attribute === undefined ? undefined : lifecycleOf(owner).release(attribute);
  const release = releasing && letsGo(releasing, through[0]) ? releasing : undefined;
  if (!cut && !release) return undefined;
  const what = cut ? `'${cut.name}'` : 'The end of the object';
  return { name: 'cut-at-end', says: 'silent', because: `${what} lets go of what closes the cycle.` };
}

/** `clear()` empties a container; what a class of the project does by that name cannot be told. */
function letsGo({ kind }: AttributeUse, kept: CycleCase['through'][number] | undefined): boolean {
  return kind !== 'method' || kept?.kind !== Kind.Instance;
}

/** The code takes back what it has registered: the same method, from the same object. */
function takenBack({ graph, holds }: CycleCase): Decision | undefined {
  const { store } = graph;
  const isBack = holds.some((hold) =>
    store.takenOut.some(
      ({ from, value }) =>
        from === hold.from && store.values.objects(value).some((id) => isSame(graph, id, hold.to)),
    ),
  );
  if (!isBack) return undefined;
  return { name: 'taken-back', says: 'silent', because: 'What is registered is also taken back.' };
}

/** Every access makes a new bound method: two of one function and one object are the same. */
function isSame(graph: CycleCase['graph'], one: number, other: number): boolean {
  if (one === other) return true;
  const [a, b] = [graph.object(one), graph.object(other)];
  return a.kind === Kind.Method && b.kind === Kind.Method && a.base === b.base && a.code === b.code;
}

/** What a property of the class does with the value cannot be seen here. */
function hiddenByProperty({ owner, attribute }: CycleCase): Decision | undefined {
  if (!owner || attribute === undefined || !owner.isPlainProperty(attribute)) return undefined;
  return { name: 'hidden-by-property', says: 'silent', because: `'${attribute}' is a property.` };
}

/** A finding is as sure as the least sure hold of its way. */
function weakestHold({ certainty, holds }: CycleCase): Decision | undefined {
  if (certainty < Certainty.Usual) return undefined;
  const weakest = holds.find((hold) => hold.certainty === certainty);
  const usual = holds.filter((hold) => hold.certainty === Certainty.Usual);
  const says = certainty === Certainty.Assumed || usual.length > 1 ? 'strict' : 'default';
  const callee = weakest?.callee?.replace(/^\?/, '') ?? 'a call';
  const because =
    certainty === Certainty.Assumed
      ? `That '${callee}' keeps its argument is assumed.`
      : `That the object is kept there is usual, and not seen.`;
  return { name: 'weakest-hold', says, because };
}

/** Something in the class lets go of it, but no end of the object is seen to do that. */
function cutElsewhere({ owner, attribute, through }: CycleCase): Decision | undefined {
  if (!owner || attribute === undefined) return undefined;
  const lifecycle = lifecycleOf(owner);
  const inContainer = through[0]?.kind === Kind.Container;
  const isCut =
    lifecycle.resets(attribute).some((reset) => letsGo(reset, through[0])) ||
    (inContainer && lifecycle.removals(attribute).length > 0);
  if (!isCut) return undefined;
  return {
    name: 'cut-elsewhere',
    says: 'strict',
    because: `A method of the class lets go of '${attribute}'.`,
  };
}

/** The library lets go of it by itself when it has called. */
function untilCalled({ holds }: CycleCase): Decision | undefined {
  const hold = holds.find(({ until }) => until === 'called');
  if (!hold) return undefined;
  return {
    name: 'until-called',
    says: 'strict',
    because: `'${hold.callee}' lets go of it when it has called it.`,
  };
}

function widget({ owner }: CycleCase): Decision | undefined {
  if (!owner || !isWidgetClass(owner)) return undefined;
  return { name: 'widget', says: 'strict', because: 'A toolkit frees its widgets itself.' };
}
