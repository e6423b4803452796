import { CACHING_DECORATORS } from '../../src/knowledge/caches.js';
import {
  decoratedWith,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'cache-created-per-call',
  summary: 'A function cache made inside a function is new, and empty, in every call.',
  impact: 'retention',
  level: 'note',
  python: '>=3.2',
  on: decoratedWith(...CACHING_DECORATORS),

  *check({ function: model, decorator }, file) {
    const outer = file.functionAround(model.node);
    // A class in a function may be made once: its methods are not the function's own.
    if (!outer || model.class || file.isTestCode(model.node)) return;
    const mentions = file.binding(model.nameNode)?.references ?? [];
    const calls = mentions.flatMap((node) => {
      const use = file.useOf(node);
      return use.kind === 'call' ? [use.by] : [];
    });
    // A decorator or factory hands the function on: the cache lives with it.
    if (calls.length !== mentions.length || calls.length === 0) return;
    if (file.functionAround(outer.node) === undefined && isRunOnce(outer, file)) return;

    const inside = calls.filter((call) => model.node.contains(call));
    const outside = calls.filter((call) => !model.node.contains(call));
    const [only] = outside;
    if (!only) return;
    const isUsedOnce = inside.length === 0 && outside.length === 1 && runsOnce(only, model, outer, file);
    const captured = capturedOf(model, outer, file);
    if (!isUsedOnce && inside.length === 0) return;
    const isSure = isUsedOnce || captured.length === 0;
    yield {
      at: decorator,
      confidence: isSure ? 'likely' : 'possible',
      message: fitting(
        `The cache of '${model.name}' is new in every call of '${outer.name || 'this function'}'.`,
        `The cache of '${model.name}' is new in every call.`,
        'This cache is new in every call of the function around it.',
      ),
      because: [
        isUsedOnce
          ? { at: only, message: 'This is the only call, so the cache never answers anything.' }
          : {
              at: inside[0] ?? only,
              message: 'It refers to itself: cache and results are a cycle that only the collector frees.',
            },
      ],
      hint:
        captured.length === 0
          ? 'Move the function out to module level, with a maxsize for its cache.'
          : isUsedOnce
            ? 'Drop the cache, or move it out to module level and pass in what it needs.'
            : 'Move the function out to module level and pass in what it needs, or call cache_clear() when done.',
    };
  },
});

/** `def main()`: whatever it makes is made once. */
function isRunOnce(outer: FunctionModel, file: FileModel): boolean {
  return outer.name === 'main' || (file.isScript && /^(?:solve|run|part_?[12ab]?)$/.test(outer.name));
}

/** The call stands neither in a loop nor in another function that may run again and again. */
function runsOnce(call: Node, model: FunctionModel, outer: FunctionModel, file: FileModel): boolean {
  if (file.functionAround(call) !== outer) return false;
  const loop = file.loopAround(call);
  return loop === undefined || loop.node.contains(model.node);
}

/** Names of the outer function that the inner one reads, without itself. */
function capturedOf(model: FunctionModel, outer: FunctionModel, file: FileModel): string[] {
  const names = new Set<string>();
  for (const node of model.node.walk()) {
    if (node.kind !== 'identifier') continue;
    const binding = file.binding(node);
    const isOuter = binding && binding.scope !== model.scope && isWithin(binding.scope.node, outer.node);
    if (isOuter && !model.node.contains(binding.scope.node) && binding.name !== model.name)
      names.add(binding.name);
  }
  return [...names];
}

function isWithin(node: Node, outer: Node): boolean {
  return outer.contains(node) || node === outer;
}
