/** What must hold of every body, whatever was lowered. */
import { type Body, lengthOf, opAt } from './body.js';
import { Op, WIDTH } from './instruction.js';

/** The faults of a body, one sentence each; none for a sane one. Never throws. */
export function checkBody(body: Body): string[] {
  const faults: string[] = [];
  const written = new Set<number>();
  const end = lengthOf(body);
  for (let block = 0; block < body.next.length; block++) {
    const first = body.starts[block] ?? 0;
    const last = (body.starts[block + 1] ?? 0) - 1;
    if (last < first) faults.push(`b${block} is empty`);
    for (let at = first; at <= last; at++) {
      const op = opAt(body, at);
      const ends = op >= Op.Branch;
      if (ends !== (at === last))
        faults.push(`instruction ${at} of b${block} ends no block, or one ends in its middle`);
      const answer = body.code[at * WIDTH + 1] ?? -1;
      for (const read of readsOf(body, at)) {
        if (read >= body.temporaries || !written.has(read))
          faults.push(`instruction ${at} reads ${read} before it is written`);
      }
      if (answer >= 0) {
        if (written.has(answer)) faults.push(`${answer} is written twice`);
        written.add(answer);
      }
    }
    const ways = body.next[block]?.length ?? 0;
    const op = opAt(body, last);
    const wanted = op === Op.Branch ? [2] : op === Op.Jump ? [1] : op === Op.Return ? [0] : [0, 1];
    if (!wanted.includes(ways)) faults.push(`b${block} has ${ways} successors`);
    if ((body.handler[block] ?? -1) >= body.next.length) faults.push(`b${block} raises to no block`);
  }
  if (end === 0) faults.push('the body has no instruction');
  return faults;
}

/** The temporaries that an instruction reads through its plain operands. */
function readsOf(body: Body, at: number): number[] {
  const [x = -1, y = -1, z = -1] = body.code.subarray(at * WIDTH + 2, at * WIDTH + 5);
  switch (opAt(body, at)) {
    case Op.Get:
    case Op.Unset:
    case Op.Slice:
    case Op.Element:
    case Op.Part:
    case Op.Enter:
    case Op.Leave:
    case Op.Exhaust:
    case Op.Await:
    case Op.Yield:
    case Op.Branch:
    case Op.Return:
    case Op.Call:
    case Op.CallMethod:
    case Op.DelItem:
      return [x];
    case Op.Raise:
    case Op.Caught:
      return x < 0 ? [] : [x];
    case Op.Item:
    case Op.Set:
    case Op.SetItem:
      return [x, z];
    case Op.Store:
    case Op.StoreFree:
      return [y];
    default:
      return [];
  }
}
