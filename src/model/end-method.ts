/**
 * What each end of a class does by itself: which other ends it runs, of which parts it calls the end. For questions on ends
 * that belong together, of which a class may override one; what an instance holds no more after any of them is a matter
 * of its lifecycle.
 */
import { ASKING_METHOD, RESULT_METHOD, TERMINAL_METHODS } from '../knowledge/terminal-methods.js';
import type { ClassModel } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';

/** One method of a class that ends its instances by its name. */
export interface EndMethod {
  readonly method: FunctionModel;
  /** Methods of the same instance that it runs, also by way of others in this file; without what is only scheduled. */
  readonly runs: ReadonlySet<string>;
  /** Attributes on which it calls an end, with the first such call. */
  readonly parts: ReadonlyMap<string, Node>;
  /** It calls the method that it overrides, or may do so. */
  readonly callsBase: boolean;
  /** It does nothing: a base that leaves the work to others. */
  readonly isEmpty: boolean;
}

/** Whether a method ends an instance, by its name; names that as often ask as act do not count. Never throws. */
export function isEnd(name: string): boolean {
  if (ASKING_METHOD.test(name) || RESULT_METHOD.test(name) || name.startsWith('__')) return false;
  return TERMINAL_METHODS.has(name.replace(/^_+/, ''));
}

/** The methods of a class itself that end its instances, in source order. Never throws. */
export function endMethodsOf(owner: ClassModel): EndMethod[] {
  return owner.functions
    .filter((method) => isEnd(method.name) && method.binding === 'instance')
    .map((method) => ({
      method,
      ...workOf(owner, method),
      callsBase: callsBase(owner, method),
      isEmpty: isEmpty(method),
    }));
}

function workOf(owner: ClassModel, start: FunctionModel): Pick<EndMethod, 'runs' | 'parts'> {
  const runs = new Set<string>();
  const parts = new Map<string, Node>();
  const reached = new Set([start]);
  // A set grows while it is walked: what is added is visited too.
  for (const method of reached) {
    for (const ancestor of owner.ancestors) {
      for (const { name, uses } of ancestor.attributes.values()) {
        for (const use of uses) {
          if (use.method !== method || use.deferred) continue;
          if (use.kind === 'call') {
            runs.add(name);
            const callee = owner.findMethod(name);
            if (callee) reached.add(callee);
          } else if (
            use.kind === 'method' &&
            isEnd(use.name ?? '') &&
            isOwn(owner, name) &&
            !parts.has(name)
          ) {
            parts.set(name, use.by);
          }
        }
      }
    }
  }
  return { runs, parts };
}

/** The class itself gives its instances the attribute. */
function isOwn(owner: ClassModel, attribute: string): boolean {
  return owner.attribute(attribute)?.stores.some(({ through }) => through === 'instance') === true;
}

function callsBase(owner: ClassModel, { name, node, selfName }: FunctionModel): boolean {
  const { text } = node;
  if (/\bsuper\s*\(/.test(text)) return true;
  // `Base.close(self)`
  return owner.bases.length > 0 && new RegExp(`\\.${name}\\(\\s*${selfName}\\b`).test(text);
}

function isEmpty({ body }: FunctionModel): boolean {
  return (body?.children ?? []).every(
    (statement) =>
      statement.is('pass_statement', 'raise_statement') ||
      (statement.kind === 'expression_statement' &&
        statement.firstChild?.is('string', 'concatenated_string', 'ellipsis') === true),
  );
}
