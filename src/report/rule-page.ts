/** Where the pages of the rules are. */
import type { RuleCard } from '../rule/result.js';

export const PROJECT_ADDRESS = 'https://github.com/heaplint/heaplint';

/** The web address of a rule's page. */
export function pageAddress(card: Pick<RuleCard, 'name' | 'group'>): string {
  return `${PROJECT_ADDRESS}/blob/main/rules/${encodeURIComponent(card.group)}/${encodeURIComponent(card.name)}.md`;
}
