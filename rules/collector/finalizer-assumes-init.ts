import { HARDLY_FAILING, OFTEN_FAILING } from '../../src/knowledge/finalizers.js';
import {
  type AttributeUse,
  type ClassModel,
  type Confidence,
  classes,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
} from '../../src/rule/index.js';

/** Why an attribute may be missing when the finalizer reads it. */
interface Gap {
  readonly at: Node;
  readonly confidence: Confidence;
  readonly message: string;
}

export default defineRule({
  name: 'finalizer-assumes-init',
  summary: 'A finalizer runs also for an object whose __init__ failed, and then misses its attributes.',
  impact: 'lifetime',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    const finalizer = owner.methods.get('__del__');
    if (finalizer?.binding !== 'instance' || !isKnown(owner)) return;

    const found = readsOf(finalizer, owner, file).flatMap(({ use: read, name }) => {
      const gap = gapBefore(name, owner, file);
      return gap ? [{ read, gap }] : [];
    });
    // The first read that fails ends the finalizer: what comes after is not reached.
    const [first] = found.filter(({ gap }) => gap.confidence !== 'possible').concat(found);
    if (!first) return;
    const { read, gap } = first;
    yield {
      at: read.node,
      confidence: file.isTestCode(finalizer.node) ? 'possible' : gap.confidence,
      message: fitting(
        `'${read.node.text}' may be missing when the finalizer runs, and then the finalizer fails.`,
        'This attribute may be missing when the finalizer runs, and then the finalizer fails.',
      ),
      because: [
        { at: gap.at, message: gap.message },
        {
          at: finalizer.nameNode,
          message: 'This runs as soon as the object exists, whether __init__ has finished or not.',
        },
      ],
      hint: 'Set the attribute to None first of all in __init__ or in the class body, and test it here.',
    };
  },
});

/** Nothing but the class and its bases of this file decides which attributes there are. */
function isKnown(owner: ClassModel): boolean {
  const decides = ['__getattr__', '__getattribute__', '__new__', '__init_subclass__'];
  return (
    owner.isFullyKnown &&
    !owner.dataclass &&
    !owner.attrs &&
    owner.ancestors.every((each) => each.keywords.size === 0) &&
    !decides.some((name) => owner.findMethod(name))
  );
}

/** A read of an attribute of the object that runs whenever the finalizer does, as far as can be seen. */
interface Read {
  readonly use: AttributeUse;
  readonly name: string;
}

/** Such reads in the finalizer and in the methods that it calls, in the order of the text. */
function readsOf(finalizer: FunctionModel, owner: ClassModel, file: FileModel): Read[] {
  return usesIn(finalizer, owner).flatMap(({ use, name }) => {
    if (asksFirst(finalizer) || isGuarded(use.node, file) || isConditional(use.node, file)) return [];
    const called = use.kind === 'call' ? owner.findMethod(name) : undefined;
    if (!called) return isUnsafeRead(use, name, finalizer, owner, file) ? [{ use, name }] : [];
    if (called === finalizer || asksFirst(called)) return [];
    return usesIn(called, owner).filter(({ use: inner, name: read }) => {
      const isUnsafe = isUnsafeRead(inner, read, called, owner, file);
      return isUnsafe && !isGuarded(inner.node, file) && !isConditional(inner.node, file);
    });
  });
}

/** Uses of attributes of `self` that a method makes itself, in the order of the text. */
function usesIn(method: FunctionModel, owner: ClassModel): Read[] {
  return owner.ancestors
    .flatMap((each) => [...each.attributes].flatMap(([name, { uses }]) => uses.map((use) => ({ use, name }))))
    .filter(({ use }) => use.method === method && use.through === 'instance' && !use.deferred)
    .sort((one, other) => one.use.node.index - other.use.node.index);
}

/** It is read, and nothing before it in the method has set it or survived its absence. */
function isUnsafeRead(
  use: AttributeUse,
  name: string,
  method: FunctionModel,
  owner: ClassModel,
  file: FileModel,
): boolean {
  if (use.node.kind !== 'attribute' || use.kind === 'store' || use.kind === 'bind') return false;
  return !usesIn(method, owner).some((other) => {
    const isEarlier = other.name === name && other.use.node.index < use.node.index;
    return isEarlier && (other.use.kind === 'store' || isGuarded(other.use.node, file));
  });
}

/**
 * Another attribute decides whether it is read: in the body of `if self.ready:`, on the right of `and`, or after
 * `if not self.ready: return`.
 */
function isConditional(node: Node, file: FileModel): boolean {
  for (let at = node; at.parent && !at.is('function_definition'); at = at.parent) {
    const { parent } = at;
    const isBranch = parent.is('if_statement', 'elif_clause', 'while_statement') && at.field !== 'condition';
    if (isBranch && asksAttribute(parent.child('condition'), file)) return true;
    const isRight = parent.kind === 'boolean_operator' && at.field === 'right';
    if (isRight && asksAttribute(parent.child('left'), file)) return true;
    for (
      let before = at.previousSibling;
      before && parent.kind === 'block';
      before = before.previousSibling
    ) {
      const isLeaving = before.kind === 'if_statement' && /\b(return|raise)\b/.test(before.text);
      if (isLeaving && asksAttribute(before.child('condition'), file)) return true;
    }
  }
  return false;
}

function asksAttribute(condition: Node | undefined, file: FileModel): boolean {
  return (
    condition !== undefined && [...condition.walk()].some((node) => file.selfAttribute(node) !== undefined)
  );
}

/** `getattr(self, ...)`, `hasattr(self, ...)`, `self.__dict__`: somebody thought of objects that are not finished. */
function asksFirst(method: FunctionModel): boolean {
  const text = method.body?.text ?? '';
  return /\b(getattr|hasattr|vars|locals)\s*\(|__dict__|__slots__/.test(text);
}

/** In the body of a try statement that has a handler, or of a with statement that suppresses. */
function isGuarded(node: Node, file: FileModel): boolean {
  for (let at = node; at.parent && !at.is('function_definition'); at = at.parent) {
    const { parent } = at;
    if (parent.kind === 'try_statement' && at.field === 'body') {
      if (parent.children.some((child) => child.is('except_clause'))) return true;
    }
    if (parent.kind === 'with_statement' && at.field === 'body') {
      if (/suppress|ignor/i.test(file.tree.text.slice(parent.start, at.start))) return true;
    }
  }
  return false;
}

/** What may keep an attribute from being set; undefined where it is set safely, or cannot be told. */
function gapBefore(name: string, owner: ClassModel, file: FileModel): Gap | undefined {
  const ancestors = owner.ancestors;
  if (owner.findMethod(name) || ancestors.some((each) => each.scope.bindings.has(name))) return undefined;
  const stores = ancestors
    .flatMap((each) => each.attribute(name)?.uses ?? [])
    .filter(({ kind }) => kind === 'store' || kind === 'bind');
  const isSetFromOutside = file.attributesNamed(name).some((node) => {
    const object = node.child('object');
    return file.isWritten(node) && object !== undefined && !file.isSelf(object);
  });
  const [earliest] = stores;
  if (!earliest || isSetFromOutside || stores.some(({ through }) => through === 'class')) return undefined;
  const initializer = owner.findMethod('__init__');
  const statement = initializer && settingIn(initializer, name, owner);
  if (initializer && statement) return hazardBefore(statement, initializer, owner, file);
  // A base class may set it, or a method that is called in a roundabout way.
  const setters = stores.map(({ method }) => method?.name);
  if (setters.includes('__init__') || !initializer || callsOthers(initializer, owner)) return undefined;
  return {
    at: earliest.node,
    confidence: 'likely',
    message: `Only '${setters[0] ?? ''}' sets it, which may never be called.`,
  };
}

/** The first statement of an initializer that sets an attribute: itself, or by calling a method that does. */
function settingIn(initializer: FunctionModel, name: string, owner: ClassModel): Node | undefined {
  return usesIn(initializer, owner).find(({ use, name: used }) => {
    if (used === name) return use.kind === 'store' || use.kind === 'bind';
    const called = use.kind === 'call' ? owner.findMethod(used) : undefined;
    return called && usesIn(called, owner).some((each) => each.name === name && each.use.kind === 'store');
  })?.use.by;
}

function callsOthers(initializer: FunctionModel, owner: ClassModel): boolean {
  return usesIn(initializer, owner).some(({ use }) => use.kind === 'call');
}

/** The surest way in which an initializer may end before a statement of it is done. */
function hazardBefore(
  statement: Node,
  initializer: FunctionModel,
  owner: ClassModel,
  file: FileModel,
): Gap | undefined {
  let best: Gap | undefined;
  for (const node of initializer.body?.walk() ?? []) {
    if (node.index > statement.index && !statement.contains(node)) break;
    // The call of the method that sets it is no danger of its own.
    if (file.functionAround(node) !== initializer || (node === statement && node.kind === 'call')) continue;
    const gap = hazardAt(node, owner, file);
    if (gap && (!best || rank(gap.confidence) > rank(best.confidence))) best = gap;
  }
  return best;
}

function hazardAt(node: Node, owner: ClassModel, file: FileModel): Gap | undefined {
  if (node.is('raise_statement', 'assert_statement')) {
    return { at: node, confidence: 'proven', message: 'When this is raised, the attribute is not set yet.' };
  }
  const call = node.kind === 'call' ? file.call(node) : undefined;
  if (!call) return undefined;
  const { qualifiedName = '', name = '' } = call;
  if (HARDLY_FAILING.test(qualifiedName) || name === 'super' || node.parent?.kind === 'raise_statement') {
    return undefined;
  }
  if (name === '__init__') return hazardInBase(node, owner, file);
  const message = 'When this fails, the attribute is not set yet.';
  if (OFTEN_FAILING.has(qualifiedName)) return { at: node, confidence: 'likely', message };
  return { at: node, confidence: 'possible', message };
}

/** `super().__init__()` fails where an initializer of a base class of the file may raise. */
function hazardInBase(call: Node, owner: ClassModel, file: FileModel): Gap | undefined {
  for (const base of owner.ancestors.slice(1)) {
    const initializer = base.methods.get('__init__');
    for (const node of initializer?.body?.walk() ?? []) {
      if (node.kind !== 'raise_statement' || file.functionAround(node) !== initializer) continue;
      return {
        at: call,
        confidence: 'likely',
        message: 'The base class may raise in its __init__: then nothing below runs.',
      };
    }
  }
  return undefined;
}

function rank(confidence: Confidence): number {
  return ['possible', 'likely', 'proven'].indexOf(confidence);
}
