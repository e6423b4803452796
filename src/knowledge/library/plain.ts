/**
 * Modules of which every function looks at its arguments and keeps nothing: what they answer is new, small or shares nothing.
 * That code of the caller may be run by them through special methods (`__len__`, `__eq__`, `__str__`) is not counted.
 */
import { type LibraryFacts, library } from '../facts.js';
import { borrows, each } from './rows.js';

const source = 'Library reference, CPython 2.7 and 3.8 to 3.14';

const PLAIN: readonly string[] = [
  ...['base64', 'binascii', 'calendar', 'cmath', 'colorsys', 'datetime', 'decimal', 'difflib', 'filecmp'],
  ...['fnmatch', 'fractions', 'getpass', 'glob', 'hashlib', 'hmac', 'html', 'json', 'keyword', 'linecache'],
  ...['locale', 'marshal', 'math', 'mimetypes', 'platform', 'plistlib', 'posixpath', 'pprint', 'quopri'],
  ...['secrets', 'shlex', 'stat', 'statistics', 'string', 'struct', 'textwrap', 'tokenize', 'tomllib'],
  ...['unicodedata', 'uuid', 'zlib', 'fcntl', 'termios', 'tty', 'resource', 'pwd', 'grp', 'errno', 'ast'],
];

/** Their classes are values: methods keep nothing either. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  datetime: ['date', 'time', 'datetime', 'timedelta'],
  decimal: ['Decimal'],
  fractions: ['Fraction'],
  string: ['Template', 'Formatter'],
  struct: ['Struct'],
  pathlib: ['PurePath', 'Path'],
};

const plain: readonly LibraryFacts[] = PLAIN.filter((module) => VALUES[module] === undefined).map((module) =>
  library(module, source, () => ({ '*': borrows })),
);

const values: readonly LibraryFacts[] = Object.entries(VALUES).map(([module, classes]) =>
  library(module, source, () => ({
    '*': borrows,
    ...each(
      classes.map((name) => `${name}.*`),
      borrows,
    ),
  })),
);

const time = library('time', source, () => ({
  'sleep(seconds)': { borrows: 'seconds', returns: 'nothing', suspends: true },
  '*': borrows,
}));

/** Tools of tests and of diagnosis. */
const tools = [
  library('pytest', 'pytest 8.3, _pytest/outcomes.py', () =>
    each(['fail(reason, pytrace)', 'skip(reason, allow_module_level)', 'exit(reason, returncode)'], {
      borrows: 'the rest',
      returns: 'never',
    }),
  ),
  // Live objects themselves: who keeps the list keeps all of them.
  library('objgraph', 'objgraph 3.6', () =>
    each(['by_type(typename, objects)', 'get_leaking_objects(objects)', 'at_addrs(address_set)'], {
      borrows: 'the rest',
      returns: 'new builtins.list',
    }),
  ),
  ...['pympler.muppy', 'muppy'].map((module) =>
    library(module, 'pympler 1.1, pympler/muppy.py', () => ({
      'get_objects(remove_dups, include_frames)': { borrows: 'the rest', returns: 'new builtins.list' },
    })),
  ),
  library('pty', 'Lib/pty.py, CPython 2.7 and 3.8 to 3.14', () => ({
    'openpty()': { closedBy: ['os.close'], whenDropped: 'stays', returnsEach: ['small', 'small'] },
  })),
  library('msvcrt', 'PC/msvcrtmodule.c, CPython 3.8 to 3.14', () => ({ '*': borrows })),
];

const typing = library('typing', 'Lib/typing.py, CPython 3.8 to 3.14', () => ({
  'cast(typ, val)': { borrows: 'typ', returns: 'val' },
  'assert_type(val, typ)': { borrows: 'typ', returns: 'val' },
  '*': borrows,
}));

const texts = library('re', 'Modules/_sre, CPython 2.7 and 3.8 to 3.14', () => ({
  // A match keeps the text that it was found in.
  ...each(
    ['match(pattern, string, flags)', 'search(pattern, string, flags)', 'fullmatch(pattern, string, flags)'],
    { keeps: 'string', in: 'result', as: 'string', borrows: ['pattern', 'flags'] },
  ),
  ...each(
    [
      'Pattern.match(string, pos, endpos)',
      'Pattern.search(string, pos, endpos)',
      'Pattern.fullmatch(string, pos, endpos)',
    ],
    { keeps: 'string', in: 'result', as: 'string', borrows: ['pos', 'endpos'] },
  ),
  'finditer(pattern, string, flags)': { keeps: 'string', in: 'result', borrows: ['pattern', 'flags'] },
  'Pattern.finditer(string, pos, endpos)': {
    keeps: ['string', 'self'],
    in: 'result',
    borrows: ['pos', 'endpos'],
  },
  '*': borrows,
  'Pattern.*': borrows,
  'Match.*': borrows,
}));

export default [...plain, ...values, time, typing, texts, ...tools];
