/** The arguments of one call. */
import { type Body, type Code, Passing } from '../code/index.js';
import type { Values } from './values.js';
import { NOTHING } from './values.js';

/** One argument: how it is passed, its value, and the node to point at. */
export interface Argument {
  readonly way: Passing;
  /** The keyword; empty for others. */
  readonly name: string;
  readonly value: number;
  readonly node: number;
}

const NO_ARGUMENTS: readonly Argument[] = [];

/** Reads the list of arguments that an instruction points to. */
export function argumentsOf(
  code: Code,
  body: Body,
  list: number,
  temporaries: Int32Array,
): readonly Argument[] {
  const { lists } = body;
  const end = list + 1 + (lists[list] ?? 0);
  if (end === list + 1) return NO_ARGUMENTS;
  const result: Argument[] = [];
  for (let at = list + 1; at < end; at += 4) {
    const name = lists[at + 1] ?? -1;
    result.push({
      way: lists[at] as Passing,
      name: name < 0 ? '' : (code.texts[name] ?? ''),
      value: temporaries[lists[at + 2] ?? 0] ?? NOTHING,
      node: lists[at + 3] ?? 0,
    });
  }
  return result;
}

/** The argument at a position, before any that is unpacked. */
export function positional(args: readonly Argument[], index: number): Argument | undefined {
  let at = 0;
  for (const argument of args) {
    if (argument.way === Passing.Star) return undefined;
    if (argument.way === Passing.Positional && at++ === index) return argument;
  }
  return undefined;
}

/** The argument of a name. */
export function keyword(args: readonly Argument[], name: string): Argument | undefined {
  return args.find((argument) => argument.way === Passing.Keyword && argument.name === name);
}

/** All values that are passed, whatever way. */
export function valueOfAll(values: Values, args: readonly Argument[]): number {
  return args.reduce((sum, { value }) => values.join(sum, value), NOTHING);
}
