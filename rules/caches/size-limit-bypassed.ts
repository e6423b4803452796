import {
  type BaseClass,
  type ClassModel,
  classes,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
} from '../../src/rule/index.js';

/** Imports that mean something to Python 2 alone: the file is meant to run there too. */
const RUNS_ON_PYTHON_2 =
  /^from __future__ import [^\n]*\b(?:absolute_import|division|print_function|unicode_literals|with_statement)\b/m;

export default defineRule({
  name: 'size-limit-bypassed',
  summary: 'A dict limits its size in __setitem__, and update() and the like add entries without it.',
  impact: 'leak',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    const setItem = owner.methods.get('__setitem__');
    if (!setItem || owner.findMethod('update') || file.isTestCode(owner.node)) return;
    const base = owner.bases.find((candidate) => bypasses(candidate, file));
    const test = base && lengthTestIn(setItem, owner, file);
    if (!base || !test) return;
    const isDict = base.qualifiedName === 'builtins.dict';
    const ways = isDict && !owner.findMethod('setdefault') ? 'update() and setdefault()' : 'update()';
    yield {
      at: owner.nameNode,
      // What is called UserDict by a module for both versions is that of Python 2 there.
      confidence: isDict || /\.UserDict$/.test(base.qualifiedName ?? '') ? 'likely' : 'possible',
      message: fitting(
        `The limit in __setitem__ of '${owner.name}' does not hold for ${ways}.`,
        'The limit in __setitem__ of this class does not hold for update().',
      ),
      because: [
        { at: test, message: 'The limit is kept here.' },
        {
          at: base.node,
          message: isDict
            ? 'The methods of dict that are written in C do not call __setitem__.'
            : 'UserDict.update() of Python 2 fills the dict inside without calling __setitem__.',
        },
      ],
      hint: isDict
        ? 'Derive from collections.OrderedDict or UserDict, whose update() calls __setitem__, or override update().'
        : 'Override update() and trim there too.',
    };
  },
});

/** Bases whose `update` does not go through the `__setitem__` of a derived class. */
function bypasses({ qualifiedName, node }: BaseClass, file: FileModel): boolean {
  if (qualifiedName === 'builtins.dict') return true;
  const isUserDict = /(?:^|\.)UserDict$/.test(qualifiedName ?? node.text);
  return isUserDict && (file.python.isPython2 || RUNS_ON_PYTHON_2.test(file.tree.text));
}

/** `len(self) >= self.limit` in a method that also takes something out, itself or by way of a method of the class. */
function lengthTestIn(method: FunctionModel, owner: ClassModel, file: FileModel): Node | undefined {
  const run = [method];
  for (const { name, uses } of owner.attributes.values()) {
    const callee = owner.findMethod(name);
    if (callee && callee !== method && uses.some((use) => use.method === method && use.kind === 'call'))
      run.push(callee);
  }
  const bodies = run.map(({ node }) => node);
  if (!bodies.some((body) => /\.(?:pop|popitem|popleft|clear|__delitem__)\(|\bdel\s+\w/.test(body.text)))
    return undefined;
  for (const body of bodies) {
    for (const node of body.walk()) {
      if (node.kind !== 'comparison_operator') continue;
      const call = node.children
        .map((child) => file.call(child.unparenthesized))
        .find((found) => found?.qualifiedName === 'builtins.len');
      const measured = call?.argument(0);
      if (measured && (file.isSelf(measured) || file.selfAttribute(measured) === 'data')) return node;
    }
  }
  return undefined;
}
