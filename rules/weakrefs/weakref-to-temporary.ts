import { MAKERS_OF_UNOWNED_OBJECTS } from '../../src/knowledge/weak-support.js';
import {
  type Confidence,
  defineRule,
  diesAtOnce,
  type FileModel,
  fitting,
  type Node,
  type Reason,
  type WeakHolding,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'weakref-to-temporary',
  summary: 'A weak reference to an object that nothing else owns is dead as soon as it is made.',
  impact: 'lifetime',
  level: 'error',
  on: weakHoldings(),

  *check(holding, file) {
    // Tests make dead references on purpose, and `ref(C())() is None` asks whether objects die at once.
    if (holding.isShared || file.isTestCode(holding.node) || isAsked(file, holding)) return;
    // That is a TypeError, and the matter of another rule.
    if (file.weakObstacle(holding.value)) return;
    const found = temporary(file, holding.value) ?? localOnly(file, holding);
    if (!found) return;

    yield {
      at: holding.node,
      confidence: found.confidence,
      message: found.message ?? fitting(sentence(holding, found.name), sentence(holding, 'The object')),
      because: found.because,
      hint: hint(holding),
    };
  },
});

interface Temporary {
  /** What is made, in the words of a message. */
  readonly name: string;
  readonly confidence: Confidence;
  readonly because: readonly Reason[];
  readonly message?: string;
}

/** An expression that makes a new object whose only owner is the expression itself. */
function temporary(file: FileModel, value: Node): Temporary | undefined {
  const target = value.unparenthesized;
  const here = { at: target, message: 'The new object has no owner but this expression.' };
  switch (target.kind) {
    case 'set':
    case 'set_comprehension':
      return { name: 'The set', confidence: 'proven', because: [here] };
    case 'generator_expression':
      return { name: 'The generator', confidence: 'proven', because: [here] };
    case 'call':
      break;
    default:
      return undefined;
  }
  const callee = target.child('function');
  if (!callee) return undefined;
  const name = `'${callee.text}()'`;
  const made = file.classNamed(callee);
  if (made) {
    const escapes = file.escapesWhenMade(made);
    if (escapes === 'yes') return undefined;
    const reason = { at: made.nameNode, message: 'Making an instance leaves no other reference to it.' };
    return escapes === 'no'
      ? { name, confidence: 'proven', because: [here, reason] }
      : isPlain(made.decorators.length + made.keywords.size, made.findMethod('__new__'))
        ? { name, confidence: 'possible', because: [here] }
        : undefined;
  }
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName === undefined) return undefined;
  if (MAKERS_OF_UNOWNED_OBJECTS.has(qualifiedName)) return { name, confidence: 'proven', because: [here] };
  // A class from elsewhere, by its name: it may register its instances.
  return /(^|\.)_?[A-Z]\w*[a-z]\w*$/.test(qualifiedName) && !OTHER_RULES.test(qualifiedName)
    ? { name, confidence: 'possible', because: [here] }
    : undefined;
}

/** Bound methods made by hand belong to weakref-to-lambda; a name of the standard library would be in the table. */
const OTHER_RULES = /^(types|builtins|weakref|typing|functools|mock|ctypes)\./;

function isPlain(hooks: number, maker: unknown): boolean {
  return hooks === 0 && maker === undefined;
}

/** `node = Node()` in a function that does nothing else with the name. */
function localOnly(file: FileModel, holding: WeakHolding): Temporary | undefined {
  const owner = file.frameOwner(holding);
  const value = holding.value.unparenthesized;
  const made = owner && file.binding(value)?.onlyValue;
  const found = made && temporary(file, made);
  if (!owner || found?.confidence !== 'proven') return undefined;
  const message = fitting(
    `The object in '${value.text}' dies when '${owner.name}' returns: nothing else owns it.`,
    'The object dies when the function returns: nothing but a local name owns it.',
  );
  return { ...found, confidence: 'likely', message };
}

/** `weakref.ref(C())()`: called where it is made. */
function isAsked(file: FileModel, { as, call }: WeakHolding): boolean {
  return as === 'reference' && call !== undefined && file.useOf(call.node).kind === 'call';
}

function hint({ as }: WeakHolding): string {
  switch (as) {
    case 'reference':
    case 'proxy':
    case 'finalizer':
      return 'Keep the object in a variable or attribute that lives as long as it is needed, and refer to that.';
    case 'receiver':
      return 'Keep the receiver in an attribute, or connect with weak=False.';
    default:
      return 'Keep the object in a variable or attribute, or use a plain container that owns it.';
  }
}

function sentence(holding: WeakHolding, name: string): string {
  return diesAtOnce(holding, name, `${name} dies as soon as it is connected: the signal holds it weakly.`);
}
