/**
 * Names of classes and functions, as other files can look them up: `pkg.module.Class`, `.module.Class` for relative
 * imports, `#Class` for a class of the file itself.
 */

import type { ClassModel } from '../../names/class.js';
import type { Node } from '../../syntax/index.js';
import type { Call } from '../call.js';
import type { FileModel } from '../file-model.js';

const namesByFile = new WeakMap<FileModel, ReadonlyMap<ClassModel, string>>();

/**
 * The name by which the summary of a file knows one of its classes; two classes of one name (in two branches, or in two
 * functions) are told apart by their place. Never throws.
 */
export function nameOfClass(file: FileModel, model: ClassModel): string {
  let names = namesByFile.get(file);
  if (!names) {
    names = namesOf(file.classes);
    namesByFile.set(file, names);
  }
  return names.get(model) ?? model.name;
}

function namesOf(classes: readonly ClassModel[]): ReadonlyMap<ClassModel, string> {
  const names = new Map<ClassModel, string>();
  const seen = new Set<string>();
  for (const model of classes) {
    const plain = model.name;
    names.set(model, seen.has(plain) ? `${plain}@${model.start}` : plain);
    seen.add(plain);
  }
  return names;
}

/** The class that an expression names, as other files can look it up; undefined when it cannot be told. Never throws. */
export function referenceTo(file: FileModel, node: Node, around: ClassModel | undefined): string | undefined {
  const target = node.kind === 'subscript' ? (node.child('value') ?? node) : node.unparenthesized;
  const own = file.classNamed(target);
  if (own) return `#${nameOfClass(file, own)}`;
  const name = file.selfAttribute(target);
  if (name !== undefined && around) {
    // `self.helper_class(self)` with `helper_class = Helper` in the class body.
    const stores = around.storesOf(name);
    const value = stores.length === 1 && stores[0]?.method === undefined ? stores[0]?.value : undefined;
    return value && value.index !== target.index ? referenceTo(file, value, undefined) : undefined;
  }
  const qualifiedName = file.qualifiedName(target);
  return qualifiedName?.startsWith('builtins.') ? undefined : qualifiedName;
}

/** What a call calls, as other files can look it up: `pkg.mod.function`, `#function`, `#Class.method`. Never throws. */
export function nameOfCallee(file: FileModel, { callee, qualifiedName }: Call): string | undefined {
  if (qualifiedName !== undefined) return qualifiedName.startsWith('builtins.') ? undefined : qualifiedName;
  const model = file.functionNamed(callee) ?? file.methodNamedBy(callee);
  if (!model || model.isLambda) return undefined;
  return `#${model.class ? `${nameOfClass(file, model.class)}.` : ''}${model.name}`;
}
