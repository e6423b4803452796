/** What opens files, and what only looks like one. Facts of the library reference. */

/** Functions that answer a file object whose lines can be walked, by qualified name. */
export const LINE_FILE_OPENERS: ReadonlySet<string> = new Set([
  'builtins.file',
  'builtins.open',
  'bz2.BZ2File',
  'bz2.open',
  'codecs.open',
  'gzip.GzipFile',
  'gzip.open',
  'io.TextIOWrapper',
  'lzma.open',
  'os.fdopen',
  'os.popen',
  'tempfile.NamedTemporaryFile',
  'tempfile.SpooledTemporaryFile',
  'tempfile.TemporaryFile',
  'tokenize.open',
  'urllib.request.urlopen',
]);

/** Files whose whole text is in memory in any case, by qualified name. */
export const MEMORY_FILES: ReadonlySet<string> = new Set(['io.BytesIO', 'io.StringIO']);

/**
 * The path of a file that the Linux kernel makes up when it is read, as its argument is written, also as the beginning of
 * a computed text: some lines, no disk, no data that could be lost (proc(5), sysfs(5)).
 */
export const PSEUDO_FILE = /^[rbuf]*['"]\/(proc|sys)\//i;
