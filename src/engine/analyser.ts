/** Runs the rules over one file: bytes in, plain results out. Keeps nothing of a file once it has answered. */
import { createHash } from 'node:crypto';
import { weigh } from '../judge/index.js';
import { FileModel, type ModuleSummary, summarise } from '../model/index.js';
import { ProjectModel } from '../project/index.js';
import type { Confidence, Finding } from '../rule/finding.js';
import type { Artifact, Notice, Result } from '../rule/result.js';
import { type FileRule, isProjectRule, type ProjectRule, type Rule } from '../rule/rule.js';
import { type Decoded, decode, LineTable, type Node, PythonParser } from '../syntax/index.js';
import { isGenerated } from './generated.js';
import { covers, type Ignore, readIgnores } from './ignores.js';
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
  /** Notices about ignore comments that do not say why. */
  readonly requireIgnoreReasons?: boolean;
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
  /** What the project phase needs of the file; present when one of the rules to run is a project rule. */
  readonly forProject?: FileForProject;
}

/** What is kept of a file until the project phase. Plain data. */
export interface FileForProject {
  readonly summary: ModuleSummary;
  /** Ignore comments that silenced nothing so far, when they are to be reported. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

/** What the project phase asks of its caller: the files that have findings are read once more, to show their lines. */
export interface ProjectSource {
  /** The settings of a file that was analysed. */
  settingsOf(path: string): FileSettings;
  /** Its bytes, or undefined when it has vanished meanwhile. */
  read(path: string): Uint8Array | undefined;
}

/** Milliseconds spent so far, by phase. */
export interface Timings {
  decode: number;
  parse: number;
  lower: number;
  model: number;
  rules: number;
  project: number;
}

export interface Analyser {
  readonly timings: Timings;
  /** Analyses one file. Total: bad Python, a crashing rule and a crash of our own become notices. */
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome;
  /** Runs the project rules over what is kept of all files; an outcome for each file with something to say. Total. */
  analyseProject(files: readonly FileForProject[], source: ProjectSource): FileOutcome[];
}

/** Loads the parser (two .wasm files in `wasmFolder`) and answers an analyser. Throws when they are not there. */
export async function createAnalyser(wasmFolder: URL): Promise<Analyser> {
  return new FileAnalyser(await PythonParser.load(wasmFolder));
}

class FileAnalyser implements Analyser {
  readonly timings: Timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  readonly #parser: PythonParser;

  constructor(parser: PythonParser) {
    this.#parser = parser;
  }

  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome {
    try {
      return detached(this.#analyse(path, bytes, settings));
    } catch (error) {
      return crashed(path, error);
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
    const found = worthSaying(findAll(file, settings, notices), decoded.text, settings);
    const lines = new LineTable(decoded.text);
    if (tree.root.hasError) notices.push(syntaxNotice(file, lines));
    const { kept, unused } = silence(file, lines, found, settings, notices);
    const results = locate(file, lines, kept, decoded.bom, () => undefined);
    const ruled = performance.now();
    this.timings.rules += ruled - modelled;

    const outcome = {
      results,
      suppressed: found.length - kept.length,
      ...artifactOf(path, bytes, decoded, results),
    };
    if (!settings.rules.some(isProjectRule)) {
      return { ...outcome, notices: [...notices, ...unused.map(({ notice }) => notice)] };
    }
    const forProject = { summary: summarise(file), unusedIgnores: unused };
    this.timings.model += performance.now() - ruled;
    return { ...outcome, notices, forProject };
  }

  analyseProject(files: readonly FileForProject[], source: ProjectSource): FileOutcome[] {
    const started = performance.now();
    const project = new ProjectModel(files.map(({ summary }) => summary));
    const rules = new Set<ProjectRule>();
    const notices: Notice[] = [];
    for (const { summary } of files) {
      for (const rule of source.settingsOf(summary.path).rules) if (isProjectRule(rule)) rules.add(rule);
    }
    const byPath = new Map<string, Found[]>(files.map(({ summary }) => [summary.path, []]));
    for (const rule of rules) {
      try {
        for (const site of rule.on.sites(project)) {
          for (const finding of rule.check(site, project)) {
            const settings = source.settingsOf(finding.path);
            if (!settings.rules.includes(rule) || !isSureEnough(finding, settings)) continue;
            byPath.get(finding.path)?.push({ rule, finding });
          }
        }
      } catch (error) {
        notices.push({
          kind: 'rule-crashed',
          level: 'error',
          message: `The rule '${rule.name}' failed: ${reasonOf(error)}`,
        });
      }
    }
    const outcomes: FileOutcome[] = notices.length > 0 ? [{ results: [], notices, suppressed: 0 }] : [];
    for (const { summary, unusedIgnores } of files) {
      const found = sorted(withoutRepeats(byPath.get(summary.path) ?? []));
      if (found.length === 0 && unusedIgnores.length === 0) continue;
      try {
        outcomes.push(this.#finish(summary.path, found, unusedIgnores, source));
      } catch (error) {
        outcomes.push(crashed(summary.path, error));
      }
    }
    this.timings.project += performance.now() - started;
    return outcomes.map(detached);
  }

  /** Locates the project's findings of one file, which is read once more for it. */
  #finish(
    path: string,
    found: readonly Found[],
    unusedIgnores: readonly UnusedIgnore[],
    source: ProjectSource,
  ): FileOutcome {
    const bytes = found.length > 0 ? source.read(path) : undefined;
    const decoded = bytes && decode(bytes);
    const tree = decoded && this.#parser.parse(decoded.text);
    if (!bytes || !decoded || !tree) {
      return { results: [], notices: unusedIgnores.map(({ notice }) => notice), suppressed: 0 };
    }
    const settings = source.settingsOf(path);
    const file = new FileModel(path, tree, settings.python);
    const inRange = worthSaying(
      found.filter(({ rule }) => meetsPython(rule, file)),
      decoded.text,
      settings,
    );
    const lines = new LineTable(decoded.text);
    const { kept, unused } = silence(file, lines, inRange, settings, []);
    const results = locate(file, lines, kept, decoded.bom, linesByPath(source));
    // A comment is unused when neither phase needed it.
    const still = new Set(unused.map(({ start }) => start));
    const notices = unusedIgnores.filter(({ start }) => still.has(start)).map(({ notice }) => notice);
    const suppressed = inRange.length - kept.length;
    return { results, notices, suppressed, ...artifactOf(path, bytes, decoded, results) };
  }
}

function artifactOf(
  path: string,
  bytes: Uint8Array,
  decoded: Decoded,
  results: readonly Result[],
): { artifact?: Artifact } {
  if (results.length === 0) return {};
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { artifact: { path, length: bytes.length, sha256, encoding: decoded.encoding } };
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** An ignore comment that silenced nothing, and what to say about it. */
export interface UnusedIgnore {
  /** The offset of the comment. */
  readonly start: number;
  readonly notice: Notice;
}

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'proven'];

/** All findings of the file rules in one file, sorted; each rule reports a span once. */
function findAll(file: FileModel, settings: FileSettings, notices: Notice[]): Found[] {
  const found: Found[] = [];
  for (const rule of settings.rules) {
    if (isProjectRule(rule) || !meetsPython(rule, file)) continue;
    try {
      for (const finding of findingsOf(rule, file)) {
        if (isSureEnough(finding, settings)) found.push({ rule, finding });
      }
    } catch (error) {
      const message = `The rule '${rule.name}' failed on this file: ${reasonOf(error)}`;
      notices.push({ kind: 'rule-crashed', level: 'error', path: file.path, message });
    }
  }
  return sorted(withoutRepeats(found));
}

/** In a file that a program has written nothing is more than possible: it is repaired where that program is. */
function worthSaying(found: readonly Found[], text: string, settings: FileSettings): readonly Found[] {
  if (found.length === 0 || !isGenerated(text)) return found;
  return found
    .map(({ rule, finding }): Found => ({ rule, finding: { ...finding, confidence: 'possible' } }))
    .filter(({ finding }) => isSureEnough(finding, settings));
}

function* findingsOf(rule: FileRule, file: FileModel): Generator<Finding> {
  for (const site of rule.on.sites(file)) {
    for (const said of rule.check(site, file)) {
      if (!('of' in said)) {
        yield said;
        continue;
      }
      const { of, ...telling } = said;
      const { confidence, decisions } = weigh(of, file);
      if (confidence) yield { ...telling, confidence, decisions };
    }
  }
}

/** Whether the file can only run on versions of Python that the rule is about. */
function meetsPython(rule: Rule, file: FileModel): boolean {
  return rule.python === undefined || file.python.meets(rule.python) === 'yes';
}

function isSureEnough(finding: Finding, settings: FileSettings): boolean {
  return CONFIDENCES.indexOf(finding.confidence) >= CONFIDENCES.indexOf(settings.minConfidence);
}

/** The lines of any file of the project, each read once; made anew for each file's findings, so that few texts are held. */
function linesByPath(source: ProjectSource): (path: string) => LineTable | undefined {
  const known = new Map<string, LineTable | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const bytes = source.read(path);
      known.set(path, bytes && new LineTable(decode(bytes).text));
    }
    return known.get(path);
  };
}

function withoutRepeats(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ rule, finding }) => {
    // Two things may be wrong at one place: then they are told in different words.
    const key = `${rule.name} ${finding.at.start} ${finding.at.end} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** By position, then rule. */
function sorted(found: Found[]): Found[] {
  return found.sort(
    (a, b) =>
      a.finding.at.start - b.finding.at.start ||
      a.finding.at.end - b.finding.at.end ||
      (a.rule.name < b.rule.name ? -1 : 1),
  );
}

/**
 * The findings that no ignore comment covers, and the comments that cover none, when these are to be reported. Adds
 * notices about comments that name unknown rules.
 */
function silence(
  file: FileModel,
  lines: LineTable,
  found: readonly Found[],
  settings: FileSettings,
  notices: Notice[],
): { kept: readonly Found[]; unused: readonly UnusedIgnore[] } {
  const ignores = readIgnores(file.tree, lines);
  if (ignores.length === 0) return { kept: found, unused: [] };
  const used = new Set<Ignore>();
  const kept = found.filter(({ rule, finding }) => {
    const line = lines.lineOf(finding.at.start);
    const names = [rule.name, ...(rule.formerly ?? [])];
    const covering = ignores.filter((ignore) => covers(ignore, line, names));
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  const unused: UnusedIgnore[] = [];
  for (const ignore of ignores.filter(({ isOurs }) => isOurs)) {
    const at = { path: file.path, region: regionOf(lines, ignore) };
    if (settings.requireIgnoreReasons && !ignore.hasReason) {
      const message = 'The ignore comment does not say why: write the reason behind it.';
      notices.push({ kind: 'ignore-without-reason', level: 'warning', ...at, message });
    }
    const unknown = ignore.rules?.filter((name) => !settings.knownRules.has(name)) ?? [];
    for (const name of unknown) {
      const message = `The ignore comment names '${name}', which is no rule.`;
      notices.push({ kind: 'unknown-rule-in-ignore', level: 'note', ...at, message });
    }
    if (!settings.reportUnusedIgnores || used.has(ignore) || unknown.length > 0) continue;
    const message = 'The ignore comment silences nothing.';
    unused.push({ start: ignore.start, notice: { kind: 'unused-ignore', level: 'note', ...at, message } });
  }
  return { kept, unused };
}

/** Says where the first syntax error is; the rest of the file is analysed all the same. */
function syntaxNotice(file: FileModel, lines: LineTable): Notice {
  const { tree } = file;
  let first: Node | undefined;
  const unread = new Set<number>();
  for (const node of tree.root.walk()) {
    if (node.kind !== 'ERROR' && !node.isMissing) continue;
    first ??= node;
    // What ends at the start of a line does not touch it.
    const last = lines.lineOf(Math.max(node.start, node.end - 1));
    for (let line = lines.lineOf(node.start); line <= last; line++) unread.add(line);
  }
  first ??= tree.root;
  // A missing token and an ERROR at the end of the file have no text: the place before them is shown.
  const region = regionOf(lines, {
    start: first.start,
    end: Math.max(first.start, Math.min(first.end, first.start + 1)),
  });
  const all = lines.count - (lines.textOf(lines.count) === '' ? 1 : 0);
  const message = `Syntax error; the code around it is not analysed: ${unread.size} of ${all} line${all === 1 ? '' : 's'}.`;
  return { kind: 'syntax-error', level: 'warning', path: file.path, region, message };
}

/**
 * A copy that shares nothing with the file it came from. A part of a string keeps the whole of it in memory, so a single
 * name in a summary would keep the text of its file.
 */
function detached(outcome: FileOutcome): FileOutcome {
  return JSON.parse(JSON.stringify(outcome)) as FileOutcome;
}

function crashed(path: string, error: unknown): FileOutcome {
  const message = `heaplint failed on this file: ${reasonOf(error)}`;
  return { results: [], notices: [{ kind: 'file-crashed', level: 'error', path, message }], suppressed: 0 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack?.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ') ?? error.message)
    : String(error);
}
