/** What a rule about all files together may listen to. */
import type { OwnerCycle, PlantedCycle } from '../project/index.js';
import type { ProjectSelector } from './rule.js';

/** Owners that keep a helper which keeps them. */
export function ownerCycles(): ProjectSelector<OwnerCycle> {
  return { phase: 'project', sites: (project) => project.ownerCycles() };
}

/** Objects that write themselves into something they keep. */
export function plantedCycles(): ProjectSelector<PlantedCycle> {
  return { phase: 'project', sites: (project) => project.plantedCycles() };
}
