/** Calls that answer an iterator, which makes its elements when they are asked for. */

/** Of Python 3; by qualified name. */
export const LAZY_FUNCTIONS: ReadonlySet<string> = new Set([
  'builtins.enumerate',
  'builtins.filter',
  'builtins.map',
  'builtins.zip',
  'csv.DictReader',
  'csv.reader',
  'glob.iglob',
  'itertools.chain',
  'itertools.chain.from_iterable',
  'itertools.combinations',
  'itertools.combinations_with_replacement',
  'itertools.compress',
  'itertools.dropwhile',
  'itertools.filterfalse',
  'itertools.islice',
  'itertools.permutations',
  'itertools.product',
  'itertools.starmap',
  'itertools.takewhile',
  'itertools.zip_longest',
  'os.walk',
  're.finditer',
]);

/** Methods that no usual type has in another meaning: of pathlib.Path. */
export const LAZY_METHODS: ReadonlySet<string> = new Set(['iterdir', 'rglob']);
