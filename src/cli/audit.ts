/** A whole run: find the files, analyse them, report. */
import { dirname, resolve } from 'node:path';
import type { RunAnalyser } from '../engine/analyser.js';
import { withCheckedFixes } from '../fix/index.js';
import { formats } from '../report/index.js';
import type { Notice, RunReport } from '../rule/result.js';
import { type Analysis, analyseAll, type Run } from './analysis.js';
import type { Arguments, Fixing } from './arguments.js';
import { type Catalogue, catalogueOf, type RuleReference, referenceTo } from './catalogue.js';
import { defaultMaxFileSize, emptyLayer, type Layer } from './config/config.js';
import { type ConfigMessage, Configs } from './config/configs.js';
import { discover, type NamedPath, namedPath, type Remark } from './discover.js';
import type { Io } from './io.js';
import type { Parts } from './main.js';
import { innerPath, pathPatterns } from './path-patterns.js';
import { Progress } from './progress.js';
import type { Repair } from './repair.js';
import { deliver } from './report.js';
import { ruleCard } from './rule-pages.js';
import { byNotice, type Findings } from './run.js';
import { type RunRoot, runRoot } from './run-root.js';
import { Settings } from './settings.js';
import type { Revision } from './since.js';
import { Timings } from './timings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** Runs what the arguments ask and answers the exit code. Throws UsageError where the arguments make no sense. */
export async function audit(args: Arguments, io: Io, parts: Parts): Promise<number> {
  const timings = new Timings(io);
  const catalogue = catalogueOf(await parts.groups());
  const commandLine = await layerOf(args, catalogue);
  const input = await readInput(args, io);
  const root = runRoot(io.cwd, foldersOf(input, io.cwd), input.isAbsolute);
  const revision = args.since === null ? null : await revisionOf(args.since, root);
  const configs = await Configs.open({
    catalogue,
    ownFolders: [io.cwd, ...input.named.filter((named) => named.isFolder).map((named) => named.path)],
    use:
      args.config !== null
        ? { kind: 'file', path: resolve(io.cwd, args.config) }
        : { kind: args.isolated ? 'none' : 'nearest' },
    readMetadata: !args.untrusted,
    cwd: io.cwd,
  });
  timings.end('settings');

  const progress = new Progress(io, args.quiet);
  // The parser loads while the disk is read.
  const [discovery, plainAnalyser] = await Promise.all([
    discover({
      named: input.named,
      forceExclude: args.forceExclude,
      exclude: pathPatterns(args.exclude, root.folder),
      configs,
      cwd: io.cwd,
      leavesNothingOut: args.untrusted,
    }),
    parts.analyser(),
  ]);
  timings.end('discover');

  const settings = new Settings(catalogue, commandLine, args.untrusted);
  if (args.show !== null) {
    const { showFiles, showSettings } = await import('./show.js');
    if (args.show === 'files') io.stdout.write(showFiles(discovery.files, io.cwd));
    const asked = args.show === 'settings' ? input.named : [];
    for (const { path, isFolder } of asked) {
      const facts = await configs.of(isFolder ? path : dirname(path));
      io.stdout.write(showSettings(path, facts.config, settings.of(path, facts), io.cwd));
    }
    for (const message of configs.messages)
      io.stderr.write(`heaplint: ${configNotice(message, io.cwd).message}\n`);
    return configs.messages.some(({ level }) => level === 'error') || input.notices.length > 0 ? 2 : 0;
  }
  const run: Run = {
    args,
    io,
    revision,
    root,
    configs,
    settings,
    plainAnalyser,
    analyser: await forNotebooks(
      needsFixes(args) ? withCheckedFixes(plainAnalyser) : plainAnalyser,
      discovery.files,
    ),
    files: discovery.files,
    progress,
  };
  const { analysis, repair } = await found(run, input, timings).finally(() => plainAnalyser.close());
  if (repair && args.fix?.mode === 'diff') return exitCodeAfter(repair, args.fix);
  const { findings, separated } = analysis;
  if (args.explainFinding !== null) {
    const { path, line } = args.explainFinding;
    const inner = innerPath(root.folder, resolve(io.cwd, path)) ?? path;
    const { explanation } = await import('../report/explanation.js');
    const there = findings.results.filter(
      ({ path: at, region }) => at === inner && region.startLine <= line && line <= region.endLine,
    );
    io.stdout.write(explanation(there, `${path}:${line}`));
    return 0;
  }

  const notices: Notice[] = [
    ...input.notices,
    ...discovery.unreadable.map(({ path, reason }) => unreadableFolder(path, reason, root)),
    ...discovery.remarks.map((remark) => notRead(remark, root)),
    ...configs.messages.map((message) => configNotice(message, io.cwd)),
    ...findings.notices,
    ...(repair?.notices ?? []),
  ].map((notice) => (args.untrusted ? strictly(notice) : notice));
  const report: RunReport = {
    version,
    results: separated.results,
    old: separated.old,
    gone: separated.gone.length,
    notices: notices.sort(byNotice),
    rules: settings.rulesUsed().map((entry) => ruleCard(entry, new Map())),
    artifacts: findings.artifacts,
    files: findings.files,
    suppressed: findings.suppressed,
    unjudged: findings.unjudged,
    partlyJudged: findings.partlyJudged,
  };
  const exitCode =
    exitCodeOf(report, findings, args.exitZero || args.fix?.only === true) || exitCodeAfter(repair, args.fix);
  if (discovery.files.length === 0 && input.named.some((named) => named.isFolder) && !args.quiet) {
    io.stderr.write('heaplint: warning: no Python files found\n');
  }
  if (args.fix?.only)
    await deliver(
      { ...report, results: [], old: [] },
      { ...args, reports: [] },
      { root, exitCode },
      io,
      parts,
    );
  else await deliver(report, args, { root, exitCode }, reportingIo(args, io), parts);
  timings.end('report');
  if (args.timings || io.env.HEAPLINT_TIMINGS === '1') io.stderr.write(timings.describe());
  return exitCode;
}

/** Analyses all files; where they were repaired or silenced, once more. */
async function found(
  run: Run,
  input: Input,
  timings: Timings,
): Promise<{ analysis: Analysis; repair?: Repair }> {
  const { args } = run;
  const analysis = await analyseAll(run, input);
  timings.end('analyse', { read: analysis.findings.readTime, ...run.plainAnalyser.timings });
  if (args.addIgnores === null && args.fix === null) return { analysis };
  const { repaired, silenced } = await import('./repair.js');
  const repair =
    args.fix === null
      ? await silenced(run, input, analysis, args.addIgnores ?? '')
      : await repaired(run, input, analysis, args.fix);
  const isChanged = repair.fixed > 0 && args.fix?.mode !== 'diff';
  timings.end('fix');
  return {
    analysis: isChanged ? await analyseAll(run, { ...input, given: repair.given }) : analysis,
    repair,
  };
}

/** Asked before the analysis: nobody waits for it to learn of a slip of the keys. */
async function revisionOf(name: string, root: RunRoot): Promise<Revision> {
  const { revisionNamed } = await import('./since.js');
  return revisionNamed(name, root.folder);
}

/** Fixes that nobody sees need not be tried. */
function needsFixes({ fix, reports }: Arguments): boolean {
  return fix !== null || reports.some(({ format }) => formats[format].showsFixes);
}

/** Loads what reads notebooks only where there are any. */
async function forNotebooks(analyser: RunAnalyser, files: readonly string[]): Promise<RunAnalyser> {
  if (!files.some((file) => file.endsWith('.ipynb'))) return analyser;
  const { withNotebooks } = await import('../notebook/index.js');
  return withNotebooks(analyser);
}

/** Standard output belongs to the repaired text where the text came from standard input. */
function reportingIo(args: Arguments, io: Io): Io {
  return args.fix?.mode === 'write' && args.paths[0] === '-' ? { ...io, stdout: io.stderr } : io;
}

/** 1 where fixes were made and the user wants to know by the exit code, or where a patch has something in it. */
function exitCodeAfter(repair: Repair | undefined, fixing: Fixing | null): 0 | 1 {
  if (!repair || !fixing || repair.fixed === 0) return 0;
  return fixing.mode === 'diff' || fixing.failOnFix ? 1 : 0;
}

export interface Input {
  readonly named: readonly NamedPath[];
  readonly given: ReadonlyMap<string, Uint8Array>;
  /** Whether a path was written from the root of the file system. */
  readonly isAbsolute: boolean;
  readonly notices: readonly Notice[];
}

async function readInput(args: Arguments, io: Io): Promise<Input> {
  if (args.paths[0] === '-') {
    const path = resolve(io.cwd, args.stdinFilename ?? '-');
    // A configuration may allow more than the default; it is known only once the input has a place.
    const limit = args.maxFileSize ?? 10 * defaultMaxFileSize;
    const given = new Map([[path, await io.readStandardInput(limit)]]);
    return { named: [{ path, real: path, isFolder: false }], given, isAbsolute: false, notices: [] };
  }
  const named: NamedPath[] = [];
  const notices: Notice[] = [];
  for (const written of args.paths) {
    const found = namedPath(written, io.cwd);
    if ('path' in found) named.push(found);
    else
      notices.push({
        kind: 'missing-path',
        level: 'error',
        message: `Cannot read '${written}': ${found.problem}.`,
      });
  }
  const isAbsolute = args.paths.some((path) => path === resolve(path));
  return { named, given: new Map(), isAbsolute, notices };
}

function foldersOf(input: Input, cwd: string): readonly string[] {
  const folders = input.named.map(({ path, isFolder }) => (isFolder ? path : dirname(path)));
  return folders.length > 0 ? folders : [cwd];
}

/** What the command line itself says; throws UsageError for a rule or a version that is none. */
async function layerOf(args: Arguments, catalogue: Catalogue): Promise<Layer> {
  const references = (option: string, names: readonly string[]): RuleReference[] =>
    names.map((name) => {
      const reference = referenceTo(name, catalogue);
      if (reference.kind === 'unknown') throw new UsageError(`${option}: ${reference.message}`);
      return reference;
    });
  return {
    ...emptyLayer,
    select: args.select && references('--select', args.select),
    extendSelect: references('--extend-select', args.extendSelect),
    ignore: references('--ignore', args.ignore),
    strict: args.strict,
    minConfidence: args.minConfidence,
    python: args.python === null ? null : await pythonOf(args.python),
    reportUnusedIgnores: args.reportUnusedIgnores,
    failOn: args.failOn,
    failOnUnjudged: args.failOnUnjudged,
  };
}

async function pythonOf(text: string): Promise<string> {
  const { pythonSpecifier } = await import('./config/python-specifier.js');
  const specifier = pythonSpecifier(text);
  if (specifier === undefined) {
    throw new UsageError(
      `--python: '${text}' is neither a version such as '3.11' nor a specifier such as '>=3.9'`,
    );
  }
  return specifier;
}

function unreadableFolder(folder: string, reason: string, root: RunRoot): Notice {
  const path = innerPath(root.folder, folder) || '.';
  return { kind: 'unreadable', level: 'warning', path, message: `The folder could not be read (${reason}).` };
}

/** What is said of code that nobody has judged: in the tree of a stranger it is an error. */
const UNJUDGED: ReadonlySet<Notice['kind']> = new Set([
  'nul-bytes',
  'syntax-error',
  'too-complex',
  'too-large',
  'undecodable',
  'unreadable',
]);

function strictly(notice: Notice): Notice {
  return UNJUDGED.has(notice.kind) ? { ...notice, level: 'error' } : notice;
}

function notRead({ path, message, level }: Remark, root: RunRoot): Notice {
  return { kind: 'unreadable', level, path: innerPath(root.folder, path) ?? path, message };
}

/** Without a path: a configuration may lie above everything that the report's paths can name. */
function configNotice({ path, line, message, level }: ConfigMessage, cwd: string): Notice {
  const place = `${innerPath(cwd, path) ?? path}:${line}`;
  return { kind: 'bad-configuration', level, message: `${place}: ${message}` };
}

function exitCodeOf(
  report: RunReport,
  { fails, isFailing, isUnjudged }: Findings,
  exitZero: boolean,
): number {
  if (isUnjudged || report.notices.some((notice) => notice.level === 'error')) return 2;
  return (isFailing || report.results.some(fails)) && !exitZero ? 1 : 0;
}
