/** From a finished run to the report in the form and the place that the user asked for. */
import { resolve } from 'node:path';
import { formats, type Render } from '../report/index.js';
import type { Provenance } from '../report/sarif/provenance.js';
import type { Notice, RuleCard, RunReport } from '../rule/result.js';
import type { Arguments, ReportRequest } from './arguments.js';
import { isColoured } from './colour.js';
import type { Io } from './io.js';
import type { Parts } from './main.js';
import { writeOutputFile } from './output-file.js';
import type { RunRoot } from './run-root.js';

export interface Delivery {
  readonly root: RunRoot;
  readonly exitCode: number;
}

/**
 * Writes each report to standard output or its file, and what is no finding to standard error. Throws UsageError where
 * a file cannot be written.
 */
export async function deliver(
  report: RunReport,
  args: Arguments,
  delivery: Delivery,
  io: Io,
  parts: Parts,
): Promise<void> {
  for (const request of args.reports) {
    const rendered = await render(report, request, args, delivery, io, parts);
    if (request.file === null) io.stdout.write(rendered);
    else {
      writeOutputFile(resolve(io.cwd, request.file), rendered);
      if (!args.quiet) io.stderr.write(`heaplint: ${inTheReport(report, request.file)}\n`);
    }
  }
  const notices = report.notices.filter((notice) => isShown(notice, args));
  if (notices.length === 0) return;
  const { noticeLines } = await import('../report/notices.js');
  const shown = notices.map((notice) => withPrefix(notice, delivery.root.displayPrefix));
  for (const line of noticeLines({ notices: shown }, isColoured(io.stderr, args, io)))
    io.stderr.write(`${line}\n`);
}

function inTheReport({ results, files, unjudged }: RunReport, file: string): string {
  const found = `${results.length} finding${results.length === 1 ? '' : 's'} in the report '${file}'`;
  return unjudged === 0 ? found : `${found}; ${files} of ${files + unjudged} files analysed`;
}

/** Errors always show; the rest shows unless every report holds it. */
function isShown(notice: Notice, args: Arguments): boolean {
  if (notice.level === 'error') return true;
  return !args.quiet && args.reports.some(({ format }) => !formats[format].hasNotices);
}

async function render(
  report: RunReport,
  { format, file }: ReportRequest,
  args: Arguments,
  { root, exitCode }: Delivery,
  io: Io,
  parts: Parts,
): Promise<string> {
  const renderer: Render = await formats[format].load(report.results.length === 0);
  const isSarif = format === 'sarif';
  const rules = isSarif ? await withPages(report.rules, parts) : report.rules;
  const shown = { ...report, rules };
  return renderer(formats[format].forPeople ? asSeenFromHere(shown, root.displayPrefix) : shown, {
    colour: file === null && isColoured(io.stdout, args, io),
    width: file === null ? io.stdout.columns : undefined,
    limit: args.limit ?? undefined,
    quiet: args.quiet,
    statistics: args.statistics,
    notices: false,
    uriPrefix: root.uriPrefix,
    exitCode,
    category: args.category ?? undefined,
    provenance: isSarif ? await provenance(root.folder) : undefined,
  });
}

/** Only SARIF shows the pages, and they are long. */
async function withPages(rules: readonly RuleCard[], parts: Parts): Promise<readonly RuleCard[]> {
  const pages = await parts.pages();
  return rules.map((card) => ({ ...card, page: pages.get(card.name) ?? '' }));
}

async function provenance(folder: string): Promise<Provenance | undefined> {
  const { provenanceOf } = await import('./provenance.js');
  return provenanceOf(folder);
}

/** The report with paths that work from the current folder: people click them. */
function asSeenFromHere(report: RunReport, prefix: string): RunReport {
  if (prefix === '') return report;
  return {
    ...report,
    results: report.results.map((result) => ({
      ...result,
      path: prefix + result.path,
      because: result.because.map((place) => ({ ...place, path: prefix + place.path })),
    })),
  };
}

function withPrefix(notice: Notice, prefix: string): Notice {
  return notice.path === undefined ? notice : { ...notice, path: prefix + notice.path };
}
