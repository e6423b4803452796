/** Findings of one file that wait for the whole project: whether they hold and matter is told by other files. */
import type { Rest } from '../ask/index.js';
import { Lifetimes, type ProjectFunction, weighKeeper, weighOccasion, weighOwner } from '../judge/index.js';
import type { ModuleSummary } from '../model/index.js';
import type { ProjectClass, ProjectModel } from '../project/index.js';
import type { Confidence, Decision } from '../rule/finding.js';
import type { Artifact, Result } from '../rule/result.js';
import type { FileForProject, FileOutcome, ProjectSource } from './analyser.js';
import { confidenceAtLeast } from './found.js';

/** A located finding, and what it asks of the project. Plain data. */
export interface PendingResult {
  readonly result: Result;
  /** The start of the name of the class whose instances it is about. */
  readonly about?: number;
  /** The start of the name of the function whose code it is about; -1 for the module. */
  readonly within?: number;
  /** The start of the name of the class whose instances must live long for it to matter. */
  readonly lasting?: number;
  /** What it assumes of other files. */
  readonly rests?: readonly Rest[];
}

/** What waits of one file, with what a report needs of the file where any of it is told. */
export interface PendingFile {
  readonly results: readonly PendingResult[];
  readonly artifact: Artifact;
}

/** Asks the judge and the project; each class once. */
export class OwnerJudge {
  readonly #summaries: readonly ModuleSummary[];
  #known: Lifetimes | undefined;
  readonly #project: ProjectModel;
  readonly #modules: ReadonlyMap<string, ModuleSummary>;
  readonly #classes = new Map<string, ProjectClass>();
  readonly #functions = new Map<string, ProjectFunction>();

  constructor(modules: readonly ModuleSummary[], project: ProjectModel) {
    this.#project = project;
    this.#modules = new Map(modules.map((module) => [module.path, module]));
    this.#summaries = modules;
    for (const module of modules) {
      for (const summary of module.classes) {
        this.#classes.set(`${module.path} ${summary.at.start}`, { module, summary });
      }
      for (const [index, facts] of (module.lifetimes?.functions ?? []).entries()) {
        this.#functions.set(`${module.path} ${facts.at.start}`, { module, facts, index });
      }
    }
  }

  /** Joined when the first question comes: many runs have none. */
  get #lifetimes(): Lifetimes {
    this.#known ??= new Lifetimes(this.#summaries);
    return this.#known;
  }

  /** The decision about findings on instances of a class; undefined where its lifetime changes nothing. Never throws. */
  decide(path: string, about: number): Decision | undefined {
    const owner = this.#classes.get(`${path} ${about}`);
    return owner && weighOwner(owner.summary.name, this.#lifetimes.lifetimeOf(owner));
  }

  /** The decision about what instances of a class gather; undefined where they are not seen to live long. Never throws. */
  decideKeeper(path: string, lasting: number): Decision | undefined {
    const owner = this.#classes.get(`${path} ${lasting}`);
    return owner && weighKeeper(owner.summary.name, this.#lifetimes.lifetimeOf(owner));
  }

  /** The decision about code of a function, or of the module; undefined where it runs often or that cannot be told. Never throws. */
  decideCode(path: string, within: number): Decision | undefined {
    if (within < 0) return weighOccasion({ when: 'import', because: [], depth: 0 });
    const own = this.#functions.get(`${path} ${within}`);
    return own && weighOccasion(this.#lifetimes.occasionOf(own));
  }

  /** What other files say of what a finding assumes of them: it is so, it is not, or that cannot be told. Never throws. */
  asked(path: string, rests: readonly Rest[]): 'yes' | 'no' | 'unknown' {
    const from = this.#modules.get(path);
    const answers = rests.map(({ callee, slot }) =>
      from ? this.#project.keepsArgument(callee, slot, from) : 'unknown',
    );
    if (answers.includes('no')) return 'no';
    return answers.every((answer) => answer === 'yes') ? 'yes' : 'unknown';
  }
}

/** The outcome of what waited of one file, once the judge has spoken; without one, as the file has it. */
export function weighPending(
  { summary, pending }: FileForProject,
  source: ProjectSource,
  judge: OwnerJudge | undefined,
): FileOutcome[] {
  if (!pending) return [];
  const { minConfidence } = source.settingsOf(summary.path);
  const results = pending.results
    .flatMap((each) => (judge ? weighed(each, summary.path, judge) : [each.result]))
    .filter(({ confidence }) => confidenceAtLeast(confidence, minConfidence));
  if (results.length === 0) return [];
  return [{ results, notices: [], suppressed: 0, artifact: pending.artifact }];
}

function weighed(pending: PendingResult, path: string, judge: OwnerJudge): Result[] {
  const { result, about, within, lasting, rests } = pending;
  const answer = rests ? judge.asked(path, rests) : 'unknown';
  if (answer === 'no') return [];
  const confirmed = answer === 'yes' ? confirm(result, rests ?? []) : result;
  const owner = about === undefined ? undefined : judge.decide(path, about);
  const code = within === undefined ? undefined : judge.decideCode(path, within);
  const decisions = [owner, code].filter((decision) => decision !== undefined);
  if (decisions.length > 0) return [withDecisions(confirmed, 'possible', decisions)];
  const keeper = lasting === undefined ? undefined : judge.decideKeeper(path, lasting);
  return [keeper ? withDecisions(confirmed, 'likely', [keeper]) : confirmed];
}

function withDecisions(result: Result, confidence: Confidence, decisions: readonly Decision[]): Result {
  return { ...result, confidence, decisions: [...(result.decisions ?? []), ...decisions] };
}

/** The class that was asked keeps the argument: nothing is assumed any more. */
function confirm(result: Result, rests: readonly Rest[]): Result {
  const others = (result.decisions ?? []).filter(({ name }) => name !== 'weakest-hold');
  const isStrict = others.some(({ says }) => says === 'strict');
  const because = `${rests.map(({ callee }) => `'${callee}'`).join(' and ')} keeps what it is given.`;
  return {
    ...result,
    confidence: isStrict ? 'possible' : 'likely',
    decisions: [...others, { name: 'kept-elsewhere', says: 'default', because }],
  };
}
