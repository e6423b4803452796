/** Ignore comments: `# heaplint: ignore`, `# heaplint: ignore[a, b]`, `# heaplint: ignore-file[...]`, bare `# noqa`. */
import type { LineTable, Node, SyntaxTree } from '../syntax/index.js';

const OURS = /#\s{0,99}heaplint\s{0,99}:\s{0,99}(ignore-file|ignore)\s{0,99}(?:\[([^\]]*)\])?/i;
/** `# noqa: X123` names codes of other tools, so only the bare form counts. */
const NOQA = /#\s{0,99}noqa\b(?!\s{0,99}:)/i;

const COMPOUND = new Set([
  'function_definition',
  'class_definition',
  'decorated_definition',
  'if_statement',
  'elif_clause',
  'else_clause',
  'for_statement',
  'while_statement',
  'try_statement',
  'except_clause',
  'finally_clause',
  'with_statement',
  'match_statement',
  'case_clause',
]);

/** One ignore comment and what it covers. */
export interface Ignore {
  readonly start: number;
  readonly end: number;
  /** Rule names, or undefined for all. */
  readonly rules: readonly string[] | undefined;
  /** First and last 1-based line that it covers. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** It is ours to report when it silenced nothing; a `noqa` may be meant for other tools. */
  readonly isOurs: boolean;
  /** Words stand behind it that say why. */
  readonly hasReason: boolean;
}

/**
 * The ignore comments of a file. A comment behind code covers its statement; behind the header of a compound statement,
 * the whole of it. A comment on a line of its own covers what begins on the next line in the same way.
 */
export function readIgnores(tree: SyntaxTree, lines: LineTable): Ignore[] {
  const ignores: Ignore[] = [];
  // Most files have none of these words anywhere.
  if (!/heaplint|noqa/i.test(tree.text)) return ignores;
  const nextCode = new NextCode(lines);
  for (const { start, end } of tree.comments) {
    const text = tree.text.slice(start, end);
    const ours = OURS.exec(text);
    if (!ours && !NOQA.test(text)) continue;
    const rules = ours?.[2]
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const hasReason = ours !== null && /\p{L}/u.test(text.slice(ours.index + ours[0].length));
    const common = {
      start,
      end,
      rules: ours?.[2] === undefined ? undefined : rules,
      isOurs: ours !== null,
      hasReason,
    };
    if (ours?.[1]?.toLowerCase() === 'ignore-file') {
      ignores.push({ ...common, firstLine: 1, lastLine: lines.count });
      continue;
    }
    const line = lines.lineOf(start);
    const alone = tree.text.slice(lines.startOf(line), start).trim() === '';
    // A noqa comment of its own line covers nothing in the tools that it comes from.
    if (alone && !ours) continue;
    const covered = coveredFrom(tree, lines, alone ? nextCode.below(line) : line);
    ignores.push({ ...common, ...covered });
  }
  return ignores;
}

/** The first line of code below a line, past further comment lines; asked from the top down. */
class NextCode {
  readonly #lines: LineTable;
  #from = 0;
  #next = 0;

  constructor(lines: LineTable) {
    this.#lines = lines;
  }

  below(line: number): number {
    // A block of comments is gone through once, not once for each of its lines.
    if (line < this.#from || line >= this.#next) {
      this.#from = line;
      this.#next = line + 1;
      while (this.#next < this.#lines.count && this.#isComment(this.#next)) this.#next++;
    }
    return this.#next;
  }

  #isComment(line: number): boolean {
    return this.#lines.textOf(line).trim().startsWith('#');
  }
}

function coveredFrom(
  tree: SyntaxTree,
  lines: LineTable,
  line: number,
): { firstLine: number; lastLine: number } {
  const own = { firstLine: line, lastLine: line };
  const indent = /^\s*/.exec(lines.textOf(line))?.[0].length ?? 0;
  const offset = lines.startOf(line) + indent;
  let at: Node | undefined = tree.nodeAt(offset, offset);
  // Lines after the header of a statement belong to the statements inside it.
  for (; at && at.kind !== 'module'; at = at.parent) {
    const isStatement = at.parent?.is('block', 'module') === true;
    if (!COMPOUND.has(at.kind)) {
      if (!isStatement) continue;
      return { firstLine: lines.lineOf(at.start), lastLine: lines.lineOf(at.end) };
    }
    const outer: Node = at.parent?.kind === 'decorated_definition' ? at.parent : at;
    if (line <= lines.lineOf(headerEnd(at)) && line >= lines.lineOf(outer.start)) {
      return { firstLine: lines.lineOf(outer.start), lastLine: lines.lineOf(outer.end) };
    }
    return own;
  }
  return own;
}

/** Where the header of a compound statement ends: just before its first block. */
function headerEnd(statement: Node): number {
  const definition = statement.kind === 'decorated_definition' ? statement.child('definition') : undefined;
  const holder = definition ?? statement;
  const block = holder.children.find((child) => child.kind === 'block');
  if (!block) return holder.end;
  const before = block.previousSibling;
  return before ? before.end : holder.start;
}
