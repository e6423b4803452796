/** How long the instances of a class live, as far as names, bases and the places that make them tell it. */
import { PROCESS_BASES, PROCESS_NAMES, TASK_NAMES, WIDGET_MODULES } from '../knowledge/lifetimes.js';
import type { ClassModel } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/**
 * `test`: in code that tests or measures other code. `process`: one instance, or a fixed handful, until the process
 * ends; widgets too, which are freed by hand. `task`: made again and again, for a request, a connection, a call.
 * `unknown`: nothing says so.
 */
export type Lifetime = 'test' | 'process' | 'task' | 'unknown';

/** How long instances of the class live. Never throws. */
export function lifetimeOf(file: FileModel, owner: ClassModel): Lifetime {
  if (file.isTestCode(owner.node.child('body') ?? owner.node)) return 'test';
  if (owner.isEnum || owner.isMetaclass || isSingleton(owner)) return 'process';
  for (const { bases } of owner.ancestors) {
    for (const { node, qualifiedName } of bases) {
      if (PROCESS_BASES.has(qualifiedName ?? '') || isWidgetName(qualifiedName)) return 'process';
      if (PROCESS_NAMES.test(node.text)) return 'process';
    }
  }
  if (TASK_NAMES.test(owner.name)) return 'task';
  if (PROCESS_NAMES.test(owner.name)) return 'process';
  const made = constructionsOf(file, owner);
  if (made.length === 0) return 'unknown';
  const perCall = made.some((node) => file.functionAround(node) !== undefined || file.loopAround(node));
  return perCall ? 'task' : 'process';
}

/** The calls in the file that make instances of exactly this class, by its own name; in source order. Never throws. */
export function constructionsOf(file: FileModel, owner: ClassModel): Node[] {
  const binding = owner.nameNode.kind === 'identifier' ? file.binding(owner.nameNode) : undefined;
  if (binding?.onlyAssignment?.kind !== 'class') return [];
  return file.usesOf(binding).flatMap((use) => (use.kind === 'call' ? [use.by] : []));
}

/**
 * A place that shows that an instance of the class, or of a class of the file derived from it, lives as long as the
 * process: it is made at import, kept in a name of the module, the class keeps it in itself, or a framework makes one.
 * Names are no evidence. Undefined where nothing shows it. Never throws.
 */
export function keptForGood(file: FileModel, owner: ClassModel): Node | undefined {
  const family = file.classes.filter((other) => other.ancestors.includes(owner));
  for (const member of family) {
    if (isSingleton(member)) return member.nameNode;
    const made = constructionsOf(file, member).find(
      (node) => !isOfMain(node) && (file.functionAround(node) === undefined || isKeptByModule(file, node)),
    );
    if (made) return made;
    for (const { bases } of member.ancestors) {
      const base = bases.find(({ qualifiedName }) => PROCESS_BASES.has(qualifiedName ?? ''));
      if (base) return base.node;
    }
  }
  return undefined;
}

/** In `if __name__ == '__main__'`, where a file shows what it can do. */
function isOfMain(node: Node): boolean {
  for (let at = node.ancestor('if_statement'); at; at = at.ancestor('if_statement')) {
    if (/\b__name__\b/.test(at.child('condition')?.text ?? '')) return true;
  }
  return false;
}

/** `global client; client = Client()` */
function isKeptByModule(file: FileModel, construction: Node): boolean {
  const use = file.useOf(construction);
  const left = use.kind === 'assigned' ? use.by.child('left') : undefined;
  return left?.kind === 'identifier' && file.binding(left)?.scope.kind === 'module';
}

/** Whether the name belongs to a toolkit whose widgets hold each other by design. Never throws. */
export function isWidgetName(qualifiedName: string | undefined): boolean {
  return (
    qualifiedName !== undefined &&
    WIDGET_MODULES.some((module) => qualifiedName === module || qualifiedName.startsWith(`${module}.`))
  );
}

/** Whether a class derives from a part of a toolkit, as far as this file shows. Never throws. */
export function isWidgetClass(owner: ClassModel): boolean {
  return owner.ancestors.some(({ bases }) => bases.some(({ qualifiedName }) => isWidgetName(qualifiedName)));
}

/** One instance by design: a metaclass or decorator that says so, or a class that keeps its instance in itself. */
function isSingleton(owner: ClassModel): boolean {
  const named = /singleton/i;
  if (named.test(owner.keywords.get('metaclass')?.text ?? '')) return true;
  if (owner.decorators.some((decorator) => named.test(decorator.text))) return true;
  return ['_instance', '__instance', '_shared_state', '__shared_state'].some(
    (name) => owner.bodyAssignments(name).length > 0,
  );
}
