/** Rows that many libraries have word for word. */
import type { Fact } from '../facts.js';

/** All arguments are looked at during the call, and none is kept; what it answers, the stubs tell. */
export const borrows: Fact = { borrows: 'the rest' };

/** The same, and nothing but a small value comes back. */
export const measures: Fact = { borrows: 'the rest', returns: 'small' };

/** The object holds the argument as an element from now on. */
export function adds(parameter: string, returns: string = 'nothing'): Fact {
  return { keeps: parameter, as: 'element', borrows: 'the rest', returns };
}

/** The object holds what the argument holds: `extend`. */
export function addsElements(...parameters: string[]): Fact {
  return {
    keeps: parameters.map((name) => `part of ${name}`),
    as: 'element',
    borrows: parameters,
    returns: 'nothing',
  };
}

/** One element of the object comes back, and stays there. */
export const reads: Fact = { borrows: 'the rest', returns: 'part of self' };

/** One element of the object comes back, and is no longer there. */
export const takes: Fact = { borrows: 'the rest', returns: 'part of self', drops: 'one' };

/** One element goes. */
export const removes: Fact = { borrows: 'the rest', returns: 'nothing', drops: 'one' };

/** Everything goes. */
export const empties: Fact = { borrows: 'the rest', returns: 'nothing', drops: 'all' };

/** A view or iterator of the object: it holds the object, and gives its elements. */
export const views: Fact = { keeps: 'self', in: 'result', returns: 'copy of self' };

/** A new container with the same elements. */
export const copies: Fact = { borrows: 'the rest', returns: 'copy of self' };

/** The same fact under several signatures. */
export function each(signatures: readonly string[], fact: Fact): Record<string, Fact> {
  return Object.fromEntries(signatures.map((signature) => [signature, fact]));
}
