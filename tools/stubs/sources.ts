/** Which modules of which folder the digest is made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { PythonParser } from '../../src/syntax/index.js';
import { declareModule, type ModuleStub } from './declare.js';

/**
 * Of the standard library, what no program keeps, opens or closes anything of: descriptions of Python itself, build tools,
 * tables of code pages, and names of Windows. A class of them that another module answers is in the digest all the same.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['antigravity', 'ast', 'dis', 'distutils', 'encodings', 'ensurepip', 'lib2to3', 'msilib', 'nt', 'posix'],
  ...['nturl2path', 'opcode', 'pickletools', 'profiling', 'pydoc', 'pydoc_data', 'pyexpat', 'sre_compile'],
  ...['sre_constants', 'sre_parse', 'symbol', 'symtable', 'this', 'token', 'tokenize', 'turtle', 'venv'],
  ...['typing_extensions', 'winreg', 'xxlimited', 'zipapp', 'ctypes.wintypes', 'tkinter.tix', 'tkinter.dnd'],
  ...['email.headerregistry', 'xml.dom.expatbuilder', 'xml.dom.xmlbuilder', 'xmlrpc', 'wsgiref', 'doctest'],
]);

/**
 * Of the standard library, what is digested as a whole: what programs keep objects of, or ask often. Of the rest it is what
 * speaks of objects that live on, and all functions. With the module in C behind it, whose name has an underscore more.
 */
const WHOLE: ReadonlySet<string> = new Set([
  ...[
    '_asyncio',
    '_collections_abc',
    '_io',
    '_queue',
    '_socket',
    '_thread',
    '_weakref',
    '_weakrefset',
    'abc',
  ],
  ...[
    'array',
    'asyncio',
    'atexit',
    'builtins',
    'collections',
    'concurrent',
    'contextlib',
    'contextvars',
    'copy',
  ],
  ...['csv', 'datetime', 'enum', 'functools', 'gc', 'heapq', 'io', 'itertools', 'json', 'logging', 'mmap'],
  ...[
    'multiprocessing',
    'operator',
    'os',
    'pathlib',
    'pickle',
    'queue',
    're',
    'sched',
    'select',
    'selectors',
  ],
  ...[
    'random',
    'shelve',
    'signal',
    'socket',
    'socketserver',
    'sqlite3',
    '_sqlite3',
    'struct',
    'subprocess',
    'sys',
  ],
  ...['tarfile', 'tempfile', 'threading', 'time', 'tkinter', 'types', 'typing', 'uuid', 'weakref', 'zipfile'],
]);

/** How much of a module of the standard library is digested. */
export function measureOfStandard(module: string): Measure {
  const [top = ''] = module.split('.');
  return WHOLE.has(top) || WHOLE.has(top.slice(1)) ? 'all' : 'functions';
}

/** Whether the public names of a module are wanted. Its name and those of the packages around it decide. */
export function isWanted(module: string): boolean {
  const parts = module.split('.');
  if (parts.some((part) => part.startsWith('_'))) return module === '_thread';
  return !parts.some((_, index) => LEFT_OUT.has(parts.slice(0, index + 1).join('.')));
}

/**
 * How much of a library is digested: all; all functions and of classes what speaks of objects that live on; only what speaks
 * of such objects; or no more than the classes.
 */
export type Measure = 'all' | 'functions' | 'lasting' | 'classes';

export interface Package {
  /** The folder below that of the packages, or below `stubs` of typeshed. */
  readonly folder: 'packages' | `stubs/${string}`;
  /** Where the stubs are from. */
  readonly from: string;
  readonly measure: Measure;
  /** The modules whose public names are wanted; what they speak of comes along. */
  readonly modules: readonly string[];
}

const typed = (distribution: string, measure: Measure, ...modules: string[]): Package => ({
  folder: 'packages',
  from: distribution,
  measure,
  modules,
});

const typeshed = (distribution: string, ...modules: string[]): Package => ({
  folder: `stubs/${distribution}`,
  from: 'typeshed',
  measure: 'lasting',
  modules,
});

/** Libraries beside the standard one: those that rules and rows speak of and whose authors or typeshed publish types. */
export const PACKAGES: readonly Package[] = [
  typeshed('requests', 'requests', 'requests.sessions', 'requests.models', 'requests.adapters'),
  typeshed('paramiko', 'paramiko.client', 'paramiko.transport', 'paramiko.agent', 'paramiko.sftp_client'),
  typeshed('psycopg2', 'psycopg2', 'psycopg2.pool'),
  typeshed('PyMySQL', 'pymysql'),
  typeshed('mysqlclient', 'MySQLdb'),
  typeshed('pika', 'pika'),
  typeshed('docker', 'docker.client'),
  typeshed('ldap3', 'ldap3'),
  typeshed('gevent', 'gevent', 'gevent.pool', 'gevent.queue', 'gevent.event', 'gevent.lock', 'gevent.server'),
  typeshed('grpcio', 'grpc'),
  typeshed('psutil', 'psutil'),
  typeshed('pexpect', 'pexpect'),
  typeshed('pyserial', 'serial'),
  typeshed('httplib2', 'httplib2'),
  typeshed('cachetools', 'cachetools'),
  typed(
    'aiohttp 3.14.5',
    'lasting',
    'aiohttp.client',
    'aiohttp.connector',
    'aiohttp.web_app',
    'aiohttp.web_ws',
  ),
  typed('httpx 0.28.1', 'lasting', 'httpx._client', 'httpx._api', 'httpx._models'),
  typed(
    'sqlalchemy 2.1.9',
    'lasting',
    'sqlalchemy.engine.create',
    'sqlalchemy.orm.session',
    'sqlalchemy.event.api',
  ),
  typed('sqlalchemy 2.1.9', 'lasting', 'sqlalchemy.pool.base', 'sqlalchemy.ext.asyncio.engine'),
  typed('sqlalchemy 2.1.9', 'lasting', 'sqlalchemy.ext.asyncio.session', 'sqlalchemy.orm.scoping'),
  typed(
    'redis 8.1.0',
    'lasting',
    'redis.client',
    'redis.connection',
    'redis.asyncio.client',
    'redis.asyncio.connection',
  ),
  typed('pymongo 4.20.1', 'lasting', 'pymongo.synchronous.mongo_client', 'pymongo.asynchronous.mongo_client'),
  typed('boto3-stubs 1.44.1', 'all', 'boto3'),
  typed('pandas-stubs 3.1.0.261029', 'lasting', 'pandas.core.frame', 'pandas.io.parsers', 'pandas.io.excel'),
  typed('pandas-stubs 3.1.0.261029', 'lasting', 'pandas.io.pytables', 'pandas.core.reshape.concat'),
  typed('numpy 2.4.6', 'lasting', 'numpy'),
  typed('matplotlib 3.11.2', 'classes', 'matplotlib.pyplot', 'matplotlib.figure', 'matplotlib.axes'),
  typed('selenium 4.52.0', 'classes', 'selenium.webdriver'),
  typed(
    'discord.py 2.7.1',
    'classes',
    'discord.client',
    'discord.ext.commands.bot',
    'discord.ext.commands.cog',
  ),
  typed('discord.py 2.7.1', 'classes', 'discord.ext.tasks', 'discord.ui.view', 'discord.voice_client'),
  typed('prometheus_client 0.26.0', 'all', 'prometheus_client.registry', 'prometheus_client.metrics'),
  typed(
    'celery-types 0.26.0',
    'lasting',
    'celery.app.base',
    'celery.utils.dispatch.signal',
    'celery.signals',
  ),
  typed('celery-types 0.26.0', 'lasting', 'kombu.connection', 'kombu.messaging'),
  typed('celery-types 0.26.0', 'lasting', 'vine.promises', 'vine.synchronization'),
  typed('tornado 6.6.1', 'lasting', 'tornado.ioloop', 'tornado.queues', 'tornado.locks', 'tornado.gen'),
  typed(
    'tornado 6.6.1',
    'lasting',
    'tornado.web',
    'tornado.httpclient',
    'tornado.iostream',
    'tornado.websocket',
  ),
  typed(
    'twisted 26.10.0',
    'lasting',
    'twisted.internet.defer',
    'twisted.internet.task',
    'twisted.internet.protocol',
  ),
  typed('twisted 26.10.0', 'lasting', 'twisted.internet.threads', 'twisted.application.service'),
  typed('django-stubs 6.1.2', 'lasting', 'django.dispatch', 'django.dispatch.dispatcher'),
  typed('django-stubs 6.1.2', 'lasting', 'django.db.models.signals', 'django.core.signals'),
  typed('django-stubs 6.1.2', 'lasting', 'django.contrib.auth.signals', 'django.db.backends.signals'),
  typed('blinker 1.9.0', 'all', 'blinker'),
  typed('flask 3.1.3', 'lasting', 'flask.app', 'flask.signals'),
  typed('anyio 4.16.0', 'lasting', 'anyio'),
  typed('websockets 17.4', 'lasting', 'websockets.asyncio.client', 'websockets.asyncio.server'),
  typed('traitlets 5.16.1', 'lasting', 'traitlets.traitlets'),
  typed(
    'PyQt5-stubs 5.15.6.0',
    'classes',
    'PyQt5.QtCore',
    'PyQt5.QtGui',
    'PyQt5.QtWidgets',
    'PyQt5.QtNetwork',
  ),
];

/** Every module below a folder, declared. `top` limits it to top-level names; files that cannot be read are left out. */
export async function modulesBelow(
  folder: string,
  parser: PythonParser,
  top?: readonly string[],
): Promise<ModuleStub[]> {
  const paths = (await glob('**/*.{pyi,py}', { cwd: folder, ignore: ['**/tests/**', '**/test/**'] })).sort();
  const stubs = new Set(paths.filter((path) => path.endsWith('.pyi')));
  const modules: ModuleStub[] = [];
  for (const path of paths) {
    const isStub = stubs.has(path);
    // A stub beside a module speaks for it.
    if (!isStub && stubs.has(`${path}i`)) continue;
    const name = moduleName(path);
    if (name === undefined || (top && !top.includes(name.split('.')[0] ?? ''))) continue;
    const tree = parser.parse(readFileSync(join(folder, path), 'utf8'));
    if (tree) modules.push(declareModule(name, tree, { isPackage: isPackage(path), isStub }));
  }
  return modules;
}

function isPackage(path: string): boolean {
  return path.endsWith('/__init__.pyi') || path.endsWith('/__init__.py');
}

/** `asyncio/queues.pyi` is asyncio.queues; `foo-stubs/__init__.pyi` is foo. */
function moduleName(path: string): string | undefined {
  const stem = path.slice(0, path.lastIndexOf('.'));
  const parts = stem.split('/');
  if (parts.at(-1) === '__init__') parts.pop();
  const [head = ''] = parts;
  parts[0] = head.endsWith('-stubs') ? head.slice(0, -'-stubs'.length) : head;
  return parts.some((part) => part === '' || part.includes('-')) ? undefined : parts.join('.');
}
