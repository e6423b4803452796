import {
  defineRule,
  type FileModel,
  fitting,
  type Hold,
  holdByCallback,
  holdOn,
  type Node,
  type WeakHolding,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'finalize-holds-object',
  summary: 'A finalizer or weak reference callback keeps the very object alive whose death it waits for.',
  impact: 'leak',
  level: 'warning',
  on: weakHoldings(),

  *check(holding, file) {
    const watch = watchOf(holding);
    if (!watch || file.isTestCode(watch.at)) return;
    const hold = firstHold(file, watch);
    if (!hold) return;

    const name = watch.object.text;
    yield {
      at: watch.at,
      // Who cancels it by hand gives the object free, and leaves nothing to the finalizer.
      confidence: isCancelled(file, watch.at) ? 'possible' : hold.certainty,
      message:
        watch.kind === 'finalizer'
          ? fitting(
              `The finalizer of '${name}' holds '${name}': it never runs before the process ends.`,
              'The finalizer holds its own object: it never runs before the process ends.',
            )
          : fitting(
              `The callback of the weak reference holds '${name}', whose death it waits for.`,
              'The callback of the weak reference holds the object whose death it waits for.',
            ),
      because: [
        { at: hold.at, message: reason(hold) },
        ...(watch.kind === 'finalizer'
          ? [
              {
                at: watch.at,
                message: 'The module keeps the finalizer, and all it is given, until the object dies.',
              },
            ]
          : []),
      ],
      hint: 'Pass a plain function and the resource itself, not a method or closure of the object.',
    };
  },
});

/** Something that waits for the death of an object, and the expressions it keeps until then. */
interface Watch {
  readonly kind: 'finalizer' | 'callback';
  readonly at: Node;
  readonly object: Node;
  readonly kept: readonly Node[];
}

function watchOf({ as, call, value, node }: WeakHolding): Watch | undefined {
  if (!call || (as !== 'finalizer' && as !== 'reference' && as !== 'proxy')) return undefined;
  return {
    kind: as === 'finalizer' ? 'finalizer' : 'callback',
    at: node,
    object: value.unparenthesized,
    kept: call.argumentNodes.slice(1).map((argument) => argument.child('value') ?? argument),
  };
}

function firstHold(file: FileModel, { object, kept }: Watch): Hold | undefined {
  if (!object.is('identifier', 'attribute')) return undefined;
  for (const expression of kept) {
    const found = holdOn(file, expression, object);
    if (found) return found;
  }
  const [callback] = kept;
  return callback && holdByCallback(file, callback, object);
}

/** `self._finalizer.detach()` or `self._finalizer()` in the class that keeps it. */
function isCancelled(file: FileModel, node: Node): boolean {
  const use = file.useOf(node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = target && file.selfAttribute(target);
  const owner = name === undefined ? undefined : file.methodAround(node)?.class;
  return (
    owner?.ancestors.some((ancestor) =>
      ancestor
        .attribute(name ?? '')
        ?.uses.some((each) => each.kind === 'call' || (each.kind === 'method' && each.name === 'detach')),
    ) ?? false
  );
}

function reason({ how }: Hold): string {
  switch (how) {
    case 'itself':
      return 'This is the object itself.';
    case 'method':
      return 'A bound method holds its object.';
    case 'closure':
      return 'The function uses the object, and so holds it.';
    default:
      return 'The object is part of what is passed.';
  }
}
