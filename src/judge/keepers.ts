/**
 * How long an object lives by what becomes of it: it lives as long as what keeps it, and nothing keeps it longer than
 * its call.
 */
import type { Fate, LosingAttribute, ModuleSummary } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';
import { lossOfVariable, ownLossOf } from './facts.js';
import {
  type Count,
  isLong,
  isShort,
  type Judgement,
  longest,
  majority,
  moreOf,
  reason,
} from './judgement.js';
import { DUNDER, ENTRY_DEPTH, type Occasion, type Occasions } from './occasions.js';
import { type LinkedSite, type Program, parameterFor } from './program.js';

/** Questions that lead on to other classes and places; undefined where they are already being asked. */
export interface Asking {
  lifetimeOf(owner: ProjectClass): Judgement | undefined;
  judgeSite(linked: LinkedSite): Judgement | undefined;
}

export class Keepers {
  readonly #program: Program;
  readonly #occasions: Occasions;
  readonly #asking: Asking;

  constructor(program: Program, occasions: Occasions, asking: Asking) {
    this.#program = program;
    this.#occasions = occasions;
    this.#asking = asking;
  }

  /** What becomes of one place's value tells; undefined where that only leads back to what is being asked. */
  judge(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    switch (fate.kind) {
      case 'attribute':
        return this.#judgeAttribute(fate, linked, occasion);
      case 'class':
      case 'module':
        return this.#judgeShared(fate, linked, occasion);
      case 'foreign':
        return this.#judgeForeign(fate, linked, occasion);
      case 'argument':
        return this.#judgeArgument(fate, linked, occasion);
      case 'default':
      case 'decorator':
        if (occasion.when === 'again')
          return answer('call', 'many', linked, 'made for a definition that runs again and again', occasion);
        return answer('process', 'few', linked, 'made for a definition, which keeps it', occasion);
      case 'returned':
      case 'yielded':
        return this.#judgeReturned(linked, occasion);
      case 'captured':
        return this.#judgeCaptured(fate, linked, occasion);
    }
    return this.#judgeLocal(fate, linked, occasion);
  }

  #judgeLocal(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement {
    const own = this.#program.functionAround(linked);
    const isNested = own?.facts.name.includes('<locals>') === true;
    const isOfProgram =
      occasion.when === 'start' &&
      linked.site.loop === undefined &&
      ((occasion.depth <= ENTRY_DEPTH && !isNested) || fate.looped);
    if (isOfProgram && fate.kind !== 'raised') {
      return answer('script', 'one', linked, 'a local of the entry of a program', occasion);
    }
    // What a user calls may be what the whole program does: training, a server, a batch.
    if (occasion.when === 'user' && own?.facts.class === undefined && fate.looped) {
      return answer(
        'unknown',
        'unknown',
        linked,
        'a loop uses it, in a function that nothing in the project calls',
        occasion,
      );
    }
    const number = occasion.when === 'again' || occasion.when === 'user' ? 'many' : 'few';
    return answer('call', number, linked, 'nothing keeps it after the call that makes it', occasion);
  }

  #judgeShared(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const what =
      fate.kind === 'class'
        ? `kept in the class, as '${fate.name}'`
        : `kept in the module, as '${withoutMark(fate.name)}'`;
    if (fate.assumed && occasion.when !== 'import' && occasion.when !== 'start') {
      return answer('unknown', 'unknown', linked, `handed to what is ${what}`, occasion);
    }
    // `conf.handler = C()` is an attribute of an object that a module holds: the next one takes its place.
    const isOfModule =
      fate.kind === 'class' ||
      isOwnVariable(fate) ||
      this.#program.names.classes.names.moduleOf(fate.name ?? '', linked.module);
    if (!isOfModule) return this.#judgeForeign(fate, linked, occasion);
    const losing = this.#losingShared(fate, linked.module);
    if (
      occasion.when !== 'import' &&
      occasion.when !== 'start' &&
      (losing?.isReset || (fate.element && losing?.shrinks))
    ) {
      return answer(
        'task',
        fate.element ? 'many' : 'few',
        linked,
        `${what}, until it is taken out`,
        occasion,
      );
    }
    const lifetime = linked.site.main || occasion.when === 'start' ? 'script' : 'process';
    return answer(lifetime, 'one', linked, what, occasion);
  }

  /** What takes away what a variable of a module, or an attribute of a class, holds. */
  #losingShared(fate: Fate, module: ModuleSummary): LosingAttribute | undefined {
    const { name = '' } = fate;
    if (fate.kind === 'class') {
      const owner = this.#program.names.classNamed(fate.of ?? '?', module);
      return owner && this.#losing(owner, name);
    }
    const home = name.startsWith('#') ? module : this.#program.names.classes.names.moduleOf(name, module);
    const variable = name.startsWith('#') ? name.slice(1) : name.slice(name.lastIndexOf('.') + 1);
    return home && lossOfVariable(home, variable);
  }

  #judgeForeign(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const words = fate.name ? `kept in another object, as '${fate.name}'` : 'kept in another object';
    if (occasion.when === 'again') return answer('task', 'many', linked, words, occasion);
    if (occasion.when === 'start') return answer('script', 'one', linked, words, occasion);
    if (occasion.when === 'import') return answer('process', 'one', linked, words, occasion);
    return answer('unknown', 'unknown', linked, words, occasion);
  }

  #judgeAttribute(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const owner = this.#program.names.classNamed(fate.of ?? '?', linked.module);
    if (!owner) return undefined;
    const kept = this.#asking.lifetimeOf(owner);
    // Two that keep each other: something else must keep one of them.
    if (!kept) return undefined;
    const words = fate.name
      ? `kept in '${fate.name}' of a ${owner.summary.name}`
      : `handed to a method of a ${owner.summary.name}`;
    const own = this.#program.functionAround(linked);
    const losing = this.#losing(owner, fate.name ?? '');
    const isMany = linked.site.loop === 'many' || fate.element === true;
    const asOwner = (): Judgement => ({
      lifetime: kept.lifetime,
      number: isMany ? moreOf(kept.number, 'few') : kept.number,
      because: [reason(linked, words), ...kept.because.slice(0, 3)],
    });
    if (kept.lifetime === 'call') return asOwner();
    const isOnce = own && this.#occasions.runsOncePerInstance(own);
    if (fate.assumed && !isOnce && (occasion.when === 'user' || occasion.when === 'unknown')) {
      const lifetime = isLong(kept.lifetime) ? 'unknown' : kept.lifetime;
      return answer(lifetime, 'many', linked, words, occasion);
    }
    // A constructor that fills from data what is emptied later.
    if (fate.element && losing?.shrinks && linked.site.loop === 'many') {
      return answer('task', 'many', linked, `${words}, until it is taken out`, occasion);
    }
    if (fate.lazy || isOnce)
      return losing?.isReset && !isShort(kept.lifetime) && fate.lazy
        ? answer('task', 'many', linked, `${words}, until a method resets it`, occasion)
        : asOwner();
    if (isShort(kept.lifetime)) return answer('task', 'many', linked, words, occasion);
    if (occasion.when === 'again') {
      const stays = fate.element && !fate.assumed && !losing?.shrinks && !losing?.isReset;
      if (stays) return { ...asOwner(), number: 'many' };
      return answer('task', 'many', linked, `${words}, until the next one`, occasion);
    }
    if (losing?.isReset || (fate.element && losing?.shrinks))
      return answer('task', 'few', linked, `${words}, until a method resets it`, occasion);
    if (occasion.when === 'unknown' && isLong(kept.lifetime))
      return answer('unknown', 'unknown', linked, words, occasion);
    return asOwner();
  }

  #losing(owner: ProjectClass, name: string): LosingAttribute | undefined {
    for (const each of this.#program.names.classes.ancestors(owner)) {
      const found = ownLossOf(each, name);
      if (found) return found;
    }
    return undefined;
  }

  #judgeArgument(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const { module } = linked;
    const judged: (Judgement | undefined)[] = (fate.then ?? []).map((next) =>
      this.judge(next, linked, occasion),
    );
    for (const called of this.#program.functionsNamed(fate.of ?? '?', module)) {
      const name = parameterFor(called, fate);
      const keeps = called.facts.keeps?.find(({ parameter }) => parameter === name);
      for (const next of keeps?.fates ?? []) {
        if (next.kind === 'argument') continue;
        const inside = {
          site: { ...linked.site, within: called.index },
          module: called.module,
          indirect: true,
        };
        judged.push(this.judge(next, inside, occasion));
      }
    }
    return longest(judged.filter((each) => each !== undefined)) ?? this.#judgeLocal(fate, linked, occasion);
  }

  /** What a nested function refers to lives as long as that function. */
  #judgeCaptured(fate: Fate, linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const inner = this.#program.functionsNamed(fate.of ?? '?', linked.module);
    const judged = inner
      .flatMap((each) => this.#program.handingsOf(each))
      .map((handing) => this.#asking.judgeSite(handing))
      .filter((each) => each !== undefined);
    const found = longest(judged);
    if (!found) return undefined;
    if (occasion.when === 'again' && !isShort(found.lifetime)) {
      return answer('task', 'many', linked, 'a function that is made anew each time refers to it', occasion);
    }
    return { ...found, because: [reason(linked, 'a function that is kept refers to it'), ...found.because] };
  }

  #judgeReturned(linked: LinkedSite, occasion: Occasion): Judgement | undefined {
    const own = this.#program.functionAround(linked);
    if (!own) return undefined;
    const { facts } = own;
    if (facts.binding === 'cached') {
      const owner = this.#program.names.classOf(own);
      return owner && this.#asking.lifetimeOf(owner);
    }
    if (facts.binding === 'property')
      return answer('call', 'many', linked, 'made at each access of a property', occasion);
    if (DUNDER.test(facts.shortName) && !/^__(new|init)__$/.test(facts.shortName)) {
      return answer('call', 'many', linked, 'made by an operator, for the expression that uses it', occasion);
    }
    const calls = this.#program.callsOf(own).filter((call) => !this.#program.isBeside(call));
    const judged = calls.map((call) => this.#asking.judgeSite(call)).filter((each) => each !== undefined);
    if (judged.length > 0) {
      const found = majority(judged);
      return { ...found, because: [reason(linked, `returned by '${facts.name}'`), ...found.because] };
    }
    const words = `returned by '${facts.name}', which nothing in the project calls`;
    if (occasion.when === 'again') return answer('task', 'many', linked, words, occasion);
    if (occasion.when !== 'user') return answer('unknown', 'unknown', linked, words, occasion);
    const isMethod = facts.class !== undefined && facts.binding === undefined;
    return isMethod
      ? answer('task', 'many', linked, words, occasion)
      : answer('library', 'unknown', linked, words, occasion);
  }
}

function isOwnVariable({ name }: Fate): boolean {
  return name?.startsWith('#') === true;
}

function answer(
  lifetime: Judgement['lifetime'],
  number: Count,
  linked: LinkedSite,
  words: string,
  { because }: Occasion,
): Judgement {
  return { lifetime, number, because: [reason(linked, words), ...because.slice(0, 3)] };
}

function withoutMark(name: string | undefined): string {
  return name?.replace(/^#/, '') ?? '';
}
