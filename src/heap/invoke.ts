/** Calls of code that is in the file: the callee's fragment, told in the caller's objects. */
import { type Body, Passing } from '../code/index.js';
import type { FunctionModel } from '../names/index.js';
import { Instantiation } from './instantiate.js';
import { Kind, PartKind } from './object.js';
import { Role, UNKNOWN } from './objects.js';
import type { Argument } from './passed.js';
import type { Run } from './run.js';
import { NOTHING } from './values.js';

/**
 * Runs a body on a receiver (`NOTHING` for plain functions) and arguments; answers what the call answers. A coroutine
 * or generator function answers a frame, which holds the arguments until it is done.
 */
export function invoke(
  run: Run,
  body: Body,
  receiver: number,
  args: readonly Argument[],
  node: number,
): number {
  const { values, store } = run;
  const bindings = new Map<number, number>();
  const model = body.function;
  if (model) bindParameters(run, body, model, receiver, args, bindings, node);
  else if (args[0]) bindings.set(givenObject(run, body, 0), args[0].value);
  const isGenerator = body.kind === 'generator' || model?.isGenerator === true;
  const isFrame = isGenerator || model?.isAsync === true;
  const held = isFrame ? [receiver, ...bindings.values(), ...closureOf(run, body)] : [];
  const fragment = run.fragmentOf(body.id);
  const instantiation = new Instantiation(run, body, fragment, bindings, node);
  instantiation.apply();
  const answer = instantiation.value(fragment.answer);
  if (!isFrame) return answer;
  const frame = values.single(run.allocate(Role.Frame, body.id, { kind: Kind.Frame, node, code: body.id }));
  for (const value of held) run.add(frame, run.part(PartKind.Local), value, run.seen(node));
  if (isGenerator) run.add(frame, run.elements, instantiation.value(fragment.yields), run.seen(node));
  else run.set(frame, store.objects.part(PartKind.Answer, ''), answer, run.seen(node));
  return frame;
}

/** What the cells of a generator expression hold: it is made and called at one place. */
function closureOf(run: Run, body: Body): number[] {
  return run.context.freeBindingsOf(body.id).map((binding) => {
    const slot = run.body.slots.indexOf(binding);
    const value = slot < 0 ? run.cell(binding) : (run.state[slot] ?? NOTHING);
    return value < 0 ? NOTHING : value;
  });
}

/** The object that stands for what a parameter is given, by its slot. */
export function givenObject(run: Run, body: Body, slot: number): number {
  return run.context.given(body.id, slot);
}

function bindParameters(
  run: Run,
  body: Body,
  model: FunctionModel,
  receiver: number,
  args: readonly Argument[],
  bindings: Map<number, number>,
  node: number,
): void {
  const { values } = run;
  const isBound = receiver !== NOTHING && model.binding !== 'static' && model.class !== undefined;
  const inOrder = isBound ? [receiver] : [];
  const named = new Map<string, number>();
  let star = NOTHING;
  let spread = false;
  for (const { way, name, value } of args) {
    if (way === Passing.Positional) inOrder.push(value);
    else if (way === Passing.Keyword) named.set(name, value);
    else if (way === Passing.Star) star = values.join(star, value);
    else spread = true;
  }
  let position = 0;
  for (const [slot, parameter] of model.parameters.entries()) {
    const given = run.context.given(body.id, slot);
    let value = NOTHING;
    if (parameter.kind === 'args') {
      value = gathered(
        run,
        Role.Arguments,
        body.id,
        [...inOrder.slice(position), ...(star === NOTHING ? [] : [elementsOfStar(run, star)])],
        node,
      );
    } else if (parameter.kind === 'kwargs') {
      value = gathered(run, Role.Keywords, body.id, [...named.values()], node);
    } else {
      const atPosition = parameter.kind === 'positional' ? inOrder[position++] : undefined;
      const byName = named.get(parameter.name);
      named.delete(parameter.name);
      value = atPosition ?? byName ?? defaultOf(run, body, parameter.name, star !== NOTHING || spread);
    }
    bindings.set(given, value);
  }
}

function elementsOfStar(run: Run, star: number): number {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(star)) {
    value = values.join(value, run.read(id, run.elements));
    for (const part of run.store.elementPartsOf(id)) value = values.join(value, run.read(id, part));
  }
  return value === NOTHING ? values.single(UNKNOWN) : value;
}

/** The tuple or dict in which the callee finds arguments that have no parameter of their own. */
function gathered(run: Run, role: Role, body: number, held: readonly number[], node: number): number {
  const container = run.values.single(
    run.allocate(role, body, { kind: Kind.Container, node, name: 'builtins.tuple' }),
  );
  for (const value of held) run.add(container, run.elements, value, run.seen(node));
  return container;
}

function defaultOf(run: Run, body: Body, name: string, isSpread: boolean): number {
  if (isSpread) return run.values.single(UNKNOWN);
  const object = run.context.functionObject(body.id);
  return run.read(object, run.part(PartKind.Default, name)) || run.values.single(UNKNOWN);
}
