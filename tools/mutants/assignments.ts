/** Rewrites of assignments inside functions: the value goes another way to the same place. */
import type { KindName, Node } from '../../src/syntax/index.js';
import { type Edit, insert, replace } from './edit.js';
import {
  indentAt,
  isDocstring,
  isStored,
  isVariable,
  methodsOf,
  parametersOf,
  takesSelf,
  withDecorators,
} from './syntax.js';

const values: readonly KindName[] = [
  'call',
  'lambda',
  'attribute',
  'list',
  'dictionary',
  'set',
  'tuple',
  'expression_list',
  'identifier',
  'list_comprehension',
  'generator_expression',
];

/** `self.x = E` becomes `_t1 = E; self.x = _t1`. */
export function alias(root: Node): Edit[] {
  return toAttributes(root).flatMap(({ target, value }, index) => {
    const name = `_t${index + 1}`;
    return [
      insert(target.start, `${name} = `),
      { start: target.start, end: value.start, text: '' },
      insert(value.end, `; ${target.text} = ${name}`),
    ];
  });
}

/** `self.x = E` becomes `_t1 = [E]; self.x = _t1[0]`. */
export function element(root: Node): Edit[] {
  return toAttributes(root).flatMap(({ target, value }, index) => {
    const name = `_t${index + 1}`;
    const [before, after] = brackets(value);
    return [
      { start: target.start, end: value.start, text: `${name} = [${before}` },
      insert(value.end, `${after}]; ${target.text} = ${name}[0]`),
    ];
  });
}

/** `x = E` becomes `x = _same(E)`, with a function that returns what it gets. */
export function helper(root: Node): Edit[] {
  const edits = assignments(root).flatMap(({ value }) => {
    const [before, after] = brackets(value);
    return [insert(value.start, `_same(${before}`), insert(value.end, `${after})`)];
  });
  return withPreamble(root, edits, 'def _same(value):\n    return value\n');
}

/** `x = E` becomes `x = E if _flag else None`. */
export function branch(root: Node): Edit[] {
  const edits = assignments(root).flatMap(({ value }) => {
    const [before, after] = brackets(value);
    return [insert(value.start, before), insert(value.end, `${after} if _flag else None`)];
  });
  return withPreamble(root, edits, '_flag = bool(1)\n');
}

/** `self.x = E`, where E reads no local but self, becomes `self.x = self._make1()`, a new method that returns E. */
export function method(root: Node): Edit[] {
  // Inner classes first: where both end at one place, the inner one's methods come before the outer one's.
  const owners = [...root.walk()].filter(({ kind }) => kind === 'class_definition').reverse();
  return owners.flatMap(withMakers);
}

function withMakers(owner: Node): Edit[] {
  const body = owner.child('body');
  const methods = methodsOf(owner);
  const indent = methods[0] && indentAt(owner.tree.text, withDecorators(methods[0]).start);
  if (!body || indent === undefined) return [];
  const makers: string[] = [];
  const edits: Edit[] = [];
  for (const each of methods.filter((one) => one.parent === body && takesSelf(one) && !isAsync(one))) {
    const local = localsOf(each);
    for (const { target, value } of toAttributes(each)) {
      if (target.ancestor('class_definition') !== owner || !isMadeOfSelf(value, local)) continue;
      const name = `_make${makers.length + 1}`;
      makers.push(`\n${indent}def ${name}(self):\n${indent}    return ${value.text}`);
      edits.push(replace(value, `self.${name}()`));
    }
  }
  return makers.length === 0 ? [] : [...edits, insert(body.end, `${makers.join('')}\n`)];
}

/** The names that mean something inside the method alone, self not among them. */
function localsOf(owner: Node): ReadonlySet<string> {
  const stored = [...owner.walk()].filter((node) => node.kind === 'identifier' && isStored(node));
  const inner = [...owner.walk()].filter(
    (node) => node !== owner && node.is('function_definition', 'lambda'),
  );
  const [, ...own] = parametersOf(owner);
  const parameters = [...own, ...inner.flatMap(parametersOf)];
  return new Set([...stored.map(({ text }) => text), ...parameters.map(({ name }) => name)]);
}

function isMadeOfSelf(value: Node, local: ReadonlySet<string>): boolean {
  return ![...value.walk()].some((node) => {
    return node.is('await', 'yield', 'named_expression') || (isVariable(node) && local.has(node.text));
  });
}

function isAsync(definition: Node): boolean {
  return /^async\b/.test(definition.text);
}

interface Assignment {
  readonly target: Node;
  readonly value: Node;
}

/** `target = value` inside functions, with one target, no annotation, and a value that is an object of its own. */
function assignments(root: Node): Assignment[] {
  return [...root.walk()].flatMap((node) => {
    if (node.kind !== 'assignment' || node.parent?.kind !== 'expression_statement' || node.child('type'))
      return [];
    const [target, value] = [node.child('left'), node.child('right')];
    if (!target?.is('attribute', 'identifier') || !value?.unparenthesized.is(...values)) return [];
    return isInFunction(node) ? [{ target, value }] : [];
  });
}

function toAttributes(root: Node): Assignment[] {
  return assignments(root).filter(({ target }) => target.kind === 'attribute');
}

function isInFunction(node: Node): boolean {
  return node.ancestor('function_definition', 'class_definition')?.kind === 'function_definition';
}

/** What must stand around a value where it becomes an operand or an argument. */
function brackets(value: Node): readonly [string, string] {
  return value.is('expression_list', 'lambda') ? ['(', ')'] : ['', ''];
}

/** The edits, and the code that they need in front of the first statement; none where the module has no place for it. */
function withPreamble(root: Node, edits: readonly Edit[], code: string): Edit[] {
  const first = root.children.find((node) => !isDocstring(node) && node.kind !== 'future_import_statement');
  return first && edits.length > 0 ? [insert(first.start, code), ...edits] : [];
}
