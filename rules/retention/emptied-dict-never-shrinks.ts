import {
  defineRule,
  type FileModel,
  fitting,
  type Growth,
  growing,
  type Shrinkage,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'emptied-dict-never-shrinks',
  summary: 'A dict or set that is emptied entry by entry keeps the table of its largest size.',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  on: growing('module', 'class', 'instance'),

  *check(grown, file) {
    const { container } = grown;
    const { name, place } = container;
    const isTable =
      container.kind === 'set' || container.type === 'builtins.dict' || /^collections\./.test(container.type);
    if (
      !isTable ||
      container.kind === 'sequence' ||
      container.type.endsWith('.deque') ||
      file.isTestCode(place)
    )
      return;
    if (grown.limit || grown.shrinks.some(({ isWhole, use }) => isWhole && !use.isAlias)) return;
    const fills = grown.grows.filter(
      ({ node, how }) => (how === 'store' || how === 'method') && file.loopAround(node),
    );
    const drain = grown.shrinks.find((shrink) => isDrain(shrink, name, fills, file));
    const [fill] = fills;
    if (!fill || !drain) return;
    yield {
      at: drain.node,
      confidence: 'possible',
      message: fitting(
        `'${name}' is emptied one by one here, and keeps the table of its largest size.`,
        'This is emptied one by one here, and keeps the table of its largest size.',
      ),
      because: [
        {
          at: fill.node,
          message: 'This loop fills it. Taking entries out marks their places as free, and frees none.',
        },
        { at: place, message: 'It lives on, empty, with all of its places.' },
      ],
      hint: 'Call clear(), or bind a new one, when it is empty; use a collections.deque for a queue.',
    };
  },
});

/** A loop takes entries out until none is left: it walks the container itself, or what it was filled from. */
function isDrain(
  { node, isWhole, use }: Shrinkage,
  name: string,
  fills: readonly Growth[],
  file: FileModel,
): boolean {
  const loop = file.loopAround(node);
  if (isWhole || !loop || loop.kind === 'comprehension' || use.kind === 'attribute') return false;
  const condition = loop.node.child('condition')?.unparenthesized.text ?? '';
  if (loop.kind === 'while') {
    return condition === name || condition.includes(`len(${name})`) || use.name === 'popitem';
  }
  // A filter that picks some of them takes only those out.
  if ((node.ancestor('if_statement')?.start ?? -1) > loop.node.start) return false;
  const walked = loop.iterable?.text;
  if (walked === undefined) return false;
  const isSame = fills.some((fill) => file.loopAround(fill.node)?.iterable?.text === walked);
  return (
    isSame ||
    new RegExp(`^(?:list|tuple|sorted)?\\(?${escaped(name)}(?:\\.(?:keys|copy)\\(\\))?\\)?$`).test(walked)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
