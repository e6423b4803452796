import { METHOD_KEEPING_DECORATORS } from '../../src/knowledge/decorators.js';
import {
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  type Node,
  replace,
  type WeakHolding,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'weakref-to-bound-method',
  summary: 'A weak reference to a bound method is dead as soon as it is made.',
  impact: 'lifetime',
  level: 'error',
  on: weakHoldings(),

  *check(holding, file) {
    // Tests make dead references on purpose.
    if (holding.isShared || file.isTestCode(holding.node)) return;
    // Signals take bound methods apart themselves.
    if (holding.as === 'receiver') return;
    const direct = boundMethod(file, holding.value);
    const found = direct ?? methodInLocal(file, holding) ?? methodsOfCallers(file, holding.value);
    if (!found) return;

    const { method, confidence, because } = found;
    yield {
      at: holding.node,
      confidence,
      message: found.message ?? message(holding),
      because: [
        ...(because ?? []),
        ...(method
          ? [
              {
                at: method.nameNode,
                message: 'Every access to this method makes a new object that nothing owns.',
              },
            ]
          : []),
      ],
      hint: found.isMixed
        ? 'Use weakref.WeakMethod where inspect.ismethod() is true, and weakref.ref elsewhere.'
        : hint(holding),
      ...(found.isMixed ? {} : fix(holding, file)),
    };
  },
});

interface Found extends Pick<Finding, 'confidence' | 'because'> {
  readonly method?: FunctionModel;
  readonly message?: string;
  /** Other callers pass plain functions, for which WeakMethod raises. */
  readonly isMixed?: boolean;
}

/** `object.method`, made anew for this very expression. */
function boundMethod(file: FileModel, node: Node): Found | undefined {
  const target = node.unparenthesized;
  const object = target.kind === 'attribute' ? target.child('object') : undefined;
  const name = target.child('attribute')?.text;
  if (!object || name === undefined) return undefined;
  // Undefined when an instance attribute may hide the method: then the instance owns it, and the reference lives.
  const known = file.methodNamedBy(target) ?? classMethod(file, object, name);
  if (known) return isBoundAnew(known) ? { method: known, confidence: 'proven' } : undefined;
  return methodByItsName(file, object, name);
}

/** `C.method` and `cls.method` are bound when the method is a class method. */
function classMethod(file: FileModel, object: Node, name: string): FunctionModel | undefined {
  const method = file.ownerOf(object)?.findMethod(name);
  return method?.binding === 'class' ? method : undefined;
}

/**
 * A method of an object of unknown class. The name decides where every class of the file that has it has a method, and
 * no attribute of that name is ever assigned.
 */
function methodByItsName(file: FileModel, object: Node, name: string): Found | undefined {
  const isClassOrModule =
    file.ownerOf(object) !== undefined ||
    file.qualifiedName(object) !== undefined ||
    /(^|\.)(cls|klass|[A-Z]\w*|__class__)$/.test(object.text);
  if (isClassOrModule || file.attributesNamed(name).some((node) => file.isWritten(node))) return undefined;
  const methods = file.functions.filter((each) => each.class && each.name === name);
  const named = file.classes.some((each) => each.bodyAssignments(name).some(({ kind }) => kind !== 'def'));
  const [method] = methods;
  if (!method || named || !methods.every(isBoundAnew)) return undefined;
  return { method, confidence: 'likely' };
}

/** `callback = object.method` in a function that does nothing else with the name. */
function methodInLocal(file: FileModel, holding: WeakHolding): Found | undefined {
  const owner = file.frameOwner(holding);
  const name = holding.value.unparenthesized;
  const made = owner && file.binding(name)?.onlyValue;
  const found = made && boundMethod(file, made);
  if (!owner || !found) return undefined;
  const message = fitting(
    `The method in '${name.text}' dies when '${owner.name}' returns; the reference is dead then.`,
    'The bound method dies when the function returns; the weak reference is dead then.',
  );
  return { ...found, message };
}

/** A parameter for which callers in this file pass bound methods, or that is called like a callback. */
function methodsOfCallers(file: FileModel, node: Node): Found | undefined {
  const binding = node.kind === 'identifier' ? file.binding(node) : undefined;
  const around = file.functionAround(node);
  if (!around || binding?.onlyAssignment?.kind !== 'parameter' || binding.scope !== around.scope)
    return undefined;
  // The function knows that bound methods need care.
  if (/WeakMethod|__self__|__func__|im_self|im_func|ismethod|MethodType/.test(around.node.text))
    return undefined;
  // Something else keeps it.
  if (binding.references.some((each) => each !== node && file.useOf(each).kind !== 'test')) return undefined;
  const position = around.parameters.findIndex(({ name }) => name === binding.name);
  const shift = around.class && around.binding !== 'static' ? 1 : 0;
  for (const call of around.name === '' ? [] : callsOf(file, around)) {
    const passed = call.argument(position - shift, binding.name);
    const found = passed ? boundMethod(file, passed) : undefined;
    if (!passed || !found?.method) continue;
    const reason = { at: passed, message: `A bound method is passed for '${node.text}' here.` };
    const message = fitting(
      `Callers pass bound methods for '${node.text}': the weak reference to one is dead at once.`,
      'Callers pass bound methods: the weak reference to one is dead as soon as it is made.',
    );
    return { method: found.method, confidence: 'likely', because: [reason], message, isMixed: true };
  }
  if (!/^(callback|cb|func|fn|hook|on_\w+|\w+_(callback|cb|hook|func))$/.test(binding.name)) return undefined;
  return {
    confidence: 'possible',
    because: [
      { at: binding.onlyAssignment.target, message: 'A bound method passed here has no other owner.' },
    ],
    message: fitting(
      `When '${node.text}' is a bound method, the weak reference to it is dead as soon as it is made.`,
      'When it is a bound method, the weak reference to it is dead as soon as it is made.',
    ),
  };
}

function callsOf(file: FileModel, target: FunctionModel) {
  return target.class
    ? file.callsOfMethod(target.name)
    : file.calls.filter((call) => file.functionNamed(call.callee) === target);
}

function isBoundAnew(method: FunctionModel): boolean {
  return (
    (method.binding === 'instance' || method.binding === 'class') &&
    // An unknown decorator may leave an object that the class or the instance keeps.
    method.decoratorNames.every((name) => name !== undefined && METHOD_KEEPING_DECORATORS.has(name))
  );
}

function message({ as, value }: WeakHolding): string {
  const sentence = (name: string): string => {
    switch (as) {
      case 'reference':
      case 'proxy':
        return `The weak reference to ${name} is dead as soon as it is made.`;
      case 'finalizer':
        return `The finalizer of ${name} runs as soon as it is made.`;
      default:
        return `The weak entry for ${name} is gone as soon as it is made.`;
    }
  };
  return fitting(sentence(`'${value.text}'`), sentence('a bound method'));
}

function hint({ as }: WeakHolding): string {
  switch (as) {
    case 'reference':
    case 'proxy':
      return 'Use weakref.WeakMethod, which lives as long as the object.';
    case 'finalizer':
      return 'Give weakref.finalize the object itself.';
    default:
      return 'Hold the object itself weakly, or keep weakref.WeakMethod references in a list.';
  }
}

function fix({ call, as }: WeakHolding, file: FileModel): Pick<Finding, 'fix'> {
  const name = call?.callee.child('attribute');
  if (as !== 'reference' || !name || file.python.meets('>=3.4') === 'no') return {};
  return { fix: { title: 'Use weakref.WeakMethod', safety: 'unsafe', edits: [replace(name, 'WeakMethod')] } };
}
