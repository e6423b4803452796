import { defineRule, fitting, halfOverriddenEnds } from '../../src/rule/index.js';

export default defineRule({
  name: 'inherited-end-leaves-parts',
  summary: 'A class overrides one way to end an object and inherits another, which leaves its parts running.',
  impact: 'leak',
  level: 'warning',
  on: halfOverriddenEnds(),

  *check({ owner, end, overridden, base, inherited }) {
    const [part] = end.parts;
    if (!part) return;
    const { path } = owner.module;
    yield {
      path,
      at: end.at,
      confidence: 'likely',
      message: fitting(
        `'${inherited.name}' of '${owner.summary.name}' is inherited, and does not end 'self.${part.attribute}'.`,
        `'${inherited.name}' is inherited, and does not end 'self.${part.attribute}'.`,
        'Another end of the object is inherited, and does not end its parts.',
      ),
      because: [
        { path, at: part.at, message: `'${end.name}' ends the parts that this class has added.` },
        {
          path: base.module.path,
          at: inherited.at,
          message: `'${inherited.name}' knows nothing of them, and '${overridden.name}' of the base runs it.`,
        },
      ],
      hint: `Override '${inherited.name}' too, end the parts there, and call it from '${end.name}'.`,
    };
  },
});
