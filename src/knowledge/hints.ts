/**
 * What the name of a method suggests about a call that nothing else is known of. A hint may raise an assumed hold to a usual
 * one, and tells what would take it out again; it never makes anything certain, and never says that nothing is held.
 */
import { CLOSING_NAME, LENDING_METHODS } from './closables.js';
import { GROWING_METHODS, SHRINKING_METHODS } from './containers.js';
import { KEEPING_METHOD, UNDOING_METHOD } from './keeping-names.js';
import { own } from './own.js';
import {
  ENTERING_METHOD,
  LEAVING_METHOD,
  ONE_SHOT,
  REGISTERED_NOUN,
  REGISTRATION_PAIRS,
  REGISTRATION_PREFIXES,
} from './registrations.js';
import { TASK_METHODS } from './tasks.js';
import { TIMER_METHODS } from './timers.js';

export interface MethodHint {
  /**
   * `keeps` its arguments in what it is called on; `takes out` what was put in; `closes` what it is given; `starts` what it
   * is given, and keeps it until it has run; `calls later`, and keeps it until then; `lends` something to be given back.
   */
  readonly does: 'keeps' | 'takes out' | 'closes' | 'starts' | 'calls later' | 'lends';
  /** Names of methods of the same object that undo it, the likeliest first. */
  readonly undoneBy: readonly string[];
  /** The argument is dropped by itself when it has been called. */
  readonly until: 'called' | undefined;
  /** How much the name tells: libraries share the convention, or it only sounds like it. */
  readonly certainty: 'usual' | 'assumed';
}

/** What the name of a method suggests; undefined where it suggests nothing. Never throws. */
export function hintOfMethod(name: string): MethodHint | undefined {
  let known = hints.get(name);
  if (known === undefined) {
    known = registering(name) ?? working(name) ?? undoing(name) ?? keeping(name) ?? null;
    // A bound keeps the memory of a long run small.
    if (hints.size >= MOST_REMEMBERED) hints.clear();
    hints.set(name, known);
  }
  return known ?? undefined;
}

const MOST_REMEMBERED = 20_000;
const hints = new Map<string, MethodHint | null>();

function hint(
  does: MethodHint['does'],
  undoneBy: readonly string[] = [],
  certainty: MethodHint['certainty'] = 'usual',
): MethodHint {
  return { does, undoneBy, until: undefined, certainty };
}

/** Names of registration: `subscribe`, `add_done_callback`. */
function registering(name: string): MethodHint | undefined {
  const bare = withoutUnderscores(name);
  const pair = REGISTRATION_PAIRS.find(({ add }) => add.includes(bare));
  const undoneBy = pair?.remove ?? removalsByPrefix(bare);
  if (undoneBy.length === 0) return undefined;
  return { ...hint('keeps', undoneBy), until: ONE_SHOT.test(bare) ? 'called' : undefined };
}

/** `add_listener` is undone by `remove_listener`, where the rest of the name is a thing that is registered. */
function removalsByPrefix(name: string): readonly string[] {
  if (!REGISTERED_NOUN.test(name)) return [];
  const prefix = REGISTRATION_PREFIXES.find(([add]) => name.startsWith(add));
  return prefix ? prefix[1].map((remove) => `${remove}${name.slice(prefix[0].length)}`) : [];
}

/** Names of work that is started, put off or lent. */
function working(name: string): MethodHint | undefined {
  if (TASK_METHODS.has(name)) return hint('starts');
  if (Object.hasOwn(TIMER_METHODS, name)) {
    const repeats = own(TIMER_METHODS, name)?.repeats === true;
    return { ...hint('calls later'), until: repeats ? undefined : 'called' };
  }
  const giveBack = LENDING_METHODS.get(name);
  return giveBack && hint('lends', giveBack);
}

function undoing(name: string): MethodHint | undefined {
  if (SHRINKING_METHODS.has(name) || LEAVING_METHOD.test(name) || UNDOING_METHOD.test(name))
    return hint('takes out');
  return CLOSING_NAME.test(name) ? hint('closes', [], 'assumed') : undefined;
}

function keeping(name: string): MethodHint | undefined {
  if (GROWING_METHODS.has(name)) return hint('keeps');
  const entering = ENTERING_METHOD.exec(name);
  if (entering) return hint('keeps', removalsOf(entering[0], name), 'usual');
  return KEEPING_METHOD.test(name) ? hint('keeps', [], 'assumed') : undefined;
}

/** `add_child` may be undone by `remove_child`. */
function removalsOf(verb: string, name: string): readonly string[] {
  const bare = withoutUnderscores(verb);
  const prefix = REGISTRATION_PREFIXES.find(([add]) => add === bare);
  return prefix ? prefix[1].map((remove) => `${remove}${name.slice(verb.length)}`) : [];
}

function withoutUnderscores(name: string): string {
  let start = 0;
  while (name[start] === '_') start++;
  return name.slice(start);
}
