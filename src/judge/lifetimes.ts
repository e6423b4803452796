/**
 * How long instances of a class live, and how many there are, from the places that make them. An instance lives as
 * long as what keeps it; what nothing keeps lives as long as the call that made it; and a call is made as often as
 * the function around it runs.
 */
import { MADE_BY_LIBRARY } from '../knowledge/occasions.js';
import type { Fate, ModuleSummary } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';
import { factsOf, originOf } from './facts.js';
import {
  type Count,
  type Judgement,
  longest,
  majority,
  moreOf,
  type Reason,
  reason,
  UNKNOWN,
} from './judgement.js';
import { type Asking, Keepers } from './keepers.js';
import { type Occasion, Occasions } from './occasions.js';
import { type LinkedSite, Program } from './program.js';
import type { ProjectFunction } from './project-names.js';
import { Questions } from './questions.js';

/** Says nothing: it only leads back to what is being asked, or is a test. */
const NOTHING: Judgement = { lifetime: 'unknown', number: 'unknown', because: [] };

/** Answers for the classes of a project; for one file alone what it shows by itself. */
export class Lifetimes {
  readonly #judge: Judge;

  /** `modules` are summaries that were made with what tells of lifetimes; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.#judge = new Judge(modules);
  }

  /** How long instances of a class live, how many there are, and what tells it. Never throws. */
  lifetimeOf(owner: ProjectClass): Judgement {
    return this.#judge.lifetimeOf(owner) ?? UNKNOWN;
  }

  /** How often a function runs, by the facts of its module on it. Never throws. */
  occasionOf(own: ProjectFunction): Occasion | undefined {
    return this.#judge.occasionOf(own);
  }
}

class Judge implements Asking {
  readonly #program: Program;
  readonly #questions = new Questions();
  readonly #occasions: Occasions;
  readonly #keepers: Keepers;
  readonly #known = new Map<object, Judgement>();

  constructor(modules: readonly ModuleSummary[]) {
    this.#program = new Program(modules);
    this.#occasions = new Occasions(this.#program, this.#questions, (owner) => this.lifetimeOf(owner));
    this.#keepers = new Keepers(this.#program, this.#occasions, this);
  }

  occasionOf(own: ProjectFunction): Occasion | undefined {
    return this.#occasions.ofFunction(own);
  }

  lifetimeOf(owner: ProjectClass): Judgement | undefined {
    return this.#questions.once(this.#known, owner.summary, UNKNOWN, () => this.#find(owner));
  }

  #find(owner: ProjectClass): Judgement {
    const family = this.#family(owner);
    const declared = this.#declared(owner, family);
    if (declared) return declared;
    const sites = family.flatMap((member) => this.#program.constructionsOf(member));
    const isOfTests = isTestClass(owner);
    const judged = sites
      .filter((linked) => isOfTests || !this.#program.isBeside(linked))
      .map((linked) => this.judgeSite(linked))
      .filter((judgement) => judgement !== undefined);
    if (judged.length > 0) return majority(judged);
    return this.#judgeUnmade(owner, family, sites);
  }

  /** What no place of the project makes: a library does, or its users do, or something that cannot be followed. */
  #judgeUnmade(
    owner: ProjectClass,
    family: readonly ProjectClass[],
    sites: readonly LinkedSite[],
  ): Judgement {
    const handed = family
      .flatMap((member) => this.#program.handingsOfClass(member))
      .filter((linked) => !this.#program.isBeside(linked));
    // Another name of the module for the class is for those who import it.
    const followed = handed.filter(({ site }) =>
      site.fates.some((fate) => fate.kind !== 'used' && fate.kind !== 'local' && !isAlias(fate)),
    );
    if (handed.some(({ site }) => site.fates.some(({ kind }) => kind === 'raised'))) {
      return {
        lifetime: 'call',
        number: 'many',
        because: handed.slice(0, 2).map((linked) => reason(linked, 'it is raised here')),
      };
    }
    const [first] = followed;
    if (first) {
      return {
        ...UNKNOWN,
        because: [
          reason(first, 'the class is handed over here, and who makes instances of it cannot be told'),
        ],
      };
    }
    // One file alone does not show who uses it.
    if (this.#program.names.classes.modules.length < 2) return UNKNOWN;
    const words =
      sites.length > 0
        ? 'only tests, examples and builds make instances'
        : 'nothing in the project makes an instance';
    return { lifetime: 'library', number: 'unknown', because: [{ place: placeOf(owner), words }] };
  }

  /** What the definition of a class says by itself. */
  #declared(owner: ProjectClass, family: readonly ProjectClass[]): Judgement | undefined {
    const at = placeOf(owner);
    const origins = this.#program.names.classes.ancestors(owner).map(originOf);
    if (origins.some((origin) => origin?.isEnum)) {
      return {
        lifetime: 'process',
        number: 'few',
        because: [{ place: at, words: 'the members of an enumeration are made with the class' }],
      };
    }
    if (origins.some((origin) => origin?.isMetaclass)) {
      return {
        lifetime: 'process',
        number: 'many',
        because: [{ place: at, words: 'the instances of a metaclass are classes' }],
      };
    }
    for (const origin of family.map(originOf)) {
      for (const base of origin?.bases ?? []) {
        const lifetime = MADE_BY_LIBRARY.get(base);
        if (!lifetime) continue;
        const number: Count = lifetime === 'task' ? 'many' : 'one';
        return {
          lifetime,
          number,
          because: [{ place: at, words: `${base} is a base, of which the library makes the instances` }],
        };
      }
    }
    return undefined;
  }

  /** The class and all that derive from it: an instance of these is an instance of the class. */
  #family(owner: ProjectClass): readonly ProjectClass[] {
    const found = new Map([[owner.summary, owner]]);
    // A map grows while it is walked: what is added is visited too.
    for (const member of found.values()) {
      for (const derived of this.#program.names.derivedFrom(member)) found.set(derived.summary, derived);
    }
    return [...found.values()];
  }

  /**
   * What one place that makes something says; undefined where it only leads back to what is being asked, and in
   * tests.
   */
  judgeSite(linked: LinkedSite): Judgement | undefined {
    const found = this.#questions.once(this.#known, linked.site, UNKNOWN, () => {
      const occasion = this.#occasions.ofSite(linked);
      if (!occasion || occasion.when === 'test') return NOTHING;
      const judged = linked.site.fates
        .map((fate) => this.#keepers.judge(fate, linked, occasion))
        .filter((each) => each !== undefined);
      const found = longest(judged);
      if (!found) return NOTHING;
      const number = this.#countAt(linked, occasion, found);
      return { ...found, number };
    });
    return found === NOTHING ? undefined : found;
  }

  #countAt({ site }: LinkedSite, occasion: Occasion, { number }: Judgement): Count {
    if (site.loop === 'many' || occasion.when === 'again') return 'many';
    return site.loop === 'few' ? moreOf(number, 'few') : number;
  }
}

function isAlias(fate: Fate): boolean {
  if (fate.kind === 'argument') return fate.of === 'functools.partial' && fate.then?.every(isAlias) === true;
  return fate.kind === 'module' && !fate.element;
}

function placeOf({ module, summary }: ProjectClass): Reason['place'] {
  return { path: module.path, at: summary.at };
}

function isTestClass(owner: ProjectClass): boolean {
  return factsOf(owner.module).isTest === true || originOf(owner)?.isTest === true;
}
