import {
  defineRule,
  diesAtOnce,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
  type WeakHolding,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'weakref-to-lambda',
  summary: 'A weakly held lambda, partial or local function is dead before anyone can call it.',
  impact: 'lifetime',
  level: 'error',
  on: weakHoldings(),

  *check(holding, file) {
    // Tests make dead references on purpose.
    if (holding.isShared || file.isTestCode(holding.node)) return;
    if (holding.as === 'finalizer' && doesNothing(holding)) return;
    const name = nameOfTemporary(file, holding.value);
    const owner = name === undefined ? ownerOfLocal(file, holding) : undefined;
    if (name === undefined && !owner) return;

    const inFull = owner && `'${holding.value.text}' dies when '${owner.name}' returns`;
    const text = inFull
      ? `${inFull}: ${heldBy(holding)} weakly.`
      : diesAtOnce(
          holding,
          name ?? '',
          `${name} dies at once: '${holding.holder}' holds its receivers weakly.`,
        );
    const short = owner
      ? 'The function dies when the one around it returns: it is held weakly.'
      : 'The function dies at once: it is held weakly.';
    yield {
      at: holding.node,
      confidence: 'proven',
      message: fitting(text, short),
      because: [
        owner
          ? { at: owner.nameNode, message: 'Its only owner is a local name of this function.' }
          : { at: holding.value, message: 'The new object has no owner but this expression.' },
      ],
      hint: hint(holding),
    };
  },
});

/** A callable made by the very expression; undefined for anything else. */
function nameOfTemporary(file: FileModel, value: Node): string | undefined {
  const target = value.unparenthesized;
  if (target.kind === 'lambda') return 'The lambda';
  const call = file.call(target);
  const isCallable = ['functools.partial', 'functools.partialmethod', 'types.MethodType'].includes(
    call?.qualifiedName ?? '',
  );
  return isCallable ? `'${call?.callee.text}()'` : undefined;
}

/** `weakref.finalize(lambda: None, lambda: None)` is there for the exit handler that the first finalizer registers. */
function doesNothing({ call }: WeakHolding): boolean {
  const action = call?.argument(1)?.unparenthesized;
  return action?.kind === 'lambda' && action.child('body')?.unparenthesized.kind === 'none';
}

/** The function whose local name is the only owner of a function or lambda made in it. */
function ownerOfLocal(file: FileModel, holding: WeakHolding): FunctionModel | undefined {
  const owner = file.frameOwner(holding);
  const held = owner && file.functionNamed(holding.value);
  if (!held) return undefined;
  // A decorator may keep the function: all but the one that connects it are unknown.
  const others = held.decorators.filter((decorator) => !/\.connect\b|\breceiver\(/.test(decorator.text));
  return others.length === 0 ? owner : undefined;
}

function heldBy({ as, holder }: WeakHolding): string {
  if (as === 'receiver') return `'${holder}' holds it`;
  return as === 'reference' || as === 'proxy' || as === 'finalizer' ? 'it is referred to' : 'it is held';
}

function hint({ as }: WeakHolding): string {
  return as === 'receiver'
    ? 'Keep the receiver in an attribute or at module level, or connect with weak=False.'
    : 'Keep the function in an attribute that lives as long as it is needed, or hold it strongly.';
}
