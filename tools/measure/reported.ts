/** Findings made up for the tests of measures. */
import type { Reported } from './report.js';

/** A finding of 'strong-cycle' at line 10 of `path`, with what the test wants otherwise. */
export function finding(path: string, line: number, more: Partial<Reported> = {}): Reported {
  return {
    path,
    range: { start: { line, utf16Column: 1 }, end: { line, utf16Column: 2 } },
    message: 'It stays.',
    rule: 'strong-cycle',
    group: 'cycles',
    symbol: null,
    level: 'warning',
    impact: 'retention',
    confidence: 'likely',
    because: [],
    hint: 'Let go.',
    snippet: 'x',
    ...more,
  };
}
