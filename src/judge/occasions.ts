/** How often functions run: from who calls them, what they are handed to, and what decorates them. */
import {
  CALLS_ONCE,
  COMMAND_DECORATORS,
  NEUTRAL_DECORATOR_MODULES,
  NEUTRAL_DECORATORS,
  PLAIN_BASES,
  RUN_ONCE_PER_INSTANCE,
} from '../knowledge/occasions.js';
import type { ModuleSummary } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';
import { factsOf, isBesideProject, originOf } from './facts.js';
import { isLong, type Judgement, type Lifetime, type Reason, reason, UNKNOWN } from './judgement.js';
import type { LinkedSite, Program } from './program.js';
import type { ProjectFunction } from './project-names.js';
import type { Questions } from './questions.js';

/**
 * How often a function runs. `import`: once, when modules are loaded or the program is set up. `start`: once, from
 * the entry of a program. `again`: with data, for items or events. `user`: as users of the package call it. `test`:
 * for tests, examples and builds.
 */
export type When = 'import' | 'start' | 'again' | 'user' | 'test' | 'unknown';

/** How often something runs, and what tells it. */
export interface Occasion {
  readonly when: When;
  readonly because: readonly Reason[];
  /** Nothing but a base outside the project says so. */
  readonly isAssumed?: true;
  /** How many calls away the entry of the program is. */
  readonly depth: number;
}

/** What runs once in the life of an instance. */
const RUNS_ONCE =
  /^(__init__|__new__|__post_init__|__attrs_post_init__|__init_subclass__|__set_name__|__a?enter__)$/;
/** Methods that operators and the interpreter call. */
export const DUNDER = /^__\w+__$/;
/** How far locals of what the entry of a program calls still last as long as the program. */
export const ENTRY_DEPTH = 2;

/** When instances of a class are made that live so long. */
const WHEN_MADE: Readonly<Record<Lifetime, When>> = {
  process: 'import',
  script: 'start',
  task: 'again',
  call: 'again',
  library: 'user',
  unknown: 'unknown',
};
const NEVER: Occasion = { when: 'unknown', because: [], depth: 0 };
export class Occasions {
  readonly #program: Program;
  readonly #questions: Questions;
  readonly #lifetimeOf: (owner: ProjectClass) => Judgement | undefined;
  readonly #known = new Map<object, Occasion>();

  /** `lifetimeOf` is asked how often instances are made; it may lead back here. */
  constructor(
    program: Program,
    questions: Questions,
    lifetimeOf: (owner: ProjectClass) => Judgement | undefined,
  ) {
    this.#program = program;
    this.#questions = questions;
    this.#lifetimeOf = lifetimeOf;
  }

  /** How often a place is run; undefined where that is already being asked. */
  ofSite(linked: LinkedSite): Occasion | undefined {
    const { site, module } = linked;
    const own = this.#program.functionAround(linked);
    if (!own) {
      if (site.main)
        return { when: 'start', because: [reason(linked, 'in the main part of a program')], depth: 0 };
      if (site.loop === 'many')
        return { when: 'import', because: [reason(linked, 'in a loop of a module')], depth: 0 };
      const isEntry = /(^|\/)__main__\.py$/.test(module.path);
      return { when: isEntry ? 'start' : 'import', because: [reason(linked, 'at import')], depth: 0 };
    }
    if (site.loop === 'many') return { when: 'again', because: [reason(linked, 'in a loop')], depth: 0 };
    if (site.once) {
      const owner = this.#program.names.classOf(own);
      const once = owner && this.#occasionOfInstance(owner);
      return (
        once ?? {
          when: 'import',
          because: [reason(linked, 'behind a flag that is set here')],
          depth: ENTRY_DEPTH + 1,
        }
      );
    }
    return this.#occasionOf(own);
  }

  /** How often a function runs; undefined where that is already being asked. */
  ofFunction(own: ProjectFunction): Occasion | undefined {
    return this.#occasionOf(own);
  }

  #occasionOf(own: ProjectFunction): Occasion | undefined {
    return this.#questions.once(this.#known, own.facts, NEVER, () => this.#findOccasion(own));
  }

  #findOccasion(own: ProjectFunction): Occasion {
    const { facts, module } = own;
    const at = { path: module.path, at: facts.at };
    if (this.#program.isEntry(own))
      return { when: 'start', because: [{ place: at, words: 'an entry point of the set-up' }], depth: 0 };
    const says = (when: When, words: string): Occasion => ({
      when,
      because: [{ place: at, words }],
      depth: 0,
    });
    if (facts.isTest || factsOf(module).isTest || isBesideProject(module))
      return says('test', 'in tests, examples or a build');
    const owner = this.#program.names.classOf(own);
    if (RUNS_ONCE.test(facts.shortName) && owner) return this.#occasionOfInstance(owner);
    for (const name of facts.decorators ?? []) {
      if (this.#isCommand(name, module)) return says('start', `a command of the program, by ${name}`);
    }
    if (facts.binding === 'cached' && owner) return this.#occasionOfInstance(owner);
    if (facts.decorators?.some((name) => /\.(setter|deleter)$/.test(name)))
      return says('user', 'the setter of a property');
    if (facts.binding === 'property') return says('again', 'a property');
    if (owner && this.#libraryRunsOnce(owner, facts.shortName))
      return { ...this.#occasionOfInstance(owner), depth: 0 };
    if (DUNDER.test(facts.shortName)) return says('again', 'called by an operator');
    const found = [...this.#occasionsOfCalls(own), ...this.#occasionsOfHandings(own)];
    const outer = facts.decorators?.find((name) => this.#isForeignDecorator(name, module));
    if (outer !== undefined) found.push(says('again', `called by what ${outer} hands it to`));
    return combined(found) ?? this.#occasionOfUncalled(own, owner, says);
  }

  /** `@click.command()`, and `@cli.command()` where `cli` is a group of commands. */
  #isCommand(name: string, module: ModuleSummary): boolean {
    if (COMMAND_DECORATORS.has(name)) return true;
    const group = /^(.+)\.(command|group)$/.exec(name)?.[1];
    if (group === undefined) return false;
    return this.#program
      .functionsNamed(group, module)
      .some(({ facts }) => facts.decorators?.some((each) => COMMAND_DECORATORS.has(each)));
  }

  *#occasionsOfCalls(own: ProjectFunction): Generator<Occasion> {
    for (const call of this.#program.callsOf(own)) {
      if (this.#program.isBeside(call) || this.#program.functionAround(call)?.facts === own.facts) continue;
      const occasion = this.ofSite(call);
      if (occasion && occasion.when !== 'test') {
        // What a loop makes at import is there once; what it calls runs again and again.
        const when = call.site.loop === 'many' ? 'again' : occasion.when;
        yield {
          ...occasion,
          when,
          because: [reason(call, 'called here'), ...occasion.because].slice(0, 4),
          depth: occasion.depth + 1,
        };
      }
    }
  }

  *#occasionsOfHandings(own: ProjectFunction): Generator<Occasion> {
    for (const handing of this.#program.handingsOf(own)) {
      if (this.#program.isBeside(handing)) continue;
      for (const fate of handing.site.fates) {
        // What is handed to a decorator, and what it answers, is looked at with the decorators.
        if (
          fate.kind === 'argument' &&
          own.facts.decorators &&
          fate.position === 0 &&
          handing.site.at.end < own.facts.at.start
        )
          continue;
        if (fate.kind === 'argument' && CALLS_ONCE.has(fate.of ?? '')) {
          const occasion = this.ofSite(handing);
          if (occasion) yield { ...occasion, depth: occasion.depth + 1 };
        } else if (fate.kind === 'argument') {
          // The project's own functions call it where that is seen.
          const known = this.#program.functionsNamed(fate.of ?? '?', handing.module).length > 0;
          if (!known)
            yield {
              when: 'again',
              because: [reason(handing, 'handed over here, to be called back')],
              depth: 0,
            };
        } else if (fate.kind !== 'local' && fate.kind !== 'used' && fate.kind !== 'returned') {
          yield { when: 'again', because: [reason(handing, 'kept here, to be called back')], depth: 0 };
        }
      }
    }
  }

  /** A decorator that is none of the project's, and not known to leave the function as it is. */
  #isForeignDecorator(name: string, module: ModuleSummary): boolean {
    if (NEUTRAL_DECORATORS.has(name) || NEUTRAL_DECORATOR_MODULES.test(name)) return false;
    const isOwn =
      this.#program.functionsNamed(name, module).length > 0 ||
      this.#program.functionsNamed(`#${name}`, module).length > 0;
    const isClass =
      this.#program.names.classNamed(name, module) ?? this.#program.names.classNamed(`#${name}`, module);
    return !isOwn && isClass === undefined;
  }

  #libraryRunsOnce(owner: ProjectClass, method: string): boolean {
    return this.#program.names.classes
      .ancestors(owner)
      .some((each) =>
        originOf(each)?.bases?.some((base) => RUN_ONCE_PER_INSTANCE.get(base)?.includes(method)),
      );
  }

  /** What nothing in the project calls: an entry, what a framework or a user calls. */
  #occasionOfUncalled(
    own: ProjectFunction,
    owner: ProjectClass | undefined,
    says: (when: When, words: string) => Occasion,
  ): Occasion {
    const { facts } = own;
    if (!owner && facts.shortName === 'main' && facts.name === 'main')
      return says('start', 'the entry of a program');
    const hasForeignBase =
      owner && this.#program.names.classes.ancestors(owner).some((each) => this.#hasForeignBase(each));
    if (hasForeignBase)
      return { ...says('again', 'called by the library that the class derives from'), isAssumed: true };
    if (facts.name.includes('<locals>') || facts.shortName.startsWith('_'))
      return says('unknown', 'nothing in the project is seen to call it');
    // One file alone does not show who uses it.
    if (this.#program.names.classes.modules.length < 2)
      return says('unknown', 'nothing in the file calls it');
    return says('user', 'nothing in the project calls it');
  }

  #hasForeignBase(owner: ProjectClass): boolean {
    const bases = originOf(owner)?.bases ?? [];
    return bases.some(
      (base) => !PLAIN_BASES.test(base) && this.#program.names.classNamed(base, owner.module) === undefined,
    );
  }

  #occasionOfInstance(owner: ProjectClass): Occasion {
    const { lifetime, number, because } = this.#lifetimeOf(owner) ?? UNKNOWN;
    const when = number === 'many' && isLong(lifetime) ? 'again' : WHEN_MADE[lifetime];
    return { when, because: because.slice(0, 3), depth: ENTRY_DEPTH + 1 };
  }

  /** A constructor, or what only constructors call, and not in a loop. */
  runsOncePerInstance(own: ProjectFunction, depth = 0): boolean {
    const { facts } = own;
    if (facts.class === undefined) return false;
    if (RUNS_ONCE.test(facts.shortName) || facts.binding === 'cached') return true;
    if (depth > 3) return false;
    const calls = this.#program.callsOf(own).filter((call) => !this.#program.isBeside(call));
    return (
      calls.length > 0 &&
      calls.every((call) => {
        const around = this.#program.functionAround(call);
        if (around === undefined || call.site.loop === 'many') return false;
        const isOwn = around.facts.class !== undefined && call.site.once === true;
        return isOwn || this.runsOncePerInstance(around, depth + 1);
      })
    );
  }
}

function combined(all: readonly Occasion[]): Occasion | undefined {
  const certain = all.filter(({ isAssumed }) => !isAssumed);
  const found = certain.length > 0 ? certain : all;
  for (const when of ['again', 'user', 'unknown', 'start', 'import'] as const) {
    const first = found.filter((occasion) => occasion.when === when).sort((a, b) => a.depth - b.depth)[0];
    if (first) return first;
  }
  return undefined;
}
