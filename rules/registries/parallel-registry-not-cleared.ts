import { defineRule, fitting, type ParallelLoss, parallelLosses } from '../../src/rule/index.js';

export default defineRule({
  name: 'parallel-registry-not-cleared',
  summary: 'Of two containers that are filled and emptied together, one is emptied alone.',
  impact: 'leak',
  level: 'warning',
  on: parallelLosses(),

  *check(loss) {
    const { pair, isWhole, within } = loss;
    const [one, other] = pair.names;
    yield {
      path: loss.path,
      at: loss.at,
      confidence: confidenceOf(loss),
      message: fitting(
        isWhole
          ? `'${within}' empties '${one}' and leaves the same entries in '${other}'.`
          : `'${within}' takes the entry out of '${one}' and leaves it in '${other}'.`,
        `'${within}' leaves the entries in '${other}'.`,
        'This leaves the entries in the other container.',
      ),
      because: [
        {
          path: loss.pairPath,
          at: pair.filledAt[0],
          message: `What is put into '${one}' is put into '${other}' as well.`,
        },
        { path: loss.pairPath, at: pair.filledAt[1], message: `'${other}' holds it strongly from here on.` },
        ...(pair.emptiedAt
          ? [
              {
                path: loss.pairPath,
                at: pair.emptiedAt,
                message: `This function takes it out of both, also of '${other}'.`,
              },
            ]
          : []),
      ],
      hint: isWhole
        ? `Take out of '${other}' what '${one}' held before it is emptied.`
        : `Take the entry out of '${other}' as well.`,
    };
  },
});

const CLOSED_FOR_GOOD = /^_*(?:a?close|aexit__|exit__|del__)$/;

/** What takes one entry out may only take it to the next station of its life. */
function confidenceOf({ isWhole, pair, within }: ParallelLoss): 'likely' | 'possible' {
  // An object that is closed for good goes, and what is in its own containers goes with it.
  const isOver = CLOSED_FOR_GOOD.test(within) && pair.names.every((name) => name.startsWith('self.'));
  if (isOver) return 'possible';
  return isWhole && pair.byEntry ? 'likely' : 'possible';
}
