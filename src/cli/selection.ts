/** Which findings are wanted: every rule, level and confidence that layers of words select. */
import { confidences, levels } from '../report/importance.js';
import type { Confidence } from '../rule/finding.js';
import type { Rule } from '../rule/rule.js';
import { type CatalogueEntry, type Kind, names, narrowness, type RuleReference } from './catalogue.js';
import type { Layer } from './config/config.js';

export interface SelectionRequest {
  readonly strict: boolean;
  /** Less sure findings are left out, unless a word names their confidence. */
  readonly least: Confidence;
  /** Later ones have the last word. */
  readonly layers: readonly Layer[];
  /** Left out whatever the layers say. */
  readonly silenced: readonly RuleReference[];
}

export class Selection {
  /** By rule: the words `level confidence` of the findings that are wanted. */
  readonly #wanted = new Map<Rule, Set<string>>();
  /** The lowest confidence of any wanted finding; undefined where none is wanted. */
  readonly leastConfidence: Confidence | undefined;

  constructor(entries: readonly CatalogueEntry[], request: SelectionRequest) {
    const wantedConfidences = new Set<Confidence>();
    for (const entry of entries) {
      const own = new Set<string>();
      for (const level of levels) {
        for (const confidence of confidences) {
          if (!isWanted({ entry, level, confidence }, request)) continue;
          own.add(`${level} ${confidence}`);
          wantedConfidences.add(confidence);
        }
      }
      if (own.size > 0) this.#wanted.set(entry.rule, own);
    }
    this.leastConfidence = confidences.findLast((confidence) => wantedConfidences.has(confidence));
  }

  /** Whether any finding of a rule is wanted. Never throws. */
  hasRule({ rule }: CatalogueEntry): boolean {
    return this.#wanted.has(rule);
  }

  /** Whether findings of this kind are wanted. Never throws. */
  has({ entry, level, confidence }: Kind): boolean {
    return this.#wanted.get(entry.rule)?.has(`${level} ${confidence}`) ?? false;
  }
}

function isWanted(kind: Kind, { strict, least, layers, silenced }: SelectionRequest): boolean {
  if (silenced.some((reference) => names(reference, kind))) return false;
  // A strict rule is not part of its group, or of any other word but `all`, unless the run is strict.
  const isPreset = strict || kind.entry.rule.run !== 'strict';
  const isSure = confidences.indexOf(kind.confidence) <= confidences.indexOf(least);
  const selects = (reference: RuleReference): boolean => {
    if (!names(reference, kind)) return false;
    if (reference.kind === 'confidence') return isPreset;
    return isSure && (isPreset || reference.kind === 'rule' || reference.kind === 'all');
  };
  return layers.reduce((before, layer) => {
    const wanted = narrowest([...(layer.select ?? []), ...layer.extendSelect].filter(selects));
    const unwanted = narrowest(layer.ignore.filter((reference) => names(reference, kind)));
    // Within one layer the narrower word counts, and of equally narrow ones the ignore.
    if (wanted > 0 || unwanted > 0) return wanted > unwanted;
    return layer.select === null && before;
  }, isPreset && isSure);
}

/** How narrow the narrowest of the references is; 0 where there is none. */
function narrowest(references: readonly RuleReference[]): number {
  return references.reduce((most, reference) => Math.max(most, narrowness(reference)), 0);
}
