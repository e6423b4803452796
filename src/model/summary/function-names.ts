/** Names of all functions of a file, as its summary has them. */

import type { FunctionModel } from '../../names/function.js';
import type { FileModel } from '../file-model.js';
import { nameOfClass } from './references.js';

const namesByFile = new WeakMap<FileModel, ReadonlyMap<FunctionModel, string>>();

/**
 * The names of the functions of a file: `f`, `Class.method`, `f.<locals>.inner`; lambdas, and functions of one name,
 * are told apart by their place. Never throws.
 */
export function qualifiedNames(file: FileModel): ReadonlyMap<FunctionModel, string> {
  let names = namesByFile.get(file);
  if (!names) {
    names = namesOf(file);
    namesByFile.set(file, names);
  }
  return names;
}

function namesOf(file: FileModel): ReadonlyMap<FunctionModel, string> {
  const names = new Map<FunctionModel, string>();
  const seen = new Set<string>();
  for (const model of file.functions) {
    const outer = model.class ? undefined : file.functionAround(model.node);
    const holder = model.class
      ? `${nameOfClass(file, model.class)}.`
      : outer
        ? `${names.get(outer) ?? ''}.<locals>.`
        : '';
    const plain = `${holder}${model.isLambda ? '<lambda>' : model.name}`;
    names.set(model, model.isLambda || seen.has(plain) ? `${plain}@${model.start}` : plain);
    seen.add(plain);
  }
  return names;
}
