import {
  type ClassModel,
  classes,
  declaredFieldsOf,
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  insertAfter,
  insertBefore,
  instanceAttributesOf,
  type Node,
  needsInstanceDict,
  populationsOf,
  replace,
  slotMakerOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'slots-missing',
  summary: 'A class of many instances keeps the attributes of each in a dict.',
  impact: 'bloat',
  level: 'note',
  on: classes(),

  *check(owner, file) {
    if (slotMakerOf(owner) || !isPlain(owner, file)) return;
    const attributes = attributesOf(owner);
    if (!attributes) return;
    const populations = populationsOf(file, owner);
    const population =
      populations.find(({ size }) => size === 'data') ??
      populations.find(({ size }) => size === 'many') ??
      populations[0];
    if (!population || needsInstanceDict(file, owner)) return;

    const isMass = population.size === 'data' || (population.size === 'many' && MASS_NAMES.test(owner.name));
    const isLasting = owner.outer.kind === 'module';
    const isRecord = attributes.length > 0 && isMass && isLasting && isRecordLike(owner, file);
    const fix = fixOf(owner, attributes, file);
    yield {
      at: owner.nameNode,
      confidence: isRecord ? 'likely' : 'possible',
      message: fitting(
        `Every '${owner.name}' object carries a dict, and there may be many of them.`,
        'Every object of the class carries a dict, and there may be many of them.',
      ),
      because: [
        {
          at: population.node,
          message:
            population.size === 'some'
              ? 'Each call puts one more instance into a container.'
              : 'Instances are made in a loop here and kept.',
        },
      ],
      hint: hintOf(owner, attributes, file),
      ...(fix ? { fix } : {}),
    };
  },
});

const HARMLESS_BASES = new Set(['builtins.object', 'abc.ABC', 'typing.Generic']);
const HARMLESS_DECORATORS =
  /^(dataclasses\.dataclass|functools\.total_ordering|typing\.(final|runtime_checkable))$/;

/** Nothing but the class itself has a say in how its instances are laid out. */
function isPlain(owner: ClassModel, file: FileModel): boolean {
  if (owner.isEnum || owner.isMetaclass || owner.isProtocol || file.isTestCode(owner.node)) return false;
  if (owner.keywords.size > 0 || owner.bases.length > 1) return false;
  if (!owner.bases.every(({ qualifiedName }) => HARMLESS_BASES.has(qualifiedName ?? ''))) return false;
  const areKnown = owner.decorators.every((decorator, at) => {
    return decorator === owner.attrs || HARMLESS_DECORATORS.test(owner.decoratorNames[at] ?? '');
  });
  // Two classes with slots cannot both be bases of one.
  const isMixedIn = file.classes.some(({ bases }) => {
    return bases.length > 1 && bases.some((base) => base.class === owner);
  });
  return areKnown && !isMixedIn;
}

/** The names for the slots; undefined where slots would not hold them all, or are in the way. */
function attributesOf(owner: ClassModel): string[] | undefined {
  const stored = instanceAttributesOf(owner);
  if (owner.dataclass || owner.attrs) {
    const fields = declaredFieldsOf(owner);
    return stored.every((name) => fields.includes(name)) ? fields : undefined;
  }
  // A default in the class body and a slot of its name exclude each other.
  if (stored.some((name) => owner.bodyAssignments(name).some(({ value }) => value !== undefined)))
    return undefined;
  const isMadeElsewhere = owner.bodyAssignments('__init__').some(({ kind }) => kind === 'assign');
  return stored.length > 0 || isMadeElsewhere ? stored : undefined;
}

/** What there are usually very many of. */
const MASS_NAMES =
  /(Point|Vertex|Edge|Vector|Pixel|Voxel|Particle|Token|Lexeme|Record|Row|Sample|Cell|Coordinate|Triangle|Tick)(2D|3D)?$/;

const FEW_METHODS = 12;

/** Its constructor does little more than keep what it is given: a record, not a worker or a window. */
function isRecordLike(owner: ClassModel, file: FileModel): boolean {
  if (owner.dataclass || owner.attrs) return true;
  const initializer = owner.methods.get('__init__')?.body;
  if (!initializer || owner.methods.size > FEW_METHODS) return false;
  if (
    /(Manager|Server|Client|Worker|Thread|Process|Pool|Window|Widget|Handler|Service|App)$/.test(owner.name)
  ) {
    return false;
  }
  return !file.hasUnknownEffects([initializer]);
}

function hintOf(owner: ClassModel, attributes: readonly string[], file: FileModel): string {
  if (owner.attrs) return 'Pass slots=True to the decorator.';
  if (owner.dataclass && file.python.meets('>=3.10') !== 'no') {
    return 'Pass slots=True to the decorator (Python 3.10 and later).';
  }
  const all = `Declare ${slotsOf(attributes)}.`;
  return attributes.length > 0 && all.length <= 100
    ? all
    : 'Declare __slots__ with the names of all attributes.';
}

function slotsOf(attributes: readonly string[]): string {
  const names = attributes.map((name) => `'${name}'`).join(', ');
  return `__slots__ = (${names}${attributes.length === 1 ? ',' : ''})`;
}

function fixOf(owner: ClassModel, attributes: readonly string[], file: FileModel): Fix | undefined {
  if (owner.attrs) return decoratorFix(owner.attrs);
  if (owner.dataclass)
    return file.python.meets('>=3.10') === 'no' ? undefined : decoratorFix(owner.dataclass);
  const first = owner.node.child('body')?.firstChild;
  if (!first || attributes.length === 0) return undefined;
  const { text } = file.tree;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const indent = text.slice(lineStart, first.start);
  // The body stands on the line of the class.
  if (indent.trim() !== '') return undefined;
  const isDocumented = first.kind === 'expression_statement' && first.firstChild?.kind === 'string';
  const edit = isDocumented
    ? insertAfter(first, `\n\n${indent}${slotsOf(attributes)}`)
    : insertBefore(first, `${slotsOf(attributes)}\n\n${indent}`);
  return { title: 'Declare __slots__', safety: 'unsafe', edits: [edit] };
}

function decoratorFix(decorator: Node): Fix {
  const title = 'Pass slots=True';
  const list = decorator.kind === 'call' ? decorator.child('arguments') : undefined;
  if (!list) return { title, safety: 'unsafe', edits: [insertAfter(decorator, '(slots=True)')] };
  const last = list.children.at(-1);
  const edit = last ? insertAfter(last, ', slots=True') : replace(list, '(slots=True)');
  return { title, safety: 'unsafe', edits: [edit] };
}
