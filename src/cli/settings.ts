/** From layers of configuration to the settings of one file. */
import type { FileSettings } from '../engine/analyser.js';
import { levels } from '../report/importance.js';
import type { Level } from '../rule/finding.js';
import type { Notice, Result } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';
import { type Catalogue, type CatalogueEntry, names, narrowness, type RuleReference } from './catalogue.js';
import type { Config, FailOn, Layer } from './config/config.js';
import type { FolderFacts } from './config/configs.js';
import { Selection } from './selection.js';

/** What governs one file: what the analyser must know, and what becomes of what it found. */
export interface GovernedSettings extends FileSettings {
  /** The result with the level that the settings give it, or undefined where they leave it out. Never throws. */
  finish(result: Result): Result | undefined;
  /** Whether a finished result makes the run fail. Never throws. */
  failsBy(result: Result): boolean;
  /** Whether a notice about an ignore comment does. Never throws. */
  failsByNotice(notice: Notice): boolean;
  /** The least level that makes the run fail. */
  readonly failOn: FailOn;
  /** Whether the run is at fault when the file could not be judged as a whole. */
  readonly failOnUnjudged: boolean;
}

/** A configuration and those that it extends, the outermost first: each has the last word over those before it. */
function stagesOf(config: Config): readonly Config[] {
  return config.extended === null ? [config] : [...stagesOf(config.extended), config];
}

/** Answers which settings a file gets. Files that are governed alike share one answer. */
export class Settings {
  readonly #catalogue: Catalogue;
  readonly #commandLine: Layer;
  readonly #tellIgnores: boolean;
  readonly #answers = new Map<Config, Map<string, GovernedSettings>>();

  /** `tellIgnores` has every finding told that a comment silences. */
  constructor(catalogue: Catalogue, commandLine: Layer, tellIgnores = false) {
    this.#tellIgnores = tellIgnores;
    this.#catalogue = catalogue;
    this.#commandLine = commandLine;
  }

  /** The settings of the file at the absolute `path`, in a folder with these facts. Never throws. */
  of(path: string, { config, python }: FolderFacts): GovernedSettings {
    const stages = stagesOf(config);
    const overrides = stages.flatMap((stage) => stage.overrides);
    const ignores = stages.flatMap((stage) => stage.perFileIgnores);
    const matching = new Set(overrides.filter((override) => override.files.matches(path, false)));
    const silenced = ignores.filter((entry) => entry.files.matches(path, false));
    const key = [
      python,
      ...[...matching].map((override) => overrides.indexOf(override)),
      '',
      ...silenced.map((entry) => ignores.indexOf(entry)),
    ].join();
    const answers = this.#answers.get(config) ?? new Map<string, GovernedSettings>();
    this.#answers.set(config, answers);
    let settings = answers.get(key);
    if (!settings) {
      const layers = stages.flatMap((stage) => [
        stage.layer,
        ...stage.overrides.filter((override) => matching.has(override)).map((override) => override.layer),
      ]);
      settings = this.#join(
        [...layers, this.#commandLine],
        silenced.flatMap((entry) => entry.rules),
        python,
      );
      answers.set(key, settings);
    }
    return settings;
  }

  /** The rules of every answer given so far, in order of names. */
  rulesUsed(): readonly CatalogueEntry[] {
    const used = new Set<Rule>();
    for (const answers of this.#answers.values()) {
      for (const settings of answers.values()) for (const rule of settings.rules) used.add(rule);
    }
    return [...this.#catalogue.entries.values()].filter((entry) => used.has(entry.rule));
  }

  #join(
    layers: readonly Layer[],
    silenced: readonly RuleReference[],
    python: string | undefined,
  ): GovernedSettings {
    const last = <Value>(value: (layer: Layer) => Value | null): Value | null =>
      layers.reduce<Value | null>((answer, layer) => value(layer) ?? answer, null);
    const strict = last((layer) => layer.strict) ?? false;
    const least = last((layer) => layer.minConfidence) ?? (strict ? 'possible' : 'likely');
    const entries = [...this.#catalogue.entries.values()];
    const selection = new Selection(entries, { strict, least, layers, silenced });
    const failOn = last((layer) => layer.failOn) ?? 'note';
    return {
      rules: entries.filter((entry) => selection.hasRule(entry)).map((entry) => entry.rule),
      minConfidence: selection.leastConfidence ?? least,
      python: last((layer) => layer.python) ?? python,
      reportUnusedIgnores: (last((layer) => layer.reportUnusedIgnores) ?? false) !== false,
      requireIgnoreReasons: last((layer) => layer.requireIgnoreReasons) ?? false,
      knownRules: this.#catalogue.knownRules,
      ...(this.#tellIgnores && { tellIgnores: true }),
      finish: (result) => {
        const entry = this.#catalogue.entries.get(result.rule);
        if (!entry) return result;
        const level = levelOf(entry, result, layers);
        if (!selection.has({ entry, level, confidence: result.confidence })) return undefined;
        return level === result.level ? result : { ...result, level };
      },
      failOn,
      failsBy: ({ level }) => failOn !== 'never' && levels.indexOf(level) <= levels.indexOf(failOn),
      failsByNotice: ({ kind }) =>
        kind === 'ignore-without-reason' ||
        (kind === 'unused-ignore' && last((layer) => layer.reportUnusedIgnores) === 'fail'),
      failOnUnjudged: last((layer) => layer.failOnUnjudged) ?? false,
    };
  }
}

/** The level that the narrowest of the severity settings gives a finding, of equal ones the last; else its own. */
function levelOf(entry: CatalogueEntry, result: Result, layers: readonly Layer[]): Level {
  let best = { narrowness: 0, level: result.level };
  for (const { reference, level } of layers.flatMap((layer) => layer.severity)) {
    const own = narrowness(reference);
    // The words speak of the finding as the rule made it: what one setting changes, no other sees.
    if (own >= best.narrowness && names(reference, { entry, ...result })) best = { narrowness: own, level };
  }
  return best.level;
}
