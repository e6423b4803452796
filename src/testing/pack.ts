/** The rules of the catalogue and an analyser for them, loaded once for a test file. */
import { groups } from '../../rules/index.js';
import { createAnalyser } from '../engine/analyser.js';
import type { Rule } from '../rule/rule.js';
import { type Analyse, analyseWith } from './analyse.js';

export interface Pack {
  readonly rules: readonly Rule[];
  /** By `<group>/<rule>`. */
  readonly rulesByPath: ReadonlyMap<string, Rule>;
  readonly analyse: Analyse;
}

const wasmFolder = new URL('../../dist/', import.meta.url);
let loaded: Promise<Pack> | undefined;

/** The whole pack. Throws where the parser is missing from `dist/`: then run `npm run bundle`. */
export function loadPack(): Promise<Pack> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pack> {
  const rulesByPath = new Map(
    groups.flatMap((group) => group.rules.map((rule) => [`${group.name}/${rule.name}`, rule] as const)),
  );
  const rules = [...rulesByPath.values()];
  // Without rules there is nothing to analyse, and no parser is needed.
  if (rules.length === 0) return { rules, rulesByPath, analyse: () => ({ results: [], notices: [] }) };
  const analyser = await createAnalyser(wasmFolder);
  return { rules, rulesByPath, analyse: analyseWith(analyser, new Set(rules.map(({ name }) => name))) };
}
