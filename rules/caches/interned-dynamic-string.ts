import {
  anyCall,
  type Call,
  defineRule,
  type FileModel,
  keyDomainOf,
  type Node,
} from '../../src/rule/index.js';

/** Releases in which an interned string is never freed: 3.12.0 to 3.12.5 (gh-113993, undone in 3.12.6). */
const IMMORTAL = '>=3.12,<3.13';

/** Releases in which the table of attribute names that instances of a class share only grows. Measured. */
const SHARED_NAMES = '>=3,<3.10';

export default defineRule({
  name: 'interned-dynamic-string',
  summary: 'A string made from input is interned, which some versions of Python never undo.',
  impact: 'leak',
  level: 'note',
  run: 'strict',
  on: anyCall(),

  *check(call, file) {
    const text = internedBy(call, file);
    if (!text || file.isTestCode(call.node)) return;
    const domain = keyDomainOf(file, text);
    if (domain.size !== 'open' || domain.isOwnState) return;
    const isIntern = call.qualifiedName !== 'builtins.setattr';
    const isImmortal = file.python.meets(IMMORTAL) !== 'no';
    if (!isImmortal && (isIntern || file.python.meets(SHARED_NAMES) === 'no')) return;
    // Attribute names are mostly those of fields: only a name that is put together here is taken for input.
    if (!isIntern && !isMade(text)) return;
    yield {
      at: call.node,
      confidence: isIntern && domain.isNamedOpen ? 'likely' : 'possible',
      message: isIntern
        ? 'Every different string that is interned here may stay for as long as the process.'
        : 'Every different attribute name made here may stay for as long as the process.',
      because: [
        ...(domain.source
          ? [{ at: domain.source, message: 'The strings come from here, and nothing limits them.' }]
          : []),
        {
          at: text,
          message: isIntern
            ? 'CPython 3.12.0 to 3.12.5 and free-threaded builds never free an interned string.'
            : 'CPython before 3.10, 3.12.0 to 3.12.5 and free-threaded builds keep every attribute name.',
        },
      ],
      hint: isIntern
        ? 'Keep shared strings in a dict of your own that can be trimmed, or leave them alone.'
        : 'Keep the values in a dict: its keys are not interned.',
    };
  },
});

function internedBy(call: Call, file: FileModel): Node | undefined {
  switch (call.qualifiedName) {
    case 'sys.intern':
    case 'builtins.intern':
      return call.argument(0);
    case 'builtins.setattr':
      return call.argument(1);
    case undefined:
      // `try: intern = sys.intern` leaves a name with a fallback.
      return call.callee.kind === 'identifier' && call.name === 'intern' && standsForIntern(call.callee, file)
        ? call.argument(0)
        : undefined;
  }
  return undefined;
}

function standsForIntern(name: Node, file: FileModel): boolean {
  const values = file.binding(name)?.assignments.map(({ value }) => value && file.qualifiedName(value)) ?? [];
  return values.includes('sys.intern');
}

/** Put together from parts: `'field_' + x`, `f'field_{x}'`, `'field_%s' % x`. */
function isMade(text: Node): boolean {
  const inner = text.unparenthesized;
  if (inner.kind === 'binary_operator') return true;
  if (inner.kind === 'string') return inner.children.some((child) => child.kind === 'interpolation');
  return inner.kind === 'call' && /\.format\($/.test(inner.text.slice(0, inner.text.indexOf('(') + 1));
}
