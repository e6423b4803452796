/** Databases, arrays, tables, models. */
import { library } from '../facts.js';
import { borrows, each, measures } from './rows.js';

const closed = { closedBy: ['close'], whenDropped: 'closed' } as const;

const sqlalchemy = library('sqlalchemy', 'lib/sqlalchemy 2.0', () => ({
  // An engine keeps its pool and all connections in it, until `dispose`.
  'create_engine(url, **kwargs)': {
    borrows: 'the rest',
    returns: 'new sqlalchemy.Engine',
    source: 'lib/sqlalchemy/engine/create.py',
  },
  Engine: { closedBy: ['dispose'], whenDropped: 'closed' },
  'Engine.connect()': { returns: 'new sqlalchemy.Connection' },
  Connection: closed,
  'orm.Session': closed,
  // New and changed objects strongly until they are flushed, the others weakly.
  'orm.Session.add(instance, *, _warn)': {
    keeps: 'instance',
    until: 'flushed',
    undoneBy: 'expunge(instance)',
    returns: 'nothing',
    source: 'lib/sqlalchemy/orm/session.py',
  },
  'orm.Session.expunge(instance)': {
    borrows: 'instance',
    drops: 'instance',
    returns: 'nothing',
    source: 'lib/sqlalchemy/orm/session.py',
  },
  'orm.Session.expunge_all()': { drops: 'all', returns: 'nothing', source: 'lib/sqlalchemy/orm/session.py' },
  // A registry of the target, strongly, until `remove`.
  'event.listen(target, identifier, fn, *args, **kw)': {
    keeps: ['fn', 'args', 'kw'],
    in: 'target',
    borrows: ['target', 'identifier'],
    undoneBy: 'event.remove(target, identifier, fn)',
    returns: 'nothing',
    source: 'lib/sqlalchemy/event/api.py',
  },
  'event.listens_for(target, identifier, *args, **kw)': {
    borrows: 'the rest',
    undoneBy: 'event.remove(target, identifier, fn)',
    source: 'lib/sqlalchemy/event/api.py',
  },
  'event.remove(target, identifier, fn)': {
    borrows: 'the rest',
    drops: 'fn',
    returns: 'nothing',
    source: 'lib/sqlalchemy/event/api.py',
  },
}));

/** Connections of the DB-API: PEP 249. */
const databases = [
  library('psycopg2', 'psycopg2 2.9', () => ({
    'connect(dsn, connection_factory, cursor_factory)': {
      borrows: 'the rest',
      ...closed,
      source: 'psycopg2/__init__.py',
    },
    'pool.AbstractConnectionPool': { closedBy: ['closeall'], whenDropped: 'closed' },
    'pool.AbstractConnectionPool.getconn(key)': {
      borrows: 'key',
      undoneBy: 'putconn(conn, key, close)',
      source: 'psycopg2/pool.py',
    },
    'pool.AbstractConnectionPool.putconn(conn, key, close)': {
      closes: 'conn',
      borrows: ['key', 'close'],
      returns: 'nothing',
      source: 'psycopg2/pool.py',
    },
  })),
  library('psycopg', 'psycopg 3.2', () => ({
    'connect(conninfo, *, **)': { borrows: 'the rest', returns: 'new psycopg.Connection' },
    Connection: closed,
    AsyncConnection: { closedBy: ['close'], whenDropped: 'closed' },
  })),
  library('pymysql', 'PyMySQL 1.1', () => ({ 'connect()': { ...closed, source: 'pymysql/connections.py' } })),
  library('MySQLdb', 'mysqlclient 2.2', () => ({
    'connect()': { ...closed, source: 'MySQLdb/__init__.py' },
  })),
  library('cx_Oracle', 'cx_Oracle 8.3', () => ({ 'connect()': closed })),
  library('pyodbc', 'pyodbc 5.1', () => ({ 'connect()': closed })),
  library('mysql.connector', 'mysql-connector-python 9.0', () => ({ 'connect()': closed })),
  library('pymongo', 'pymongo 4.8', () => ({ MongoClient: closed })),
  library('redis', 'redis 5.0', () => ({
    Redis: closed,
    'client.PubSub': { closedBy: ['close'], whenDropped: 'closed' },
    // Handlers by channel, until it is unsubscribed.
    'client.PubSub.subscribe(*args, **kwargs)': {
      keeps: 'kwargs',
      as: 'channels',
      borrows: 'args',
      undoneBy: 'unsubscribe(*args)',
      source: 'redis/client.py',
    },
    'client.PubSub.unsubscribe(*args)': { borrows: 'args', drops: 'args', source: 'redis/client.py' },
  })),
];

const numpy = library('numpy', 'numpy 2.0', () => ({
  // A view shares the memory of its base, and keeps it.
  ...each(
    ['ravel(a, order)', 'reshape(a, shape, order, *, copy)', 'transpose(a, axes)', 'squeeze(a, axis)'],
    { keeps: 'a', in: 'result', as: 'base', source: 'numpy/_core/fromnumeric.py' },
  ),
  'broadcast_to(array, shape)': { keeps: 'array', in: 'result', as: 'base', source: 'numpy reference' },
  'asarray(a, dtype, order, *, **)': {
    keeps: 'a',
    in: 'result',
    as: 'base',
    borrows: ['dtype', 'order'],
    source: 'numpy reference',
  },
  'frombuffer(buffer, dtype, count, offset, *, like)': {
    keeps: 'buffer',
    in: 'result',
    as: 'base',
    borrows: ['dtype', 'count', 'offset', 'like'],
    source: 'numpy reference',
  },
  ...each(
    [
      'save(file, arr)',
      'savetxt(fname, X)',
      'fromfunction(function, shape)',
      'apply_along_axis(func1d, axis, arr)',
    ],
    {
      borrows: 'the rest',
      source: 'numpy reference',
    },
  ),
  // Only an archive of arrays stays open.
  'load(file, mmap_mode, allow_pickle, fix_imports, encoding, *, max_header_size)': {
    borrows: 'the rest',
    ...closed,
    closedIf: [{ parameter: 'file', ends: '.npz' }],
    source: 'numpy/lib/_npyio_impl.py',
  },
}));

const pandas = library('pandas', 'pandas 2.2', () => ({
  // The workbook behind it is a cycle with the open file in it.
  ExcelFile: { closedBy: ['close'], whenDropped: 'collected', source: 'pandas/io/excel/_base.py' },
  ExcelWriter: closed,
  HDFStore: closed,
}));

const files = [
  library('h5py', 'h5py 3.11', () => ({ File: closed })),
  // Its variables and dimensions keep their dataset, unless `keepweakref` is set.
  library('netCDF4', 'netCDF4 1.7', () => ({
    Dataset: {
      closedBy: ['close'],
      whenDropped: 'collected',
      droppedIf: [{ parameter: 'keepweakref', isNot: 'True' }],
    },
  })),
  library('xarray', 'xarray 2024.7', () => ({
    'open_dataset(filename_or_obj)': { borrows: 'filename_or_obj', ...closed },
  })),
  library('tables', 'PyTables 3.9', () => ({
    'open_file(filename, mode)': { borrows: 'the rest', ...closed },
  })),
  library('rasterio', 'rasterio 1.3', () => ({ 'open(fp, mode)': { borrows: 'the rest', ...closed } })),
  library('fitz', 'PyMuPDF 1.24', () => ({ 'open(filename)': { borrows: 'filename', ...closed } })),
  // Read only, it keeps the archive open, and workbook and worksheets refer to each other.
  library('openpyxl', 'openpyxl 3.1', () => ({
    'load_workbook(filename, read_only, keep_vba, data_only, keep_links, rich_text)': {
      borrows: 'the rest',
      closedBy: ['close'],
      whenDropped: 'collected',
      closedIf: [{ parameter: 'read_only', is: 'True' }],
    },
  })),
  library('openpyxl.reader.excel', 'openpyxl 3.1', () => ({
    'load_workbook(filename, read_only, keep_vba, data_only, keep_links, rich_text)': {
      borrows: 'the rest',
      closedBy: ['close'],
      whenDropped: 'collected',
      closedIf: [{ parameter: 'read_only', is: 'True' }],
    },
  })),
  // The container, its streams and their codecs refer to each other.
  library('av', 'PyAV 12', () => ({
    'open(file, mode)': { borrows: 'the rest', closedBy: ['close'], whenDropped: 'collected' },
  })),
  library('PIL.Image', 'Pillow 10.4', () => ({
    'open(fp, mode, formats)': { keeps: 'fp', in: 'result', borrows: ['mode', 'formats'], ...closed },
  })),
  library('Image', 'PIL 1.1', () => ({
    'open(fp, mode)': { keeps: 'fp', in: 'result', borrows: 'mode', ...closed },
  })),
  library('cv2', 'opencv-python 4.10', () => ({
    ...each(['VideoCapture', 'VideoWriter'], { closedBy: ['release'], whenDropped: 'closed' }),
    // Held by the window until it is destroyed.
    'setMouseCallback(windowName, onMouse, param)': {
      keeps: ['onMouse', 'param'],
      in: 'root',
      borrows: 'windowName',
      undoneBy: 'destroyWindow(winname)',
      returns: 'nothing',
    },
    'destroyWindow(winname)': { borrows: 'winname', drops: 'some', returns: 'nothing' },
  })),
  // The constructor opens a database, and a notary observes itself: a cycle.
  library('nbformat.sign', 'nbformat 5.10', () => ({
    NotebookNotary: { closedBy: ['store.close'], whenDropped: 'collected' },
  })),
];

/** Hooks stay in a dict of the module until the handle that comes back is asked to remove them. */
const torch = library('torch', 'torch 2.5, torch/nn/modules/module.py and torch/utils/hooks.py', () => ({
  ...each(
    [
      ...['register_forward_hook', 'register_forward_pre_hook', 'register_full_backward_hook'],
      ...['register_full_backward_pre_hook', 'register_backward_hook', 'register_state_dict_pre_hook'],
      ...['register_load_state_dict_post_hook', 'register_load_state_dict_pre_hook'],
    ].map((name) => `nn.Module.${name}(hook)`),
    {
      keeps: 'hook',
      undoneBy: 'utils.hooks.RemovableHandle.remove()',
      returns: 'new torch.utils.hooks.RemovableHandle',
    },
  ),
  ...each(['Tensor.register_hook(hook)', 'Tensor.register_post_accumulate_grad_hook(hook)'], {
    keeps: 'hook',
    undoneBy: 'utils.hooks.RemovableHandle.remove()',
    returns: 'new torch.utils.hooks.RemovableHandle',
  }),
  'nn.modules.module.register_module_forward_hook(hook)': {
    keeps: 'hook',
    in: 'root',
    undoneBy: 'utils.hooks.RemovableHandle.remove()',
    returns: 'new torch.utils.hooks.RemovableHandle',
  },
  'utils.hooks.RemovableHandle.remove()': { drops: 'some', returns: 'nothing' },
  // What is answered has no graph behind it, and shares the memory.
  'Tensor.detach()': { returns: 'new torch.Tensor' },
  'Tensor.item()': { returns: 'small' },
  'Tensor.tolist()': { returns: 'new builtins.list' },
  'load(f, map_location)': { borrows: 'the rest' },
}));

const tensorflow = library('tensorflow', 'tensorflow 2.17, eager/polymorphic_function', () => ({
  // One trace for each new Python value among the arguments, and each keeps what it closed over.
  'function(func, *, **)': { keeps: 'func', in: 'result' },
  'keras.backend.clear_session(free_memory)': { ...measures, drops: 'some' },
}));

const xml = [
  // One node keeps the whole document: in C for lxml, by its parent for BeautifulSoup.
  library('lxml.etree', 'lxml 5.2', () => ({
    ...each(['fromstring(text, parser)', 'XML(text, parser)', 'HTML(text, parser)'], {
      borrows: 'the rest',
      returns: 'new lxml.etree._Element',
    }),
    'parse(source, parser)': { borrows: 'the rest', returns: 'new lxml.etree._ElementTree' },
    '_Element.getroottree()': { keeps: 'self', in: 'result', returns: 'new lxml.etree._ElementTree' },
    ...each(['_Element.find(path)', '_Element.getparent()', '_Element.getnext()', '_Element.getprevious()'], {
      keeps: 'self',
      in: 'result',
      borrows: 'the rest',
      returns: 'part of self',
    }),
  })),
  library('bs4', 'beautifulsoup4 4.12', () => ({
    BeautifulSoup: { closedBy: ['decompose'], whenDropped: 'collected' },
    ...each(['Tag.find(name)', 'Tag.select_one(selector)', 'Tag.find_next(name)', 'Tag.find_parent(name)'], {
      keeps: 'self',
      in: 'result',
      borrows: 'the rest',
      returns: 'part of self',
    }),
    'Tag.get_text(separator, strip)': measures,
  })),
];

/** Text in, objects out, and the other way round: nothing is shared. */
const formats = [
  'yaml',
  'toml',
  'tomli',
  'simplejson',
  'ujson',
  'orjson',
  'msgpack',
  'dill',
  'cloudpickle',
].map((module) => library(module, 'documentation of the package', () => ({ '*': borrows })));

const celery = library('celery.utils', 'celery 5.4', () => ({
  'functional.partial(func, *args, **kwargs)': {
    keeps: ['func', 'args', 'kwargs'],
    source: 'celery/utils/functional.py',
  },
  'saferef.safe_ref(target, on_delete)': {
    weak: 'target',
    keeps: 'on_delete',
    in: 'result',
    source: 'celery 3.1',
  },
}));

export default [
  sqlalchemy,
  ...databases,
  numpy,
  pandas,
  ...files,
  torch,
  tensorflow,
  ...xml,
  ...formats,
  celery,
  library('kombu.utils.weakref', 'kombu 4.6', () => ({
    'WeakMethod(meth, callback)': { weak: 'meth', keeps: 'callback', source: 'kombu 4.6' },
  })),
];
