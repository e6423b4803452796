/** The gate on other spellings: how much must survive, and what may be lost for a reason. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Way } from './spellings.js';
import type { Pair, Survival } from './survival.js';

/** A finding that a spelling may lose, and why that is right. */
export interface Exception extends Pair {
  readonly way: Way;
  readonly reason: string;
}

export interface Gate {
  /** The least share that must survive of each way, in percent with one decimal. They may only be raised. */
  readonly floors: Readonly<Record<string, number>>;
  readonly exceptions: readonly Exception[];
}

const file = new URL('gate.json', import.meta.url);

export function readGate(): Gate {
  return JSON.parse(readFileSync(file, 'utf8')) as Gate;
}

export function writeGate(gate: Gate): void {
  writeFileSync(file, `${JSON.stringify(gate, null, 2)}\n`);
}

export interface Judged {
  readonly way: Way;
  readonly kept: number;
  readonly of: number;
  /** In percent, rounded down to one decimal. */
  readonly share: number;
  /** What is lost and not excepted. */
  readonly lost: readonly Pair[];
}

/** What survives of one way; pairs with an exception count neither as kept nor as lost. */
export function judged({ way, pairs, lost }: Survival, { exceptions }: Gate): Judged {
  const excepted = (pair: Pair) => exceptions.some((each) => each.way === way && isSame(each, pair));
  const counted = pairs.filter((pair) => !excepted(pair));
  const missing = lost.filter((pair) => !excepted(pair));
  const kept = counted.length - missing.length;
  const share = Math.floor((1000 * kept) / Math.max(counted.length, 1)) / 10;
  return { way, kept, of: counted.length, share, lost: missing };
}

/** What is wrong, one sentence each: a way below its floor, an exception that nothing needs or that gives no reason. */
export function faults(survivals: readonly Survival[], gate: Gate): string[] {
  const low = survivals.flatMap((survival) => {
    const { way, share, lost } = judged(survival, gate);
    const floor = gate.floors[way];
    if (floor === undefined) return [`${way}: no floor is written down`];
    if (share >= floor) return [];
    const named = lost.map(({ program, rule }) => `  ${rule} in ${program}`).join('\n');
    return [`${way}: ${share}% survive, ${floor}% must; lost are\n${named}`];
  });
  const idle = gate.exceptions.flatMap((exception) => {
    const { way, program, rule, reason } = exception;
    const told = `${way}: the exception for ${rule} in ${program}`;
    if (reason.trim() === '') return [`${told} gives no reason`];
    const lost = survivals.find((each) => each.way === way)?.lost ?? [];
    return lost.some((pair) => isSame(pair, exception)) ? [] : [`${told} is not needed`];
  });
  return [...low, ...idle];
}

/** The gate with every floor raised to what survives now; none is lowered. */
export function raised(survivals: readonly Survival[], gate: Gate): Gate {
  const floors = survivals.map((survival) => {
    const { way, share } = judged(survival, gate);
    return [way, Math.max(share, gate.floors[way] ?? 0)] as const;
  });
  return { ...gate, floors: Object.fromEntries(floors) };
}

function isSame(one: Pair, other: Pair): boolean {
  return one.program === other.program && one.rule === other.rule;
}
