/**
 * What a class does to its attributes over its life: how it ends, and what it lets go of then. All its terminal methods
 * count as one end here, with whatever they run or schedule; what each one does by itself is told by end-method.ts.
 */
import { QUEUE_ONLY_SHRINKING, SHRINKING_METHODS } from '../knowledge/containers.js';
import {
  ASKING_METHOD,
  ENDS_BY_FAME,
  STARTING_METHODS,
  TERMINAL_METHODS,
} from '../knowledge/terminal-methods.js';
import type { AttributeUse, ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';

/** The life of the instances of one class, as far as the class and its bases of the same file tell it. */
export class Lifecycle {
  readonly class: ClassModel;
  #ending: ReadonlySet<FunctionModel> | undefined;

  constructor(owner: ClassModel) {
    this.class = owner;
  }

  /** Methods that end an instance by their name (`close`, `__exit__`, `connection_lost`), in source order. */
  get terminalMethods(): FunctionModel[] {
    return this.class.ancestors
      .flatMap((ancestor) => ancestor.functions)
      .filter(({ name }) => TERMINAL_METHODS.has(name) || TERMINAL_METHODS.has(name.replace(/^_+/, '')));
  }

  /** The terminal methods and all that they run, or schedule, on the same instance. */
  get ending(): ReadonlySet<FunctionModel> {
    this.#ending ??= this.#reach(this.terminalMethods);
    return this.#ending;
  }

  /**
   * Where an attribute is set to something that holds nothing, deleted, or emptied, outside of the methods that start
   * a life (`__init__`, `reset`, `connection_made`): those put the old state in place of a new one.
   */
  resets(attribute: string): AttributeUse[] {
    return [...this.#uses(attribute, isReset), ...this.#uses('__dict__', isReset)];
  }

  /** Where something is taken out of what an attribute holds: `pop`, `remove`, `del self.items[key]`. */
  removals(attribute: string): AttributeUse[] {
    return this.#uses(attribute, isRemoval);
  }

  /** The reset of an attribute that the end of the instance runs; undefined when nothing of the kind is to be seen. */
  release(attribute: string): AttributeUse | undefined {
    return this.resets(attribute).find(({ method }) => method !== undefined && this.ending.has(method));
  }

  /** A method and all that it runs, or schedules, on the same instance. */
  reachedFrom(method: FunctionModel): ReadonlySet<FunctionModel> {
    return this.#reach([method]);
  }

  #uses(attribute: string, isWanted: (use: AttributeUse) => boolean): AttributeUse[] {
    return this.class
      .usesOf(attribute)
      .filter((use) => use.method !== undefined && isWanted(use) && !this.#isStart(use.method));
  }

  /** A method that starts a life, unless it is also reached from an end: `close()` may call `reset()`. */
  #isStart(method: FunctionModel): boolean {
    return STARTING_METHODS.has(method.name) && !this.ending.has(method);
  }

  #reach(roots: readonly FunctionModel[]): ReadonlySet<FunctionModel> {
    const reached = new Set(roots);
    const mentions = this.class.ancestors.flatMap((ancestor) => [...ancestor.attributes.values()]);
    // A set grows while it is walked: what is added is visited too.
    for (const method of reached) {
      for (const { name, uses } of mentions) {
        const callee = this.class.findMethod(name);
        if (callee && uses.some((use) => use.method === method && use.kind !== 'store')) reached.add(callee);
      }
    }
    return reached;
  }
}

const lifecycles = new WeakMap<ClassModel, Lifecycle>();

/** The lifecycle of a class; the same answer for the same class. Never throws. */
export function lifecycleOf(owner: ClassModel): Lifecycle {
  let found = lifecycles.get(owner);
  if (!found) {
    found = new Lifecycle(owner);
    lifecycles.set(owner, found);
  }
  return found;
}

/**
 * The terminal method to name in a finding, the best known first; undefined where there is none, or only properties and
 * methods that may be questions. `except` is left out. Never throws.
 */
export function endOf(owner: ClassModel, except?: FunctionModel): FunctionModel | undefined {
  const ends = lifecycleOf(owner).terminalMethods.filter(
    (method) => method.binding === 'instance' && method !== except && !ASKING_METHOD.test(method.name),
  );
  for (const names of ENDS_BY_FAME) {
    const found = ends.find(({ name }) => names.test(name));
    if (found) return found;
  }
  return undefined;
}

const HOLDS_NOTHING = new Set(['none', 'true', 'false', 'integer', 'float', 'string', 'ellipsis']);

function isReset(use: AttributeUse): boolean {
  switch (use.kind) {
    case 'delete':
      return true;
    case 'method':
      return use.name === 'clear';
    case 'item-store':
      return use.key?.kind === 'slice';
    case 'store': {
      // The parts of `self.a, self.b = None, None` have no value of their own.
      const value = use.value?.unparenthesized;
      if (!value || HOLDS_NOTHING.has(value.kind)) return true;
      return value.is('list', 'tuple', 'dictionary') && !value.firstChild;
    }
  }
  return false;
}

function isRemoval(use: AttributeUse): boolean {
  if (use.kind === 'item-delete') return true;
  const name = use.name ?? '';
  if (use.kind !== 'method' || name === 'clear') return false;
  return SHRINKING_METHODS.has(name) && !QUEUE_ONLY_SHRINKING.has(name);
}
