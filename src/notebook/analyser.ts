/** An analyser that reads notebooks too: it hands on the program in one, and tells places as cell and line. */
import { createHash } from 'node:crypto';
import type { FileOutcome, RunAnalyser } from '../engine/analyser.js';
import { lineHashes } from '../engine/line-hash.js';
import type { Excerpt, NotebookCell, Notice, Region, Result, ResultPlace } from '../rule/result.js';
import { type Notebook, type Origin, readNotebook } from './read.js';

/** Whether a path names a notebook. */
export function isNotebook(path: string): boolean {
  return path.endsWith('.ipynb');
}

/** The analyser, for notebooks as for Python files. Findings in notebooks have no fixes. */
export function withNotebooks(analyser: RunAnalyser): RunAnalyser {
  return {
    get timings() {
      return analyser.timings;
    },
    close: () => analyser.close(),
    async analyse(path, bytes, settings) {
      if (!isNotebook(path)) return analyser.analyse(path, bytes, settings);
      const notebook = readNotebook(bytes);
      if (!notebook) return unreadable(path);
      const outcome = await analyser.analyse(path, Buffer.from(notebook.program), settings);
      return inCells(outcome, (other) => (other === path ? { notebook, bytes } : undefined));
    },
    async analyseProject(files, source) {
      const known = new Map<string, Opened | undefined>();
      const open = (path: string): Opened | undefined => {
        if (!isNotebook(path)) return undefined;
        if (!known.has(path)) {
          const bytes = source.read(path);
          const notebook = bytes && readNotebook(bytes);
          known.set(path, notebook && { notebook, bytes });
        }
        return known.get(path);
      };
      const read = (path: string): Uint8Array | undefined => {
        if (!isNotebook(path)) return source.read(path);
        const opened = open(path);
        return opened && Buffer.from(opened.notebook.program);
      };
      const settingsOf = (path: string) => source.settingsOf(path);
      const outcomes = await analyser.analyseProject(files, { settingsOf, read });
      return outcomes.map((outcome) => inCells(outcome, open));
    },
  };
}

interface Opened {
  readonly notebook: Notebook;
  readonly bytes: Uint8Array;
}

function unreadable(path: string): FileOutcome {
  const message = 'The notebook is not valid JSON with cells; it was not analysed.';
  return { results: [], notices: [{ kind: 'syntax-error', level: 'warning', path, message }], suppressed: 0 };
}

/** The outcome with every place in a notebook told by its cell. */
function inCells(outcome: FileOutcome, open: (path: string) => Opened | undefined): FileOutcome {
  const place = <Place extends ResultPlace | Result>(at: Place): Place => {
    const notebook = open(at.path)?.notebook;
    return notebook ? { ...at, region: regionIn(notebook, at.region), excerpt: excerptIn(notebook, at) } : at;
  };
  const notice = (told: Notice): Notice => {
    const notebook = told.path === undefined ? undefined : open(told.path)?.notebook;
    return notebook && told.region ? { ...told, region: regionIn(notebook, told.region) } : told;
  };
  const results = outcome.results.map((result): Result => {
    const because = result.because.map(place);
    const opened = open(result.path);
    if (!opened) return { ...result, because };
    const { fix: _, ...rest } = place(result);
    return { ...rest, because, lineHash: hashOf(opened, rest.region) ?? result.lineHash };
  });
  const { artifact } = outcome;
  const bytes = artifact && open(artifact.path)?.bytes;
  return {
    ...outcome,
    results,
    notices: outcome.notices.map(notice),
    ...(artifact && bytes && { artifact: { ...artifact, ...factsOf(bytes) } }),
  };
}

function factsOf(bytes: Uint8Array): { length: number; sha256: string } {
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** GitHub hashes the lines of the file, and knows no cells. */
function hashOf({ bytes }: Opened, { cell }: Region): string | undefined {
  if (!cell) return undefined;
  return lineHashes(new TextDecoder().decode(bytes), [cell.startFileLine]).get(cell.startFileLine);
}

/** A region of the program in the lines of the cell where it begins; what reaches beyond that cell is cut off. */
function regionIn({ origins }: Notebook, region: Region): Region {
  const start = origins[region.startLine - 1] ?? origins.at(-1);
  if (!start) return region;
  const end = origins[region.endLine - 1];
  if (end?.cell === start.cell) {
    return { ...region, startLine: start.line, endLine: end.line, cell: cellOf(start, end) };
  }
  const last = origins.findLast(({ cell }) => cell === start.cell) ?? start;
  return {
    ...region,
    startLine: start.line,
    endLine: last.line,
    endColumn: last.text.length + 1,
    endCharacter: [...last.text].length + 1,
    cell: cellOf(start, last),
  };
}

function cellOf(start: Origin, end: Origin): NotebookCell {
  return {
    number: start.cell,
    startFileLine: start.fileLine,
    startFileColumn: start.fileStart,
    endFileLine: end.fileLine,
    endFileColumn: end.fileEnd,
  };
}

/** The lines around a region as they stand in its cell, magics and all. */
function excerptIn(
  { origins }: Notebook,
  { region, excerpt }: Pick<ResultPlace, 'region' | 'excerpt'>,
): Excerpt {
  const cell = origins[region.startLine - 1]?.cell;
  const shown = origins
    .slice(excerpt.startLine - 1, excerpt.startLine - 1 + excerpt.lines.length)
    .filter((origin) => origin.cell === cell);
  return { startLine: shown[0]?.line ?? 1, lines: shown.map(({ text }) => text) };
}
