import { defineRule, ownerCycles, type Reason } from '../../src/rule/index.js';

export default defineRule({
  name: 'reference-cycle-between-classes',
  summary: 'Objects of several classes keep each other alive in a ring that nothing breaks.',
  impact: 'retention',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    if (cycle.kind !== 'made') return;
    const { owner, helper, target, kept } = cycle;
    if (kept.length < 2 || helper.cached || helper.release === 'dropped') return;
    // Some link of the ring is dropped when its object ends.
    if (kept.some((step) => step.class.summary.dropped.includes(step.attribute))) return;

    const made: Reason = {
      path: owner.module.path,
      at: helper.at,
      message: `'${owner.summary.name}' hands itself to '${target.summary.name}' and keeps it.`,
    };
    const steps = kept.map(
      (step): Reason => ({
        path: step.path,
        at: step.at,
        message: `'${step.class.summary.name}' keeps it on in 'self.${step.attribute}'.`,
      }),
    );
    const { terminal } = owner.summary;
    yield {
      path: owner.module.path,
      at: terminal?.at ?? helper.at,
      confidence: project.lastsLong(owner) ? 'possible' : 'likely',
      message: `'${owner.summary.name}' is kept alive by what it keeps in 'self.${helper.attribute}'.`,
      because: terminal ? [made, ...steps] : steps,
      hint: terminal
        ? `Set 'self.${helper.attribute}' to None in '${terminal.name}': then the ring is freed at once.`
        : `Hand on only what is used, or drop 'self.${helper.attribute}' where the owner ends.`,
    };
  },
});
