/** Objects that are watched until they die, and are held by what is kept until then. */
import type { HandoverSummary, ModuleSummary } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import { type Keeping, keeps } from './keeping.js';
import type { ProjectPlace } from './project-class.js';

/** An object is watched, and what is kept until it dies holds it. */
export interface HeldWatched extends HandoverSummary, ProjectPlace {
  /** Where the function that both are handed to watches the one; undefined where it is watched on the spot. */
  readonly watcher: ProjectPlace | undefined;
  /** How the resource keeps the object. */
  readonly kept: readonly Keeping[];
}

/** Every object that is watched by what keeps, until it dies, a resource that holds it; in order of path and place. Never throws. */
export function* heldWatchedIn(classes: ClassGraph): Generator<HeldWatched> {
  for (const module of classes.modules) {
    for (const handover of module.handovers) {
      const { through, method, position } = handover;
      const watcher = through && watcherOf(classes, through, module);
      if (through && !watcher) continue;
      const resource = classes.names.classNamed(handover.class, module);
      const kept = resource && keeps(classes, resource, method, { position });
      if (kept) yield { ...handover, path: module.path, watcher, kept };
    }
  }
}

function watcherOf(
  classes: ClassGraph,
  { callee, watched, kept }: NonNullable<HandoverSummary['through']>,
  from: ModuleSummary,
): HeldWatched['watcher'] {
  const isLocal = callee.startsWith('#');
  const parts = (isLocal ? callee.slice(1) : callee).split('.');
  const name = parts.at(-1) ?? '';
  const holder = parts.at(-2) ?? '';
  // `pkg.module.function`, or a method of what `pkg.module.name` is.
  const ofModule = isLocal ? (parts.length === 1 ? from : undefined) : classes.names.moduleOf(callee, from);
  const ofClass = isLocal ? from : classes.names.moduleOf(callee.slice(0, -name.length - 1), from);
  for (const [module, owner] of [
    [ofModule, ''],
    [ofClass, watchingIn(ofClass, holder) ?? (isLocal ? holder : undefined)],
  ] as const) {
    const found = module?.watchers.find(
      (each) => each.class === owner && each.name === name && each.watched === watched && each.kept === kept,
    );
    if (module && found) return { path: module.path, at: found.at };
  }
  return undefined;
}

/** The class of what a name of a module holds; the name may be one that every object of JavaScript has. */
function watchingIn(module: ModuleSummary | undefined, name: string): string | undefined {
  return module && Object.hasOwn(module.watching, name) ? module.watching[name] : undefined;
}
