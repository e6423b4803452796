import { DOCUMENT_PARSERS, NODE_METHODS } from '../../src/knowledge/views.js';
import {
  type Binding,
  type Call,
  calls,
  defineRule,
  type Escape,
  escapesOfValue,
  type FileModel,
  type Fix,
  insertAfter,
  insertBefore,
  type Node,
} from '../../src/rule/index.js';

type Library = 'bs4' | 'lxml' | 'minidom';

export default defineRule({
  name: 'parsed-node-keeps-tree',
  summary: 'A node or string of a parsed document that is kept holds the whole document.',
  impact: 'retention',
  level: 'warning',
  on: calls(...DOCUMENT_PARSERS.keys()),

  *check(call, file) {
    const library = DOCUMENT_PARSERS.get(call.qualifiedName ?? '');
    if (!library || !file.functionAround(call.node) || file.isTestCode(call.node)) return;
    const parts = new Tracer(file, library).partsOf(call);
    // Where the document itself is kept, a node of it adds nothing.
    if (parts.some(({ isRoot }) => isRoot)) return;
    for (const { node, way, isText } of parts) {
      yield {
        at: node,
        confidence: way === 'stored' || isText ? 'likely' : 'possible',
        message: isText
          ? 'This string is a node of the parsed document, and keeps all of it alive.'
          : 'This node is kept, and keeps the whole parsed document alive.',
        because: [
          {
            at: call.node,
            message: 'Every node refers to its neighbours and so to the whole tree that is parsed here.',
          },
        ],
        hint: hintOf(library, isText),
        ...fixOf(node, library, isText, file),
      };
    }
  },
});

interface Part {
  /** The expression of the node that is kept. */
  readonly node: Node;
  readonly way: Escape['kind'];
  /** A string of Beautiful Soup, which looks like a plain one. */
  readonly isText: boolean;
  /** It is the document itself. */
  readonly isRoot: boolean;
}

/** What may be kept of a document, from the call that parses it on. */
class Tracer {
  readonly #file: FileModel;
  readonly #library: Library;
  readonly #seen = new Set<Binding>();
  readonly #parts: Part[] = [];

  constructor(file: FileModel, library: Library) {
    this.#file = file;
    this.#library = library;
  }

  partsOf(call: Call): readonly Part[] {
    this.#value(call.node, true, false);
    return this.#parts;
  }

  /** Follows a node of the tree through what is asked of it. */
  #value(node: Node, isRoot: boolean, isText: boolean): void {
    const use = this.#file.useOf(node);
    switch (use.kind) {
      case 'attribute':
        return this.#attribute(use.by, use.name ?? '', isText);
      case 'item':
        // `element['href']` is an attribute of the element, which is plain text; `element[0]` is a child.
        if (use.key?.kind === 'integer' && !isText) this.#value(use.by, false, false);
        return;
      case 'method':
        if (NODE_METHODS.has(use.name ?? '') && !isText) this.#value(use.by, false, false);
        return;
      case 'iterate': {
        const target = use.by.child('left');
        if (target?.kind === 'identifier') this.#name(target, false, false);
        return;
      }
      case 'assigned': {
        const target = use.by.child('left');
        if (target?.kind === 'identifier') return this.#name(target, isRoot, isText);
        break;
      }
    }
    const way = escapesOfValue(this.#file, node).find(
      ({ kind }) => kind === 'returned' || kind === 'stored' || kind === 'yielded',
    );
    if (way) this.#parts.push({ node, way: way.kind, isText, isRoot });
  }

  #attribute(by: Node, name: string, isText: boolean): void {
    if (isText) return;
    if (this.#library === 'bs4') {
      // `tag.text` is a plain string; `tag.name` and `tag.attrs` hold no node.
      if (/^(?:text|name|attrs|contents|children|descendants|strings|stripped_strings|prefix)$/.test(name))
        return;
      return this.#value(by, false, name === 'string');
    }
    if (this.#library === 'minidom') {
      if (/^(?:documentElement|firstChild|lastChild|parentNode|nextSibling|previousSibling)$/.test(name))
        this.#value(by, false, false);
    }
  }

  /** Follows every mention of a local name for a node, or for each of several. */
  #name(target: Node, isRoot: boolean, isText: boolean): void {
    const binding = this.#file.binding(target);
    if (!binding || this.#seen.has(binding) || binding.scope.kind === 'module') return;
    this.#seen.add(binding);
    for (const reference of binding.references) {
      if (this.#file.scopeOf(reference).frame === binding.scope.frame) this.#value(reference, isRoot, isText);
    }
  }
}

function hintOf(library: Library, isText: boolean): string {
  if (isText) return 'Keep a plain string: str(...) of it, or get_text().';
  if (library === 'lxml')
    return 'Keep a copy of the element, copy.deepcopy(...), or the text and attributes that are needed.';
  if (library === 'minidom')
    return 'Keep the text and attributes that are needed, and unlink() the document.';
  return 'Keep the text and attributes that are needed: get_text() and attrs.';
}

function fixOf(node: Node, library: Library, isText: boolean, file: FileModel): { fix?: Fix } {
  const wrap = isText
    ? 'str('
    : library === 'lxml' && file.moduleScope.bindings.has('copy')
      ? 'copy.deepcopy('
      : undefined;
  if (wrap === undefined || node.kind === 'identifier') return {};
  const title = isText ? 'Keep a plain string' : 'Keep a copy of the element';
  return { fix: { title, safety: 'unsafe', edits: [insertBefore(node, wrap), insertAfter(node, ')')] } };
}
