export {
  type Keeping,
  type OwnerCycle,
  type PlantedCycle,
  type ProjectClass,
  ProjectModel,
  type ProjectPlace,
} from './project-model.js';
