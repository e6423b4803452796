/** What the run and its worker tell each other: plain data, because nothing else passes between threads. */
import type { Confidence, Finding } from '../rule/finding.js';
import type { Rule } from '../rule/rule.js';
import type { FileOutcome, FileSettings, Finishing, Timings } from './analyser.js';
import type { UnusedIgnore } from './silence.js';

/** Settings with the names of rules for the rules. */
export interface PlainSettings {
  readonly rules: readonly string[];
  readonly minConfidence: Confidence;
  readonly python: string | undefined;
  readonly reportUnusedIgnores: boolean;
  readonly tellIgnores?: boolean;
  readonly requireIgnoreReasons?: boolean;
  readonly knownRules: ReadonlySet<string>;
}

export type Request =
  | {
      readonly kind: 'analyse';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly settings: PlainSettings;
    }
  | {
      readonly kind: 'finish';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly settings: PlainSettings;
      readonly found: readonly { readonly rule: string; readonly finding: Finding }[];
      readonly unusedIgnores: readonly UnusedIgnore[];
      readonly others: ReadonlyMap<string, Uint8Array>;
    };

/** What a worker says: that it is ready, and then one answer for each request. */
export type Reply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'outcome';
      readonly outcome: FileOutcome;
      /** What the request took. */
      readonly timings: Timings;
      /** The worker is to be replaced. */
      readonly isSpent: boolean;
    };

export function analyseRequest(path: string, bytes: Uint8Array, settings: FileSettings): Request {
  return { kind: 'analyse', path, bytes, settings: plainSettings(settings) };
}

export function finishRequest(finishing: Finishing): Request {
  return {
    ...finishing,
    kind: 'finish',
    settings: plainSettings(finishing.settings),
    // A rule may hand over more than plain data: a node is a span.
    found: finishing.found.map(({ rule, finding }) => ({
      rule: rule.name,
      finding: JSON.parse(JSON.stringify(finding)) as Finding,
    })),
  };
}

/** Only what the analysis needs: a run may keep functions in its settings, which do not pass. */
function plainSettings(settings: FileSettings): PlainSettings {
  return {
    rules: settings.rules.map((rule) => rule.name),
    minConfidence: settings.minConfidence,
    python: settings.python,
    reportUnusedIgnores: settings.reportUnusedIgnores,
    ...(settings.requireIgnoreReasons && { requireIgnoreReasons: true }),
    ...(settings.tellIgnores && { tellIgnores: true }),
    knownRules: settings.knownRules,
  };
}

/** The settings again, with the rules of these names. */
export function fullSettings(settings: PlainSettings, rules: ReadonlyMap<string, Rule>): FileSettings {
  return {
    ...settings,
    rules: settings.rules.map((name) => rules.get(name)).filter((rule) => rule !== undefined),
  };
}

/** The findings again, with the rules of these names. */
export function fullFindings(
  found: (Request & { kind: 'finish' })['found'],
  rules: ReadonlyMap<string, Rule>,
): Finishing['found'] {
  return found.flatMap(({ rule: name, finding }) => {
    const rule = rules.get(name);
    return rule ? [{ rule, finding }] : [];
  });
}
