/**
 * How callbacks get into somebody else's table, and how they get out again. Names of methods are conventions that libraries
 * share; facts on single libraries name their source.
 */

/** Methods that register a callback, and those that take it out again. */
export const REGISTRATION_PAIRS: readonly {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}[] = [
  // Qt, GObject, psygnal, blinker, traits, PyDispatcher.
  {
    add: ['connect', 'connect_after', 'connect_object', 'connect_signal', 'connect_via', 'sconnect'],
    remove: ['disconnect', 'disconnect_all', 'handler_disconnect', 'disconnect_by_func', 'sdisconnect'],
  },
  { add: ['subscribe', 'psubscribe'], remove: ['unsubscribe', 'punsubscribe', 'unsubscribe_all', 'unsub'] },
  { add: ['observe', 'watch'], remove: ['unobserve', 'unobserve_all', 'unwatch', 'stop_observing'] },
  // kivy, tkinter, wx.
  {
    add: ['bind', 'fbind', 'fast_bind', 'bind_all', 'bind_class', 'tag_bind', 'Bind'],
    remove: [
      'unbind',
      'funbind',
      'unbind_uid',
      'fast_unbind',
      'unbind_all',
      'unbind_class',
      'tag_unbind',
      'Unbind',
    ],
  },
  { add: ['trace_add', 'trace_variable', 'trace'], remove: ['trace_remove', 'trace_vdelete'] },
  // pyee, socket.io, and what follows Node's EventEmitter.
  { add: ['on', 'on_any'], remove: ['off', 'remove_listener', 'remove_all_listeners', 'off_any'] },
  { add: ['attach'], remove: ['detach', 'detach_all'] },
  // asyncio, tornado and kombu: the loop holds the callback for as long as the descriptor is watched.
  {
    add: ['add_reader', 'add_writer'],
    remove: ['remove_reader', 'remove_writer', 'remove', 'remove_handler'],
  },
  { add: ['listen', 'listenTo', 'async_listen'], remove: ['unlisten', 'stopListening', 'remove', 'ignore'] },
  // traits and traitlets; the same method removes with remove=True.
  { add: ['on_trait_change'], remove: ['on_trait_change'] },
  // bokeh.
  { add: ['on_change', 'on_event', 'js_on_change'], remove: ['remove_on_change'] },
  // matplotlib.
  { add: ['mpl_connect'], remove: ['mpl_disconnect'] },
  // Twisted.
  { add: ['addSystemEventTrigger'], remove: ['removeSystemEventTrigger'] },
  { add: ['register'], remove: ['unregister', 'deregister'] },
];

/** What such methods begin with, and what the methods that undo them begin with in its place. */
export const REGISTRATION_PREFIXES: readonly (readonly [add: string, remove: readonly string[]])[] = [
  ['add_', ['remove_', 'discard_', 'del_', 'delete_', 'unregister_', 'clear_', 'rm_']],
  ['async_add_', ['async_remove_', 'remove_']],
  ['add', ['remove', 'delete', 'del', 'discard']],
  ['register_', ['unregister_', 'deregister_', 'remove_', 'clear_']],
  ['register', ['unregister', 'deregister', 'remove']],
  ['subscribe_', ['unsubscribe_']],
  ['connect_', ['disconnect_']],
  ['attach_', ['detach_']],
  ['bind_', ['unbind_']],
  ['install_', ['uninstall_', 'remove_']],
];

/** What a method that enters an object somewhere begins with, and what one that takes it out again begins with. */
export const ENTERING_METHOD =
  /^_*(add|register|attach|subscribe|watch|track|enroll|join|connect|bind|push|insert|append|put)(?=_|[A-Z]|$)/;
export const LEAVING_METHOD =
  /^_*(remove|discard|del|delete|unregister|deregister|detach|unsubscribe|unwatch|untrack|leave|disconnect|unbind|pop|forget|drop)(?=_|[A-Z]|$)/;

/** What the rest of such a name has to end with. */
export const REGISTERED_NOUN =
  /(callback|cb|listener|handler|observer|hook|subscriber|subscription|watcher|receiver|errback|slot|event_?filter|notifier|notification|client_?monitor)s?$/i;

/** Such names whose callbacks are dropped when they have run, or with the operation that they belong to. */
export const ONE_SHOT =
  /once|one_?time|oneshot|(^|_)(done_?callback|child_handler)(_|$)|^(add|set)(Callbacks?|Errback|Both)$|^notifyOn/i;

/** Events that come once, at the end of the process: until then, a listener that waits for one is kept. */
export const LAST_EVENT = /stop|close|shutdown|final|exit|quit|terminat/i;

/**
 * Methods whose table belongs to the interpreter of the toolkit, whoever made the object: Tcl keeps the command of a
 * variable trace until it is removed. Lib/tkinter/__init__.py, Variable.trace_add.
 */
export const OUTLIVES_HOLDER: ReadonlySet<string> = new Set([
  'trace_add',
  'trace_variable',
  'bind_all',
  'bind_class',
]);

/** Names of objects that last for one operation: what they call back, they call once, and are gone. */
export const SHORT_LIVED_NAME =
  /(^|[._])(r|req|request|resp|response|d|df|dfd|deferred|fut|future|promise|task|future_?task)$/i;

/** `loop.add_callback(f)` runs `f` once, in Tornado as in Bokeh. */
export const LOOP_NAME = /(^|[._])_?(io_?)?loop(\(\))?$|IOLoop/i;

/** Names of functions after which nothing more happens to an object: what waits for that has nothing left to wait for. */
export const LAST_CALL =
  /(destroy|dispos|clos|expir|shut_?down|disconnect|lost|finish|complet|exit|teardown|unload|resolve|fire_done)/i;

/** Names of methods that run again and again in the life of one object. */
export const REPEATED_METHOD =
  /^_*(update|refresh|redraw|draw|render|paint|poll|tick|step|process|dispatch|handle|receive|iterate|on_(draw|frame|update|tick|timer|paint|message|data|event))(_\w+)?$/;

/** Of those, the ones that a main loop or a framework calls, for every frame or every round. */
export const ONCE_A_FRAME =
  /^_*(update|redraw|draw|render|paint|poll|tick|step|on_(draw|frame|update|tick|paint))$/;

/** Methods that take away what was built, before it is built anew. */
export const REBUILDING =
  /^(clear(_\w+)?|remove_(all\w*|node|nodes|widget|widgets|children|items?|rows?)|delete_(all\w*|items?|rows?)|removeAll\w*|takeAll\w*|empty)$/;

/**
 * Methods after which a callback that was registered before is there once, with the modules whose import tells that it is
 * theirs: django.dispatch and blinker go by the identity of the receiver, traits and traitlets look for an equal handler.
 */
export const KEEPS_ONE_OF_EACH: readonly { readonly method: RegExp; readonly modules: readonly string[] }[] =
  [
    { method: /^connect$/, modules: ['django', 'blinker', 'scrapy', 'pydispatch', 'celery'] },
    { method: /^(observe|on_trait_change)$/, modules: ['traits', 'traitlets'] },
  ];

/** Bindings of GStreamer: gi.repository.Gst, and gst of the versions before it. */
export const GSTREAMER: readonly string[] = ['gi.repository', 'gst', 'pygst'];

/** Names of containers whose elements are called when something happens. */
export const CALLBACK_CONTAINER =
  /(^|_)(callbacks?|cbs?|listeners?|observers?|hooks?|subscribers?|subscriptions|watchers?|receivers|errbacks|slots|handlers|notifiers)(_\w+)?$|^_*on_[a-z_]+$|(Callbacks|Listeners|Observers|Handlers|Hooks)$/;

/** Functions and methods whose result is a callable that unregisters: who drops it can never unregister. */
export const RETURNS_UNSUBSCRIBE: readonly RegExp[] = [
  // homeassistant/core.py, helpers/event.py, helpers/dispatcher.py and helpers/update_coordinator.py, 2024.12.
  /^async_(listen|listen_once|track_\w+|dispatcher_connect|add_listener|subscribe\w*|call_later|add_\w*listener)$/,
  // torch/utils/hooks.py RemovableHandle, torch/nn/modules/module.py 2.5.
  /^register_(full_)?(module_)?(forward|backward|load_state_dict|state_dict)_(pre_|post_)?hook$/,
  /^register_(tensor_|post_accumulate_grad_|multi_grad_|step_(pre|post)_|module_\w+_)?hook$/,
  // rx 3: Observable.subscribe answers a Disposable.
];

/**
 * Methods that hold bound methods weakly, with the modules whose import tells that it is theirs; lambdas, partials and local
 * functions they hold strongly. Sources: kivy/event.pyx 2.3 (bind: WeakMethod), matplotlib/cbook.py 3.9
 * (CallbackRegistry: WeakMethod), psygnal/_weak_callback.py 0.11, traits/trait_notifiers.py 6.4, napari/utils/events/event.py
 * 0.5, PySide6 and PyQt6 (a slot ends with its QObject), vispy/util/event.py 0.14.
 */
export const WEAK_FOR_METHODS: readonly { readonly method: RegExp; readonly modules: readonly string[] }[] = [
  {
    method: /^(connect|sconnect)$/,
    modules: ['PyQt4', 'PyQt5', 'PyQt6', 'PySide', 'PySide2', 'PySide6', 'qtpy', 'qgis.PyQt'],
  },
  {
    method: /^connect$/,
    modules: [
      'psygnal',
      'napari',
      'vispy',
      'blinker',
      'django',
      'scrapy',
      'celery',
      'pydispatch',
      'matplotlib',
    ],
  },
  { method: /^mpl_connect$/, modules: ['matplotlib', 'pylab', 'mne'] },
  { method: /^(bind|fbind|fast_bind)$/, modules: ['kivy'] },
  {
    method: /^(observe|on_trait_change)$/,
    modules: ['traits', 'enthought.traits', 'traitsui', 'pyface', 'enable', 'chaco'],
  },
];

/**
 * A signal that gets the receiver first, `changed.connect(self.redraw)`, holds bound methods weakly in every toolkit that has
 * such a method: those above. GObject, and what else holds them strongly, has the name of the signal first.
 */
export const WEAK_IF_FIRST: ReadonlySet<string> = new Set(['connect', 'sconnect']);

/** Functions that register with their first argument, and what takes the callback out. docs.sqlalchemy.org, core/event. */
export const REGISTERING_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['sqlalchemy.event.listen', 'remove'],
  ['sqlalchemy.event.listens_for', 'remove'],
]);

/** Last parts of names of objects that last as long as the process, or nearly so. */
export const LONG_LIVED_NAME =
  /(^|[._])_*(bus|hass|app|application|reactor|loop|event_?loop|ioloop|dispatcher|signals?|emitter|registry|config|settings|hub|broker|root|main_?window|clock|scheduler|event_?manager|event_?bus|pubsub|context|kernel|engine|server)([._]|$)/i;

/** Modules whose tables are the interpreter's own; other rules know what each of them takes. */
export const INTERPRETER_TABLES =
  /^(atexit|signal|os|codecs|copyreg|gc|sys|logging|warnings|mimetypes|abc|functools|faulthandler|readline|multiprocessing\.util|weakref|webbrowser|http|shutil|unittest)\./;
