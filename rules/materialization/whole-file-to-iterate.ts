import { LINE_FILE_OPENERS, MEMORY_FILES, PSEUDO_FILE } from '../../src/knowledge/files.js';
import {
  type Call,
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  type Iteration,
  iterations,
  type Node,
  replace,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'whole-file-to-iterate',
  summary: 'Every line of a file is loaded before the loop handles the first one.',
  impact: 'bloat',
  matters: 'runs-again',
  level: 'note',
  on: iterations(),

  *check(iteration, file) {
    if (!iteration.isImmediate || file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const reading = readingOf(source, file);
      if (!reading || isDisturbed(reading, iteration, file)) continue;
      const { text, isLines, isSmall } = reading;
      const opened = reading.opening?.node ?? reading.object;
      const fix = isLines ? fixOf(reading, iteration, file) : undefined;
      yield {
        at: source,
        confidence: isSmall || !reading.isFile ? 'possible' : isLines ? 'proven' : 'likely',
        message: fitting(
          `'${text}' loads every line before the loop handles the first.`,
          'Every line is loaded before the loop handles the first.',
        ),
        because: [{ at: opened, message: 'The file yields one line at a time to a loop over itself.' }],
        hint: hintOf(reading),
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** An expression that answers all lines of a file. */
interface Reading {
  readonly node: Node;
  /** The file, or the path in `path.read_text()`. */
  readonly object: Node;
  /** Where it was opened, if that is in sight. */
  readonly opening: Call | undefined;
  readonly isFile: boolean;
  /** `readlines()`; else the text is split. */
  readonly isLines: boolean;
  /** Loaded by a function that is for small files. */
  readonly isSmall: boolean;
  /** The expression in few words. */
  readonly text: string;
}

function readingOf(source: Node, file: FileModel): Reading | undefined {
  const call = file.call(source);
  if (!call?.receiver) return undefined;
  if (call.name === 'readlines') {
    // An argument bounds what is read.
    return call.argumentNodes.length > 0 ? undefined : read(call, call.receiver, file, 'readlines()');
  }
  const isSplit = call.name === 'splitlines' || (call.name === 'split' && isNewline(call));
  const inner = isSplit ? file.call(call.receiver) : undefined;
  if (!inner?.receiver) return undefined;
  if (inner.name === 'read_text') return read(call, inner.receiver, file, `read_text().${call.name}()`);
  if (inner.name !== 'read' || inner.argumentNodes.length > 0) return undefined;
  return read(call, inner.receiver, file, `read().${call.name}()`);
}

function isNewline(call: Call): boolean {
  const [separator, ...more] = call.argumentNodes;
  return more.length === 0 && /^[bu]?(['"])\\n\1$/.test(separator?.text ?? '');
}

function read(call: Call, object: Node, file: FileModel, how: string): Reading | undefined {
  const opening = openingOf(object, file);
  const name = opening?.qualifiedName ?? '';
  if (MEMORY_FILES.has(name) || file.instanceClass(object)) return undefined;
  if (PSEUDO_FILE.test(opening?.argument(0)?.text ?? '')) return undefined;
  const isSmall = how.startsWith('read_text');
  const isPipe =
    object.kind === 'attribute' && /^(stdin|stdout|stderr)$/.test(object.child('attribute')?.text ?? '');
  const isOpened =
    LINE_FILE_OPENERS.has(name) || (opening?.name === 'open' && opening.receiver !== undefined);
  const whose = object.is('identifier', 'attribute') ? object.text : (opening?.callee.text ?? '');
  return {
    node: call.node,
    object,
    opening,
    isFile: isOpened || isPipe,
    isLines: call.name === 'readlines',
    isSmall,
    text: isSmall || whose === '' || object.kind === 'call' ? how : `${whose}.${how}`,
  };
}

/** The call that opened the file: on the spot, or in every assignment of its name. */
function openingOf(object: Node, file: FileModel): Call | undefined {
  const binding = object.kind === 'identifier' ? file.binding(object) : undefined;
  if (!binding) {
    const origin = file.originOf(object);
    return origin ? file.call(origin) : undefined;
  }
  const calls = binding.assignments.map(({ kind, value }) => {
    return (kind === 'assign' || kind === 'with') && value ? file.call(value.unparenthesized) : undefined;
  });
  const first = calls[0];
  return calls.every((each) => each && each.qualifiedName === first?.qualifiedName) ? first : undefined;
}

/** The loop uses the file, or what it was opened by, while it would still be read. */
function isDisturbed({ node, object, opening }: Reading, iteration: Iteration, file: FileModel): boolean {
  const path = opening?.argument(0) ?? (opening || object.kind === 'call' ? undefined : object);
  for (const root of iteration.during) {
    for (const each of root.walk()) {
      if (node.contains(each)) continue;
      if (object.is('identifier', 'attribute') && isSame(each, object, file)) return true;
      if (path && !path.is('string') && each.text === path.text && isPassed(each, file)) return true;
    }
  }
  const isShared = object.kind === 'attribute' && file.selfAttribute(object) !== undefined;
  return isShared && callsSelf(iteration, file);
}

function isSame(node: Node, object: Node, file: FileModel): boolean {
  if (node.kind !== object.kind || node.text !== object.text) return false;
  return node.kind !== 'identifier' || file.binding(node) === file.binding(object);
}

function isPassed(node: Node, file: FileModel): boolean {
  return file.useOf(node).kind === 'argument' || file.useOf(node).kind === 'method';
}

/** A method of the object may read the file that the object keeps. */
function callsSelf(iteration: Iteration, file: FileModel): boolean {
  return iteration.during.some((root) =>
    [...root.walk()].some((node) => file.isSelf(node) && file.useOf(node).kind === 'method'),
  );
}

function hintOf({ isLines, isSmall }: Reading): string {
  if (isSmall) return 'Loop over the open file: with path.open() as lines.';
  return isLines
    ? 'Loop over the file itself.'
    : "Loop over the file itself, and take the line end off with rstrip('\\n').";
}

function fixOf({ node, object, isFile }: Reading, iteration: Iteration, file: FileModel): Fix | undefined {
  if (!isFile || object.text.includes('\n')) return undefined;
  const binding = object.kind === 'identifier' ? file.binding(object) : undefined;
  // A loop that ends early leaves the file at another place, which only those notice who use it afterwards.
  const later = (binding?.references ?? []).filter((reference) => reference.start >= iteration.end);
  const isUsedLater = later.some((reference) => file.useOf(reference).name !== 'close');
  const endsEarly = iteration.during.some((root) =>
    [...root.walk()].some((each) => each.is('break_statement')),
  );
  return {
    title: 'Loop over the file itself',
    // What the loop calls may write to the file, by whatever path.
    safety:
      binding && !(isUsedLater && endsEarly) && !file.hasUnknownEffects(iteration.during) ? 'safe' : 'unsafe',
    edits: [replace(node, object.text)],
  };
}
