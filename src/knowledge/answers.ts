/** What calls answer: in the words of the rows, and in the types of the stubs. */
import { type Fact, list } from './facts.js';
import { isPart, withoutPart } from './signature.js';
import { definedAs, isSmallClass, type StubType, type StubTypes } from './stubs.js';

/** What a call answers: alternatives. */
export type Answer =
  /** An instance of a class; `isNew` where each call makes one. */
  | {
      readonly kind: 'instance';
      readonly class: string;
      readonly isNew: boolean;
      readonly elements: readonly (readonly Answer[])[];
    }
  /** What the method was called on. */
  | { readonly kind: 'self' }
  | { readonly kind: 'argument'; readonly parameter: string }
  /** An element of what the method was called on (`self`), or of an argument. */
  | { readonly kind: 'part'; readonly of: string }
  /** A new object of the class of an argument (or of the receiver, `self`) with the same parts; `isDeep` with copies of them. */
  | { readonly kind: 'copy'; readonly of: string; readonly isDeep: boolean }
  /** Small, and holds nothing. */
  | { readonly kind: 'small' }
  /** It always raises. */
  | { readonly kind: 'never' };

const COPY = 'copy of ';
const DEEP_COPY = 'deep copy of ';
const NEW = 'new ';

/** A new object of a class. */
export function newInstance(name: string, elements: readonly (readonly Answer[])[]): Answer {
  return { kind: 'instance', class: name, isNew: true, elements };
}

/** An element of an argument or, of `self`, of the receiver. */
export function partOf(of: string): Answer {
  return { kind: 'part', of };
}

/** A copy is of the class that the stubs tell, where they tell one. */
export function withClass(stated: readonly Answer[], typed: readonly Answer[]): readonly Answer[] {
  const [only, ...others] = typed;
  if (only?.kind !== 'instance' || others.length > 0) return stated;
  const elements = stated.flatMap((answer) =>
    answer.kind === 'copy' && !answer.isDeep ? [partOf(answer.of)] : [],
  );
  const rest = stated.filter((answer) => answer.kind !== 'copy' || answer.isDeep);
  return elements.length > 0 ? [newInstance(only.class, [elements]), ...rest] : stated;
}

/** What a row says of the result. `module` is that of the library. */
export function statedAnswers(fact: Fact, module: string): Answer[] {
  if (fact.returnsEach) {
    const elements = fact.returnsEach.map((one) => [statedAnswer(one, module)]);
    return [newInstance('builtins.tuple', elements)];
  }
  return list(fact.returns).map((one) => statedAnswer(one, module));
}

function statedAnswer(text: string, module: string): Answer {
  if (text === 'self') return { kind: 'self' };
  if (text === 'small' || text === 'nothing') return { kind: 'small' };
  if (text === 'never') return { kind: 'never' };
  if (isPart(text)) return partOf(withoutPart(text));
  if (text.startsWith(COPY)) return { kind: 'copy', of: text.slice(COPY.length), isDeep: false };
  if (text.startsWith(DEEP_COPY)) return { kind: 'copy', of: text.slice(DEEP_COPY.length), isDeep: true };
  const isNew = text.startsWith(NEW);
  const name = isNew ? text.slice(NEW.length) : text;
  if (!isNew && !name.includes('.') && name[0] === name[0]?.toLowerCase())
    return { kind: 'argument', parameter: name };
  const qualified =
    definedAs(`${module}.${name}`) ?? definedAs(name) ?? (name.includes('.') ? name : `${module}.${name}`);
  return { kind: 'instance', class: qualified, isNew, elements: [] };
}

/** What the stubs say of the result; `receiver` is the class that a method is asked on, `method` its name. */
export function answersOf(
  types: StubTypes,
  receiver: string | undefined,
  method?: string,
): readonly Answer[] {
  const answers = types.map((type) => answerOf(type, receiver, method));
  // Text or bytes, a number or None: small is small.
  return answers.filter(
    ({ kind }, index) => kind !== 'small' || answers.findIndex((one) => one.kind === kind) === index,
  );
}

function answerOf(type: StubType, receiver: string | undefined, method: string | undefined): Answer {
  switch (type.kind) {
    case 'class':
      if (isSmallClass(type.name)) return { kind: 'small' };
      return {
        kind: 'instance',
        class: type.name,
        isNew: false,
        elements: type.elements.map((element) => answersOf(element, receiver)),
      };
    case 'self':
      // `__enter__` and `__iter__` that answer their own type answer themselves; `copy` does not.
      if (receiver === undefined || method?.endsWith('__')) return { kind: 'self' };
      return { kind: 'instance', class: receiver, isNew: false, elements: [] };
    case 'element':
      return { kind: 'part', of: 'self' };
    case 'argument':
      return { kind: 'argument', parameter: type.parameter };
    case 'never':
      return { kind: 'never' };
  }
}
