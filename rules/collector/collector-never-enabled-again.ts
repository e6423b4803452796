import { type Call, calls, defineRule, type FileModel, fitting, type Node } from '../../src/rule/index.js';

/** From here on, a first threshold in practice never lets the collector run. */
const NEVER_REACHED = 100_000_000;

export default defineRule({
  name: 'collector-never-enabled-again',
  summary: 'Without the collector, no reference cycle is freed for the rest of the process.',
  impact: 'leak',
  level: 'warning',
  on: calls('gc.disable', 'gc.set_threshold'),

  *check(call, file) {
    const isDisable = call.qualifiedName === 'gc.disable';
    if (!isDisable && !neverCollects(call, file)) return;
    // The documentation of gc.freeze: off in the parent, frozen right before fork, on again in the child.
    if (file.callsNamed('gc.freeze').length > 0) return;

    const undoing = file.undoingOf(call.node, isDisable ? enabling(file) : otherThresholds(file));
    if (undoing.kind === 'always' || undoing.kind === 'elsewhere') return;

    const off = isDisable
      ? 'From here on only reference counts free memory: every cycle stays.'
      : 'A threshold of zero, or one that is never reached, means that the collector does not run.';
    const reset = isDisable ? 'gc.enable()' : 'gc.set_threshold';
    const subject = isDisable ? `'${call.node.text}'` : `The threshold '${call.argument(0)?.text ?? '0'}'`;
    if (undoing.kind === 'sometimes') {
      yield {
        at: call.node,
        confidence: file.isTestCode(call.node) ? 'possible' : 'likely',
        message: fitting(
          `The collector stays off when something before '${undoing.undo.text}' fails.`,
          'The collector stays off when something before the reset fails.',
        ),
        because: [
          { at: undoing.skippedAt, message: `An exception or return here skips '${undoing.undo.text}'.` },
        ],
        hint: `Move ${reset} into the finally clause of a try statement.`,
      };
      return;
    }
    yield {
      at: call.node,
      confidence: isDeliberate(call, file) ? 'possible' : 'likely',
      message: fitting(
        `${subject} switches the collector off, and nothing in this file switches it on again.`,
        `${subject} switches the collector off for good.`,
        'This switches the collector off, and nothing in this file switches it on again.',
      ),
      because: [{ at: call.node, message: off }],
      hint: `Switch it on again with ${reset} in a finally clause, or collect at chosen points.`,
    };
  },
});

function neverCollects(call: Call, file: FileModel): boolean {
  const threshold = call.argument(0);
  const origin = threshold && file.originOf(threshold);
  if (origin?.kind !== 'integer') return false;
  const value = Number(origin.text.replaceAll('_', ''));
  return value === 0 || value >= NEVER_REACHED;
}

/** Mentions of gc.enable, called here or handed to something that calls it. */
function enabling(file: FileModel): Node[] {
  return file.referencesTo('gc.enable');
}

/** Calls that set another threshold, and mentions that hand the function on. */
function otherThresholds(file: FileModel): Node[] {
  return file.referencesTo('gc.set_threshold').filter((node) => {
    const use = file.useOf(node);
    const call = use.kind === 'call' ? file.call(use.by) : undefined;
    return !call || !neverCollects(call, file);
  });
}

/** Signs that somebody thought of it: tests, collections by hand, a switch of the user, a function named for it, main. */
function isDeliberate(call: Call, file: FileModel): boolean {
  if (file.isTestCode(call.node)) return true;
  if (file.callsNamed('gc.collect').length > 0) return true;
  if (/disable|gc|collect|^_?main$/i.test(file.functionAround(call.node)?.name ?? '')) return true;
  const condition = call.node.ancestor('if_statement')?.child('condition');
  return condition !== undefined && !/isenabled/.test(condition.text);
}
