/** Which calls keep what they are given, and which do not, where no code tells: by name. */

/** Modules whose functions only look at their argument, copy it, or hold it weakly. Library reference; full names. */
export const KEEPS_NOTHING =
  /^(builtins|weakref|id|repr|operator|copy|pickle|json|logging|warnings|inspect|types)\./;

/** Methods that, by their name, keep what they are given. */
export const KEEPING_METHOD =
  /^_?(make|set|add|attach|bind|register|connect|connection|init|install|link|join|subscribe|push|mount)/i;

/**
 * Methods that hand an object its connection, which it keeps by contract: `makeConnection` of Twisted's protocols,
 * `connection_made` of asyncio's.
 */
export const CONNECTION_METHOD = /^(make_?connection|connection_?made)$/i;

/** Methods that, by their name, undo what has put an object somewhere. */
export const UNDOING_METHOD =
  /^_*(unregister|unschedule|unsubscribe|unbind|unlink|unload|unwatch|untrack|deregister|remove|delete|discard|drop|forget|cancel|evict|expire|release|detach|disconnect|close)/;
