import { defineRule, fitting, heldWatched } from '../../src/rule/index.js';

export default defineRule({
  name: 'resource-holds-watched-object',
  summary: 'A resource that is to go when an object dies was given that object, and keeps it alive.',
  impact: 'leak',
  level: 'warning',
  on: heldWatched(),

  *check({ path, at, object, resource, givenAt, watcher, kept }) {
    const last = kept.at(-1);
    yield {
      path,
      at,
      confidence: 'likely',
      message: fitting(
        `'${resource}' is kept until '${object}' dies, and holds '${object}': neither ever goes.`,
        'What is kept until this object dies holds the object: neither ever goes.',
      ),
      because: [
        {
          path,
          at: givenAt,
          message: fitting(`'${resource}' gets hold of '${object}'.`, 'It is given the object.'),
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
        ...(watcher
          ? [{ ...watcher, message: 'The one is watched here, and the other kept until it dies.' }]
          : []),
      ],
      hint: fitting(
        `Close '${resource}' where '${object}' is closed, or let it hold '${object}' weakly.`,
        'Close the resource where the object is closed, or let it hold the object weakly.',
      ),
    };
  },
});
