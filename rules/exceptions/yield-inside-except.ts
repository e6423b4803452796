import { defineRule, type Node, nodes } from '../../src/rule/index.js';

const CONTEXT_MANAGERS = new Set(['contextlib.contextmanager', 'contextlib.asynccontextmanager']);

export default defineRule({
  name: 'yield-inside-except',
  summary:
    'A generator that is suspended in an except clause keeps the exception it handles, and all its frames.',
  impact: 'leak',
  level: 'warning',
  python: '>=3',
  on: nodes('yield'),

  *check(node, file) {
    const model = file.functionAround(node);
    const handler = clauseAround(node);
    if (!model || !handler || file.isTestCode(node)) return;
    const isContextManager = model.decoratorNames.some(
      (name) => name !== undefined && CONTEXT_MANAGERS.has(name),
    );
    yield {
      at: node,
      confidence: isContextManager ? 'likely' : 'possible',
      message: isContextManager
        ? 'The exception stays alive, with its frames, for as long as the body of the with statement runs.'
        : 'The exception stays alive, with its frames, until the generator goes on.',
      because: [
        {
          at: handler.child('value') ?? handler,
          message: 'The exception caught here is handled until the clause ends.',
        },
      ],
      hint: 'Note in a name that it failed, and yield behind the try statement.',
    };
  },
});

/** The except clause that a node is run in, within the same function. */
function clauseAround(node: Node): Node | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.is('function_definition', 'lambda', 'class_definition')) return undefined;
    if (at.kind === 'except_clause') return at;
  }
  return undefined;
}
