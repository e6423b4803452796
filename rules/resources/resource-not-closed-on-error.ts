import { CLOSING_NAME, MANAGERS } from '../../src/knowledge/closables.js';
import { RELEASING_FUNCTIONS, RELEASING_METHODS } from '../../src/knowledge/finalizers.js';
import {
  type Acquisition,
  acquisitionsOf,
  defineRule,
  type FileModel,
  type Finding,
  type ForeseenFailure,
  type FunctionModel,
  fitting,
  foreseenFailureOf,
  handlingOf,
  isContextManager,
  moduleScope,
  type Node,
  openExitsOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'resource-not-closed-on-error',
  summary: 'A resource is closed when all goes well, and stays open when something fails.',
  impact: 'leak',
  matters: 'runs-again',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    const reported = new Set<Node>();
    for (const model of file.functions) {
      if (isContextManager(model) && !file.isTestCode(model.node)) yield* afterYield(file, model, reported);
    }
    for (const acquisition of acquisitionsOf(file)) {
      const { call, owner } = acquisition;
      if (file.isTestCode(call.node)) continue;
      if (owner.kind === 'local' && !reported.has(owner.function.node))
        yield* inLocal(file, acquisition, owner);
      else if (owner.kind === 'attribute') yield* inConstructor(file, acquisition, owner);
    }
  },
});

function* inLocal(
  file: FileModel,
  acquisition: Acquisition,
  owner: Extract<Acquisition['owner'], { kind: 'local' }>,
): Generator<Finding> {
  const { call, kind, closable } = acquisition;
  const { binding, function: model } = owner;
  const handling = handlingOf(file, model, binding, closable);
  if (kind === 'lent' && handling.closes.length === 0) return;
  const exits = openExitsOf(file, owner, handling);
  // What stays open although nothing fails is another rule's matter.
  if (exits.some((exit) => exit.kind === 'never' || exit.kind === 'normal')) return;
  const exit = exits.find((each) => each.kind === 'raise') ?? exits[0];
  if (!exit) return;
  const { name } = binding;
  const stays = closable.whenDropped !== 'closed' && kind !== 'evident';
  const isLoan = kind === 'lent';
  const isExplicit = exit.kind === 'raise';
  const foreseen = foreseenFailureOf(file, acquisition, owner, handling);
  // The function goes on after a failure, and so it has reckoned with it.
  const isCaught = exit.kind === 'exception' && exit.node.is('return_statement', 'function_definition');
  const isLikely = foreseen !== undefined || (stays && handling.loans.length === 0 && (isLoan || isCaught));
  const isProgram = /(^|_)main$/.test(model.name);
  const [closer = kind === 'descriptor' ? 'os.close' : 'close'] = closable.closers;
  yield {
    at: call.node,
    confidence: isLikely && !isProgram ? 'likely' : 'possible',
    message: isLoan
      ? fitting(
          `'${name}' is not given back when something fails.`,
          'What the pool has lent is not given back when something fails.',
        )
      : fitting(
          `The ${closable.noun} in '${name}' stays open when something fails.`,
          `This ${closable.noun} stays open when something fails.`,
        ),
    because: [
      ...(foreseen
        ? placesOf(foreseen)
        : [
            {
              at: exit.node === model.node ? model.nameNode : exit.node,
              message: isExplicit
                ? 'This leaves the function without closing it.'
                : exit.node.is('return_statement', 'raise_statement', 'function_definition')
                  ? 'When something fails on the way here, it is not closed.'
                  : 'When this fails, the function is left without closing it.',
            },
          ]),
      ...(closable.reason
        ? [{ at: call.node, message: closable.reason }]
        : foreseen
          ? [{ at: call.node, message: HELD_BY_TRACEBACK }]
          : []),
    ],
    hint: closable.isManager
      ? `Use 'with', or close '${name}' in a finally; where it is handed on, in 'except: ...; raise'.`
      : `Call ${closer}() in a finally; where it is handed on, in 'except: ...; raise'.`,
  };
}

/** What CPython does with a local of a function that an exception has left. */
const HELD_BY_TRACEBACK =
  'The traceback keeps the frame, and the frame this: as long as anybody has the exception.';

function placesOf({ kind, node, inner }: ForeseenFailure): { at: Node; message: string }[] {
  if (kind === 'raise') return [{ at: node, message: 'This leaves the function without closing it.' }];
  const places = [{ at: node, message: 'When this fails, the function is left without closing it.' }];
  return inner ? [...places, { at: inner, message: 'This fails it.' }] : places;
}

/** A constructor that raises after it has put a resource into an attribute: nobody gets the object to close it. */
function* inConstructor(
  file: FileModel,
  { call, kind, closable }: Acquisition,
  owner: Extract<Acquisition['owner'], { kind: 'attribute' }>,
): Generator<Finding> {
  const model = file.functionAround(owner.target);
  if (model?.name !== '__init__' || model.class !== owner.class || kind === 'lent') return;
  const closes = closesIn(file, model, owner.name);
  const flow = file.flow(model).lastOf([owner.target, ...closes]);
  // A handler that raises again may be there for the acquisition itself.
  const exit = flow.exits.find(
    (each) =>
      each.kind === 'raise' &&
      each.events.includes(owner.target) &&
      each.node.kind === 'raise_statement' &&
      !isRefusal(each.node) &&
      !each.node.ancestor('except_clause'),
  );
  if (!exit) return;
  yield {
    at: call.node,
    confidence: 'likely',
    message: fitting(
      `The ${closable.noun} in 'self.${owner.name}' stays open when the constructor raises.`,
      `This ${closable.noun} stays open when the constructor raises.`,
    ),
    because: [
      { at: exit.node, message: 'Nobody gets the object to close it: only the traceback still holds it.' },
    ],
    hint: `Close self.${owner.name} before raising.`,
  };
}

/** The program is wrong, or runs where it cannot: it ends there. */
function isRefusal(raised: Node): boolean {
  return /^raise\s+(AssertionError|NotImplementedError)\b/.test(raised.text);
}

/** Calls in a method that close an attribute, or that end the whole object: `self.close()`. */
function closesIn(file: FileModel, model: FunctionModel, name: string): Node[] {
  const closes: Node[] = [];
  for (const node of model.body?.walk() ?? []) {
    const call = node.kind === 'call' ? file.call(node) : undefined;
    if (!call || file.functionAround(node) !== model) continue;
    // `weakref.finalize(self, self._folder.cleanup)`
    const isGiven = call.argumentNodes.some((argument) =>
      [argument, argument.child('object')].some((part) => part && file.selfAttribute(part) === name),
    );
    if (isGiven && MANAGERS.has(call.name ?? '')) closes.push(node);
    if (!CLOSING_NAME.test(call.name ?? '')) continue;
    const { receiver } = call;
    const isOwn = receiver && (file.isSelf(receiver) || file.selfAttribute(receiver) === name);
    if (isOwn || isGiven) closes.push(node);
  }
  return closes;
}

/** `yield resource` and then `resource.close()`, with no `try` around the yield: the block of the `with` may raise there. */
function* afterYield(file: FileModel, model: FunctionModel, reported: Set<Node>): Generator<Finding> {
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== 'yield' || file.functionAround(node) !== model) continue;
    const release = releaseAfter(file, model, node);
    if (!release || isAttempted(model, node)) continue;
    reported.add(model.node);
    yield {
      at: node,
      confidence: 'likely',
      message: fitting(
        `'${release.callee.text}' is skipped when the block of the 'with' raises.`,
        "What is released after this yield stays when the block of the 'with' raises.",
      ),
      because: [
        {
          at: release.node,
          message: 'An exception of the block comes out of the yield, and passes this by.',
        },
      ],
      hint: "Put the yield into 'try', and what releases into its 'finally'.",
    };
    return;
  }
}

/** The first call below the statement of the yield, in the blocks around it, that releases something. */
function releaseAfter(file: FileModel, model: FunctionModel, yielded: Node): Acquisition['call'] | undefined {
  let statement = file.statementOf(yielded);
  while (statement !== model.node) {
    for (let at = statement.nextSibling; at; at = at.nextSibling) {
      if (at.is('return_statement', 'raise_statement')) return undefined;
      for (const node of at.walk()) {
        const call = node.kind === 'call' ? file.call(node) : undefined;
        if (call && file.functionAround(node) === model && releases(call) && !isFailing(node, at))
          return call;
      }
    }
    const outer = statement.parent?.parent;
    if (!outer || outer === model.node) return undefined;
    // The block of a loop or of a branch goes on below it.
    if (!outer.is('if_statement', 'with_statement', 'else_clause', 'elif_clause')) return undefined;
    statement = file.statementOf(outer);
  }
  return undefined;
}

/** The release belongs to a branch that raises. */
function isFailing(release: Node, within: Node): boolean {
  for (let at = release; at !== within && at.parent; at = at.parent) {
    if (at.kind === 'block' && at.children.at(-1)?.kind === 'raise_statement') return true;
  }
  return false;
}

function releases(call: Acquisition['call']): boolean {
  if (RELEASING_FUNCTIONS.has(call.qualifiedName ?? '')) return true;
  const name = call.name ?? '';
  return (
    call.receiver !== undefined &&
    RELEASING_METHODS.has(name) &&
    !(name === 'join' && call.argumentNodes.length > 0)
  );
}

function isAttempted(model: FunctionModel, node: Node): boolean {
  for (let at = node; at.parent && at !== model.node; at = at.parent) {
    if (at.parent.kind === 'try_statement' && at.field === 'body') return true;
  }
  return false;
}
