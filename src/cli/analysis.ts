/** Everything that a run finds, without what was known before. */
import type { RunAnalyser } from '../engine/analyser.js';
import type { Arguments } from './arguments.js';
import type { Input } from './audit.js';
import type { Configs } from './config/configs.js';
import type { Io } from './io.js';
import type { Separated } from './known-findings.js';
import type { Progress } from './progress.js';
import { type Analysed, type Findings, runFiles } from './run.js';
import type { RunRoot } from './run-root.js';
import type { Settings } from './settings.js';
import type { Revision } from './since.js';

/** What stays the same when files are analysed a second time. */
export interface Run {
  readonly args: Arguments;
  readonly io: Io;
  readonly revision: Revision | null;
  readonly root: RunRoot;
  readonly configs: Configs;
  readonly settings: Settings;
  /** Offers fixes that were tried only. */
  readonly analyser: RunAnalyser;
  /** Offers all. */
  readonly plainAnalyser: RunAnalyser;
  /** Absolute, in the order of the report. */
  readonly files: readonly string[];
  readonly progress: Progress;
}

export interface Analysis {
  readonly findings: Findings;
  readonly separated: Separated;
}

/** Analyses every file and leaves out what was known before. Throws UsageError where that cannot be read. */
export async function analyseAll(run: Run, input: Input): Promise<Analysis> {
  const { args, io, root, configs, settings, analyser } = run;
  const findings = await runFiles(
    {
      files: run.files,
      named: new Set(input.named.map((named) => named.path)),
      given: input.given,
      root: root.folder,
      configs,
      settings,
      maxFileSize: args.maxFileSize,
    },
    analyser,
    io,
    run.progress,
  );
  run.progress.clear();
  return { findings, separated: await withoutKnown(run, input, findings) };
}

/** The bytes of a file of the run, read once more; undefined where it has gone meanwhile. */
export function bytesOf({ file, config }: Analysed, { args, io }: Run, input: Input): Uint8Array | undefined {
  const given = input.given.get(file);
  if (given) return given;
  const reading = io.readFile(file, args.maxFileSize ?? config.maxFileSize);
  return reading.kind === 'bytes' ? reading.bytes : undefined;
}

/** The results without those of the revision and of the baseline, where they were asked for or are there. */
async function withoutKnown(run: Run, input: Input, findings: Findings): Promise<Separated> {
  const { args, revision, root, configs, settings, analyser, io } = run;
  const { separate, withBaseline } = await import('./known-findings.js');
  let since: Separated = { results: findings.results, old: [], gone: [] };
  if (revision !== null) {
    const { findingsAt } = await import('./since.js');
    const before = await findingsAt({
      revision,
      root: root.folder,
      analysed: findings.analysed,
      read: (file) => bytesOf(file, run, input),
      configs,
      settings,
      analyser,
    });
    since = separate(
      findings.results,
      before.known,
      ({ path }) => path,
      (path) => before.gone.has(path),
    );
  }
  const files = new Set([...findings.analysed.values()].map(({ file }) => file));
  const baseline = withBaseline(since.results, {
    args,
    config: (await configs.of(io.cwd)).config,
    root: root.folder,
    isAnalysed: (file) => files.has(file),
    io,
  });
  return { ...baseline, old: [...since.old, ...baseline.old] };
}
