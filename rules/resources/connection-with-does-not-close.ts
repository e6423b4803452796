import {
  type Call,
  calls,
  defineRule,
  type FileModel,
  type Fix,
  fitting,
  insertAfter,
  insertBefore,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'connection-with-does-not-close',
  summary: "The 'with' of a database connection ends the transaction and leaves the connection open.",
  impact: 'leak',
  level: 'warning',
  on: calls('sqlite3.connect', 'sqlite3.dbapi2.connect', 'psycopg2.connect', 'pyodbc.connect'),

  *check(call, file) {
    const model = file.functionAround(call.node);
    if (file.useOf(call.node).kind !== 'with' || !model) return;
    const alias = aliasOf(call.node);
    if (alias && goesFurther(file, alias)) return;
    const isSqlite = call.qualifiedName?.startsWith('sqlite3.') === true;
    const waits = isSqlite && file.python.meets('>=3.11') !== 'no';
    const isSure = waits && !file.isTestCode(call.node) && !/(^|_)main$/.test(model.name);
    yield {
      at: call.node,
      confidence: isSure ? 'likely' : 'possible',
      message: fitting(
        alias
          ? `The 'with' leaves the connection in '${alias.text}' open: it ends the transaction only.`
          : "The 'with' leaves the connection open: it ends the transaction only.",
        "The 'with' leaves the connection open: it ends the transaction only.",
      ),
      because: [
        {
          at: call.callee,
          message: isSqlite
            ? 'Since Python 3.11 a connection and its statement cache are a cycle: it waits for the collector.'
            : 'The connection is open for as long as anything refers to it.',
        },
      ],
      hint: "Use 'with contextlib.closing(...) as c, c:', which closes the connection and ends the transaction.",
      ...fixOf(file, call, alias),
    };
  },
});

/** The name in `with connect() as name`. */
function aliasOf(call: Node): Node | undefined {
  const pattern = call.withParentheses.parent;
  const target = pattern?.kind === 'as_pattern' ? pattern.child('alias')?.firstChild : undefined;
  return target?.kind === 'identifier' ? target : undefined;
}

/** The connection is closed, or kept on purpose: returned, yielded, stored, or used by another function. */
function goesFurther(file: FileModel, alias: Node): boolean {
  const binding = file.binding(alias);
  if (!binding) return true;
  const frame = file.scopeOf(alias).frame;
  return binding.references.some((node) => {
    if (file.scopeOf(node).frame !== frame) return true;
    const use = file.useOf(node);
    if (use.kind === 'method' || use.kind === 'attribute') return use.name === 'close';
    if (use.kind === 'argument')
      return /clos|keep|regist|add|append|push/i.test(file.call(use.by)?.name ?? '');
    return ['return', 'yield', 'assigned', 'element'].includes(use.kind);
  });
}

/** `with closing(connect(...)) as c, c:`, where the file has contextlib by name. */
function fixOf(file: FileModel, call: Call, alias: Node | undefined): { fix?: Fix } {
  const closing = file.moduleScope.bindings.get('closing')?.onlyAssignment?.qualifiedName;
  const module = file.moduleScope.bindings.get('contextlib')?.onlyAssignment?.qualifiedName;
  const name =
    module === 'contextlib' ? 'contextlib.closing' : closing === 'contextlib.closing' ? 'closing' : undefined;
  const item = call.node.ancestor('with_item');
  if (name === undefined || !alias || !item) return {};
  return {
    fix: {
      title: 'Close the connection as well',
      safety: 'unsafe',
      edits: [
        insertBefore(call.node, `${name}(`),
        insertAfter(call.node, ')'),
        insertAfter(item, `, ${alias.text}`),
      ],
    },
  };
}
