/** Bodies as text: for people, and for tests to hold against. */
import type { SyntaxTree } from '../syntax/index.js';
import { type Body, type Code, listAt } from './body.js';
import { ANY, Constant, Display, OP_NAMES, Op, Operator, Passing, REST, WIDTH } from './instruction.js';

/** All bodies of a file, one after the other. Places are `line:column`, both from 1. */
export function printCode(code: Code, tree: SyntaxTree): string {
  const lines = lineStarts(tree.text);
  return code.bodies.map((body) => printBody(code, body, tree, lines)).join('\n');
}

function printBody(code: Code, body: Body, tree: SyntaxTree, lines: readonly number[]): string {
  const rows = [`${titleOf(body)}`];
  for (let block = 0; block < body.next.length; block++) {
    const handler = body.handler[block] ?? -1;
    rows.push(`  b${block}${handler >= 0 ? `  raises b${handler}` : ''}`);
    const end = body.starts[block + 1] ?? 0;
    for (let at = body.starts[block] ?? 0; at < end; at++) {
      const node = body.code[at * WIDTH + 5] ?? 0;
      const text = `    ${instructionText(code, body, at)}`;
      const next = at === end - 1 ? body.next[block] : undefined;
      const ways = next && next.length > 0 ? ` -> ${next.map((to) => `b${to}`).join(' ')}` : '';
      rows.push(`${(text + ways).padEnd(48)} ${placeOf(tree.starts[node] ?? 0, lines)}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

function titleOf(body: Body): string {
  const model = body.function;
  if (body.kind === 'module') return 'module';
  if (body.kind === 'generator') return `generator ${body.id}`;
  const owner = model?.class ? `${model.class.name}.` : '';
  const name = model?.isLambda === false ? model.name : 'lambda';
  const parameters = model?.parameters.map((parameter) => parameter.name).join(', ') ?? '';
  return `def ${owner}${name}(${parameters})`;
}

function instructionText(code: Code, body: Body, at: number): string {
  const [op = 0, answer = -1, x = -1, y = -1, z = -1] = body.code.subarray(at * WIDTH, at * WIDTH + 5);
  const operands = operandsText(code, body, op, x, y, z);
  return `${OP_NAMES[op]}${operands ? ` ${operands}` : ''}${answer >= 0 ? ` -> ${answer}` : ''}`;
}

function operandsText(code: Code, body: Body, op: Op, x: number, y: number, z: number): string {
  const text = (index: number): string => code.texts[index] ?? '?';
  const slot = (index: number): string => body.slots[index]?.name ?? '?';
  const free = (index: number): string =>
    code.free[index]?.qualifiedName ?? code.free[index]?.binding?.name ?? '?';
  const list = (index: number): string => [...listAt(body, index)].join(' ');
  switch (op) {
    case Op.Const:
      return (Constant[x] ?? '?').toLowerCase();
    case Op.Load:
    case Op.Delete:
      return slot(x);
    case Op.Free:
      return free(x);
    case Op.Make:
      return `${(Display[x] ?? '?').toLowerCase()} (${list(y)})`;
    case Op.Function:
      return `body ${x} (${list(y)})`;
    case Op.Class:
      return `${code.classes[x]?.name} (${list(y)})`;
    case Op.Operate:
      return `${(Operator[x] ?? '?').toLowerCase()} (${list(y)})`;
    case Op.Call:
      return `${x} ${passedText(code, body, y)}`;
    case Op.CallMethod:
      return `${x} .${text(y)} ${passedText(code, body, z)}`;
    case Op.Get:
    case Op.Unset:
      return `${x} .${text(y)}`;
    case Op.Set:
      return `${x} .${text(y)} = ${z}`;
    case Op.Item:
      return `${x} ${keyText(code, y)}`;
    case Op.DelItem:
      return `${x} ${keyText(code, y)}`;
    case Op.SetItem:
      return `${x} ${keyText(code, y)} = ${z}`;
    case Op.Part:
      return `${x} ${y === REST ? 'rest' : y === ANY ? 'any' : y}`;
    case Op.Yield:
      return y === 1 ? `from ${x}` : `${x}`;
    case Op.Store:
      return `${slot(x)} = ${y}`;
    case Op.StoreFree:
      return `${free(x)} = ${y}`;
    case Op.Jump:
      return '';
    default:
      return x >= 0 ? `${x}` : '';
  }
}

/** -1 any key, -2 as a key (set-item) or all (del-item), -3 all elements of the value; else a constant. */
function keyText(code: Code, key: number): string {
  return key >= 0 ? (code.texts[key] ?? '?') : key === -1 ? '[]' : key === -2 ? '[*]' : '[+]';
}

function passedText(code: Code, body: Body, list: number): string {
  const passed = listAt(body, list);
  const parts: string[] = [];
  for (let at = 0; at < passed.length; at += 4) {
    const value = passed[at + 2] ?? 0;
    const way = passed[at] as Passing;
    const name = way === Passing.Keyword ? `${code.texts[passed[at + 1] ?? 0]}=` : '';
    parts.push(`${name}${way === Passing.Star ? '*' : way === Passing.DoubleStar ? '**' : ''}${value}`);
  }
  return `(${parts.join(', ')})`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(offset: number, starts: readonly number[]): string {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
}
