/** Which conditions hold where an instruction runs: the branches that every way to it takes the same way. */
import { Op } from '../code/index.js';
import type { Spot, Trace } from './trace.js';

/** A condition of which it is known how it came out. */
export interface Guard {
  /** The branch; its first operand is the condition. */
  readonly branch: Spot;
  readonly isTrue: boolean;
}

/** Branches of larger bodies are not looked at. */
const MOST_BLOCKS = 400;

/** The conditions that hold at an instruction, in source order. */
export function guardsOf(trace: Trace, spot: Spot): Guard[] {
  const { body } = spot;
  const target = trace.blockOf(spot);
  if (body.next.length > MOST_BLOCKS) return [];
  const guards: Guard[] = [];
  for (const [block, next] of body.next.entries()) {
    const [yes, no] = next;
    if (yes === undefined || no === undefined || yes === no) continue;
    const branch = { body, at: (body.starts[block + 1] ?? 0) - 1 };
    if (trace.op(branch) !== Op.Branch) continue;
    if (!isReached(spot, target, block, yes)) guards.push({ branch, isTrue: true });
    else if (!isReached(spot, target, block, no)) guards.push({ branch, isTrue: false });
  }
  return guards;
}

/** Whether a block is reached from the start without one edge. */
function isReached({ body }: Spot, target: number, from: number, to: number): boolean {
  const seen = new Uint8Array(body.next.length);
  const open = [0];
  seen[0] = 1;
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block === target) return true;
    const handler = body.handler[block] ?? -1;
    for (const next of [...(body.next[block] ?? []), ...(handler >= 0 ? [handler] : [])]) {
      if (seen[next] === 1 || (block === from && next === to)) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return false;
}
