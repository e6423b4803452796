/** Tables of the interpreter: what is entered there stays until the process ends, or until it is taken out again. */
import { library } from '../facts.js';
import { borrows, each, empties, measures } from './rows.js';

const atexit = library('atexit', 'Modules/atexitmodule.c, CPython 2.7 and 3.8 to 3.14', () => ({
  'register(func, *args, **kwargs)': {
    keeps: ['func', 'args', 'kwargs'],
    in: 'root',
    undoneBy: 'unregister(func)',
    returns: 'func',
  },
  'unregister(func)': { borrows: 'func', drops: 'func', returns: 'nothing' },
}));

const signal = library('signal', 'Modules/signalmodule.c and Lib/signal.py, CPython 3.8 to 3.14', () => ({
  'signal(signalnum, handler)': {
    keeps: 'handler',
    in: 'root',
    borrows: 'signalnum',
    undoneBy: 'signal(signalnum, handler)',
  },
  'getsignal(signalnum)': borrows,
  'pause()': { suspends: true, returns: 'nothing' },
  'sigwait(sigset)': { borrows: 'sigset', suspends: true },
  ...each(
    ['set_wakeup_fd(fd, *, warn_on_full_buffer)', 'siginterrupt(signalnum, flag)', 'alarm(seconds)'],
    measures,
  ),
}));

const system = library('sys', 'Python/sysmodule.c, CPython 2.7 and 3.8 to 3.14', () => ({
  ...each(['settrace(function)', 'setprofile(function)'], {
    keeps: 'function',
    in: 'root',
    returns: 'nothing',
  }),
  'addaudithook(hook)': { keeps: 'hook', in: 'root', returns: 'nothing' },
  'set_asyncgen_hooks(firstiter, finalizer)': {
    keeps: ['firstiter', 'finalizer'],
    in: 'root',
    returns: 'nothing',
  },
  'set_coroutine_origin_tracking_depth(depth)': measures,
  // The exception that is handled, with its traceback, and so with the frames up to the handler.
  'exc_info()': { returnsEach: ['builtins.type', 'builtins.BaseException', 'types.TracebackType'] },
  'exception()': { returns: ['builtins.BaseException', 'nothing'] },
  '_getframe(depth)': { borrows: 'depth', returns: 'types.FrameType', source: 'Library reference, sys' },
  '_current_frames()': { returns: 'new builtins.dict', source: 'Library reference, sys' },
  // Mortal but for 3.12.0 to 3.12.5 and the builds without the lock.
  'intern(string)': { borrows: 'string', returns: 'small' },
  'exit(status)': { borrows: 'status' },
  ...each(
    ['getrefcount(object)', 'getsizeof(obj, default)', 'setrecursionlimit(limit)', 'getrecursionlimit()'],
    measures,
  ),
}));

const logging = library('logging', 'Lib/logging/__init__.py, CPython 2.7 and 3.8 to 3.14', () => ({
  // The manager keeps every logger that was ever asked for.
  'getLogger(name)': { borrows: 'name', returns: 'Logger' },
  'Logger.getChild(suffix)': { borrows: 'suffix', returns: 'Logger' },
  'Logger.addHandler(hdlr)': {
    keeps: 'hdlr',
    as: 'handlers',
    undoneBy: 'removeHandler(hdlr)',
    returns: 'nothing',
  },
  'Logger.removeHandler(hdlr)': { borrows: 'hdlr', drops: 'hdlr', returns: 'nothing' },
  'Filterer.addFilter(filter)': {
    keeps: 'filter',
    as: 'filters',
    undoneBy: 'removeFilter(filter)',
    returns: 'nothing',
  },
  'Filterer.removeFilter(filter)': { borrows: 'filter', drops: 'filter', returns: 'nothing' },
  // The record has the arguments while the handlers format it; a handler that stores records says so itself.
  ...each(
    ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'fatal'].map(
      (name) => `Logger.${name}(msg, *args, exc_info, stack_info, stacklevel, extra)`,
    ),
    borrows,
  ),
  'Logger.log(level, msg, *args, exc_info, stack_info, stacklevel, extra)': borrows,
  ...each(['Logger.setLevel(level)', 'Logger.isEnabledFor(level)', 'Logger.getEffectiveLevel()'], measures),
  ...each(
    ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'fatal'].map(
      (name) => `${name}(msg, *args, exc_info, stack_info, stacklevel, extra)`,
    ),
    borrows,
  ),
  'log(level, msg, *args, exc_info, stack_info, stacklevel, extra)': borrows,
  'LoggerAdapter(logger, extra, merge_extra)': { keeps: ['logger', 'extra'], borrows: 'merge_extra' },
  // A weak list of the module, for `shutdown` to close them.
  'Handler(level)': [{ weak: 'self', in: 'root', borrows: 'level' }],
  Handler: { closedBy: ['close'], whenDropped: 'closed' },
  'Handler.setFormatter(fmt)': { keeps: 'fmt', as: 'formatter', returns: 'nothing' },
  'Handler.close()': { returns: 'nothing' },
  'StreamHandler(stream)': { keeps: 'stream', as: 'stream' },
  'FileHandler(filename, mode, encoding, delay, errors)': measures,
  'handlers.MemoryHandler(capacity, flushLevel, target, flushOnClose)': {
    keeps: 'target',
    as: 'target',
    borrows: ['capacity', 'flushLevel', 'flushOnClose'],
  },
  'handlers.BufferingHandler.emit(record)': {
    keeps: 'record',
    as: 'buffer',
    until: 'flushed',
    undoneBy: 'flush()',
    returns: 'nothing',
    source: 'Lib/logging/handlers.py',
  },
  'handlers.QueueHandler(queue)': { keeps: 'queue', as: 'queue' },
  'handlers.QueueListener(queue, *handlers, respect_handler_level)': {
    keeps: ['queue', 'handlers'],
    borrows: 'respect_handler_level',
  },
  'LogRecord(name, level, pathname, lineno, msg, args, exc_info, func, sinfo)': {
    keeps: ['msg', 'args', 'exc_info'],
    borrows: ['name', 'level', 'pathname', 'lineno', 'func', 'sinfo'],
  },
  '*': borrows,
  'setLoggerClass(klass)': { keeps: 'klass', in: 'root', returns: 'nothing' },
  'setLogRecordFactory(factory)': { keeps: 'factory', in: 'root', returns: 'nothing' },
  ...each(
    ['basicConfig(*, **)', 'disable(level)', 'captureWarnings(capture)', 'shutdown(handlerList)'],
    borrows,
  ),
}));

const warnings = library(
  'warnings',
  'Lib/warnings.py and Python/_warnings.c, CPython 2.7 and 3.8 to 3.14',
  () => ({
    // `__warningregistry__` of the module that is warned about keeps one text for each different one.
    'warn(message, category, stacklevel, source, *, skip_file_prefixes)': [
      { keeps: 'message', in: 'root', as: 'key' },
      { borrows: ['category', 'stacklevel', 'source', 'skip_file_prefixes'], returns: 'nothing' },
    ],
    ...each(
      ['filterwarnings(action, message, category, module, lineno, append)', 'resetwarnings()'],
      borrows,
    ),
    '*': borrows,
  }),
);

const codecs = library('codecs', 'Python/codecs.c and Lib/codecs.py, CPython 2.7 and 3.8 to 3.14', () => ({
  'register(search_function)': {
    keeps: 'search_function',
    in: 'root',
    undoneBy: 'unregister(search_function)',
    returns: 'nothing',
  },
  'unregister(search_function)': { borrows: 'search_function', drops: 'search_function', returns: 'nothing' },
  'register_error(errors, handler)': { keeps: 'handler', in: 'root', borrows: 'errors', returns: 'nothing' },
  'open(filename, mode, encoding, errors, buffering)': {
    borrows: 'the rest',
    returns: 'new StreamReaderWriter',
    closedBy: ['close'],
    whenDropped: 'closed',
  },
  ...each(['encode(obj, encoding, errors)', 'decode(obj, encoding, errors)', 'lookup(encoding)'], borrows),
}));

const traceback = library('traceback', 'Lib/traceback.py, CPython 2.7 and 3.8 to 3.14', () => ({
  // The only way to let go of the locals of frames that others still hold.
  'clear_frames(tb)': { borrows: 'tb', drops: 'part of tb', returns: 'nothing' },
  'extract_tb(tb, limit)': borrows,
  'TracebackException.from_exception(exc, *, **)': borrows,
  '*': borrows,
}));

const tracemalloc = library('tracemalloc', 'Modules/_tracemalloc.c, CPython 3.8 to 3.14', () => ({
  'start(nframe)': { ...measures, undoneBy: 'stop()' },
  'stop()': empties,
  '*': borrows,
}));

export default [
  ...[atexit, signal, system, logging, warnings, codecs, traceback, tracemalloc],
  library('copyreg', 'Lib/copyreg.py, CPython 3.8 to 3.14', () => ({
    'pickle(ob_type, pickle_function, constructor_ob)': {
      keeps: ['ob_type', 'pickle_function', 'constructor_ob'],
      in: 'root',
      returns: 'nothing',
    },
  })),
  library('faulthandler', 'Modules/faulthandler.c, CPython 3.8 to 3.14', () => ({
    'enable(file, all_threads, c_stack)': {
      keeps: 'file',
      in: 'root',
      borrows: ['all_threads', 'c_stack'],
      undoneBy: 'disable()',
    },
    'disable()': measures,
  })),
  library('importlib', 'Lib/importlib, CPython 3.8 to 3.14', () => ({
    'import_module(name, package)': { borrows: 'the rest', returns: 'types.ModuleType' },
    'reload(module)': { borrows: 'module', returns: 'module' },
  })),
  library('readline', 'Modules/readline.c, CPython 3.8 to 3.14', () => ({
    'set_completer(function)': {
      keeps: 'function',
      in: 'root',
      undoneBy: 'set_completer(function)',
      returns: 'nothing',
    },
    ...each(['set_startup_hook(function)', 'set_pre_input_hook(function)'], {
      keeps: 'function',
      in: 'root',
      returns: 'nothing',
    }),
  })),
];
