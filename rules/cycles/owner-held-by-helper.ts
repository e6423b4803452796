import { defineRule, type OwnerCycle, ownerCycles, type ProjectFinding, type Reason } from '../../src/rule/index.js';

export default defineRule({
  name: 'owner-held-by-helper',
  summary: 'An object keeps a helper that keeps the object, and nothing breaks the cycle.',
  impact: 'retention',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    // A longer way is the rule reference-cycle-between-classes; a cached property is cached-property-holds-owner.
    if (cycle.kept.length !== 1 || cycle.helper.cached) return;
    if (isBroken(cycle) || project.ancestors(cycle.owner).some(({ summary }) => summary.isProcessLong)) return;
    yield finding(cycle);
  },
});

/** The owner lets go of the helper, or ends it and the helper lets go of the owner. */
function isBroken({ helper, target, kept }: OwnerCycle): boolean {
  if (helper.release === 'dropped') return true;
  const back = kept.at(-1)?.attribute;
  return helper.release === 'told' && back !== undefined && target.summary.dropped.includes(back);
}

function finding({ owner, helper, target, kept }: OwnerCycle): ProjectFinding {
  const [back] = kept;
  const made: Reason = {
    path: owner.module.path,
    at: helper.at,
    message: `'${owner.summary.name}' hands itself to '${target.summary.name}' and keeps it in 'self.${helper.attribute}'.`,
  };
  const keeps: Reason[] = back
    ? [{ path: back.path, at: back.at, message: `'${back.class.summary.name}' keeps its owner in 'self.${back.attribute}'.` }]
    : [];
  const { terminal } = owner.summary;
  if (terminal) {
    return {
      path: owner.module.path,
      at: terminal.at,
      confidence: 'likely',
      message: `'${terminal.name}' leaves the cycle of '${owner.summary.name}' and its 'self.${helper.attribute}' in place.`,
      because: [made, ...keeps],
      hint: `Set 'self.${helper.attribute}' to None in '${terminal.name}': then the object is freed at once.`,
    };
  }
  return {
    path: owner.module.path,
    at: helper.at,
    confidence: isTree(owner.summary.name, target.summary.name) ? 'possible' : 'likely',
    message: `'${owner.summary.name}' and its 'self.${helper.attribute}' keep each other alive.`,
    because: keeps,
    hint: `Hand '${target.summary.name}' only what it uses, or drop 'self.${helper.attribute}' where the owner ends.`,
  };
}

/** In trees and documents the cycle is the data model, and no single link can go. */
function isTree(...names: string[]): boolean {
  return names.some((name) => /Node|Tree|Element|Widget|Item|Menu|Model|Document|Meta|Expr|Field|Axis|Axes|Artist/.test(name));
}
