/** Which attribute of self keeps a value, by what is done with the value in its method. */
import { COLLECTING_CONSTRUCTORS, GROWING_METHODS } from '../../knowledge/containers.js';
import type { ClassModel } from '../../names/class.js';
import type { FunctionModel } from '../../names/function.js';
import type { Binding } from '../../names/scope.js';
import type { Use } from '../../names/use.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel } from '../file-model.js';
import { slotOf } from './places.js';

/**
 * The attribute of self in which this use stores the value: `self.a = v`, `self.a[k] = v`, `self.a.append(v)`.
 * Undefined for all that is not seen to be stored. `following` are the methods that are being followed: one that calls
 * itself ends the search. Never throws.
 */
export function keeperOf(
  file: FileModel,
  use: Use,
  following: ReadonlySet<FunctionModel> = new Set(),
): string | undefined {
  switch (use.kind) {
    case 'assigned': {
      for (let at: Node | undefined = use.by; at?.kind === 'assignment'; at = at.parent) {
        const target = at.child('left')?.unparenthesized;
        const name =
          target?.kind === 'subscript'
            ? containerOfSelf(file, target.child('value'))
            : target && file.selfAttribute(target);
        if (name !== undefined) return name;
      }
      return undefined;
    }
    case 'element':
      return keeperOf(file, file.useOf(outermostDisplay(use.by)), following);
    case 'produced':
      return keeperOf(file, file.useOf(use.by), following);
    case 'argument': {
      const call = file.call(use.by);
      if (!call) return undefined;
      // `dict((k, Helper(self)) for k in ...)`
      if (COLLECTING_CONSTRUCTORS.has(nameOf(file, call.callee)))
        return keeperOf(file, file.useOf(use.by), following);
      if (!call.receiver) return undefined;
      if (file.isSelf(call.receiver)) return keptByOwnMethod(file, use, call.name ?? '', following);
      return GROWING_METHODS.has(call.name ?? '') ? containerOfSelf(file, call.receiver) : undefined;
    }
  }
  return undefined;
}

/** The attribute of self that keeps what a call makes: stored, put in a container, or through a local name. Never throws. */
export function keeperOfMade(file: FileModel, call: Node): string | undefined {
  const use = useOfResult(file, call);
  const direct = keeperOf(file, use);
  if (direct !== undefined) return direct;
  const target =
    use.kind === 'assigned' ? (use.by.child('left') ?? use.by.child('name'))?.unparenthesized : undefined;
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  if (!binding || binding.scope.kind === 'module') return undefined;
  return keeperOfLocal(file, binding)?.attribute;
}

/** The attribute in which the class keeps what one of its methods returns: `self.x = self.make()`. Never throws. */
export function keeperOfResult(file: FileModel, model: ClassModel, name: string): string | undefined {
  for (const use of model.attribute(name)?.uses ?? []) {
    const call = use.kind === 'call' ? use.by : undefined;
    const attribute = call && keeperOfMade(file, call);
    if (attribute !== undefined) return attribute;
  }
  return undefined;
}

/** The attribute of self in which a function puts what its local name stands for, and the statement that does. Never throws. */
export function keeperOfLocal(
  file: FileModel,
  binding: Binding,
): { attribute: string; node: Node } | undefined {
  if (binding.scope.kind !== 'function' || binding.onlyAssignment === undefined) return undefined;
  for (const reference of binding.references) {
    const attribute = keeperOf(file, file.useOf(reference));
    if (attribute !== undefined) return { attribute, node: file.statementOf(reference) };
  }
  return undefined;
}

/** The attribute of self that an expression is, also by a local name for it or for one of its parts. */
function containerOfSelf(file: FileModel, container: Node | undefined): string | undefined {
  const target = container?.unparenthesized;
  switch (target?.kind) {
    case 'attribute':
      return file.selfAttribute(target);
    case 'conditional_expression':
      // `(weak if is_weak else strong)[key] = value`
      return containerOfSelf(file, target.firstChild) ?? containerOfSelf(file, target.children.at(-1));
    case 'identifier': {
      const binding = file.binding(target);
      const only = binding?.scope.kind === 'function' ? binding.onlyAssignment : undefined;
      if (only?.kind !== 'assign') return undefined;
      const value = (only.value ?? only.source)?.unparenthesized;
      return value?.kind === 'attribute' ? file.selfAttribute(value) : undefined;
    }
  }
  return undefined;
}

/** The attribute in which another method of self keeps what it is handed here: `self.schedule(job)`. */
function keptByOwnMethod(
  file: FileModel,
  use: Use,
  name: string,
  following: ReadonlySet<FunctionModel>,
): string | undefined {
  const method = file.classAround(use.by)?.findMethod(name);
  const slot = slotOf(use);
  if (!method || !slot || following.has(method)) return undefined;
  const positional = method.parameters.slice(1).filter(({ kind }) => kind === 'positional');
  const parameter = 'keyword' in slot ? method.parameter(slot.keyword) : positional[slot.position];
  const binding = parameter && method.scope.bindings.get(parameter.name);
  if (binding?.assignments.length !== 1) return undefined;
  const further = new Set([...following, method]);
  for (const reference of binding.references) {
    if (file.functionAround(reference) !== method) continue;
    const attribute = keeperOf(file, file.useOf(reference), further);
    if (attribute !== undefined) return attribute;
  }
  return undefined;
}

/** `map(lambda data: ..., items)` in the method: the results are those of the lambda. Never throws. */
export function isMapped(file: FileModel, lambda: FunctionModel, method: FunctionModel): boolean {
  if (!lambda.isLambda || file.functionAround(lambda.node) !== method) return false;
  const use = file.useOf(lambda.node);
  return use.kind === 'argument' && use.position === 0 && isMap(file, use.by);
}

/** How a value is used; what a mapped lambda answers is an element of what the map makes. Never throws. */
export function useOfResult(file: FileModel, node: Node): Use {
  const lambda = node.withParentheses.parent;
  if (lambda?.kind !== 'lambda' || node.withParentheses.field !== 'body') return file.useOf(node);
  const use = file.useOf(lambda);
  const isOfMap = use.kind === 'argument' && use.position === 0 && isMap(file, use.by);
  return isOfMap ? { kind: 'produced', node, by: use.by } : use;
}

function isMap(file: FileModel, call: Node): boolean {
  const callee = call.child('function');
  return callee !== undefined && /^(builtins\.map|itertools\.imap)$/.test(nameOf(file, callee));
}

/** What a callee names; a bare name is the builtin, for `import *` hardly ever hides one. */
function nameOf(file: FileModel, callee: Node): string {
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName !== undefined || callee.kind !== 'identifier') return qualifiedName ?? '';
  return file.binding(callee) ? '' : `builtins.${callee.text}`;
}

function outermostDisplay(node: Node): Node {
  let at = node;
  while (at.parent?.is('list', 'tuple', 'set', 'dictionary', 'pair', 'expression_list')) at = at.parent;
  return at;
}
