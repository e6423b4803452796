/** Runs the rules over one file: bytes in, plain results out. Keeps nothing of a file once it has answered. */
import { createHash } from 'node:crypto';
import { FileModel } from '../model/index.js';
import type { Confidence, Finding } from '../rule/finding.js';
import type { Artifact, Notice, Result } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';
import { decode, LineTable, PythonParser } from '../syntax/index.js';
import { type Ignore, readIgnores } from './ignores.js';
import { locate, regionOf } from './locate.js';

/** What applies to one file, after configuration, overrides and flags. */
export interface FileSettings {
  /** The rules to run, already selected. */
  readonly rules: readonly Rule[];
  /** Findings below this are dropped: `likely` by default, `possible` under --strict. */
  readonly minConfidence: Confidence;
  /** A Python version specifier from setting or project metadata (`>=3.9`), or undefined to judge by the file. */
  readonly python: string | undefined;
  /** Notices about ignore comments that silenced nothing. */
  readonly reportUnusedIgnores: boolean;
  /** All rule names known to the pack (for unknown names in ignore comments). */
  readonly knownRules: ReadonlySet<string>;
}

export interface FileOutcome {
  /** In source order. */
  readonly results: readonly Result[];
  readonly notices: readonly Notice[];
  readonly suppressed: number;
  /** Present when there are results. */
  readonly artifact?: Artifact;
}

/** Milliseconds spent so far, by phase. */
export interface Timings {
  decode: number;
  parse: number;
  lower: number;
  model: number;
  rules: number;
}

export interface Analyser {
  readonly timings: Timings;
  /** Analyses one file. Total: bad Python, a crashing rule and a crash of our own become notices. */
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome;
}

/** Loads the parser (two .wasm files in `wasmFolder`) and answers an analyser. Throws when they are not there. */
export async function createAnalyser(wasmFolder: URL): Promise<Analyser> {
  return new FileAnalyser(await PythonParser.load(wasmFolder));
}

class FileAnalyser implements Analyser {
  readonly timings: Timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0 };
  readonly #parser: PythonParser;

  constructor(parser: PythonParser) {
    this.#parser = parser;
  }

  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome {
    try {
      return this.#analyse(path, bytes, settings);
    } catch (error) {
      const message = `heaplint failed on this file: ${reasonOf(error)}`;
      return {
        results: [],
        notices: [{ kind: 'file-crashed', level: 'error', path, message }],
        suppressed: 0,
      };
    }
  }

  #analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome {
    const notices: Notice[] = [];
    const started = performance.now();
    const decoded = decode(bytes);
    this.timings.decode += performance.now() - started;
    if (decoded.problem)
      notices.push({ kind: 'undecodable', level: 'warning', path, message: decoded.problem });
    if (decoded.text.includes('\0')) {
      notices.push({
        kind: 'nul-bytes',
        level: 'warning',
        path,
        message: 'The file holds NUL bytes; Python refuses it.',
      });
    }

    const tree = this.#parser.parse(decoded.text);
    Object.assign(this.timings, this.#parser.timings);
    if (!tree) {
      const message = 'The syntax errors of this file are too many to recover from; it was not analysed.';
      return {
        results: [],
        notices: [...notices, { kind: 'syntax-error', level: 'warning', path, message }],
        suppressed: 0,
      };
    }

    const parsed = performance.now();
    const file = new FileModel(path, tree, settings.python);
    const modelled = performance.now();
    this.timings.model += modelled - parsed;
    const found = findAll(file, settings, notices);
    const lines = new LineTable(decoded.text);
    if (tree.root.hasError) notices.push(syntaxNotice(file, lines));
    const kept =
      found.length > 0 || settings.reportUnusedIgnores
        ? silence(file, lines, found, settings, notices)
        : found;
    const results = kept.length > 0 ? locate(file, lines, kept, decoded.bom) : [];
    this.timings.rules += performance.now() - modelled;
    const outcome = { results, notices, suppressed: found.length - kept.length };
    if (results.length === 0) return outcome;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...outcome, artifact: { path, length: bytes.length, sha256, encoding: decoded.encoding } };
  }
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'proven'];

/** All findings of the rules in one file, sorted by position, then rule; each rule reports a span once. */
function findAll(file: FileModel, settings: FileSettings, notices: Notice[]): Found[] {
  const found: Found[] = [];
  const least = CONFIDENCES.indexOf(settings.minConfidence);
  for (const rule of settings.rules) {
    if (rule.python !== undefined && file.python.meets(rule.python) !== 'yes') continue;
    const seen = new Set<string>();
    try {
      for (const site of rule.on.sites(file)) {
        for (const finding of rule.check(site, file)) {
          const span = `${finding.at.start} ${finding.at.end}`;
          if (seen.has(span) || CONFIDENCES.indexOf(finding.confidence) < least) continue;
          seen.add(span);
          found.push({ rule, finding });
        }
      }
    } catch (error) {
      const message = `The rule '${rule.name}' failed on this file: ${reasonOf(error)}`;
      notices.push({ kind: 'rule-crashed', level: 'error', path: file.path, message });
    }
  }
  return found.sort(
    (a, b) =>
      a.finding.at.start - b.finding.at.start ||
      a.finding.at.end - b.finding.at.end ||
      (a.rule.name < b.rule.name ? -1 : 1),
  );
}

/** The findings that no ignore comment covers. Adds notices about comments that name unknown rules or cover nothing. */
function silence(
  file: FileModel,
  lines: LineTable,
  found: readonly Found[],
  settings: FileSettings,
  notices: Notice[],
): readonly Found[] {
  const ignores = readIgnores(file.tree, lines);
  if (ignores.length === 0) return found;
  const used = new Set<Ignore>();
  const kept = found.filter(({ rule, finding }) => {
    const line = lines.lineOf(finding.at.start);
    const names = [rule.name, ...(rule.formerly ?? [])];
    const covering = ignores.filter(
      (ignore) =>
        ignore.firstLine <= line &&
        line <= ignore.lastLine &&
        (ignore.rules === undefined || ignore.rules.some((name) => names.includes(name))),
    );
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  for (const ignore of ignores) {
    if (!ignore.isOurs) continue;
    const at = { path: file.path, region: regionOf(lines, ignore) };
    const unknown = ignore.rules?.filter((name) => !settings.knownRules.has(name)) ?? [];
    for (const name of unknown) {
      const message = `The ignore comment names '${name}', which is no rule.`;
      notices.push({ kind: 'unknown-rule-in-ignore', level: 'note', ...at, message });
    }
    if (settings.reportUnusedIgnores && !used.has(ignore) && unknown.length === 0) {
      notices.push({
        kind: 'unused-ignore',
        level: 'note',
        ...at,
        message: 'The ignore comment silences nothing.',
      });
    }
  }
  return kept;
}

/** Says where the first syntax error is; the rest of the file is analysed all the same. */
function syntaxNotice(file: FileModel, lines: LineTable): Notice {
  const { tree } = file;
  let first = tree.root;
  for (const node of tree.root.walk()) {
    if (node.kind === 'ERROR' || node.isMissing) {
      first = node;
      break;
    }
  }
  // A missing token and an ERROR at the end of the file have no text: the place before them is shown.
  const region = regionOf(lines, {
    start: first.start,
    end: Math.max(first.start, Math.min(first.end, first.start + 1)),
  });
  const message = 'Syntax error; the code around it is not analysed.';
  return { kind: 'syntax-error', level: 'warning', path: file.path, region, message };
}

function reasonOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack?.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ') ?? error.message)
    : String(error);
}
