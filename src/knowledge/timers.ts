/** What calls a function later, how it is told the delay, and how it is called off. */

export interface TimerMaker {
  /** Positions of the delay and of the function; what follows the function is passed to it. */
  readonly delay: number;
  readonly callback: number;
  /** Keywords of the two, where they have any. */
  readonly keywords?: readonly [delay: string, callback: string];
  /** Seconds in one unit of the delay; undefined for a point in time. */
  readonly unit: number | undefined;
  readonly repeats?: true;
  /** The method that starts it; without it, making it is starting it. */
  readonly start?: string;
}

/** Functions and classes, by qualified name. */
export const TIMER_CALLS: Readonly<Record<string, TimerMaker>> = {
  'threading.Timer': { delay: 0, callback: 1, keywords: ['interval', 'function'], unit: 1, start: 'start' },
  'gevent.spawn_later': { delay: 0, callback: 1, unit: 1 },
  'eventlet.spawn_after': { delay: 0, callback: 1, unit: 1 },
  'twisted.internet.reactor.callLater': { delay: 0, callback: 1, unit: 1 },
  'twisted.internet.task.LoopingCall': {
    delay: -1,
    callback: 0,
    unit: undefined,
    repeats: true,
    start: 'start',
  },
  'tornado.ioloop.PeriodicCallback': { delay: 1, callback: 0, unit: 0.001, repeats: true, start: 'start' },
  'homeassistant.helpers.event.async_call_later': { delay: 1, callback: 2, unit: 1 },
  'homeassistant.helpers.event.async_track_time_interval': {
    delay: 2,
    callback: 1,
    unit: undefined,
    repeats: true,
  },
};

/**
 * Methods, by name: asyncio and tornado (call_later, call_at, add_timeout), Twisted (callLater), kombu and vine
 * (call_repeatedly, apply_after), gevent (timer(...).start), sched (enter, enterabs), tkinter (after, milliseconds).
 */
export const TIMER_METHODS: Readonly<Record<string, TimerMaker>> = {
  call_later: { delay: 0, callback: 1, unit: 1 },
  callLater: { delay: 0, callback: 1, unit: 1 },
  call_at: { delay: 0, callback: 1, unit: undefined },
  add_timeout: { delay: 0, callback: 1, unit: undefined },
  call_after: { delay: 0, callback: 1, unit: 1 },
  apply_after: { delay: 0, callback: 1, unit: 0.001 },
  call_repeatedly: { delay: 0, callback: 1, unit: 1, repeats: true },
  apply_interval: { delay: 0, callback: 1, unit: 0.001, repeats: true },
  async_call_later: { delay: 1, callback: 2, unit: 1 },
  enter: { delay: 0, callback: 2, unit: 1 },
  enterabs: { delay: 0, callback: 2, unit: undefined },
  spawn_later: { delay: 0, callback: 1, unit: 1 },
  after: { delay: 0, callback: 1, unit: 0.001 },
};

/** Methods and functions that call a timer off, or wait for it. */
export const TIMER_ENDS =
  /^(cancel|stop|close|join|kill|release|after_cancel|cancel_timer|remove_timeout|unschedule|reset|delay)$|cancel/i;

/** Constant delays up to this many seconds hold an object no longer than it is worth to speak of. */
export const SHORT_DELAY = 10;
