/** From the text of a configuration to a Config, with every mistake named by line. Loaded only where there is one. */
import { resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import * as v from 'valibot';
import { type Catalogue, type RuleReference, referenceTo } from '../catalogue.js';
import { parseFileSize } from '../file-size.js';
import { suggestion } from '../nearest-name.js';
import { anyOf, pathPatterns } from '../path-patterns.js';
import { type Config, defaultConfig, defaultMaxFileSize, emptyLayer, type Layer } from './config.js';
import { type KeyPath, lineOfKey } from './key-line.js';
import { pythonSpecifier } from './python-specifier.js';

/** A mistake in a configuration; `line` is 1-based. */
export interface ConfigProblem {
  readonly line: number;
  readonly message: string;
}

const strings = v.array(v.string());
const layerEntries = {
  select: v.optional(strings),
  'extend-select': v.optional(strings),
  ignore: v.optional(strings),
  strict: v.optional(v.boolean()),
  'min-confidence': v.optional(v.picklist(['proven', 'likely', 'possible'])),
  python: v.optional(v.string()),
  severity: v.optional(v.record(v.string(), v.picklist(['error', 'warning', 'note']))),
  'fail-on': v.optional(v.picklist(['error', 'warning', 'note', 'never'])),
  'fail-on-unjudged': v.optional(v.boolean()),
};
const overrideSchema = v.strictObject({ files: strings, ...layerEntries });
/** What a settings file may say. */
export const configSchema = v.strictObject({
  ...layerEntries,
  exclude: v.optional(strings),
  'extend-exclude': v.optional(strings),
  'max-file-size': v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.string()])),
  extend: v.optional(v.string()),
  baseline: v.optional(v.string()),
  'report-unused-ignores': v.optional(v.union([v.boolean(), v.literal('fail')])),
  'require-ignore-reasons': v.optional(v.boolean()),
  'per-file-ignores': v.optional(v.record(v.string(), strings)),
  overrides: v.optional(v.array(overrideSchema)),
});

const ruleNames = 'a list of names of rules, groups, impacts, levels or confidences';
const patterns = 'a list of patterns as in .gitignore';
/** What each key takes, in the words of the error message. */
export const expected: Readonly<Record<string, string>> = {
  select: ruleNames,
  'extend-select': ruleNames,
  ignore: ruleNames,
  strict: 'true or false',
  'min-confidence': "'proven', 'likely' or 'possible'",
  python: "a version such as '3.11' or a specifier such as '>=3.9'",
  exclude: patterns,
  'extend-exclude': patterns,
  'max-file-size': "a number of bytes, or a size such as '10MB'",
  severity: "a table from names of rules or groups to 'error', 'warning' or 'note'",
  'fail-on': "'error', 'warning', 'note' or 'never'",
  'fail-on-unjudged': 'true or false',
  baseline: 'the path of a file',
  extend: 'the path of another settings file',
  'report-unused-ignores': "true, false or 'fail'",
  'require-ignore-reasons': 'true or false',
  'per-file-ignores': `a table from patterns to lists of names of rules or groups`,
  overrides: 'an array of tables',
  files: patterns,
};

/** A parsed TOML file: its root table, or where and why it is none. */
export type TomlReading =
  | { readonly kind: 'table'; readonly table: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken'; readonly problem: ConfigProblem };

/** Parses TOML. Never throws. */
export function readToml(text: string): TomlReading {
  try {
    return { kind: 'table', table: parse(text) };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    // The first line says what is wrong; the others draw the place.
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    return { kind: 'broken', problem: { line, message: `not valid TOML: ${reason}` } };
  }
}

/**
 * Reads the settings in `table`, which stands at `at` in `text`; patterns are relative to `folder`, and what the table
 * does not say is as in `base`, the configuration that it extends. A key that is wrong becomes a problem and says
 * nothing; the others hold. Never throws.
 */
export function parseConfig(
  table: unknown,
  text: string,
  at: readonly string[],
  folder: string,
  catalogue: Catalogue,
  base: Config | null = null,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = (path: KeyPath, message: string, value?: string): void => {
    problems.push({ line: lineOfKey(text, [...at, ...path], value), message });
  };

  let raw = table;
  let parsed = v.safeParse(configSchema, raw);
  while (!parsed.success) {
    const wrong = new Set<unknown>();
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      report(path, describeIssue(issue, path), typeof issue.input === 'string' ? issue.input : undefined);
      wrong.add(path[0]);
    }
    // Not a table at all: no key to leave out.
    if (wrong.has(undefined)) return { config: base ?? defaultConfig, problems };
    raw = Object.fromEntries(Object.entries(raw as object).filter(([key]) => !wrong.has(key)));
    parsed = v.safeParse(configSchema, raw);
  }

  const settings = parsed.output;
  const references = (names: readonly string[], path: KeyPath): RuleReference[] =>
    names.flatMap((name) => {
      const reference = referenceTo(name, catalogue);
      if (reference.kind !== 'unknown') return [reference];
      report(path, reference.message, name);
      return [];
    });
  const layerOf = (entries: v.InferOutput<typeof overrideSchema> | typeof settings, path: KeyPath): Layer => {
    const python = entries.python === undefined ? undefined : pythonSpecifier(entries.python);
    if (entries.python !== undefined && python === undefined) {
      report([...path, 'python'], mustBe('python', entries.python));
    }
    return {
      ...emptyLayer,
      select: entries.select === undefined ? null : references(entries.select, [...path, 'select']),
      extendSelect: references(entries['extend-select'] ?? [], [...path, 'extend-select']),
      ignore: references(entries.ignore ?? [], [...path, 'ignore']),
      strict: entries.strict ?? null,
      minConfidence: entries['min-confidence'] ?? null,
      python: python ?? null,
      severity: Object.entries(entries.severity ?? {}).flatMap(([name, level]) =>
        references([name], [...path, 'severity', name]).map((reference) => ({ reference, level })),
      ),
      failOn: entries['fail-on'] ?? null,
      failOnUnjudged: entries['fail-on-unjudged'] ?? null,
    };
  };
  const sizeSetting = settings['max-file-size'] ?? base?.maxFileSize ?? defaultMaxFileSize;
  const maxFileSize = parseFileSize(String(sizeSetting));
  if (maxFileSize === undefined) report(['max-file-size'], mustBe('max-file-size', sizeSetting));

  const config: Config = {
    path: null,
    extended: base,
    layer: {
      ...layerOf(settings, []),
      reportUnusedIgnores: settings['report-unused-ignores'] ?? null,
      requireIgnoreReasons: settings['require-ignore-reasons'] ?? null,
    },
    overrides: (settings.overrides ?? []).map((entry, index) => ({
      files: pathPatterns(entry.files, folder),
      layer: layerOf(entry, ['overrides', index]),
    })),
    perFileIgnores: Object.entries(settings['per-file-ignores'] ?? {}).map(([pattern, names]) => ({
      files: pathPatterns([pattern], folder),
      rules: references(names, ['per-file-ignores', pattern]),
    })),
    exclude:
      settings.exclude === undefined ? (base?.exclude ?? null) : pathPatterns(settings.exclude, folder),
    extendExclude: anyOf([
      base?.extendExclude ?? null,
      settings['extend-exclude'] === undefined ? null : pathPatterns(settings['extend-exclude'], folder),
    ]),
    maxFileSize: maxFileSize ?? defaultMaxFileSize,
    baseline: settings.baseline === undefined ? (base?.baseline ?? null) : resolve(folder, settings.baseline),
  };
  return { config, problems };
}

function describeIssue(issue: v.BaseIssue<unknown>, path: KeyPath): string {
  const names = path.filter((part) => typeof part === 'string');
  const key = names.at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = path[0] === 'overrides' ? overrideSchema.entries : configSchema.entries;
    return `unknown key '${key}'${suggestion(key, Object.keys(known))}`;
  }
  if (names.length === 0) return 'the settings must be a table';
  if (issue.type === 'strict_object' && key === 'files') return "an override needs 'files'";
  return mustBe(names[0] === 'overrides' ? key : (names[0] ?? key), issue.input);
}

function mustBe(key: string, value: unknown): string {
  return `'${key}' must be ${expected[key] ?? 'something else'}, not ${JSON.stringify(value) ?? String(value)}`;
}
