/** Containers of the standard library, and the functions that go with them. */
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

/** Methods that collections.abc gives to every sequence and mapping of its kind. */
const abstract = library('typing', 'Lib/_collections_abc.py, CPython 3.8 to 3.14', () => ({
  'MutableSequence.append(value)': adds('value'),
  'MutableSequence.insert(index, value)': adds('value'),
  'MutableSequence.extend(values)': addsElements('values'),
  'MutableSequence.pop(index)': takes,
  'MutableSequence.remove(value)': removes,
  'MutableSequence.clear()': empties,
  'MutableSequence.reverse()': measures,
  'MutableSet.add(value)': adds('value'),
  'MutableSet.discard(value)': removes,
  'MutableSet.remove(value)': removes,
  'MutableSet.pop()': takes,
  'MutableSet.clear()': empties,
  'MutableMapping.setdefault(key, default)': [
    { keeps: 'key', as: 'key' },
    { keeps: 'default', as: 'element', returns: ['part of self', 'default'] },
  ],
  'MutableMapping.update(m, **kwargs)': {
    keeps: ['part of m', 'kwargs'],
    as: 'element',
    borrows: 'm',
    returns: 'nothing',
  },
  'MutableMapping.pop(key, default)': {
    borrows: 'the rest',
    returns: ['part of self', 'default'],
    drops: 'one',
  },
  'MutableMapping.popitem()': { returnsEach: ['part of self', 'part of self'], drops: 'one' },
  'MutableMapping.clear()': empties,
  'Mapping.get(key, default)': { borrows: 'the rest', returns: ['part of self', 'default'] },
  ...each(['Mapping.keys()', 'Mapping.values()', 'Mapping.items()'], views),
  'Mapping.__getitem__(key)': reads,
  'Sequence.__getitem__(index)': reads,
  ...each(['Sequence.index(value, start, stop)', 'Sequence.count(value)'], measures),
  'Iterable.__iter__()': views,
  'Iterator.__next__()': takes,
  'Generator.send(value)': { keeps: 'value', as: 'frame', until: 'resumed', returns: 'part of self' },
  'Generator.throw(typ, val, tb)': {
    keeps: ['typ', 'val', 'tb'],
    as: 'frame',
    until: 'handled',
    returns: 'part of self',
  },
  'Generator.close()': { drops: 'all', returns: 'nothing' },
  Generator: { closedBy: ['close'], whenDropped: 'closed' },
  AsyncGenerator: { closedBy: ['aclose'], whenDropped: 'stays' },
  'Coroutine.close()': { drops: 'all', returns: 'nothing' },
  'Coroutine.send(value)': { keeps: 'value', as: 'frame', until: 'resumed' },
}));

const collections = library(
  'collections',
  'Modules/_collectionsmodule.c and Lib/collections, CPython 3.8 to 3.14',
  () => ({
    'deque(iterable, maxlen)': { keeps: 'part of iterable', as: 'element', borrows: ['iterable', 'maxlen'] },
    'deque.append(x)': adds('x'),
    'deque.appendleft(x)': adds('x'),
    'deque.insert(i, x)': adds('x'),
    'deque.extend(iterable)': addsElements('iterable'),
    'deque.extendleft(iterable)': addsElements('iterable'),
    'deque.pop()': takes,
    'deque.popleft()': takes,
    'deque.remove(value)': removes,
    'deque.clear()': empties,
    'deque.copy()': copies,
    ...each(
      ['deque.rotate(n)', 'deque.count(x)', 'deque.reverse()', 'deque.index(x, start, stop)'],
      measures,
    ),
    'deque.__getitem__(key)': reads,
    // Reading a key that is missing calls the factory and keeps what it answers.
    'defaultdict(default_factory, map, **kwargs)': [
      { keeps: 'default_factory', as: 'default_factory' },
      { keeps: ['part of map', 'kwargs'], as: 'element', borrows: 'map' },
    ],
    'defaultdict.__missing__(key)': [
      {
        keeps: 'key',
        as: 'key',
        returns: 'part of self',
        source: 'Modules/_collectionsmodule.c, defdict_missing',
      },
    ],
    'defaultdict.copy()': copies,
    'OrderedDict(map, **kwargs)': { keeps: ['part of map', 'kwargs'], as: 'element', borrows: 'map' },
    'OrderedDict.popitem(last)': {
      borrows: 'last',
      returnsEach: ['part of self', 'part of self'],
      drops: 'one',
    },
    'OrderedDict.move_to_end(key, last)': measures,
    'OrderedDict.copy()': copies,
    // Counts are small; the keys are what it holds.
    'Counter(iterable, **kwargs)': { keeps: 'part of iterable', as: 'key', borrows: ['iterable', 'kwargs'] },
    'Counter.update(m, **kwargs)': {
      keeps: 'part of m',
      as: 'key',
      borrows: ['m', 'kwargs'],
      returns: 'nothing',
    },
    'Counter.subtract(iterable)': {
      keeps: 'part of iterable',
      as: 'key',
      borrows: 'iterable',
      returns: 'nothing',
    },
    'Counter.elements()': views,
    'Counter.most_common(n)': { borrows: 'n', returns: 'copy of self' },
    'Counter.copy()': copies,
    'ChainMap(*maps)': { keeps: 'maps', as: 'maps' },
    'ChainMap.new_child(m)': { keeps: ['self', 'm'], in: 'result', as: 'maps', returns: 'new ChainMap' },
    'UserDict(dict, **kwargs)': { keeps: ['part of dict', 'kwargs'], as: 'element', borrows: 'dict' },
    'UserDict.copy()': copies,
    'UserList(initlist)': { keeps: 'part of initlist', as: 'element', borrows: 'initlist' },
    'UserList.append(item)': adds('item'),
    'UserList.insert(i, item)': adds('item'),
    'UserList.extend(other)': addsElements('other'),
    'UserList.pop(i)': takes,
    'UserList.remove(item)': removes,
    'UserList.copy()': copies,
    'namedtuple(typename, field_names, *, rename, module, defaults)': {
      borrows: 'the rest',
      returns: 'new builtins.type',
    },
  }),
);

const queue = library('queue', 'Lib/queue.py and Modules/_queuemodule.c, CPython 3.8 to 3.14', () => ({
  'Queue(maxsize)': measures,
  'Queue.put(item, block, timeout)': { ...adds('item'), undoneBy: 'get(block, timeout)', suspends: true },
  'Queue.put_nowait(item)': { ...adds('item'), undoneBy: 'get_nowait()' },
  'Queue.get(block, timeout)': { ...takes, suspends: true },
  'Queue.get_nowait()': takes,
  'Queue.join()': { suspends: true, returns: 'nothing' },
  'Queue.shutdown(immediate)': { borrows: 'immediate', returns: 'nothing' },
  ...each(['Queue.qsize()', 'Queue.empty()', 'Queue.full()', 'Queue.task_done()'], measures),
  'SimpleQueue.put(item, block, timeout)': { ...adds('item'), undoneBy: 'get(block, timeout)' },
  'SimpleQueue.put_nowait(item)': { ...adds('item'), undoneBy: 'get_nowait()' },
  'SimpleQueue.get(block, timeout)': { ...takes, suspends: true },
  'SimpleQueue.get_nowait()': takes,
}));

const heapq = library('heapq', 'Modules/_heapqmodule.c, CPython 3.8 to 3.14', () => ({
  'heappush(heap, item)': { keeps: 'item', in: 'heap', as: 'element', borrows: 'heap', returns: 'nothing' },
  'heappop(heap)': { borrows: 'heap', returns: 'part of heap', drops: 'part of heap' },
  'heappushpop(heap, item)': {
    keeps: 'item',
    in: 'heap',
    as: 'element',
    borrows: 'heap',
    returns: ['part of heap', 'item'],
    drops: 'part of heap',
  },
  'heapreplace(heap, item)': {
    keeps: 'item',
    in: 'heap',
    as: 'element',
    borrows: 'heap',
    returns: 'part of heap',
    drops: 'part of heap',
  },
  'heapify(heap)': measures,
  'nlargest(n, iterable, key)': { borrows: 'the rest', returns: 'copy of iterable' },
  'nsmallest(n, iterable, key)': { borrows: 'the rest', returns: 'copy of iterable' },
  'merge(*iterables, key, reverse)': {
    keeps: ['iterables', 'key'],
    in: 'result',
    returns: 'copy of iterables',
  },
}));

const bisect = library('bisect', 'Modules/_bisectmodule.c, CPython 3.8 to 3.14', () => ({
  ...each(
    [
      'insort(a, x, lo, hi, *, key)',
      'insort_left(a, x, lo, hi, *, key)',
      'insort_right(a, x, lo, hi, *, key)',
    ],
    {
      keeps: 'x',
      in: 'a',
      as: 'element',
      borrows: ['a', 'lo', 'hi', 'key'],
      returns: 'nothing',
    },
  ),
  ...each(
    [
      'bisect(a, x, lo, hi, *, key)',
      'bisect_left(a, x, lo, hi, *, key)',
      'bisect_right(a, x, lo, hi, *, key)',
    ],
    measures,
  ),
}));

/** Every iterator keeps what it walks; those that make tuples keep a pool of the elements. */
const itertools = library('itertools', 'Modules/itertoolsmodule.c, CPython 3.8 to 3.14', () => ({
  'chain(*iterables)': { keeps: 'iterables', returns: 'copy of iterables' },
  'chain.from_iterable(iterable)': { keeps: 'iterable', in: 'result', returns: 'copy of iterable' },
  // Keeps every element that it has seen.
  'cycle(iterable)': [
    { keeps: 'iterable' },
    { keeps: 'part of iterable', as: 'element', returns: 'copy of iterable' },
  ],
  'count(start, step)': measures,
  'repeat(object, times)': { keeps: 'object', as: 'element', borrows: 'times' },
  'accumulate(iterable, func, *, initial)': { keeps: ['iterable', 'func', 'initial'] },
  'batched(iterable, n, *, strict)': {
    keeps: 'iterable',
    borrows: ['n', 'strict'],
    returns: 'copy of iterable',
  },
  'compress(data, selectors)': { keeps: ['data', 'selectors'], returns: 'copy of data' },
  'dropwhile(predicate, iterable)': { keeps: ['predicate', 'iterable'], returns: 'copy of iterable' },
  'takewhile(predicate, iterable)': { keeps: ['predicate', 'iterable'], returns: 'copy of iterable' },
  'filterfalse(function, iterable)': { keeps: ['function', 'iterable'], returns: 'copy of iterable' },
  'groupby(iterable, key)': { keeps: ['iterable', 'key'], returns: 'copy of iterable' },
  'islice(iterable, start, stop, step)': {
    keeps: 'iterable',
    borrows: ['start', 'stop', 'step'],
    returns: 'copy of iterable',
  },
  'pairwise(iterable)': { keeps: 'iterable', returns: 'copy of iterable' },
  'starmap(function, iterable)': { keeps: ['function', 'iterable'] },
  // The iterators share what one of them has read and the other has not.
  'tee(iterable, n)': { keeps: 'iterable', borrows: 'n', returns: 'copy of iterable' },
  'zip_longest(*iterables, fillvalue)': { keeps: ['iterables', 'fillvalue'], returns: 'copy of iterables' },
  'product(*iterables, repeat)': {
    keeps: 'part of iterables',
    as: 'element',
    borrows: ['iterables', 'repeat'],
    source: 'Library reference, itertools.product: the stub counts its arguments',
  },
  ...each(
    ['combinations(iterable, r)', 'combinations_with_replacement(iterable, r)', 'permutations(iterable, r)'],
    { keeps: 'part of iterable', as: 'element', borrows: ['iterable', 'r'] },
  ),
}));

const copy = library('copy', 'Lib/copy.py, CPython 3.8 to 3.14', () => ({
  'copy(x)': { borrows: 'x', returns: 'copy of x' },
  // Nothing of the original is in what it answers, but for what is immutable.
  'deepcopy(x, memo, _nil)': { borrows: 'the rest', returns: 'deep copy of x' },
}));

const operator = library('operator', 'Lib/operator.py, CPython 3.8 to 3.14', () => ({
  '*': borrows,
  'getitem(a, b)': { borrows: 'the rest', returns: 'part of a' },
  'setitem(a, b, c)': { keeps: ['b', 'c'], in: 'a', as: 'element', borrows: 'a', returns: 'nothing' },
  'delitem(a, b)': { borrows: 'the rest', returns: 'nothing', drops: 'part of a' },
  'attrgetter(attr, attr2, attr3, attr4)': borrows,
  'itemgetter(item1, item2, *items)': borrows,
  'methodcaller(name, *args, **kwargs)': { keeps: ['args', 'kwargs'], borrows: 'name' },
}));

const random = library('random', 'Lib/random.py, CPython 3.8 to 3.14', () => ({
  'choice(seq)': { borrows: 'seq', returns: 'part of seq' },
  'sample(population, k, *, counts)': { borrows: 'the rest', returns: 'copy of population' },
  'choices(population, weights, *, cum_weights, k)': { borrows: 'the rest', returns: 'copy of population' },
  'shuffle(x)': measures,
}));

export default [abstract, collections, queue, heapq, bisect, itertools, copy, operator, random];
