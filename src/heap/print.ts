/** The object graph as text: for people, and for tests to hold against. */
import type { Code } from '../code/index.js';
import type { SyntaxTree } from '../syntax/index.js';
import type { ObjectGraph } from './graph.js';
import { Certainty, type HeapObject, Kind, type Part, PartKind } from './object.js';

/** A name for an object that people recognise, such as `self of Reader` or `list 4`. */
export function nameOf(graph: ObjectGraph, id: number): string {
  const object = graph.object(id);
  const old = object.isOld ? ' (earlier)' : '';
  return `${titleOf(graph, object)}${old}`;
}

function titleOf(graph: ObjectGraph, object: HeapObject): string {
  const { id, kind, name } = object;
  switch (kind) {
    case Kind.Self:
      return `self of ${object.class?.name}`;
    case Kind.Instance:
      return `${object.class?.name} #${id}`;
    case Kind.Class:
      return `class ${object.class?.name}`;
    case Kind.Function:
      return functionName(graph.interpreter.code, object.code);
    case Kind.Method:
      return `${nameOf(graph, object.base)}.${name}()`;
    case Kind.Container:
    case Kind.Result:
      return `${name ?? 'result'} #${id}`;
    case Kind.Frame:
      return `frame of ${functionName(graph.interpreter.code, object.code)} #${id}`;
    case Kind.Named:
      return `${name}`;
    case Kind.Given:
      return `given ${name}`;
    case Kind.Path:
      return `${nameOf(graph, object.base)}${partName(graph.store.objects.partAt(object.part))}`;
    case Kind.Weak:
      return `weak ${nameOf(graph, object.base)}`;
    case Kind.Super:
    case Kind.Dict:
    case Kind.View:
      return `${Kind[kind].toLowerCase()} of ${nameOf(graph, object.base)}`;
    default:
      return `${Kind[kind].toLowerCase()}${kind >= Kind.Given ? ` #${id}` : ''}`;
  }
}

function functionName(code: Code, id: number): string {
  const body = code.bodies[id];
  const model = body?.function;
  if (!model) return body?.kind === 'generator' ? `generator ${id}` : 'module';
  return model.isLambda ? `lambda ${id}` : `def ${model.class ? `${model.class.name}.` : ''}${model.name}`;
}

/** A part as it is written: `.name`, `[]`, `['key']`, `cell name`. */
export function partName({ kind, name }: Part): string {
  switch (kind) {
    case PartKind.Attribute:
      return `.${name}`;
    case PartKind.Element:
      return '[]';
    case PartKind.Key:
      return name;
    default:
      return ` ${PartKind[kind].toLowerCase()}${name ? ` ${name}` : ''}`;
  }
}

/** Every hold of the graph, in the order of objects; places are lines, from 1. */
export function printGraph(graph: ObjectGraph, tree: SyntaxTree): string {
  const rows: string[] = [];
  for (let id = 0; id < graph.size; id++) {
    for (const hold of graph.holdsFrom(id)) {
      const part = partName(graph.store.objects.partAt(hold.part));
      const certainty =
        hold.certainty === Certainty.Seen ? '' : `  ${Certainty[hold.certainty]?.toLowerCase()}`;
      const weak = hold.isWeak ? '  weak' : '';
      const line = lineAt(tree, tree.starts[hold.at] ?? 0);
      rows.push(`${nameOf(graph, id)}${part} -> ${nameOf(graph, hold.to)}${certainty}${weak}  :${line}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

function lineAt(tree: SyntaxTree, offset: number): number {
  let line = 1;
  for (let at = tree.text.indexOf('\n'); at >= 0 && at < offset; at = tree.text.indexOf('\n', at + 1)) line++;
  return line;
}
