/** How a rule is written: facts, what it listens to, and a check that yields findings. */
import type { FileModel } from '../model/index.js';
import type { ProjectModel } from '../project/index.js';
import type { Finding, Impact, Level, ProjectFinding, Telling } from './finding.js';

/**
 * What a rule listens to. The engine asks for the sites of one file and hands each to the rule's check, so a
 * rule costs nothing in a file that has none of its sites.
 */
export interface Selector<Site> {
  readonly phase: 'file';
  /** The sites of one file in source order. Never throws. */
  sites(file: FileModel): Iterable<Site>;
}

/** What a rule listens to that looks at all files together. It sees summaries, never syntax or text. */
export interface ProjectSelector<Site> {
  readonly phase: 'project';
  /** The sites of the project, in order of path and place. Never throws. */
  sites(project: ProjectModel): Iterable<Site>;
}

/** The facts of a rule; see CONTRIBUTING.md for a rule worked through. */
export interface RuleFacts {
  /** kebab-case, names the bad pattern, reads well in `ignore[...]`. */
  readonly name: string;
  /** One sentence for lists and SARIF's shortDescription. */
  readonly summary: string;
  readonly impact: Impact;
  readonly level: Level;
  /** `strict` rules run under --strict or when selected by name; others by default. */
  readonly run?: 'default' | 'strict';
  /**
   * What it tells is worth acting on where instances come and go: of a class whose instances live as long as the process it
   * is told by --strict only; or where the code runs again and again, and not once in a run of the program.
   */
  readonly matters?: 'many-owners' | 'runs-again';
  /** A version specifier such as `>=3.4`; the rule is silent in a file whose Python range does not meet it. */
  readonly python?: string;
  /** Earlier names, which keep working in comments and configuration. */
  readonly formerly?: readonly string[];
}

/** A rule about one file. */
export interface FileRuleDefinition<Site> extends RuleFacts {
  readonly on: Selector<Site>;
  check(site: Site, file: FileModel): Iterable<Finding | Telling>;
}

/** A rule about all files together: its findings name their file. */
export interface ProjectRuleDefinition<Site> extends RuleFacts {
  readonly on: ProjectSelector<Site>;
  check(site: Site, project: ProjectModel): Iterable<ProjectFinding>;
}

/** A rule as the engine runs it. `Site` is hidden: only the rule's own selector makes its sites. */
export type FileRule = FileRuleDefinition<never>;
export type ProjectRule = ProjectRuleDefinition<never>;
export type Rule = FileRule | ProjectRule;

/** Declares a rule. Returns its argument; exists so that `Site` and the model are inferred from `on`. */
export function defineRule<Site>(rule: FileRuleDefinition<Site>): FileRule;
export function defineRule<Site>(rule: ProjectRuleDefinition<Site>): ProjectRule;
export function defineRule<Site>(rule: FileRuleDefinition<Site> | ProjectRuleDefinition<Site>): Rule {
  return rule as unknown as Rule;
}

/** Whether a rule needs all files. */
export function isProjectRule(rule: Rule): rule is ProjectRule {
  return rule.on.phase === 'project';
}

/** A topic of the catalogue: one folder of rules. */
export interface RuleGroup {
  readonly name: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}
