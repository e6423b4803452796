import { OBJECT_LISTINGS } from '../../src/knowledge/collector.js';
import { GROWING_METHODS } from '../../src/knowledge/containers.js';
import { calls, defineRule, type FileModel, fitting, type Node } from '../../src/rule/index.js';

/** Builtins that hand the same objects on in another container. */
const PASSING_ON = new Set(
  ['list', 'tuple', 'set', 'frozenset', 'sorted', 'filter', 'reversed'].map((name) => `builtins.${name}`),
);

export default defineRule({
  name: 'collector-objects-kept',
  summary: 'A stored result of gc.get_objects keeps every object that it lists.',
  impact: 'retention',
  level: 'warning',
  on: calls(...OBJECT_LISTINGS),

  *check(call, file) {
    const holder = holderOf(objectsFrom(call.node, file), file);
    // A script without functions ends with its last line, and its names with it.
    const isScript = file.functions.length === 0 && file.classes.length === 0;
    if (!holder || isScript || isLetGo(holder, file)) return;

    yield {
      at: call.node,
      confidence: file.isTestCode(call.node) ? 'possible' : 'likely',
      message: fitting(
        `'${holder.text}' keeps every object that it got from '${call.callee.text}'.`,
        `'${holder.text}' keeps every object that it is given here.`,
        'What this is stored in keeps every object that it lists.',
      ),
      because: [{ at: holder, message: 'None of these objects can be freed as long as this holds them.' }],
      hint: 'Keep counts, types or the set of id(object), and let the list itself go.',
    };
  },
});

/** The outermost expression around a listing that still holds the listed objects themselves. */
function objectsFrom(listing: Node, file: FileModel): Node {
  for (let at = listing; ; ) {
    const use = file.useOf(at);
    if (use.kind === 'item') at = use.by;
    else if (use.kind === 'argument' && PASSING_ON.has(file.call(use.by)?.qualifiedName ?? '')) at = use.by;
    else if (use.kind === 'iterate' && use.by.kind === 'for_in_clause' && producesItself(use.by)) {
      at = use.by.parent ?? at;
    } else return at;
  }
}

/** `[each for each in objects]`, `{id(each): each for each in objects}`: the elements are the objects. */
function producesItself(clause: Node): boolean {
  const name = clause.child('left');
  const element = clause.parent?.child('body');
  if (name?.kind !== 'identifier' || !element) return false;
  const parts = element.is('pair', 'tuple') ? element.children : [element];
  return parts.some((part) => part.kind === 'identifier' && part.text === name.text);
}

/** What outlives the function that holds the value: an attribute, a name of the module, a container in one of these. */
function holderOf(value: Node, file: FileModel): Node | undefined {
  const use = file.useOf(value);
  if (use.kind === 'assigned' && use.by.kind === 'assignment') {
    const target = use.by.child('left');
    return target && longLived(target, file);
  }
  if (use.kind !== 'argument') return undefined;
  const taker = file.call(use.by);
  if (!taker?.receiver || !GROWING_METHODS.has(taker.name ?? '')) return undefined;
  return longLived(taker.receiver, file);
}

function longLived(target: Node, file: FileModel): Node | undefined {
  switch (target.kind) {
    case 'attribute':
      return target;
    case 'subscript': {
      const container = target.child('value')?.unparenthesized;
      return container && longLived(container, file);
    }
    case 'identifier':
      return file.binding(target)?.scope.kind === 'module' ? target : undefined;
  }
  return undefined;
}

/** Something in the file deletes or empties what holds the objects. */
function isLetGo(holder: Node, file: FileModel): boolean {
  const uses =
    holder.kind === 'identifier'
      ? usesOfName(holder, file)
      : file.attributesNamed(holder.child('attribute')?.text ?? '').map((node) => file.useOf(node));
  return uses.some((use) => {
    switch (use.kind) {
      case 'delete':
      case 'item-delete':
        return true;
      case 'store':
        return use.value?.kind === 'none' && !isInInitializer(use.node, file);
      case 'method':
        return use.name === 'clear' || use.name === 'pop';
    }
    return false;
  });
}

function usesOfName(name: Node, file: FileModel) {
  const binding = file.binding(name);
  return binding ? file.usesOf(binding) : [];
}

/** `self.objects = None` in __init__ and `OBJECTS = None` in the module come before, not after. */
function isInInitializer(node: Node, file: FileModel): boolean {
  const around = file.functionAround(node);
  return around === undefined || around.name === '__init__';
}
