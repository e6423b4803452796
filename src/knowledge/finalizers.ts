/** What calls do with an object, or with work on an object, that a finalizer hands them. */

/** Functions that start or schedule what they are given: until it has run, they hold it. By qualified name. */
export const STARTS_WORK: ReadonlySet<string> = new Set([
  'asyncio.create_task',
  'asyncio.ensure_future',
  'asyncio.run_coroutine_threadsafe',
  'asyncio.async',
  'atexit.register',
  'threading.Thread',
  'threading.Timer',
  'multiprocessing.Process',
  '_thread.start_new_thread',
  'gevent.spawn',
  'gevent.spawn_later',
  'eventlet.spawn',
  'trio.lowlevel.spawn_system_task',
]);

/** The same as methods of loops, executors, nurseries and reactors. */
export const STARTS_WORK_METHODS: ReadonlySet<string> = new Set([
  'create_task',
  'ensure_future',
  'call_soon',
  'call_soon_threadsafe',
  'call_later',
  'call_at',
  'run_in_executor',
  'start_soon',
  'submit',
  'apply_async',
  'add_callback',
  'callLater',
  'callFromThread',
  'deferToThread',
]);

/** Methods that, by their name, put an object back where others take it from. */
export const RETURNING_METHOD =
  /^_*(release|recycle|checkin|check_in|requeue|give_back|put_back|return(_(to_pool|connection|object|instance))?|reuse)$/;

/** Calls that open something which its own finalizer, or that of its C type, closes when it is freed. */
export const CLOSED_WHEN_FREED: ReadonlySet<string> = new Set([
  'builtins.open',
  'codecs.open',
  'gzip.open',
  'bz2.open',
  'lzma.open',
  'mmap.mmap',
  'os.fdopen',
  'os.scandir',
  'socket.socket',
  'socket.create_connection',
  'socket.create_server',
  'select.epoll',
  'selectors.DefaultSelector',
  'sqlite3.connect',
  'subprocess.Popen',
  'tarfile.open',
  'tempfile.NamedTemporaryFile',
  'tempfile.SpooledTemporaryFile',
  'tempfile.TemporaryDirectory',
  'tempfile.TemporaryFile',
  'urllib.request.urlopen',
  'zipfile.ZipFile',
]);

/** Calls that fail in the course of things: what they need is missing, taken or not allowed. */
export const OFTEN_FAILING: ReadonlySet<string> = new Set([
  ...CLOSED_WHEN_FREED,
  'ctypes.CDLL',
  'ctypes.cdll.LoadLibrary',
  'importlib.import_module',
  'json.load',
  'json.loads',
  'os.listdir',
  'os.makedirs',
  'os.mkdir',
  'os.open',
  'os.stat',
  'subprocess.check_call',
  'subprocess.check_output',
  'tempfile.mkdtemp',
  'tempfile.mkstemp',
]);

/** Calls that do not fail with ordinary arguments: looking, and making things that are empty or small. */
export const HARDLY_FAILING =
  /^(builtins\.(bool|bytearray|callable|dict|frozenset|getattr|hasattr|id|isinstance|issubclass|len|list|object|print|range|repr|set|str|super|tuple|type)|collections\.\w+|itertools\.\w+|functools\.partial|logging\.getLogger|os\.getpid|os\.path\.(basename|dirname|join)|queue\.\w+|threading\.(Condition|Event|Lock|RLock|Semaphore|BoundedSemaphore|Thread|local|current_thread|get_ident)|time\.(time|monotonic|perf_counter)|weakref\.\w+|asyncio\.(Condition|Event|Lock|Queue|Semaphore))$/;

/** Methods that release what they are called on. */
export const RELEASING_METHODS: ReadonlySet<string> = new Set([
  'abort',
  'cleanup',
  'close',
  'disconnect',
  'join',
  'kill',
  'release',
  'shutdown',
  'stop',
  'terminate',
  'unlink',
]);

/** Functions that release what they are given. */
export const RELEASING_FUNCTIONS: ReadonlySet<string> = new Set([
  'os.close',
  'os.kill',
  'os.remove',
  'os.rmdir',
  'os.unlink',
  'shutil.rmtree',
]);
