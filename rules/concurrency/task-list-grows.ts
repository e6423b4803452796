import { TASK_MAKERS, TASK_METHODS } from '../../src/knowledge/tasks.js';
import { STARTING_METHODS } from '../../src/knowledge/terminal-methods.js';
import {
  type Call,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  type Growing,
  type Growth,
  growing,
  lifecycleOf,
  lifetimeOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'task-list-grows',
  summary: 'A collection of tasks that nothing is taken out of keeps every finished task and its result.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance', 'function'),

  *check(container, file) {
    const { owner } = container.container;
    const ending = owner && lifecycleOf(owner).ending;
    // What only the end of the object empties grows until then.
    const isEmptiedAtEnd =
      container.shrinks.length > 0 &&
      container.shrinks.every(({ function: by }) => by !== undefined && ending?.has(by) === true);
    if (container.isTrimmed === 'yes' && !isEmptiedAtEnd) return;
    for (const growth of container.grows) {
      const made = growth.value && growth.how !== 'augment' ? taskIn(growth.value, file) : undefined;
      if (!made || !growth.function || file.isTestCode(growth.node)) continue;
      if (container.shrinks.some((shrink) => shrink.function === growth.function)) continue;
      if (container.isAtImport(growth) === 'yes' || dropsItself(growth, made, file)) continue;
      const { name } = container.container;
      yield {
        at: growth.node,
        confidence: confidenceOf(container, growth, made, file),
        message: fitting(
          `Every task is put into '${name}', and none is taken out when it is done.`,
          'Every task is put into this collection, and none is taken out when it is done.',
        ),
        because: [
          { at: made.node, message: 'A finished task keeps its result, or its exception with all frames.' },
          { at: container.container.place, message: 'The collection outlives the call.' },
        ],
        hint: isThread(made)
          ? `Take out those that have ended, by ${made.name === 'Popen' ? 'poll' : 'is_alive'}(), before another one is added.`
          : 'Keep the tasks in a set, and add task.add_done_callback(tasks.discard) to each.',
      };
    }
  },
});

/** The call that starts the work: the value itself, or what the name for it stands for. */
function taskIn(value: Node, file: FileModel): Call | undefined {
  const target = value.unparenthesized;
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  const made = file.call(
    target.kind === 'identifier' ? (binding?.onlyValue?.unparenthesized ?? target) : target,
  );
  if (!made) return undefined;
  if (TASK_MAKERS.has(made.qualifiedName ?? '')) return made;
  return made.receiver && TASK_METHODS.has(made.name ?? '') ? made : undefined;
}

function isThread({ qualifiedName }: Call): boolean {
  return (
    qualifiedName === 'threading.Thread' ||
    qualifiedName === 'multiprocessing.Process' ||
    qualifiedName === 'subprocess.Popen'
  );
}

/** `task.add_done_callback(...)` may do anything: also take the task out. */
function dropsItself(growth: Growth, made: Call, file: FileModel): boolean {
  const value = growth.value?.unparenthesized;
  const binding = value?.kind === 'identifier' ? file.binding(value) : undefined;
  const uses = binding ? file.usesOf(binding) : [file.useOf(made.node)];
  return uses.some(
    ({ kind, name }) => kind === 'method' && /^(add_done_callback|link|rawlink|addBoth)$/.test(name ?? ''),
  );
}

function confidenceOf(
  { container, isTrimmed }: Growing,
  growth: Growth,
  made: Call,
  file: FileModel,
): Finding['confidence'] {
  if (isTrimmed !== 'no') return 'possible';
  const around = growth.function;
  // A start runs once for each object.
  const isStart =
    around !== undefined &&
    (STARTING_METHODS.has(around.name) || /^_*(start|init|setup|run|main)/.test(around.name));
  if (isStart || file.loopAround(growth.node)?.kind === 'for')
    return container.keeper === 'module' ? 'likely' : 'possible';
  if (isThread(made)) return 'possible';
  return container.owner && lifetimeOf(file, container.owner) === 'task' ? 'possible' : 'likely';
}
