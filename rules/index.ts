/** The catalogue: every rule, grouped by topic. */
import type { RuleGroup } from '../src/rule/index.js';
import weakrefToBoundMethod from './weakrefs/weakref-to-bound-method.js';

export const groups: readonly RuleGroup[] = [
  { name: 'weakrefs', title: 'Weak references', rules: [weakrefToBoundMethod] },
];
