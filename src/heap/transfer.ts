/** What each instruction does to the state and the heap: one switch over all of them. */
import { type Body, Constant, Display, Op, Operator, WIDTH } from '../code/index.js';
import {
  elementOf,
  getAttribute,
  holdsKeysWeakly,
  itemOf,
  noneOf,
  setAttribute,
  setItem,
} from './attributes.js';
import { callMethod, callValue } from './calls.js';
import { view } from './containers.js';
import { Kind, PartKind } from './object.js';
import { NONE, NUMBER, Role, TEXT, TRUTH, UNKNOWN } from './objects.js';
import { argumentsOf } from './passed.js';
import type { Run } from './run.js';
import { UNSET } from './state.js';
import { NOTHING } from './values.js';

const CONSTANTS: Readonly<Record<Constant, number>> = {
  [Constant.None]: NONE,
  [Constant.Number]: NUMBER,
  [Constant.Text]: TEXT,
  [Constant.Truth]: TRUTH,
};

const DISPLAYS: Readonly<Record<Display, string>> = {
  [Display.List]: 'builtins.list',
  [Display.Tuple]: 'builtins.tuple',
  [Display.Set]: 'builtins.set',
  [Display.Dict]: 'builtins.dict',
};

/** Displays of more items than this are taken for one element. */
const MOST_ITEMS = 8;

/** Interprets one instruction. */
export function transfer(run: Run, at: number): void {
  const { body, values } = run;
  const { code } = body;
  const base = at * WIDTH;
  const answer = code[base + 1] ?? -1;
  const x = code[base + 2] ?? -1;
  const y = code[base + 3] ?? -1;
  const z = code[base + 4] ?? -1;
  const node = code[base + 5] ?? 0;
  run.begin(at);
  const t = run.temporaries;
  const { texts } = run.context.code;
  let value = NOTHING;
  switch (code[base] as Op) {
    case Op.Const:
      value = values.single(CONSTANTS[x as Constant]);
      break;
    case Op.Load: {
      const held = run.state[x] ?? UNSET;
      value = held === UNSET ? values.single(UNKNOWN) : held;
      break;
    }
    case Op.Free:
      value = freeName(run, x);
      break;
    case Op.Make:
      value = make(run, x as Display, y, node);
      break;
    case Op.Function:
      value = makeFunction(run, x, y, node);
      break;
    case Op.Class:
      value = makeClass(run, x);
      break;
    case Op.Operate:
      value = operate(run, x as Operator, y, node);
      break;
    case Op.Call:
      value = callValue(run, t[x] ?? NOTHING, argumentsOf(run.context.code, body, y, t), node);
      break;
    case Op.CallMethod:
      value = callMethod(
        run,
        t[x] ?? NOTHING,
        texts[y] ?? '',
        argumentsOf(run.context.code, body, z, t),
        node,
      );
      break;
    case Op.Get:
      value = getAttribute(run, t[x] ?? NOTHING, texts[y] ?? '', node);
      break;
    case Op.Item:
      value = itemOf(run, t[x] ?? NOTHING, y < 0 ? '' : (texts[y] ?? ''), node);
      break;
    case Op.Slice:
      for (const id of values.objects(t[x] ?? NOTHING)) {
        value = values.join(
          value,
          run.object(id).kind === Kind.Text ? values.single(TEXT) : view(run, id, NOTHING, 'slice', node),
        );
      }
      break;
    case Op.Element:
      value = elementOf(run, t[x] ?? NOTHING, node);
      break;
    case Op.Part:
      value = y < 0 ? elementOf(run, t[x] ?? NOTHING, node) : itemOf(run, t[x] ?? NOTHING, `[${y}]`, node);
      break;
    case Op.Enter:
      value = entered(run, t[x] ?? NOTHING, node);
      break;
    case Op.Leave:
      callIfKnown(run, t[x] ?? NOTHING, '__exit__', node);
      break;
    case Op.Await:
      value = awaited(run, t[x] ?? NOTHING);
      break;
    case Op.Yield:
      run.yields = values.join(
        run.yields,
        y === 1 ? elementOf(run, t[x] ?? NOTHING, node) : (t[x] ?? NOTHING),
      );
      value = values.single(UNKNOWN);
      break;
    case Op.Caught:
      value = values.single(run.allocate(Role.Exception, 0, { kind: Kind.Exception, node }));
      break;
    case Op.Store:
      store(run, x, t[y] ?? NOTHING);
      break;
    case Op.StoreFree:
      storeFree(run, x, t[y] ?? NOTHING, node);
      break;
    case Op.Delete:
      if (x < run.state.length) run.state[x] = NOTHING;
      break;
    case Op.Set:
      setAttribute(run, t[x] ?? NOTHING, texts[y] ?? '', t[z] ?? NOTHING, node);
      break;
    case Op.Unset:
      run.cut(t[x] ?? NOTHING, run.attribute(texts[y] ?? ''));
      break;
    case Op.SetItem:
      assignItem(run, t[x] ?? NOTHING, y, t[z] ?? NOTHING, node);
      break;
    case Op.DelItem:
      if (y === -2) run.cutElements(t[x] ?? NOTHING);
      else if (y >= 0) run.cut(t[x] ?? NOTHING, run.key(texts[y] ?? ''));
      break;
    case Op.Exhaust:
      exhaust(run, t[x] ?? NOTHING);
      break;
    case Op.Return:
      run.answer = values.join(run.answer, t[x] ?? NOTHING);
      if (body.function?.isCachedProperty) run.answers.push([t[x] ?? NOTHING, node]);
      break;
  }
  if (answer < 0) return;
  t[answer] = value;
  run.context.note(node, value);
}

function freeName(run: Run, index: number): number {
  const { binding, qualifiedName } = run.context.code.free[index] ?? {};
  if (qualifiedName !== undefined) return run.values.single(run.store.objects.named(qualifiedName));
  const value = binding ? run.cell(binding) : NOTHING;
  return value === NOTHING ? run.values.single(UNKNOWN) : value;
}

function make(run: Run, display: Display, list: number, node: number): number {
  const { lists } = run.body;
  const count = lists[list] ?? 0;
  const made = run.values.single(
    run.allocate(Role.Display, 0, { kind: Kind.Container, node, name: DISPLAYS[display] }),
  );
  const isOrdered = display === Display.List || display === Display.Tuple;
  for (let index = 0; index < count; index++) {
    const value = run.temporaries[lists[list + 1 + index] ?? 0] ?? NOTHING;
    const part = isOrdered && count <= MOST_ITEMS ? run.key(`[${index}]`) : run.elements;
    run.add(made, part, value, run.seen(node));
  }
  return made;
}

function makeFunction(run: Run, code: number, list: number, node: number): number {
  const { lists } = run.body;
  const id = run.context.functionObject(code);
  const parameters = run.context.code.bodies[code]?.function?.parameters ?? [];
  const made = run.values.single(id);
  for (let index = 0; index < (lists[list] ?? 0); index++) {
    const value = lists[list + 1 + index] ?? -1;
    const name = parameters[index]?.name;
    if (value >= 0 && name !== undefined) {
      run.set(made, run.part(PartKind.Default, name), run.temporaries[value] ?? NOTHING, run.seen(node));
    }
  }
  run.functions.add(id);
  return made;
}

function makeClass(run: Run, index: number): number {
  const model = run.context.code.classes[index];
  return model ? run.values.single(run.context.classObject(model)) : run.values.single(UNKNOWN);
}

function operate(run: Run, operator: Operator, list: number, node: number): number {
  const { values } = run;
  const { lists } = run.body;
  const end = list + 1 + (lists[list] ?? 0);
  if (operator === Operator.Truth) return values.single(TRUTH);
  if (operator === Operator.Text) return values.single(TEXT);
  if (operator === Operator.Other) return values.single(end === list + 1 ? UNKNOWN : NUMBER);
  let held = NOTHING;
  let plain = NOTHING;
  for (let at = list + 1; at < end; at++) {
    const value = run.temporaries[lists[at] ?? 0] ?? NOTHING;
    for (const id of values.objects(value)) {
      const { kind } = run.object(id);
      if (kind === Kind.Number || kind === Kind.Text) plain = values.join(plain, values.single(id));
    }
    held = values.join(held, elementOf(run, value, node));
  }
  const isText = values.objects(held).every((id) => run.object(id).kind === Kind.Text);
  if (plain !== NOTHING && isText) return plain;
  const made = values.single(
    run.allocate(Role.Join, 0, { kind: Kind.Container, node, name: 'builtins.list' }),
  );
  run.add(made, run.elements, held, run.seen(node));
  return made;
}

function entered(run: Run, managers: number, node: number): number {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(managers)) {
    const object = run.object(id);
    const enter = object.class?.findMethod('__enter__') ?? object.class?.findMethod('__aenter__');
    // A context manager of the library usually answers itself; one that a generator makes answers what it yields.
    if (object.kind === Kind.Frame) value = values.join(value, elementOf(run, values.single(id), node));
    else if (enter) value = values.join(value, callMethod(run, values.single(id), enter.name, [], node));
    else value = values.join(value, values.single(id));
  }
  return value === NOTHING ? noneOf(run) : awaited(run, value);
}

/** A generator that has run to its end has no frame any more. */
function exhaust(run: Run, iterable: number): void {
  const only = run.values.only(iterable);
  if (only !== undefined && run.object(only).kind === Kind.Frame) run.cut(iterable, run.part(PartKind.Local));
}

function callIfKnown(run: Run, objects: number, name: string, node: number): void {
  for (const id of run.values.objects(objects)) {
    if (run.object(id).class?.findMethod(name)) callMethod(run, run.values.single(id), name, [], node);
  }
}

function awaited(run: Run, objects: number): number {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(objects)) {
    const isFrame = run.object(id).kind === Kind.Frame;
    value = values.join(value, isFrame ? run.read(id, run.part(PartKind.Answer)) : values.single(id));
  }
  return value;
}

function store(run: Run, slot: number, value: number): void {
  while (run.state.length <= slot) run.state.push(UNSET);
  run.state[slot] = value;
  const binding = run.body.slots[slot];
  if (binding && run.context.isShared(binding)) run.store.addName(binding, value);
}

function storeFree(run: Run, index: number, value: number, node: number): void {
  const { binding } = run.context.code.free[index] ?? {};
  if (!binding) return;
  run.store.addName(binding, value);
  if (binding.scope.kind === 'module') {
    run.set(run.context.moduleValue, run.attribute(binding.name), value, run.seen(node));
  }
}

function assignItem(run: Run, objects: number, key: number, value: number, node: number): void {
  if (key === -3) {
    for (const id of run.values.objects(objects)) {
      const { kind } = run.object(id);
      if (kind === Kind.Number || kind === Kind.Text) return;
    }
    setItem(run, objects, '', elementOf(run, value, node), node);
    return;
  }
  if (key === -2) {
    run.add(objects, run.elements, value, run.seen(node), holdsKeysWeakly(run, objects));
    return;
  }
  setItem(run, objects, key >= 0 ? (run.context.code.texts[key] ?? '') : '', value, node);
}

/** The closures that a body makes hold the names of the body that they read, as the end of the body leaves them. */
export function closeOver(run: Run, body: Body): void {
  const { values } = run;
  for (const id of run.functions) {
    for (const binding of run.context.freeBindingsOf(run.object(id).code)) {
      const slot = body.slots.indexOf(binding);
      const held = slot < 0 ? run.cell(binding) : (run.state[slot] ?? NOTHING);
      if (held <= NOTHING) continue;
      const making = run.seen(run.context.mentionOf(run.object(id).code, binding));
      run.set(values.single(id), run.part(PartKind.Cell, binding.name), held, making);
    }
  }
}
