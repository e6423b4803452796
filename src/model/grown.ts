/** What grows in a file, as rules see it: the answers of the object graph with the places that they rest on. */
import {
  type Addition,
  type Change,
  Doing,
  type Growth,
  growthsOf,
  type Keeping,
  Occasion,
  type Shape,
  Variety,
} from '../ask/index.js';
import type { ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** How many different keys a container may get: see `Variety`. */
export type KeyVariety = 'few' | 'own' | 'unknown' | 'given' | 'open';

/** A place that may add entries for as long as the process lives. */
export interface GrownBy {
  readonly node: Node;
  readonly key: Node | undefined;
  readonly function: FunctionModel | undefined;
  readonly variety: KeyVariety;
  /** Where the keys come from. */
  readonly source: Node | undefined;
  /** A place that asked for the key before: one entry for each key. */
  readonly asked: Node | undefined;
  /** What calls it: nothing of the file, what makes instances, or other code of the file. */
  readonly when: 'making' | 'offered' | 'again';
  readonly isWholeEntry: boolean;
  /** The entry of the key grows too. */
  readonly isInside: boolean;
  readonly isPassedIn: boolean;
  readonly isRegistration: boolean;
  /** The qualified name of what makes the value. */
  readonly maker: string | undefined;
}

/** A container that outlives a call. */
export interface GrownContainer {
  readonly keeping: Keeping;
  readonly shape: Shape;
  /** As the code has it: `CACHE`, `self.slots`, `Registry.items`. */
  readonly name: string;
  readonly attribute: string;
  readonly owner: ClassModel | undefined;
  readonly place: Node;
  readonly additions: readonly GrownBy[];
  /** Something in the file takes entries out again, or keeps them from being too many. */
  readonly isTrimmed: boolean;
  /** It is only emptied as a whole, by what nothing in the file names. */
  readonly reset: Node | undefined;
  /** What would take entries out looks for them by itself, and nothing in the file names the function. */
  readonly sweep: { readonly at: Node; readonly function: string } | undefined;
  /** It, or a method of it, is given to code that is not seen here. */
  readonly isHandedOut: boolean;
  /** Nothing in the file looks at what it holds. */
  readonly isWriteOnly: boolean;
}

const VARIETIES: Readonly<Record<Variety, KeyVariety>> = {
  [Variety.Few]: 'few',
  [Variety.Own]: 'own',
  [Variety.Unknown]: 'unknown',
  [Variety.Given]: 'given',
  [Variety.Open]: 'open',
};

const known = new WeakMap<FileModel, readonly GrownContainer[]>();

/** Every container of a file that outlives the call that makes it; the same answer every time. Never throws. */
export function grownContainersOf(file: FileModel): readonly GrownContainer[] {
  let found = known.get(file);
  if (!found) {
    found = growthsOf(file.graph).map((growth) => containerOf(file, growth));
    known.set(file, found);
  }
  return found;
}

function containerOf(file: FileModel, growth: Growth): GrownContainer {
  const { holder, offered, sweeps, removals, bound, handed, reads } = growth;
  const [sweep] = sweeps;
  const { keeping, owner, name } = holder;
  const prefix = keeping === 'instance' ? 'self.' : keeping === 'class' && owner ? `${owner.name}.` : '';
  const partial = offered.filter((change) => change.doing !== Doing.Empty && !sweeps.includes(change));
  const whole = offered.find(({ doing }) => doing === Doing.Empty);
  return {
    keeping,
    shape: holder.shape,
    name: `${prefix}${name}`,
    attribute: name,
    owner,
    place: file.tree.node(holder.place),
    additions: growth.additions.map((addition) => additionOf(file, addition)),
    isTrimmed: holder.isWeak || bound !== undefined || removals.length > 0 || partial.length > 0,
    reset: whole && file.tree.node(whole.node),
    sweep: sweep && { at: file.tree.node(sweep.node), function: sweep.spot.body.function?.name ?? '' },
    isHandedOut: handed.some((change) => isToOthers(change)),
    isWriteOnly: reads.length === 0,
  };
}

/** What a private function answers stays in the file, where its callers were followed. */
function isToOthers({ method, spot }: Change): boolean {
  return method !== 'return' || !/^_[^_]/.test(spot.body.function?.name ?? '');
}

function additionOf(file: FileModel, addition: Addition): GrownBy {
  const { change, domain, occasion, asked, maker } = addition;
  const node = file.tree.node(change.node);
  return {
    node,
    key: keyNode(node),
    function: change.spot.body.function,
    variety: VARIETIES[domain.variety],
    source: domain.source > 0 ? file.tree.node(domain.source) : undefined,
    asked: asked && file.tree.node(asked.node),
    when: whenOf(occasion, change.spot.body.function),
    isWholeEntry: change.doing === Doing.Add || (change.doing === Doing.AddInside && addition.makesEntries),
    isInside: change.doing === Doing.AddInside,
    isPassedIn: addition.isPassedIn,
    isRegistration: addition.isRegistration,
    maker,
  };
}

/** Special methods are there for whoever uses the object. */
function whenOf(occasion: Occasion, around: FunctionModel | undefined): GrownBy['when'] {
  if (occasion === Occasion.Making) return 'making';
  const isSpecial = around?.name.startsWith('__') === true && around.name.endsWith('__');
  return occasion === Occasion.Offered || isSpecial ? 'offered' : 'again';
}

/** The key that stands at a place: of `c[k] = v`, or the first argument. */
function keyNode(node: Node): Node | undefined {
  if (node.kind === 'subscript') {
    const keys = node.childrenIn('subscript');
    return keys.length === 1 ? keys[0] : node;
  }
  const callee = node.kind === 'call' ? node.child('function') : undefined;
  const object = callee?.kind === 'attribute' ? callee.child('object')?.unparenthesized : undefined;
  // `c[k].append(v)`: the entry of a key.
  if (object?.kind === 'subscript') return keyNode(object);
  return node.kind === 'call' ? node.child('arguments')?.firstChild : undefined;
}
