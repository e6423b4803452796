/** What the summaries hold for the judge: the facts of a file, of a class, and what takes away what is kept. */

import { BESIDE_THE_PROJECT } from '../knowledge/occasions.js';
import { own } from '../knowledge/own.js';
import type { ClassOrigin, LosingAttribute, ModuleSummary, SiteFacts } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';

const NO_FACTS: SiteFacts = { functions: [], sites: [], losing: {}, origins: {}, imports: {} };

/** What a file tells of lifetimes; nothing where its summary was made without. Never throws. */
export function factsOf(module: ModuleSummary): SiteFacts {
  return module.lifetimes ?? NO_FACTS;
}

/** What a class comes from. Never throws. */
export function originOf({ module, summary }: ProjectClass): ClassOrigin | undefined {
  return own(factsOf(module).origins, summary.name);
}

/** What takes away what an attribute of a class holds, by the class itself. Never throws. */
export function ownLossOf({ module, summary }: ProjectClass, name: string): LosingAttribute | undefined {
  return own(factsOf(module).losing, summary.name)?.find((each) => each.name === name);
}

/** What takes away what a variable of a module holds. Never throws. */
export function lossOfVariable(module: ModuleSummary, name: string): LosingAttribute | undefined {
  return factsOf(module).losing['']?.find((each) => each.name === name);
}

const besideByModule = new WeakMap<ModuleSummary, boolean>();

/** Whether a module is beside the project: documentation, examples, set-up. Never throws. */
export function isBesideProject(module: ModuleSummary): boolean {
  let beside = besideByModule.get(module);
  if (beside === undefined) {
    beside = BESIDE_THE_PROJECT.test(module.path);
    besideByModule.set(module, beside);
  }
  return beside;
}
