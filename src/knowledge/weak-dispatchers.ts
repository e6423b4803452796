/**
 * Signals that hold their receivers weakly unless they are told `weak=False`: a bound method by its parts, anything else
 * by a plain weak reference. Sources: django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7,
 * blinker/base.py 1.9, pydispatch/dispatcher.py 2.0, scrapy/signalmanager.py 2.19.
 */

/** `NAME(receiver, ...)` connects. */
export const WEAK_CONNECT_FUNCTIONS: ReadonlySet<string> = new Set([
  'pydispatch.dispatcher.connect',
  'pydispatch.robustapply.connect',
  'louie.connect',
  'louie.dispatcher.connect',
]);

/** `@NAME(signal, ...)` connects the function below it. */
export const WEAK_RECEIVER_DECORATORS: ReadonlySet<string> = new Set([
  'django.dispatch.receiver',
  'django.dispatch.dispatcher.receiver',
]);

/** Classes and functions whose result has a weak `connect(receiver, ...)`. */
export const WEAK_SIGNAL_MAKERS: ReadonlySet<string> = new Set([
  'blinker.NamedSignal',
  'blinker.Signal',
  'blinker.base.NamedSignal',
  'blinker.base.Signal',
  'blinker.signal',
  'celery.utils.dispatch.Signal',
  'celery.utils.dispatch.signal.Signal',
  'django.db.models.signals.ModelSignal',
  'django.dispatch.Signal',
  'django.dispatch.dispatcher.Signal',
]);

/** Whether a name is that of a signal that a library defines: `django.db.models.signals.post_save`. */
export const WEAK_SIGNAL_NAME =
  /^(django\.(db\.models|db\.backends|core|test|contrib\.auth)\.signals|celery\.signals|flask\.signals|quart\.signals)\.[a-z_]+$|^(flask|quart)\.(appcontext_(popped|pushed|tearing_down)|before_render_template|got_request_exception|message_flashed|request_(finished|started|tearing_down)|template_rendered)$/;

/** The names of Scrapy's own signals, which `crawler.signals.connect(receiver, signal=...)` takes. */
export const SCRAPY_SIGNAL_NAME = /^scrapy\.signals\.[a-z_]+$/;
