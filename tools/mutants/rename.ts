/** Names that tell something become names that tell nothing, the same for all files of a program. */
import { BUILTINS } from '../../src/knowledge/builtins.js';
import type { Node } from '../../src/syntax/index.js';
import { type Edit, replace } from './edit.js';
import { isStored, isVariable, parametersOf } from './syntax.js';

const receivers: readonly string[] = ['self', 'cls', 'mcs'];

/**
 * The new name of each class, local, parameter, attribute of self and private function. What is imported, public, given
 * by keyword or asked of another object keeps its name: others may know it.
 */
export function newNames(roots: readonly Node[]): ReadonlyMap<string, string> {
  const own = new Set<string>();
  const fixed = new Set<string>([...BUILTINS, ...receivers]);
  for (const root of roots) for (const node of root.walk()) sort(node, own, fixed);
  const names = [...own].filter((name) => !fixed.has(name)).sort();
  const renamed = names.flatMap((name, index) =>
    name.startsWith('__') ? [] : [[name, anonymous(name, index)] as const],
  );
  return new Map(renamed);
}

export function rename(root: Node, names: ReadonlyMap<string, string>): Edit[] {
  return [...root.walk()].flatMap((node) => {
    if (node.kind !== 'identifier' && node.kind !== 'string') return [];
    if (node.ancestor('import_statement', 'import_from_statement', 'future_import_statement')) return [];
    // A string that is nothing but a name may be one: `__slots__`, `getattr`.
    const told = node.kind === 'string' ? onlyContent(node) : node;
    const name = told && names.get(told.text);
    return told && name ? [replace(told, name)] : [];
  });
}

function sort(node: Node, own: Set<string>, fixed: Set<string>): void {
  const name = node.child('name')?.text ?? '';
  if (node.kind === 'class_definition') own.add(name);
  else if (node.is('function_definition', 'lambda')) {
    if (node.kind === 'function_definition') (/^_(?!_)/.test(name) ? own : fixed).add(name);
    for (const parameter of parametersOf(node)) own.add(parameter.name);
  } else if (node.is('import_statement', 'import_from_statement', 'future_import_statement')) {
    for (const part of node.walk()) if (part.kind === 'identifier') fixed.add(part.text);
  } else if (node.kind === 'keyword_argument') fixed.add(name);
  else if (node.kind === 'attribute') sortAttribute(node, own, fixed);
  else if (isVariable(node) && isStored(node)) own.add(node.text);
}

function sortAttribute(node: Node, own: Set<string>, fixed: Set<string>): void {
  const name = node.child('attribute')?.text ?? '';
  const object = node.child('object');
  if (object?.kind !== 'identifier' || !['self', 'cls'].includes(object.text)) fixed.add(name);
  else if (isStored(node)) own.add(name);
}

function anonymous(name: string, index: number): string {
  const isUpper = /^\p{Lu}/u.test(name);
  return `${name.startsWith('_') ? '_' : ''}${isUpper ? 'K' : 'v'}${index}`;
}

function onlyContent(text: Node): Node | undefined {
  const inner = text.children.filter(({ kind }) => kind !== 'string_start' && kind !== 'string_end');
  return inner.length === 1 && inner[0]?.kind === 'string_content' && !inner[0].firstChild
    ? inner[0]
    : undefined;
}
