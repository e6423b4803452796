/** Classes and places of a project. */
import type { ClassSummary, ModuleSummary, SummarySpan } from '../model/index.js';

/** A class of the project and the file it is in. */
export interface ProjectClass {
  readonly summary: ClassSummary;
  readonly module: ModuleSummary;
}

/** A place in a file of the project. */
export interface ProjectPlace {
  readonly path: string;
  readonly at: SummarySpan;
}
