/**
 * What an expression whose value is a class or a function may be, as other files can look it up:
 *
 * | form | the value is |
 * | --- | --- |
 * | `#name`, `#Class.name` | what the module, or the class of the file, has under that name |
 * | `pkg.mod.name`, `.mod.name` | the same of another module |
 * | `?.name` | the attribute of an object of which nothing is known |
 * | `!.name` | the same where even a module is possible: `getattr(module, 'name')` |
 * | `^Class.name` | what the bases of the class have under the name |
 * | `@function:name` | a parameter |
 * | `*name` | a name that a star import may have bound |
 * | `=form` | what a call of the form answers |
 * | `form[]` | an element of the form |
 */

import { stringValue } from '../../names/class.js';
import type { Binding } from '../../names/scope.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { qualifiedNames } from './function-names.js';
import { nameOfClass } from './references.js';

const DEEPEST = 4;
/** Methods that answer an element of what they are called on, or all of them. */
export const ELEMENT_METHODS: ReadonlySet<string> = new Set([
  'get',
  'pop',
  'values',
  'items',
  'keys',
  'setdefault',
  'copy',
]);
/** Builtins that answer the elements that they are given. */
const PASSING_BUILTINS =
  /^builtins\.(sorted|list|tuple|set|reversed|enumerate|zip|iter|next|filter|max|min)$/;

const known = new WeakMap<FileModel, Map<number, readonly string[]>>();

/**
 * What is called by this callee: usually one name; empty when nothing can be told. Builtins are left out. Never
 * throws.
 */
export function calleesOf(file: FileModel, callee: Node): readonly string[] {
  const target = callee.unparenthesized;
  let ofFile = known.get(file);
  if (!ofFile) {
    ofFile = new Map();
    known.set(file, ofFile);
  }
  let names = ofFile.get(target.index);
  if (!names) {
    names = namesOf(file, target, 0);
    if (names.length > 1) names = [...new Set(names)].slice(0, 6);
    ofFile.set(target.index, names);
  }
  return names;
}

function namesOf(file: FileModel, node: Node, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  switch (node.kind) {
    case 'identifier':
      return namesOfIdentifier(file, node, depth);
    case 'attribute':
      return namesOfAttribute(file, node, depth);
    case 'subscript': {
      const value = node.child('value')?.unparenthesized;
      if (!value) return [];
      // `Box[int](...)` makes a Box.
      const own = file.classNamed(value);
      return own ? [`#${nameOfClass(file, own)}`] : namesOf(file, value, depth + 1).map(elementOf);
    }
    case 'call':
      return namesOfResult(file, node, depth);
    case 'conditional_expression':
      return [node.firstChild, node.children.at(-1)].flatMap((each) =>
        each ? namesOf(file, each.unparenthesized, depth + 1) : [],
      );
    case 'boolean_operator':
      return [node.child('left'), node.child('right')].flatMap((each) =>
        each ? namesOf(file, each.unparenthesized, depth + 1) : [],
      );
    case 'list':
    case 'tuple':
    case 'set':
      return node.children.slice(0, 12).flatMap((each) => namesOf(file, each.unparenthesized, depth + 1));
    case 'dictionary':
      return node.children.slice(0, 12).flatMap((pair) => {
        const value = pair.child('value')?.unparenthesized;
        return value ? namesOf(file, value, depth + 1) : [];
      });
  }
  return [];
}

function namesOfIdentifier(file: FileModel, node: Node, depth: number): readonly string[] {
  const own = file.classNamed(node);
  if (own) return [`#${nameOfClass(file, own)}`];
  const model = file.functionNamed(node);
  const name = model && qualifiedNames(file).get(model);
  if (name !== undefined) return [`#${name}`];
  const qualifiedName = file.qualifiedName(node);
  if (qualifiedName !== undefined) return qualifiedName.startsWith('builtins.') ? [] : [qualifiedName];
  const binding = file.binding(node);
  if (!binding) return file.moduleScope.hasStarImport ? [`*${node.text}`] : [];
  if (binding.scope.kind === 'module') return [`#${binding.name}`];
  if (binding.scope.kind === 'class') {
    const owner = file.classOf(binding.scope.node);
    return owner ? [`#${nameOfClass(file, owner)}.${binding.name}`] : [];
  }
  return namesOfLocal(file, binding, depth);
}

function namesOfLocal(file: FileModel, binding: Binding, depth: number): readonly string[] {
  return binding.assignments.slice(0, 4).flatMap((assignment): readonly string[] => {
    const { kind, value, source, target, qualifiedName } = assignment;
    switch (kind) {
      case 'parameter': {
        const model = file.functionOf(binding.scope.node);
        const name = model && qualifiedNames(file).get(model);
        const isClass = model?.binding === 'class' && model.parameters[0]?.name === binding.name;
        if (isClass && model.class) return [`#${nameOfClass(file, model.class)}`];
        return name === undefined ? [] : [`@${name}:${binding.name}`];
      }
      case 'class': {
        const owner = target.parent && file.classOf(target.parent);
        return owner ? [`#${nameOfClass(file, owner)}`] : [];
      }
      case 'def': {
        const model = target.parent && file.functionOf(target.parent);
        const name = model && qualifiedNames(file).get(model);
        return name === undefined ? [] : [`#${name}`];
      }
      case 'import':
        return qualifiedName === undefined ? [] : [qualifiedName];
      case 'assign':
      case 'with':
      case 'walrus':
        return value
          ? namesOf(file, value.unparenthesized, depth + 1)
          : source
            ? namesOf(file, source.unparenthesized, depth + 1).map(elementOf)
            : [];
      case 'for':
        return source ? namesOf(file, source.unparenthesized, depth + 1).map(elementOf) : [];
    }
    return [];
  });
}

function namesOfAttribute(file: FileModel, node: Node, depth: number): readonly string[] {
  const name = node.child('attribute')?.text ?? '';
  const object = node.child('object')?.unparenthesized;
  if (!object) return [];
  if (name === '__class__') {
    const own = file.instanceClass(object);
    return own ? [`#${nameOfClass(file, own)}`] : [];
  }
  const qualifiedName = file.qualifiedName(node);
  if (qualifiedName !== undefined) return qualifiedName.startsWith('builtins.') ? [] : [qualifiedName];
  const owner = file.ownerOf(object);
  if (owner) return [`#${nameOfClass(file, owner)}.${name}`];
  if (object.kind === 'call') {
    const called = file.call(object);
    if (called?.qualifiedName === 'builtins.super') {
      const around = file.classAround(object);
      return around ? [`^${nameOfClass(file, around)}.${name}`] : [];
    }
  }
  const maker = file.constructorName(object);
  if (maker !== undefined && !/^(builtins|types)\./.test(maker)) return [`${maker}.${name}`];
  const outer =
    object.kind === 'identifier' && depth < DEEPEST
      ? [...namesOf(file, object, depth + 2), ...annotatedNames(file, object, depth)]
      : [];
  // The value may be the class itself, or what a call of it answers: an instance.
  const classes = outer
    .map((each) => (each.startsWith('=') ? each.slice(1) : each))
    .filter((each) => /^[#.\w]/.test(each) && !each.endsWith('[]'));
  return classes.length > 0 ? classes.map((each) => `${each}.${name}`) : [`?.${name}`];
}

/** The class that the annotation of a parameter names. */
function annotatedNames(file: FileModel, identifier: Node, depth: number): readonly string[] {
  const binding = file.binding(identifier);
  const model = binding?.isParameter ? file.functionOf(binding.scope.node) : undefined;
  const annotation = model?.parameter(identifier.text)?.annotation?.firstChild;
  return annotation?.is('identifier', 'attribute') ? namesOf(file, annotation, depth + 2) : [];
}

function namesOfResult(file: FileModel, node: Node, depth: number): readonly string[] {
  const call = file.call(node);
  if (!call) return [];
  const { qualifiedName = '', receiver } = call;
  const first = call.argument(0);
  if (qualifiedName === 'builtins.type' && first) {
    const own = file.instanceClass(first);
    return own ? [`#${nameOfClass(file, own)}`] : [];
  }
  // `partial(C, ...)` makes a C when it is called.
  if (qualifiedName === 'functools.partial' && first) return namesOf(file, first, depth + 1);
  if (PASSING_BUILTINS.test(qualifiedName)) {
    return call.positional.flatMap((each) => namesOf(file, each, depth + 1)).map(elementOf);
  }
  const second = qualifiedName === 'builtins.getattr' ? call.argument(1) : undefined;
  const constant = second && stringValue(second);
  if (constant !== undefined && /^\w+$/.test(constant)) return [`!.${constant}`];
  if (qualifiedName.startsWith('builtins.')) return [];
  if (receiver && ELEMENT_METHODS.has(call.name ?? '')) {
    return namesOf(file, receiver, depth + 1).map(elementOf);
  }
  return namesOf(file, call.callee, depth + 1).map((each) => (/^[?!]/.test(each) ? each : `=${each}`));
}

function elementOf(name: string): string {
  return name.endsWith('[]') ? name : `${name}[]`;
}
