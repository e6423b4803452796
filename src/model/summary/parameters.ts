/** What the methods of a class do with their parameters: keep them, or hand them on. */
import { KEEPING_METHOD } from '../../knowledge/keeping-names.js';
import type { ClassModel } from '../../names/class.js';
import type { FunctionModel } from '../../names/function.js';
import type { Use } from '../../names/use.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { lifecycleOf } from '../lifecycle.js';
import { keeperOf, keeperOfMade } from './keeping.js';
import { type ArgumentSlot, type SummarySpan, slotOf, span } from './places.js';
import { referenceTo } from './references.js';

/** A method keeps what it is given. */
export interface KeptParameter {
  readonly method: string;
  readonly parameter: string;
  /** Its place among the positional parameters, without `self`; -1 for keyword-only ones. */
  readonly position: number;
  /** The attribute of self that holds it, itself or as an element. */
  readonly attribute: string;
  readonly at: SummarySpan;
}

/** A method hands what it is given on to something that may keep it. */
export interface PassedParameter {
  readonly method: string;
  readonly parameter: string;
  readonly position: number;
  /** `super`: the same or a named method of a base; `self`: another method; else the class that is constructed. */
  readonly to:
    | { readonly kind: 'super'; readonly method: string }
    | { readonly kind: 'self'; readonly method: string }
    | { readonly kind: 'new'; readonly class: string };
  readonly slot: ArgumentSlot;
  readonly at: SummarySpan;
  /** For 'new': the attribute that keeps the new object. */
  readonly attribute?: string;
}

/** What other classes may ask of the methods of a class. */
export interface ParameterFacts {
  /** Names of its methods that other classes may ask about. */
  readonly methods: readonly string[];
  readonly kept: readonly KeptParameter[];
  readonly passed: readonly PassedParameter[];
  /** Those of the attributes that keep a parameter which the end of an instance drops. */
  readonly dropped: readonly string[];
}

/** What the methods that may get an owner do with it, and those that they hand it on to. Never throws. */
export function parameterFactsOf(file: FileModel, model: ClassModel): ParameterFacts {
  const kept: KeptParameter[] = [];
  const passed: PassedParameter[] = [];
  const asked = new Set(
    [...model.methods.keys()].filter((name) => name === '__init__' || KEEPING_METHOD.test(name)),
  );
  // A set grows while it is walked: what is added is visited too.
  for (const name of asked) {
    const method = model.methods.get(name);
    if (method?.selfName === undefined) continue;
    const further: PassedParameter[] = [];
    readParameters(file, method, kept, further);
    for (const { to } of further)
      if (to.kind === 'self' && model.methods.has(to.method)) asked.add(to.method);
    passed.push(...further);
  }
  const keepers = new Set(
    [...kept, ...passed].map(({ attribute }) => attribute).filter((name) => name !== undefined),
  );
  const dropped = [...keepers].filter((name) => lifecycleOf(model).release(name) !== undefined);
  return { methods: [...asked], kept, passed, dropped };
}

/** What happens to each parameter of a method besides self. */
function readParameters(
  file: FileModel,
  method: FunctionModel,
  kept: KeptParameter[],
  passed: PassedParameter[],
): void {
  let position = -1;
  for (const parameter of method.parameters.slice(1)) {
    if (parameter.kind === 'positional') position++;
    if (parameter.kind === 'args' || parameter.kind === 'kwargs') continue;
    const binding = method.scope.bindings.get(parameter.name);
    // A parameter that is given another value may be that one by the time it is kept.
    if (binding?.assignments.length !== 1) continue;
    const facts = {
      method: method.name,
      parameter: parameter.name,
      position: parameter.kind === 'positional' ? position : -1,
    };
    for (const reference of binding.references) {
      if (file.functionAround(reference) !== method) continue;
      const use = file.useOf(reference);
      const attribute = keeperOf(file, use);
      if (attribute !== undefined) kept.push({ ...facts, attribute, at: span(file.statementOf(reference)) });
      else if (use.kind === 'argument') passed.push(...handedOn(file, use, facts));
    }
  }
}

function* handedOn(
  file: FileModel,
  use: Use,
  facts: Pick<PassedParameter, 'method' | 'parameter' | 'position'>,
): Generator<PassedParameter> {
  const call = file.call(use.by);
  const slot = slotOf(use);
  if (!call || !slot) return;
  const at = span(use.by);
  const { receiver } = call;
  if (receiver && call.name !== undefined) {
    if (file.isSelf(receiver)) yield { ...facts, to: { kind: 'self', method: call.name }, slot, at };
    else if (isSuper(receiver)) yield { ...facts, to: { kind: 'super', method: call.name }, slot, at };
    else {
      // `Base.__init__(self, parameter)` is a call of super in the old way.
      const first = call.argument(0);
      if (
        first &&
        file.isSelf(first) &&
        'position' in slot &&
        slot.position > 0 &&
        call.name === facts.method
      ) {
        yield {
          ...facts,
          to: { kind: 'super', method: call.name },
          slot: { position: slot.position - 1 },
          at,
        };
      }
    }
  }
  const made = referenceTo(file, call.callee, file.classAround(use.by));
  const attribute = made === undefined ? undefined : keeperOfMade(file, use.by);
  if (made !== undefined && attribute !== undefined) {
    yield { ...facts, to: { kind: 'new', class: made }, slot, at, attribute };
  }
}

function isSuper(receiver: Node): boolean {
  return receiver.kind === 'call' && receiver.child('function')?.text === 'super';
}

/** `@owner.setter`, where what is set is only held weakly. Never throws. */
export function isWeakSetter(file: FileModel, method: FunctionModel): boolean {
  if (!method.decorators.some(({ text }) => text === `${method.name}.setter`)) return false;
  const binding = method.scope.bindings.get(method.parameters[1]?.name ?? '');
  const uses = binding?.references.map((reference) => file.useOf(reference)) ?? [];
  const isHeld = (use: Use): boolean =>
    use.kind === 'argument' && /^weakref\.(ref|proxy)$/.test(file.call(use.by)?.qualifiedName ?? '');
  return uses.some(isHeld) && uses.every((use) => isHeld(use) || keeperOf(file, use) === undefined);
}
