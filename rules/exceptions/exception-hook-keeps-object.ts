import {
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  moduleScope,
  type Node,
} from '../../src/rule/index.js';

/** Hooks of the interpreter that are called with what went wrong. */
const HOOKS = new Set(['sys.excepthook', 'sys.unraisablehook', 'threading.excepthook']);

/** Attributes of the hooks' argument that hold the exception, its frames or the object that was being finalized. */
const HOLDING = new Set(['exc_value', 'exc_traceback', 'object', 'thread']);

interface Hook {
  readonly model: FunctionModel;
  readonly installed: Node;
  readonly name: string;
}

export default defineRule({
  name: 'exception-hook-keeps-object',
  summary: 'A hook that stores what it is called with keeps the exception, its frames and the object alive.',
  impact: 'retention',
  level: 'warning',
  python: '>=3',
  on: moduleScope(),

  *check(_module, file) {
    for (const { model, installed, name } of hooksOf(file)) {
      const kept = keptIn(file, model);
      if (!kept || file.isTestCode(installed)) continue;
      yield {
        at: kept.by,
        confidence: 'likely',
        message: fitting(
          `This hook keeps '${kept.node.text}', and with it all that the exception refers to.`,
          'This hook keeps its argument, and with it all that the exception refers to.',
        ),
        because: [
          { at: installed, message: `It is called through '${name}' with the exception and its traceback.` },
        ],
        hint: "Store text instead, such as 'str(...)' or what 'traceback.format_exception' answers.",
      };
    }
  },
});

/** The functions of this file that are installed as a hook: `sys.excepthook = f`, `loop.set_exception_handler(f)`. */
function hooksOf(file: FileModel): Hook[] {
  const hooks: Hook[] = [];
  const add = (value: Node | undefined, installed: Node, name: string): void => {
    const model = value && (file.functionNamed(value) ?? file.methodNamedBy(value));
    if (model) hooks.push({ model, installed, name });
  };
  for (const last of ['excepthook', 'unraisablehook']) {
    for (const attribute of file.attributesNamed(last)) {
      const name = file.qualifiedName(attribute) ?? '';
      const use = HOOKS.has(name) ? file.useOf(attribute) : undefined;
      if (use?.kind === 'store') add(use.value, use.by, name);
    }
  }
  for (const call of file.callsOfMethod('set_exception_handler')) {
    add(call.argument(0), call.node, 'set_exception_handler');
  }
  return hooks;
}

/** Where the hook stores a parameter, or what of it holds the exception. */
function keptIn(file: FileModel, model: FunctionModel): { node: Node; by: Node } | undefined {
  const parameters = model.parameters.filter(({ name }) => name !== model.selfName);
  for (const [index, parameter] of parameters.entries()) {
    const binding = model.scope.bindings.get(parameter.name);
    // Of three parameters the first is the class of the exception.
    if (!binding || (parameters.length === 3 && index === 0)) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const part = use.kind === 'attribute' && HOLDING.has(use.name ?? '') ? use.by : reference;
      const way = file
        .flow(model)
        .escapesOf(binding)
        .find(({ node, kind }) => node === reference && kind === 'stored');
      const by = part === reference ? way?.by : storedBy(file, part);
      if (by && !isInterpreterName(by)) return { node: part, by };
    }
  }
  return undefined;
}

/** `kept.append(args.object)` and `self.error = args.exc_value`. */
function storedBy(file: FileModel, node: Node): Node | undefined {
  const use = file.useOf(node);
  if (use.kind === 'argument') {
    return /^(append|appendleft|add|insert)$/.test(file.call(use.by)?.name ?? '') ? use.by : undefined;
  }
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  return target?.is('attribute', 'subscript') ? use.by : undefined;
}

/** `sys.last_value = value` is what the interpreter itself does, for the debugger. */
function isInterpreterName(by: Node): boolean {
  return /\blast_(value|traceback|type|exc)\b/.test(by.child('left')?.text ?? '');
}
