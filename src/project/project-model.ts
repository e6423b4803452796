/**
 * All files together, from their summaries alone: the module graph, the class graph and what keeps what alive. Each question
 * is a file of this folder, and is worked out once.
 */
import type { ArgumentSlot, ModuleSummary } from '../model/index.js';
import { ClassGraph } from './class-graph.js';
import { type EntryLeft, entriesLeftIn } from './entries-left.js';
import { type HalfOverriddenEnd, halfOverriddenEndsIn } from './half-overridden-ends.js';
import { keepsArgument } from './keeping.js';
import { type OwnerCycle, ownerCyclesIn } from './owner-cycles.js';
import { type ParallelLoss, parallelLossesIn } from './parallel-losses.js';
import type { ProjectClass } from './project-class.js';
import { type HeldWatched, heldWatchedIn } from './watched-objects.js';

/** What rules may ask of all files together. No question throws. */
export class ProjectModel {
  readonly #classes: ClassGraph;
  #ownerCycles: readonly OwnerCycle[] | undefined;

  /** Joins the summaries; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.#classes = new ClassGraph(modules);
  }

  /**
   * Whether a callee keeps an argument, as seen from a file: a class by its constructor, or a method of a class.
   * `unknown` where the callee, or a base of its class, is not in the project.
   */
  keepsArgument(callee: string, slot: ArgumentSlot, from: ModuleSummary): 'yes' | 'no' | 'unknown' {
    return keepsArgument(this.#classes, callee, slot, from);
  }

  /** Whether instances are widgets or parts of a toolkit, which has its own way to let go of them. */
  isWidget(owner: ProjectClass): boolean {
    return this.#classes.isWidget(owner);
  }

  /** Whether instances live as long as the process, or only in tests: a cycle among them costs nothing. */
  lastsLong(owner: ProjectClass): boolean {
    return this.#classes.lastsLong(owner);
  }

  /**
   * Every class that hands itself to what it keeps, in order of path and place; then the same cycles once more, by the
   * places that close them.
   */
  get ownerCycles(): readonly OwnerCycle[] {
    // Several rules ask.
    this.#ownerCycles ??= [...ownerCyclesIn(this.#classes)];
    return this.#ownerCycles;
  }

  /** Every place that takes something out of one of two containers that go together; in order of path and place. */
  get parallelLosses(): Iterable<ParallelLoss> {
    return parallelLossesIn(this.#classes);
  }

  /** Every end that leaves an instance with what it has entered itself with. */
  get entriesLeft(): Iterable<EntryLeft> {
    return entriesLeftIn(this.#classes);
  }

  /** Classes that override one end of a base, which runs another, and inherit that other one as it is. */
  get halfOverriddenEnds(): Iterable<HalfOverriddenEnd> {
    return halfOverriddenEndsIn(this.#classes);
  }

  /** Every object that is watched by what keeps, until it dies, a resource that holds it; in order of path and place. */
  get heldWatched(): Iterable<HeldWatched> {
    return heldWatchedIn(this.#classes);
  }
}
