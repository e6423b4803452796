/** What a run would read, and by which settings, without running it. */

import type { Config } from './config/config.js';
import { innerPath } from './path-patterns.js';
import type { GovernedSettings } from './settings.js';

/** The files, a line each, as seen from the current folder. */
export function showFiles(files: readonly string[], cwd: string): string {
  return files.map((file) => `${innerPath(cwd, file) ?? file}\n`).join('');
}

/** The settings of one file, and where they come from. */
export function showSettings(file: string, config: Config, settings: GovernedSettings, cwd: string): string {
  const shown = (path: string): string => innerPath(cwd, path) ?? path;
  const chain: string[] = [];
  for (let stage: Config | null = config; stage; stage = stage.extended)
    if (stage.path !== null) chain.push(shown(stage.path));
  const rules = settings.rules.map(({ name }) => name);
  const facts: readonly (readonly [string, string])[] = [
    ['settings', chain.length === 0 ? 'none: all as by default' : chain.join(', which extends ')],
    ['python', settings.python ?? 'judged by each file'],
    ['min-confidence', settings.minConfidence],
    ['max-file-size', `${config.maxFileSize} bytes`],
    ['fail-on', settings.failOn],
    ['fail-on-unjudged', String(settings.failOnUnjudged)],
    ['report-unused-ignores', String(settings.reportUnusedIgnores)],
    ['require-ignore-reasons', String(settings.requireIgnoreReasons ?? false)],
    [
      'baseline',
      config.baseline === null ? 'heaplint-baseline.json, where it is there' : shown(config.baseline),
    ],
  ];
  const width = Math.max(...facts.map(([key]) => key.length));
  const lines = facts.map(([key, value]) => `  ${key.padEnd(width)}  ${value}`);
  return `${shown(file)}\n${lines.join('\n')}\n  ${rules.length} rules:\n${rules.map((rule) => `    ${rule}\n`).join('')}`;
}
