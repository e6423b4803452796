/**
 * A tolerant tokenizer: where the tokens of a text are, without a tree. It is what is asked before the parser sees a
 * text, so it takes time in proportion to the text whatever the text holds.
 */

/** Kinds of tokens. Blanks are between tokens; all else is a token. */
export const T = {
  name: 1,
  number: 2,
  /** A string without fields, with its prefix and quotes. */
  string: 3,
  /** A stretch of literal text of an f-string or t-string: prefix and quotes are part of the first and the last. */
  formatted: 4,
  /** `{` that opens a field of a formatted string. */
  fieldOpen: 5,
  /** `}` that closes a field. */
  fieldClose: 6,
  /** `:` that begins the format specification of a field. */
  formatColon: 7,
  operator: 8,
  open: 9,
  close: 10,
  comment: 11,
  /** The end of a line that ends a statement, or that has nothing but a comment. */
  newline: 12,
  /** The end of a line inside brackets. */
  innerNewline: 13,
  /** A backslash and the end of its line. */
  continuation: 14,
  other: 15,
} as const;

/** Tokens in order. `start` and `end` are offsets in UTF-16 code units. */
export interface Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** How many brackets stand open at once, at most; fields of formatted strings count. */
  readonly depth: number;
  /** Whether the text goes on after the last token, because there were `most` of them. */
  readonly isCut: boolean;
}

/** A bracket that is open, or a formatted string and which part of it is being read. */
interface Open {
  readonly kind: 'bracket' | 'field' | 'format' | 'string';
  /** Of a string: what ends it. */
  readonly quote?: string;
}

const PREFIX = new Set(['f', 't', 'fr', 'rf', 'tr', 'rt', 'r', 'b', 'u', 'br', 'rb', 'ur', 'ub']);
const OPERATORS = new Set([
  '**',
  '//',
  '<<',
  '>>',
  '<=',
  '>=',
  '==',
  '!=',
  '->',
  ':=',
  '<>',
  '+=',
  '-=',
  '*=',
]);
const LONGER = new Set(['/=', '%=', '&=', '|=', '^=', '@=']);

/** The tokens of a text, at most `most` of them. Never throws. */
export function tokensOf(text: string, most: number): Tokens {
  return new Tokenizer(text, most).run();
}

class Tokenizer {
  readonly #text: string;
  readonly #most: number;
  #capacity: number;
  #kind: Uint8Array;
  #start: Int32Array;
  #end: Int32Array;
  #count = 0;
  #at = 0;
  #level = 0;
  #depth = 0;
  readonly #open: Open[] = [];

  constructor(text: string, most: number) {
    this.#text = text;
    this.#most = most;
    this.#capacity = Math.min(most + 1, 64 + (text.length >> 1));
    this.#kind = new Uint8Array(this.#capacity);
    this.#start = new Int32Array(this.#capacity);
    this.#end = new Int32Array(this.#capacity);
  }

  run(): Tokens {
    const { length } = this.#text;
    while (this.#at < length && this.#count <= this.#most) this.#step();
    return {
      count: this.#count,
      kind: this.#kind.subarray(0, this.#count),
      start: this.#start.subarray(0, this.#count),
      end: this.#end.subarray(0, this.#count),
      depth: this.#depth,
      isCut: this.#count > this.#most,
    };
  }

  /** Reads one token, or some blanks. */
  #step(): void {
    const top = this.#open.at(-1);
    if (top?.kind === 'string' || top?.kind === 'format') return this.#literal(top);
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === 32 || unit === 9 || unit === 12) this.#at++;
    else if (unit === 10 || unit === 13) this.#lineEnd();
    else if (unit === 35) this.#take(T.comment, this.#endOfLine(this.#at));
    else if (unit === 34 || unit === 39) this.#string(this.#at);
    else if (isNameStart(unit)) this.#word();
    else if (unit >= 48 && unit <= 57) this.#number();
    else if (unit === 92) this.#backslash();
    else this.#sign(unit, top);
  }

  #take(kind: number, end: number): void {
    if (this.#count === this.#capacity) this.#grow();
    this.#kind[this.#count] = kind;
    this.#start[this.#count] = this.#at;
    this.#end[this.#count++] = end;
    this.#at = end;
  }

  #grow(): void {
    this.#capacity = Math.min(this.#most + 1, this.#capacity * 2);
    const larger = <Values extends Uint8Array | Int32Array>(old: Values, made: Values): Values => {
      made.set(old);
      return made;
    };
    this.#kind = larger(this.#kind, new Uint8Array(this.#capacity));
    this.#start = larger(this.#start, new Int32Array(this.#capacity));
    this.#end = larger(this.#end, new Int32Array(this.#capacity));
  }

  #push(open: Open): void {
    this.#open.push(open);
    if (open.kind === 'string') return;
    this.#level++;
    if (this.#level > this.#depth) this.#depth = this.#level;
  }

  #pop(): Open | undefined {
    const open = this.#open.pop();
    if (open && open.kind !== 'string') this.#level--;
    return open;
  }

  #lineEnd(): void {
    const isPair = this.#text.charCodeAt(this.#at) === 13 && this.#text.charCodeAt(this.#at + 1) === 10;
    this.#take(this.#open.length > 0 ? T.innerNewline : T.newline, this.#at + (isPair ? 2 : 1));
  }

  #endOfLine(from: number): number {
    let end = from;
    while (end < this.#text.length && !isLineEnd(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #word(): void {
    let end = this.#at + 1;
    while (end < this.#text.length && isNamePart(this.#text.charCodeAt(end))) end++;
    const next = this.#text.charCodeAt(end);
    const length = end - this.#at;
    if (length <= 2 && (next === 34 || next === 39)) {
      const prefix = this.#text.slice(this.#at, end).toLowerCase();
      if (PREFIX.has(prefix)) return this.#string(end, prefix);
    }
    this.#take(T.name, end);
  }

  #number(): void {
    let end = this.#at + 1;
    while (end < this.#text.length && (isNamePart(this.#text.charCodeAt(end)) || this.#text[end] === '.')) {
      end++;
    }
    this.#take(T.number, end);
  }

  #backslash(): void {
    const next = this.#text.charCodeAt(this.#at + 1);
    if (next !== 10 && next !== 13) return this.#take(T.other, this.#at + 1);
    const isPair = next === 13 && this.#text.charCodeAt(this.#at + 2) === 10;
    this.#take(T.continuation, this.#at + (isPair ? 3 : 2));
  }

  #sign(unit: number, top: Open | undefined): void {
    if (unit === 40 || unit === 91 || unit === 123) {
      this.#push({ kind: 'bracket' });
      return this.#take(T.open, this.#at + 1);
    }
    if (unit === 41 || unit === 93 || unit === 125) {
      if (top?.kind === 'field' && unit === 125) {
        this.#pop();
        return this.#take(T.fieldClose, this.#at + 1);
      }
      if (top?.kind === 'bracket') this.#pop();
      return this.#take(T.close, this.#at + 1);
    }
    if (top?.kind === 'field' && unit === 58) {
      // The rest of the field is text again, with fields of its own.
      this.#open.pop();
      this.#open.push({ kind: 'format', quote: this.#quoteAround() });
      return this.#take(T.formatColon, this.#at + 1);
    }
    const two = this.#text.slice(this.#at, this.#at + 2);
    this.#take(T.operator, this.#at + (OPERATORS.has(two) || LONGER.has(two) ? 2 : 1));
  }

  /** The quotes of the innermost formatted string that is open. */
  #quoteAround(): string {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const open = this.#open[index];
      if (open?.kind === 'string') return open.quote ?? '';
    }
    return '';
  }

  /** Reads a string whose quotes begin at `quoteAt`; the token begins with its prefix, where it is now. */
  #string(quoteAt: number, prefix = ''): void {
    const one = this.#text[quoteAt] ?? '';
    const quote = this.#text.startsWith(one.repeat(3), quoteAt) ? one.repeat(3) : one;
    if (prefix.includes('f') || prefix.includes('t')) {
      this.#push({ kind: 'string', quote });
      return this.#formatted(quoteAt + quote.length, quote, 'string');
    }
    this.#take(T.string, this.#endOfString(quoteAt + quote.length, quote));
  }

  /** Where a string without fields ends: after its quotes, or at the end of the line where these are missing. */
  #endOfString(from: number, quote: string): number {
    const { length } = this.#text;
    for (let end = from; end < length; end++) {
      const unit = this.#text.charCodeAt(end);
      if (unit === 92) end += this.#lengthOfEscape(end) - 1;
      else if (isLineEnd(unit) && quote.length === 1) return end;
      else if (unit === quote.charCodeAt(0) && (quote.length === 1 || this.#text.startsWith(quote, end))) {
        return end + quote.length;
      }
    }
    return length;
  }

  /** How long a backslash and what it escapes are: also a line end of two units. */
  #lengthOfEscape(at: number): number {
    return this.#text.charCodeAt(at + 1) === 13 && this.#text.charCodeAt(at + 2) === 10 ? 3 : 2;
  }

  #literal(top: Open): void {
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === 123 && (top.kind === 'format' || this.#text.charCodeAt(this.#at + 1) !== 123)) {
      this.#push({ kind: 'field' });
      return this.#take(T.fieldOpen, this.#at + 1);
    }
    if (unit === 125 && top.kind === 'format') {
      this.#pop();
      return this.#take(T.fieldClose, this.#at + 1);
    }
    this.#formatted(this.#at, top.quote ?? '', top.kind);
  }

  /** Reads literal text of a formatted string from `from` on, up to a field or past the closing quotes. */
  #formatted(from: number, quote: string, kind: Open['kind']): void {
    const { length } = this.#text;
    for (let end = from; end < length; end++) {
      const unit = this.#text.charCodeAt(end);
      if (unit === 92) end += this.#lengthOfEscape(end) - 1;
      else if (unit === 123 && kind === 'string' && this.#text.charCodeAt(end + 1) === 123) end++;
      else if (unit === 123 || (unit === 125 && kind === 'format')) return this.#take(T.formatted, end);
      else if (isLineEnd(unit) && quote.length === 1) return this.#closeString(end);
      else if (unit === quote.charCodeAt(0) && (quote.length === 1 || this.#text.startsWith(quote, end))) {
        return this.#closeString(end + quote.length);
      }
    }
    this.#take(T.formatted, length);
  }

  /** Ends the innermost formatted string, and whatever was left open inside it. */
  #closeString(end: number): void {
    while (this.#open.length > 0 && this.#pop()?.kind !== 'string');
    // A line end where a string begins is an empty stretch: the line end itself is read next.
    if (end > this.#at) this.#take(T.formatted, end);
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function isNameStart(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95 || unit > 127;
}

function isNamePart(unit: number): boolean {
  return isNameStart(unit) || (unit >= 48 && unit <= 57);
}
