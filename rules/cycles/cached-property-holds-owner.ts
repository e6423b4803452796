import { defineRule, ownerCycles } from '../../src/rule/index.js';

export default defineRule({
  name: 'cached-property-holds-owner',
  summary: 'A cached property keeps an object that keeps its owner.',
  impact: 'retention',
  matters: 'many-owners',
  level: 'warning',
  on: ownerCycles(),

  *check(cycle, project) {
    if (cycle.kind !== 'made') return;
    const { owner, helper, target, kept } = cycle;
    if (!helper.cached || helper.release === 'dropped') return;
    yield {
      path: owner.module.path,
      at: helper.at,
      about: owner.summary.at.start,
      confidence: project.lastsLong(owner) ? 'possible' : 'likely',
      message: `The cached '${helper.attribute}' keeps its owner alive, which keeps it in turn.`,
      because: kept.map((step) => ({
        path: step.path,
        at: step.at,
        message: `'${step.class.summary.name}' keeps what it is given in 'self.${step.attribute}'.`,
      })),
      hint: `Make '${helper.attribute}' a plain property, or hand '${target.summary.name}' only what it uses.`,
    };
  },
});
