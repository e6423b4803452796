/** Findings of one file that wait for the whole project: whether they matter depends on how many objects there are. */
import { Lifetimes, weighOwner } from '../judge/index.js';
import type { ModuleSummary } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';
import type { Decision } from '../rule/finding.js';
import type { Artifact, Result } from '../rule/result.js';
import type { FileForProject, FileOutcome, ProjectSource } from './analyser.js';
import { confidenceAtLeast } from './found.js';

/** A located finding, and the class whose instances it is about. Plain data. */
export interface PendingResult {
  readonly result: Result;
  /** The start of the class's name in the file. */
  readonly about: number;
}

/** What waits of one file, with what a report needs of the file where any of it is told. */
export interface PendingFile {
  readonly results: readonly PendingResult[];
  readonly artifact: Artifact;
}

/** Asks the judge about classes of a project; each class once. */
export class OwnerJudge {
  readonly #lifetimes: Lifetimes;
  readonly #classes = new Map<string, ProjectClass>();

  constructor(modules: readonly ModuleSummary[]) {
    this.#lifetimes = new Lifetimes(modules);
    for (const module of modules) {
      for (const summary of module.classes) {
        this.#classes.set(`${module.path} ${summary.at.start}`, { module, summary });
      }
    }
  }

  /** The decision about findings on instances of a class; undefined where its lifetime changes nothing. Never throws. */
  decide(path: string, about: number): Decision | undefined {
    const owner = this.#classes.get(`${path} ${about}`);
    return owner && weighOwner(owner.summary.name, this.#lifetimes.lifetimeOf(owner));
  }
}

/** The outcomes of what waited, once the judge has spoken. */
export function weighPending(
  files: readonly FileForProject[],
  source: ProjectSource,
  judge: OwnerJudge,
): FileOutcome[] {
  const outcomes: FileOutcome[] = [];
  for (const { summary, pending } of files) {
    if (!pending) continue;
    const { minConfidence } = source.settingsOf(summary.path);
    const results = pending.results
      .map(({ result, about }) => withDecision(result, judge.decide(summary.path, about)))
      .filter(({ confidence }) => confidenceAtLeast(confidence, minConfidence));
    if (results.length > 0)
      outcomes.push({ results, notices: [], suppressed: 0, artifact: pending.artifact });
  }
  return outcomes;
}

function withDecision(result: Result, decision: Decision | undefined): Result {
  if (!decision) return result;
  return { ...result, confidence: 'possible', decisions: [...(result.decisions ?? []), decision] };
}
