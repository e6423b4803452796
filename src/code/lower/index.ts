import type { Definitions } from '../../names/index.js';
import type { Code } from '../body.js';
import { expression } from './expressions.js';
import { Lowering } from './lowering.js';
import { statement } from './statements.js';
import { assign } from './targets.js';

/** Lowers a file. Total: what stands in a syntax error is left out, and very deep nesting is unknown. */
export function lowerFile(definitions: Definitions): Code {
  return new Lowering(definitions, { expression, statement, assign }).run();
}
