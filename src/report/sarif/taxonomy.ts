/** The part of the CWE taxonomy that a log refers to. */
import type { ReportingDescriptorReference, ToolComponent, ToolComponentReference } from 'sarif';
import {
  weaknessByGroup,
  weaknessByImpact,
  weaknesses,
  weaknessTaxonomy,
} from '../../knowledge/weaknesses.js';
import type { RuleCard } from '../../rule/result.js';

/** The reference to the log's only taxonomy. */
export const taxonomyReference: ToolComponentReference = {
  name: weaknessTaxonomy.name,
  index: 0,
  guid: weaknessTaxonomy.guid,
};

/** Which CWE entry a rule's findings fall under: its number, such as `401`. */
export function weaknessOf(card: Pick<RuleCard, 'group' | 'impact'>): string {
  return weaknessByGroup[card.group]?.[card.impact] ?? weaknessByImpact[card.impact];
}

/** The taxonomy with the entries that `rules` use and no other, and how each rule refers to its own. */
export function taxonomyOf(rules: readonly RuleCard[]): {
  taxonomy: ToolComponent;
  referenceOf: (card: RuleCard) => ReportingDescriptorReference;
} {
  const used = new Set(rules.map(weaknessOf));
  const taxa = weaknesses.filter((weakness) => used.has(weakness.id));
  const indexes = new Map<string, number>(taxa.map((weakness, index) => [weakness.id, index]));
  return {
    taxonomy: {
      name: weaknessTaxonomy.name,
      fullName: `${weaknessTaxonomy.fullName} ${weaknessTaxonomy.version}`,
      version: weaknessTaxonomy.version,
      organization: weaknessTaxonomy.organization,
      guid: weaknessTaxonomy.guid,
      informationUri: weaknessTaxonomy.address,
      shortDescription: { text: `${weaknessTaxonomy.fullName}.` },
      isComprehensive: false,
      taxa: taxa.map((weakness) => ({
        id: weakness.id,
        name: weakness.name,
        shortDescription: { text: weakness.summary },
        helpUri: `${weaknessTaxonomy.address}data/definitions/${weakness.id}.html`,
      })),
    },
    referenceOf: (card) => {
      const id = weaknessOf(card);
      const index = indexes.get(id);
      return { id, ...(index !== undefined && { index }), toolComponent: taxonomyReference };
    },
  };
}
