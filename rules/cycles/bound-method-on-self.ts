import {
  type CycleCase,
  cycles,
  defineRule,
  type FileModel,
  fitting,
  holderWord,
  Kind,
  nodeOf,
  objectWord,
  ownEnd,
  PartKind,
  type Reason,
  waitsForCollector,
} from '../../src/rule/index.js';

/** Places of one attribute that are worth showing. */
const MOST_PLACES = 3;

export default defineRule({
  name: 'bound-method-on-self',
  summary: 'An object that stores one of its own bound methods holds itself and outlives its last use.',
  impact: 'retention',
  level: 'warning',
  on: cycles('method'),

  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    const method = methodName(site, file);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        ...(method ? [`${holder} holds the bound method '${method}', which holds '${self}'.`] : []),
        `${holder} holds a bound method, which holds '${self}'.`,
        'The object holds one of its own bound methods, which holds the object.',
      ),
      because: [
        ...mentions(site, file),
        ...waitsForCollector(site, 'This end of the object leaves the method where it is.'),
      ],
      hint: hintOf(site),
    };
  },
});

function methodName({ holds, graph }: CycleCase, file: FileModel): string | undefined {
  const name = graph.object(holds.at(-1)?.from ?? 0).name;
  if (!name || name.length > 40) return undefined;
  return file.tree.text.includes(name) ? name : undefined;
}

function mentions(site: CycleCase, file: FileModel): Reason[] {
  const isKept = site.through.some(({ kind }) => kind === Kind.Result || kind === Kind.Instance);
  const message = isKept
    ? 'The bound method is kept by what it is handed to here.'
    : 'A bound method holds the object that it is bound to.';
  const places = new Set([site, ...site.others].map(({ mention }) => mention));
  return [...places].slice(0, MOST_PLACES).map((place) => ({ at: nodeOf(file, place), message }));
}

function hintOf(site: CycleCase): string {
  const { holds, graph, through, others } = site;
  const end = ownEnd(site);
  const via = graph.store.objects.partAt(holds[1]?.part ?? -1);
  if (through.some(({ kind }) => kind === Kind.Weak)) {
    return 'Give weakref.ref a static callback that reaches the object through a weakref.ref of its own.';
  }
  if (others.length > 0 && through[0]?.kind === Kind.Container) {
    return "Keep the plain functions in one table on the class, and pass 'self' at the call.";
  }
  if (via.kind === PartKind.Argument || through.some(({ kind }) => kind === Kind.Instance)) {
    return end
      ? `Take the method out again in '${end.name}', where the object ends.`
      : 'Take the method out again, or drop the attribute, when the object is done.';
  }
  if (end) return `Set the attribute to None in '${end.name}', or call the method where it is needed.`;
  return "Call the method where it is needed, or store the plain function and pass 'self' to it.";
}
