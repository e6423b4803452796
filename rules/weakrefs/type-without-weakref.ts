import {
  defineRule,
  fitting,
  type WeakHolding,
  type WeakObstacle,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'type-without-weakref',
  summary: 'A weak reference to a type that does not support them raises TypeError.',
  impact: 'lifetime',
  level: 'error',
  on: weakHoldings(),

  *check(holding, file) {
    // Tests raise the error on purpose. Signals are given callables, which can be referred to.
    if (holding.as === 'receiver' || file.isTestCode(holding.node)) return;
    const obstacle = file.weakObstacle(holding.value);
    if (!obstacle) return;

    yield {
      at: holding.value,
      // A subclass may have weak references, and the instance may be one of its.
      confidence: file.isSelf(holding.value) ? 'likely' : 'proven',
      message: message(obstacle, holding),
      because: [{ at: obstacle.at, message: reason(obstacle) }],
      hint: hint(obstacle),
    };
  },
});

function message({ type, reason: why }: WeakObstacle, holding: WeakHolding): string {
  const short = `This type cannot be ${roleOf(holding)}: this raises TypeError.`;
  if (why === 'slots') {
    return fitting(
      `'${type}' has slots without '__weakref__': a weak reference to it raises TypeError.`,
      short,
    );
  }
  const article = /^[aeiox]/i.test(type) ? 'An' : 'A';
  const name = why === 'base' ? `'${type}'` : `${article} ${type}`;
  const subject = type === 'NoneType' ? 'None' : name;
  return fitting(`${subject} cannot be ${roleOf(holding)}: this raises TypeError.`, short);
}

function roleOf({ as, holder }: WeakHolding): string {
  const container = holder.replace('weakref.', '');
  switch (as) {
    case 'element':
      return `an element of a ${container}`;
    case 'key':
    case 'value':
      return `a ${as} of a ${container}`;
    default:
      return 'referred to weakly';
  }
}

function reason({ reason: why }: WeakObstacle): string {
  switch (why) {
    case 'slots':
      return "Instances have only these slots, and no '__weakref__' among them.";
    case 'base':
      return 'Instances are of variable size, and have no room for weak references.';
    case 'builtin':
      return 'The value is made here.';
  }
}

function hint({ type, reason: why, class: owner }: WeakObstacle): string {
  if (why === 'slots') {
    return owner?.slots
      ? "Add '__weakref__' to __slots__."
      : 'Add weakref_slot=True to the decorator (Python 3.11).';
  }
  if (['list', 'dict', 'str'].includes(type)) {
    return `Hold it strongly, or use a subclass of ${type}, which can be referred to weakly.`;
  }
  return 'Hold it strongly, or refer weakly to an object of a plain class that holds it.';
}
