import {
  type Binding,
  type Call,
  captureOf,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  methodCalls,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'callback-closes-over-future',
  summary: 'A callback of a future that reads the future from outside makes the future hold itself.',
  impact: 'leak',
  level: 'warning',
  on: methodCalls('add_done_callback'),

  *check(call, file) {
    const future = futureOf(call, file);
    const callback = call.argument(0, 'fn');
    if (!future || !callback || file.isTestCode(call.node)) return;
    const found = holdingOf(callback, future, file);
    if (!found) return;
    const { name } = future;
    const kind = kindOf(future, file);
    const isDirect = found.closure.contains(found.place);
    const parameter = isDirect && !found.isBound ? file.functionOf(found.closure)?.parameters[0] : undefined;
    yield {
      at: callback,
      confidence: confidenceOf(kind, parameter !== undefined || found.isBound),
      message: fitting(
        `'${name}' keeps this callback, and the callback keeps '${name}'.`,
        'The future keeps this callback, and the callback keeps the future.',
      ),
      because: [
        {
          at: found.place,
          message: 'The future is taken from outside here, so the callback holds it, with its result.',
        },
        ...(parameter
          ? [{ at: parameter.node, message: 'The same future is passed in here when it is done.' }]
          : []),
      ],
      hint:
        parameter && parameter.name.length < 40
          ? `Read the future from the parameter '${parameter.name}', which is the same object.`
          : 'Give the callback a parameter and read the future from it: it is passed in when it is done.',
    };
  },
});

/** The local name of the future that gets the callback. */
function futureOf(call: Call, file: FileModel): Binding | undefined {
  const receiver = call.receiver?.kind === 'identifier' ? file.binding(call.receiver) : undefined;
  const { kind } = receiver?.scope ?? {};
  return kind === 'function' || kind === 'lambda' ? receiver : undefined;
}

interface Holding {
  readonly closure: Node;
  /** Where the callback takes hold of the future. */
  readonly place: Node;
  /** It is an argument of functools.partial. */
  readonly isBound: boolean;
}

function holdingOf(callback: Node, future: Binding, file: FileModel): Holding | undefined {
  const partial = file.call(callback);
  if (partial?.qualifiedName === 'functools.partial') {
    const place = partial.argumentNodes.find((node) => isName(node, future, file));
    return place && { closure: callback, place, isBound: true };
  }
  const closure = file.functionNamed(callback)?.node;
  const place = closure && captureOf(file, closure, future);
  return place && { closure, place, isBound: false };
}

function isName(node: Node, binding: Binding, file: FileModel): boolean {
  const value = node.kind === 'keyword_argument' ? node.child('value') : node;
  return value?.kind === 'identifier' && file.binding(value) === binding;
}

/** A thread's future keeps its callbacks for ever; one of an event loop lets go of them when it is done. */
type Kind = 'thread' | 'loop' | 'unknown';

const THREAD_MAKER = /(?:^|\.)(?:submit|run_coroutine_threadsafe|apply_async)$|^concurrent\.futures\.Future$/;
const LOOP_MAKER =
  /(?:^|\.)(?:create_task|ensure_future|create_future|start_soon|run_in_executor|gather|async|wrap_future|shield)$|^asyncio\.(?:Future|Task)$|^asyncio\./;

function kindOf(future: Binding, file: FileModel): Kind {
  const values = future.assignments.map(({ value }) => value);
  const names = values.map((value) => {
    const call = value && file.call(value.unparenthesized);
    return call ? (call.qualifiedName ?? call.name ?? '') : '';
  });
  if (names.some((name) => THREAD_MAKER.test(name))) return 'thread';
  if (names.some((name) => LOOP_MAKER.test(name))) return 'loop';
  return file.imports('concurrent.futures') && !file.imports('asyncio') ? 'thread' : 'unknown';
}

function confidenceOf(kind: Kind, isSure: boolean): Finding['confidence'] {
  if (kind === 'loop' || !isSure) return 'possible';
  return kind === 'thread' ? 'proven' : 'likely';
}
