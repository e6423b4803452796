/** Inputs analysed together, as the files of one project, and what is wrong with the answers. */
import type {
  FileForProject,
  FileOutcome,
  FileSettings,
  ProjectSource,
  RunAnalyser,
} from '../../src/engine/analyser.js';
import type { Result, RunReport } from '../../src/rule/result.js';
import type { Rule } from '../../src/rule/rule.js';
import type { PythonParser } from '../../src/syntax/index.js';
import { type Corpus, inputOf } from './inputs.js';
import { outcomeProblems, reportProblems } from './properties.js';
import { Random } from './random.js';

export interface Problem {
  /** Of the input's file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its kind, a colon, and what happened. */
  readonly problem: string;
}

export interface Batch {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

/** The order of a report. */
function byPlace(a: Result, b: Result): number {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return (
    order(a.path, b.path) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    order(a.rule, b.rule)
  );
}

/** How many inputs are one project. */
const TOGETHER = 8;

/** A file with one finding of its own, which must be told whatever stands beside it. */
const GOOD = {
  name: 'good.py',
  bytes: Buffer.from('import weakref\nclass Z9:\n    def m(self): weakref.ref(self.m)\n'),
};
const GOOD_RULE = 'weakref-to-bound-method';

export class Batches {
  readonly #seed: number;
  readonly #corpus: Corpus;
  readonly #rules: readonly Rule[];
  readonly #analyser: RunAnalyser;
  readonly #parser: PythonParser;

  constructor(
    seed: number,
    corpus: Corpus,
    rules: readonly Rule[],
    analyser: RunAnalyser,
    parser: PythonParser,
  ) {
    this.#seed = seed;
    this.#corpus = corpus;
    this.#rules = rules;
    this.#analyser = analyser;
    this.#parser = parser;
  }

  /** Makes the batch of a number and analyses it, twice now and then. */
  async run(batch: number): Promise<Batch> {
    const inputs = Array.from({ length: TOGETHER }, (_, index) => {
      const random = Random.ofCase(this.#seed, batch * TOGETHER + index);
      return { name: `m${index}.py`, bytes: inputOf(random, this.#corpus) };
    });
    const files = [...inputs, GOOD];
    const outcomes = await this.#analyse(files);
    const problems: Problem[] = [];
    const say = (file: (typeof files)[number], problem: string): void => {
      problems.push({ ...file, problem });
    };
    for (const { file, outcome } of outcomes) {
      for (const problem of outcomeProblems(outcome, file.bytes, this.#parser)) say(file, problem);
    }
    const isKept = outcomes.some(({ file, outcome }) => {
      return file === GOOD && outcome.results.some((result) => result.rule === GOOD_RULE);
    });
    if (!isKept) say(GOOD, 'lost: the finding of a good file beside the inputs');
    for (const problem of reportProblems(this.#reportOf(outcomes.map(({ outcome }) => outcome)))) {
      say(GOOD, problem);
    }
    if (batch % 4 === 0 && problems.length === 0) {
      const again = await this.#analyse(files);
      for (const [index, { file, outcome }] of outcomes.entries()) {
        if (JSON.stringify(outcome) !== JSON.stringify(again[index]?.outcome))
          say(file, 'differs: the second time');
      }
    }
    return { files: inputs, problems };
  }

  /** The outcome of each file, then those of all together, each with its file. */
  async #analyse(files: Batch['files']): Promise<{ file: Batch['files'][number]; outcome: FileOutcome }[]> {
    const settings: FileSettings = {
      rules: this.#rules,
      minConfidence: 'possible',
      python: undefined,
      reportUnusedIgnores: true,
      knownRules: new Set(this.#rules.map((rule) => rule.name)),
    };
    const byName = new Map(files.map((file) => [file.name, file]));
    const source: ProjectSource = { settingsOf: () => settings, read: (path) => byName.get(path)?.bytes };
    const single = await Promise.all(
      files.map(async (file) => {
        return { file, outcome: await this.#analyser.analyse(file.name, file.bytes, settings) };
      }),
    );
    const kept = single
      .map(({ outcome }): FileForProject | undefined => outcome.forProject)
      .filter((forProject) => forProject !== undefined);
    const joint = await this.#analyser.analyseProject(kept, source);
    return [
      ...single,
      ...joint.map((outcome) => {
        const path = outcome.results[0]?.path ?? outcome.notices[0]?.path;
        return { file: byName.get(path ?? '') ?? GOOD, outcome };
      }),
    ];
  }

  #reportOf(outcomes: readonly FileOutcome[]): RunReport {
    const results = outcomes.flatMap((outcome) => outcome.results);
    const artifacts = outcomes.flatMap(({ artifact }) => (artifact ? [artifact] : []));
    const used = new Set(results.map((result) => result.rule));
    return {
      version: '0.0.0',
      results: results.toSorted(byPlace),
      notices: outcomes.flatMap((outcome) => outcome.notices),
      rules: this.#rules
        .filter((rule) => used.has(rule.name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((rule) => ({
          name: rule.name,
          group: 'fuzz',
          summary: rule.summary,
          impact: rule.impact,
          level: rule.level,
          byDefault: rule.run !== 'strict',
          formerly: rule.formerly ?? [],
          page: '## What it reports\n\nText.\n',
        })),
      artifacts: [...new Map(artifacts.map((artifact) => [artifact.path, artifact])).values()],
      files: outcomes.length,
      suppressed: 0,
      unjudged: 0,
      partlyJudged: 0,
      old: [],
      gone: 0,
    };
  }
}
