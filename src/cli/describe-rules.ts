/** What the command line tells of the rules themselves. */
import { type Catalogue, type CatalogueEntry, referenceTo } from './catalogue.js';
import { type RulePages, ruleCard } from './rule-pages.js';
import { UsageError } from './usage-error.js';

/** Every rule, a line each, by group. Never throws. */
export function listRules(catalogue: Catalogue): string {
  const width = Math.max(0, ...[...catalogue.entries.keys()].map((name) => name.length));
  const blocks = catalogue.groups
    .filter((group) => group.rules.length > 0)
    .map((group) => {
      const rules = [...group.rules].sort((a, b) => (a.name < b.name ? -1 : 1));
      const lines = rules.map((rule) => {
        const mark = rule.run === 'strict' ? ' (strict)' : '';
        return `  ${rule.name.padEnd(width)}  ${rule.impact.padEnd(9)}  ${rule.level.padEnd(7)}  ${rule.summary}${mark}`;
      });
      return [`${group.name}: ${group.title}`, ...lines].join('\n');
    });
  const note = 'Rules marked (strict) run under --strict, or when selected by their own name.';
  return `${[...blocks, note].join('\n\n')}\n`;
}

/** The rule that a user means by `name`; throws UsageError where it is none. */
export function ruleNamed(name: string, catalogue: Catalogue): CatalogueEntry {
  const reference = referenceTo(name, catalogue);
  if (reference.kind === 'unknown') throw new UsageError(reference.message);
  const entry = catalogue.entries.get(reference.name);
  if (!entry) throw new UsageError(`'${name}' is a group of rules, not a rule; --list-rules shows its rules`);
  return entry;
}

/** Everything about one rule, its page included. Never throws. */
export function explainRule(entry: CatalogueEntry, pages: RulePages): string {
  const card = ruleCard(entry, pages);
  const facts = [
    `group: ${card.group}`,
    `impact: ${card.impact}`,
    `level: ${card.level}`,
    `runs: ${card.byDefault ? 'by default' : 'under --strict, or when selected by name'}`,
    ...(entry.rule.python === undefined ? [] : [`Python: ${entry.rule.python}`]),
    ...(card.formerly.length === 0 ? [] : [`formerly: ${card.formerly.join(', ')}`]),
  ];
  const page = card.page.trim();
  return `${[card.name, card.summary, facts.join('\n'), ...(page === '' ? [] : [page])].join('\n\n')}\n`;
}
