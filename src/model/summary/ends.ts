/** How a class ends, as other files need it. */
import type { ClassModel } from '../../names/class.js';
import type { FunctionModel } from '../../names/function.js';
import { endMethodsOf, isEnd } from '../end-method.js';
import { endOf, lifecycleOf } from '../lifecycle.js';
import { type SummarySpan, span } from './places.js';

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

/** How a class ends. */
export interface EndFacts {
  readonly ends: readonly EndSummary[];
  /** The method that lets go of other attributes when the instance ends, if there is one. */
  readonly terminal?: { readonly name: string; readonly at: SummarySpan };
  /** The method that ends the instance, whatever it does, if there is one. */
  readonly end?: { readonly name: string; readonly at: SummarySpan };
}

/**
 * How a class ends. Only of a class that hands itself to something (`isOwner`) does anybody ask which end there is for it.
 * Never throws.
 */
export function endFactsOf(model: ClassModel, isOwner: boolean): EndFacts {
  const terminal = isOwner ? lettingGo(model) : undefined;
  const end = isOwner ? ownEnd(model) : undefined;
  return {
    ends: endMethodsOf(model).map(({ method, runs, parts, callsBase, isEmpty }) => ({
      name: method.name,
      at: span(method.nameNode),
      runs: [...runs].filter((name) => isEnd(name)),
      parts: [...parts].map(([attribute, node]) => ({ attribute, at: span(node) })),
      callsBase,
      isEmpty,
    })),
    ...(terminal ? { terminal } : {}),
    ...(end ? { end: { name: end.name, at: span(end.nameNode) } } : {}),
  };
}

/** The method that ends an instance by its name and itself drops what the instance held, and its last such statement. */
function lettingGo(model: ClassModel): { name: string; at: SummarySpan } | undefined {
  const { terminalMethods } = lifecycleOf(model);
  const drops = [...model.attributes.values()]
    .flatMap((attribute) => attribute.uses)
    .filter((use) => use.kind === 'delete' || (use.kind === 'store' && use.value?.kind === 'none'))
    .sort((a, b) => a.node.index - b.node.index);
  for (const method of terminalMethods) {
    if (method.class !== model || method.binding !== 'instance') continue;
    const last = drops.findLast((use) => use.method === method && !use.deferred);
    if (last) return { name: method.name, at: span(last.by) };
  }
  return undefined;
}

/** The method that ends an instance, where it speaks of no other object: `do_close(self, connection)` ends that. */
function ownEnd(model: ClassModel): FunctionModel | undefined {
  const end = endOf(model);
  const required = end?.parameters
    .slice(1)
    .filter(({ kind, default: value }) => kind === 'positional' && !value);
  const isTold = end && /^_*(a?exit__|connection_?lost)/i.test(end.name);
  return isTold || required?.length === 0 ? end : undefined;
}
