/** Settings and ignore files, made by chance. */
import type { Random } from './random.js';

const keys = [
  'select',
  'extend-select',
  'ignore',
  'strict',
  'min-confidence',
  'python',
  'exclude',
  'extend-exclude',
  'max-file-size',
  'report-unused-ignores',
  'per-file-ignores',
  'overrides',
  'files',
  'constructor',
  '__proto__',
  '"a b"',
  "'é'",
  'a.b.c',
  '',
];
const values = [
  '"caches"',
  '["caches"]',
  '["x", 1]',
  'true',
  '1',
  '-1',
  '1e400',
  '"2MB"',
  '{ "a" = ["b"] }',
  '[[[]]]',
  '""',
  '"""\na"""',
  "'''",
  'nan',
  '2020-01-01',
  '"\\ud800"',
  '{',
  '[',
  '"',
  '["**/?*/**"]',
  '9223372036854775808',
  '"3.9"',
  '"^3"',
  '">=3,,<4"',
];

/** A TOML file, or something like it. */
export function settingsOf(random: Random): string {
  const lines = random.many(0, 25, () => {
    const key = random.pick(keys);
    switch (random.below(8)) {
      case 0:
        return `[${random.pick(['tool.heaplint', 'project', 'tool', 'tool.heaplint.per-file-ignores', key])}]`;
      case 1:
        return `[[${random.pick(['overrides', 'tool.heaplint.overrides', key])}]]`;
      case 2:
        return `${key}.${random.pick(keys)} = ${random.pick(values)}`;
      case 3:
        return random.pick(['#', '\t', '\r', '=', ']', '\ufeff', '\0']);
      default:
        return `${key} = ${random.pick(values)}`;
    }
  });
  const text = lines.join(random.pick(['\n', '\n', '\r\n', '\n\n']));
  return random.once(5) ? text.slice(0, random.below(text.length + 1)) : text;
}

const pieces = [
  '*',
  '**',
  '/',
  '?',
  '[a-z]',
  '[',
  ']',
  '!',
  '\\',
  'a',
  'b.py',
  '.',
  ' ',
  '#',
  'é',
  '{',
  '}',
  '**/',
  '/**',
  '[!a]',
  '[[:alpha:]]',
  '+',
  '(',
  '|',
];

/** Patterns as in an ignore file. */
export function patternsOf(random: Random): string[] {
  return random.many(1, 12, () => random.many(0, 14, () => random.pick(pieces)).join(''));
}

/** A path without '.' and '..', as the walk over a folder asks about it. */
export function pathOf(random: Random): string {
  const names = random.many(1, 12, () =>
    random.pick(['a', 'b.py', 'é', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'a b', '[x]', '!', '#c', 'x\\y', '...']),
  );
  return names.join('/') + (random.once(4) ? '/' : '');
}
