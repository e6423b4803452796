/** The catalogue: every rule, grouped by topic. */
import type { RuleGroup } from '../src/rule/index.js';

export const groups: readonly RuleGroup[] = [];
