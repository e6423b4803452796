/** The vocabulary that a rule may use: the single import of every rule. */
export type * from './finding.js';
export { defineRule, type Rule, type RuleDefinition, type RuleGroup, type Selector } from './rule.js';
