/**
 * The summary of a file: what other files may need to know of it. Plain, serialisable, a few kilobytes; the model can be
 * dropped afterwards. Each part is a file of this folder, which has its form and takes it from the model.
 */
import type { FileModel } from '../file-model.js';
import { type ClassSummary, classSummaryOf, unlessEmpty } from './class-summary.js';
import { type LeftEntry, leftEntriesOf } from './left-entries.js';
import { type LinkedPair, linkedPairsOf } from './linked-pairs.js';
import { type Making, makingsOf } from './makings.js';
import { type PairFacts, pairFactsOf } from './parallel-pairs.js';
import { type SiteFacts, siteFactsOf } from './site-facts.js';
import { type WatchingFacts, watchingFactsOf } from './watched.js';

/** What other files may need to know of one file. */
export interface ModuleSummary extends WatchingFacts, PairFacts {
  readonly path: string;
  readonly classes: readonly ClassSummary[];
  /** What tells how long instances live; present when it was asked for. */
  readonly lifetimes?: SiteFacts;
  readonly linked: readonly LinkedPair[];
  readonly leftEntries: readonly LeftEntry[];
  /** Functions of the module that answer what they make of a parameter. */
  readonly makings?: readonly Making[];
  /** Classes that the module imports and so exports again (by the convention of capitals), with what they name. */
  readonly imports: Readonly<Record<string, string>>;
  /** Modules whose names are all imported. */
  readonly stars: readonly string[];
}

/** Parts of a summary that cost as much as parsing the file, and that not every question needs. */
export interface SummaryParts {
  readonly lifetimes?: boolean;
}

/** The summary of a file. Never throws; cheap where the file has no classes and no further `parts` are asked for. */
export function summarise(file: FileModel, parts?: SummaryParts): ModuleSummary {
  const functions = file.functions.filter(
    (model) => !model.class && !model.isLambda && model.scope.parent?.kind === 'module',
  );
  return {
    path: file.path,
    classes: file.classes.map((model) => classSummaryOf(file, model)),
    ...(parts?.lifetimes ? { lifetimes: siteFactsOf(file) } : {}),
    linked: linkedPairsOf(file),
    ...unlessEmpty(
      'makings',
      functions.flatMap((model) => [...makingsOf(file, model)]),
    ),
    ...pairFactsOf(file),
    leftEntries: leftEntriesOf(file),
    ...watchingFactsOf(file),
    imports: importedClasses(file),
    stars: starImports(file),
  };
}

function importedClasses(file: FileModel): Record<string, string> {
  const imports: Record<string, string> = {};
  for (const [name, binding] of file.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === 'import')?.qualifiedName;
    if (target !== undefined && /^_*[A-Z]/.test(name)) imports[name] = target;
  }
  return imports;
}

function starImports(file: FileModel): string[] {
  return file
    .nodes('wildcard_import')
    .map((node) => node.parent?.child('module_name')?.text)
    .filter((name) => name !== undefined);
}
