/** Analyses files one after the other and keeps what was found, never the files. */
import { dirname } from 'node:path';
import type { FileForProject, FileOutcome, RunAnalyser } from '../engine/analyser.js';
import type { Artifact, Notice, Result } from '../rule/result.js';
import type { Config } from './config/config.js';
import type { Configs } from './config/configs.js';
import { describeSize } from './file-size.js';
import type { Io, Reading } from './io.js';
import { innerPath, slashed } from './path-patterns.js';
import type { Progress } from './progress.js';
import type { GovernedSettings, Settings } from './settings.js';

export interface RunRequest {
  /** Absolute, in the order of the report. */
  readonly files: readonly string[];
  /** Those of the files that the user named: not to be able to read one is an error. */
  readonly named: ReadonlySet<string>;
  /** The bytes of a file that is not on disk, by its path. */
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** Absolute; paths of results are relative to it. */
  readonly root: string;
  readonly configs: Configs;
  readonly settings: Settings;
  /** In bytes; null leaves it to each file's configuration. */
  readonly maxFileSize: number | null;
}

/** A file that was analysed. */
export interface Analysed {
  /** Absolute. */
  readonly file: string;
  readonly settings: GovernedSettings;
  readonly config: Config;
  /** The findings of the file alone, finished. */
  readonly results: readonly Result[];
  readonly forProject: FileForProject | undefined;
}

/** What all files together gave: sorted, and plain data. */
export interface Findings {
  readonly results: readonly Result[];
  readonly notices: readonly Notice[];
  readonly artifacts: readonly Artifact[];
  /** How many files were analysed. */
  readonly files: number;
  readonly suppressed: number;
  /** How many files more could not be analysed at all, and how many of `files` only in part. */
  readonly unjudged: number;
  readonly partlyJudged: number;
  /** Whether a result makes the run fail by the settings of its file. */
  fails(result: Result): boolean;
  /** Whether notices about ignore comments do. */
  readonly isFailing: boolean;
  /** What every analysed file gave by itself, by path: for a comparison with another state of some of them. */
  readonly analysed: ReadonlyMap<string, Analysed>;
  /** Whether a file could not be judged as a whole, and its settings make that a fault. */
  readonly isUnjudged: boolean;
  /** Milliseconds spent reading files. */
  readonly readTime: number;
}

/** How many files, and bytes of them, may be on their way: all of them are in memory. */
const AT_ONCE = 64;
const MOST_BYTES = 4_000_000;

/** Runs the analyser over every file. Never throws: a file that cannot be read becomes a notice. */
export async function runFiles(
  request: RunRequest,
  analyser: RunAnalyser,
  io: Io,
  progress: Progress,
): Promise<Findings> {
  const results: Result[] = [];
  const notices: Notice[] = [];
  const artifacts: Artifact[] = [];
  let files = 0;
  let suppressed = 0;
  let unjudged = 0;
  let partlyJudged = 0;
  let isFailing = false;
  let isUnjudged = false;
  let readTime = 0;
  const analysed = new Map<string, Analysed>();
  const running: Promise<void>[] = [];
  let runningBytes = 0;
  const collect = (outcome: FileOutcome): void => {
    suppressed += outcome.suppressed;
    for (const result of outcome.results) results.push(result);
    for (const notice of outcome.notices) {
      notices.push(notice);
      const settings = notice.path === undefined ? undefined : analysed.get(notice.path)?.settings;
      isFailing ||= settings?.failsByNotice(notice) ?? false;
    }
    if (outcome.artifact && outcome.results.length > 0) artifacts.push(outcome.artifact);
  };
  for (const [index, file] of request.files.entries()) {
    progress.update(index, request.files.length);
    const facts = await request.configs.of(dirname(file));
    const path = innerPath(request.root, file) ?? slashed(file);
    const start = io.now();
    const reading = read(file, facts.config, request, io);
    readTime += io.now() - start;
    const settings = request.settings.of(file, facts);
    if (reading.kind !== 'bytes') {
      notices.push(noticeOf(reading, path, request.named.has(file)));
      unjudged++;
      isUnjudged ||= settings.failOnUnjudged;
      continue;
    }
    const answer = Promise.resolve(analyser.analyse(path, reading.bytes, settings));
    // Their order is that of the files, whichever is answered first.
    analysed.set(path, { file, settings, config: facts.config, results: [], forProject: undefined });
    running.push(
      answer.then((found) => {
        const outcome = finished(found, () => settings);
        const { results: own, forProject } = outcome;
        analysed.set(path, { file, settings, config: facts.config, results: own, forProject });
        const judged = judgedPart(outcome.notices);
        if (judged === 'nothing') unjudged++;
        else files++;
        if (judged === 'a part') partlyJudged++;
        isUnjudged ||= judged !== 'all' && settings.failOnUnjudged;
        collect(outcome);
      }),
    );
    runningBytes += reading.bytes.length;
    if (running.length < AT_ONCE && runningBytes < MOST_BYTES) continue;
    await Promise.all(running.splice(0));
    runningBytes = 0;
  }
  await Promise.all(running);
  const outcomes = await projectOutcomes(analyser, analysed, (path) => {
    const original = analysed.get(path);
    const reading = original && read(original.file, original.config, request, io);
    return reading?.kind === 'bytes' ? reading.bytes : undefined;
  });
  for (const outcome of outcomes) collect(outcome);
  return {
    results: results.sort(byPlace),
    notices: notices.sort(byNotice),
    artifacts: withoutRepeats(artifacts),
    files,
    suppressed,
    unjudged,
    partlyJudged,
    fails: (result) => analysed.get(result.path)?.settings.failsBy(result) ?? true,
    isFailing,
    analysed,
    isUnjudged,
    readTime,
  };
}

/**
 * What all files together give, finished. `read` answers the bytes of a file with findings, which are read once more.
 * Never throws.
 */
export async function projectOutcomes(
  analyser: RunAnalyser,
  files: ReadonlyMap<string, Pick<Analysed, 'settings' | 'forProject'>>,
  read: (path: string) => Uint8Array | undefined,
): Promise<readonly FileOutcome[]> {
  const settingsOf = (path: string): GovernedSettings => {
    const file = files.get(path);
    if (!file) throw new Error(`nothing is known of ${path}`);
    return file.settings;
  };
  const forProject = [...files.values()].flatMap((file) => (file.forProject ? [file.forProject] : []));
  const outcomes = await analyser.analyseProject(forProject, { settingsOf, read });
  return outcomes.map((outcome) => finished(outcome, settingsOf));
}

/** The outcome with its results as the settings of their files want them. */
export function finished(outcome: FileOutcome, settingsOf: (path: string) => GovernedSettings): FileOutcome {
  const results = outcome.results.flatMap((result) => settingsOf(result.path).finish(result) ?? []);
  return { ...outcome, results };
}

const PARTLY: ReadonlySet<Notice['kind']> = new Set([
  'syntax-error',
  'undecodable',
  'nul-bytes',
  'rule-crashed',
  'too-complex',
]);

const NOTHING: ReadonlySet<Notice['kind']> = new Set(['file-crashed', 'stopped']);

/** Without a place, these speak of the whole file. */
const WHOLE_WITHOUT_PLACE: ReadonlySet<Notice['kind']> = new Set(['syntax-error', 'too-complex']);

/** How much of a file was judged, by what the analyser says of it. */
function judgedPart(notices: readonly Notice[]): 'all' | 'a part' | 'nothing' {
  const isNothing = ({ kind, region }: Notice): boolean =>
    NOTHING.has(kind) || (WHOLE_WITHOUT_PLACE.has(kind) && region === undefined);
  if (notices.some(isNothing)) return 'nothing';
  return notices.some(({ kind }) => PARTLY.has(kind)) ? 'a part' : 'all';
}

/** One entry a file, sorted by path: both phases may have results in a file. */
function withoutRepeats(artifacts: readonly Artifact[]): Artifact[] {
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  return [...byPath.values()].sort((a, b) => compare(a.path, b.path));
}

function read(file: string, config: Config, request: RunRequest, io: Io): Reading {
  const limit = request.maxFileSize ?? config.maxFileSize;
  const bytes = request.given.get(file);
  if (!bytes) return io.readFile(file, limit);
  return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
}

function noticeOf(reading: Exclude<Reading, { kind: 'bytes' }>, path: string, isNamed: boolean): Notice {
  if (reading.kind === 'too-large') {
    const message = `Not analysed: the file has ${describeSize(reading.size)}, more than the limit (--max-file-size).`;
    return { kind: 'too-large', level: 'warning', path, message };
  }
  const message = `Not analysed: the file could not be read (${reading.reason}).`;
  return { kind: 'unreadable', level: isNamed ? 'error' : 'warning', path, message };
}

/** The order of every report: path, line, column, rule; the analyser's own order where all are equal. */
function byPlace(a: Result, b: Result): number {
  return (
    compare(a.path, b.path) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compare(a.rule, b.rule)
  );
}

/** What concerns the whole run comes first, then each file's notices in the order of their lines. Never throws. */
export function byNotice(a: Notice, b: Notice): number {
  return compare(a.path ?? '', b.path ?? '') || (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0);
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
