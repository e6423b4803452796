/** Runs the project rules, and sorts what they find by file. */
import { ProjectModel } from '../project/index.js';
import type { ProjectFinding } from '../rule/finding.js';
import type { Notice } from '../rule/result.js';
import { isProjectRule, type ProjectRule } from '../rule/rule.js';
import type { FileForProject, FileOutcome, ProjectSource } from './analyser.js';
import { OutOfTime } from './deadline.js';
import { type Found, inOrder, isSureEnough } from './found.js';
import { reasonOf } from './reason.js';
import type { UnusedIgnore } from './silence.js';
import { OwnerJudge, weighPending } from './weighing.js';

/** What is to be shown of one file after the project rules: it is read once more for it. */
export interface FinishTask {
  readonly path: string;
  /** In order. */
  readonly found: readonly Found[];
  readonly unusedIgnores: readonly UnusedIgnore[];
}

export interface ProjectFindings {
  readonly tasks: readonly FinishTask[];
  /** Findings of the files that waited for the project. */
  readonly weighed: readonly FileOutcome[];
  readonly notices: readonly Notice[];
}

/** Runs some work, and may stop it by OutOfTime. */
export type Run = <Answer>(work: () => Answer) => Answer;

/** What the project rules find in files with these summaries. A rule that fails or is stopped loses its own findings. */
export function findInProject(
  files: readonly FileForProject[],
  source: ProjectSource,
  run: Run,
): ProjectFindings {
  const byPath = new Map<string, Found[]>(files.map(({ summary }) => [summary.path, []]));
  const notices: Notice[] = [];
  const attempt = <Answer>(what: string, work: () => Answer): Answer | undefined => {
    try {
      return run(work);
    } catch (error) {
      notices.push(noticeOf(what, error));
      return undefined;
    }
  };
  const project = attempt('The model of the project', () => {
    return new ProjectModel(files.map(({ summary }) => summary));
  });
  if (!project) return { tasks: [], weighed: [], notices };
  const judge = new OwnerJudge(
    files.map(({ summary }) => summary),
    project,
  );
  const weighed = weighAll(files, source, judge, attempt);
  for (const rule of rulesOf(files, source)) {
    const found = attempt(`The rule '${rule.name}'`, () => findingsOf(rule, project, source, judge));
    for (const one of found ?? []) byPath.get(one.finding.path)?.push(one);
  }
  const tasks = files.map(({ summary: { path }, unusedIgnores }) => {
    return { path, found: inOrder(byPath.get(path) ?? []), unusedIgnores };
  });
  return {
    tasks: tasks.filter(({ found, unusedIgnores }) => found.length > 0 || unusedIgnores.length > 0),
    weighed,
    notices,
  };
}

/** A finding that cannot be weighed in time is told as its own file has it: none is lost. */
function weighAll(
  files: readonly FileForProject[],
  source: ProjectSource,
  judge: OwnerJudge,
  attempt: <Answer>(what: string, work: () => Answer) => Answer | undefined,
): FileOutcome[] {
  const outcomes: FileOutcome[] = [];
  let asked: OwnerJudge | undefined = judge;
  for (const file of files) {
    let outcome = attempt('The weighing of findings', () => weighPending(file, source, asked));
    if (outcome === undefined) {
      asked = undefined;
      outcome = weighPending(file, source, asked);
    }
    outcomes.push(...outcome);
  }
  return outcomes;
}

function rulesOf(files: readonly FileForProject[], source: ProjectSource): Set<ProjectRule> {
  const rules = new Set<ProjectRule>();
  for (const { summary } of files) {
    for (const rule of source.settingsOf(summary.path).rules) if (isProjectRule(rule)) rules.add(rule);
  }
  return rules;
}

function findingsOf(rule: ProjectRule, project: ProjectModel, source: ProjectSource, judge: OwnerJudge) {
  const found = [];
  for (const site of rule.on.sites(project)) {
    for (const told of rule.check(site, project)) {
      const finding = weighed(told, judge);
      const settings = source.settingsOf(finding.path);
      if (settings.rules.includes(rule) && isSureEnough(finding, settings)) found.push({ rule, finding });
    }
  }
  return found;
}

function weighed(finding: ProjectFinding, judge: OwnerJudge): ProjectFinding {
  const { about, aboutPath = finding.path } = finding;
  const decision = about === undefined ? undefined : judge.decide(aboutPath, about);
  return decision ? { ...finding, confidence: 'possible', decisions: [decision] } : finding;
}

function noticeOf(what: string, error: unknown): Notice {
  if (error instanceof OutOfTime) {
    const seconds = Math.round(error.milliseconds / 100) / 10;
    return {
      kind: 'stopped',
      level: 'error',
      message: `${what} was stopped: it took more than ${seconds} seconds.`,
    };
  }
  return { kind: 'rule-crashed', level: 'error', message: `${what} failed: ${reasonOf(error)}` };
}
