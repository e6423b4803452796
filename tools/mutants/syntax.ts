/** What the rewrites ask of a syntax tree. */
import type { KindName, Node } from '../../src/syntax/index.js';

/** Whether the identifier is a variable that is read or written here: no attribute, keyword or part of an import. */
export function isVariable(node: Node): boolean {
  if (node.kind !== 'identifier') return false;
  if (node.field === 'attribute' || node.parent?.is('dotted_name', 'aliased_import')) return false;
  return !(
    node.field === 'name' && node.parent?.is('keyword_argument', 'function_definition', 'class_definition')
  );
}

const patterns: readonly KindName[] = [
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'parenthesized_expression',
  'expression_list',
  'tuple',
  'list',
];
const binders: readonly KindName[] = ['assignment', 'augmented_assignment', 'for_statement', 'for_in_clause'];

/** Whether a name or an attribute is given a value here: by an assignment, a loop, `as` or a walrus. */
export function isStored(node: Node): boolean {
  let at = node;
  while (at.parent?.is(...patterns)) at = at.parent;
  if (at.parent?.is(...binders)) return at.field === 'left';
  return (
    at.parent?.kind === 'as_pattern_target' || (at.parent?.kind === 'named_expression' && at.field === 'name')
  );
}

/** One parameter of a function: its name, and whether it can be given by position and by keyword alike. */
export interface Parameter {
  readonly name: string;
  readonly isPlain: boolean;
}

/** The parameters of a function or a lambda in their order; parameters that Python 2 unpacks have no name. */
export function parametersOf(callable: Node): Parameter[] {
  let isPlain = true;
  const found: Parameter[] = [];
  for (const child of callable.child('parameters')?.children ?? []) {
    // After a star everything is by keyword only; before a slash, by position only.
    if (child.kind === 'positional_separator')
      for (const [index, one] of found.entries()) found[index] = { ...one, isPlain: false };
    const target = child.kind === 'typed_parameter' ? child.firstChild : child;
    if (child.kind === 'keyword_separator' || target?.is('list_splat_pattern', 'dictionary_splat_pattern'))
      isPlain = false;
    const name = [target, target?.child('name'), target?.firstChild].find(
      (each) => each?.kind === 'identifier',
    );
    if (name) found.push({ name: name.text, isPlain });
  }
  return found;
}

/** A class or a function below its decorators. */
export function undecorated(node: Node): Node {
  return node.child('definition') ?? node;
}

/** A class or a function with its decorators. */
export function withDecorators(definition: Node): Node {
  return definition.parent?.kind === 'decorated_definition' ? definition.parent : definition;
}

/** The functions that stand in the body of a class, methods all but for decorators. */
export function methodsOf(owner: Node): Node[] {
  const body = owner.child('body')?.children ?? [];
  return body.map(undecorated).filter(({ kind }) => kind === 'function_definition');
}

/** Whether the method's first parameter is called self. */
export function takesSelf(method: Node): boolean {
  return parametersOf(method)[0]?.name === 'self';
}

export function isDocstring(statement: Node): boolean {
  return (
    statement.kind === 'expression_statement' &&
    statement.firstChild?.is('string', 'concatenated_string') === true
  );
}

/** The blanks before the first thing on the line of an offset, or undefined where something else stands before the offset. */
export function indentAt(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trim() === '' ? line : undefined;
}
