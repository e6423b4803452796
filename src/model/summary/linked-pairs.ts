/** Local objects that refer to each other. */

import type { Binding } from '../../names/scope.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { type SummarySpan, span } from './places.js';

/** Two local objects refer to each other: `a.next = b`, `b.previous = a`. */
export interface LinkedPair {
  readonly at: SummarySpan;
  readonly backAt: SummarySpan;
  readonly names: readonly [string, string];
}

/** The pairs of local objects of a file that refer to each other, each assigned just once. Never throws. */
export function linkedPairsOf(file: FileModel): LinkedPair[] {
  const pairs: LinkedPair[] = [];
  const seen = new Map<Binding, { to: Binding; node: Node }[]>();
  for (const node of file.nodes('assignment')) {
    const left = node.child('left');
    const object = left?.kind === 'attribute' ? left.child('object') : undefined;
    const right = node.child('right');
    if (object?.kind !== 'identifier' || right?.kind !== 'identifier' || node.hasError) continue;
    const from = file.binding(object);
    const to = file.binding(right);
    if (!from || !to || from === to || from.scope !== to.scope) continue;
    // A link of self is told with its class, and what is given another value may be another object by then.
    if (from.scope.kind !== 'function' || file.isSelf(object) || file.isSelf(right)) continue;
    if (!from.onlyAssignment || !to.onlyAssignment) continue;
    const back = seen.get(to)?.find((link) => link.to === from);
    if (back) pairs.push({ at: span(node), backAt: span(back.node), names: [from.name, to.name] });
    seen.set(from, [...(seen.get(from) ?? []), { to, node }]);
  }
  return pairs;
}
