import {
  defineRule,
  type FileModel,
  fitting,
  type Handler,
  handlers,
  type Node,
  replace,
} from '../../src/rule/index.js';

/** Methods that take back what was done, by the first word of their name. */
const CLEAN_UP =
  /^_*(a?close|remove|release|cancel|discard|pop|delete|del|abort|rollback|cleanup|clean|unregister|unlink|rmtree|kill|terminate|shutdown|stop|disconnect|free|dispose|destroy|clear|reset|unsubscribe|return|expire|invalidate|forget|drop|detach)(_|$)/;

export default defineRule({
  name: 'unguarded-cleanup-on-cancel',
  summary: 'A clean-up under except Exception is skipped when the await is cancelled.',
  impact: 'leak',
  level: 'warning',
  python: '>=3',
  on: handlers(),

  *check(handler, file) {
    const model = file.functionAround(handler.node);
    // Before Python 3.8 a cancellation was an Exception.
    if (!model?.isAsync || file.python.meets('<3.8') === 'yes' || file.isTestCode(handler.node)) return;
    const caught = handler.node.child('value');
    const named = caught?.kind === 'as_pattern' ? caught.firstChild : caught;
    if (!named || file.qualifiedName(named) !== 'builtins.Exception') return;
    const cleanUp = cleanUpIn(file, handler);
    const wait = awaitIn(handler.attempt.child('body'));
    if (!cleanUp || !wait || !endsWithRaise(handler) || isGuarded(handler)) return;
    yield {
      at: named,
      confidence: 'likely',
      message: fitting(
        `A cancellation passes 'except Exception', and '${cleanUp.child('function')?.text}' is not called.`,
        "A cancellation passes 'except Exception', and the clean-up of this clause is skipped.",
      ),
      because: [
        { at: wait, message: 'CancelledError may arrive here; it is a BaseException since Python 3.8.' },
        { at: cleanUp, message: 'This is skipped then.' },
      ],
      hint: "Catch 'BaseException' where the clause cleans up and raises again, or clean up in a finally.",
      fix: { title: 'Catch BaseException', safety: 'unsafe', edits: [replace(named, 'BaseException')] },
    };
  },
});

function cleanUpIn(file: FileModel, handler: Handler): Node | undefined {
  for (const node of handler.body?.walk() ?? []) {
    const name = node.kind === 'call' ? file.call(node)?.name : undefined;
    if (name !== undefined && CLEAN_UP.test(name)) return node;
    if (node.kind === 'delete_statement') return node;
  }
  return undefined;
}

/** The first await of a block that its own frame runs. */
function awaitIn(block: Node | undefined): Node | undefined {
  if (!block) return undefined;
  const { tree } = block;
  const end = tree.subtreeEnd(block.index);
  for (let index = block.index; index < end; ) {
    const node = tree.node(index);
    if (node.kind === 'await') return node;
    if (node.is('function_definition', 'lambda', 'class_definition')) index = tree.subtreeEnd(index);
    else index++;
  }
  return undefined;
}

/** The last statement raises the exception again: the clause is there for the clean-up alone. */
function endsWithRaise(handler: Handler): boolean {
  const last = handler.body?.children.at(-1);
  return last?.kind === 'raise_statement' && last.firstChild === undefined;
}

/** Another clause catches cancellations, or a finally cleans up as well. */
function isGuarded(handler: Handler): boolean {
  return handler.attempt.children.some((clause) => {
    if (clause.kind === 'finally_clause') return true;
    if (clause.kind !== 'except_clause' || clause === handler.node) return false;
    const value = clause.child('value');
    return !value || /\b(BaseException|Cancelled\w*|get_cancelled_exc_class)\b/.test(value.text);
  });
}
