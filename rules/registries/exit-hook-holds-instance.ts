import {
  type Call,
  type ClassModel,
  calls,
  defineRule,
  endOf,
  type FileModel,
  type FunctionModel,
  fitting,
  type HeldObject,
  heldObject,
  lifetimeOf,
  type Node,
} from '../../src/rule/index.js';

/** One way to have something called by the interpreter later. */
interface Hook {
  /** When it is called: completes "is called". */
  readonly when: string;
  /** Positions and keywords of what is held strongly; the rest of a call is data or, for Finalize, held weakly. */
  readonly holds: (call: Call) => readonly Node[];
  /** What takes the hook out again; undefined where nothing can. */
  readonly undoneBy: string | undefined;
}

const HOOKS: Readonly<Record<string, Hook>> = {
  'atexit.register': {
    when: 'at exit',
    holds: (call) => values(call.argumentNodes),
    undoneBy: 'atexit.unregister',
  },
  // Lib/threading.py, 3.9: the same for the threads of executors.
  'threading._register_atexit': {
    when: 'at exit',
    holds: (call) => values(call.argumentNodes),
    undoneBy: undefined,
  },
  'signal.signal': {
    when: 'on the signal',
    holds: (call) => present(call.argument(1, 'handler')),
    undoneBy: 'signal.signal',
  },
  'os.register_at_fork': {
    when: 'at every fork',
    holds: (call) => values(call.argumentNodes),
    undoneBy: undefined,
  },
  // Lib/multiprocessing/util.py: a WeakValueDictionary of the objects, with the function in the key.
  'multiprocessing.util.register_after_fork': {
    when: 'after every fork',
    holds: (call) => present(call.argument(1, 'func')),
    undoneBy: undefined,
  },
  // Lib/multiprocessing/util.py: a table of finalizers; the object itself is referred to weakly.
  'multiprocessing.util.Finalize': {
    when: 'by the finalizer',
    holds: (call) => [...present(call.argument(1, 'callback')), ...present(call.argument(2, 'args'))],
    undoneBy: 'cancel',
  },
};

const ALIASES: Readonly<Record<string, string>> = {
  'kombu.utils.finalize.Finalize': 'multiprocessing.util.Finalize',
  'joblib.externals.loky.backend.utils.Finalize': 'multiprocessing.util.Finalize',
};

export default defineRule({
  name: 'exit-hook-holds-instance',
  summary: 'A hook of the interpreter that holds an instance keeps it until the process ends.',
  impact: 'leak',
  matters: 'many-owners',
  level: 'warning',
  on: calls(...Object.keys(HOOKS), ...Object.keys(ALIASES)),

  *check(call, file) {
    const name = ALIASES[call.qualifiedName ?? ''] ?? call.qualifiedName ?? '';
    const hook = HOOKS[name];
    const owner = file.methodAround(call.node)?.class;
    const held = hook && owner && heldBy(hook, call, file);
    if (!held) return;
    const lifetime = lifetimeOf(file, owner);
    if (lifetime === 'test' || isUndone(hook, call, owner, file)) return;

    const end = endOf(owner);
    // One slot a signal: only the last object is kept. A hook at exit matters to objects that are meant to end before.
    const isOne = name === 'signal.signal' || (name === 'atexit.register' && lifetime !== 'task' && !end);
    const isOnce = lifetime === 'process' || isOne || isGuarded(call, owner, file);
    const shown = held.callback.text;
    // The method that does the work of the hook early is the place to call it off.
    const early =
      name === 'multiprocessing.util.Finalize' && isKept(call, file) ? held.object.method : undefined;
    yield {
      at: early?.nameNode ?? call.node,
      confidence: isOnce || held.object.certainty === 'likely' ? 'possible' : 'likely',
      message: messageOf(name, hook, shown, held.object, owner),
      because: [
        ...(early ? [{ at: call.node, message: 'The finalizer is made here, and nothing cancels it.' }] : []),
        { at: held.object.at, message: `${HELD[held.object.how]}` },
        ...(end ? [{ at: end.nameNode, message: `'${end.name}' ends the object and leaves the hook.` }] : []),
      ],
      hint: early ? `Cancel the finalizer in '${early.name}', when its work is done.` : hintOf(name, end),
    };
  },
});

function messageOf(name: string, hook: Hook, shown: string, object: HeldObject, owner: ClassModel): string {
  if (name === 'signal.signal') {
    return fitting(
      `'${shown}' handles a signal: this '${owner.name}' is kept until another handler is set.`,
      'This handler of a signal keeps its object until another one is set.',
    );
  }
  return fitting(
    ...(object.how === 'instance'
      ? []
      : [`'${shown}' is called ${hook.when}: until then, every '${owner.name}' is kept.`]),
    `This hook is called ${hook.when}: until then, every '${owner.name}' is kept.`,
    `This hook is called ${hook.when}: until then, its object is kept.`,
  );
}

const HELD: Readonly<Record<HeldObject['how'], string>> = {
  instance: 'The hook holds the object.',
  method: 'The hook holds the bound method, which holds its object.',
  partial: 'The hook holds the partial, which holds the object.',
  closure: 'The hook holds the function, which holds the object that it uses.',
  locals: 'The hook holds the function, which holds the values that it uses.',
};

function heldBy(hook: Hook, call: Call, file: FileModel): { callback: Node; object: HeldObject } | undefined {
  for (const callback of hook.holds(call)) {
    const parts = callback.is('tuple', 'list') ? callback.children : [callback];
    for (const part of parts) {
      const object = heldObject(file, part);
      if (object && object.how !== 'locals') return { callback, object };
    }
  }
  return undefined;
}

function isUndone(hook: Hook, call: Call, owner: ClassModel, file: FileModel): boolean {
  if (hook.undoneBy === undefined) return false;
  if (hook.undoneBy === 'cancel') return isHandleUsed(call, owner, file);
  if (hook.undoneBy !== 'signal.signal') return file.referencesTo(hook.undoneBy).length > 0;
  // Whoever keeps the old handler, or sets another one in the same class, puts it back.
  if (file.useOf(call.node).kind !== 'discarded') return true;
  return file.callsNamed('signal.signal').some((other) => {
    const handler = other.argument(1, 'handler');
    return (
      other.node !== call.node && owner.node.contains(other.node) && handler && !heldObject(file, handler)
    );
  });
}

function isKept(call: Call, file: FileModel): boolean {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  return target !== undefined && file.selfAttribute(target) !== undefined;
}

/** The finalizer is kept, and something of the class calls or cancels it. */
function isHandleUsed(call: Call, owner: ClassModel, file: FileModel): boolean {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = target && file.selfAttribute(target);
  if (name === undefined) return use.kind !== 'discarded';
  return owner.ancestors.some((ancestor) =>
    (ancestor.attribute(name)?.uses ?? []).some(
      ({ kind }) => kind === 'call' || kind === 'method' || kind === 'argument',
    ),
  );
}

/** `if not cls.registered:`: it happens once in the process. */
function isGuarded(call: Call, owner: ClassModel, file: FileModel): boolean {
  for (let at = call.node.ancestor('if_statement'); at; at = at.ancestor('if_statement')) {
    const condition = at.child('condition');
    for (const node of condition?.walk() ?? []) {
      const isClassAttribute =
        node.kind === 'attribute' &&
        node.child('object') !== undefined &&
        file.ownerOf(node.child('object') ?? node) === owner &&
        file.selfAttribute(node) === undefined;
      const isGlobal =
        node.kind === 'identifier' &&
        file.binding(node)?.scope.kind === 'module' &&
        file.binding(node)?.assignments.some(({ target }) => file.functionAround(target));
      if (isClassAttribute || isGlobal) return true;
    }
  }
  return false;
}

function hintOf(name: string, end: FunctionModel | undefined): string {
  switch (name) {
    case 'atexit.register':
      return end
        ? `Call atexit.unregister in '${end.name}', or use weakref.finalize with a function and its resource.`
        : 'Use weakref.finalize(self, function, resource) with a function that does not use the object.';
    case 'signal.signal':
      return 'Put the old handler back with signal.signal when the object is done.';
    case 'multiprocessing.util.register_after_fork':
      return 'Pass a plain function: it is given the object, which is held weakly.';
    case 'multiprocessing.util.Finalize':
      return 'Pass a plain function and the values it needs, or cancel the finalizer when the object is done.';
    case 'os.register_at_fork':
      return 'Register one plain function at import that goes through a weakref.WeakSet of the instances.';
  }
  return 'Register one plain function at import that goes through a weakref.WeakSet of the instances.';
}

function values(nodes: readonly Node[]): Node[] {
  return nodes.map(
    (node) => (node.kind === 'keyword_argument' ? (node.child('value') ?? node) : node).unparenthesized,
  );
}

function present(node: Node | undefined): Node[] {
  return node ? [node] : [];
}
