import { type Call, calls, defineRule, type FileModel } from '../../src/rule/index.js';

/** Hooks of servers that fork: what is frozen there is frozen once. */
const FORKING_HOOK = /^(on_starting|when_ready|pre_fork|pre_exec|prefork|before_fork)$/;

export default defineRule({
  name: 'freeze-without-collect',
  summary: 'gc.freeze makes the garbage of the moment permanent.',
  impact: 'leak',
  level: 'warning',
  on: calls('gc.freeze'),

  *check(call, file) {
    // Off early, frozen right before fork: what the library reference advises makes no holes by collecting.
    if (file.referencesTo('gc.unfreeze').length > 0 || file.referencesTo('gc.disable').length > 0) return;
    if (isCollectedBefore(call, file)) return;

    const loop = file.loopAround(call.node);
    const isOnce = FORKING_HOOK.test(file.functionAround(call.node)?.name ?? '');
    yield {
      at: call.node,
      confidence: isOnce || file.isTestCode(call.node) ? 'possible' : 'likely',
      message: loop
        ? `'${call.node.text}' makes the garbage of each round of this loop permanent.`
        : `'${call.node.text}' makes the garbage of the moment permanent: nothing collects it before.`,
      because: [
        {
          at: call.node,
          message: 'Frozen objects are left out of every later collection, also those that nothing uses.',
        },
      ],
      hint: 'Call gc.collect() right before gc.freeze().',
    };
  },
});

/** A full collection earlier in the same function and, where the freeze is in a loop, in the same loop. */
function isCollectedBefore(freeze: Call, file: FileModel): boolean {
  const loop = file.loopAround(freeze.node);
  return file.callsNamed('gc.collect').some((collect) => {
    const generation = collect.argument(0, 'generation');
    const isFull = generation === undefined || generation.text === '2';
    const isBefore = collect.node.index < freeze.node.index;
    const isNear = file.functionAround(collect.node) === file.functionAround(freeze.node);
    return isFull && isBefore && isNear && (!loop || loop.node.contains(collect.node));
  });
}
