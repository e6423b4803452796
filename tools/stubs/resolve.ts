/** What the names and annotations of stubs stand for, across modules. */
import type { Node, PythonParser } from '../../src/syntax/index.js';
import type { ClassStub, Declared, FunctionStub, ModuleStub } from './declare.js';

/** One alternative of a type: a qualified class, or one of the marks below; with the types of its elements. */
export interface Type {
  readonly name: string;
  readonly arguments: readonly (readonly Type[])[];
}

/** Alternatives; none stands for unknown. */
export type Types = readonly Type[];

/** The class that a method is asked on. */
export const SELF = '@';
/** What the class is generic in. */
export const ELEMENT = '*';
/** Nothing comes back: the call always raises. */
export const NEVER = '!';
/** Before the name of a parameter: what has the type of that argument. */
export const SAME_AS = '=';

export interface Place {
  readonly module: ModuleStub;
  readonly owner: { readonly name: string; readonly stub: ClassStub } | undefined;
  readonly within: FunctionStub | undefined;
}

export type Found =
  | { readonly kind: 'class'; readonly name: string; readonly stub: ClassStub; readonly module: ModuleStub }
  | { readonly kind: 'module'; readonly name: string }
  | {
      readonly kind: 'other';
      readonly name: string;
      readonly declared: Declared;
      readonly module: ModuleStub;
    };

/** Of these, the argument that counts is not the first. */
const VALUE_ARGUMENT: ReadonlyMap<string, number> = new Map([
  ['builtins.dict', 1],
  ['typing.Dict', 1],
  ['typing.Mapping', 1],
  ['typing.MutableMapping', 1],
  ['typing.ItemsView', 1],
  ['typing.ValuesView', 0],
  ['typing.Coroutine', 2],
  ['collections.OrderedDict', 1],
  ['collections.defaultdict', 1],
  ['weakref.WeakKeyDictionary', 1],
  ['weakref.WeakValueDictionary', 1],
]);

/** Special forms of typing that are a type of their own, by the class that stands for them. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['typing.List', 'builtins.list'],
  ['typing.Dict', 'builtins.dict'],
  ['typing.Set', 'builtins.set'],
  ['typing.FrozenSet', 'builtins.frozenset'],
  ['typing.Tuple', 'builtins.tuple'],
  ['typing.Type', 'builtins.type'],
  ['typing.Text', 'builtins.str'],
  ['typing.AnyStr', 'builtins.str'],
  ['typing.LiteralString', 'builtins.str'],
  ['typing.TypeGuard', 'builtins.bool'],
  ['typing.TypeIs', 'builtins.bool'],
  ['typing.DefaultDict', 'collections.defaultdict'],
  ['typing.OrderedDict', 'collections.OrderedDict'],
  ['typing.Counter', 'collections.Counter'],
  ['typing.Deque', 'collections.deque'],
  ['typing.ChainMap', 'collections.ChainMap'],
  ['typing.ContextManager', 'contextlib.AbstractContextManager'],
  ['typing.AsyncContextManager', 'contextlib.AbstractAsyncContextManager'],
  ['typing.Callable', 'typing.Callable'],
]);

/** What is written in the brackets of these is no element of them. */
const NEVER_GENERIC = new Set(['typing.Callable', 'builtins.type', 'builtins.bool']);

const WRAPPERS = new Set(['ClassVar', 'Final', 'Annotated', 'Required', 'NotRequired', 'ReadOnly', 'Unpack']);
const VARIABLE_MAKERS = new Set(['TypeVar', 'ParamSpec', 'TypeVarTuple', 'NewType']);
const DEPTH = 12;

export class Library {
  readonly modules: ReadonlyMap<string, ModuleStub>;
  readonly #parser: PythonParser;

  constructor(modules: ReadonlyMap<string, ModuleStub>, parser: PythonParser) {
    this.modules = modules;
    this.#parser = parser;
  }

  /** What a name of a module is, where it is defined; undefined where no module read here tells. Never throws. */
  find(module: ModuleStub, name: string, depth = DEPTH): Found | undefined {
    if (depth === 0) return undefined;
    const declared = module.members.get(name);
    const first = declared?.find((one) => one.kind !== 'import') ?? declared?.[0];
    if (!first) return this.#throughStars(module, name, depth);
    const qualified = `${module.name}.${name}`;
    if (first.kind === 'import') return this.findQualified(first.name, depth - 1) ?? undefined;
    if (first.kind === 'class') return { kind: 'class', name: qualified, stub: first, module };
    if (first.kind === 'value' && first.value && !isDeclaredType(first.annotation)) {
      const aliased = this.#plainAlias(first.value, module, depth);
      if (aliased) return aliased;
    }
    return { kind: 'other', name: qualified, declared: first, module };
  }

  #throughStars(module: ModuleStub, name: string, depth: number): Found | undefined {
    // The last one first: where a platform decides, it is the one that is not Windows.
    for (const star of module.stars.toReversed()) {
      const from = this.modules.get(star);
      const found = from && from !== module ? this.find(from, name, depth - 1) : undefined;
      if (found) return found;
    }
    const submodule = `${module.name}.${name}`;
    return this.modules.has(submodule) ? { kind: 'module', name: submodule } : undefined;
  }

  /** `X = Y` where Y is a name or a dotted name. */
  #plainAlias(value: Node, module: ModuleStub, depth: number): Found | undefined {
    if (!value.is('identifier', 'attribute')) return undefined;
    return this.#dotted(value.text, module, depth - 1);
  }

  findQualified(qualified: string, depth = DEPTH): Found | undefined {
    if (depth === 0) return undefined;
    if (this.modules.has(qualified)) return { kind: 'module', name: qualified };
    const dot = qualified.lastIndexOf('.');
    if (dot < 0) return undefined;
    return this.#member(this.findQualified(qualified.slice(0, dot), depth), qualified.slice(dot + 1), depth);
  }

  #member(of: Found | undefined, name: string, depth: number): Found | undefined {
    if (of?.kind === 'module') {
      const module = this.modules.get(of.name);
      return module && this.find(module, name, depth - 1);
    }
    if (of?.kind === 'other') return this.#memberOfValue(of, name, depth);
    if (of?.kind !== 'class') return undefined;
    const declared = of.stub.members.get(name)?.[0];
    if (!declared) return undefined;
    const qualified = `${of.name}.${name}`;
    if (declared.kind === 'class')
      return { kind: 'class', name: qualified, stub: declared, module: of.module };
    return { kind: 'other', name: qualified, declared, module: of.module };
  }

  /** `_inst.choice`, where `_inst: Random`. */
  #memberOfValue(
    { declared, module }: Extract<Found, { kind: 'other' }>,
    name: string,
    depth: number,
  ): Found | undefined {
    if (declared.kind !== 'value' || depth === 0) return undefined;
    const types = this.types(declared.annotation, { module, owner: undefined, within: undefined }, depth - 1);
    const of = types[0] && this.findQualified(types[0].name, depth - 1);
    return of?.kind === 'class' ? this.#member(of, name, depth - 1) : undefined;
  }

  #dotted(text: string, module: ModuleStub, depth: number): Found | undefined {
    const [head = '', ...rest] = text.split('.');
    let at = this.find(module, head, depth) ?? this.#builtin(head, module, depth);
    for (const part of rest) at = this.#member(at, part, depth);
    return at;
  }

  #builtin(name: string, module: ModuleStub, depth: number): Found | undefined {
    const builtins = this.modules.get('builtins');
    return builtins && builtins !== module ? this.find(builtins, name, depth) : undefined;
  }

  /** The class that a base is, by its qualified name; undefined for `Generic[T]` and for what is not known. */
  baseName(base: Node, place: Place): string | undefined {
    const types = this.types(base, place);
    const name = types.length === 1 ? types[0]?.name : undefined;
    return name?.includes('.') ? name : undefined;
  }

  /** What an annotation stands for. Empty where nothing is known. Never throws. */
  types(annotation: Node | undefined, place: Place, depth = DEPTH): Types {
    if (!annotation || depth === 0) return [];
    const node = annotation.unparenthesized;
    switch (node.kind) {
      case 'type':
        return this.types(node.firstChild, place, depth);
      case 'none':
        return [plain('builtins.None')];
      case 'string':
        return this.#quoted(node, place, depth);
      case 'binary_operator':
      case 'union_type':
        return this.#union(
          node.children.filter((child) => child.kind !== 'token'),
          place,
          depth,
        );
      case 'identifier':
      case 'attribute':
        return this.#named(node, [], place, depth);
      case 'member_type':
        return this.#named(node, [], place, depth);
      case 'generic_type': {
        const [head, list] = node.children;
        return head ? this.#named(head, list?.children ?? [], place, depth) : [];
      }
      case 'subscript': {
        const head = node.child('value');
        return head ? this.#named(head, unpacked(node.childrenIn('subscript')), place, depth) : [];
      }
    }
    return [];
  }

  #quoted(node: Node, place: Place, depth: number): Types {
    const content = node.children.find((child) => child.kind === 'string_content')?.text ?? '';
    const statement = this.#parser.parse(content)?.root.firstChild;
    return this.types(statement?.firstChild, place, depth - 1);
  }

  #union(parts: readonly Node[], place: Place, depth: number): Types {
    const each = parts.map((part) => this.types(part, place, depth - 1));
    // One alternative that is unknown makes the whole unknown.
    return each.some((types) => types.length === 0) ? [] : distinct(each.flat());
  }

  #named(head: Node, given: readonly Node[], place: Place, depth: number): Types {
    const text = head.text;
    const variable = this.#variable(text, place);
    if (variable) return [plain(variable)];
    // `Any` that says "None, but nobody checks for it".
    const imported = place.module.members.get(text)?.find((one) => one.kind === 'import');
    if (imported?.name === '_typeshed.MaybeNone') return [plain('builtins.None')];
    const found = this.#within(text, place, depth);
    if (!found || found.kind === 'module') return [];
    const last = found.name.slice(found.name.lastIndexOf('.') + 1);
    if (isTyping(found.name)) {
      const special = this.#special(last, given, place, depth);
      if (special) return special;
    }
    const form = FORMS.get(found.name.replace('typing_extensions.', 'typing.'));
    if (found.kind === 'class' || form !== undefined) {
      const name = form ?? found.name;
      return name === 'builtins.object'
        ? []
        : [{ name, arguments: this.#arguments(name, given, place, depth) }];
    }
    const { declared, module } = found;
    if (declared.kind !== 'value') return [];
    const maker = declared.value?.kind === 'call' ? declared.value.child('function')?.text : undefined;
    if (maker !== undefined) return this.#made(maker, declared.value, found.name, place, depth);
    return this.types(declared.value, { module, owner: undefined, within: undefined }, depth - 1);
  }

  /** `T = TypeVar('T')`: what the class, or the argument, is. A new type is the one behind it. */
  #made(maker: string, call: Node | undefined, name: string, place: Place, depth: number): Types {
    const last = maker.slice(maker.lastIndexOf('.') + 1);
    if (!VARIABLE_MAKERS.has(last)) return [];
    if (last === 'NewType') return this.types(call?.child('arguments')?.children[1], place, depth - 1);
    return [plain(this.#roleOf(name.slice(name.lastIndexOf('.') + 1), place))];
  }

  /** Type parameters of PEP 695. */
  #variable(text: string, place: Place): string | undefined {
    if (place.within?.variables.has(text)) return this.#roleOf(text, place);
    return place.owner?.stub.variables.has(text) ? ELEMENT : undefined;
  }

  /** A type variable in a result: the type of the parameter that has it, of `self`, or what the class is generic in. */
  #roleOf(variable: string, place: Place): string {
    const same = place.within?.parameters.find(({ annotation }) => annotation?.text === variable);
    if (!same) return ELEMENT;
    return place.owner && same === place.within?.parameters[0] ? SELF : `${SAME_AS}${bare(same.name)}`;
  }

  #within(text: string, place: Place, depth: number): Found | undefined {
    const owner = place.owner;
    const inner = owner?.stub.members.get(text)?.find((one) => one.kind === 'class');
    if (owner && inner)
      return { kind: 'class', name: `${owner.name}.${text}`, stub: inner, module: place.module };
    return this.#dotted(text, place.module, depth);
  }

  #special(last: string, given: readonly Node[], place: Place, depth: number): Types | undefined {
    if (last === 'Self') return [plain(SELF)];
    if (last === 'Any' || last === 'Generic' || last === 'Protocol') return [];
    if (last === 'NoReturn' || last === 'Never') return [plain(NEVER)];
    if (last === 'Union') return this.#union(given, place, depth);
    if (last === 'Optional') {
      const types = this.#union(given, place, depth);
      return types.length > 0 ? distinct([...types, plain('builtins.None')]) : [];
    }
    if (last === 'Literal') return distinct(given.flatMap((node) => literal(node)));
    return WRAPPERS.has(last) ? this.types(given[0], place, depth - 1) : undefined;
  }

  #arguments(name: string, given: readonly Node[], place: Place, depth: number): readonly Types[] {
    if (given.length === 0 || NEVER_GENERIC.has(name)) return [];
    const counted = name === 'builtins.tuple' ? given : [given[VALUE_ARGUMENT.get(name) ?? 0]];
    const types = counted
      .filter((node) => node && (node.firstChild ?? node).kind !== 'ellipsis')
      .map((node) => this.types(node, place, depth - 1));
    return types.every((one) => one.length === 0) ? [] : types;
  }
}

/** A parameter without its stars and the underscores that once said "by position only". */
export function bare(name: string): string {
  let start = 0;
  while (name[start] === '*') start++;
  return name.startsWith('__', start) && !name.endsWith('__') ? name.slice(start + 2) : name.slice(start);
}

function plain(name: string): Type {
  return { name, arguments: [] };
}

function isTyping(name: string): boolean {
  return name.startsWith('typing.') || name.startsWith('typing_extensions.') || name.startsWith('_typeshed.');
}

/** `X: int = 3` is a value of its own; `X: TypeAlias = Y` is Y. */
function isDeclaredType(annotation: Node | undefined): boolean {
  return annotation !== undefined && annotation.text !== 'TypeAlias';
}

/** `X[a, b]`, where the grammar reads a tuple. */
function unpacked(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.kind === 'tuple' ? node.children : [node]));
}

const LITERALS: Readonly<Record<string, string>> = {
  string: 'builtins.str',
  integer: 'builtins.int',
  unary_operator: 'builtins.int',
  true: 'builtins.bool',
  false: 'builtins.bool',
  none: 'builtins.None',
};

function literal(node: Node): Types {
  const value = node.kind === 'type' ? node.firstChild : node;
  if (value?.kind === 'string' && value.text.startsWith('b')) return [plain('builtins.bytes')];
  const name = LITERALS[value?.kind ?? ''];
  return name === undefined ? [] : [plain(name)];
}

function distinct(types: Types): Types {
  const seen = new Map(types.map((type) => [JSON.stringify(type), type]));
  return [...seen.values()];
}
