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

export interface ModuleSummary {
  readonly path: string;
  readonly linked: readonly LinkedPair[];
  readonly classes: readonly ClassSummary[];
  /** Functions of the module that answer what they make of a parameter. */
  readonly makings?: readonly Making[];
  /** Classes that the module imports and so exports again (by the convention of capitals), with what they name. */
  readonly imports: Readonly<Record<string, string>>;
  /** Modules whose names are all imported. */
  readonly stars: readonly string[];
}
