/**
 * Functions and methods that change no container of the caller's. From the library reference; that user code may be
 * run by them through special methods (`__len__`, `__eq__`, `__str__`) is not counted.
 */

/** By qualified name. */
export const EFFECT_FREE_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    ...['abs', 'all', 'any', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'complex'],
    ...['cmp', 'dict', 'dir', 'divmod', 'enumerate', 'filter', 'float', 'format', 'frozenset', 'getattr'],
    ...['hasattr', 'hash', 'hex', 'id', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'long'],
    ...['map', 'max', 'memoryview', 'min', 'object', 'oct', 'open', 'ord', 'pow', 'print', 'range', 'repr'],
    ...['reversed', 'round', 'set', 'slice', 'sorted', 'str', 'sum', 'super', 'tuple', 'type', 'unichr'],
    ...['unicode', 'vars', 'xrange', 'zip'],
  ].map((name) => `builtins.${name}`),
);

/** Modules of which every function is such. */
export const EFFECT_FREE_MODULES: readonly string[] = [
  'ast',
  'base64',
  'binascii',
  'cmath',
  'collections',
  'dataclasses',
  'datetime',
  'decimal',
  'fnmatch',
  'fractions',
  'hashlib',
  'html',
  'inspect',
  'itertools',
  'json',
  'keyword',
  'logging',
  'math',
  'operator',
  'os.path',
  'posixpath',
  'ntpath',
  're',
  'statistics',
  'string',
  'struct',
  'textwrap',
  'time',
  'tokenize',
  'types',
  'typing',
  'unicodedata',
  'urllib.parse',
  'uuid',
  'warnings',
  'zlib',
];

/** Methods that are such on every object that has a method of that name and is of a usual type. */
export const EFFECT_FREE_METHODS: ReadonlySet<string> = new Set([
  // str and bytes
  ...['capitalize', 'casefold', 'center', 'count', 'decode', 'encode', 'endswith', 'expandtabs', 'find'],
  ...['format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit'],
  ...['isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper', 'join'],
  ...['ljust', 'lower', 'lstrip', 'partition', 'removeprefix', 'removesuffix', 'rfind', 'rindex', 'rjust'],
  ...['rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title'],
  ...['translate', 'upper', 'zfill'],
  // containers
  ...['copy', 'difference', 'get', 'has_key', 'intersection', 'isdisjoint', 'issubset', 'issuperset'],
  ...['items', 'iteritems', 'iterkeys', 'itervalues', 'keys', 'most_common', 'symmetric_difference'],
  ...['union', 'values'],
  // patterns and matches
  ...['end', 'findall', 'finditer', 'fullmatch', 'group', 'groupdict', 'groups', 'match', 'search', 'span'],
  ...['start', 'sub', 'subn'],
  // numbers, dates, digests
  ...['as_integer_ratio', 'bit_length', 'digest', 'hexdigest', 'isoformat', 'strftime', 'total_seconds'],
  ...['timestamp', 'to_bytes', 'tolist', 'item'],
  // paths
  ...['as_posix', 'exists', 'is_dir', 'is_file', 'joinpath', 'relative_to', 'with_name', 'with_suffix'],
  // loggers and writers
  ...['critical', 'debug', 'error', 'exception', 'info', 'log', 'warn', 'warning', 'write', 'writelines'],
  ...['writerow', 'writerows', 'isEnabledFor'],
]);

/** Context managers that change no container of the caller's. */
export const EFFECT_FREE_CONTEXTS: ReadonlySet<string> = new Set([
  'builtins.open',
  'contextlib.closing',
  'contextlib.nullcontext',
  'contextlib.suppress',
  'warnings.catch_warnings',
]);

/** Functions that answer a new list each time. */
export const NEW_LIST_FUNCTIONS: ReadonlySet<string> = new Set([
  'builtins.dir',
  'builtins.sorted',
  'glob.glob',
  'os.listdir',
  're.findall',
]);

/** Methods that answer a new list or copy each time, on every usual type. */
export const NEW_LIST_METHODS: ReadonlySet<string> = new Set([
  'copy',
  'findall',
  'readlines',
  'rsplit',
  'split',
  'splitlines',
]);

/** Builtins and constructors that walk an iterable to its end before they answer. */
export const EAGER_CONSUMERS: ReadonlySet<string> = new Set(
  [
    ...[
      'all',
      'any',
      'bytearray',
      'bytes',
      'dict',
      'frozenset',
      'list',
      'max',
      'min',
      'set',
      'sorted',
      'sum',
    ],
    ...['tuple'],
  ].map((name) => `builtins.${name}`),
);

/** Modules that run code of the same process at the same time. */
export const THREADING_MODULES: readonly string[] = [
  '_thread',
  'concurrent',
  'eventlet',
  'gevent',
  'multiprocessing.pool',
  'threading',
];
