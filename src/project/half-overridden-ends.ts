/** Classes that override one of two ends that belong together. */
import type { EndSummary } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import type { ProjectClass } from './project-class.js';

/** A class overrides one of two ends that belong together. */
export interface HalfOverriddenEnd {
  readonly owner: ProjectClass;
  /** The end that the class overrides, and that ends parts of its own. */
  readonly end: EndSummary;
  /** What it overrides. */
  readonly overridden: EndSummary;
  /** The base that has the end which is inherited as it is. */
  readonly base: ProjectClass;
  readonly inherited: EndSummary;
}

/**
 * Classes that override one end of a base, which runs another end, and inherit that other one as it is: it does not
 * know of the parts that the override ends. In order of path and place. Never throws.
 */
export function* halfOverriddenEndsIn(classes: ClassGraph): Generator<HalfOverriddenEnd> {
  for (const module of classes.modules) {
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const end of summary.ends) {
        if (end.parts.length === 0 || end.callsBase) continue;
        const inherited = inheritedEnd(classes, owner, end);
        if (inherited) yield { owner, end, ...inherited };
      }
    }
  }
}

function inheritedEnd(
  classes: ClassGraph,
  owner: ProjectClass,
  end: EndSummary,
): Pick<HalfOverriddenEnd, 'base' | 'overridden' | 'inherited'> | undefined {
  const bases = classes.ancestors(owner).slice(1);
  const endOf = (name: string): { base: ProjectClass; end: EndSummary } | undefined => {
    const base = bases.find(({ summary }) => summary.ends.some((each) => each.name === name));
    const found = base?.summary.ends.find((each) => each.name === name);
    return base && found && { base, end: found };
  };
  const overridden = endOf(end.name);
  if (!overridden || overridden.end.isEmpty) return undefined;
  for (const name of overridden.end.runs) {
    // What begins with an underscore is nobody's to call.
    if (name === end.name || name.startsWith('_') || end.runs.includes(name)) continue;
    if (owner.summary.ends.some((own) => own.name === name)) continue;
    const other = endOf(name);
    // What runs the override ends the parts after all.
    if (!other || other.end.isEmpty || other.end.runs.includes(end.name)) continue;
    return { base: other.base, overridden: overridden.end, inherited: other.end };
  }
  return undefined;
}
