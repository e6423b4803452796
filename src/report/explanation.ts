/** Why findings are told as they are: the way by which an object is held, and what the judge went by. */
import type { Confidence } from '../rule/finding.js';
import type { Result } from '../rule/result.js';
import { visible } from './visible.js';

const RUN_OF: Readonly<Record<Confidence, string>> = {
  proven: 'told by default',
  likely: 'told by default',
  possible: 'told with --strict only',
};

/** The findings at one place, each explained; a sentence where there is none. Text of scanned files is escaped. Never throws. */
export function explanation(results: readonly Result[], place: string): string {
  if (results.length === 0) return `${visible(place)}: no rule says anything here, with --strict either.\n`;
  return results.map(explained).join('\n');
}

function explained(result: Result): string {
  const rows = [
    `${placeOf(result.path, result.region.startLine)}: ${visible(result.message)}`,
    `  ${result.rule}: ${result.confidence}, ${RUN_OF[result.confidence]}`,
    ...(result.because.length > 0 ? ['  what proves it:'] : []),
    ...result.because.map(
      ({ path, region, message }) => `    ${placeOf(path, region.startLine)}: ${visible(message)}`,
    ),
    '  what the judge went by:',
    ...decisionRows(result),
  ];
  return `${rows.join('\n')}\n`;
}

function decisionRows({ decisions }: Result): string[] {
  if (decisions === undefined) return ['    this rule weighs for itself'];
  if (decisions.length === 0) return ['    nothing speaks against it: every hold on the way is in the code'];
  return decisions.map(({ name, says, because }) => `    ${name} (${says}): ${visible(because)}`);
}

function placeOf(path: string, line: number): string {
  return `${visible(path)}:${line}`;
}
