/** From a finished run to the report in the form and the place that the user asked for. */
import { resolve } from 'node:path';
import type { Notice, RunReport } from '../rule/result.js';
import type { Arguments } from './arguments.js';
import type { Io, OutputStream } from './io.js';
import type { Parts } from './main.js';
import { writeOutputFile } from './output-file.js';
import type { RunRoot } from './run-root.js';

export interface Delivery {
  readonly root: RunRoot;
  readonly exitCode: number;
}

/**
 * Writes the report to standard output or the file asked for, and what is no finding to standard error. Throws
 * UsageError where the file cannot be written.
 */
export async function deliver(
  report: RunReport,
  args: Arguments,
  delivery: Delivery,
  io: Io,
  parts: Parts,
): Promise<void> {
  const rendered = await render(report, args, delivery, io, parts);
  if (args.outputFile === null) io.stdout.write(rendered);
  else {
    writeOutputFile(resolve(io.cwd, args.outputFile), rendered);
    if (!args.quiet) {
      const findings = `${report.results.length} finding${report.results.length === 1 ? '' : 's'}`;
      io.stderr.write(`heaplint: ${findings} in the report '${args.outputFile}'\n`);
    }
  }
  const notices = report.notices.filter((notice) => isShown(notice, args));
  if (notices.length === 0) return;
  const { noticeLines } = await import('../report/notices.js');
  const shown = notices.map((notice) => withPrefix(notice, delivery.root.displayPrefix));
  for (const line of noticeLines({ notices: shown }, isColoured(io.stderr, args, io)))
    io.stderr.write(`${line}\n`);
}

/** Errors always show; the rest is for people who read text, and stands in the other formats anyway. */
function isShown(notice: Notice, args: Arguments): boolean {
  return notice.level === 'error' || (args.format === 'text' && !args.quiet);
}

async function render(
  report: RunReport,
  args: Arguments,
  { root, exitCode }: Delivery,
  io: Io,
  parts: Parts,
): Promise<string> {
  switch (args.format) {
    case 'text': {
      const { text } = await import('../report/text.js');
      return text(asSeenFromHere(report, root.displayPrefix), {
        colour: args.outputFile === null && isColoured(io.stdout, args, io),
        quiet: args.quiet,
        statistics: args.statistics,
        notices: false,
      });
    }
    case 'json': {
      const { json } = await import('../report/json.js');
      return json(report);
    }
    case 'sarif': {
      const [{ sarif }, { provenanceOf }, pages] = await Promise.all([
        import('../report/sarif.js'),
        import('./provenance.js'),
        parts.pages(),
      ]);
      const rules = report.rules.map((card) => ({ ...card, page: pages.get(card.name) ?? '' }));
      return sarif(
        { ...report, rules },
        {
          uriPrefix: root.uriPrefix,
          exitCode,
          category: args.category ?? undefined,
          provenance: await provenanceOf(root.folder),
        },
      );
    }
  }
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

/** A flag wins, then NO_COLOR, then FORCE_COLOR, then whether a terminal shows it. */
function isColoured(stream: OutputStream, args: Arguments, io: Io): boolean {
  if (args.color !== null) return args.color;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY && TERM !== 'dumb';
}
