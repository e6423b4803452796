import {
  type CycleCase,
  cycles,
  defineRule,
  type FileModel,
  fitting,
  holderWord,
  Kind,
  nodeOf,
  objectWord,
  ownEnd,
  waitsForCollector,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'closure-on-self',
  summary: 'A function made in a method and stored on the object holds the object, which holds the function.',
  impact: 'retention',
  level: 'warning',
  on: cycles('closure'),

  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        `${holder} holds ${closureWord(site, file)}, which holds '${self}'.`,
        `${holder} holds a function that holds '${self}'.`,
        'The object holds a function that holds the object.',
      ),
      because: [
        { at: nodeOf(file, site.mention), message: mentionWords(site, file, self) },
        ...waitsForCollector(site, 'This end of the object leaves the closure where it is.'),
      ],
      hint: hintOf(site, file),
    };
  },
});

/** The function that the object holds: the first on the way. */
function closureWord({ through }: CycleCase, file: FileModel): string {
  const closure = through.find(({ kind }) => kind === Kind.Function);
  const node = nodeOf(file, closure?.node ?? 0);
  return node.kind === 'function_definition'
    ? `the nested function '${node.child('name')?.text ?? ''}'`
    : 'a lambda';
}

function mentionWords(site: CycleCase, file: FileModel, self: string): string {
  if (isMadeWeak(site, file)) {
    return `The weak reference is only made when the function runs: until then it holds '${self}' itself.`;
  }
  const functions = site.through.filter(({ kind }) => kind === Kind.Function);
  if (functions.length > 1) return `A local function that it reaches holds '${self}'.`;
  return `The function holds '${self}' for this mention of it.`;
}

/** `weakref.proxy(self)` inside the closure. */
function isMadeWeak({ mention }: CycleCase, file: FileModel): boolean {
  const use = file.useOf(nodeOf(file, mention));
  const call = use.kind === 'argument' ? file.call(use.by) : undefined;
  return call?.qualifiedName === 'weakref.proxy' || call?.qualifiedName === 'weakref.ref';
}

function hintOf(site: CycleCase, file: FileModel): string {
  if (isMadeWeak(site, file)) return 'Make the weak reference before the function, and use its name inside.';
  const end = ownEnd(site);
  if (end && site.attribute !== undefined) {
    return `Set the attribute to None in '${end.name}', or make the function a method.`;
  }
  return 'Make it a method, or copy the values it needs into local names before it is made.';
}
