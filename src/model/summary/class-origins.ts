/**
 * What a file tells of its classes, beyond who makes instances: where they come from, and what takes away what they
 * keep.
 */
import type { ClassModel } from '../../names/class.js';
import type { Use } from '../../names/use.js';
import type { FileModel } from '../file-model.js';
import { nameOfClass } from './references.js';

/** What a class comes from, as far as it decides who makes instances. */
export interface ClassOrigin {
  readonly bases?: readonly string[];
  readonly metaclass?: string;
  readonly isEnum?: true;
  readonly isMetaclass?: true;
  readonly isTest?: true;
}

/** One attribute of a class that loses what it holds. */
export interface LosingAttribute {
  readonly name: string;
  /** Set to None, or deleted, by a method that is no constructor. */
  readonly isReset?: true;
  /** Elements are taken out. */
  readonly shrinks?: true;
}

/** What each class of a file comes from. Never throws. */
export function originsOf(file: FileModel): Record<string, ClassOrigin> {
  return Object.fromEntries(file.classes.map((model) => [nameOfClass(file, model), originOf(file, model)]));
}

function originOf(file: FileModel, model: ClassModel): ClassOrigin {
  const bases = model.bases
    .map(({ qualifiedName, node }) => qualifiedName ?? (file.classNamed(node) ? undefined : node.text))
    .filter((name) => name !== undefined && name !== 'builtins.object');
  const metaclass = model.keywords.get('metaclass');
  return {
    ...(bases.length > 0 ? { bases: bases as string[] } : {}),
    ...(metaclass ? { metaclass: file.qualifiedName(metaclass) ?? metaclass.text } : {}),
    ...(model.isEnum ? { isEnum: true as const } : {}),
    ...(model.isMetaclass ? { isMetaclass: true as const } : {}),
    ...(file.isTestCode(model.node.child('body') ?? model.node) ? { isTest: true as const } : {}),
  };
}

/** By class, and under '' for the variables of the module: what loses what it holds. Never throws. */
export function losingOf(file: FileModel): Record<string, readonly LosingAttribute[]> {
  const losing: Record<string, readonly LosingAttribute[]> = {};
  for (const model of file.classes) {
    const found = losingAttributesOf(model);
    if (found.length > 0) losing[nameOfClass(file, model)] = found;
  }
  const variables = [...file.moduleScope.bindings.values()].flatMap((binding) => {
    if (!binding.assignments.some(({ kind }) => kind === 'assign')) return [];
    const inFunctions = file.usesOf(binding).filter(({ node }) => file.functionAround(node) !== undefined);
    return losses(binding.name, inFunctions);
  });
  if (variables.length > 0) losing[''] = variables;
  return losing;
}

const CONSTRUCTORS = /^(__init__|__new__|__post_init__|__attrs_post_init__|__setstate__)$/;

function losingAttributesOf(model: ClassModel): LosingAttribute[] {
  return [...model.attributes.values()].flatMap(({ name, uses }) =>
    losses(
      name,
      uses.filter((use) => use.method && !CONSTRUCTORS.test(use.method.name)),
    ),
  );
}

/** What of these uses takes away what a name or attribute holds. */
function losses(name: string, uses: readonly Use[]): LosingAttribute[] {
  const isReset = uses.some(
    ({ kind, value }) => kind === 'delete' || (kind === 'store' && value?.kind === 'none'),
  );
  const shrinks = uses.some(
    (use) =>
      use.kind === 'item-delete' ||
      (use.kind === 'method' && /^(pop|popleft|popitem|remove|discard|clear)$/.test(use.name ?? '')) ||
      (use.kind === 'store' &&
        use.value?.is('list', 'dictionary', 'list_comprehension', 'dictionary_comprehension', 'set')),
  );
  if (!isReset && !shrinks) return [];
  return [{ name, ...(isReset ? { isReset } : {}), ...(shrinks ? { shrinks } : {}) }];
}
