import { GROWING_METHODS, MUTABLE_CONTAINERS, SHRINKING_METHODS } from '../../src/knowledge/containers.js';
import { COPIES_CLASS_DEFAULTS } from '../../src/knowledge/declarative-classes.js';
import {
  type Assignment,
  type AttributeUse,
  type ClassModel,
  classes,
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  insertBefore,
  lifetimeOf,
  type Node,
  removeStatement,
  stringValue,
} from '../../src/rule/index.js';

/** Names that say that the container is there to be shared. */
const INTENDED = /cache|memo|registry|registered|instances|shared|pool|_all_|singletons|known|seen|plugins/i;

export default defineRule({
  name: 'class-level-mutable-shared',
  summary: 'A container of the class body is one object for all instances, and outlives each of them.',
  impact: 'leak',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    const lifetime = lifetimeOf(file, owner);
    if (owner.isEnum || owner.isMetaclass || lifetime === 'test' || copiesDefaults(owner)) return;
    for (const [name, binding] of owner.scope.bindings) {
      const only = binding.onlyAssignment;
      const made = only?.value;
      if (!only || !made || isDeclaredShared(only) || !isUnbounded(made, file)) continue;
      const uses = owner.ancestors.flatMap((ancestor) => ancestor.attribute(name)?.uses ?? []);
      const grows = uses.filter((use) => use.through === 'instance' && isGrowth(use));
      const [first] = grows;
      // Whoever adds to it through the class knows that it is shared.
      if (uses.some((use) => use.method !== undefined && use.through === 'class' && isGrowth(use))) continue;
      if (!first || uses.some((use) => isOwned(use)) || isTested(name, owner, file)) continue;
      const isFixed = grows.every((use) => isBounded(use, file));
      const isMeant =
        INTENDED.test(name) ||
        name === name.toUpperCase() ||
        isReached(uses) ||
        grows.some((use) => isLookedUp(use, uses));
      // A class that is made in a function goes with the call, or is a finding of its own.
      const isLocal = owner.outer.kind !== 'module' && owner.outer.kind !== 'class';
      const isLoose = isFixed || isMeant || isLocal || lifetime === 'process';
      const fix = fixOf(name, only, owner, file);
      yield {
        at: only.target,
        confidence: isLoose ? 'possible' : owner.isFullyKnown ? 'proven' : 'likely',
        message: fitting(
          `'${name}' is one object for all instances of '${owner.name}', and keeps what each puts in.`,
          `'${name}' is one object for all instances, and keeps what each of them puts in.`,
          'This container is one object for all instances, and keeps what each of them puts in.',
        ),
        because: [
          {
            at: first.by,
            message: 'This adds to the container of the class, where it stays when the instance is gone.',
          },
          { at: made, message: 'It is made once, when the class is defined.' },
        ],
        hint: isMeant
          ? 'Bound it, or remove the entries when they are done: the class keeps them until the process ends.'
          : 'Make the container in __init__, one for each instance.',
        ...(fix && !isLoose ? { fix } : {}),
      };
    }
  },
});

/** Libraries that read the class body as declarations, and give every instance its own copy. */
function copiesDefaults(owner: ClassModel): boolean {
  if (owner.dataclass || owner.attrs || owner.isNamedTuple || owner.isProtocol) return true;
  return owner.ancestors.some((ancestor) =>
    ancestor.bases.some(({ qualifiedName, node }) =>
      COPIES_CLASS_DEFAULTS.some((name) => name === qualifiedName || name.endsWith(`.${node.text}`)),
    ),
  );
}

/** `plugins: ClassVar[list] = []` */
function isDeclaredShared({ target }: Assignment): boolean {
  return /\bClassVar\b/.test(target.parent?.child('type')?.text ?? '');
}

/** A mutable container with room for more. */
function isUnbounded(made: Node, file: FileModel): boolean {
  if (!file.isNewContainer(made)) return false;
  const call = file.call(made.unparenthesized);
  if (call && !MUTABLE_CONTAINERS.has(call.qualifiedName ?? '')) return false;
  return !(call?.keyword('maxlen') ?? call?.keyword('maxsize') ?? call?.positional[1]);
}

function isGrowth(use: AttributeUse): boolean {
  if (use.kind === 'item-store' || use.kind === 'augment') return true;
  return use.kind === 'method' && GROWING_METHODS.has(use.name ?? '');
}

/** An instance gets its own, or something is taken out again, or shared code has it and may do either. */
function isOwned(use: AttributeUse): boolean {
  if (use.method === undefined) return false;
  if (use.kind === 'store' || use.kind === 'bind' || use.kind === 'delete' || use.kind === 'item-delete')
    return true;
  return use.kind === 'method' && SHRINKING_METHODS.has(use.name ?? '') && use.name !== 'get';
}

/** The same keys every time: constants, or those that are in it already. */
function isBounded(use: AttributeUse, file: FileModel): boolean {
  if (use.kind === 'item-store')
    return (
      use.key !== undefined &&
      (isConstant(use.key) || isOwnKey(use.key, use, file) || isOfClass(use.key, file))
    );
  const [argument] = file.call(use.by)?.positional ?? [];
  if (use.name !== 'update' || argument?.kind !== 'dictionary') return false;
  return argument.children.every((pair) => {
    const key = pair.child('key');
    return key !== undefined && isConstant(key);
  });
}

/** `self.__class__.__name__`, `type(self)`, also under a name: as many keys as there are classes. */
function isOfClass(key: Node, file: FileModel): boolean {
  const value = file.originOf(key) ?? key;
  const inner =
    value.kind === 'attribute' && value.child('attribute')?.text === '__name__'
      ? value.child('object')
      : value;
  const target = inner?.unparenthesized;
  if (target?.kind === 'attribute') return target.child('attribute')?.text === '__class__';
  const call = target && file.call(target);
  return call?.qualifiedName === 'builtins.type' && call.positional.length === 1;
}

/** `for key in self.table: self.table[key] = ...` */
function isOwnKey(key: Node, use: AttributeUse, file: FileModel): boolean {
  const binding = key.kind === 'identifier' ? file.binding(key) : undefined;
  const source = binding?.onlyAssignment?.kind === 'for' ? binding.onlyAssignment.source?.text : undefined;
  return (
    source !== undefined &&
    new RegExp(`^\\w+\\(?${escaped(use.node.text)}\\b|^${escaped(use.node.text)}\\b`).test(source)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A cache: the method that adds an entry looks for it as well. Those are shared on purpose. */
function isLookedUp(growth: AttributeUse, uses: readonly AttributeUse[]): boolean {
  if (growth.kind !== 'item-store' && growth.name !== 'setdefault') return false;
  return uses.some(
    ({ kind, name, method, by }) =>
      method === growth.method &&
      by !== growth.by &&
      (kind === 'item' ||
        kind === 'contains' ||
        kind === 'argument' ||
        (kind === 'method' && name === 'get')),
  );
}

function isConstant(node: Node): boolean {
  return (
    stringValue(node.unparenthesized) !== undefined || node.unparenthesized.is('integer', 'true', 'false')
  );
}

/** The class mentions it through itself too, or hands it on: whoever wrote that knows that it is shared. */
function isReached(uses: readonly AttributeUse[]): boolean {
  return uses.some(({ through, method }) => through === 'class' && method !== undefined);
}

/** Something asks for its length, and so may keep it within bounds. */
function isTested(name: string, owner: ClassModel, file: FileModel): boolean {
  return file.callsNamed('builtins.len').some((call) => {
    const [argument] = call.positional;
    if (!argument || file.selfAttribute(argument) !== name) return false;
    return file.methodAround(argument)?.class === owner && file.useOf(call.node).kind === 'compare';
  });
}

/** Made in `__init__`, and gone from the class body where nothing else reads it there. */
function fixOf(
  name: string,
  { target, value }: Assignment,
  owner: ClassModel,
  file: FileModel,
): Fix | undefined {
  const made = owner.methods.get('__init__');
  const [first, second] = made?.body?.children ?? [];
  const isDocstring =
    first?.kind === 'expression_statement' && first.firstChild?.is('string', 'concatenated_string');
  const start = isDocstring ? second : first;
  const self = made?.selfName;
  if (!made || !start || !value || self === undefined) return undefined;
  const { text } = start.tree;
  const indent = text.slice(text.lastIndexOf('\n', start.start) + 1, start.start);
  if (indent.trim() !== '') return undefined;
  const statement = target.ancestor('expression_statement');
  const isOnlyHere = file.attributesNamed(name).every((node) => {
    const object = node.child('object');
    return object !== undefined && file.isSelf(object) && file.methodAround(node)?.class === owner;
  });
  const isRemovable = statement && isOnlyHere && owner.node.child('body') === statement.parent;
  return {
    title: `Make '${name}' in __init__`,
    safety: 'unsafe',
    edits: [
      ...(isRemovable ? [removeStatement(statement)] : []),
      insertBefore(start, `${self}.${name} = ${value.text}\n${indent}`),
    ],
  };
}
