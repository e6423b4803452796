/**
 * What other files may need to know of one file: plain, serialisable, a few kilobytes. Class names are written as a file
 * sees them: `pkg.module.Class`, `.module.Class` for relative imports, `#Class` for a class of the file itself.
 */

import type { Lifetime } from './lifetime.js';

/** A half-open range in the text of the summary's file. */
export interface SummarySpan {
  readonly start: number;
  readonly end: number;
}

/** How an argument is passed: by position (from 0) or by keyword. */
export type ArgumentSlot = { readonly position: number } | { readonly keyword: string };

/** A method keeps what it is given. */
export interface KeptParameter {
  readonly method: string;
  readonly parameter: string;
  /** Its place among the positional parameters, without `self`; -1 for keyword-only ones. */
  readonly position: number;
  /** The attribute of self that holds it, itself or as an element. */
  readonly attribute: string;
  readonly at: SummarySpan;
}

/** A method hands what it is given on to something that may keep it. */
export interface PassedParameter {
  readonly method: string;
  readonly parameter: string;
  readonly position: number;
  /** `super`: the same or a named method of a base; `self`: another method; else the class that is constructed. */
  readonly to:
    | { readonly kind: 'super'; readonly method: string }
    | { readonly kind: 'self'; readonly method: string }
    | { readonly kind: 'new'; readonly class: string };
  readonly slot: ArgumentSlot;
  readonly at: SummarySpan;
  /** For 'new': the attribute that keeps the new object. */
  readonly attribute?: string;
}

/** A function or method answers an object that it makes with what it is given. */
export interface Making {
  readonly name: string;
  readonly parameter: string;
  readonly position: number;
  /** The class that is made, and where its constructor takes the parameter. */
  readonly class: string;
  readonly slot: ArgumentSlot;
  readonly at: SummarySpan;
}

/** An instance makes an object, hands itself over, and keeps the object. */
export interface OwnedHelper {
  /** The attribute of the owner that keeps the helper, itself or as an element. */
  readonly attribute: string;
  /** The attribute is a collection: the helper is one of many. */
  readonly oneOfMany: boolean;
  /** The class, or the function that makes the helper; '?' where neither can be told. */
  readonly class: string;
  /** The name of the method that makes the helper, where the class of its object cannot be told. */
  readonly madeBy?: string;
  /** By its name, what is called makes an object or hands it a connection, and keeps what it is given. */
  readonly soundsKept: boolean;
  /** The method of the helper that gets the owner; `__init__` when it is made with it. */
  readonly receives: string;
  readonly slot: ArgumentSlot;
  /** The call that makes the helper. */
  readonly at: SummarySpan;
  /** Made in a cached property: kept in the instance's dictionary. */
  readonly cached: boolean;
  readonly release: Release;
  /** Where the end of the owner ends the helper, and keeps it all the same. */
  readonly toldAt?: SummarySpan;
}

/**
 * What the owner does to an attribute that holds a helper: `dropped` when its end resets or deletes it; `told` when its
 * end calls a terminal method of the helper, which helps only if that drops its own end; `elsewhere` when some other
 * method resets it.
 */
export type Release = 'dropped' | 'told' | 'elsewhere' | 'none';

/** An instance writes itself into an object that it keeps: `self.loop.handler = self`. */
export interface PlantedSelf {
  readonly attribute: string;
  readonly oneOfMany: boolean;
  /** The attribute of the other object. */
  readonly field: string;
  readonly at: SummarySpan;
  readonly release: Release;
  /** Where the owner starts to keep the object. */
  readonly keptAt: SummarySpan;
}

/** A method that ends an instance by its name. */
export interface EndSummary {
  readonly name: string;
  readonly at: SummarySpan;
  /** Methods of the same instance that it runs. */
  readonly runs: readonly string[];
  /** Attributes of this class on which it calls an end. */
  readonly parts: readonly { readonly attribute: string; readonly at: SummarySpan }[];
  readonly callsBase: boolean;
  readonly isEmpty: boolean;
}

export interface ClassSummary {
  readonly name: string;
  readonly at: SummarySpan;
  readonly bases: readonly string[];
  /** Names of its methods that other classes may ask about. */
  readonly methods: readonly string[];
  readonly kept: readonly KeptParameter[];
  readonly passed: readonly PassedParameter[];
  readonly helpers: readonly OwnedHelper[];
  readonly planted: readonly PlantedSelf[];
  readonly ends: readonly EndSummary[];
  /** The method that lets go of other attributes when the instance ends, if there is one. */
  readonly terminal?: { readonly name: string; readonly at: SummarySpan };
  /** The method that ends the instance, whatever it does, if there is one. */
  readonly end?: { readonly name: string; readonly at: SummarySpan };
  /** Methods that answer what they make of a parameter. */
  readonly makings?: readonly Making[];
  /** Names of methods that take and answer something, where the name alone may tell the class. */
  readonly answering?: readonly string[];
  /** Properties that keep a weak reference to what they are set to. */
  readonly weakSetters?: readonly string[];
  /** Those of the attributes that keep a parameter which the end of an instance drops. */
  readonly dropped: readonly string[];
  /** How long instances live, by what the file shows; `unknown` for classes that hand themselves to nothing. */
  readonly lifetime: Lifetime;
}

/** Two local objects refer to each other: `a.next = b`, `b.previous = a`. */
export interface LinkedPair {
  readonly at: SummarySpan;
  readonly backAt: SummarySpan;
  readonly names: readonly [string, string];
}

/** Two containers are filled with the same objects by one function. */
export interface ParallelPair {
  /** Their names as the code has them: `requests`, `self.tasks`. */
  readonly names: readonly [one: string, other: string];
  /** Where one function fills both. */
  readonly filledAt: readonly [SummarySpan, SummarySpan];
  /** Where one function takes from the other what it takes from the one; undefined when none does. */
  readonly emptiedAt?: SummarySpan;
  /** It takes single objects out of both. */
  readonly byEntry: boolean;
}

/** In one file, something is taken out of one container of a pair, and the other is left as it is. */
export interface PairLoss {
  readonly pair: ParallelPair;
  readonly at: SummarySpan;
  /** All is taken out at once. */
  readonly isWhole: boolean;
  /** The function that does it. */
  readonly within: string;
}

/** Two containers of a module, for which another file may forget one. */
export interface SharedPair extends ParallelPair {
  /** Functions of the module that work on the other container. */
  readonly keepers: readonly string[];
}

/** A function takes something out of a container that its file imports. */
export interface ForeignRemoval {
  /** The container: `pkg.state.requests`. */
  readonly container: string;
  readonly at: SummarySpan;
  readonly isWhole: boolean;
  readonly within: string;
  /** What else the function, and what it runs in its file, mentions of the container's module: names in the module. */
  readonly mentions: readonly string[];
}

/** An instance enters itself with another object, and its end works with that and does not take it out. */
export interface LeftEntry {
  readonly class: string;
  /** What enters it: `self.backend.add_pending(self)`. */
  readonly enter: { readonly method: string; readonly position: number; readonly at: SummarySpan };
  /** What would take it out, and does so elsewhere. */
  readonly leave: { readonly method: string; readonly at: SummarySpan };
  /** The object that it is entered with, as the code has it. */
  readonly registry: string;
  /** The end of the instance, and where that works with the registry. */
  readonly end: string;
  readonly at: SummarySpan;
  /** It is entered in a container, by the name of the method. */
  readonly isContainer: boolean;
}

/** A function or method watches one argument weakly, and keeps another until it dies. */
export interface WatcherSummary {
  /** Empty for a function of the module. */
  readonly class: string;
  readonly name: string;
  readonly watched: number;
  readonly kept: number;
  readonly at: SummarySpan;
}

/** An object is watched, and what is kept until it dies was given the object. */
export interface HandoverSummary {
  readonly at: SummarySpan;
  /** What both are handed to (`pkg.resources.manager.register`), with their places; undefined where it is watched here. */
  readonly through?: { readonly callee: string; readonly watched: number; readonly kept: number };
  readonly object: string;
  readonly resource: string;
  /** The class of the resource, and its method that was given the object. */
  readonly class: string;
  readonly method: string;
  readonly position: number;
  readonly givenAt: SummarySpan;
}

export interface ModuleSummary {
  readonly path: string;
  readonly watchers: readonly WatcherSummary[];
  /** Names of the module for an instance of a class that watches, with the class. */
  readonly watching: Readonly<Record<string, string>>;
  readonly handovers: readonly HandoverSummary[];
  readonly leftEntries: readonly LeftEntry[];
  readonly linked: readonly LinkedPair[];
  readonly pairLosses: readonly PairLoss[];
  readonly sharedPairs: readonly SharedPair[];
  readonly foreignRemovals: readonly ForeignRemoval[];
  readonly classes: readonly ClassSummary[];
  /** Functions of the module that answer what they make of a parameter. */
  readonly makings?: readonly Making[];
  /** Classes that the module imports and so exports again (by the convention of capitals), with what they name. */
  readonly imports: Readonly<Record<string, string>>;
  /** Modules whose names are all imported. */
  readonly stars: readonly string[];
}
