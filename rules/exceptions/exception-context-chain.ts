import {
  type Call,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  type Handler,
  handlers,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'exception-context-chain',
  summary:
    'A failure while another one is handled keeps that one as its context, and so on back to the first.',
  impact: 'retention',
  matters: 'runs-again',
  level: 'warning',
  python: '>=3',
  on: handlers(),

  *check(handler, file) {
    if (file.isTestCode(handler.node)) return;
    for (const node of ownNodesOf(handler)) {
      const finding =
        node.kind === 'call' ? (recursion(file, handler, node) ?? thrown(file, handler, node)) : undefined;
      if (finding) yield finding;
    }
  },
});

/** The function calls itself again from the clause: each try fails while all the ones before are being handled. */
function recursion(file: FileModel, handler: Handler, node: Node): Finding | undefined {
  const call = file.call(node);
  const model = file.functionAround(handler.node);
  const callee = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  if (!call || !model || callee !== model || !triesAgain(file, model, call)) return undefined;
  const isCounted = call.argumentNodes.some((argument) => countOf(argument) !== undefined);
  return {
    at: node,
    confidence: isCounted || waits(file, handler) ? 'likely' : 'possible',
    message: fitting(
      `'${model.name}' tries again inside the except clause: each failure keeps all before it.`,
      'The function tries again inside the except clause: each failure keeps all before it.',
    ),
    because: [
      {
        at: handler.name ?? handler.node,
        message: 'What is caught here becomes the context of the next failure.',
      },
    ],
    hint: 'Leave the except clause before trying again: use a loop, or call behind the try statement.',
  };
}

/** The call passes on the parameters as they are, but for a counter: it does the same once more. */
function triesAgain(file: FileModel, model: FunctionModel, call: Call): boolean {
  if (call.argumentNodes.length === 0)
    return model.parameters.length === (model.selfName === undefined ? 0 : 1);
  let counters = 0;
  for (const argument of call.argumentNodes) {
    const value = argument.kind === 'keyword_argument' ? argument.child('value') : argument;
    const inner = value?.is('list_splat', 'dictionary_splat') ? value.firstChild : value;
    if (inner?.kind === 'identifier' && file.binding(inner)?.scope === model.scope) continue;
    if (countOf(argument) === undefined) return false;
    counters++;
  }
  return counters < 2;
}

/** `attempt + 1`, `retries - 1`, also as a keyword argument. */
function countOf(argument: Node): Node | undefined {
  const value = argument.kind === 'keyword_argument' ? argument.child('value') : argument;
  if (value?.kind !== 'binary_operator' || value.child('right')?.kind !== 'integer') return undefined;
  const operator = value.child('operator')?.text;
  return operator === '+' || operator === '-' ? value : undefined;
}

/** The clause sleeps before it tries again. */
function waits(file: FileModel, handler: Handler): boolean {
  for (const node of ownNodesOf(handler)) {
    if (node.kind === 'call' && /^(sleep|wait)$/.test(file.call(node)?.name ?? '')) return true;
  }
  return false;
}

/** `generator.throw(...)` from the clause: what the generator raises has the exception as its context. */
function thrown(file: FileModel, handler: Handler, node: Node): Finding | undefined {
  const call = file.call(node);
  if (call?.name !== 'throw' || !call.receiver) return undefined;
  const given = call.argumentNodes.map((argument) =>
    argument.kind === 'list_splat' ? argument.firstChild : argument,
  );
  const isCaught = given.some((argument) => argument && file.caughtIn(argument));
  if (!isCaught) return undefined;
  const loop = file.loopAround(handler.attempt);
  const isGenerator = /gen|coro|iter/i.test(call.receiver.text);
  return {
    at: node,
    confidence: loop && isGenerator ? 'likely' : 'possible',
    message: fitting(
      `'${call.receiver.text}.throw' inside the except clause chains what it raises to what is handled.`,
      'A throw inside the except clause chains what it raises to what is handled.',
    ),
    because: [
      ...(loop
        ? [{ at: loop.node.firstChild ?? loop.node, message: 'Each round of this loop adds to the chain.' }]
        : []),
      {
        at: handler.node.firstChild ?? handler.node,
        message: 'The exception caught here is still being handled.',
      },
    ],
    hint: 'Keep the exception in a name, leave the except clause, throw it then, and delete the name.',
  };
}

/** The nodes of the clause that its own frame runs. */
function* ownNodesOf(handler: Handler): Generator<Node> {
  const { body } = handler;
  if (!body) return;
  const { tree } = body;
  const end = tree.subtreeEnd(body.index);
  for (let index = body.index; index < end; ) {
    const node = tree.node(index);
    if (node.is('function_definition', 'lambda', 'class_definition')) index = tree.subtreeEnd(index);
    else {
      yield node;
      index++;
    }
  }
}
