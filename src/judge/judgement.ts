/** What the judge answers, and how several answers become one. */
import type { ProjectPlace } from '../project/index.js';
import type { LinkedSite } from './program.js';

/**
 * `process`: until the process ends. `script`: until a command that ends by itself has ended. `task`: for a request,
 * connection, item or dialog. `call`: until the call that made it returns. `library`: only users of the package
 * decide. `unknown`: nothing tells.
 */
export type Lifetime = 'process' | 'script' | 'task' | 'call' | 'library' | 'unknown';

/** How many instances there are in the life of one process. */
export type Count = 'one' | 'few' | 'many' | 'unknown';

/** Something that the code shows, and where. */
export interface Reason {
  readonly place: ProjectPlace;
  readonly words: string;
}

/** How long instances live and how many there are, with the places that tell it. */
export interface Judgement {
  readonly lifetime: Lifetime;
  readonly number: Count;
  readonly because: readonly Reason[];
}

/** A reason at a place that calls or hands over something. Never throws. */
export function reason({ site, module }: LinkedSite, words: string): Reason {
  return { place: { path: module.path, at: site.at }, words };
}

/** Nothing tells. */
export const UNKNOWN: Judgement = { lifetime: 'unknown', number: 'unknown', because: [] };

const BY_LENGTH: readonly Lifetime[] = ['process', 'script', 'library', 'task', 'unknown', 'call'];
const BY_COUNT: readonly Count[] = ['many', 'few', 'unknown', 'one'];

/** An object that several things keep lives as long as the one that lasts longest. Never throws. */
export function longest(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort((a, b) => BY_LENGTH.indexOf(a.lifetime) - BY_LENGTH.indexOf(b.lifetime))[0];
}

/** Whether the lifetime is that of a process or a command. Never throws. */
export function isLong(lifetime: Lifetime): boolean {
  return lifetime === 'process' || lifetime === 'script';
}

/** Whether the lifetime ends while the process goes on. Never throws. */
export function isShort(lifetime: Lifetime): boolean {
  return lifetime === 'task' || lifetime === 'call';
}

/** The larger of two counts. Never throws. */
export function moreOf(one: Count, other: Count): Count {
  return BY_COUNT.indexOf(one) <= BY_COUNT.indexOf(other) ? one : other;
}

/**
 * What holds for a class that is made in several places: what most of them say. Where as many say that instances last
 * as that they do not, they do not; where what cannot be told weighs as much as what is long, nothing is said. Never
 * throws.
 */
export function majority(judgements: readonly Judgement[]): Judgement {
  if (judgements.length === 0) return UNKNOWN;
  const known = judgements.filter(({ lifetime }) => lifetime !== 'unknown');
  const long = known.filter(({ lifetime }) => isLong(lifetime));
  const short = known.filter(({ lifetime }) => isShort(lifetime));
  const users = known.filter(({ lifetime }) => lifetime === 'library');
  const unknown = judgements.length - known.length;
  const winner =
    short.length >= long.length && short.length >= users.length
      ? short
      : long.length >= users.length && long.length > unknown
        ? long
        : users.length > long.length
          ? users
          : [];
  const first = commonest(winner);
  if (!first) return { ...UNKNOWN, because: judgements.flatMap(({ because }) => because).slice(0, 3) };
  let number: Count = winner.length > 1 ? (winner.length > 6 ? 'many' : 'few') : 'one';
  for (const each of winner) number = moreOf(number, each.number);
  const same = winner.filter(({ lifetime }) => lifetime === first.lifetime);
  return { lifetime: first.lifetime, number, because: same.flatMap(({ because }) => because).slice(0, 6) };
}

function commonest(judgements: readonly Judgement[]): Judgement | undefined {
  const counts = new Map<Lifetime, number>();
  for (const { lifetime } of judgements) counts.set(lifetime, (counts.get(lifetime) ?? 0) + 1);
  return [...judgements].sort((a, b) => (counts.get(b.lifetime) ?? 0) - (counts.get(a.lifetime) ?? 0))[0];
}
