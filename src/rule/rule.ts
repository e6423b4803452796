/** How a rule is written: facts, what it listens to, and a check that yields findings. */
import type { FileModel } from '../model/index.js';
import type { Finding, Impact, Level } from './finding.js';

/**
 * What a rule listens to. The engine asks for the sites of one file and hands each to the rule's check, so a
 * rule costs nothing in a file that has none of its sites.
 */
export interface Selector<Site> {
  readonly phase: 'file';
  /** The sites of one file in source order. Never throws. */
  sites(file: FileModel): Iterable<Site>;
}

/** The facts of a rule; see CONTRIBUTING.md for a rule worked through. */
export interface RuleDefinition<Site> {
  /** kebab-case, names the bad pattern, reads well in `ignore[...]`. */
  readonly name: string;
  /** One sentence for lists and SARIF's shortDescription. */
  readonly summary: string;
  readonly impact: Impact;
  readonly level: Level;
  /** `strict` rules run under --strict or when selected by name; others by default. */
  readonly run?: 'default' | 'strict';
  /** A version specifier such as `>=3.4`; the rule is silent in a file whose Python range does not meet it. */
  readonly python?: string;
  /** Earlier names, which keep working in comments and configuration. */
  readonly formerly?: readonly string[];
  readonly on: Selector<Site>;
  check(site: Site, file: FileModel): Iterable<Finding>;
}

/** A rule as the engine runs it. `Site` is hidden: only the rule's own selector makes its sites. */
export type Rule = RuleDefinition<never>;

/** Declares a rule. Returns its argument; exists so that `Site` is inferred from `on`. */
export function defineRule<Site>(rule: RuleDefinition<Site>): Rule {
  return rule as unknown as Rule;
}

/** A topic of the catalogue: one folder of rules. */
export interface RuleGroup {
  readonly name: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}
