/** `match`: each case binds what its pattern names, and is left for the next where it does not fit. */
import { F, K } from '../../syntax/index.js';
import { Op, REST } from '../instruction.js';
import type { Lowering } from './lowering.js';

/** Lowers a `match` statement. */
export function match(at: Lowering, node: number): void {
  const { body } = at;
  const subject = at.optional(at.child(node, F.subject));
  const after = body.block();
  const cases = at.child(node, F.body);
  if (cases >= 0) {
    at.children(cases, (clause) => {
      if (at.kind(clause) === K.case_clause) caseClause(at, clause, subject, after);
    });
  }
  body.enter(after);
}

function caseClause(at: Lowering, clause: number, subject: number, after: number): void {
  const { body } = at;
  const inside = body.block();
  const next = body.block();
  body.branch(subject, inside, next, clause);
  body.enter(inside);
  at.children(clause, (pattern) => {
    if (at.kind(pattern) === K.case_pattern) bindPattern(at, pattern, subject);
  });
  const guard = at.child(clause, F.guard);
  if (guard >= 0) {
    const holds = body.block();
    body.branch(at.optional(at.firstChild(guard)), holds, next, guard);
    body.enter(holds);
  }
  at.block(at.child(clause, F.consequence));
  body.jump(after, clause);
  body.enter(next);
}

/** Binds the names of a pattern: a name alone to the value itself, names deeper inside to some part of it. */
function bindPattern(at: Lowering, pattern: number, value: number): void {
  const first = at.firstChild(pattern);
  switch (at.kind(pattern)) {
    case K.case_pattern:
      if (first >= 0) bindPattern(at, first, value);
      return;
    case K.dotted_name: {
      // A name with a dot is a constant.
      if (first >= 0 && at.nextSibling(first) < 0) at.store(first, value);
      return;
    }
    case K.identifier:
      return at.store(pattern, value);
    case K.as_pattern:
      if (first >= 0) bindPattern(at, first, value);
      return at.children(pattern, (child) => {
        if (child !== first && at.kind(child) === K.identifier) at.store(child, value);
      });
    case K.union_pattern:
      return at.children(pattern, (child) => bindPattern(at, child, value));
    case K.keyword_pattern: {
      const bound = first < 0 ? -1 : at.nextSibling(first);
      if (bound >= 0) bindPattern(at, bound, at.body.value(Op.Get, pattern, value, at.nameAt(first)));
      return;
    }
    case K.class_pattern:
      return at.children(pattern, (child) => {
        if (child === first) return;
        const inner = at.firstChild(child);
        const isKeyword = inner >= 0 && at.kind(inner) === K.keyword_pattern;
        bindPattern(at, child, isKeyword ? value : at.body.value(Op.Element, child, value));
      });
    case K.list_pattern:
    case K.tuple_pattern:
    case K.dict_pattern:
      return at.children(pattern, (child) => {
        if (at.tree.fields[child] === F.key) return;
        const isRest = isSplat(at, child);
        bindPattern(
          at,
          child,
          at.body.value(isRest ? Op.Part : Op.Element, child, value, isRest ? REST : -1),
        );
      });
    case K.splat_pattern:
      return at.children(pattern, (child) => at.store(child, value));
  }
}

/** `*rest` or `**rest`, directly or as a pattern of its own. */
function isSplat(at: Lowering, pattern: number): boolean {
  if (at.kind(pattern) === K.splat_pattern) return true;
  const first = at.firstChild(pattern);
  return at.kind(pattern) === K.case_pattern && first >= 0 && at.kind(first) === K.splat_pattern;
}
