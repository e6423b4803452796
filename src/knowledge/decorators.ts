/** Decorators of the standard library after which a function in a class is still bound anew at every access. */
export const METHOD_KEEPING_DECORATORS: ReadonlySet<string> = new Set([
  'abc.abstractmethod',
  'asyncio.coroutine',
  'builtins.classmethod',
  'contextlib.asynccontextmanager',
  'contextlib.contextmanager',
  'functools.cache',
  'functools.lru_cache',
  'functools.wraps',
  'types.coroutine',
  'typing.final',
  'typing.no_type_check',
  'typing.overload',
  'typing.override',
  'warnings.deprecated',
]);
