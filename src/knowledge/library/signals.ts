/** Signals, events, metrics and hooks: who holds a receiver, strongly or weakly. */
import { library } from '../facts.js';
import { borrows, each } from './rows.js';

/** Weak unless `weak=False`: a bound method by its parts, anything else by a plain weak reference. */
const receiverWeakly = { weak: 'receiver' } as const;

const signals = [
  ['django.dispatch', 'Signal'],
  ['django.db.models.signals', 'ModelSignal'],
  ['celery.utils.dispatch', 'Signal'],
] as const;

const django = signals.map(([module, name]) =>
  library(module, 'django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7', () => ({
    [`${name}.connect(receiver, sender, weak, dispatch_uid)`]: {
      ...receiverWeakly,
      borrows: ['sender', 'weak', 'dispatch_uid'],
      undoneBy: 'disconnect(receiver, sender, dispatch_uid)',
      source: 'django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7',
    },
    [`${name}.disconnect(receiver, sender, dispatch_uid)`]: {
      borrows: 'the rest',
      drops: 'receiver',
      returns: 'small',
      source: 'django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7',
    },
    [`${name}.send(sender, **named)`]: {
      ...borrows,
      source: 'django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7',
    },
  })),
);

const blinker = library('blinker', 'blinker/base.py 1.9', () => ({
  'Signal.connect(receiver, sender, weak)': {
    ...receiverWeakly,
    borrows: ['sender', 'weak'],
    undoneBy: 'disconnect(receiver, sender)',
    returns: 'receiver',
  },
  'Signal.connect_via(sender, weak)': { borrows: 'the rest' },
  'Signal.disconnect(receiver, sender)': { borrows: 'the rest', drops: 'receiver', returns: 'nothing' },
  'Signal.send(sender, *, _async_wrapper, **kwargs)': borrows,
  'signal(name, doc)': { borrows: 'the rest', returns: 'blinker.NamedSignal', source: 'blinker/base.py 1.9' },
}));

const dispatchers = [
  library('pydispatch.dispatcher', 'pydispatch/dispatcher.py 2.0', () => ({
    'connect(receiver, signal, sender, weak)': {
      ...receiverWeakly,
      in: 'root',
      borrows: ['signal', 'sender', 'weak'],
      undoneBy: 'disconnect(receiver, signal, sender, weak)',
      returns: 'nothing',
    },
    'disconnect(receiver, signal, sender, weak)': {
      borrows: 'the rest',
      drops: 'receiver',
      returns: 'nothing',
    },
  })),
  ...['louie', 'louie.dispatcher', 'pydispatch.robustapply'].map((module) =>
    library(module, 'louie 2.0', () => ({
      'connect(receiver, signal, sender, weak)': {
        ...receiverWeakly,
        in: 'root',
        borrows: ['signal', 'sender', 'weak'],
        undoneBy: 'disconnect(receiver, signal, sender, weak)',
        returns: 'nothing',
      },
      'disconnect(receiver, signal, sender, weak)': {
        borrows: 'the rest',
        drops: 'receiver',
        returns: 'nothing',
      },
    })),
  ),
  library('scrapy', 'scrapy/signalmanager.py 2.11', () => ({
    'signalmanager.SignalManager.connect(receiver, signal, **kwargs)': {
      ...receiverWeakly,
      borrows: ['signal', 'kwargs'],
      undoneBy: 'disconnect(receiver, signal, **kwargs)',
      returns: 'nothing',
    },
    'signalmanager.SignalManager.disconnect(receiver, signal, **kwargs)': {
      borrows: 'the rest',
      drops: 'receiver',
      returns: 'nothing',
    },
  })),
  library('psygnal', 'psygnal/_signal.py and _weak_callback.py 0.11', () => ({
    'SignalInstance.connect(slot, *, **)': {
      weak: 'slot',
      weakMethods: true,
      undoneBy: 'disconnect(slot, missing_ok)',
      returns: 'slot',
    },
    'SignalInstance.disconnect(slot, missing_ok)': { borrows: 'the rest', drops: 'slot', returns: 'nothing' },
  })),
  library('pyee', 'pyee 12', () => ({
    'EventEmitter.on(event, f)': {
      keeps: 'f',
      borrows: 'event',
      undoneBy: 'remove_listener(event, f)',
      returns: 'f',
    },
    'EventEmitter.add_listener(event, f)': {
      keeps: 'f',
      borrows: 'event',
      undoneBy: 'remove_listener(event, f)',
      returns: 'f',
    },
    'EventEmitter.once(event, f)': {
      keeps: 'f',
      borrows: 'event',
      until: 'called',
      undoneBy: 'remove_listener(event, f)',
      returns: 'f',
    },
    'EventEmitter.remove_listener(event, f)': { borrows: 'the rest', drops: 'f', returns: 'nothing' },
  })),
  library('pubsub.pub', 'PyPubSub 4.0', () => ({
    'subscribe(listener, topicName, **curriedArgs)': {
      weak: 'listener',
      in: 'root',
      borrows: ['topicName', 'curriedArgs'],
      undoneBy: 'unsubscribe(listener, topicName)',
    },
    'unsubscribe(listener, topicName)': { borrows: 'the rest', drops: 'listener' },
  })),
];

const traits = [
  library('traitlets', 'traitlets/traitlets.py 5.14', () => ({
    'HasTraits.observe(handler, names, type)': {
      keeps: 'handler',
      borrows: ['names', 'type'],
      undoneBy: 'unobserve(handler, names, type)',
      returns: 'nothing',
      source: 'traitlets/traitlets.py 5.14',
    },
    'HasTraits.unobserve(handler, names, type)': {
      borrows: 'the rest',
      drops: 'handler',
      returns: 'nothing',
      source: 'traitlets/traitlets.py 5.14',
    },
    'HasTraits.unobserve_all(name)': {
      borrows: 'name',
      drops: 'all',
      returns: 'nothing',
      source: 'traitlets/traitlets.py 5.14',
    },
    // Each of the two observes the other, until `unlink`.
    'link(source, target, transform)': [
      { keeps: ['source', 'target', 'transform'], source: 'traitlets/traitlets.py 5.14' },
      { keeps: 'self', in: 'source', undoneBy: 'unlink()' },
    ],
    'link.unlink()': { drops: 'some', returns: 'nothing', source: 'traitlets/traitlets.py 5.14' },
  })),
  library('traits.api', 'traits/has_traits.py 6.4', () => ({
    // Bound methods weakly. With remove=True the same methods take the handler out again.
    'HasTraits.observe(handler, expression, *, remove, dispatch)': {
      weak: 'handler',
      weakMethods: true,
      borrows: ['expression', 'remove', 'dispatch'],
      undoneBy: 'observe(handler, expression, *, remove, dispatch)',
      returns: 'nothing',
    },
    'HasTraits.on_trait_change(handler, name, remove, dispatch, priority, deferred, target)': {
      weak: 'handler',
      weakMethods: true,
      borrows: ['name', 'remove', 'dispatch', 'priority', 'deferred', 'target'],
      undoneBy: 'on_trait_change(handler, name, remove, dispatch, priority, deferred, target)',
      returns: 'nothing',
    },
  })),
];

const prometheus = library('prometheus_client', 'prometheus_client 0.20', () => ({
  // Every metric registers itself; the registry of the module is the default.
  'registry.CollectorRegistry.register(collector)': {
    keeps: 'collector',
    undoneBy: 'unregister(collector)',
    returns: 'nothing',
  },
  'registry.CollectorRegistry.unregister(collector)': {
    borrows: 'collector',
    drops: 'collector',
    returns: 'nothing',
  },
  // A child for each different combination of labels, which stays until `remove`.
  'metrics.MetricWrapperBase.labels(*labelvalues, **labelkwargs)': [
    {
      keeps: ['labelvalues', 'labelkwargs'],
      as: 'key',
      undoneBy: 'remove(*labelvalues)',
      returns: 'part of self',
    },
  ],
  'metrics.MetricWrapperBase.remove(*labelvalues)': {
    borrows: 'labelvalues',
    drops: 'one',
    returns: 'nothing',
  },
  'metrics.MetricWrapperBase.clear()': { drops: 'all', returns: 'nothing' },
  ...each(
    ['Counter', 'Gauge', 'Summary', 'Histogram', 'Info', 'Enum'].map(
      (name) =>
        `metrics.${name}(name, documentation, labelnames, namespace, subsystem, unit, registry, _labelvalues)`,
    ),
    {
      keeps: 'self',
      // That of the module, unless another one is given.
      in: 'root',
      borrows: [
        'name',
        'documentation',
        'labelnames',
        'namespace',
        'subsystem',
        'unit',
        'registry',
        '_labelvalues',
      ],
      undoneBy: 'registry.CollectorRegistry.unregister(collector)',
      source: 'prometheus_client/metrics.py 0.20',
    },
  ),
  'metrics.Gauge.set_function(f)': { keeps: 'f', returns: 'nothing' },
}));

/** What these answer takes the listener out: who drops it can never unsubscribe. */
const homeAssistant = library('homeassistant', 'homeassistant/core.py and helpers 2024.12', () => ({
  ...each(
    [
      ...['core.EventBus.async_listen(event_type, listener)', 'core.EventBus.listen(event_type, listener)'],
      ...['core.EventBus.async_listen_once(event_type, listener)'],
    ],
    { keeps: 'listener', borrows: 'event_type', undoneBy: 'result()' },
  ),
  'helpers.event.async_track_time_interval(hass, action, interval)': {
    keeps: 'action',
    in: 'hass',
    borrows: ['hass', 'interval'],
    undoneBy: 'result()',
  },
  'helpers.event.async_call_later(hass, delay, action)': {
    keeps: 'action',
    in: 'hass',
    until: 'called',
    borrows: ['hass', 'delay'],
    undoneBy: 'result()',
  },
  'helpers.dispatcher.async_dispatcher_connect(hass, signal, target)': {
    keeps: 'target',
    in: 'hass',
    borrows: ['hass', 'signal'],
    undoneBy: 'result()',
  },
  'helpers.update_coordinator.DataUpdateCoordinator.async_add_listener(update_callback, context)': {
    keeps: ['update_callback', 'context'],
    undoneBy: 'result()',
  },
}));

const rest = [
  library('discord', 'discord.py 2.4', () => ({
    'Client.add_view(view, *, message_id)': {
      keeps: 'view',
      until: 'stopped',
      borrows: 'message_id',
      source: 'discord/client.py',
    },
    'ext.commands.BotBase.add_listener(func, name)': {
      keeps: 'func',
      borrows: 'name',
      undoneBy: 'remove_listener(func, name)',
      returns: 'nothing',
      source: 'discord/ext/commands/bot.py',
    },
    'ext.commands.BotBase.remove_listener(func, name)': {
      borrows: 'the rest',
      drops: 'func',
      returns: 'nothing',
      source: 'discord/ext/commands/bot.py',
    },
  })),
  library('rx', 'rx 3.2', () => ({
    'Observable.subscribe(observer, on_error, on_completed, on_next)': {
      keeps: ['observer', 'on_error', 'on_completed', 'on_next'],
      undoneBy: 'result.dispose()',
      returns: 'new rx.disposable.Disposable',
    },
    'disposable.Disposable.dispose()': { drops: 'all', returns: 'nothing' },
  })),
  library('watchdog', 'watchdog 4.0', () => ({
    'observers.api.BaseObserver.schedule(event_handler, path, recursive)': {
      keeps: 'event_handler',
      borrows: ['path', 'recursive'],
      undoneBy: 'unschedule(watch)',
    },
    'observers.api.BaseObserver.unschedule(watch)': { borrows: 'watch', drops: 'some', returns: 'nothing' },
    'observers.api.BaseObserver': { closedBy: ['stop', 'join'], whenDropped: 'stays' },
  })),
  library('bokeh', 'bokeh 3.4', () => ({
    'model.Model.on_change(attr, *callbacks)': {
      keeps: 'callbacks',
      borrows: 'attr',
      undoneBy: 'remove_on_change(attr, *callbacks)',
      returns: 'nothing',
    },
    'model.Model.remove_on_change(attr, *callbacks)': {
      borrows: 'the rest',
      drops: 'callbacks',
      returns: 'nothing',
    },
  })),
];

export default [...django, blinker, ...dispatchers, ...traits, prometheus, homeAssistant, ...rest];
