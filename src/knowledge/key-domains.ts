/** From how large a set the keys of a cache come: what names, annotations and calls tell about the values of an expression. */

/**
 * Names of parameters and attributes whose values come from a set that the code or the machine fixes: types, modes,
 * languages, devices, functions that are decorated, and plain names. By the whole name, or by its last word.
 */
export const SMALL_DOMAIN_NAME =
  /^(?:names?|label|\w*(?:class|type|kind|mode)|(?:.*_)?(?:cls|klass|class|clz|type|types|typ|tp|typecode|dtype|dtypes|ctype|kind|mode|lang|language|locale|encoding|charset|codec|module|modname|mod|package|pkg|backend|device|version|fmt|format|formatter|level|levelno|severity|category|theme|style|option|options|opt|setting|settings|config|env|environment|platform|arch|algorithm|algo|scheme|driver|engine|dialect|plugin|extension|ext|suffix|func|fun|fn|function|meth|method|opcode|opname|attr|attribute|attrname|field|fieldname|column|param|currency|country|tz|timezone|unit|units|ndim|dim|dims|axis|arity|nargs|flag|flags|dunder|operator|op|interface|iface|protocol|feature|namespace|section|role|signal|signum|fd|port|weekday|month|year|precision|bits|size|width|depth|ndims|rank|sep|delimiter|quote|prefix|templates?|converter|decorator|metaclass|base|bases|model|table|schema|app_label|app|db|using|alias|color|colour|font|fontname|cmap|colormap|marker|linestyle|icon|shape|target|arg_?type|classname|cls_?name|class_?name|func_?name|method_?name|module_?name|field_?name|attr_?name|type_?name|category_?name|test|testcase|fixture))$/i;

/**
 * Names of values that are new again and again: texts, objects of the user, what a request brings. Paths, patterns and
 * the like are left out: a program often knows only a few.
 */
export const OPEN_DOMAIN_NAME =
  /^(?:(?:.*_)?(?:id|ids|uid|uuid|guid|ident|request|req|url|uri|href|key|token|user|username|email|session|sid|query|sql|stmt|statement|text|txt|tex|string|sentence|content|body|data|payload|message|msg|host|hostname|address|addr|ip|peer|job|task|future|obj|object|instance|inst|node|expr|expression|timestamp|digest|checksum)|.+(?:string|text|query))$/i;

/** Calls that make an equally varied value of their argument. */
export const KEEPS_VARIETY: ReadonlySet<string> = new Set([
  'builtins.str',
  'builtins.repr',
  'builtins.hash',
  'builtins.id',
  'builtins.tuple',
  'builtins.frozenset',
  'builtins.bytes',
  'builtins.unicode',
  'builtins.sorted',
  'hashlib.md5',
  'hashlib.sha1',
  'hashlib.sha256',
]);

/** Methods that make an equally varied value of the object they are called on, or of their arguments. */
export const VARIETY_METHODS: ReadonlySet<string> = new Set([
  'lower',
  'upper',
  'strip',
  'encode',
  'decode',
  'format',
  'join',
  'hexdigest',
  'digest',
  'items',
  'casefold',
]);

/** Annotations whose values the code lists, by qualified name. */
export const FIXED_DOMAIN_TYPES: ReadonlySet<string> = new Set([
  'builtins.bool',
  'typing.Literal',
  'typing_extensions.Literal',
  'types.NoneType',
  'enum.Enum',
]);

/** Annotations whose values are few, by qualified name. */
export const SMALL_DOMAIN_TYPES: ReadonlySet<string> = new Set([
  'builtins.type',
  'typing.Type',
  'types.ModuleType',
]);

/** Calls whose result is new every time, or new for every thread, task or process. */
export const FRESH_VALUES: ReadonlySet<string> = new Set([
  'uuid.uuid1',
  'uuid.uuid4',
  'uuid.uuid7',
  'time.time',
  'time.monotonic',
  'time.perf_counter',
  'time.time_ns',
  'datetime.datetime.now',
  'datetime.datetime.utcnow',
  'random.random',
  'random.getrandbits',
  'secrets.token_hex',
  'secrets.token_urlsafe',
  'secrets.token_bytes',
  'os.urandom',
  'builtins.next',
  'builtins.input',
  'builtins.raw_input',
  'builtins.object',
  'threading.get_ident',
  'threading.current_thread',
  'threading.currentThread',
  'thread.get_ident',
  '_thread.get_ident',
  'asyncio.current_task',
  'greenlet.getcurrent',
  'gevent.getcurrent',
]);

/** Calls whose result says little of their argument: a class, a truth. */
export const SMALL_RESULTS: ReadonlySet<string> = new Set([
  'builtins.type',
  'builtins.bool',
  'builtins.isinstance',
  'builtins.issubclass',
  'builtins.callable',
  'builtins.hasattr',
  'os.getpid',
  'os.path.splitext',
]);

/**
 * Names of objects that callers make anew, again and again, and that have much behind them. Functions and classes are left
 * out: a program has as many as it defines.
 */
export const CALLERS_OBJECT_NAME =
  /^_*(?:node|request|req|frame|df|dataframe|tensor|session|connection|conn|document|doc|tree|task|future|obj|instance|self)$/i;

/** Parameters that stand for objects with much behind them, by name: functions, requests, frames, tensors, sessions. */
export const CACHED_OBJECT_NAME =
  /^_*(?:callback|callable_?|func|function|fn|handler|request|req|frame|df|dataframe|tensor|array|arr|image|img|session|connection|conn|context|ctx|model_instance|instance|node|document|doc|tree|soup)$/i;

/** Annotations of such, as written. */
export const CACHED_OBJECT_TYPE =
  /\b(?:Callable|FunctionType|LambdaType|MethodType|HttpRequest|Request|WSGIRequest|FrameType|DataFrame|Series|ndarray|NDArray|Tensor|Session|Connection|Image|Element|BeautifulSoup)\b|Function$|Callback$/;

/** Parameters that are often large values, by name, and by annotation as written. */
export const LARGE_PARAMETER_NAME =
  /^(?:text|source|source_code|content|contents|body|html|xml|markup|document|doc|data|payload|blob|buffer|raw|code|image|img|t)$/i;
export const LARGE_PARAMETER_TYPE =
  /^(?:bytearray|memoryview|(?:\w+\.)?(?:DataFrame|Series|ndarray|NDArray|Tensor|Image))(?:\[|$)/;
