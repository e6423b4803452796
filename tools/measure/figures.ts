/** Figures, how they are written down, and the table of them. */

/** One number that a measure gives. `measure` and `name` say which. */
export interface Figure {
  readonly measure: string;
  readonly name: string;
  readonly value: number;
  /** What the value is a part of: then the share is shown. */
  readonly of?: number;
  readonly unit?: string;
  /** Which way is better; the others only describe what was measured. */
  readonly better?: 'more' | 'less';
}

/** How a figure is shown: `12 of 40 (30.0%)` or `1.72 per 10 kLOC`. */
export function told({ value, of, unit }: Figure): string {
  const number = Number.isInteger(value) ? String(value) : value.toFixed(2);
  if (of !== undefined) return `${number} of ${of} (${((100 * value) / Math.max(of, 1)).toFixed(1)}%)`;
  return unit === undefined ? number : `${number} ${unit}`;
}

/** The old figures with the new ones in their places, those that are new at the end of their measure. */
export function merged(old: readonly Figure[], fresh: readonly Figure[]): Figure[] {
  const measured = new Set(fresh.map(({ measure }) => measure));
  const order = [...new Set([...old, ...fresh].map(({ measure }) => measure))];
  return order.flatMap((measure) => {
    return (measured.has(measure) ? fresh : old).filter((figure) => figure.measure === measure);
  });
}

/** One row a figure: what it is now, what it was, and whether that is better or worse. */
export function table(fresh: readonly Figure[], last: readonly Figure[]): string {
  const rows = fresh.map((figure) => {
    const before = last.find((each) => each.measure === figure.measure && each.name === figure.name);
    return [figure.measure, figure.name, told(figure), before ? told(before) : '-', verdict(figure, before)];
  });
  return markdown([['measure', 'figure', 'now', 'last', ''], ...rows]);
}

/** The table of the figures that stand in BENCHMARKS.md. */
export function document(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.measure, figure.name, told(figure)]);
  return markdown([['measure', 'figure', 'measured'], ...rows]);
}

function verdict(figure: Figure, before: Figure | undefined): string {
  if (!before || !figure.better) return '';
  const change = share(figure) - share(before);
  if (change === 0) return '';
  return change > 0 === (figure.better === 'more') ? 'better' : 'worse';
}

function share({ value, of }: Figure): number {
  return of === undefined ? value : value / Math.max(of, 1);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
