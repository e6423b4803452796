/** From layers of configuration to the settings of one file. */
import type { FileSettings } from '../engine/analyser.js';
import type { Rule } from '../rule/rule.js';
import type { Catalogue, CatalogueEntry, RuleReference } from './catalogue.js';
import type { Config, Layer } from './config/config.js';
import type { FolderFacts } from './config/configs.js';

/** Answers which settings a file gets. Files that are governed alike share one answer. */
export class Settings {
  readonly #catalogue: Catalogue;
  readonly #commandLine: Layer;
  readonly #tellIgnores: boolean;
  readonly #answers = new Map<Config, Map<string, FileSettings>>();

  /** `tellIgnores` has every finding told that a comment silences. */
  constructor(catalogue: Catalogue, commandLine: Layer, tellIgnores = false) {
    this.#tellIgnores = tellIgnores;
    this.#catalogue = catalogue;
    this.#commandLine = commandLine;
  }

  /** The settings of the file at the absolute `path`, in a folder with these facts. Never throws. */
  of(path: string, { config, python }: FolderFacts): FileSettings {
    const overrides = config.overrides.filter((override) => override.files.matches(path, false));
    const silenced = config.perFileIgnores.filter((entry) => entry.files.matches(path, false));
    const key = [
      python,
      ...overrides.map((override) => config.overrides.indexOf(override)),
      '',
      ...silenced.map((entry) => config.perFileIgnores.indexOf(entry)),
    ].join();
    const answers = this.#answers.get(config) ?? new Map<string, FileSettings>();
    this.#answers.set(config, answers);
    let settings = answers.get(key);
    if (!settings) {
      const layers = [config.layer, ...overrides.map((override) => override.layer), this.#commandLine];
      settings = this.#join(
        layers,
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
  ): FileSettings {
    const last = <Value>(value: (layer: Layer) => Value | null): Value | null =>
      layers.reduce<Value | null>((answer, layer) => value(layer) ?? answer, null);
    const strict = last((layer) => layer.strict) ?? false;
    let selected = new Set<CatalogueEntry>();
    for (const entry of this.#catalogue.entries.values()) if (isPreset(entry, strict)) selected.add(entry);
    for (const layer of layers) selected = this.#select(selected, layer, strict);
    return {
      rules: [...this.#catalogue.entries.values()]
        .filter((entry) => selected.has(entry) && !silenced.some((reference) => names(reference, entry)))
        .map((entry) => entry.rule),
      minConfidence: last((layer) => layer.minConfidence) ?? (strict ? 'possible' : 'likely'),
      python: last((layer) => layer.python) ?? python,
      reportUnusedIgnores: last((layer) => layer.reportUnusedIgnores) ?? false,
      knownRules: this.#catalogue.knownRules,
      ...(this.#tellIgnores && { tellIgnores: true }),
    };
  }

  /** Within one layer a rule's own name says more than its group's: `select = [rule]` beats `ignore = [group]`. */
  #select(before: ReadonlySet<CatalogueEntry>, layer: Layer, strict: boolean): Set<CatalogueEntry> {
    const wanted = [...(layer.select ?? []), ...layer.extendSelect];
    const after = new Set<CatalogueEntry>();
    for (const entry of this.#catalogue.entries.values()) {
      const { name } = entry.rule;
      const isNamed = (
        references: readonly RuleReference[],
        kind: RuleReference['kind'],
        sought: string,
      ): boolean => references.some((reference) => reference.kind === kind && reference.name === sought);
      if (isNamed(layer.ignore, 'rule', name)) continue;
      if (!isNamed(wanted, 'rule', name)) {
        if (isNamed(layer.ignore, 'group', entry.group)) continue;
        const fromGroup = isNamed(wanted, 'group', entry.group) && isPreset(entry, strict);
        if (!fromGroup && (layer.select !== null || !before.has(entry))) continue;
      }
      after.add(entry);
    }
    return after;
  }
}

/** A strict rule is not part of its group unless the run is strict. */
function isPreset({ rule }: CatalogueEntry, strict: boolean): boolean {
  return strict || rule.run !== 'strict';
}

function names(reference: RuleReference, { rule, group }: CatalogueEntry): boolean {
  return reference.name === (reference.kind === 'rule' ? rule.name : group);
}
