/** The rules by every name that a user may give them: rule names, earlier names, and groups. */
import { impacts } from '../report/impacts.js';
import { confidences, levels } from '../report/importance.js';
import type { Confidence, Impact, Level } from '../rule/finding.js';
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

/** What a user wrote where rules are named: a rule, or a word that stands for rules or findings. */
export type RuleReference =
  | { readonly kind: 'rule' | 'group'; readonly name: string }
  | { readonly kind: 'impact'; readonly name: Impact }
  | { readonly kind: 'level'; readonly name: Level }
  | { readonly kind: 'confidence'; readonly name: Confidence }
  | { readonly kind: 'all'; readonly name: 'all' };

/** The words that every catalogue knows beside its rules and groups, by kind. */
const words = { impact: impacts, level: levels, confidence: confidences, all: ['all'] } as const;

/**
 * What a name refers to, or the message that says that it refers to nothing. A name that is a group and a word is the
 * group; `impact:retention` says which is meant. Never throws.
 */
export function referenceTo(
  name: string,
  catalogue: Catalogue,
): RuleReference | { kind: 'unknown'; message: string } {
  const [, kind, plain = name] = /^(rule|group|impact|level|confidence):(.*)$/.exec(name) ?? [];
  const candidates = candidatesOf(plain, catalogue);
  const found = kind === undefined ? candidates[0] : candidates.find((candidate) => candidate.kind === kind);
  if (found) return found;
  const known = [
    ...catalogue.knownRules,
    ...catalogue.groups.map((group) => group.name),
    ...Object.values(words).flat(),
  ];
  return { kind: 'unknown', message: `unknown rule or group '${name}'${suggestion(plain, known)}` };
}

/** Every name and word that may stand where rules are named, sorted. */
export function namesIn(groups: readonly RuleGroup[]): readonly string[] {
  const rules = groups.flatMap((group) => [group.name, ...group.rules.map(({ name }) => name)]);
  return [...new Set([...rules, ...Object.values(words).flat()])].sort();
}

/** Everything that a name may mean, the nearest meaning first. */
function candidatesOf(name: string, catalogue: Catalogue): readonly RuleReference[] {
  const today = catalogue.renamed.get(name) ?? name;
  const found: RuleReference[] = [];
  if (catalogue.entries.has(today)) found.push({ kind: 'rule', name: today });
  if (catalogue.groups.some((group) => group.name === name)) found.push({ kind: 'group', name });
  for (const [kind, members] of Object.entries(words)) {
    if ((members as readonly string[]).includes(name)) found.push({ kind, name } as RuleReference);
  }
  return found;
}

/** A finding as far as words speak of it. */
export interface Kind {
  readonly entry: CatalogueEntry;
  readonly level: Level;
  readonly confidence: Confidence;
}

/** Whether a reference names a finding of this kind. Never throws. */
export function names(reference: RuleReference, { entry, level, confidence }: Kind): boolean {
  switch (reference.kind) {
    case 'rule':
      return reference.name === entry.rule.name;
    case 'group':
      return reference.name === entry.group;
    case 'impact':
      return reference.name === entry.rule.impact;
    case 'level':
      return reference.name === level;
    case 'confidence':
      return reference.name === confidence;
    case 'all':
      return true;
  }
}

/** How narrow a reference is: a rule's own name says more than a word, and a word more than `all`. */
export function narrowness({ kind }: RuleReference): number {
  return { all: 1, group: 2, impact: 2, level: 2, confidence: 2, rule: 3 }[kind];
}
