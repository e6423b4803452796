/**
 * Python that is valid and that the grammar refuses, written so that it does not: in the same length, so that every
 * offset stays right. It is what a second parse gets of the lines in which the first one met an error. What a form loses
 * by it has no say in what keeps memory: a default of a type parameter, a star, the fill of a number.
 */
import { blanks, type Replacement } from './easing.js';
import { T, type Tokens } from './tokens.js';

/** Offsets of an error, in UTF-16 code units. */
export interface ErrorSpan {
  readonly start: number;
  readonly end: number;
}

/** What to replace in the lines of the errors; nothing where no form is known. In order. Never throws. */
export function rewrites(text: string, tokens: Tokens, errors: readonly ErrorSpan[]): Replacement[] {
  return new Rewriter(text, tokens, errors).run();
}

const OPERAND_ENDS: ReadonlySet<number> = new Set([T.name, T.number, T.string, T.formatted, T.close]);
/** Words after which an operand begins, though they are written like one. */
const OPERATOR_WORDS = new Set([
  'and',
  'assert',
  'await',
  'case',
  'del',
  'elif',
  'else',
  'for',
  'from',
  'if',
  'in',
]);
const MORE_OPERATOR_WORDS = new Set([
  'is',
  'lambda',
  'match',
  'not',
  'or',
  'print',
  'return',
  'while',
  'yield',
]);
const AFTER_ANNOTATION = new Set(['and', 'if', 'in', 'is', 'not', 'or']);

class Rewriter {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #errors: readonly ErrorSpan[];
  /** The tokens that are neither comments nor line ends inside a statement. */
  readonly #said: number[] = [];
  readonly #found: Replacement[] = [];

  constructor(text: string, tokens: Tokens, errors: readonly ErrorSpan[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#errors = errors;
    for (let index = 0; index < tokens.count; index++) {
      const kind = tokens.kind[index];
      if (kind !== T.comment && kind !== T.innerNewline && kind !== T.continuation) this.#said.push(index);
    }
  }

  run(): Replacement[] {
    let from = 0;
    let error = 0;
    for (let at = 0; at <= this.#said.length; at++) {
      if (at < this.#said.length && this.#kind(at) !== T.newline) continue;
      // One statement's line, from bracket to bracket: the errors are in order too.
      const start = this.#startOf(from);
      const end = at < this.#said.length ? this.#endOf(at) : this.#text.length;
      while ((this.#errors[error]?.end ?? Number.POSITIVE_INFINITY) < start) error++;
      if ((this.#errors[error]?.start ?? Number.POSITIVE_INFINITY) <= end) this.#line(from, at);
      from = at + 1;
    }
    return this.#found.sort((one, other) => one.start - other.start);
  }

  #line(from: number, to: number): void {
    this.#joinLines(this.#said[from] ?? this.#tokens.count, this.#said[to] ?? this.#tokens.count);
    for (let at = from; at < to; at++) {
      switch (this.#kind(at)) {
        case T.name:
          this.#word(at, from);
          break;
        case T.operator:
          if (this.#textOf(at) === '*') this.#star(at, from);
          break;
        case T.formatColon:
          // `{v:=6}` pads behind the sign, which only an assignment expression begins like.
          if (this.#text[this.#endOf(at)] === '=') this.#replace(this.#endOf(at), '<');
          break;
        case T.open:
          this.#bracket(at, from);
      }
    }
  }

  /** Line ends inside brackets: where only a name may follow, the grammar minds the indentation there too. */
  #joinLines(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const kind = this.#tokens.kind[index];
      if (kind === T.innerNewline || kind === T.comment) this.#found.push(blanks(this.#tokens, index));
    }
  }

  #word(at: number, from: number): void {
    const word = this.#textOf(at);
    const before = at > from ? this.#textOf(at - 1) : '';
    const after = this.#textOf(at + 1);
    const start = this.#startOf(at);
    if (word === 'exec' && this.#beginsStatement(at, from)) {
      // Python 2: `exec code in names`, for any expression, reads as `exec - code in names`.
      const isStatement = /[ \t]/.test(this.#text[this.#endOf(at)] ?? '') && after !== '=' && after !== '.';
      if (isStatement) this.#replace(this.#endOf(at), '-');
    } else if (word === 'async' || word === 'await') {
      // A name before Python 3.7.
      const isName = word === 'async' ? !['def', 'for', 'with'].includes(after) : isNamedBy(before, after);
      if (isName) this.#replace(start, `${word.slice(0, -1)}_`);
    } else if (word === 'nonlocal') {
      if (!this.#isOperandStart(at + 1)) this.#replace(start, 'nonloca_');
    } else if (word === 'True' || word === 'False' || word === 'None') {
      // Names like any other in Python 2.
      if (isNamedBy(before, after)) this.#replace(start, `${word.slice(0, -1)}_`);
    }
  }

  /** A star that unpacks something other than a name, where the grammar knows names only. */
  #star(at: number, from: number): void {
    if (!this.#isPrefix(at, from)) return;
    const isInAnnotation = at > from && this.#textOf(at - 1) === ':';
    if (isInAnnotation || this.#kind(at + 1) !== T.name) this.#replace(this.#startOf(at), ' ');
  }

  #bracket(at: number, from: number): void {
    const close = this.#closeOf(at);
    if (close === undefined || this.#textOf(at) !== '[' || at === from) return;
    const definer = at >= from + 2 ? this.#textOf(at - 2) : '';
    if (definer === 'def' || definer === 'class' || definer === 'type') this.#typeDefaults(at, close);
    else if (this.#isAnnotation(at, from) && this.#goesOnAfter(close)) this.#blank(at, close + 1);
  }

  /** `[T = int]`: the grammar has no defaults of type parameters (PEP 696). */
  #typeDefaults(open: number, close: number): void {
    let depth = 0;
    let from: number | undefined;
    for (let at = open + 1; at <= close; at++) {
      const text = this.#textOf(at);
      const isEnd = depth === 0 && (text === ',' || at === close);
      if (isEnd && from !== undefined) {
        this.#blank(from, at);
        from = undefined;
      } else if (depth === 0 && text === '=') from = at;
      if (this.#kind(at) === T.open) depth++;
      if (this.#kind(at) === T.close) depth--;
    }
  }

  /** Whether the expression that the bracket subscripts is a name right behind the `:` or `->` of an annotation. */
  #isAnnotation(at: number, from: number): boolean {
    let first = at - 1;
    while (first - 2 >= from && this.#textOf(first - 1) === '.') first -= 2;
    if (this.#kind(first) !== T.name || first <= from) return false;
    const before = this.#textOf(first - 1);
    return before === ':' || before === '->';
  }

  /** Whether the expression goes on behind a subscript: in an annotation the grammar has it end there. */
  #goesOnAfter(close: number): boolean {
    const text = this.#textOf(close + 1);
    if (this.#kind(close + 1) === T.name) return AFTER_ANNOTATION.has(text);
    if (this.#kind(close + 1) === T.open) return true;
    return this.#kind(close + 1) === T.operator && !['=', ',', ':', ';', '|', '.'].includes(text);
  }

  #beginsStatement(at: number, from: number): boolean {
    return at === from || [':', ';'].includes(this.#textOf(at - 1));
  }

  /** Whether a sign stands before an operand and not between two. */
  #isPrefix(at: number, from: number): boolean {
    if (at === from) return true;
    const text = this.#textOf(at - 1);
    if (OPERATOR_WORDS.has(text) || MORE_OPERATOR_WORDS.has(text)) return true;
    return !OPERAND_ENDS.has(this.#kind(at - 1));
  }

  #isOperandStart(at: number): boolean {
    return this.#kind(at) === T.name;
  }

  #closeOf(open: number): number | undefined {
    let depth = 0;
    for (let at = open; at < this.#said.length; at++) {
      const kind = this.#kind(at);
      if (kind === T.newline) return undefined;
      if (kind === T.open) depth++;
      if (kind === T.close && --depth === 0) return at;
    }
    return undefined;
  }

  /** Blanks the tokens from one to before another, and what lies between them. */
  #blank(from: number, to: number): void {
    for (let at = this.#said[from] ?? 0; at < (this.#said[to] ?? this.#tokens.count); at++) {
      this.#found.push(blanks(this.#tokens, at));
    }
  }

  #replace(start: number, text: string): void {
    this.#found.push({ start, text });
  }

  #kind(at: number): number {
    return this.#tokens.kind[this.#said[at] ?? -1] ?? 0;
  }

  #startOf(at: number): number {
    return this.#tokens.start[this.#said[at] ?? -1] ?? this.#text.length;
  }

  #endOf(at: number): number {
    return this.#tokens.end[this.#said[at] ?? -1] ?? this.#text.length;
  }

  #textOf(at: number): string {
    return this.#text.slice(this.#startOf(at), this.#endOf(at));
  }
}

/** Whether the words around a word make it a name: an attribute, what is defined or imported, or assigned to. */
function isNamedBy(before: string, after: string): boolean {
  if (['.', 'def', 'class', 'import', 'from', 'as'].includes(before)) return true;
  return ['=', '.', ')', ','].includes(after);
}
