import { defineRule, entriesLeft, fitting } from '../../src/rule/index.js';

export default defineRule({
  name: 'registration-left-at-end',
  summary: 'An object is ended and stays registered where it has registered itself.',
  impact: 'leak',
  level: 'warning',
  on: entriesLeft(),

  *check({ path, at, enter, leave, registry, end, kept }) {
    const last = kept?.at(-1);
    yield {
      path,
      at,
      confidence: kept ? 'likely' : 'possible',
      message: fitting(
        `'${end}' ends the object and leaves it registered with '${registry}'.`,
        `'${end}' ends the object and leaves it registered.`,
        'This ends the object and leaves it registered.',
      ),
      because: [
        {
          path,
          at: enter.at,
          message: fitting(`'${enter.method}' enters the object itself.`, 'This enters the object itself.'),
        },
        ...(last
          ? [
              {
                path: last.path,
                at: last.at,
                message: `'${last.class.summary.name}' keeps it in 'self.${last.attribute}'.`,
              },
            ]
          : []),
        {
          path,
          at: leave.at,
          message: fitting(
            `Only here '${leave.method}' takes it out again.`,
            'Only this takes it out again.',
          ),
        },
      ],
      hint: `Call ${leave.method} in '${end}' as well.`,
    };
  },
});
