import { type CycleCase, cycles, defineRule, Kind, nodeOf } from '../../src/rule/index.js';

export default defineRule({
  name: 'self-containing-container',
  summary: 'A container that holds itself is not freed by its last reference.',
  impact: 'retention',
  level: 'warning',
  on: cycles('container'),

  *check(site, file) {
    const name = nameOf(site);
    const other = otherOf(site);
    const isClosure = site.through.some(({ kind }) => kind === Kind.Function);
    const holds = isClosure ? `holds a lambda that holds '${name}'` : 'holds itself';
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: other
        ? `'${name}' and '${other}' hold each other, so no last reference frees them.`
        : `'${name}' ${holds}, so its last reference does not free it.`,
      because: [
        {
          at: nodeOf(file, site.mention),
          message: 'From here on it waits for the cyclic collector, with all that is in it.',
        },
      ],
      hint: hintOf(isClosure, other),
    };
  },
});

function hintOf(isClosure: boolean, other: string | undefined): string {
  if (other) return 'Keep one direction only, or call clear() on one of them when they are done.';
  return isClosure
    ? 'Give the function the values it needs as parameters, or call clear() when the container is done.'
    : 'Leave it out of itself, or call clear() when it is done.';
}

/** The name that the code has for the container. */
function nameOf({ graph, object }: CycleCase): string {
  return graph.nameFor(object.id) ?? 'the container';
}

/** The name of another container on the way; what has none is a part of the first. */
function otherOf({ graph, through }: CycleCase): string | undefined {
  const [other] = through.flatMap(({ id, kind }) =>
    kind === Kind.Container ? (graph.nameFor(id) ?? []) : [],
  );
  return other;
}
