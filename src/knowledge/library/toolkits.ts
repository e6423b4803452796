/** Toolkits of widgets: who holds a callback, and for how long. */
import { library } from '../facts.js';
import { borrows, each, measures } from './rows.js';

const tkinter = library('tkinter', 'Lib/tkinter/__init__.py, CPython 2.7 and 3.8 to 3.14', () => ({
  // The interpreter of Tcl keeps the command that stands for a callback, until `unbind`, `destroy` or `deletecommand`.
  'Misc.bind(sequence, func, add)': {
    keeps: 'func',
    until: 'destroyed',
    borrows: ['sequence', 'add'],
    undoneBy: 'unbind(sequence, funcid)',
  },
  'Misc.unbind(sequence, funcid)': { borrows: 'the rest', drops: 'some', returns: 'nothing' },
  'Misc.bind_all(sequence, func, add)': {
    keeps: 'func',
    in: 'root',
    borrows: ['sequence', 'add'],
    undoneBy: 'unbind_all(sequence)',
  },
  'Misc.bind_class(className, sequence, func, add)': {
    keeps: 'func',
    in: 'root',
    borrows: ['className', 'sequence', 'add'],
    undoneBy: 'unbind_class(className, sequence)',
  },
  'Canvas.tag_bind(tagOrId, sequence, func, add)': {
    keeps: 'func',
    until: 'destroyed',
    borrows: ['tagOrId', 'sequence', 'add'],
    undoneBy: 'tag_unbind(tagOrId, sequence, funcid)',
  },
  // With a function: until it has run or `after_cancel`. Without one it waits.
  'Misc.after(ms, func, *args)': {
    keeps: ['func', 'args'],
    in: 'root',
    until: 'called',
    borrows: 'ms',
    undoneBy: 'after_cancel(id)',
  },
  'Misc.after_idle(func, *args)': {
    keeps: ['func', 'args'],
    in: 'root',
    until: 'called',
    undoneBy: 'after_cancel(id)',
  },
  'Misc.after_cancel(id)': { borrows: 'id', drops: 'some', returns: 'nothing' },
  // A trace outlives its variable: Tcl has the command until it is removed.
  'Variable.trace_add(mode, callback)': {
    keeps: 'callback',
    in: 'root',
    borrows: 'mode',
    undoneBy: 'trace_remove(mode, cbname)',
  },
  'Variable.trace_variable(mode, callback)': {
    keeps: 'callback',
    in: 'root',
    borrows: 'mode',
    undoneBy: 'trace_vdelete(mode, cbname)',
  },
  'Variable.trace_remove(mode, cbname)': { borrows: 'the rest', drops: 'some', returns: 'nothing' },
  'Wm.protocol(name, func)': {
    keeps: 'func',
    until: 'destroyed',
    borrows: 'name',
    source: 'Lib/tkinter/__init__.py',
  },
  'Misc.mainloop(n)': { borrows: 'n', returns: 'nothing', suspends: true },
  // A widget is in the table of its master, and has its master, until `destroy`.
  'BaseWidget(master, widgetName, cnf, kw, extra)': [
    { keeps: ['master', 'cnf', 'kw'], borrows: ['widgetName', 'extra'] },
    { keeps: 'self', in: 'master', as: 'children', undoneBy: 'destroy()' },
  ],
  'BaseWidget.destroy()': { drops: 'all', returns: 'nothing' },
  Misc: { closedBy: ['destroy'], whenDropped: 'stays' },
  ...each(['Misc.update()', 'Misc.update_idletasks()', 'Variable.get()'], { returns: 'small' }),
  'Variable.set(value)': measures,
}));

/**
 * Qt, the same in all bindings. A connection to a method of a QObject ends with the QObject, and holds other objects' methods
 * weakly; lambdas, partials and functions are held until the sender is gone. Sources: PyQt6 6.7, PySide6 6.7.
 */
const qt = ['PyQt4', 'PyQt5', 'PyQt6', 'PySide', 'PySide2', 'PySide6', 'qtpy', 'qgis.PyQt'].map((binding) =>
  library(binding, 'PyQt6 6.7 and PySide6 6.7, signals and slots, QObject', () => ({
    'QtCore.pyqtBoundSignal.connect(slot, type)': {
      weak: 'slot',
      weakMethods: true,
      borrows: 'type',
      undoneBy: 'disconnect(slot)',
      source: 'PyQt6 reference, Support for Signals and Slots',
    },
    'QtCore.pyqtBoundSignal.disconnect(slot)': {
      borrows: 'slot',
      drops: 'slot',
      returns: 'nothing',
      source: 'PyQt6 reference, Support for Signals and Slots',
    },
    'QtCore.QObject.installEventFilter(filterObj)': {
      weak: 'filterObj',
      undoneBy: 'removeEventFilter(filterObj)',
      returns: 'nothing',
      source: 'Qt 6, QObject',
    },
    'QtCore.QObject.removeEventFilter(filterObj)': {
      borrows: 'filterObj',
      drops: 'filterObj',
      returns: 'nothing',
      source: 'Qt 6, QObject',
    },
    // The parent owns its children, and deletes them with itself.
    'QtCore.QObject.setParent(parent)': {
      keeps: 'self',
      in: 'parent',
      as: 'children',
      undoneBy: 'setParent(parent)',
      returns: 'nothing',
      source: 'Qt 6, Object Trees & Ownership',
    },
    'QtCore.QTimer.singleShot(msec, slot)': {
      keeps: 'slot',
      in: 'root',
      until: 'called',
      borrows: 'msec',
      returns: 'nothing',
      source: 'Qt 6, QTimer',
    },
    'QtCore.QThreadPool.start(runnable, priority)': {
      starts: 'runnable',
      keeps: 'runnable',
      until: 'returned',
      borrows: 'priority',
      returns: 'nothing',
      source: 'Qt 6, QThreadPool',
    },
    'QtWidgets.QLayout.addWidget(w)': {
      keeps: 'w',
      as: 'element',
      returns: 'nothing',
      source: 'Qt 6, QLayout',
    },
    'QtWidgets.QListWidget.addItem(item)': {
      keeps: 'item',
      as: 'element',
      returns: 'nothing',
      source: 'Qt 6, QListWidget',
    },
    'QtWidgets.QDialog.exec()': { suspends: true, returns: 'small', source: 'Qt 6, QDialog' },
    'QtWidgets.QDialog.exec_()': { suspends: true, returns: 'small', source: 'Qt 6, QDialog' },
    'QtCore.QCoreApplication.exec()': { suspends: true, returns: 'small', source: 'Qt 6, QCoreApplication' },
    'QtCore.QObject': { closedBy: ['deleteLater'], source: 'Qt 6, QObject' },
  })),
);

/** In PySide a bound signal is of another class. */
const pySide = ['PySide', 'PySide2', 'PySide6'].map((binding) =>
  library(binding, 'PySide6 6.7, Signals and Slots', () => ({
    'QtCore.SignalInstance.connect(receiver, type)': {
      weak: 'receiver',
      weakMethods: true,
      borrows: 'type',
      undoneBy: 'disconnect(receiver)',
    },
    'QtCore.SignalInstance.disconnect(receiver)': {
      borrows: 'receiver',
      drops: 'receiver',
      returns: 'small',
    },
  })),
);

const glib = library('gi.repository', 'PyGObject 3.48, GObject 2.80', () => ({
  // The closure of the signal holds callback and arguments until the object is finalized or the handler disconnected.
  ...each(
    [
      'GObject.Object.connect(detailed_signal, handler, *args)',
      'GObject.Object.connect_after(detailed_signal, handler, *args)',
    ],
    {
      keeps: ['handler', 'args'],
      borrows: 'detailed_signal',
      undoneBy: ['disconnect(handler_id)', 'handler_disconnect(handler_id)'],
      returns: 'small',
    },
  ),
  'GObject.Object.disconnect(handler_id)': { borrows: 'handler_id', drops: 'some', returns: 'nothing' },
  'GObject.Object.handler_disconnect(handler_id)': {
    borrows: 'handler_id',
    drops: 'some',
    returns: 'nothing',
  },
  // Until it answers false or the source is removed.
  'GLib.timeout_add(interval, function, *user_data)': {
    keeps: ['function', 'user_data'],
    in: 'root',
    until: 'it answers false',
    borrows: 'interval',
    undoneBy: 'GLib.source_remove(tag)',
    returns: 'small',
  },
  'GLib.timeout_add_seconds(interval, function, *user_data)': {
    keeps: ['function', 'user_data'],
    in: 'root',
    until: 'it answers false',
    borrows: 'interval',
    undoneBy: 'GLib.source_remove(tag)',
    returns: 'small',
  },
  'GLib.idle_add(function, *user_data)': {
    keeps: ['function', 'user_data'],
    in: 'root',
    until: 'it answers false',
    undoneBy: 'GLib.source_remove(tag)',
    returns: 'small',
  },
  'GLib.source_remove(tag)': { borrows: 'tag', drops: 'some', returns: 'small' },
  // Drops the handlers of the widget and of what is in it.
  'Gtk.Widget.destroy()': { drops: 'all', returns: 'nothing' },
  'Gtk.Widget': { closedBy: ['destroy'], whenDropped: 'stays' },
}));

const wx = library('wx', 'wxPython 4.2, wx/core.py', () => ({
  'EvtHandler.Bind(event, handler, source, id, id2)': {
    keeps: ['handler', 'source'],
    until: 'destroyed',
    borrows: ['event', 'id', 'id2'],
    undoneBy: 'Unbind(event, source, id, id2, handler)',
  },
  'EvtHandler.Unbind(event, source, id, id2, handler)': {
    borrows: 'the rest',
    drops: 'handler',
    returns: 'small',
  },
  'CallAfter(callableObj, *args, **kw)': {
    keeps: ['callableObj', 'args', 'kw'],
    in: 'root',
    until: 'called',
    returns: 'nothing',
  },
  'CallLater(millis, callableObj, *args, **kwargs)': {
    keeps: ['callableObj', 'args', 'kwargs'],
    in: 'root',
    until: 'called',
    borrows: 'millis',
    undoneBy: 'CallLater.Stop()',
  },
  'CallLater.Stop()': { drops: 'some', returns: 'nothing' },
  Window: { closedBy: ['Destroy'], whenDropped: 'stays' },
  'Window.Destroy()': { drops: 'all', returns: 'small' },
}));

const kivy = library('kivy', 'kivy/_event.pyx and kivy/clock.py 2.3', () => ({
  // Bound methods weakly, all else strongly.
  'event.EventDispatcher.bind(**kwargs)': {
    weak: 'kwargs',
    weakMethods: true,
    undoneBy: 'unbind(**kwargs)',
    returns: 'nothing',
  },
  'event.EventDispatcher.unbind(**kwargs)': { borrows: 'kwargs', drops: 'kwargs', returns: 'nothing' },
  'event.EventDispatcher.fbind(name, func, *args, **kwargs)': {
    keeps: ['func', 'args', 'kwargs'],
    borrows: 'name',
    undoneBy: 'funbind(name, func, *args, **kwargs)',
    returns: 'small',
  },
  'event.EventDispatcher.funbind(name, func, *args, **kwargs)': {
    borrows: 'the rest',
    drops: 'func',
    returns: 'nothing',
  },
  'clock.CyClockBase.schedule_interval(callback, timeout)': {
    weak: 'callback',
    weakMethods: true,
    borrows: 'timeout',
    undoneBy: 'unschedule(callback, all)',
  },
  'clock.CyClockBase.schedule_once(callback, timeout)': {
    weak: 'callback',
    weakMethods: true,
    until: 'called',
    borrows: 'timeout',
    undoneBy: 'unschedule(callback, all)',
  },
  'clock.CyClockBase.unschedule(callback, all)': {
    borrows: 'the rest',
    drops: 'callback',
    returns: 'nothing',
  },
}));

const matplotlib = library('matplotlib', 'lib/matplotlib 3.9', () => ({
  // pyplot keeps every figure that it made, until `close`.
  'pyplot.figure(num, figsize, dpi, *, **)': {
    keeps: 'result',
    in: 'root',
    borrows: 'the rest',
    undoneBy: 'pyplot.close(fig)',
    returns: 'new figure.Figure',
    closedBy: ['matplotlib.pyplot.close'],
    whenDropped: 'stays',
    source: 'lib/matplotlib/pyplot.py',
  },
  'pyplot.subplots(nrows, ncols, *, **)': {
    keeps: 'result',
    in: 'root',
    borrows: 'the rest',
    undoneBy: 'pyplot.close(fig)',
    returnsEach: ['new figure.Figure', 'new axes.Axes'],
    closedBy: ['matplotlib.pyplot.close'],
    whenDropped: 'stays',
    source: 'lib/matplotlib/pyplot.py',
  },
  'pyplot.close(fig)': { closes: 'fig', returns: 'nothing', source: 'lib/matplotlib/pyplot.py' },
  // Bound methods as weak methods, all else strongly.
  'cbook.CallbackRegistry.connect(signal, func)': {
    weak: 'func',
    weakMethods: true,
    borrows: 'signal',
    undoneBy: 'disconnect(cid)',
    returns: 'small',
    source: 'lib/matplotlib/cbook.py',
  },
  'cbook.CallbackRegistry.disconnect(cid)': {
    borrows: 'cid',
    drops: 'some',
    returns: 'nothing',
    source: 'lib/matplotlib/cbook.py',
  },
  'backend_bases.FigureCanvasBase.mpl_connect(s, func)': {
    weak: 'func',
    weakMethods: true,
    borrows: 's',
    undoneBy: 'mpl_disconnect(cid)',
    returns: 'small',
    source: 'lib/matplotlib/backend_bases.py',
  },
  'backend_bases.FigureCanvasBase.mpl_disconnect(cid)': {
    borrows: 'cid',
    drops: 'some',
    returns: 'nothing',
    source: 'lib/matplotlib/backend_bases.py',
  },
  // Artists stay in their axes until `remove`, `cla` or `clf`.
  'axes._base._AxesBase.add_artist(a)': {
    keeps: 'a',
    as: 'element',
    returns: 'a',
    source: 'lib/matplotlib/axes/_base.py',
  },
}));

export default [
  tkinter,
  ...qt,
  ...pySide,
  glib,
  wx,
  kivy,
  matplotlib,
  library('pyglet', 'pyglet 2.0, clock.py and event.py', () => ({
    'clock.schedule_interval(func, interval, *args, **kwargs)': {
      keeps: ['func', 'args', 'kwargs'],
      in: 'root',
      borrows: 'interval',
      undoneBy: 'clock.unschedule(func)',
      returns: 'nothing',
    },
    'clock.unschedule(func)': { borrows: 'func', drops: 'func', returns: 'nothing' },
    'event.EventDispatcher.push_handlers(*args, **kwargs)': {
      weak: ['args', 'kwargs'],
      weakMethods: true,
      undoneBy: 'remove_handlers(*args, **kwargs)',
      returns: 'nothing',
    },
    'event.EventDispatcher.remove_handlers(*args, **kwargs)': {
      ...borrows,
      drops: 'some',
      returns: 'nothing',
    },
  })),
];
