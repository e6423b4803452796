/** Files, archives, databases in a file, and what reads and writes them. */

import type { Fact } from '../facts.js';
import { library } from '../facts.js';
import { borrows, each, measures, views } from './rows.js';

const closed = { closedBy: ['close'], whenDropped: 'closed' } as const;

/** A function that makes what must be closed, and takes paths and options alone. */
function opens(made: string, end: Partial<Fact> = closed): Fact {
  return { borrows: 'the rest', returns: `new ${made}`, ...end };
}

const io = library('io', 'Modules/_io and Lib/_pyio.py, CPython 3.8 to 3.14', () => ({
  // A layer on top of another keeps it, and closes it with itself.
  'TextIOWrapper(buffer, encoding, errors, newline, line_buffering, write_through)': {
    keeps: 'buffer',
    as: 'buffer',
    closes: 'buffer',
    borrows: 'the rest',
  },
  ...each(
    [
      'BufferedReader(raw, buffer_size)',
      'BufferedWriter(raw, buffer_size)',
      'BufferedRandom(raw, buffer_size)',
    ],
    {
      keeps: 'raw',
      as: 'raw',
      closes: 'raw',
      borrows: 'buffer_size',
    },
  ),
  'BytesIO(initial_bytes)': borrows,
  'StringIO(initial_value, newline)': borrows,
  'BytesIO.getbuffer()': { keeps: 'self', in: 'result', returns: 'new builtins.memoryview' },
  'TextIOWrapper.detach()': { returns: 'part of self', drops: 'all' },
  // Read and write copies of what they are given.
  ...each(
    ['IOBase.close()', 'IOBase.flush()', 'IOBase.fileno()', 'IOBase.isatty()', 'IOBase.tell()'],
    measures,
  ),
  ...each(['IOBase.readlines(hint)', 'IOBase.writelines(lines)', 'IOBase.seek(offset, whence)'], borrows),
  ...each(
    ['TextIOBase.write(s)', 'BufferedWriter.write(buffer)', 'FileIO.write(b)', 'BytesIO.write(buffer)'],
    measures,
  ),
  IOBase: closed,
  'IOBase.__iter__()': { ...views, source: 'Lib/_pyio.py, IOBase.__iter__' },
}));

const os = library('os', 'Lib/os.py and Modules/posixmodule.c, CPython 2.7 and 3.8 to 3.14', () => ({
  'fdopen(fd, mode, buffering, encoding, errors, newline, closefd, opener)': opens('_io.TextIOWrapper'),
  'popen(cmd, mode, buffering)': opens('_wrap_close'),
  'scandir(path)': opens('ScandirIterator'),
  // Descriptors are plain numbers, which nothing closes.
  ...each(['open(path, flags, mode, *, dir_fd)', 'dup(fd)', 'memfd_create(name, flags)'], {
    borrows: 'the rest',
    closedBy: ['os.close'],
    whenDropped: 'stays',
    returns: 'small',
  }),
  ...each(['eventfd(initval, flags)', 'pidfd_open(pid, flags)'], {
    borrows: 'the rest',
    closedBy: ['os.close'],
    whenDropped: 'stays',
    returns: 'small',
  }),
  ...each(['pipe()', 'openpty()'], {
    closedBy: ['os.close'],
    whenDropped: 'stays',
    returnsEach: ['small', 'small'],
  }),
  'pipe2(flags)': {
    borrows: 'flags',
    closedBy: ['os.close'],
    whenDropped: 'stays',
    returnsEach: ['small', 'small'],
  },
  'close(fd)': { closes: 'fd', returns: 'nothing' },
  'closerange(fd_low, fd_high)': { closes: ['fd_low', 'fd_high'], returns: 'nothing' },
  // A list of the interpreter, which nothing is ever taken out of.
  'register_at_fork(*, before, after_in_parent, after_in_child)': {
    keeps: ['before', 'after_in_parent', 'after_in_child'],
    in: 'root',
    returns: 'nothing',
  },
  '_exit(status)': { borrows: 'status', returns: 'never', source: 'Library reference, os' },
  'abort()': { returns: 'never' },
  ...each(['wait()', 'waitpid(pid, options)'], { borrows: 'the rest', suspends: true }),
  'putenv(name, value)': measures,
  'walk(top, topdown, onerror, followlinks)': {
    keeps: 'onerror',
    in: 'result',
    borrows: ['top', 'topdown', 'followlinks'],
  },
  '*': borrows,
}));

const tempfile = library('tempfile', 'Lib/tempfile.py, CPython 3.8 to 3.14', () => ({
  'TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, *, errors)':
    opens('_io.BufferedRandom'),
  'NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, delete, *, errors, delete_on_close)':
    opens('_TemporaryFileWrapper'),
  SpooledTemporaryFile: closed,
  // Removed when it is collected, with a warning.
  TemporaryDirectory: { closedBy: ['cleanup'], whenDropped: 'closed' },
  'mkstemp(suffix, prefix, dir, text)': {
    borrows: 'the rest',
    closedBy: ['os.close'],
    whenDropped: 'stays',
    returnsEach: ['small', 'small'],
  },
  '*': borrows,
}));

const zipfile = library(
  'zipfile',
  'Lib/zipfile.py and Lib/zipfile/__init__.py, CPython 2.7 and 3.8 to 3.14',
  () => ({
    ZipFile: closed,
    'ZipFile(file, mode, compression, allowZip64, compresslevel, *, strict_timestamps, metadata_encoding)': {
      keeps: 'file',
      as: 'fp',
      borrows: 'the rest',
    },
    // The member keeps the file of its archive open.
    'ZipFile.open(name, mode, pwd, *, force_zip64)': {
      keeps: 'self',
      in: 'result',
      borrows: 'the rest',
      ...closed,
    },
    'ZipFile.*': borrows,
  }),
);

const tarfile = library('tarfile', 'Lib/tarfile.py, CPython 2.7 and 3.8 to 3.14', () => ({
  // What it has written refers back to it: a cycle, with the open file in it.
  // Reading makes no cycle, and the file behind `fileobj` is somebody else's.
  TarFile: {
    closedBy: ['close'],
    whenDropped: 'collected',
    droppedIf: [
      { parameter: 'mode', begins: ['w', 'x', 'a'] },
      { parameter: 'fileobj', absent: true },
    ],
  },
  'TarFile.open(name, mode, fileobj, bufsize, *, **)': {
    keeps: 'fileobj',
    in: 'result',
    as: 'fileobj',
    borrows: ['name', 'mode', 'bufsize'],
    returns: 'new TarFile',
  },
  // Every member that was read or written stays in a list.
  'TarFile.addfile(tarinfo, fileobj)': {
    keeps: 'tarinfo',
    as: 'members',
    borrows: 'fileobj',
    returns: 'nothing',
  },
  'TarFile.next()': { keeps: 'self', in: 'result', returns: ['part of self', 'nothing'] },
  'TarFile.extractfile(member)': { keeps: 'self', in: 'result', borrows: 'member' },
}));

const compressed = each(
  ['open(filename, mode, compresslevel, encoding, errors, newline)'],
  opens('GzipFile'),
);

const gzip = library('gzip', 'Lib/gzip.py, CPython 3.8 to 3.14', () => ({
  ...compressed,
  'GzipFile(filename, mode, compresslevel, fileobj, mtime)': {
    keeps: 'fileobj',
    as: 'fileobj',
    borrows: ['filename', 'mode', 'compresslevel', 'mtime'],
  },
  GzipFile: closed,
  '*': borrows,
}));

const bz2 = library('bz2', 'Lib/bz2.py, CPython 3.8 to 3.14', () => ({
  'open(filename, mode, compresslevel, encoding, errors, newline)': opens('BZ2File'),
  BZ2File: closed,
  '*': borrows,
}));

const lzma = library('lzma', 'Lib/lzma.py, CPython 3.8 to 3.14', () => ({
  'open(filename, mode, *, **)': opens('LZMAFile'),
  LZMAFile: closed,
  '*': borrows,
}));

const sqlite3 = library('sqlite3', 'Modules/_sqlite, CPython 3.8 to 3.14', () => ({
  // Since 3.11 a connection and its cache of statements, an lru_cache in C, refer to each other.
  Connection: { closedBy: ['close'], whenDropped: 'collected', since: '>=3.11', withKeepsOpen: true },
  'connect(database, timeout, detect_types, isolation_level, check_same_thread, cached_statements, uri, *, autocommit)':
    { borrows: 'the rest', returns: 'new Connection' },
  'Connection.cursor(factory)': { keeps: 'self', in: 'result', borrows: 'factory', returns: 'new Cursor' },
  ...each(['Connection.execute(sql, parameters)', 'Connection.executemany(sql, parameters)'], {
    keeps: 'self',
    in: 'result',
    borrows: ['sql', 'parameters'],
    returns: 'new Cursor',
  }),
  'Connection.executescript(sql_script)': {
    keeps: 'self',
    in: 'result',
    borrows: 'sql_script',
    returns: 'new Cursor',
  },
  ...each(['Cursor.execute(sql, parameters)', 'Cursor.executemany(sql, seq_of_parameters)'], {
    borrows: 'the rest',
    returns: 'self',
  }),
  ...each(['Cursor.fetchall()', 'Cursor.fetchmany(size)'], {
    borrows: 'the rest',
    returns: 'new builtins.list',
  }),
  'Connection.create_function(name, narg, func, *, deterministic)': {
    keeps: 'func',
    borrows: ['name', 'narg', 'deterministic'],
    returns: 'nothing',
  },
  'Connection.create_collation(name, callback)': { keeps: 'callback', borrows: 'name', returns: 'nothing' },
  'Connection.set_trace_callback(trace_callback)': { keeps: 'trace_callback', returns: 'nothing' },
  'Connection.set_authorizer(authorizer_callback)': { keeps: 'authorizer_callback', returns: 'nothing' },
  'Connection.set_progress_handler(progress_handler, n)': {
    keeps: 'progress_handler',
    borrows: 'n',
    returns: 'nothing',
  },
  ...each(['register_adapter(type, adapter)'], {
    keeps: ['type', 'adapter'],
    in: 'root',
    returns: 'nothing',
  }),
  'register_converter(typename, converter)': {
    keeps: 'converter',
    in: 'root',
    borrows: 'typename',
    returns: 'nothing',
  },
}));

const shelve = library('shelve', 'Lib/shelve.py, CPython 3.8 to 3.14', () => ({
  'open(filename, flag, protocol, writeback)': opens('Shelf'),
  // With `writeback`, the cache keeps every value that was read or written until `sync`.
  Shelf: closed,
  'Shelf.sync()': { drops: 'some', returns: 'nothing' },
}));

const mmap = library('mmap', 'Modules/mmapmodule.c, CPython 3.8 to 3.14', () => ({
  mmap: closed,
  'mmap.*': borrows,
}));

/** What is read or written is copied; only a pickler remembers what it has seen. */
const pickle = library('pickle', 'Modules/_pickle.c and Lib/pickle.py, CPython 2.7 and 3.8 to 3.14', () => ({
  'Pickler(file, protocol, fix_imports, buffer_callback)': {
    keeps: ['file', 'buffer_callback'],
    borrows: ['protocol', 'fix_imports'],
  },
  'Pickler.dump(obj)': { keeps: 'obj', as: 'memo', undoneBy: 'clear_memo()', returns: 'nothing' },
  'Pickler.clear_memo()': { drops: 'all', returns: 'nothing' },
  '*': borrows,
}));

const csv = library('csv', 'Modules/_csv.c and Lib/csv.py, CPython 2.7 and 3.8 to 3.14', () => ({
  'reader(iterable, dialect, *, **)': {
    keeps: 'iterable',
    in: 'result',
    borrows: 'dialect',
    returns: 'copy of iterable',
  },
  'writer(fileobj, dialect, *, **)': { keeps: 'fileobj', in: 'result', borrows: 'dialect' },
  'DictReader(f, fieldnames, restkey, restval, dialect, *, **)': {
    keeps: ['f', 'fieldnames'],
    borrows: ['restkey', 'restval', 'dialect'],
  },
  'DictWriter(f, fieldnames, restval, extrasaction, dialect, *, **)': {
    keeps: ['f', 'fieldnames'],
    borrows: ['restval', 'extrasaction', 'dialect'],
  },
}));

const ELEMENT = 'Library reference, xml.etree.ElementTree';

const xml = library('xml', 'Lib/xml and Modules/_elementtree.c, CPython 2.7 and 3.8 to 3.14', () => ({
  'etree.ElementTree.parse(source, parser)': {
    borrows: 'the rest',
    returns: 'new etree.ElementTree.ElementTree',
  },
  // The root keeps every element that was read, until `clear`.
  'etree.ElementTree.iterparse(source, events, parser)': {
    keeps: 'source',
    in: 'result',
    borrows: ['events', 'parser'],
  },
  ...each(['etree.ElementTree.fromstring(text, parser)', 'etree.ElementTree.XML(text, parser)'], {
    borrows: 'the rest',
    returns: 'new etree.ElementTree.Element',
  }),
  'etree.ElementTree.Element.append(subelement)': {
    source: ELEMENT,
    keeps: 'subelement',
    as: 'element',
    returns: 'nothing',
  },
  'etree.ElementTree.Element.insert(index, subelement)': {
    source: ELEMENT,
    keeps: 'subelement',
    as: 'element',
    borrows: 'index',
    returns: 'nothing',
  },
  'etree.ElementTree.Element.extend(elements)': {
    source: ELEMENT,
    keeps: 'part of elements',
    as: 'element',
    borrows: 'elements',
    returns: 'nothing',
  },
  'etree.ElementTree.Element.remove(subelement)': {
    source: ELEMENT,
    borrows: 'subelement',
    drops: 'one',
    returns: 'nothing',
  },
  'etree.ElementTree.Element.clear()': { source: ELEMENT, drops: 'all', returns: 'nothing' },
  // Every node knows its parent and its document: one kept node keeps the whole, until `unlink`.
  ...each(['dom.minidom.parse(file, parser, bufsize)', 'dom.minidom.parseString(string, parser)'], {
    borrows: 'the rest',
    returns: 'new dom.minidom.Document',
  }),
  'dom.minidom.Node': { closedBy: ['unlink'], whenDropped: 'collected' },
}));

export default [
  ...[io, os, tempfile, zipfile, tarfile, gzip, bz2, lzma, sqlite3, shelve, mmap, pickle, csv, xml],
  library('shutil', 'Lib/shutil.py, CPython 2.7 and 3.8 to 3.14', () => ({ '*': borrows })),
  library('dbm', 'Lib/dbm, CPython 3.8 to 3.14', () => ({
    'open(file, flag, mode)': { borrows: 'the rest', ...closed },
  })),
  library('wave', 'Lib/wave.py, CPython 3.8 to 3.14', () => ({
    'open(f, mode)': { keeps: 'f', in: 'result', borrows: 'mode', ...closed },
  })),
  library('tokenize', 'Lib/tokenize.py, CPython 3.8 to 3.14', () => ({
    'open(filename)': {
      borrows: 'filename',
      returns: 'new _io.TextIOWrapper',
      ...closed,
      source: 'Lib/tokenize.py',
    },
  })),
  library('fileinput', 'Lib/fileinput.py, CPython 3.8 to 3.14', () => ({ FileInput: closed })),
];
