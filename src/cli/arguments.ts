/** The command line, read once. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { levels } from '../report/importance.js';
import { type FormatName, formatNames } from '../report/index.js';
import { visible } from '../report/visible.js';
import type { Confidence } from '../rule/finding.js';
import { type Shell, shells } from './completions.js';
import type { FailOn } from './config/config.js';
import { parseFileSize } from './file-size.js';
import type { Io } from './io.js';
import { suggestion } from './nearest-name.js';
import { version } from './version.js';

/** A form of the report and where it goes; null is standard output. */
export interface ReportRequest {
  readonly format: FormatName;
  readonly file: string | null;
}

/** What to do with fixes. */
export interface Fixing {
  readonly mode: 'write' | 'diff';
  /** Whether fixes that may change what the program does are meant too. */
  readonly unsafe: boolean;
  /** Whether what is left is not reported. */
  readonly only: boolean;
  readonly failOnFix: boolean;
}

/** What the user asked for; names of rules are as written. Null says nothing. */
export interface Arguments {
  /** As written; `-` is standard input. Never empty. */
  readonly paths: readonly string[];
  readonly select: readonly string[] | null;
  readonly extendSelect: readonly string[];
  readonly ignore: readonly string[];
  readonly strict: boolean | null;
  /** The place whose findings are to be explained, in place of a report. */
  readonly explainFinding: FindingPlace | null;
  readonly minConfidence: Confidence | null;
  readonly python: string | null;
  readonly reportUnusedIgnores: boolean | null;
  readonly exclude: readonly string[];
  readonly forceExclude: boolean;
  /** In bytes. */
  readonly maxFileSize: number | null;
  readonly stdinFilename: string | null;
  readonly config: string | null;
  readonly isolated: boolean;
  /** Never empty; at most one goes to standard output. */
  readonly reports: readonly ReportRequest[];
  /** The most findings that reports for people show; null shows all. */
  readonly limit: number | null;
  /** The tree may be a stranger's: nothing in it may change what is read and told. */
  readonly untrusted: boolean;
  /** What tells this run from others on the same commit, in SARIF. */
  readonly category: string | null;
  readonly statistics: boolean;
  readonly quiet: boolean;
  readonly color: boolean | null;
  readonly exitZero: boolean;
  readonly fix: Fixing | null;
  /** The reason of ignore comments to be written for all that is found. */
  readonly addIgnores: string | null;
  /** What to show instead of running. */
  readonly show: 'files' | 'settings' | null;
  /** False: no baseline, whatever there is. */
  readonly baseline: string | false | null;
  readonly writeBaseline: boolean;
  readonly pruneBaseline: boolean;
  /** A revision of git: what was found there already is left out. */
  readonly since: string | null;
  readonly failOn: FailOn | null;
  readonly failOnUnjudged: boolean | null;
  readonly timings: boolean;
}

export type Request =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'list-rules' }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'dump-graph'; readonly file: string }
  | { readonly kind: 'init'; readonly yes: boolean }
  | { readonly kind: 'completions'; readonly shell: Shell; readonly program: Command }
  /** Help, the version or a usage error: said already. */
  | { readonly kind: 'done'; readonly exitCode: number };

/** Reads the arguments after the program's name. Help, version and errors are written to `io`. Never throws. */
export function readArguments(argv: readonly string[], io: Io): Request {
  const program = heaplintCommand(io);
  try {
    const file = fileLikeAnOption(argv, io.cwd);
    if (file !== undefined) {
      program.error(
        `error: '${file}' is the name of a file here: write './${file}', or '--' before the files`,
      );
    }
    // A folder of that name is './init'.
    if (argv[0] === 'init') return initRequest(argv.slice(1), io);
    program.parse(argv, { from: 'user' });
    return requestOf(program);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'done', exitCode: error.exitCode === 0 ? 0 : 2 };
  }
}

/**
 * The first argument that reads as an option and is the name of a file in the current folder: whoever names that file may
 * not choose the options of a hook, which is given names without a '--' before them. Undefined where all is well.
 */
function fileLikeAnOption(argv: readonly string[], cwd: string): string | undefined {
  // With '--' the user has said where the options end.
  if (argv.includes('--')) return undefined;
  return argv.find((argument) => {
    if (!argument.startsWith('-') || argument === '-') return false;
    try {
      return lstatSync(join(cwd, argument), { throwIfNoEntry: false }) !== undefined;
    } catch {
      // No name that a file could have.
      return false;
    }
  });
}

function heaplintCommand(io: Io): Command {
  return spokenThrough(io, new Command('heaplint'))
    .usage('[options] [PATH...]\n       heaplint init [--yes]')
    .description(
      'Finds memory leaks, reference cycles, unbounded caches and over-long retention in Python code.\n' +
        'Without a path it reads the current folder.',
    )
    .argument('[PATH...]', "files and folders to read, or '-' for standard input")
    .optionsGroup('What to report:')
    .addOption(
      new Option(
        '--select <names>',
        'run only these: names of rules, groups, impacts, levels, confidences, or all (comma-separated)',
      ).argParser(commaList),
    )
    .addOption(new Option('--extend-select <names>', 'run these as well').argParser(commaList))
    .addOption(new Option('--ignore <names>', 'do not run or report these').argParser(commaList))
    .option('--strict', 'run every rule and report every finding')
    .addOption(
      new Option('--min-confidence <level>', 'leave out findings that are less sure').choices([
        'proven',
        'likely',
        'possible',
      ]),
    )
    .option('--python <version>', "the Python that the code runs on: '3.11', or a specifier such as '>=3.9'")
    .option('--report-unused-ignores', 'tell of ignore comments that silence nothing')
    .optionsGroup('Fixes, each tried by analysis before it is offered:')
    .option('--fix', 'apply those that keep what the program does, and report what is left')
    .option('--unsafe-fixes', 'apply those too that may change what it does')
    .option('--diff', 'show what --fix would change as a patch, and change nothing')
    .option('--fix-only', 'apply fixes, and do not report what is left')
    .option('--exit-non-zero-on-fix', 'exit with 1 where something was fixed')
    .addOption(
      new Option(
        '--add-ignores <reason>',
        'write an ignore comment with this reason for each finding',
      ).argParser(reason),
    )
    .optionsGroup('What was there before:')
    .option(
      '--baseline <file>',
      'leave out the findings that this file knows (default: heaplint-baseline.json)',
    )
    .addOption(new Option('--no-baseline', 'use no such file'))
    .option('--write-baseline', 'write all findings into it')
    .option('--prune-baseline', 'take out of it what is found no more')
    .option('--since <revision>', 'leave out what was found in this commit, branch or tag of git')
    .optionsGroup('What to read:')
    .addOption(
      new Option('--exclude <patterns>', 'leave these out too, as in .gitignore (comma-separated)').argParser(
        commaList,
      ),
    )
    .option('--force-exclude', 'leave out excluded files even where they are named')
    .addOption(
      new Option('--max-file-size <size>', "leave out larger files, such as '500KB' or '20MB'").argParser(
        fileSize,
      ),
    )
    .option('--stdin-filename <path>', "the path to report for '-', and to find its configuration by")
    .option('--config <file>', 'read settings from this file instead of the nearest one')
    .addOption(new Option('--no-config', 'ignore every configuration file'))
    .option('--untrusted', 'follow nothing that the tree says of its own check; see SECURITY.md')
    .optionsGroup('How to report:')
    .addOption(
      new Option(
        '--format <format>',
        `the form of the report, or FORMAT=FILE to write it to a file; may be repeated (${formatNames.join(', ')}; default: text)`,
      ).argParser(reportRequest),
    )
    .option('--output-file <file>', 'write the report to this file instead of standard output')
    .addOption(
      new Option('--limit <number>', 'show the most important findings only, this many').argParser(
        positiveNumber,
      ),
    )
    .option('--category <name>', 'tell this run from others on the same commit, in SARIF')
    .option('--statistics', 'count the findings of each rule as well')
    .option('--quiet', 'show findings and errors only')
    .option('--color', 'use colours (default: on a terminal without NO_COLOR)')
    .option('--no-color', 'do not use colours')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 only for findings of this level or worse').choices([
        ...levels,
        'never',
      ]),
    )
    .option('--fail-on-unjudged', 'exit with 2 where a file could not be analysed as a whole')
    .option('--exit-zero', 'exit with 0 even where there are findings')
    .addOption(new Option('--dump-graph <file>', 'print instructions and object graph of a file').hideHelp())
    .addOption(new Option('--timings', 'tell the time of each phase').hideHelp())
    .optionsGroup('About:')
    .option('--list-rules', 'list every rule')
    .option('--explain <rule>', 'show the page of a rule')
    .addOption(
      new Option(
        '--explain-finding <path:line>',
        'show why what is found there is told as it is: by what it is held, and what the judge went by',
      ).argParser(findingPlace),
    )
    .option('--show-files', 'list the files that would be read')
    .option('--show-settings', 'show the settings of each file named')
    .addOption(new Option('--completions <shell>', 'print completions for a shell').choices(shells))
    .version(`heaplint ${version}`, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 findings, 2 heaplint or its use is at fault.');
}

function initRequest(argv: readonly string[], io: Io): Request {
  const program = spokenThrough(io, new Command('heaplint init'))
    .description('Writes settings, a pre-commit hook and a workflow where they are missing.')
    .option('--yes', 'do not ask')
    .allowExcessArguments(false);
  program.parse(argv, { from: 'user' });
  return { kind: 'init', yes: program.opts<{ yes?: boolean }>().yes ?? false };
}

/** A command that writes to `io` and throws instead of leaving the process. */
function spokenThrough(io: Io, command: Command): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    // It says again what it was given, which may be the name of any file.
    writeErr: (text) => io.stderr.write(text.split('\n').map(visible).join('\n')),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => write(text.replace(/^error: /, 'heaplint: error: ')),
  });
}

/** A place to explain: a file and a line of it, from 1. */
export interface FindingPlace {
  readonly path: string;
  readonly line: number;
}

function findingPlace(text: string): FindingPlace {
  const colon = text.lastIndexOf(':');
  const line = Number(text.slice(colon + 1));
  if (colon < 1 || !Number.isSafeInteger(line) || line < 1) {
    throw new InvalidArgumentError('A path and a line are needed, such as app/cache.py:12.');
  }
  return { path: text.slice(0, colon), line };
}

interface ParsedOptions {
  select?: string[];
  extendSelect?: string[];
  ignore?: string[];
  strict?: boolean;
  minConfidence?: Confidence;
  python?: string;
  reportUnusedIgnores?: boolean;
  exclude?: string[];
  forceExclude?: boolean;
  maxFileSize?: number;
  stdinFilename?: string;
  config?: string | boolean;
  untrusted?: boolean;
  format?: readonly ReportRequest[];
  outputFile?: string;
  limit?: number;
  category?: string;
  statistics?: boolean;
  quiet?: boolean;
  color?: boolean;
  exitZero?: boolean;
  addIgnores?: string;
  showFiles?: boolean;
  showSettings?: boolean;
  completions?: Shell;
  dumpGraph?: string;
  fix?: boolean;
  unsafeFixes?: boolean;
  diff?: boolean;
  fixOnly?: boolean;
  exitNonZeroOnFix?: boolean;
  baseline?: string | boolean;
  writeBaseline?: boolean;
  pruneBaseline?: boolean;
  since?: string;
  failOn?: FailOn;
  failOnUnjudged?: boolean;
  timings?: boolean;
  listRules?: boolean;
  explain?: string;
  explainFinding?: FindingPlace;
}

function requestOf(program: Command): Request {
  const options = program.opts<ParsedOptions>();
  if (options.listRules) return { kind: 'list-rules' };
  if (options.completions !== undefined) return { kind: 'completions', shell: options.completions, program };
  if (options.dumpGraph !== undefined) return { kind: 'dump-graph', file: options.dumpGraph };
  if (options.explain !== undefined) return { kind: 'explain', rule: options.explain };
  const paths = program.args.length > 0 ? program.args : ['.'];
  if (paths.includes('-') && paths.length > 1)
    program.error("error: '-' cannot be given along with other paths");
  if (paths.includes('')) program.error('error: a path is empty');
  if (options.stdinFilename !== undefined && paths[0] !== '-') {
    program.error("error: --stdin-filename needs the path '-'");
  }
  if (options.writeBaseline && (options.baseline === false || options.since !== undefined)) {
    program.error('error: --write-baseline goes with neither --no-baseline nor --since');
  }
  return {
    kind: 'run',
    arguments: {
      paths,
      select: options.select ?? null,
      extendSelect: options.extendSelect ?? [],
      ignore: options.ignore ?? [],
      strict: options.explainFinding ? true : (options.strict ?? null),
      explainFinding: options.explainFinding ?? null,
      minConfidence: options.minConfidence ?? null,
      python: options.python ?? null,
      reportUnusedIgnores: options.reportUnusedIgnores ?? null,
      exclude: options.exclude ?? [],
      forceExclude: options.forceExclude ?? false,
      maxFileSize: options.maxFileSize ?? null,
      stdinFilename: options.stdinFilename ?? null,
      config: typeof options.config === 'string' ? options.config : null,
      isolated: options.config === false || (options.untrusted ?? false),
      untrusted: options.untrusted ?? false,
      reports: reportsOf(options, program),
      limit: options.limit ?? null,
      category: options.category ?? null,
      statistics: options.statistics ?? false,
      quiet: options.quiet ?? false,
      color: options.color ?? null,
      exitZero: options.exitZero ?? false,
      baseline:
        typeof options.baseline === 'string' ? options.baseline : options.baseline === false ? false : null,
      fix: fixingOf(options, program),
      addIgnores: options.addIgnores ?? null,
      show: options.showFiles ? 'files' : options.showSettings ? 'settings' : null,
      writeBaseline: options.writeBaseline ?? false,
      pruneBaseline: options.pruneBaseline ?? false,
      since: options.since ?? null,
      failOn: options.failOn ?? null,
      failOnUnjudged: options.failOnUnjudged ?? null,
      timings: options.timings ?? false,
    },
  };
}

function fixingOf(options: ParsedOptions, program: Command): Fixing | null {
  if (!options.fix && !options.fixOnly && !options.diff) {
    if (options.unsafeFixes) program.error('error: --unsafe-fixes goes with --fix, --fix-only or --diff');
    if (options.exitNonZeroOnFix)
      program.error('error: --exit-non-zero-on-fix goes with --fix or --fix-only');
    return null;
  }
  if (options.addIgnores !== undefined) program.error('error: --add-ignores does not go with fixes');
  return {
    mode: options.diff ? 'diff' : 'write',
    unsafe: options.unsafeFixes ?? false,
    only: options.fixOnly ?? false,
    failOnFix: options.exitNonZeroOnFix ?? false,
  };
}

/** The reports asked for; those without a file of their own go to the output file, where there is one. */
function reportsOf(options: ParsedOptions, program: Command): readonly ReportRequest[] {
  const asked = options.format ?? [{ format: 'text', file: null }];
  const loose = asked.filter(({ file }) => file === null);
  if (loose.length > 1) {
    const names = loose.map(({ format }) => format);
    program.error(`error: only one format can go to one place: write --format ${names[1]}=FILE`);
  }
  if (loose.length === 0 && options.outputFile !== undefined) {
    program.error('error: --output-file needs a --format without a file of its own');
  }
  const reports = asked.map(({ format, file }) => ({ format, file: file ?? options.outputFile ?? null }));
  const files = reports.flatMap(({ file }) => (file === null ? [] : [file]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) program.error(`error: two reports cannot be written to '${twice}'`);
  return reports;
}

function reportRequest(text: string, before: readonly ReportRequest[] | undefined): readonly ReportRequest[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = formatNames.find((known) => known === name);
  if (!format) {
    throw new InvalidArgumentError(
      `Known formats: ${formatNames.join(', ')}${suggestion(name, formatNames)}`,
    );
  }
  if (file === '') throw new InvalidArgumentError("A file is needed behind '='.");
  return [...(before ?? []), { format, file: file ?? null }];
}

function reason(text: string): string {
  if (!/\p{L}/u.test(text) || /[\r\n]/.test(text))
    throw new InvalidArgumentError('It needs words, on one line.');
  return text.trim();
}

function positiveNumber(text: string): number {
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new InvalidArgumentError('It needs a number from 1.');
  return Number(text);
}

function commaList(text: string, before: readonly string[] | undefined): readonly string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.includes('')) throw new InvalidArgumentError('It needs names, separated by commas.');
  return [...(before ?? []), ...items];
}

function fileSize(text: string): number {
  const bytes = parseFileSize(text);
  if (bytes === undefined)
    throw new InvalidArgumentError("It needs a number of bytes, or a size such as '10MB'.");
  return bytes;
}
