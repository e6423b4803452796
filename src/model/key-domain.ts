/** How many different values an expression may have over the life of the process, as far as the file tells. */
import {
  FIXED_DOMAIN_TYPES,
  FRESH_VALUES,
  KEEPS_VARIETY,
  OPEN_DOMAIN_NAME,
  SMALL_DOMAIN_NAME,
  SMALL_DOMAIN_TYPES,
  SMALL_RESULTS,
  VARIETY_METHODS,
} from '../knowledge/key-domains.js';
import type { FunctionModel, Parameter } from '../names/function.js';
import type { Assignment, Binding } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/**
 * `fixed`: the file fixes the values (constants, a truth, an Enum). `small`: by its name or annotation one of a few (a
 * class, a mode, a language). `open`: comes from an argument or input, and nothing limits it. `unknown`: nothing tells.
 */
export type DomainSize = 'fixed' | 'small' | 'open' | 'unknown';

export interface KeyDomain {
  readonly size: DomainSize;
  /** The parameter or call that the values come from; for `open` always there. */
  readonly source: Node | undefined;
  /** An open value whose name says itself that it is new again and again (`request`, `url`), or that is made new. */
  readonly isNamedOpen: boolean;
  /** It is an attribute of the method's own instance: one instance may never change it, many instances will differ. */
  readonly isOwnState: boolean;
}

const FIXED: KeyDomain = { size: 'fixed', source: undefined, isNamedOpen: false, isOwnState: false };
const UNKNOWN: KeyDomain = { ...FIXED, size: 'unknown' };

function openFrom(source: Node, isNamedOpen = false): KeyDomain {
  return { size: 'open', source, isNamedOpen, isOwnState: false };
}

const DEEPEST = 6;

/** Where the values of an expression come from, or of a key made of several; unknown for none. Never throws. */
export function keyDomainOf(file: FileModel, ...parts: readonly Node[]): KeyDomain {
  const tracer = new Tracer(file);
  return parts.length === 0 ? UNKNOWN : join(parts.map((part) => tracer.of(part, 0)));
}

class Tracer {
  readonly #file: FileModel;
  readonly #seen = new Set<Binding>();

  constructor(file: FileModel) {
    this.#file = file;
  }

  of(node: Node, depth: number): KeyDomain {
    const target = node.unparenthesized;
    if (depth > DEEPEST) return UNKNOWN;
    switch (target.kind) {
      case 'integer':
      case 'float':
      case 'true':
      case 'false':
      case 'none':
      case 'ellipsis':
      case 'comparison_operator':
      case 'not_operator':
        return FIXED;
      case 'string':
      case 'concatenated_string':
        return this.#all(interpolated(target), depth);
      case 'tuple':
      case 'expression_list':
      case 'list':
      case 'set':
        return this.#all(target.children, depth);
      case 'list_splat':
      case 'await':
      case 'unary_operator':
        return this.#all(
          target.children.filter((child) => child.kind !== 'token'),
          depth,
        );
      case 'identifier':
        return this.#identifier(target, depth);
      case 'attribute':
        return this.#attribute(target, depth);
      case 'call':
        return this.#call(target, depth);
      case 'subscript':
        return this.#subscript(target, depth);
      case 'binary_operator':
        return this.#binary(target, depth);
      case 'boolean_operator':
        return this.#all([target.child('left'), target.child('right')], depth);
      case 'conditional_expression':
        return this.#all([target.firstChild, target.children.at(-1)], depth);
      case 'named_expression':
        return this.#all([target.child('value')], depth);
      case 'lambda':
        return openFrom(target);
    }
    return UNKNOWN;
  }

  /** A value made of parts is as open as the most open of them. */
  #all(parts: readonly (Node | undefined)[], depth: number): KeyDomain {
    return join(parts.flatMap((part) => (part ? [this.of(part, depth + 1)] : [])));
  }

  #identifier(node: Node, depth: number): KeyDomain {
    const binding = this.#file.binding(node);
    if (!binding) return FIXED;
    const { scope } = binding;
    if (scope.kind === 'module' || scope.kind === 'class') {
      return binding.assignments.every(({ kind }) => kind !== 'for' && kind !== 'augment') ? FIXED : UNKNOWN;
    }
    // A name that is made of itself: what it is made of besides decides.
    if (this.#seen.has(binding)) return FIXED;
    this.#seen.add(binding);
    const model = this.#file.functionOf(scope.node);
    const domains = binding.assignments.map((assignment) => this.#assignment(assignment, model, depth));
    this.#seen.delete(binding);
    return join(domains);
  }

  #assignment(assignment: Assignment, model: FunctionModel | undefined, depth: number): KeyDomain {
    const { kind, target, value, source } = assignment;
    switch (kind) {
      case 'parameter': {
        const parameter = model?.parameter(target.text);
        return parameter ? this.#parameter(parameter, model) : openFrom(target);
      }
      case 'import':
      case 'def':
      case 'class':
        return FIXED;
      case 'for': {
        if (!source) return UNKNOWN;
        const walked = this.of(source, depth + 1);
        return walked.size === 'open' && !walked.isNamedOpen ? withName(walked, target.text) : walked;
      }
      case 'assign':
      case 'walrus':
      case 'augment':
        if (value) return this.of(value, depth + 1);
        // Which part of what is unpacked it is, is not followed.
        return source ? { ...this.of(source, depth + 1), isNamedOpen: false } : UNKNOWN;
      case 'except':
        return openFrom(target);
    }
    return UNKNOWN;
  }

  #parameter(parameter: Parameter, model: FunctionModel | undefined): KeyDomain {
    const { name, node, annotation, kind } = parameter;
    const limited = annotation && this.#sizeOfType(annotation);
    if (limited) return { ...openFrom(node), size: limited };
    const isFirst = model?.class !== undefined && model.parameters[0] === parameter;
    // The instances of a metaclass are classes.
    if (isFirst && (model.binding === 'class' || model.class?.isMetaclass))
      return { ...openFrom(node), size: 'small' };
    if (isFirst && model.binding !== 'static') return openFrom(node, true);
    if (kind === 'args' || kind === 'kwargs') return openFrom(node);
    return withName(openFrom(node), name);
  }

  /** What an annotation tells: a truth or a member of an Enum is one of those in the file, a class one of a few. */
  #sizeOfType(annotation: Node): 'fixed' | 'small' | undefined {
    const inner = annotation.kind === 'type' ? (annotation.firstChild ?? annotation) : annotation;
    const named = inner.is('subscript', 'generic_type')
      ? (inner.child('value') ?? inner.firstChild ?? inner)
      : inner;
    if (/^['"]?(?:typing\.)?(?:Literal|bool)\b/.test(inner.text)) return 'fixed';
    if (this.#file.classNamed(named)?.isEnum === true || /Enum$/.test(named.text)) return 'fixed';
    const name = this.#file.qualifiedName(named);
    if (name !== undefined && FIXED_DOMAIN_TYPES.has(name)) return 'fixed';
    const isClass = /^['"]?(?:typing\.)?[Tt]ype\b/.test(inner.text);
    return isClass || (name !== undefined && SMALL_DOMAIN_TYPES.has(name)) ? 'small' : undefined;
  }

  #attribute(node: Node, depth: number): KeyDomain {
    const object = node.child('object');
    const name = node.child('attribute')?.text ?? '';
    if (!object) return UNKNOWN;
    if (this.#file.qualifiedName(node) !== undefined) return FIXED;
    if (name === '__class__' || /^_*[A-Z][A-Z0-9_]*$/.test(name)) return FIXED;
    const whole = this.of(object, depth + 1);
    if (this.#file.isSelf(object)) return { ...withName(openFrom(object), name), isOwnState: true };
    return whole.size === 'open' ? withName(whole, name) : whole;
  }

  #call(node: Node, depth: number): KeyDomain {
    const call = this.#file.call(node);
    if (!call) return UNKNOWN;
    const name = call.qualifiedName;
    if (name !== undefined && FRESH_VALUES.has(name)) return openFrom(node, true);
    const parts = call.argumentNodes.map((argument) =>
      argument.kind === 'keyword_argument' ? argument.child('value') : argument,
    );
    const domain = join(
      [...(call.receiver && name === undefined ? [call.receiver] : []), ...parts].flatMap((part) =>
        part ? [this.of(part, depth + 1)] : [],
      ),
    );
    if (name !== undefined && SMALL_RESULTS.has(name)) {
      return domain.size === 'fixed' ? FIXED : { ...domain, size: 'small', isNamedOpen: false };
    }
    // `self.next_id()`: what a call makes of nothing is not known.
    if (domain.size === 'fixed' || domain.size === 'small') return parts.length > 0 ? domain : UNKNOWN;
    // What an unknown function makes of many values may be few.
    const keeps = name === undefined ? VARIETY_METHODS.has(call.name ?? '') : KEEPS_VARIETY.has(name);
    return keeps ? domain : { ...domain, isNamedOpen: false };
  }

  #subscript(node: Node, depth: number): KeyDomain {
    const value = node.child('value');
    const binding = value?.kind === 'identifier' ? this.#file.binding(value) : undefined;
    const table = binding?.scope.kind === 'module' ? binding.onlyValue : undefined;
    // A table of constants has a fixed number of values, whatever it is asked for.
    if (table?.is('dictionary', 'tuple', 'list')) return FIXED;
    return this.#all([value, ...node.childrenIn('subscript')], depth);
  }

  #binary(node: Node, depth: number): KeyDomain {
    const [left, right] = [node.child('left'), node.child('right')];
    const operator = node.child('operator')?.text;
    const isLimit =
      (operator === '%' || operator === '&') && left?.kind !== 'string' && right?.kind === 'integer';
    if (isLimit) return FIXED;
    return this.#all([left, right], depth);
  }
}

function smallByName(name: string): boolean {
  // The id of a type is as rare as the type.
  const bare = name.replace(/_(?:id|ids|key|str|string)$/i, '');
  return SMALL_DOMAIN_NAME.test(bare) && (bare !== name || !OPEN_DOMAIN_NAME.test(name));
}

function withName(domain: KeyDomain, name: string): KeyDomain {
  const bare = name.replace(/^_+/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  if (smallByName(bare)) return { ...domain, size: 'small', isNamedOpen: false };
  return OPEN_DOMAIN_NAME.test(bare) ? { ...domain, isNamedOpen: true } : domain;
}

function join(domains: readonly KeyDomain[]): KeyDomain {
  const open = domains.filter(({ size }) => size === 'open');
  const first =
    open.find(({ isNamedOpen, isOwnState }) => isNamedOpen && !isOwnState) ??
    open.find(({ isOwnState }) => !isOwnState) ??
    open[0];
  return (
    first ??
    domains.find(({ size }) => size === 'unknown') ??
    domains.find(({ size }) => size === 'small') ??
    FIXED
  );
}

/** The expressions inside a string; none for a plain one. */
function interpolated(node: Node): Node[] {
  return [...node.walk()].flatMap((inner) => {
    const expression = inner.kind === 'interpolation' ? inner.firstChild : undefined;
    return expression ? [expression] : [];
  });
}
