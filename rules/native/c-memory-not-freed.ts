import {
  ADDRESS_CASTS,
  ADDRESS_READERS,
  C_ALLOCATORS,
  C_BORROWERS,
  C_FREEING,
  C_LIBRARY_MAKERS,
  C_NEW_STRINGS,
} from '../../src/knowledge/c-memory.js';
import {
  type Call,
  type Confidence,
  defineRule,
  type FileModel,
  fitting,
  methodCalls,
  type Node,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'c-memory-not-freed',
  summary: 'Memory of C that is allocated from Python and never freed.',
  impact: 'leak',
  level: 'warning',
  on: methodCalls(...new Set([...C_ALLOCATORS, ...C_NEW_STRINGS])),

  *check(call, file) {
    const library = libraryOf(file, call.receiver);
    if (!library || file.isTestCode(call.node)) return;
    const name = `'${call.callee.text}()'`;
    const converted = stringType(file, call);
    if (converted) {
      yield {
        at: call.node,
        confidence: 'proven',
        message: fitting(
          `The pointer that ${name} returns is lost: what arrives is a copy of the string.`,
          'The pointer to the new string is lost: what arrives is a copy.',
        ),
        because: [
          { at: converted, message: 'This result type makes bytes of the string and drops the pointer.' },
        ],
        hint: 'Set restype to ctypes.c_void_p, copy the string with ctypes.string_at, and free the pointer.',
      };
      return;
    }
    if (!C_ALLOCATORS.includes(call.name ?? '')) return;
    const fate = fateOf(file, call.node);
    if (fate === 'freed' || fate === 'elsewhere') return;

    yield {
      at: call.node,
      confidence: CONFIDENCE[fate],
      message: fitting(`What ${name} returns is never freed.`, 'What this call allocates is never freed.'),
      because: [
        { at: call.node, message: 'Python knows nothing of this memory: no owner, no count, no collector.' },
      ],
      hint:
        library === 'cffi'
          ? 'Wrap the pointer in ffi.gc(pointer, lib.free), or use ffi.new, whose memory Python frees.'
          : 'Call free() in a finally clause, or use ctypes.create_string_buffer, which Python frees.',
    };
  },
});

/**
 * `lost`: nothing frees it and nobody gets it. `given`: only a C function gets it that may take it over. `kept`: an
 * attribute keeps it, and nothing in the file frees anything.
 */
type Fate = 'freed' | 'elsewhere' | 'lost' | 'given' | 'kept';

const CONFIDENCE: Record<'lost' | 'given' | 'kept', Confidence> = {
  lost: 'proven',
  given: 'possible',
  kept: 'likely',
};

/** A file without any of these words frees nothing. */
const MENTIONS_FREEING = /free|release|destroy|dealloc|delete|unref/i;

// ---- Which calls are calls of C

/** How the library was opened, when the object is a library of C. */
function libraryOf(file: FileModel, object: Node | undefined): 'ctypes' | 'cffi' | undefined {
  if (!object) return undefined;
  const name = file.qualifiedName(object);
  if (/^ctypes\.(pythonapi|(cdll|windll)\.\w+)$/.test(name ?? '')) return 'ctypes';
  if (C_LIBRARY_MAKERS.has(file.constructorName(object) ?? '')) return 'ctypes';
  const callee = file.originOf(object)?.child('function');
  const opener = callee?.child('attribute')?.text === 'dlopen' ? callee.child('object') : undefined;
  if (opener && isForeignInterface(file, opener)) return 'cffi';
  // `from _parser import ffi, lib`: what cffi generates.
  const module = name?.endsWith('.lib') ? name.slice(0, -'lib'.length) : undefined;
  const isGenerated = [...file.moduleScope.bindings.values()].some(({ assignments }) =>
    assignments.some(({ qualifiedName }) => qualifiedName === `${module}ffi`),
  );
  return module !== undefined && isGenerated ? 'cffi' : undefined;
}

function isForeignInterface(file: FileModel, node: Node): boolean {
  return file.constructorName(node) === 'cffi.FFI' || /\.ffi$/.test(file.qualifiedName(node) ?? '');
}

/** The `restype = c_char_p` that turns what the function returns into bytes. */
function stringType(file: FileModel, call: Call): Node | undefined {
  if (!C_NEW_STRINGS.has(call.name ?? '')) return undefined;
  return file.attributesNamed('restype').find((node) => {
    if (node.child('object')?.text !== call.callee.text) return false;
    const { kind, value } = file.useOf(node);
    const type = kind === 'store' && value ? file.qualifiedName(value) : undefined;
    return type === 'ctypes.c_char_p' || type === 'ctypes.c_wchar_p';
  });
}

// ---- What becomes of the pointer

function fateOf(file: FileModel, node: Node): Fate {
  const use = file.useOf(node);
  switch (use.kind) {
    case 'discarded':
      return 'lost';
    case 'argument':
      return fateOfArgument(file, node, use);
    case 'assigned':
      return fateOfTarget(file, use.by.child('left') ?? use.by.child('name'), node);
    default:
      return 'elsewhere';
  }
}

function fateOfArgument(file: FileModel, node: Node, use: Use): Fate {
  const call = file.call(use.by);
  if (!call) return 'elsewhere';
  const name = call.name ?? '';
  if (C_FREEING.test(name)) return 'freed';
  // `weakref.finalize(owner, lib.free, pointer)` and the like.
  if (call.argumentNodes.some((each) => each !== node && C_FREEING.test(each.text))) return 'freed';
  const qualifiedName = call.qualifiedName ?? '';
  if (ADDRESS_READERS.has(qualifiedName) || name === 'from_address') return 'lost';
  if (ADDRESS_CASTS.has(qualifiedName)) return fateOf(file, call.node);
  const { receiver } = call;
  if (receiver && isForeignInterface(file, receiver)) {
    if (name === 'cast') return fateOf(file, call.node);
    return ['buffer', 'memmove', 'string', 'unpack', 'sizeof'].includes(name) ? 'lost' : 'elsewhere';
  }
  if (!libraryOf(file, receiver)) return 'elsewhere';
  return C_BORROWERS.has(name) ? 'lost' : 'given';
}

function fateOfTarget(file: FileModel, target: Node | undefined, node: Node): Fate {
  if (!target) return 'elsewhere';
  if (file.selfAttribute(target) !== undefined)
    return MENTIONS_FREEING.test(file.tree.text) ? 'elsewhere' : 'kept';
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  const around = file.functionAround(node);
  // What the module keeps, it keeps until the process ends.
  if (!binding || !around || binding.scope !== around.scope) return 'elsewhere';
  let fate: Fate = 'lost';
  for (const reference of binding.references) {
    if (file.functionAround(reference) !== around) return 'elsewhere';
    const next = fateOfReference(file, reference);
    if (next === 'freed' || next === 'elsewhere' || next === 'kept') return next;
    if (next === 'given') fate = 'given';
  }
  return fate;
}

/** What a use of a name for the pointer does with it; looking at the memory leaves it as it is. */
function fateOfReference(file: FileModel, reference: Node): Fate {
  const { kind } = file.useOf(reference);
  switch (kind) {
    case 'argument':
    case 'assigned':
      return fateOf(file, reference);
    case 'attribute':
    case 'attribute-store':
    case 'compare':
    case 'discarded':
    case 'formatted':
    case 'item':
    case 'item-store':
    case 'method':
    case 'test':
      return 'lost';
  }
  return 'elsewhere';
}
