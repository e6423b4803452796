/** The section of a rule's page that shows its evidence. */
import type { Measured, MeasuredPair, MeasuredVersion } from '../evidence/measured.js';
import { isMetricName, type MetricName, metricNamed } from '../evidence/metric.js';

const begin = '<!-- measured -->';
const end = '<!-- /measured -->';

/**
 * The page with its measured section made anew, at its markers or else at the end. A page without markers is left as
 * it is while nothing was measured.
 */
export function withMeasuredSection(page: string, measured: Measured, programs: string): string {
  const section = renderMeasuredSection(measured, programs);
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
  if (start >= 0 && stop > start) {
    return `${page.slice(0, start)}${begin}\n${section}${end}${page.slice(stop + end.length)}`;
  }
  return section === '' ? page : `${page.trimEnd()}\n\n${begin}\n${section}${end}\n`;
}

/** The page as readers see it: without its title line and the markers. */
export function readablePage(page: string): string {
  return page
    .replace(/^# .*\n+/, '')
    .replaceAll(`${begin}\n`, '')
    .replaceAll(new RegExp(`${end}\\n?`, 'g'), '')
    .trim();
}

/**
 * A heading and one table for each pair of programs: the oldest and the newest interpreters that show the difference,
 * and what was measured beside it on the newest. Empty where nothing was measured.
 */
export function renderMeasuredSection(measured: Measured, programs: string): string {
  const tables = Object.entries(measured).map(([name, pair]) => renderPair(name, pair));
  if (tables.length === 0) return '';
  return `## Measured\n\n${tables.join('\n')}\nThe programs are in \`${programs}\`.\n`;
}

function renderPair(name: string, pair: MeasuredPair): string {
  const versions = Object.entries(pair.versions);
  const showing = versions.filter(([, { material }]) => material);
  const silent = versions.filter(([, { material }]) => !material).map(([version]) => version);
  const python3 = showing.filter(([version]) => !version.startsWith('2.'));
  const python2 = showing.filter(([version]) => version.startsWith('2.'));
  const chosen = new Map([...python2.slice(-1), ...python3.slice(0, 1), ...python3.slice(-1)]);
  const newest = [...chosen.keys()].at(-1);
  const rows = [...chosen].flatMap(([version, { numbers }]) => {
    const own = metricsOf(numbers);
    return own.slice(0, version === newest ? own.length : 1).map(([metric, [bad, good]]) => {
      return `| ${version} | ${wordsFor(metric, pair)} | ${withUnit(metric, bad)} | ${withUnit(metric, good)} |\n`;
    });
  });
  const title = name === 'bad' ? '' : `**${name.replace(/^bad-/, '').replaceAll('-', ' ')}**\n\n`;
  const remark = silent.length === 0 ? '' : `\nNo difference on ${silent.join(', ')}.\n`;
  return `${title}| CPython | what | bad | good |\n| --- | --- | --- | --- |\n${rows.join('')}${remark}`;
}

function wordsFor(metric: MetricName, pair: MeasuredPair): string {
  const { words } = metricNamed(metric);
  return metric === 'live' || metric === 'livek' ? `${pair.counts ?? 'objects'} ${words}` : words;
}

function metricsOf(numbers: MeasuredVersion['numbers']): [MetricName, readonly [number, number]][] {
  return Object.entries(numbers).flatMap(([metric, pair]) => (isMetricName(metric) ? [[metric, pair]] : []));
}

function withUnit(metric: MetricName, value: number): string {
  const { unit } = metricNamed(metric);
  if (unit === 'count') return grouped(value);
  if (unit === 'ms') return `${grouped(value)} ms`;
  return Math.abs(value) >= 10_240 ? `${(value / 1024).toFixed(1)} MiB` : `${grouped(value)} KiB`;
}

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}
