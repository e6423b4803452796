/** Functions, methods and lambdas. */
import { CACHED_PROPERTY } from '../knowledge/decorators.js';
import { K, type Node } from '../syntax/index.js';
import type { ClassModel } from './class.js';
import type { Scope } from './scope.js';

export interface Parameter {
  readonly name: string;
  readonly node: Node;
  readonly kind: 'positional' | 'keyword-only' | 'args' | 'kwargs';
  readonly default?: Node;
  /** The annotation, unquoted source. */
  readonly annotation?: Node;
}

/** How a function in a class body is reached: what its first parameter is bound to. */
export type MethodBinding = 'instance' | 'static' | 'class' | 'property';

export class FunctionModel {
  readonly node: Node;
  readonly scope: Scope;
  /** The class whose body it is defined in, if it is a method. */
  readonly class: ClassModel | undefined;
  /** Decorator expressions, outermost first. */
  readonly decorators: readonly Node[];
  /** Qualified names of the decorators that are known, such as `functools.lru_cache`. */
  readonly decoratorNames: readonly (string | undefined)[];
  /** Asked for each mention of `self`; null where there is none. */
  #binding: MethodBinding | null | undefined;
  #selfName: string | null | undefined;
  #parameters: readonly Parameter[] | undefined;
  #isGenerator: boolean | undefined;
  #name: string | undefined;

  constructor(
    node: Node,
    scope: Scope,
    owner: ClassModel | undefined,
    decorators: readonly Node[],
    decoratorNames: readonly (string | undefined)[],
  ) {
    this.node = node;
    this.scope = scope;
    this.class = owner;
    this.decorators = decorators;
    this.decoratorNames = decoratorNames;
  }

  get isLambda(): boolean {
    return this.node.kind === 'lambda';
  }

  /** The name; empty for a lambda. */
  get name(): string {
    this.#name ??= this.node.child('name')?.text ?? '';
    return this.#name;
  }

  /** The node to point at: the name of a function, the whole of a lambda. */
  get nameNode(): Node {
    return this.node.child('name') ?? this.node;
  }

  get body(): Node | undefined {
    return this.node.child('body');
  }

  get isAsync(): boolean {
    return this.node.firstChild?.kind === 'token';
  }

  /** Its own frame holds a `yield`. */
  get isGenerator(): boolean {
    this.#isGenerator ??= this.#findYield();
    return this.#isGenerator;
  }

  get parameters(): readonly Parameter[] {
    this.#parameters ??= readParameters(this.node);
    return this.#parameters;
  }

  parameter(name: string): Parameter | undefined {
    return this.parameters.find((parameter) => parameter.name === name);
  }

  /** For a function in a class body: what its first parameter is bound to. Undefined for others. */
  get binding(): MethodBinding | undefined {
    if (this.#binding === undefined) this.#binding = this.#findBinding() ?? null;
    return this.#binding ?? undefined;
  }

  #findBinding(): MethodBinding | undefined {
    if (!this.class) return undefined;
    if (['__new__', '__init_subclass__', '__class_getitem__'].includes(this.name)) return 'class';
    for (const [index, name] of this.decoratorNames.entries()) {
      const last = (name ?? this.decorators[index]?.text ?? '').split('.').pop() ?? '';
      if (last === 'staticmethod') return 'static';
      if (/^(abstract)?classmethod\b/.test(last) || last === 'hybridmethod') return 'class';
      if (
        /property$/i.test(last) ||
        CACHED_PROPERTY.test(last) ||
        ['setter', 'getter', 'deleter'].includes(last)
      ) {
        return 'property';
      }
    }
    return 'instance';
  }

  /** Whether it is a property whose value the instance keeps in its dictionary from the first access on. */
  get isCachedProperty(): boolean {
    return this.decorators.some((decorator, at) =>
      CACHED_PROPERTY.test(this.decoratorNames[at] ?? decorator.text),
    );
  }

  /** The name of the parameter that is the instance (`self`), of methods and properties. */
  get selfName(): string | undefined {
    if (this.#selfName === undefined) this.#selfName = this.#findSelfName() ?? null;
    return this.#selfName ?? undefined;
  }

  #findSelfName(): string | undefined {
    const binding = this.binding;
    if (binding !== 'instance' && binding !== 'property') return undefined;
    const first = this.parameters[0];
    return first?.kind === 'positional' ? first.name : undefined;
  }

  /** The class whose instances are this method's `self`; for the span in findings use `nameNode`. */
  get start(): number {
    return this.node.start;
  }

  get end(): number {
    return this.node.end;
  }

  #findYield(): boolean {
    const body = this.body;
    if (!body) return false;
    const { tree } = this.node;
    const end = tree.subtreeEnd(body.index);
    for (let index = body.index; index < end; ) {
      switch (tree.kinds[index]) {
        case K.yield:
          return true;
        case K.function_definition:
        case K.lambda:
        case K.class_definition:
          index = tree.subtreeEnd(index);
          break;
        default:
          index++;
      }
    }
    return false;
  }
}

function readParameters(node: Node): Parameter[] {
  const result: Parameter[] = [];
  let keywordOnly = false;
  for (const child of node.child('parameters')?.children ?? []) {
    const annotation = child.child('type');
    const type = annotation ? { annotation } : {};
    const plain = keywordOnly ? 'keyword-only' : 'positional';
    switch (child.kind) {
      case 'identifier':
        result.push({ name: child.text, node: child, kind: plain });
        break;
      case 'default_parameter':
      case 'typed_default_parameter': {
        const name = child.child('name');
        const value = child.child('value');
        if (name) {
          result.push({
            name: name.text,
            node: name,
            kind: plain,
            ...type,
            ...(value ? { default: value } : {}),
          });
        }
        break;
      }
      case 'keyword_separator':
        keywordOnly = true;
        break;
      case 'typed_parameter':
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern': {
        const inner = child.kind === 'typed_parameter' ? child.firstChild : child;
        const name = inner?.kind === 'identifier' ? inner : inner?.firstChild;
        if (!inner || !name) break;
        const star = inner.kind === 'list_splat_pattern';
        const kind = star ? 'args' : inner.kind === 'dictionary_splat_pattern' ? 'kwargs' : plain;
        result.push({ name: name.text, node: name, kind, ...type });
        if (star) keywordOnly = true;
        break;
      }
    }
  }
  return result;
}
