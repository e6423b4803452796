/**
 * What must be closed: constructors by qualified name, how each is closed, and what becomes of one that nobody closes.
 * From the library references and the sources of CPython 3.8 to 3.14 and of the libraries named.
 */

/** A kind of resource. */
export interface Closable {
  /** What it is called in a sentence: 'selector'. */
  readonly noun: string;
  /** The methods that end it, the one to advise first; `store.close` is a method of its attribute. */
  readonly closers: readonly string[];
  /** `with` on it closes it. */
  readonly isManager: boolean;
  /**
   * When the last name of it is gone, on CPython: it is closed there and then; only when the cyclic collector comes by,
   * because it is part of a reference cycle of its own; or never, because a thread or another process goes on.
   */
  readonly whenDropped: 'closed' | 'collected' | 'stays';
  /** The Python versions of which `whenDropped` is true; in others it is closed when dropped. */
  readonly since?: string;
  /** `whenDropped` is true only where the text of the arguments matches; in others it is closed when dropped. */
  readonly waitsFor?: RegExp;
  /** Which of the values that the call answers is to be closed; without it, there is but one. */
  readonly place?: 'second' | 'both';
  /** `with` on it does something else than closing. */
  readonly withKeepsOpen?: boolean;
  /** Why it waits, or what goes on; a sentence. */
  readonly reason?: string;
  /** Only where the text of the first argument matches. */
  readonly onlyFor?: RegExp;
  /** Only where the text of the arguments matches. */
  readonly onlyWith?: RegExp;
  /** What `with` needs around it where it is no manager, or none. */
  readonly advice?: string;
}

const file = (noun = 'file'): Closable => ({
  noun,
  closers: ['close'],
  isManager: true,
  whenDropped: 'closed',
});

const unmanaged = (noun: string, ...closers: string[]): Closable => ({
  noun,
  closers,
  isManager: false,
  whenDropped: 'closed',
});

const archive: Closable = {
  noun: 'archive',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  // Reading makes no cycle, and the file behind `fileobj` is somebody else's.
  waitsFor: /^(?!.*\bfileobj\b).*['"][wxa](:\w*)?['"]/s,
  reason: 'The members that it has written refer back to it: a cycle.',
};

/** `_SelectorMapping` refers to its selector, and the selector to the mapping. */
const selector: Closable = {
  noun: 'selector',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  reason: 'A selector and its map refer to each other: a cycle.',
};

const loop: Closable = {
  noun: 'event loop',
  closers: ['close'],
  isManager: false,
  whenDropped: 'collected',
  reason: 'An event loop registers its own wake-up socket with itself: a cycle.',
  advice: 'asyncio.run() or asyncio.Runner',
};

/** The connection and its statement cache refer to each other since the cache is an lru_cache of the C API. */
const sqlite: Closable = {
  noun: 'connection',
  closers: ['close'],
  isManager: false,
  whenDropped: 'collected',
  since: '>=3.11',
  reason: 'Since Python 3.11 a connection and its statement cache are a cycle.',
  withKeepsOpen: true,
  advice: 'contextlib.closing()',
};

const browser: Closable = {
  noun: 'browser',
  closers: ['quit', 'close'],
  isManager: true,
  whenDropped: 'stays',
  reason: 'The browser is a process of its own.',
};

const client = (isManager = true, ...closers: string[]): Closable => ({
  noun: 'client',
  closers: closers.length > 0 ? closers : ['close'],
  isManager,
  whenDropped: 'closed',
});

const asyncClient = (...closers: string[]): Closable => ({
  noun: 'session',
  closers,
  isManager: true,
  whenDropped: 'collected',
  reason: 'Its connections are kept by the event loop, and only a coroutine can end them.',
});

/** The response of a client and the stream in it refer to each other, and the stream to the pool of connections. */
const httpxClient: Closable = {
  noun: 'client',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  reason: 'Its last response is a cycle with its stream, and holds the pool of connections.',
};

/** paramiko/agent.py: every AgentKey keeps its Agent, and the Agent the tuple of its keys. */
const agent: Closable = {
  noun: 'client',
  closers: ['close'],
  isManager: false,
  whenDropped: 'collected',
  reason: 'An agent and its keys refer to each other: a cycle.',
};

/** Read-only, openpyxl keeps the archive open, and its workbook and worksheets refer to each other. */
const workbook: Closable = {
  noun: 'workbook',
  closers: ['close'],
  isManager: false,
  whenDropped: 'collected',
  reason: 'A workbook and its worksheets refer to each other: a cycle, with the open file in it.',
  onlyWith: /\bread_only\s*=\s*True/,
};

/** pandas reads .xlsx through a read-only workbook of openpyxl. */
const excelFile: Closable = {
  noun: 'workbook',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  reason: 'The workbook behind it is a cycle with the open file in it.',
};

/** Its variables and dimensions keep their dataset, unless `keepweakref` is set. */
const netCdf: Closable = {
  noun: 'dataset',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  waitsFor: /^(?!.*\bkeepweakref\s*=\s*True)/s,
  reason: 'A dataset and its variables refer to each other: a cycle.',
};

/** PyAV: the container, its streams and their codecs refer to each other; its documentation says to close. */
const media: Closable = {
  noun: 'container',
  closers: ['close'],
  isManager: true,
  whenDropped: 'collected',
  reason: 'A container and its streams refer to each other: a cycle.',
};

/** nbformat/sign.py: the constructor opens an SQLite database, the notary observes itself: a cycle. */
const notary: Closable = {
  noun: 'database',
  closers: ['store.close'],
  isManager: false,
  whenDropped: 'collected',
  reason: 'The constructor opens the database of signatures, and a notary is part of a cycle.',
};

/** asyncio/streams.py: a StreamWriter has a finalizer since 3.11.5; before, transport and loop keep each other. */
const stream: Closable = {
  noun: 'stream',
  closers: ['close'],
  isManager: false,
  whenDropped: 'stays',
  since: '<3.12',
  place: 'second',
  reason: 'Before Python 3.12 the event loop keeps a connection that nobody closes.',
};

function rows(closable: Closable, ...names: string[]): [string, Closable][] {
  return names.map((name) => [name, closable]);
}

/** By the qualified name of what is called. */
export const CLOSABLES: ReadonlyMap<string, Closable> = new Map([
  ...rows(file(), 'builtins.open', 'codecs.open', 'os.fdopen', 'gzip.open', 'gzip.GzipFile', 'bz2.open'),
  ...rows(file(), 'bz2.BZ2File', 'lzma.open', 'lzma.LZMAFile', 'io.FileIO', 'tokenize.open', 'wave.open'),
  ...rows(file(), 'tempfile.TemporaryFile', 'tempfile.NamedTemporaryFile', 'tempfile.SpooledTemporaryFile'),
  ...rows(file(), 'builtins.file', 'os.popen', 'mmap.mmap', 'shelve.open', 'dbm.open', 'h5py.File'),
  ...rows(netCdf, 'netCDF4.Dataset'),
  ...rows(file('dataset'), 'xarray.open_dataset', 'pandas.HDFStore', 'tables.open_file'),
  ...rows(file('dataset'), 'rasterio.open', 'pandas.ExcelWriter', 'fitz.open'),
  ...rows(excelFile, 'pandas.ExcelFile'),
  ...rows(workbook, 'openpyxl.load_workbook', 'openpyxl.reader.excel.load_workbook'),
  ...rows(media, 'av.open'),
  ...rows(notary, 'nbformat.sign.NotebookNotary'),
  ...rows(unmanaged('server', 'server_close'), 'http.server.HTTPServer', 'http.server.ThreadingHTTPServer'),
  ...rows(unmanaged('server', 'server_close'), 'socketserver.TCPServer', 'socketserver.ThreadingTCPServer'),
  ...rows(unmanaged('connection', 'close'), 'pika.BlockingConnection', 'nntplib.NNTP', 'poplib.POP3'),
  ...rows(client(), 'pymongo.MongoClient', 'docker.from_env', 'docker.DockerClient', 'urllib3.PoolManager'),
  ...rows(unmanaged('folder', 'cleanup'), 'tempfile.TemporaryDirectory'),
  ...rows(file('archive'), 'zipfile.ZipFile', 'zipfile.PyZipFile'),
  ...rows(archive, 'tarfile.open', 'tarfile.TarFile', 'tarfile.TarFile.open'),
  ...rows(file('directory'), 'os.scandir'),
  ...rows(file('image'), 'PIL.Image.open', 'Image.open'),
  ...rows({ ...file('archive'), onlyFor: /\.npz\b/ }, 'numpy.load'),
  ...rows(file('response'), 'urllib.request.urlopen', 'urllib.urlopen', 'six.moves.urllib.request.urlopen'),
  ...rows(file('socket'), 'socket.socket', 'socket.create_connection', 'socket.create_server'),
  ...rows({ ...file('socket'), place: 'both' }, 'socket.socketpair'),
  ...rows(file('socket'), 'socket.fromfd'),
  ...rows(stream, 'asyncio.open_connection', 'asyncio.open_unix_connection'),
  ...rows(stream, 'asyncio.streams.open_connection', 'asyncio.streams.open_unix_connection'),
  ...rows(selector, 'selectors.DefaultSelector'),
  ...rows(selector, 'selectors.EpollSelector', 'selectors.KqueueSelector', 'selectors.DevpollSelector'),
  ...rows(unmanaged('poll object', 'close'), 'select.epoll', 'select.kqueue', 'select.devpoll'),
  ...rows(loop, 'asyncio.new_event_loop', 'asyncio.SelectorEventLoop', 'uvloop.new_event_loop'),
  ...rows(sqlite, 'sqlite3.connect', 'sqlite3.Connection', 'sqlite3.dbapi2.connect'),
  ...rows(unmanaged('connection', 'close'), 'http.client.HTTPConnection', 'http.client.HTTPSConnection'),
  ...rows(unmanaged('connection', 'close'), 'psycopg2.connect', 'pymysql.connect', 'MySQLdb.connect'),
  ...rows(unmanaged('connection', 'close'), 'cx_Oracle.connect', 'pyodbc.connect', 'mysql.connector.connect'),
  ...rows({ ...client(), noun: 'connection' }, 'psycopg.connect', 'ldap3.Connection'),
  ...rows(client(true, 'quit', 'close'), 'smtplib.SMTP', 'smtplib.SMTP_SSL', 'ftplib.FTP', 'ftplib.FTP_TLS'),
  ...rows(client(true, 'close'), 'telnetlib.Telnet', 'paramiko.SSHClient', 'paramiko.client.SSHClient'),
  ...rows(agent, 'paramiko.Agent', 'paramiko.agent.Agent'),
  ...rows(client(true, 'logout', 'shutdown'), 'imaplib.IMAP4', 'imaplib.IMAP4_SSL'),
  ...rows(
    { ...client(), noun: 'session' },
    'requests.Session',
    'requests.session',
    'requests.sessions.Session',
  ),
  ...rows({ ...client(), noun: 'session' }, 'requests.sessions.session'),
  ...rows(httpxClient, 'httpx.Client'),
  ...rows(client(), 'grpc.insecure_channel', 'grpc.secure_channel'),
  ...rows(asyncClient('close'), 'aiohttp.ClientSession', 'aiohttp.client.ClientSession'),
  ...rows(asyncClient('aclose'), 'httpx.AsyncClient'),
  ...rows(browser, 'selenium.webdriver.Chrome', 'selenium.webdriver.Firefox', 'selenium.webdriver.Edge'),
  ...rows(browser, 'selenium.webdriver.Remote', 'selenium.webdriver.PhantomJS'),
  ...rows(unmanaged('capture', 'release'), 'cv2.VideoCapture', 'cv2.VideoWriter'),
  ...rows(unmanaged('handler', 'close'), 'logging.FileHandler', 'logging.handlers.RotatingFileHandler'),
  ...rows(unmanaged('handler', 'close'), 'logging.handlers.TimedRotatingFileHandler'),
]);

/** Functions that answer file descriptors: plain numbers, which nothing closes. `first` of a tuple, `both`, or the answer itself. */
export const DESCRIPTOR_MAKERS: ReadonlyMap<string, 'itself' | 'first' | 'both'> = new Map([
  ['os.open', 'itself'],
  ['os.dup', 'itself'],
  ['os.memfd_create', 'itself'],
  ['os.eventfd', 'itself'],
  ['os.pidfd_open', 'itself'],
  ['os.pipe', 'both'],
  ['os.pipe2', 'both'],
  ['os.openpty', 'both'],
  ['pty.openpty', 'both'],
  ['tempfile.mkstemp', 'first'],
]);

/** Functions that close the descriptor they are given, or hand it to an object that does. */
export const DESCRIPTOR_TAKERS: ReadonlySet<string> = new Set([
  'os.close',
  'os.closerange',
  'os.fdopen',
  'builtins.open',
  'io.FileIO',
  'socket.socket',
]);

/** Functions that use a descriptor, or a resource, and leave it as it is. By qualified name. */
export const BORROWERS: ReadonlySet<string> = new Set(
  [
    ...[
      'read',
      'write',
      'fstat',
      'ftruncate',
      'fsync',
      'fdatasync',
      'lseek',
      'isatty',
      'set_blocking',
      'dup2',
    ],
    ...[
      'sendfile',
      'pread',
      'pwrite',
      'readv',
      'writev',
      'fchmod',
      'fchown',
      'get_blocking',
      'set_inheritable',
    ],
    ...['ttyname', 'posix_fallocate', 'fdatasync', 'lockf', 'fpathconf', 'fchdir', 'tcgetpgrp', 'tcsetpgrp'],
  ]
    .map((name) => `os.${name}`)
    .concat([
      ...['fcntl.fcntl', 'fcntl.flock', 'fcntl.ioctl', 'fcntl.lockf', 'select.select', 'msvcrt.locking'],
      ...['json.load', 'json.dump', 'pickle.load', 'pickle.dump', 'marshal.load', 'marshal.dump'],
      ...['yaml.load', 'yaml.safe_load', 'yaml.dump', 'yaml.safe_dump', 'toml.load', 'tomllib.load'],
      ...['shutil.copyfileobj', 'plistlib.load', 'plistlib.dump', 'numpy.save', 'numpy.savetxt'],
      ...[
        'builtins.len',
        'builtins.list',
        'builtins.tuple',
        'builtins.set',
        'builtins.sum',
        'builtins.sorted',
      ],
      ...[
        'builtins.print',
        'builtins.isinstance',
        'builtins.hasattr',
        'builtins.id',
        'builtins.repr',
        'builtins.str',
      ],
      ...[
        'builtins.getattr',
        'builtins.next',
        'builtins.any',
        'builtins.all',
        'builtins.max',
        'builtins.min',
      ],
      ...['builtins.bool', 'builtins.type', 'traceback.print_exc', 'tty.setraw', 'tty.setcbreak'],
      ...['termios.tcgetattr', 'termios.tcsetattr'],
    ]),
);

/** Functions that answer a view of what they are given, which reads on from it: by qualified name. */
export const READERS: ReadonlySet<string> = new Set([
  'builtins.enumerate',
  'builtins.filter',
  'builtins.iter',
  'builtins.map',
  'builtins.reversed',
  'builtins.zip',
  'csv.DictReader',
  'csv.reader',
  'itertools.islice',
]);

/** Context managers and stacks that take over the closing, by the last name. */
export const MANAGERS: ReadonlySet<string> = new Set([
  'aclosing',
  'callback',
  'closing',
  'enter_async_context',
  'enter_context',
  'finalize',
  'push',
  'push_async_callback',
]);

/** A function or method that closes what it is given, by its last name. */
export const CLOSING_NAME =
  /close|shutdown|release|dispose|clean_?up|terminate|destroy|free|(^|_)(quit|stop|end|finish|kill|unlink|putconn|checkin)/i;

/** Calls that fail in ordinary use: a full disk, a lock that another holds, a program that is not there, a host that is down. */
export const FAILING_CALLS: ReadonlySet<string> = new Set([
  ...['os.write', 'os.sendfile', 'os.posix_fallocate', 'fcntl.flock', 'fcntl.lockf', 'fcntl.ioctl'],
  ...['subprocess.Popen', 'subprocess.call', 'subprocess.check_call', 'subprocess.check_output'],
  ...['subprocess.run', 'urllib.request.urlopen', 'urllib.urlopen', 'urllib2.urlopen', 'shutil.copyfile'],
  ...['socket.create_connection', 'requests.get', 'requests.post', 'termios.tcsetattr'],
]);

/** Functions that read what is in a file, and raise where it is not what they expect. */
export const PARSING_CALLS: ReadonlySet<string> = new Set([
  ...[
    'json.load',
    'json.loads',
    'pickle.load',
    'pickle.loads',
    'cPickle.load',
    'marshal.load',
    'plistlib.load',
  ],
  ...['yaml.load', 'yaml.safe_load', 'yaml.full_load', 'toml.load', 'tomllib.load', 'tomli.load'],
  ...[
    'struct.unpack',
    'ast.literal_eval',
    'ast.parse',
    'zlib.decompress',
    'gzip.decompress',
    'base64.b64decode',
  ],
  ...[
    'xml.etree.ElementTree.parse',
    'xml.etree.ElementTree.fromstring',
    'xml.dom.minidom.parse',
    'lxml.etree.parse',
  ],
  ...['tokenize.detect_encoding', 'lib2to3.pgen2.tokenize.detect_encoding', 'builtins.next'],
  ...['builtins.int', 'builtins.float', 'builtins.compile', 'builtins.exec', 'builtins.eval'],
]);

/** Methods of a resource that fail in ordinary use, by its noun. */
export const FAILING_METHODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['socket', new Set(['connect', 'bind'])],
  [
    'connection',
    new Set(['execute', 'executemany', 'executescript', 'commit', 'cursor', 'backup', 'request']),
  ],
  ['event loop', new Set(['run_until_complete', 'run_forever'])],
  ['client', new Set(['connect', 'login', 'starttls', 'get', 'post', 'put', 'request', 'send', 'stream'])],
  ['session', new Set(['get', 'post', 'put', 'request', 'send'])],
  ['archive', new Set(['add', 'addfile', 'extract', 'extractall'])],
]);

/** Methods that answer something new that is open, whatever they are called on. */
export const OPENING_METHODS: ReadonlySet<string> = new Set([
  'accept',
  'connect',
  'create_connection',
  'open_connection',
  'raw_connection',
]);

/** Methods that lend something out of a pool, and the methods of the same object that it is given back with. */
export const LENDING_METHODS: ReadonlyMap<string, readonly string[]> = new Map([
  ['getconn', ['putconn']],
  ['acquire', ['release']],
  ['get_connection', ['release', 'release_connection', 'return_connection', 'put_connection']],
  ['checkout', ['checkin']],
  ['borrow', ['give_back', 'return_object', 'release']],
  ['get_conn', ['put_conn', 'release_conn', 'return_conn']],
]);
