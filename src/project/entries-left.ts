/** Instances that an end leaves with what they have entered themselves with. */
import type { LeftEntry } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import { type Keeping, keeps } from './keeping.js';
import type { ProjectPlace } from './project-class.js';

/** An end leaves an instance with the object that it has entered itself with. */
export interface EntryLeft extends LeftEntry, ProjectPlace {
  /** How that object keeps it, where its class is to be seen. */
  readonly kept: readonly Keeping[] | undefined;
}

/**
 * Every end that leaves an instance with what it has entered itself with. `kept` where a class of the project has the
 * method that enters it and is seen to keep what it is given; entries that all such classes drop are left out. Never throws.
 */
export function* entriesLeftIn(classes: ClassGraph): Generator<EntryLeft> {
  for (const { path, leftEntries } of classes.modules) {
    for (const entry of leftEntries) {
      const { method, position } = entry.enter;
      // `add` and `append` are methods of everything.
      if (entry.isContainer) yield { ...entry, path, kept: undefined };
      else {
        const homes = classes.having(method);
        const kept = homes.map((home) => keeps(classes, home, method, { position })).find((way) => way);
        if (kept || homes.length === 0) yield { ...entry, path, kept };
      }
    }
  }
}
