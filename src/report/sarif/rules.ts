/** The rules as SARIF describes them. */
import type { ReportingDescriptor, ReportingDescriptorReference } from 'sarif';
import type { Impact, Level } from '../../rule/finding.js';
import type { RuleCard } from '../../rule/result.js';
import { impactMeanings } from '../impacts.js';
import { pageAddress } from '../rule-page.js';
import { firstParagraph, plainText } from './markdown.js';
import { pascalCase } from './pascal-case.js';
import { weaknessOf } from './taxonomy.js';

/** GitHub refuses longer descriptions. */
const DESCRIPTION_UNITS = 1024;

/** GitHub's words for the severity of what is not a security problem. */
const problemSeverity: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** How viewers that order by rank, 0 to 100, order the rules. */
const rank: Readonly<Record<Impact, number>> = {
  leak: 90,
  lifetime: 75,
  retention: 60,
  churn: 40,
  bloat: 30,
};

/** A rule as a descriptor; `weakness` refers to its entry of the taxonomy. */
export function ruleDescriptor(card: RuleCard, weakness: ReportingDescriptorReference): ReportingDescriptor {
  const address = pageAddress(card);
  const name = pascalCase(card.name);
  const page = card.page.trim() === '' ? card.summary : card.page.trim();
  return {
    id: card.name,
    // A name that is the identifier but for its case says nothing, and validators refuse it.
    ...(name.toLowerCase() !== card.name && { name }),
    ...(card.formerly.length > 0 && { deprecatedIds: [...card.formerly] }),
    shortDescription: { text: card.summary.slice(0, DESCRIPTION_UNITS) },
    fullDescription: { text: fullDescription(card) },
    help: {
      text: `${plainText(page)}\n\nMore: ${address}`,
      markdown: `${page}\n\n[The page of ${card.name}](${address})`,
    },
    helpUri: address,
    defaultConfiguration: { enabled: card.byDefault, level: card.level, rank: rank[card.impact] },
    relationships: [{ target: weakness, kinds: ['superset'] }],
    properties: {
      tags: tagsOf(card),
      // The rules of the default run are held to nine true findings in ten; no such promise binds the others.
      precision: card.byDefault ? 'high' : 'medium',
      'problem.severity': problemSeverity[card.level],
      impact: card.impact,
    },
  };
}

/** What the page says first, or the summary, and what the impact means. */
function fullDescription(card: RuleCard): string {
  const impact = `Impact: ${card.impact}, memory that ${impactMeanings[card.impact]}.`;
  const room = DESCRIPTION_UNITS - impact.length - 1;
  return `${firstParagraph(card.page, room) || firstParagraph(card.summary, room)} ${impact}`;
}

/** At most ten are kept by GitHub. */
function tagsOf(card: RuleCard): string[] {
  return [...new Set(['memory', 'python', card.group, card.impact, `external/cwe/cwe-${weaknessOf(card)}`])];
}
