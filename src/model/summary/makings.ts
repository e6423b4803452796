/** Functions and methods that answer what they make of a parameter. */

import type { FunctionModel } from '../../names/function.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { type ArgumentSlot, type SummarySpan, slotOf, span } from './places.js';
import { nameOfClass, referenceTo } from './references.js';

/** A function or method answers an object that it makes with what it is given. */
export interface Making {
  readonly name: string;
  readonly parameter: string;
  readonly position: number;
  /** The class that is made, and where its constructor takes the parameter. */
  readonly class: string;
  readonly slot: ArgumentSlot;
  readonly at: SummarySpan;
}

/** The calls in which a function makes what it returns of one of its parameters, without `self`. Never throws. */
export function* makingsOf(file: FileModel, model: FunctionModel): Generator<Making> {
  const isBound = model.class !== undefined && model.binding !== 'static';
  let position = -1;
  for (const { name: parameter, kind } of model.parameters.slice(isBound ? 1 : 0)) {
    if (kind === 'positional') position++;
    if (kind === 'args' || kind === 'kwargs') continue;
    const binding = model.scope.bindings.get(parameter);
    if (binding?.assignments.length !== 1) continue;
    for (const reference of binding.references) {
      if (!reference.parent?.is('argument_list', 'keyword_argument')) continue;
      if (file.functionAround(reference) !== model) continue;
      const use = file.useOf(reference);
      const slot = slotOf(use);
      const callee = use.kind === 'argument' ? use.by.child('function') : undefined;
      const made = callee && slot && classMade(file, callee, model);
      if (!made || !slot || !isAnswered(file, use.by)) continue;
      const facts = { name: model.name, parameter, position: kind === 'positional' ? position : -1 };
      yield { ...facts, class: made, slot, at: span(use.by) };
    }
  }
}

/** The class that a call makes an object of, by the convention of capitals; `cls(...)` too. */
function classMade(file: FileModel, callee: Node, model: FunctionModel): string | undefined {
  const isOwn = model.binding === 'class' && callee.text === model.parameters[0]?.name;
  if (isOwn && model.class) return `#${nameOfClass(file, model.class)}`;
  const made = referenceTo(file, callee, model.class);
  return made !== undefined && /(^|[.#])_*[A-Z]\w*[a-z]\w*(@\d+)?$/.test(made) ? made : undefined;
}

/** `return Helper(...)`, also by way of a local name. */
function isAnswered(file: FileModel, call: Node): boolean {
  const use = file.useOf(call);
  if (use.kind === 'return') return true;
  if (use.kind !== 'assigned') return false;
  for (let at: Node | undefined = use.by; at?.kind === 'assignment'; at = at.parent) {
    const target = at.child('left')?.unparenthesized;
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    if (binding?.references.some((reference) => file.useOf(reference).kind === 'return')) return true;
  }
  return false;
}

/** A method takes and answers something, and is called by more than a word that many other things are called by. Never throws. */
export function isAnswering(method: FunctionModel): boolean {
  if (method.parameters.length < 2 || !/[a-z\d](_[a-z\d]|[A-Z])/.test(method.name)) return false;
  return method.binding === 'instance' && /\breturn\s+[^\s#]/.test(method.body?.text ?? '');
}
