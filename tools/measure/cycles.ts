/** Reference cycles that packages' own tests really left behind, recorded at run time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPart, part } from './data.js';
import type { Figure } from './figures.js';
import { placesOf, type Reported, type ReportedPlace, reportsOf, runs, topicsOf } from './report.js';

/** A kind of cycle, as `cycles/<package>/cycles.json` lists them. */
export interface CycleKind {
  /**
   * Who takes part: `attribute module.Class.name`, `class module.Class`, `instance module.Class`, and
   * `function path:line qualname`, the same of a `frame` and a `generator`.
   */
  readonly members: readonly string[];
}

/** The groups of rules that speak of what waits for the collector. */
const groups = 'cycles weakrefs collector exceptions registries retention concurrency caches'.split(' ');

/** How many kinds are reported, for each package with a `cycles.json` beside its `code/`. Throws Missing. */
export async function cycles(data: string | undefined): Promise<Figure[]> {
  const folder = part(data, 'cycles');
  const packages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'cycles.json')));
  const figures: Figure[] = [];
  for (const name of packages.sort()) {
    const code = part(data, 'cycles', name, 'code');
    const { kinds } = jsonPart<{ kinds: readonly CycleKind[] }>(data, 'cycles', name, 'cycles.json');
    const telling = kinds.filter(({ members }) => members.some((member) => !member.startsWith('instance ')));
    const reports = await reportsOf(code);
    for (const run of runs) {
      const heard = reports[run]
        .filter((each) => topicsOf(each).some((topic) => groups.includes(topic)))
        .map((each) => hearing(each, code));
      const caught = telling.filter(({ members }) => {
        return members.some((member) => heard.some((one) => covers(member, one)));
      });
      const value = caught.length;
      figures.push({
        measure: 'run-time cycles',
        name: `${name}, ${run}`,
        value,
        of: telling.length,
        better: 'more',
      });
    }
  }
  return figures;
}

/** What of a finding can name a member of a cycle. */
export interface Hearing {
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** All that is said and shown. */
  readonly words: string;
  readonly symbol: string;
}

function hearing(finding: Reported, code: string): Hearing {
  const places = placesOf(finding);
  const shown = places.map((place) => textAt(place, code));
  const said = places.map(({ message }) => message);
  return {
    places: places.map(({ path, range }) => ({ path, line: range.start.line })),
    words: [...said, finding.hint, ...shown].join(' '),
    symbol: finding.symbol?.name ?? '',
  };
}

function textAt({ path, range: { start, end } }: ReportedPlace, code: string): string {
  const lines = readFileSync(join(code, path), 'utf8')
    .split(/\r\n|\n|\r/)
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, index) => (index === last ? line.slice(0, end.utf16Column - 1) : line));
  return cut.map((line, index) => (index === 0 ? line.slice(start.utf16Column - 1) : line)).join('\n');
}

/** Whether the finding names the member: its attribute in the file of its class, or a place in what it is. */
export function covers(member: string, heard: Hearing): boolean {
  const [what = '', rest = ''] = split(member, ' ');
  if (what === 'attribute') return coversAttribute(rest, heard);
  if (what === 'class') return coversClass(rest, heard);
  return ['function', 'frame', 'generator'].includes(what) && coversCode(rest, heard);
}

function coversAttribute(name: string, { places, words }: Hearing): boolean {
  const parts = name.split('.');
  const attribute = parts.at(-1) ?? '';
  const file = parts.slice(0, -2).join('/');
  const isInFile = places.some(
    ({ path }) => path.endsWith(`${file}.py`) || path.endsWith(`${file}/__init__.py`),
  );
  return isInFile && wordsIn(words).has(attribute);
}

function coversClass(name: string, { places, words }: Hearing): boolean {
  const parts = name.split('.');
  if (!wordsIn(words).has(parts.at(-1) ?? '')) return false;
  const modules = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
  return places.some(({ path }) => {
    const module = path.replace(/\.py$/, '').replaceAll('/', '.');
    return modules.some((each) => module.endsWith(each));
  });
}

function coversCode(rest: string, { places, symbol }: Hearing): boolean {
  const [where = '', title = ''] = split(rest, ' ');
  const [, file = '', line = ''] = /^(.*):(\d+)$/.exec(where) ?? [];
  const tail = file.split('/').slice(-3).join('/');
  const short = title.split('.').at(-1) ?? '';
  return places.some((place) => {
    if (!place.path.endsWith(tail) && !tail.endsWith(place.path)) return false;
    const isNamed = short !== '<lambda>' && symbol.split('.').at(-1) === short;
    return Math.abs(place.line - Number(line)) <= 1 || isNamed;
  });
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}_]+/gu));
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
