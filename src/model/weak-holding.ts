/** Where a file hands something to a weak reference or a weak container. */
import { GROWING_METHODS, WEAK_CONTAINERS } from '../knowledge/containers.js';
import {
  SCRAPY_SIGNAL_NAME,
  WEAK_CONNECT_FUNCTIONS,
  WEAK_RECEIVER_DECORATORS,
  WEAK_SIGNAL_MAKERS,
  WEAK_SIGNAL_NAME,
} from '../knowledge/weak-dispatchers.js';
import type { Scope } from '../names/scope.js';
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
  readonly as: 'reference' | 'proxy' | 'finalizer' | 'element' | 'value' | 'key' | 'receiver';
  /** What holds it: `weakref.ref`, `weakref.WeakSet`, ...; the text of the callee for the receiver of a signal. */
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
  if (!/weakref|Weak(Set|Key|Value)|\bconnect\b|\breceiver\(/.test(file.tree.text)) return [];
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
  found.push(...addedByMethod(file), ...storedByKey(file), ...connected(file));
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

/** `signal.connect(receiver)` and `@signal.connect` of signals that hold their receivers weakly. */
function* connected(file: FileModel): Generator<WeakHolding> {
  const calls = new Set(file.callsOfMethod('connect'));
  for (const name of WEAK_CONNECT_FUNCTIONS) for (const call of file.callsNamed(name)) calls.add(call);
  for (const call of calls) {
    const value = call.argument(0, 'receiver');
    if (!value || !mayBeWeak(call) || !isWeakConnect(file, call.callee, call)) continue;
    const holder = call.callee.text;
    yield { node: call.node, start: call.start, value, as: 'receiver', holder, call, isShared: false };
  }
  for (const { decorators, nameNode } of file.functions) {
    for (const decorator of decorators) {
      const call = file.call(decorator);
      const callee = call?.callee ?? decorator;
      const isReceiver = call !== undefined && WEAK_RECEIVER_DECORATORS.has(call.qualifiedName ?? '');
      const isConnect = callee.child('attribute')?.text === 'connect' && isWeakConnect(file, callee, call);
      if (!(isReceiver || isConnect) || (call && !mayBeWeak(call))) continue;
      const held = { node: nameNode, start: nameNode.start, value: nameNode, holder: callee.text };
      yield { ...held, as: 'receiver', isShared: false };
    }
  }
}

/** Nothing in the call says that the receiver is to be held strongly. */
function mayBeWeak(call: Call): boolean {
  const weak = call.keyword('weak');
  return !call.hasSplat && (!weak || weak.kind === 'true');
}

function isWeakConnect(file: FileModel, callee: Node, call: Call | undefined): boolean {
  if (WEAK_CONNECT_FUNCTIONS.has(file.qualifiedName(callee) ?? '')) return true;
  const signal = callee.child('object');
  if (!signal) return false;
  if (WEAK_SIGNAL_NAME.test(file.qualifiedName(signal) ?? '')) return true;
  const maker = file.constructorName(signal);
  if (maker !== undefined && WEAK_SIGNAL_MAKERS.has(maker)) return true;
  const made = file.originOf(signal)?.child('function');
  const namespace = made?.child('attribute')?.text === 'signal' ? made.child('object') : undefined;
  if (namespace && file.constructorName(namespace) === 'blinker.Namespace') return true;
  const sent = call?.argument(1, 'signal');
  return sent !== undefined && SCRAPY_SIGNAL_NAME.test(file.qualifiedName(sent) ?? '');
}

/** Whether what holds weakly is handed out of the function that opens a scope, or was never its own. Never throws. */
export function holderOutlives(file: FileModel, holding: WeakHolding, scope: Scope): boolean {
  switch (holding.as) {
    case 'reference':
    case 'proxy':
      return isHandedOut(file, holding.node, scope, 0);
    case 'finalizer':
    case 'receiver':
      return true;
    default:
      return !isLocal(file, containerOf(holding), scope);
  }
}

function isHandedOut(file: FileModel, node: Node, scope: Scope, depth: number): boolean {
  const { kind, by } = file.useOf(node);
  switch (kind) {
    case 'return':
    case 'yield':
    case 'element':
    case 'produced':
    case 'other':
      return true;
    case 'argument':
      // `listen(ref(callback))` hands it over; a name that is passed to something may only be used there.
      return depth === 0 || GROWING_METHODS.has(file.call(by)?.name ?? '');
    case 'assigned': {
      const target = by.child('left') ?? by.child('name');
      if (!target || !isLocal(file, target, scope)) return true;
      const references = target.kind === 'identifier' ? file.binding(target)?.references : undefined;
      return depth < 3 && (references?.some((each) => isHandedOut(file, each, scope, depth + 1)) ?? true);
    }
  }
  return false;
}

function containerOf({ call, node }: WeakHolding): Node | undefined {
  return call ? call.receiver : node.child('left')?.unparenthesized.child('value');
}

/** A plain name that the scope binds. */
function isLocal(file: FileModel, node: Node | undefined, scope: Scope): boolean {
  return node?.kind === 'identifier' && file.binding(node)?.scope === scope;
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
