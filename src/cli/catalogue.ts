/** The rules by every name that a user may give them: rule names, earlier names, and groups. */
import type { Rule, RuleGroup } from '../rule/rule.js';
import { suggestion } from './nearest-name.js';

export interface CatalogueEntry {
  readonly rule: Rule;
  readonly group: string;
}

export interface Catalogue {
  readonly groups: readonly RuleGroup[];
  /** By name, in order of names. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  /** From an earlier name to today's. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Every name that comments may use: today's and earlier ones. */
  readonly knownRules: ReadonlySet<string>;
}

/** Indexes the groups by every name. Never throws. */
export function catalogueOf(groups: readonly RuleGroup[]): Catalogue {
  const pairs = groups.flatMap((group) => group.rules.map((rule) => ({ rule, group: group.name })));
  pairs.sort((a, b) => (a.rule.name < b.rule.name ? -1 : 1));
  const renamed = new Map<string, string>();
  for (const { rule } of pairs) for (const old of rule.formerly ?? []) renamed.set(old, rule.name);
  return {
    groups,
    entries: new Map(pairs.map((entry) => [entry.rule.name, entry])),
    renamed,
    knownRules: new Set([...pairs.map((entry) => entry.rule.name), ...renamed.keys()]),
  };
}

/** What a user wrote where rules are named: a rule, or a whole group. */
export type RuleReference =
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string };

/** What a name refers to, or the message that says that it refers to nothing. Never throws. */
export function referenceTo(
  name: string,
  catalogue: Catalogue,
): RuleReference | { kind: 'unknown'; message: string } {
  const today = catalogue.renamed.get(name) ?? name;
  if (catalogue.entries.has(today)) return { kind: 'rule', name: today };
  if (catalogue.groups.some((group) => group.name === name)) return { kind: 'group', name };
  const known = [...catalogue.knownRules, ...catalogue.groups.map((group) => group.name)];
  return { kind: 'unknown', message: `unknown rule or group '${name}'${suggestion(name, known)}` };
}
