export {
  type EntryLeft,
  type HalfOverriddenEnd,
  type Keeping,
  type LinkedCycle,
  type MadeCycle,
  type OwnerCycle,
  type ParallelLoss,
  type PlantedCycle,
  type ProjectClass,
  ProjectModel,
  type ProjectPlace,
  type UnseenCycle,
} from './project-model.js';
