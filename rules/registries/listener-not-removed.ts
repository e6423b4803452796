import {
  GSTREAMER,
  KEEPS_ONE_OF_EACH,
  LAST_CALL,
  LONG_LIVED_NAME,
  ONCE_A_FRAME,
  OUTLIVES_HOLDER,
  REBUILDING,
  REGISTERING_FUNCTIONS,
  REPEATED_METHOD,
  RETURNS_UNSUBSCRIBE,
  WEAK_FOR_METHODS,
  WEAK_IF_FIRST,
} from '../../src/knowledge/registrations.js';
import {
  type ClassModel,
  defineRule,
  endOf,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  isEmptied,
  lifetimeOf,
  moduleScope,
  type Node,
  type Provenance,
  provenanceOf,
  type Reason,
  type Registration,
  registrationsOf,
} from '../../src/rule/index.js';

/** Names of methods that take back what something else did, whatever that was. */
const UNDOING = /^_*(un|dis|de(register|tach)|off|remove|discard|clear|stop|cancel)/;

/** What is known of one registration that nothing undoes. */
interface Left {
  readonly registration: Registration;
  readonly from: Provenance;
  readonly around: FunctionModel;
  readonly owner: ClassModel | undefined;
  /** The end of the object, where it has one. */
  readonly end: FunctionModel | undefined;
  /** A call that takes another callback out of the same kind of table. */
  readonly other: Node | undefined;
  readonly dropsHandle: boolean;
  /** What shows that the callbacks pile up, or that nothing frees them, with what there is to say about it. */
  readonly proof: Reason | undefined;
}

interface Judged {
  readonly left: Left;
  readonly confidence: Finding['confidence'];
}

/** Places of one omission that are worth showing. */
const MOST_PLACES = 3;

export default defineRule({
  name: 'listener-not-removed',
  summary: 'A callback that is registered and never removed keeps its object alive as long as the emitter.',
  impact: 'leak',
  matters: 'many-owners',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    const groups = new Map<string, Judged[]>();
    for (const registration of registrationsOf(file)) {
      const left = leftBehind(registration, file);
      const confidence = left && confidenceOf(left, file);
      if (!left || !confidence) continue;
      // What one function registers with one object is one omission.
      const key = `${left.around.node.index} ${left.other?.index} ${registration.holder?.text} ${confidence}`;
      const group = groups.get(key);
      if (group) group.push({ left, confidence });
      else groups.set(key, [{ left, confidence }]);
    }
    for (const [first, ...more] of groups.values()) if (first) yield finding(first, more);
  },
});

function leftBehind(registration: Registration, file: FileModel): Left | undefined {
  const { node, holder, held, name } = registration;
  const around = file.functionAround(node);
  if (!around || file.isTestCode(node)) return undefined;
  const method = file.methodAround(node);
  const owner = method?.class;
  const from = holder ? provenanceOf(file, holder) : registration.how === 'function' ? 'global' : 'unknown';
  const isRepeated = REPEATED_METHOD.test(around.name);
  // What the object has made for itself goes with it: at worst a cycle.
  if ((from === 'self' || from === 'made') && !OUTLIVES_HOLDER.has(name)) return undefined;
  if (held.how === 'method' && !isRepeated && holdsMethodsWeakly(registration, file)) return undefined;
  // The result is the way to unregister, for all that is known: somebody has it.
  if (keepsResult(node, file)) return undefined;
  const removal = removalOf(registration, file, owner);
  if (removal === 'done' || (removal && isDropped(removal, file))) return undefined;
  return {
    registration,
    from,
    around,
    owner,
    end: owner && endOf(owner, held.method),
    other: removal,
    dropsHandle: RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name)),
    proof:
      endThatTakesBackOthers(registration, around, file) ??
      registeredAgain(registration, around, from, file) ??
      heldOutsideOfPython(registration, owner, file),
  };
}

// ---- Proofs that it is a leak

/**
 * A function next to the registration is called at the end of something, and takes other things back from the same object:
 * `def on_disconnect(): loop.remove(sock)`.
 */
function endThatTakesBackOthers(
  { holder, node, held, removers }: Registration,
  around: FunctionModel,
  file: FileModel,
): Reason | undefined {
  const shared = holder && rootOf(holder);
  if (held.how !== 'locals' || shared?.kind !== 'identifier') return undefined;
  const binding = file.binding(shared);
  for (const call of file.calls) {
    const root = call.receiver && rootOf(call.receiver);
    if (!around.node.contains(call.node) || node.contains(call.node) || !root || !call.name) continue;
    const model = file.functionAround(call.node);
    const isEnd = model !== undefined && model !== around && LAST_CALL.test(model.name);
    const takesBack = removers.has(call.name) || UNDOING.test(call.name);
    if (!isEnd || !takesBack || root.kind !== 'identifier' || file.binding(root) !== binding) continue;
    return { at: call.node, message: `'${model.name}' takes something else back from '${shared.text}'.` };
  }
  return undefined;
}

function rootOf(node: Node): Node {
  let at = node.unparenthesized;
  for (let object = at; at.kind === 'attribute'; at = object) {
    const next = at.child('object');
    if (!next) break;
    object = next.unparenthesized;
  }
  return at;
}

/** The method runs again and again, and what it registers is not recognised as the same as before. */
function registeredAgain(
  { how, name, node, holder, held, callback }: Registration,
  around: FunctionModel,
  from: Provenance,
  file: FileModel,
): Reason | undefined {
  if (how !== 'method' || !holder || around.isGenerator || around.isLambda) return undefined;
  if (isAskedFirst(node, around)) return undefined;
  if (
    KEEPS_ONE_OF_EACH.some(
      ({ method, modules }) => method.test(name) && modules.some((each) => file.imports(each)),
    )
  )
    return undefined;
  if (from === 'global' && held.how === 'method' && ONCE_A_FRAME.test(around.name)) {
    return {
      at: around.nameNode,
      message: `'${around.name}' runs again and again, and registers it each time.`,
    };
  }
  const cleared =
    held.how === 'partial' || callback.unparenthesized.kind === 'lambda'
      ? rebuildIn(around, file)
      : undefined;
  if (!cleared || cleared.start > node.start || !isOfObject(holder, file)) return undefined;
  return {
    at: cleared,
    message: `Each time '${around.name}' builds this anew, it registers another function.`,
  };
}

/** It is done under a condition: `if not self._bound:`. */
function isAskedFirst(node: Node, around: FunctionModel): boolean {
  for (let at = node.parent; at && at !== around.node; at = at.parent) {
    if (at.is('if_statement', 'elif_clause', 'conditional_expression')) return true;
  }
  return false;
}

/** `self.rows.clear_widgets()`, `tree.remove_node(node)`: what the method has built before is taken away first. */
function rebuildIn(around: FunctionModel, file: FileModel): Node | undefined {
  if (/^__/.test(around.name)) return undefined;
  for (const call of file.calls) {
    if (file.functionAround(call.node) !== around || !REBUILDING.test(call.name ?? '')) continue;
    if (call.receiver && provenanceIsOwn(call.receiver, file)) return call.node;
  }
  return undefined;
}

function provenanceIsOwn(receiver: Node, file: FileModel): boolean {
  const root = rootOf(receiver);
  if (file.isSelf(root)) return true;
  const value = root.kind === 'identifier' ? file.binding(root)?.onlyValue : undefined;
  return value !== undefined && file.selfAttribute(value) !== undefined;
}

/** An attribute of the object, or a name for it: what was there before the method began. */
function isOfObject(holder: Node, file: FileModel): boolean {
  const root = rootOf(holder);
  const value = root.kind === 'identifier' ? file.binding(root)?.onlyValue : undefined;
  return value?.kind === 'attribute' && file.selfAttribute(value) !== undefined;
}

/** A handler of a part of a pipeline of GStreamer: pipeline and part hold each other in C, where the collector does not look. */
function heldOutsideOfPython(
  { name, holder, held }: Registration,
  owner: ClassModel | undefined,
  file: FileModel,
): Reason | undefined {
  if (!owner || !holder || held.how !== 'method' || !/^connect(_after|_object)?$/.test(name))
    return undefined;
  if (!GSTREAMER.some((module) => file.imports(module))) return undefined;
  const made = file.originOf(holder);
  const call = made && file.call(made);
  const isPart = /^(get_bus|get_by_name|get_static_pad|get_request_pad)$/.test(call?.name ?? '');
  const pipeline = isPart && call?.receiver ? file.selfAttribute(call.receiver) : undefined;
  if (!made || pipeline === undefined) return undefined;
  return {
    at: made,
    message: `'self.${pipeline}' holds it outside of Python, where no collector sees the handler.`,
  };
}

/** Whether the registration is undone somewhere; a call that undoes only others like it; undefined for neither. */
function removalOf(
  registration: Registration,
  file: FileModel,
  owner: ClassModel | undefined,
): 'done' | Node | undefined {
  const { callback, removers, node, how, holder } = registration;
  if (how === 'container' && holder && isEmptied(file, holder, node)) return 'done';
  const wanted = lastName(callback);
  let other: Node | undefined;
  for (const call of file.calls) {
    if (call.node === node || call.name === undefined) continue;
    const isRemover = removers.has(call.name) || removers.has(call.name.replace(/^_+/, ''));
    if (!isRemover && !UNDOING.test(call.name)) continue;
    const passed = call.argumentNodes.map((argument) => argument.child('value') ?? argument);
    if (wanted !== undefined && passed.some((argument) => lastName(argument) === wanted)) return 'done';
    if (!isRemover || how === 'container' || (owner && !owner.node.contains(call.node))) continue;
    // Removes by something else than a callback: a handle, a key, or all that the holder has.
    const method = passed.find(
      (argument) => file.selfAttribute(argument) !== undefined && file.methodNamedBy(argument),
    );
    const isSameHolder = call.receiver && holder && lastName(call.receiver) === lastName(holder);
    if (passed.length === 0 && !isSameHolder) continue;
    if (!method || wanted === undefined) return 'done';
    other ??= call.node;
  }
  return other;
}

/** `self.reply.off(self.finished)` and then `self.reply = None`: the emitter goes, with all its other callbacks. */
function isDropped(removal: Node, file: FileModel): boolean {
  let at = file.call(removal)?.receiver?.unparenthesized;
  while (at?.kind === 'attribute' && file.selfAttribute(at) === undefined)
    at = at.child('object')?.unparenthesized;
  const name = at && file.selfAttribute(at);
  const around = file.functionAround(removal);
  const uses = (name !== undefined && file.classAround(removal)?.attribute(name)?.uses) || [];
  return uses.some(
    (use) =>
      use.method === around &&
      (use.kind === 'delete' || (use.kind === 'store' && use.value?.unparenthesized.kind === 'none')),
  );
}

/** `self.update` and `update` are the same callback; a lambda has no name. */
function lastName(node: Node): string | undefined {
  const target = node.unparenthesized;
  if (target.kind === 'attribute') return target.child('attribute')?.text;
  return target.kind === 'identifier' ? target.text : undefined;
}

function keepsResult(node: Node, file: FileModel): boolean {
  let at = node;
  if (at.parent?.kind === 'await') at = at.parent;
  const use = file.useOf(at);
  if (use.kind === 'assigned' && use.by.child('left')?.text === '_') return false;
  return !['discarded', 'other'].includes(use.kind) && node.kind === 'call';
}

function holdsMethodsWeakly({ name, call, callback }: Registration, file: FileModel): boolean {
  if (call?.keyword('weak')?.kind === 'true') return true;
  if (call?.keyword('weak')?.kind === 'false') return false;
  const isFirst = call?.positional[0]?.unparenthesized === callback;
  if (call?.receiver && isFirst && WEAK_IF_FIRST.has(name)) return true;
  return WEAK_FOR_METHODS.some(
    ({ method, modules }) => method.test(name) && modules.some((module) => file.imports(module)),
  );
}

function confidenceOf(left: Left, file: FileModel): Finding['confidence'] | undefined {
  const { registration, from, owner, around, end, other } = left;
  const { held, how } = registration;
  if (held.how === 'locals') {
    const isShared =
      (from === 'given' || from === 'global') && LONG_LIVED_NAME.test(registration.holder?.text ?? '');
    if (how === 'function' || !isShared) return undefined;
    return left.proof ? 'likely' : 'possible';
  }
  const lifetime = owner ? lifetimeOf(file, owner) : 'unknown';
  if (lifetime === 'test') return undefined;
  if (other) return lifetime === 'process' ? 'possible' : 'likely';
  if (left.proof) return 'likely';
  if (lifetime === 'process') return 'possible';
  if (REPEATED_METHOD.test(around.name)) return 'possible';
  // What a function of a library registers with is one of its objects, which come and go: an engine is no game engine there.
  const isOfLibrary = REGISTERING_FUNCTIONS.has(registration.call?.qualifiedName ?? '');
  const isShared =
    from === 'global' ||
    (from === 'given' && !isOfLibrary && LONG_LIVED_NAME.test(registration.holder?.text ?? ''));
  const comesAndGoes = lifetime === 'task' || end !== undefined;
  if (how !== 'function' && isShared && comesAndGoes && held.certainty === 'proven') return 'likely';
  if (left.dropsHandle && comesAndGoes) return 'likely';
  return 'possible';
}

function finding({ left, confidence }: Judged, more: readonly Judged[]): Finding {
  const { registration, owner, end, other, dropsHandle } = left;
  const { node, callback, held, name, holder } = registration;
  const short =
    callback.text.length <= 60 && !callback.text.includes('\n') ? `'${callback.text}'` : 'This callback';
  const what =
    held.how === 'locals'
      ? 'the locals of this call'
      : held.how === 'method' && held.at.kind === 'identifier'
        ? `'${held.at.text}'`
        : `this '${owner?.name ?? 'object'}'`;
  const because: Reason[] = [
    {
      at: held.at,
      message:
        held.how === 'method'
          ? 'A bound method holds its object.'
          : held.how === 'instance'
            ? 'The object itself is registered.'
            : held.how === 'partial'
              ? 'The partial holds the object.'
              : 'The function holds what it uses from here.',
    },
  ];
  if (left.proof) because.push(left.proof);
  if (other) because.unshift({ at: node, message: 'It is registered here.' });
  else if (end)
    because.push({ at: end.nameNode, message: `'${end.name}' ends the object and removes no callback.` });
  for (const { left: next } of more.slice(0, MOST_PLACES)) {
    because.push({ at: next.registration.node, message: 'So is this one.' });
  }
  return {
    at: other ?? node,
    confidence,
    message: fitting(
      ...(other ? [`${short} stays registered where this callback is removed: it keeps ${what}.`] : []),
      `${short} is registered with '${holder?.text ?? name}' and never removed: it keeps ${what}.`,
      `${short} is registered here and never removed: it keeps ${what}.`,
      `${short} is never removed: it keeps ${what}.`,
      `${short} is never removed, and keeps its object.`,
      'This callback is registered here and never removed: it keeps its object.',
    ),
    because,
    hint: hintOf(registration, end, dropsHandle),
  };
}

function hintOf(
  { removers, held }: Registration,
  end: FunctionModel | undefined,
  dropsHandle: boolean,
): string {
  const where = end ? `in '${end.name}'` : 'when the object is done';
  if (dropsHandle) return `Keep what the call returns and use it to unregister ${where}.`;
  const [remover] = removers;
  if (held.how === 'closure' || held.how === 'partial' || held.how === 'locals') {
    return `Keep the callback under a name and pass it to ${remover ?? 'the method that removes it'} ${where}.`;
  }
  return `Call ${remover ?? 'the method that removes it'} with the same callback ${where}.`;
}
