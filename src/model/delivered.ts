/**
 * Connections of Twisted: what an endpoint's `connect()` answers is a Deferred, and its first callback is given the
 * protocol that is connected. Only a call of `loseConnection()` or `abortConnection()` on its transport ends it from here.
 */
import { CLOSING_NAME } from '../knowledge/closables.js';
import type { FunctionModel } from '../names/function.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';

/** A connection that a callback keeps in an attribute, and that nothing in the file ends or hands on. */
export interface LeftConnection {
  /** The call that connects. */
  readonly call: Call;
  /** The attribute that keeps it, as it is written in the callback. */
  readonly kept: Node;
  readonly name: string;
}

/** Methods of Twisted's endpoints and connectors, by whose Deferred the connected protocol comes. */
const CONNECTING = ['connect', 'connectTCP', 'connectSSL', 'connectUNIX', 'connectProtocol'];

/** Methods that only a Deferred has. */
export const DEFERRED_METHOD = /^add(Callbacks?|Errback|Both|Timeout)$/;

/** Every connection that a file gets through a Deferred, keeps, and never ends. Empty without Twisted. Never throws. */
export function leftConnectionsOf(file: FileModel): LeftConnection[] {
  if (!usesTwisted(file)) return [];
  const found: LeftConnection[] = [];
  for (const call of file.calls) {
    if (!CONNECTING.includes(call.name ?? '')) continue;
    const callback = callbackOf(file, call);
    const kept = callback && keptBy(file, callback);
    const name = kept?.child('attribute')?.text;
    if (kept && name !== undefined && isLeft(file, name)) found.push({ call, kept, name });
  }
  return found;
}

function usesTwisted(file: FileModel): boolean {
  for (const { assignments } of file.moduleScope.bindings.values()) {
    if (
      assignments.some(
        ({ kind, qualifiedName }) => kind === 'import' && qualifiedName?.startsWith('twisted.'),
      )
    )
      return true;
  }
  return false;
}

/** `x.connect(f).addCallback(g)`, also with a name for the Deferred: the function that is given the protocol. */
function callbackOf(file: FileModel, call: Call): FunctionModel | undefined {
  let use: Use | undefined = file.useOf(call.node);
  if (use.kind === 'assigned') {
    const left = use.by.child('left');
    const binding = left?.kind === 'identifier' ? file.binding(left) : undefined;
    use = binding?.onlyAssignment
      ? binding.references.map((node) => file.useOf(node)).find(({ kind }) => kind === 'method')
      : undefined;
  }
  const adding =
    use?.kind === 'method' && /^addCallbacks?$/.test(use.name ?? '') ? file.call(use.by) : undefined;
  const target = adding?.argument(0);
  return target && (file.functionNamed(target) ?? file.methodNamedBy(target));
}

/** The one attribute in which a callback keeps its first argument; undefined where it does anything else with it than call it. */
function keptBy(file: FileModel, callback: FunctionModel): Node | undefined {
  const parameter = callback.parameters[callback.binding === 'instance' ? 1 : 0];
  const binding = parameter && callback.scope.bindings.get(parameter.name);
  let kept: Node | undefined;
  for (const node of binding?.references ?? []) {
    const use = file.useOf(node);
    const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
    if (left?.kind === 'attribute' && !kept) kept = left;
    else if (left || !isPlain(file, use)) return undefined;
  }
  return kept;
}

function isLeft(file: FileModel, name: string): boolean {
  const isWithout = file
    .attributesNamed(name)
    .every((node) => file.isWritten(node) || isPlain(file, file.useOf(node)));
  // `getattr(self, 'agent')`
  return (
    isWithout && !file.nodes('string').some((node) => /^\w?['"](\w+)['"]$/.exec(node.text)?.[1] === name)
  );
}

/** The use asks the connection for something; it neither ends it nor hands it on. */
function isPlain(file: FileModel, use: Use): boolean {
  const name = use.name ?? '';
  switch (use.kind) {
    case 'method':
      return !isEnding(name);
    case 'attribute': {
      if (isEnding(name)) return false;
      const inner = file.useOf(use.by);
      return name !== 'transport' || (inner.kind === 'method' && !isEnding(inner.name ?? ''));
    }
    case 'test':
    case 'compare':
    case 'formatted':
    case 'attribute-store':
      return true;
  }
  return false;
}

function isEnding(name: string): boolean {
  return (
    /(lose|abort|drop)_?connection/i.test(name) || CLOSING_NAME.test(name) || /disconnect|abort/i.test(name)
  );
}
