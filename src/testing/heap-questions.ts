/** What probes may ask of the object graph of a file. */
import { cyclesOf } from '../ask/index.js';
import { Certainty, type HeapObject, Kind, nameOf, type ObjectGraph, partName } from '../heap/index.js';
import type { FileModel } from '../model/index.js';
import type { Node } from '../syntax/index.js';

type Question = (file: FileModel, node: Node, expected: string) => string | undefined;

/** `value`, `holds`, `cut` and `cycle`, as CONTRIBUTING.md explains them. */
export const HEAP_QUESTIONS: Readonly<Record<string, Question>> = {
  value: (file, node) => namesOf(file.graph, objectsOf(file, node)),
  holds: (file, node, expected) => {
    const { graph } = file;
    const [first = '', ...steps] = expected.split(' -> ');
    const [part = '', nothing] = first.split(/ (?=nothing$)/);
    const held = objectsOf(file, node).flatMap(({ id }) =>
      graph.holdsFrom(id).filter((hold) => !hold.isWeak && partOf(graph, hold.part) === part),
    );
    const found = held.map(({ to }) => to);
    if (nothing !== undefined) return found.length === 0 ? expected : described(graph, part, found);
    let at = found;
    for (const step of steps) {
      const last = at.filter((id) => plainName(graph, id) === step);
      if (last.length === 0) return `${described(graph, part, found)} (no way to '${step}')`;
      at = last.flatMap((id) => graph.holdsFrom(id).flatMap((hold) => (hold.isWeak ? [] : [hold.to])));
    }
    return expected;
  },
  cut: (file, node) => {
    const attribute = node.child('attribute')?.text ?? '';
    const object = node.child('object');
    const owners = object ? objectsOf(file, object) : [];
    const cutters = owners.flatMap((owner) =>
      (owner.class?.functions ?? []).filter((method) =>
        file.graph
          .effectsOf(method)
          .some(
            (effect) =>
              effect.object === owner.id &&
              !effect.isPartial &&
              partOf(file.graph, effect.part) === `.${attribute}` &&
              file.graph.store.values
                .objects(effect.value)
                .every((id) => file.graph.object(id).kind === Kind.None),
          ),
      ),
    );
    return [...new Set(cutters.map(({ name }) => name))].join(', ') || 'nobody';
  },
  cycle: (file, node) => {
    const ids = new Set(objectsOf(file, node).map(({ id }) => id));
    const through = cyclesOf(file.graph).filter(
      ({ object, holds }) => ids.has(object) || holds.some(({ to }) => ids.has(to)),
    );
    const surest = Math.min(...through.map(({ certainty }) => certainty));
    return Certainty[surest]?.toLowerCase() ?? 'none';
  },
};

function objectsOf(file: FileModel, node: Node): HeapObject[] {
  return file.graph.objectsAt(node.unparenthesized.index);
}

function namesOf(graph: ObjectGraph, objects: readonly HeapObject[]): string {
  const names = new Set(objects.map(({ id }) => plainName(graph, id)));
  return [...names].sort().join(' | ') || 'nothing';
}

/** The name of an object without the numbers that tell it from others like it. */
function plainName(graph: ObjectGraph, id: number): string {
  return nameOf(graph, id).replace(/ #?\d+\b/g, '');
}

function partOf(graph: ObjectGraph, part: number): string {
  return partName(graph.store.objects.partAt(part)).trim();
}

function described(graph: ObjectGraph, part: string, ids: readonly number[]): string {
  return `${part} -> ${[...new Set(ids.map((id) => plainName(graph, id)))].join(' | ') || 'nothing'}`;
}
