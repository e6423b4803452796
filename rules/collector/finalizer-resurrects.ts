import { GROWING_METHODS, WEAK_CONTAINERS } from '../../src/knowledge/containers.js';
import { RETURNING_METHOD, STARTS_WORK, STARTS_WORK_METHODS } from '../../src/knowledge/finalizers.js';
import {
  type Call,
  type Confidence,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  functions,
  heldObject,
  type Node,
  provenanceOf,
} from '../../src/rule/index.js';

/** A place where a dying object gets a new reference. */
interface Rescue {
  /** What holds the object: the expression that is stored or handed over. */
  readonly held: Node;
  /** What holds that in turn; undefined for work that is started. */
  readonly keeper: Node | undefined;
  readonly confidence: Confidence;
}

export default defineRule({
  name: 'finalizer-resurrects',
  summary: 'A finalizer that stores its object brings it back to life, and does not run again.',
  impact: 'leak',
  level: 'warning',
  on: functions(),

  *check(finalizer, file) {
    if (finalizer.name !== '__del__' || finalizer.binding !== 'instance') return;
    const runsAgain = file.python.meets('>=3.4') === 'no';
    for (const method of [finalizer, ...calledOnSelf(finalizer, file)]) {
      for (const { held, keeper, confidence } of rescuesIn(method, file)) {
        yield {
          at: held,
          confidence: file.isTestCode(held) ? 'possible' : confidence,
          message: keeper
            ? fitting(
                `The finalizer puts the dying object into '${keeper.text}', and so it lives on.`,
                'The finalizer stores the dying object, and so it lives on.',
              )
            : fitting(
                `The finalizer starts work that holds '${held.text}', and so the dying object lives on.`,
                'The finalizer starts work that holds the dying object, and so it lives on.',
              ),
          because: [
            {
              at: finalizer.nameNode,
              message: runsAgain
                ? 'Before Python 3.4 this runs each time that the object dies.'
                : 'This does not run a second time: nothing is released when the object dies for good.',
            },
          ],
          hint: keeper
            ? 'Hand the object back in close() or __exit__, while it is alive; let __del__ only release.'
            : 'Do this in close() or __exit__; in __del__ release directly, or warn that nobody closed the object.',
        };
      }
    }
  },
});

/** Methods of the class that the finalizer calls on its object. */
function calledOnSelf(finalizer: FunctionModel, file: FileModel): FunctionModel[] {
  const found = callsIn(finalizer, file).flatMap((call) => {
    const method = call.receiver && file.isSelf(call.receiver) ? file.methodNamedBy(call.callee) : undefined;
    return method?.binding === 'instance' && method !== finalizer && !method.isAsync ? [method] : [];
  });
  return [...new Set(found)];
}

function callsIn(method: FunctionModel, file: FileModel): readonly Call[] {
  return file.calls.filter((call) => file.functionAround(call.node) === method);
}

function* rescuesIn(method: FunctionModel, file: FileModel): Generator<Rescue> {
  for (const call of callsIn(method, file)) {
    const held = call.argumentNodes
      .map((argument) => argument.child('value') ?? argument)
      .find((argument) => holdsSelf(argument, file));
    const rescue = held && rescueBy(call, held, file);
    if (rescue) yield rescue;
  }
  const self = method.scope.bindings.get(method.selfName ?? '');
  for (const reference of self?.references ?? []) {
    const use = file.useOf(reference);
    if (use.kind !== 'assigned' || file.functionAround(reference) !== method) continue;
    const target = use.by.child('left');
    const confidence = target && lifeOf(target, file);
    if (target && confidence) yield { held: reference, keeper: target, confidence };
  }
}

/** `self`, a tuple or list with it, a bound method, a closure or partial over it, a coroutine of it. */
function holdsSelf(value: Node, file: FileModel): boolean {
  const node = value.unparenthesized;
  if (node.is('tuple', 'list')) return node.children.some((element) => holdsSelf(element, file));
  const held = heldObject(file, node);
  if (held && held.how !== 'locals') return true;
  const call = file.call(node);
  const isOwn = call?.receiver !== undefined && file.isSelf(call.receiver);
  return isOwn && file.methodNamedBy(call.callee)?.isAsync === true;
}

function rescueBy(call: Call, held: Node, file: FileModel): Rescue | undefined {
  const name = call.name ?? '';
  if (STARTS_WORK.has(call.qualifiedName ?? '')) return { held, keeper: undefined, confidence: 'likely' };
  if (!call.receiver) return undefined;
  if (STARTS_WORK_METHODS.has(name)) return { held, keeper: undefined, confidence: 'likely' };
  const confidence = lifeOf(call.receiver, file);
  if (!confidence) return undefined;
  if (GROWING_METHODS.has(name)) return { held, keeper: call.receiver, confidence };
  return RETURNING_METHOD.test(name) ? { held, keeper: call.receiver, confidence: 'possible' } : undefined;
}

/** How sure it is that a target outlives the object; undefined when it dies with it, or holds it weakly. */
function lifeOf(target: Node, file: FileModel): Confidence | undefined {
  switch (target.kind) {
    case 'identifier':
      if (isWeak(target, file)) return undefined;
      if (file.binding(target)?.scope.kind === 'module') return 'proven';
      return bySource(target, file);
    case 'subscript': {
      const container = target.child('value')?.unparenthesized;
      return container && lifeOf(container, file);
    }
    case 'attribute': {
      const object = target.child('object');
      if (!object || isWeak(target, file)) return undefined;
      const name = target.child('attribute')?.text ?? '';
      const owner = file.ownerOf(object);
      const stores = owner?.storesOf(name) ?? [];
      const isOwn = file.isSelf(object);
      const isOfClass = stores.some(({ through }) => through === 'class');
      const isOfInstance = stores.some(({ through }) => through === 'instance');
      if (isOfClass && !(isOwn && isOfInstance)) return 'proven';
      // An attribute that the finalizer itself gives the object goes with the object.
      if (isOwn && file.isWritten(target)) return undefined;
      return bySource(isOwn ? target : object, file);
    }
  }
  return undefined;
}

function bySource(node: Node, file: FileModel): Confidence | undefined {
  switch (provenanceOf(file, node)) {
    case 'global':
    case 'given':
      return 'likely';
    case 'made':
    case 'self':
      return undefined;
    case 'unknown':
      return 'possible';
  }
}

function isWeak(container: Node, file: FileModel): boolean {
  return WEAK_CONTAINERS.has(file.constructorName(container) ?? '');
}
