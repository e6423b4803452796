/** Classes: bases, methods, slots, and every place that touches an attribute of an instance or of the class. */
import type { Node } from '../syntax/index.js';
import type { FunctionModel } from './function.js';
import type { Assignment, Scope } from './scope.js';
import type { Use } from './use.js';

/** One use of an attribute of `self` (or of the class) inside the class. */
export interface AttributeUse extends Use {
  /** The innermost method of the class that the use is in; undefined in the class body itself. */
  readonly method: FunctionModel | undefined;
  /** It is inside a nested function, lambda or generator of the method, and so may run later. */
  readonly deferred: boolean;
  /** Through what it is reached: `self.x`, `cls.x` or `ClassName.x`. */
  readonly through: 'instance' | 'class';
}

/** All that happens to one attribute inside its class. */
export class Attribute {
  readonly name: string;
  /** Every use in source order, also the assignment in the class body (through: 'class', method: undefined). */
  readonly uses: readonly AttributeUse[];
  #stores: readonly AttributeUse[] | undefined;

  constructor(name: string, uses: readonly AttributeUse[]) {
    this.name = name;
    this.uses = uses;
  }

  /** Uses of the kinds given. */
  of(...kinds: Use['kind'][]): AttributeUse[] {
    return this.uses.filter((use) => kinds.includes(use.kind));
  }

  /** Plain assignments, with the value where it can be told. */
  get stores(): readonly AttributeUse[] {
    // Asked for each of them again.
    this.#stores ??= this.of('store');
    return this.#stores;
  }

  /** Calls of one of its methods: `self.x.name(...)`. */
  methodCalls(...names: string[]): AttributeUse[] {
    return this.uses.filter((use) => use.kind === 'method' && names.includes(use.name ?? ''));
  }
}

/** What a class does with slots. */
export interface Slots {
  /** The statement or decorator argument that makes them. */
  readonly node: Node;
  /** The names, or undefined when they cannot be told. */
  readonly names: readonly string[] | undefined;
}

export interface ClassFacts {
  readonly node: Node;
  readonly scope: Scope;
  /** The class or function it is defined in. */
  readonly outer: Scope;
  readonly decorators: readonly Node[];
  readonly decoratorNames: readonly (string | undefined)[];
  /** Positional bases as written, with the name and the class of this file that each is known to be. */
  readonly bases: readonly BaseClass[];
  readonly keywords: ReadonlyMap<string, Node>;
}

export interface BaseClass {
  readonly node: Node;
  readonly qualifiedName: string | undefined;
  readonly class: ClassModel | undefined;
}

export class ClassModel {
  readonly node: Node;
  readonly scope: Scope;
  readonly outer: Scope;
  readonly decorators: readonly Node[];
  readonly decoratorNames: readonly (string | undefined)[];
  readonly bases: readonly BaseClass[];
  readonly keywords: ReadonlyMap<string, Node>;
  /** Functions of the body by name; the last definition wins, as in Python. */
  readonly methods = new Map<string, FunctionModel>();
  /** Every function of the body, also overwritten ones (property setters, overloads). */
  readonly functions: FunctionModel[] = [];
  #ancestors: readonly ClassModel[] | undefined;
  #name: string | undefined;
  #attributes: (() => ReadonlyMap<string, Attribute>) | ReadonlyMap<string, Attribute>;

  constructor(facts: ClassFacts, attributes: () => ReadonlyMap<string, Attribute>) {
    this.node = facts.node;
    this.scope = facts.scope;
    this.outer = facts.outer;
    this.decorators = facts.decorators;
    this.decoratorNames = facts.decoratorNames;
    this.bases = facts.bases;
    this.keywords = facts.keywords;
    this.#attributes = attributes;
  }

  get name(): string {
    this.#name ??= this.node.child('name')?.text ?? '';
    return this.#name;
  }

  get nameNode(): Node {
    return this.node.child('name') ?? this.node;
  }

  get start(): number {
    return this.node.start;
  }

  get end(): number {
    return this.node.end;
  }

  /** Attributes of instances and of the class that the class itself touches, by name. */
  get attributes(): ReadonlyMap<string, Attribute> {
    if (typeof this.#attributes === 'function') this.#attributes = this.#attributes();
    return this.#attributes;
  }

  attribute(name: string): Attribute | undefined {
    return this.attributes.get(name);
  }

  /** All uses of an attribute in this class and its bases of this file, the own ones first. */
  usesOf(attribute: string): AttributeUse[] {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? []);
  }

  /** All assignments to an attribute in this class and its bases of this file, the own ones first. */
  storesOf(attribute: string): AttributeUse[] {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.stores ?? []);
  }

  /** Assignments of the class body to a name. */
  bodyAssignments(name: string): readonly Assignment[] {
    return this.scope.bindings.get(name)?.assignments ?? [];
  }

  /** This class and its bases of this file, in the order of a depth-first walk; never endless. */
  get ancestors(): readonly ClassModel[] {
    this.#ancestors ??= this.#findAncestors();
    return this.#ancestors;
  }

  #findAncestors(): readonly ClassModel[] {
    const seen: ClassModel[] = [];
    const visit = (at: ClassModel): void => {
      if (seen.includes(at)) return;
      seen.push(at);
      for (const base of at.bases) if (base.class) visit(base.class);
    };
    visit(this);
    return seen;
  }

  /** All bases are classes of this file or `object`, all the way up: nothing of the class is hidden. */
  get isFullyKnown(): boolean {
    return this.ancestors.every((ancestor) =>
      ancestor.bases.every((base) => base.class !== undefined || base.qualifiedName === 'builtins.object'),
    );
  }

  /** A method by name, from this class or a base in this file. */
  findMethod(name: string): FunctionModel | undefined {
    for (const ancestor of this.ancestors) {
      const found = ancestor.methods.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a name is a property that keeps nothing: what is assigned to it goes to its setter, for all that is known. */
  isPlainProperty(name: string): boolean {
    const method = this.findMethod(name);
    return method?.binding === 'property' && !method.isCachedProperty;
  }

  /** Whether the class or a base of it is known by one of these qualified names. */
  derivesFrom(...names: string[]): boolean {
    return this.ancestors.some((ancestor) =>
      ancestor.bases.some((base) => base.qualifiedName !== undefined && names.includes(base.qualifiedName)),
    );
  }

  /** Its instances are the members of an enumeration: made once, at import. */
  get isEnum(): boolean {
    return (
      this.derivesFrom(
        'enum.Enum',
        'enum.IntEnum',
        'enum.StrEnum',
        'enum.Flag',
        'enum.IntFlag',
        'django.db.models.TextChoices',
        'django.db.models.IntegerChoices',
      ) ||
      this.ancestors.some((ancestor) => ancestor.bases.some((base) => /(^|\.)\w*Enum$/.test(base.node.text)))
    );
  }

  get isMetaclass(): boolean {
    return this.derivesFrom('builtins.type', 'abc.ABCMeta', 'enum.EnumMeta');
  }

  get isProtocol(): boolean {
    return this.bases.some((base) => /^typing\.Protocol\b/.test(base.qualifiedName ?? base.node.text));
  }

  get isNamedTuple(): boolean {
    return (
      this.derivesFrom('typing.NamedTuple') || this.bases.some((base) => /namedtuple\(/.test(base.node.text))
    );
  }

  /** `@dataclass`, or undefined. */
  get dataclass(): Node | undefined {
    return this.#decoratedBy(/^(dataclasses|pydantic\.dataclasses)\.dataclass$/);
  }

  /** The decorator of attrs that makes it a class with fields, or undefined. */
  get attrs(): Node | undefined {
    return this.#decoratedBy(/^(attr|attrs)\.(s|attrs|attributes|dataclass|define|mutable|frozen)$/);
  }

  #decoratedBy(pattern: RegExp): Node | undefined {
    const index = this.decoratorNames.findIndex((name) => name !== undefined && pattern.test(name));
    return index < 0 ? undefined : this.decorators[index];
  }

  /** The `__slots__` of the class body, or undefined when it makes none there. */
  get slots(): Slots | undefined {
    const assignment = this.bodyAssignments('__slots__')[0];
    if (!assignment) return undefined;
    const node = assignment.target.ancestor('expression_statement') ?? assignment.target;
    return { node, names: assignment.value ? slotNames(assignment.value) : undefined };
  }
}

function slotNames(value: Node): string[] | undefined {
  const inner = value.unparenthesized;
  if (inner.kind === 'string') {
    const name = stringValue(inner);
    return name === undefined ? undefined : [name];
  }
  if (!inner.is('tuple', 'list', 'set', 'dictionary', 'expression_list')) return undefined;
  const names: string[] = [];
  for (const child of inner.children) {
    const element = child.kind === 'pair' ? child.child('key') : child;
    const name = element?.kind === 'string' ? stringValue(element) : undefined;
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}

/** The text of a plain string literal; undefined for f-strings, bytes and strings with escapes. Never throws. */
export function stringValue(node: Node): string | undefined {
  if (node.kind !== 'string') return undefined;
  let value = '';
  for (const child of node.children) {
    if (child.kind === 'string_start' && /[bf]/i.test(child.text)) return undefined;
    if (child.kind === 'interpolation') return undefined;
    if (child.kind === 'string_content') {
      if (child.firstChild) return undefined;
      value += child.text;
    }
  }
  return value;
}
