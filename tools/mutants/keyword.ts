/** Arguments by position become arguments by keyword, where the function stands in the same file. */
import type { Node } from '../../src/syntax/index.js';
import { type Edit, insert } from './edit.js';
import { methodsOf, parametersOf, undecorated } from './syntax.js';

/** `f(a)` becomes `f(name=a)` for functions and classes of the module; calls with a star are left alone. */
export function keyword(root: Node): Edit[] {
  const known = new Map<string, readonly string[]>();
  for (const definition of root.children.map(undecorated)) {
    const name = definition.child('name')?.text ?? '';
    const isClass = definition.kind === 'class_definition';
    const callable = isClass
      ? methodsOf(definition).find((each) => each.child('name')?.text === '__init__')
      : definition;
    const parameters = callable?.kind === 'function_definition' ? parameterNames(callable) : undefined;
    if (parameters) known.set(name, parameters.slice(isClass ? 1 : 0));
  }
  return [...root.walk()].flatMap((call) => {
    const called = call.kind === 'call' ? call.child('function') : undefined;
    const names = called?.kind === 'identifier' ? known.get(called.text) : undefined;
    return names ? named(call, names) : [];
  });
}

function named(call: Node, names: readonly string[]): Edit[] {
  const given = call.child('arguments');
  if (given?.kind !== 'argument_list') return [];
  if (given.children.some((each) => each.is('list_splat', 'dictionary_splat'))) return [];
  const positional = given.children.filter(({ kind }) => kind !== 'keyword_argument');
  if (positional.length > names.length) return [];
  return positional.flatMap((argument, index) => insert(argument.start, `${names[index]}=`));
}

/** The parameters that may be given by keyword; undefined where some are by position only. */
function parameterNames(callable: Node): readonly string[] | undefined {
  const listed = callable.child('parameters')?.children ?? [];
  if (listed.some(({ kind }) => kind === 'list_splat_pattern' || kind === 'positional_separator'))
    return undefined;
  if (
    listed.some(
      ({ kind, firstChild }) => kind === 'tuple_pattern' || firstChild?.kind === 'list_splat_pattern',
    )
  )
    return undefined;
  return parametersOf(callable).flatMap(({ name, isPlain }) => (isPlain ? [name] : []));
}
