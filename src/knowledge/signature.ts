/** Signatures of rows: `Class.method(parameter, *rest, **options)`. */

export interface Signature {
  /** Without the module. */
  readonly name: string;
  /** Undefined for a class or a value: there are no parentheses. With their stars, in order. */
  readonly parameters: readonly string[] | undefined;
}

/** Takes a signature apart. Never throws. */
export function readSignature(text: string): Signature {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, parameters: undefined };
  const inner = text.slice(open + 1, text.lastIndexOf(')'));
  const parameters = inner.split(',').map((one) => one.trim());
  return { name: text.slice(0, open), parameters: parameters.filter((one) => one !== '') };
}

/** A parameter without its stars: `args` of `*args`. */
export function bareName(parameter: string): string {
  let start = 0;
  while (parameter[start] === '*') start++;
  return parameter.slice(start);
}

/** What stands before the name of a parameter whose elements are meant: `part of iterable`. */
export const PART = 'part of ';

/** Whether the elements are meant. */
export function isPart(written: string): boolean {
  return written.startsWith(PART);
}

/** The parameter itself: `iterable` of `part of iterable`. */
export function withoutPart(written: string): string {
  return isPart(written) ? written.slice(PART.length) : written;
}
