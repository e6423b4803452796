/** What other files may need to know of a class. */
import type { ClassModel } from '../../names/class.js';
import type { FileModel } from '../file-model.js';
import { isWidgetClass, type Lifetime, lifetimeOf } from '../lifetime.js';
import { type EndFacts, endFactsOf } from './ends.js';
import { isAnswering, type Making, makingsOf } from './makings.js';
import { type OwnerFacts, ownerFactsOf } from './owners.js';
import { isWeakSetter, type ParameterFacts, parameterFactsOf } from './parameters.js';
import { type SummarySpan, span } from './places.js';
import { nameOfClass, referenceTo } from './references.js';

/** One class of a file. Classes are named as a file sees them: see references.ts. */
export interface ClassSummary extends ParameterFacts, OwnerFacts, EndFacts {
  readonly name: string;
  readonly at: SummarySpan;
  /** References to its bases; '?' where one cannot be told. */
  readonly bases: readonly string[];
  /** Methods that answer what they make of a parameter. */
  readonly makings?: readonly Making[];
  /** Names of methods that take and answer something, where the name alone may tell the class. */
  readonly answering?: readonly string[];
  /** Properties that keep a weak reference to what they are set to. */
  readonly weakSetters?: readonly string[];
  /** It derives from a part of a toolkit that has its own way to let go of widgets. */
  readonly isWidget?: true;
  /** How long instances live, by what the file shows; `unknown` for classes that hand themselves to nothing. */
  readonly lifetime: Lifetime;
}

/** The summary of one class of a file. Never throws. */
export function classSummaryOf(file: FileModel, model: ClassModel): ClassSummary {
  const owned = ownerFactsOf(file, model);
  const isOwner = owned.helpers.length + owned.planted.length > 0;
  return {
    name: nameOfClass(file, model),
    at: span(model.nameNode),
    bases: model.bases.map((base) => referenceTo(file, base.node, model) ?? '?'),
    ...parameterFactsOf(file, model),
    ...owned,
    ...endFactsOf(model, isOwner),
    ...unlessEmpty(
      'makings',
      model.functions.flatMap((method) => [...makingsOf(file, method)]),
    ),
    ...unlessEmpty(
      'answering',
      model.functions.filter(isAnswering).map(({ name }) => name),
    ),
    ...unlessEmpty(
      'weakSetters',
      model.functions.filter((method) => isWeakSetter(file, method)).map(({ name }) => name),
    ),
    ...(isWidgetClass(model) ? { isWidget: true as const } : {}),
    lifetime: isOwner ? lifetimeOf(file, model) : 'unknown',
  };
}

/** A property that is left out where its list is empty, as it is for nearly every class. Never throws. */
export function unlessEmpty<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { [key in Name]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { [key in Name]?: readonly Value[] });
}
