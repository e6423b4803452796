/**
 * How often a framework calls what it is given, and who makes instances of a class that the project never calls.
 * Sources are the references of the libraries named; a project's own names are no facts.
 */

/**
 * Decorators that leave the occasion of a function to its callers. Library reference: functools, contextlib, abc,
 * typing.
 */
export const NEUTRAL_DECORATORS: ReadonlySet<string> = new Set([
  'abc.abstractmethod',
  'asyncio.coroutine',
  'builtins.classmethod',
  'builtins.property',
  'builtins.staticmethod',
  'contextlib.asynccontextmanager',
  'contextlib.contextmanager',
  'functools.cache',
  'functools.cached_property',
  'functools.lru_cache',
  'functools.singledispatch',
  'functools.total_ordering',
  'functools.wraps',
  'typing.final',
  'typing.no_type_check',
  'typing.overload',
  'typing.override',
  'typing_extensions.deprecated',
  'typing_extensions.override',
  'warnings.deprecated',
]);

/**
 * Decorators that make a function a command, which a program runs once. click 8 and typer: a command is the entry of
 * the program.
 */
export const COMMAND_DECORATORS: ReadonlySet<string> = new Set([
  'click.command',
  'click.group',
  'click.Group.command',
  'invoke.task',
  'typer.Typer.callback',
  'typer.Typer.command',
  'hydra.main',
]);

/**
 * What calls a function that it is handed once, when it is made or started. Library reference: threading,
 * multiprocessing, atexit, asyncio.
 */
export const CALLS_ONCE: ReadonlySet<string> = new Set([
  '_thread.start_new_thread',
  'absl.app.run',
  'asyncio.run',
  'atexit.register',
  'curses.wrapper',
  'multiprocessing.Process',
  'threading.Thread',
  'tensorflow.app.run',
  'trio.run',
  'anyio.run',
  'weakref.finalize',
]);

/**
 * Bases of which the given methods run once for each instance. Library reference; docs.djangoproject.com, Qt's
 * QThread and QRunnable.
 */
export const RUN_ONCE_PER_INSTANCE: ReadonlyMap<string, readonly string[]> = new Map([
  ['threading.Thread', ['run']],
  ['multiprocessing.Process', ['run']],
  ['multiprocessing.context.Process', ['run']],
  ['socketserver.BaseRequestHandler', ['setup', 'handle', 'finish']],
  ['socketserver.StreamRequestHandler', ['setup', 'handle', 'finish']],
  ['http.server.BaseHTTPRequestHandler', ['setup', 'handle', 'finish']],
  ['asyncio.Protocol', ['connection_made', 'connection_lost']],
  ['asyncio.protocols.Protocol', ['connection_made', 'connection_lost']],
  ['django.core.management.base.BaseCommand', ['handle', 'execute']],
  ['django.core.management.BaseCommand', ['handle', 'execute']],
  ['django.apps.AppConfig', ['ready']],
  ['cmd.Cmd', ['cmdloop', 'preloop', 'postloop']],
  ...['PyQt4', 'PyQt5', 'PyQt6', 'PySide', 'PySide2', 'PySide6', 'qtpy'].map(
    (binding): [string, readonly string[]] => [`${binding}.QtCore.QThread`, ['run']],
  ),
]);

/**
 * Bases of which the library makes the instances itself, and how long they live: for each request, connection,
 * command, row or test; or once. Library reference; docs.djangoproject.com, scrapy.org, flask.palletsprojects.com,
 * tornadoweb.org, twisted.org.
 */
export const MADE_BY_LIBRARY: ReadonlyMap<string, 'process' | 'script' | 'task'> = new Map([
  ['socketserver.BaseRequestHandler', 'task'],
  ['socketserver.StreamRequestHandler', 'task'],
  ['socketserver.DatagramRequestHandler', 'task'],
  ['http.server.BaseHTTPRequestHandler', 'task'],
  ['http.server.SimpleHTTPRequestHandler', 'task'],
  ['unittest.TestCase', 'task'],
  ['unittest.IsolatedAsyncioTestCase', 'task'],
  ['django.test.TestCase', 'task'],
  ['html.parser.HTMLParser', 'task'],
  ['django.views.View', 'task'],
  ['django.views.generic.View', 'task'],
  ['django.views.generic.TemplateView', 'task'],
  ['django.views.generic.ListView', 'task'],
  ['django.views.generic.DetailView', 'task'],
  ['django.views.generic.FormView', 'task'],
  ['django.forms.Form', 'task'],
  ['django.forms.ModelForm', 'task'],
  ['django.db.models.Model', 'task'],
  ['django.core.management.base.BaseCommand', 'script'],
  ['django.core.management.BaseCommand', 'script'],
  ['django.apps.AppConfig', 'process'],
  ['django.contrib.admin.ModelAdmin', 'process'],
  ['flask.views.View', 'task'],
  ['flask.views.MethodView', 'task'],
  ['rest_framework.views.APIView', 'task'],
  ['rest_framework.serializers.Serializer', 'task'],
  ['rest_framework.serializers.ModelSerializer', 'task'],
  ['rest_framework.viewsets.ModelViewSet', 'task'],
  ['tornado.web.RequestHandler', 'task'],
  ['tornado.websocket.WebSocketHandler', 'task'],
  ['twisted.internet.protocol.Protocol', 'task'],
  ['twisted.protocols.basic.LineReceiver', 'task'],
  ['asyncio.Protocol', 'task'],
  ['asyncio.protocols.Protocol', 'task'],
  ['scrapy.Spider', 'script'],
  ['scrapy.Item', 'task'],
  ['pydantic.BaseModel', 'task'],
  ['distutils.cmd.Command', 'script'],
  ['setuptools.Command', 'script'],
  ['setuptools.command.build_ext.build_ext', 'script'],
  ['setuptools.command.build_py.build_py', 'script'],
  ['setuptools.command.test.test', 'script'],
  ['argparse.Action', 'process'],
  ['logging.LogRecord', 'task'],
]);

/**
 * Folders and files that show or build a project and are no part of it. Habits of setuptools, Sphinx, and projects at
 * large.
 */
export const BESIDE_THE_PROJECT =
  /(^|\/)(docs?|examples?|demos?|samples?|tutorials?|notebooks?)\/|(^|\/)([^/]*_)?(examples?|demos?)(_[^/]*)?\.py$|(^|\/)(setup|noxfile|versioneer)\.py$/;

/**
 * Decorators of these modules change or register nothing that would call the function at other times. Library
 * references.
 */
export const NEUTRAL_DECORATOR_MODULES =
  /^(builtins|functools|typing|contextlib|abc|numba|torch|numpy)\.|^\w+\.(setter|getter|deleter|register|overload)$/;

/** Bases that call nothing of a class by themselves. Library references. */
export const PLAIN_BASES =
  /^(builtins\.|typing\.|typing_extensions\.|abc\.|collections\.|enum\.|object$|Generic\b|dict$)/;

/**
 * Methods that objects of the language and its library have too: a call on an object of which nothing is known tells
 * nothing.
 */
export const COMMON_METHODS: ReadonlySet<string> = new Set(
  `get set add append update pop remove close open read write items keys values copy clear run start stop send join split
  format index count sort insert extend put next connect emit show hide exec exec_ call process execute name save load delete
  find search match group wait info debug error warning`.split(/\s+/),
);
