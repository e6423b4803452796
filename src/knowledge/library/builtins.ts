/** Builtin functions and the methods of builtin types. */
import { library } from '../facts.js';
import {
  adds,
  addsElements,
  borrows,
  copies,
  each,
  empties,
  measures,
  reads,
  removes,
  takes,
  views,
} from './rows.js';

export default library(
  'builtins',
  'Library reference, Built-in Functions and Built-in Types, CPython 2.7 and 3.8 to 3.14',
  () => ({
    // Functions that look at their arguments and answer something small.
    ...each(
      [
        ...[
          'abs(x)',
          'all(iterable)',
          'any(iterable)',
          'ascii(obj)',
          'bin(integer)',
          'callable(obj)',
          'chr(i)',
        ],
        ...[
          'delattr(obj, name)',
          'divmod(x, y)',
          'format(value, format_spec)',
          'hasattr(obj, name)',
          'hash(obj)',
        ],
        ...['hex(integer)', 'id(obj)', 'input(prompt)', 'isinstance(obj, class_or_tuple)', 'len(obj)'],
        ...['issubclass(cls, class_or_tuple)', 'oct(integer)', 'ord(c)', 'pow(base, exp, mod)', 'repr(obj)'],
        ...[
          'print(*values, sep, end, file, flush)',
          'round(number, ndigits)',
          'str(object, encoding, errors)',
        ],
        ...['int(x, base)', 'float(x)', 'bool(o)', 'complex(real, imag)', 'bytes(string, encoding, errors)'],
        ...['range(start, stop, step)', 'slice(start, stop, step)', 'breakpoint(*args, **kws)'],
      ],
      measures,
    ),
    ...each(
      [
        'bytearray(string, encoding, errors)',
        'compile(source, filename, mode, flags, dont_inherit, optimize, *, **)',
      ],
      borrows,
    ),
    'sum(iterable, start)': { borrows: 'the rest', returns: ['small', 'start'] },
    'dir(o)': { borrows: 'o', returns: 'new builtins.list' },
    'object()': { returns: 'new builtins.object' },
    'type(o)': {
      borrows: 'o',
      returns: 'builtins.type',
      source: 'Library reference: with three arguments it makes a class',
    },
    ...each(['exit(code)', 'quit(code)'], {
      borrows: 'code',
      returns: 'never',
      source: 'Lib/_sitebuiltins.py',
    }),
    // Code that is run may do anything: where the arguments go is not said.
    'eval(source, globals, locals)': { borrows: ['source', 'locals'] },
    'exec(source, globals, locals, *, closure)': { borrows: ['source', 'locals'], returns: 'nothing' },
    'open(file, mode, buffering, encoding, errors, newline, closefd, opener)': {
      borrows: 'the rest',
      closedBy: ['close'],
      whenDropped: 'closed',
      returns: 'new _io.TextIOWrapper',
    },
    'file(name, mode, buffering)': {
      borrows: 'the rest',
      closedBy: ['close'],
      whenDropped: 'closed',
      source: 'Library reference of Python 2.7, Built-in Functions',
    },

    // Functions that answer an argument, an element of it, or what holds it.
    'getattr(o, name, default)': { borrows: 'the rest', returns: ['part of o', 'default'] },
    'setattr(obj, name, value)': { keeps: 'value', in: 'obj', borrows: ['obj', 'name'], returns: 'nothing' },
    'vars(object)': { keeps: 'object', in: 'result', returns: 'part of object' },
    'iter(object, sentinel)': { keeps: ['object', 'sentinel'], in: 'result', returns: 'copy of object' },
    'aiter(async_iterable)': { keeps: 'async_iterable', in: 'result', returns: 'copy of async_iterable' },
    'next(i, default)': { borrows: 'the rest', returns: ['part of i', 'default'], drops: 'part of i' },
    'anext(i, default)': { borrows: 'the rest', returns: ['part of i', 'default'], suspends: true },
    'max(arg1, arg2, *_args, key)': { borrows: 'the rest', returns: ['part of arg1', 'arg1', 'arg2'] },
    'min(arg1, arg2, *_args, key)': { borrows: 'the rest', returns: ['part of arg1', 'arg1', 'arg2'] },
    'sorted(iterable, *, key, reverse)': { borrows: 'the rest', returns: 'copy of iterable' },
    'reversed(sequence)': { keeps: 'sequence', in: 'result', returns: 'copy of sequence' },
    'enumerate(iterable, start)': {
      keeps: 'iterable',
      in: 'result',
      borrows: 'start',
      returns: 'copy of iterable',
    },
    'zip(*iterables, strict)': {
      keeps: 'iterables',
      in: 'result',
      borrows: 'strict',
      returns: 'copy of iterables',
    },
    // What comes out is what the function answers, and not an element of the iterable.
    'map(func, *iterables)': { keeps: ['func', 'iterables'], in: 'result' },
    'filter(function, iterable)': {
      keeps: ['function', 'iterable'],
      in: 'result',
      returns: 'copy of iterable',
    },
    'memoryview(obj)': {
      keeps: 'obj',
      in: 'result',
      as: 'obj',
      closedBy: ['release'],
      whenDropped: 'closed',
    },
    'super(t, obj)': { keeps: ['t', 'obj'], in: 'result', as: '__self__' },
    'classmethod(f)': { keeps: 'f', in: 'result', as: '__func__' },
    'staticmethod(f)': { keeps: 'f', in: 'result', as: '__func__' },
    'property(fget, fset, fdel, doc)': { keeps: ['fget', 'fset', 'fdel', 'doc'], in: 'result' },
    'BaseException(*args)': { keeps: 'args', in: 'result', as: 'args' },
    'BaseException.with_traceback(tb)': { keeps: 'tb', as: '__traceback__', returns: 'self' },
    'BaseException.add_note(note)': { keeps: 'note', as: '__notes__', returns: 'nothing' },
    'globals()': { returns: 'builtins.dict' },
    'locals()': { returns: 'builtins.dict' },

    // Python 2.
    ...each(
      [
        'cmp(x, y)',
        'long(x, base)',
        'unichr(i)',
        'unicode(object, encoding, errors)',
        'xrange(start, stop, step)',
      ],
      {
        ...measures,
        source: 'Library reference of Python 2.7, Built-in Functions',
      },
    ),

    // Containers from containers.
    'list(iterable)': { keeps: 'part of iterable', as: 'element', borrows: 'iterable' },
    'tuple(iterable)': { keeps: 'part of iterable', as: 'element', borrows: 'iterable' },
    'set(iterable)': { keeps: 'part of iterable', as: 'element', borrows: 'iterable' },
    'frozenset(iterable)': { keeps: 'part of iterable', as: 'element', borrows: 'iterable' },
    'dict(map, **kwargs)': { keeps: ['part of map', 'kwargs'], as: 'element', borrows: 'map' },

    'list.append(object)': adds('object'),
    'list.insert(index, object)': adds('object'),
    'list.extend(iterable)': addsElements('iterable'),
    'list.pop(index)': takes,
    'list.remove(value)': removes,
    'list.clear()': empties,
    'list.copy()': copies,
    ...each(
      ['list.index(value, start, stop)', 'list.count(value)', 'list.reverse()', 'list.sort(*, key, reverse)'],
      measures,
    ),
    'list.__getitem__(i)': reads,
    'list.__iter__()': views,
    'tuple.__getitem__(key)': reads,
    'tuple.__iter__()': views,
    ...each(['tuple.count(value)', 'tuple.index(value, start, stop)'], measures),

    'dict.__getitem__(key)': reads,
    'dict.__iter__()': views,
    'dict.get(key, default)': { borrows: 'the rest', returns: ['part of self', 'default'] },
    'dict.setdefault(key, default)': [
      { keeps: 'key', as: 'key' },
      { keeps: 'default', as: 'element', returns: ['part of self', 'default'] },
    ],
    'dict.update(m, **kwargs)': {
      keeps: ['part of m', 'kwargs'],
      as: 'element',
      borrows: 'm',
      returns: 'nothing',
    },
    'dict.pop(key, default)': { borrows: 'the rest', returns: ['part of self', 'default'], drops: 'one' },
    'dict.popitem()': { returnsEach: ['part of self', 'part of self'], drops: 'one' },
    'dict.clear()': empties,
    'dict.copy()': copies,
    ...each(['dict.keys()', 'dict.values()', 'dict.items()'], views),
    'dict.fromkeys(iterable, value)': [
      { keeps: 'part of iterable', in: 'result', as: 'key', borrows: 'iterable' },
      { keeps: 'value', in: 'result', as: 'element', returns: 'new builtins.dict' },
    ],
    // Python 2.
    ...each(
      [
        'dict.iterkeys()',
        'dict.itervalues()',
        'dict.iteritems()',
        'dict.viewkeys()',
        'dict.viewvalues()',
        'dict.viewitems()',
      ],
      {
        ...views,
        source: 'Library reference of Python 2.7, Mapping Types',
      },
    ),
    'dict.has_key(key)': { ...measures, source: 'Library reference of Python 2.7, Mapping Types' },

    'set.add(element)': adds('element'),
    'set.update(*s)': addsElements('s'),
    'set.discard(element)': removes,
    'set.remove(element)': removes,
    'set.pop()': takes,
    'set.clear()': empties,
    'set.copy()': copies,
    'set.__iter__()': views,
    'frozenset.copy()': copies,
    'frozenset.__iter__()': views,
    ...each(['set.difference_update(*s)', 'set.intersection_update(*s)'], {
      borrows: 's',
      returns: 'nothing',
      drops: 'some',
    }),
    'set.symmetric_difference_update(s)': {
      keeps: 'part of s',
      as: 'element',
      borrows: 's',
      returns: 'nothing',
      drops: 'some',
    },
    ...each(
      [
        ...[
          'set.difference(*s)',
          'set.intersection(*s)',
          'frozenset.difference(*s)',
          'frozenset.intersection(*s)',
        ],
      ],
      copies,
    ),
    ...each(
      [
        'set.union(*s)',
        'set.symmetric_difference(s)',
        'frozenset.union(*s)',
        'frozenset.symmetric_difference(s)',
      ],
      {
        borrows: 's',
        returns: ['copy of self', 'copy of s'],
      },
    ),
    ...each(['set.isdisjoint(s)', 'set.issubset(s)', 'set.issuperset(s)'], measures),
    ...each(['frozenset.isdisjoint(s)', 'frozenset.issubset(s)', 'frozenset.issuperset(s)'], measures),

    'bytearray.append(item)': measures,
    'bytearray.extend(iterable_of_ints)': measures,
    'bytearray.insert(index, item)': measures,
    'bytearray.clear()': empties,

    // A frame that waits: what is sent comes out of a `yield` inside.
    'range.__iter__()': { returns: 'new builtins.range' },
  }),
);
