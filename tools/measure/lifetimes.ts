/**
 * Compares the judge's answers with classes labelled by reading. `npx tsx tools/measure/lifetimes.ts TABLE FOLDER
 * [--rows HALF]`: TABLE has the columns project, file, line, class, lifetime and number; FOLDER holds each project's
 * code under its name. Figures are given for two halves of the projects, by a hash of their names: one to work on,
 * one to check. `--rows 0` prints the rows of a half.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLong, isShort, type Lifetime, Lifetimes } from '../../src/judge/index.js';
import { summariesIn } from '../show/summaries.js';

interface Row {
  readonly project: string;
  readonly file: string;
  readonly line: string;
  readonly class: string;
  readonly lifetime: Lifetime;
  readonly number: string;
  readonly why: string;
}

interface Compared extends Row {
  readonly answer: Lifetime;
  readonly count: string;
  readonly half: number;
  readonly because: string;
}

const [table, folder, option, wanted] = process.argv.slice(2);
if (table === undefined || folder === undefined) {
  console.error('usage: npx tsx tools/measure/lifetimes.ts TABLE FOLDER [--rows HALF]');
  process.exitCode = 2;
} else {
  const compared = await compareAll(readRows(table), folder);
  if (option === '--rows') for (const row of compared) if (String(row.half) === wanted) printRow(row);
  for (const half of [0, 1])
    print(
      `half ${half}`,
      compared.filter((row) => row.half === half),
    );
  print('all', compared);
}

function readRows(path: string): Row[] {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const names = head?.split('\t') ?? [];
  return lines.map(
    (line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at], value])) as unknown as Row,
  );
}

function halfOf(project: string): number {
  return Number.parseInt(createHash('sha1').update(project).digest('hex').slice(0, 8), 16) % 2;
}

async function compareAll(rows: readonly Row[], folder: string): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const project of new Set(rows.map((row) => row.project))) {
    const path = join(folder, project);
    if (!existsSync(path)) {
      console.log(`${project}: not there, left out`);
      continue;
    }
    const summaries = await summariesIn(path);
    const started = performance.now();
    const judge = new Lifetimes(summaries);
    for (const row of rows.filter((each) => each.project === project)) {
      const module = summaries.find((each) => each.path === row.file);
      const summary = module?.classes.find(({ name }) => name.replace(/@\d+$/, '') === row.class);
      if (!module || !summary) {
        console.log(`${project} ${row.file} ${row.class}: not found`);
        continue;
      }
      const { lifetime, number, because } = judge.lifetimeOf({ summary, module });
      const words = because
        .map(({ place, words: each }) => `${place.path}@${place.at.start} ${each}`)
        .join(' | ');
      compared.push({ ...row, answer: lifetime, count: number, half: halfOf(project), because: words });
    }
    console.log(
      `${project}: ${summaries.length} files, judged in ${Math.round(performance.now() - started)} ms`,
    );
  }
  return compared;
}

function agrees({ lifetime, answer }: Compared): boolean {
  return isLong(lifetime) ? isLong(answer) : isShort(lifetime) ? isShort(answer) : lifetime === answer;
}

function print(title: string, rows: readonly Compared[]): void {
  const asked = rows.filter(({ lifetime }) => isLong(lifetime) || isShort(lifetime));
  const answered = asked.filter(({ answer }) => isLong(answer) || isShort(answer));
  const right = answered.filter(agrees);
  const short = asked.filter(({ lifetime }) => isShort(lifetime));
  const wrongProcess = short.filter(({ answer }) => answer === 'process');
  const wrongLong = short.filter(({ answer }) => isLong(answer));
  const users = rows.filter(({ lifetime }) => lifetime === 'library');
  const counted = answered.filter(({ number, count }) => number !== 'unknown' && count !== 'unknown');
  console.log(
    `${title}: ${rows.length} rows, ${asked.length} long or short; answered ${share(answered, asked)}, agree ${share(right, answered)}; ` +
      `process for a short one ${share(wrongProcess, short)}, long ${share(wrongLong, short)}; ` +
      `library told as library ${share(users.filter(agrees), users)}, as process ${share(
        users.filter(({ answer }) => answer === 'process'),
        users,
      )}; ` +
      `number agrees ${share(
        counted.filter(({ number, count }) => number === count),
        counted,
      )}`,
  );
  printTable(rows);
}

/** How often each label got each answer. */
function printTable(rows: readonly Compared[]): void {
  const counts = new Map<string, number>();
  for (const { lifetime, answer } of rows) {
    const pair = `${lifetime} -> ${answer}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  console.log(
    `  ${[...counts]
      .sort()
      .map(([pair, count]) => `${pair} ${count}`)
      .join(', ')}`,
  );
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${part.length}/${whole.length} (${Math.round((100 * part.length) / Math.max(1, whole.length))}%)`;
}

function printRow(row: Compared): void {
  const mark = agrees(row) ? ' ' : row.answer === 'unknown' || row.answer === 'library' ? '?' : '!';
  console.log(
    `${mark} ${row.project} ${row.file}:${row.line} ${row.class}: ${row.lifetime}/${row.number}, answer ${row.answer}/${row.count}`,
  );
  console.log(`      label: ${row.why}`);
  console.log(`      judge: ${row.because}`);
}
