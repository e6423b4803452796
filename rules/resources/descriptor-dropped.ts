import {
  type Acquisition,
  acquisitions,
  defineRule,
  type FileModel,
  type Finding,
  type Fix,
  fitting,
  handlingOf,
  insertAfter,
  type Node,
  openExitsOf,
} from '../../src/rule/index.js';

/** Why a descriptor is different from a file object. */
const PLAIN_NUMBER =
  'A descriptor is a plain number: it stays open until os.close() or the end of the process.';

export default defineRule({
  name: 'descriptor-dropped',
  summary: 'A file descriptor is opened, and nothing closes it.',
  impact: 'leak',
  level: 'warning',
  on: acquisitions(),

  *check(acquisition, file) {
    const { call, kind, owner } = acquisition;
    if (kind !== 'descriptor' || (file.isTestCode(call.node) && call.name !== 'mkstemp')) return;
    if (owner.kind === 'expression') yield* inExpression(acquisition, owner.use);
    else if (owner.kind === 'local') yield* inLocal(file, acquisition, owner);
    else if (owner.kind === 'attribute') {
      const mentions = file.attributesNamed(owner.name);
      if (mentions.length > 1 || new RegExp(`['"]${owner.name}['"]`).test(file.tree.text)) return;
      yield {
        at: call.node,
        confidence: 'likely',
        message: fitting(
          `Nothing uses or closes the descriptor in 'self.${owner.name}'.`,
          'Nothing uses or closes this descriptor.',
        ),
        because: [{ at: owner.target, message: PLAIN_NUMBER }],
        hint: 'Close it with os.close() as soon as it is made, or open the file with os.fdopen().',
      };
    }
  },
});

/** `mkstemp()[1]`, `os.dup(1)` as a statement of its own. */
function* inExpression(
  { call }: Acquisition,
  use: Extract<Acquisition['owner'], { kind: 'expression' }>['use'],
): Generator<Finding> {
  const isPath = use.kind === 'item' && /^(-?1)$/.test(use.key?.text ?? '') && call.name === 'mkstemp';
  if (!isPath && use.kind !== 'discarded') return;
  yield {
    at: call.node,
    confidence: 'proven',
    message: `The descriptor that '${call.name ?? 'this'}' opens is dropped, and stays open.`,
    because: [{ at: use.by, message: PLAIN_NUMBER }],
    hint: isPath
      ? "Take both: 'fd, path = tempfile.mkstemp()', and use os.fdopen(fd) or os.close(fd)."
      : 'Keep the descriptor, and close it with os.close().',
  };
}

function* inLocal(
  file: FileModel,
  { call, closable }: Acquisition,
  owner: Extract<Acquisition['owner'], { kind: 'local' }>,
): Generator<Finding> {
  const { binding, function: model, assignment } = owner;
  const { name } = binding;
  const isUnused = binding.references.length === 0 && binding.deletions.length === 0;
  const hint =
    call.name === 'mkstemp'
      ? `Open the file with os.fdopen(${name}, ...), or call os.close(${name}) at once.`
      : `Call os.close(${name}) in a finally.`;
  if (isUnused) {
    yield {
      at: call.node,
      confidence: 'proven',
      message: fitting(
        `Nothing uses or closes the descriptor in '${name}'.`,
        'Nothing uses or closes this descriptor.',
      ),
      because: [{ at: assignment.target, message: PLAIN_NUMBER }],
      hint,
      ...fixOf(file, call.node, name),
    };
    return;
  }
  const handling = handlingOf(file, model, binding, closable);
  const exit = openExitsOf(file, owner, handling).find(
    (each) => each.kind === 'never' || each.kind === 'normal',
  );
  if (!exit) return;
  const isWhole = exit.kind === 'never' || exit.node === model.node;
  yield {
    at: call.node,
    confidence: handling.loans.length > 0 || /(^|_)main$/.test(model.name) ? 'possible' : 'likely',
    message: fitting(
      exit.kind === 'never'
        ? `Nothing closes the descriptor in '${name}'.`
        : `The descriptor in '${name}' is still open on one way out of the function.`,
      'This descriptor is not closed.',
    ),
    because: [
      {
        at: isWhole ? model.nameNode : exit.node,
        message: isWhole ? 'The function ends with it open.' : 'The function is left here with it open.',
      },
      { at: assignment.target, message: PLAIN_NUMBER },
    ],
    hint,
  };
}

/** Closes the descriptor at once, where the statement stands alone on its line and `os` is there. */
function fixOf(file: FileModel, call: Node, name: string): { fix?: Fix } {
  const statement = file.statementOf(call);
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const indent = text.slice(lineStart, statement.start);
  const isAlone = indent.trim() === '' && /^[ \t]*(#[^\r\n]*)?(?=[\r\n]|$)/.test(text.slice(statement.end));
  const isOs = /^[ \t]*import os[ \t]*(#.*)?$/m.test(text);
  if (!isAlone || !isOs || statement.kind !== 'expression_statement' || name === '_') return {};
  return {
    fix: {
      title: 'Close the descriptor at once',
      safety: 'unsafe',
      edits: [insertAfter(statement, `\n${indent}os.close(${name})`)],
    },
  };
}
