import {
  type ClassModel,
  classes,
  constructionsOf,
  declaredFieldsOf,
  defineRule,
  type FileModel,
  type Finding,
  type Fix,
  fitting,
  insertAfter,
  insertBefore,
  instanceAttributesOf,
  needsInstanceDict,
  slotMakerOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'slots-defeated',
  summary: 'Instances have a dict in spite of the slots that their class or a base declares.',
  impact: 'bloat',
  level: 'note',
  on: classes(),

  *check(owner, file) {
    if (isOfNoUse(owner, file)) return;
    const found = slotMakerOf(owner) ? defeated(owner, file) : lost(owner, file);
    if (found) yield found;
  },
});

/** Nobody counts the instances of these. */
function isOfNoUse(owner: ClassModel, file: FileModel): boolean {
  if (owner.isEnum || owner.isMetaclass || file.isTestCode(owner.node)) return true;
  const made = constructionsOf(file, owner);
  const isMadeOnce =
    made.length > 0 && made.every((node) => !file.functionAround(node) && !file.loopAround(node));
  if (isMadeOnce) return true;
  return owner.ancestors.some(({ bases }) =>
    bases.some(({ node }) => /(Exception|Error|Warning|Enum)$/.test(node.text)),
  );
}

/** The class has slots, and something gives its instances a dict all the same. */
function defeated(owner: ClassModel, file: FileModel): Finding | undefined {
  const { slots } = owner;
  if (!slots) return undefined;
  if (slots.names?.includes('__dict__')) {
    // With cached properties and the like the dict is what was wanted.
    if (needsInstanceDict(file, owner)) return undefined;
    const missing = instanceAttributesOf(owner).filter((name) => !slots.names?.includes(name));
    return {
      at: slots.node,
      // Where every attribute has its slot, the dict is there on purpose and mostly empty.
      confidence: missing.length > 0 ? 'likely' : 'possible',
      message: fitting(
        `The slot '__dict__' gives every '${owner.name}' object a dict again.`,
        "The slot '__dict__' gives every object a dict again.",
      ),
      because: [{ at: owner.nameNode, message: 'Attributes that have no slot go into the dict.' }],
      hint:
        missing.length > 0 && missing.length < 4
          ? `List ${missing.map((name) => `'${name}'`).join(', ')} in its place.`
          : 'List the attributes in its place, or leave out the slots.',
    };
  }
  const culprit = culpritOf(owner);
  if (!culprit) return undefined;
  // Said once, where it happens first: one change repairs all of them.
  const victims = file.classes.filter((each) => each.slots && culpritOf(each) === culprit);
  if (victims[0] !== owner) return undefined;
  const fix = emptySlots(culprit, file);
  return {
    at: slots.node,
    confidence: 'proven',
    message: fitting(
      `The slots save nothing: the base '${culprit.name}' gives every object a dict.`,
      'The slots save nothing: a base gives every object a dict.',
    ),
    because: [
      { at: culprit.nameNode, message: 'The class declares no slots itself, so its instances have a dict.' },
    ],
    hint: `Declare __slots__ in '${culprit.name}' as well${culprit.attributes.size > 0 ? '' : ', as an empty tuple'}.`,
    ...(fix ? { fix } : {}),
  };
}

/** The nearest base of the file that gives a dict. */
function culpritOf(owner: ClassModel): ClassModel | undefined {
  return owner.ancestors.find((ancestor) => ancestor !== owner && givesDict(ancestor));
}

function givesDict(owner: ClassModel): boolean {
  return !slotMakerOf(owner) && !owner.isNamedTuple && !owner.isProtocol;
}

/** The class has no slots, and so loses what its bases save. */
function lost(owner: ClassModel, file: FileModel): Finding | undefined {
  const [base, ...more] = owner.bases;
  if (!base || more.length > 0 || owner.keywords.size > 0) return undefined;
  const saved = savedBy(owner, file);
  if (saved === undefined || needsInstanceDict(file, owner)) return undefined;
  const own = owner.dataclass || owner.attrs ? declaredFieldsOf(owner) : instanceAttributesOf(owner);
  // A tuple takes no slots with names, so the dict is what was wanted.
  if (saved === 'tuple' && own.length > 0) return undefined;
  const fix = own.length === 0 && !owner.dataclass && !owner.attrs ? emptySlots(owner, file) : undefined;
  return {
    at: owner.nameNode,
    confidence: 'likely',
    message: fitting(
      `'${owner.name}' declares no slots, and gives its objects the dict that its base saves.`,
      'The class declares no slots, and gives its objects the dict that its base saves.',
    ),
    because: [
      {
        at: base.node,
        message:
          saved === 'tuple' ? 'A named tuple has no dict.' : 'The base declares slots and has no dict.',
      },
    ],
    hint:
      owner.dataclass || owner.attrs
        ? 'Pass slots=True to the decorator.'
        : own.length > 0
          ? 'Declare __slots__ with the attributes that the class adds.'
          : 'Declare __slots__ = ().',
    ...(fix ? { fix } : {}),
  };
}

/** What the only base saves: instances of a named tuple, or of a class of the file with slots all the way up. */
function savedBy(owner: ClassModel, file: FileModel): 'tuple' | 'slots' | undefined {
  const base = owner.bases[0];
  if (!base) return undefined;
  if (!base.class) {
    const origin = file.originOf(base.node);
    const maker = origin && file.call(origin)?.qualifiedName;
    return maker === 'collections.namedtuple' || maker === 'typing.NamedTuple' ? 'tuple' : undefined;
  }
  if (base.class.isNamedTuple) {
    // A subclass with a dict of its own has lost it before.
    return base.class.derivesFrom('typing.NamedTuple') &&
      base.class.bases.length === 1 &&
      isDirect(base.class)
      ? 'tuple'
      : undefined;
  }
  const ancestors = base.class.ancestors;
  const areKnown = ancestors.every(
    (ancestor) =>
      slotMakerOf(ancestor) !== undefined &&
      !ancestor.slots?.names?.includes('__dict__') &&
      ancestor.bases.every(
        (each) =>
          each.class || /^(builtins\.object|abc\.ABC|typing\.Generic)$/.test(each.qualifiedName ?? ''),
      ),
  );
  // A base without attributes only leaves the choice to its subclasses.
  const hasSome = ancestors.some((ancestor) => {
    return ancestor.slots ? (ancestor.slots.names?.length ?? 0) > 0 : declaredFieldsOf(ancestor).length > 0;
  });
  return areKnown && hasSome ? 'slots' : undefined;
}

function isDirect(owner: ClassModel): boolean {
  return owner.bases[0]?.class === undefined;
}

/** `__slots__ = ()` at the top of a class that sets no attributes of its own. */
function emptySlots(owner: ClassModel, file: FileModel): Fix | undefined {
  const first = owner.node.child('body')?.firstChild;
  if (!first || instanceAttributesOf(owner).length > 0 || needsInstanceDict(file, owner)) return undefined;
  const { text } = file.tree;
  const indent = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start);
  // The body stands on the line of the class.
  if (indent.trim() !== '') return undefined;
  const isDocumented = first.kind === 'expression_statement' && first.firstChild?.kind === 'string';
  const edit = isDocumented
    ? insertAfter(first, `\n\n${indent}__slots__ = ()`)
    : insertBefore(first, `__slots__ = ()\n\n${indent}`);
  return { title: 'Declare __slots__ = ()', safety: 'unsafe', edits: [edit] };
}
