export { ClassGraph } from './class-graph.js';
export type { EntryLeft } from './entries-left.js';
export type { HalfOverriddenEnd } from './half-overridden-ends.js';
export type { Keeping } from './keeping.js';
export type { Maker } from './makers.js';
export type {
  ClosedCycles,
  LinkedCycle,
  MadeCycle,
  OwnerCycle,
  PlantedCycle,
  UnseenCycle,
} from './owner-cycles.js';
export type { ParallelLoss } from './parallel-losses.js';
export type { ProjectClass, ProjectPlace } from './project-class.js';
export { ProjectModel } from './project-model.js';
export type { HeldWatched } from './watched-objects.js';
