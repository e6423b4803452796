import { EFFECT_FREE_FUNCTIONS, EFFECT_FREE_METHODS } from '../../src/knowledge/effects.js';
import {
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  type Growing,
  type Growth,
  growing,
  keptForGood,
  type Node,
  replace,
  sameText,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'defaultdict-probe',
  summary: 'Looking a key up in a defaultdict adds it, so every key ever asked for stays.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance'),

  *check(grown, file) {
    const { container } = grown;
    if (container.type !== 'collections.defaultdict' || grown.isTrimmed === 'yes') return;
    if (file.isTestCode(container.place)) return;
    for (const growth of grown.lastingGrowths) {
      const use = growth.how === 'read' ? file.useOf(growth.node) : undefined;
      if (!use || !growth.key || !isProbe(use, file) || isAdded(growth, grown)) continue;
      const domain = grown.domainOf(growth);
      const forGood =
        container.keeper !== 'instance' ||
        (container.owner !== undefined && keptForGood(file, container.owner) !== undefined);
      const isSure =
        domain.size === 'open' &&
        !domain.isOwnState &&
        grown.isTrimmed === 'no' &&
        !file.isScript &&
        (forGood || domain.isNamedOpen);
      const fix = fixFor(growth, use, grown, file);
      yield {
        at: growth.node,
        confidence: isSure ? 'likely' : 'possible',
        message: fitting(
          `Asking '${container.name}' for a missing '${growth.key.text}' adds it for good.`,
          `Asking '${container.name}' for a missing key adds it for good.`,
          'Asking a defaultdict for a missing key adds it for good.',
        ),
        because: [
          {
            at: container.place,
            message:
              'A defaultdict stores the default for every key that is read, and nothing here removes one.',
          },
          ...(domain.source
            ? [{ at: domain.source, message: 'The keys come from here, and nothing limits them.' }]
            : []),
        ],
        hint: 'Use get(), which adds nothing, or ask first whether the key is there.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** The entry is only looked at: what is stored for a missing key is of no use to anybody. */
function isProbe(use: Use, file: FileModel): boolean {
  switch (use.kind) {
    case 'test':
    case 'iterate':
    case 'contains':
    case 'compare':
    case 'formatted':
      return true;
    case 'argument':
      return EFFECT_FREE_FUNCTIONS.has(file.call(use.by)?.qualifiedName ?? '');
    case 'method':
      return EFFECT_FREE_METHODS.has(use.name ?? '');
  }
  return false;
}

/** The same function puts something under the same key: the entry is meant to be there. */
function isAdded(growth: Growth, grown: Growing): boolean {
  return grown.grows.some(
    (other) =>
      other.function === growth.function &&
      other.how !== 'read' &&
      other.key !== undefined &&
      growth.key !== undefined &&
      sameText(other.key, growth.key),
  );
}

/** `if d[k]` asks for the truth alone; a loop needs something empty to walk. */
function fixFor(growth: Growth, use: Use, grown: Growing, file: FileModel): Fix | undefined {
  const key = growth.key;
  const subscript = growth.node;
  const factory = grown.makerOf(growth);
  const maker = factory && file.qualifiedName(factory);
  const isCollection = maker === 'builtins.list' || maker === 'builtins.set' || maker === 'builtins.tuple';
  const container = subscript.child('value');
  if (!key || !container || key === subscript || !isCollection) return undefined;
  const text = textFor(container, key, use);
  return text === undefined
    ? undefined
    : { title: 'Look the key up with get()', safety: 'unsafe', edits: [replace(subscript, text)] };
}

function textFor(container: Node, key: Node, use: Use): string | undefined {
  if (use.kind === 'test') return `${container.text}.get(${key.text})`;
  if (use.kind === 'iterate' || use.kind === 'contains') return `${container.text}.get(${key.text}, ())`;
  return undefined;
}
