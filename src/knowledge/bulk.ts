/** What answers very much at once. Facts of the library references; that a file may be small is the reader's knowledge. */

/** These answer a whole table, archive or array, by qualified name. */
export const LARGE_MAKERS: ReadonlySet<string> = new Set([
  'numpy.fromfile',
  'numpy.genfromtxt',
  'numpy.load',
  'numpy.loadtxt',
  'pandas.read_csv',
  'pandas.read_excel',
  'pandas.read_feather',
  'pandas.read_fwf',
  'pandas.read_hdf',
  'pandas.read_json',
  'pandas.read_orc',
  'pandas.read_parquet',
  'pandas.read_pickle',
  'pandas.read_sas',
  'pandas.read_spss',
  'pandas.read_sql',
  'pandas.read_sql_query',
  'pandas.read_sql_table',
  'pandas.read_stata',
  'pandas.read_table',
  'pandas.read_xml',
  'polars.read_csv',
  'polars.read_excel',
  'polars.read_ipc',
  'polars.read_json',
  'polars.read_ndjson',
  'polars.read_parquet',
  'torch.load',
]);

/** These answer the whole of what a file, text or process holds, by qualified name. */
export const WHOLE_MAKERS: ReadonlySet<string> = new Set([
  'json.load',
  'json.loads',
  'marshal.load',
  'marshal.loads',
  'pickle.load',
  'pickle.loads',
  'subprocess.check_output',
]);

/** These answer as much as they are given or find, by qualified name. */
export const BULK_MAKERS: ReadonlySet<string> = new Set([
  'builtins.dict',
  'builtins.frozenset',
  'builtins.list',
  'builtins.set',
  'builtins.sorted',
  'builtins.tuple',
  'glob.glob',
  'os.listdir',
  're.findall',
]);

/** Methods that answer all that is there, when they are called without an argument. */
export const BULK_METHODS: ReadonlySet<string> = new Set([
  'fetchall',
  'getvalue',
  'read',
  'read_bytes',
  'read_text',
  'readall',
  'readlines',
  'to_pandas',
  'tobytes',
  'tolist',
]);

/** These make something of the size of their first argument: a number of elements or bytes, or a shape. */
export const SIZED_MAKERS: ReadonlySet<string> = new Set([
  'builtins.bytearray',
  'builtins.bytes',
  'ctypes.create_string_buffer',
  'numpy.arange',
  'numpy.empty',
  'numpy.full',
  'numpy.ones',
  'numpy.random.rand',
  'numpy.random.randn',
  'numpy.random.random',
  'numpy.zeros',
  'torch.empty',
  'torch.ones',
  'torch.rand',
  'torch.randn',
  'torch.zeros',
]);
