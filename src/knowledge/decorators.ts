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

/**
 * Properties whose first value stays in the dictionary of the instance, by the end of the name of their decorator:
 * functools.cached_property, those of Django and werkzeug, Pyramid's reify, SQLAlchemy's memoized_property and
 * memoized_attribute, and others like them.
 */
export const CACHED_PROPERTY =
  /(cached_?(property|attribute)|reify|lazy_?(property|attribute)|memoized_(property|attribute)|cached_slot_property)$/i;
