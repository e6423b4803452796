/** Where a file hands something to a weak reference or a weak container. */
import { WEAK_CONTAINERS } from '../knowledge/containers.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';

/** One expression that is held weakly from here on. */
export interface WeakHolding {
  /** The call or assignment that makes it. */
  readonly node: Node;
  readonly start: number;
  /** The expression whose value is held weakly. */
  readonly value: Node;
  readonly as: 'reference' | 'proxy' | 'finalizer' | 'element' | 'value' | 'key';
  /** What holds it: `weakref.ref`, `weakref.WeakSet`, ... */
  readonly holder: string;
  /** The call, where a call makes it. */
  readonly call?: Call;
  /** The value of a weak mapping's key, or the key of a weak mapping's value. */
  readonly counterpart?: Node;
  /** Another name, or the user of the call's result, gets the same object at once: `D[k] = x = C()`. */
  readonly isShared: boolean;
}

const MAKERS: readonly (readonly [name: string, as: WeakHolding['as']])[] = [
  ['weakref.ref', 'reference'],
  ['weakref.proxy', 'proxy'],
  ['weakref.finalize', 'finalizer'],
];

/** Every expression of a file that is held weakly, in source order. Never throws. */
export function findWeakHoldings(file: FileModel): WeakHolding[] {
  // Nearly every file is done here.
  if (!/weakref|Weak(Set|Key|Value)/.test(file.tree.text)) return [];
  const found: WeakHolding[] = [];
  for (const [holder, as] of MAKERS) {
    for (const call of file.callsNamed(holder)) {
      const value = call.argument(0);
      if (value) found.push({ node: call.node, start: call.start, value, as, holder, call, isShared: false });
    }
  }
  for (const holder of WEAK_CONTAINERS) {
    for (const call of file.callsNamed(holder)) found.push(...initialContents(call, holder));
  }
  found.push(...addedByMethod(file), ...storedByKey(file));
  return found.sort((a, b) => a.start - b.start || a.value.index - b.value.index);
}

/** `WeakSet([a, b])`, `WeakSet(C() for ...)`, `WeakValueDictionary({k: v})`. */
function* initialContents(call: Call, holder: string): Generator<WeakHolding> {
  const source = call.argument(0);
  const made = { node: call.node, start: call.start, holder, call, isShared: false };
  switch (source?.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      if (holder !== 'weakref.WeakSet') return;
      for (const value of source.children) {
        if (value.kind !== 'list_splat') yield { ...made, value, as: 'element' };
      }
      return;
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression': {
      const value = source.child('body');
      if (value && holder === 'weakref.WeakSet') yield { ...made, value, as: 'element' };
      return;
    }
    case 'dictionary':
      for (const pair of source.children) {
        const held = heldOf(holder, pair.child('key'), pair.child('value'));
        if (held) yield { ...made, ...held };
      }
  }
}

/** `S.add(x)` and `D.setdefault(k, v)`. */
function* addedByMethod(file: FileModel): Generator<WeakHolding> {
  for (const call of [...file.callsOfMethod('add'), ...file.callsOfMethod('setdefault')]) {
    const holder = weakContainer(file, call.receiver);
    if (holder === undefined) continue;
    const isAdd = call.name === 'add';
    if (isAdd !== (holder === 'weakref.WeakSet')) continue;
    const made = { node: call.node, start: call.start, holder, call };
    const [first, second] = [call.argument(0), call.argument(1)];
    if (isAdd) {
      if (first) yield { ...made, value: first, as: 'element', isShared: false };
      continue;
    }
    const held = heldOf(holder, first, second);
    // The result of setdefault is the value: whoever uses it may keep it.
    if (held) yield { ...made, ...held, isShared: file.useOf(call.node).kind !== 'discarded' };
  }
}

/** `D[k] = v`. */
function* storedByKey(file: FileModel): Generator<WeakHolding> {
  for (const subscript of file.nodes('subscript')) {
    const container = subscript.child('value');
    if (subscript.hasError || !container) continue;
    const use = file.useOf(container);
    const statement = subscript.withParentheses.parent;
    if (use.kind !== 'item-store' || statement?.kind !== 'assignment' || !use.value) continue;
    const holder = weakContainer(file, container);
    const held = holder === undefined ? undefined : heldOf(holder, use.key, use.value);
    if (holder === undefined || !held) continue;
    const isChained = statement.parent?.kind === 'assignment' || statement.child('right') !== use.value;
    yield { node: statement, start: statement.start, holder, ...held, isShared: isChained };
  }
}

function heldOf(
  holder: string,
  key: Node | undefined,
  value: Node | undefined,
): Pick<WeakHolding, 'value' | 'as' | 'counterpart'> | undefined {
  const [held, other] = holder === 'weakref.WeakKeyDictionary' ? [key, value] : [value, key];
  if (!held) return undefined;
  const as = holder === 'weakref.WeakKeyDictionary' ? 'key' : 'value';
  return { value: held.unparenthesized, as, ...(other ? { counterpart: other.unparenthesized } : {}) };
}

function weakContainer(file: FileModel, container: Node | undefined): string | undefined {
  const name = container && file.constructorName(container);
  return name !== undefined && WEAK_CONTAINERS.has(name) ? name : undefined;
}
