/** Files to analyse: made by chance out of nothing, out of other files, or by a grammar. */
import { T, tokensOf } from '../../src/syntax/tokens.js';
import { Grammar } from './grammar.js';
import type { Random } from './random.js';

/** Texts that inputs are made of; at least one. */
export type Corpus = readonly string[];

type Make = (random: Random, corpus: Corpus) => string | Uint8Array;

const words = [
  'def',
  'class',
  'if',
  'else',
  'for',
  'in',
  'while',
  'try',
  'except',
  'finally',
  'with',
  'as',
  'lambda',
  'yield',
  'return',
  'await',
  'async',
  'match',
  'case',
  'print',
  'exec',
  'not',
  'is',
  'del',
  'global',
  'import',
  'from',
  'self',
  ':',
  '=',
  ':=',
  '*',
  '**',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '.',
  '@',
  '->',
  '\n',
  '\n    ',
  '    ',
  '\\\n',
  '#',
  '"""',
  "'",
  'f"{',
  '0',
  '`',
  '<>',
  '\t',
  '\r',
  '\f',
  '\0',
  '\ufeff',
  '\u2028',
  '\ud83d',
  '𝒳',
  '# heaplint: ignore[',
  '# noqa',
  '# coding: latin-1\n',
  'None',
  'é',
];

const makers: readonly Make[] = [
  // Bytes.
  (random) => {
    const most = random.pick([128, 256, 40]);
    const bytes = random.many(0, 1500, () => random.below(most));
    const marks = random.pick([[], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]]);
    return Uint8Array.from([...marks, ...bytes]);
  },
  (random) => random.many(0, 300, () => random.pick(words)).join(random.pick(['', ' '])),
  // Cuts and splices.
  (random, corpus) => cut(random.pick(corpus), random),
  (random, corpus) => cut(random.pick(corpus), random) + cut(random.pick(corpus), random),
  (random, corpus) => {
    const lines = random.pick(corpus).split('\n');
    return random.many(0, 80, () => random.pick(lines)).join(random.pick(['\n', '\r\n', '\r', '\n', '\n  ']));
  },
  (random, corpus) => {
    const lines = random.pick(corpus).split('\n');
    const [from, length] = [random.below(lines.length), 1 + random.below(4)];
    const repeated = lines.slice(from, from + length).join('\n');
    return `${lines.slice(0, from).join('\n')}\n${`${repeated}\n`.repeat(1 + random.below(150))}`;
  },
  // Tokens.
  mutated,
  mutated,
  mutated,
  // The grammar.
  (random) => new Grammar(random, false, 20 + random.below(200)).module(),
  (random) => new Grammar(random, false, 20 + random.below(200)).module(),
  (random) => new Grammar(random, true, 20 + random.below(200)).module(),
  (random, corpus) =>
    mutated(random, [new Grammar(random, random.once(3), 100).module(), ...corpus.slice(0, 1)]),
];

/** One input. */
export function inputOf(random: Random, corpus: Corpus): Uint8Array {
  const made = random.pick(makers)(random, corpus);
  return typeof made === 'string' ? Buffer.from(made) : made;
}

function cut(text: string, random: Random): string {
  const from = random.once(2) ? 0 : random.below(text.length + 1);
  return text.slice(from, from + random.below(Math.min(6000, text.length - from) + 1));
}

/** A text with a few of its tokens left out, doubled, exchanged or replaced. */
function mutated(random: Random, corpus: Corpus): string {
  const text = random.pick(corpus).slice(0, 20_000);
  const { count, kind, start, end } = tokensOf(text, 20_000);
  if (count === 0) return text;
  const texts = Array.from({ length: count }, (_, index) => text.slice(start[index], end[index]));
  const gaps = texts.map((_, index) => text.slice(index === 0 ? 0 : end[index - 1], start[index]));
  for (let change = random.below(12); change >= 0; change--) {
    const [at, other] = [random.below(count), random.below(count)];
    const here = texts[at] ?? '';
    switch (random.below(6)) {
      case 0:
        texts[at] = '';
        break;
      case 1:
        texts[at] = here + (kind[at] === T.name ? ' ' : '') + here;
        break;
      case 2:
        texts[at] = texts[other] ?? '';
        texts[other] = here;
        break;
      case 3:
        texts[at] = random.pick(words);
        break;
      case 4:
        texts[at] = texts[other] ?? '';
        break;
      default:
        gaps[at] = random.pick(['', ' ', '\n', '    ', '\\\n', ' # c\n']);
    }
  }
  return texts.map((token, index) => `${gaps[index]}${token}`).join('') + text.slice(end[count - 1]);
}
