/**
 * The form of a fact about a library: what a call does with what it is given. One row a function, method or class, keyed
 * by its signature, in a file a library below `library/`. A fact stands at the parameter that it is about.
 */

/** One name, or several. */
export type Names = string | readonly string[];

/**
 * What a row may say. In `keeps`, `borrows`, `closes`, `starts` and `weak` stand parameters of the signature without their
 * stars; `part of NAME` is an element of that argument, `self` what a method is called on, `result` what the call answers. A parameter that no verb
 * names is borrowed where the row says `borrows: 'the rest'`, and is assumed to be kept otherwise.
 */
export interface Fact {
  /** Is held after the call, strongly. */
  readonly keeps?: Names;
  /** Is held after the call, weakly. A bound method as a `weakref.WeakMethod` holds it where `weakMethods` is set. */
  readonly weak?: Names;
  /** `weak` is so for bound methods alone; other callables are kept. */
  readonly weakMethods?: true;
  /**
   * Who holds: the object that the method is called on, what the call answers, a table of the interpreter or the library,
   * or the argument of that name. The default is `self` for a method and `result` for a function or a constructor.
   */
  readonly in?: 'self' | 'result' | 'root' | (string & {});
  /** Where in the holder: the name of an attribute, or an element or key of it. The default is `element` for a container. */
  readonly as?: string;
  /** When it is held no longer, without anybody undoing it: `called` once, `done`, `returned`, `connection lost`. */
  readonly until?: string;
  /** The signature of what takes it out again, in the same class or, with a dot, of another one; `result.NAME` of what the call answers, `result()` for calling that. */
  readonly undoneBy?: Names;
  /** What is looked at during the call only. */
  readonly borrows?: Names;
  /** The arguments that are closed, or will be by who takes them. */
  readonly closes?: Names;
  /** What begins to run on its own. */
  readonly starts?: Names;
  /**
   * What the call answers: `new X` for an instance made by the call, X for one that may be shared; `self`; `part of self`;
   * `copy of NAME` for a new container or iterator of the same elements, of the class that the stubs tell; `deep copy of
   * NAME`; a parameter; `part of NAME`; `nothing` for None; `small` for what is small and holds nothing. Several are
   * alternatives. Without it, the stubs tell.
   */
  readonly returns?: Names;
  /** What the call answers by place, where it is a tuple. */
  readonly returnsEach?: readonly string[];
  /** What the object holds no more after the call: `all` of it, `one` element, or what the parameter names. */
  readonly drops?: 'all' | 'one' | 'some' | (string & {});
  /** The call waits, and the frames below it with all that they hold. */
  readonly suspends?: true;
  /** Of a class, or of a function that makes what has no class of its own: the methods that end it, the one to advise first. */
  readonly closedBy?: readonly string[];
  /**
   * What becomes of it when the last name of it is gone, on CPython: it ends there and then; only when the cyclic collector
   * comes by; or never, because a thread, a process or a table goes on.
   */
  readonly whenDropped?: 'closed' | 'collected' | 'stays';
  /** The versions of Python, or of the library, of which `whenDropped` is true; in others it is closed when dropped. */
  readonly since?: string;
  /** `closedBy` is so only where the arguments of the call that makes it are such. */
  readonly closedIf?: readonly Condition[];
  /** `whenDropped` is true only where the arguments are such; in others it is closed when dropped. */
  readonly droppedIf?: readonly Condition[];
  /** `with` on it does something else than closing. */
  readonly withKeepsOpen?: true;
  /** Where the name is from, if no stub has it. */
  readonly source?: string;
}

/** What an argument has to be, where it is a constant; one test each. */
export interface Condition {
  readonly parameter: string;
  /** The constant, as Python writes it: `True`. */
  readonly is?: string;
  readonly isNot?: string;
  /** Text that begins with one of these, or ends with this. */
  readonly begins?: readonly string[];
  readonly ends?: string;
  /** It is not given. */
  readonly absent?: true;
}

/** A row: one fact, or several where different arguments go to different places. */
export type Row = Fact | readonly Fact[];

export interface LibraryFacts {
  /** The module that the names in the rows begin with; rows may name submodules. */
  readonly module: string;
  /** What was read, with versions: 'Lib/asyncio, CPython 3.8 to 3.14'. */
  readonly source: string;
  /** Made when a name of the library is asked: most programs use few libraries. */
  readonly rows: () => Readonly<Record<string, Row>>;
}

/**
 * The facts of one library; the key of a row is `Class.method(parameter, *rest)`, `function()`, `Class`, or `*` and `Class.*`
 * for all functions of the module and all methods of a class that have no row of their own.
 */
export function library(
  module: string,
  source: string,
  rows: () => Readonly<Record<string, Row>>,
): LibraryFacts {
  return { module, source, rows };
}

/** One name or several, as several. */
export function list(names: Names | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
}
