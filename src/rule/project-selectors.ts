/** What a rule about all files together may listen to. */
import type {
  EntryLeft,
  HalfOverriddenEnd,
  HeldWatched,
  OwnerCycle,
  ParallelLoss,
} from '../project/index.js';
import type { ProjectSelector } from './rule.js';

/** Objects that hand themselves to something they keep: seen to be kept by it, or not to be seen. */
export function ownerCycles(): ProjectSelector<OwnerCycle> {
  return { phase: 'project', sites: (project) => project.ownerCycles };
}

/** Places that take something out of one of two containers that are filled together, and leave it in the other. */
export function parallelLosses(): ProjectSelector<ParallelLoss> {
  return { phase: 'project', sites: (project) => project.parallelLosses };
}

/** Ends of objects that leave them with what they have entered themselves with. */
export function entriesLeft(): ProjectSelector<EntryLeft> {
  return { phase: 'project', sites: (project) => project.entriesLeft };
}

/** Classes that override one of two ends that belong together, and inherit the other. */
export function halfOverriddenEnds(): ProjectSelector<HalfOverriddenEnd> {
  return { phase: 'project', sites: (project) => project.halfOverriddenEnds };
}

/** Objects that are watched by what keeps a resource that holds them. */
export function heldWatched(): ProjectSelector<HeldWatched> {
  return { phase: 'project', sites: (project) => project.heldWatched };
}
