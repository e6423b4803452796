/**
 * What grows: every container that outlives a call, with what adds to it and takes from it. Objects, not sentences: a
 * container is the same under the name of the module, as an attribute, a default, a parameter, or what a helper answers.
 */
import type { Body } from '../code/index.js';
import { Constant, Op } from '../code/index.js';
import { Kind, type ObjectGraph } from '../heap/index.js';
import { FILLS_ON_READ } from '../knowledge/containers.js';
import { type Change, Changes, Doing } from './changes.js';
import { guardsOf } from './guards.js';
import { type Holder, Holders } from './holders.js';
import { type Domain, Keys, Variety } from './keys.js';
import { isConstructor, Occasion, Occasions } from './occasions.js';
import { Trace } from './trace.js';

/** One place that may add to a container for as long as the process lives. */
export interface Addition {
  readonly change: Change;
  readonly domain: Domain;
  readonly occasion: Occasion;
  /** A place that asked for the key before: the entry is made once for each key. */
  readonly asked: Change | undefined;
  /** Key and value are put in as the caller gave them. */
  readonly isPassedIn: boolean;
  /** The function answers what it was given: a decorator. */
  readonly isRegistration: boolean;
  /** A key that is missing gets an entry. */
  readonly makesEntries: boolean;
  /** The qualified name of what makes the value of an entry. */
  readonly maker: string | undefined;
}

/** One container. */
export interface Growth {
  readonly holder: Holder;
  readonly changes: readonly Change[];
  readonly additions: readonly Addition[];
  /** Something takes entries out, in code that the file runs. */
  readonly removals: readonly Change[];
  /** Something would take entries out, in functions that nothing in the file names. */
  readonly offered: readonly Change[];
  /** Of these, what looks through the container by itself for what may go. */
  readonly sweeps: readonly Change[];
  /** A limit that it was made with, or a comparison of its length. */
  readonly bound: number | undefined;
  readonly handed: readonly Change[];
  /** Places that look at what it holds. */
  readonly reads: readonly Change[];
}

/** Every container of a file that outlives the call that makes it; in source order. Never throws. */
export function growthsOf(graph: ObjectGraph): Growth[] {
  return new Growths(graph).all;
}

class Growths {
  readonly all: Growth[];
  readonly #graph: ObjectGraph;
  readonly #trace: Trace;
  readonly #changes: Changes;
  readonly #keys: Keys;
  readonly #occasions: Occasions;

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    this.#trace = new Trace(graph);
    const holders = new Holders(graph);
    this.#changes = new Changes(graph, this.#trace, holders);
    this.#occasions = new Occasions(graph, this.#trace);
    this.#keys = new Keys(graph, this.#trace, this.#changes.roots, this.#occasions);
    const byHolder = new Map<Holder, Change[]>(holders.all.map((holder) => [holder, []]));
    for (const change of this.#changes.all) byHolder.get(change.holder)?.push(change);
    this.all = [...byHolder].map(([holder, changes]) => this.#growth(holder, changes));
  }

  #growth(holder: Holder, changes: readonly Change[]): Growth {
    const cuts = changes.filter((change) => this.#isCut(change));
    const isOffered = (change: Change): boolean =>
      this.#occasions.of(change.spot.body) === Occasion.Offered &&
      !this.#addsToo(change.spot.body, changes) &&
      !isDrain(change, changes);
    const offered = cuts.filter(isOffered);
    return {
      holder,
      changes,
      additions: this.#additions(holder, changes),
      removals: cuts.filter((change) => !isOffered(change)),
      offered,
      sweeps: offered.filter((change) => this.#isSweep(change)),
      bound: this.#boundOf(holder, changes),
      handed: changes.filter(({ doing }) => doing === Doing.Hand),
      reads: changes.filter(
        ({ doing }) => doing === Doing.Read || doing === Doing.Ask || doing === Doing.Hand,
      ),
    };
  }

  /** What runs while the keeper is made takes nothing out of it. */
  #isCut({ doing, spot, holder }: Change): boolean {
    if (doing !== Doing.Cut && doing !== Doing.Empty) return false;
    return !(holder.keeping === 'instance' && isConstructor(spot.body.function));
  }

  #isSweep({ doing, spot, key, holder }: Change): boolean {
    return doing === Doing.Cut && key >= 0 && this.#keys.of(spot.body, key, holder).variety === Variety.Few;
  }

  #addsToo(body: Body, changes: readonly Change[]): boolean {
    return changes.some(({ doing, spot }) => spot.body === body && isAdding(doing));
  }

  #boundOf(holder: Holder, changes: readonly Change[]): number | undefined {
    const size = this.#sizeArgument(holder);
    return size ?? changes.find(({ doing }) => doing === Doing.Measure)?.node;
  }

  /** `deque(maxlen=100)`, `Queue(10)`. */
  #sizeArgument({ made, type }: Holder): number | undefined {
    const call = this.#graph.interpreter.definitions.tree.node(made).unparenthesized;
    if (call.kind !== 'call') return undefined;
    const passed = call.child('arguments')?.children ?? [];
    const named = passed.find(
      (each) =>
        each.kind === 'keyword_argument' && ['maxlen', 'maxsize'].includes(each.child('name')?.text ?? ''),
    );
    const plain = passed.filter((each) => !each.is('keyword_argument', 'token'));
    const size =
      named?.child('value') ??
      (type === 'collections.deque' ? plain[1] : type.endsWith('Queue') ? plain[0] : undefined);
    return size && size.kind !== 'none' && size.text !== '0' ? size.index : undefined;
  }

  // ---- Additions

  #additions(holder: Holder, changes: readonly Change[]): Addition[] {
    const found: Addition[] = [];
    for (const change of changes) {
      if (!isAdding(change.doing)) continue;
      const { body } = change.spot;
      const occasion = this.#occasions.of(body);
      if (occasion === Occasion.Import || change.hasConstantKey) continue;
      if (occasion === Occasion.Making && holder.keeping === 'instance') continue;
      const domain = this.#domainOf(change);
      if (this.#isLimited(change, changes)) continue;
      found.push({
        change,
        domain,
        occasion,
        asked: this.#askedBefore(change, changes),
        isPassedIn:
          this.#isGiven(body, change.value) && (change.key < 0 || this.#isOfGiven(body, change.key)),
        isRegistration: this.#isRegistration(change),
        makesEntries: FILLS_ON_READ.has(holder.type),
        maker: this.#makerOf(change),
      });
    }
    return found.sort((a, b) => b.domain.variety - a.domain.variety || a.change.node - b.change.node);
  }

  #makerOf({ spot, value, holder, doing }: Change): string | undefined {
    if (doing !== Doing.Add && FILLS_ON_READ.has(holder.type)) return this.#factoryOf(holder);
    const made = value < 0 ? [] : this.#trace.objects(spot.body, value);
    return made.find(({ kind }) => kind === Kind.Result || kind === Kind.Container)?.name;
  }

  /** `defaultdict(threading.Lock)` */
  #factoryOf({ made }: Holder): string | undefined {
    const { definitions } = this.#graph.interpreter;
    const first = definitions.tree.node(made).unparenthesized.child('arguments')?.firstChild;
    return first && definitions.names.qualifiedName(first);
  }

  #domainOf({ spot, key, value, holder, method }: Change): Domain {
    if (key < 0 && (method === 'update' || method === 'extend')) {
      // What is merged is made elsewhere.
      const merged = this.#keys.of(spot.body, value, holder);
      return { ...merged, variety: Math.min(merged.variety, Variety.Given) };
    }
    if (key >= 0) return this.#keys.of(spot.body, key, holder);
    // Elements without a key: each one is one more.
    return value >= 0 ? this.#keys.of(spot.body, value, holder) : { variety: Variety.Unknown, source: 0 };
  }

  /** The temporary is a parameter as it is. */
  #isGiven(body: Body, temporary: number): boolean {
    if (temporary < 0) return false;
    const sources = this.#trace.sources(body, temporary);
    return (
      sources.length > 0 &&
      sources.every((made) => this.#trace.op(made) === Op.Load && this.#trace.parameterOf(made) >= 0)
    );
  }

  /** The temporary is a parameter, or a part of one. */
  #isOfGiven(body: Body, temporary: number): boolean {
    const trace = this.#trace;
    const sources = trace.sources(body, temporary);
    return (
      sources.length > 0 &&
      sources.every((made) => {
        if (trace.op(made) === Op.Load) return trace.parameterOf(made) >= 0;
        return trace.op(made) === Op.Get && this.#isGiven(body, trace.operand(made, 0));
      })
    );
  }

  /** A function that answers the parameter which it adds: what it decorates is registered once. */
  #isRegistration({ spot, value, key }: Change): boolean {
    const { body } = spot;
    const trace = this.#trace;
    const added = [value, key].flatMap((each) => (each < 0 ? [] : trace.sources(body, each)));
    const parameters = new Set(
      added.filter((made) => trace.op(made) === Op.Load).map((made) => trace.parameterOf(made)),
    );
    parameters.delete(-1);
    if (parameters.size === 0) return false;
    for (let at = spot.at; at < (body.starts.at(-1) ?? 0); at++) {
      const end = { body, at };
      if (trace.op(end) !== Op.Return) continue;
      const answers = trace.sources(body, trace.operand(end, 0));
      if (answers.some((made) => trace.op(made) === Op.Load && parameters.has(trace.parameterOf(made))))
        return true;
    }
    return false;
  }

  /** The function asks for a key of the container before it adds one. */
  #askedBefore(change: Change, changes: readonly Change[]): Change | undefined {
    if (change.method === 'setdefault') return change;
    return changes.find(
      ({ doing, spot, key }) =>
        doing === Doing.Ask &&
        spot.body === change.spot.body &&
        spot.at < change.spot.at &&
        this.#isSame(change, spot.body, key),
    );
  }

  /** Two keys of one body come from the same places. */
  #isSame(change: Change, body: Body, key: number): boolean {
    const own = change.key >= 0 ? change.key : change.value;
    if (own < 0 || key < 0) return false;
    if (own === key) return true;
    const nodes = (temporary: number): string =>
      this.#trace
        .sources(body, temporary)
        .map((made) => this.#textOf(made))
        .sort()
        .join();
    return nodes(own) === nodes(key);
  }

  /** What an instruction answers, as the code has it; the same text stands for the same value in one body. */
  #textOf(made: { body: Body; at: number }): string {
    const node = this.#graph.interpreter.definitions.tree.node(this.#trace.node(made));
    return node.unparenthesized.text;
  }

  /** The key is asked for first, and only one of fixed ones, or one that is there, is added. */
  #isLimited(change: Change, changes: readonly Change[]): boolean {
    const { spot } = change;
    const trace = this.#trace;
    const { tree } = this.#graph.interpreter.definitions;
    for (const { branch, isTrue } of guardsOf(trace, spot)) {
      const condition = trace.definition(spot.body, trace.operand(branch, 0));
      if (!condition || trace.op(condition) !== Op.Operate) continue;
      const node = tree.node(trace.node(condition));
      const words = node.children.filter(({ kind }) => kind === 'token').map(({ text }) => text);
      const isIn = words.some((word) => word === 'in' || word === 'not in');
      if (node.kind !== 'comparison_operator' || !isIn) continue;
      const isInside = words.some((word) => word.startsWith('not')) !== isTrue;
      if (!isInside) continue;
      const [key, container] = trace.operands(condition);
      if (key === undefined || container === undefined || !this.#isSame(change, spot.body, key)) continue;
      const isItself = changes.some(
        ({ doing, spot: at }) => doing === Doing.Ask && at.body === spot.body && at.at === condition.at,
      );
      if (isItself || this.#isFixed(spot.body, container)) return true;
    }
    return false;
  }

  #isFixed(body: Body, container: number): boolean {
    const made = this.#trace.sources(body, container);
    return made.every((each) => {
      const op = this.#trace.op(each);
      return (
        op === Op.Make ||
        op === Op.Free ||
        (op === Op.Const && this.#trace.operand(each, 0) === Constant.Text)
      );
    });
  }
}

/** What empties the container takes along what it held: somebody wants that. */
function isDrain({ doing, spot }: Change, changes: readonly Change[]): boolean {
  if (doing !== Doing.Empty) return false;
  return changes.some((other) => other.doing === Doing.Hand && other.spot.body === spot.body);
}

function isAdding(doing: Doing): boolean {
  return doing === Doing.Add || doing === Doing.AddInside || doing === Doing.Fill;
}
