/** Runs the rules over one file: bytes in, plain results out. Keeps nothing of a file once it has answered. */

import { createHash } from 'node:crypto';
import { restsOf } from '../ask/index.js';
import { weigh } from '../judge/index.js';
import { FileModel, type ModuleSummary, summarise } from '../model/index.js';
import type { Confidence, Finding } from '../rule/finding.js';
import type { Artifact, Notice, Result } from '../rule/result.js';
import { type FileRule, isProjectRule, type Rule } from '../rule/rule.js';
import { type Decoded, decode, LineTable, type Node, PythonParser } from '../syntax/index.js';
import { type Found, inOrder, isSureEnough, meetsPython, worthSaying } from './found.js';
import { defaultLimits } from './limits.js';
import { locate, regionOf } from './locate.js';
import { findInProject } from './project-phase.js';
import { reasonOf } from './reason.js';
import { silence, type UnusedIgnore } from './silence.js';
import type { PendingFile, PendingResult } from './weighing.js';

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
  /** Notices about ignore comments that silenced something: who reviews the code is to know. */
  readonly tellIgnores?: boolean;
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
  /** Findings that wait for what the project tells of the classes they are about. */
  readonly pending?: PendingFile;
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

/** What the project rules found in one file, to be located in its text. */
export interface Finishing {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly settings: FileSettings;
  /** In order. */
  readonly found: readonly Found[];
  readonly unusedIgnores: readonly UnusedIgnore[];
  /** The bytes of the other files that the findings point to, by path. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** What a run asks of an analyser, which may do its work elsewhere. */
export interface RunAnalyser {
  readonly timings: Timings;
  /** Analyses one file. Total: bad Python, a crashing rule and a crash of our own become notices. */
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome | Promise<FileOutcome>;
  /** Runs the project rules over what is kept of all files; an outcome for each file with something to say. Total. */
  analyseProject(
    files: readonly FileForProject[],
    source: ProjectSource,
  ): readonly FileOutcome[] | Promise<readonly FileOutcome[]>;
  /** Ends what the analyser has started. */
  close(): void;
}

/** An analyser that answers at once, and that nothing can stop. */
export interface Analyser extends RunAnalyser {
  /** Whether it can read nothing more, or holds so much memory that another should go on. */
  readonly isSpent: boolean;
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome;
  analyseProject(files: readonly FileForProject[], source: ProjectSource): FileOutcome[];
  /** Locates the project's findings of one file. Total. */
  finish(finishing: Finishing): FileOutcome;
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

  get isSpent(): boolean {
    return this.#parser.isDead || this.#parser.heldBytes > defaultLimits.parserMemory;
  }

  close(): void {}

  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome {
    try {
      return detached(this.#analyse(path, bytes, settings));
    } catch (error) {
      return crashed(path, error);
    }
  }

  finish(finishing: Finishing): FileOutcome {
    try {
      return detached(this.#finish(finishing));
    } catch (error) {
      return crashed(finishing.path, error);
    }
  }

  analyseProject(files: readonly FileForProject[], source: ProjectSource): FileOutcome[] {
    const { tasks, weighed, notices } = findInProject(files, source, (work) => work());
    const outcomes: FileOutcome[] = [...weighed];
    if (notices.length > 0) outcomes.push({ results: [], notices, suppressed: 0 });
    for (const task of tasks) {
      const finishing = finishingOf(task, source);
      outcomes.push(finishing ? this.finish(finishing) : unfinished(task.unusedIgnores));
    }
    return outcomes.map(detached);
  }

  #analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome {
    const notices: Notice[] = [];
    const started = performance.now();
    const decoded = decode(bytes);
    this.timings.decode += performance.now() - started;
    notices.push(...decodingNotices(path, decoded));

    const { tree, refusal } = this.#parser.read(decoded.text);
    Object.assign(this.timings, this.#parser.timings);
    if (!tree) {
      const message = `${refusal?.message}; it was not analysed.`;
      const kind = refusal?.kind ?? 'syntax-error';
      return { results: [], notices: [...notices, { kind, level: 'warning', path, message }], suppressed: 0 };
    }

    const parsed = performance.now();
    const file = new FileModel(path, tree, settings.python);
    const modelled = performance.now();
    this.timings.model += modelled - parsed;
    const found = worthSaying(findAll(file, settings, notices), decoded.text, settings);
    const lines = new LineTable(decoded.text);
    if (tree.root.hasError) notices.push(syntaxNotice(file, lines));
    const { kept, unused } = silence(file, lines, found, settings, notices);
    const located = locate(file, lines, kept, decoded.bom, () => undefined);
    const pending = located.flatMap((result, index): PendingResult[] => {
      const { about, within, lasting, rests } = kept[index]?.finding ?? {};
      if (about === undefined && within === undefined && lasting === undefined && !rests) return [];
      const asks = {
        ...(about === undefined ? {} : { about }),
        ...(within === undefined ? {} : { within }),
        ...(lasting === undefined ? {} : { lasting }),
      };
      return [{ result, ...asks, ...(rests ? { rests } : {}) }];
    });
    const waiting = new Set(pending.map(({ result }) => result));
    const results = located.filter((result) => !waiting.has(result));
    const ruled = performance.now();
    this.timings.rules += ruled - modelled;

    const outcome = {
      results,
      suppressed: found.length - kept.length,
      ...artifactOf(path, bytes, decoded, results),
    };
    if (!settings.rules.some(isProjectRule) && pending.length === 0) {
      return { ...outcome, notices: [...notices, ...unused.map(({ notice }) => notice)] };
    }
    const { artifact } = artifactOf(path, bytes, decoded, located);
    const forProject = {
      summary: summarise(file, { lifetimes: true }),
      unusedIgnores: unused,
      ...(artifact && pending.length > 0 ? { pending: { results: pending, artifact } } : {}),
    };
    this.timings.model += performance.now() - ruled;
    return { ...outcome, notices, forProject };
  }

  /** The file is read once more for it. */
  #finish({ path, bytes, settings, found, unusedIgnores, others }: Finishing): FileOutcome {
    const started = performance.now();
    const decoded = decode(bytes);
    const tree = this.#parser.parse(decoded.text);
    if (!tree) return unfinished(unusedIgnores);
    const file = new FileModel(path, tree, settings.python);
    const inRange = worthSaying(
      found.filter(({ rule }) => meetsPython(rule, file)),
      decoded.text,
      settings,
    );
    const lines = new LineTable(decoded.text);
    const silenced: Notice[] = [];
    const { kept, unused } = silence(file, lines, inRange, settings, silenced);
    const results = locate(file, lines, kept, decoded.bom, linesByPath(others));
    // A comment is unused when neither phase needed it.
    const still = new Set(unused.map(({ start }) => start));
    const notices = unusedIgnores.filter(({ start }) => still.has(start)).map(({ notice }) => notice);
    // What else there is to say of the comments was said when the file was analysed.
    notices.push(...silenced.filter(({ kind }) => kind === 'silenced'));
    const suppressed = inRange.length - kept.length;
    this.timings.project += performance.now() - started;
    return { results, notices, suppressed, ...artifactOf(path, bytes, decoded, results) };
  }
}

/** What a file's project findings need to be located; undefined when the file has vanished, or there is nothing to locate. */
export function finishingOf(
  task: Pick<Finishing, 'path' | 'found' | 'unusedIgnores'>,
  source: ProjectSource,
): Finishing | undefined {
  const bytes = task.found.length > 0 ? source.read(task.path) : undefined;
  if (!bytes) return undefined;
  const others = new Map<string, Uint8Array>();
  for (const { finding } of task.found) {
    for (const { path } of finding.because ?? []) {
      if (path === undefined || path === task.path || others.has(path)) continue;
      const other = source.read(path);
      if (other) others.set(path, other);
    }
  }
  return { ...task, bytes, settings: source.settingsOf(task.path), others };
}

/** What is left to say of a file whose project findings are none, or cannot be located. */
export function unfinished(unusedIgnores: readonly UnusedIgnore[]): FileOutcome {
  return { results: [], notices: unusedIgnores.map(({ notice }) => notice), suppressed: 0 };
}

function decodingNotices(path: string, decoded: Decoded): Notice[] {
  const notices: Notice[] = [];
  if (decoded.problem)
    notices.push({ kind: 'undecodable', level: 'warning', path, message: decoded.problem });
  if (decoded.text.includes('\0')) {
    const message = 'The file holds NUL bytes; Python refuses it.';
    notices.push({ kind: 'nul-bytes', level: 'warning', path, message });
  }
  return notices;
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

/** All findings of the file rules in one file, in order; each rule reports a span once. */
function findAll(file: FileModel, settings: FileSettings, notices: Notice[]): Found[] {
  // A stub never runs: nothing in it makes an object.
  if (file.path.endsWith('.pyi')) return [];
  const found: Found[] = [];
  for (const rule of settings.rules) {
    if (isProjectRule(rule) || !meetsPython(rule, file)) continue;
    try {
      for (const finding of findingsOf(rule, file)) {
        if (finding.rests || isSureEnough(finding, settings)) found.push({ rule, finding });
      }
    } catch (error) {
      const message = `The rule '${rule.name}' failed on this file: ${reasonOf(error)}`;
      notices.push({ kind: 'rule-crashed', level: 'error', path: file.path, message });
    }
  }
  return inOrder(found);
}

function* findingsOf(rule: FileRule, file: FileModel): Generator<Finding> {
  for (const site of rule.on.sites(file)) {
    for (const said of rule.check(site, file)) {
      if (!('of' in said)) {
        yield withSubject(rule, said, file);
        continue;
      }
      const { of, ...telling } = said;
      const { confidence, decisions } = weigh(of, file);
      if (!confidence) continue;
      const rests = restsOf(of);
      yield {
        ...telling,
        ...(of.owner ? { about: of.owner.nameNode.start } : {}),
        ...(rests ? { rests } : {}),
        confidence,
        decisions,
      };
    }
  }
}

/** What the judge is to ask about: the instances of the class around the finding, or the function around it. */
function withSubject(rule: FileRule, finding: Finding, file: FileModel): Finding {
  if (rule.matters === undefined) return finding;
  const node = file.tree.nodeAt(finding.at.start, finding.at.end);
  if (rule.matters === 'runs-again') {
    return { ...finding, within: file.functionAround(node)?.nameNode.start ?? -1 };
  }
  const owner = file.classAround(node);
  return owner ? { ...finding, about: owner.nameNode.start } : finding;
}

/** The lines of the files whose bytes are given, each made once. */
function linesByPath(others: ReadonlyMap<string, Uint8Array>): (path: string) => LineTable | undefined {
  const known = new Map<string, LineTable | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const bytes = others.get(path);
      known.set(path, bytes && new LineTable(decode(bytes).text));
    }
    return known.get(path);
  };
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
