/** How the end of an object is called, for findings that speak of it. */
import type { ClassModel } from './class.js';
import type { FunctionModel } from './function.js';
import { lifecycleOf } from './lifecycle.js';

/** What people call, before what frameworks call, before what only sounds like an end. */
const BY_FAME: readonly RegExp[] = [
  /^(a|async_)?(close|stop|shutdown|disconnect|dispose|cleanup|teardown|unload|destroy|terminate|cancel)$/,
  /^(__a?exit__|connection_?[lL]ost|stopService|closeEvent|async_will_remove_from_hass|expire|release|finish|detach)$/,
  /./,
];

/** Names that as often ask as act: `if connection.closed`. */
const ASKING = /^_*(closed|cancelled|finished|done|destroyed|disconnected|complete|end|exit|remove|discard)$/;

/**
 * The method that ends instances of the class, the best known first; undefined where there is none, or only properties and
 * methods that may be questions. `except` is left out.
 */
export function endOf(owner: ClassModel, except?: FunctionModel): FunctionModel | undefined {
  const ends = lifecycleOf(owner).terminalMethods.filter(
    (method) => method.binding === 'instance' && method !== except && !ASKING.test(method.name),
  );
  for (const names of BY_FAME) {
    const found = ends.find(({ name }) => names.test(name));
    if (found) return found;
  }
  return undefined;
}
