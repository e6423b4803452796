/** The folder with what is measured on, which lies outside of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A measure that cannot be taken, because what it needs is not there. */
export class Missing extends Error {}

/** A part of the data folder; throws Missing where there is no data folder or no such part. */
export function part(data: string | undefined, ...path: string[]): string {
  if (data === undefined) throw new Missing('no data folder is named (--data FOLDER or HEAPLINT_MEASURE)');
  const whole = join(data, ...path);
  if (!existsSync(whole)) throw new Missing(`${join(...path)} is not in the data folder`);
  return whole;
}

/** A JSON file of the data folder; throws Missing as `part` does. Its shape is taken on trust. */
export function jsonPart<T>(data: string | undefined, ...path: string[]): T {
  return JSON.parse(readFileSync(part(data, ...path), 'utf8')) as T;
}
