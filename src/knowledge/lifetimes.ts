/** Which classes are made once a process and which once a request, connection or task: by base class, and by name. */

/** Bases whose subclasses have one instance, or a handful, that lives until the process ends. */
export const PROCESS_BASES: ReadonlySet<string> = new Set([
  'cmd.Cmd',
  'code.InteractiveConsole',
  'bdb.Bdb',
  'pdb.Pdb',
  'tkinter.Tk',
  'wx.App',
  'wx.PySimpleApp',
  'kivy.app.App',
  'flask.Flask',
  'fastapi.FastAPI',
  'starlette.applications.Starlette',
  'sanic.Sanic',
  'celery.Celery',
  'aiohttp.web.Application',
  'tornado.web.Application',
  'textual.app.App',
  'click.Command',
  'click.Group',
  'click.MultiCommand',
  'distutils.cmd.Command',
  'setuptools.Command',
  'django.core.management.BaseCommand',
  'django.core.management.base.BaseCommand',
  'django.apps.AppConfig',
  'discord.Client',
  'discord.ext.commands.Bot',
  'discord.ext.commands.Cog',
  'importlib.abc.MetaPathFinder',
  'logging.Handler',
  'logging.StreamHandler',
  'logging.FileHandler',
]);

/**
 * Modules of toolkits whose widgets are trees that hold each other by design and die by an explicit `destroy()`. A name
 * stands for the module and all below it.
 */
export const WIDGET_MODULES: readonly string[] = [
  'tkinter',
  'Tkinter',
  'wx',
  'PyQt4',
  'PyQt5',
  'PyQt6',
  'PySide',
  'PySide2',
  'PySide6',
  'qtpy',
  'gi.repository',
  'gtk',
  'kivy',
  'textual',
  'urwid',
  'pyglet',
  'ipywidgets',
  'idlelib',
];

/** Ends of class names whose instances usually last as long as the process. */
export const PROCESS_NAMES =
  /(?:App|Application|Singleton|Command|Commands|CLI|Cli|Shell|Console|REPL|Repl|Daemon|Service|Server|Supervisor|Bootstep|Blueprint|Controller|Registry|Environment|Engine|Plugin|Extension|Manager|Store|Kernel|Debugger|Dispatcher|Container|Pdb|Bot|Cog|Main|MainWindow|Window|Dialog|Widget|Screen|Panel|Toolbar|Menu)$/;

/** Ends of class names whose instances come and go with each request, connection or task. */
export const TASK_NAMES =
  /(?:Request|Response|Connection|Protocol|Handler|Future|Promise|Result|Span|Session|Task|Job|Transport|Stream|Reader|Writer|Message|Event|Call|Transaction|Cursor|Channel|Socket|Iterator|Generator|Node|Entry|Item|Record)$/;
