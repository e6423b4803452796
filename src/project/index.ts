export {
  type ClosedCycles,
  type Keeping,
  type LinkedCycle,
  type MadeCycle,
  type Maker,
  type OwnerCycle,
  type PlantedCycle,
  type ProjectClass,
  ProjectModel,
  type ProjectPlace,
  type UnseenCycle,
} from './project-model.js';
