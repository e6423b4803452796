/** Python made by a grammar: every form of a statement and of an expression, over names that rules listen to. */
import type { Random } from './random.js';

const names = [
  'a',
  'b',
  'c',
  'self',
  'cls',
  'owner',
  'parent',
  'cache',
  'registry',
  'handlers',
  'items',
  'e',
  'conn',
  'f',
  'data',
  '_x',
  'é',
  'callback',
  'thread',
  'close',
  'C0',
  'C1',
  'C2',
  'f0',
  'f1',
  'm0',
  'm1',
  'async_',
  'match',
  'type',
  'print',
  'exec',
];
const callees = [
  'open',
  'weakref.ref',
  'weakref.proxy',
  'threading.Thread',
  'threading.Timer',
  'socket.socket',
  'functools.partial',
  'functools.lru_cache',
  'asyncio.create_task',
  'subprocess.Popen',
  'tempfile.NamedTemporaryFile',
  'sqlite3.connect',
  'logging.getLogger',
  'collections.defaultdict',
  'collections.deque',
  'list',
  'dict',
  'set',
  'getattr',
  'setattr',
  'super',
  'sys.exc_info',
  'gc.collect',
  'copy.copy',
  'urllib.request.urlopen',
  'ThreadPoolExecutor',
  'self.close',
  'self.m',
  'cls',
  'signal.connect',
  'atexit.register',
  'C0',
  'C1',
  'f0',
  'plt.figure',
  'np.array',
  'torch.tensor',
  'multiprocessing.Pool',
];
const decorators = [
  'functools.lru_cache',
  'lru_cache(maxsize=None)',
  'property',
  'staticmethod',
  'classmethod',
  'contextmanager',
  'functools.cache',
  'dataclass(slots=True)',
  'atexit.register',
  'pytest.fixture',
  'app.route("/")',
  'd[0](x).y',
];
const bases = [
  'object',
  'C0',
  'C1',
  'Exception',
  'dict',
  'threading.Thread',
  'enum.Enum',
  'metaclass=abc.ABCMeta',
  'Generic[T]',
  'QWidget',
];
const operators = [
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '@',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
  '<',
  '>=',
  '==',
  '!=',
  'in',
  'not in',
  'is',
  'is not',
  'and',
  'or',
];
const literals = [
  '0',
  '1',
  '0x1F',
  '1_000',
  '1e5',
  '2j',
  'None',
  'True',
  '...',
  '""',
  '"a\\n"',
  "b'x'",
  'r"\\d"',
  '"""doc\n"""',
  '()',
  '[]',
  '{}',
];

/** Makes modules of one version of the language. */
export class Grammar {
  readonly #random: Random;
  readonly #isOld: boolean;
  #left: number;

  /** `isOld` makes Python 2. `size` is about how many forms a module has. */
  constructor(random: Random, isOld: boolean, size: number) {
    this.#random = random;
    this.#isOld = isOld;
    this.#left = size;
  }

  module(): string {
    const imports = 'import weakref, threading, functools, asyncio, socket, gc, sys\n';
    const parts: string[] = [this.#random.once(2) ? imports : ''];
    while (this.#left > 0) parts.push(this.#statement('', 0));
    return parts.join('');
  }

  #name(): string {
    return this.#random.pick(names);
  }

  #block(indent: string, depth: number): string {
    const inner = `${indent}${this.#random.once(8) ? '\t' : '    '}`;
    return this.#random.many(1, 4, () => this.#statement(inner, depth + 1)).join('');
  }

  #statement(indent: string, depth: number): string {
    this.#left--;
    const isSimple = depth > 5 || this.#left < 0 || this.#random.once(2);
    const text = isSimple ? `${indent}${this.#simple()}` : this.#compound(indent, depth);
    const comment = this.#random.once(15)
      ? '  # heaplint: ignore'
      : this.#random.once(15)
        ? '  # noqa é'
        : '';
    return `${text}${comment}\n`;
  }

  #simple(): string {
    const e = (): string => this.#expression(0);
    const target = (): string => this.#target();
    const forms: (() => string)[] = [
      () => `${target()} = ${e()}`,
      () => `${target()} = ${target()} = ${e()}`,
      () => `${target()}, *${this.#name()} = ${e()}`,
      () => `${target()} += ${e()}`,
      () => e(),
      () => `self.${this.#name()} = ${e()}`,
      () => `self.${this.#name()}.append(${e()})`,
      () => `${this.#name()}[${e()}] = ${e()}`,
      () => `return ${e()}`,
      () => `del ${target()}`,
      () => `raise ${e()}`,
      () => `global ${this.#name()}`,
      () => `import ${this.#name()}.${this.#name()} as ${this.#name()}`,
      () => `from m${this.#random.below(4)} import ${this.#name()}, C${this.#random.below(3)}`,
      () => `from . import *`,
      () => `assert ${e()}, ${e()}`,
      () => this.#random.pick(['pass', 'break', 'continue', 'return', 'raise', 'yield']),
      () => `${e()}; ${e()}`,
    ];
    const old: (() => string)[] = [
      () => `print ${e()}, ${e()}`,
      () => `print >>${this.#name()}, ${e()}`,
      () => `exec ${e()} in ${this.#name()}`,
      () => `raise ${this.#name()}, ${e()}`,
      () => `x = \`${e()}\``,
    ];
    const young: (() => string)[] = [
      () => `${this.#name()}: ${e()} = ${e()}`,
      () => `raise ${e()} from ${e()}`,
      () => `nonlocal ${this.#name()}`,
      () => `await ${e()}`,
      () => `type X[T = ${e()}] = ${e()}`,
      () => `return ${e()}, *${e()}`,
    ];
    return this.#random.pick([...forms, ...(this.#isOld ? old : young)])();
  }

  #compound(indent: string, depth: number): string {
    const e = (): string => this.#expression(0);
    const body = (): string => `\n${this.#block(indent, depth).replace(/\n$/, '')}`;
    const prefix = !this.#isOld && this.#random.once(6) ? 'async ' : '';
    const forms: (() => string)[] = [
      () => `${indent}if ${e()}:${body()}\n${indent}elif ${e()}:${body()}\n${indent}else:${body()}`,
      () => `${indent}if ${e()}: ${this.#simple()}`,
      () => `${indent}while ${e()}:${body()}`,
      () => `${indent}${prefix}for ${this.#target()} in ${e()}:${body()}`,
      () => `${indent}${prefix}with ${e()} as ${this.#target()}, ${e()}:${body()}`,
      () => `${indent}try:${body()}\n${this.#handler(indent)}:${body()}\n${indent}finally:${body()}`,
      () => `${indent}try:${body()}\n${indent}finally:${body()}`,
      () =>
        `${this.#decorated(indent)}${indent}${prefix}def ${this.#name()}(${this.#parameters()}):${body()}`,
      () =>
        `${this.#decorated(indent)}${indent}class C${this.#random.below(4)}(${this.#random.pick(bases)}):${body()}`,
      () => `${indent}class C${this.#random.below(4)}:${body()}`,
    ];
    const young = [
      () =>
        `${indent}match ${e()}:\n${indent}    case ${this.#pattern()}:${body().replaceAll('\n', '\n    ')}`,
      () => `${indent}def ${this.#name()}[T: ${e()}, *Ts](${this.#parameters()}) -> ${e()}:${body()}`,
    ];
    return this.#random.pick(this.#isOld ? forms : [...forms, ...young])();
  }

  #handler(indent: string): string {
    if (this.#isOld && this.#random.once(2)) return `${indent}except (A, B), e`;
    return `${indent}except ${this.#random.pick(['Exception as e', '', '(A, B) as e', 'E', '* E'])}`;
  }

  #decorated(indent: string): string {
    return this.#random.many(0, 1, () => `${indent}@${this.#random.pick(decorators)}\n`).join('');
  }

  #parameters(): string {
    const own = this.#random.pick(['self', 'cls', 'a', 'self, x=[]', 'self, *args, **kwargs', '']);
    const more = this.#random.many(0, 2, (index) => `p${index}=${this.#expression(2)}`);
    return [...(own === '' || own.includes('*') ? [own] : [own, ...more])].join(', ');
  }

  #pattern(): string {
    return this.#random.pick([
      '_',
      '[a, *b]',
      '{"k": v, **rest}',
      'C0(x=1) | None',
      '-1 | "s"',
      '(a as b) if a',
      'x.y',
    ]);
  }

  #target(): string {
    const name = this.#name();
    return this.#random.pick([
      name,
      `self.${name}`,
      `${name}[0]`,
      `${name}.b`,
      `(${name}, a)`,
      `[${name}]`,
      name,
    ]);
  }

  #expression(depth: number): string {
    this.#left--;
    if (depth > 3 || this.#left < 0 || this.#random.once(3)) {
      return this.#random.once(2) ? this.#name() : this.#random.pick(literals);
    }
    const e = (): string => this.#expression(depth + 1);
    const forms: (() => string)[] = [
      () => `${this.#random.pick(callees)}(${this.#arguments(depth)})`,
      () => `${e()}.${this.#name()}(${this.#arguments(depth)})`,
      () => `self.${this.#name()}`,
      () => `${e()} ${this.#random.pick(operators)} ${e()}`,
      () => `(${e()} if ${e()} else ${e()})`,
      () => `(lambda ${this.#name()}: ${e()})`,
      () => `lambda: ${e()}`,
      () => `[${e()} for ${this.#name()} in ${e()} if ${e()}]`,
      () => `{${e()}: ${e()} for ${this.#name()} in ${e()}}`,
      () => `(${e()} for ${this.#name()} in ${e()})`,
      () => `{${e()}: ${e()}, **${e()}}`,
      () => `[${e()}, *${e()}]`,
      () => `${this.#name()}[${e()}:${e()}]`,
      () => `not ${e()}`,
      () => `-${e()}`,
      () => `(yield ${e()})`,
      () => `"%s" % (${e()},)`,
    ];
    const young: (() => string)[] = [
      () => `f"a{${this.#name()}!r:=>{10}}b{{"`,
      () => `f'''{${e()}\n}'''`,
      () => `(${this.#name()} := ${e()})`,
      () => `(await ${e()})`,
      () => `d[*${e()}]`,
    ];
    return this.#random.pick(this.#isOld ? forms : [...forms, ...young])();
  }

  #arguments(depth: number): string {
    const kinds = ['', 'key=', '*', '**'];
    return this.#random
      .many(0, 3, (index) => `${kinds[Math.min(index, 3)]}${this.#expression(depth + 1)}`)
      .join(', ');
  }
}
