import { DEBUG_SAVEALL_BIT, KEEPING_DEBUG_FLAGS } from '../../src/knowledge/collector.js';
import { type Call, calls, defineRule, type FileModel, fitting, type Node } from '../../src/rule/index.js';

export default defineRule({
  name: 'collector-debug-left-on',
  summary: 'DEBUG_SAVEALL and DEBUG_LEAK make the collector keep all that it finds.',
  impact: 'leak',
  level: 'warning',
  on: calls('gc.set_debug'),

  *check(call, file) {
    const flag = keepingFlag(call, file);
    if (!flag) return;

    const resets = file.callsNamed('gc.set_debug').filter((other) => !keepingFlag(other, file));
    const undoing = file.undoingOf(
      call.node,
      resets.map((other) => other.node),
    );
    if (undoing.kind === 'always' || undoing.kind === 'elsewhere') return;

    const isWanted = file.isTestCode(call.node) || emptiesGarbage(file);
    const keeps = { at: flag, message: 'With this flag, all cyclic garbage goes into gc.garbage and stays.' };
    if (undoing.kind === 'sometimes') {
      // Who empties the list as well knows what the flags do.
      if (isWanted) return;
      yield {
        at: call.node,
        confidence: 'possible',
        message: fitting(
          `'${flag.text}' stays on when something before the reset fails.`,
          'This stays on when something before the reset fails.',
        ),
        because: [keeps, { at: undoing.skippedAt, message: 'An exception or return here skips the reset.' }],
        hint: 'Reset the flags with gc.set_debug in a finally clause.',
      };
      return;
    }
    yield {
      at: call.node,
      confidence: isWanted ? 'possible' : 'likely',
      message: fitting(
        `'${flag.text}' is never taken back: no cyclic garbage is freed from here on.`,
        'This is never taken back: no cyclic garbage is freed from here on.',
      ),
      because: [keeps],
      hint: 'Call gc.set_debug(0) in a finally clause, and empty gc.garbage; or remove the call.',
    };
  },
});

/** The part of the argument that makes the collector keep what it finds. */
function keepingFlag(call: Call, file: FileModel): Node | undefined {
  const flags = call.argument(0);
  if (!flags) return undefined;
  const value = flags.kind === 'identifier' ? file.binding(flags)?.onlyValue : undefined;
  return flagIn(value ?? flags, file);
}

function flagIn(flags: Node, file: FileModel): Node | undefined {
  for (const node of flags.walk()) {
    // `flags & ~gc.DEBUG_LEAK` takes it away.
    if (node.ancestor('unary_operator')?.text.startsWith('~')) continue;
    if (node.kind === 'integer') {
      if ((Number(node.text) & DEBUG_SAVEALL_BIT) !== 0) return node;
    } else if (node.is('attribute', 'identifier')) {
      const name = file.qualifiedName(node);
      if (name !== undefined && KEEPING_DEBUG_FLAGS.has(name)) return node;
    }
  }
  return undefined;
}

/** Something in the file drops the objects that the flags keep. */
function emptiesGarbage(file: FileModel): boolean {
  return file.referencesTo('gc.garbage').some((node) => {
    const use = file.useOf(node);
    return (
      use.kind === 'item-delete' ||
      use.kind === 'item-store' ||
      (use.kind === 'method' && (use.name === 'clear' || use.name === 'pop'))
    );
  });
}
