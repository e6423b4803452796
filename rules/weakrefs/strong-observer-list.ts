import {
  addedToEntry,
  defineRule,
  type FileModel,
  fitting,
  type Growing,
  type Growth,
  growing,
  heldObject,
  lifetimeOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'strong-observer-list',
  summary: 'A list of listeners keeps each of them for as long as it lives, and lets none go.',
  impact: 'leak',
  level: 'note',
  run: 'strict',
  on: growing('module', 'class', 'instance'),

  *check(container, file) {
    // Whoever subscribes can leave again.
    if (container.limit || container.shrinks.length > 0 || container.emptyings.length > 0) return;
    const { keeper, owner, name, place } = container.container;
    if (keeper === 'instance' && owner && lifetimeOf(file, owner) !== 'unknown') {
      if (lifetimeOf(file, owner) !== 'process') return;
    }
    for (const growth of container.grows) {
      const listener = listenerAdded(file, container, growth);
      if (!listener || file.isTestCode(growth.node)) continue;
      yield {
        at: growth.node,
        confidence: 'likely',
        message: fitting(
          `'${name}' keeps the listeners it is given, and nothing takes one out.`,
          'The container keeps the listeners it is given, and nothing takes one out.',
        ),
        because: [
          {
            at: listener,
            message: 'The listener, and the object it belongs to, live as long as the container.',
          },
          { at: place, message: 'The container is made here.' },
        ],
        hint: 'Offer a way to unsubscribe, and call it at the end of the listener; else hold a weakref.WeakMethod.',
      };
    }
  },
});

/** Names of containers of things that are called back. */
const LISTENERS = /listener|observer|callback|subscriber|handler|hook|watcher|receiver/i;

/** Names of parameters that are called back, and of methods that take them. */
const LISTENER =
  /^(callback|cb|listener|observer|handler|subscriber|hook|receiver|slot|on_\w+|\w+_(callback|cb|listener|handler|hook))$/;
const SUBSCRIBING =
  /^_*(add_|(register|subscribe|connect|on|attach|observe|listen|watch|bind|hook|when|notify)(_|$))|[a-z](Listener|Observer|Callback|Handler)$/;

/** The listener that a growth adds: a bound method or closure of an instance, or a parameter that is called like one. */
function listenerAdded(file: FileModel, container: Growing, growth: Growth): Node | undefined {
  const added = (addedToEntry(file, growth) ?? growth.value)?.unparenthesized;
  // Under a key there is one listener for each: a table, not a list.
  if (!added || growth.how === 'store' || !growth.function) return undefined;
  const { name, keeper } = container.container;
  const held = keeper === 'instance' ? undefined : heldObject(file, added);
  if (held && held.how !== 'locals' && held.how !== 'instance') return added;
  const binding = added.kind === 'identifier' ? file.binding(added) : undefined;
  if (binding?.onlyAssignment?.kind !== 'parameter' || binding.scope !== growth.function.scope)
    return undefined;
  // A decorator returns what it registers: functions of a module, which stay anyway.
  if (binding.references.some((reference) => file.useOf(reference).kind === 'return')) return undefined;
  const isListener = LISTENER.test(binding.name);
  const isList = LISTENERS.test(name);
  const isSubscribing = SUBSCRIBING.test(growth.function.name);
  return (isListener && (isList || isSubscribing)) || (isList && isSubscribing) ? added : undefined;
}
