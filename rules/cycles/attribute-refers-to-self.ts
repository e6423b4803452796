import {
  type CycleCase,
  cycles,
  defineRule,
  fitting,
  holderWord,
  Kind,
  nodeOf,
  objectWord,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'attribute-refers-to-self',
  summary: 'An object that holds itself is not freed by its last reference.',
  impact: 'retention',
  level: 'warning',
  on: cycles('itself'),

  *check(site, file) {
    const isSame = site.through.length === 0;
    const holder =
      isSame && site.attribute === '__dict__'
        ? `'${objectWord(site, file)}.__dict__'`
        : holderWord(site, file);
    const self = objectWord(site, file);
    const verb = isSame ? (isChoice(site) ? 'may be' : 'is') : 'holds';
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        `${holder} ${verb} '${self}' itself, so its last reference does not free it.`,
        `${holder} ${verb} '${self}' itself.`,
        'An attribute of the object holds the object itself.',
      ),
      because: placesOf(site).map((place) => ({
        at: nodeOf(file, place),
        message: 'From here on the object waits for the cyclic collector, with all that it holds.',
      })),
      hint: hintOf(site, verb),
    };
  },
});

/** The attribute may also hold something else: `parent or self`. */
function isChoice({ holds, graph }: CycleCase): boolean {
  const [first] = holds;
  if (!first) return false;
  const value = graph.store.field(first.from, first.part);
  return graph.store.values
    .objects(value)
    .some((id) => id !== first.to && graph.object(id).kind !== Kind.None);
}

function placesOf(site: CycleCase): number[] {
  return [...new Set([site, ...site.others].map(({ mention }) => mention))];
}

function hintOf({ through, attribute }: CycleCase, verb: string): string {
  if (attribute === '__dict__') return 'Define __getattr__ and __setattr__ that read and write the items.';
  if (through.some(({ kind }) => kind === Kind.Result)) {
    return 'Pass the object when the callback is called, and keep no arguments for it.';
  }
  if (through.length > 0) {
    return 'Leave the object out of its own container, and add it where the container is read.';
  }
  if (verb === 'may be') return 'Keep None, and fall back to the object itself where the attribute is read.';
  return 'Make the attribute a property that returns the object.';
}
