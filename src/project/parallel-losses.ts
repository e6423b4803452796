/** Containers that go together, and what takes something out of one of them alone. */
import type { ForeignRemoval, ModuleSummary, PairLoss } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import type { ProjectPlace } from './project-class.js';

/** Something is taken out of one of two containers that go together, in any file. */
export interface ParallelLoss extends PairLoss, ProjectPlace {
  /** The file of the containers. */
  readonly pairPath: string;
}

/** Every place that takes something out of one of two containers that go together; in order of path and place. Never throws. */
export function* parallelLossesIn(classes: ClassGraph): Generator<ParallelLoss> {
  for (const module of classes.modules) {
    const losses: ParallelLoss[] = module.pairLosses.map((loss) => ({
      ...loss,
      path: module.path,
      pairPath: module.path,
    }));
    for (const removal of module.foreignRemovals) losses.push(...forgotten(classes, removal, module));
    yield* losses.sort((a, b) => a.at.start - b.at.start);
  }
}

/** The containers that go with an imported one and are left as they are. */
function* forgotten(
  classes: ClassGraph,
  removal: ForeignRemoval,
  from: ModuleSummary,
): Generator<ParallelLoss> {
  const { container, at, isWhole, within, mentions } = removal;
  const home = classes.names.moduleOf(container, from);
  const name = container.slice(container.lastIndexOf('.') + 1);
  for (const pair of home?.sharedPairs ?? []) {
    // What takes single objects out must be seen to do so for both somewhere.
    if (!home || pair.names[0] !== name || pair.emptiedAt === undefined) continue;
    if (!isWhole && !pair.byEntry) continue;
    if ([pair.names[1], ...pair.keepers].some((keeper) => mentions.includes(keeper))) continue;
    yield { pair, at, isWhole, within, path: from.path, pairPath: home.path };
  }
}
