import { CALLBACK_CONTAINER, LAST_CALL } from '../../src/knowledge/registrations.js';
import {
  type ClassModel,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Iteration,
  isEmptied,
  iterations,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'callbacks-kept-after-last-call',
  summary: 'An object that has called its callbacks for the last time keeps them, and all that they hold.',
  impact: 'retention',
  level: 'warning',
  on: iterations(),

  *check(iteration, file) {
    const { node } = iteration;
    const around = file.functionAround(node);
    const source = containerOf(iteration, file);
    const name = source?.child('attribute')?.text;
    if (!around || !source || name === undefined || node.kind !== 'for_statement') return;
    const called = calledIn(iteration, file);
    if (!called || !CALLBACK_CONTAINER.test(name) || file.isTestCode(node)) return;
    const end = settled(around, name, source, file);
    if ((!end && !LAST_CALL.test(around.name)) || isEmptied(file, source, node)) return;
    yield {
      at: node,
      confidence: end ? 'likely' : 'possible',
      message: fitting(
        `The callbacks in '${source.text}' are called for the last time, and stay there.`,
        'These callbacks are called for the last time, and stay where they are.',
      ),
      because: [
        { at: called, message: 'Each is called here.' },
        ...(end
          ? [
              { at: end.set, message: 'From here on the object is done.' },
              { at: end.asked, message: 'Once it is done, nothing is added, and nobody walks them again.' },
            ]
          : [
              {
                at: around.nameNode,
                message: `By its name '${around.name.slice(0, 40)}' is the end of the object.`,
              },
            ]),
      ],
      hint: 'Put an empty collection in the place of the attribute before the callbacks are called.',
    };
  },
});

/** The attribute whose elements are walked: itself, a copy of it, or a local name for it. */
function containerOf({ iterable }: Iteration, file: FileModel): Node | undefined {
  const call = file.call(iterable);
  const isCopy = /^builtins\.(list|tuple|set|reversed|sorted)$/.test(call?.qualifiedName ?? '');
  const walked = (isCopy ? call?.argument(0) : undefined) ?? iterable;
  if (walked.kind === 'attribute') return walked;
  const only = walked.kind === 'identifier' ? file.binding(walked)?.onlyAssignment : undefined;
  const value = only?.kind === 'assign' ? only.value?.unparenthesized : undefined;
  return value?.kind === 'attribute' ? value : undefined;
}

/** Where the element that is walked is called. */
function calledIn({ node, target }: Iteration, file: FileModel): Node | undefined {
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  return binding?.references.find(
    (reference) => file.useOf(reference).kind === 'call' && node.contains(reference),
  );
}

/** The proof that an object ends once. */
interface Settled {
  /** Where the attribute that says so gets its value for good. */
  readonly set: Node;
  /** The condition under which no callback is added any more. */
  readonly asked: Node;
}

/** `self.done = True` in the function, and no callback is added where `self.done` says no. */
function settled(around: FunctionModel, name: string, source: Node, file: FileModel): Settled | undefined {
  const owner = file.selfAttribute(source) === undefined ? undefined : around.class;
  if (!owner) return undefined;
  for (const [flag, { stores }] of owner.attributes) {
    const set = stores.find(({ method, value }) => method === around && value?.kind === 'true')?.node;
    const isForGood = stores.every(
      ({ method, value }) =>
        value?.kind === 'true' || (value?.kind === 'false' && method?.name === '__init__'),
    );
    const asked = set && isForGood ? conditionOn(flag, name, owner) : undefined;
    if (set && asked) return { set, asked };
  }
  return undefined;
}

/** The condition on the flag in the method that adds callbacks. */
function conditionOn(flag: string, container: string, owner: ClassModel): Node | undefined {
  const adding = (owner.attribute(container)?.uses ?? []).filter(
    ({ kind, name }) => kind === 'method' && /^(append|add|insert|appendleft)$/.test(name ?? ''),
  );
  const asks = (owner.attribute(flag)?.uses ?? []).flatMap(({ node, method }) => {
    const condition = node.ancestor('if_statement')?.child('condition');
    return condition?.contains(node) ? [{ condition, method }] : [];
  });
  const first = asks.find(({ method }) => adding.some((each) => each.method === method));
  const isAlwaysAsked = adding.every(({ method }) => asks.some((each) => each.method === method));
  return isAlwaysAsked ? first?.condition : undefined;
}
