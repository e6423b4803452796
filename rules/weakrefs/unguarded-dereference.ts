import {
  anyCall,
  type Call,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  type Use,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'unguarded-dereference',
  summary: 'A weak reference is used as if its object were still there.',
  impact: 'lifetime',
  level: 'warning',
  on: anyCall(),

  *check(call, file) {
    if (!mentionsReferences(file) || call.argumentNodes.length > 0 || file.isTestCode(call.node)) return;
    const reference = referenceOf(file, call.callee);
    if (!reference) return;
    const at = dereference(file, call);
    if (!at) return;

    const deletion = deletionOfOnlyOwner(file, call, reference.target);
    if (!deletion && (isGuarded(file, call) || isOwned(file, call, reference.target))) return;
    // A script that only runs down its lines frees nothing that it does not free itself.
    if (!deletion && file.functions.length === 0) return;

    const name = at.name ?? call.node.text;
    yield {
      at: at.node,
      confidence: deletion ? 'proven' : 'likely',
      message: deletion
        ? fitting(
            `'${name}' is None: '${deletion.text}' was its only owner.`,
            'The object is gone: its only owner was deleted.',
          )
        : fitting(
            `'${name}' is None once the object is gone, and nothing here tests for that.`,
            'The reference answers None once the object is gone, and nothing here tests for that.',
          ),
      because: [
        { at: reference.made, message: 'A weak reference does not keep its object alive.' },
        ...(deletion ? [{ at: deletion, message: 'The last strong reference ends here.' }] : []),
      ],
      hint: 'Bind what the reference answers to a name, and use it only if it is not None.',
    };
  },
});

/** Uses of None that raise. */
const RAISING = new Set<Use['kind']>([
  'attribute',
  'attribute-delete',
  'attribute-store',
  'call',
  'item',
  'item-delete',
  'item-store',
  'iterate',
  'method',
  'with',
]);

/** Uses after which the code knows whether the object is there, or leaves that to others. */
const ASKING = new Set<Use['kind']>(['argument', 'compare', 'test']);

const CATCHING = /\b(AttributeError|TypeError|ReferenceError|Exception|BaseException)\b/;

interface Reference {
  /** Where the reference is made. */
  readonly made: Node;
  /** What it refers to, where that is on the page. */
  readonly target: Node | undefined;
}

function mentionsReferences(file: FileModel): boolean {
  return file.callsNamed('weakref.ref').length > 0 || file.callsNamed('weakref.WeakMethod').length > 0;
}

/** The making of the weak reference that an expression is; undefined when it is something else. */
function referenceOf(file: FileModel, node: Node): Reference | undefined {
  const direct = makingOf(file, node);
  if (direct) return direct;
  const target = node.unparenthesized;
  if (target.kind === 'subscript') return elementOf(file, target.child('value'));
  const assignment = target.kind === 'identifier' ? file.binding(target)?.onlyAssignment : undefined;
  if (assignment?.kind === 'for') return elementOf(file, assignment.source);
  const around = assignment?.kind === 'parameter' ? file.functionAround(assignment.target) : undefined;
  const annotation = around?.parameter(target.text)?.annotation;
  const isReference =
    annotation && /^['"]?(weakref\.)?(ref|ReferenceType|WeakMethod)\b/.test(annotation.text);
  return isReference ? { made: annotation, target: undefined } : undefined;
}

function makingOf(file: FileModel, node: Node): Reference | undefined {
  const origin = file.originOf(node);
  const call = origin && file.call(origin);
  const isReference = call?.qualifiedName === 'weakref.ref' || call?.qualifiedName === 'weakref.WeakMethod';
  return isReference ? { made: call.node, target: call.argument(0) } : undefined;
}

/** An element of a list, set or dict that only weak references are put in. */
function elementOf(file: FileModel, container: Node | undefined): Reference | undefined {
  const target = container?.unparenthesized;
  const name = target && file.selfAttribute(target);
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  const uses =
    name !== undefined && target
      ? (file.classAround(target)?.attribute(name)?.uses ?? [])
      : binding
        ? file.usesOf(binding)
        : [];
  const added = uses.flatMap((use): (Node | undefined)[] => {
    if (use.kind === 'item-store') return [use.value];
    const isAdd = use.kind === 'method' && ['append', 'add', 'appendleft'].includes(use.name ?? '');
    return isAdd ? [file.call(use.by)?.argument(0)] : [];
  });
  const made = added.map((value) => value && makingOf(file, value));
  return made.every((each) => each !== undefined) && made[0]
    ? { made: made[0].made, target: undefined }
    : undefined;
}

/** Where what the reference answers is used as an object; `name` is the local name it is bound to before that. */
function dereference(file: FileModel, call: Call): { node: Node; name?: string } | undefined {
  const use = file.useOf(call.node);
  if (RAISING.has(use.kind)) return isRepeated(file, call) ? undefined : { node: call.node };
  const name = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
  if (!name || !binding?.onlyValue || binding.scope !== file.scopeOf(call.node).frame) return undefined;
  const uses = binding.references.map((reference) => file.useOf(reference));
  if (uses.some(({ kind }) => ASKING.has(kind))) return undefined;
  const first = uses.find(({ kind }) => RAISING.has(kind));
  return first && { node: first.node, name: name.text };
}

/** The same reference was used so before in the same function: one finding is enough. */
function isRepeated(file: FileModel, call: Call): boolean {
  return sameCalls(file, call).some(
    (other) => other.start < call.start && RAISING.has(file.useOf(other.node).kind),
  );
}

function sameCalls(file: FileModel, call: Call): Call[] {
  const around = file.functionAround(call.node);
  return file.calls.filter(
    (other) =>
      other.node !== call.node &&
      other.node.text === call.node.text &&
      file.functionAround(other.node) === around,
  );
}

/** The function tests what the reference answers, or catches what None raises. */
function isGuarded(file: FileModel, call: Call): boolean {
  const isTested = sameCalls(file, call).some((other) => {
    const { kind, by } = file.useOf(other.node);
    return kind === 'test' || kind === 'compare' || by.kind === 'boolean_operator';
  });
  return isTested || isShortCircuit(call) || isCaught(call.node);
}

/** `ref() and ref().name` and `ref().name if ref() else None`. */
function isShortCircuit(call: Call): boolean {
  for (let at: Node | undefined = call.node; at && !at.is('block', 'module', 'lambda'); at = at.parent) {
    if (!at.is('boolean_operator', 'conditional_expression')) continue;
    if (at.text.split(call.node.text).length > 2) return true;
  }
  return false;
}

function isCaught(node: Node): boolean {
  for (let at = node; at.parent && !at.is('function_definition', 'lambda'); at = at.parent) {
    const { parent } = at;
    if (parent.kind === 'try_statement' && at.field === 'body') {
      const clauses = parent.children.filter((child) => child.kind === 'except_clause');
      if (clauses.some((clause) => isBroad(clause))) return true;
    }
    if (parent.kind === 'with_statement' && at.field === 'body') {
      const items = parent.firstChild?.text ?? '';
      if (/suppress\(/.test(items) && CATCHING.test(items)) return true;
    }
  }
  return false;
}

function isBroad(clause: Node): boolean {
  const value = clause.child('value');
  return !value || CATCHING.test(value.text);
}

/** Something that lives as long as the reference is used holds the object strongly. */
function isOwned(file: FileModel, call: Call, target: Node | undefined): boolean {
  if (!target) return false;
  // `WeakMethod(self.reset)` refers to self.
  const isOwnMethod = file.selfAttribute(target) !== undefined && file.methodNamedBy(target) !== undefined;
  if (file.isSelf(target) || isOwnMethod) return isOwnedBySelf(file, call);
  // `self._model = ref(self.model)`: the object has it.
  if (file.selfAttribute(target) !== undefined) return true;
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  if (!binding || binding.deletions.length > 0) return false;
  const frame = file.functionAround(call.node)?.scope;
  // A name of the module, or of this very call of the function, owns it.
  if (binding.scope.kind === 'module' || binding.scope === frame) return binding.assignments.length === 1;
  // `self.model = model` beside `self._model = ref(model)`.
  return binding.references.some((reference) => {
    const { kind, by } = file.useOf(reference);
    const left = kind === 'assigned' ? by.child('left') : undefined;
    return left !== undefined && file.selfAttribute(left) !== undefined;
  });
}

/** The function that uses a reference to `self` is itself kept by `self`: while it can be called, the object is there. */
function isOwnedBySelf(file: FileModel, call: Call): boolean {
  const around = file.functionAround(call.node);
  if (!around) return false;
  const name = around.isLambda ? undefined : file.binding(around.nameNode);
  const uses = around.isLambda
    ? [file.useOf(around.node)]
    : (name?.references ?? []).map((each) => file.useOf(each));
  return uses.length > 0 && uses.every((use) => rootIsSelf(file, keeperOf(file, use)));
}

/** What gets the function: the receiver of the call it is passed to, or the target it is assigned to. */
function keeperOf(file: FileModel, { kind, by }: Use): Node | undefined {
  if (kind === 'argument') return file.call(by)?.receiver;
  return kind === 'assigned' ? by.child('left') : undefined;
}

function rootIsSelf(file: FileModel, node: Node | undefined): boolean {
  let at = node?.unparenthesized;
  while (at?.is('attribute', 'subscript')) at = (at.child('object') ?? at.child('value'))?.unparenthesized;
  return at !== undefined && file.isSelf(at);
}

/** `del obj` before the use, where the name was the only owner of an object that the function made. */
function deletionOfOnlyOwner(file: FileModel, call: Call, target: Node | undefined): Node | undefined {
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  const only = binding?.onlyAssignment;
  const made =
    only?.kind === 'assign' ? file.classNamed(only.value?.child('function') ?? only.target) : undefined;
  const deletion = binding?.deletions[0];
  if (!target || !binding || !made || !deletion || binding.deletions.length > 1) return undefined;
  const isOnlyOwner =
    binding.references.every((each) => each === target) && file.escapesWhenMade(made) === 'no';
  const isInOrder = target.start < deletion.start && deletion.end <= call.start;
  const isSameFunction = file.functionAround(call.node) === file.functionAround(deletion);
  return isOnlyOwner && isInOrder && isSameFunction ? deletion : undefined;
}
