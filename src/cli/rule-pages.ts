import { readFile } from 'node:fs/promises';
import type { RuleCard } from '../rule/result.js';
import type { CatalogueEntry } from './catalogue.js';

/** From the name of a rule to its page in Markdown, without its title line. */
export type RulePages = ReadonlyMap<string, string>;

/** Reads the pages that the bundle has put in `pages.json`. Without that file no rule has a page. */
export async function readRulePages(file: URL): Promise<RulePages> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return new Map();
  }
  const pages = JSON.parse(text) as Readonly<Record<string, { readonly page: string }>>;
  return new Map(Object.entries(pages).map(([name, { page }]) => [name, page]));
}

/** The facts of a rule for the reports; the page is empty where `pages` has none. Never throws. */
export function ruleCard({ rule, group }: CatalogueEntry, pages: RulePages): RuleCard {
  return {
    name: rule.name,
    group,
    summary: rule.summary,
    impact: rule.impact,
    level: rule.level,
    byDefault: rule.run !== 'strict',
    formerly: rule.formerly ?? [],
    page: pages.get(rule.name) ?? '',
  };
}
