/** Where a file hands a callback to an object that calls it later. */
import { GROWING_METHODS } from '../knowledge/containers.js';
import {
  CALLBACK_CONTAINER,
  INTERPRETER_TABLES,
  LAST_EVENT,
  LOOP_NAME,
  ONE_SHOT,
  REGISTERED_NOUN,
  REGISTERING_FUNCTIONS,
  REGISTRATION_PAIRS,
  REGISTRATION_PREFIXES,
  RETURNS_UNSUBSCRIBE,
  SHORT_LIVED_NAME,
} from '../knowledge/registrations.js';
import { stringValue } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';
import { type HeldObject, heldObject } from './held-object.js';

/** One callback in one table. */
export interface Registration {
  /** The call, assignment or decorator that registers. */
  readonly node: Node;
  readonly start: number;
  /** How it is done: `emitter.connect(f)`, `connect(emitter, f)`, `callbacks.append(f)` or `callbacks[key] = f`. */
  readonly how: 'method' | 'function' | 'container';
  /** The name of the method or function that registers; empty for `callbacks[key] = f`. */
  readonly name: string;
  /** The object that keeps the callback; undefined where a function keeps it. */
  readonly holder: Node | undefined;
  /** The callback as it is passed, and what it keeps alive. */
  readonly callback: Node;
  readonly held: HeldObject;
  readonly call: Call | undefined;
  /** Names of the methods and functions that would undo it. */
  readonly removers: ReadonlySet<string>;
}

const CONTAINER_REMOVERS = new Set(['remove', 'discard', 'pop', 'popitem', 'clear', 'difference_update']);

/** Every registration of a callback that keeps something of its maker alive, in source order. Never throws. */
export function registrationsOf(file: FileModel): Registration[] {
  const found: Registration[] = [];
  for (const call of file.calls) {
    const name = call.name;
    if (name === undefined) continue;
    const registration =
      call.receiver && GROWING_METHODS.has(name) ? intoContainer(file, call) : byCall(file, call, name);
    if (registration) found.push(registration);
  }
  for (const subscript of file.nodes('subscript')) {
    const registration = byKey(file, subscript);
    if (registration) found.push(registration);
  }
  for (const model of file.functions) {
    for (const decorator of model.class ? [] : model.decorators) {
      const registration = byDecorator(file, decorator, model.nameNode);
      if (registration) found.push(registration);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The names of what undoes a registration by this name; undefined when the name does not register callbacks. */
function removersOf(name: string): ReadonlySet<string> | undefined {
  const plain = name.replace(/^_+/, '');
  for (const { add, remove } of REGISTRATION_PAIRS) if (add.includes(plain)) return new Set(remove);
  for (const [add, remove] of REGISTRATION_PREFIXES) {
    if (!plain.startsWith(add)) continue;
    const rest = plain.slice(add.length);
    if (!REGISTERED_NOUN.test(rest)) continue;
    return new Set(remove.flatMap((prefix) => [prefix + rest, `${prefix + rest}s`]));
  }
  return undefined;
}

function byCall(file: FileModel, call: Call, name: string): Registration | undefined {
  // What has called back once drops the callback; the end of the process is a long time to wait for.
  const isOver = ONE_SHOT.test(name) && !LAST_EVENT.test(call.argumentNodes[0]?.text ?? '');
  const remover = REGISTERING_FUNCTIONS.get(call.qualifiedName ?? '');
  const named = remover === undefined ? removersOf(name.replace(/_once$/, '')) : new Set([remover]);
  const removers = isOver ? undefined : named;
  if (!removers || INTERPRETER_TABLES.test(call.qualifiedName ?? '')) return undefined;
  const arguments_ = call.argumentNodes;
  for (const argument of arguments_) {
    const callback = (argument.kind === 'keyword_argument' ? argument.child('value') : argument)
      ?.unparenthesized;
    const held = callback && (callbackIn(file, callback) ?? methodOfLocal(file, callback, name));
    if (!held) continue;
    const holder = holderOf(file, call, callback);
    if (holder && isBrief(holder, name)) return undefined;
    // A widget and what is bound to it make one tree, except for the root, which outlives its parts.
    if (
      /^<.*>$/.test(stringOf(call.positional[0])) &&
      !/root|toplevel|_all$/i.test(`${holder?.text} ${name}`)
    )
      continue;
    // `bus.register(self)`: only listeners are registered in person.
    if (held.how === 'instance' && !/listener|observer|subscriber/i.test(name)) continue;
    const how = call.receiver ? 'method' : 'function';
    return { node: call.node, start: call.start, how, name, holder, callback, held, call, removers };
  }
  return undefined;
}

/** `bus.async_listen(event, server.stop)` for a server that this call has made. */
function methodOfLocal(file: FileModel, callback: Node, name: string): HeldObject | undefined {
  if (!RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name))) return undefined;
  const object = callback.kind === 'attribute' ? callback.child('object')?.unparenthesized : undefined;
  const binding = object?.kind === 'identifier' ? file.binding(object) : undefined;
  const made = binding?.onlyValue && file.call(binding.onlyValue.unparenthesized);
  const isLocal = binding && binding.scope.kind === 'function' && /^_*[A-Z]/.test(made?.name ?? '');
  return isLocal && object ? { how: 'method', at: object, certainty: 'likely' } : undefined;
}

/** The object that keeps it: `emitter.connect(f)`, `connect(emitter, f)` and `event.listen(emitter, f)`. */
function holderOf(file: FileModel, call: Call, callback: Node): Node | undefined {
  const [first] = call.positional;
  const passed =
    first && first !== callback && !first.is('string', 'concatenated_string') ? first : undefined;
  if (!call.receiver || REGISTERING_FUNCTIONS.has(call.qualifiedName ?? '')) return passed;
  const binding = call.receiver.kind === 'identifier' ? file.binding(call.receiver) : undefined;
  const isModule = binding?.onlyAssignment?.kind === 'import' && /^_*[a-z]/.test(binding.name);
  return isModule && passed ? passed : call.receiver;
}

/** What calls back once drops the callback then. */
function isBrief(holder: Node, name: string): boolean {
  return (
    SHORT_LIVED_NAME.test(holder.text) || (LOOP_NAME.test(holder.text) && name.startsWith('add_callback'))
  );
}

function stringOf(node: Node | undefined): string {
  return (node && stringValue(node)) ?? '';
}

/** `@bus.on('event')` above a function inside a method. */
function byDecorator(file: FileModel, decorator: Node, callback: Node): Registration | undefined {
  const call = file.call(decorator);
  const callee = call?.callee ?? decorator;
  const name = callee.kind === 'attribute' ? callee.child('attribute')?.text : undefined;
  const holder = callee.child('object')?.unparenthesized;
  const removers = name === undefined || ONE_SHOT.test(name) ? undefined : removersOf(name);
  if (name === undefined || !holder || !removers || isBrief(holder, name)) return undefined;
  if (INTERPRETER_TABLES.test(file.qualifiedName(callee) ?? '')) return undefined;
  const held = heldObject(file, callback);
  if (!held || held.how === 'instance') return undefined;
  const passed = call && holderOf(file, call, callback);
  const made = { how: 'method' as const, name, holder: passed ?? holder, callback, held, call, removers };
  return { ...made, node: decorator, start: decorator.start };
}

/** The callback, also in `**{name: callback}` and in a list of callbacks. */
function callbackIn(file: FileModel, node: Node): HeldObject | undefined {
  if (node.kind === 'dictionary_splat' || node.kind === 'dictionary') {
    const display = node.kind === 'dictionary' ? node : node.firstChild;
    for (const pair of display?.children ?? []) {
      const value = pair.kind === 'pair' ? pair.child('value') : undefined;
      const held = value && heldObject(file, value);
      if (held) return held;
    }
    return undefined;
  }
  return heldObject(file, node);
}

/** `callbacks.append(f)`, where the container is named after what it holds or is a module's. */
function intoContainer(file: FileModel, call: Call): Registration | undefined {
  const holder = call.receiver;
  const callback = call.positional.at(-1);
  const held = callback && holder && callableIn(file, callback);
  if (!held || !isCallbackContainer(file, holder)) return undefined;
  return {
    node: call.node,
    start: call.start,
    how: 'container',
    name: call.name ?? '',
    holder,
    callback,
    held,
    call,
    removers: CONTAINER_REMOVERS,
  };
}

/** `callbacks[key] = f`. */
function byKey(file: FileModel, subscript: Node): Registration | undefined {
  const holder = subscript.child('value');
  if (!holder || subscript.hasError) return undefined;
  const use = file.useOf(holder);
  const held = use.kind === 'item-store' && use.value ? callableIn(file, use.value) : undefined;
  if (!held || !use.value || !isCallbackContainer(file, holder)) return undefined;
  return {
    node: subscript,
    start: subscript.start,
    how: 'container',
    name: '',
    holder,
    callback: use.value,
    held,
    call: undefined,
    removers: CONTAINER_REMOVERS,
  };
}

function callableIn(file: FileModel, node: Node): HeldObject | undefined {
  const held = heldObject(file, node);
  return held?.how === 'instance' ? undefined : held;
}

function isCallbackContainer(file: FileModel, holder: Node): boolean {
  const target = holder.kind === 'subscript' ? (holder.child('value') ?? holder) : holder;
  // The object's own table goes with it.
  if (file.selfAttribute(target) !== undefined) return false;
  const name = target.kind === 'attribute' ? target.child('attribute')?.text : target.text;
  if (CALLBACK_CONTAINER.test(name ?? '')) return true;
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  return (
    binding?.scope.kind === 'module' &&
    binding.onlyValue !== undefined &&
    file.isNewContainer(binding.onlyValue)
  );
}
