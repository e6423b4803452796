import {
  type CycleCase,
  cycles,
  defineRule,
  type FunctionModel,
  fitting,
  holderWord,
  Kind,
  nodeOf,
  objectWord,
  ownEnd,
  waitsForCollector,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'generator-on-self',
  summary:
    'An object that stores a generator over itself is held by it until the generator has run to its end.',
  impact: 'retention',
  level: 'note',
  on: cycles('generator'),

  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    const method = methodOf(site);
    const made = site.through.find(({ kind }) => kind === Kind.Frame);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        ...(method ? [`${holder} holds the generator of '${method.name}', which holds '${self}'.`] : []),
        `${holder} holds a generator, which holds '${self}'.`,
        'The object stores a generator that holds the object.',
      ),
      because: [
        method
          ? {
              at: method.nameNode,
              message: `The frame of this generator holds '${self}' until it has run to its end.`,
            }
          : {
              at: nodeOf(file, made?.node ?? site.mention),
              message: `The generator reads '${self}' at each step, and so holds it.`,
            },
        ...waitsForCollector(site, 'This end of the object leaves the generator as it is.'),
      ],
      hint: hintOf(site, holder, method),
    };
  },
});

function methodOf({ through, graph }: CycleCase): FunctionModel | undefined {
  const frame = through.find(({ kind }) => kind === Kind.Frame);
  return graph.functionOf(frame);
}

function hintOf(site: CycleCase, holder: string, method: FunctionModel | undefined): string {
  const end = ownEnd(site);
  if (end && site.attribute !== undefined && `${holder}${end.name}`.length < 50) {
    return `Set ${holder} to None in '${end.name}', or iterate where the values are used.`;
  }
  return method
    ? 'Make the generator a static method or function that is given the data it walks, not the object.'
    : 'Bind what the generator reads to local names first, so that it does not hold the object.';
}
