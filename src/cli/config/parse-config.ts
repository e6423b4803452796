/** From the text of a configuration to a Config, with every mistake named by line. Loaded only where there is one. */
import { resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import * as v from 'valibot';
import { OutOfTime, within } from '../../engine/deadline.js';
import { type Catalogue, type RuleReference, referenceTo } from '../catalogue.js';
import { parseFileSize } from '../file-size.js';
import { suggestion } from '../nearest-name.js';
import { anyOf, type PathPatterns, pathPatterns } from '../path-patterns.js';
import { type Config, defaultConfig, defaultMaxFileSize, emptyLayer, type Layer } from './config.js';
import { type KeyPath, lineFinder } from './key-line.js';
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
  // Not a record, which leaves out the keys 'constructor' and 'prototype' without a word.
  'per-file-ignores': v.optional(v.custom<Readonly<Record<string, readonly string[]>>>(isTableOfLists)),
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

/** Milliseconds that a file may take to parse, and how deep its tables may lie in one another. */
const LONGEST = 3000;
const DEEPEST = 100;
/** More mistakes are counted, not told. */
const MOST_PROBLEMS = 50;
const LONGEST_VALUE = 200;

function isTableOfLists(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((list) => v.is(strings, list));
}

/** Parses TOML. Never throws. */
export function readToml(text: string): TomlReading {
  try {
    const table = within(LONGEST, () => parse(text));
    if (!isDeep(table)) return { kind: 'table', table };
    return { kind: 'broken', problem: { line: 1, message: `tables are nested more than ${DEEPEST} deep` } };
  } catch (error) {
    if (error instanceof OutOfTime) {
      return { kind: 'broken', problem: { line: 1, message: 'takes too long to read' } };
    }
    const line = error instanceof TomlError ? error.line : 1;
    // The first line says what is wrong; the others draw the place.
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    return { kind: 'broken', problem: { line, message: `not valid TOML: ${reason}` } };
  }
}

/** Whether a value holds others so deep that no code which goes down by calls of itself can follow. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * Reads the settings in `table`, which stands at `at` in `text`; patterns are relative to `folder`, and what the table
 * does not say is as in `base`, the configuration that it extends. A key that is wrong becomes a problem and says
 * nothing; the others hold. `later` hears what turns out to be wrong when the patterns are used. Never throws.
 */
export function parseConfig(
  table: unknown,
  text: string,
  at: readonly string[],
  folder: string,
  catalogue: Catalogue,
  later: (problem: ConfigProblem) => void = () => undefined,
  base: Config | null = null,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  let untold = 0;
  let lineOf: ReturnType<typeof lineFinder> | undefined;
  const report = (path: KeyPath, message: string, value?: string): void => {
    if (problems.length === MOST_PROBLEMS) untold++;
    else {
      lineOf ??= lineFinder(text);
      problems.push({ line: lineOf([...at, ...path], value), message });
    }
  };

  let raw = withoutUnknown(table, (key) => {
    report([key], `unknown key '${shortened(key)}'${suggestion(key, Object.keys(configSchema.entries))}`);
  });
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
  const patternsOf = (written: readonly string[], path: KeyPath): PathPatterns => {
    lineOf ??= lineFinder(text);
    const line = lineOf([...at, ...path]);
    return pathPatterns(written, folder, (problem) => later({ line, message: `'${path[0]}': ${problem}` }));
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
      files: patternsOf(entry.files, ['overrides', index, 'files']),
      layer: layerOf(entry, ['overrides', index]),
    })),
    perFileIgnores: Object.entries(settings['per-file-ignores'] ?? {}).map(([pattern, names]) => ({
      files: patternsOf([pattern], ['per-file-ignores', pattern]),
      rules: references(names, ['per-file-ignores', pattern]),
    })),
    exclude:
      settings.exclude === undefined ? (base?.exclude ?? null) : patternsOf(settings.exclude, ['exclude']),
    extendExclude: anyOf([
      base?.extendExclude ?? null,
      settings['extend-exclude'] === undefined
        ? null
        : patternsOf(settings['extend-exclude'], ['extend-exclude']),
    ]),
    maxFileSize: maxFileSize ?? defaultMaxFileSize,
    baseline: settings.baseline === undefined ? (base?.baseline ?? null) : resolve(folder, settings.baseline),
  };
  if (untold > 0) problems.push({ line: 1, message: `${untold} more mistakes are not told` });
  return { config, problems };
}

/** The table without the keys that no setting has; any other value as it is. */
function withoutUnknown(table: unknown, tell: (key: string) => void): unknown {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return table;
  return Object.fromEntries(
    Object.entries(table).filter(([key]) => {
      const isKnown = Object.hasOwn(configSchema.entries, key);
      if (!isKnown) tell(key);
      return isKnown;
    }),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text;
}

function describeIssue(issue: v.BaseIssue<unknown>, path: KeyPath): string {
  const names = path.filter((part) => typeof part === 'string');
  const key = names.at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `unknown key '${shortened(key)}'${suggestion(key, Object.keys(overrideSchema.entries))}`;
  }
  if (names.length === 0) return 'the settings must be a table';
  if (issue.type === 'strict_object' && key === 'files') return "an override needs 'files'";
  return mustBe(names[0] === 'overrides' ? key : (names[0] ?? key), issue.input);
}

function mustBe(key: string, value: unknown): string {
  return `'${key}' must be ${expected[key] ?? 'something else'}, not ${shortened(JSON.stringify(value) ?? String(value))}`;
}
