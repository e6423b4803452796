import { KEYED_QUEUES, LOCKS } from '../../src/knowledge/caches.js';
import type { FileModel } from '../../src/rule/index.js';
import {
  defineRule,
  fitting,
  type Growing,
  type Growth,
  growing,
  keptForGood,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'lock-per-key',
  summary: 'A lock, queue or other helper is made for every key and never removed.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance', 'function'),

  *check(grown, file) {
    const { container } = grown;
    if (container.kind !== 'mapping' || grown.isTrimmed === 'yes') return;
    if (file.isTestCode(container.place)) return;
    const growth = grown.lastingGrowths.find((candidate) => helperOf(candidate, grown, file) !== undefined);
    const helper = growth && helperOf(growth, grown, file);
    if (!growth || !helper) return;

    const { name } = container;
    const domain = grown.domainOf(growth);
    const forGood =
      container.keeper === 'instance' && container.owner ? keptForGood(file, container.owner) : undefined;
    const isKept = helper.kind === 'lock' || forGood !== undefined || container.keeper !== 'instance';
    const asked = grown.askedForWork;
    const isSure =
      (helper.kind !== 'object' || asked !== undefined) &&
      (isKept || asked !== undefined) &&
      container.keeper !== 'function' &&
      grown.isTrimmed === 'no' &&
      grown.isAtImport(growth) === 'no' &&
      domain.size === 'open' &&
      !domain.isOwnState;
    const reset = grown.shrinks[0];
    yield {
      at: container.place,
      confidence: isSure ? 'likely' : 'possible',
      message: fitting(
        `'${name}' gets a new '${helper.name}' for every key and keeps them all.`,
        `A new '${helper.name}' is made for every key of this mapping and never removed.`,
        'A new object is made for every key of this mapping and never removed.',
      ),
      because: [
        {
          at: growth.node,
          message:
            'It is made here for a key that has none, and nothing in this file removes a single entry.',
        },
        ...(domain.source
          ? [{ at: domain.source, message: 'The keys come from here, and nothing limits them.' }]
          : []),
        ...(asked ? [{ at: asked, message: 'This takes it for granted that entries go away again.' }] : []),
        ...(forGood ? [{ at: forGood, message: 'An instance lives as long as the process.' }] : []),
        ...(reset
          ? [
              {
                at: reset.node,
                message: 'It is only emptied as a whole, by what nothing in this file calls.',
              },
            ]
          : []),
      ],
      hint:
        helper.kind === 'lock'
          ? 'Keep the locks in a weakref.WeakValueDictionary: each then lives only while somebody uses it.'
          : 'Delete the entry when the last user of the key is done, or remove idle entries now and then.',
    };
  },
});

interface Helper {
  readonly name: string;
  readonly kind: 'lock' | 'queue' | 'object';
}

/** What is made once for each key. A class of the file counts when the function asks for the key first. */
function helperOf(growth: Growth, grown: Growing, file: FileModel): Helper | undefined {
  const maker = grown.makerOf(growth);
  if (!maker) return undefined;
  const isOnDemand =
    growth.how === 'read' || growth.how === 'inside' || grown.lookupBefore(growth) !== undefined;
  if (!isOnDemand) return undefined;
  const qualified = file.qualifiedName(maker) ?? '';
  const name = qualified.split('.').at(-1) ?? '';
  if (LOCKS.has(qualified)) return { name, kind: 'lock' };
  if (KEYED_QUEUES.has(qualified)) return { name, kind: 'queue' };
  const made = file.classNamed(maker);
  return made && grown.container.keeper !== 'module' ? { name: made.name, kind: 'object' } : undefined;
}
