import { GROWING_METHODS, WEAK_CONTAINERS } from '../../src/knowledge/containers.js';
import { RELEASING_FUNCTIONS, RELEASING_METHODS } from '../../src/knowledge/finalizers.js';
import {
  type Call,
  type ClassModel,
  classes,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  lifecycleOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'finalizer-only-release',
  summary: 'What only a finalizer releases is released nobody knows when, or never.',
  impact: 'leak',
  level: 'warning',
  run: 'strict',
  on: classes(),

  *check(owner, file) {
    const finalizer = owner.methods.get('__del__');
    if (finalizer?.binding !== 'instance' || !owner.isFullyKnown) return;

    const registry = registryThatHolds(finalizer, owner, file);
    if (registry) {
      yield {
        at: finalizer.nameNode,
        confidence: 'proven',
        message: fitting(
          `'${registry.container.text}' holds the object, so the finalizer that takes it out never runs.`,
          'A registry holds the object, so the finalizer that takes it out never runs.',
        ),
        because: [
          { at: registry.added, message: 'From here on the registry has a reference of its own.' },
          {
            at: registry.container,
            message: 'This waits for the last reference to go, and the registry has it.',
          },
        ],
        hint: 'Take the object out in close() or __exit__, or make the registry a weakref.WeakSet.',
      };
      return;
    }

    if (lifecycleOf(owner).terminalMethods.length > 0) return;
    const release = callsIn(finalizer, file).find((call) => releases(call, file));
    if (!release || isReleasedElsewhere(release, owner, file)) return;
    yield {
      at: finalizer.nameNode,
      confidence: 'likely',
      message: fitting(
        `Only the finalizer calls '${release.node.text}': nobody can release '${owner.name}' in time.`,
        `Only the finalizer releases what '${owner.name}' holds: nobody can do it in time.`,
        'Only the finalizer releases what the object holds: nobody can do it in time.',
      ),
      because: [
        {
          at: release.node,
          message: 'This waits until the last reference is gone, or for the cyclic collector.',
        },
      ],
      hint: 'Add close() and __exit__ that release, and let __del__ call close() or warn.',
    };
  },
});

function callsIn(method: FunctionModel, file: FileModel): readonly Call[] {
  return file.calls.filter((call) => file.functionAround(call.node) === method);
}

/** `self.part.close()` or `os.close(self.part)`. */
function releases(call: Call, file: FileModel): boolean {
  const part = RELEASING_FUNCTIONS.has(call.qualifiedName ?? '')
    ? call.argument(0)
    : RELEASING_METHODS.has(call.name ?? '')
      ? call.receiver
      : undefined;
  return part !== undefined && file.selfAttribute(part) !== undefined;
}

/** Another method of the class makes the same call. */
function isReleasedElsewhere(release: Call, owner: ClassModel, file: FileModel): boolean {
  return file.calls.some((call) => {
    const method = file.methodAround(call.node);
    const isOther = method?.class === owner && !['__del__', '__init__'].includes(method.name);
    return isOther && call.node.text === release.node.text;
  });
}

/** A container of the module or class that the finalizer removes from, and that the class puts its object into. */
function registryThatHolds(
  finalizer: FunctionModel,
  owner: ClassModel,
  file: FileModel,
): { readonly container: Node; readonly added: Node } | undefined {
  for (const container of emptiedIn(finalizer, file)) {
    if (!isLongLived(container, owner, file)) continue;
    for (const method of owner.functions) {
      if (method === finalizer) continue;
      const added = additionTo(container, method, file);
      if (added) return { container, added };
    }
  }
  return undefined;
}

/** `REGISTRY.remove(self)`, `REGISTRY.pop(key)`, `del REGISTRY[key]`: the containers. */
function* emptiedIn(finalizer: FunctionModel, file: FileModel): Generator<Node> {
  for (const call of callsIn(finalizer, file)) {
    if (call.receiver && ['remove', 'discard', 'pop'].includes(call.name ?? '')) yield call.receiver;
  }
  for (const node of finalizer.body?.walk() ?? []) {
    const container = node.kind === 'subscript' ? node.child('value') : undefined;
    if (container && file.useOf(container).kind === 'item-delete') yield container;
  }
}

function isLongLived(container: Node, owner: ClassModel, file: FileModel): boolean {
  if (WEAK_CONTAINERS.has(file.constructorName(container) ?? '')) return false;
  if (container.kind === 'identifier') return file.binding(container)?.scope.kind === 'module';
  const object = container.kind === 'attribute' ? container.child('object') : undefined;
  const name = container.child('attribute')?.text ?? '';
  if (!object || !owner.ancestors.includes(file.ownerOf(object) ?? owner)) return false;
  const stores = owner.ancestors.flatMap((each) => each.attribute(name)?.stores ?? []);
  return stores.length > 0 && stores.every(({ through }) => through === 'class');
}

/** Where a method puts `self` itself into the container. */
function additionTo(container: Node, method: FunctionModel, file: FileModel): Node | undefined {
  const self = method.scope.bindings.get(method.selfName ?? '');
  return self?.references.find((reference) => {
    const use = file.useOf(reference);
    if (use.kind === 'argument') {
      const call = file.call(use.by);
      return GROWING_METHODS.has(call?.name ?? '') && call?.receiver?.text === container.text;
    }
    const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
    return target?.kind === 'subscript' && target.child('value')?.text === container.text;
  });
}
