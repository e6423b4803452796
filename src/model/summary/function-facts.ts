/** What a file tells of one of its functions: how it is reached, what it keeps and what it may return. */

import type { FunctionModel } from '../../names/function.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { type Fate, fatesOfBinding } from './fates.js';
import { type SummarySpan, span } from './places.js';
import { nameOfClass } from './references.js';
import { calleesOf } from './value-names.js';

/** One function or lambda of a file. */
export interface FunctionFacts {
  readonly name: string;
  readonly at: SummarySpan;
  /** The class whose method it is. */
  readonly class?: string;
  /** Its name without what it is defined in; empty for a lambda. */
  readonly shortName: string;
  readonly binding?: 'static' | 'class' | 'property' | 'cached';
  /** Decorators, by qualified name, or as written where that is unknown. */
  readonly decorators?: readonly string[];
  readonly isTest?: true;
  readonly parameters?: readonly string[];
  /** What becomes of its parameters, other than in itself. */
  readonly keeps?: readonly { readonly parameter: string; readonly fates: readonly Fate[] }[];
  /** Classes and functions that it may return. */
  readonly returns?: readonly string[];
}

/** The facts of a function, under the name that the summary has for it. Never throws. */
export function functionFactsOf(file: FileModel, model: FunctionModel, name: string): FunctionFacts {
  const decorators = model.decorators.map(
    (node, index) => model.decoratorNames[index] ?? nameOfDecorator(file, node),
  );
  const keeps = model.parameters.flatMap(({ name: parameter }) => {
    const binding = model.scope.bindings.get(parameter);
    if (!binding || binding.references.length === 0) return [];
    const fates = fatesOfBinding(file, binding).filter(isKept);
    return fates.length > 0 ? [{ parameter, fates }] : [];
  });
  const binding = model.isCachedProperty ? 'cached' : model.binding;
  return {
    name,
    at: span(model.nameNode),
    shortName: model.name,
    ...(model.class ? { class: nameOfClass(file, model.class) } : {}),
    ...(binding && binding !== 'instance' ? { binding } : {}),
    ...(decorators.length > 0 ? { decorators } : {}),
    ...(file.isTestCode(model.body ?? model.node) ? { isTest: true as const } : {}),
    ...(model.parameters.length > 0 ? { parameters: model.parameters.map((each) => each.name) } : {}),
    ...(keeps.length > 0 ? { keeps } : {}),
    ...returnedNames(file, model),
  };
}

/** It leads to something that has the value later, or to a function of which that may be known. */
function isKept({ kind, of, name }: Fate): boolean {
  if (kind === 'argument') return of !== undefined && !of.startsWith('?');
  return (
    (kind === 'attribute' && name !== '') ||
    kind === 'class' ||
    kind === 'module' ||
    (kind === 'foreign' && name !== '')
  );
}

/** `typer.Typer.command` for `@app.command()`, where `app` is known to be a Typer; else as written. */
function nameOfDecorator(file: FileModel, node: Node): string {
  const named = node.kind === 'call' ? (node.child('function') ?? node) : node;
  return calleesOf(file, named).find((name) => /^[#.\w]/.test(name)) ?? named.text;
}

/** Classes and functions that the returns of a function may answer, not what they make. */
function returnedNames(file: FileModel, model: FunctionModel): { returns?: readonly string[] } {
  const { body } = model;
  if (!body) return {};
  const values = model.isLambda ? [body] : returnsIn(body);
  const names = values
    .filter((value) =>
      value.unparenthesized.is('identifier', 'attribute', 'subscript', 'call', 'conditional_expression'),
    )
    .flatMap((value) => calleesOf(file, value));
  return names.length > 0 ? { returns: [...new Set(names)].slice(0, 12) } : {};
}

function returnsIn(body: Node): Node[] {
  const { tree } = body;
  const end = tree.subtreeEnd(body.index);
  const found: Node[] = [];
  for (let index = body.index; index < end; ) {
    const node = tree.node(index);
    if (node.is('function_definition', 'lambda', 'class_definition')) {
      index = tree.subtreeEnd(index);
      continue;
    }
    const value = node.kind === 'return_statement' ? node.firstChild : undefined;
    if (value) found.push(value);
    index++;
  }
  return found;
}
