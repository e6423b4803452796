/** Modules that are the same thing under another name: the accelerated, renamed and backported ones. */

/** The canonical module by the name that code imports. */
export const MODULE_ALIASES: Readonly<Record<string, string>> = {
  __builtin__: 'builtins',
  _weakref: 'weakref',
  cPickle: 'pickle',
  _pickle: 'pickle',
  Queue: 'queue',
  thread: '_thread',
  StringIO: 'io',
  cStringIO: 'io',
  urllib2: 'urllib.request',
  ConfigParser: 'configparser',
  SocketServer: 'socketserver',
  'backports.functools_lru_cache': 'functools',
  'backports.weakref': 'weakref',
  multiprocess: 'multiprocessing',
  billiard: 'multiprocessing',
  'xml.etree.cElementTree': 'xml.etree.ElementTree',
  typing_extensions: 'typing',
  'unittest.mock': 'mock',
  'six.moves.queue': 'queue',
  'six.moves.cPickle': 'pickle',
  'six.moves.urllib.request': 'urllib.request',
  'django.utils.functional.cached_property': 'functools.cached_property',
  'django.utils.lru_cache': 'functools',
};

/** Builtins of Python 2 that libraries re-export, by qualified name. */
export const NAME_ALIASES: Readonly<Record<string, string>> = {
  'six.moves.range': 'builtins.range',
  'six.moves.xrange': 'builtins.xrange',
  'six.moves.map': 'builtins.map',
  'six.moves.filter': 'builtins.filter',
  'six.moves.zip': 'builtins.zip',
  'six.moves.intern': 'sys.intern',
  'builtins.intern': 'sys.intern',
  'io.open': 'builtins.open',
  'weakref.ReferenceType': 'weakref.ref',
  'weakref.ProxyType': 'weakref.proxy',
};

/** Modules of Python 2 that Python 3 has under another name, beside those above. What's New in Python 3.0, six.moves. */
export const PYTHON_2_MODULES: Readonly<Record<string, string>> = {
  Tkinter: 'tkinter',
  ttk: 'tkinter.ttk',
  httplib: 'http.client',
  urllib: 'urllib.request',
  urlparse: 'urllib.parse',
  cookielib: 'http.cookiejar',
  BaseHTTPServer: 'http.server',
  SimpleHTTPServer: 'http.server',
  commands: 'subprocess',
  dummy_threading: 'threading',
  'multiprocessing.dummy': 'multiprocessing',
  anydbm: 'dbm',
  trollius: 'asyncio',
};
