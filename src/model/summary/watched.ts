/** What watches objects until they die, and what is handed to it. */
import type { FileModel } from '../file-model.js';
import { watchedHandoversOf, watchersOf } from '../watching.js';
import { type SummarySpan, span } from './places.js';
import { nameOfCallee, nameOfClass, referenceTo } from './references.js';

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

/** What a file has of watching. */
export interface WatchingFacts {
  readonly watchers: readonly WatcherSummary[];
  /** Names of the module for an instance of a class that watches, with the class. */
  readonly watching: Readonly<Record<string, string>>;
  readonly handovers: readonly HandoverSummary[];
}

/** What a file watches until it dies, and what it hands to what watches. Never throws. */
export function watchingFactsOf(file: FileModel): WatchingFacts {
  const watchers = [...watchersOf(file)].map(({ function: model, watched, kept, node }) => ({
    class: model.class ? nameOfClass(file, model.class) : '',
    name: model.name,
    watched,
    kept,
    at: span(node),
  }));
  const watching: Record<string, string> = {};
  for (const binding of watchers.length > 0 ? file.moduleScope.bindings.values() : []) {
    // `Manager = Manager()`: the name of the class is an instance from then on.
    for (const { value } of binding.assignments) {
      const callee = value?.unparenthesized.child('function')?.text;
      const made = watchers.find((watcher) => watcher.class !== '' && watcher.class === callee);
      if (made) watching[binding.name] = made.class;
    }
  }
  const handovers: HandoverSummary[] = [];
  for (const handover of watchedHandoversOf(file)) {
    const { node, through, object, resource, maker, method, given, position } = handover;
    const class_ = referenceTo(file, maker, file.classAround(node));
    const callee = through && nameOfCallee(file, through.call);
    if (class_ === undefined || (through && callee === undefined)) continue;
    handovers.push({
      at: span(node),
      ...(through && callee !== undefined
        ? { through: { callee, watched: through.watched, kept: through.kept } }
        : {}),
      object: object.text,
      resource: resource.text,
      class: class_,
      method,
      position,
      givenAt: span(given),
    });
  }
  return { watchers, watching, handovers };
}
