/**
 * Probes of the model and the heap: comments in test-cases/{model,heap}/*.py that ask one question about one expression
 * of their line and say what the answer must be, such as `# resolves: cache = functools.lru_cache`. Several are separated
 * by ';'. A question that begins with `todo-` has another answer so far, and fails once it is answered so.
 */
import type { FileModel } from '../model/index.js';
import type { Node } from '../syntax/index.js';
import { HEAP_QUESTIONS } from './heap-questions.js';

export interface Probe {
  /** 1-based. */
  readonly line: number;
  readonly question: string;
  /** The source text of the expression asked about; '*' for the file. */
  readonly expression: string;
  readonly expected: string;
  /** A known miss. */
  readonly isTodo: boolean;
}

type Question = (file: FileModel, node: Node, expected: string) => string | undefined;

/** What may be asked. Each answers in words; undefined is written `unknown`. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  ...HEAP_QUESTIONS,
  resolves: (file, node) => file.qualifiedName(node),
  made_by: (file, node) => file.constructorName(node),
  instance: (file, node) => file.instanceClass(node)?.name,
  class: (file, node) => file.classNamed(node)?.name,
  method: (file, node) => {
    const method = file.methodNamedBy(node);
    return method && `${method.binding} ${method.class?.name}.${method.name}`;
  },
  binding: (file, node) => {
    const scope = file.binding(node)?.scope;
    return scope && `${scope.kind} ${scope.node.child('name')?.text ?? ''}`.trim();
  },
  use: (file, node) => file.useOf(node).kind,
  loop: (file, node) => file.loopAround(node)?.kind ?? 'none',
  function: (file, node) => {
    const around = file.functionAround(node);
    return around ? around.name || 'lambda' : 'none';
  },
  attribute: (file, node) => {
    const name = file.selfAttribute(node);
    const uses = name === undefined ? undefined : file.classAround(node)?.attribute(name)?.uses;
    return uses?.map((use) => `${use.kind}${use.deferred ? ' later' : ''}`).join(', ');
  },
  argument: (file, node) => {
    const use = file.useOf(node);
    return use.name ?? use.position?.toString();
  },
  python: (file) => `${file.python.releases[0]?.replace(/\.\d+$/, '')}+`,
  slots: (file, node) => file.classNamed(node)?.slots?.names?.join(' '),
  class_kind: (file, node) => {
    const model = file.classNamed(node);
    const kinds = [
      model?.isEnum && 'enum',
      model?.dataclass && 'dataclass',
      model?.attrs && 'attrs',
      model?.isNamedTuple && 'namedtuple',
      model?.isProtocol && 'protocol',
      model?.isMetaclass && 'metaclass',
    ];
    return kinds.filter(Boolean).join(' ') || 'plain';
  },
};

/** The probes of a file. Throws on a comment that looks like a probe and is not one. */
export function readProbes(file: FileModel): Probe[] {
  const probes: Probe[] = [];
  for (const { start, end } of file.tree.comments) {
    const text = file.tree.text.slice(start + 1, end).trim();
    const line = file.tree.text.slice(0, start).split('\n').length;
    for (const part of text.split(';')) {
      const match = /^\s*(todo-)?(\w+): (.+?) = (.+)$/.exec(part);
      if (!match) continue;
      const [, todo, question = '', expression = '', expected = ''] = match;
      if (!(question in QUESTIONS))
        throw new Error(`${file.path}:${line}: nobody knows the question '${question}'`);
      const isTodo = todo !== undefined;
      probes.push({ line, question, expression: expression.trim(), expected: expected.trim(), isTodo });
    }
  }
  return probes;
}

/** What the model answers. Throws when the line has no such expression. */
export function answer(file: FileModel, probe: Probe): string {
  const ask = QUESTIONS[probe.question];
  const node = probe.expression === '*' ? file.tree.root : findExpression(file, probe);
  return ask?.(file, node, probe.expected) ?? 'unknown';
}

/** The innermost node that begins on the line and has exactly the text; `expr@2` takes the second such. */
function findExpression(file: FileModel, probe: Probe): Node {
  const [text = '', which = '1'] = probe.expression.split('@');
  const { tree } = file;
  const lineStart =
    tree.text
      .split('\n')
      .slice(0, probe.line - 1)
      .join('\n').length + (probe.line > 1 ? 1 : 0);
  const lineEnd = lineStart + (tree.text.slice(lineStart).split('\n')[0] ?? '').length;
  const found: Node[] = [];
  for (const node of tree.root.walk()) {
    if (node.start < lineStart || node.start >= lineEnd || node.text !== text) continue;
    const last = found.at(-1);
    if (last && node.start < last.end) found.pop();
    found.push(node);
  }
  const node = found[Number(which) - 1];
  if (!node) throw new Error(`${file.path}:${probe.line}: no expression '${probe.expression}' on this line`);
  return node;
}
