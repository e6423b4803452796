import {
  type Assignment,
  type Binding,
  bulkOf,
  type Call,
  type Confidence,
  calls,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  type LocalExit,
  type Node,
  type Reason,
} from '../../src/rule/index.js';

/** `greenlet.switch(self)` and `hub.switch()` return when, and if, somebody switches back. greenlet.readthedocs.io. */
const SWITCHING = /(?:^|[._])(?:greenlet|hub)(?:\(\))?$/;

export default defineRule({
  name: 'exc-info-in-local',
  summary: 'A traceback in a local of the frame that caught the exception is a reference cycle.',
  impact: 'retention',
  level: 'warning',
  on: calls('sys.exc_info'),

  *check(call, file) {
    const model = file.functionAround(call.node);
    if (!model || file.isTestCode(call.node) || /^_?main$/.test(model.name)) return;
    const returned = closureThatReturns(file, model, call);
    if (returned) yield returned;
    const binding = holderOf(file, call);
    if (!binding || binding.scope !== model.scope) return;
    const isPutOnObject = isAttributeTarget(call);
    const isHolding = ({ target }: Assignment): boolean =>
      isPutOnObject || (target.ancestor('assignment')?.contains(call.node) ?? false);
    const exits = file.flow(model).local(binding).heldAtExits('end', 'return', 'raise');
    const exit = exits.find(({ held }) => held.some(isHolding));
    const isCaughtHere = clauseAround(call.node) !== undefined;
    const wait = suspensionWhileHeld(file, model, binding, isHolding);
    if (!exit && !wait) return;
    const bulk = bulkIn(file, model);
    const isParked = wait?.kind === 'call';
    const kept = isCaughtHere && exit && !isPutOnObject ? keptBy(exit, model, binding, file) : undefined;
    const confidence: Confidence =
      (isCaughtHere && (wait || bulk || kept)) || isParked ? 'likely' : 'possible';
    yield {
      at: call.node,
      confidence,
      message: isCaughtHere
        ? fitting(
            `'${binding.name}' still holds the traceback of this frame when it is left: a cycle.`,
            'A name still holds the traceback of this frame when it is left: a cycle.',
          )
        : fitting(
            `'${binding.name}' keeps a traceback, with all frames in it, until the function ends.`,
            'A name keeps a traceback, with all frames in it, until the function ends.',
          ),
      because: [
        ...(exit
          ? [
              {
                at: exit.kind === 'end' ? model.nameNode : exit.node,
                message: `The function is left with '${binding.name}' still set.`,
              },
            ]
          : []),
        ...(wait ? [{ at: wait, message: 'It is held while the function waits here.' }] : []),
        ...(bulk ? [{ at: bulk, message: 'What the frame holds here is kept with it.' }] : []),
        ...(kept ?? []),
      ],
      hint: `Add a finally with 'del ${binding.name}', or pass 'sys.exc_info()' on without a name.`,
    };
  },
});

/** Why the cycle matters: it is raised on to callers who may keep it, or the frame holds an object or a request. */
function keptBy(
  exit: LocalExit,
  model: FunctionModel,
  binding: Binding,
  file: FileModel,
): Reason[] | undefined {
  // There the process ends.
  const last = file.call(exit.node) ?? (exit.node.firstChild && file.call(exit.node.firstChild));
  if (last?.qualifiedName === 'os._exit') return undefined;
  const isRaised =
    exit.kind === 'raise' && binding.references.some((reference) => exit.node.contains(reference));
  if (isRaised) return [];
  const held = model.parameters.find(({ name }) => name === model.selfName || HELD_BY_FRAME.test(name));
  return (
    held && [{ at: held.node, message: `The frame holds '${held.name}', and with it all that it refers to.` }]
  );
}

/** Parameters of functions that stand for much, also in what is put around a method. */
const HELD_BY_FRAME =
  /^(?:self|request|req|response|session|connection|conn|task|data|payload|body|df|frame|model|batch)$/;

/** The local name that gets the traceback, alone, in the tuple, or in an attribute of what it names. */
function holderOf(file: FileModel, call: Call): Binding | undefined {
  const use = file.useOf(call.node);
  const isTraceback = use.kind === 'item' && use.key?.text === '2';
  const assigned = isTraceback ? file.useOf(use.by) : use;
  if (assigned.kind !== 'assigned') return undefined;
  const target = assigned.by.child(assigned.by.kind === 'named_expression' ? 'name' : 'left');
  const part = target?.is('pattern_list', 'tuple_pattern') && !isTraceback ? target.children[2] : target;
  return part && rootOf(file, part);
}

function rootOf(file: FileModel, target: Node): Binding | undefined {
  let at = target.unparenthesized;
  while (at.kind === 'attribute') {
    const object = at.child('object');
    if (!object) return undefined;
    at = object.unparenthesized;
  }
  return at.kind === 'identifier' && !file.isSelf(at) ? file.binding(at) : undefined;
}

/** The traceback is put on an object: `_, _, error.__traceback__ = sys.exc_info()`. */
function isAttributeTarget(call: Call): boolean {
  const target = call.node.ancestor('assignment')?.child('left');
  return (target?.is('pattern_list', 'tuple_pattern') ? target.children[2] : target)?.kind === 'attribute';
}

/** A nested function that answers `sys.exc_info()`: the traceback refers to its frame, and that to what it closes over. */
function closureThatReturns(file: FileModel, model: FunctionModel, call: Call): Finding | undefined {
  if (file.useOf(call.node).kind !== 'return' || !clauseAround(call.node)) return undefined;
  const free = model.body && freeNameIn(file, model, model.body);
  if (!free) return undefined;
  const raised = raisedFrom(file, model);
  return {
    at: call.node,
    confidence: raised ? 'likely' : 'possible',
    message: fitting(
      `The traceback that is returned keeps '${free.text}' of the function around this one.`,
      'The traceback that is returned keeps a variable of the function around this one.',
    ),
    because: [
      { at: free, message: 'The frame holds this name, and the traceback the frame.' },
      ...(raised
        ? [
            {
              at: raised,
              message: 'Raised from a name here, it also holds the frame that has this name: a cycle.',
            },
          ]
        : []),
    ],
    hint: `Pass '${free.text}' as an argument, and delete the name in a finally.`,
  };
}

/**
 * `info = run(close)`, `reraise(*info)`: the function around gets the traceback back under a name and raises it, so that its own
 * frame, with that name, becomes a part of it.
 */
function raisedFrom(file: FileModel, model: FunctionModel): Node | undefined {
  const own = model.isLambda ? undefined : file.binding(model.nameNode);
  for (const mention of own?.references ?? []) {
    const passed = file.useOf(mention);
    const result = passed.kind === 'argument' || passed.kind === 'call' ? file.useOf(passed.by) : undefined;
    const left = result?.kind === 'assigned' ? result.by.child('left') : undefined;
    const name = left?.kind === 'identifier' ? file.binding(left) : undefined;
    const raised = name?.references.find(
      ({ parent }) =>
        parent?.kind === 'list_splat' && /raise/.test(file.call(parent.parent?.parent ?? parent)?.name ?? ''),
    );
    if (raised) return raised;
  }
  return undefined;
}

/** The first name of a function around this one that the body reads. */
function freeNameIn(file: FileModel, model: FunctionModel, body: Node): Node | undefined {
  for (const node of body.walk()) {
    const binding = node.kind === 'identifier' ? file.binding(node) : undefined;
    const scope = binding?.scope;
    if (scope && scope.kind === 'function' && scope !== model.scope && model.scope.isWithin(scope))
      return node;
  }
  return undefined;
}

/** The except clause that a node is run in, within the same function. */
function clauseAround(node: Node): Node | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.is('function_definition', 'lambda')) return undefined;
    if (at.kind === 'except_clause') return at;
  }
  return undefined;
}

/** A yield, await or switch to another greenlet at which the name still holds the traceback. */
function suspensionWhileHeld(
  file: FileModel,
  model: FunctionModel,
  binding: Binding,
  isHolding: (held: Assignment) => boolean,
): Node | undefined {
  const local = file.flow(model).local(binding);
  for (const { node, receiver } of file.callsOfMethod('switch')) {
    if (!SWITCHING.test(receiver?.text ?? '')) continue;
    if (file.functionAround(node) === model && local.heldBefore(node).some(isHolding)) return node;
  }
  if (!model.isAsync && !model.isGenerator) return undefined;
  for (const node of [...file.nodes('yield'), ...file.nodes('await')]) {
    if (file.functionAround(node) !== model) continue;
    if (local.heldBefore(node).some(isHolding)) return node;
  }
  return undefined;
}

/** A local of the function that holds something large. */
function bulkIn(file: FileModel, model: FunctionModel): Node | undefined {
  for (const { assignments } of model.scope.bindings.values()) {
    for (const { kind, value } of assignments) {
      const bulk = kind === 'assign' && value ? bulkOf(file, value) : undefined;
      if (bulk?.size === 'large') return bulk.maker;
    }
  }
  return undefined;
}
