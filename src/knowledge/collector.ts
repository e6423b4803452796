/** Facts of the library reference on `gc` and of CPython's Include/internal/pycore_gc.h. */

/** Debug flags under which the collector keeps every unreachable object in `gc.garbage` instead of freeing it. */
export const KEEPING_DEBUG_FLAGS: ReadonlySet<string> = new Set(['gc.DEBUG_SAVEALL', 'gc.DEBUG_LEAK']);

/** The value of `gc.DEBUG_SAVEALL`, which `gc.DEBUG_LEAK` includes. */
export const DEBUG_SAVEALL_BIT = 32;

/** Functions that return live objects themselves: a stored result keeps all of them. */
export const OBJECT_LISTINGS: ReadonlySet<string> = new Set([
  'gc.get_objects',
  'gc.get_referrers',
  'gc.get_referents',
  'objgraph.by_type',
  'objgraph.get_leaking_objects',
  'objgraph.at_addrs',
  'muppy.get_objects',
  'pympler.muppy.get_objects',
]);

/**
 * Packages whose models and graphs are full of cycles and hold memory of a device: there a collection by hand after a
 * model is dropped has a reason, and costs little beside what the loop does.
 */
export const PACKAGES_OF_LARGE_CYCLES: ReadonlySet<string> = new Set([
  'accelerate',
  'cupy',
  'diffusers',
  'jax',
  'keras',
  'lightning',
  'mlx',
  'pytorch_lightning',
  'tensorflow',
  'torch',
  'transformers',
]);
