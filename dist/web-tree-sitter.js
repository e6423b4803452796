import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  require_pep440
} from "./pep440.js";
import {
  __toESM
} from "./shared.js";

// src/syntax/decode.ts
var DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
var LABELS = {
  utf_8: "utf-8",
  utf8: "utf-8",
  u8: "utf-8",
  utf_8_sig: "utf-8",
  cp65001: "utf-8",
  ascii: "us-ascii",
  us_ascii: "us-ascii",
  "646": "us-ascii",
  latin_1: "iso-8859-1",
  latin1: "iso-8859-1",
  latin: "iso-8859-1",
  l1: "iso-8859-1",
  iso_8859_1: "iso-8859-1",
  iso8859_1: "iso-8859-1",
  iso_latin_1: "iso-8859-1",
  "8859": "iso-8859-1",
  cp819: "iso-8859-1",
  utf_16: "utf-16le",
  utf16: "utf-16le",
  utf_16_le: "utf-16le",
  utf_16_be: "utf-16be",
  latin_2: "iso-8859-2",
  latin2: "iso-8859-2",
  latin9: "iso-8859-15",
  latin_9: "iso-8859-15",
  cp866: "ibm866",
  koi8_r: "koi8-r",
  koi8_u: "koi8-u",
  mac_roman: "macintosh",
  macintosh: "macintosh",
  mac_cyrillic: "x-mac-cyrillic",
  gb2312: "gbk",
  euc_cn: "gbk",
  gbk: "gbk",
  cp936: "gbk",
  gb18030: "gb18030",
  big5: "big5",
  cp950: "big5",
  shift_jis: "shift_jis",
  sjis: "shift_jis",
  cp932: "shift_jis",
  ms932: "shift_jis",
  euc_jp: "euc-jp",
  eucjp: "euc-jp",
  iso2022_jp: "iso-2022-jp",
  iso_2022_jp: "iso-2022-jp",
  euc_kr: "euc-kr",
  euckr: "euc-kr",
  cp949: "euc-kr",
  cp874: "windows-874"
};
function decode(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) {
    return decodeUtf8(bytes.subarray(3), true);
  }
  if (bytes[0] === 255 && bytes[1] === 254) return decodeWith("utf-16le", bytes.subarray(2));
  if (bytes[0] === 254 && bytes[1] === 255) return decodeWith("utf-16be", bytes.subarray(2));
  const declared = declaredEncoding(bytes);
  if (declared === void 0) return decodeUtf8(bytes, false);
  const label = labelOf(declared);
  if (label === void 0) {
    return {
      ...decodeUtf8(bytes, false),
      problem: `The declared encoding '${declared}' is not known; the file was read as UTF-8.`
    };
  }
  return label === "utf-8" ? decodeUtf8(bytes, false) : decodeWith(label, bytes);
}
function declaredEncoding(bytes) {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1e3)).toString("latin1");
  const [first = "", second = ""] = head.split(/\r\n|\r|\n/, 2);
  const onFirst = DECLARATION.exec(first);
  if (onFirst) return onFirst[1];
  if (!/^[ \t\f]*(#.*)?$/.test(first)) return void 0;
  return DECLARATION.exec(second)?.[1];
}
function labelOf(name2) {
  const normal = name2.toLowerCase().replace(/[-. ]/g, "_");
  const plain2 = normal.replace(/_(unix|dos|mac)$/, "");
  const known4 = LABELS[plain2];
  if (known4) return known4;
  const windows = /^(?:cp|windows_)(125[0-8])$/.exec(plain2);
  if (windows) return `windows-${windows[1]}`;
  const iso = /^iso_?8859_(\d+)$/.exec(plain2);
  if (iso && Number(iso[1]) >= 1 && Number(iso[1]) <= 16 && Number(iso[1]) !== 12)
    return `iso-8859-${iso[1]}`;
  return void 0;
}
function decodeUtf8(bytes, bom) {
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
      bom,
      encoding: "utf-8"
    };
  } catch {
    const text3 = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return {
      text: text3,
      bom,
      encoding: "utf-8",
      problem: "The file is not valid UTF-8 and declares no other encoding."
    };
  }
}
function decodeWith(label, bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (label === "iso-8859-1") return { text: buffer.toString("latin1"), bom: false, encoding: label };
  if (label === "windows-1252") return { text: decodeWindows1252(buffer), bom: false, encoding: label };
  if (label === "us-ascii") {
    const text3 = buffer.toString("latin1");
    if (!bytes.some((byte) => byte > 127)) return { text: text3, bom: false, encoding: label };
    return { text: text3, bom: false, encoding: label, problem: "The file declares ASCII but holds other bytes." };
  }
  try {
    const text3 = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text3, bom: false, encoding: label };
  } catch {
    const text3 = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    return {
      text: text3,
      bom: false,
      encoding: label,
      problem: `The file is not valid ${label}, which it declares.`
    };
  }
}
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeWindows1252(buffer) {
  return buffer.toString("latin1").replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 128] ?? unit);
}

// src/syntax/lines.ts
var LineTable = class {
  #text;
  #found;
  constructor(text3) {
    this.#text = text3;
  }
  /** The offset of each line's first unit. */
  get #starts() {
    this.#found ??= startsOfLines(this.#text);
    return this.#found;
  }
  /** How many lines there are; a text that ends with a line end has an empty last line. */
  get count() {
    return this.#starts.length;
  }
  /** The 1-based line that holds an offset. */
  lineOf(offset) {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
  position(offset) {
    const line = this.lineOf(offset);
    return { line, column: offset - this.startOf(line) + 1 };
  }
  /** The column of an offset in code points, 1-based, as people count. */
  characterOf(offset) {
    let characters = 1;
    for (let i2 = this.startOf(this.lineOf(offset)); i2 < offset; i2++) {
      const unit = this.#text.charCodeAt(i2);
      if (unit < 56320 || unit > 57343) characters++;
    }
    return characters;
  }
  /** The offset at which a 1-based line begins; the end of the text for lines past the last. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.#text.length;
  }
  /** The text of a 1-based line without its line end; empty past the last. */
  textOf(line) {
    const text3 = this.#text.slice(this.startOf(line), this.startOf(line + 1));
    return text3.replace(/[\r\n]+$/, "");
  }
};
function startsOfLines(text3) {
  const starts = [0];
  for (let i2 = 0; i2 < text3.length; i2++) {
    const unit = text3.charCodeAt(i2);
    if (unit === 10) starts.push(i2 + 1);
    else if (unit === 13) {
      if (text3.charCodeAt(i2 + 1) === 10) i2++;
      starts.push(i2 + 1);
    }
  }
  return starts;
}

// src/syntax/parser.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) {
      binary22 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary22 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file2) {
    if (file2 == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file2);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary22) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary22[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition2, message) {
      if (condition2) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary22 = new Uint8Array(dylinkSection[0]);
      end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary22[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped2 = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped2);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream2, curr) => {
    var buffer = printCharBuffers[stream2];
    if (curr === 0 || curr === 10) {
      (stream2 === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue2 = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue2, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue2, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text3, positive) => {
      return positive ? regex.test(text3) : !regex.test(text3);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text3) => test(text3, isPositive)) : nodes.some((text3) => test(text3, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values2 = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text3) => values2.includes(text3)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture2 = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture2.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture2.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture2.refutedProperties = refutedProperties;
        result.push(capture2);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/syntax/kinds.ts
var KIND_NAMES = [
  "(none)",
  "ERROR",
  "token",
  "aliased_import",
  "argument_list",
  "as_pattern",
  "as_pattern_target",
  "assert_statement",
  "assignment",
  "attribute",
  "augmented_assignment",
  "await",
  "binary_operator",
  "block",
  "boolean_operator",
  "break_statement",
  "call",
  "case_clause",
  "case_pattern",
  "chevron",
  "class_definition",
  "class_pattern",
  "comparison_operator",
  "complex_pattern",
  "concatenated_string",
  "conditional_expression",
  "constrained_type",
  "continue_statement",
  "decorated_definition",
  "decorator",
  "default_parameter",
  "delete_statement",
  "dict_pattern",
  "dictionary",
  "dictionary_comprehension",
  "dictionary_splat",
  "dictionary_splat_pattern",
  "dotted_name",
  "elif_clause",
  "ellipsis",
  "else_clause",
  "escape_interpolation",
  "escape_sequence",
  "except_clause",
  "exec_statement",
  "expression_list",
  "expression_statement",
  "false",
  "finally_clause",
  "float",
  "for_in_clause",
  "for_statement",
  "format_expression",
  "format_specifier",
  "function_definition",
  "future_import_statement",
  "generator_expression",
  "generic_type",
  "global_statement",
  "identifier",
  "if_clause",
  "if_statement",
  "import_from_statement",
  "import_prefix",
  "import_statement",
  "integer",
  "interpolation",
  "keyword_argument",
  "keyword_pattern",
  "keyword_separator",
  "lambda",
  "lambda_parameters",
  "list",
  "list_comprehension",
  "list_pattern",
  "list_splat",
  "list_splat_pattern",
  "match_statement",
  "member_type",
  "module",
  "named_expression",
  "none",
  "nonlocal_statement",
  "not_operator",
  "pair",
  "parameters",
  "parenthesized_expression",
  "parenthesized_list_splat",
  "pass_statement",
  "pattern_list",
  "positional_separator",
  "print_statement",
  "raise_statement",
  "relative_import",
  "return_statement",
  "set",
  "set_comprehension",
  "slice",
  "splat_pattern",
  "splat_type",
  "string",
  "string_content",
  "string_end",
  "string_start",
  "subscript",
  "true",
  "try_statement",
  "tuple",
  "tuple_pattern",
  "type",
  "type_alias_statement",
  "type_conversion",
  "type_parameter",
  "typed_default_parameter",
  "typed_parameter",
  "unary_operator",
  "union_pattern",
  "union_type",
  "while_statement",
  "wildcard_import",
  "with_clause",
  "with_item",
  "with_statement",
  "yield"
];
var FIELD_NAMES = [
  "(none)",
  "alias",
  "alternative",
  "argument",
  "arguments",
  "attribute",
  "body",
  "cause",
  "code",
  "condition",
  "consequence",
  "definition",
  "expression",
  "format_specifier",
  "function",
  "guard",
  "key",
  "left",
  "module_name",
  "name",
  "object",
  "operator",
  "operators",
  "parameters",
  "return_type",
  "right",
  "subject",
  "subscript",
  "superclasses",
  "type",
  "type_conversion",
  "type_parameters",
  "value"
];
var K = Object.fromEntries(KIND_NAMES.map((name2, index) => [name2, index]));
var F = Object.fromEntries(FIELD_NAMES.map((name2, index) => [name2, index]));

// src/syntax/lower.ts
var HAS_ERROR = 1;
var IS_MISSING = 2;
var ERROR_SYMBOL = 65535;
function readGrammarTables(memory2, language, symbols) {
  const u8 = new Uint8Array(memory2.buffer);
  const u16 = new Uint16Array(memory2.buffer);
  const u32 = new Uint32Array(memory2.buffer);
  const word = (index) => u32[(language >> 2) + index] ?? 0;
  const symbolCount = word(1);
  const productions = word(7);
  const maxAlias = u16[language + 36 >> 1] ?? 0;
  const slices = word(16) >> 1;
  const entries = word(17);
  const aliasSequences = word(21) >> 1;
  let width = maxAlias;
  for (let production = 0; production < productions; production++) {
    const index = u16[slices + 2 * production] ?? 0;
    const length = u16[slices + 2 * production + 1] ?? 0;
    for (let i2 = index; i2 < index + length; i2++) width = Math.max(width, (u8[entries + 4 * i2 + 2] ?? 0) + 1);
  }
  const fields = new Uint8Array(productions * width);
  const aliases = new Uint16Array(productions * width);
  for (let production = 0; production < productions; production++) {
    const index = u16[slices + 2 * production] ?? 0;
    const length = u16[slices + 2 * production + 1] ?? 0;
    for (let i2 = index; i2 < index + length; i2++) {
      const field = u16[entries + 4 * i2 >> 1] ?? 0;
      const child = u8[entries + 4 * i2 + 2] ?? 0;
      const inherited = u8[entries + 4 * i2 + 3] ?? 0;
      if (!inherited && !fields[production * width + child]) fields[production * width + child] = field;
    }
    if (production === 0) continue;
    for (let child = 0; child < maxAlias; child++) {
      aliases[production * width + child] = u16[aliasSequences + production * maxAlias + child] ?? 0;
    }
  }
  const kindOfSymbol = new Uint8Array(65536);
  const namedSymbol = new Uint8Array(65536);
  const keptToken = new Uint8Array(65536);
  let commentSymbol = 0;
  let continuationSymbol = 0;
  let fromSymbol = 0;
  const numbers = K;
  for (let symbol = 0; symbol < Math.max(symbolCount, symbols.length); symbol++) {
    const { name: name2, named } = symbols[symbol] ?? { name: null, named: false };
    if (name2 === null) continue;
    if (name2 === "comment" && named) commentSymbol = symbol;
    if (name2 === "line_continuation" && named) continuationSymbol = symbol;
    if (name2 === "from" && !named) fromSymbol = symbol;
    if (name2 === "async" && !named) keptToken[symbol] = 1;
    namedSymbol[symbol] = named ? 1 : 0;
    kindOfSymbol[symbol] = named ? numbers[name2] ?? 0 : K.token;
  }
  kindOfSymbol[ERROR_SYMBOL] = K.ERROR;
  namedSymbol[ERROR_SYMBOL] = 1;
  return {
    kindOfSymbol,
    namedSymbol,
    keptToken,
    commentSymbol,
    continuationSymbol,
    fromSymbol,
    fields,
    aliases,
    width
  };
}
function lower(memory2, address, grammar) {
  const u8 = new Uint8Array(memory2.buffer);
  const u16 = new Uint16Array(memory2.buffer);
  const u32 = new Uint32Array(memory2.buffer);
  const { kindOfSymbol, namedSymbol, keptToken, fields, aliases, width } = grammar;
  const { commentSymbol, continuationSymbol, fromSymbol } = grammar;
  const root = u32[address >> 2];
  const rootChildren = u32[root + 36 >> 2];
  const capacity = rootChildren === 0 ? 1 : u32[root + 56 >> 2] + 1;
  const kind = new Uint8Array(capacity);
  const field = new Uint8Array(capacity);
  const flags2 = new Uint8Array(capacity);
  const start2 = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const parent = new Int32Array(capacity);
  const firstChild = new Int32Array(capacity).fill(-1);
  const nextSibling = new Int32Array(capacity).fill(-1);
  const lastChild = new Int32Array(capacity).fill(-1);
  const comments = [];
  kind[0] = K.module;
  const rootSymbol = u16[root + 40 >> 1];
  if (rootSymbol === ERROR_SYMBOL) kind[0] = K.ERROR;
  if (u32[root + 32 >> 2] > 0) flags2[0] = HAS_ERROR;
  start2[0] = u32[root + 4 >> 2] >> 1;
  end[0] = start2[0] + (u32[root + 16 >> 2] >> 1);
  parent[0] = -1;
  let count = 1;
  const FRAME = 7;
  let stack = new Int32Array(FRAME * 256);
  let top = 0;
  stack[0] = root;
  stack[1] = 0;
  stack[2] = 0;
  stack[3] = u16[root + 66 >> 1];
  stack[4] = 0;
  stack[5] = 0;
  stack[6] = u32[root + 4 >> 2];
  if (rootChildren === 0) top = -FRAME;
  while (top >= 0) {
    const pointer = stack[top];
    const childCount = u32[pointer + 36 >> 2];
    const child = stack[top + 1];
    if (child === childCount) {
      top -= FRAME;
      continue;
    }
    stack[top + 1] = child + 1;
    const slot = pointer - 8 * (childCount - child);
    const head = u32[slot >> 2];
    let symbol;
    let visible;
    let named;
    let extra;
    let broken;
    let missing;
    let padding;
    let size;
    let children = 0;
    if (head & 1) {
      const bits = head & 255;
      symbol = head >> 8 & 255;
      visible = bits & 2;
      named = bits & 4;
      extra = bits & 8;
      missing = bits & 32;
      broken = missing;
      padding = u8[slot + 6];
      size = u8[slot + 7];
    } else {
      symbol = u16[head + 40 >> 1];
      const bits = u16[head + 44 >> 1];
      visible = bits & 1;
      named = bits & 2;
      extra = bits & 4;
      missing = bits & 512;
      broken = missing | u32[head + 32 >> 2];
      padding = u32[head + 4 >> 2];
      size = u32[head + 16 >> 2];
      children = u32[head + 36 >> 2];
    }
    let position = stack[top + 6];
    if (child > 0) position += padding;
    stack[top + 6] = position + size;
    let role = 0;
    if (!extra) {
      const structural = stack[top + 2];
      stack[top + 2] = structural + 1;
      if (structural < width) {
        const index = stack[top + 3] * width + structural;
        role = fields[index];
        const alias = aliases[index];
        if (alias) {
          symbol = alias;
          visible = 1;
          named = namedSymbol[alias];
        }
      }
      if (!role) role = stack[top + 4];
    }
    const owner = stack[top + 5];
    let self = owner;
    if (visible) {
      if (symbol === commentSymbol) {
        comments.push(position >> 1, position + size >> 1);
        continue;
      }
      if (symbol === continuationSymbol) continue;
      const kept = named || role || keptToken[symbol] || symbol === fromSymbol && kind[owner] === K.yield ? 1 : 0;
      if (!kept) continue;
      self = count++;
      kind[self] = kindOfSymbol[symbol];
      field[self] = role;
      flags2[self] = (broken ? HAS_ERROR : 0) | (missing ? IS_MISSING : 0);
      start2[self] = position >> 1;
      end[self] = position + size >> 1;
      parent[self] = owner;
      const before = lastChild[owner];
      if (before < 0) firstChild[owner] = self;
      else nextSibling[before] = self;
      lastChild[owner] = self;
      role = 0;
    }
    if (children === 0) continue;
    top += FRAME;
    if (top === stack.length) {
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[top] = head;
    stack[top + 1] = 0;
    stack[top + 2] = 0;
    stack[top + 3] = symbol === ERROR_SYMBOL ? 0 : u16[head + 66 >> 1];
    stack[top + 4] = visible ? 0 : role;
    stack[top + 5] = self;
    stack[top + 6] = position;
  }
  return {
    count,
    kind: kind.subarray(0, count),
    field: field.subarray(0, count),
    flags: flags2.subarray(0, count),
    start: start2.subarray(0, count),
    end: end.subarray(0, count),
    parent: parent.subarray(0, count),
    firstChild: firstChild.subarray(0, count),
    nextSibling: nextSibling.subarray(0, count),
    comments: Int32Array.from(comments)
  };
}

// src/syntax/tree.ts
var SyntaxTree = class {
  text;
  count;
  kinds;
  fields;
  flags;
  starts;
  ends;
  parents;
  firstChildren;
  nextSiblings;
  comments;
  #views;
  constructor(text3, flat) {
    this.text = text3;
    this.count = flat.count;
    this.#views = new Array(flat.count);
    this.kinds = flat.kind;
    this.fields = flat.field;
    this.flags = flat.flags;
    this.starts = flat.start;
    this.ends = flat.end;
    this.parents = flat.parent;
    this.firstChildren = flat.firstChild;
    this.nextSiblings = flat.nextSibling;
    const comments = [];
    for (let i2 = 0; i2 + 1 < flat.comments.length; i2 += 2) {
      comments.push({ start: flat.comments[i2] ?? 0, end: flat.comments[i2 + 1] ?? 0 });
    }
    this.comments = comments;
  }
  get root() {
    return this.node(0);
  }
  /** The view of the node at an index. The same index always answers the same object. */
  node(index) {
    let view2 = this.#views[index];
    if (!view2) {
      view2 = new Node2(this, index);
      this.#views[index] = view2;
    }
    return view2;
  }
  /** The source text of the node at an index. */
  textOf(index) {
    return this.text.slice(this.starts[index], this.ends[index]);
  }
  /** The index of the first child in a role, or -1. */
  childIndex(index, field) {
    let child = this.firstChildren[index] ?? -1;
    while (child >= 0 && this.fields[child] !== field) child = this.nextSiblings[child] ?? -1;
    return child;
  }
  /** The index just after the last node below the one at `index` (preorder makes a subtree a range). */
  subtreeEnd(index) {
    let at = index;
    while (at >= 0) {
      const next = this.nextSiblings[at] ?? -1;
      if (next >= 0) return next;
      at = this.parents[at] ?? -1;
    }
    return this.count;
  }
  /** The innermost node that covers the range, or the root. */
  nodeAt(start2, end) {
    let at = 0;
    for (; ; ) {
      let child = this.firstChildren[at] ?? -1;
      while (child >= 0 && !((this.starts[child] ?? 0) <= start2 && end <= (this.ends[child] ?? 0))) {
        child = this.nextSiblings[child] ?? -1;
      }
      if (child < 0) return this.node(at);
      at = child;
    }
  }
};
var Node2 = class {
  tree;
  index;
  constructor(tree, index) {
    this.tree = tree;
    this.index = index;
  }
  get kind() {
    return KIND_NAMES[this.tree.kinds[this.index] ?? 0] ?? "(none)";
  }
  /** The node's role in its parent, or '(none)'. */
  get field() {
    return FIELD_NAMES[this.tree.fields[this.index] ?? 0] ?? "(none)";
  }
  get start() {
    return this.tree.starts[this.index] ?? 0;
  }
  get end() {
    return this.tree.ends[this.index] ?? 0;
  }
  get text() {
    return this.tree.textOf(this.index);
  }
  /** The node or something below it is a syntax error. */
  get hasError() {
    return ((this.tree.flags[this.index] ?? 0) & HAS_ERROR) !== 0;
  }
  /** The parser made the node up to go on after an error. */
  get isMissing() {
    return ((this.tree.flags[this.index] ?? 0) & IS_MISSING) !== 0;
  }
  get parent() {
    const parent = this.tree.parents[this.index] ?? -1;
    return parent < 0 ? void 0 : this.tree.node(parent);
  }
  get firstChild() {
    const child = this.tree.firstChildren[this.index] ?? -1;
    return child < 0 ? void 0 : this.tree.node(child);
  }
  get nextSibling() {
    const next = this.tree.nextSiblings[this.index] ?? -1;
    return next < 0 ? void 0 : this.tree.node(next);
  }
  get previousSibling() {
    let before;
    for (let at = this.parent?.firstChild; at && at !== this; at = at.nextSibling) before = at;
    return before;
  }
  get children() {
    const result = [];
    for (let child = this.firstChild; child; child = child.nextSibling) result.push(child);
    return result;
  }
  /** The first child in a role. */
  child(field) {
    const child = this.tree.childIndex(this.index, F[field]);
    return child < 0 ? void 0 : this.tree.node(child);
  }
  /** All children in a role. */
  childrenIn(field) {
    const wanted = F[field];
    return this.children.filter((child) => this.tree.fields[child.index] === wanted);
  }
  is(...kinds) {
    return kinds.includes(this.kind);
  }
  /** Whether the other node is this one or lies below it. */
  contains(other) {
    return other.index >= this.index && other.index < this.tree.subtreeEnd(this.index);
  }
  /** The nearest ancestor of one of the kinds. */
  ancestor(...kinds) {
    for (let at = this.parent; at; at = at.parent) if (kinds.includes(at.kind)) return at;
    return void 0;
  }
  /** This node and all below it, in source order. */
  *walk() {
    const end = this.tree.subtreeEnd(this.index);
    for (let index = this.index; index < end; index++) yield this.tree.node(index);
  }
  /** The node inside any parentheses around it: `(x)` answers `x`. */
  get unparenthesized() {
    let at = this;
    while (at.kind === "parenthesized_expression") {
      const inner = at.firstChild;
      if (!inner) return at;
      at = inner;
    }
    return at;
  }
  /** The outermost of the parentheses directly around it, or itself. */
  get withParentheses() {
    let at = this;
    for (let parent = at.parent; parent?.kind === "parenthesized_expression"; parent = at.parent) at = parent;
    return at;
  }
};

// src/syntax/parser.ts
var PAGE = 65536;
var INITIAL_PAGES = 512;
var MAXIMUM_PAGES = 32768;
var REPORTS_PER_UNIT = 4;
var REPORTS_ALWAYS = 2e5;
var memory;
var PythonParser = class _PythonParser {
  #parser;
  #memory;
  #grammar;
  /** Milliseconds spent so far. */
  timings = { parse: 0, lower: 0 };
  constructor(parser, memory2, grammar) {
    this.#parser = parser;
    this.#memory = memory2;
    this.#grammar = grammar;
  }
  /** Loads web-tree-sitter.wasm and tree-sitter-python.wasm from a folder. Throws when they are not there. */
  static async load(folder) {
    memory ??= new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
    await Parser.init({
      wasmMemory: memory,
      wasmBinary: readFileSync(new URL("web-tree-sitter.wasm", folder)),
      INITIAL_MEMORY: INITIAL_PAGES * PAGE
    });
    const language = await Language.load(
      readFileSync(fileURLToPath(new URL("tree-sitter-python.wasm", folder)))
    );
    const parser = new Parser();
    parser.setLanguage(language);
    const symbols = [];
    for (let symbol = 0; symbol < language.nodeTypeCount; symbol++) {
      symbols.push({
        name: language.nodeTypeForId(symbol),
        named: language.nodeTypeIsNamed(symbol),
        visible: language.nodeTypeIsVisible(symbol)
      });
    }
    return new _PythonParser(parser, memory, readGrammarTables(memory, addressOf(language), symbols));
  }
  /**
   * Parses a text. Errors are nodes of the tree. Answers undefined only for a text on which the parser's error
   * recovery does not end in reasonable time.
   */
  parse(text3) {
    let budget = REPORTS_ALWAYS + text3.length * REPORTS_PER_UNIT;
    const started = performance.now();
    const tree = this.#parser.parse(text3, null, { progressCallback: () => --budget < 0 });
    const parsed = performance.now();
    this.timings.parse += parsed - started;
    if (!tree) {
      this.#parser.reset();
      return void 0;
    }
    try {
      return new SyntaxTree(text3, lower(this.#memory, addressOf(tree), this.#grammar));
    } finally {
      tree.delete();
      this.timings.lower += performance.now() - parsed;
    }
  }
};
function addressOf(object) {
  return object[0];
}

// src/code/instruction.ts
var WIDTH = 6;

// src/code/body.ts
function opAt(body2, instruction) {
  return body2.code[instruction * WIDTH];
}
function listAt(body2, list) {
  return body2.lists.subarray(list + 1, list + 1 + (body2.lists[list] ?? 0));
}

// src/code/lower/comprehensions.ts
function comprehension(at, node, kind) {
  const made = at.body.value(3 /* Make */, node, kind, at.body.list([]));
  clauses(at, node, -1, () => {
    const element = at.child(node, F.body);
    if (kind === 3 /* Dict */ && element >= 0 && at.kind(element) === K.pair) {
      const key = at.optional(at.child(element, F.key));
      at.body.effect(24 /* SetItem */, element, made, -1, at.optional(at.child(element, F.value)));
      at.body.effect(24 /* SetItem */, element, made, -2, key);
    } else {
      at.body.effect(24 /* SetItem */, node, made, -1, at.optional(element));
    }
  });
  return made;
}
function generatorExpression(at, node) {
  const first = at.childOfKind(node, K.for_in_clause);
  const source = at.optional(first < 0 ? -1 : at.child(first, F.right));
  const body2 = at.open(node, "generator", () => {
    const given = at.body.value(1 /* Load */, node, at.body.slot(at.hidden(".0")));
    clauses(at, node, given, () => {
      at.body.value(17 /* Yield */, node, at.optional(at.child(node, F.body)), 0);
    });
  });
  const made = at.body.value(4 /* Function */, node, body2, at.body.list([]));
  return at.body.value(7 /* Call */, node, made, at.body.list([0 /* Positional */, -1, source, node]));
}
function clauses(at, node, given, element) {
  const { body: body2 } = at;
  const heads = [];
  const exits = [];
  at.children(node, (clause) => {
    if (at.kind(clause) === K.for_in_clause) {
      const iterable = heads.length === 0 && given >= 0 ? given : at.optional(at.child(clause, F.right));
      const head = body2.block();
      const inside = body2.block();
      const exit = body2.block();
      body2.enter(head);
      body2.branch(iterable, inside, exit, clause);
      body2.enter(inside);
      at.assign(at.child(clause, F.left), body2.value(12 /* Element */, clause, iterable));
      heads.push(head);
      exits.push(exit);
    } else if (at.kind(clause) === K.if_clause) {
      const condition2 = at.optional(at.firstChild(clause));
      const inside = body2.block();
      body2.branch(condition2, inside, heads.at(-1) ?? inside, clause);
      body2.enter(inside);
    }
  });
  element();
  for (let depth = heads.length - 1; depth >= 0; depth--) {
    body2.jump(heads[depth] ?? 0, node);
    body2.enter(exits[depth] ?? 0);
  }
}

// src/code/lower/calls.ts
function call(at, node) {
  const callee = at.child(node, F.function);
  if (callee < 0) return at.unknown(node);
  const bare2 = at.bare(callee);
  if (at.kind(bare2) === K.attribute) {
    const object = at.expression(at.child(bare2, F.object));
    const passed = passedTo(at, node);
    return at.body.value(8 /* CallMethod */, node, object, at.nameAt(at.child(bare2, F.attribute)), passed);
  }
  const value = at.expression(callee);
  return at.body.value(7 /* Call */, node, value, passedTo(at, node));
}
function passedTo(at, node) {
  const list = at.child(node, F.arguments);
  const passed = [];
  if (list >= 0 && at.kind(list) === K.generator_expression) {
    passed.push(0 /* Positional */, -1, generatorExpression(at, list), list);
  } else if (list >= 0) {
    at.children(list, (argument) => {
      switch (at.kind(argument)) {
        case K.keyword_argument:
          passed.push(
            1 /* Keyword */,
            at.nameAt(at.child(argument, F.name)),
            at.optional(at.child(argument, F.value)),
            argument
          );
          break;
        case K.list_splat:
        case K.parenthesized_list_splat:
          passed.push(2 /* Star */, -1, at.optional(at.firstChild(argument)), argument);
          break;
        case K.dictionary_splat:
          passed.push(3 /* DoubleStar */, -1, at.optional(at.firstChild(argument)), argument);
          break;
        default:
          passed.push(0 /* Positional */, -1, at.expression(argument), argument);
      }
    });
  }
  return at.body.list(passed);
}

// src/code/lower/definitions.ts
function lambda(at, node) {
  return makeFunction(at, node, () => {
    const value = at.optional(at.bodyOf(node));
    at.body.end(28 /* Return */, node, value, []);
  });
}
function functionDefinition(at, node, decorators) {
  const values2 = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const made = makeFunction(at, node, () => at.block(at.bodyOf(node)));
  bindDecorated(at, node, made, decorators, values2);
}
function makeFunction(at, node, lower2) {
  const model = at.definitions.functionAt(node);
  const defaults = [];
  for (const { default: value } of model?.parameters ?? []) {
    defaults.push(value ? at.expression(value.index) : -1);
  }
  const body2 = at.open(node, "function", () => {
    if (model) at.openParameters(model);
    lower2();
  });
  return at.body.value(4 /* Function */, node, body2, at.body.list(defaults));
}
function classDefinition(at, node, decorators) {
  const { body: body2 } = at;
  const values2 = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const model = at.definitions.classAt(node);
  const bases = [];
  const superclasses = at.child(node, F.superclasses);
  if (superclasses >= 0) {
    at.children(superclasses, (base) => {
      bases.push(at.optional(at.kind(base) === K.keyword_argument ? at.child(base, F.value) : base));
    });
  }
  at.block(at.bodyOf(node));
  if (!model) return;
  const made = body2.value(5 /* Class */, node, at.class(model), body2.list(bases));
  for (const binding of model.scope.bindings.values()) {
    const slot = binding.scope === model.scope ? at.slotOf(binding) : void 0;
    const place = binding.assignments[0]?.target.index;
    if (slot === void 0 || place === void 0) continue;
    const value = body2.value(1 /* Load */, place, slot);
    body2.effect(22 /* Set */, place, made, at.text(binding.name), value);
  }
  bindDecorated(at, node, made, decorators, values2);
}
function bindDecorated(at, node, made, decorators, values2) {
  for (let index = decorators.length - 1; index >= 0; index--) {
    const decorator = decorators[index] ?? node;
    const passed = at.body.list([0 /* Positional */, -1, made, decorator]);
    at.body.value(7 /* Call */, decorator, values2[index] ?? made, passed);
  }
  const name2 = at.child(node, F.name);
  if (name2 >= 0) at.store(name2, made);
}

// src/code/lower/expressions.ts
function expression(at, node) {
  const { body: body2 } = at;
  switch (at.kind(node)) {
    case K.identifier:
      return at.load(node);
    case K.attribute:
      return body2.value(
        9 /* Get */,
        node,
        at.expression(at.child(node, F.object)),
        at.nameAt(at.child(node, F.attribute))
      );
    case K.call:
      return call(at, node);
    case K.subscript:
      return subscript(at, node);
    case K.parenthesized_expression: {
      const inner = at.firstChild(node);
      return inner < 0 ? at.unknown(node) : at.expression(inner);
    }
    case K.string:
    case K.concatenated_string:
      return text(at, node);
    case K.integer:
    case K.float:
      return body2.value(0 /* Const */, node, 1 /* Number */);
    case K.none:
      return body2.value(0 /* Const */, node, 0 /* None */);
    case K.true:
    case K.false:
      return body2.value(0 /* Const */, node, 3 /* Truth */);
    case K.list:
    case K.list_pattern:
      return display(at, node, 0 /* List */);
    case K.set:
      return display(at, node, 2 /* Set */);
    case K.tuple:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple_pattern:
      return display(at, node, 1 /* Tuple */);
    case K.dictionary:
      return dictionary(at, node);
    case K.boolean_operator:
      return either(at, node);
    case K.conditional_expression:
      return conditional(at, node);
    case K.binary_operator:
      return binary2(at, node);
    case K.comparison_operator:
    case K.not_operator:
      return operands(at, node, 0 /* Truth */);
    case K.unary_operator:
      return operands(at, node, 3 /* Other */);
    case K.named_expression: {
      const value = at.expression(at.child(node, F.value));
      at.store(at.child(node, F.name), value);
      return value;
    }
    case K.await:
      return body2.value(16 /* Await */, node, at.optional(at.firstChild(node)));
    case K.yield:
      return yielding(at, node);
    case K.lambda:
      return lambda(at, node);
    case K.list_comprehension:
      return comprehension(at, node, 0 /* List */);
    case K.set_comprehension:
      return comprehension(at, node, 2 /* Set */);
    case K.dictionary_comprehension:
      return comprehension(at, node, 3 /* Dict */);
    case K.generator_expression:
      return generatorExpression(at, node);
    case K.list_splat:
    case K.dictionary_splat:
    case K.type:
    case K.as_pattern:
      return at.optional(at.firstChild(node));
    case K.assignment: {
      const value = at.optional(at.child(node, F.right));
      at.assign(at.child(node, F.left), value);
      return value;
    }
    default:
      return operands(at, node, 3 /* Other */);
  }
}
function subscript(at, node) {
  const object = at.expression(at.child(node, F.value));
  const key = at.child(node, F.subscript);
  if (key < 0) return at.unknown(node);
  if (at.kind(key) === K.slice) {
    at.children(key, (bound) => at.expression(bound));
    return at.body.value(11 /* Slice */, node, object);
  }
  const value = at.expression(key);
  for (let more = at.nextSibling(key); more >= 0; more = at.nextSibling(more)) at.expression(more);
  return at.body.value(10 /* Item */, node, object, at.constantKey(key), value);
}
function text(at, node) {
  const parts2 = [];
  const visit = (part) => {
    const kind = at.kind(part);
    if (kind === K.interpolation) {
      const inner = at.child(part, F.expression);
      if (inner >= 0) parts2.push(at.expression(inner));
    }
    if (kind !== K.string_content && kind !== K.string_start && kind !== K.string_end)
      at.children(part, visit);
  };
  at.children(node, visit);
  if (parts2.length > 0) return at.operate(1 /* Text */, node, parts2);
  return at.body.value(0 /* Const */, node, 2 /* Text */);
}
function display(at, node, kind) {
  const items = [];
  const rest = [];
  at.children(node, (child) => {
    const isSplat = at.kind(child) === K.list_splat || at.kind(child) === K.list_splat_pattern;
    const value = at.expression(child);
    if (isSplat) rest.push({ node: child, value });
    else items.push(value);
  });
  const made = at.body.value(3 /* Make */, node, kind, at.body.list(items));
  for (const { node: splat, value } of rest) {
    const element = at.body.value(12 /* Element */, splat, value);
    at.body.effect(24 /* SetItem */, splat, made, -1, element);
  }
  return made;
}
function dictionary(at, node) {
  const made = at.body.value(3 /* Make */, node, 3 /* Dict */, at.body.list([]));
  at.children(node, (child) => {
    if (at.kind(child) === K.pair) {
      const key = at.child(child, F.key);
      const keyValue = at.optional(key);
      const value = at.optional(at.child(child, F.value));
      at.body.effect(24 /* SetItem */, child, made, key < 0 ? -1 : at.constantKey(key), value);
      keyHeld(at, child, made, keyValue, key);
    } else if (at.kind(child) === K.dictionary_splat) {
      const element = at.body.value(12 /* Element */, child, at.optional(at.firstChild(child)));
      at.body.effect(24 /* SetItem */, child, made, -1, element);
    }
  });
  return made;
}
function keyHeld(at, node, dict, value, key) {
  if (key >= 0 && at.constantKey(key) < 0) at.body.effect(24 /* SetItem */, node, dict, -2, value);
}
function either(at, node) {
  const { body: body2 } = at;
  const operator = at.child(node, F.operator);
  const isOr = operator >= 0 && at.textOf(operator) === "or";
  const result = body2.slot(at.hidden("either"));
  const left = at.expression(at.child(node, F.left));
  body2.effect(19 /* Store */, node, result, left);
  const more = body2.block();
  const after = body2.block();
  body2.branch(left, isOr ? after : more, isOr ? more : after, node);
  body2.enter(more);
  body2.effect(19 /* Store */, node, result, at.expression(at.child(node, F.right)));
  body2.jump(after, node);
  body2.enter(after);
  return body2.value(1 /* Load */, node, result);
}
function conditional(at, node) {
  const { body: body2 } = at;
  const yes = at.firstChild(node);
  const condition2 = yes < 0 ? -1 : at.nextSibling(yes);
  const no = condition2 < 0 ? -1 : at.nextSibling(condition2);
  if (no < 0) return at.unknown(node);
  const result = body2.slot(at.hidden("choice"));
  const asked = at.expression(condition2);
  const yesBlock = body2.block();
  const noBlock = body2.block();
  const after = body2.block();
  body2.branch(asked, yesBlock, noBlock, node);
  body2.enter(yesBlock);
  body2.effect(19 /* Store */, node, result, at.expression(yes));
  body2.jump(after, node);
  body2.enter(noBlock);
  body2.effect(19 /* Store */, node, result, at.expression(no));
  body2.jump(after, node);
  body2.enter(after);
  return body2.value(1 /* Load */, node, result);
}
function binary2(at, node) {
  const chain = [];
  let left = node;
  while (at.kind(left) === K.binary_operator) {
    chain.push(left);
    const next = at.child(left, F.left);
    if (next < 0) break;
    left = next;
  }
  let value = at.expression(left);
  for (const link of chain.reverse()) {
    const right = at.optional(at.child(link, F.right));
    const operator = at.child(link, F.operator);
    value = at.operate(operatorOf(operator < 0 ? "" : at.textOf(operator)), link, [value, right]);
  }
  return value;
}
function operatorOf(sign) {
  return sign === "+" || sign === "|" || sign === "*" ? 2 /* Join */ : 3 /* Other */;
}
function operands(at, node, operator) {
  const values2 = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) values2.push(at.expression(child));
  });
  return at.operate(operator, node, values2);
}
function yielding(at, node) {
  const first = at.firstChild(node);
  const isFrom = first >= 0 && at.kind(first) === K.token;
  const value = at.optional(isFrom ? at.nextSibling(first) : first);
  return at.body.value(17 /* Yield */, node, value, isFrom ? 1 : 0);
}

// src/names/scope.ts
var Binding = class {
  name;
  scope;
  assignments = [];
  #tree;
  #readAt = [];
  #references;
  /** Identifiers in `del name`. */
  deletions = [];
  constructor(name2, scope) {
    this.name = name2;
    this.scope = scope;
    this.#tree = scope.node.tree;
  }
  /** Identifiers that read the name, also from scopes inside; in source order. */
  get references() {
    this.#references ??= this.#readAt.map((index) => this.#tree.node(index));
    return this.#references;
  }
  /** Notes that the identifier at an index reads the name; for the binder, before anybody asks. */
  addReference(index) {
    this.#readAt.push(index);
  }
  /** The only assignment, when there is just one. `Name = Name`, which some write for their documentation, is none. */
  get onlyAssignment() {
    const [first, second] = this.assignments;
    if (!second) return first;
    return this.assignments.every((each) => each === first || this.#isOfItself(each)) ? first : void 0;
  }
  /** In a class body the value is looked up outside of it. */
  #isOfItself({ kind, value }) {
    if (kind !== "assign" || this.scope.kind === "class") return false;
    return value?.kind === "identifier" && value.text === this.name;
  }
  /** The expression the name always stands for: assigned once, plainly, and never deleted. */
  get onlyValue() {
    const only = this.onlyAssignment;
    if (!only || this.deletions.length > 0) return void 0;
    return only.kind === "assign" || only.kind === "walrus" ? only.value : void 0;
  }
  get isParameter() {
    return this.assignments.some((assignment) => assignment.kind === "parameter");
  }
};
var Scope = class {
  kind;
  /** The module, class, function, lambda or comprehension; for `types` the node of the type parameters. */
  node;
  parent;
  bindings = /* @__PURE__ */ new Map();
  globals = /* @__PURE__ */ new Set();
  nonlocals = /* @__PURE__ */ new Set();
  /** `from m import *` was seen: any name may be bound. Only ever true of a module (or a Python 2 function). */
  hasStarImport = false;
  constructor(kind, node, parent) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
  }
  get module() {
    let scope = this;
    while (scope.parent) scope = scope.parent;
    return scope;
  }
  /** The function, lambda or module whose frame runs this scope (a comprehension runs in its own or its maker's). */
  get frame() {
    let scope = this;
    while ((scope.kind === "comprehension" || scope.kind === "types") && scope.parent) scope = scope.parent;
    return scope;
  }
  /** The binding that a name used in this scope refers to; undefined for builtins and names never bound. */
  lookup(name2) {
    if (this.globals.has(name2)) return this.module.bindings.get(name2);
    if (!this.nonlocals.has(name2)) {
      const own = this.bindings.get(name2);
      if (own) return own;
    }
    for (let scope = this.parent; scope; scope = scope.parent) {
      if (scope.kind === "class") continue;
      if (scope.globals.has(name2)) return scope.module.bindings.get(name2);
      const found = scope.nonlocals.has(name2) ? void 0 : scope.bindings.get(name2);
      if (found) return found;
    }
    return void 0;
  }
  /** Whether this scope is the other or lies inside it. */
  isWithin(other) {
    for (let scope = this; scope; scope = scope.parent) if (scope === other) return true;
    return false;
  }
};

// src/names/bind.ts
var COMPREHENSIONS = /* @__PURE__ */ new Set([
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression
]);
var TARGET_GROUPS = /* @__PURE__ */ new Set([
  K.pattern_list,
  K.tuple_pattern,
  K.list_pattern,
  K.list_splat_pattern,
  K.dictionary_splat_pattern,
  K.tuple,
  K.list,
  K.list_splat,
  K.parenthesized_expression,
  K.expression_list,
  K.as_pattern_target,
  // The left side of a type alias statement.
  K.type,
  K.generic_type
]);
function bind(tree) {
  return new Binder(tree).run();
}
var Binder = class {
  #tree;
  #scopes = [];
  #scopeIds = /* @__PURE__ */ new Map();
  #opened = /* @__PURE__ */ new Map();
  #typeScopes = /* @__PURE__ */ new Map();
  #scopeAt;
  #roleAt;
  #bindingAt = /* @__PURE__ */ new Map();
  #loads = [];
  constructor(tree) {
    this.#tree = tree;
    this.#scopeAt = new Int32Array(tree.count);
    this.#roleAt = new Uint8Array(tree.count);
  }
  run() {
    const module2 = this.#open("module", 0, void 0);
    this.#declareGlobals();
    const { kinds } = this.#tree;
    for (let index = 1; index < this.#tree.count; index++) {
      this.#scopeAt[index] = this.#scopeFor(index);
      this.#roleAt[index] = this.#roleFor(index);
      switch (kinds[index]) {
        case K.function_definition:
        case K.class_definition:
          this.#enterDefinition(index);
          break;
        case K.lambda:
          this.#openInside("lambda", index);
          break;
        case K.list_comprehension:
        case K.set_comprehension:
        case K.dictionary_comprehension:
        case K.generator_expression:
          this.#openInside("comprehension", index);
          break;
        case K.wildcard_import:
          this.#scope(index).hasStarImport = true;
          break;
        case K.identifier:
          this.#identifier(index);
          break;
      }
    }
    for (const index of this.#loads) {
      const binding = this.#scope(index).lookup(this.#tree.textOf(index));
      if (!binding) continue;
      binding.addReference(index);
      this.#bindingAt.set(index, binding);
    }
    return {
      module: module2,
      scopes: this.#scopes,
      scopeAt: this.#scopeAt,
      roleAt: this.#roleAt,
      scopeOpenedBy: this.#opened,
      bindingAt: this.#bindingAt
    };
  }
  /** `global` and `nonlocal` count for the whole function, so they are known before its names are bound. */
  #declareGlobals() {
    const { kinds, parents } = this.#tree;
    for (let index = 1; index < this.#tree.count; index++) {
      if (kinds[index] !== K.global_statement && kinds[index] !== K.nonlocal_statement) continue;
      let owner = parents[index] ?? -1;
      while (owner > 0 && kinds[owner] !== K.function_definition && kinds[owner] !== K.class_definition) {
        owner = parents[owner] ?? -1;
      }
      if (owner <= 0) continue;
      const declared = this.#declared.get(owner) ?? { globals: [], nonlocals: [] };
      const names = this.#tree.node(index).children.map((child) => child.text);
      (kinds[index] === K.global_statement ? declared.globals : declared.nonlocals).push(...names);
      this.#declared.set(owner, declared);
    }
  }
  #declared = /* @__PURE__ */ new Map();
  #open(kind, index, parent) {
    const scope = new Scope(kind, this.#tree.node(index), parent);
    this.#scopeIds.set(scope, this.#scopes.length);
    this.#scopes.push(scope);
    if (kind !== "types") this.#opened.set(index, scope);
    for (const name2 of this.#declared.get(index)?.globals ?? []) scope.globals.add(name2);
    for (const name2 of this.#declared.get(index)?.nonlocals ?? []) scope.nonlocals.add(name2);
    return scope;
  }
  #openInside(kind, index) {
    this.#open(kind, index, this.#scope(index));
  }
  #enterDefinition(index) {
    const outer = this.#scope(index);
    const isClass = this.#tree.kinds[index] === K.class_definition;
    const typeParameters = this.#tree.childIndex(index, F.type_parameters);
    let parent = outer;
    if (typeParameters >= 0) {
      parent = this.#open("types", typeParameters, outer);
      this.#typeScopes.set(index, parent);
    }
    this.#open(isClass ? "class" : "function", index, parent);
  }
  #scope(index) {
    return this.#scopes[this.#scopeAt[index] ?? 0];
  }
  #id(scope) {
    return scope ? this.#scopeIds.get(scope) ?? 0 : 0;
  }
  /** The scope in which a node is evaluated, from its parent's scope and its role in the parent. */
  #scopeFor(index) {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const inherited = this.#scopeAt[parent] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.function_definition:
        if (field === F.body || field === F.parameters) return this.#id(this.#opened.get(parent));
        if (field === F.return_type || field === F.type_parameters) return this.#idOfTypes(parent, inherited);
        return inherited;
      case K.class_definition:
        if (field === F.body) return this.#id(this.#opened.get(parent));
        if (field === F.superclasses || field === F.type_parameters)
          return this.#idOfTypes(parent, inherited);
        return inherited;
      case K.lambda:
        return field === F.body || field === F.parameters ? this.#id(this.#opened.get(parent)) : inherited;
      case K.default_parameter:
      case K.typed_default_parameter:
      case K.typed_parameter:
        if (field === F.value || field === F.type) return this.#id(this.#scopes[inherited]?.parent);
        return inherited;
      case K.list_comprehension:
      case K.set_comprehension:
      case K.dictionary_comprehension:
      case K.generator_expression:
        return this.#id(this.#opened.get(parent));
      case K.for_in_clause: {
        if (field !== F.right) return inherited;
        const comprehension2 = parents[parent] ?? 0;
        const isFirst = this.#firstClause(comprehension2) === parent;
        return isFirst ? this.#scopeAt[comprehension2] ?? 0 : inherited;
      }
      default:
        return inherited;
    }
  }
  #idOfTypes(definition, outer) {
    const types = this.#typeScopes.get(definition);
    return types ? this.#id(types) : outer;
  }
  #firstClause(comprehension2) {
    if (!COMPREHENSIONS.has(this.#tree.kinds[comprehension2] ?? 0)) return -1;
    let child = this.#tree.firstChildren[comprehension2] ?? -1;
    while (child >= 0 && this.#tree.kinds[child] !== K.for_in_clause)
      child = this.#tree.nextSiblings[child] ?? -1;
    return child;
  }
  #roleFor(index) {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.assignment:
        return field === F.left ? 1 /* Store */ : 0 /* Load */;
      case K.augmented_assignment:
        return field === F.left ? 2 /* Augment */ : 0 /* Load */;
      case K.for_statement:
      case K.for_in_clause:
        return field === F.left ? 5 /* For */ : 0 /* Load */;
      case K.named_expression:
        return field === F.name ? 8 /* Walrus */ : 0 /* Load */;
      case K.delete_statement:
        return 3 /* Delete */;
      case K.parameters:
      case K.lambda_parameters:
        return 4 /* Parameter */;
      case K.default_parameter:
      case K.typed_default_parameter:
        return field === F.name ? 4 /* Parameter */ : 0 /* Load */;
      case K.typed_parameter:
        return field === F.type ? 0 /* Load */ : 4 /* Parameter */;
      case K.as_pattern:
        if (kinds[index] !== K.as_pattern_target) return this.#captures(index) ? 9 /* Match */ : 0 /* Load */;
        return this.#roleOfAlias(parent);
      case K.except_clause:
        return field === F.value && this.#tree.childIndex(parent, F.value) !== index ? 7 /* Except */ : 0 /* Load */;
      case K.type_alias_statement:
        return field === F.left ? 1 /* Store */ : 0 /* Load */;
    }
    const role = this.#roleAt[parent] ?? 0 /* Load */;
    return role !== 0 /* Load */ && TARGET_GROUPS.has(kinds[parent] ?? 0) ? role : 0 /* Load */;
  }
  #roleOfAlias(pattern) {
    const owner = this.#tree.kinds[this.#tree.parents[pattern] ?? 0];
    if (owner === K.except_clause) return 7 /* Except */;
    return owner === K.case_pattern ? 9 /* Match */ : 6 /* With */;
  }
  /** `case ... as name`: inside a case pattern the alias is a bare identifier. */
  #captures(index) {
    const parent = this.#tree.parents[index] ?? 0;
    return this.#tree.kinds[index] === K.identifier && this.#tree.kinds[this.#tree.parents[parent] ?? 0] === K.case_pattern;
  }
  #identifier(index) {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.attribute:
        if (field === F.attribute) return;
        break;
      case K.keyword_argument:
        if (field === F.name) return;
        break;
      case K.function_definition:
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: "def" });
        break;
      case K.class_definition:
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: "class" });
        break;
      case K.dotted_name:
        return this.#dottedName(index, parent);
      case K.aliased_import:
        if (field === F.alias) return this.#define(index, this.#scope(index), this.#imported(parent));
        break;
      case K.global_statement:
      case K.nonlocal_statement:
        return;
      case K.keyword_pattern:
        if (this.#tree.firstChildren[parent] === index) return;
        break;
      case K.splat_pattern:
        return this.#define(index, this.#scope(index), { kind: "match" });
      case K.type:
        if (this.#isTypeParameter(parent)) return this.#define(index, this.#scope(index), { kind: "type" });
        break;
    }
    switch (this.#roleAt[index]) {
      case 1 /* Store */:
        return this.#define(index, this.#scope(index), this.#assigned(index));
      case 2 /* Augment */: {
        const value = this.#tree.childIndex(parent, F.right);
        this.#loads.push(index);
        return this.#define(index, this.#scope(index), { kind: "augment", ...this.#part("value", value) });
      }
      case 8 /* Walrus */: {
        let scope = this.#scope(index);
        while (scope.kind === "comprehension" && scope.parent) scope = scope.parent;
        const value = this.#tree.childIndex(parent, F.value);
        return this.#define(index, scope, { kind: "walrus", ...this.#part("value", value) });
      }
      case 5 /* For */: {
        const loop2 = this.#holder(index, K.for_statement, K.for_in_clause);
        const source = loop2 < 0 ? -1 : this.#tree.childIndex(loop2, F.right);
        return this.#define(index, this.#scope(index), { kind: "for", ...this.#part("source", source) });
      }
      case 6 /* With */: {
        const pattern = this.#holder(index, K.as_pattern);
        const value = pattern < 0 ? -1 : this.#tree.firstChildren[pattern] ?? -1;
        return this.#define(index, this.#scope(index), { kind: "with", ...this.#part("value", value) });
      }
      case 7 /* Except */:
        return this.#define(index, this.#scope(index), { kind: "except" });
      case 9 /* Match */:
        return this.#define(index, this.#scope(index), { kind: "match" });
      case 4 /* Parameter */: {
        const value = kinds[parent] === K.parameters ? -1 : this.#tree.childIndex(parent, F.value);
        return this.#define(index, this.#scope(index), { kind: "parameter", ...this.#part("value", value) });
      }
      case 3 /* Delete */: {
        const binding = this.#binding(index, this.#scope(index));
        binding.deletions.push(this.#tree.node(index));
        this.#bindingAt.set(index, binding);
        return;
      }
      default:
        this.#loads.push(index);
    }
  }
  /** The scope that a definition's own name is bound in. */
  #outer(definition) {
    return this.#scope(definition);
  }
  #dottedName(index, dotted) {
    const { kinds, fields, parents, firstChildren, nextSiblings } = this.#tree;
    if (firstChildren[dotted] !== index) return;
    const owner = parents[dotted] ?? 0;
    const isWhole = (nextSiblings[index] ?? -1) < 0;
    switch (kinds[owner]) {
      case K.import_statement: {
        const qualifiedName = this.#tree.textOf(index);
        return this.#define(index, this.#scope(index), { kind: "import", qualifiedName });
      }
      case K.import_from_statement:
      case K.future_import_statement:
        if (fields[dotted] === F.module_name) return;
        return this.#define(index, this.#scope(index), {
          kind: "import",
          qualifiedName: this.#join(this.#moduleOf(owner), this.#tree.textOf(dotted))
        });
      case K.aliased_import:
      case K.relative_import:
        return;
      case K.case_pattern:
      case K.keyword_pattern:
        if (isWhole && this.#tree.textOf(index) !== "_") {
          return this.#define(index, this.#scope(index), { kind: "match" });
        }
        break;
    }
    this.#loads.push(index);
  }
  /** What `x as y` imports. */
  #imported(alias) {
    const owner = this.#tree.parents[alias] ?? 0;
    const dotted = this.#tree.childIndex(alias, F.name);
    const name2 = dotted < 0 ? "" : this.#tree.textOf(dotted).replace(/\s/g, "");
    const isFrom = this.#tree.kinds[owner] !== K.import_statement;
    return { kind: "import", qualifiedName: isFrom ? this.#join(this.#moduleOf(owner), name2) : name2 };
  }
  #moduleOf(statement2) {
    if (this.#tree.kinds[statement2] === K.future_import_statement) return "__future__";
    const module2 = this.#tree.childIndex(statement2, F.module_name);
    return module2 < 0 ? "" : this.#tree.textOf(module2).replace(/\s/g, "");
  }
  #join(module2, name2) {
    return module2 === "" || module2.endsWith(".") ? module2 + name2 : `${module2}.${name2}`;
  }
  /** The value of an assignment's target: itself, or its part when both sides are displays of the same length. */
  #assigned(index) {
    const statement2 = this.#holder(index, K.assignment, K.type_alias_statement);
    if (statement2 < 0) return { kind: "assign" };
    let right = this.#tree.childIndex(statement2, F.right);
    while (right >= 0 && this.#tree.kinds[right] === K.assignment)
      right = this.#tree.childIndex(right, F.right);
    if (right < 0) return { kind: "assign" };
    const left = this.#tree.childIndex(statement2, F.left);
    if (left === index) return { kind: "assign", value: this.#tree.node(right) };
    const targets = this.#tree.node(left).unparenthesized.children;
    const value = this.#tree.node(right).unparenthesized;
    const at = targets.findIndex((target) => target.index === index);
    const isDisplay = value.is("tuple", "list", "expression_list");
    const parts2 = isDisplay ? value.children : [];
    const plain2 = !parts2.some((part2) => part2.kind === "list_splat");
    const part = plain2 && parts2.length === targets.length ? parts2[at] : void 0;
    return part ? { kind: "assign", value: part } : { kind: "assign", source: this.#tree.node(right) };
  }
  /** The nearest ancestor of one of the kinds, through target groups only; -1 when there is none. */
  #holder(index, ...wanted) {
    const { kinds, parents } = this.#tree;
    let at = parents[index] ?? -1;
    while (at >= 0 && !wanted.includes(kinds[at] ?? 0)) {
      if (!TARGET_GROUPS.has(kinds[at] ?? 0)) return -1;
      at = parents[at] ?? -1;
    }
    return at;
  }
  #isTypeParameter(type) {
    const { kinds, parents, fields } = this.#tree;
    let at = parents[type] ?? 0;
    if (kinds[at] === K.constrained_type) {
      if (this.#tree.firstChildren[at] !== type) return false;
      at = parents[parents[at] ?? 0] ?? 0;
    }
    return kinds[at] === K.type_parameter && fields[at] === F.type_parameters;
  }
  #part(name2, index) {
    return index < 0 ? {} : { [name2]: this.#tree.node(index) };
  }
  #define(index, scope, assignment) {
    const binding = this.#binding(index, scope);
    binding.assignments.push({ ...assignment, target: this.#tree.node(index) });
    this.#bindingAt.set(index, binding);
  }
  #binding(index, scope) {
    const name2 = this.#tree.textOf(index);
    let home = scope;
    if (scope.globals.has(name2)) home = scope.module;
    else if (scope.nonlocals.has(name2)) {
      for (let outer = scope.parent; outer; outer = outer.parent) {
        if (outer.kind === "class" || outer.kind === "module") continue;
        if (outer.bindings.has(name2) && !outer.nonlocals.has(name2)) {
          home = outer;
          break;
        }
      }
    }
    let binding = home.bindings.get(name2);
    if (!binding) {
      binding = new Binding(name2, home);
      home.bindings.set(name2, binding);
    }
    return binding;
  }
};

// src/names/class.ts
var Attribute = class {
  name;
  /** Every use in source order, also the assignment in the class body (through: 'class', method: undefined). */
  uses;
  constructor(name2, uses) {
    this.name = name2;
    this.uses = uses;
  }
  /** Uses of the kinds given. */
  of(...kinds) {
    return this.uses.filter((use) => kinds.includes(use.kind));
  }
  /** Plain assignments, with the value where it can be told. */
  get stores() {
    return this.of("store");
  }
  /** Calls of one of its methods: `self.x.name(...)`. */
  methodCalls(...names) {
    return this.uses.filter((use) => use.kind === "method" && names.includes(use.name ?? ""));
  }
};
var ClassModel = class {
  node;
  scope;
  outer;
  decorators;
  decoratorNames;
  bases;
  keywords;
  /** Functions of the body by name; the last definition wins, as in Python. */
  methods = /* @__PURE__ */ new Map();
  /** Every function of the body, also overwritten ones (property setters, overloads). */
  functions = [];
  #ancestors;
  #attributes;
  constructor(facts, attributes) {
    this.node = facts.node;
    this.scope = facts.scope;
    this.outer = facts.outer;
    this.decorators = facts.decorators;
    this.decoratorNames = facts.decoratorNames;
    this.bases = facts.bases;
    this.keywords = facts.keywords;
    this.#attributes = attributes;
  }
  get name() {
    return this.node.child("name")?.text ?? "";
  }
  get nameNode() {
    return this.node.child("name") ?? this.node;
  }
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
  /** Attributes of instances and of the class that the class itself touches, by name. */
  get attributes() {
    if (typeof this.#attributes === "function") this.#attributes = this.#attributes();
    return this.#attributes;
  }
  attribute(name2) {
    return this.attributes.get(name2);
  }
  /** All uses of an attribute in this class and its bases of this file, the own ones first. */
  usesOf(attribute) {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? []);
  }
  /** All assignments to an attribute in this class and its bases of this file, the own ones first. */
  storesOf(attribute) {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.stores ?? []);
  }
  /** Assignments of the class body to a name. */
  bodyAssignments(name2) {
    return this.scope.bindings.get(name2)?.assignments ?? [];
  }
  /** This class and its bases of this file, in the order of a depth-first walk; never endless. */
  get ancestors() {
    this.#ancestors ??= this.#findAncestors();
    return this.#ancestors;
  }
  #findAncestors() {
    const seen2 = [];
    const visit = (at) => {
      if (seen2.includes(at)) return;
      seen2.push(at);
      for (const base of at.bases) if (base.class) visit(base.class);
    };
    visit(this);
    return seen2;
  }
  /** All bases are classes of this file or `object`, all the way up: nothing of the class is hidden. */
  get isFullyKnown() {
    return this.ancestors.every(
      (ancestor) => ancestor.bases.every((base) => base.class !== void 0 || base.qualifiedName === "builtins.object")
    );
  }
  /** A method by name, from this class or a base in this file. */
  findMethod(name2) {
    for (const ancestor of this.ancestors) {
      const found = ancestor.methods.get(name2);
      if (found) return found;
    }
    return void 0;
  }
  /** Whether a name is a property that keeps nothing: what is assigned to it goes to its setter, for all that is known. */
  isPlainProperty(name2) {
    const method2 = this.findMethod(name2);
    return method2?.binding === "property" && !method2.isCachedProperty;
  }
  /** Whether the class or a base of it is known by one of these qualified names. */
  derivesFrom(...names) {
    return this.ancestors.some(
      (ancestor) => ancestor.bases.some((base) => base.qualifiedName !== void 0 && names.includes(base.qualifiedName))
    );
  }
  /** Its instances are the members of an enumeration: made once, at import. */
  get isEnum() {
    return this.derivesFrom(
      "enum.Enum",
      "enum.IntEnum",
      "enum.StrEnum",
      "enum.Flag",
      "enum.IntFlag",
      "django.db.models.TextChoices",
      "django.db.models.IntegerChoices"
    ) || this.ancestors.some((ancestor) => ancestor.bases.some((base) => /(^|\.)\w*Enum$/.test(base.node.text)));
  }
  get isMetaclass() {
    return this.derivesFrom("builtins.type", "abc.ABCMeta", "enum.EnumMeta");
  }
  get isProtocol() {
    return this.bases.some((base) => /^typing\.Protocol\b/.test(base.qualifiedName ?? base.node.text));
  }
  get isNamedTuple() {
    return this.derivesFrom("typing.NamedTuple") || this.bases.some((base) => /namedtuple\(/.test(base.node.text));
  }
  /** `@dataclass`, or undefined. */
  get dataclass() {
    return this.#decoratedBy(/^(dataclasses|pydantic\.dataclasses)\.dataclass$/);
  }
  /** The decorator of attrs that makes it a class with fields, or undefined. */
  get attrs() {
    return this.#decoratedBy(/^(attr|attrs)\.(s|attrs|attributes|dataclass|define|mutable|frozen)$/);
  }
  #decoratedBy(pattern) {
    const index = this.decoratorNames.findIndex((name2) => name2 !== void 0 && pattern.test(name2));
    return index < 0 ? void 0 : this.decorators[index];
  }
  /** The `__slots__` of the class body, or undefined when it makes none there. */
  get slots() {
    const assignment = this.bodyAssignments("__slots__")[0];
    if (!assignment) return void 0;
    const node = assignment.target.ancestor("expression_statement") ?? assignment.target;
    return { node, names: assignment.value ? slotNames(assignment.value) : void 0 };
  }
};
function slotNames(value) {
  const inner = value.unparenthesized;
  if (inner.kind === "string") {
    const name2 = stringValue(inner);
    return name2 === void 0 ? void 0 : [name2];
  }
  if (!inner.is("tuple", "list", "set", "dictionary", "expression_list")) return void 0;
  const names = [];
  for (const child of inner.children) {
    const element = child.kind === "pair" ? child.child("key") : child;
    const name2 = element?.kind === "string" ? stringValue(element) : void 0;
    if (name2 === void 0) return void 0;
    names.push(name2);
  }
  return names;
}
function stringValue(node) {
  if (node.kind !== "string") return void 0;
  let value = "";
  for (const child of node.children) {
    if (child.kind === "string_start" && /[bf]/i.test(child.text)) return void 0;
    if (child.kind === "interpolation") return void 0;
    if (child.kind === "string_content") {
      if (child.firstChild) return void 0;
      value += child.text;
    }
  }
  return value;
}

// src/knowledge/decorators.ts
var METHOD_KEEPING_DECORATORS = /* @__PURE__ */ new Set([
  "abc.abstractmethod",
  "asyncio.coroutine",
  "builtins.classmethod",
  "contextlib.asynccontextmanager",
  "contextlib.contextmanager",
  "functools.cache",
  "functools.lru_cache",
  "functools.wraps",
  "types.coroutine",
  "typing.final",
  "typing.no_type_check",
  "typing.overload",
  "typing.override",
  "warnings.deprecated"
]);
var CACHED_PROPERTY = /(cached_?(property|attribute)|reify|lazy_?(property|attribute)|memoized_(property|attribute)|cached_slot_property)$/i;

// src/names/function.ts
var FunctionModel = class {
  node;
  scope;
  /** The class whose body it is defined in, if it is a method. */
  class;
  /** Decorator expressions, outermost first. */
  decorators;
  /** Qualified names of the decorators that are known, such as `functools.lru_cache`. */
  decoratorNames;
  /** Asked for each mention of `self`; null where there is none. */
  #binding;
  #selfName;
  #parameters;
  #isGenerator;
  constructor(node, scope, owner, decorators, decoratorNames) {
    this.node = node;
    this.scope = scope;
    this.class = owner;
    this.decorators = decorators;
    this.decoratorNames = decoratorNames;
  }
  get isLambda() {
    return this.node.kind === "lambda";
  }
  /** The name; empty for a lambda. */
  get name() {
    return this.node.child("name")?.text ?? "";
  }
  /** The node to point at: the name of a function, the whole of a lambda. */
  get nameNode() {
    return this.node.child("name") ?? this.node;
  }
  get body() {
    return this.node.child("body");
  }
  get isAsync() {
    return this.node.firstChild?.kind === "token";
  }
  /** Its own frame holds a `yield`. */
  get isGenerator() {
    this.#isGenerator ??= this.#findYield();
    return this.#isGenerator;
  }
  get parameters() {
    this.#parameters ??= readParameters(this.node);
    return this.#parameters;
  }
  parameter(name2) {
    return this.parameters.find((parameter) => parameter.name === name2);
  }
  /** For a function in a class body: what its first parameter is bound to. Undefined for others. */
  get binding() {
    if (this.#binding === void 0) this.#binding = this.#findBinding() ?? null;
    return this.#binding ?? void 0;
  }
  #findBinding() {
    if (!this.class) return void 0;
    if (["__new__", "__init_subclass__", "__class_getitem__"].includes(this.name)) return "class";
    for (const [index, name2] of this.decoratorNames.entries()) {
      const last = (name2 ?? this.decorators[index]?.text ?? "").split(".").pop() ?? "";
      if (last === "staticmethod") return "static";
      if (/^(abstract)?classmethod\b/.test(last) || last === "hybridmethod") return "class";
      if (/property$/i.test(last) || CACHED_PROPERTY.test(last) || ["setter", "getter", "deleter"].includes(last)) {
        return "property";
      }
    }
    return "instance";
  }
  /** Whether it is a property whose value the instance keeps in its dictionary from the first access on. */
  get isCachedProperty() {
    return this.decorators.some(
      (decorator, at) => CACHED_PROPERTY.test(this.decoratorNames[at] ?? decorator.text)
    );
  }
  /** The name of the parameter that is the instance (`self`), of methods and properties. */
  get selfName() {
    if (this.#selfName === void 0) this.#selfName = this.#findSelfName() ?? null;
    return this.#selfName ?? void 0;
  }
  #findSelfName() {
    const binding = this.binding;
    if (binding !== "instance" && binding !== "property") return void 0;
    const first = this.parameters[0];
    return first?.kind === "positional" ? first.name : void 0;
  }
  /** The class whose instances are this method's `self`; for the span in findings use `nameNode`. */
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
  #findYield() {
    const body2 = this.body;
    if (!body2) return false;
    const { tree } = this.node;
    const end = tree.subtreeEnd(body2.index);
    for (let index = body2.index; index < end; ) {
      const node = tree.node(index);
      if (node.kind === "yield") return true;
      if (node.is("function_definition", "lambda", "class_definition")) index = tree.subtreeEnd(index);
      else index++;
    }
    return false;
  }
};
function readParameters(node) {
  const result = [];
  let keywordOnly = false;
  for (const child of node.child("parameters")?.children ?? []) {
    const annotation = child.child("type");
    const type = annotation ? { annotation } : {};
    const plain2 = keywordOnly ? "keyword-only" : "positional";
    switch (child.kind) {
      case "identifier":
        result.push({ name: child.text, node: child, kind: plain2 });
        break;
      case "default_parameter":
      case "typed_default_parameter": {
        const name2 = child.child("name");
        const value = child.child("value");
        if (name2) {
          result.push({
            name: name2.text,
            node: name2,
            kind: plain2,
            ...type,
            ...value ? { default: value } : {}
          });
        }
        break;
      }
      case "keyword_separator":
        keywordOnly = true;
        break;
      case "typed_parameter":
      case "list_splat_pattern":
      case "dictionary_splat_pattern": {
        const inner = child.kind === "typed_parameter" ? child.firstChild : child;
        const name2 = inner?.kind === "identifier" ? inner : inner?.firstChild;
        if (!inner || !name2) break;
        const star = inner.kind === "list_splat_pattern";
        const kind = star ? "args" : inner.kind === "dictionary_splat_pattern" ? "kwargs" : plain2;
        result.push({ name: name2.text, node: name2, kind, ...type });
        if (star) keywordOnly = true;
        break;
      }
    }
  }
  return result;
}

// src/knowledge/builtins.ts
var BUILTINS = /* @__PURE__ */ new Set([
  "ArithmeticError",
  "AssertionError",
  "AttributeError",
  "BaseException",
  "BaseExceptionGroup",
  "BlockingIOError",
  "BrokenPipeError",
  "BufferError",
  "BytesWarning",
  "ChildProcessError",
  "ConnectionAbortedError",
  "ConnectionError",
  "ConnectionRefusedError",
  "ConnectionResetError",
  "DeprecationWarning",
  "EOFError",
  "Ellipsis",
  "EncodingWarning",
  "EnvironmentError",
  "Exception",
  "ExceptionGroup",
  "False",
  "FileExistsError",
  "FileNotFoundError",
  "FloatingPointError",
  "FutureWarning",
  "GeneratorExit",
  "IOError",
  "ImportError",
  "ImportWarning",
  "IndentationError",
  "IndexError",
  "InterruptedError",
  "IsADirectoryError",
  "KeyError",
  "KeyboardInterrupt",
  "LookupError",
  "MemoryError",
  "ModuleNotFoundError",
  "NameError",
  "None",
  "NotADirectoryError",
  "NotImplemented",
  "NotImplementedError",
  "OSError",
  "OverflowError",
  "PendingDeprecationWarning",
  "PermissionError",
  "ProcessLookupError",
  "PythonFinalizationError",
  "RecursionError",
  "ReferenceError",
  "ResourceWarning",
  "RuntimeError",
  "RuntimeWarning",
  "StandardError",
  "StopAsyncIteration",
  "StopIteration",
  "SyntaxError",
  "SyntaxWarning",
  "SystemError",
  "SystemExit",
  "TabError",
  "TimeoutError",
  "True",
  "TypeError",
  "UnboundLocalError",
  "UnicodeDecodeError",
  "UnicodeEncodeError",
  "UnicodeError",
  "UnicodeTranslateError",
  "UnicodeWarning",
  "UserWarning",
  "ValueError",
  "Warning",
  "WindowsError",
  "ZeroDivisionError",
  "_IncompleteInputError",
  "__build_class__",
  "__debug__",
  "__doc__",
  "__file__",
  "__import__",
  "__loader__",
  "__name__",
  "__package__",
  "__path__",
  "__spec__",
  "abs",
  "aiter",
  "all",
  "anext",
  "any",
  "apply",
  "ascii",
  "basestring",
  "bin",
  "bool",
  "breakpoint",
  "buffer",
  "bytearray",
  "bytes",
  "callable",
  "chr",
  "classmethod",
  "cmp",
  "coerce",
  "compile",
  "complex",
  "copyright",
  "credits",
  "delattr",
  "dict",
  "dir",
  "divmod",
  "enumerate",
  "eval",
  "exec",
  "execfile",
  "exit",
  "file",
  "filter",
  "float",
  "format",
  "frozenset",
  "getattr",
  "globals",
  "hasattr",
  "hash",
  "help",
  "hex",
  "id",
  "input",
  "int",
  "intern",
  "isinstance",
  "issubclass",
  "iter",
  "len",
  "license",
  "list",
  "locals",
  "long",
  "map",
  "max",
  "memoryview",
  "min",
  "next",
  "object",
  "oct",
  "open",
  "ord",
  "pow",
  "print",
  "property",
  "quit",
  "range",
  "raw_input",
  "reduce",
  "reload",
  "repr",
  "reversed",
  "round",
  "set",
  "setattr",
  "slice",
  "sorted",
  "staticmethod",
  "str",
  "sum",
  "super",
  "tuple",
  "type",
  "unichr",
  "unicode",
  "vars",
  "xrange",
  "zip"
]);

// src/knowledge/modules.ts
var MODULE_ALIASES = {
  __builtin__: "builtins",
  _weakref: "weakref",
  cPickle: "pickle",
  _pickle: "pickle",
  Queue: "queue",
  thread: "_thread",
  StringIO: "io",
  cStringIO: "io",
  urllib2: "urllib.request",
  ConfigParser: "configparser",
  SocketServer: "socketserver",
  "backports.functools_lru_cache": "functools",
  "backports.weakref": "weakref",
  multiprocess: "multiprocessing",
  billiard: "multiprocessing",
  "xml.etree.cElementTree": "xml.etree.ElementTree",
  typing_extensions: "typing",
  "unittest.mock": "mock",
  "six.moves.queue": "queue",
  "six.moves.cPickle": "pickle",
  "six.moves.urllib.request": "urllib.request",
  "django.utils.functional.cached_property": "functools.cached_property",
  "django.utils.lru_cache": "functools"
};
var NAME_ALIASES = {
  "six.moves.range": "builtins.range",
  "six.moves.xrange": "builtins.xrange",
  "six.moves.map": "builtins.map",
  "six.moves.filter": "builtins.filter",
  "six.moves.zip": "builtins.zip",
  "six.moves.intern": "sys.intern",
  "builtins.intern": "sys.intern",
  "io.open": "builtins.open",
  "weakref.ReferenceType": "weakref.ref",
  "weakref.ProxyType": "weakref.proxy"
};

// src/names/names.ts
var Names = class {
  #bound;
  #ofBinding = /* @__PURE__ */ new Map();
  constructor(bound) {
    this.#bound = bound;
  }
  /**
   * `functools.lru_cache` for an expression that names it, however it was imported; `builtins.open` for a builtin that
   * nothing in sight shadows. Undefined for everything that cannot be told: names defined in this file, names that a
   * star import may bind, names rebound to something else. Relative imports begin with '.'.
   */
  qualifiedName(node) {
    const parts2 = [];
    let at = node.unparenthesized;
    while (at.kind === "attribute") {
      const name2 = at.child("attribute");
      const object = at.child("object");
      if (!name2 || !object) return void 0;
      parts2.push(name2.text);
      at = object.unparenthesized;
    }
    if (at.kind !== "identifier") return void 0;
    const root = this.#ofIdentifier(at);
    if (root === void 0) return void 0;
    return canonical(parts2.length === 0 ? root : `${root}.${parts2.reverse().join(".")}`);
  }
  #ofIdentifier(node) {
    const binding = this.#bound.bindingAt.get(node.index);
    if (binding) return this.#of(binding);
    const scope = this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0];
    if (!scope || starMayBind(scope)) return void 0;
    const name2 = node.text;
    return BUILTINS.has(name2) ? `builtins.${name2}` : void 0;
  }
  #of(binding) {
    if (this.#ofBinding.has(binding)) return this.#ofBinding.get(binding);
    this.#ofBinding.set(binding, void 0);
    const name2 = this.#resolve(binding);
    this.#ofBinding.set(binding, name2);
    return name2;
  }
  #resolve(binding) {
    const imports = binding.assignments.filter((assignment) => assignment.kind === "import");
    const first = imports[0];
    if (first?.qualifiedName !== void 0) {
      const others = binding.assignments.filter(
        (assignment) => assignment !== first && assignment.qualifiedName !== first.qualifiedName
      );
      if (others.every((other) => isFallback(other, first))) return canonical(first.qualifiedName);
      return void 0;
    }
    const fallback = this.#builtinWithFallback(binding);
    if (fallback !== void 0) return fallback;
    const value = binding.onlyValue;
    return value?.is("identifier", "attribute") ? this.qualifiedName(value) : void 0;
  }
  /** `try: xrange` / `except NameError: xrange = range` leaves the builtin where there is one. */
  #builtinWithFallback(binding) {
    if (binding.scope.kind !== "module" || !BUILTINS.has(binding.name)) return void 0;
    const inHandler = binding.assignments.every(
      (assignment) => assignment.kind === "assign" && assignment.target.ancestor("except_clause") !== void 0
    );
    return inHandler ? `builtins.${binding.name}` : void 0;
  }
};
function canonical(name2) {
  let known4 = canonicalNames.get(name2);
  if (known4 === void 0) {
    known4 = findCanonical(name2);
    if (canonicalNames.size < 5e4) canonicalNames.set(name2, known4);
  }
  return known4;
}
var canonicalNames = /* @__PURE__ */ new Map();
function findCanonical(name2) {
  let result = name2;
  for (let dot = result.length; dot > 0; dot = result.lastIndexOf(".", dot - 1)) {
    const module2 = MODULE_ALIASES[result.slice(0, dot)];
    if (module2 !== void 0) {
      result = module2 + result.slice(dot);
      break;
    }
  }
  return NAME_ALIASES[result] ?? result;
}
function starMayBind(scope) {
  for (let at = scope; at; at = at.parent) if (at.hasStarImport) return true;
  return false;
}
function isFallback(other, first) {
  const handler = other.target.ancestor("except_clause", "else_clause", "elif_clause", "function_definition");
  for (let at = handler; at?.kind === "except_clause"; at = at.ancestor("except_clause", "function_definition")) {
    if (at.parent?.contains(first.target) === true) return true;
  }
  if (handler?.kind === "except_clause") return false;
  if (other.kind !== "import") return false;
  if (handler?.kind === "else_clause" || handler?.kind === "elif_clause") {
    return handler.parent?.contains(first.target) === true;
  }
  const branch = other.target.ancestor("if_statement");
  return branch?.contains(first.target) === true;
}

// src/names/definitions.ts
var Definitions = class {
  tree;
  bound;
  names;
  /** Functions and lambdas in source order, with or without a syntax error inside. */
  functions;
  /** Classes in source order, with or without a syntax error inside. */
  classes;
  #functionByScope = /* @__PURE__ */ new Map();
  #functionByNode = /* @__PURE__ */ new Map();
  #classByNode = /* @__PURE__ */ new Map();
  /** `attributesOf` answers the attributes that a class touches; it is asked when they are first needed. */
  constructor(tree, attributesOf) {
    this.tree = tree;
    this.bound = bind(tree);
    this.names = new Names(this.bound);
    const classes = [];
    const functions = [];
    for (let index = 0; index < tree.count; index++) {
      const kind = tree.kinds[index];
      if (kind !== K.class_definition && kind !== K.function_definition && kind !== K.lambda) continue;
      const scope = this.bound.scopeOpenedBy.get(index);
      if (!scope) continue;
      if (kind === K.class_definition) classes.push(this.#defineClass(index, scope, attributesOf));
      else functions.push(this.#defineFunction(index, scope));
    }
    this.classes = classes;
    this.functions = functions;
  }
  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier) {
    return this.bound.bindingAt.get(identifier.unparenthesized.index);
  }
  /** The scope in which a node is evaluated. */
  scopeOf(node) {
    return this.bound.scopes[this.bound.scopeAt[node.index] ?? 0] ?? this.bound.module;
  }
  /** The function or lambda that opens a scope. */
  functionOfScope(scope) {
    return this.#functionByScope.get(scope);
  }
  /** The function or lambda at the index of a node. */
  functionAt(index) {
    return this.#functionByNode.get(index);
  }
  /** The class at the index of a node. */
  classAt(index) {
    return this.#classByNode.get(index);
  }
  /** The class of this file that an expression names. */
  classNamed(node) {
    const target = node.unparenthesized;
    if (target.kind !== "identifier") return void 0;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind !== "class") return void 0;
    return only.target.parent ? this.#classByNode.get(only.target.parent.index) : void 0;
  }
  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node) {
    const target = node.unparenthesized;
    if (target.kind === "lambda") return this.#functionByNode.get(target.index);
    if (target.kind !== "identifier") return void 0;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind === "def" && only.target.parent) return this.#functionByNode.get(only.target.parent.index);
    const value = only?.kind === "assign" ? only.value?.unparenthesized : void 0;
    return value?.kind === "lambda" ? this.#functionByNode.get(value.index) : void 0;
  }
  #defineFunction(index, scope) {
    const node = this.tree.node(index);
    const { decorators, decoratorNames } = this.#decoratorsOf(node);
    const around = this.scopeOf(node);
    const owner = node.kind === "lambda" || around.kind !== "class" ? void 0 : this.#classByNode.get(around.node.index);
    const model = new FunctionModel(node, scope, owner, decorators, decoratorNames);
    this.#functionByScope.set(scope, model);
    this.#functionByNode.set(index, model);
    owner?.functions.push(model);
    owner?.methods.set(model.name, model);
    return model;
  }
  #defineClass(index, scope, attributesOf) {
    const node = this.tree.node(index);
    const bases = [];
    const keywords = /* @__PURE__ */ new Map();
    for (const base of node.child("superclasses")?.children ?? []) {
      if (base.kind === "keyword_argument") {
        const name2 = base.child("name")?.text;
        const value = base.child("value");
        if (name2 && value) keywords.set(name2, value);
        continue;
      }
      const named = base.kind === "subscript" ? base.child("value") ?? base : base;
      bases.push({
        node: base,
        qualifiedName: this.names.qualifiedName(named),
        class: this.classNamed(named)
      });
    }
    const facts = {
      node,
      scope,
      outer: this.scopeOf(node),
      ...this.#decoratorsOf(node),
      bases,
      keywords
    };
    const model = new ClassModel(facts, () => attributesOf(model));
    this.#classByNode.set(index, model);
    return model;
  }
  #decoratorsOf(node) {
    const decorators = decoratorsOf(node);
    const decoratorNames = decorators.map((decorator) => {
      const called = decorator.kind === "call" ? decorator.child("function") : decorator;
      return called ? this.names.qualifiedName(called) : void 0;
    });
    return { decorators, decoratorNames };
  }
};
function decoratorsOf(definition) {
  const outer = definition.parent;
  if (outer?.kind !== "decorated_definition") return [];
  const result = [];
  for (const child of outer.children) {
    const expression2 = child.kind === "decorator" ? child.firstChild?.unparenthesized : void 0;
    if (expression2) result.push(expression2);
  }
  return result;
}

// src/code/builder.ts
var BodyBuilder = class {
  id;
  kind;
  node;
  function;
  outer;
  #slots = /* @__PURE__ */ new Map();
  #code = [];
  #lists = [];
  #blocks = [];
  #order = [];
  #current = -1;
  #temporaries = 0;
  #suspends = false;
  /** Loops and clean-ups around the place that is being lowered, outermost first. */
  frames = [];
  /** The block that exceptions of the code being lowered go to, or -1. */
  handler = -1;
  constructor(id, kind, node, model, outer) {
    this.id = id;
    this.kind = kind;
    this.node = node;
    this.function = model;
    this.outer = outer;
    this.enter(this.block());
  }
  /** A new block, which nothing runs yet. */
  block() {
    this.#blocks.push({ first: -1, last: -1, handler: -1, next: [] });
    return this.#blocks.length - 1;
  }
  /** From here on instructions go into this block; an open block before it falls through. */
  enter(block) {
    if (this.#current >= 0) this.jump(block, this.node);
    this.#current = block;
    const entered2 = this.#blocks[block];
    if (!entered2) return;
    entered2.first = this.#code.length / WIDTH;
    entered2.handler = this.handler;
    this.#order.push(block);
  }
  /** Whether the place that is being lowered can be reached. */
  get isOpen() {
    return this.#current >= 0;
  }
  /** Emits an instruction that answers nothing. */
  effect(op, node, x = -1, y = -1, z = -1) {
    this.#emit(op, -1, x, y, z, node);
  }
  /** Emits an instruction and answers the temporary that holds what it answers. */
  value(op, node, x = -1, y = -1, z = -1) {
    const answer = this.#temporaries++;
    this.#emit(op, answer, x, y, z, node);
    return answer;
  }
  #emit(op, answer, x, y, z, node) {
    if (this.#current < 0) this.enter(this.block());
    if (op === 16 /* Await */ || op === 17 /* Yield */) this.#suspends = true;
    this.#code.push(op, answer, x, y, z, node);
  }
  /** Puts operands away; answers what an instruction refers to them by. */
  list(operands2) {
    const at = this.#lists.length;
    this.#lists.push(operands2.length, ...operands2);
    return at;
  }
  /** The slot of a local name. */
  slot(binding) {
    let slot = this.#slots.get(binding);
    if (slot === void 0) {
      slot = this.#slots.size;
      this.#slots.set(binding, slot);
    }
    return slot;
  }
  /** Ends the block. */
  jump(to, node) {
    this.end(27 /* Jump */, node, -1, [to]);
  }
  /** Ends the block: to one place where the condition holds, to another where it does not. */
  branch(condition2, yes, no, node) {
    this.end(26 /* Branch */, node, condition2, [yes, no]);
  }
  /** Ends the block with an instruction that has these successors. Where nothing can arrive, nothing is done. */
  end(op, node, operand, next) {
    if (this.#current < 0) return;
    this.#emit(op, -1, operand, -1, -1, node);
    const block = this.#blocks[this.#current];
    if (block) {
      block.last = this.#code.length / WIDTH;
      block.next = [...next];
    }
    this.#current = -1;
  }
  /** Code of `inside` raises to this block. */
  protect(handler, inside) {
    const outer = this.handler;
    if (this.isOpen) this.enterWith(handler);
    else this.handler = handler;
    inside();
    if (this.isOpen) this.enterWith(outer);
    else this.handler = outer;
  }
  /** Starts a block whose exceptions go to `handler`. */
  enterWith(handler) {
    if (handler === this.handler) return;
    const block = this.block();
    if (this.isOpen) this.jump(block, this.node);
    this.handler = handler;
    this.enter(block);
  }
  /** Emits the clean-ups between this place and the frame at `depth`, innermost first. */
  unwindTo(depth) {
    const frames = [...this.frames];
    const { handler } = this;
    for (let at = frames.length - 1; at >= depth; at--) {
      const frame = frames[at];
      if (frame?.kind !== "cleanup") continue;
      this.frames.length = at;
      this.enterWith(frame.handler);
      frame.emit();
    }
    this.frames.splice(0, this.frames.length, ...frames);
    this.handler = handler;
  }
  /** The finished body: blocks are renumbered in the order in which they were lowered. */
  finish() {
    const number2 = new Map(this.#order.map((block, at) => [block, at]));
    const blocks = this.#order.map((block) => this.#blocks[block]);
    const starts = new Int32Array(blocks.length + 1);
    const handler = new Int32Array(blocks.length);
    const next = [];
    for (const [at, block] of blocks.entries()) {
      starts[at] = block?.first ?? 0;
      handler[at] = block && block.handler >= 0 ? number2.get(block.handler) ?? -1 : -1;
      next.push((block?.next ?? []).flatMap((to) => number2.get(to) ?? []));
    }
    starts[blocks.length] = this.#code.length / WIDTH;
    return {
      id: this.id,
      kind: this.kind,
      node: this.node,
      function: this.function,
      outer: this.outer,
      slots: [...this.#slots.keys()],
      code: Int32Array.from(this.#code),
      lists: Int32Array.from(this.#lists),
      starts,
      next,
      handler,
      temporaries: this.#temporaries,
      suspends: this.#suspends
    };
  }
};

// src/code/lower/lowering.ts
var DEEPEST = 400;
var Lowering = class {
  definitions;
  tree;
  ways;
  #texts = /* @__PURE__ */ new Map();
  #free = [];
  #freeOf = /* @__PURE__ */ new Map();
  #freeByName = /* @__PURE__ */ new Map();
  #classes = [];
  #bodies = [];
  #bodyAt = /* @__PURE__ */ new Map();
  #waiting = [];
  /** The body in the making. */
  body;
  /** The scope whose frame the body runs in. */
  frame;
  #depth = 0;
  constructor(definitions, ways) {
    this.definitions = definitions;
    this.tree = definitions.tree;
    this.ways = ways;
    this.frame = definitions.bound.module;
    this.body = new BodyBuilder(0, "module", 0, void 0, void 0);
  }
  /** Lowers the module and all that it defines. */
  run() {
    this.#bodies.push(void 0);
    this.children(0, (statement2) => this.statement(statement2));
    this.#finish();
    for (let work = this.#waiting.shift(); work; work = this.#waiting.shift()) work();
    return {
      bodies: this.#bodies.filter((body2) => body2 !== void 0),
      texts: [...this.#texts.keys()],
      free: this.#free,
      classes: this.#classes,
      bodyAt: this.#bodyAt
    };
  }
  #finish() {
    const { body: body2 } = this;
    const none2 = body2.value(0 /* Const */, body2.node, 0 /* None */);
    body2.end(28 /* Return */, body2.node, none2, []);
    this.#bodies[body2.id] = body2.finish();
  }
  /** The number of the body that a function, lambda or generator expression opens; it is lowered later. */
  open(node, kind, lower2) {
    const known4 = this.#bodyAt.get(node);
    if (known4 !== void 0) return known4;
    const id = this.#bodies.length;
    this.#bodies.push(void 0);
    this.#bodyAt.set(node, id);
    const outer = this.body.id;
    const scope = this.definitions.bound.scopeOpenedBy.get(node);
    this.#waiting.push(() => {
      this.body = new BodyBuilder(id, kind, node, this.definitions.functionAt(node), outer);
      this.frame = scope ?? this.definitions.bound.module;
      lower2();
      this.#finish();
    });
    return id;
  }
  // ---- Going down
  expression(node) {
    if (this.#depth >= DEEPEST) return this.unknown(node);
    this.#depth++;
    const value = this.ways.expression(this, node);
    this.#depth--;
    return value;
  }
  /** The value of an optional expression: None where it is missing. */
  optional(node) {
    return node < 0 ? this.none(0) : this.expression(node);
  }
  statement(node) {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    this.ways.statement(this, node);
    this.#depth--;
  }
  /** All statements of a block. */
  block(node) {
    if (node < 0) return;
    if (this.tree.kinds[node] === K.block) this.children(node, (child) => this.statement(child));
    else this.statement(node);
  }
  assign(target, value) {
    this.ways.assign(this, target, value);
  }
  // ---- The tree
  kind(node) {
    return this.tree.kinds[node] ?? 0;
  }
  child(node, field) {
    return this.tree.childIndex(node, field);
  }
  firstChild(node) {
    return this.tree.firstChildren[node] ?? -1;
  }
  nextSibling(node) {
    return this.tree.nextSiblings[node] ?? -1;
  }
  children(node, each) {
    for (let child = this.firstChild(node); child >= 0; child = this.nextSibling(child)) each(child);
  }
  /** The first child of a kind, or -1. */
  childOfKind(node, kind) {
    let child = this.firstChild(node);
    while (child >= 0 && this.kind(child) !== kind) child = this.nextSibling(child);
    return child;
  }
  /** The node inside any parentheses around it. */
  bare(node) {
    let at = node;
    while (at >= 0 && this.kind(at) === K.parenthesized_expression) {
      const inner = this.firstChild(at);
      if (inner < 0) return at;
      at = inner;
    }
    return at;
  }
  textOf(node) {
    return this.tree.textOf(node);
  }
  isWritten(node) {
    return this.definitions.bound.roleAt[node] !== 0 /* Load */;
  }
  // ---- Names
  /** The number of a text. */
  text(text3) {
    let number2 = this.#texts.get(text3);
    if (number2 === void 0) {
      number2 = this.#texts.size;
      this.#texts.set(text3, number2);
    }
    return number2;
  }
  /** The number of the name of an attribute: the text of a node, or -1. */
  nameAt(node) {
    return node < 0 ? -1 : this.text(this.textOf(node));
  }
  /** The number of a class. */
  class(model) {
    this.#classes.push(model);
    return this.#classes.length - 1;
  }
  /** The slot of a binding of this frame; undefined for the names of other frames. */
  slotOf(binding) {
    return frameOf(binding.scope) === this.frame ? this.body.slot(binding) : void 0;
  }
  /** The number of a name that is not local here. */
  free(node, binding) {
    if (binding) {
      const known4 = this.#freeOf.get(binding);
      if (known4 !== void 0) return known4;
    }
    const qualifiedName = this.definitions.names.qualifiedName(this.tree.node(node));
    if (!binding) {
      const name2 = qualifiedName ?? `?${this.textOf(node)}`;
      let number3 = this.#freeByName.get(name2);
      if (number3 === void 0) {
        number3 = this.#free.push({ binding: void 0, qualifiedName }) - 1;
        this.#freeByName.set(name2, number3);
      }
      return number3;
    }
    const number2 = this.#free.push({ binding, qualifiedName }) - 1;
    this.#freeOf.set(binding, number2);
    return number2;
  }
  /** Reads the name at an identifier. */
  load(node) {
    const binding = this.definitions.bound.bindingAt.get(node);
    const isImported = binding?.assignments.some(({ kind }) => kind === "import") === true;
    const slot = binding && !isImported ? this.slotOf(binding) : void 0;
    if (slot !== void 0) return this.body.value(1 /* Load */, node, slot);
    return this.body.value(2 /* Free */, node, this.free(node, binding));
  }
  /** Binds the name at an identifier. */
  store(node, value) {
    const binding = this.definitions.bound.bindingAt.get(node);
    if (!binding) return;
    const slot = this.slotOf(binding);
    if (slot !== void 0) this.body.effect(19 /* Store */, node, slot, value);
    else this.body.effect(20 /* StoreFree */, node, this.free(node, binding), value);
  }
  // ---- Plain values
  none(node) {
    return this.body.value(0 /* Const */, node, 0 /* None */);
  }
  /** A value about which nothing is known. */
  unknown(node) {
    return this.body.value(6 /* Operate */, node, 3 /* Other */, this.body.list([]));
  }
  operate(operator, node, operands2) {
    return this.body.value(6 /* Operate */, node, operator, this.body.list(operands2));
  }
  /** The number of the text of a constant key (`'name'`, `0`), or -1. */
  constantKey(node) {
    const at = this.bare(node);
    const kind = this.kind(at);
    if (kind === K.string || kind === K.integer) {
      const text3 = this.textOf(at);
      return text3.length <= 60 && this.childOfKind(at, K.interpolation) < 0 ? this.text(`[${text3}]`) : -1;
    }
    return -1;
  }
  /** A binding for a value that the program has no name for, such as the first iterable of a generator expression. */
  hidden(name2) {
    return new Binding(name2, this.frame);
  }
  /** The parameters of a function get the first slots, in order. */
  openParameters(model) {
    for (const parameter of model.parameters) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      if (binding) this.body.slot(binding);
    }
  }
  /** The body of a definition. */
  bodyOf(node) {
    return this.child(node, F.body);
  }
};
function frameOf(scope) {
  let at = scope;
  while (at.parent && (at.kind === "class" || at.kind === "types" || isInline(at))) at = at.parent;
  return at;
}
function isInline(scope) {
  return scope.kind === "comprehension" && scope.node.kind !== "generator_expression";
}

// src/code/lower/patterns.ts
function match(at, node) {
  const { body: body2 } = at;
  const subject = at.optional(at.child(node, F.subject));
  const after = body2.block();
  const cases = at.child(node, F.body);
  if (cases >= 0) {
    at.children(cases, (clause) => {
      if (at.kind(clause) === K.case_clause) caseClause(at, clause, subject, after);
    });
  }
  body2.enter(after);
}
function caseClause(at, clause, subject, after) {
  const { body: body2 } = at;
  const inside = body2.block();
  const next = body2.block();
  body2.branch(subject, inside, next, clause);
  body2.enter(inside);
  at.children(clause, (pattern) => {
    if (at.kind(pattern) === K.case_pattern) bindPattern(at, pattern, subject);
  });
  const guard = at.child(clause, F.guard);
  if (guard >= 0) {
    const holds = body2.block();
    body2.branch(at.optional(at.firstChild(guard)), holds, next, guard);
    body2.enter(holds);
  }
  at.block(at.child(clause, F.consequence));
  body2.jump(after, clause);
  body2.enter(next);
}
function bindPattern(at, pattern, value) {
  const first = at.firstChild(pattern);
  switch (at.kind(pattern)) {
    case K.case_pattern:
      if (first >= 0) bindPattern(at, first, value);
      return;
    case K.dotted_name: {
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
      if (bound >= 0) bindPattern(at, bound, at.body.value(9 /* Get */, pattern, value, at.nameAt(first)));
      return;
    }
    case K.class_pattern:
      return at.children(pattern, (child) => {
        if (child === first) return;
        const inner = at.firstChild(child);
        const isKeyword = inner >= 0 && at.kind(inner) === K.keyword_pattern;
        bindPattern(at, child, isKeyword ? value : at.body.value(12 /* Element */, child, value));
      });
    case K.list_pattern:
    case K.tuple_pattern:
    case K.dict_pattern:
      return at.children(pattern, (child) => {
        if (at.tree.fields[child] === F.key) return;
        bindPattern(at, child, at.body.value(12 /* Element */, child, value));
      });
    case K.splat_pattern:
      return at.children(pattern, (child) => at.store(child, value));
  }
}

// src/code/lower/protected.ts
var MOST_COPIES = 12;
function tryStatement(at, node) {
  const final = at.childOfKind(node, K.finally_clause);
  if (final < 0) return withHandlers(at, node);
  cleanedUp(
    at,
    node,
    () => withHandlers(at, node),
    () => at.block(at.childOfKind(final, K.block))
  );
}
function withHandlers(at, node) {
  const { body: body2 } = at;
  const clauses2 = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.except_clause) clauses2.push(child);
  });
  const after = body2.block();
  const dispatch = clauses2.length > 0 ? body2.block() : body2.handler;
  body2.protect(dispatch, () => at.block(at.child(node, F.body)));
  at.children(node, (child) => {
    if (at.kind(child) === K.else_clause) at.block(at.child(child, F.body));
  });
  body2.jump(after, node);
  if (clauses2.length > 0) {
    body2.enter(dispatch);
    for (const clause of clauses2) exceptClause(at, clause, after);
    body2.end(29 /* Raise */, node, -1, body2.handler < 0 ? [] : [body2.handler]);
  }
  body2.enter(after);
}
function exceptClause(at, clause, after) {
  const { body: body2 } = at;
  const value = at.child(clause, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const types = value < 0 ? -1 : at.expression(isNamed ? at.firstChild(value) : value);
  const caught = body2.value(18 /* Caught */, clause, types);
  const inside = body2.block();
  const next = body2.block();
  body2.branch(caught, inside, next, clause);
  body2.enter(inside);
  const target = isNamed ? at.child(value, F.alias) : python2Target(at, value);
  if (target >= 0) at.assign(target, caught);
  at.block(at.childOfKind(clause, K.block));
  if (target >= 0 && isNamed) unbind(at, target);
  body2.jump(after, clause);
  body2.enter(next);
}
function python2Target(at, value) {
  const second = value < 0 ? -1 : at.nextSibling(value);
  return second >= 0 && at.tree.fields[second] === F.value ? second : -1;
}
function unbind(at, target) {
  const name2 = at.kind(target) === K.as_pattern_target ? at.firstChild(target) : target;
  const binding = name2 < 0 ? void 0 : at.definitions.bound.bindingAt.get(name2);
  const slot = binding && at.slotOf(binding);
  if (slot !== void 0) at.body.effect(21 /* Delete */, target, slot);
}
function withStatement(at, node) {
  const clause = at.childOfKind(node, K.with_clause);
  const items = [];
  if (clause >= 0) {
    at.children(clause, (item) => {
      if (at.kind(item) === K.with_item) items.push(item);
    });
  }
  const isAsync = at.childOfKind(node, K.token) >= 0;
  withItems(at, node, items, isAsync);
}
function withItems(at, node, items, isAsync) {
  const [item, ...rest] = items;
  if (item === void 0) return at.block(at.child(node, F.body));
  const { body: body2 } = at;
  const value = at.child(item, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const manager = at.optional(isNamed ? at.firstChild(value) : value);
  let entered2 = body2.value(14 /* Enter */, item, manager);
  if (isAsync) entered2 = body2.value(16 /* Await */, item, entered2);
  cleanedUp(
    at,
    node,
    () => {
      if (isNamed) at.assign(at.child(value, F.alias), entered2);
      withItems(at, node, rest, isAsync);
    },
    () => {
      body2.effect(15 /* Leave */, item, manager);
      if (isAsync) body2.value(16 /* Await */, item, manager);
    }
  );
}
function cleanedUp(at, node, inside, cleanup) {
  const { body: body2 } = at;
  const outer = body2.handler;
  const onRaise = body2.block();
  let copies = 0;
  const emit = () => {
    if (copies++ < MOST_COPIES) cleanup();
  };
  body2.frames.push({ kind: "cleanup", emit, handler: outer });
  body2.protect(onRaise, inside);
  body2.frames.pop();
  const after = body2.block();
  if (body2.isOpen) {
    emit();
    body2.jump(after, node);
  }
  body2.enter(onRaise);
  emit();
  body2.end(29 /* Raise */, node, -1, outer < 0 ? [] : [outer]);
  body2.enter(after);
}

// src/code/lower/targets.ts
function assign(at, target, value) {
  if (target < 0) return;
  const { body: body2 } = at;
  switch (at.kind(target)) {
    case K.identifier:
      return at.store(target, value);
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body2.effect(22 /* Set */, target, object, at.nameAt(at.child(target, F.attribute)), value);
    }
    case K.subscript:
      return setItem(at, target, value);
    case K.parenthesized_expression:
    case K.list_splat_pattern:
    case K.list_splat:
    case K.as_pattern_target:
    case K.type:
      return assign(at, at.firstChild(target), value);
    case K.pattern_list:
    case K.tuple_pattern:
    case K.list_pattern:
    case K.tuple:
    case K.list:
    case K.expression_list: {
      let index = 0;
      at.children(target, (part) => {
        const isRest = at.kind(part) === K.list_splat_pattern || at.kind(part) === K.list_splat;
        assign(at, part, body2.value(13 /* Part */, part, value, isRest ? -1 : index));
        index = isRest ? -1e3 : index + 1;
      });
    }
  }
}
function setItem(at, target, value) {
  const object = at.expression(at.child(target, F.value));
  const key = at.child(target, F.subscript);
  if (key < 0) return;
  if (at.kind(key) === K.slice) {
    const element = at.body.value(12 /* Element */, target, value);
    if (at.firstChild(key) < 0) at.body.effect(25 /* DelItem */, target, object, -2);
    return at.body.effect(24 /* SetItem */, target, object, -1, element);
  }
  const keyValue = at.expression(key);
  at.body.effect(24 /* SetItem */, target, object, at.constantKey(key), value);
  keyHeld(at, target, object, keyValue, key);
}
function augment(at, node) {
  const target = at.child(node, F.left);
  const operator = at.child(node, F.operator);
  const before = at.expression(target);
  const value = at.optional(at.child(node, F.right));
  const sign = operator < 0 ? "" : at.textOf(operator).slice(0, -1);
  const isJoin = operatorOf(sign) !== operatorOf("");
  if (isJoin) at.body.effect(24 /* SetItem */, node, before, -3, value);
  assign(at, target, at.operate(operatorOf(sign), node, [before, value]));
}
function remove(at, target) {
  const { body: body2 } = at;
  switch (at.kind(target)) {
    case K.identifier: {
      const binding = at.definitions.bound.bindingAt.get(target);
      const slot = binding && at.slotOf(binding);
      if (slot !== void 0) body2.effect(21 /* Delete */, target, slot);
      else if (binding) body2.effect(20 /* StoreFree */, target, at.free(target, binding), at.none(target));
      return;
    }
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body2.effect(23 /* Unset */, target, object, at.nameAt(at.child(target, F.attribute)));
    }
    case K.subscript: {
      const object = at.expression(at.child(target, F.value));
      const key = at.child(target, F.subscript);
      if (key < 0) return;
      const isWhole = at.kind(key) === K.slice && at.firstChild(key) < 0;
      if (at.kind(key) !== K.slice) at.expression(key);
      return body2.effect(25 /* DelItem */, target, object, isWhole ? -2 : at.constantKey(key));
    }
    case K.parenthesized_expression:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple:
    case K.list:
    case K.tuple_pattern:
    case K.list_pattern:
      at.children(target, (child) => remove(at, child));
  }
}

// src/code/lower/statements.ts
function statement(at, node) {
  const { body: body2 } = at;
  switch (at.kind(node)) {
    case K.expression_statement:
      return at.children(node, (child) => {
        if (at.kind(child) === K.augmented_assignment) augment(at, child);
        else if (at.kind(child) === K.assignment && at.child(child, F.right) < 0) return;
        else at.expression(child);
      });
    case K.augmented_assignment:
      return augment(at, node);
    case K.function_definition:
      return functionDefinition(at, node, []);
    case K.class_definition:
      return classDefinition(at, node, []);
    case K.decorated_definition:
      return decorated(at, node);
    case K.if_statement:
      return ifStatement(at, node);
    case K.for_statement:
      return forStatement(at, node);
    case K.while_statement:
      return whileStatement(at, node);
    case K.try_statement:
      return tryStatement(at, node);
    case K.with_statement:
      return withStatement(at, node);
    case K.match_statement:
      return match(at, node);
    case K.return_statement: {
      const value = at.optional(at.firstChild(node));
      body2.unwindTo(0);
      return body2.end(28 /* Return */, node, value, []);
    }
    case K.raise_statement:
      return raise(at, node);
    case K.break_statement:
    case K.continue_statement:
      return leaveLoop(at, node, at.kind(node) === K.break_statement);
    case K.delete_statement:
      return at.children(node, (target) => remove(at, target));
    case K.block:
      return at.children(node, (child) => at.statement(child));
    case K.pass_statement:
    case K.global_statement:
    case K.nonlocal_statement:
    case K.import_statement:
    case K.import_from_statement:
    case K.future_import_statement:
    case K.type_alias_statement:
      return;
    case K.assert_statement:
    case K.print_statement:
    case K.exec_statement:
    case K.chevron:
      at.operate(3 /* Other */, node, values(at, node));
      return;
    default:
      return at.children(node, (child) => at.statement(child));
  }
}
function values(at, node) {
  const found = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) found.push(at.expression(child));
  });
  return found;
}
function decorated(at, node) {
  const decorators = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.decorator) decorators.push(child);
  });
  const definition = at.child(node, F.definition);
  if (definition < 0) return;
  if (at.kind(definition) === K.class_definition) classDefinition(at, definition, decorators);
  else functionDefinition(at, definition, decorators);
}
function ifStatement(at, node) {
  const { body: body2 } = at;
  const after = body2.block();
  condition(at, node, after);
  at.children(node, (clause) => {
    if (at.kind(clause) === K.elif_clause) condition(at, clause, after);
    else if (at.kind(clause) === K.else_clause) at.block(at.child(clause, F.body));
  });
  body2.enter(after);
}
function condition(at, clause, after) {
  const { body: body2 } = at;
  const asked = at.child(clause, F.condition);
  const yes = body2.block();
  const no = body2.block();
  body2.branch(at.optional(asked), yes, no, asked < 0 ? clause : asked);
  body2.enter(yes);
  at.block(at.child(clause, F.consequence));
  body2.jump(after, clause);
  body2.enter(no);
}
function forStatement(at, node) {
  const { body: body2 } = at;
  const iterable = at.optional(at.child(node, F.right));
  const head = body2.block();
  const inside = body2.block();
  const done = body2.block();
  const after = body2.block();
  body2.enter(head);
  if (at.childOfKind(node, K.token) >= 0) body2.value(16 /* Await */, node, iterable);
  body2.branch(iterable, inside, done, node);
  body2.enter(inside);
  at.assign(at.child(node, F.left), body2.value(12 /* Element */, node, iterable));
  loopBody(at, node, head, done, after);
}
function whileStatement(at, node) {
  const { body: body2 } = at;
  const head = body2.block();
  const inside = body2.block();
  const done = body2.block();
  const after = body2.block();
  const asked = at.bare(at.child(node, F.condition));
  body2.enter(head);
  const value = at.optional(asked);
  const isEndless = asked >= 0 && (at.kind(asked) === K.true || at.textOf(asked) === "1");
  if (isEndless) body2.jump(inside, node);
  else body2.branch(value, inside, done, node);
  body2.enter(inside);
  loopBody(at, node, head, done, after);
}
function loopBody(at, node, head, done, after) {
  const { body: body2 } = at;
  body2.frames.push({ kind: "loop", onBreak: after, onContinue: head });
  at.block(at.child(node, F.body));
  body2.frames.pop();
  body2.jump(head, node);
  body2.enter(done);
  const alternative = at.child(node, F.alternative);
  if (alternative >= 0) at.block(at.child(alternative, F.body));
  body2.enter(after);
}
function leaveLoop(at, node, isBreak) {
  const { body: body2 } = at;
  let depth = body2.frames.length - 1;
  while (depth >= 0 && body2.frames[depth]?.kind !== "loop") depth--;
  const frame = body2.frames[depth];
  if (frame?.kind !== "loop") return;
  body2.unwindTo(depth);
  body2.jump(isBreak ? frame.onBreak : frame.onContinue, node);
}
function raise(at, node) {
  const { body: body2 } = at;
  const [exception] = values(at, node);
  body2.end(29 /* Raise */, node, exception ?? -1, body2.handler < 0 ? [] : [body2.handler]);
}

// src/code/lower/index.ts
function lowerFile(definitions) {
  return new Lowering(definitions, { expression, statement, assign }).run();
}

// src/heap/fragment.ts
var NO_EFFECT = { effects: [], answer: 0, yields: 0 };

// src/heap/object.ts
function isPlain(kind) {
  return kind <= 5 /* Before */;
}

// src/heap/objects.ts
var UNKNOWN = 0;
var NONE = 1;
var NUMBER = 2;
var TEXT = 3;
var TRUTH = 4;
var BEFORE = 5;
var MODULE = 6;
var LONGEST_PATH = 4;
var MOST = 6e4;
var MOST_PARTS = 2 ** 16;
var Objects = class {
  all = [];
  parts = [];
  #byKey = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #paths = /* @__PURE__ */ new Map();
  #partsByKind = [];
  #selves = /* @__PURE__ */ new Map();
  constructor() {
    for (const kind of [
      0 /* Unknown */,
      1 /* None */,
      2 /* Number */,
      3 /* Text */,
      4 /* Truth */,
      5 /* Before */,
      17 /* Module */
    ]) {
      this.#push({ kind });
    }
  }
  get(id) {
    return this.all[id] ?? this.all[UNKNOWN];
  }
  kindOf(id) {
    return this.get(id).kind;
  }
  /** The object with a key, made on first request. */
  make(key, making) {
    let id = this.#byKey.get(key);
    if (id === void 0) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push(making());
      this.#byKey.set(key, id);
    }
    return id;
  }
  /** What an instruction of a body makes in a role. */
  made(body2, instruction, role, making) {
    const key = body2 * 2 ** 24 + instruction;
    let roles = this.#made.get(key);
    if (!roles) {
      roles = /* @__PURE__ */ new Map();
      this.#made.set(key, roles);
    }
    let id = roles.get(role);
    if (id === void 0) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ body: body2, ...making });
      roles.set(role, id);
    }
    return id;
  }
  #push(making) {
    const id = this.all.length;
    this.all.push({
      id,
      kind: making.kind,
      node: making.node ?? 0,
      body: making.body ?? -1,
      class: making.class,
      code: making.code ?? -1,
      base: making.base ?? -1,
      part: making.part ?? -1,
      name: making.name,
      original: making.original ?? -1,
      isOld: making.isOld ?? false
    });
    return id;
  }
  /** What a name outside of the file stands for. */
  named(name2) {
    return this.make(`n${name2}`, () => ({ kind: 15 /* Named */, name: name2 }));
  }
  /** The object that the methods of a class run on. */
  self(model) {
    let id = this.#selves.get(model);
    if (id === void 0) {
      id = this.#push({ kind: 8 /* Self */, class: model, node: model.nameNode.index });
      this.#selves.set(model, id);
    }
    return id;
  }
  /** The classes whose `self` was asked for, with it. */
  get selves() {
    return this.#selves;
  }
  /** What a part of an object holds, where nothing says what it is. */
  path(base, part, node, body2) {
    if (this.depthOf(base) >= LONGEST_PATH) return UNKNOWN;
    const key = base * MOST_PARTS + part;
    let id = this.#paths.get(key);
    if (id === void 0) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ kind: 7 /* Path */, base, part, node, body: body2 });
      this.#paths.set(key, id);
    }
    return id;
  }
  /** How many paths lead from an object to one that is none. */
  depthOf(id) {
    let depth = 0;
    for (let at = this.get(id); at.kind === 7 /* Path */; at = this.get(at.base)) depth++;
    return depth;
  }
  /** The object that a place made before the last one. */
  old(id) {
    const object = this.get(id);
    if (object.isOld) return id;
    return this.make(`o${id}`, () => ({ ...object, isOld: true, original: id }));
  }
  /** The number of a part. */
  part(kind, name2) {
    let byName2 = this.#partsByKind[kind];
    if (!byName2) {
      byName2 = /* @__PURE__ */ new Map();
      this.#partsByKind[kind] = byName2;
    }
    let number2 = byName2.get(name2);
    if (number2 === void 0) {
      if (this.parts.length >= MOST_PARTS) return 0;
      number2 = this.parts.push({ kind, name: name2 }) - 1;
      byName2.set(name2, number2);
    }
    return number2;
  }
  attribute(name2) {
    return this.part(0 /* Attribute */, name2);
  }
  partAt(number2) {
    return this.parts[number2] ?? { kind: 1 /* Element */, name: "" };
  }
};

// src/heap/state.ts
var UNSET = -1;
var Slots = class {
  names;
  cells = [];
  #byKey = /* @__PURE__ */ new Map();
  #store;
  constructor(store2, names) {
    this.#store = store2;
    this.names = names;
  }
  /** The slot of a part of an object, or -1 where nothing has written to it. */
  find(object, part) {
    return this.#byKey.get(this.#store.key(object, part)) ?? -1;
  }
  /** The slot of a part of an object, made on first request. */
  slot(object, part) {
    const key = this.#store.key(object, part);
    let slot = this.#byKey.get(key);
    if (slot === void 0) {
      slot = this.names + this.cells.length;
      this.cells.push({ object, part });
      this.#byKey.set(key, slot);
      this.#store.touch(object, part);
    }
    return slot;
  }
};
function joinInto(store2, slots, into, other) {
  const { values: values2 } = store2;
  let changed = false;
  const length = Math.max(into.length, other.length);
  for (let slot = 0; slot < length; slot++) {
    const a = into[slot] ?? UNSET;
    const b = other[slot] ?? UNSET;
    if (a === b) continue;
    let joined;
    if (a !== UNSET && b !== UNSET) joined = values2.join(a, b);
    else if (slot < slots.names) joined = a === UNSET ? b : a;
    else joined = values2.join(a === UNSET ? b : a, values2.single(BEFORE));
    if (joined === a) continue;
    while (into.length < slot) into.push(UNSET);
    into[slot] = joined;
    changed = true;
  }
  return changed;
}

// src/heap/values.ts
var NOTHING = 0;
var MOST_OBJECTS = 12;
var KEY = 2 ** 26;
var Values = class {
  #sets = [[]];
  #numbers = /* @__PURE__ */ new Map();
  /** Values of two objects, the commonest, by a number made of both. */
  #pairs = /* @__PURE__ */ new Map();
  #singles = [];
  #joins = /* @__PURE__ */ new Map();
  /** The object that stands for all others in a value that was cut off. */
  #unknown;
  constructor(unknown) {
    this.#unknown = unknown;
  }
  /** The objects of a value, in ascending order. */
  objects(value) {
    return this.#sets[value] ?? [];
  }
  /** The value of one object. */
  single(object) {
    return this.#singles[object] ?? this.#addSingle(object);
  }
  /** The value of these objects. */
  of(objects) {
    return this.#intern([...new Set(objects)].sort((a, b) => a - b));
  }
  /** What may be either. */
  join(a, b) {
    if (a === b || b === NOTHING) return a;
    if (a === NOTHING) return b;
    const key = a < b ? a * KEY + b : b * KEY + a;
    let joined = this.#joins.get(key);
    if (joined === void 0) {
      joined = this.#intern(merged(this.objects(a), this.objects(b)));
      this.#joins.set(key, joined);
    }
    return joined;
  }
  has(value, object) {
    return this.objects(value).includes(object);
  }
  /** The value without one object. */
  without(value, object) {
    const objects = this.objects(value);
    if (!objects.includes(object)) return value;
    return this.#intern(objects.filter((each) => each !== object));
  }
  /** The only object of a value, or undefined. */
  only(value) {
    const objects = this.objects(value);
    return objects.length === 1 ? objects[0] : void 0;
  }
  #intern(objects) {
    const [first = 0, second = 0] = objects;
    switch (objects.length) {
      case 0:
        return NOTHING;
      case 1:
        return this.#singles[first] ?? this.#addSingle(first);
      case 2: {
        const pair = first * KEY + second;
        const known4 = this.#pairs.get(pair);
        if (known4 !== void 0) return known4;
        const value2 = this.#push(objects);
        this.#pairs.set(pair, value2);
        return value2;
      }
    }
    const set = objects.length <= MOST_OBJECTS ? objects : merged(objects.slice(0, MOST_OBJECTS - 1), [this.#unknown]);
    const key = set.join();
    let value = this.#numbers.get(key);
    if (value === void 0) {
      value = this.#push(set);
      this.#numbers.set(key, value);
    }
    return value;
  }
  #addSingle(object) {
    const value = this.#push([object]);
    this.#singles[object] = value;
    return value;
  }
  #push(set) {
    this.#sets.push(set);
    return this.#sets.length - 1;
  }
};
function merged(a, b) {
  const result = [];
  let i2 = 0;
  let j = 0;
  while (i2 < a.length || j < b.length) {
    const x = a[i2] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    result.push(Math.min(x, y));
    if (x <= y) i2++;
    if (y <= x) j++;
  }
  return result;
}

// src/heap/store.ts
var Store = class {
  objects = new Objects();
  values = new Values(UNKNOWN);
  /** What each part holds, as the ends of all bodies leave it. */
  #fields = /* @__PURE__ */ new Map();
  /** Holds by cell and object. */
  #holds = /* @__PURE__ */ new Map();
  /** The parts of an object that have been written to. */
  #partsOf = /* @__PURE__ */ new Map();
  /** What each name that inner frames read may stand for. */
  #cells = /* @__PURE__ */ new Map();
  /** Where an object was first found: `self.x`, for a container that `self.x` holds. */
  #homes = /* @__PURE__ */ new Map();
  key(object, part) {
    return object * MOST_PARTS + part;
  }
  // ---- Fields
  /** What a part of an object holds at the end of any body. */
  field(object, part) {
    return this.#fields.get(this.key(object, part)) ?? NOTHING;
  }
  /** What a part holds, by its key. */
  fieldByKey(key) {
    return this.#fields.get(key) ?? NOTHING;
  }
  /** Adds to what a part may hold. */
  addField(object, part, value) {
    const key = this.key(object, part);
    const before = this.#fields.get(key) ?? NOTHING;
    const joined = this.values.join(before, this.values.without(value, BEFORE));
    if (joined === before && this.#fields.has(key)) return;
    this.#fields.set(key, joined);
    this.touch(object, part);
    for (const each of this.values.objects(value)) this.#settle(each, object, part);
  }
  /** Notes that an object has a part. */
  touch(object, part) {
    const parts2 = this.#partsOf.get(object);
    if (parts2) parts2.add(part);
    else this.#partsOf.set(object, /* @__PURE__ */ new Set([part]));
  }
  partsOf(object) {
    return this.#partsOf.get(object) ?? [];
  }
  /** The parts under which a container holds what an iteration gives. */
  *elementPartsOf(object) {
    for (const part of this.partsOf(object)) {
      const { kind } = this.objects.partAt(part);
      if (kind === 1 /* Element */ || kind === 2 /* Key */) yield part;
    }
  }
  #settle(object, base, part) {
    const { kind } = this.objects.get(object);
    if (isPlain(kind) || kind === 8 /* Self */ || this.#homes.has(object)) return;
    if (kind === 13 /* Container */ || kind === 9 /* Instance */ || kind === 16 /* Result */) {
      this.#homes.set(object, { object: base, part });
    }
  }
  /** The part of another object in which an object was first found to be held. */
  homeOf(object) {
    return this.#homes.get(object);
  }
  // ---- Names of outer frames
  cell(binding) {
    return this.#cells.get(binding) ?? NOTHING;
  }
  addCell(binding, value) {
    const before = this.#cells.get(binding) ?? NOTHING;
    const joined = this.values.join(before, value);
    if (joined === before) return;
    this.#cells.set(binding, joined);
  }
  // ---- Holds
  /** Notes how one object came to hold another; the surest way is kept. */
  addHold(from, part, to, making, isWeak, body2) {
    if (isPlain(this.objects.kindOf(to)) || isPlain(this.objects.kindOf(from))) return;
    const key = this.key(from, part);
    let holds = this.#holds.get(key);
    if (!holds) {
      holds = /* @__PURE__ */ new Map();
      this.#holds.set(key, holds);
    }
    const known4 = holds.get(to);
    if (known4 && known4.certainty <= making.certainty) return;
    const { at, certainty, callee } = making;
    holds.set(to, { from, part, to, isWeak, certainty, at, body: body2, callee });
  }
  /** The hold of one object by a part of another. */
  hold(from, part, to) {
    return this.#holds.get(this.key(from, part))?.get(to);
  }
  /** Every hold that was ever noted, whether the end of its body leaves it or not. */
  *allHolds() {
    for (const holds of this.#holds.values()) yield* holds.values();
  }
};
function seen(at) {
  return { at, certainty: 0 /* Seen */ };
}

// src/heap/run.ts
var OPEN_KINDS = /* @__PURE__ */ new Set([
  6 /* Given */,
  7 /* Path */,
  16 /* Result */,
  21 /* Exception */,
  8 /* Self */,
  9 /* Instance */
]);
var Run = class {
  context;
  body;
  store;
  values;
  slots;
  temporaries;
  /** The state at the place that is being interpreted. */
  state = [];
  /** Objects that this run has made. */
  #fresh = /* @__PURE__ */ new Set();
  /** The objects that each instruction has made when it was interpreted last. */
  #madeBy = [];
  /** What the run has read of the rest of the file, with what it found. */
  reads = /* @__PURE__ */ new Map();
  cells = /* @__PURE__ */ new Map();
  fragments = /* @__PURE__ */ new Map();
  /** The functions and generator expressions that the run has made. */
  functions = /* @__PURE__ */ new Set();
  /** The instruction that is being interpreted; part of the key of what it makes. */
  instruction = 0;
  answer = NOTHING;
  /** Each value that is returned, with the statement that does. */
  answers = [];
  yields = NOTHING;
  /** The states at which the body is left by a return, and by an exception. */
  returned;
  raised;
  constructor(context, body2) {
    this.context = context;
    this.body = body2;
    this.store = context.store;
    this.values = context.store.values;
    this.slots = new Slots(context.store, body2.slots.length);
    this.temporaries = new Int32Array(body2.temporaries);
  }
  object(id) {
    return this.store.objects.get(id);
  }
  /** Joins the state into one of a block or exit. */
  joined(into) {
    if (!into) return { state: [...this.state], changed: true };
    return { state: into, changed: joinInto(this.store, this.slots, into, this.state) };
  }
  // ---- Objects
  /**
   * Begins an instruction. What it made before that is still in reach (the code runs in a loop) is from now on old, so
   * that no object is ever taken for its predecessor.
   */
  begin(instruction) {
    this.instruction = instruction;
    const made = this.#madeBy[instruction];
    if (!made) return;
    this.#madeBy[instruction] = void 0;
    for (const id of made) this.#age(id);
  }
  /** The object that the current instruction makes in a role. */
  allocate(role, making) {
    const id = this.store.objects.made(this.body.id, this.instruction, role, making);
    this.#fresh.add(id);
    const made = this.#madeBy[this.instruction];
    if (!made) this.#madeBy[this.instruction] = [id];
    else if (!made.includes(id)) made.push(id);
    return id;
  }
  /** Whether this run has made the object. */
  isFresh(id) {
    return this.#fresh.has(id);
  }
  #age(id) {
    const { state, values: values2 } = this;
    let old = -1;
    for (let slot = 0; slot < state.length; slot++) {
      const value = state[slot] ?? UNSET;
      if (value === UNSET || !values2.has(value, id)) continue;
      old = this.store.objects.old(id);
      state[slot] = values2.join(values2.without(value, id), values2.single(old));
    }
    if (old >= 0) {
      for (let at = 0; at < this.temporaries.length; at++) {
        const value = this.temporaries[at] ?? NOTHING;
        if (values2.has(value, id))
          this.temporaries[at] = values2.join(values2.without(value, id), values2.single(old));
      }
    }
    for (const part of [...this.store.partsOf(id)]) {
      const slot = this.slots.find(id, part);
      const value = slot < 0 ? UNSET : state[slot] ?? UNSET;
      if (value === UNSET) continue;
      if (old >= 0) this.#write(old, part, values2.join(this.read(old, part), value));
      state[slot] = UNSET;
    }
  }
  // ---- Parts
  /** What a part of an object holds here. */
  read(object, part) {
    const slot = this.slots.find(object, part);
    const value = slot < 0 ? UNSET : this.state[slot] ?? UNSET;
    if (value === UNSET) return this.#initial(object, part);
    if (!this.values.has(value, BEFORE)) return value;
    return this.values.join(this.values.without(value, BEFORE), this.#initial(object, part));
  }
  /** What a part held before the body ran, as far as the file says. */
  #initial(id, part) {
    if (this.#fresh.has(id)) return NOTHING;
    const { store: store2, values: values2 } = this;
    const object = this.object(id);
    let value = this.#field(id, part);
    if (object.isOld) value = values2.join(value, this.read(object.original, part));
    if (object.kind === 8 /* Self */ && object.class) {
      for (const ancestor of object.class.ancestors) {
        if (ancestor !== object.class)
          value = values2.join(value, this.#field(store2.objects.self(ancestor), part));
      }
    }
    return value;
  }
  /** What the file says of a part; noted, so that the body is run again when that changes. */
  #field(object, part) {
    const value = this.store.field(object, part);
    this.reads.set(this.store.key(object, part), value);
    return value;
  }
  /** What the file says of a name of another frame; noted likewise. */
  cell(binding) {
    const value = this.store.cell(binding);
    this.cells.set(binding, value);
    return value;
  }
  /** What a body adds to any heap; noted likewise. */
  fragmentOf(body2) {
    const fragment2 = this.context.fragmentOf(body2);
    this.fragments.set(body2, fragment2);
    return fragment2;
  }
  /** Whether anything that the run has read says otherwise by now. */
  get isOutdated() {
    const { store: store2 } = this;
    for (const [key, value] of this.reads) if (store2.fieldByKey(key) !== value) return true;
    for (const [binding, value] of this.cells) if (store2.cell(binding) !== value) return true;
    for (const [body2, fragment2] of this.fragments)
      if (this.context.fragmentOf(body2) !== fragment2) return true;
    return false;
  }
  /** What a part holds, or the path to it where nothing says what that is. */
  readOpen(object, part, node) {
    const value = this.read(object, part);
    if (value !== NOTHING) return value;
    if (!OPEN_KINDS.has(this.object(object).kind)) return NOTHING;
    return this.values.single(this.store.objects.path(object, part, node, this.body.id));
  }
  #write(object, part, value) {
    const slot = this.slots.slot(object, part);
    while (this.state.length <= slot) this.state.push(UNSET);
    this.state[slot] = value;
  }
  /** Whether an object stands for one object at a time, so that a write replaces what was there. */
  isOne(id) {
    return !this.object(id).isOld && id !== UNKNOWN;
  }
  /** `object.part = value`: replaces what one known object held. */
  set(objects, part, value, making, isWeak = false) {
    const ids = this.values.objects(objects);
    const [first] = ids;
    const replaces = ids.length === 1 && first !== void 0 && this.isOne(first);
    for (const id of ids) this.#put(id, part, value, making, replaces, isWeak);
  }
  /** The part comes to hold the value beside what it held. */
  add(objects, part, value, making, isWeak = false) {
    if (value === NOTHING) return;
    for (const id of this.values.objects(objects)) this.#put(id, part, value, making, false, isWeak);
  }
  #put(id, part, value, making, replaces, isWeak) {
    const { values: values2, store: store2 } = this;
    const { kind } = this.object(id);
    if (isPlain(kind)) return;
    if (replaces) {
      this.#write(id, part, value);
    } else {
      const slot = this.slots.find(id, part);
      const before = slot < 0 ? UNSET : this.state[slot] ?? UNSET;
      const known4 = before !== UNSET ? before : this.#fresh.has(id) ? NOTHING : values2.single(BEFORE);
      this.#write(id, part, values2.join(known4, value));
    }
    for (const to of values2.objects(value)) store2.addHold(id, part, to, making, isWeak, this.body.id);
  }
  /** The part holds nothing any more. */
  cut(objects, part) {
    const id = this.values.only(objects);
    if (id === void 0 || !this.isOne(id) || isPlain(this.object(id).kind)) return;
    this.#write(id, part, NOTHING);
  }
  /** All elements of a container are gone. */
  cutElements(objects) {
    const id = this.values.only(objects);
    if (id === void 0) return;
    this.cut(objects, this.elements);
    for (const part of [...this.store.elementPartsOf(id)]) this.cut(objects, part);
  }
  // ---- Parts by name
  get elements() {
    return this.store.objects.part(1 /* Element */, "");
  }
  attribute(name2) {
    return this.store.objects.attribute(name2);
  }
  key(text3) {
    return this.store.objects.part(2 /* Key */, text3);
  }
  part(kind, name2 = "") {
    return this.store.objects.part(kind, name2);
  }
  // ---- What outlives the run
  /** Hands what the run leaves to the file, and answers its state at the end. */
  settle() {
    const state = this.returned ?? this.raised ?? this.state;
    for (const [at, { object, part }] of this.slots.cells.entries()) {
      const value = state[this.slots.names + at] ?? UNSET;
      if (value !== UNSET) this.store.addField(object, part, value);
    }
    return state;
  }
  /** A making in the code, at a node. */
  seen(node) {
    return seen(node);
  }
  /** A making that rests on what a call does with an argument. */
  guessed(node, certainty, callee) {
    return { at: node, certainty, callee };
  }
};

// src/heap/instantiate.ts
var DEEPEST_COPY = 3;
var MOST_EFFECTS = 300;
var Instantiation = class {
  #run;
  #callee;
  #fragment;
  /** The objects of the callee, each with what it stands for in the caller. */
  #told;
  #node;
  constructor(run2, callee, fragment2, bindings, node) {
    this.#run = run2;
    this.#callee = callee;
    this.#fragment = fragment2;
    this.#told = new Map(bindings);
    this.#node = node;
  }
  /** Makes what the callee leaves: first in what it was given, then in what it made and left there. */
  apply() {
    let waiting = this.#fragment.effects;
    if (waiting.length > MOST_EFFECTS) waiting = waiting.slice(0, MOST_EFFECTS);
    this.value(this.#fragment.answer);
    this.value(this.#fragment.yields);
    for (let left = -1; waiting.length !== left; ) {
      left = waiting.length;
      const later = [];
      for (const effect of waiting) {
        if (this.#isInside(effect.object) && !this.#told.has(effect.object)) later.push(effect);
        else this.#applyOne(effect);
      }
      waiting = later;
    }
  }
  #applyOne(effect) {
    const run2 = this.#run;
    const targets = this.object(effect.object);
    const value = this.value(effect.value);
    if (!effect.isPartial && run2.values.only(targets) !== void 0) {
      run2.set(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    } else {
      run2.add(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    }
  }
  /** Where the callee makes the hold. */
  #making(effect) {
    const { store: store2 } = this.#run;
    for (const to of store2.values.objects(effect.value)) {
      const hold2 = store2.hold(effect.object, effect.part, to);
      if (hold2) return { at: hold2.at, certainty: hold2.certainty, callee: hold2.callee };
    }
    return seen(this.#node);
  }
  #isWeak(effect) {
    const { store: store2 } = this.#run;
    for (const to of store2.values.objects(effect.value)) {
      const hold2 = store2.hold(effect.object, effect.part, to);
      if (hold2) return hold2.isWeak;
    }
    return false;
  }
  /** A value of the callee in the caller's objects. */
  value(value) {
    const { values: values2 } = this.#run;
    let told = NOTHING;
    for (const id of values2.objects(value)) told = values2.join(told, this.object(id));
    return told;
  }
  /** What an object of the callee stands for in the caller. */
  object(id) {
    const known4 = this.#told.get(id);
    if (known4 !== void 0) return known4;
    const { values: values2 } = this.#run;
    this.#told.set(id, values2.single(id));
    const told = this.#tell(id);
    this.#told.set(id, told);
    return told;
  }
  /** Whether the callee made an object. */
  #isInside(id) {
    const object = this.#run.object(id);
    return object.body === this.#callee.id && object.kind !== 7 /* Path */ && object.kind !== 6 /* Given */;
  }
  #tell(id) {
    const run2 = this.#run;
    const { values: values2 } = run2;
    const object = run2.object(id);
    const itself = values2.single(id);
    if (isPlain(object.kind)) return itself;
    switch (object.kind) {
      case 7 /* Path */:
        return this.#throughBase(object);
      case 15 /* Named */:
      case 17 /* Module */:
      case 8 /* Self */:
      case 6 /* Given */:
        return itself;
    }
    if (this.#isInside(id)) return this.#copy(object);
    const home = run2.store.homeOf(id);
    if (!home) return itself;
    const base = this.object(home.object);
    if (base === values2.single(home.object)) return itself;
    return this.#read(base, home.part) || itself;
  }
  #throughBase(path) {
    const run2 = this.#run;
    const base = this.object(path.base);
    if (base === run2.values.single(path.base)) return run2.values.single(path.id);
    return this.#read(base, path.part) || run2.values.single(UNKNOWN);
  }
  #read(objects, part) {
    const run2 = this.#run;
    let value = NOTHING;
    for (const id of run2.values.objects(objects)) {
      value = run2.values.join(value, run2.readOpen(id, part, this.#node));
    }
    return value;
  }
  #copy(object) {
    const run2 = this.#run;
    const itself = run2.values.single(object.id);
    if (this.#depth(object) >= DEEPEST_COPY) return itself;
    const base = object.base < 0 ? -1 : run2.values.objects(this.object(object.base))[0] ?? -1;
    const { kind, node, code, part, name: name2 } = object;
    const copy = run2.allocate(`k${object.id}`, {
      kind,
      node,
      code,
      part,
      name: name2,
      class: object.class,
      base,
      original: object.id
    });
    return run2.values.single(copy);
  }
  #depth(object) {
    let depth = 0;
    for (let at = object; at.original >= 0; at = this.#run.object(at.original)) depth++;
    return depth;
  }
};

// src/heap/invoke.ts
function invoke(run2, body2, receiver, args2, node) {
  const { values: values2, store: store2 } = run2;
  const bindings = /* @__PURE__ */ new Map();
  const model = body2.function;
  if (model) bindParameters(run2, body2, model, receiver, args2, bindings, node);
  else if (args2[0]) bindings.set(givenObject(run2, body2, 0), args2[0].value);
  const fragment2 = run2.fragmentOf(body2.id);
  const instantiation = new Instantiation(run2, body2, fragment2, bindings, node);
  instantiation.apply();
  const answer = instantiation.value(fragment2.answer);
  const isGenerator = body2.kind === "generator" || model?.isGenerator === true;
  if (!isGenerator && model?.isAsync !== true) return answer;
  const frame = values2.single(run2.allocate(`f${body2.id}`, { kind: 14 /* Frame */, node, code: body2.id }));
  const held2 = [receiver, ...bindings.values(), ...closureOf(run2, body2)];
  for (const value of held2) run2.add(frame, run2.part(7 /* Local */), value, run2.seen(node));
  if (isGenerator) run2.add(frame, run2.elements, instantiation.value(fragment2.yields), run2.seen(node));
  else run2.set(frame, store2.objects.part(8 /* Answer */, ""), answer, run2.seen(node));
  return frame;
}
function closureOf(run2, body2) {
  return run2.context.freeBindingsOf(body2.id).map((binding) => {
    const slot = run2.body.slots.indexOf(binding);
    const value = slot < 0 ? run2.cell(binding) : run2.state[slot] ?? NOTHING;
    return value < 0 ? NOTHING : value;
  });
}
function givenObject(run2, body2, slot) {
  return run2.context.given(body2.id, slot);
}
function bindParameters(run2, body2, model, receiver, args2, bindings, node) {
  const { values: values2 } = run2;
  const rest = args2.filter(({ way }) => way === 0 /* Positional */);
  const star = args2.filter(({ way }) => way === 2 /* Star */).reduce((sum, { value }) => values2.join(sum, value), NOTHING);
  const named = new Map(
    args2.filter(({ way }) => way === 1 /* Keyword */).map((each) => [each.name, each.value])
  );
  const spread = args2.some(({ way }) => way === 3 /* DoubleStar */);
  const values_ = rest.map(({ value }) => value);
  const isBound = receiver !== NOTHING && model.binding !== "static" && model.class !== void 0;
  if (isBound) values_.unshift(receiver);
  let position = 0;
  for (const [slot, parameter] of model.parameters.entries()) {
    const given = run2.context.given(body2.id, slot);
    let value = NOTHING;
    if (parameter.kind === "args") {
      value = gathered(
        run2,
        `a${body2.id}`,
        [...values_.slice(position), ...star === NOTHING ? [] : [elementsOfStar(run2, star)]],
        node
      );
    } else if (parameter.kind === "kwargs") {
      value = gathered(run2, `w${body2.id}`, [...named.values()], node);
    } else {
      const atPosition = parameter.kind === "positional" ? values_[position++] : void 0;
      const byName2 = named.get(parameter.name);
      named.delete(parameter.name);
      value = atPosition ?? byName2 ?? defaultOf(run2, body2, parameter.name, star !== NOTHING || spread);
    }
    bindings.set(given, value);
  }
}
function elementsOfStar(run2, star) {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(star)) {
    value = values2.join(value, run2.read(id, run2.elements));
    for (const part of run2.store.elementPartsOf(id)) value = values2.join(value, run2.read(id, part));
  }
  return value === NOTHING ? values2.single(UNKNOWN) : value;
}
function gathered(run2, role, held2, node) {
  const container = run2.values.single(
    run2.allocate(role, { kind: 13 /* Container */, node, name: "builtins.tuple" })
  );
  for (const value of held2) run2.add(container, run2.elements, value, run2.seen(node));
  return container;
}
function defaultOf(run2, body2, name2, isSpread) {
  if (isSpread) return run2.values.single(UNKNOWN);
  const object = run2.context.functionObject(body2.id);
  return run2.read(object, run2.part(6 /* Default */, name2)) || run2.values.single(UNKNOWN);
}

// src/heap/attributes.ts
var TEXT_ATTRIBUTES = /* @__PURE__ */ new Set(["__name__", "__doc__", "__module__", "__qualname__", "__file__"]);
function getAttribute(run2, objects, name2, node) {
  let value = NOTHING;
  for (const id of run2.values.objects(objects))
    value = run2.values.join(value, attributeOf(run2, id, name2, node));
  return value;
}
function attributeOf(run2, id, name2, node) {
  const { values: values2, store: store2 } = run2;
  const object = run2.object(id);
  if (TEXT_ATTRIBUTES.has(name2)) return values2.single(TEXT);
  if (name2 === "__dict__" && object.kind !== 15 /* Named */) return dictOf(run2, id, node);
  switch (object.kind) {
    case 0 /* Unknown */:
      return values2.single(UNKNOWN);
    case 1 /* None */:
    case 2 /* Number */:
    case 3 /* Text */:
    case 4 /* Truth */:
    case 5 /* Before */:
      return NOTHING;
    case 15 /* Named */:
      return run2.store.field(id, run2.attribute(name2)) || values2.single(store2.objects.named(canonical(`${object.name}.${name2}`)));
    case 18 /* Weak */:
      return attributeOf(run2, object.base, name2, node);
    case 10 /* Class */:
      return object.class ? classAttribute(run2, id, object.class, name2, node) : NOTHING;
    case 19 /* Super */:
      return superAttribute(run2, object, name2, node);
    case 12 /* Method */:
      if (name2 === "__self__") return values2.single(object.base);
      return run2.read(id, run2.attribute(name2));
    case 13 /* Container */:
    case 22 /* View */:
    case 20 /* Dict */:
    case 14 /* Frame */:
      return boundMethod(run2, id, -1, name2, node);
    case 17 /* Module */:
      return run2.read(MODULE, run2.attribute(name2));
    default:
      if (object.class) return instanceAttribute(run2, object, object.class, name2, node);
      return run2.readOpen(id, run2.attribute(name2), node);
  }
}
function boundMethod(run2, receiver, code, name2, node, certainty = 0 /* Seen */) {
  const making = { kind: 12 /* Method */, node, base: receiver, code, name: name2 };
  const method2 = run2.values.single(run2.allocate(`m${receiver}.${code}.${name2}`, making));
  run2.set(method2, run2.part(4 /* Receiver */), run2.values.single(receiver), { at: node, certainty });
  return method2;
}
function dictOf(run2, id, node) {
  return run2.values.single(run2.allocate(`d${id}`, { kind: 20 /* Dict */, node, base: id }));
}
function instanceAttribute(run2, object, model, name2, node) {
  const { values: values2, store: store2 } = run2;
  const part = run2.attribute(name2);
  if (name2 === "__class__") return values2.single(run2.context.classObject(model));
  const field = run2.read(object.id, part);
  const method2 = model.findMethod(name2);
  if (method2) return values2.join(field, throughClass(run2, object.id, model, method2, part, node));
  if (field !== NOTHING) return field;
  for (const ancestor of model.ancestors) {
    const own = run2.read(run2.context.classObject(ancestor), part);
    if (own !== NOTHING) return boundIfFunction(run2, object.id, own, name2, node);
  }
  return values2.single(store2.objects.path(object.id, part, node, run2.body.id));
}
function boundIfFunction(run2, receiver, value, name2, node) {
  const { values: values2 } = run2;
  let bound = NOTHING;
  for (const id of values2.objects(value)) {
    const { kind, code } = run2.object(id);
    const isFunction = kind === 11 /* Function */;
    bound = values2.join(bound, isFunction ? boundMethod(run2, receiver, code, name2, node) : values2.single(id));
  }
  return bound;
}
function throughClass(run2, receiver, model, method2, part, node) {
  const { values: values2 } = run2;
  const code = run2.context.bodyOf(method2.node.index);
  if (!code) return NOTHING;
  switch (method2.binding) {
    case "static":
      return values2.single(run2.context.functionObject(code.id));
    case "class":
      return boundMethod(run2, run2.context.classObject(model), code.id, method2.name, node);
    case "property": {
      const answer = invoke(run2, code, values2.single(receiver), [], node);
      const value = answer === NOTHING ? values2.single(run2.store.objects.path(receiver, part, node, run2.body.id)) : answer;
      if (method2.isCachedProperty)
        run2.set(values2.single(receiver), part, value, run2.seen(method2.nameNode.index));
      return value;
    }
    default:
      return boundMethod(run2, receiver, code.id, method2.name, node);
  }
}
function classAttribute(run2, id, model, name2, node) {
  const { values: values2 } = run2;
  const method2 = model.findMethod(name2);
  const code = method2 && run2.context.bodyOf(method2.node.index);
  if (method2 && code) {
    if (method2.binding === "class") return boundMethod(run2, id, code.id, name2, node);
    return values2.single(run2.context.functionObject(code.id));
  }
  for (const ancestor of model.ancestors) {
    const value = run2.read(run2.context.classObject(ancestor), run2.attribute(name2));
    if (value !== NOTHING) return value;
  }
  return values2.single(run2.store.objects.path(id, run2.attribute(name2), node, run2.body.id));
}
function superAttribute(run2, object, name2, node) {
  const method2 = object.class ? methodAbove(object.class, name2) : void 0;
  const code = method2 && run2.context.bodyOf(method2.node.index);
  return code ? boundMethod(run2, object.base, code.id, name2, node) : run2.values.single(UNKNOWN);
}
function methodAbove(model, name2) {
  for (const ancestor of model.ancestors) {
    const found = ancestor === model ? void 0 : ancestor.methods.get(name2);
    if (found) return found;
  }
  return void 0;
}
function setAttribute(run2, objects, name2, value, node) {
  for (const id of run2.values.objects(objects)) {
    const object = run2.object(id);
    if (object.kind === 18 /* Weak */)
      return setAttribute(run2, run2.values.single(object.base), name2, value, node);
    const setter = object.class && setterOf(object.class, name2);
    const code = setter && run2.context.bodyOf(setter.node.index);
    if (!code) continue;
    const argument = { way: 0, name: "", value, node };
    invoke(run2, code, run2.values.single(id), [argument], node);
    return;
  }
  run2.set(objects, run2.attribute(name2), value, run2.seen(node));
}
function setterOf(model, name2) {
  for (const ancestor of model.ancestors) {
    const found = ancestor.functions.find(
      (method2) => method2.name === name2 && method2.decorators.some((decorator) => isSetterOf(decorator, name2))
    );
    if (found) return found;
  }
  return void 0;
}
function isSetterOf(decorator, name2) {
  if (decorator.kind !== "attribute" || decorator.child("attribute")?.text !== "setter") return false;
  return decorator.child("object")?.text === name2;
}
function elementOf(run2, objects, node) {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(objects)) {
    const object = run2.object(id);
    switch (object.kind) {
      case 13 /* Container */:
      case 14 /* Frame */:
      case 22 /* View */:
        value = values2.join(value, elementsHeld(run2, id));
        break;
      case 8 /* Self */:
      case 9 /* Instance */:
      case 6 /* Given */:
      case 7 /* Path */:
      case 16 /* Result */:
      case 21 /* Exception */:
        value = values2.join(value, elementsHeld(run2, id) || run2.readOpen(id, run2.elements, node));
        break;
      case 15 /* Named */:
        value = values2.join(value, elementsHeld(run2, id) || values2.single(UNKNOWN));
        break;
      case 0 /* Unknown */:
        value = values2.join(value, values2.single(UNKNOWN));
        break;
      case 3 /* Text */:
        value = values2.join(value, values2.single(TEXT));
    }
  }
  return value;
}
function elementsHeld(run2, id) {
  const { values: values2 } = run2;
  let value = run2.read(id, run2.elements);
  const object = run2.object(id);
  for (const part of run2.store.elementPartsOf(id)) value = values2.join(value, run2.read(id, part));
  if (object.kind === 22 /* View */) value = values2.join(value, elementsHeld(run2, object.base));
  return value;
}
function itemOf(run2, objects, key, node) {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(objects)) {
    const object = run2.object(id);
    if (object.kind === 20 /* Dict */) {
      const name2 = attributeInKey(key);
      value = values2.join(
        value,
        name2 === void 0 ? values2.single(UNKNOWN) : attributeOf(run2, object.base, name2, node)
      );
      continue;
    }
    const held2 = key === "" ? NOTHING : run2.read(id, run2.key(key));
    value = values2.join(
      value,
      held2 === NOTHING ? elementOf(run2, values2.single(id), node) : values2.join(held2, run2.read(id, run2.elements))
    );
  }
  return value;
}
function setItem2(run2, objects, key, value, node) {
  for (const id of run2.values.objects(objects)) {
    const object = run2.object(id);
    if (object.kind === 20 /* Dict */) {
      const name2 = attributeInKey(key);
      const base = run2.values.single(object.base);
      if (name2 === void 0) run2.add(base, run2.attribute("__dict__"), value, run2.seen(node));
      else run2.set(base, run2.attribute(name2), value, run2.seen(node));
      return;
    }
  }
  const weak2 = objects !== NOTHING && holdsWeakly(run2, objects);
  if (key === "") run2.add(objects, run2.elements, value, run2.seen(node), weak2);
  else run2.set(objects, run2.key(key), value, run2.seen(node), weak2);
}
var WEAK_CONTAINERS = /* @__PURE__ */ new Set(["weakref.WeakValueDictionary", "weakref.WeakSet", "_weakrefset.WeakSet"]);
function holdsWeakly(run2, objects) {
  const only = run2.values.only(objects);
  const name2 = only === void 0 ? void 0 : run2.object(only).name;
  return name2 !== void 0 && WEAK_CONTAINERS.has(name2);
}
function attributeInKey(key) {
  const name2 = key.slice(2, -2);
  return key.length > 4 && name2.length > 0 ? name2 : void 0;
}
function noneOf(run2) {
  return run2.values.single(NONE);
}

// src/heap/passed.ts
function argumentsOf(code, body2, list, temporaries) {
  const passed = listAt(body2, list);
  const result = [];
  for (let at = 0; at < passed.length; at += 4) {
    result.push({
      way: passed[at],
      name: code.texts[passed[at + 1] ?? -1] ?? "",
      value: temporaries[passed[at + 2] ?? 0] ?? NOTHING,
      node: passed[at + 3] ?? 0
    });
  }
  return result;
}
function positional(args2, index) {
  let at = 0;
  for (const argument of args2) {
    if (argument.way === 2 /* Star */) return void 0;
    if (argument.way === 0 /* Positional */ && at++ === index) return argument;
  }
  return void 0;
}
function keyword(args2, name2) {
  return args2.find((argument) => argument.way === 1 /* Keyword */ && argument.name === name2);
}
function valueOfAll(values2, args2) {
  return args2.reduce((sum, { value }) => values2.join(sum, value), NOTHING);
}

// src/heap/containers.ts
var METHODS = {
  append: "adds",
  appendleft: "adds",
  add: "adds",
  push: "adds",
  put: "adds",
  put_nowait: "adds",
  insert: "adds-second",
  extend: "adds-elements",
  extendleft: "adds-elements",
  update: "adds-elements",
  __setitem__: "adds-second",
  setdefault: "setdefault",
  get: "gives",
  get_nowait: "gives",
  __getitem__: "gives",
  pop: "takes",
  popleft: "takes",
  popitem: "takes",
  values: "copies",
  keys: "copies",
  items: "copies",
  copy: "copies",
  elements: "copies",
  most_common: "copies",
  union: "copies",
  difference: "copies",
  intersection: "copies",
  clear: "empties",
  remove: "asks",
  discard: "asks",
  index: "asks",
  count: "asks",
  sort: "asks",
  reverse: "asks",
  move_to_end: "asks",
  qsize: "asks",
  empty: "asks"
};
var OF_CONTAINERS = /* @__PURE__ */ new Set([
  "append",
  "appendleft",
  "extend",
  "setdefault",
  "popitem",
  "put_nowait",
  "add",
  "insert"
]);
function addsByName(name2) {
  return OF_CONTAINERS.has(name2);
}
function containerMethod(run2, container, name2, args2, node, certainty) {
  const effect = METHODS[name2];
  if (effect === void 0) return void 0;
  const { values: values2 } = run2;
  const held2 = values2.single(container);
  const isWeak = holdsWeakly(run2, held2);
  const making = { at: args2[0]?.node ?? node, certainty };
  const first = positional(args2, 0)?.value ?? NOTHING;
  const second = positional(args2, 1)?.value ?? NOTHING;
  switch (effect) {
    case "adds":
      run2.add(held2, run2.elements, first, making, isWeak);
      return values2.single(NONE);
    case "adds-second":
      run2.add(held2, run2.elements, second, making, isWeak);
      return values2.single(NONE);
    case "adds-elements":
      for (const { value, name: key } of args2) {
        run2.add(held2, run2.elements, key === "" ? elementOf(run2, value, node) : value, making, isWeak);
      }
      return values2.single(NONE);
    case "setdefault":
      run2.add(held2, run2.elements, second, making, isWeak);
      return elementOf(run2, held2, node) || values2.single(NONE);
    case "gives":
      return values2.join(elementOf(run2, held2, node), values2.join(second, values2.single(NONE)));
    case "takes":
      return values2.join(elementOf(run2, held2, node), second);
    case "copies":
      return view(run2, container, valueOfAll(values2, args2), name2, node);
    case "empties":
      run2.cutElements(held2);
      return values2.single(NONE);
    case "asks":
      return values2.join(values2.single(NUMBER), values2.single(TRUTH));
  }
}
function view(run2, container, others, name2, node) {
  const made = run2.values.single(
    run2.allocate(`v${container}`, { kind: 22 /* View */, node, base: container, name: name2 })
  );
  run2.add(made, run2.elements, elementOf(run2, others, node), run2.seen(node));
  return made;
}

// src/heap/library.ts
var MAPPINGS = /* @__PURE__ */ new Set(["builtins.dict", "collections.OrderedDict", "collections.Counter"]);
var number = (run2) => run2.values.single(NUMBER);
var text2 = (run2) => run2.values.single(TEXT);
var truth = (run2) => run2.values.single(TRUTH);
var none = (run2) => run2.values.single(NONE);
var collected = (run2, args2, node, name2) => {
  const made = run2.values.single(run2.allocate("c", { kind: 13 /* Container */, node, name: name2 }));
  for (const { value, way, node: at } of args2) {
    const isKeyword = way === 1 /* Keyword */ || way === 3 /* DoubleStar */;
    if (isKeyword && !MAPPINGS.has(name2)) continue;
    run2.add(made, run2.elements, isKeyword ? value : elementOf(run2, value, node), run2.seen(at));
  }
  return made;
};
var empty = (run2, _args, node, name2) => run2.values.single(run2.allocate("c", { kind: 13 /* Container */, node, name: name2 }));
var keeping = (run2, args2, node, name2) => {
  const made = run2.values.single(run2.allocate("k", { kind: 16 /* Result */, node, name: name2 }));
  for (const { value, node: at } of args2) {
    run2.add(made, run2.part(5 /* Argument */, name2), value, run2.guessed(at, 1 /* Stated */, name2));
    run2.add(made, run2.elements, elementOf(run2, value, node), run2.seen(at));
  }
  return made;
};
var method = (run2, args2, node) => {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const receiver of values2.objects(positional(args2, 1)?.value ?? NOTHING)) {
    for (const id of values2.objects(positional(args2, 0)?.value ?? NOTHING)) {
      value = values2.join(value, boundMethod(run2, receiver, run2.object(id).code, "", node));
    }
  }
  return value;
};
var same = (run2, args2) => positional(args2, 0)?.value ?? run2.values.single(UNKNOWN);
var weak = (run2, args2, node, name2) => {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(positional(args2, 0)?.value ?? NOTHING)) {
    const target = run2.object(id);
    const base = target.kind === 12 /* Method */ ? target.base : id;
    value = values2.join(value, values2.single(run2.allocate(`w${id}`, { kind: 18 /* Weak */, node, base, name: name2 })));
  }
  const callback = positional(args2, 1)?.value ?? NOTHING;
  if (callback !== NOTHING) run2.add(value, run2.part(5 /* Argument */, name2), callback, run2.seen(node));
  return value;
};
var CALLEES = {
  "builtins.len": number,
  "builtins.id": number,
  "builtins.hash": number,
  "builtins.int": number,
  "builtins.float": number,
  "builtins.abs": number,
  "builtins.ord": number,
  "builtins.round": number,
  "builtins.str": text2,
  "builtins.repr": text2,
  "builtins.ascii": text2,
  "builtins.format": text2,
  "builtins.chr": text2,
  "builtins.bytes": text2,
  "builtins.hex": text2,
  "builtins.input": text2,
  "builtins.bool": truth,
  "builtins.isinstance": truth,
  "builtins.issubclass": truth,
  "builtins.callable": truth,
  "builtins.hasattr": truth,
  "builtins.any": truth,
  "builtins.all": truth,
  "builtins.print": none,
  "builtins.delattr": (run2, args2, node) => {
    const name2 = constantName(run2, positional(args2, 1));
    if (name2 !== void 0) run2.cut(positional(args2, 0)?.value ?? NOTHING, run2.attribute(name2));
    return none(run2, args2, node, "");
  },
  "builtins.list": collected,
  "builtins.tuple": collected,
  "builtins.set": collected,
  "builtins.frozenset": collected,
  "builtins.dict": collected,
  "builtins.sorted": collected,
  "builtins.reversed": keeping,
  "builtins.iter": keeping,
  "builtins.enumerate": keeping,
  "builtins.zip": keeping,
  "builtins.filter": keeping,
  "builtins.map": keeping,
  "builtins.range": (run2, args2, node, name2) => empty(run2, args2, node, name2),
  "builtins.next": (run2, args2, node) => elementOf(run2, positional(args2, 0)?.value ?? NOTHING, node),
  "builtins.min": (run2, args2, node) => chosen(run2, args2, node),
  "builtins.max": (run2, args2, node) => chosen(run2, args2, node),
  "builtins.getattr": (run2, args2, node) => {
    const object = positional(args2, 0)?.value ?? NOTHING;
    const name2 = constantName(run2, positional(args2, 1));
    const other = positional(args2, 2)?.value ?? NOTHING;
    const value = name2 === void 0 ? computed(run2, object, node) : getAttribute(run2, object, name2, node);
    return run2.values.join(value, other);
  },
  "builtins.setattr": (run2, args2, node) => {
    const object = positional(args2, 0)?.value ?? NOTHING;
    const name2 = constantName(run2, positional(args2, 1));
    const value = positional(args2, 2)?.value ?? NOTHING;
    if (name2 === void 0) run2.add(object, run2.attribute("__dict__"), value, run2.seen(node));
    else setAttribute(run2, object, name2, value, node);
    return none(run2, args2, node, "");
  },
  "builtins.type": (run2, args2, node) => {
    if (args2.length === 1) return getAttribute(run2, args2[0]?.value ?? NOTHING, "__class__", node);
    return keeping(run2, args2, node, "builtins.type");
  },
  "builtins.vars": (run2, args2, node) => getAttribute(run2, positional(args2, 0)?.value ?? NOTHING, "__dict__", node),
  "builtins.staticmethod": same,
  "builtins.classmethod": same,
  "builtins.super": (run2, args2, node) => superOf(run2, args2, node),
  "collections.deque": collected,
  "collections.OrderedDict": collected,
  "collections.Counter": collected,
  "collections.ChainMap": keeping,
  "collections.defaultdict": empty,
  "queue.Queue": empty,
  "queue.LifoQueue": empty,
  "queue.PriorityQueue": empty,
  "queue.SimpleQueue": empty,
  "asyncio.Queue": empty,
  "weakref.WeakValueDictionary": empty,
  "weakref.WeakKeyDictionary": empty,
  "weakref.WeakSet": empty,
  "weakref.ref": weak,
  "weakref.proxy": weak,
  "weakref.WeakMethod": weak,
  "functools.partial": keeping,
  "functools.partialmethod": keeping,
  "itertools.chain": keeping,
  "itertools.islice": keeping,
  "itertools.cycle": keeping,
  "itertools.count": number,
  "copy.copy": same,
  "types.MethodType": method,
  "typing.cast": (run2, args2) => positional(args2, 1)?.value ?? run2.values.single(UNKNOWN)
};
function libraryCall(run2, name2, args2, node) {
  const known4 = CALLEES[name2];
  return known4?.(run2, args2, node, name2);
}
function computed(run2, objects, node) {
  const { values: values2 } = run2;
  let value = values2.single(UNKNOWN);
  for (const id of values2.objects(objects)) {
    const { class: model, kind } = run2.object(id);
    if (model && kind !== 10 /* Class */ && model.methods.size > 0) {
      value = values2.join(value, boundMethod(run2, id, -1, "", node, 3 /* Assumed */));
    }
  }
  return value;
}
function constantName(run2, argument) {
  if (!argument) return void 0;
  const literal = run2.context.definitions.tree.node(argument.node).unparenthesized;
  return run2.context.textAt(literal.index);
}
function chosen(run2, args2, node) {
  const plain2 = args2.filter(({ way }) => way === 0 /* Positional */);
  const fallback = keyword(args2, "default")?.value ?? NOTHING;
  if (plain2.length === 1) return run2.values.join(elementOf(run2, plain2[0]?.value ?? NOTHING, node), fallback);
  return run2.values.join(valueOfAll(run2.values, plain2), fallback);
}
function superOf(run2, args2, node) {
  const around = run2.context.classAround(run2.body.id);
  const named = run2.values.only(positional(args2, 0)?.value ?? NOTHING);
  const model = named === void 0 ? around : run2.object(named).class ?? around;
  const second = positional(args2, 1)?.value;
  const receivers = second ?? run2.context.receiverOf(run2.body.id);
  let value = NOTHING;
  for (const base of run2.values.objects(receivers)) {
    const made = run2.allocate(`s${base}`, { kind: 19 /* Super */, node, base, class: model });
    run2.set(run2.values.single(made), run2.part(4 /* Receiver */), run2.values.single(base), run2.seen(node));
    value = run2.values.join(value, run2.values.single(made));
  }
  return value === NOTHING ? run2.values.single(UNKNOWN) : value;
}

// src/heap/calls.ts
var MOST_CALLEES = 4;
function callValue(run2, callee, args2, node) {
  const { values: values2 } = run2;
  const objects = values2.objects(callee);
  if (objects.length === 0 || objects.length > MOST_CALLEES) return unknownCall(run2, void 0, args2, node);
  let answer = NOTHING;
  for (const id of objects) answer = values2.join(answer, callObject(run2, run2.object(id), args2, node));
  return answer;
}
function callObject(run2, callee, args2, node) {
  const { values: values2 } = run2;
  switch (callee.kind) {
    case 1 /* None */:
      return NOTHING;
    case 11 /* Function */: {
      const body2 = run2.context.code.bodies[callee.code];
      return body2 ? invoke(run2, body2, NOTHING, args2, node) : values2.single(UNKNOWN);
    }
    case 12 /* Method */: {
      const body2 = run2.context.code.bodies[callee.code];
      if (body2) return invoke(run2, body2, values2.single(callee.base), args2, node);
      return callMethod(run2, values2.single(callee.base), callee.name ?? "", args2, node);
    }
    case 10 /* Class */:
      return callee.class ? construct(run2, callee.class, args2, node) : values2.single(UNKNOWN);
    case 15 /* Named */:
      return callNamed(run2, callee.name ?? "", args2, node);
    case 18 /* Weak */:
      return values2.join(values2.single(callee.base), values2.single(NONE));
    case 8 /* Self */:
    case 9 /* Instance */:
      return callMethod(run2, values2.single(callee.id), "__call__", args2, node);
    case 16 /* Result */:
      if (callee.name === "functools.partial") return callKept(run2, callee, args2, node);
      return unknownCall(run2, void 0, args2, node);
    default:
      return unknownCall(run2, void 0, args2, node);
  }
}
function callKept(run2, callee, args2, node) {
  const kept = run2.read(callee.id, run2.part(5 /* Argument */, "functools.partial"));
  const functions = run2.values.objects(kept).filter((id) => {
    const { kind } = run2.object(id);
    return kind === 11 /* Function */ || kind === 12 /* Method */ || kind === 10 /* Class */;
  });
  return functions.length === 1 ? callValue(run2, run2.values.of(functions), args2, node) : unknownCall(run2, void 0, args2, node);
}
function callNamed(run2, name2, args2, node) {
  const id = run2.store.objects.named(name2);
  const kept = run2.read(id, run2.attribute("__call__"));
  if (kept !== NOTHING) return kept;
  return protocolCall(run2, name2, args2, node) ?? libraryCall(run2, name2, args2, node) ?? unknownCall(run2, name2, args2, node);
}
var PROTOCOLS = {
  "builtins.iter": "__iter__",
  "builtins.next": "__next__"
};
function protocolCall(run2, name2, args2, node) {
  const method2 = PROTOCOLS[name2];
  const only = run2.values.only(args2[0]?.value ?? NOTHING);
  if (method2 === void 0 || only === void 0 || !run2.object(only).class?.findMethod(method2))
    return void 0;
  return callMethod(run2, run2.values.single(only), method2, [], node);
}
function construct(run2, model, args2, node) {
  const { values: values2 } = run2;
  const made = values2.single(
    run2.allocate(`i${model.node.index}`, { kind: 9 /* Instance */, node, class: model })
  );
  const init2 = model.findMethod("__init__");
  const body2 = init2 && run2.context.bodyOf(init2.node.index);
  if (body2) {
    invoke(run2, body2, made, args2, node);
    return made;
  }
  if (model.dataclass || model.attrs || model.isNamedTuple) setFields(run2, made, model, args2);
  else if (!model.isFullyKnown) handOver(run2, made, args2, 2 /* Usual */, "__init__");
  return made;
}
function setFields(run2, made, model, args2) {
  const names = [...model.ancestors].reverse().flatMap((each) => [...each.scope.bindings.keys()]);
  let position = 0;
  for (const { way, name: name2, value, node } of args2) {
    const field = way === 1 /* Keyword */ ? name2 : names[position++];
    if (field !== void 0) run2.set(made, run2.attribute(field), value, run2.seen(node));
  }
}
function callMethod(run2, objects, name2, args2, node) {
  const { values: values2 } = run2;
  const ids = values2.objects(objects);
  if (ids.length === 0 || ids.length > MOST_CALLEES) return unknownCall(run2, void 0, args2, node);
  let answer = NOTHING;
  for (const id of ids) answer = values2.join(answer, methodOf(run2, run2.object(id), name2, args2, node));
  return answer;
}
function methodOf(run2, object, name2, args2, node) {
  const { values: values2 } = run2;
  const itself = values2.single(object.id);
  switch (object.kind) {
    case 1 /* None */:
      return NOTHING;
    case 2 /* Number */:
    case 3 /* Text */:
    case 4 /* Truth */:
      return values2.single(TEXT);
    case 15 /* Named */:
      return callNamed(run2, canonical(`${object.name}.${name2}`), args2, node);
    case 18 /* Weak */:
      return callMethod(run2, values2.single(object.base), name2, args2, node);
    case 13 /* Container */:
    case 22 /* View */:
      return containerMethod(run2, object.id, name2, args2, node, 0 /* Seen */) ?? unknownMethod(run2, object, name2, args2, node);
    case 20 /* Dict */:
      return dictMethod(run2, object, name2, args2);
    case 19 /* Super */:
      return superMethod(run2, object, name2, args2, node);
    case 14 /* Frame */:
      if (name2 === "close") run2.cut(itself, run2.part(7 /* Local */));
      return run2.read(object.id, run2.elements) || values2.single(UNKNOWN);
    case 10 /* Class */:
    case 17 /* Module */:
      return callAttribute(run2, itself, name2, args2, node);
  }
  const method2 = object.class?.findMethod(name2);
  const body2 = method2 && run2.context.bodyOf(method2.node.index);
  if (!object.class || !method2 || !body2 || method2.binding === "property") {
    const kept = run2.read(object.id, run2.attribute(name2));
    if (kept !== NOTHING) return callValue(run2, kept, args2, node);
    if (method2 && body2) return callAttribute(run2, itself, name2, args2, node);
    return unknownMethod(run2, object, name2, args2, node);
  }
  if (method2.binding === "static") return invoke(run2, body2, NOTHING, args2, node);
  const receiver = method2.binding === "class" ? values2.single(run2.context.classObject(object.class)) : itself;
  return invoke(run2, body2, receiver, args2, node);
}
function callAttribute(run2, itself, name2, args2, node) {
  return callValue(run2, getAttribute(run2, itself, name2, node), args2, node);
}
function dictMethod(run2, dict, name2, args2) {
  const base = run2.values.single(dict.base);
  if (name2 === "update" || name2 === "setdefault") {
    for (const { way, name: key, value, node: at } of args2) {
      if (way === 1 /* Keyword */) run2.set(base, run2.attribute(key), value, run2.seen(at));
      else
        for (const held2 of elementsOf(run2, value))
          run2.add(base, run2.attribute("__dict__"), held2, run2.seen(at));
    }
    return run2.values.single(NONE);
  }
  if (name2 === "clear") {
    for (const part of [...run2.store.partsOf(dict.base)]) run2.cut(base, part);
    return run2.values.single(NONE);
  }
  return run2.values.single(UNKNOWN);
}
function* elementsOf(run2, container) {
  for (const id of run2.values.objects(container)) {
    for (const part of [...run2.store.elementPartsOf(id)]) yield run2.read(id, part);
  }
}
function superMethod(run2, object, name2, args2, node) {
  const method2 = object.class && methodAbove(object.class, name2);
  const body2 = method2 && run2.context.bodyOf(method2.node.index);
  if (body2) return invoke(run2, body2, run2.values.single(object.base), args2, node);
  const base = run2.values.single(object.base);
  if (object.class?.isFullyKnown !== true) handOver(run2, base, args2, 3 /* Assumed */, `super().${name2}`);
  return name2 === "__new__" ? base : unknownCall(run2, `super().${name2}`, args2, node);
}
function unknownMethod(run2, object, name2, args2, node) {
  const itself = run2.values.single(object.id);
  if (addsByName(name2)) {
    const answer = containerMethod(run2, object.id, name2, args2, node, 2 /* Usual */);
    if (answer !== void 0) return answer;
  }
  const callee = object.name === void 0 ? `?.${name2}` : `${object.name}.${name2}`;
  handOver(run2, itself, args2, 3 /* Assumed */, callee);
  return unknownCall(run2, callee, args2, node);
}
function unknownCall(run2, name2, args2, node) {
  const made = run2.values.single(run2.allocate("r", { kind: 16 /* Result */, node, name: name2 }));
  handOver(run2, made, args2, 3 /* Assumed */, name2);
  return made;
}
function handOver(run2, to, args2, certainty, callee) {
  for (const [index, { way, name: name2, value, node }] of args2.entries()) {
    if (run2.values.objects(value).every((id) => isPlain(run2.object(id).kind))) continue;
    const label = way === 1 /* Keyword */ ? name2 : `${index}`;
    run2.add(
      to,
      run2.part(5 /* Argument */, `${callee ?? "?"} ${label}`),
      value,
      run2.guessed(node, certainty, callee)
    );
  }
}

// src/heap/transfer.ts
var CONSTANTS = {
  [0 /* None */]: NONE,
  [1 /* Number */]: NUMBER,
  [2 /* Text */]: TEXT,
  [3 /* Truth */]: TRUTH
};
var DISPLAYS = {
  [0 /* List */]: "builtins.list",
  [1 /* Tuple */]: "builtins.tuple",
  [2 /* Set */]: "builtins.set",
  [3 /* Dict */]: "builtins.dict"
};
var MOST_ITEMS = 8;
function transfer(run2, at) {
  const { body: body2, values: values2 } = run2;
  const { code } = body2;
  const base = at * WIDTH;
  const answer = code[base + 1] ?? -1;
  const x = code[base + 2] ?? -1;
  const y = code[base + 3] ?? -1;
  const z = code[base + 4] ?? -1;
  const node = code[base + 5] ?? 0;
  run2.begin(at);
  const t = run2.temporaries;
  const { texts } = run2.context.code;
  let value = NOTHING;
  switch (code[base]) {
    case 0 /* Const */:
      value = values2.single(CONSTANTS[x]);
      break;
    case 1 /* Load */: {
      const held2 = run2.state[x] ?? UNSET;
      value = held2 === UNSET ? values2.single(UNKNOWN) : held2;
      break;
    }
    case 2 /* Free */:
      value = freeName(run2, x);
      break;
    case 3 /* Make */:
      value = make(run2, x, listAt(body2, y), node);
      break;
    case 4 /* Function */:
      value = makeFunction2(run2, x, listAt(body2, y), node);
      break;
    case 5 /* Class */:
      value = makeClass(run2, x);
      break;
    case 6 /* Operate */:
      value = operate(run2, x, listAt(body2, y), node);
      break;
    case 7 /* Call */:
      value = callValue(run2, t[x] ?? NOTHING, argumentsOf(run2.context.code, body2, y, t), node);
      break;
    case 8 /* CallMethod */:
      value = callMethod(
        run2,
        t[x] ?? NOTHING,
        texts[y] ?? "",
        argumentsOf(run2.context.code, body2, z, t),
        node
      );
      break;
    case 9 /* Get */:
      value = getAttribute(run2, t[x] ?? NOTHING, texts[y] ?? "", node);
      break;
    case 10 /* Item */:
      value = itemOf(run2, t[x] ?? NOTHING, y < 0 ? "" : texts[y] ?? "", node);
      break;
    case 11 /* Slice */:
      for (const id of values2.objects(t[x] ?? NOTHING)) {
        value = values2.join(
          value,
          run2.object(id).kind === 3 /* Text */ ? values2.single(TEXT) : view(run2, id, NOTHING, "slice", node)
        );
      }
      break;
    case 12 /* Element */:
      value = elementOf(run2, t[x] ?? NOTHING, node);
      break;
    case 13 /* Part */:
      value = y < 0 ? elementOf(run2, t[x] ?? NOTHING, node) : itemOf(run2, t[x] ?? NOTHING, `[${y}]`, node);
      break;
    case 14 /* Enter */:
      value = entered(run2, t[x] ?? NOTHING, node);
      break;
    case 15 /* Leave */:
      callIfKnown(run2, t[x] ?? NOTHING, "__exit__", node);
      break;
    case 16 /* Await */:
      value = awaited(run2, t[x] ?? NOTHING);
      break;
    case 17 /* Yield */:
      run2.yields = values2.join(
        run2.yields,
        y === 1 ? elementOf(run2, t[x] ?? NOTHING, node) : t[x] ?? NOTHING
      );
      value = values2.single(UNKNOWN);
      break;
    case 18 /* Caught */:
      value = values2.single(run2.allocate("e", { kind: 21 /* Exception */, node }));
      break;
    case 19 /* Store */:
      store(run2, x, t[y] ?? NOTHING);
      break;
    case 20 /* StoreFree */:
      storeFree(run2, x, t[y] ?? NOTHING, node);
      break;
    case 21 /* Delete */:
      if (x < run2.state.length) run2.state[x] = NOTHING;
      break;
    case 22 /* Set */:
      setAttribute(run2, t[x] ?? NOTHING, texts[y] ?? "", t[z] ?? NOTHING, node);
      break;
    case 23 /* Unset */:
      run2.cut(t[x] ?? NOTHING, run2.attribute(texts[y] ?? ""));
      break;
    case 24 /* SetItem */:
      assignItem(run2, t[x] ?? NOTHING, y, t[z] ?? NOTHING, node);
      break;
    case 25 /* DelItem */:
      if (y === -2) run2.cutElements(t[x] ?? NOTHING);
      else if (y >= 0) run2.cut(t[x] ?? NOTHING, run2.key(texts[y] ?? ""));
      break;
    case 28 /* Return */:
      run2.answer = values2.join(run2.answer, t[x] ?? NOTHING);
      if (body2.function?.isCachedProperty) run2.answers.push([t[x] ?? NOTHING, node]);
      break;
  }
  if (answer < 0) return;
  t[answer] = value;
  run2.context.note(node, value);
}
function freeName(run2, index) {
  const { binding, qualifiedName } = run2.context.code.free[index] ?? {};
  if (qualifiedName !== void 0) return run2.values.single(run2.store.objects.named(qualifiedName));
  const value = binding ? run2.cell(binding) : NOTHING;
  return value === NOTHING ? run2.values.single(UNKNOWN) : value;
}
function make(run2, display2, items, node) {
  const made = run2.values.single(run2.allocate("d", { kind: 13 /* Container */, node, name: DISPLAYS[display2] }));
  const isOrdered = display2 === 0 /* List */ || display2 === 1 /* Tuple */;
  for (const [index, item] of items.entries()) {
    const part = isOrdered && items.length <= MOST_ITEMS ? run2.key(`[${index}]`) : run2.elements;
    run2.add(made, part, run2.temporaries[item] ?? NOTHING, run2.seen(node));
  }
  return made;
}
function makeFunction2(run2, code, defaults, node) {
  const id = run2.context.functionObject(code);
  const parameters = run2.context.code.bodies[code]?.function?.parameters ?? [];
  const made = run2.values.single(id);
  for (const [index, value] of defaults.entries()) {
    const name2 = parameters[index]?.name;
    if (value >= 0 && name2 !== void 0) {
      run2.set(made, run2.part(6 /* Default */, name2), run2.temporaries[value] ?? NOTHING, run2.seen(node));
    }
  }
  run2.functions.add(id);
  return made;
}
function makeClass(run2, index) {
  const model = run2.context.code.classes[index];
  return model ? run2.values.single(run2.context.classObject(model)) : run2.values.single(UNKNOWN);
}
function operate(run2, operator, operands2, node) {
  const { values: values2 } = run2;
  if (operator === 0 /* Truth */) return values2.single(TRUTH);
  if (operator === 1 /* Text */) return values2.single(TEXT);
  if (operator === 3 /* Other */) return values2.single(operands2.length === 0 ? UNKNOWN : NUMBER);
  let held2 = NOTHING;
  let plain2 = NOTHING;
  for (const operand of operands2) {
    const value = run2.temporaries[operand] ?? NOTHING;
    for (const id of values2.objects(value)) {
      const { kind } = run2.object(id);
      if (kind === 2 /* Number */ || kind === 3 /* Text */) plain2 = values2.join(plain2, values2.single(id));
    }
    held2 = values2.join(held2, elementOf(run2, value, node));
  }
  const isText = values2.objects(held2).every((id) => run2.object(id).kind === 3 /* Text */);
  if (plain2 !== NOTHING && isText) return plain2;
  const made = values2.single(run2.allocate("j", { kind: 13 /* Container */, node, name: "builtins.list" }));
  run2.add(made, run2.elements, held2, run2.seen(node));
  return made;
}
function entered(run2, managers, node) {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(managers)) {
    const object = run2.object(id);
    const enter = object.class?.findMethod("__enter__") ?? object.class?.findMethod("__aenter__");
    if (object.kind === 14 /* Frame */) value = values2.join(value, elementOf(run2, values2.single(id), node));
    else if (enter) value = values2.join(value, callMethod(run2, values2.single(id), enter.name, [], node));
    else value = values2.join(value, values2.single(id));
  }
  return value === NOTHING ? noneOf(run2) : awaited(run2, value);
}
function callIfKnown(run2, objects, name2, node) {
  for (const id of run2.values.objects(objects)) {
    if (run2.object(id).class?.findMethod(name2)) callMethod(run2, run2.values.single(id), name2, [], node);
  }
}
function awaited(run2, objects) {
  const { values: values2 } = run2;
  let value = NOTHING;
  for (const id of values2.objects(objects)) {
    const isFrame = run2.object(id).kind === 14 /* Frame */;
    value = values2.join(value, isFrame ? run2.read(id, run2.part(8 /* Answer */)) : values2.single(id));
  }
  return value;
}
function store(run2, slot, value) {
  while (run2.state.length <= slot) run2.state.push(UNSET);
  run2.state[slot] = value;
  const binding = run2.body.slots[slot];
  if (binding && run2.context.isShared(binding)) run2.store.addCell(binding, value);
}
function storeFree(run2, index, value, node) {
  const { binding } = run2.context.code.free[index] ?? {};
  if (!binding) return;
  run2.store.addCell(binding, value);
  if (binding.scope.kind === "module") {
    run2.set(run2.context.moduleValue, run2.attribute(binding.name), value, run2.seen(node));
  }
}
function assignItem(run2, objects, key, value, node) {
  if (key === -3) {
    for (const id of run2.values.objects(objects)) {
      const { kind } = run2.object(id);
      if (kind === 2 /* Number */ || kind === 3 /* Text */) return;
    }
    setItem2(run2, objects, "", elementOf(run2, value, node), node);
    return;
  }
  setItem2(run2, objects, key >= 0 ? run2.context.code.texts[key] ?? "" : "", value, node);
}
function closeOver(run2, body2) {
  const { values: values2 } = run2;
  for (const id of run2.functions) {
    for (const binding of run2.context.freeBindingsOf(run2.object(id).code)) {
      const slot = body2.slots.indexOf(binding);
      const held2 = slot < 0 ? run2.cell(binding) : run2.state[slot] ?? NOTHING;
      if (held2 <= NOTHING) continue;
      const making = run2.seen(run2.context.mentionOf(run2.object(id).code, binding));
      run2.set(values2.single(id), run2.part(3 /* Cell */, binding.name), held2, making);
    }
  }
}

// src/heap/interpret.ts
var MOST_PASSES = 3;
var MOST_ROUNDS = 2;
var LARGEST_BODY = 4e4;
var DEEPEST2 = 40;
var Interpreter = class {
  definitions;
  code;
  store = new Store();
  #fragments = [];
  /** The last run of each body. */
  #runs = [];
  #running = /* @__PURE__ */ new Set();
  #free = /* @__PURE__ */ new Map();
  #mentions = /* @__PURE__ */ new Map();
  #shared = /* @__PURE__ */ new Set();
  /** The value of each expression, by the index of its node. */
  #valueAt;
  constructor(definitions) {
    this.definitions = definitions;
    this.code = lowerFile(definitions);
    this.#valueAt = new Int32Array(definitions.tree.count);
    for (const body2 of this.code.bodies) this.#readFree(body2);
    for (const binding of this.code.free) if (binding.binding) this.#shared.add(binding.binding);
  }
  /** Interprets the file. */
  run() {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const body2 of this.code.bodies) {
        const last = this.#runs[body2.id];
        if (!last || round > 0 && last.isOutdated) this.#interpret(body2);
      }
    }
    this.#runs.length = 0;
    return this;
  }
  fragmentOf(id) {
    const known4 = this.#fragments[id];
    if (known4) return known4;
    const body2 = this.code.bodies[id];
    if (!body2 || this.#running.has(id) || this.#running.size > DEEPEST2) return NO_EFFECT;
    this.#interpret(body2);
    return this.#fragments[id] ?? NO_EFFECT;
  }
  #interpret(body2) {
    if (body2.code.length / WIDTH > LARGEST_BODY || this.#running.has(body2.id)) return;
    this.#running.add(body2.id);
    const run2 = new Run(this, body2);
    this.#bindParameters(run2, body2);
    this.#runBlocks(run2, body2);
    run2.state = run2.returned ?? run2.raised ?? run2.state;
    closeOver(run2, body2);
    const state = run2.settle();
    if (body2.kind === "module") this.#settleModule(run2, body2);
    this.#settleCachedProperty(run2, body2);
    this.#fragments[body2.id] = fragment(run2, state);
    this.#runs[body2.id] = run2;
    this.#running.delete(body2.id);
  }
  #bindParameters(run2, body2) {
    const parameters = body2.function?.parameters ?? [];
    for (let slot = 0; slot < body2.slots.length; slot++) run2.state.push(UNSET);
    for (const [index, parameter] of parameters.entries()) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      const slot = binding ? body2.slots.indexOf(binding) : -1;
      if (slot < 0 || !binding) continue;
      const value = this.store.values.single(this.given(body2.id, index));
      run2.state[slot] = value;
      if (this.#shared.has(binding)) this.store.addCell(binding, value);
    }
    if (body2.kind === "generator") run2.state[0] = this.store.values.single(this.given(body2.id, 0));
  }
  #runBlocks(run2, body2) {
    const states = [run2.state];
    const dirty = new Uint8Array(body2.next.length);
    dirty[0] = 1;
    for (let pass = 0, again = true; again && pass < MOST_PASSES; pass++) {
      again = false;
      for (let block = 0; block < body2.next.length; block++) {
        const entry = states[block];
        if (dirty[block] === 0 || !entry) continue;
        dirty[block] = 0;
        run2.state = [...entry];
        const handler = body2.handler[block] ?? -1;
        const flow = (to) => {
          const { state, changed } = run2.joined(states[to]);
          states[to] = state;
          if (!changed) return;
          dirty[to] = 1;
          if (to <= block) again = true;
        };
        if (handler >= 0) flow(handler);
        const end = body2.starts[block + 1] ?? 0;
        for (let at = body2.starts[block] ?? 0; at < end; at++) transfer(run2, at);
        if (handler >= 0) flow(handler);
        const next = body2.next[block] ?? [];
        for (const to of next) flow(to);
        if (next.length > 0) continue;
        if (opAt(body2, end - 1) === 28 /* Return */) run2.returned = run2.joined(run2.returned).state;
        else run2.raised = run2.joined(run2.raised).state;
      }
    }
  }
  /** What a cached property answers is kept by the instance, under the property's name, from its first access on. */
  #settleCachedProperty(run2, body2) {
    const model = body2.function;
    if (!model?.class || !model.isCachedProperty) return;
    const self = this.store.objects.self(model.class);
    const part = this.store.objects.attribute(model.name);
    this.store.addField(self, part, run2.answer);
    for (const [value, node] of run2.answers) {
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(self, part, id, run2.seen(node), false, body2.id);
      }
    }
  }
  /** The names of the module are attributes of it. */
  #settleModule(run2, body2) {
    for (const [slot, binding] of body2.slots.entries()) {
      const value = run2.state[slot] ?? UNSET;
      if (value === UNSET || binding.scope.kind !== "module") continue;
      const part = this.store.objects.attribute(binding.name);
      const place = binding.assignments[0]?.target.index ?? 0;
      this.store.addField(MODULE, part, value);
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(MODULE, part, id, run2.seen(place), false, body2.id);
      }
    }
  }
  /** What an expression may stand for; nothing for what is never run, and for what is no expression. */
  valueAt(node) {
    return this.#valueAt[node] ?? NOTHING;
  }
  // ---- What runs ask for
  note(node, value) {
    const known4 = this.#valueAt[node] ?? NOTHING;
    if (known4 !== value) this.#valueAt[node] = this.store.values.join(known4, value);
  }
  get moduleValue() {
    return this.store.values.single(MODULE);
  }
  isShared(binding) {
    return this.#shared.has(binding);
  }
  bodyOf(node) {
    return this.code.bodies[this.code.bodyAt.get(node) ?? -1];
  }
  classObject(model) {
    return this.store.objects.make(`c${model.node.index}`, () => ({
      kind: 10 /* Class */,
      class: model,
      node: model.nameNode.index,
      body: this.#bodyAround(model)
    }));
  }
  /** The body that makes a class; -1 for the module, whose classes are made once. */
  #bodyAround(model) {
    for (let scope = model.outer; scope.parent; scope = scope.parent) {
      const id = this.code.bodyAt.get(scope.node.index);
      if (id !== void 0) return id;
    }
    return -1;
  }
  functionObject(code) {
    const body2 = this.code.bodies[code];
    return this.store.objects.make(`f${code}`, () => ({
      kind: 11 /* Function */,
      code,
      node: body2?.node ?? 0,
      body: body2?.outer === void 0 || body2.outer === 0 ? -1 : body2.outer
    }));
  }
  given(code, index) {
    const model = this.code.bodies[code]?.function;
    const parameter = model?.parameters[index];
    if (index === 0 && model?.class) {
      if (model.selfName !== void 0) return this.store.objects.self(model.class);
      if (model.binding === "class") return this.classObject(model.class);
    }
    return this.store.objects.make(`g${code}.${index}`, () => ({
      kind: 6 /* Given */,
      node: parameter?.node.index ?? 0,
      body: code,
      name: parameter?.name,
      class: parameter?.annotation && this.definitions.classNamed(innermost(parameter.annotation))
    }));
  }
  freeBindingsOf(code) {
    return this.#free.get(code) ?? [];
  }
  mentionOf(code, binding) {
    return this.#mentions.get(code)?.get(binding) ?? this.code.bodies[code]?.node ?? 0;
  }
  classAround(code) {
    for (let body2 = this.code.bodies[code]; body2; body2 = this.code.bodies[body2.outer ?? -1]) {
      if (body2.function?.class) return body2.function.class;
    }
    return void 0;
  }
  receiverOf(code) {
    for (let body2 = this.code.bodies[code]; body2; body2 = this.code.bodies[body2.outer ?? -1]) {
      if (body2.function?.class) return this.store.values.single(this.given(body2.id, 0));
    }
    return NOTHING;
  }
  textAt(node) {
    return stringValue(this.definitions.tree.node(node));
  }
  /** Names of outer functions that a body reads, itself or in a function inside it, with a place that reads each. */
  #readFree(body2) {
    for (let at = 0; at < body2.code.length; at += WIDTH) {
      if (body2.code[at] !== 2 /* Free */) continue;
      const binding = this.code.free[body2.code[at + 2] ?? 0]?.binding;
      if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") continue;
      const place = body2.code[at + 5] ?? 0;
      for (let inner = body2; inner; inner = this.code.bodies[inner.outer ?? -1]) {
        if (inner.slots.includes(binding)) break;
        this.#noteFree(inner.id, binding, place);
      }
    }
  }
  #noteFree(body2, binding, place) {
    const known4 = this.#free.get(body2) ?? [];
    if (known4.includes(binding)) return;
    this.#free.set(body2, [...known4, binding]);
    this.#mentions.set(body2, new Map([...this.#mentions.get(body2) ?? [], [binding, place]]));
  }
};
function innermost(annotation) {
  return annotation.kind === "type" ? annotation.firstChild ?? annotation : annotation;
}
function fragment(run2, state) {
  const effects = [];
  const { values: values2 } = run2;
  for (const [at, { object, part }] of run2.slots.cells.entries()) {
    const value = state[run2.slots.names + at] ?? UNSET;
    if (value === UNSET || isPlain(run2.object(object).kind)) continue;
    const isPartial = values2.has(value, BEFORE);
    effects.push({ object, part, value: values2.without(value, BEFORE), isPartial });
  }
  return { effects, answer: run2.answer, yields: run2.yields };
}

// src/heap/graph.ts
var ObjectGraph = class {
  store;
  interpreter;
  #from = [];
  #to = [];
  constructor(interpreter) {
    this.interpreter = interpreter;
    this.store = interpreter.store;
    for (const hold2 of this.store.allHolds()) {
      if (this.store.values.has(this.store.field(hold2.from, hold2.part), hold2.to)) this.#add(hold2);
    }
    for (const { id, kind, base, part, node, body: body2 } of this.store.objects.all) {
      if (kind !== 7 /* Path */) continue;
      const certainty = 2 /* Usual */;
      this.#add({ from: base, part, to: id, isWeak: false, certainty, at: node, body: body2, callee: void 0 });
    }
  }
  #add(hold2) {
    push(this.#from, hold2.from, hold2);
    push(this.#to, hold2.to, hold2);
  }
  get size() {
    return this.store.objects.all.length;
  }
  object(id) {
    return this.store.objects.get(id);
  }
  /** What an object keeps. */
  holdsFrom(id) {
    return this.#from[id] ?? [];
  }
  /** What keeps an object. */
  holdsTo(id) {
    return this.#to[id] ?? [];
  }
  /** The objects that an expression may stand for, by the index of its node. */
  objectsAt(node) {
    return this.store.values.objects(this.interpreter.valueAt(node)).map((id) => this.object(id));
  }
  /** The function that a function, method or frame runs; undefined for a generator expression. */
  functionOf(object) {
    return this.interpreter.code.bodies[object?.code ?? -1]?.function;
  }
  objectsOf(kind) {
    return this.store.objects.all.filter((object) => object.kind === kind);
  }
};
function graphOf(definitions) {
  return new ObjectGraph(new Interpreter(definitions).run());
}
function push(lists, at, hold2) {
  const list = lists[at];
  if (list) list.push(hold2);
  else lists[at] = [hold2];
}

// src/knowledge/containers.ts
var GROWING_METHODS = /* @__PURE__ */ new Set([
  "append",
  "appendleft",
  "add",
  "extend",
  "extendleft",
  "insert",
  "setdefault",
  "update",
  "put",
  "put_nowait",
  "push"
]);
var SHRINKING_METHODS = /* @__PURE__ */ new Set([
  "pop",
  "popleft",
  "popitem",
  "remove",
  "discard",
  "clear",
  "difference_update",
  "intersection_update",
  "symmetric_difference_update",
  "get",
  "get_nowait"
]);
var QUEUE_ONLY_SHRINKING = /* @__PURE__ */ new Set(["get", "get_nowait"]);
var REORDERING_METHODS = /* @__PURE__ */ new Set(["sort", "reverse", "rotate", "move_to_end"]);
var MUTABLE_CONTAINERS = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.dict",
  "builtins.set",
  "builtins.bytearray",
  "collections.deque",
  "collections.defaultdict",
  "collections.OrderedDict",
  "collections.Counter",
  "collections.ChainMap",
  "collections.UserDict",
  "collections.UserList",
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue"
]);
var WEAK_CONTAINERS2 = /* @__PURE__ */ new Set([
  "weakref.WeakSet",
  "weakref.WeakValueDictionary",
  "weakref.WeakKeyDictionary"
]);
var MAPPINGS2 = /* @__PURE__ */ new Set([
  "builtins.dict",
  "collections.defaultdict",
  "collections.OrderedDict",
  "collections.Counter"
]);
var SEQUENCES = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.bytearray",
  "collections.deque",
  "collections.UserList"
]);
var QUEUES = /* @__PURE__ */ new Set([
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue"
]);
var DECLARED_CONTAINERS = new Map([
  ["dataclasses.field", "named"],
  ["attr.ib", "named"],
  ["attr.attrib", "named"],
  ["attr.field", "named"],
  ["attrs.field", "named"],
  ["pydantic.Field", "named"],
  ["pydantic.PrivateAttr", "named"],
  ...["traitlets", "IPython.utils.traitlets", "traits.api"].flatMap((module2) => [
    [`${module2}.Dict`, "builtins.dict"],
    [`${module2}.List`, "builtins.list"],
    [`${module2}.Set`, "builtins.set"],
    [`${module2}.Instance`, "named"]
  ]),
  ["kivy.properties.DictProperty", "builtins.dict"],
  ["kivy.properties.ListProperty", "builtins.list"]
]);
var FILLS_ON_READ = /* @__PURE__ */ new Set(["collections.defaultdict"]);
var COUNTS_FROM_ZERO = /* @__PURE__ */ new Set([
  "collections.defaultdict",
  "collections.Counter"
]);
var HEAP_PUSHES = /* @__PURE__ */ new Set([
  "heapq.heappush",
  "bisect.insort",
  "bisect.insort_left",
  "bisect.insort_right"
]);
var HEAP_POPS = /* @__PURE__ */ new Set(["heapq.heappop"]);
var COLLECTING_CONSTRUCTORS = /* @__PURE__ */ new Set([
  "builtins.dict",
  "builtins.list",
  "builtins.tuple",
  "builtins.set",
  "builtins.frozenset",
  "collections.OrderedDict",
  "collections.deque"
]);

// src/names/python-range.ts
var import_pep440 = __toESM(require_pep440(), 1);
var RELEASES = [
  "2.6.9",
  "2.7.18",
  "3.3.7",
  "3.4.10",
  "3.5.10",
  "3.6.15",
  "3.7.17",
  "3.8.20",
  "3.9.23",
  "3.10.18",
  "3.11.13",
  "3.12.12",
  "3.13.11",
  "3.14.4",
  "3.15.2"
];
var OLDEST_IN_USE = "3.8.20";
var PythonRange = class {
  releases;
  constructor(releases) {
    this.releases = releases;
  }
  /** Whether all, none or some (`unknown`) of the versions meet a specifier such as `>=3.4` or `<3`. */
  meets(specifier) {
    const meeting = releasesMeeting(specifier);
    const count = this.releases.filter((release) => meeting.has(release)).length;
    if (count === this.releases.length) return "yes";
    return count === 0 ? "no" : "unknown";
  }
  /** It can only be Python 2. */
  get isPython2() {
    return this.meets("<3") === "yes";
  }
};
var meetingBySpecifier = /* @__PURE__ */ new Map();
function releasesMeeting(specifier) {
  let meeting = meetingBySpecifier.get(specifier);
  if (!meeting) {
    meeting = new Set(RELEASES.filter((release) => (0, import_pep440.satisfies)(release, specifier)));
    meetingBySpecifier.set(specifier, meeting);
  }
  return meeting;
}
function pythonRange(tree, specifier) {
  const python2 = hasPython2Syntax(tree);
  const oldest3 = python2 ? void 0 : oldestPython3(tree);
  let releases = [...RELEASES];
  if (specifier !== void 0) {
    const meeting = releasesMeeting(specifier);
    releases = releases.filter((release) => meeting.has(release));
  }
  if (python2) releases = releases.filter((release) => release.startsWith("2."));
  else if (oldest3)
    releases = releases.filter(
      (release) => RELEASES.indexOf(release) >= RELEASES.indexOf(oldest3)
    );
  else if (specifier === void 0) {
    const shebang = /^#!.*python([23]?)/.exec(tree.text)?.[1];
    const major = shebang === "2" || !shebang && callsPython2Builtin(tree) ? "2." : "3.";
    releases = releases.filter((release) => release.startsWith(major));
  }
  if (specifier === void 0 && !python2) {
    const current = releases.filter(
      (release) => RELEASES.indexOf(release) >= RELEASES.indexOf(OLDEST_IN_USE)
    );
    if (current.length > 0) releases = current;
  }
  if (releases.length > 0) return new PythonRange(releases);
  return new PythonRange(RELEASES.filter((release) => release.startsWith(python2 ? "2." : "3.")));
}
function hasPython2Syntax(tree) {
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.print_statement:
        if (isPythonTwoPrint(tree, index)) return true;
        break;
      case K.exec_statement:
        if (!/^exec\s*\(/.test(tree.textOf(index))) return true;
        break;
      case K.except_clause:
        if (tree.node(index).childrenIn("value").length > 1) return true;
        break;
      case K.raise_statement:
        if (tree.node(index).firstChild?.kind === "expression_list") return true;
        break;
      case K.token:
        if ((tree.ends[index] ?? 0) - (tree.starts[index] ?? 0) === 2 && tree.textOf(index) === "<>")
          return true;
        break;
    }
  }
  return false;
}
function isPythonTwoPrint(tree, index) {
  return /^print[ \t]*(>>|[^\s(])|^print[ \t]*\([^()]*\)[ \t]*[,%]/.test(tree.textOf(index));
}
var PYTHON_2_BUILTINS = /^(?:xrange|raw_input|unichr|execfile)$/;
var COMPATIBLE_WITH_BOTH = /^(?:NameError|ImportError|AttributeError|version|version_info|hexversion|python_version|builtins|__builtin__|six|future|past|_?is_?py_?\w*|_?py_?[23k]\w*)$/i;
function callsPython2Builtin(tree) {
  let isCalled = false;
  if (!/\b(?:xrange|raw_input|unichr|execfile)\s*\(/.test(tree.text)) return false;
  for (let index = 1; index < tree.count; index++) {
    if (tree.kinds[index] === K.wildcard_import) return false;
    if (tree.kinds[index] !== K.identifier) continue;
    const name2 = tree.textOf(index);
    if (COMPATIBLE_WITH_BOTH.test(name2)) return false;
    if (!PYTHON_2_BUILTINS.test(name2)) continue;
    if (tree.node(index).parent?.kind !== "call") return false;
    isCalled = true;
  }
  return isCalled;
}
function oldestPython3(tree) {
  let oldest = -1;
  const since = (release) => {
    oldest = Math.max(oldest, RELEASES.indexOf(release));
  };
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.nonlocal_statement:
      case K.keyword_separator:
        since("3.3.7");
        break;
      case K.await:
        since("3.5.10");
        break;
      case K.token:
        if (tree.textOf(index) === "async") since("3.5.10");
        break;
      case K.interpolation:
        since("3.6.15");
        break;
      case K.type:
        since("3.5.10");
        break;
      case K.named_expression:
      case K.positional_separator:
        since("3.8.20");
        break;
      case K.match_statement:
        since("3.10.18");
        break;
      case K.type_alias_statement:
        since("3.12.12");
        break;
      case K.raise_statement:
        if (tree.node(index).child("cause")) since("3.3.7");
        break;
    }
  }
  return oldest < 0 ? void 0 : RELEASES[oldest];
}

// src/names/use.ts
function useOf(node, roleAt) {
  const outer = node.withParentheses;
  const by = outer.parent;
  if (!by) return { kind: "other", node, by: outer };
  switch (roleAt[outer.index]) {
    case 1 /* Store */: {
      const statement2 = node.ancestor("assignment", "type_alias_statement");
      const value = by.kind === "assignment" ? finalValue(by) : aliasedValue(statement2);
      return { kind: "store", node, by: statement2 ?? by, ...value ? { value } : {} };
    }
    case 2 /* Augment */:
      return { kind: "augment", node, by, ...rightOf(by) };
    case 3 /* Delete */:
      return { kind: "delete", node, by };
    case 8 /* Walrus */:
      return { kind: "store", node, by, ...optional("value", by.child("value")) };
    case 5 /* For */:
    case 6 /* With */:
    case 7 /* Except */:
    case 9 /* Match */:
    case 4 /* Parameter */:
      return { kind: "bind", node, by };
  }
  switch (by.kind) {
    case "attribute":
      return outer.field === "object" ? attributeUse(node, by, roleAt) : { kind: "other", node, by };
    case "subscript":
      return outer.field === "value" ? itemUse(node, by, roleAt) : { kind: "other", node, by };
    case "call":
      if (outer.field === "function") return { kind: "call", node, by };
      return { kind: "argument", node, by, position: 0 };
    case "argument_list":
      return argumentUse(node, outer, by);
    case "keyword_argument": {
      const list = by.parent;
      const call2 = list?.kind === "argument_list" ? list.parent : void 0;
      return { kind: "argument", node, by: call2 ?? by, ...optional("name", by.child("name")?.text) };
    }
    case "list_splat":
    case "dictionary_splat": {
      const call2 = by.parent?.kind === "argument_list" ? by.parent.parent : void 0;
      return call2 ? { kind: "argument", node, by: call2 } : { kind: "element", node, by: by.parent ?? by };
    }
    case "return_statement":
      return { kind: "return", node, by };
    case "yield":
      return { kind: "yield", node, by };
    case "await":
      return { kind: "await", node, by };
    case "raise_statement":
      return { kind: "raise", node, by };
    case "assignment":
      return { kind: "assigned", node, by };
    case "augmented_assignment":
      return { kind: "operand", node, by };
    case "named_expression":
      return { kind: "assigned", node, by };
    case "for_statement":
    case "for_in_clause":
      return { kind: "iterate", node, by };
    case "comparison_operator": {
      const operator = operatorBefore(outer);
      return { kind: operator === "in" || operator === "not in" ? "contains" : "compare", node, by };
    }
    case "if_statement":
    case "elif_clause":
    case "while_statement":
    case "assert_statement":
    case "not_operator":
    case "if_clause":
      return { kind: "test", node, by };
    case "conditional_expression":
      return outer.previousSibling && outer.nextSibling ? { kind: "test", node, by } : { ...useOf(by, roleAt), node };
    case "boolean_operator":
      return { ...useOf(by, roleAt), node };
    case "with_item":
    case "as_pattern":
      return {
        kind: by.kind === "with_item" || by.parent?.kind === "with_item" ? "with" : "other",
        node,
        by
      };
    case "list":
    case "tuple":
    case "set":
    case "expression_list":
    case "pair":
    case "dictionary":
      return { kind: "element", node, by };
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
    case "generator_expression":
      return { kind: "produced", node, by };
    case "binary_operator":
    case "unary_operator":
      return { kind: "operand", node, by };
    case "interpolation":
      return { kind: "formatted", node, by };
    case "expression_statement":
      return { kind: "discarded", node, by };
  }
  return { kind: "other", node, by };
}
function attributeUse(node, by, roleAt) {
  const name2 = by.child("attribute")?.text ?? "";
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === 1 /* Store */ || role === 2 /* Augment */ || role === 5 /* For */ || role === 6 /* With */) {
    const statement2 = outer.parent ?? by;
    const value = statement2.kind === "assignment" ? finalValue(statement2) : statement2.child("right");
    return { kind: "attribute-store", node, by, name: name2, ...optional("value", value) };
  }
  if (role === 3 /* Delete */) return { kind: "attribute-delete", node, by, name: name2 };
  if (outer.parent?.kind === "call" && outer.field === "function") {
    return { kind: "method", node, by: outer.parent, name: name2 };
  }
  return { kind: "attribute", node, by, name: name2 };
}
function itemUse(node, by, roleAt) {
  const keys = by.childrenIn("subscript");
  const key = keys.length === 1 ? keys[0] : by;
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === 3 /* Delete */) return { kind: "item-delete", node, by, ...optional("key", key) };
  if (role === 1 /* Store */ || role === 2 /* Augment */ || role === 5 /* For */ || role === 6 /* With */) {
    const statement2 = outer.parent ?? by;
    const value = statement2.kind === "assignment" ? finalValue(statement2) : statement2.child("right");
    return { kind: "item-store", node, by, ...optional("key", key), ...optional("value", value) };
  }
  return { kind: "item", node, by, ...optional("key", key) };
}
function argumentUse(node, outer, list) {
  const call2 = list.parent;
  if (call2?.kind !== "call") return { kind: "other", node, by: list };
  let position = 0;
  for (let at = list.firstChild; at && at !== outer; at = at.nextSibling) position++;
  return { kind: "argument", node, by: call2, position };
}
function aliasedValue(statement2) {
  return statement2?.kind === "type_alias_statement" ? statement2.child("right")?.firstChild : void 0;
}
function finalValue(assignment) {
  let right = assignment.child("right");
  while (right?.kind === "assignment") right = right.child("right");
  return right;
}
function rightOf(statement2) {
  return optional("value", statement2.child("right"));
}
function operatorBefore(operand) {
  const before = operand.previousSibling;
  return before?.field === "operators" ? before.text.replace(/\s+/g, " ") : void 0;
}
function optional(name2, value) {
  return value === void 0 ? {} : { [name2]: value };
}

// src/model/call.ts
var Call = class {
  node;
  /** What is called: `weakref.ref` in `weakref.ref(x)`. */
  callee;
  /** What the callee names, or undefined. */
  qualifiedName;
  #argumentNodes;
  #positional;
  constructor(node, callee, qualifiedName) {
    this.node = node;
    this.callee = callee;
    this.qualifiedName = qualifiedName;
  }
  /** The last name of the callee: `ref` in `weakref.ref(x)`, `append` in `self.items.append(x)`. */
  get name() {
    if (this.callee.kind === "identifier") return this.callee.text;
    return this.callee.kind === "attribute" ? this.callee.child("attribute")?.text : void 0;
  }
  /** The object whose method is called, in `object.name(...)`. */
  get receiver() {
    return this.callee.kind === "attribute" ? this.callee.child("object")?.unparenthesized : void 0;
  }
  /** All argument nodes as written; a lone generator expression is one. */
  get argumentNodes() {
    this.#argumentNodes ??= argumentsOf2(this.node);
    return this.#argumentNodes;
  }
  /** Positional arguments before any `*args`. */
  get positional() {
    this.#positional ??= positionalIn(this.argumentNodes);
    return this.#positional;
  }
  /** `*args` or `**kwargs` is passed: arguments may be there that cannot be seen. */
  get hasSplat() {
    return this.argumentNodes.some(
      (node) => node.is("list_splat", "dictionary_splat", "parenthesized_list_splat")
    );
  }
  /** The value of a keyword argument. */
  keyword(name2) {
    for (const node of this.argumentNodes) {
      if (node.kind === "keyword_argument" && node.child("name")?.text === name2) {
        return node.child("value")?.unparenthesized;
      }
    }
    return void 0;
  }
  /** The argument at a position, or under a keyword when it is passed by that. */
  argument(position, keyword2) {
    return this.positional[position] ?? (keyword2 === void 0 ? void 0 : this.keyword(keyword2));
  }
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
};
function argumentsOf2(call2) {
  const list = call2.child("arguments");
  if (!list) return [];
  return list.kind === "argument_list" ? list.children : [list];
}
function positionalIn(nodes) {
  const result = [];
  for (const node of nodes) {
    if (node.is("list_splat", "dictionary_splat", "parenthesized_list_splat")) break;
    if (node.kind !== "keyword_argument") result.push(node.unparenthesized);
  }
  return result;
}

// src/model/caught.ts
var DEEPEST3 = 6;
function caughtIn(file2, expression2) {
  return search(file2, expression2, 0);
}
function search(file2, expression2, depth) {
  const node = expression2.unparenthesized;
  if (depth > DEEPEST3) return void 0;
  switch (node.kind) {
    case "identifier":
      return ofName(file2, node, depth);
    case "named_expression":
    case "await":
      return searchIn(file2, node.children.slice(-1), depth);
    case "conditional_expression":
      return searchIn(file2, [node.children[0], node.children[2]], depth);
    case "boolean_operator":
      return searchIn(file2, node.childrenIn("left").concat(node.childrenIn("right")), depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
      return wrapped(searchIn(file2, node.children, depth));
    case "dictionary":
      return wrapped(
        searchIn(
          file2,
          node.children.map((pair) => pair.child("value")),
          depth
        )
      );
    case "attribute": {
      if (node.child("attribute")?.text !== "__traceback__") return void 0;
      const object = node.child("object");
      const caught = object && search(file2, object, depth + 1);
      return caught && { ...caught, kind: "traceback", node };
    }
    case "subscript": {
      const value = node.child("value");
      const index = node.child("subscript")?.text;
      if (value?.kind !== "call" || !isExcInfo(file2, value) || index === "0") return void 0;
      const caught = traceback(file2, node);
      return index === "1" ? { ...caught, kind: "exception" } : caught;
    }
    case "call":
      return ofCall(file2, node, depth);
  }
  return void 0;
}
function ofCall(file2, node, depth) {
  const call2 = file2.call(node);
  if (!call2) return void 0;
  if (isExcInfo(file2, node)) return traceback(file2, node);
  if (call2.name === "with_traceback" && call2.receiver) {
    const given2 = call2.argument(0);
    return given2 && given2.kind !== "none" ? search(file2, call2.receiver, depth + 1) : void 0;
  }
  if (!/^_*[A-Z]/.test(call2.name ?? "")) return void 0;
  const given = call2.argumentNodes.map(
    (argument) => argument.kind === "keyword_argument" ? argument.child("value") : argument
  );
  const names = given.filter(
    (argument) => argument?.kind === "attribute" || // What a parameter is goes one step too far here: most classes are given all kinds of things.
    argument?.kind === "identifier" && file2.binding(argument)?.isParameter === false
  );
  return wrapped(searchIn(file2, names, depth));
}
function searchIn(file2, nodes, depth) {
  for (const node of nodes) {
    const caught = node && search(file2, node, depth + 1);
    if (caught) return caught;
  }
  return void 0;
}
function wrapped(caught) {
  return caught && { ...caught, isWrapped: true };
}
function isExcInfo(file2, call2) {
  const callee = call2.child("function");
  return callee !== void 0 && file2.qualifiedName(callee) === "sys.exc_info";
}
function traceback(file2, node) {
  return { kind: "traceback", node, handler: handlerAround(file2, node), isWrapped: false };
}
function ofName(file2, node, depth) {
  const binding = file2.binding(node);
  if (!binding) return void 0;
  const handler = handlerAround(file2, node, binding);
  if (handler) return { kind: "exception", node, handler, isWrapped: false };
  if (!mayBeCaught(file2, binding)) return void 0;
  for (const assignment of reaching(file2, node, binding)) {
    const values2 = assignment.kind === "parameter" ? argumentsFor(file2, binding) : assignment.value ? [assignment.value] : [];
    for (const value of values2) {
      const caught = search(file2, value, depth + 1);
      if (caught) return { ...caught, node };
    }
  }
  return void 0;
}
var possiblyCaught = /* @__PURE__ */ new WeakMap();
function mayBeCaught(file2, binding) {
  const known4 = possiblyCaught.get(binding);
  if (known4 !== void 0) return known4;
  const sources = /* @__PURE__ */ new Set([binding]);
  let found = false;
  for (const source of sources) {
    found ||= possiblyCaught.get(source) ?? source.assignments.some(({ kind }) => kind === "except");
    for (const value of valuesOf(file2, source)) found ||= mentionsCaught(file2, value, sources);
    if (found) break;
  }
  possiblyCaught.set(binding, found);
  return found;
}
function valuesOf(file2, binding) {
  return binding.assignments.flatMap((assignment) => {
    if (assignment.kind === "parameter") return argumentsFor(file2, binding);
    return assignment.value ? [assignment.value] : [];
  });
}
function mentionsCaught(file2, value, sources) {
  for (const node of value.walk()) {
    if (node.kind !== "identifier") continue;
    if (/exc_info|__traceback__/.test(node.text)) return true;
    const binding = file2.binding(node);
    if (binding) sources.add(binding);
  }
  return false;
}
function argumentsFor(file2, parameter) {
  const model = file2.functionOf(parameter.scope.node);
  const index = model?.parameters.findIndex(({ name: name2 }) => name2 === parameter.name) ?? -1;
  if (!model || index < 0 || model.isLambda) return [];
  const values2 = [];
  for (const call2 of model.class ? file2.callsOfMethod(model.name) : file2.calls) {
    if (call2.name !== model.name) continue;
    const callee = model.class ? file2.methodNamedBy(call2.callee) : file2.functionNamed(call2.callee);
    if (callee !== model) continue;
    const value = call2.argument(model.selfName === void 0 ? index : index - 1, parameter.name);
    if (value) values2.push(value);
  }
  return values2;
}
function reaching(file2, node, binding) {
  const model = file2.functionAround(node);
  if (model?.scope !== binding.scope) return binding.assignments;
  const local = file2.flow(model).local(binding);
  return local.isKnown ? local.heldBefore(node) : binding.assignments;
}
function handlerAround(file2, node, binding) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind !== "except_clause") continue;
    const handler = file2.handlerOf(at);
    if (!handler?.body?.contains(node)) continue;
    if (!binding) return handler;
    if (handler.name && file2.binding(handler.name) === binding) return handler;
  }
  return void 0;
}

// src/knowledge/effects.ts
var EFFECT_FREE_FUNCTIONS = new Set(
  [
    ...["abs", "all", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "complex"],
    ...["cmp", "dict", "dir", "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr"],
    ...["hasattr", "hash", "hex", "id", "int", "isinstance", "issubclass", "iter", "len", "list", "long"],
    ...["map", "max", "memoryview", "min", "object", "oct", "open", "ord", "pow", "print", "range", "repr"],
    ...["reversed", "round", "set", "slice", "sorted", "str", "sum", "super", "tuple", "type", "unichr"],
    ...["unicode", "vars", "xrange", "zip"]
  ].map((name2) => `builtins.${name2}`)
);
var EFFECT_FREE_MODULES = [
  "ast",
  "base64",
  "binascii",
  "cmath",
  "collections",
  "dataclasses",
  "datetime",
  "decimal",
  "fnmatch",
  "fractions",
  "hashlib",
  "html",
  "inspect",
  "itertools",
  "json",
  "keyword",
  "logging",
  "math",
  "operator",
  "os.path",
  "posixpath",
  "ntpath",
  "re",
  "statistics",
  "string",
  "struct",
  "textwrap",
  "time",
  "tokenize",
  "types",
  "typing",
  "unicodedata",
  "urllib.parse",
  "uuid",
  "warnings",
  "zlib"
];
var EFFECT_FREE_METHODS = /* @__PURE__ */ new Set([
  // str and bytes
  ...["capitalize", "casefold", "center", "count", "decode", "encode", "endswith", "expandtabs", "find"],
  ...["format", "format_map", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit"],
  ...["isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join"],
  ...["ljust", "lower", "lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex", "rjust"],
  ...["rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title"],
  ...["translate", "upper", "zfill"],
  // containers
  ...["copy", "difference", "get", "has_key", "intersection", "isdisjoint", "issubset", "issuperset"],
  ...["items", "iteritems", "iterkeys", "itervalues", "keys", "most_common", "symmetric_difference"],
  ...["union", "values"],
  // patterns and matches
  ...["end", "findall", "finditer", "fullmatch", "group", "groupdict", "groups", "match", "search", "span"],
  ...["start", "sub", "subn"],
  // numbers, dates, digests
  ...["as_integer_ratio", "bit_length", "digest", "hexdigest", "isoformat", "strftime", "total_seconds"],
  ...["timestamp", "to_bytes", "tolist", "item"],
  // paths
  ...["as_posix", "exists", "is_dir", "is_file", "joinpath", "relative_to", "with_name", "with_suffix"],
  // loggers and writers
  ...["critical", "debug", "error", "exception", "info", "log", "warn", "warning", "write", "writelines"],
  ...["writerow", "writerows", "isEnabledFor"]
]);
var EFFECT_FREE_CONTEXTS = /* @__PURE__ */ new Set([
  "builtins.open",
  "contextlib.closing",
  "contextlib.nullcontext",
  "contextlib.suppress",
  "warnings.catch_warnings"
]);
var NEW_LIST_FUNCTIONS = /* @__PURE__ */ new Set([
  "builtins.dir",
  "builtins.sorted",
  "glob.glob",
  "os.listdir",
  "re.findall"
]);
var NEW_LIST_METHODS = /* @__PURE__ */ new Set([
  "copy",
  "findall",
  "readlines",
  "rsplit",
  "split",
  "splitlines"
]);
var EAGER_CONSUMERS = new Set(
  [
    ...[
      "all",
      "any",
      "bytearray",
      "bytes",
      "dict",
      "frozenset",
      "list",
      "max",
      "min",
      "set",
      "sorted",
      "sum"
    ],
    ...["tuple"]
  ].map((name2) => `builtins.${name2}`)
);
var THREADING_MODULES = [
  "_thread",
  "concurrent",
  "eventlet",
  "gevent",
  "multiprocessing.pool",
  "threading"
];

// src/model/changes.ts
var HANDED_OUT = /* @__PURE__ */ new Set([
  "argument",
  "assigned",
  "attribute",
  "await",
  "call",
  "element",
  "other",
  "produced",
  "with",
  "yield"
]);
function changesWithin(file2, source, region) {
  const target = source.unparenthesized;
  const type = file2.constructorName(target);
  if (type !== void 0 && WEAK_CONTAINERS2.has(type)) return "unknown";
  for (const node of running(region)) {
    if (namesTheSame(file2, node, target) && isChanged(file2.useOf(node), type)) return "yes";
  }
  if (isPrivate(file2, target, region)) return "no";
  if (type === void 0 && file2.imports("weakref")) return "unknown";
  if (THREADING_MODULES.some((module2) => file2.imports(module2))) return "unknown";
  return hasUnknownEffects(file2, region, lastName(file2, target)) ? "unknown" : "no";
}
function hasUnknownEffects(file2, region, except) {
  for (const node of running(region)) if (isUnknownEffect(file2, node, except)) return true;
  return false;
}
function changesOnlyLocals(file2, region) {
  if (hasUnknownEffects(file2, region)) return false;
  for (const node of running(region)) {
    if (node.kind === "identifier") {
      if (file2.isWritten(node) && !isLocal(file2.binding(node)?.scope.kind)) return false;
    } else if (node.kind === "attribute") {
      if (file2.isWritten(node)) return false;
    }
    const isObject = node.is("identifier", "attribute", "subscript") && !file2.isWritten(node);
    const use = isObject ? file2.useOf(node) : void 0;
    if (use && isChanged(use, "any") && !isPrivate(file2, node, region)) return false;
  }
  return true;
}
function isLocal(scope) {
  return scope === "function" || scope === "lambda" || scope === "comprehension";
}
function isPrivate(file2, source, region) {
  const name2 = source.unparenthesized;
  const binding = name2.kind === "identifier" ? file2.binding(name2) : void 0;
  if (!binding || binding.scope.kind !== "function" && binding.scope.kind !== "lambda") return false;
  if (!isAlwaysNew(file2, binding)) return false;
  const end = Math.max(...region.map((node) => node.end));
  const again = region[0] ? outerLoop(file2, region[0], binding) : void 0;
  return binding.references.every((reference) => {
    if (file2.scopeOf(reference).frame !== binding.scope) return false;
    const use = file2.useOf(reference);
    if (!HANDED_OUT.has(use.kind)) return true;
    if (use.kind === "argument" && isHarmlessArgument(file2, use)) return true;
    return reference.start >= end && !again?.contains(reference);
  });
}
function outerLoop(file2, region, binding) {
  let found;
  const own = region.ancestor("for_statement");
  for (let loop2 = own && file2.loopAround(own); loop2; loop2 = file2.loopAround(loop2.node)) {
    const { node } = loop2;
    if (!binding.assignments.some((assignment) => node.contains(assignment.target))) found = node;
  }
  return found;
}
function isAlwaysNew(file2, binding) {
  return binding.assignments.every(({ kind, value, target }) => {
    if (kind === "augment") return true;
    if (kind === "parameter") return target.parent?.is("list_splat_pattern", "dictionary_splat_pattern");
    if (kind !== "assign" || !value) return false;
    if (file2.isNewContainer(value) || value.unparenthesized.is("tuple", "string")) return true;
    const call2 = file2.call(value.unparenthesized);
    if (!call2) return false;
    return call2.qualifiedName !== void 0 ? NEW_LIST_FUNCTIONS.has(call2.qualifiedName) : call2.receiver !== void 0 && NEW_LIST_METHODS.has(call2.name ?? "");
  });
}
function isHarmlessArgument(file2, use) {
  const call2 = file2.call(use.by);
  if (call2?.qualifiedName === void 0) return call2?.name === "join";
  return EFFECT_FREE_FUNCTIONS.has(call2.qualifiedName);
}
function* running(region) {
  for (const root of region) {
    const { tree } = root;
    const end = tree.subtreeEnd(root.index);
    for (let index = root.index; index < end; ) {
      const node = tree.node(index);
      if (node.is("return_statement", "raise_statement") && !isCaught(node, root)) {
        index = tree.subtreeEnd(index);
        continue;
      }
      yield node;
      index++;
    }
  }
}
function isCaught(node, root) {
  const attempt = node.ancestor("try_statement", "function_definition", "lambda", "with_statement");
  return attempt !== void 0 && root.contains(attempt);
}
function namesTheSame(file2, node, target) {
  if (node.kind !== target.kind || node.text !== target.text) return false;
  return node.kind !== "identifier" || file2.binding(node) === file2.binding(target);
}
function isChanged(use, type) {
  switch (use.kind) {
    case "item-store":
    case "item-delete":
    case "augment":
      return true;
    case "method": {
      const name2 = use.name ?? "";
      if (QUEUE_ONLY_SHRINKING.has(name2)) return false;
      if (GROWING_METHODS.has(name2) || SHRINKING_METHODS.has(name2) || REORDERING_METHODS.has(name2))
        return true;
      return type === void 0 && !EFFECT_FREE_METHODS.has(name2);
    }
  }
  return false;
}
function isUnknownEffect(file2, node, except) {
  switch (node.kind) {
    case "await":
    case "yield":
    case "exec_statement":
      return true;
    case "call": {
      const call2 = file2.call(node);
      return call2 === void 0 || !isHarmlessCall(file2, call2, except);
    }
    case "attribute":
      return file2.isWritten(node) && !isPlainAttributeOfSelf(file2, node);
    case "with_item": {
      const pattern = node.child("value");
      const value = pattern?.kind === "as_pattern" ? pattern.firstChild : pattern;
      const name2 = value && file2.constructorName(value);
      return name2 === void 0 || !EFFECT_FREE_CONTEXTS.has(name2);
    }
  }
  return false;
}
function isPlainAttributeOfSelf(file2, node) {
  const name2 = file2.selfAttribute(node);
  const owner = name2 === void 0 ? void 0 : file2.methodAround(node)?.class;
  if (name2 === void 0 || !owner) return false;
  return owner.findMethod(name2) === void 0 && owner.findMethod("__setattr__") === void 0;
}
function isHarmlessCall(file2, call2, except) {
  const qualified = call2.qualifiedName;
  if (qualified !== void 0) {
    if (EFFECT_FREE_FUNCTIONS.has(qualified)) return true;
    if (EFFECT_FREE_MODULES.some((module2) => qualified.startsWith(`${module2}.`))) return true;
  }
  const name2 = call2.name ?? "";
  if (/(Error|Exception|Warning)$/.test(name2)) return true;
  const { receiver } = call2;
  if (!receiver) return false;
  if (EFFECT_FREE_METHODS.has(name2)) return true;
  if (!GROWING_METHODS.has(name2) && !SHRINKING_METHODS.has(name2) && !REORDERING_METHODS.has(name2))
    return false;
  const type = file2.constructorName(receiver);
  const isOther = except !== void 0 && lastName(file2, receiver) !== except;
  if (type !== void 0) return isOther && MUTABLE_CONTAINERS.has(type);
  return isOther && (name2 === "append" || name2 === "extend");
}
function lastName(file2, node) {
  const target = node.unparenthesized;
  if (target.kind === "attribute") return target.child("attribute")?.text;
  if (target.kind !== "identifier") return void 0;
  const value = file2.binding(target)?.onlyValue?.unparenthesized;
  return value?.kind === "attribute" ? value.child("attribute")?.text : target.text;
}

// src/model/escape.ts
var MOST_ALIASES = 3;
function escapesOf(file2, binding) {
  const follower = new Follower(file2, binding.scope.frame);
  follower.name(binding, 0);
  return follower.escapes;
}
function escapesOfValue(file2, node) {
  const follower = new Follower(file2, file2.scopeOf(node).frame);
  follower.value(node, 0);
  return follower.escapes;
}
var Follower = class {
  escapes = [];
  #file;
  #frame;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2, frame) {
    this.#file = file2;
    this.#frame = frame;
  }
  name(binding, aliases) {
    if (this.#seen.has(binding) || aliases > MOST_ALIASES) return;
    this.#seen.add(binding);
    for (const node of binding.references) {
      const { frame } = this.#file.scopeOf(node);
      if (frame !== this.#frame) this.escapes.push({ kind: "captured", node, by: frame.node });
      else this.value(node, aliases);
    }
  }
  value(node, aliases) {
    const use = this.#file.useOf(node);
    const kind = kindOf(this.#file, use, (alias) => this.name(alias, aliases + 1));
    if (kind) this.escapes.push({ kind, node, by: use.by });
  }
};
function kindOf(file2, use, alias) {
  switch (use.kind) {
    case "return":
      return "returned";
    case "yield":
      return "yielded";
    case "raise":
      return "raised";
    case "argument":
      return putIntoContainer(file2, use, alias);
    case "element":
    case "produced":
      return kindOf(file2, file2.useOf(use.by.kind === "pair" ? use.by.parent ?? use.by : use.by), alias);
    case "assigned": {
      let kind;
      for (const target of targetsOf(use.by)) {
        const name2 = target.kind === "identifier" ? file2.binding(target) : ownContainer(file2, use.node, target);
        if (!name2 || name2.scope.frame !== file2.scopeOf(use.node).frame) kind = "stored";
        else alias(name2);
      }
      return kind;
    }
  }
  return void 0;
}
function putIntoContainer(file2, use, alias) {
  const call2 = file2.call(use.by);
  if (!call2?.receiver || call2.name === void 0 || !GROWING_METHODS.has(call2.name)) return "passed";
  const name2 = ownList(file2, use.node, call2.receiver);
  if (!name2) return "stored";
  alias(name2);
  return void 0;
}
function ownContainer(file2, value, target) {
  const container = target.kind === "subscript" ? target.child("value") : void 0;
  return container && ownList(file2, value, container);
}
function ownList(file2, value, container) {
  const name2 = container.kind === "identifier" ? file2.binding(container) : void 0;
  const isOwn2 = name2?.onlyValue !== void 0 && name2.scope.frame === file2.scopeOf(value).frame;
  return isOwn2 && name2.scope.kind !== "module" && file2.isNewContainer(name2.onlyValue) ? name2 : void 0;
}
function targetsOf(assignment) {
  const targets = [];
  let at = assignment;
  while (at?.parent?.kind === "assignment") at = at.parent;
  while (at?.is("assignment", "named_expression")) {
    const left = at.child(at.kind === "assignment" ? "left" : "name");
    if (left?.is("pattern_list", "tuple_pattern", "list_pattern")) targets.push(...left.children);
    else if (left) targets.push(left);
    at = at.child("right");
  }
  return targets;
}

// src/knowledge/control-flow.ts
var NEVER_RETURNING = /* @__PURE__ */ new Set([
  "sys.exit",
  "os._exit",
  "os.abort",
  "builtins.exit",
  "builtins.quit",
  "pytest.fail",
  "pytest.skip"
]);
var RAISES_AGAIN = /(?:^|\.)_*re_?raise$/;
var SWALLOWING_MANAGERS = /* @__PURE__ */ new Set([
  "contextlib.suppress",
  "pytest.raises",
  "trio.move_on_after",
  "trio.move_on_at",
  "trio.CancelScope",
  "anyio.move_on_after",
  "anyio.move_on_at",
  "anyio.CancelScope"
]);
var SWALLOWING_METHODS = /* @__PURE__ */ new Set([
  "assertRaises",
  "assertRaisesRegex",
  "assertRaisesRegexp"
]);

// src/model/trace.ts
var START = 1;
var MOST_EVENTS = 29;
var DEEPEST4 = 100;
var MOST_LOOPS = 10;
var UNKNOWN2 = { isKnown: false, exits: [], before: /* @__PURE__ */ new Map(), atEndOfLoop: /* @__PURE__ */ new Map() };
function trace(node, watch) {
  if (node.hasError || watch.events.length > MOST_EVENTS) return UNKNOWN2;
  return new Walk(watch).run(node);
}
var Walk = class {
  #watch;
  #before = /* @__PURE__ */ new Map();
  #atEndOfLoop = /* @__PURE__ */ new Map();
  #out = [];
  #depth = 0;
  #loops = 0;
  #isKnown = true;
  constructor(watch) {
    this.#watch = watch;
  }
  run(node) {
    const body2 = node.child("body");
    if (!body2) return UNKNOWN2;
    if (node.kind === "lambda") {
      this.#leave("return", body2, this.#evaluate(body2, this.#watch.initial));
    } else {
      this.#leave("end", node, this.#block(body2, this.#watch.initial));
    }
    if (!this.#isKnown) return UNKNOWN2;
    const exits = [];
    for (const { kind, node: at, state } of this.#out) {
      if (kind !== "break" && kind !== "continue") exits.push({ kind, node: at, state });
    }
    return { isKnown: true, exits, before: this.#before, atEndOfLoop: this.#atEndOfLoop };
  }
  #block(block, state) {
    if (++this.#depth > DEEPEST4) this.#isKnown = false;
    let at = state;
    if (this.#isKnown) {
      for (const statement2 of block.children) {
        if (at === 0) break;
        at = this.#statement(statement2, at);
      }
    }
    this.#depth--;
    return at;
  }
  #statement(node, state) {
    this.#before.set(node.index, (this.#before.get(node.index) ?? 0) | state);
    switch (node.kind) {
      case "return_statement":
        this.#leave("return", node, this.#evaluate(node, state));
        return 0;
      case "raise_statement":
        this.#leave("raise", node, this.#evaluate(node, state));
        return 0;
      case "break_statement":
        this.#leave("break", node, state);
        return 0;
      case "continue_statement":
        this.#leave("continue", node, state);
        return 0;
      case "if_statement":
        return this.#if(node, state);
      case "while_statement":
      case "for_statement":
        return this.#loop(node, state);
      case "try_statement":
        return this.#try(node, state);
      case "with_statement":
        return this.#with(node, state);
      case "match_statement":
        return this.#match(node, state);
      case "assert_statement": {
        const condition2 = node.firstChild;
        const after = this.#evaluate(node, state);
        return condition2 ? this.#watch.refine(condition2, true, after) : after;
      }
      case "expression_statement": {
        const after = this.#evaluate(node, state);
        const callee = node.firstChild?.kind === "call" ? node.firstChild.child("function") : void 0;
        const name2 = callee && this.#watch.qualifiedName(callee);
        const raises = RAISES_AGAIN.test(callee?.text ?? "");
        if (!raises && (name2 === void 0 || !NEVER_RETURNING.has(name2))) return after;
        this.#leave("raise", node, after);
        return 0;
      }
      default:
        return this.#evaluate(node, state);
    }
  }
  /** Evaluates a simple statement or the head of a compound one: its events in order, and what it may raise. */
  #evaluate(node, state) {
    if (state === 0) return 0;
    const hazard = hazardOf(node, this.#watch.events);
    this.#leaveByException(node, hazard, state);
    let at = state;
    for (const event of this.#eventsIn(node)) {
      const bit = 2 << this.#watch.events.indexOf(event);
      at = isConditional(event, node) ? at | bit : bit;
      if (isInsideCall(event, node)) this.#leaveByException(node, hazard, at);
    }
    return at;
  }
  /** The events below a node, in the order in which they happen: a value comes before the targets it is assigned to. */
  #eventsIn(node) {
    const found = this.#watch.events.filter((event) => node.contains(event));
    if (found.length < 2) return found;
    const isTarget = (event) => {
      for (let at = event; at && at !== node; at = at.parent) {
        if (at.field === "left" && at.parent?.is("assignment", "augmented_assignment")) return 1;
      }
      return 0;
    };
    return found.sort((a, b) => isTarget(a) - isTarget(b) || a.index - b.index);
  }
  #leave(kind, node, state) {
    if (state !== 0) this.#out.push({ kind, node, state });
  }
  #leaveByException(node, hazard, state) {
    const { onlyRaising } = this.#watch;
    if (hazard === "none" || state === 0 || onlyRaising && !node.contains(onlyRaising)) return;
    const kinds = hazard === "suspends" ? ["exception", "interrupt"] : ["exception"];
    for (const kind of kinds) {
      if (!this.#out.some((other) => other.kind === kind && other.state === state)) {
        this.#out.push({ kind, node, state });
      }
    }
  }
  /** Runs something with its own list of ways out, and answers its result and that list. */
  #collect(run2) {
    const outer = this.#out;
    this.#out = [];
    const end = run2();
    const out2 = this.#out;
    this.#out = outer;
    return { end, out: out2 };
  }
  #if(node, state) {
    let rest = state;
    let after = 0;
    for (const branch of [node, ...node.childrenIn("alternative")]) {
      if (branch.kind === "else_clause") {
        const body2 = branch.child("body");
        after |= body2 ? this.#block(body2, rest) : rest;
        rest = 0;
        break;
      }
      const condition2 = branch.child("condition");
      const block = branch.child("consequence");
      if (!condition2) continue;
      const evaluated = this.#evaluate(condition2, rest);
      const taken = isNever(condition2) ? 0 : this.#watch.refine(condition2, true, evaluated);
      if (taken !== 0) after |= block ? this.#block(block, taken) : taken;
      rest = isAlways(condition2) ? 0 : this.#watch.refine(condition2, false, evaluated);
    }
    return after | rest;
  }
  #loop(node, state) {
    const body2 = node.child("body");
    const iterable = node.child("right");
    const target = node.child("left");
    const condition2 = node.child("condition");
    const start2 = iterable ? this.#evaluate(iterable, state) : state;
    const isAsync = node.firstChild?.kind === "token";
    if (++this.#loops > MOST_LOOPS) this.#isKnown = false;
    let head = start2;
    let done = 0;
    let inner = [];
    while (this.#isKnown) {
      const round = this.#collect(() => {
        let into = head;
        if (condition2) {
          const evaluated = this.#evaluate(condition2, head);
          into = this.#watch.refine(condition2, true, evaluated);
          done = isAlways(condition2) ? 0 : this.#watch.refine(condition2, false, evaluated);
        } else {
          if (iterable) this.#leaveByException(iterable, isAsync ? "suspends" : "raises", head);
          into = target ? this.#evaluate(target, head) : head;
          done = head;
        }
        return body2 && into !== 0 ? this.#block(body2, into) : into;
      });
      inner = round.out;
      let back = round.end;
      for (const { kind, state: at } of inner) if (kind === "continue") back |= at;
      this.#atEndOfLoop.set(node.index, (this.#atEndOfLoop.get(node.index) ?? 0) | back);
      if ((head | back) === head) break;
      head |= back;
    }
    this.#loops--;
    let after = done;
    const otherwise = node.childrenIn("alternative").find((child) => child.kind === "else_clause");
    const elseBody = otherwise?.child("body");
    if (elseBody && after !== 0) after = this.#block(elseBody, after);
    for (const abrupt of inner) {
      if (abrupt.kind === "break") after |= abrupt.state;
      else if (abrupt.kind !== "continue") this.#out.push(abrupt);
    }
    return after;
  }
  #try(node, state) {
    const body2 = node.child("body");
    const handlers = node.children.filter((child) => child.kind === "except_clause");
    const finalizer6 = node.children.find((child) => child.kind === "finally_clause");
    const guarded = this.#collect(() => {
      const attempt = this.#collect(() => body2 ? this.#block(body2, state) : state);
      let end = attempt.end;
      const otherwise = node.children.find((child) => child.kind === "else_clause")?.child("body");
      if (otherwise && end !== 0) end = this.#block(otherwise, end);
      const entering = handlers.map(() => 0);
      for (const abrupt of attempt.out) {
        if (this.#dispatch(abrupt, handlers, entering)) this.#out.push(abrupt);
      }
      for (const [index, handler] of handlers.entries()) end |= this.#handler(handler, entering[index] ?? 0);
      return end;
    });
    const block = finalizer6?.children.find((child) => child.kind === "block");
    if (!block) {
      this.#out.push(...guarded.out);
      return guarded.end;
    }
    const passed = /* @__PURE__ */ new Map();
    const pass = (at) => {
      let after = passed.get(at);
      if (after === void 0) {
        after = at === 0 ? 0 : this.#block(block, at);
        passed.set(at, after);
      }
      return after;
    };
    for (const { kind, node: at, state: before } of guarded.out) this.#leave(kind, at, pass(before));
    return pass(guarded.end);
  }
  /** Hands what leaves a try block to its handlers; answers whether some of it goes on outwards. */
  #dispatch(abrupt, handlers, entering) {
    if (!isExceptional(abrupt.kind)) return true;
    for (const [index, handler] of handlers.entries()) {
      const caught = catches(handler, abrupt);
      if (caught !== "no") entering[index] = (entering[index] ?? 0) | abrupt.state;
      if (caught === "yes") return false;
    }
    return true;
  }
  #handler(handler, state) {
    const block = handler.children.find((child) => child.kind === "block");
    if (state === 0 || !block) return state;
    const { end, out: out2 } = this.#collect(() => {
      let at = state;
      for (const value of handler.childrenIn("value")) {
        for (const event of this.#eventsIn(value)) at = 2 << this.#watch.events.indexOf(event);
      }
      return this.#block(block, at);
    });
    const unbind2 = (at) => {
      const left = at & ~this.#watch.unbound;
      return left === at ? at : left | START;
    };
    for (const abrupt of out2) this.#leave(abrupt.kind, abrupt.node, unbind2(abrupt.state));
    return end === 0 ? 0 : unbind2(end);
  }
  #with(node, state) {
    const clause = node.children.find((child) => child.kind === "with_clause");
    const body2 = node.child("body");
    const isAsync = node.firstChild?.kind === "token";
    let at = state;
    let swallows = false;
    for (const item of clause?.children ?? []) {
      this.#leaveByException(item, isAsync ? "suspends" : "none", at);
      at = this.#evaluate(item, at);
      swallows ||= this.#swallows(item);
    }
    const { end, out: out2 } = this.#collect(() => body2 && at !== 0 ? this.#block(body2, at) : at);
    let after = end;
    for (const abrupt of out2) {
      if (swallows && isExceptional(abrupt.kind)) after |= abrupt.state;
      this.#out.push(abrupt);
    }
    if (isAsync && clause) this.#leaveByException(clause, "suspends", after);
    return after;
  }
  #swallows(item) {
    const value = item.child("value");
    const call2 = (value?.kind === "as_pattern" ? value.firstChild : value)?.unparenthesized;
    const callee = call2?.kind === "call" ? call2.child("function") : void 0;
    if (!callee) return false;
    const name2 = this.#watch.qualifiedName(callee);
    if (name2 !== void 0 && SWALLOWING_MANAGERS.has(name2)) return true;
    return SWALLOWING_METHODS.has(callee.child("attribute")?.text ?? "");
  }
  #match(node, state) {
    let rest = state;
    for (const subject of node.childrenIn("subject")) rest = this.#evaluate(subject, rest);
    let after = 0;
    for (const clause of node.child("body")?.children ?? []) {
      const block = clause.child("consequence");
      if (clause.kind !== "case_clause" || !block || rest === 0) continue;
      let into = rest;
      const patterns = clause.children.filter((child) => child.kind === "case_pattern");
      for (const pattern of patterns) into = this.#evaluate(pattern, into);
      const guard = clause.child("guard");
      if (guard) into = this.#evaluate(guard, into);
      after |= this.#block(block, into);
      const matchesAll = !guard && patterns.length === 1 && isName(patterns[0]?.text ?? "");
      rest = matchesAll ? 0 : rest | into;
    }
    return after | rest;
  }
};
var RAISING = /* @__PURE__ */ new Set([
  K.call,
  K.subscript,
  K.import_statement,
  K.import_from_statement,
  K.assert_statement,
  K.print_statement,
  K.exec_statement,
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.with_item
]);
function hazardOf(node, events) {
  const { tree } = node;
  const end = tree.subtreeEnd(node.index);
  let hazard = "none";
  for (let index = node.index; index < end; ) {
    const kind = tree.kinds[index] ?? 0;
    if (kind === K.await || kind === K.yield) return "suspends";
    const isEvent = RAISING.has(kind) && events.includes(tree.node(index));
    if (RAISING.has(kind) && !isEvent) hazard = "raises";
    const isPassed = kind === K.lambda || kind === K.block || isEvent && kind === K.with_item;
    index = isPassed ? tree.subtreeEnd(index) : index + 1;
  }
  return hazard;
}
function isConditional(event, statement2) {
  for (let at = event; at !== statement2 && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === "boolean_operator" && at.field === "right") return true;
    if (parent.is("list_comprehension", "set_comprehension", "dictionary_comprehension")) return true;
    if (parent.kind === "generator_expression") return true;
    if (parent.kind === "conditional_expression") {
      const isCondition = at.previousSibling !== void 0 && at.nextSibling !== void 0;
      if (!isCondition) return true;
    }
  }
  return false;
}
function isInsideCall(event, statement2) {
  for (let at = event; at !== statement2 && at.parent; at = at.parent) {
    if (at.parent.is("argument_list", "await", "yield")) return true;
    if (at.parent.kind === "call" && at !== event) return true;
  }
  return false;
}
function isAlways(condition2) {
  const test = condition2.unparenthesized;
  return test.kind === "true" || test.kind === "integer" && test.text !== "0";
}
function isNever(condition2) {
  const test = condition2.unparenthesized;
  return test.kind === "false" || test.kind === "integer" && test.text === "0";
}
function isName(text3) {
  return /^[^\W\d]\w*$/u.test(text3) && !["None", "True", "False"].includes(text3);
}
function isExceptional(kind) {
  return kind === "raise" || kind === "exception" || kind === "interrupt";
}
var INTERRUPTS = /* @__PURE__ */ new Set([
  "CancelledError",
  "Cancelled",
  "GeneratorExit",
  "KeyboardInterrupt",
  "SystemExit"
]);
function catches(handler, abrupt) {
  const value = handler.child("value");
  if (!value) return "yes";
  const named = value.kind === "as_pattern" ? value.firstChild : value;
  const classes = named?.is("tuple", "parenthesized_expression") ? named.children : named ? [named] : [];
  const names = classes.map((node) => lastName2(node));
  if (names.includes("BaseException")) return "yes";
  if (abrupt.kind === "interrupt") return names.some((name2) => INTERRUPTS.has(name2)) ? "maybe" : "no";
  if (names.includes("Exception") || names.includes("StandardError")) return "yes";
  if (abrupt.kind === "exception") return "maybe";
  const raised = abrupt.node.firstChild;
  const raisedClass = raised?.kind === "call" ? raised.child("function") : raised;
  return raisedClass && names.includes(lastName2(raisedClass)) ? "yes" : "maybe";
}
function lastName2(node) {
  return node.text.slice(node.text.lastIndexOf(".") + 1);
}

// src/model/flow.ts
var EventFlow = class {
  /** False when the function could not be followed; then every list is empty. */
  isKnown;
  #trace;
  #events;
  #file;
  constructor(traced, events, file2) {
    this.isKnown = traced.isKnown;
    this.#trace = traced;
    this.#events = events;
    this.#file = file2;
  }
  /** Before the statement that holds the node is run; undefined where the point is never reached or not known. */
  before(node) {
    return this.#latest(this.#trace.before.get(this.#file.statementOf(node).index));
  }
  /** At the end of a loop's body, when the next round begins; undefined where there is no second round. */
  atEndOf(loop2) {
    return this.#latest(this.#trace.atEndOfLoop.get(loop2.index));
  }
  /** Every way out. Of the places that may raise in the same state only the first is listed. */
  get exits() {
    const exits = [];
    for (const { kind, node, state } of this.#trace.exits) {
      const latest = this.#latest(state);
      if (latest) exits.push({ kind, node, ...latest });
    }
    return exits;
  }
  #latest(state) {
    if (state === void 0 || state === 0) return void 0;
    const events = this.#events.filter((_, index) => (state & 2 << index) !== 0);
    return { events, none: (state & START) !== 0 };
  }
};
var LocalFlow = class {
  binding;
  #flow;
  #assignments;
  #flowIf;
  /** A node that no statement of the function holds, and that therefore never raises. */
  #nothing;
  constructor(binding, flow, assignments, flowIf) {
    this.#nothing = binding.scope.node;
    this.binding = binding;
    this.#flow = flow;
    this.#assignments = assignments;
    this.#flowIf = flowIf;
  }
  /** False for a name that another function also writes, for one with very many assignments, and in broken code. */
  get isKnown() {
    return this.#flow.isKnown;
  }
  /** The assignments whose value the name may hold before the statement that holds the node. */
  heldBefore(node) {
    return this.#held(this.#flow.before(node));
  }
  /** The assignments whose value the name may hold when the body of a loop has ended and the next round begins. */
  heldAtEndOf(loop2) {
    return this.#held(this.#flow.atEndOf(loop2));
  }
  /** The ways out of the kinds given, all without any, on which the name may hold something. */
  heldAtExits(...kinds) {
    return this.#exitsOf(this.#flow, kinds);
  }
  /** The ways out of the kinds given on which the name may hold something although nothing that is called fails. */
  heldWhenNothingFails(...kinds) {
    return this.#exitsOf(this.#flowIf(this.#nothing), kinds);
  }
  /** The ways out that an exception or a cancellation at this node takes, as far as the name then holds something. */
  heldIfRaisedAt(node) {
    return this.#exitsOf(this.#flowIf(node), ["exception", "interrupt"]);
  }
  #exitsOf(flow, kinds) {
    const exits = [];
    for (const exit of flow.exits) {
      const held2 = this.#held(exit);
      if (held2.length > 0 && (kinds.length === 0 || kinds.includes(exit.kind))) {
        exits.push({ kind: exit.kind, node: exit.node, held: held2 });
      }
    }
    return exits;
  }
  /** Whether the name holds nothing on any way out of the kinds given (all without any), or not this assignment. */
  isReleased(kinds = [], assignment) {
    if (!this.isKnown) return "unknown";
    const exits = this.heldAtExits(...kinds);
    return exits.some(({ held: held2 }) => !assignment || held2.includes(assignment)) ? "no" : "yes";
  }
  #held(latest) {
    const held2 = [];
    for (const event of latest?.events ?? []) {
      const assignment = this.#assignments.get(event);
      if (assignment) held2.push(assignment);
    }
    return held2;
  }
};
var Flow = class {
  function;
  #file;
  #locals = /* @__PURE__ */ new Map();
  constructor(file2, model) {
    this.function = model;
    this.#file = file2;
  }
  /**
   * What a name of this function holds. Not known for names of other scopes. `releasedBy` are further nodes after which
   * it holds nothing that matters, such as `errors.clear()` or `file.close()`.
   */
  local(binding, releasedBy = []) {
    if (releasedBy.length > 0) return this.#follow(binding, releasedBy);
    let local = this.#locals.get(binding);
    if (!local) {
      local = this.#follow(binding, []);
      this.#locals.set(binding, local);
    }
    return local;
  }
  /** Which of the nodes, all evaluated by this function itself, may have been the last; not known for others. */
  lastOf(events) {
    const isOwn2 = events.every((event) => this.#isOwn(event));
    const watch = {
      events,
      initial: START,
      unbound: 0,
      refine: (_condition, _truth, state) => state,
      qualifiedName: (node) => this.#file.qualifiedName(node)
    };
    return new EventFlow(isOwn2 ? trace(this.function.node, watch) : UNKNOWN2, events, this.#file);
  }
  /** The places where the value of a name gets away from the function, also through a second name for it. */
  escapesOf(binding) {
    return escapesOf(this.#file, binding);
  }
  /** Whether the value outlives the call: `unknown` when it is only passed on to something that may keep it. */
  escapes(binding) {
    const escapes = this.escapesOf(binding);
    if (escapes.some(({ kind }) => kind !== "passed" && kind !== "raised")) return "yes";
    return escapes.length > 0 ? "unknown" : "no";
  }
  #isOwn(node) {
    return this.#file.scopeOf(node).frame === this.function.scope;
  }
  #follow(binding, releasedBy) {
    const assignments = binding.assignments.filter(({ kind }) => kind !== "augment" && kind !== "type");
    const parameter = assignments.find(({ kind }) => kind === "parameter")?.target;
    const releases = [...binding.deletions, ...releasedBy];
    const events = [...assignments.map(({ target }) => target), ...releases];
    const isOwn2 = binding.scope === this.function.scope && events.every((event) => event === parameter || this.#isOwn(event));
    const bitOf = (event) => 2 << events.indexOf(event);
    const holding = /* @__PURE__ */ new Map();
    let releasing = START;
    let unbound = 0;
    for (const event of releases) releasing |= bitOf(event);
    for (const assignment of assignments) {
      if (isEmptyValue(assignment.value) && assignment.kind !== "parameter") {
        releasing |= bitOf(assignment.target);
      } else holding.set(assignment.target, assignment);
      if (assignment.kind === "except" && !this.#file.python.isPython2) unbound |= bitOf(assignment.target);
    }
    const watch = {
      events,
      initial: parameter ? bitOf(parameter) : START,
      unbound,
      refine: (condition2, truth2, state) => this.#refine(binding, releasing, condition2, truth2, state),
      qualifiedName: (node) => this.#file.qualifiedName(node)
    };
    const flowIf = (onlyRaising) => {
      const asked = onlyRaising ? { ...watch, onlyRaising } : watch;
      return new EventFlow(isOwn2 ? trace(this.function.node, asked) : UNKNOWN2, events, this.#file);
    };
    return new LocalFlow(binding, flowIf(), holding, flowIf);
  }
  /** What a condition on the name itself tells: whether it holds something. */
  #refine(binding, releasing, condition2, truth2, state) {
    const test = condition2.unparenthesized;
    const again = (part, value, from) => part ? this.#refine(binding, releasing, part, value, from) : from;
    const holds = (something) => something || state === 0 ? state & ~releasing : state & releasing | START;
    switch (test.kind) {
      case "identifier":
        return this.#file.binding(test) === binding ? holds(truth2) : state;
      case "named_expression": {
        const name2 = test.child("name");
        return name2 && this.#file.binding(name2) === binding ? holds(truth2) : state;
      }
      case "not_operator":
        return again(test.child("argument"), !truth2, state);
      case "boolean_operator": {
        const isAnd = test.child("operator")?.text === "and";
        if (isAnd !== truth2) return state;
        return again(test.child("right"), truth2, again(test.child("left"), truth2, state));
      }
      case "comparison_operator": {
        const [left, operator, right, ...more] = test.children;
        if (more.length > 0 || right?.kind !== "none" || left?.kind !== "identifier") return state;
        if (this.#file.binding(left) !== binding) return state;
        const word = operator?.text.replace(/\s+/g, " ");
        if (word === "is" || word === "==") return holds(!truth2);
        return word === "is not" || word === "!=" ? holds(truth2) : state;
      }
      case "call": {
        const callee = test.child("function");
        const first = test.child("arguments")?.firstChild;
        const isTypeTest = truth2 && first?.kind === "identifier" && this.#file.binding(first) === binding && callee;
        return isTypeTest && this.#file.qualifiedName(callee) === "builtins.isinstance" ? holds(true) : state;
      }
    }
    return state;
  }
};
function isEmptyValue(value) {
  const inner = value?.unparenthesized;
  if (!inner) return false;
  if (inner.is("none", "true", "false", "integer", "float", "string", "ellipsis")) return true;
  return inner.kind === "tuple" && inner.firstChild === void 0;
}

// src/model/iteration.ts
var PASSING_ON = /* @__PURE__ */ new Set(["builtins.enumerate", "builtins.zip", "builtins.iter"]);
function iterationsOf(file2) {
  const result = [];
  for (const node of [...file2.nodes("for_statement"), ...file2.nodes("for_in_clause")]) {
    const iterable = node.child("right")?.unparenthesized;
    const left = node.child("left");
    if (!iterable || !left || node.firstChild?.kind === "token") continue;
    const whole = node.kind === "for_statement" ? node : node.parent;
    if (!whole || whole.hasError) continue;
    const body2 = node.child("body");
    const during = whole === node ? [left, ...body2 ? [body2] : []] : [left, ...innerParts(whole, node)];
    result.push({
      node,
      start: node.start,
      end: node.end,
      iterable,
      sources: sourcesOf(file2, iterable, 0),
      target: left,
      during,
      isImmediate: isImmediate(file2, whole)
    });
  }
  return result.sort((a, b) => a.node.index - b.node.index);
}
function innerParts(whole, clause) {
  return whole.children.filter((child) => child.field === "body" || child.index > clause.index);
}
function sourcesOf(file2, iterable, depth) {
  const call2 = file2.call(iterable);
  if (!call2 || depth > 3 || !PASSING_ON.has(call2.qualifiedName ?? "") || call2.hasSplat) return [iterable];
  const passed = call2.qualifiedName === "builtins.zip" ? call2.positional : call2.positional.slice(0, 1);
  return passed.length === 0 ? [iterable] : passed.flatMap((argument) => sourcesOf(file2, argument, depth + 1));
}
function isImmediate(file2, whole) {
  if (whole.kind !== "generator_expression") return true;
  const use = file2.useOf(whole);
  if (use.kind !== "argument" || use.name !== void 0) return false;
  const call2 = file2.call(use.by);
  return call2?.qualifiedName !== void 0 ? EAGER_CONSUMERS.has(call2.qualifiedName) : call2?.name === "join" && call2.receiver?.kind === "string";
}

// src/model/self-escape.ts
var LOOKING = new Set(
  ["callable", "delattr", "dir", "getattr", "hasattr", "hash", "id", "isinstance", "len", "print"].concat(["repr", "setattr", "str", "super", "type", "vars"]).map((name2) => `builtins.${name2}`)
);
var HARMLESS_CLASS_DECORATORS = /^(dataclasses\.dataclass|functools\.total_ordering|typing\.final|attrs?\..+)$/;
function escapesWhenMade(owner, file2) {
  const isPlain4 = owner.ancestors.every(
    (each) => each.keywords.size === 0 && each.decorators.length === each.decoratorNames.filter((name2) => isHarmless(name2)).length
  );
  if (!owner.isFullyKnown || !isPlain4 || owner.findMethod("__new__") || owner.isEnum) return "unknown";
  const seen2 = /* @__PURE__ */ new Set();
  for (const ancestor of owner.ancestors) {
    for (const name2 of ["__init__", "__post_init__", "__attrs_post_init__"]) {
      const method2 = ancestor.methods.get(name2);
      if (method2 && escapesFrom(method2, owner, file2, seen2)) return "yes";
    }
  }
  return "no";
}
function isHarmless(decorator) {
  return decorator !== void 0 && HARMLESS_CLASS_DECORATORS.test(decorator);
}
function escapesFrom(method2, owner, file2, seen2) {
  if (seen2.has(method2)) return false;
  seen2.add(method2);
  const self = method2.scope.bindings.get(method2.selfName ?? "");
  if (!self) return false;
  return self.references.some((reference) => {
    if (file2.scopeOf(reference).frame !== method2.scope) return true;
    return escapesBy(reference, owner, file2, seen2);
  });
}
function escapesBy(reference, owner, file2, seen2) {
  const use = file2.useOf(reference);
  switch (use.kind) {
    case "attribute-store":
    case "attribute-delete":
    case "item":
    case "item-store":
    case "item-delete":
    case "compare":
    case "contains":
    case "test":
    case "formatted":
    case "discarded":
    case "iterate":
      return false;
    case "attribute": {
      const found = owner.findMethod(use.name ?? "");
      if (found && found.binding !== "property") return found.binding === "instance";
      return found !== void 0 && escapesFrom(found, owner, file2, seen2);
    }
    case "method": {
      const found = owner.findMethod(use.name ?? "");
      return found !== void 0 && escapesFrom(found, owner, file2, seen2);
    }
    case "argument": {
      if (use.by.parent?.kind === "raise_statement") return false;
      const call2 = file2.call(use.by);
      if (LOOKING.has(call2?.qualifiedName ?? "")) return false;
      return !file2.weakHoldings.some(({ value }) => value === reference);
    }
  }
  return true;
}

// src/model/undo.ts
function undoingOf(node, undos, frameOf2) {
  const others = undos.filter((undo) => !node.contains(undo));
  if (others.length === 0) return { kind: "never" };
  const near = others.filter((undo) => frameOf2(undo) === frameOf2(node));
  if (near.some((undo) => undo.ancestor("finally_clause", "except_clause"))) return { kind: "always" };
  for (const undo of near) {
    const statement2 = directStatement(node);
    const exit = statement2 ? exitBefore(statement2, undo) : void 0;
    if (exit === "none") return { kind: "always" };
    if (exit) return { kind: "sometimes", undo, skippedAt: exit };
  }
  return { kind: "elsewhere" };
}
function directStatement(node) {
  let at = node;
  while (at.parent && !at.parent.is("block", "module")) at = at.parent;
  return at.is("expression_statement", "delete_statement") ? at : void 0;
}
function exitBefore(statement2, undo) {
  let exit;
  for (let at = statement2.nextSibling; at; at = at.nextSibling) {
    if (at.contains(undo)) return exit ?? "none";
    exit ??= firstExit(at);
  }
  return void 0;
}
function firstExit(statement2) {
  if (statement2.is("function_definition", "class_definition", "decorated_definition")) return void 0;
  for (const node of statement2.walk()) {
    if (node.is("call", "await", "yield", "raise_statement", "return_statement", "assert_statement"))
      return node;
  }
  return void 0;
}

// src/knowledge/weak-dispatchers.ts
var WEAK_CONNECT_FUNCTIONS = /* @__PURE__ */ new Set([
  "pydispatch.dispatcher.connect",
  "pydispatch.robustapply.connect",
  "louie.connect",
  "louie.dispatcher.connect"
]);
var WEAK_RECEIVER_DECORATORS = /* @__PURE__ */ new Set([
  "django.dispatch.receiver",
  "django.dispatch.dispatcher.receiver"
]);
var WEAK_SIGNAL_MAKERS = /* @__PURE__ */ new Set([
  "blinker.NamedSignal",
  "blinker.Signal",
  "blinker.base.NamedSignal",
  "blinker.base.Signal",
  "blinker.signal",
  "celery.utils.dispatch.Signal",
  "celery.utils.dispatch.signal.Signal",
  "django.db.models.signals.ModelSignal",
  "django.dispatch.Signal",
  "django.dispatch.dispatcher.Signal"
]);
var WEAK_SIGNAL_NAME = /^(django\.(db\.models|db\.backends|core|test|contrib\.auth)\.signals|celery\.signals|flask\.signals|quart\.signals)\.[a-z_]+$|^(flask|quart)\.(appcontext_(popped|pushed|tearing_down)|before_render_template|got_request_exception|message_flashed|request_(finished|started|tearing_down)|template_rendered)$/;
var SCRAPY_SIGNAL_NAME = /^scrapy\.signals\.[a-z_]+$/;

// src/model/weak-holding.ts
var MAKERS = [
  ["weakref.ref", "reference"],
  ["weakref.proxy", "proxy"],
  ["weakref.finalize", "finalizer"]
];
function findWeakHoldings(file2) {
  if (!/weakref|Weak(Set|Key|Value)|\bconnect\b|\breceiver\(/.test(file2.tree.text)) return [];
  const found = [];
  for (const [holder, as] of MAKERS) {
    for (const call2 of file2.callsNamed(holder)) {
      const value = call2.argument(0);
      if (value) found.push({ node: call2.node, start: call2.start, value, as, holder, call: call2, isShared: false });
    }
  }
  for (const holder of WEAK_CONTAINERS2) {
    for (const call2 of file2.callsNamed(holder)) found.push(...initialContents(call2, holder));
  }
  found.push(...addedByMethod(file2), ...storedByKey(file2), ...connected(file2));
  return found.sort((a, b) => a.start - b.start || a.value.index - b.value.index);
}
function* initialContents(call2, holder) {
  const source = call2.argument(0);
  const made = { node: call2.node, start: call2.start, holder, call: call2, isShared: false };
  switch (source?.kind) {
    case "list":
    case "tuple":
    case "set":
      if (holder !== "weakref.WeakSet") return;
      for (const value of source.children) {
        if (value.kind !== "list_splat") yield { ...made, value, as: "element" };
      }
      return;
    case "list_comprehension":
    case "set_comprehension":
    case "generator_expression": {
      const value = source.child("body");
      if (value && holder === "weakref.WeakSet") yield { ...made, value, as: "element" };
      return;
    }
    case "dictionary":
      for (const pair of source.children) {
        const held2 = heldOf(holder, pair.child("key"), pair.child("value"));
        if (held2) yield { ...made, ...held2 };
      }
  }
}
function* addedByMethod(file2) {
  for (const call2 of [...file2.callsOfMethod("add"), ...file2.callsOfMethod("setdefault")]) {
    const holder = weakContainer(file2, call2.receiver);
    if (holder === void 0) continue;
    const isAdd = call2.name === "add";
    if (isAdd !== (holder === "weakref.WeakSet")) continue;
    const made = { node: call2.node, start: call2.start, holder, call: call2 };
    const [first, second] = [call2.argument(0), call2.argument(1)];
    if (isAdd) {
      if (first) yield { ...made, value: first, as: "element", isShared: false };
      continue;
    }
    const held2 = heldOf(holder, first, second);
    if (held2) yield { ...made, ...held2, isShared: file2.useOf(call2.node).kind !== "discarded" };
  }
}
function* storedByKey(file2) {
  for (const subscript2 of file2.nodes("subscript")) {
    const container = subscript2.child("value");
    if (subscript2.hasError || !container) continue;
    const use = file2.useOf(container);
    const statement2 = subscript2.withParentheses.parent;
    if (use.kind !== "item-store" || statement2?.kind !== "assignment" || !use.value) continue;
    const holder = weakContainer(file2, container);
    const held2 = holder === void 0 ? void 0 : heldOf(holder, use.key, use.value);
    if (holder === void 0 || !held2) continue;
    const isChained = statement2.parent?.kind === "assignment" || statement2.child("right") !== use.value;
    yield { node: statement2, start: statement2.start, holder, ...held2, isShared: isChained };
  }
}
function* connected(file2) {
  const calls = new Set(file2.callsOfMethod("connect"));
  for (const name2 of WEAK_CONNECT_FUNCTIONS) for (const call2 of file2.callsNamed(name2)) calls.add(call2);
  for (const call2 of calls) {
    const value = call2.argument(0, "receiver");
    if (!value || !mayBeWeak(call2) || !isWeakConnect(file2, call2.callee, call2)) continue;
    const holder = call2.callee.text;
    yield { node: call2.node, start: call2.start, value, as: "receiver", holder, call: call2, isShared: false };
  }
  for (const { decorators, nameNode } of file2.functions) {
    for (const decorator of decorators) {
      const call2 = file2.call(decorator);
      const callee = call2?.callee ?? decorator;
      const isReceiver = call2 !== void 0 && WEAK_RECEIVER_DECORATORS.has(call2.qualifiedName ?? "");
      const isConnect = callee.child("attribute")?.text === "connect" && isWeakConnect(file2, callee, call2);
      if (!(isReceiver || isConnect) || call2 && !mayBeWeak(call2)) continue;
      const held2 = { node: nameNode, start: nameNode.start, value: nameNode, holder: callee.text };
      yield { ...held2, as: "receiver", isShared: false };
    }
  }
}
function mayBeWeak(call2) {
  const weak2 = call2.keyword("weak");
  return !call2.hasSplat && (!weak2 || weak2.kind === "true");
}
function isWeakConnect(file2, callee, call2) {
  if (WEAK_CONNECT_FUNCTIONS.has(file2.qualifiedName(callee) ?? "")) return true;
  const signal = callee.child("object");
  if (!signal) return false;
  if (WEAK_SIGNAL_NAME.test(file2.qualifiedName(signal) ?? "")) return true;
  const maker = file2.constructorName(signal);
  if (maker !== void 0 && WEAK_SIGNAL_MAKERS.has(maker)) return true;
  const made = file2.originOf(signal)?.child("function");
  const namespace = made?.child("attribute")?.text === "signal" ? made.child("object") : void 0;
  if (namespace && file2.constructorName(namespace) === "blinker.Namespace") return true;
  const sent = call2?.argument(1, "signal");
  return sent !== void 0 && SCRAPY_SIGNAL_NAME.test(file2.qualifiedName(sent) ?? "");
}
function holderOutlives(file2, holding, scope) {
  switch (holding.as) {
    case "reference":
    case "proxy":
      return isHandedOut(file2, holding.node, scope, 0);
    case "finalizer":
    case "receiver":
      return true;
    default:
      return !isLocal2(file2, containerOf(holding), scope);
  }
}
function isHandedOut(file2, node, scope, depth) {
  const { kind, by } = file2.useOf(node);
  switch (kind) {
    case "return":
    case "yield":
    case "element":
    case "produced":
    case "other":
      return true;
    case "argument":
      return depth === 0 || GROWING_METHODS.has(file2.call(by)?.name ?? "");
    case "assigned": {
      const target = by.child("left") ?? by.child("name");
      if (!target || !isLocal2(file2, target, scope)) return true;
      const references = target.kind === "identifier" ? file2.binding(target)?.references : void 0;
      return depth < 3 && (references?.some((each) => isHandedOut(file2, each, scope, depth + 1)) ?? true);
    }
  }
  return false;
}
function containerOf({ call: call2, node }) {
  return call2 ? call2.receiver : node.child("left")?.unparenthesized.child("value");
}
function isLocal2(file2, node, scope) {
  return node?.kind === "identifier" && file2.binding(node)?.scope === scope;
}
function heldOf(holder, key, value) {
  const [held2, other] = holder === "weakref.WeakKeyDictionary" ? [key, value] : [value, key];
  if (!held2) return void 0;
  const as = holder === "weakref.WeakKeyDictionary" ? "key" : "value";
  return { value: held2.unparenthesized, as, ...other ? { counterpart: other.unparenthesized } : {} };
}
function weakContainer(file2, container) {
  const name2 = container && file2.constructorName(container);
  return name2 !== void 0 && WEAK_CONTAINERS2.has(name2) ? name2 : void 0;
}

// src/knowledge/weak-support.ts
var WITHOUT_WEAK_REFERENCES = new Map(
  Object.entries({
    "builtins.bool": "bool",
    "builtins.bytearray": "bytearray",
    "builtins.bytes": "bytes",
    "builtins.complex": "complex",
    "builtins.dict": "dict",
    "builtins.dir": "list",
    "builtins.divmod": "tuple",
    "builtins.enumerate": "enumerate",
    "builtins.float": "float",
    "builtins.globals": "dict",
    "builtins.hash": "int",
    "builtins.id": "int",
    "builtins.int": "int",
    "builtins.len": "int",
    "builtins.list": "list",
    "builtins.locals": "dict",
    "builtins.map": "map",
    "builtins.object": "object",
    "builtins.ord": "int",
    "builtins.property": "property",
    "builtins.range": "range",
    "builtins.repr": "str",
    "builtins.slice": "slice",
    "builtins.sorted": "list",
    "builtins.str": "str",
    "builtins.tuple": "tuple",
    "builtins.xrange": "xrange",
    "builtins.zip": "zip",
    "collections.defaultdict": "defaultdict",
    "datetime.date": "date",
    "datetime.date.today": "date",
    "datetime.datetime": "datetime",
    "datetime.datetime.fromtimestamp": "datetime",
    "datetime.datetime.now": "datetime",
    "datetime.datetime.utcnow": "datetime",
    "datetime.time": "time",
    "datetime.timedelta": "timedelta",
    "decimal.Decimal": "Decimal",
    "fractions.Fraction": "Fraction",
    "pathlib.Path": "Path",
    "pathlib.Path.cwd": "Path",
    "pathlib.PosixPath": "PosixPath",
    "pathlib.PurePath": "PurePath",
    "pathlib.PurePosixPath": "PurePosixPath",
    "pathlib.PureWindowsPath": "PureWindowsPath",
    "pathlib.WindowsPath": "WindowsPath",
    "re.fullmatch": "re.Match",
    "re.match": "re.Match",
    "re.search": "re.Match",
    "sqlite3.connect": "sqlite3.Connection",
    "sys._getframe": "frame",
    "sys.exc_info": "tuple",
    "types.NoneType": "NoneType",
    "types.SimpleNamespace": "SimpleNamespace"
  })
);
var SLOTTED_BASES = /* @__PURE__ */ new Set([
  "abc.ABC",
  "builtins.object",
  "collections.abc.Callable",
  "collections.abc.Collection",
  "collections.abc.Container",
  "collections.abc.Hashable",
  "collections.abc.Iterable",
  "collections.abc.Iterator",
  "collections.abc.Mapping",
  "collections.abc.MutableMapping",
  "collections.abc.MutableSequence",
  "collections.abc.MutableSet",
  "collections.abc.Sequence",
  "collections.abc.Set",
  "collections.abc.Sized",
  "typing.Generic",
  "typing.Protocol"
]);
var NEVER_WEAK_BASES = /* @__PURE__ */ new Set([
  "builtins.bytes",
  "builtins.int",
  "builtins.tuple",
  "typing.NamedTuple"
]);
var MAKERS_OF_UNOWNED_OBJECTS = /* @__PURE__ */ new Set([
  "array.array",
  "asyncio.Event",
  "asyncio.Lock",
  "asyncio.Queue",
  "asyncio.Semaphore",
  "builtins.open",
  "builtins.set",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.UserDict",
  "collections.UserList",
  "collections.deque",
  "io.BytesIO",
  "io.StringIO",
  "queue.Queue",
  "socket.socket",
  "tempfile.TemporaryFile",
  "threading.Event",
  "threading.Lock",
  "threading.RLock",
  "threading.Semaphore",
  "uuid.uuid4"
]);

// src/model/weak-support.ts
function weakObstacle(file2, node) {
  const made = file2.instanceClass(node);
  if (made) return obstacleOfClass(made, file2);
  const origin = file2.originOf(node);
  if (!origin) return void 0;
  const callee = origin.kind === "call" ? origin.child("function") : void 0;
  const name2 = file2.constructorName(node);
  const type = name2 === void 0 ? void 0 : WITHOUT_WEAK_REFERENCES.get(name2);
  if (type !== void 0) return { type, at: origin, reason: "builtin" };
  const maker = callee && file2.constructorName(callee);
  return maker === "collections.namedtuple" || maker === "typing.NamedTuple" ? { type: callee?.text ?? "", at: origin, reason: "base" } : void 0;
}
function obstacleOfClass(owner, file2) {
  if (owner.isEnum || owner.isMetaclass) return void 0;
  const found = { type: owner.name, class: owner };
  for (const ancestor of owner.ancestors) {
    for (const base of ancestor.bases) {
      if (neverWeak(base.qualifiedName, base.node, file2)) return { ...found, at: base.node, reason: "base" };
    }
  }
  if (owner.bases.length === 0 && file2.python.meets(">=3") !== "yes") return void 0;
  for (const ancestor of owner.ancestors) {
    if (!hasSlotsWithoutWeakReferences(ancestor)) return void 0;
    const isOpen = ancestor.bases.some(
      ({ class: known4, qualifiedName }) => !known4 && !SLOTTED_BASES.has(qualifiedName ?? "")
    );
    if (isOpen) return void 0;
  }
  return { ...found, at: owner.slots?.node ?? owner.dataclass ?? owner.nameNode, reason: "slots" };
}
function neverWeak(name2, base, file2) {
  if (base.kind === "call") {
    const maker = file2.call(base)?.qualifiedName;
    return maker === "collections.namedtuple" || maker === "typing.NamedTuple";
  }
  if (name2 === void 0 || !NEVER_WEAK_BASES.has(name2)) return false;
  return name2 !== "builtins.int" || file2.python.meets(">=3") === "yes";
}
function hasSlotsWithoutWeakReferences(owner) {
  const names = owner.slots?.names;
  if (names) return !names.includes("__weakref__");
  if (owner.slots) return false;
  const decorator = owner.dataclass ?? owner.attrs;
  if (decorator?.kind !== "call") return false;
  const options = keywordsOf(decorator);
  if (options.get("slots") !== "True") return false;
  if (owner.bodyAssignments("__weakref__").length > 0) return false;
  const weak2 = options.get("weakref_slot");
  return owner.dataclass ? weak2 === void 0 || weak2 === "False" : weak2 === "False";
}
function keywordsOf(call2) {
  const result = /* @__PURE__ */ new Map();
  for (const child of call2.child("arguments")?.children ?? []) {
    const [name2, value] = [child.child("name"), child.child("value")];
    if (child.kind === "keyword_argument" && name2 && value) result.set(name2.text, value.text);
  }
  return result;
}

// src/model/file-model.ts
var MADE_KINDS = /* @__PURE__ */ new Set([13 /* Container */, 9 /* Instance */, 16 /* Result */, 14 /* Frame */]);
var COMPREHENSION_KINDS = [
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression
];
var TEST_PATH = /(^|\/)([^/]*_)?(tests?|testing|benchmarks?)\/|(^|\/)((test|bench)(mark)?_[^/]*|[^/]*_(tests?|bench(mark)?)|tests?|conftest|benchmarks?)\.pyi?$/;
var FileModel = class {
  /** Relative to the root of the run, with '/'. */
  path;
  tree;
  python;
  /** Scopes, names, functions and classes as they are written. */
  definitions;
  #bound;
  #graph;
  /** Indices of nodes by kind, in source order; a kind is looked up on first use. */
  #byKind = /* @__PURE__ */ new Map();
  #imported;
  #origins = /* @__PURE__ */ new Map();
  #flows = /* @__PURE__ */ new Map();
  #calls;
  #callsByName;
  #callsByMethod;
  #attributesByName;
  #iterations;
  #isScript;
  #weakHoldings;
  constructor(path, tree, specifier) {
    this.path = path;
    this.tree = tree;
    this.python = pythonRange(tree, specifier);
    this.definitions = new Definitions(tree, (owner) => this.#attributesOf(owner));
    this.#bound = this.definitions.bound;
  }
  /** The object graph of the file, interpreted when it is first asked for. */
  get graph() {
    this.#graph ??= graphOf(this.definitions);
    return this.#graph;
  }
  // ---- Names
  /** What an expression names: `functools.lru_cache`, `builtins.open`; undefined when it cannot be told. */
  qualifiedName(node) {
    return this.definitions.names.qualifiedName(node);
  }
  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier) {
    return this.#bound.bindingAt.get(identifier.unparenthesized.index);
  }
  /** The scope in which a node is evaluated. */
  scopeOf(node) {
    return this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0] ?? this.#bound.module;
  }
  /** Whether the file imports a module, something inside it, or something of it; anywhere. */
  imports(module2) {
    this.#imported ??= importedNames(this.scopes);
    for (const name2 of this.#imported) if (`${name2}.`.startsWith(`${module2}.`)) return true;
    return false;
  }
  get moduleScope() {
    return this.#bound.module;
  }
  get scopes() {
    return this.#bound.scopes;
  }
  // ---- Uses
  /** How the value of an expression is used where it stands. */
  useOf(node) {
    return useOf(node, this.#bound.roleAt);
  }
  /** Whether the node is written to (assigned, bound, augmented or deleted) rather than read. */
  isWritten(node) {
    return this.#bound.roleAt[node.index] !== 0 /* Load */;
  }
  /** Every use of a name in the file, writes included, in source order. */
  usesOf(binding) {
    const nodes = /* @__PURE__ */ new Set([
      ...binding.references,
      ...binding.assignments.map((assignment) => assignment.target),
      ...binding.deletions
    ]);
    return [...nodes].sort((a, b) => a.index - b.index).map((node) => this.useOf(node));
  }
  // ---- Where a node stands
  /** The innermost function or lambda whose frame evaluates the node; undefined at module and class level. */
  functionAround(node) {
    return this.definitions.functionOfScope(this.scopeOf(node).frame);
  }
  /** The innermost class whose body holds the node, also through methods. */
  classAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      if (scope.kind === "class") return this.definitions.classAt(scope.node.index);
    }
    return void 0;
  }
  /** The method of a class of this file that the node is in, also inside functions nested in it. */
  methodAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      const found = this.definitions.functionOfScope(scope);
      if (found?.class) return found;
    }
    return void 0;
  }
  /**
   * The node is in code that exists to exercise or to measure other code: a test or benchmark by the name of its file,
   * folder, class or function.
   */
  isTestCode(node) {
    if (TEST_PATH.test(this.path)) return true;
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      const owner = scope.kind === "class" ? this.classOf(scope.node) : void 0;
      if (owner && (/^Test|Tests?$|TestCase$/.test(owner.name) || owner.derivesFrom("unittest.TestCase"))) {
        return true;
      }
      if (scope.kind === "function" && /^_?(test|bench(mark)?)(_|$)/.test(this.functionOf(scope.node)?.name ?? "")) {
        return true;
      }
    }
    return false;
  }
  /** The file is meant to be run as a program: it asks at module level whether it is `__main__`. */
  get isScript() {
    this.#isScript ??= this.tree.root.children.some(
      (statement2) => statement2.kind === "if_statement" && /^__name__\s*==\s*['"]__main__['"]$/.test(statement2.child("condition")?.unparenthesized.text ?? "")
    );
    return this.#isScript;
  }
  /** The innermost loop that evaluates the node again and again, within the same function. */
  loopAround(node) {
    for (let at = node; at.parent; at = at.parent) {
      const { parent } = at;
      switch (parent.kind) {
        case "for_statement":
          if (at.field === "body") return this.loop(parent);
          break;
        case "while_statement":
          if (at.field === "body" || at.field === "condition") return this.loop(parent);
          break;
        case "list_comprehension":
        case "set_comprehension":
        case "dictionary_comprehension":
        case "generator_expression": {
          const isSource = at.kind === "for_in_clause" && at.previousSibling?.field === "body";
          if (!isSource) return this.loop(parent);
          break;
        }
        case "function_definition":
        case "lambda":
        case "class_definition":
          if (at.field === "body") return void 0;
          break;
      }
    }
    return void 0;
  }
  /** The loop that a statement or comprehension node is. */
  loop(node) {
    if (node.kind === "while_statement") return { node, kind: "while", iterable: void 0 };
    if (node.kind === "for_statement") return { node, kind: "for", iterable: node.child("right") };
    const clause = node.children.find((child) => child.kind === "for_in_clause");
    return { node, kind: "comprehension", iterable: clause?.child("right") };
  }
  /** The statement that holds an expression. */
  statementOf(node) {
    let at = node;
    while (at.parent && !at.parent.is("block", "module")) at = at.parent;
    return at;
  }
  /** Whether what a node does is undone by one of the others on every way out of the function around it. */
  undoingOf(node, undos) {
    return undoingOf(node, undos, (at) => this.scopeOf(at).frame);
  }
  // ---- What code does
  /**
   * Whether the container that `source` names may hold other elements after a region of code has run. `unknown` where
   * the region calls something that may reach it, where another thread may, and for weak containers.
   */
  changesWithin(source, region) {
    return changesWithin(this, source, region);
  }
  /** Whether a region may change objects that it does not name: it calls something unknown, awaits or yields. */
  hasUnknownEffects(region) {
    return hasUnknownEffects(this, region);
  }
  /** Whether a region changes nothing but local names, and containers that its function alone holds. */
  changesOnlyLocals(region) {
    return changesOnlyLocals(this, region);
  }
  /**
   * Whether the object that a local name stands for was made by its function, and nothing else can reach it until the
   * region has run.
   */
  isPrivate(name2, region) {
    return isPrivate(this, name2, region);
  }
  // ---- What an expression is
  /** The class of this file that an expression names. */
  classNamed(node) {
    return this.definitions.classNamed(node);
  }
  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node) {
    return this.definitions.functionNamed(node);
  }
  /**
   * What made the value of an expression: the qualified name of the callable for a call (`collections.deque`), of the
   * type for a display, comprehension or literal (`builtins.list`). Follows names that are assigned once and attributes
   * of self whose every assignment agrees.
   */
  constructorName(node) {
    return this.#constructorName(node);
  }
  /** The call, display or literal that made the value of an expression, followed in the same way. */
  originOf(node) {
    const origin = this.#originOf(node, 0);
    if (origin && origin.kind !== "call") return origin;
    return this.#followed(origin ?? node) ?? origin;
  }
  /** What made the only object that the graph knows an expression to stand for, None aside. */
  #followed(node) {
    const index = node.unparenthesized.index;
    const objects = this.graph.objectsAt(index).filter(({ kind }) => kind !== 1 /* None */);
    const made = new Set(objects.map((object) => object.node));
    const [only] = objects;
    if (!only || made.size !== 1 || only.node === 0 || only.node === index) return void 0;
    return MADE_KINDS.has(only.kind) ? this.tree.node(only.node) : void 0;
  }
  /** The class of this file that the value of an expression is an instance of: `self`, `C()`, a name for such. */
  instanceClass(node) {
    return this.#instanceClass(node, 0);
  }
  #instanceClass(node, depth) {
    const target = node.unparenthesized;
    const [known4, ...others] = this.graph.objectsAt(target.index).filter(({ kind }) => kind !== 1 /* None */);
    if (known4?.class && others.length === 0 && (known4.kind === 8 /* Self */ || known4.kind === 9 /* Instance */)) {
      return known4.class;
    }
    if (target.kind === "identifier") {
      const binding = this.binding(target);
      const method2 = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
      if (binding && method2?.selfName === binding.name && binding.onlyAssignment?.kind === "parameter") {
        return method2.class;
      }
    }
    const origin = this.#originOf(target, depth + 1);
    if (origin?.kind !== "call") return void 0;
    const callee = origin.child("function");
    return callee ? this.classNamed(callee) : void 0;
  }
  /**
   * The class of this file that an expression is, or is an instance of: the class in `object.name` that `name` is an
   * attribute of. Knows `self`, the `cls` of a class method, `C`, `C()`, `type(self)` and names for these.
   */
  ownerOf(object) {
    return this.#ownerOf(object, 0);
  }
  #ownerOf(object, depth) {
    const target = object.unparenthesized;
    const named = this.classNamed(target);
    if (named) return named;
    if (target.kind === "identifier") {
      const binding = this.binding(target);
      const method2 = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
      const isFirst = binding !== void 0 && method2?.parameters[0]?.name === binding.name;
      if (isFirst && method2.binding === "class" && binding.onlyAssignment) return method2.class;
    }
    const inner = target.kind === "attribute" && target.child("attribute")?.text === "__class__" ? target.child("object") : this.call(target)?.qualifiedName === "builtins.type" ? this.call(target)?.argument(0) : void 0;
    return this.#instanceClass(inner ?? target, depth + 1);
  }
  /** Whether the node is the `self` of the method around it. */
  isSelf(node) {
    const target = node.unparenthesized;
    if (target.kind !== "identifier") return false;
    const binding = this.binding(target);
    const method2 = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
    if (!binding) return false;
    if (method2?.selfName === binding.name && binding.assignments.length === 1) return true;
    const value = binding.onlyValue;
    return value !== void 0 && value.index !== target.index && this.isSelf(value);
  }
  /** The attribute's name in `self.name`; undefined for anything else. */
  selfAttribute(node) {
    const target = node.unparenthesized;
    if (target.kind !== "attribute") return void 0;
    const object = target.child("object");
    return object && this.isSelf(object) ? target.child("attribute")?.text : void 0;
  }
  /**
   * The method that `object.name` names, where the object is known to be an instance of a class of this file. Undefined
   * when an instance attribute of that name may hide the method.
   */
  methodNamedBy(node) {
    const target = node.unparenthesized;
    if (target.kind !== "attribute") return void 0;
    const object = target.child("object");
    const name2 = target.child("attribute")?.text;
    const owner = object ? this.instanceClass(object) : void 0;
    if (!owner || name2 === void 0) return void 0;
    const hidden = owner.ancestors.some(
      (ancestor) => ancestor.attribute(name2)?.stores.some((store2) => store2.through === "instance")
    );
    return hidden ? void 0 : owner.findMethod(name2);
  }
  /** The value is a new mutable container: a display, a comprehension, or a call of a known constructor. */
  isNewContainer(node) {
    const target = node.unparenthesized;
    if (target.is(
      "list",
      "dictionary",
      "set",
      "list_comprehension",
      "set_comprehension",
      "dictionary_comprehension"
    )) {
      return true;
    }
    const name2 = target.kind === "call" ? this.constructorName(target) : void 0;
    return name2 !== void 0 && MUTABLE_CONTAINERS.has(name2);
  }
  // ---- Sites
  /** Every call without a syntax error inside, in source order. */
  get calls() {
    if (!this.#calls) {
      const calls = [];
      for (const index of this.#indices(K.call)) {
        const node = this.tree.node(index);
        const callee = node.child("function")?.unparenthesized;
        if (callee && !node.hasError) calls.push(new Call(node, callee, this.qualifiedName(callee)));
      }
      this.#calls = calls;
    }
    return this.#calls;
  }
  /** Calls of what has this qualified name. */
  callsNamed(qualifiedName) {
    this.#callsByName ??= grouped(this.calls, (call2) => call2.qualifiedName);
    return this.#callsByName.get(qualifiedName) ?? [];
  }
  /** Calls of a method of this name on any object: `anything.name(...)`. */
  callsOfMethod(name2) {
    this.#callsByMethod ??= grouped(this.calls, (call2) => call2.receiver ? call2.name : void 0);
    return this.#callsByMethod.get(name2) ?? [];
  }
  /** The call that a call node is. */
  call(node) {
    const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
    return callee ? new Call(node, callee, this.qualifiedName(callee)) : void 0;
  }
  /** Every `for` statement and `for` clause, with what runs between its steps; `async for` is left out. */
  get iterations() {
    this.#iterations ??= iterationsOf(this);
    return this.#iterations;
  }
  /** Every expression that is handed to a weak reference or a weak container, in source order. */
  get weakHoldings() {
    this.#weakHoldings ??= findWeakHoldings(this);
    return this.#weakHoldings;
  }
  /**
   * The function whose local name is the only owner of what is held weakly, while the holder lives on: the object is dead
   * once the function returns. Undefined where that cannot be told, and for coroutines and generators, whose frames may
   * wait for long.
   */
  frameOwner(holding) {
    const name2 = holding.value.unparenthesized;
    const binding = name2.kind === "identifier" ? this.binding(name2) : void 0;
    const owner = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
    if (!owner || owner.isLambda || owner.isAsync || owner.isGenerator) return void 0;
    const made = binding?.onlyAssignment?.kind;
    const isMadeHere = made === "assign" || made === "def";
    const isOnlyOwner = isMadeHere && binding?.references.every((each) => each === name2);
    return isOnlyOwner && holderOutlives(this, holding, owner.scope) ? owner : void 0;
  }
  /** Why the value of an expression cannot be referred to weakly; undefined when it can, or when it cannot be told. */
  weakObstacle(node) {
    return weakObstacle(this, node);
  }
  /**
   * Whether making an instance leaves a reference to it anywhere but with the caller: in a container, with another object,
   * or in a cycle of its own. `no` only where everything that runs is on the page.
   */
  escapesWhenMade(owner) {
    return escapesWhenMade(owner, this);
  }
  /** Attribute expressions `anything.name`, in source order. */
  attributesNamed(name2) {
    this.#attributesByName ??= grouped(this.nodes("attribute"), (node) => node.child("attribute")?.text);
    return this.#attributesByName.get(name2) ?? [];
  }
  /** Identifiers and attributes that name something by its qualified name, as they stand, in source order. */
  referencesTo(qualifiedName) {
    const last = qualifiedName.slice(qualifiedName.lastIndexOf(".") + 1);
    if (!this.tree.text.includes(last)) return [];
    const attributes = this.attributesNamed(last).filter(
      (node) => this.qualifiedName(node) === qualifiedName
    );
    const identifiers = this.nodes("identifier").filter(
      (node) => !node.parent?.is("attribute", "keyword_argument", "dotted_name", "aliased_import") && !this.isWritten(node) && this.qualifiedName(node) === qualifiedName
    );
    return [...attributes, ...identifiers].sort((a, b) => a.index - b.index);
  }
  /** Classes without a syntax error inside, in source order. */
  get classes() {
    return this.definitions.classes.filter((site) => !site.node.hasError);
  }
  /** Functions and lambdas without a syntax error inside, in source order. */
  get functions() {
    return this.definitions.functions.filter((site) => !site.node.hasError);
  }
  /** The function or lambda that a node is. */
  functionOf(node) {
    return this.definitions.functionAt(node.index);
  }
  /** Where values are inside a function: what a name still holds on each way out, where a value gets away. */
  flow(model) {
    let flow = this.#flows.get(model);
    if (!flow) {
      flow = new Flow(this, model);
      this.#flows.set(model, flow);
    }
    return flow;
  }
  /** The class that a node is. */
  classOf(node) {
    return this.definitions.classAt(node.index);
  }
  /** For, while and comprehensions without a syntax error inside, in source order. */
  get loops() {
    return [K.for_statement, K.while_statement, ...COMPREHENSION_KINDS].flatMap((kind) => this.#indices(kind)).sort((a, b) => a - b).map((index) => this.tree.node(index)).filter((node) => !node.hasError).map((node) => this.loop(node));
  }
  /** Except clauses without a syntax error inside, in source order. */
  get handlers() {
    const handlers = [];
    for (const node of this.nodes("except_clause")) {
      const handler = node.hasError ? void 0 : this.handlerOf(node);
      if (handler) handlers.push(handler);
    }
    return handlers;
  }
  /** The except clause that a node is. */
  handlerOf(node) {
    const attempt = node.parent;
    if (node.kind !== "except_clause" || !attempt) return void 0;
    const values2 = node.childrenIn("value");
    const pattern = values2[0]?.kind === "as_pattern" ? values2[0] : void 0;
    const name2 = pattern?.child("alias")?.firstChild ?? values2[1];
    const body2 = node.children.find((child) => child.kind === "block");
    return { node, start: node.start, end: node.end, name: name2, body: body2, attempt };
  }
  /**
   * What of a caught exception the value of an expression keeps alive: the object or its traceback, also inside a
   * display or what a class makes of it; undefined for its text and for `with_traceback(None)`.
   */
  caughtIn(expression2) {
    return caughtIn(this, expression2);
  }
  /** All nodes of a kind in source order, with or without errors inside. */
  nodes(kind) {
    return this.#indices(K[kind]).map((index) => this.tree.node(index));
  }
  #indices(kind) {
    let found = this.#byKind.get(kind);
    if (!found) {
      found = indicesOf(this.tree.kinds, kind);
      this.#byKind.set(kind, found);
    }
    return found;
  }
  // ---- Building
  #attributesOf(owner) {
    const uses = /* @__PURE__ */ new Map();
    const add = (name2, written) => {
      const use = written.kind === "store" ? this.#withOrigin(written) : written;
      const list = uses.get(name2);
      if (list) list.push(use);
      else uses.set(name2, [use]);
    };
    for (const binding of owner.scope.bindings.values()) {
      for (const assignment of binding.assignments) {
        if (assignment.kind !== "assign") continue;
        const use = this.useOf(assignment.target);
        const value = assignment.value ? { value: assignment.value } : {};
        add(binding.name, { ...use, ...value, method: void 0, deferred: false, through: "class" });
      }
    }
    for (const method2 of owner.functions) {
      const first = method2.parameters[0];
      const isClassMethod = method2.binding === "class";
      if (!first || method2.selfName === void 0 && !isClassMethod) continue;
      const self = method2.scope.bindings.get(first.name);
      if (self?.assignments.length !== 1) continue;
      const names = [...method2.scope.bindings.values()].filter(
        (binding) => binding === self || binding.onlyValue?.text === first.name
      );
      for (const { references } of names) {
        for (const reference of references) this.#addUse(reference, method2, isClassMethod, add);
      }
    }
    const own = owner.nameNode.kind === "identifier" ? this.binding(owner.nameNode) : void 0;
    if (own?.onlyAssignment?.kind === "class") {
      for (const reference of own.references) {
        const around = this.methodAround(reference);
        this.#addUse(reference, around?.class === owner ? around : void 0, true, add);
      }
    }
    const attributes = /* @__PURE__ */ new Map();
    for (const [name2, list] of uses) {
      list.sort((a, b) => a.node.index - b.node.index);
      attributes.set(name2, new Attribute(name2, list));
    }
    return attributes;
  }
  /** A store of what was made elsewhere stores what was made there. */
  #withOrigin(use) {
    const value = use.value?.unparenthesized;
    if (!value?.is("identifier", "call", "subscript", "conditional_expression")) return use;
    const origin = this.#followed(value);
    return origin ? { ...use, value: origin } : use;
  }
  /** Records `object.name` for one mention of the object, and `setattr(object, 'name', value)`. */
  #addUse(object, method2, throughClass2, add) {
    const deferred = method2 !== void 0 && this.scopeOf(object).frame !== method2.scope;
    const outer = object.withParentheses.parent;
    if (!outer) return;
    if (outer.kind === "attribute" && object.withParentheses.field === "object") {
      const name3 = outer.child("attribute")?.text;
      if (name3 === void 0) return;
      if (name3 === "__class__") return this.#addUse(outer, method2, true, add);
      const throughType = outer.parent?.parent?.kind === "type_alias_statement";
      const through2 = throughClass2 || throughType ? "class" : "instance";
      add(name3, { ...this.useOf(outer), method: method2, deferred, through: through2 });
      return;
    }
    const call2 = outer.parent;
    if (outer.kind !== "argument_list" || call2?.kind !== "call") return;
    const callee = this.qualifiedName(call2.child("function") ?? call2);
    if (callee === "builtins.type") return this.#addUse(call2, method2, true, add);
    if (callee !== "builtins.setattr") return;
    const [first, second, value] = outer.children;
    const name2 = first === object.withParentheses && second ? stringValue(second) : void 0;
    if (name2 === void 0 || !value) return;
    const through = throughClass2 ? "class" : "instance";
    add(name2, { kind: "store", node: call2, by: call2, value, method: method2, deferred, through });
  }
  #constructorName(node) {
    const origin = this.originOf(node);
    if (!origin) return void 0;
    switch (origin.kind) {
      case "call": {
        const callee = origin.child("function");
        return callee ? this.qualifiedName(callee) : void 0;
      }
      case "list":
      case "list_comprehension":
        return "builtins.list";
      case "dictionary":
      case "dictionary_comprehension":
        return "builtins.dict";
      case "set":
      case "set_comprehension":
        return "builtins.set";
      case "tuple":
      case "expression_list":
        return "builtins.tuple";
      case "generator_expression":
        return "types.GeneratorType";
      case "lambda":
        return "types.LambdaType";
      case "integer":
        return "builtins.int";
      case "float":
        return "builtins.float";
      case "true":
      case "false":
        return "builtins.bool";
      case "none":
        return "types.NoneType";
      case "string":
      case "concatenated_string":
        return /^[ur]*b/i.test(origin.text) ? "builtins.bytes" : "builtins.str";
    }
    return void 0;
  }
  #originOf(node, depth) {
    const target = node.unparenthesized;
    if (depth > 8) return void 0;
    if (this.#origins.has(target)) return this.#origins.get(target);
    this.#origins.set(target, void 0);
    const origin = this.#findOrigin(target, depth);
    this.#origins.set(target, origin);
    return origin;
  }
  #findOrigin(target, depth) {
    switch (target.kind) {
      case "identifier": {
        const value = this.binding(target)?.onlyValue;
        return value ? this.#originOf(value, depth + 1) : void 0;
      }
      case "attribute": {
        const name2 = target.child("attribute")?.text;
        const object = target.child("object");
        const owner = name2 !== void 0 && object ? this.#ownerOf(object, depth) : void 0;
        const stores = owner?.storesOf(name2 ?? "") ?? [];
        const values2 = stores.map((store2) => store2.value).filter((value) => value?.kind !== "none");
        const origins = values2.map((value) => value ? this.#originOf(value, depth + 1) : void 0);
        const first = origins[0];
        if (!first || origins.length === 0) return void 0;
        const maker = this.#makerText(first);
        return origins.every((origin) => origin && this.#makerText(origin) === maker) ? first : void 0;
      }
      case "conditional_expression":
      case "boolean_operator":
      case "subscript":
      case "await":
      case "binary_operator":
        return void 0;
      case "named_expression": {
        const value = target.child("value");
        return value ? this.#originOf(value, depth + 1) : void 0;
      }
    }
    return target;
  }
  /** Two origins with the same answer are made by the same thing. */
  #makerText(origin) {
    return origin.kind === "call" ? `call ${origin.child("function")?.text}` : origin.kind.replace("_comprehension", "");
  }
};
function importedNames(scopes) {
  const names = /* @__PURE__ */ new Set();
  for (const scope of scopes) {
    for (const binding of scope.bindings.values()) {
      for (const { kind, qualifiedName } of binding.assignments) {
        if (kind === "import" && qualifiedName !== void 0) names.add(qualifiedName);
      }
    }
  }
  return names;
}
function indicesOf(kinds, kind) {
  const found = [];
  for (let at = kinds.indexOf(kind); at >= 0; at = kinds.indexOf(kind, at + 1)) found.push(at);
  return found;
}
function grouped(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name2 = key(item);
    if (name2 === void 0) continue;
    const group = groups.get(name2);
    if (group) group.push(item);
    else groups.set(name2, [item]);
  }
  return groups;
}

// src/knowledge/lifetimes.ts
var PROCESS_BASES = /* @__PURE__ */ new Set([
  "cmd.Cmd",
  "code.InteractiveConsole",
  "bdb.Bdb",
  "pdb.Pdb",
  "tkinter.Tk",
  "wx.App",
  "wx.PySimpleApp",
  "kivy.app.App",
  "flask.Flask",
  "fastapi.FastAPI",
  "starlette.applications.Starlette",
  "sanic.Sanic",
  "celery.Celery",
  "aiohttp.web.Application",
  "tornado.web.Application",
  "textual.app.App",
  "click.Command",
  "click.Group",
  "click.MultiCommand",
  "distutils.cmd.Command",
  "setuptools.Command",
  "django.core.management.BaseCommand",
  "django.core.management.base.BaseCommand",
  "django.apps.AppConfig",
  "discord.Client",
  "discord.ext.commands.Bot",
  "discord.ext.commands.Cog",
  "importlib.abc.MetaPathFinder",
  "logging.Handler",
  "logging.StreamHandler",
  "logging.FileHandler"
]);
var WIDGET_MODULES = [
  "tkinter",
  "Tkinter",
  "wx",
  "PyQt4",
  "PyQt5",
  "PyQt6",
  "PySide",
  "PySide2",
  "PySide6",
  "qtpy",
  "gi.repository",
  "gtk",
  "kivy",
  "textual",
  "urwid",
  "pyglet",
  "ipywidgets",
  "idlelib"
];
var PROCESS_NAMES = /(?:App|Application|Singleton|Command|Commands|CLI|Cli|Shell|Console|REPL|Repl|Daemon|Service|Server|Supervisor|Bootstep|Blueprint|Controller|Registry|Environment|Engine|Plugin|Extension|Manager|Store|Kernel|Debugger|Dispatcher|Container|Pdb|Bot|Cog|Main|MainWindow|Window|Dialog|Widget|Screen|Panel|Toolbar|Menu)$/;
var TASK_NAMES = /(?:Request|Response|Connection|Protocol|Handler|Future|Promise|Result|Span|Session|Task|Job|Transport|Stream|Reader|Writer|Message|Event|Call|Transaction|Cursor|Channel|Socket|Iterator|Generator|Node|Entry|Item|Record)$/;

// src/model/lifetime.ts
function lifetimeOf(file2, owner) {
  if (file2.isTestCode(owner.node.child("body") ?? owner.node)) return "test";
  if (owner.isEnum || owner.isMetaclass || isSingleton(owner)) return "process";
  for (const { bases } of owner.ancestors) {
    for (const { node, qualifiedName } of bases) {
      if (PROCESS_BASES.has(qualifiedName ?? "") || isWidgetName(qualifiedName)) return "process";
      if (PROCESS_NAMES.test(node.text)) return "process";
    }
  }
  if (TASK_NAMES.test(owner.name)) return "task";
  if (PROCESS_NAMES.test(owner.name)) return "process";
  const made = constructionsOf(file2, owner);
  if (made.length === 0) return "unknown";
  const perCall = made.some((node) => file2.functionAround(node) !== void 0 || file2.loopAround(node));
  return perCall ? "task" : "process";
}
function constructionsOf(file2, owner) {
  const binding = owner.nameNode.kind === "identifier" ? file2.binding(owner.nameNode) : void 0;
  if (binding?.onlyAssignment?.kind !== "class") return [];
  return file2.usesOf(binding).flatMap((use) => use.kind === "call" ? [use.by] : []);
}
function keptForGood(file2, owner) {
  const family = file2.classes.filter((other) => other.ancestors.includes(owner));
  for (const member of family) {
    if (isSingleton(member)) return member.nameNode;
    const made = constructionsOf(file2, member).find(
      (node) => !isOfMain(node) && (file2.functionAround(node) === void 0 || isKeptByModule(file2, node))
    );
    if (made) return made;
    for (const { bases } of member.ancestors) {
      const base = bases.find(({ qualifiedName }) => PROCESS_BASES.has(qualifiedName ?? ""));
      if (base) return base.node;
    }
  }
  return void 0;
}
function isOfMain(node) {
  for (let at = node.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (/\b__name__\b/.test(at.child("condition")?.text ?? "")) return true;
  }
  return false;
}
function isKeptByModule(file2, construction) {
  const use = file2.useOf(construction);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  return left?.kind === "identifier" && file2.binding(left)?.scope.kind === "module";
}
function isWidgetName(qualifiedName) {
  return qualifiedName !== void 0 && WIDGET_MODULES.some((module2) => qualifiedName === module2 || qualifiedName.startsWith(`${module2}.`));
}
function isWidgetClass(owner) {
  return owner.ancestors.some(({ bases }) => bases.some(({ qualifiedName }) => isWidgetName(qualifiedName)));
}
function isSingleton(owner) {
  const named = /singleton/i;
  if (named.test(owner.keywords.get("metaclass")?.text ?? "")) return true;
  if (owner.decorators.some((decorator) => named.test(decorator.text))) return true;
  return ["_instance", "__instance", "_shared_state", "__shared_state"].some(
    (name2) => owner.bodyAssignments(name2).length > 0
  );
}

// src/knowledge/terminal-methods.ts
var TERMINAL_METHODS = /* @__PURE__ */ new Set([
  "close",
  "aclose",
  "async_close",
  "close_connection",
  "close_all",
  "closed",
  "closeEvent",
  "on_close",
  "onClose",
  "do_close",
  "stop",
  "astop",
  "async_stop",
  "on_stop",
  "stopService",
  "doStop",
  "shutdown",
  "shut_down",
  "async_shutdown",
  "on_shutdown",
  "disconnect",
  "disconnected",
  "async_disconnect",
  "on_disconnect",
  "dispose",
  "detach",
  "finish",
  "finished",
  "on_finish",
  "finalize",
  "finalise",
  "complete",
  "done",
  "cancel",
  "cancelled",
  "abort",
  "kill",
  "terminate",
  "destroy",
  "destroyed",
  "release",
  "free",
  "quit",
  "exit",
  "end",
  "cleanup",
  "clean_up",
  "async_cleanup",
  "teardown",
  "tear_down",
  "tearDown",
  "unload",
  "async_unload",
  "async_unload_entry",
  "async_will_remove_from_hass",
  "unregister",
  "deactivate",
  "unmount",
  "on_unmount",
  "unlink",
  "dismiss",
  "expire",
  "invalidate",
  "set_result",
  "set_exception",
  "connection_lost",
  "call_connection_lost",
  "connectionLost",
  "clientConnectionLost",
  "loseConnection",
  "stopProducing",
  "doClose",
  "force_close",
  "__exit__",
  "__aexit__"
]);
var ASKING_METHOD = /^_*(closed|cancelled|finished|done|destroyed|disconnected|complete|end|exit)$/;
var RESULT_METHOD = /^_*set_(result|exception)$/;
var ENDS_BY_FAME = [
  /^(a|async_)?(close|stop|shutdown|disconnect|dispose|cleanup|teardown|unload|destroy|terminate|cancel)$/,
  /^(__a?exit__|connection_?[lL]ost|stopService|closeEvent|async_will_remove_from_hass|expire|release|finish|detach)$/,
  /./
];
var CONSTRUCTORS = [
  "__init__",
  "__new__",
  "__post_init__",
  "__attrs_post_init__",
  "__attrs_pre_init__",
  "__setstate__"
];
var STARTING_METHODS = /* @__PURE__ */ new Set([
  ...CONSTRUCTORS,
  "__enter__",
  "__aenter__",
  "setUp",
  "setup",
  "init",
  "initialize",
  "initialise",
  "start",
  "open",
  "connect",
  "connection_made",
  "connectionMade",
  "makeConnection",
  "clear",
  "reset",
  "_init",
  "_setup",
  "_initialize",
  "_clear",
  "_reset"
]);

// src/model/end-method.ts
function isEnd(name2) {
  if (ASKING_METHOD.test(name2) || RESULT_METHOD.test(name2) || name2.startsWith("__")) return false;
  return TERMINAL_METHODS.has(name2.replace(/^_+/, ""));
}
function endMethodsOf(owner) {
  return owner.functions.filter((method2) => isEnd(method2.name) && method2.binding === "instance").map((method2) => ({
    method: method2,
    ...workOf(owner, method2),
    callsBase: callsBase(owner, method2),
    isEmpty: isEmpty(method2)
  }));
}
function workOf(owner, start2) {
  const runs = /* @__PURE__ */ new Set();
  const parts2 = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set([start2]);
  for (const method2 of reached) {
    for (const ancestor of owner.ancestors) {
      for (const { name: name2, uses } of ancestor.attributes.values()) {
        for (const use of uses) {
          if (use.method !== method2 || use.deferred) continue;
          if (use.kind === "call") {
            runs.add(name2);
            const callee = owner.findMethod(name2);
            if (callee) reached.add(callee);
          } else if (use.kind === "method" && isEnd(use.name ?? "") && isOwn(owner, name2) && !parts2.has(name2)) {
            parts2.set(name2, use.by);
          }
        }
      }
    }
  }
  return { runs, parts: parts2 };
}
function isOwn(owner, attribute) {
  return owner.attribute(attribute)?.stores.some(({ through }) => through === "instance") === true;
}
function callsBase(owner, { name: name2, node, selfName }) {
  const { text: text3 } = node;
  if (/\bsuper\s*\(/.test(text3)) return true;
  return owner.bases.length > 0 && new RegExp(`\\.${name2}\\(\\s*${selfName}\\b`).test(text3);
}
function isEmpty({ body: body2 }) {
  return (body2?.children ?? []).every(
    (statement2) => statement2.is("pass_statement", "raise_statement") || statement2.kind === "expression_statement" && statement2.firstChild?.is("string", "concatenated_string", "ellipsis") === true
  );
}

// src/model/lifecycle.ts
var Lifecycle = class {
  class;
  #ending;
  constructor(owner) {
    this.class = owner;
  }
  /** Methods that end an instance by their name (`close`, `__exit__`, `connection_lost`), in source order. */
  get terminalMethods() {
    return this.class.ancestors.flatMap((ancestor) => ancestor.functions).filter(({ name: name2 }) => TERMINAL_METHODS.has(name2) || TERMINAL_METHODS.has(name2.replace(/^_+/, "")));
  }
  /** The terminal methods and all that they run, or schedule, on the same instance. */
  get ending() {
    this.#ending ??= this.#reach(this.terminalMethods);
    return this.#ending;
  }
  /**
   * Where an attribute is set to something that holds nothing, deleted, or emptied, outside of the methods that start
   * a life (`__init__`, `reset`, `connection_made`): those put the old state in place of a new one.
   */
  resets(attribute) {
    return [...this.#uses(attribute, isReset), ...this.#uses("__dict__", isReset)];
  }
  /** Where something is taken out of what an attribute holds: `pop`, `remove`, `del self.items[key]`. */
  removals(attribute) {
    return this.#uses(attribute, isRemoval);
  }
  /** The reset of an attribute that the end of the instance runs; undefined when nothing of the kind is to be seen. */
  release(attribute) {
    return this.resets(attribute).find(({ method: method2 }) => method2 !== void 0 && this.ending.has(method2));
  }
  /** A method and all that it runs, or schedules, on the same instance. */
  reachedFrom(method2) {
    return this.#reach([method2]);
  }
  #uses(attribute, isWanted) {
    return this.class.usesOf(attribute).filter((use) => use.method !== void 0 && isWanted(use) && !this.#isStart(use.method));
  }
  /** A method that starts a life, unless it is also reached from an end: `close()` may call `reset()`. */
  #isStart(method2) {
    return STARTING_METHODS.has(method2.name) && !this.ending.has(method2);
  }
  #reach(roots) {
    const reached = new Set(roots);
    const mentions2 = this.class.ancestors.flatMap((ancestor) => [...ancestor.attributes.values()]);
    for (const method2 of reached) {
      for (const { name: name2, uses } of mentions2) {
        const callee = this.class.findMethod(name2);
        if (callee && uses.some((use) => use.method === method2 && use.kind !== "store")) reached.add(callee);
      }
    }
    return reached;
  }
};
var lifecycles = /* @__PURE__ */ new WeakMap();
function lifecycleOf(owner) {
  let found = lifecycles.get(owner);
  if (!found) {
    found = new Lifecycle(owner);
    lifecycles.set(owner, found);
  }
  return found;
}
function endOf(owner, except) {
  const ends = lifecycleOf(owner).terminalMethods.filter(
    (method2) => method2.binding === "instance" && method2 !== except && !ASKING_METHOD.test(method2.name)
  );
  for (const names of ENDS_BY_FAME) {
    const found = ends.find(({ name: name2 }) => names.test(name2));
    if (found) return found;
  }
  return void 0;
}
var HOLDS_NOTHING = /* @__PURE__ */ new Set(["none", "true", "false", "integer", "float", "string", "ellipsis"]);
function isReset(use) {
  switch (use.kind) {
    case "delete":
      return true;
    case "method":
      return use.name === "clear";
    case "item-store":
      return use.key?.kind === "slice";
    case "store": {
      const value = use.value?.unparenthesized;
      if (!value || HOLDS_NOTHING.has(value.kind)) return true;
      return value.is("list", "tuple", "dictionary") && !value.firstChild;
    }
  }
  return false;
}
function isRemoval(use) {
  if (use.kind === "item-delete") return true;
  const name2 = use.name ?? "";
  if (use.kind !== "method" || name2 === "clear") return false;
  return SHRINKING_METHODS.has(name2) && !QUEUE_ONLY_SHRINKING.has(name2);
}

// src/model/summary/places.ts
function span(node) {
  return { start: node.start, end: node.end };
}
function slotOf(use) {
  if (use.name !== void 0) return { keyword: use.name };
  return use.position === void 0 ? void 0 : { position: use.position };
}

// src/model/summary/ends.ts
function endFactsOf(model, isOwner) {
  const terminal = isOwner ? lettingGo(model) : void 0;
  const end = isOwner ? ownEnd(model) : void 0;
  return {
    ends: endMethodsOf(model).map(({ method: method2, runs, parts: parts2, callsBase: callsBase2, isEmpty: isEmpty2 }) => ({
      name: method2.name,
      at: span(method2.nameNode),
      runs: [...runs].filter((name2) => isEnd(name2)),
      parts: [...parts2].map(([attribute, node]) => ({ attribute, at: span(node) })),
      callsBase: callsBase2,
      isEmpty: isEmpty2
    })),
    ...terminal ? { terminal } : {},
    ...end ? { end: { name: end.name, at: span(end.nameNode) } } : {}
  };
}
function lettingGo(model) {
  const { terminalMethods } = lifecycleOf(model);
  const drops = [...model.attributes.values()].flatMap((attribute) => attribute.uses).filter((use) => use.kind === "delete" || use.kind === "store" && use.value?.kind === "none").sort((a, b) => a.node.index - b.node.index);
  for (const method2 of terminalMethods) {
    if (method2.class !== model || method2.binding !== "instance") continue;
    const last = drops.findLast((use) => use.method === method2 && !use.deferred);
    if (last) return { name: method2.name, at: span(last.by) };
  }
  return void 0;
}
function ownEnd(model) {
  const end = endOf(model);
  const required = end?.parameters.slice(1).filter(({ kind, default: value }) => kind === "positional" && !value);
  const isTold = end && /^_*(a?exit__|connection_?lost)/i.test(end.name);
  return isTold || required?.length === 0 ? end : void 0;
}

// src/model/summary/references.ts
var namesByFile = /* @__PURE__ */ new WeakMap();
function nameOfClass(file2, model) {
  let names = namesByFile.get(file2);
  if (!names) {
    names = namesOf(file2.classes);
    namesByFile.set(file2, names);
  }
  return names.get(model) ?? model.name;
}
function namesOf(classes) {
  const names = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set();
  for (const model of classes) {
    const plain2 = model.name;
    names.set(model, seen2.has(plain2) ? `${plain2}@${model.start}` : plain2);
    seen2.add(plain2);
  }
  return names;
}
function referenceTo(file2, node, around) {
  const target = node.kind === "subscript" ? node.child("value") ?? node : node.unparenthesized;
  const own = file2.classNamed(target);
  if (own) return `#${nameOfClass(file2, own)}`;
  const name2 = file2.selfAttribute(target);
  if (name2 !== void 0 && around) {
    const stores = around.storesOf(name2);
    const value = stores.length === 1 && stores[0]?.method === void 0 ? stores[0]?.value : void 0;
    return value && value.index !== target.index ? referenceTo(file2, value, void 0) : void 0;
  }
  const qualifiedName = file2.qualifiedName(target);
  return qualifiedName?.startsWith("builtins.") ? void 0 : qualifiedName;
}
function nameOfCallee(file2, { callee, qualifiedName }) {
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? void 0 : qualifiedName;
  const model = file2.functionNamed(callee) ?? file2.methodNamedBy(callee);
  if (!model || model.isLambda) return void 0;
  return `#${model.class ? `${nameOfClass(file2, model.class)}.` : ""}${model.name}`;
}

// src/model/summary/makings.ts
function* makingsOf(file2, model) {
  const isBound = model.class !== void 0 && model.binding !== "static";
  let position = -1;
  for (const { name: parameter, kind } of model.parameters.slice(isBound ? 1 : 0)) {
    if (kind === "positional") position++;
    if (kind === "args" || kind === "kwargs") continue;
    const binding = model.scope.bindings.get(parameter);
    if (binding?.assignments.length !== 1) continue;
    for (const reference of binding.references) {
      if (!reference.parent?.is("argument_list", "keyword_argument")) continue;
      if (file2.functionAround(reference) !== model) continue;
      const use = file2.useOf(reference);
      const slot = slotOf(use);
      const callee = use.kind === "argument" ? use.by.child("function") : void 0;
      const made = callee && slot && classMade(file2, callee, model);
      if (!made || !slot || !isAnswered(file2, use.by)) continue;
      const facts = { name: model.name, parameter, position: kind === "positional" ? position : -1 };
      yield { ...facts, class: made, slot, at: span(use.by) };
    }
  }
}
function classMade(file2, callee, model) {
  const isOwn2 = model.binding === "class" && callee.text === model.parameters[0]?.name;
  if (isOwn2 && model.class) return `#${nameOfClass(file2, model.class)}`;
  const made = referenceTo(file2, callee, model.class);
  return made !== void 0 && /(^|[.#])_*[A-Z]\w*[a-z]\w*(@\d+)?$/.test(made) ? made : void 0;
}
function isAnswered(file2, call2) {
  const use = file2.useOf(call2);
  if (use.kind === "return") return true;
  if (use.kind !== "assigned") return false;
  for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
    const target = at.child("left")?.unparenthesized;
    const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
    if (binding?.references.some((reference) => file2.useOf(reference).kind === "return")) return true;
  }
  return false;
}
function isAnswering(method2) {
  if (method2.parameters.length < 2 || !/[a-z\d](_[a-z\d]|[A-Z])/.test(method2.name)) return false;
  return method2.binding === "instance" && /\breturn\s+[^\s#]/.test(method2.body?.text ?? "");
}

// src/knowledge/keeping-names.ts
var KEEPS_NOTHING = /^(builtins|weakref|id|repr|operator|copy|pickle|json|logging|warnings|inspect|types)\./;
var KEEPING_METHOD = /^_?(make|set|add|attach|bind|register|connect|connection|init|install|link|join|subscribe|push|mount)/i;
var CONNECTION_METHOD = /^(make_?connection|connection_?made)$/i;
var UNDOING_METHOD = /^_*(unregister|unschedule|unsubscribe|unbind|unlink|unload|unwatch|untrack|deregister|remove|delete|discard|drop|forget|cancel|evict|expire|release|detach|disconnect|close)/;

// src/model/summary/keeping.ts
function keeperOf(file2, use, following = /* @__PURE__ */ new Set()) {
  switch (use.kind) {
    case "assigned": {
      for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
        const target = at.child("left")?.unparenthesized;
        const name2 = target?.kind === "subscript" ? containerOfSelf(file2, target.child("value")) : target && file2.selfAttribute(target);
        if (name2 !== void 0) return name2;
      }
      return void 0;
    }
    case "element":
      return keeperOf(file2, file2.useOf(outermostDisplay(use.by)), following);
    case "produced":
      return keeperOf(file2, file2.useOf(use.by), following);
    case "argument": {
      const call2 = file2.call(use.by);
      if (!call2) return void 0;
      if (COLLECTING_CONSTRUCTORS.has(nameOf2(file2, call2.callee)))
        return keeperOf(file2, file2.useOf(use.by), following);
      if (!call2.receiver) return void 0;
      if (file2.isSelf(call2.receiver)) return keptByOwnMethod(file2, use, call2.name ?? "", following);
      return GROWING_METHODS.has(call2.name ?? "") ? containerOfSelf(file2, call2.receiver) : void 0;
    }
  }
  return void 0;
}
function keeperOfMade(file2, call2) {
  const use = useOfResult(file2, call2);
  const direct = keeperOf(file2, use);
  if (direct !== void 0) return direct;
  const target = use.kind === "assigned" ? (use.by.child("left") ?? use.by.child("name"))?.unparenthesized : void 0;
  const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
  if (!binding || binding.scope.kind === "module") return void 0;
  return keeperOfLocal(file2, binding)?.attribute;
}
function keeperOfResult(file2, model, name2) {
  for (const use of model.attribute(name2)?.uses ?? []) {
    const call2 = use.kind === "call" ? use.by : void 0;
    const attribute = call2 && keeperOfMade(file2, call2);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function keeperOfLocal(file2, binding) {
  if (binding.scope.kind !== "function" || binding.onlyAssignment === void 0) return void 0;
  for (const reference of binding.references) {
    const attribute = keeperOf(file2, file2.useOf(reference));
    if (attribute !== void 0) return { attribute, node: file2.statementOf(reference) };
  }
  return void 0;
}
function containerOfSelf(file2, container) {
  const target = container?.unparenthesized;
  switch (target?.kind) {
    case "attribute":
      return file2.selfAttribute(target);
    case "conditional_expression":
      return containerOfSelf(file2, target.firstChild) ?? containerOfSelf(file2, target.children.at(-1));
    case "identifier": {
      const binding = file2.binding(target);
      const only = binding?.scope.kind === "function" ? binding.onlyAssignment : void 0;
      if (only?.kind !== "assign") return void 0;
      const value = (only.value ?? only.source)?.unparenthesized;
      return value?.kind === "attribute" ? file2.selfAttribute(value) : void 0;
    }
  }
  return void 0;
}
function keptByOwnMethod(file2, use, name2, following) {
  const method2 = file2.classAround(use.by)?.findMethod(name2);
  const slot = slotOf(use);
  if (!method2 || !slot || following.has(method2)) return void 0;
  const positional2 = method2.parameters.slice(1).filter(({ kind }) => kind === "positional");
  const parameter = "keyword" in slot ? method2.parameter(slot.keyword) : positional2[slot.position];
  const binding = parameter && method2.scope.bindings.get(parameter.name);
  if (binding?.assignments.length !== 1) return void 0;
  const further = /* @__PURE__ */ new Set([...following, method2]);
  for (const reference of binding.references) {
    if (file2.functionAround(reference) !== method2) continue;
    const attribute = keeperOf(file2, file2.useOf(reference), further);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function isMapped(file2, lambda2, method2) {
  if (!lambda2.isLambda || file2.functionAround(lambda2.node) !== method2) return false;
  const use = file2.useOf(lambda2.node);
  return use.kind === "argument" && use.position === 0 && isMap(file2, use.by);
}
function useOfResult(file2, node) {
  const lambda2 = node.withParentheses.parent;
  if (lambda2?.kind !== "lambda" || node.withParentheses.field !== "body") return file2.useOf(node);
  const use = file2.useOf(lambda2);
  const isOfMap = use.kind === "argument" && use.position === 0 && isMap(file2, use.by);
  return isOfMap ? { kind: "produced", node, by: use.by } : use;
}
function isMap(file2, call2) {
  const callee = call2.child("function");
  return callee !== void 0 && /^(builtins\.map|itertools\.imap)$/.test(nameOf2(file2, callee));
}
function nameOf2(file2, callee) {
  const qualifiedName = file2.qualifiedName(callee);
  if (qualifiedName !== void 0 || callee.kind !== "identifier") return qualifiedName ?? "";
  return file2.binding(callee) ? "" : `builtins.${callee.text}`;
}
function outermostDisplay(node) {
  let at = node;
  while (at.parent?.is("list", "tuple", "set", "dictionary", "pair", "expression_list")) at = at.parent;
  return at;
}

// src/model/summary/release.ts
function releaseOf(file2, model, attribute) {
  const lifecycle = lifecycleOf(model);
  if (lifecycle.release(attribute) || isTakenOut(file2, model, attribute)) return "dropped";
  if (toldBy(model, attribute)) return "told";
  const uses = model.usesOf(attribute);
  return lifecycle.resets(attribute).length > 0 || isPutBack(uses) ? "elsewhere" : "none";
}
function clearingOf(file2, model, attribute, field, made) {
  const { ending } = lifecycleOf(model);
  const uses = model.usesOf(attribute).filter(
    (use) => use.name === field && (use.kind === "attribute-delete" || use.kind === "attribute-store" && use.value !== void 0 && !file2.isSelf(use.value))
  );
  if (uses.length === 0) return void 0;
  const making = file2.methodAround(made);
  const inTime = uses.some(
    ({ method: method2, node }) => method2 && (ending.has(method2) || method2 === making && node.ancestor("finally_clause") !== void 0)
  );
  return inTime ? "dropped" : "elsewhere";
}
function isTakenBack(file2, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute(attribute)?.uses ?? []).some(
    (use) => use.kind === "method" && use.method !== void 0 && ending.has(use.method) && file2.call(use.by)?.positional.some((argument) => file2.isSelf(argument))
  );
}
function toldAt(model, attribute) {
  const told = toldBy(model, attribute);
  return told?.kind === "method" ? { toldAt: span(told.by) } : {};
}
function toldBy(model, attribute) {
  const { ending } = lifecycleOf(model);
  return model.usesOf(attribute).find(
    (use) => use.method !== void 0 && ending.has(use.method) && (use.kind === "iterate" || use.kind === "method" && TERMINAL_METHODS.has(use.name?.replace(/^_+/, "") ?? ""))
  );
}
function isTakenOut(file2, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute("__dict__")?.uses ?? []).some((use) => {
    if (!use.method || !ending.has(use.method)) return false;
    const key = use.kind === "method" && use.name === "pop" ? file2.call(use.by)?.argument(0) : use.key;
    return key !== void 0 && use.kind !== "item" && stringValue(key) === attribute;
  });
}
function isPutBack(uses) {
  return uses.some(
    (use) => use.kind === "store" && use.value?.kind === "identifier" && use.node.ancestor("finally_clause") !== void 0
  );
}

// src/model/summary/owners.ts
function ownerFactsOf(file2, model) {
  const helpers = [];
  const planted = [];
  for (const method2 of model.functions) {
    if (method2.selfName !== void 0) readMentions(file2, model, method2, helpers, planted);
  }
  return { helpers, planted };
}
function readMentions(file2, model, method2, helpers, planted) {
  const self = method2.scope.bindings.get(method2.selfName ?? "");
  if (self?.assignments.length !== 1) return;
  const cached = method2.isCachedProperty;
  for (const reference of self.references) {
    if (reference.parent?.kind === "attribute") continue;
    const around = file2.functionAround(reference);
    if (around !== method2 && !(around && isMapped(file2, around, method2))) continue;
    const use = file2.useOf(reference);
    if (use.kind === "argument") {
      const helper = madeWithSelf(file2, model, method2, use, cached) ?? givenSelf(file2, model, use);
      if (helper) helpers.push(helper);
      const child = addedToKept(file2, model, use);
      if (child) planted.push(child);
    } else if (use.kind === "assigned") {
      const found = plantedBy(file2, model, use);
      if (found) planted.push(found);
    }
  }
}
function madeWithSelf(file2, model, method2, use, cached) {
  const callee = use.by.child("function");
  const slot = slotOf(use);
  if (!callee || !slot || keepsNothing(file2.qualifiedName(callee))) return void 0;
  const isReturned = file2.useOf(use.by).kind === "return";
  const attribute = !isReturned ? keeperOfMade(file2, use.by) : cached ? method2.name : keeperOfResult(file2, model, method2.name);
  if (attribute === void 0) return void 0;
  const reference = makerOfFile(file2, callee) ?? referenceTo(file2, callee, model);
  return {
    attribute,
    oneOfMany: isCollection(model, attribute) || useOfResult(file2, use.by).kind === "produced",
    class: reference ?? "?",
    ...reference === void 0 && callee.kind === "attribute" ? { madeBy: callee.child("attribute")?.text ?? "" } : {},
    soundsKept: soundsLikeClass(callee),
    receives: "__init__",
    slot,
    at: span(use.by),
    cached: cached && isReturned,
    release: releaseOf(file2, model, attribute)
  };
}
function givenSelf(file2, model, use) {
  const call2 = file2.call(use.by);
  const slot = slotOf(use);
  const attribute = call2?.receiver && file2.selfAttribute(call2.receiver);
  if (attribute === void 0 || !slot || !KEEPING_METHOD.test(call2?.name ?? "")) return void 0;
  const store2 = model.attribute(attribute)?.stores.find((candidate) => candidate.through === "instance");
  if (!store2 || model.findMethod(attribute) || isTakenBack(file2, model, attribute)) return void 0;
  const made = store2.value?.kind === "call" ? store2.value.child("function") : void 0;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    class: (made && referenceTo(file2, made, model)) ?? "?",
    soundsKept: CONNECTION_METHOD.test(call2?.name ?? ""),
    receives: call2?.name ?? "",
    slot,
    at: span(use.by),
    cached: false,
    release: releaseOf(file2, model, attribute),
    ...toldAt(model, attribute)
  };
}
function addedToKept(file2, model, use) {
  const call2 = file2.call(use.by);
  const list = call2?.receiver;
  if (list?.kind !== "attribute" || !GROWING_METHODS.has(call2?.name ?? "")) return void 0;
  const object = list.child("object")?.unparenthesized;
  const field = list.child("attribute")?.text;
  const binding = object?.kind === "identifier" && !file2.isSelf(object) ? file2.binding(object) : void 0;
  const keeping2 = binding && keeperOfLocal(file2, binding);
  if (!keeping2 || field === void 0) return void 0;
  const { attribute, node } = keeping2;
  const release = releaseOf(file2, model, attribute);
  return { attribute, oneOfMany: true, field, at: span(use.by), keptAt: span(node), release };
}
function plantedBy(file2, model, use) {
  const target = use.by.kind === "assignment" ? use.by.child("left")?.unparenthesized : void 0;
  if (target?.kind !== "attribute") return void 0;
  const object = target.child("object")?.unparenthesized;
  const field = target.child("attribute")?.text;
  if (!object || field === void 0 || file2.isSelf(object)) return void 0;
  const direct = file2.selfAttribute(object);
  if (direct !== void 0) {
    const store2 = model.attribute(direct)?.stores.find((candidate) => candidate.through === "instance");
    if (!store2 || model.findMethod(direct)) return void 0;
    return {
      attribute: direct,
      oneOfMany: isCollection(model, direct),
      field,
      at: span(use.by),
      keptAt: span(store2.node),
      release: clearingOf(file2, model, direct, field, use.by) ?? releaseOf(file2, model, direct)
    };
  }
  const binding = object.kind === "identifier" ? file2.binding(object) : void 0;
  const keeping2 = binding ? keeperOfLocal(file2, binding) : void 0;
  if (!keeping2) return void 0;
  const { attribute, node } = keeping2;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    field,
    at: span(use.by),
    keptAt: span(node),
    release: releaseOf(file2, model, attribute)
  };
}
function makerOfFile(file2, callee) {
  const maker = file2.functionNamed(callee);
  if (maker) return !maker.class && maker.scope.parent?.kind === "module" ? `#${maker.name}` : void 0;
  const object = callee.kind === "attribute" ? callee.child("object")?.unparenthesized : void 0;
  const home = object && file2.classNamed(object);
  return home && `#${nameOfClass(file2, home)}.${callee.child("attribute")?.text}`;
}
function isCollection(model, attribute) {
  return model.usesOf(attribute).some(
    (use) => use.kind === "item-store" || use.kind === "method" && GROWING_METHODS.has(use.name ?? "")
  );
}
function keepsNothing(qualifiedName) {
  return qualifiedName !== void 0 && KEEPS_NOTHING.test(qualifiedName);
}
function soundsLikeClass(callee) {
  const called = callee.kind === "call" ? callee.child("function") : callee;
  const name2 = called?.kind === "attribute" ? called.child("attribute")?.text : called?.text;
  return /^_*[A-Z]\w*[a-z]\w*$|(^|_)(class|cls)$/.test(name2 ?? "");
}

// src/model/summary/parameters.ts
function parameterFactsOf(file2, model) {
  const kept = [];
  const passed = [];
  const asked = new Set(
    [...model.methods.keys()].filter((name2) => name2 === "__init__" || KEEPING_METHOD.test(name2))
  );
  for (const name2 of asked) {
    const method2 = model.methods.get(name2);
    if (method2?.selfName === void 0) continue;
    const further = [];
    readParameters2(file2, method2, kept, further);
    for (const { to } of further)
      if (to.kind === "self" && model.methods.has(to.method)) asked.add(to.method);
    passed.push(...further);
  }
  const keepers = new Set(
    [...kept, ...passed].map(({ attribute }) => attribute).filter((name2) => name2 !== void 0)
  );
  const dropped = [...keepers].filter((name2) => lifecycleOf(model).release(name2) !== void 0);
  return { methods: [...asked], kept, passed, dropped };
}
function readParameters2(file2, method2, kept, passed) {
  let position = -1;
  for (const parameter of method2.parameters.slice(1)) {
    if (parameter.kind === "positional") position++;
    if (parameter.kind === "args" || parameter.kind === "kwargs") continue;
    const binding = method2.scope.bindings.get(parameter.name);
    if (binding?.assignments.length !== 1) continue;
    const facts = {
      method: method2.name,
      parameter: parameter.name,
      position: parameter.kind === "positional" ? position : -1
    };
    for (const reference of binding.references) {
      if (file2.functionAround(reference) !== method2) continue;
      const use = file2.useOf(reference);
      const attribute = keeperOf(file2, use);
      if (attribute !== void 0) kept.push({ ...facts, attribute, at: span(file2.statementOf(reference)) });
      else if (use.kind === "argument") passed.push(...handedOn(file2, use, facts));
    }
  }
}
function* handedOn(file2, use, facts) {
  const call2 = file2.call(use.by);
  const slot = slotOf(use);
  if (!call2 || !slot) return;
  const at = span(use.by);
  const { receiver } = call2;
  if (receiver && call2.name !== void 0) {
    if (file2.isSelf(receiver)) yield { ...facts, to: { kind: "self", method: call2.name }, slot, at };
    else if (isSuper(receiver)) yield { ...facts, to: { kind: "super", method: call2.name }, slot, at };
    else {
      const first = call2.argument(0);
      if (first && file2.isSelf(first) && "position" in slot && slot.position > 0 && call2.name === facts.method) {
        yield {
          ...facts,
          to: { kind: "super", method: call2.name },
          slot: { position: slot.position - 1 },
          at
        };
      }
    }
  }
  const made = referenceTo(file2, call2.callee, file2.classAround(use.by));
  const attribute = made === void 0 ? void 0 : keeperOfMade(file2, use.by);
  if (made !== void 0 && attribute !== void 0) {
    yield { ...facts, to: { kind: "new", class: made }, slot, at, attribute };
  }
}
function isSuper(receiver) {
  return receiver.kind === "call" && receiver.child("function")?.text === "super";
}
function isWeakSetter(file2, method2) {
  if (!method2.decorators.some(({ text: text3 }) => text3 === `${method2.name}.setter`)) return false;
  const binding = method2.scope.bindings.get(method2.parameters[1]?.name ?? "");
  const uses = binding?.references.map((reference) => file2.useOf(reference)) ?? [];
  const isHeld = (use) => use.kind === "argument" && /^weakref\.(ref|proxy)$/.test(file2.call(use.by)?.qualifiedName ?? "");
  return uses.some(isHeld) && uses.every((use) => isHeld(use) || keeperOf(file2, use) === void 0);
}

// src/model/summary/class-summary.ts
function classSummaryOf(file2, model) {
  const owned = ownerFactsOf(file2, model);
  const isOwner = owned.helpers.length + owned.planted.length > 0;
  return {
    name: nameOfClass(file2, model),
    at: span(model.nameNode),
    bases: model.bases.map((base) => referenceTo(file2, base.node, model) ?? "?"),
    ...parameterFactsOf(file2, model),
    ...owned,
    ...endFactsOf(model, isOwner),
    ...unlessEmpty(
      "makings",
      model.functions.flatMap((method2) => [...makingsOf(file2, method2)])
    ),
    ...unlessEmpty(
      "answering",
      model.functions.filter(isAnswering).map(({ name: name2 }) => name2)
    ),
    ...unlessEmpty(
      "weakSetters",
      model.functions.filter((method2) => isWeakSetter(file2, method2)).map(({ name: name2 }) => name2)
    ),
    ...isWidgetClass(model) ? { isWidget: true } : {},
    lifetime: isOwner ? lifetimeOf(file2, model) : "unknown"
  };
}
function unlessEmpty(name2, values2) {
  return values2.length === 0 ? {} : { [name2]: values2 };
}

// src/knowledge/registrations.ts
var REGISTRATION_PAIRS = [
  // Qt, GObject, psygnal, blinker, traits, PyDispatcher.
  {
    add: ["connect", "connect_after", "connect_object", "connect_signal", "connect_via", "sconnect"],
    remove: ["disconnect", "disconnect_all", "handler_disconnect", "disconnect_by_func", "sdisconnect"]
  },
  { add: ["subscribe", "psubscribe"], remove: ["unsubscribe", "punsubscribe", "unsubscribe_all", "unsub"] },
  { add: ["observe", "watch"], remove: ["unobserve", "unobserve_all", "unwatch", "stop_observing"] },
  // kivy, tkinter, wx.
  {
    add: ["bind", "fbind", "fast_bind", "bind_all", "bind_class", "tag_bind", "Bind"],
    remove: [
      "unbind",
      "funbind",
      "unbind_uid",
      "fast_unbind",
      "unbind_all",
      "unbind_class",
      "tag_unbind",
      "Unbind"
    ]
  },
  { add: ["trace_add", "trace_variable", "trace"], remove: ["trace_remove", "trace_vdelete"] },
  // pyee, socket.io, and what follows Node's EventEmitter.
  { add: ["on", "on_any"], remove: ["off", "remove_listener", "remove_all_listeners", "off_any"] },
  { add: ["attach"], remove: ["detach", "detach_all"] },
  // asyncio, tornado and kombu: the loop holds the callback for as long as the descriptor is watched.
  {
    add: ["add_reader", "add_writer"],
    remove: ["remove_reader", "remove_writer", "remove", "remove_handler"]
  },
  { add: ["listen", "listenTo", "async_listen"], remove: ["unlisten", "stopListening", "remove", "ignore"] },
  // traits and traitlets; the same method removes with remove=True.
  { add: ["on_trait_change"], remove: ["on_trait_change"] },
  // bokeh.
  { add: ["on_change", "on_event", "js_on_change"], remove: ["remove_on_change"] },
  // matplotlib.
  { add: ["mpl_connect"], remove: ["mpl_disconnect"] },
  // Twisted.
  { add: ["addSystemEventTrigger"], remove: ["removeSystemEventTrigger"] },
  { add: ["register"], remove: ["unregister", "deregister"] }
];
var REGISTRATION_PREFIXES = [
  ["add_", ["remove_", "discard_", "del_", "delete_", "unregister_", "clear_", "rm_"]],
  ["async_add_", ["async_remove_", "remove_"]],
  ["add", ["remove", "delete", "del", "discard"]],
  ["register_", ["unregister_", "deregister_", "remove_", "clear_"]],
  ["register", ["unregister", "deregister", "remove"]],
  ["subscribe_", ["unsubscribe_"]],
  ["connect_", ["disconnect_"]],
  ["attach_", ["detach_"]],
  ["bind_", ["unbind_"]],
  ["install_", ["uninstall_", "remove_"]]
];
var ENTERING_METHOD = /^_*(add|register|attach|subscribe|watch|track|enroll|join|connect|bind|push|insert|append|put)(?=_|[A-Z]|$)/;
var LEAVING_METHOD = /^_*(remove|discard|del|delete|unregister|deregister|detach|unsubscribe|unwatch|untrack|leave|disconnect|unbind|pop|forget|drop)(?=_|[A-Z]|$)/;
var REGISTERED_NOUN = /(callback|cb|listener|handler|observer|hook|subscriber|subscription|watcher|receiver|errback|slot|event_?filter|notifier|notification|client_?monitor)s?$/i;
var ONE_SHOT = /once|one_?time|oneshot|(^|_)(done_?callback|child_handler)(_|$)|^(add|set)(Callbacks?|Errback|Both)$|^notifyOn/i;
var LAST_EVENT = /stop|close|shutdown|final|exit|quit|terminat/i;
var OUTLIVES_HOLDER = /* @__PURE__ */ new Set([
  "trace_add",
  "trace_variable",
  "bind_all",
  "bind_class"
]);
var SHORT_LIVED_NAME = /(^|[._])(r|req|request|resp|response|d|df|dfd|deferred|fut|future|promise|task|future_?task)$/i;
var LOOP_NAME = /(^|[._])_?(io_?)?loop(\(\))?$|IOLoop/i;
var LAST_CALL = /(destroy|dispos|clos|expir|shut_?down|disconnect|lost|finish|complet|exit|teardown|unload|resolve|fire_done)/i;
var REPEATED_METHOD = /^_*(update|refresh|redraw|draw|render|paint|poll|tick|step|process|dispatch|handle|receive|iterate|on_(draw|frame|update|tick|timer|paint|message|data|event))(_\w+)?$/;
var ONCE_A_FRAME = /^_*(update|redraw|draw|render|paint|poll|tick|step|on_(draw|frame|update|tick|paint))$/;
var REBUILDING = /^(clear(_\w+)?|remove_(all\w*|node|nodes|widget|widgets|children|items?|rows?)|delete_(all\w*|items?|rows?)|removeAll\w*|takeAll\w*|empty)$/;
var KEEPS_ONE_OF_EACH = [
  { method: /^connect$/, modules: ["django", "blinker", "scrapy", "pydispatch", "celery"] },
  { method: /^(observe|on_trait_change)$/, modules: ["traits", "traitlets"] }
];
var GSTREAMER = ["gi.repository", "gst", "pygst"];
var CALLBACK_CONTAINER = /(^|_)(callbacks?|cbs?|listeners?|observers?|hooks?|subscribers?|subscriptions|watchers?|receivers|errbacks|slots|handlers|notifiers)(_\w+)?$|^_*on_[a-z_]+$|(Callbacks|Listeners|Observers|Handlers|Hooks)$/;
var RETURNS_UNSUBSCRIBE = [
  // homeassistant/core.py, helpers/event.py, helpers/dispatcher.py and helpers/update_coordinator.py, 2024.12.
  /^async_(listen|listen_once|track_\w+|dispatcher_connect|add_listener|subscribe\w*|call_later|add_\w*listener)$/,
  // torch/utils/hooks.py RemovableHandle, torch/nn/modules/module.py 2.5.
  /^register_(full_)?(module_)?(forward|backward|load_state_dict|state_dict)_(pre_|post_)?hook$/,
  /^register_(tensor_|post_accumulate_grad_|multi_grad_|step_(pre|post)_|module_\w+_)?hook$/
  // rx 3: Observable.subscribe answers a Disposable.
];
var WEAK_FOR_METHODS = [
  {
    method: /^(connect|sconnect)$/,
    modules: ["PyQt4", "PyQt5", "PyQt6", "PySide", "PySide2", "PySide6", "qtpy", "qgis.PyQt"]
  },
  {
    method: /^connect$/,
    modules: [
      "psygnal",
      "napari",
      "vispy",
      "blinker",
      "django",
      "scrapy",
      "celery",
      "pydispatch",
      "matplotlib"
    ]
  },
  { method: /^mpl_connect$/, modules: ["matplotlib", "pylab", "mne"] },
  { method: /^(bind|fbind|fast_bind)$/, modules: ["kivy"] },
  {
    method: /^(observe|on_trait_change)$/,
    modules: ["traits", "enthought.traits", "traitsui", "pyface", "enable", "chaco"]
  }
];
var WEAK_IF_FIRST = /* @__PURE__ */ new Set(["connect", "sconnect"]);
var REGISTERING_FUNCTIONS = /* @__PURE__ */ new Map([
  ["sqlalchemy.event.listen", "remove"],
  ["sqlalchemy.event.listens_for", "remove"]
]);
var LONG_LIVED_NAME = /(^|[._])_*(bus|hass|app|application|reactor|loop|event_?loop|ioloop|dispatcher|signals?|emitter|registry|config|settings|hub|broker|root|main_?window|clock|scheduler|event_?manager|event_?bus|pubsub|context|kernel|engine|server)([._]|$)/i;
var INTERPRETER_TABLES = /^(atexit|signal|os|codecs|copyreg|gc|sys|logging|warnings|mimetypes|abc|functools|faulthandler|readline|multiprocessing\.util|weakref|webbrowser|http|shutil|unittest)\./;

// src/model/enrolment.ts
var FORGETTING = /^_*(forget|discard|remove|delete)$/;
function* leftEnrolmentsOf(file2) {
  const bySelf = callsWithSelf(file2).filter((call2) => isOfSelf(file2, call2));
  if (bySelf.length < 2) return;
  for (const owner of file2.classes) {
    const inherited = new Set(owner.ancestors.flatMap((ancestor) => ancestor.functions));
    const mine = bySelf.filter((call2) => {
      const method2 = file2.methodAround(call2.node);
      return method2 !== void 0 && inherited.has(method2);
    });
    for (const enter of mine) {
      if (file2.methodAround(enter.node)?.class !== owner || file2.isTestCode(enter.node)) continue;
      const left = leftBy(file2, owner, enter, mine);
      if (left) {
        yield left;
        break;
      }
    }
  }
}
function callsWithSelf(file2) {
  const nodes = /* @__PURE__ */ new Set();
  for (const method2 of file2.functions) {
    const self = method2.selfName === void 0 ? void 0 : method2.scope.bindings.get(method2.selfName);
    for (const { parent } of self?.references ?? []) {
      if (parent?.kind === "argument_list" && parent.parent && !parent.parent.hasError)
        nodes.add(parent.parent);
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file2.call(node) ?? []);
}
function isOfSelf(file2, { receiver, name: name2, positional: positional2 }) {
  if (!receiver || name2 === void 0 || !positional2.some((argument) => file2.isSelf(argument))) return false;
  if (/(^|\.)_*[A-Z]\w*[a-z]\w*$/.test(receiver.text)) return false;
  let root = receiver.unparenthesized;
  while (root?.kind === "attribute") root = root.child("object")?.unparenthesized;
  if (root?.kind !== "identifier") return false;
  if (file2.isSelf(root)) return root.index !== receiver.index;
  return file2.binding(root)?.scope.kind === "module";
}
function leftBy(file2, owner, enter, calls) {
  const { receiver } = enter;
  const what = stemOf(enter.name, ENTERING_METHOD);
  if (!receiver || what === void 0) return void 0;
  const leaves = calls.filter(
    (call2) => call2.receiver?.text === receiver.text && stemOf(call2.name, LEAVING_METHOD) === what
  );
  const [leave] = leaves;
  if (!leave) return void 0;
  const leaving = new Set(leaves.map((call2) => file2.methodAround(call2.node)));
  const lifecycle = lifecycleOf(owner);
  const ends = [
    ...lifecycle.terminalMethods,
    ...owner.functions.filter(({ name: name2 }) => FORGETTING.test(name2))
  ].filter(
    ({ binding, name: name2 }) => binding === "instance" && !ASKING_METHOD.test(name2) && !RESULT_METHOD.test(name2)
  );
  const reached = ends.map((end) => ({ end, all: lifecycle.reachedFrom(end) }));
  if (reached.some(({ all }) => [...all].some((method2) => leaving.has(method2)))) return void 0;
  for (const { end, all } of reached) {
    if (end.class !== owner) continue;
    const mention = mentionIn(all, receiver.text);
    if (!mention) continue;
    const position = enter.positional.findIndex((argument) => file2.isSelf(argument));
    const isContainer = GROWING_METHODS.has(enter.name ?? "");
    return { owner, enter, position, leave, registry: receiver, end, mention, isContainer };
  }
  return void 0;
}
function stemOf(name2, verbs) {
  const verb = name2 === void 0 ? void 0 : verbs.exec(name2);
  if (!verb || name2 === void 0) return void 0;
  return name2.slice(verb[0].length).replace(/^_|s$/g, "").toLowerCase();
}
function mentionIn(methods, registry) {
  for (const method2 of methods) {
    for (const node of method2.node.walk()) {
      const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
      if (callee?.kind === "attribute" && callee.child("object")?.text === registry) return node;
    }
  }
  return void 0;
}

// src/model/summary/left-entries.ts
function leftEntriesOf(file2) {
  return [...leftEnrolmentsOf(file2)].map((left) => ({
    class: nameOfClass(file2, left.owner),
    enter: { method: left.enter.name ?? "", position: left.position, at: span(left.enter.node) },
    leave: { method: left.leave.name ?? "", at: span(left.leave.node) },
    registry: left.registry.text,
    end: left.end.name,
    at: span(left.mention),
    isContainer: left.isContainer
  }));
}

// src/model/summary/linked-pairs.ts
function linkedPairsOf(file2) {
  const pairs = [];
  const seen2 = /* @__PURE__ */ new Map();
  for (const node of file2.nodes("assignment")) {
    const left = node.child("left");
    const object = left?.kind === "attribute" ? left.child("object") : void 0;
    const right = node.child("right");
    if (object?.kind !== "identifier" || right?.kind !== "identifier" || node.hasError) continue;
    const from = file2.binding(object);
    const to = file2.binding(right);
    if (!from || !to || from === to || from.scope !== to.scope) continue;
    if (from.scope.kind !== "function" || file2.isSelf(object) || file2.isSelf(right)) continue;
    if (!from.onlyAssignment || !to.onlyAssignment) continue;
    const back = seen2.get(to)?.find((link) => link.to === from);
    if (back) pairs.push({ at: span(node), backAt: span(back.node), names: [from.name, to.name] });
    seen2.set(from, [...seen2.get(from) ?? [], { to, node }]);
  }
  return pairs;
}

// src/model/container.ts
var MOST_STEPS = 3;
var known = /* @__PURE__ */ new WeakMap();
function containersOf(file2) {
  let found = known.get(file2);
  if (!found) {
    found = [...ofScopes(file2), ...ofClasses(file2)].sort((a, b) => a.start - b.start);
    known.set(file2, found);
  }
  return found;
}
function* ofScopes(file2) {
  for (const scope of file2.scopes) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.bindings.values()) {
      const keeper = scope.kind === "module" ? "module" : "function";
      if (keeper === "function" && !isUsedInside(file2, binding)) continue;
      const container = ofBinding(file2, binding, keeper);
      if (container) yield container;
    }
  }
}
function isUsedInside(file2, binding) {
  return binding.references.some((node) => file2.scopeOf(node).frame !== binding.scope);
}
function ofBinding(file2, binding, keeper) {
  const made = binding.assignments.find(({ value }) => value && typeOfNew(file2, value) !== void 0);
  const type = made?.value && typeOfNew(file2, made.value);
  if (!made?.value || type === void 0) return void 0;
  if (!binding.assignments.every(({ kind }) => kind === "assign" || kind === "augment")) return void 0;
  const follower = new UseFollower(file2);
  for (const use of file2.usesOf(binding)) follower.follow(use, false, 0);
  const { target } = made;
  return {
    keeper,
    name: binding.name,
    owner: void 0,
    place: target,
    made: made.value,
    type,
    kind: kindOf2(type),
    start: target.start,
    uses: follower.uses
  };
}
var MAKERS2 = /* @__PURE__ */ new Set([...CONSTRUCTORS, "__init_subclass__"]);
function isConstructor(method2) {
  return method2?.class !== void 0 && MAKERS2.has(method2.name);
}
function isLent(file2, { isAlias, node }) {
  return isAlias && node.kind === "identifier" && file2.binding(node)?.isParameter === true;
}
function* ofClasses(file2) {
  for (const owner of file2.classes) {
    for (const { name: name2, stores } of owner.attributes.values()) {
      const store2 = stores.find(({ value }) => value && typeOfNew(file2, value) !== void 0);
      const type = store2?.value && typeOfNew(file2, store2.value);
      if (!store2?.value || type === void 0) continue;
      const isInherited = owner.ancestors.some(
        (ancestor) => ancestor !== owner && ancestor.attribute(name2)?.stores.some(({ value }) => value && typeOfNew(file2, value) !== void 0)
      );
      if (isInherited) continue;
      const isDeclared = declaredType(file2, store2.value) !== void 0;
      const isOfClass = store2.method === void 0 && !isDeclared && !isMadeByInstances(file2, owner, name2);
      yield {
        keeper: isOfClass ? "class" : "instance",
        name: isOfClass ? `${owner.name}.${name2}` : `self.${name2}`,
        owner,
        place: store2.node,
        made: store2.value,
        type,
        kind: kindOf2(type),
        start: store2.node.start,
        uses: usesOfAttribute(file2, owner, name2)
      };
    }
  }
}
function containerOfAttribute(file2, owner, name2) {
  const made = containersOf(file2).find(
    (container) => container.owner === owner && container.name.endsWith(`.${name2}`)
  );
  if (made) return made;
  const store2 = owner.attribute(name2)?.stores[0];
  if (!store2?.value) return void 0;
  return {
    keeper: "instance",
    name: `self.${name2}`,
    owner,
    place: store2.node,
    made: store2.value,
    type: "unknown",
    kind: "mapping",
    start: store2.node.start,
    uses: usesOfAttribute(file2, owner, name2)
  };
}
function isMadeByInstances(file2, owner, name2) {
  return file2.classes.some(
    (other) => isRelated(owner, other) && other.attribute(name2)?.stores.some(
      ({ through, method: method2, value }) => through === "instance" && isConstructor(method2) && value?.unparenthesized.kind !== "none"
    )
  );
}
function usesOfAttribute(file2, owner, name2) {
  const follower = new UseFollower(file2);
  const body2 = owner.scope.bindings.get(name2);
  if (body2) for (const use of file2.usesOf(body2)) follower.follow(use, false, 0);
  for (const node of file2.attributesNamed(name2)) {
    const object = node.child("object");
    if (!object || file2.qualifiedName(object) !== void 0) continue;
    const holder = file2.isSelf(object) ? file2.methodAround(node)?.class : file2.ownerOf(object);
    if (holder && !isRelated(owner, holder)) continue;
    follower.follow(file2.useOf(node), false, 0, holder === void 0);
  }
  for (const call2 of [...file2.callsNamed("builtins.setattr"), ...file2.callsNamed("builtins.delattr")]) {
    const attribute = call2.argument(1);
    if (!attribute || stringValue(attribute) !== name2) continue;
    const value = call2.argument(2);
    const kind = call2.qualifiedName === "builtins.setattr" ? "store" : "delete";
    follower.follow({ kind, node: call2.node, by: call2.node, ...value ? { value } : {} }, false, 0, true);
  }
  return follower.uses;
}
function isRelated(one, other) {
  return one.ancestors.includes(other) || other.ancestors.includes(one);
}
function typeOfNew(file2, value) {
  const node = value.unparenthesized;
  if (node.kind === "conditional_expression" || node.kind === "boolean_operator") return void 0;
  const declared = declaredType(file2, node);
  if (declared !== void 0) return declared;
  const type = file2.constructorName(node);
  const isMade = node.is("call", "named_expression") || !node.is("identifier", "attribute");
  if (type === void 0 || !isMade) return void 0;
  return MUTABLE_CONTAINERS.has(type) || WEAK_CONTAINERS2.has(type) ? type : void 0;
}
function declaredType(file2, value) {
  const call2 = file2.call(value.unparenthesized);
  const name2 = call2?.qualifiedName;
  if (!call2 || name2 === void 0) return void 0;
  const declared = DECLARED_CONTAINERS.get(name2.replace(/^\.+/, ""));
  if (declared === void 0) return void 0;
  if (declared !== "named") return declared;
  const factory = call2.keyword("default_factory") ?? call2.keyword("factory") ?? call2.argument(0);
  if (!factory) return void 0;
  const type = stringValue(factory) ?? file2.qualifiedName(factory);
  return type !== void 0 && MUTABLE_CONTAINERS.has(type) ? type : void 0;
}
function kindOf2(type) {
  if (WEAK_CONTAINERS2.has(type)) return "weak";
  if (MAPPINGS2.has(type)) return "mapping";
  if (SEQUENCES.has(type)) return "sequence";
  if (QUEUES.has(type)) return "queue";
  return type === "builtins.set" ? "set" : "mapping";
}
var UseFollower = class {
  uses = [];
  #file;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2) {
    this.#file = file2;
  }
  /** Records a use, and those of the names that it gives the container. */
  follow(use, isAlias, steps, isForeign = false) {
    const { node } = use;
    if (use.kind === "attribute" && this.#method(use, steps, isForeign)) return;
    this.#add(use, isAlias, isForeign);
    if (steps >= MOST_STEPS) return;
    switch (use.kind) {
      case "store":
        if (use.by.kind === "assignment") this.#targets(use.by, node, steps, isForeign);
        return;
      case "assigned":
        this.#targets(use.by, node, steps, isForeign);
        return;
      case "other":
        if (use.by.is("default_parameter", "typed_default_parameter")) {
          const name2 = use.by.child("name");
          const binding = name2 && this.#file.functionOf(use.by.parent?.parent ?? use.by)?.scope.bindings.get(name2.text);
          if (binding) this.#name(binding, steps, isForeign);
        }
        return;
      case "return":
        this.#returned(node, steps, isForeign);
        return;
      case "argument":
        this.#parameter(use, steps, isForeign);
        return;
      case "element":
        this.#loopName(use, steps, isForeign);
    }
  }
  #add(use, isAlias, isForeign, call2) {
    const around = this.#file.functionAround(call2 ?? use.node);
    this.uses.push({ ...use, function: around, isAlias, isForeign, ...call2 ? { call: call2 } : {} });
  }
  #targets(assignment, node, steps, isForeign) {
    let at = assignment;
    if (at.kind === "named_expression") {
      const name2 = at.child("name");
      const binding = name2 && this.#file.binding(name2);
      if (binding) this.#name(binding, steps, isForeign);
      return;
    }
    while (at.parent?.kind === "assignment") at = at.parent;
    for (; at?.kind === "assignment"; at = at.child("right")) {
      const left = at.child("left")?.unparenthesized;
      if (!left || left === node || left.kind !== "identifier") continue;
      const binding = this.#file.binding(left);
      if (binding && binding.scope.kind === "function") this.#name(binding, steps, isForeign);
    }
  }
  #name(binding, steps, isForeign) {
    if (this.#seen.has(binding)) return;
    this.#seen.add(binding);
    for (const reference of binding.references) {
      this.follow(this.#file.useOf(reference), true, steps + 1, isForeign);
    }
  }
  /** `remove = CACHE.pop`, also as a default value: calls of the name are calls of the method. */
  #method(use, steps, isForeign) {
    const { by } = use;
    const outer = this.#file.useOf(by);
    const name2 = outer.kind === "assigned" ? outer.by.child("left") : outer.by.is("default_parameter", "typed_default_parameter") ? outer.by.child("name") : void 0;
    if (name2?.kind !== "identifier" || steps >= MOST_STEPS) return false;
    const binding = outer.kind === "assigned" ? this.#file.binding(name2) : this.#file.functionOf(outer.by.parent?.parent ?? by)?.scope.bindings.get(name2.text);
    if (!binding || this.#seen.has(binding)) return false;
    this.#seen.add(binding);
    let isCalled = false;
    for (const reference of binding.references) {
      const called = this.#file.useOf(reference);
      if (called.kind !== "call") continue;
      this.#add({ ...use, kind: "method", by: called.by }, true, isForeign, called.by);
      isCalled = true;
    }
    return isCalled;
  }
  /** The function or property that returns the container stands for it wherever it is used. */
  #returned(node, steps, isForeign) {
    const model = this.#file.functionAround(node);
    if (!model || model.isLambda || model.isGenerator || this.#seen.has(model)) return;
    this.#seen.add(model);
    if (model.binding === "property") {
      for (const attribute of this.#file.attributesNamed(model.name)) {
        this.follow(this.#file.useOf(attribute), true, steps + 1, isForeign);
      }
      return;
    }
    const binding = model.class ? void 0 : model.nameNode && this.#file.binding(model.nameNode);
    const calls = model.class ? this.#file.callsOfMethod(model.name).map((call2) => call2.node) : (binding?.references ?? []).flatMap((reference) => {
      const use = this.#file.useOf(reference);
      return use.kind === "call" ? [use.by] : [];
    });
    for (const call2 of calls) this.follow(this.#file.useOf(call2), true, steps + 1, isForeign);
  }
  /** Passed to a function of this file: its parameter is another name. */
  #parameter(use, steps, isForeign) {
    const call2 = this.#file.call(use.by);
    if (!call2 || EFFECT_FREE_FUNCTIONS.has(call2.qualifiedName ?? "")) return;
    const callee = functionCalled(this.#file, call2.callee);
    if (!callee) return;
    const isBound = callee.class !== void 0 && callee.binding !== "static";
    const parameter = use.name !== void 0 ? callee.parameter(use.name) : callee.parameters[(use.position ?? 0) + (isBound ? 1 : 0)];
    const binding = parameter && callee.scope.bindings.get(parameter.name);
    if (binding) this.#name(binding, steps, isForeign);
  }
  /** `for cache in (self.a, self.b): cache.clear()` */
  #loopName(use, steps, isForeign) {
    const display2 = this.#file.useOf(use.by);
    const left = display2.kind === "iterate" ? display2.by.child("left") : void 0;
    const binding = left?.kind === "identifier" ? this.#file.binding(left) : void 0;
    if (binding) this.#name(binding, steps, isForeign);
  }
};
function functionCalled(file2, callee) {
  return file2.functionNamed(callee) ?? file2.methodNamedBy(callee);
}
function isFollowed(file2, use) {
  switch (use.kind) {
    case "argument": {
      const call2 = file2.call(use.by);
      return call2 !== void 0 && functionCalled(file2, call2.callee) !== void 0;
    }
    case "other":
      return use.by.is("default_parameter", "typed_default_parameter");
    case "element": {
      const display2 = file2.useOf(use.by);
      return display2.kind === "iterate";
    }
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      return left?.kind === "identifier" && file2.binding(left)?.scope.kind === "function";
    }
  }
  return false;
}

// src/knowledge/key-domains.ts
var SMALL_DOMAIN_NAME = /^(?:names?|label|\w*(?:class|type|kind|mode)|(?:.*_)?(?:cls|klass|class|clz|type|types|typ|tp|typecode|dtype|dtypes|ctype|kind|mode|lang|language|locale|encoding|charset|codec|module|modname|mod|package|pkg|backend|device|version|fmt|format|formatter|level|levelno|severity|category|theme|style|option|options|opt|setting|settings|config|env|environment|platform|arch|algorithm|algo|scheme|driver|engine|dialect|plugin|extension|ext|suffix|func|fun|fn|function|meth|method|opcode|opname|attr|attribute|attrname|field|fieldname|column|param|currency|country|tz|timezone|unit|units|ndim|dim|dims|axis|arity|nargs|flag|flags|dunder|operator|op|interface|iface|protocol|feature|namespace|section|role|signal|signum|fd|port|weekday|month|year|precision|bits|size|width|depth|ndims|rank|sep|delimiter|quote|prefix|templates?|converter|decorator|metaclass|base|bases|model|table|schema|app_label|app|db|using|alias|color|colour|font|fontname|cmap|colormap|marker|linestyle|icon|shape|target|arg_?type|classname|cls_?name|class_?name|func_?name|method_?name|module_?name|field_?name|attr_?name|type_?name|category_?name|test|testcase|fixture))$/i;
var OPEN_DOMAIN_NAME = /^(?:(?:.*_)?(?:id|ids|uid|uuid|guid|ident|request|req|url|uri|href|key|token|user|username|email|session|sid|query|sql|stmt|statement|text|txt|tex|string|sentence|content|body|data|payload|message|msg|host|hostname|address|addr|ip|peer|job|task|future|obj|object|instance|inst|node|expr|expression|timestamp|digest|checksum)|.+(?:string|text|query))$/i;
var KEEPS_VARIETY = /* @__PURE__ */ new Set([
  "builtins.str",
  "builtins.repr",
  "builtins.hash",
  "builtins.id",
  "builtins.tuple",
  "builtins.frozenset",
  "builtins.bytes",
  "builtins.unicode",
  "builtins.sorted",
  "hashlib.md5",
  "hashlib.sha1",
  "hashlib.sha256"
]);
var VARIETY_METHODS = /* @__PURE__ */ new Set([
  "lower",
  "upper",
  "strip",
  "encode",
  "decode",
  "format",
  "join",
  "hexdigest",
  "digest",
  "items",
  "casefold"
]);
var FIXED_DOMAIN_TYPES = /* @__PURE__ */ new Set([
  "builtins.bool",
  "typing.Literal",
  "typing_extensions.Literal",
  "types.NoneType",
  "enum.Enum"
]);
var SMALL_DOMAIN_TYPES = /* @__PURE__ */ new Set([
  "builtins.type",
  "typing.Type",
  "types.ModuleType"
]);
var FRESH_VALUES = /* @__PURE__ */ new Set([
  "uuid.uuid1",
  "uuid.uuid4",
  "uuid.uuid7",
  "time.time",
  "time.monotonic",
  "time.perf_counter",
  "time.time_ns",
  "datetime.datetime.now",
  "datetime.datetime.utcnow",
  "random.random",
  "random.getrandbits",
  "secrets.token_hex",
  "secrets.token_urlsafe",
  "secrets.token_bytes",
  "os.urandom",
  "builtins.next",
  "builtins.input",
  "builtins.raw_input",
  "builtins.object",
  "threading.get_ident",
  "threading.current_thread",
  "threading.currentThread",
  "thread.get_ident",
  "_thread.get_ident",
  "asyncio.current_task",
  "greenlet.getcurrent",
  "gevent.getcurrent"
]);
var SMALL_RESULTS = /* @__PURE__ */ new Set([
  "builtins.type",
  "builtins.bool",
  "builtins.isinstance",
  "builtins.issubclass",
  "builtins.callable",
  "builtins.hasattr",
  "os.getpid",
  "os.path.splitext"
]);
var CALLERS_OBJECT_NAME = /^_*(?:node|request|req|frame|df|dataframe|tensor|session|connection|conn|document|doc|tree|task|future|obj|instance|self)$/i;
var CACHED_OBJECT_NAME = /^_*(?:callback|callable_?|func|function|fn|handler|request|req|frame|df|dataframe|tensor|array|arr|image|img|session|connection|conn|context|ctx|model_instance|instance|node|document|doc|tree|soup)$/i;
var CACHED_OBJECT_TYPE = /\b(?:Callable|FunctionType|LambdaType|MethodType|HttpRequest|Request|WSGIRequest|FrameType|DataFrame|Series|ndarray|NDArray|Tensor|Session|Connection|Image|Element|BeautifulSoup)\b|Function$|Callback$/;
var LARGE_PARAMETER_NAME = /^(?:text|source|source_code|content|contents|body|html|xml|markup|document|doc|data|payload|blob|buffer|raw|code|image|img|t)$/i;
var LARGE_PARAMETER_TYPE = /^(?:bytearray|memoryview|(?:\w+\.)?(?:DataFrame|Series|ndarray|NDArray|Tensor|Image))(?:\[|$)/;

// src/model/key-domain.ts
var FIXED = { size: "fixed", source: void 0, isNamedOpen: false, isOwnState: false };
var UNKNOWN3 = { ...FIXED, size: "unknown" };
function openFrom(source, isNamedOpen = false) {
  return { size: "open", source, isNamedOpen, isOwnState: false };
}
var DEEPEST5 = 6;
function keyDomainOf(file2, ...parts2) {
  const tracer = new Tracer(file2);
  return parts2.length === 0 ? UNKNOWN3 : join(parts2.map((part) => tracer.of(part, 0)));
}
var Tracer = class {
  #file;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2) {
    this.#file = file2;
  }
  of(node, depth) {
    const target = node.unparenthesized;
    if (depth > DEEPEST5) return UNKNOWN3;
    switch (target.kind) {
      case "integer":
      case "float":
      case "true":
      case "false":
      case "none":
      case "ellipsis":
      case "comparison_operator":
      case "not_operator":
        return FIXED;
      case "string":
      case "concatenated_string":
        return this.#all(interpolated(target), depth);
      case "tuple":
      case "expression_list":
      case "list":
      case "set":
        return this.#all(target.children, depth);
      case "list_splat":
      case "await":
      case "unary_operator":
        return this.#all(
          target.children.filter((child) => child.kind !== "token"),
          depth
        );
      case "identifier":
        return this.#identifier(target, depth);
      case "attribute":
        return this.#attribute(target, depth);
      case "call":
        return this.#call(target, depth);
      case "subscript":
        return this.#subscript(target, depth);
      case "binary_operator":
        return this.#binary(target, depth);
      case "boolean_operator":
        return this.#all([target.child("left"), target.child("right")], depth);
      case "conditional_expression":
        return this.#all([target.firstChild, target.children.at(-1)], depth);
      case "named_expression":
        return this.#all([target.child("value")], depth);
      case "lambda":
        return openFrom(target);
    }
    return UNKNOWN3;
  }
  /** A value made of parts is as open as the most open of them. */
  #all(parts2, depth) {
    return join(parts2.flatMap((part) => part ? [this.of(part, depth + 1)] : []));
  }
  #identifier(node, depth) {
    const binding = this.#file.binding(node);
    if (!binding) return FIXED;
    const { scope } = binding;
    if (scope.kind === "module" || scope.kind === "class") {
      return binding.assignments.every(({ kind }) => kind !== "for" && kind !== "augment") ? FIXED : UNKNOWN3;
    }
    if (this.#seen.has(binding)) return FIXED;
    this.#seen.add(binding);
    const model = this.#file.functionOf(scope.node);
    const domains = binding.assignments.map((assignment) => this.#assignment(assignment, model, depth));
    this.#seen.delete(binding);
    return join(domains);
  }
  #assignment(assignment, model, depth) {
    const { kind, target, value, source } = assignment;
    switch (kind) {
      case "parameter": {
        const parameter = model?.parameter(target.text);
        return parameter ? this.#parameter(parameter, model) : openFrom(target);
      }
      case "import":
      case "def":
      case "class":
        return FIXED;
      case "for": {
        if (!source) return UNKNOWN3;
        const walked = this.of(source, depth + 1);
        return walked.size === "open" && !walked.isNamedOpen ? withName(walked, target.text) : walked;
      }
      case "assign":
      case "walrus":
      case "augment":
        if (value) return this.of(value, depth + 1);
        return source ? { ...this.of(source, depth + 1), isNamedOpen: false } : UNKNOWN3;
      case "except":
        return openFrom(target);
    }
    return UNKNOWN3;
  }
  #parameter(parameter, model) {
    const { name: name2, node, annotation, kind } = parameter;
    const limited = annotation && this.#sizeOfType(annotation);
    if (limited) return { ...openFrom(node), size: limited };
    const isFirst = model?.class !== void 0 && model.parameters[0] === parameter;
    if (isFirst && (model.binding === "class" || model.class?.isMetaclass))
      return { ...openFrom(node), size: "small" };
    if (isFirst && model.binding !== "static") return openFrom(node, true);
    if (kind === "args" || kind === "kwargs") return openFrom(node);
    return withName(openFrom(node), name2);
  }
  /** What an annotation tells: a truth or a member of an Enum is one of those in the file, a class one of a few. */
  #sizeOfType(annotation) {
    const inner = annotation.kind === "type" ? annotation.firstChild ?? annotation : annotation;
    const named = inner.is("subscript", "generic_type") ? inner.child("value") ?? inner.firstChild ?? inner : inner;
    if (/^['"]?(?:typing\.)?(?:Literal|bool)\b/.test(inner.text)) return "fixed";
    if (this.#file.classNamed(named)?.isEnum === true || /Enum$/.test(named.text)) return "fixed";
    const name2 = this.#file.qualifiedName(named);
    if (name2 !== void 0 && FIXED_DOMAIN_TYPES.has(name2)) return "fixed";
    const isClass = /^['"]?(?:typing\.)?[Tt]ype\b/.test(inner.text);
    return isClass || name2 !== void 0 && SMALL_DOMAIN_TYPES.has(name2) ? "small" : void 0;
  }
  #attribute(node, depth) {
    const object = node.child("object");
    const name2 = node.child("attribute")?.text ?? "";
    if (!object) return UNKNOWN3;
    if (this.#file.qualifiedName(node) !== void 0) return FIXED;
    if (name2 === "__class__" || /^_*[A-Z][A-Z0-9_]*$/.test(name2)) return FIXED;
    const whole = this.of(object, depth + 1);
    if (this.#file.isSelf(object)) return { ...withName(openFrom(object), name2), isOwnState: true };
    return whole.size === "open" ? withName(whole, name2) : whole;
  }
  #call(node, depth) {
    const call2 = this.#file.call(node);
    if (!call2) return UNKNOWN3;
    const name2 = call2.qualifiedName;
    if (name2 !== void 0 && FRESH_VALUES.has(name2)) return openFrom(node, true);
    const parts2 = call2.argumentNodes.map(
      (argument) => argument.kind === "keyword_argument" ? argument.child("value") : argument
    );
    const domain = join(
      [...call2.receiver && name2 === void 0 ? [call2.receiver] : [], ...parts2].flatMap(
        (part) => part ? [this.of(part, depth + 1)] : []
      )
    );
    if (name2 !== void 0 && SMALL_RESULTS.has(name2)) {
      return domain.size === "fixed" ? FIXED : { ...domain, size: "small", isNamedOpen: false };
    }
    if (domain.size === "fixed" || domain.size === "small") return parts2.length > 0 ? domain : UNKNOWN3;
    const keeps2 = name2 === void 0 ? VARIETY_METHODS.has(call2.name ?? "") : KEEPS_VARIETY.has(name2);
    return keeps2 ? domain : { ...domain, isNamedOpen: false };
  }
  #subscript(node, depth) {
    const value = node.child("value");
    const binding = value?.kind === "identifier" ? this.#file.binding(value) : void 0;
    const table = binding?.scope.kind === "module" ? binding.onlyValue : void 0;
    if (table?.is("dictionary", "tuple", "list")) return FIXED;
    return this.#all([value, ...node.childrenIn("subscript")], depth);
  }
  #binary(node, depth) {
    const [left, right] = [node.child("left"), node.child("right")];
    const operator = node.child("operator")?.text;
    const isLimit = (operator === "%" || operator === "&") && left?.kind !== "string" && right?.kind === "integer";
    if (isLimit) return FIXED;
    return this.#all([left, right], depth);
  }
};
function smallByName(name2) {
  const bare2 = name2.replace(/_(?:id|ids|key|str|string)$/i, "");
  return SMALL_DOMAIN_NAME.test(bare2) && (bare2 !== name2 || !OPEN_DOMAIN_NAME.test(name2));
}
function withName(domain, name2) {
  const bare2 = name2.replace(/^_+/, "").replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  if (smallByName(bare2)) return { ...domain, size: "small", isNamedOpen: false };
  return OPEN_DOMAIN_NAME.test(bare2) ? { ...domain, isNamedOpen: true } : domain;
}
function join(domains) {
  const open = domains.filter(({ size }) => size === "open");
  const first = open.find(({ isNamedOpen, isOwnState }) => isNamedOpen && !isOwnState) ?? open.find(({ isOwnState }) => !isOwnState) ?? open[0];
  return first ?? domains.find(({ size }) => size === "unknown") ?? domains.find(({ size }) => size === "small") ?? FIXED;
}
function interpolated(node) {
  return [...node.walk()].flatMap((inner) => {
    const expression2 = inner.kind === "interpolation" ? inner.firstChild : void 0;
    return expression2 ? [expression2] : [];
  });
}

// src/model/growth.ts
var Growing = class {
  container;
  grows;
  shrinks;
  /** Places that take something out of an entry, and leave the entry: `c[k].remove(v)`. */
  emptyings;
  /** Places that hand the container, or a method that shrinks it, to code that is not seen here. */
  handedOut;
  limit;
  #file;
  #lasting;
  constructor(file2, container) {
    this.#file = file2;
    this.container = container;
    const grows = [];
    const shrinks = [];
    const handedOut = [];
    const emptyings = [];
    for (const use of container.uses) {
      const shrink = shrinkageOf(file2, container, use);
      if (shrink) shrinks.push(shrink);
      else if (!use.isForeign) grows.push(...growthOf(file2, container, use));
      emptyings.push(...emptyingsOf(file2, container, use));
      if (isHandedOut2(file2, container, use)) handedOut.push(use);
    }
    this.grows = grows.sort((a, b) => a.node.start - b.node.start);
    this.shrinks = shrinks;
    this.handedOut = handedOut;
    this.emptyings = emptyings;
    this.limit = limitOf(file2, container);
  }
  /**
   * Whether something takes entries out again, or keeps them from being too many. `unknown` when the container is
   * handed to code outside of the file, or only emptied as a whole by what nothing here calls.
   */
  get isTrimmed() {
    if (this.limit) return "yes";
    if (this.shrinks.some((shrink) => !this.isOffered(shrink))) return "yes";
    return this.shrinks.length > 0 || this.handedOut.length > 0 ? "unknown" : "no";
  }
  /**
   * A method that answers by this container whether there is anything left to do: `def is_idle(self): return not self.slots`.
   * Who asks that takes it for granted that entries go away again. The place that asks, if any.
   */
  get askedForWork() {
    for (const { node, function: around } of this.container.uses) {
      if (!around || !ASKS_FOR_WORK.test(around.name)) continue;
      const statement2 = this.#file.statementOf(node);
      if (statement2.kind !== "return_statement") continue;
      const name2 = node.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (new RegExp(`(?:\\bnot |\\blen\\(|\\bbool\\(|^return )${name2}\\)?(?:$| [><=!]| and | or )`).test(
        statement2.text
      ))
        return node;
    }
    return void 0;
  }
  /** It empties the whole container, in a function that nothing in the file calls: somebody else has to. */
  isOffered(shrink) {
    const model = shrink.function;
    return shrink.isWhole && model !== void 0 && !isMentioned(this.#file, model);
  }
  /** Where the keys of a growth come from; for elements without a key, the elements. */
  domainOf(growth) {
    const key = growth.key ?? growth.value;
    const parts2 = key && key === growth.use.by ? key.childrenIn("subscript") : key ? [key] : [];
    return keyDomainOf(this.#file, ...parts2);
  }
  /**
   * The keys of a growth are limited by the code around it: it walks the container itself, replaces an entry that is
   * there, or asks first whether the key is among fixed ones.
   */
  isKeyLimited(growth) {
    const { key } = growth;
    const region = growth.function?.node ?? growth.node.tree.root;
    if (!key || !growth.function) return false;
    if (walksItself(this.#file, this.container, key)) return true;
    for (const node of region.walk()) {
      if (node.kind !== "comparison_operator") continue;
      const [left, operator, right] = node.children;
      if (!left || !right || left.text !== key.text) continue;
      const word = operator?.text.replace(/\s+/g, " ");
      if (word !== "in" && word !== "not in") continue;
      const isItself = this.container.uses.some((use) => right.contains(use.node));
      if (!isItself) {
        if (isFixedCollection(this.#file, right)) return true;
      } else if (word === "in" ? isInside(growth.node, node) : leavesBefore(growth.node, node)) return true;
    }
    return false;
  }
  /**
   * The function asks for the key before it adds it: the entry is made once for each key. The place that asks, if any.
   */
  lookupBefore(growth) {
    const { key } = growth;
    if (!key || !growth.function) return void 0;
    if (growth.use.kind === "method" && growth.use.name === "setdefault") return growth.node;
    for (const use of this.container.uses) {
      if (use.function !== growth.function || use.node === growth.use.node) continue;
      const asked = keyAsked(this.#file, use);
      if (asked && sameText(asked, key)) return use.node;
    }
    return void 0;
  }
  /**
   * Growths that may go on for as long as the process: in functions that run after the import, under keys that come from
   * arguments or input and that nothing limits. Those whose keys are open come before those that look few, and those
   * that make an entry once for each key before the others.
   */
  get lastingGrowths() {
    if (!this.#lasting) {
      const rank = (growth) => (this.domainOf(growth).size === "open" ? 0 : 2) + (this.lookupBefore(growth) ? 0 : 1);
      this.#lasting = this.grows.filter((growth) => this.#isLasting(growth)).sort((a, b) => rank(a) - rank(b) || a.node.start - b.node.start);
    }
    return this.#lasting;
  }
  #isLasting(growth) {
    if (!growth.function || this.isAtImport(growth) === "yes") return false;
    if (this.container.keeper === "instance" && isConstructor(growth.function)) return false;
    const { size } = this.domainOf(growth);
    return (size === "open" || size === "small") && !this.isKeyLimited(growth);
  }
  /** Of `lastingGrowths`, those that add a whole entry: no reads that fill themselves, no entry of a plain mapping that grows. */
  get lastingEntries() {
    const { kind, type } = this.container;
    return this.lastingGrowths.filter(({ how, key }) => {
      if (how === "read" || how === "augment") return false;
      if (how === "inside" && !FILLS_ON_READ.has(type)) return false;
      return kind !== "mapping" || key !== void 0;
    });
  }
  /** The value of a key is stored as it was passed in: what is kept is not made here. */
  isPassedIn(growth) {
    if (this.container.kind !== "mapping") return false;
    const value = growth.value?.unparenthesized;
    return value?.kind === "identifier" && this.#file.binding(value)?.isParameter === true;
  }
  /** The container is only lent to the function that fills it: one that fills whatever container it is given. */
  isLent(growth) {
    return isLent(this.#file, growth.use);
  }
  /** The qualified name of what makes the value of an entry. */
  makerName(growth) {
    const maker = this.makerOf(growth);
    return maker && this.#file.qualifiedName(maker);
  }
  /** What makes the value of an entry: the constructor that is called, or that the container calls for a missing key. */
  makerOf(growth) {
    const made = this.#file.call(this.container.made.unparenthesized);
    if (FILLS_ON_READ.has(made?.qualifiedName ?? "") && growth.how !== "store") return made?.argument(0);
    if (growth.how === "inside") return void 0;
    const call2 = growth.value && madeBefore(this.#file, growth.value, growth.node);
    return call2?.child("function")?.unparenthesized;
  }
  /**
   * Whether a growth runs only while modules are loaded: at module or class level, in `__init_subclass__` and
   * metaclasses, in what is called only from there. `unknown` for a decorator and what registers its argument as it is.
   */
  isAtImport(growth) {
    return isAtImport(this.#file, growth.function, growth);
  }
};
var ASKS_FOR_WORK = /^_*(?:is_|has_|needs_)?(?:idle|busy|active|pending|outstanding|drained|quiescent)(?:_\w+)?$|^(?:is|has)(?:Idle|Busy|Active|Pending)\w*$/;
var growings = /* @__PURE__ */ new WeakMap();
function growingOf(file2, container) {
  let found = growings.get(container);
  if (!found) {
    found = new Growing(file2, container);
    growings.set(container, found);
  }
  return found;
}
function* growthOf(file2, container, use) {
  const { key, value } = use;
  const made = { function: use.function, use };
  switch (use.kind) {
    case "item-store": {
      if (container.kind === "sequence" || key?.kind === "slice") return;
      const isAugmented = use.by.withParentheses.parent?.kind === "augmented_assignment";
      if (isAugmented && !COUNTS_FROM_ZERO.has(container.type)) return;
      yield { ...made, node: use.by, how: "store", key, value };
      return;
    }
    case "item":
      yield* insideOf(file2, container, use);
      return;
    case "augment":
      if (/^(\+|\|)=$/.test(operatorOf2(use.by)))
        yield { ...made, node: use.by, how: "augment", key: void 0, value };
      return;
    case "method":
    case "attribute": {
      const node = use.call ?? use.by;
      const call2 = use.kind === "method" ? file2.call(node) : void 0;
      const [first, second] = [call2?.argument(0), call2?.argument(1)];
      if (use.name === "__setitem__") yield { ...made, node, how: "store", key: first, value: second };
      else if (use.name === "insert") yield { ...made, node, how: "method", key: void 0, value: second };
      else if (use.name === "setdefault") yield { ...made, node, how: "method", key: first, value: second };
      else if (GROWING_METHODS.has(use.name ?? ""))
        yield {
          ...made,
          node,
          how: "method",
          key: container.kind === "set" ? first : void 0,
          value: first
        };
      return;
    }
    case "argument": {
      const call2 = file2.call(use.by);
      if (use.position === 0 && HEAP_PUSHES.has(call2?.qualifiedName ?? ""))
        yield { ...made, node: use.by, how: "method", key: void 0, value: call2?.argument(1) };
    }
  }
}
function* insideOf(file2, container, use) {
  const made = { key: use.key, function: use.function, use };
  if (container.kind === "sequence" || use.key?.kind === "slice") return;
  const inner = file2.useOf(use.by);
  const fills = FILLS_ON_READ.has(container.type);
  if (inner.kind === "method" && GROWING_METHODS.has(inner.name ?? "")) {
    const value = file2.call(inner.by)?.argument(0);
    yield { ...made, node: inner.by, how: "inside", value };
  } else if (inner.kind === "item-store") {
    yield { ...made, node: inner.by, how: "inside", value: inner.value };
  } else if (fills) {
    yield { ...made, node: use.by, how: "read", value: void 0 };
  }
}
function shrinkageOf(file2, container, use) {
  const made = { key: void 0, isSilent: false, isWhole: false, function: use.function, use };
  switch (use.kind) {
    case "item-delete":
      return { ...made, node: use.by, key: use.key, isWhole: isWholeSlice(use.key) };
    case "item-store":
      if (use.key?.kind !== "slice") return void 0;
      return { ...made, node: use.by, isWhole: isWholeSlice(use.key) };
    case "delete":
      return { ...made, node: use.by, isWhole: true };
    case "store":
      return isReplacement(file2, container, use) ? { ...made, node: use.node, isWhole: true } : void 0;
    case "augment":
      return /^(-|&|\^|\*)=$/.test(operatorOf2(use.by)) ? { ...made, node: use.by } : void 0;
    case "bind":
      return use.isAlias ? void 0 : { ...made, node: use.by, isWhole: true };
    case "method":
    case "attribute": {
      const name2 = use.name ?? "";
      const isShrinking = SHRINKING_METHODS.has(name2) || name2 === "__delitem__";
      if (!isShrinking || QUEUE_ONLY_SHRINKING.has(name2) && container.kind !== "queue") return void 0;
      const node = use.call ?? use.by;
      const call2 = use.kind === "method" ? file2.call(node) : void 0;
      const takesKey = container.kind === "mapping" ? name2 === "pop" || name2 === "__delitem__" : name2 !== "pop";
      const key = takesKey ? call2?.argument(0) : void 0;
      const isSilent = name2 === "discard" || name2 === "pop" && call2?.argument(1, "default") !== void 0;
      return { ...made, node, key, isSilent, isWhole: name2 === "clear" };
    }
    case "argument": {
      const call2 = file2.call(use.by);
      const isPop = HEAP_POPS.has(call2?.qualifiedName ?? "") && use.position === 0;
      return isPop ? { ...made, node: use.by } : void 0;
    }
  }
  return void 0;
}
function isReplacement(file2, container, use) {
  if (use.isAlias) return false;
  const around = use.function;
  if (container.keeper === "module" ? around === void 0 : around === void 0 || isConstructor(file2.methodAround(use.node))) {
    return false;
  }
  if (container.keeper === "function" && around?.scope.node === container.place.ancestor("function_definition"))
    return false;
  return !isLazyStart(container, use.node);
}
function isLazyStart(container, node) {
  const name2 = container.name.split(".").at(-1) ?? "";
  for (let at = node.parent; at; at = at.parent) {
    if (at.is("function_definition", "lambda", "class_definition")) return false;
    if (at.is("if_statement", "elif_clause") && at.child("condition")) {
      const condition2 = at.child("condition");
      const text3 = condition2?.text ?? "";
      const mentions2 = new RegExp(`\\b${name2}\\b`).test(text3);
      if (mentions2 && /\bnot\b|\bis\s+None\b|==\s*None\b/.test(text3) && !/\bis\s+not\s+None\b/.test(text3))
        return true;
    }
    if (at.kind === "except_clause" && /\b(NameError|AttributeError)\b/.test(at.child("value")?.text ?? ""))
      return true;
  }
  return false;
}
function isWholeSlice(key) {
  return key?.kind === "slice" && key.firstChild === void 0;
}
function* emptyingsOf(file2, container, use) {
  if (container.kind !== "mapping") return;
  let view2 = use.kind === "method" ? use : void 0;
  if (use.kind === "item") {
    view2 = file2.useOf(use.by);
    if (view2.kind === "method" && takesOne(view2.name))
      yield { node: view2.by, key: use.key, function: use.function };
  }
  if (view2?.kind !== "method" || view2.name !== "values" && view2.name !== "items") return;
  const walked = file2.call(view2.by)?.receiver?.text ?? "";
  for (const name2 of namesOfEntries(file2, view2.by)) {
    const loop2 = name2.ancestor("for_statement");
    if (!loop2 || deletesFrom(loop2, walked)) continue;
    for (const reference of file2.binding(name2)?.references ?? []) {
      const inner = file2.useOf(reference);
      if (loop2.contains(reference) && inner.kind === "method" && takesOne(inner.name))
        yield { node: inner.by, key: void 0, function: use.function };
    }
  }
}
function deletesFrom(loop2, container) {
  for (const node of loop2.walk()) {
    const target = node.kind === "delete_statement" ? node.firstChild : node.kind === "call" ? node.child("function") : void 0;
    if (target?.text.startsWith(`${container}[`) || target?.text.startsWith(`${container}.pop`)) return true;
  }
  return false;
}
function takesOne(method2) {
  return method2 === "remove" || method2 === "discard";
}
function namesOfEntries(file2, view2) {
  const use = file2.useOf(view2);
  const copied = use.kind === "argument" && EFFECT_FREE_FUNCTIONS.has(file2.call(use.by)?.qualifiedName ?? "");
  const walked = copied ? file2.useOf(use.by) : use;
  const left = walked.kind === "iterate" && walked.by.kind === "for_statement" ? walked.by.child("left") : void 0;
  const name2 = left?.kind === "identifier" ? left : left?.children.at(-1);
  return name2?.kind === "identifier" ? [name2] : [];
}
function isHandedOut2(file2, container, use) {
  if (isFollowed(file2, use)) return false;
  switch (use.kind) {
    case "argument":
      return !isHarmlessCall2(file2.call(use.by));
    case "assigned": {
      const left = use.by.child("left")?.unparenthesized;
      return left?.is("pattern_list", "tuple_pattern", "list_pattern") !== true;
    }
    case "return":
    case "yield": {
      const name2 = use.function?.name ?? "";
      return container.keeper === "function" || !/^_[^_]/.test(name2);
    }
    case "element": {
      return !use.by.is("list_splat", "dictionary_splat") && !use.node.withParentheses.parent?.is("list_splat", "dictionary_splat");
    }
    case "produced":
    case "await":
    case "with":
    case "other":
      return true;
  }
  return false;
}
var COPYING_METHODS = /* @__PURE__ */ new Set([
  "update",
  "extend",
  "difference_update",
  "intersection_update",
  "symmetric_difference_update"
]);
function isHarmlessCall2(call2) {
  const name2 = call2?.qualifiedName;
  if (!call2) return false;
  if (name2 !== void 0) {
    if (EFFECT_FREE_FUNCTIONS.has(name2) || HEAP_PUSHES.has(name2) || HEAP_POPS.has(name2)) return true;
    if (EFFECT_FREE_MODULES.some((module2) => name2.startsWith(`${module2}.`))) return true;
    if (/^(copy|pprint|random|json|pickle|yaml|weakref)\./.test(name2)) return true;
  }
  return call2.receiver !== void 0 && (EFFECT_FREE_METHODS.has(call2.name ?? "") || COPYING_METHODS.has(call2.name ?? ""));
}
function limitOf(file2, container) {
  if (container.kind === "weak") return { node: container.made, kind: "weak" };
  const call2 = file2.call(container.made.unparenthesized);
  const size = call2?.keyword("maxlen") ?? call2?.keyword("maxsize") ?? sizeArgument(container, call2);
  if (size && size.kind !== "none" && size.text !== "0") return { node: size, kind: "size argument" };
  for (const use of container.uses) {
    const test = lengthTest(file2, use);
    if (test) return { node: test, kind: "length test" };
  }
  return void 0;
}
function sizeArgument(container, call2) {
  if (container.type === "collections.deque") return call2?.argument(1);
  return container.kind === "queue" ? call2?.argument(0) : void 0;
}
function lengthTest(file2, use) {
  const length = use.kind === "method" && (use.name === "qsize" || use.name === "full" || use.name === "__len__") ? use.by : use.kind === "argument" && file2.call(use.by)?.qualifiedName === "builtins.len" ? use.by : void 0;
  if (!length) return void 0;
  if (use.name === "full") return length;
  let at = length.withParentheses;
  while (at.parent?.kind === "binary_operator") at = at.parent.withParentheses;
  const test = at.parent;
  if (test?.kind === "comparison_operator") {
    const others = test.children.filter((child) => child !== at && child.kind !== "token");
    const isEmptiness = at === length && others.some(({ text: text3 }) => /^[01]$/.test(text3));
    return isEmptiness ? void 0 : test;
  }
  const isDifference = at !== length && at.kind === "binary_operator" && at.child("operator")?.text === "-";
  return isDifference && test?.is("assignment", "while_statement", "if_statement", "argument_list") ? test : void 0;
}
function keyAsked(file2, use) {
  switch (use.kind) {
    case "contains":
      return use.by.firstChild;
    case "item":
      return use.key;
    case "method":
      return ["get", "has_key", "__contains__", "__getitem__"].includes(use.name ?? "") ? file2.call(use.call ?? use.by)?.argument(0) : void 0;
  }
  return void 0;
}
function sameText(one, other) {
  return bare(one) === bare(other);
}
function bare(node) {
  const inner = node.unparenthesized;
  const text3 = inner.kind === "subscript" ? inner.childrenIn("subscript").map((child) => child.text).join(",") : inner.text;
  return text3.replace(/^\((.*)\)$/s, "$1").replace(/\s+/g, "");
}
function walksItself(file2, container, key) {
  const binding = key.kind === "identifier" ? file2.binding(key) : void 0;
  const loops = binding?.assignments.filter(({ kind }) => kind === "for") ?? [];
  if (loops.length === 0 || loops.length !== binding?.assignments.length) return false;
  return loops.every(({ source }) => source && container.uses.some((use) => source.contains(use.node)));
}
function isFixedCollection(file2, node) {
  const target = node.unparenthesized;
  if (target.is("tuple", "list", "set", "dictionary")) return true;
  if (target.kind === "attribute") return /^_*[A-Z][A-Z0-9_]*$/.test(target.child("attribute")?.text ?? "");
  if (target.kind !== "identifier") return false;
  const binding = file2.binding(target);
  return binding?.scope.kind === "module" && (binding.onlyValue !== void 0 || binding.onlyAssignment?.kind === "import");
}
function leavesBefore(node, condition2) {
  const branch = condition2.ancestor("if_statement");
  const body2 = branch?.child("consequence");
  const last = body2?.children.at(-1);
  const leaves = last?.is("return_statement", "raise_statement", "continue_statement", "break_statement") === true;
  return leaves && branch !== void 0 && node.start >= branch.end;
}
function isInside(node, condition2) {
  const branch = condition2.ancestor("if_statement", "elif_clause", "while_statement");
  const body2 = branch?.child("consequence") ?? branch?.child("body");
  return body2?.contains(node) === true;
}
function madeBefore(file2, value, before) {
  const target = value.unparenthesized;
  if (target.kind === "call") return target;
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  const values2 = binding?.assignments.flatMap(
    (assignment) => assignment.value && assignment.target.start <= before.start ? [assignment.value.unparenthesized] : []
  );
  const last = values2?.at(-1);
  return last?.kind === "call" ? last : void 0;
}
var REGISTERING = /^_*(?:register|unregister|add|declare|define|install|provide|export|plug|subscribe|connect|bind|attach|enable|route|handler|hook|setup|set_?up|init|initiali[sz]e|load|import|configure|set|on|use)(?:_|[A-Z]|$)/;
function isAtImport(file2, model, growth, depth = 0) {
  if (!model) return growth && file2.methodAround(growth.node) ? "no" : "yes";
  if (model.name === "__init_subclass__" || model.name === "__set_name__" || model.name === "__class_getitem__")
    return "yes";
  if (model.class?.isMetaclass && ["__new__", "__init__"].includes(model.name)) return "yes";
  const mentions2 = mentionsOf(file2, model);
  const isPrivate2 = /^_[^_]/.test(model.name) && !model.class;
  if (isPrivate2 && mentions2.length > 0 && depth < 3) {
    const answers = mentions2.map((node) => isAtImport(file2, file2.functionAround(node), void 0, depth + 1));
    if (answers.every((answer) => answer === "yes")) return "yes";
  }
  if (mentions2.some((node) => node.ancestor("decorator") !== void 0)) return "unknown";
  if (growth && returnsItsArgument(file2, model, growth.node)) return "unknown";
  const stored = growth?.value?.unparenthesized;
  const isArgument = stored?.kind === "identifier" && file2.binding(stored)?.isParameter === true;
  return REGISTERING.test(model.name) && (isArgument || growth === void 0) ? "unknown" : "no";
}
function returnsItsArgument(file2, model, after) {
  const names = new Set(
    model.parameters.filter(({ name: name2 }) => name2 !== model.selfName).map(({ name: name2 }) => name2)
  );
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "return_statement" || file2.functionAround(node) !== model) continue;
    if (node.end <= after.start) continue;
    const value = node.firstChild?.unparenthesized;
    if (value?.kind === "identifier" && names.has(value.text) && file2.binding(value)?.scope === model.scope)
      return true;
  }
  return false;
}
function mentionsOf(file2, model) {
  if (model.isLambda) return [];
  if (model.class) {
    return file2.attributesNamed(model.name).filter((node) => !model.node.contains(node));
  }
  return (file2.binding(model.nameNode)?.references ?? []).filter((node) => !model.node.contains(node));
}
function isMentioned(file2, model) {
  return mentionsOf(file2, model).length > 0;
}
function operatorOf2(statement2) {
  return statement2.child("operator")?.text ?? "";
}

// src/model/parallel.ts
var known2 = /* @__PURE__ */ new WeakMap();
function parallelsOf(file2) {
  let found = known2.get(file2);
  if (!found) {
    found = [...findParallels(file2)];
    known2.set(file2, found);
  }
  return found;
}
function* parallelLossesOf(file2) {
  for (const parallel of parallelsOf(file2)) {
    for (const shrink of parallel.one.shrinks) {
      const { function: around } = shrink;
      if (!around || !isLoss(file2, parallel, shrink) || file2.isTestCode(shrink.node)) continue;
      if (!touches(file2, around, parallel.other)) yield { parallel, shrink };
    }
  }
}
function isLoss(file2, { emptied }, shrink) {
  const { function: around, use } = shrink;
  if (!around || use.isForeign || isConstructor(file2.methodAround(shrink.node))) return false;
  if (isLent(file2, use)) return false;
  if (/^__.*__$/.test(around.name)) return false;
  if (shrink.isWhole) return emptied !== void 0 && isEmptied(shrink);
  if (emptied && !emptied[0].isWhole) return true;
  return !emptied && UNDOING_METHOD.test(around.name) && subjectsOf(file2, shrink.key).some((name2) => around.parameter(name2));
}
function isEmptied({ use }) {
  const value = use.value?.unparenthesized;
  if (!value) return true;
  if (value.kind === "call") return value.child("arguments")?.firstChild === void 0;
  return value.is("list", "dictionary", "tuple") && value.firstChild === void 0;
}
function* findParallels(file2) {
  const groups = /* @__PURE__ */ new Map();
  for (const container of containersOf(file2)) {
    if (container.keeper === "function") continue;
    const keeper = container.owner ?? "module";
    const grown = growingOf(file2, container);
    if (grown.grows.length === 0 || grown.shrinks.length === 0) continue;
    groups.set(keeper, [...groups.get(keeper) ?? [], grown]);
  }
  for (const group of groups.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || other.limit || other.handedOut.length > 0 || isDrained(other)) continue;
        const filled = filledTogether(file2, one, other);
        if (filled) yield { one, other, filled, emptied: emptiedTogether(file2, one, other) };
      }
    }
  }
}
function isDrained({ shrinks }) {
  return shrinks.some(({ isWhole, key, use }) => !isWhole && !key && use.name !== "__delitem__");
}
function filledTogether(file2, one, other) {
  const alone = one.grows.some(
    (growth) => growth.how !== "read" && !isConstructor(growth.function) && !other.grows.some((twin) => twin.function === growth.function)
  );
  if (alone) return void 0;
  for (const growth of one.grows) {
    if (!growth.function || isConstructor(growth.function) || growth.how === "read") continue;
    const mine = subjectsOf(file2, growth.key, growth.value);
    for (const twin of other.grows) {
      if (twin.function !== growth.function || twin.how === "read" || twin.how === "augment") continue;
      if (growth.use.node === twin.use.node || excludeEachOther(growth.node, twin.node)) continue;
      if (subjectsOf(file2, twin.key, twin.value).some((name2) => mine.includes(name2))) return [growth, twin];
    }
  }
  return void 0;
}
function emptiedTogether(file2, one, other) {
  let whole;
  for (const shrink of one.shrinks) {
    if (!shrink.function || isConstructor(shrink.function)) continue;
    const mine = subjectsOf(file2, shrink.key);
    for (const twin of other.shrinks) {
      if (twin.function !== shrink.function || twin.use.node === shrink.use.node) continue;
      if (excludeEachOther(shrink.node, twin.node)) continue;
      if (shrink.isWhole && twin.isWhole) whole ??= [shrink, twin];
      if (subjectsOf(file2, twin.key).some((name2) => mine.includes(name2))) return [shrink, twin];
    }
  }
  return whole;
}
function subjectsOf(file2, ...nodes) {
  const found = [];
  for (const node of nodes) {
    let at = node?.unparenthesized;
    if (at?.is("tuple", "list", "expression_list")) {
      found.push(...subjectsOf(file2, ...at.children));
      continue;
    }
    while (at?.kind === "attribute") at = at.child("object")?.unparenthesized;
    if (at?.kind !== "identifier" || file2.isSelf(at)) continue;
    if (file2.binding(at)?.scope.kind === "function") found.push(at.text);
  }
  return found;
}
function excludeEachOther(one, other) {
  if (one.start > other.start) return excludeEachOther(other, one);
  let at = one;
  for (; at && !at.contains(other); at = at.parent) {
    const last = at.kind === "block" ? at.children.at(-1) : void 0;
    if (last?.is("return_statement", "raise_statement", "continue_statement", "break_statement")) return true;
  }
  return at?.is("if_statement", "try_statement", "conditional_expression", "match_statement") === true;
}
function* importedRemovalsOf(file2) {
  for (const method2 of SHRINKING_METHODS) {
    if (QUEUE_ONLY_SHRINKING.has(method2)) continue;
    for (const { node, receiver } of file2.callsOfMethod(method2)) {
      const container = receiver?.is("identifier", "attribute") ? file2.qualifiedName(receiver) : void 0;
      const within = container === void 0 ? void 0 : file2.functionAround(node);
      if (!within || container === void 0 || file2.isTestCode(node) || !/\.[a-z_]\w*$/.test(container))
        continue;
      if (/^builtins\./.test(container) || /\.[A-Z]\w*\./.test(container)) continue;
      const module2 = container.slice(0, container.lastIndexOf(".") + 1);
      const mentions2 = /* @__PURE__ */ new Set();
      const models = [...reachedFrom(file2, within), ...callersOf(file2, within)];
      for (const model of models) {
        for (const mention of model.node.walk()) {
          if (!mention.is("identifier", "attribute")) continue;
          const name2 = file2.qualifiedName(mention);
          if (name2?.startsWith(module2)) mentions2.add(name2);
        }
      }
      mentions2.delete(container);
      yield { node, container, isWhole: method2 === "clear", within, mentions: [...mentions2].sort() };
    }
  }
}
function touches(file2, around, other) {
  const users = new Set(other.container.uses.map((use) => use.function));
  if (reaches(file2, around, users)) return true;
  const removers = new Set(other.shrinks.map((shrink) => shrink.function));
  return callersOf(file2, around).some((caller) => reaches(file2, caller, removers));
}
function reaches(file2, from, wanted) {
  for (const model of reachedFrom(file2, from)) if (wanted.has(model)) return true;
  return false;
}
function reachedFrom(file2, start2) {
  const reached = /* @__PURE__ */ new Set([start2]);
  for (const model of reached) {
    for (const node of model.node.walk()) {
      const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
      if (node !== model.node && node.is("function_definition", "lambda")) {
        const inner = file2.functionOf(node);
        if (inner) reached.add(inner);
      }
      const named = callee && (file2.functionNamed(callee) ?? methodsCalled(file2, callee));
      for (const each of Array.isArray(named) ? named : named ? [named] : []) reached.add(each);
    }
  }
  return reached;
}
function methodsCalled(file2, callee) {
  const name2 = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  return name2 === void 0 ? [] : file2.functions.filter((model) => model.class && model.name === name2);
}
function callersOf(file2, model) {
  const mentions2 = model.class ? file2.attributesNamed(model.name) : file2.binding(model.nameNode)?.references ?? [];
  return mentions2.flatMap((node) => file2.functionAround(node) ?? []);
}

// src/model/summary/parallel-pairs.ts
function pairFactsOf(file2) {
  const pairOf = ({ one, other, filled, emptied }) => ({
    names: [one.container.name, other.container.name],
    filledAt: [span(filled[0].node), span(filled[1].node)],
    ...emptied ? { emptiedAt: span(emptied[1].node) } : {},
    byEntry: emptied !== void 0 && !emptied[0].isWhole
  });
  return {
    pairLosses: [...parallelLossesOf(file2)].map(({ parallel, shrink }) => ({
      pair: pairOf(parallel),
      at: span(shrink.node),
      isWhole: shrink.isWhole,
      within: shrink.function?.name ?? ""
    })),
    sharedPairs: parallelsOf(file2).filter(({ one, other }) => one.container.keeper === "module" && other.container.keeper === "module").map((parallel) => ({ ...pairOf(parallel), keepers: keepersOf(parallel.other) })),
    foreignRemovals: [...importedRemovalsOf(file2)].map(({ container, node, isWhole, within, mentions: mentions2 }) => ({
      container,
      at: span(node),
      isWhole,
      within: within.name,
      mentions: mentions2.map((name2) => name2.slice(name2.lastIndexOf(".") + 1))
    }))
  };
}
function keepersOf({ container }) {
  return [...new Set(container.uses.flatMap((use) => use.function?.name ?? []))].sort();
}

// src/model/summary/class-origins.ts
function originsOf(file2) {
  return Object.fromEntries(file2.classes.map((model) => [nameOfClass(file2, model), originOf(file2, model)]));
}
function originOf(file2, model) {
  const bases = model.bases.map(({ qualifiedName, node }) => qualifiedName ?? (file2.classNamed(node) ? void 0 : node.text)).filter((name2) => name2 !== void 0 && name2 !== "builtins.object");
  const metaclass = model.keywords.get("metaclass");
  return {
    ...bases.length > 0 ? { bases } : {},
    ...metaclass ? { metaclass: file2.qualifiedName(metaclass) ?? metaclass.text } : {},
    ...model.isEnum ? { isEnum: true } : {},
    ...model.isMetaclass ? { isMetaclass: true } : {},
    ...file2.isTestCode(model.node.child("body") ?? model.node) ? { isTest: true } : {}
  };
}
function losingOf(file2) {
  const losing = {};
  for (const model of file2.classes) {
    const found = losingAttributesOf(model);
    if (found.length > 0) losing[nameOfClass(file2, model)] = found;
  }
  const variables = [...file2.moduleScope.bindings.values()].flatMap((binding) => {
    if (!binding.assignments.some(({ kind }) => kind === "assign")) return [];
    const inFunctions = file2.usesOf(binding).filter(({ node }) => file2.functionAround(node) !== void 0);
    return losses(binding.name, inFunctions);
  });
  if (variables.length > 0) losing[""] = variables;
  return losing;
}
var CONSTRUCTORS2 = /^(__init__|__new__|__post_init__|__attrs_post_init__|__setstate__)$/;
function losingAttributesOf(model) {
  return [...model.attributes.values()].flatMap(
    ({ name: name2, uses }) => losses(
      name2,
      uses.filter((use) => use.method && !CONSTRUCTORS2.test(use.method.name))
    )
  );
}
function losses(name2, uses) {
  const isReset2 = uses.some(
    ({ kind, value }) => kind === "delete" || kind === "store" && value?.kind === "none"
  );
  const shrinks = uses.some(
    (use) => use.kind === "item-delete" || use.kind === "method" && /^(pop|popleft|popitem|remove|discard|clear)$/.test(use.name ?? "") || use.kind === "store" && use.value?.is("list", "dictionary", "list_comprehension", "dictionary_comprehension", "set")
  );
  if (!isReset2 && !shrinks) return [];
  return [{ name: name2, ...isReset2 ? { isReset: isReset2 } : {}, ...shrinks ? { shrinks } : {} }];
}

// src/model/summary/function-names.ts
var namesByFile2 = /* @__PURE__ */ new WeakMap();
function qualifiedNames(file2) {
  let names = namesByFile2.get(file2);
  if (!names) {
    names = namesOf2(file2);
    namesByFile2.set(file2, names);
  }
  return names;
}
function namesOf2(file2) {
  const names = /* @__PURE__ */ new Map();
  const seen2 = /* @__PURE__ */ new Set();
  for (const model of file2.functions) {
    const outer = model.class ? void 0 : file2.functionAround(model.node);
    const holder = model.class ? `${nameOfClass(file2, model.class)}.` : outer ? `${names.get(outer) ?? ""}.<locals>.` : "";
    const plain2 = `${holder}${model.isLambda ? "<lambda>" : model.name}`;
    names.set(model, model.isLambda || seen2.has(plain2) ? `${plain2}@${model.start}` : plain2);
    seen2.add(plain2);
  }
  return names;
}

// src/model/summary/value-names.ts
var DEEPEST6 = 4;
var ELEMENT_METHODS = /* @__PURE__ */ new Set([
  "get",
  "pop",
  "values",
  "items",
  "keys",
  "setdefault",
  "copy"
]);
var PASSING_BUILTINS = /^builtins\.(sorted|list|tuple|set|reversed|enumerate|zip|iter|next|filter|max|min)$/;
var known3 = /* @__PURE__ */ new WeakMap();
function calleesOf(file2, callee) {
  const target = callee.unparenthesized;
  let ofFile = known3.get(file2);
  if (!ofFile) {
    ofFile = /* @__PURE__ */ new Map();
    known3.set(file2, ofFile);
  }
  let names = ofFile.get(target.index);
  if (!names) {
    names = namesOf3(file2, target, 0);
    if (names.length > 1) names = [...new Set(names)].slice(0, 6);
    ofFile.set(target.index, names);
  }
  return names;
}
function namesOf3(file2, node, depth) {
  if (depth > DEEPEST6) return [];
  switch (node.kind) {
    case "identifier":
      return namesOfIdentifier(file2, node, depth);
    case "attribute":
      return namesOfAttribute(file2, node, depth);
    case "subscript": {
      const value = node.child("value")?.unparenthesized;
      if (!value) return [];
      const own = file2.classNamed(value);
      return own ? [`#${nameOfClass(file2, own)}`] : namesOf3(file2, value, depth + 1).map(elementOf2);
    }
    case "call":
      return namesOfResult(file2, node, depth);
    case "conditional_expression":
      return [node.firstChild, node.children.at(-1)].flatMap(
        (each) => each ? namesOf3(file2, each.unparenthesized, depth + 1) : []
      );
    case "boolean_operator":
      return [node.child("left"), node.child("right")].flatMap(
        (each) => each ? namesOf3(file2, each.unparenthesized, depth + 1) : []
      );
    case "list":
    case "tuple":
    case "set":
      return node.children.slice(0, 12).flatMap((each) => namesOf3(file2, each.unparenthesized, depth + 1));
    case "dictionary":
      return node.children.slice(0, 12).flatMap((pair) => {
        const value = pair.child("value")?.unparenthesized;
        return value ? namesOf3(file2, value, depth + 1) : [];
      });
  }
  return [];
}
function namesOfIdentifier(file2, node, depth) {
  const own = file2.classNamed(node);
  if (own) return [`#${nameOfClass(file2, own)}`];
  const model = file2.functionNamed(node);
  const name2 = model && qualifiedNames(file2).get(model);
  if (name2 !== void 0) return [`#${name2}`];
  const qualifiedName = file2.qualifiedName(node);
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? [] : [qualifiedName];
  const binding = file2.binding(node);
  if (!binding) return file2.moduleScope.hasStarImport ? [`*${node.text}`] : [];
  if (binding.scope.kind === "module") return [`#${binding.name}`];
  if (binding.scope.kind === "class") {
    const owner = file2.classOf(binding.scope.node);
    return owner ? [`#${nameOfClass(file2, owner)}.${binding.name}`] : [];
  }
  return namesOfLocal(file2, binding, depth);
}
function namesOfLocal(file2, binding, depth) {
  return binding.assignments.slice(0, 4).flatMap((assignment) => {
    const { kind, value, source, target, qualifiedName } = assignment;
    switch (kind) {
      case "parameter": {
        const model = file2.functionOf(binding.scope.node);
        const name2 = model && qualifiedNames(file2).get(model);
        const isClass = model?.binding === "class" && model.parameters[0]?.name === binding.name;
        if (isClass && model.class) return [`#${nameOfClass(file2, model.class)}`];
        return name2 === void 0 ? [] : [`@${name2}:${binding.name}`];
      }
      case "class": {
        const owner = target.parent && file2.classOf(target.parent);
        return owner ? [`#${nameOfClass(file2, owner)}`] : [];
      }
      case "def": {
        const model = target.parent && file2.functionOf(target.parent);
        const name2 = model && qualifiedNames(file2).get(model);
        return name2 === void 0 ? [] : [`#${name2}`];
      }
      case "import":
        return qualifiedName === void 0 ? [] : [qualifiedName];
      case "assign":
      case "with":
      case "walrus":
        return value ? namesOf3(file2, value.unparenthesized, depth + 1) : source ? namesOf3(file2, source.unparenthesized, depth + 1).map(elementOf2) : [];
      case "for":
        return source ? namesOf3(file2, source.unparenthesized, depth + 1).map(elementOf2) : [];
    }
    return [];
  });
}
function namesOfAttribute(file2, node, depth) {
  const name2 = node.child("attribute")?.text ?? "";
  const object = node.child("object")?.unparenthesized;
  if (!object) return [];
  if (name2 === "__class__") {
    const own = file2.instanceClass(object);
    return own ? [`#${nameOfClass(file2, own)}`] : [];
  }
  const qualifiedName = file2.qualifiedName(node);
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? [] : [qualifiedName];
  const owner = file2.ownerOf(object);
  if (owner) return [`#${nameOfClass(file2, owner)}.${name2}`];
  if (object.kind === "call") {
    const called = file2.call(object);
    if (called?.qualifiedName === "builtins.super") {
      const around = file2.classAround(object);
      return around ? [`^${nameOfClass(file2, around)}.${name2}`] : [];
    }
  }
  const maker = file2.constructorName(object);
  if (maker !== void 0 && !/^(builtins|types)\./.test(maker)) return [`${maker}.${name2}`];
  const outer = object.kind === "identifier" && depth < DEEPEST6 ? [...namesOf3(file2, object, depth + 2), ...annotatedNames(file2, object, depth)] : [];
  const classes = outer.map((each) => each.startsWith("=") ? each.slice(1) : each).filter((each) => /^[#.\w]/.test(each) && !each.endsWith("[]"));
  return classes.length > 0 ? classes.map((each) => `${each}.${name2}`) : [`?.${name2}`];
}
function annotatedNames(file2, identifier, depth) {
  const binding = file2.binding(identifier);
  const model = binding?.isParameter ? file2.functionOf(binding.scope.node) : void 0;
  const annotation = model?.parameter(identifier.text)?.annotation?.firstChild;
  return annotation?.is("identifier", "attribute") ? namesOf3(file2, annotation, depth + 2) : [];
}
function namesOfResult(file2, node, depth) {
  const call2 = file2.call(node);
  if (!call2) return [];
  const { qualifiedName = "", receiver } = call2;
  const first = call2.argument(0);
  if (qualifiedName === "builtins.type" && first) {
    const own = file2.instanceClass(first);
    return own ? [`#${nameOfClass(file2, own)}`] : [];
  }
  if (qualifiedName === "functools.partial" && first) return namesOf3(file2, first, depth + 1);
  if (PASSING_BUILTINS.test(qualifiedName)) {
    return call2.positional.flatMap((each) => namesOf3(file2, each, depth + 1)).map(elementOf2);
  }
  const second = qualifiedName === "builtins.getattr" ? call2.argument(1) : void 0;
  const constant2 = second && stringValue(second);
  if (constant2 !== void 0 && /^\w+$/.test(constant2)) return [`!.${constant2}`];
  if (qualifiedName.startsWith("builtins.")) return [];
  if (receiver && ELEMENT_METHODS.has(call2.name ?? "")) {
    return namesOf3(file2, receiver, depth + 1).map(elementOf2);
  }
  return namesOf3(file2, call2.callee, depth + 1).map((each) => /^[?!]/.test(each) ? each : `=${each}`);
}
function elementOf2(name2) {
  return name2.endsWith("[]") ? name2 : `${name2}[]`;
}

// src/model/summary/fates.ts
var USED = { kind: "used" };
var LOCAL = { kind: "local" };
var DEEPEST7 = 6;
function fatesOf(file2, node) {
  return distinct(fatesWithin(file2, node, 0));
}
function fatesOfBinding(file2, binding) {
  return distinct(keptBy(file2, binding, 0));
}
function fatesWithin(file2, node, depth) {
  if (depth > DEEPEST7) return [LOCAL];
  const use = file2.useOf(node);
  switch (use.kind) {
    case "assigned":
      return targetsOf2(use.by).flatMap((target) => fatesOfTarget(file2, target, node, depth));
    case "element":
      return fatesWithin(file2, outermostDisplay2(use.by), depth + 1).map(asElement);
    case "produced":
      return fatesWithin(file2, use.by, depth + 1).map(asElement);
    case "argument":
      return fatesOfArgument(file2, use, depth);
    case "return":
      return [{ kind: "returned" }];
    case "yield":
      return [{ kind: "yielded" }];
    case "await":
      return fatesWithin(file2, use.by, depth + 1);
    case "raise":
      return [{ kind: "raised" }];
    case "with":
      return [withOf(file2, use.by, node)];
    case "other":
      return [fateElsewhere(file2, node)];
    default:
      return [USED];
  }
}
function fateElsewhere(file2, node) {
  const outer = node.withParentheses;
  const { parent } = outer;
  if (parent?.kind === "decorator") return { kind: "decorator" };
  if (parent?.kind === "lambda" && outer.field === "body") return { kind: "returned" };
  if (parent?.is("default_parameter", "typed_default_parameter")) {
    const definition = parent.ancestor("function_definition", "lambda");
    const model = definition && file2.functionOf(definition);
    const of = model && qualifiedNames(file2).get(model);
    const name2 = parent.child("name")?.text;
    return {
      kind: "default",
      ...of === void 0 ? {} : { of: `#${of}` },
      ...name2 === void 0 ? {} : { name: name2 }
    };
  }
  return USED;
}
function fatesOfTarget(file2, target, value, depth) {
  switch (target.kind) {
    case "identifier": {
      const binding = file2.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file2, binding);
      if (place) return [isGuarded(value, target.text) ? { ...place, lazy: true } : place];
      return [...keptBy(file2, binding, depth + 1), localOf(file2, binding, value)];
    }
    case "attribute":
      return [lazily(placeOfAttribute(file2, target), target, value)];
    case "subscript": {
      const container = target.child("value");
      return container ? placesOf(file2, container, depth + 1).map((place) => lazily(asElement(place), target, value)) : [LOCAL];
    }
  }
  return [LOCAL];
}
function localOf(file2, binding, value) {
  const around = file2.loopAround(value)?.node;
  const isLooped = binding.references.some((reference) => {
    const loop2 = file2.loopAround(reference)?.node;
    return loop2 !== void 0 && loop2 !== around && !loop2.contains(value);
  });
  return isLooped ? { kind: "local", looped: true } : LOCAL;
}
function withOf(file2, item, value) {
  const pattern = item.kind === "as_pattern" ? item : item.children.find(({ kind }) => kind === "as_pattern");
  const name2 = pattern?.child("alias")?.firstChild;
  const binding = name2?.kind === "identifier" ? file2.binding(name2) : void 0;
  const isLooped = binding !== void 0 && localOf(file2, binding, value).looped;
  return isLooped ? { kind: "with", looped: true } : { kind: "with" };
}
function fatesOfArgument(file2, use, depth) {
  const call2 = file2.call(use.by);
  if (!call2) return [USED];
  if (COLLECTING_CONSTRUCTORS.has(call2.qualifiedName ?? ""))
    return fatesWithin(file2, use.by, depth + 1).map(asElement);
  const { receiver } = call2;
  if (receiver && GROWING_METHODS.has(call2.name ?? "") && file2.useOf(use.by).kind === "discarded") {
    return placesOf(file2, receiver, depth + 1).map((place) => lazily(asElement(place), receiver, use.by));
  }
  const initialised = initialisedBy(file2, call2);
  if (initialised) return [{ kind: "attribute", of: `#${nameOfClass(file2, initialised)}`, name: "" }];
  const slot = use.name !== void 0 ? { keyword: use.name } : { position: use.position ?? 0 };
  const isStatement = file2.useOf(use.by).kind === "discarded";
  const then = isStatement ? [] : fatesWithin(file2, use.by, depth + 1).filter(({ kind }) => kind !== "used");
  const callees = calleesOf(file2, call2.callee);
  const handed = (callees.length > 0 ? callees : ["?"]).map(
    (of) => ({ kind: "argument", of, ...slot, ...then.length > 0 ? { then } : {} })
  );
  if (!isStatement || !receiver || receiver.kind === "call") return handed;
  const keepers = placesOf(file2, receiver, depth + 1).filter(({ kind }) => kind !== "local");
  return [...handed, ...keepers.map((place) => ({ ...place, element: true, assumed: true }))];
}
function initialisedBy(file2, call2) {
  if (call2.name !== "__init__" || !call2.receiver) return void 0;
  const isSuper2 = file2.call(call2.receiver)?.qualifiedName === "builtins.super";
  const first = call2.argument(0);
  return isSuper2 || first && file2.isSelf(first) ? file2.classAround(call2.node) : void 0;
}
function placesOf(file2, object, depth) {
  const target = object.unparenthesized;
  if (depth > DEEPEST7) return [LOCAL];
  switch (target.kind) {
    case "identifier": {
      if (file2.isSelf(target)) {
        const owner = file2.classAround(target);
        return [owner ? { kind: "attribute", of: `#${nameOfClass(file2, owner)}`, name: "" } : LOCAL];
      }
      const binding = file2.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file2, binding);
      if (place) return [place];
      if (binding.isParameter) return [{ kind: "foreign", name: "" }];
      const kept = keptBy(file2, binding, depth + 1);
      if (kept.length > 0) return kept;
      const only = binding.onlyAssignment;
      const source = (only?.value ?? only?.source)?.unparenthesized;
      return source?.is("attribute", "subscript", "identifier") ? placesOf(file2, source, depth + 1) : [LOCAL];
    }
    case "attribute":
      return [placeOfAttribute(file2, target)];
    case "subscript": {
      const value = target.child("value");
      return value ? placesOf(file2, value, depth + 1) : [LOCAL];
    }
    case "call": {
      const receiver = target.child("function")?.unparenthesized;
      const inner = receiver?.kind === "attribute" ? receiver.child("object") : void 0;
      return inner ? placesOf(file2, inner, depth + 1) : [LOCAL];
    }
  }
  return [LOCAL];
}
function placeOfBinding(file2, binding) {
  if (binding.scope.kind === "class") {
    const owner = file2.classOf(binding.scope.node);
    return owner && { kind: "class", of: `#${nameOfClass(file2, owner)}`, name: binding.name };
  }
  const imported = binding.assignments.find(({ kind }) => kind === "import")?.qualifiedName;
  if (imported !== void 0) return { kind: "module", name: imported };
  return binding.scope.kind === "module" ? { kind: "module", name: `#${binding.name}` } : void 0;
}
function placeOfAttribute(file2, target) {
  const name2 = target.child("attribute")?.text ?? "";
  const object = target.child("object")?.unparenthesized;
  if (!object) return { kind: "foreign", name: name2 };
  if (file2.isSelf(object)) {
    const owner2 = file2.classAround(object);
    return owner2 ? { kind: "attribute", of: `#${nameOfClass(file2, owner2)}`, name: name2 } : { kind: "foreign", name: name2 };
  }
  const instance2 = file2.instanceClass(object);
  if (instance2) return { kind: "attribute", of: `#${nameOfClass(file2, instance2)}`, name: name2 };
  const owner = file2.ownerOf(object);
  if (owner) return { kind: "class", of: `#${nameOfClass(file2, owner)}`, name: name2 };
  const qualifiedName = file2.qualifiedName(target);
  if (qualifiedName !== void 0) return { kind: "module", name: qualifiedName };
  const inner = file2.selfAttribute(object);
  const around = inner === void 0 ? void 0 : file2.classAround(object);
  if (around && inner !== void 0)
    return { kind: "attribute", of: `#${nameOfClass(file2, around)}`, name: inner };
  return { kind: "foreign", name: name2 };
}
function keptBy(file2, binding, depth) {
  if (depth > DEEPEST7) return [];
  return binding.references.flatMap((reference) => {
    const frame = file2.scopeOf(reference).frame;
    if (frame !== binding.scope.frame) return capturedBy(file2, frame, binding);
    const { kind } = file2.useOf(reference);
    if (!KEEPING_USES.has(kind)) return [];
    return fatesWithin(file2, reference, depth + 1).filter(
      (fate) => fate.kind !== "used" && fate.kind !== "local"
    );
  });
}
function capturedBy(file2, frame, binding) {
  let inner = frame;
  while (inner?.parent && inner.parent.frame !== binding.scope.frame) inner = inner.parent.frame;
  const model = inner && file2.functionOf(inner.node);
  const name2 = model && qualifiedNames(file2).get(model);
  return name2 === void 0 ? [] : [{ kind: "captured", of: `#${name2}` }];
}
var KEEPING_USES = /* @__PURE__ */ new Set([
  "assigned",
  "element",
  "produced",
  "argument",
  "return",
  "yield",
  "raise",
  "with"
]);
function targetsOf2(by) {
  const targets = [];
  for (let at = by; at; at = at.parent) {
    if (!at.is("assignment", "named_expression")) break;
    const target = (at.child("left") ?? at.child("name"))?.unparenthesized;
    if (target) targets.push(target);
  }
  return targets;
}
function lazily(place, target, value) {
  const name2 = target.kind === "subscript" ? target.child("value")?.text : target.text;
  return name2 !== void 0 && isGuarded(value, name2) ? { ...place, lazy: true } : place;
}
function isGuarded(node, name2) {
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is("function_definition", "lambda", "class_definition")) return false;
    if (!parent.is("if_statement", "elif_clause") || at.field === "condition") continue;
    const condition2 = parent.child("condition");
    if (condition2 && mentions(condition2, name2)) return true;
  }
  return false;
}
function mentions(expression2, text3) {
  for (const node of expression2.walk()) {
    if (node.is("identifier", "attribute") && node.text === text3) return true;
    if (node.kind === "string_content" && text3.endsWith(`.${node.text}`)) return true;
  }
  return false;
}
function asElement(fate) {
  return fate.kind === "local" || fate.kind === "used" ? fate : { ...fate, element: true };
}
function outermostDisplay2(node) {
  let at = node;
  while (at.parent?.is("list", "tuple", "set", "dictionary", "pair", "expression_list")) at = at.parent;
  return at;
}
function distinct(fates) {
  if (fates.length < 2) return fates;
  const known4 = new Map(fates.map((fate) => [JSON.stringify(fate), fate]));
  return [...known4.values()].slice(0, 8);
}

// src/model/summary/function-facts.ts
function functionFactsOf(file2, model, name2) {
  const decorators = model.decorators.map(
    (node, index) => model.decoratorNames[index] ?? nameOfDecorator(file2, node)
  );
  const keeps2 = model.parameters.flatMap(({ name: parameter }) => {
    const binding2 = model.scope.bindings.get(parameter);
    if (!binding2 || binding2.references.length === 0) return [];
    const fates = fatesOfBinding(file2, binding2).filter(isKept);
    return fates.length > 0 ? [{ parameter, fates }] : [];
  });
  const binding = model.isCachedProperty ? "cached" : model.binding;
  return {
    name: name2,
    at: span(model.nameNode),
    shortName: model.name,
    ...model.class ? { class: nameOfClass(file2, model.class) } : {},
    ...binding && binding !== "instance" ? { binding } : {},
    ...decorators.length > 0 ? { decorators } : {},
    ...file2.isTestCode(model.body ?? model.node) ? { isTest: true } : {},
    ...model.parameters.length > 0 ? { parameters: model.parameters.map((each) => each.name) } : {},
    ...keeps2.length > 0 ? { keeps: keeps2 } : {},
    ...returnedNames(file2, model)
  };
}
function isKept({ kind, of, name: name2 }) {
  if (kind === "argument") return of !== void 0 && !of.startsWith("?");
  return kind === "attribute" && name2 !== "" || kind === "class" || kind === "module" || kind === "foreign" && name2 !== "";
}
function nameOfDecorator(file2, node) {
  const named = node.kind === "call" ? node.child("function") ?? node : node;
  return calleesOf(file2, named).find((name2) => /^[#.\w]/.test(name2)) ?? named.text;
}
function returnedNames(file2, model) {
  const { body: body2 } = model;
  if (!body2) return {};
  const values2 = model.isLambda ? [body2] : returnsIn(body2);
  const names = values2.filter(
    (value) => value.unparenthesized.is("identifier", "attribute", "subscript", "call", "conditional_expression")
  ).flatMap((value) => calleesOf(file2, value));
  return names.length > 0 ? { returns: [...new Set(names)].slice(0, 12) } : {};
}
function returnsIn(body2) {
  const { tree } = body2;
  const end = tree.subtreeEnd(body2.index);
  const found = [];
  for (let index = body2.index; index < end; ) {
    const node = tree.node(index);
    if (node.is("function_definition", "lambda", "class_definition")) {
      index = tree.subtreeEnd(index);
      continue;
    }
    const value = node.kind === "return_statement" ? node.firstChild : void 0;
    if (value) found.push(value);
    index++;
  }
  return found;
}

// src/model/summary/sites.ts
function sitesIn(file2, order) {
  const context = { file: file2, order };
  return merged2([...callsIn(context), ...handedIn(context), ...decoratorsIn(context)]);
}
function* callsIn(context) {
  const { file: file2 } = context;
  for (const { node, callee, qualifiedName, positional: positional2, name: name2, receiver } of file2.calls) {
    const what = calleesOf(file2, callee);
    if (what.length > 0 && !(receiver && GROWING_METHODS.has(name2 ?? "") && what[0]?.startsWith("?"))) {
      yield siteAt(context, node, what, fatesOf(file2, node));
    }
    const first = positional2[0];
    if (first && (qualifiedName === "builtins.map" || qualifiedName === "collections.defaultdict")) {
      const made = calleesOf(file2, first);
      const fates = fatesOf(file2, node).map((fate) => ({ ...fate, element: true }));
      if (made.length > 0) yield { ...siteAt(context, node, made, fates), loop: "many" };
    }
  }
}
function* handedIn(context) {
  const { file: file2 } = context;
  for (const scope of file2.scopes) {
    for (const binding of scope.bindings.values()) {
      if (!mayBeCallable(binding)) continue;
      for (const reference of binding.references) yield* handedAt(context, reference);
    }
  }
  for (const node of file2.nodes("attribute")) {
    const object = node.child("object")?.unparenthesized;
    const name2 = node.child("attribute")?.text ?? "";
    if (object?.kind !== "identifier" || file2.isWritten(node)) continue;
    const owner = file2.isSelf(object) ? file2.classAround(object) : void 0;
    const method2 = owner?.findMethod(name2);
    if (!owner || !method2 || method2.binding === "property") continue;
    if (isHandedOver(file2, node)) yield handing(context, node, [`#${nameOfClass(file2, owner)}.${name2}`]);
  }
  for (const node of file2.nodes("lambda")) {
    const model = file2.functionOf(node);
    const name2 = model && qualifiedNames(file2).get(model);
    if (name2 !== void 0) yield handing(context, node, [`#${name2}`]);
  }
}
function mayBeCallable(binding) {
  const isOfModule = binding.scope.kind === "module";
  return binding.assignments.some(
    ({ kind, value }) => kind === "class" || kind === "def" || kind === "import" || isOfModule && value?.is("dictionary", "list", "tuple")
  );
}
function* handedAt(context, reference) {
  const { file: file2 } = context;
  let at = reference;
  while (at.withParentheses.parent?.kind === "attribute" && at.withParentheses.field === "object") {
    at = at.withParentheses.parent;
  }
  const use = file2.useOf(at);
  const isElement = use.kind === "call" && ELEMENT_METHODS.has(at.child("attribute")?.text ?? "");
  if (isElement) at = use.by;
  if (!isHandedOver(file2, at)) return;
  const what = calleesOf(file2, at);
  if (what.length > 0) yield handing(context, at, what);
}
function isHandedOver(file2, node) {
  const use = file2.useOf(node);
  if (!["assigned", "element", "argument", "return", "yield", "raise", "other"].includes(use.kind))
    return false;
  if (use.kind === "other") {
    const { parent } = node.withParentheses;
    return parent?.is("default_parameter", "typed_default_parameter") === true;
  }
  if (use.kind === "argument") {
    if (use.by.kind !== "call") return false;
    const callee = file2.call(use.by)?.qualifiedName ?? "";
    if (ASKING.test(callee)) return false;
  }
  return node.ancestor("type", "decorator", "except_clause") === void 0 || use.kind === "argument";
}
var ASKING = /^(builtins\.(isinstance|issubclass|super|type|hasattr|getattr|callable|id|repr|str|len|map)|typing\.\w+|collections\.defaultdict)$/;
function handing(context, node, what) {
  return { ...siteAt(context, node, what, fatesOf(context.file, node)), handed: true };
}
function* decoratorsIn(context) {
  const { file: file2 } = context;
  for (const model of [...file2.classes, ...file2.functions]) {
    if (model.decorators.length === 0) continue;
    const name2 = "bases" in model ? nameOfClass(file2, model) : qualifiedNames(file2).get(model);
    for (const decorator of model.decorators) {
      const of = decorator.kind === "call" ? calleesOf(file2, decorator.child("function") ?? decorator).map((each) => `=${each}`) : calleesOf(file2, decorator);
      const fates = (of.length > 0 ? of : ["?"]).map(
        (each) => ({ kind: "argument", of: each, position: 0 })
      );
      yield { ...siteAt(context, decorator, [`#${name2}`], fates), handed: true };
    }
  }
}
function siteAt(context, node, what, fates) {
  const { file: file2, order } = context;
  const around = file2.functionAround(node);
  const within = around ? order.get(around) ?? -1 : -1;
  const loop2 = loopOf(file2, node);
  const isMain = within < 0 && file2.isScript && isInMain(node);
  return {
    what,
    at: span(node),
    within,
    ...loop2 ? { loop: loop2 } : {},
    ...isMain ? { main: true } : {},
    ...around && isBehindFlag(node) ? { once: true } : {},
    fates
  };
}
function loopOf(file2, node) {
  let found;
  for (let loop2 = file2.loopAround(node); loop2; loop2 = file2.loopAround(loop2.node)) {
    if (!isOverFew(file2, loop2)) return "many";
    found = "few";
  }
  return found;
}
function isOverFew(file2, { iterable }) {
  const target = iterable?.unparenthesized;
  if (!target) return false;
  if (target.is("list", "tuple", "set", "dictionary")) return true;
  if (target.kind === "call") {
    const call2 = file2.call(target);
    const isView = /^(items|keys|values)$/.test(call2?.name ?? "") && call2?.receiver !== void 0;
    if (isView && call2?.receiver) return isConstant(file2, call2.receiver);
    const inner = /^builtins\.(enumerate|sorted|reversed|zip|list|tuple)$/.test(call2?.qualifiedName ?? "");
    const first = inner ? call2?.argument(0) : void 0;
    return first !== void 0 && (isConstant(file2, first) || first.is("list", "tuple", "set", "dictionary"));
  }
  return isConstant(file2, target);
}
function isConstant(file2, node) {
  if (node.kind === "identifier") {
    const binding = file2.binding(node);
    if (binding?.assignments[0]?.kind === "import") return true;
    const isShared = binding?.scope.kind === "module" || binding?.scope.kind === "class";
    if (isShared) return binding.assignments.length === 1;
    return binding?.onlyValue?.is("list", "tuple", "set", "dictionary") === true && hasElements(binding.onlyValue);
  }
  return node.kind === "attribute" && file2.qualifiedName(node) !== void 0;
}
function hasElements(display2) {
  return display2.firstChild !== void 0;
}
function isBehindFlag(node) {
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is("function_definition", "lambda", "class_definition")) return false;
    if (parent.kind !== "if_statement" || at.kind !== "block") continue;
    const condition2 = parent.child("condition")?.unparenthesized;
    const flag = condition2?.kind === "not_operator" ? condition2.child("argument")?.unparenthesized : void 0;
    if (!flag?.is("identifier", "attribute")) continue;
    const isSet = at.children.some((statement2) => {
      const assignment = statement2.firstChild;
      const target = assignment?.kind === "assignment" ? assignment.child("left") : void 0;
      return target?.text === flag.text && assignment?.child("right")?.kind === "true";
    });
    if (isSet) return true;
  }
  return false;
}
function isInMain(node) {
  for (let at = node.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (/^__name__\s*==/.test(at.child("condition")?.unparenthesized.text ?? "")) return true;
  }
  return false;
}
function merged2(sites) {
  const known4 = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const { what, within, handed, loop: loop2, main, once, fates } = site;
    const key = JSON.stringify([what, within, handed, loop2, main, once, fates]);
    if (!known4.has(key)) known4.set(key, site);
  }
  return [...known4.values()];
}

// src/model/summary/site-facts.ts
function siteFactsOf(file2) {
  const names = qualifiedNames(file2);
  const order = new Map([...names.keys()].map((model, index) => [model, index]));
  return {
    functions: [...names].map(([model, name2]) => functionFactsOf(file2, model, name2)),
    sites: sitesIn(file2, order),
    losing: losingOf(file2),
    origins: originsOf(file2),
    imports: importedNames2(file2),
    ...file2.isTestCode(file2.tree.root) ? { isTest: true } : {},
    ...entriesOf(file2)
  };
}
function entriesOf(file2) {
  const setups = file2.calls.filter(
    ({ qualifiedName }) => /^(setuptools|distutils\.core)\.setup$/.test(qualifiedName ?? "")
  );
  const strings = setups.flatMap(
    ({ node }) => [...node.walk()].filter(({ kind }) => kind === "string_content")
  );
  const entries = strings.flatMap(({ text: text3 }) => {
    const found = /^\s*[\w.-]+\s*=\s*([\w.]+):(\w+)\s*$/.exec(text3);
    return found ? [`${found[1]}.${found[2]}`] : [];
  });
  return entries.length > 0 ? { entries } : {};
}
function importedNames2(file2) {
  const imports = {};
  for (const [name2, binding] of file2.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === "import")?.qualifiedName;
    if (target !== void 0 && !/^_*[A-Z]/.test(name2)) imports[name2] = target;
  }
  return imports;
}

// src/knowledge/callbacks.ts
var KEEPS_ARGUMENTS = /* @__PURE__ */ new Set([
  "functools.partial",
  "functools.partialmethod",
  "types.MethodType",
  "types.SimpleNamespace",
  "builtins.map",
  "builtins.filter",
  "builtins.zip",
  "builtins.enumerate",
  "builtins.iter",
  "itertools.chain",
  "itertools.cycle",
  "itertools.starmap",
  "itertools.takewhile",
  "itertools.dropwhile",
  "itertools.groupby",
  "collections.defaultdict",
  "threading.Timer",
  "sched.scheduler",
  "tornado.ioloop.PeriodicCallback",
  "twisted.internet.task.LoopingCall",
  "vine.promise",
  "vine.barrier",
  "vine.promises.promise",
  "kombu.Consumer"
]);
var KEEPS_ELEMENTS = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.tuple",
  "builtins.set",
  "builtins.frozenset",
  "builtins.dict",
  "collections.OrderedDict",
  "collections.Counter",
  "collections.deque"
]);
var DROPS_ARGUMENTS = /* @__PURE__ */ new Set([
  // A thread or process deletes its target when it has run: Lib/threading.py and Lib/multiprocessing/process.py.
  "threading.Thread",
  "multiprocessing.Process",
  "_thread.start_new_thread",
  "builtins.sorted",
  "builtins.min",
  "builtins.max",
  "builtins.sum",
  "builtins.any",
  "builtins.all",
  "builtins.len",
  "builtins.str",
  "builtins.repr",
  "builtins.id",
  "builtins.hash",
  "builtins.bool",
  "builtins.int",
  "builtins.type",
  "builtins.isinstance",
  "builtins.callable",
  "builtins.getattr",
  "builtins.hasattr",
  "builtins.next",
  "builtins.print",
  "functools.reduce",
  "inspect.signature",
  "inspect.getfullargspec",
  "inspect.iscoroutinefunction",
  "asyncio.iscoroutinefunction",
  "numpy.fromfunction",
  "numpy.apply_along_axis",
  "signal.signal",
  // Drops its canceller, and each callback as it runs, when it fires.
  "twisted.internet.defer.Deferred",
  // Keeps its callback in a table of the interpreter, not in what it returns.
  "weakref.finalize",
  "atexit.register",
  "copy.copy"
]);
var HOLDS_WEAKLY = /* @__PURE__ */ new Set([
  "weakref.WeakMethod",
  "weakref.WeakSet",
  "weakref.WeakKeyDictionary",
  "weakref.WeakValueDictionary",
  "celery.utils.saferef.safe_ref",
  "kombu.utils.weakref.WeakMethod"
]);
var HOLDS_FIRST_WEAKLY = /* @__PURE__ */ new Set(["weakref.ref", "weakref.proxy"]);
var REGISTERING_METHODS = /^(?:(?:connect|subscribe|register|bind|observe|attach)|(?:add|set|register|connect|subscribe|on)_?\w*(?:[cC]allbacks?|[hH]andler|[lL]istener|[oO]bserver|[hH]ook|[eE]rrback|[bB]oth|[rR]eceiver|keepalive))$/;
var PARTIAL_MAKERS = /* @__PURE__ */ new Set([
  "functools.partial",
  "types.MethodType",
  "vine.promise",
  "celery.utils.functional.partial"
]);

// src/model/capture.ts
function captureOf(file2, closure, binding) {
  return capture(file2, closure, binding, /* @__PURE__ */ new Set());
}
function capture(file2, closure, binding, seen2) {
  if (seen2.has(closure)) return void 0;
  seen2.add(closure);
  const own = bodyScope(file2, closure);
  if (!own?.isWithin(binding.scope) || own === binding.scope) return void 0;
  for (const reference of binding.references) {
    if (file2.scopeOf(reference).isWithin(own)) return reference;
    if (isDefaultOf(reference, closure)) return reference;
  }
  for (let scope = own.parent; scope?.isWithin(binding.scope); scope = scope.parent) {
    for (const other of scope.bindings.values()) {
      const target = other.onlyAssignment?.kind === "def" ? other.onlyAssignment.target.parent : void 0;
      if (!target || !other.references.some((reference) => file2.scopeOf(reference).isWithin(own))) continue;
      const found = capture(file2, target, binding, seen2);
      if (found) return found;
    }
  }
  return void 0;
}
function bodyScope(file2, closure) {
  const model = file2.functionOf(closure);
  if (model) return model.scope;
  const body2 = closure.kind === "generator_expression" ? closure.child("body") : void 0;
  return body2 && file2.scopeOf(body2);
}
function isDefaultOf(reference, closure) {
  const parameter = reference.withParentheses.parent;
  return reference.withParentheses.field === "value" && parameter?.is("default_parameter", "typed_default_parameter") === true && parameter.parent === closure.child("parameters");
}

// src/model/storing.ts
var DEEPEST8 = 4;
var CONSTRUCTOR_NAME = /^_*[A-Z]\w*[a-z]/;
function storingsOf(file2, expression2) {
  return storingsBelow(file2, expression2, 0);
}
function storingsBelow(file2, expression2, depth) {
  const follower = new Follower2(file2, depth);
  follower.value(expression2, { through: [], certainty: "proven", inDisplay: false });
  return follower.found;
}
function howOf({ through, inDisplay }) {
  return through.length > 0 ? "argument" : inDisplay ? "container" : "attribute";
}
var Follower2 = class {
  found = [];
  #file;
  #depth;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2, depth) {
    this.#file = file2;
    this.#depth = depth;
  }
  /** Follows a value from where it is written to all that it is stored in. */
  value(node, way) {
    if (this.#seen.has(node) || way.through.length > DEEPEST8) return;
    this.#seen.add(node);
    const use = this.#file.useOf(node);
    switch (use.kind) {
      case "assigned":
        this.#assigned(use, way);
        return;
      case "element":
      case "produced": {
        const display2 = use.by.kind === "pair" ? use.by.parent : use.by;
        if (display2 && !this.#unpacked(use, display2, way)) this.value(display2, { ...way, inDisplay: true });
        return;
      }
      case "argument": {
        const call2 = this.#file.call(use.by);
        if (call2) this.#argument(use, call2, way);
        return;
      }
      case "return":
        this.#answered(node, way);
        return;
    }
  }
  /** What a cached property answers stays in the dictionary of its instance. */
  #answered(node, way) {
    const method2 = this.#file.functionAround(node);
    const self = method2?.isCachedProperty ? method2.parameters[0] : void 0;
    if (!method2 || !self || method2.selfName !== self.name) return;
    this.#keep(self.node, method2.name, node, howOf(way), way);
  }
  /** Follows a local name that the value was given: every later mention of it may store the value. */
  name(binding, from, way) {
    const { kind } = binding.scope;
    if (kind === "module" || kind === "class") return;
    for (const reference of binding.references) {
      const isLater = reference.index > from.index && !areAlternatives(from, reference);
      if (isLater && this.#file.scopeOf(reference).frame === binding.scope.frame) this.value(reference, way);
    }
  }
  #assigned(use, way) {
    const { by } = use;
    if (by.kind === "named_expression") {
      const name2 = by.child("name");
      if (name2) this.#target(name2, way);
      this.value(by, way);
      return;
    }
    for (let at = by; at?.kind === "assignment"; at = at.parent) {
      const left = at.child("left");
      if (left) this.#target(left, way);
    }
  }
  #target(target, way) {
    const node = target.unparenthesized;
    switch (node.kind) {
      case "identifier": {
        const binding = this.#file.binding(node);
        if (binding) this.name(binding, node, way);
        return;
      }
      case "attribute": {
        const keeper = node.child("object")?.unparenthesized;
        if (keeper?.kind !== "identifier") return;
        this.#keep(keeper, node.child("attribute")?.text, node, howOf(way), way);
        return;
      }
      case "subscript": {
        const container = node.child("value")?.unparenthesized;
        if (container) this.#into(container, node, way);
        return;
      }
    }
  }
  /** `a, b = x, y`: the value goes to the target at its own position. */
  #unpacked(use, display2, way) {
    const outer = display2.parent;
    const left = outer?.kind === "assignment" ? outer.child("left") : void 0;
    if (!left?.is("pattern_list", "tuple_pattern") || !display2.is("expression_list", "tuple")) return false;
    const targets = left.children;
    const values2 = display2.children;
    const target = targets[values2.indexOf(use.node.withParentheses)];
    const isPlain4 = targets.length === values2.length && targets.every((at) => at.kind !== "list_splat_pattern");
    if (target && isPlain4) this.#target(target, way);
    return true;
  }
  /** The value is put into a container. */
  #into(container, at, way) {
    if (container.kind === "identifier") {
      const binding = this.#file.binding(container);
      const isObject = binding?.isParameter === true;
      if (isObject) this.#keep(container, void 0, at, "container", way);
      else if (binding) this.name(binding, container, { ...way, inDisplay: true });
      return;
    }
    if (container.kind !== "attribute") return;
    const keeper = container.child("object")?.unparenthesized;
    const name2 = container.child("attribute")?.text;
    if (keeper?.kind !== "identifier") return;
    this.#keep(keeper, name2 === "__dict__" ? void 0 : name2, at, "container", way);
  }
  #argument(use, call2, way) {
    const passed = use.node.withParentheses;
    if (call2.keyword("weak")?.kind === "true") return;
    const name2 = call2.name ?? "";
    const { receiver, qualifiedName } = call2;
    if (qualifiedName === "builtins.setattr" || name2 === "__setattr__") {
      const [first, second, third] = call2.positional;
      const [object, key] = third ? [first, second] : [receiver, first];
      if (object?.kind !== "identifier" || use.position !== (third ? 2 : 1)) return;
      this.#keep(object, key && stringValue(key), call2.node, "attribute", way);
      return;
    }
    if (this.#isBaseConstructor(call2)) {
      const keeper = this.#selfIn(call2);
      const certainty2 = this.#certaintyOfBase(call2, use, way);
      if (!keeper || !certainty2) return;
      this.#keep(keeper, void 0, passed, "base", { ...way, certainty: atMost(way.certainty, certainty2) });
      return;
    }
    if (receiver && GROWING_METHODS.has(name2)) {
      if (/^(extend|extendleft|update)$/.test(name2) && !way.inDisplay && use.name === void 0) return;
      const isSplat = passed.parent?.is("dictionary_splat", "list_splat") === true;
      const isContainer = this.#file.originOf(receiver)?.kind !== "call" || this.#file.isNewContainer(this.#file.originOf(receiver) ?? receiver);
      const certainty2 = atMost(way.certainty, isContainer ? "proven" : "likely");
      if (!isSplat) this.#into(receiver, passed, { ...way, certainty: certainty2 });
      return;
    }
    const emitter = receiver && REGISTERING_METHODS.test(name2) ? this.#ownedBy(receiver, 0) : void 0;
    if (emitter) {
      const { attribute, isPart } = emitter;
      if (this.#isHeldWeakly(attribute)) return;
      const maker = this.#file.originOf(attribute);
      const made = maker && this.#file.call(maker);
      if (made && (this.#isWidget(made) || DROPS_ARGUMENTS.has(made.qualifiedName ?? ""))) return;
      const isOwned = !isPart && CONSTRUCTOR_NAME.test(made?.name ?? "");
      const mayBeWidget = WIDGET_MODULES.some((module2) => this.#file.imports(module2));
      if (isPart && (mayBeWidget || this.#mayHoldWeakly(name2))) return;
      if (isPart && (ONE_SHOT.test(name2) || LOOP_NAME.test(receiver?.text ?? "") && /^add_callback/.test(name2)))
        return;
      const certainty2 = atMost(way.certainty, isOwned && !mayBeWidget ? "likely" : "possible");
      const keeper = attribute.child("object")?.unparenthesized ?? attribute;
      this.#keep(keeper, attribute.child("attribute")?.text, passed, "object", { ...way, certainty: certainty2 });
      return;
    }
    if (KEEPS_ELEMENTS.has(qualifiedName ?? "")) {
      if (way.inDisplay || use.name !== void 0) this.value(call2.node, { ...way, inDisplay: true });
      return;
    }
    const certainty = this.#certaintyOf(call2, use);
    if (certainty === void 0) return;
    this.value(call2.node, {
      through: [...way.through, call2],
      certainty: atMost(way.certainty, certainty),
      inDisplay: way.inDisplay
    });
  }
  /**
   * The attribute of self that an object is, or is a part of: `self.client` for `self.client.events`, also by way of a
   * local name and in `emitter or self.client.events`.
   */
  #ownedBy(node, depth) {
    const target = node.unparenthesized;
    if (depth > DEEPEST8) return void 0;
    if (target.kind === "attribute") {
      const object = target.child("object")?.unparenthesized;
      if (object?.kind === "identifier" && this.#file.isSelf(object)) {
        return { attribute: target, isPart: depth > 0 };
      }
      return object && this.#partOf(object, depth);
    }
    if (target.kind === "identifier") {
      const binding = this.#file.binding(target);
      if (binding?.scope.kind !== "function") return void 0;
      for (const { kind, value } of binding.assignments) {
        const found = kind === "assign" && value ? this.#partOf(value, depth) : void 0;
        if (found) return found;
      }
      return void 0;
    }
    if (target.kind !== "boolean_operator") return void 0;
    for (const operand of target.children) {
      const found = this.#partOf(operand, depth);
      if (found) return found;
    }
    return void 0;
  }
  #partOf(node, depth) {
    const found = this.#ownedBy(node, depth + 1);
    return found && this.#isStored(found.attribute) ? found : void 0;
  }
  #storesOf(attribute) {
    const owner = this.#file.methodAround(attribute)?.class;
    const name2 = attribute.child("attribute")?.text ?? "";
    return owner?.storesOf(name2) ?? [];
  }
  #isStored(attribute) {
    return this.#storesOf(attribute).some(({ through }) => through === "instance");
  }
  #isHeldWeakly(attribute) {
    return this.#storesOf(attribute).some(({ value }) => {
      const name2 = value && this.#file.call(value.unparenthesized)?.qualifiedName;
      return name2 !== void 0 && (HOLDS_WEAKLY.has(name2) || HOLDS_FIRST_WEAKLY.has(name2));
    });
  }
  #mayHoldWeakly(method2) {
    return WEAK_FOR_METHODS.some(
      (weak2) => weak2.method.test(method2) && weak2.modules.some((module2) => this.#file.imports(module2))
    );
  }
  /** Whether what a call returns keeps the argument; undefined when it does not. */
  #certaintyOf(call2, use) {
    const { qualifiedName = "", name: name2 = "" } = call2;
    if (HOLDS_WEAKLY.has(qualifiedName) || DROPS_ARGUMENTS.has(qualifiedName)) return void 0;
    if (HOLDS_FIRST_WEAKLY.has(qualifiedName)) return use.position === 0 ? void 0 : "proven";
    if (this.#isWidget(call2) || /weak/i.test(name2)) return void 0;
    if (KEEPS_ARGUMENTS.has(qualifiedName)) return "proven";
    const owner = this.#file.classNamed(call2.callee);
    if (owner) {
      const made = owner.findMethod("__init__") ?? owner.findMethod("__new__");
      if (!made) return owner.isFullyKnown && !owner.dataclass && !owner.attrs ? void 0 : "likely";
      return this.#certaintyIn(made, use, 1);
    }
    const callee = this.#file.functionNamed(call2.callee);
    if (callee) return this.#certaintyIn(callee, use, 0);
    return CONSTRUCTOR_NAME.test(name2) ? "likely" : "possible";
  }
  /** The same for the constructor of a base class. */
  #certaintyOfBase(call2, use, way) {
    const owner = this.#file.methodAround(call2.node)?.class;
    if (!owner || owner.derivesFrom(...DROPS_ARGUMENTS)) return void 0;
    const isElement = way.inDisplay || use.name !== void 0;
    if (!isElement && owner.derivesFrom(...KEEPS_ELEMENTS)) return void 0;
    const isSuper2 = call2.receiver?.kind === "call";
    const named = !isSuper2 && call2.receiver ? this.#file.classNamed(call2.receiver) : owner.bases[0]?.class;
    const made = named?.findMethod("__init__");
    return made ? this.#certaintyIn(made, use, isSuper2 ? 1 : 0) : "likely";
  }
  /** Whether a function of the file keeps one of its parameters in what it makes. */
  #certaintyIn(callee, use, bound) {
    const { position, name: name2 } = use;
    const parameter = name2 === void 0 ? callee.parameters.filter(({ kind }) => kind === "positional")[(position ?? 0) + bound] : callee.parameter(name2);
    if (!parameter || this.#depth >= DEEPEST8) return "likely";
    const binding = this.#file.binding(parameter.node);
    const isMaker = callee.selfName !== void 0;
    const answers = (binding?.references ?? []).map((reference) => {
      if (this.#file.scopeOf(reference).frame !== callee.scope) return "likely";
      const how = this.#file.useOf(reference);
      if (how.kind === "call" || how.kind === "test" || how.kind === "compare" || how.kind === "iterate")
        return void 0;
      if (!isMaker) return how.kind === "return" ? "proven" : "possible";
      const own = storingsBelow(this.#file, reference, this.#depth + 1).filter(
        ({ keeper }) => this.#file.isSelf(keeper)
      );
      if (own.some(({ certainty }) => certainty === "proven")) return "proven";
      return own.length > 0 || how.kind === "argument" ? "likely" : void 0;
    });
    return answers.reduce((best, next) => surest(best, next), void 0);
  }
  /** Widgets hold callbacks in the toolkit or weakly, and let go of them when they are destroyed. */
  #isWidget(call2) {
    const owner = this.#file.classNamed(call2.callee);
    return isWidgetName(call2.qualifiedName) || owner !== void 0 && isWidgetClass(owner);
  }
  #isBaseConstructor(call2) {
    if (call2.name !== "__init__" && call2.name !== "__new__") return false;
    const { receiver } = call2;
    if (receiver?.kind === "call")
      return this.#file.qualifiedName(receiver.child("function") ?? receiver) === "builtins.super";
    const first = call2.positional[0];
    return first !== void 0 && this.#file.isSelf(first);
  }
  /** The `self` of the method around a call: the argument of `Base.__init__(self)`, or its parameter. */
  #selfIn(call2) {
    const first = call2.positional[0];
    if (first && this.#file.isSelf(first)) return first;
    return this.#file.methodAround(call2.node)?.parameters[0]?.node;
  }
  #keep(keeper, attribute, at, how, way) {
    const { through, certainty } = way;
    this.found.push({ keeper, attribute, at, how, through, certainty });
  }
};
function areAlternatives(one, other) {
  for (let at = other.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (!at.contains(one)) continue;
    const arm = at.children.find((child) => child.contains(one));
    return arm?.is("block", "elif_clause", "else_clause") === true && !arm.contains(other);
  }
  return false;
}
var ORDER = ["possible", "likely", "proven"];
function atMost(one, other) {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
function surest(one, other) {
  if (one === void 0 || other === void 0) return one ?? other;
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one;
}

// src/model/holding.ts
var DEEPEST9 = 5;
var CLASS_NAME = /^_*[A-Z]\w*[a-z]/;
function holdOn(file2, expression2, object) {
  return hold(file2, expression2, object.unparenthesized, 0);
}
function hold(file2, expression2, object, depth) {
  const node = expression2.unparenthesized;
  if (depth > DEEPEST9) return void 0;
  if (isSame(file2, node, object)) return { at: node, how: "itself", certainty: "proven" };
  switch (node.kind) {
    case "attribute":
      return holdOfMethod(file2, node, object);
    case "lambda":
    case "generator_expression":
      return holdOfClosure(file2, node, object);
    case "identifier":
      return holdOfName(file2, node, object, depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
    case "dictionary":
      return holdOfDisplay(file2, node, object, depth);
    case "conditional_expression":
    case "boolean_operator":
      return firstOf(node.children, (child) => hold(file2, child, object, depth + 1));
    case "call":
      return holdOfCall(file2, node, object, depth);
  }
  return void 0;
}
function isSame(file2, one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "identifier") {
    const binding = file2.binding(one);
    return binding !== void 0 && binding === file2.binding(other);
  }
  if (one.kind !== "attribute" || one.text !== other.text) return false;
  const [left, right] = [one.child("object"), other.child("object")];
  return left !== void 0 && right !== void 0 && isSame(file2, left, right);
}
function holdOfMethod(file2, node, object) {
  const owner = node.child("object")?.unparenthesized;
  if (!owner || !isSame(file2, owner, object)) return void 0;
  const method2 = file2.methodNamedBy(node);
  return method2?.binding === "instance" ? { at: node, how: "method", certainty: "proven" } : void 0;
}
function holdByCallback(file2, expression2, object) {
  const node = expression2.unparenthesized;
  const owner = node.kind === "attribute" ? node.child("object")?.unparenthesized : void 0;
  if (!owner || !isSame(file2, owner, object.unparenthesized)) return void 0;
  const known4 = file2.instanceClass(owner);
  const name2 = node.child("attribute")?.text ?? "";
  const isTold = known4?.ancestors.some(
    (each) => each.attribute(name2)?.stores.length || each.methods.has(name2)
  );
  if (isTold || known4?.isFullyKnown) return void 0;
  return { at: node, how: "method", certainty: known4 ? "possible" : "likely" };
}
function holdOfClosure(file2, node, object) {
  const binding = object.kind === "identifier" ? file2.binding(object) : void 0;
  const at = binding && captureOf(file2, node, binding);
  return at && { at, how: "closure", certainty: "proven" };
}
function holdOfName(file2, node, object, depth) {
  const model = file2.functionNamed(node);
  if (model) return holdOfClosure(file2, model.node, object);
  const binding = file2.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  const made = binding.onlyValue && hold(file2, binding.onlyValue, object, depth + 1);
  if (made) return made;
  for (const reference of binding.references) {
    const { kind, value } = file2.useOf(reference);
    const stored = kind === "attribute-store" && value ? hold(file2, value, object, depth + 1) : void 0;
    if (stored && stored.certainty !== "possible") return { ...stored, how: "attribute" };
  }
  return void 0;
}
function holdOfDisplay(file2, node, object, depth) {
  const parts2 = node.children.flatMap((child) => child.kind === "pair" ? child.children : [child]);
  const found = firstOf(parts2, (part) => hold(file2, part, object, depth + 1));
  return found && { ...found, how: "element" };
}
function holdOfCall(file2, node, object, depth) {
  const call2 = file2.call(node);
  if (!call2 || /weakref|weak/i.test(call2.callee.text)) return void 0;
  for (const [position, argument] of call2.argumentNodes.entries()) {
    const value = argument.child("value") ?? argument;
    const found = hold(file2, value, object, depth + 1);
    if (!found) continue;
    const certainty = certaintyOf(file2, call2, argument, position);
    if (certainty) return { at: found.at, how: "argument", certainty: weaker(found.certainty, certainty) };
  }
  return void 0;
}
function certaintyOf(file2, call2, argument, position) {
  if (KEEPS_ARGUMENTS.has(call2.qualifiedName ?? "")) return "proven";
  const made = file2.classNamed(call2.callee);
  if (made) {
    const init2 = made.findMethod("__init__");
    if (!init2) return made.dataclass || made.attrs || made.isNamedTuple ? "proven" : void 0;
    const name2 = argument.kind === "keyword_argument" ? argument.child("name")?.text : init2.parameters[position + 1]?.name;
    const parameter = name2 === void 0 ? void 0 : init2.scope.bindings.get(name2);
    const kept = parameter?.references.flatMap((reference) => storingsOf(file2, reference)) ?? [];
    const inSelf = kept.filter(({ keeper }) => file2.isSelf(keeper));
    return inSelf.some(({ certainty }) => certainty === "proven") ? "proven" : inSelf[0]?.certainty;
  }
  if (file2.functionNamed(call2.callee)) return void 0;
  return CLASS_NAME.test(call2.name ?? "") && !/^builtins\./.test(call2.qualifiedName ?? "") ? "likely" : void 0;
}
function weaker(one, other) {
  const order = ["possible", "likely", "proven"];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
function firstOf(nodes, find) {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return void 0;
}

// src/model/watching.ts
function* watchersOf(file2) {
  for (const holding of file2.weakHoldings) {
    const model = file2.functionAround(holding.node);
    if (!model || model.isLambda || file2.isTestCode(holding.node)) continue;
    const names = model.parameters.filter(({ kind, name: name2 }) => kind === "positional" && name2 !== model.selfName).map(({ name: name2 }) => model.scope.bindings.get(name2));
    const watched = names.findIndex((binding) => binding && binding === file2.binding(holding.value));
    if (watched < 0) continue;
    for (const [kept, binding] of names.entries()) {
      const name2 = binding?.references[0];
      if (kept !== watched && name2 && keeps(file2, holding, name2)) {
        yield { function: model, watched, kept, node: holding.node };
      }
    }
  }
}
function keeps(file2, holding, name2) {
  const isWanted = (expression2) => {
    const hold2 = holdOn(file2, expression2, name2) ?? holdByCallback(file2, expression2, name2);
    return hold2 !== void 0 && hold2.certainty !== "possible";
  };
  switch (holding.as) {
    case "key":
      return holding.counterpart !== void 0 && isWanted(holding.counterpart);
    case "reference":
    case "finalizer":
      if (holding.as === "reference" && file2.useOf(holding.node).kind === "discarded") return false;
      return (holding.call?.argumentNodes.slice(1) ?? []).some(
        (argument) => isWanted(argument.child("value") ?? argument)
      );
  }
  return false;
}
function* watchedHandoversOf(file2) {
  for (const call2 of callsWithMade(file2)) {
    if (call2.qualifiedName?.startsWith("builtins.")) continue;
    const { positional: positional2 } = call2;
    if (positional2.filter(({ kind }) => kind === "identifier").length < 2) continue;
    if (file2.isTestCode(call2.node)) continue;
    for (const [kept, resource] of positional2.entries()) {
      for (const [watched, object] of positional2.entries()) {
        const given = kept === watched ? void 0 : givenTo(file2, resource, object, call2.node);
        if (given) yield { node: call2.node, through: { call: call2, watched, kept }, object, resource, ...given };
      }
    }
  }
  for (const holding of file2.weakHoldings) {
    if (holding.as !== "reference" && holding.as !== "finalizer" && holding.as !== "key") continue;
    if (file2.isTestCode(holding.node)) continue;
    const kept = holding.as === "key" ? [holding.counterpart] : holding.call?.argumentNodes.slice(1);
    for (const argument of kept ?? []) {
      const expression2 = argument?.child("value") ?? argument;
      if (!expression2 || holdOn(file2, expression2, holding.value)) continue;
      let resource = expression2.unparenthesized;
      while (resource?.kind === "attribute") resource = resource.child("object")?.unparenthesized;
      const given = resource && givenTo(file2, resource, holding.value, holding.node);
      if (resource && given && keeps(file2, holding, resource)) {
        yield { node: holding.node, object: holding.value, resource, ...given };
      }
    }
  }
}
function callsWithMade(file2) {
  const nodes = /* @__PURE__ */ new Set();
  for (const scope of file2.scopes) {
    if (scope.kind !== "function") continue;
    for (const binding of scope.bindings.values()) {
      if (binding.onlyValue?.unparenthesized.kind !== "call") continue;
      for (const reference of binding.references) {
        const argument = reference.withParentheses;
        const call2 = argument.parent?.kind === "argument_list" ? argument.parent.parent : void 0;
        const isAlone = !argument.nextSibling && argument.parent?.firstChild === argument;
        if (call2?.kind === "call" && !isAlone && !call2.hasError) nodes.add(call2);
      }
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file2.call(node) ?? []);
}
function givenTo(file2, name2, object, except) {
  const resource = name2.unparenthesized;
  const target = object.unparenthesized;
  if (resource.kind !== "identifier" || target.kind !== "identifier") return void 0;
  const binding = file2.binding(resource);
  const wanted = file2.binding(target);
  if (!binding || !wanted || binding === wanted || binding.scope.kind !== "function") return void 0;
  const made = binding.onlyValue && file2.call(binding.onlyValue.unparenthesized);
  if (!made) return void 0;
  const placeIn = (call2) => call2.positional.findIndex(
    (argument) => argument.kind === "identifier" && file2.binding(argument) === wanted
  );
  const ofMaking = placeIn(made);
  if (ofMaking >= 0) {
    return { maker: made.callee, method: "__init__", given: made.node, position: ofMaking };
  }
  for (const reference of binding.references) {
    const use = file2.useOf(reference);
    const call2 = use.kind === "method" && use.by !== except ? file2.call(use.by) : void 0;
    const position = call2 ? placeIn(call2) : -1;
    if (!call2 || position < 0) continue;
    return { maker: made.callee, method: call2.name ?? "", given: call2.node, position };
  }
  return void 0;
}

// src/model/summary/watched.ts
function watchingFactsOf(file2) {
  const watchers = [...watchersOf(file2)].map(({ function: model, watched, kept, node }) => ({
    class: model.class ? nameOfClass(file2, model.class) : "",
    name: model.name,
    watched,
    kept,
    at: span(node)
  }));
  const watching = {};
  for (const binding of watchers.length > 0 ? file2.moduleScope.bindings.values() : []) {
    for (const { value } of binding.assignments) {
      const callee = value?.unparenthesized.child("function")?.text;
      const made = watchers.find((watcher) => watcher.class !== "" && watcher.class === callee);
      if (made) watching[binding.name] = made.class;
    }
  }
  const handovers = [];
  for (const handover of watchedHandoversOf(file2)) {
    const { node, through, object, resource, maker, method: method2, given, position } = handover;
    const class_ = referenceTo(file2, maker, file2.classAround(node));
    const callee = through && nameOfCallee(file2, through.call);
    if (class_ === void 0 || through && callee === void 0) continue;
    handovers.push({
      at: span(node),
      ...through && callee !== void 0 ? { through: { callee, watched: through.watched, kept: through.kept } } : {},
      object: object.text,
      resource: resource.text,
      class: class_,
      method: method2,
      position,
      givenAt: span(given)
    });
  }
  return { watchers, watching, handovers };
}

// src/model/summary/summarise.ts
function summarise(file2, parts2) {
  const functions = file2.functions.filter(
    (model) => !model.class && !model.isLambda && model.scope.parent?.kind === "module"
  );
  return {
    path: file2.path,
    classes: file2.classes.map((model) => classSummaryOf(file2, model)),
    ...parts2?.lifetimes ? { lifetimes: siteFactsOf(file2) } : {},
    linked: linkedPairsOf(file2),
    ...unlessEmpty(
      "makings",
      functions.flatMap((model) => [...makingsOf(file2, model)])
    ),
    ...pairFactsOf(file2),
    leftEntries: leftEntriesOf(file2),
    ...watchingFactsOf(file2),
    imports: importedClasses(file2),
    stars: starImports(file2)
  };
}
function importedClasses(file2) {
  const imports = {};
  for (const [name2, binding] of file2.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === "import")?.qualifiedName;
    if (target !== void 0 && /^_*[A-Z]/.test(name2)) imports[name2] = target;
  }
  return imports;
}
function starImports(file2) {
  return file2.nodes("wildcard_import").map((node) => node.parent?.child("module_name")?.text).filter((name2) => name2 !== void 0);
}

// src/model/bound-method.ts
var SHORTEST_PREFIX = 3;
function boundMethodsOf(file2, owner) {
  const found = [...plain(owner), ...byName(file2, owner), ...methodsPutOnObjects(file2)].filter(
    ({ node, object }) => file2.isSelf(object) && file2.methodAround(node)?.class === owner
  );
  return found.sort((one, other) => one.node.index - other.node.index);
}
function methodsPutOnObjects(file2) {
  const found = [];
  for (const call2 of [...file2.callsNamed("types.MethodType"), ...file2.callsOfMethod("__get__")]) {
    const isGet = call2.name === "__get__";
    const object = call2.positional[isGet ? 0 : 1];
    const plainFunction = isGet ? call2.receiver : call2.positional[0];
    if (isGet && !(plainFunction && file2.functionNamed(plainFunction))) continue;
    if (object?.kind === "identifier") found.push({ node: call2.node, object, name: plainFunction?.text });
  }
  return found.sort((one, other) => one.node.index - other.node.index);
}
var HANDED_ON = /* @__PURE__ */ new Set(["assigned", "element", "produced", "argument", "return"]);
function* plain(owner) {
  const names = new Set(owner.ancestors.flatMap(({ methods }) => [...methods.keys()]));
  for (const name2 of names) {
    if (owner.findMethod(name2)?.binding !== "instance") continue;
    const hiding = owner.storesOf(name2).filter(({ through }) => through === "instance");
    for (const { node, kind, through } of owner.attribute(name2)?.uses ?? []) {
      const object = node.kind === "attribute" ? node.child("object")?.unparenthesized : void 0;
      const isHidden = hiding.length > 0 && !hiding.some(({ value }) => value?.contains(node));
      if (object && through === "instance" && !isHidden && HANDED_ON.has(kind)) yield { node, object, name: name2 };
    }
  }
}
function* byName(file2, owner) {
  for (const call2 of file2.callsNamed("builtins.getattr")) {
    const [object, key] = call2.positional;
    if (!object || !key) continue;
    const name2 = stringValue(key);
    const isMethod = name2 === void 0 ? isMethodName(file2, owner, key) : owner.findMethod(name2)?.binding === "instance";
    if (isMethod) yield { node: call2.node, object, name: name2 };
  }
}
function isMethodName(file2, owner, key) {
  if (key.kind === "subscript") {
    const name2 = file2.selfAttribute(key.child("value") ?? key);
    const table = name2 === void 0 ? void 0 : owner.bodyAssignments(name2)[0]?.value?.unparenthesized;
    if (!table?.is("dictionary", "list", "tuple")) return false;
    const names = table.children.map(
      (entry) => stringValue(entry.kind === "pair" ? entry.child("value") ?? entry : entry)
    );
    return names.length > 0 && names.every((entry) => entry !== void 0 && owner.findMethod(entry) !== void 0);
  }
  const prefix = beginningOf(key);
  if (prefix === void 0 || prefix.length < SHORTEST_PREFIX) return false;
  const isStored = [...owner.attributes.values()].some(
    ({ name: name2, stores }) => name2.startsWith(prefix) && stores.length > 0
  );
  return !isStored && [...owner.methods.keys()].some((name2) => name2.startsWith(prefix));
}
function beginningOf(key) {
  const first = key.kind === "binary_operator" ? key.child("left")?.unparenthesized : key;
  if (first?.kind !== "string") return void 0;
  const part = first.children.find((child) => child.is("string_content", "interpolation"));
  return part?.kind === "string_content" ? part.text.split(/[%{]/)[0] : void 0;
}

// src/knowledge/bulk.ts
var LARGE_MAKERS = /* @__PURE__ */ new Set([
  "numpy.fromfile",
  "numpy.genfromtxt",
  "numpy.load",
  "numpy.loadtxt",
  "pandas.read_csv",
  "pandas.read_excel",
  "pandas.read_feather",
  "pandas.read_fwf",
  "pandas.read_hdf",
  "pandas.read_json",
  "pandas.read_orc",
  "pandas.read_parquet",
  "pandas.read_pickle",
  "pandas.read_sas",
  "pandas.read_spss",
  "pandas.read_sql",
  "pandas.read_sql_query",
  "pandas.read_sql_table",
  "pandas.read_stata",
  "pandas.read_table",
  "pandas.read_xml",
  "polars.read_csv",
  "polars.read_excel",
  "polars.read_ipc",
  "polars.read_json",
  "polars.read_ndjson",
  "polars.read_parquet",
  "torch.load"
]);
var WHOLE_MAKERS = /* @__PURE__ */ new Set([
  "json.load",
  "json.loads",
  "marshal.load",
  "marshal.loads",
  "pickle.load",
  "pickle.loads",
  "subprocess.check_output"
]);
var BULK_MAKERS = /* @__PURE__ */ new Set([
  "builtins.dict",
  "builtins.frozenset",
  "builtins.list",
  "builtins.set",
  "builtins.sorted",
  "builtins.tuple",
  "glob.glob",
  "os.listdir",
  "re.findall"
]);
var BULK_METHODS = /* @__PURE__ */ new Set([
  "fetchall",
  "getvalue",
  "read",
  "read_bytes",
  "read_text",
  "readall",
  "readlines",
  "to_pandas",
  "tobytes",
  "tolist"
]);
var SIZED_MAKERS = /* @__PURE__ */ new Set([
  "builtins.bytearray",
  "builtins.bytes",
  "ctypes.create_string_buffer",
  "numpy.arange",
  "numpy.empty",
  "numpy.full",
  "numpy.ones",
  "numpy.random.rand",
  "numpy.random.randn",
  "numpy.random.random",
  "numpy.zeros",
  "torch.empty",
  "torch.ones",
  "torch.rand",
  "torch.randn",
  "torch.zeros"
]);

// src/model/bulk.ts
var LARGE = 1e4;
var DEEPEST10 = 4;
var ORDER2 = ["none", "many", "whole", "large"];
function bulkOf(file2, node) {
  return bulk(file2, node, 0);
}
function bulkOfElements(file2, iterable) {
  const target = iterable.unparenthesized;
  if (target.is("generator_expression", "list_comprehension")) {
    const body2 = target.child("body");
    return body2 && bulk(file2, body2, 0);
  }
  const call2 = file2.call(target);
  if (call2?.qualifiedName !== "builtins.map") return void 0;
  const callee = call2.argument(0);
  const made = callee && file2.functionNamed(callee);
  return made ? bulkOfResult(file2, made, 0) : void 0;
}
function constantOf(file2, node) {
  return constant(file2, node, 0);
}
function bulk(file2, node, depth) {
  if (depth > DEEPEST10) return void 0;
  const target = node.unparenthesized;
  switch (target.kind) {
    case "identifier": {
      const value = file2.binding(target)?.onlyValue;
      return value && bulk(file2, value, depth + 1);
    }
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension": {
      const source = target.children.find((child) => child.kind === "for_in_clause")?.child("right");
      return source && collected2(file2, target, source);
    }
    case "binary_operator": {
      const operator = target.child("operator")?.text;
      if (operator === "+") {
        const sides = [target.child("left"), target.child("right")];
        return sides.map((side) => side && bulk(file2, side, depth + 1)).find((found) => found !== void 0);
      }
      if (operator !== "*") return void 0;
      const [left, right] = [target.child("left"), target.child("right")];
      if (!left || !right || ![left, right].some((side) => side.unparenthesized.is("string", "list", "tuple"))) {
        return void 0;
      }
      const count = left.unparenthesized.is("string", "list", "tuple") ? right : left;
      return sized(file2, target, count, "many");
    }
    case "call": {
      const call2 = file2.call(target);
      return call2 && bulkOfCall(file2, call2, depth);
    }
  }
  return void 0;
}
function bulkOfCall(file2, call2, depth) {
  const { node, qualifiedName = "", name: name2 = "" } = call2;
  const first = call2.argument(0);
  if (LARGE_MAKERS.has(qualifiedName)) return { size: "large", maker: node };
  if (SIZED_MAKERS.has(qualifiedName)) return first && sized(file2, node, first, "many");
  if (WHOLE_MAKERS.has(qualifiedName)) return { size: "whole", maker: node };
  if (BULK_MAKERS.has(qualifiedName)) return first && collected2(file2, node, first);
  if (call2.receiver && BULK_METHODS.has(name2) && call2.argumentNodes.length === 0) {
    return { size: "whole", maker: node };
  }
  const callee = file2.functionNamed(call2.callee) ?? file2.methodNamedBy(call2.callee);
  const result = callee && bulkOfResult(file2, callee, depth + 1);
  return result && { size: result.size, maker: node };
}
function bulkOfResult(file2, model, depth) {
  if (model.isGenerator || depth > DEEPEST10) return void 0;
  let best;
  for (const value of resultsOf(file2, model)) {
    const found = bulk(file2, value, depth + 1);
    if (found && ORDER2.indexOf(found.size) > ORDER2.indexOf(best?.size ?? "none")) best = found;
  }
  return best;
}
function resultsOf(file2, model) {
  const { body: body2 } = model;
  if (!body2) return [];
  if (model.isLambda) return [body2];
  const results = [];
  for (const node of body2.walk()) {
    const value = node.kind === "return_statement" ? node.firstChild : void 0;
    if (value && file2.scopeOf(node).frame === model.scope) results.push(value);
  }
  return results;
}
function collected2(file2, maker, source) {
  const from = file2.originOf(source) ?? source.unparenthesized;
  if (from.is("list", "tuple", "set", "dictionary", "string")) {
    return from.children.length >= LARGE ? { size: "large", maker } : void 0;
  }
  const range = file2.call(from);
  if (range && /^builtins\.x?range$/.test(range.qualifiedName ?? "")) {
    const last = range.argument(range.positional.length > 1 ? 1 : 0);
    return last && sized(file2, maker, last, "whole");
  }
  return { size: "many", maker };
}
function sized(file2, maker, count, otherwise) {
  const shape = count.unparenthesized;
  const parts2 = shape.is("tuple", "list") ? shape.children : [shape];
  let product = 1;
  for (const part of parts2) {
    const number2 = constant(file2, part, 0);
    if (number2 === void 0) return { size: otherwise, maker };
    product *= number2;
  }
  return product >= LARGE ? { size: "large", maker } : void 0;
}
function constant(file2, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST10) return void 0;
  switch (target.kind) {
    case "integer": {
      const value = Number(target.text.replace(/_|[lL]$/g, ""));
      return Number.isFinite(value) ? value : void 0;
    }
    case "identifier": {
      const only = file2.binding(target)?.onlyAssignment;
      const isValue = only?.kind === "assign" || only?.kind === "parameter";
      return isValue && only.value ? constant(file2, only.value, depth + 1) : void 0;
    }
    case "binary_operator": {
      const [left, right] = [target.child("left"), target.child("right")];
      const a = left && constant(file2, left, depth + 1);
      const b = right && constant(file2, right, depth + 1);
      if (a === void 0 || b === void 0) return void 0;
      switch (target.child("operator")?.text) {
        case "+":
          return a + b;
        case "-":
          return a - b;
        case "*":
          return a * b;
        case "**":
          return a ** b;
        case "//":
          return b === 0 ? void 0 : Math.floor(a / b);
        case "<<":
          return a * 2 ** b;
      }
      return void 0;
    }
  }
  return void 0;
}

// src/knowledge/open-values.ts
var OPEN_CALLS = /^(builtins\.(id|next)|uuid\.\w+|time\.(time|time_ns|monotonic|monotonic_ns|perf_counter|strftime)|datetime\.(datetime|date)\.\w+|random\.\w+|secrets\.\w+|os\.urandom|itertools\.count|threading\.(get_ident|get_native_id))$/;
var OPEN_NAME = /^_*(id|ident|identifier|uid|uuid|guid|sid|cid|tid|rid|port|addr|address|peer|peername|remote_addr|client_addr|fileno|fd|seq|serial|counter|timestamp|nonce|token|tag|\w+_(id|ident|uid|uuid|sid|seq|addr|address|counter|timestamp|token|number|fileno)|(chan|conn|req|sess|task|job|user|client|request|session|channel|connection)id|\w*(Id|ID|Uuid|Ident|Addr|Address))$/;
var CLOSED_NAME = /^(__\w+__|[A-Z][A-Z0-9_]*|\w*(class|cls|type|module|kind|level|mode|method|version|package|prefix|suffix)_?(name)?)$/;
var DATA_NAME = /^_*(\w+_)?(obj|object|value|val|record|path|filename|file|url|uri|line|row|key|item|err|error|exc|exception|e|ex|message|msg|request|node|element|instance|text|data)$/;

// src/model/computed-text.ts
var DEEPEST11 = 6;
function computedText(file2, node) {
  const parts2 = [];
  const literal = [];
  if (!collect(file2, node, parts2, literal, 0) || parts2.length === 0) return void 0;
  return { parts: parts2, literal: literal.join("") };
}
function collect(file2, node, parts2, literal, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST11) return false;
  const inner = (part) => {
    if (part && !collect(file2, part, parts2, literal, depth + 1)) parts2.push(part.unparenthesized);
  };
  switch (target.kind) {
    case "string":
      for (const child of target.children) {
        if (child.kind === "string_content") literal.push(child.text);
        if (child.kind === "interpolation") inner(child.firstChild);
      }
      return true;
    case "concatenated_string":
      for (const child of target.children) inner(child);
      return true;
    case "binary_operator": {
      const [left, right] = [target.child("left"), target.child("right")];
      const operator = target.child("operator")?.text;
      const isText = (side) => side?.unparenthesized.is("string", "concatenated_string") || side?.unparenthesized.kind === "binary_operator" && /['"]/.test(side.text);
      if (operator === "%" && isText(left)) {
        inner(left);
        const values2 = right?.unparenthesized;
        for (const value of values2?.kind === "tuple" ? values2.children : values2 ? [values2] : []) inner(value);
        return true;
      }
      if (operator !== "+" || !(isText(left) || isText(right) || isStr(file2, left) || isStr(file2, right)))
        return false;
      inner(left);
      inner(right);
      return true;
    }
    case "call":
      return collectCall(file2, target, inner);
    case "identifier": {
      const value = file2.binding(target)?.scope.kind === "module" ? void 0 : file2.binding(target)?.onlyValue;
      return value !== void 0 && collect(file2, value, parts2, literal, depth + 1);
    }
  }
  return false;
}
function collectCall(file2, node, inner) {
  const call2 = file2.call(node);
  if (!call2) return false;
  if (isStr(file2, node)) {
    inner(call2.argument(0));
    return true;
  }
  const isText = call2.receiver?.is("string", "concatenated_string") === true;
  if (call2.name === "format" && isText) {
    inner(call2.receiver);
    for (const argument of call2.argumentNodes)
      inner(argument.kind === "keyword_argument" ? argument.child("value") : argument);
    return true;
  }
  const [list] = call2.positional;
  if (call2.name === "join" && isText && list?.is("list", "tuple")) {
    for (const element of list.children) inner(element);
    return true;
  }
  return false;
}
function isStr(file2, node) {
  const callee = node?.unparenthesized.kind === "call" ? node.unparenthesized.child("function") : void 0;
  if (!callee || !/^(str|repr|unicode)$/.test(callee.text)) return false;
  return file2.binding(callee) === void 0;
}
function variety(file2, node) {
  const target = node.unparenthesized;
  if (target.is("string", "integer", "float", "true", "false", "none")) return "closed";
  const call2 = file2.call(target);
  if (call2) {
    if (OPEN_CALLS.test(call2.qualifiedName ?? "")) return "open";
    if (/^builtins\.(type|len)$/.test(call2.qualifiedName ?? "")) return "closed";
    const [argument] = call2.positional;
    const isWrapper = /^builtins\.(hex|int|abs|format)$/.test(call2.qualifiedName ?? "");
    return (isWrapper || isStr(file2, target)) && argument ? variety(file2, argument) : "unknown";
  }
  if (file2.isSelf(target)) return "open";
  const object = target.kind === "attribute" ? target.child("object")?.unparenthesized : void 0;
  if (object?.kind === "call" && variety(file2, object) === "open") return "open";
  const last = target.kind === "attribute" ? target.child("attribute")?.text : target.kind === "identifier" ? target.text : void 0;
  if (last === void 0) return "unknown";
  if (CLOSED_NAME.test(last)) return "closed";
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  if (binding?.scope.kind === "module") return "closed";
  if (OPEN_NAME.test(last)) return "open";
  return binding?.onlyValue ? variety(file2, binding.onlyValue) : "unknown";
}

// src/knowledge/closables.ts
var file = (noun = "file") => ({
  noun,
  closers: ["close"],
  isManager: true,
  whenDropped: "closed"
});
var unmanaged = (noun, ...closers) => ({
  noun,
  closers,
  isManager: false,
  whenDropped: "closed"
});
var archive = {
  noun: "archive",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  // Reading makes no cycle, and the file behind `fileobj` is somebody else's.
  waitsFor: /^(?!.*\bfileobj\b).*['"][wxa](:\w*)?['"]/s,
  reason: "The members that it has written refer back to it: a cycle."
};
var selector = {
  noun: "selector",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "A selector and its map refer to each other: a cycle."
};
var loop = {
  noun: "event loop",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "An event loop registers its own wake-up socket with itself: a cycle.",
  advice: "asyncio.run() or asyncio.Runner"
};
var sqlite = {
  noun: "connection",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  since: ">=3.11",
  reason: "Since Python 3.11 a connection and its statement cache are a cycle.",
  withKeepsOpen: true,
  advice: "contextlib.closing()"
};
var browser = {
  noun: "browser",
  closers: ["quit", "close"],
  isManager: true,
  whenDropped: "stays",
  reason: "The browser is a process of its own."
};
var client = (isManager = true, ...closers) => ({
  noun: "client",
  closers: closers.length > 0 ? closers : ["close"],
  isManager,
  whenDropped: "closed"
});
var asyncClient = (...closers) => ({
  noun: "session",
  closers,
  isManager: true,
  whenDropped: "collected",
  reason: "Its connections are kept by the event loop, and only a coroutine can end them."
});
var httpxClient = {
  noun: "client",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "Its last response is a cycle with its stream, and holds the pool of connections."
};
var agent = {
  noun: "client",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "An agent and its keys refer to each other: a cycle."
};
var workbook = {
  noun: "workbook",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "A workbook and its worksheets refer to each other: a cycle, with the open file in it.",
  onlyWith: /\bread_only\s*=\s*True/
};
var excelFile = {
  noun: "workbook",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "The workbook behind it is a cycle with the open file in it."
};
var netCdf = {
  noun: "dataset",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  waitsFor: /^(?!.*\bkeepweakref\s*=\s*True)/s,
  reason: "A dataset and its variables refer to each other: a cycle."
};
var media = {
  noun: "container",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "A container and its streams refer to each other: a cycle."
};
var notary = {
  noun: "database",
  closers: ["store.close"],
  isManager: false,
  whenDropped: "collected",
  reason: "The constructor opens the database of signatures, and a notary is part of a cycle."
};
var stream = {
  noun: "stream",
  closers: ["close"],
  isManager: false,
  whenDropped: "stays",
  since: "<3.12",
  place: "second",
  reason: "Before Python 3.12 the event loop keeps a connection that nobody closes."
};
function rows(closable, ...names) {
  return names.map((name2) => [name2, closable]);
}
var CLOSABLES = new Map([
  ...rows(file(), "builtins.open", "codecs.open", "os.fdopen", "gzip.open", "gzip.GzipFile", "bz2.open"),
  ...rows(file(), "bz2.BZ2File", "lzma.open", "lzma.LZMAFile", "io.FileIO", "tokenize.open", "wave.open"),
  ...rows(file(), "tempfile.TemporaryFile", "tempfile.NamedTemporaryFile", "tempfile.SpooledTemporaryFile"),
  ...rows(file(), "builtins.file", "os.popen", "mmap.mmap", "shelve.open", "dbm.open", "h5py.File"),
  ...rows(netCdf, "netCDF4.Dataset"),
  ...rows(file("dataset"), "xarray.open_dataset", "pandas.HDFStore", "tables.open_file"),
  ...rows(file("dataset"), "rasterio.open", "pandas.ExcelWriter", "fitz.open"),
  ...rows(excelFile, "pandas.ExcelFile"),
  ...rows(workbook, "openpyxl.load_workbook", "openpyxl.reader.excel.load_workbook"),
  ...rows(media, "av.open"),
  ...rows(notary, "nbformat.sign.NotebookNotary"),
  ...rows(unmanaged("server", "server_close"), "http.server.HTTPServer", "http.server.ThreadingHTTPServer"),
  ...rows(unmanaged("server", "server_close"), "socketserver.TCPServer", "socketserver.ThreadingTCPServer"),
  ...rows(unmanaged("connection", "close"), "pika.BlockingConnection", "nntplib.NNTP", "poplib.POP3"),
  ...rows(client(), "pymongo.MongoClient", "docker.from_env", "docker.DockerClient", "urllib3.PoolManager"),
  ...rows(unmanaged("folder", "cleanup"), "tempfile.TemporaryDirectory"),
  ...rows(file("archive"), "zipfile.ZipFile", "zipfile.PyZipFile"),
  ...rows(archive, "tarfile.open", "tarfile.TarFile", "tarfile.TarFile.open"),
  ...rows(file("directory"), "os.scandir"),
  ...rows(file("image"), "PIL.Image.open", "Image.open"),
  ...rows({ ...file("archive"), onlyFor: /\.npz\b/ }, "numpy.load"),
  ...rows(file("response"), "urllib.request.urlopen", "urllib.urlopen", "six.moves.urllib.request.urlopen"),
  ...rows(file("socket"), "socket.socket", "socket.create_connection", "socket.create_server"),
  ...rows({ ...file("socket"), place: "both" }, "socket.socketpair"),
  ...rows(file("socket"), "socket.fromfd"),
  ...rows(stream, "asyncio.open_connection", "asyncio.open_unix_connection"),
  ...rows(stream, "asyncio.streams.open_connection", "asyncio.streams.open_unix_connection"),
  ...rows(selector, "selectors.DefaultSelector"),
  ...rows(selector, "selectors.EpollSelector", "selectors.KqueueSelector", "selectors.DevpollSelector"),
  ...rows(unmanaged("poll object", "close"), "select.epoll", "select.kqueue", "select.devpoll"),
  ...rows(loop, "asyncio.new_event_loop", "asyncio.SelectorEventLoop", "uvloop.new_event_loop"),
  ...rows(sqlite, "sqlite3.connect", "sqlite3.Connection", "sqlite3.dbapi2.connect"),
  ...rows(unmanaged("connection", "close"), "http.client.HTTPConnection", "http.client.HTTPSConnection"),
  ...rows(unmanaged("connection", "close"), "psycopg2.connect", "pymysql.connect", "MySQLdb.connect"),
  ...rows(unmanaged("connection", "close"), "cx_Oracle.connect", "pyodbc.connect", "mysql.connector.connect"),
  ...rows({ ...client(), noun: "connection" }, "psycopg.connect", "ldap3.Connection"),
  ...rows(client(true, "quit", "close"), "smtplib.SMTP", "smtplib.SMTP_SSL", "ftplib.FTP", "ftplib.FTP_TLS"),
  ...rows(client(true, "close"), "telnetlib.Telnet", "paramiko.SSHClient", "paramiko.client.SSHClient"),
  ...rows(agent, "paramiko.Agent", "paramiko.agent.Agent"),
  ...rows(client(true, "logout", "shutdown"), "imaplib.IMAP4", "imaplib.IMAP4_SSL"),
  ...rows(
    { ...client(), noun: "session" },
    "requests.Session",
    "requests.session",
    "requests.sessions.Session"
  ),
  ...rows({ ...client(), noun: "session" }, "requests.sessions.session"),
  ...rows(httpxClient, "httpx.Client"),
  ...rows(client(), "grpc.insecure_channel", "grpc.secure_channel"),
  ...rows(asyncClient("close"), "aiohttp.ClientSession", "aiohttp.client.ClientSession"),
  ...rows(asyncClient("aclose"), "httpx.AsyncClient"),
  ...rows(browser, "selenium.webdriver.Chrome", "selenium.webdriver.Firefox", "selenium.webdriver.Edge"),
  ...rows(browser, "selenium.webdriver.Remote", "selenium.webdriver.PhantomJS"),
  ...rows(unmanaged("capture", "release"), "cv2.VideoCapture", "cv2.VideoWriter"),
  ...rows(unmanaged("handler", "close"), "logging.FileHandler", "logging.handlers.RotatingFileHandler"),
  ...rows(unmanaged("handler", "close"), "logging.handlers.TimedRotatingFileHandler")
]);
var DESCRIPTOR_MAKERS = /* @__PURE__ */ new Map([
  ["os.open", "itself"],
  ["os.dup", "itself"],
  ["os.memfd_create", "itself"],
  ["os.eventfd", "itself"],
  ["os.pidfd_open", "itself"],
  ["os.pipe", "both"],
  ["os.pipe2", "both"],
  ["os.openpty", "both"],
  ["pty.openpty", "both"],
  ["tempfile.mkstemp", "first"]
]);
var DESCRIPTOR_TAKERS = /* @__PURE__ */ new Set([
  "os.close",
  "os.closerange",
  "os.fdopen",
  "builtins.open",
  "io.FileIO",
  "socket.socket"
]);
var BORROWERS = new Set(
  [
    ...[
      "read",
      "write",
      "fstat",
      "ftruncate",
      "fsync",
      "fdatasync",
      "lseek",
      "isatty",
      "set_blocking",
      "dup2"
    ],
    ...[
      "sendfile",
      "pread",
      "pwrite",
      "readv",
      "writev",
      "fchmod",
      "fchown",
      "get_blocking",
      "set_inheritable"
    ],
    ...["ttyname", "posix_fallocate", "fdatasync", "lockf", "fpathconf", "fchdir", "tcgetpgrp", "tcsetpgrp"]
  ].map((name2) => `os.${name2}`).concat([
    ...["fcntl.fcntl", "fcntl.flock", "fcntl.ioctl", "fcntl.lockf", "select.select", "msvcrt.locking"],
    ...["json.load", "json.dump", "pickle.load", "pickle.dump", "marshal.load", "marshal.dump"],
    ...["yaml.load", "yaml.safe_load", "yaml.dump", "yaml.safe_dump", "toml.load", "tomllib.load"],
    ...["shutil.copyfileobj", "plistlib.load", "plistlib.dump", "numpy.save", "numpy.savetxt"],
    ...[
      "builtins.len",
      "builtins.list",
      "builtins.tuple",
      "builtins.set",
      "builtins.sum",
      "builtins.sorted"
    ],
    ...[
      "builtins.print",
      "builtins.isinstance",
      "builtins.hasattr",
      "builtins.id",
      "builtins.repr",
      "builtins.str"
    ],
    ...[
      "builtins.getattr",
      "builtins.next",
      "builtins.any",
      "builtins.all",
      "builtins.max",
      "builtins.min"
    ],
    ...["builtins.bool", "builtins.type", "traceback.print_exc", "tty.setraw", "tty.setcbreak"],
    ...["termios.tcgetattr", "termios.tcsetattr"]
  ])
);
var READERS = /* @__PURE__ */ new Set([
  "builtins.enumerate",
  "builtins.filter",
  "builtins.iter",
  "builtins.map",
  "builtins.reversed",
  "builtins.zip",
  "csv.DictReader",
  "csv.reader",
  "itertools.islice"
]);
var MANAGERS = /* @__PURE__ */ new Set([
  "aclosing",
  "callback",
  "closing",
  "enter_async_context",
  "enter_context",
  "finalize",
  "push",
  "push_async_callback"
]);
var CLOSING_NAME = /close|shutdown|release|dispose|clean_?up|terminate|destroy|free|(^|_)(quit|stop|end|finish|kill|unlink|putconn|checkin)/i;
var FAILING_CALLS = /* @__PURE__ */ new Set([
  ...["os.write", "os.sendfile", "os.posix_fallocate", "fcntl.flock", "fcntl.lockf", "fcntl.ioctl"],
  ...["subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output"],
  ...["subprocess.run", "urllib.request.urlopen", "urllib.urlopen", "urllib2.urlopen", "shutil.copyfile"],
  ...["socket.create_connection", "requests.get", "requests.post", "termios.tcsetattr"]
]);
var PARSING_CALLS = /* @__PURE__ */ new Set([
  ...[
    "json.load",
    "json.loads",
    "pickle.load",
    "pickle.loads",
    "cPickle.load",
    "marshal.load",
    "plistlib.load"
  ],
  ...["yaml.load", "yaml.safe_load", "yaml.full_load", "toml.load", "tomllib.load", "tomli.load"],
  ...[
    "struct.unpack",
    "ast.literal_eval",
    "ast.parse",
    "zlib.decompress",
    "gzip.decompress",
    "base64.b64decode"
  ],
  ...[
    "xml.etree.ElementTree.parse",
    "xml.etree.ElementTree.fromstring",
    "xml.dom.minidom.parse",
    "lxml.etree.parse"
  ],
  ...["tokenize.detect_encoding", "lib2to3.pgen2.tokenize.detect_encoding", "builtins.next"],
  ...["builtins.int", "builtins.float", "builtins.compile", "builtins.exec", "builtins.eval"]
]);
var FAILING_METHODS = /* @__PURE__ */ new Map([
  ["socket", /* @__PURE__ */ new Set(["connect", "bind"])],
  [
    "connection",
    /* @__PURE__ */ new Set(["execute", "executemany", "executescript", "commit", "cursor", "backup", "request"])
  ],
  ["event loop", /* @__PURE__ */ new Set(["run_until_complete", "run_forever"])],
  ["client", /* @__PURE__ */ new Set(["connect", "login", "starttls", "get", "post", "put", "request", "send", "stream"])],
  ["session", /* @__PURE__ */ new Set(["get", "post", "put", "request", "send"])],
  ["archive", /* @__PURE__ */ new Set(["add", "addfile", "extract", "extractall"])]
]);
var OPENING_METHODS = /* @__PURE__ */ new Set([
  "accept",
  "connect",
  "create_connection",
  "open_connection",
  "raw_connection"
]);
var LENDING_METHODS = /* @__PURE__ */ new Map([
  ["getconn", ["putconn"]],
  ["acquire", ["release"]],
  ["get_connection", ["release", "release_connection", "return_connection", "put_connection"]],
  ["checkout", ["checkin"]],
  ["borrow", ["give_back", "return_object", "release"]],
  ["get_conn", ["put_conn", "release_conn", "return_conn"]]
]);

// src/model/delivered.ts
var CONNECTING = ["connect", "connectTCP", "connectSSL", "connectUNIX", "connectProtocol"];
var DEFERRED_METHOD = /^add(Callbacks?|Errback|Both|Timeout)$/;
function leftConnectionsOf(file2) {
  if (!usesTwisted(file2)) return [];
  const found = [];
  for (const call2 of file2.calls) {
    if (!CONNECTING.includes(call2.name ?? "")) continue;
    const callback = callbackOf(file2, call2);
    const kept = callback && keptBy2(file2, callback);
    const name2 = kept?.child("attribute")?.text;
    if (kept && name2 !== void 0 && isLeft(file2, name2)) found.push({ call: call2, kept, name: name2 });
  }
  return found;
}
function usesTwisted(file2) {
  for (const { assignments } of file2.moduleScope.bindings.values()) {
    if (assignments.some(
      ({ kind, qualifiedName }) => kind === "import" && qualifiedName?.startsWith("twisted.")
    ))
      return true;
  }
  return false;
}
function callbackOf(file2, call2) {
  let use = file2.useOf(call2.node);
  if (use.kind === "assigned") {
    const left = use.by.child("left");
    const binding = left?.kind === "identifier" ? file2.binding(left) : void 0;
    use = binding?.onlyAssignment ? binding.references.map((node) => file2.useOf(node)).find(({ kind }) => kind === "method") : void 0;
  }
  const adding = use?.kind === "method" && /^addCallbacks?$/.test(use.name ?? "") ? file2.call(use.by) : void 0;
  const target = adding?.argument(0);
  return target && (file2.functionNamed(target) ?? file2.methodNamedBy(target));
}
function keptBy2(file2, callback) {
  const parameter = callback.parameters[callback.binding === "instance" ? 1 : 0];
  const binding = parameter && callback.scope.bindings.get(parameter.name);
  let kept;
  for (const node of binding?.references ?? []) {
    const use = file2.useOf(node);
    const left = use.kind === "assigned" ? use.by.child("left") : void 0;
    if (left?.kind === "attribute" && !kept) kept = left;
    else if (left || !isPlain2(file2, use)) return void 0;
  }
  return kept;
}
function isLeft(file2, name2) {
  const isWithout = file2.attributesNamed(name2).every((node) => file2.isWritten(node) || isPlain2(file2, file2.useOf(node)));
  return isWithout && !file2.nodes("string").some((node) => /^\w?['"](\w+)['"]$/.exec(node.text)?.[1] === name2);
}
function isPlain2(file2, use) {
  const name2 = use.name ?? "";
  switch (use.kind) {
    case "method":
      return !isEnding(name2);
    case "attribute": {
      if (isEnding(name2)) return false;
      const inner = file2.useOf(use.by);
      return name2 !== "transport" || inner.kind === "method" && !isEnding(inner.name ?? "");
    }
    case "test":
    case "compare":
    case "formatted":
    case "attribute-store":
      return true;
  }
  return false;
}
function isEnding(name2) {
  return /(lose|abort|drop)_?connection/i.test(name2) || CLOSING_NAME.test(name2) || /disconnect|abort/i.test(name2);
}

// src/model/emptied.ts
var TAKING_OUT = /^(pop|popitem|popleft|remove|discard|clear|difference_update)$/;
function isEmptied2(file2, holder, at) {
  const target = (holder.kind === "subscript" ? holder.child("value") ?? holder : holder).unparenthesized;
  const mentions2 = target.kind === "identifier" ? file2.binding(target)?.references ?? [] : file2.attributesNamed(target.child("attribute")?.text ?? "");
  return mentions2.some((mention) => {
    const use = file2.useOf(mention);
    if (at.contains(mention)) return false;
    switch (use.kind) {
      case "item-delete":
      case "delete":
        return true;
      case "method":
        return TAKING_OUT.test(use.name ?? "");
      case "store":
        return !["__init__", void 0].includes(file2.functionAround(mention)?.name);
      case "item": {
        const inner = file2.useOf(use.by);
        return inner.kind === "method" && TAKING_OUT.test(inner.name ?? "");
      }
    }
    return false;
  });
}

// src/model/ownership.ts
var DESCRIPTOR = {
  noun: "descriptor",
  closers: [],
  isManager: false,
  whenDropped: "stays",
  reason: "A descriptor is a plain number: it stays open until os.close()."
};
var NONE2 = [];
var acquisitions = /* @__PURE__ */ new WeakMap();
function acquisitionsOf(file2) {
  let found = acquisitions.get(file2);
  if (!found) {
    const known4 = [...file2.calls.flatMap((call2) => acquired(file2, call2)), ...lent(file2)];
    const names = new Set(known4.map(({ owner }) => owner.kind === "local" ? owner.assignment : void 0));
    const evident = evidentlyAcquired(file2).filter(
      ({ owner }) => owner.kind === "local" && !names.has(owner.assignment)
    );
    found = [...known4, ...evident].sort((a, b) => a.call.start - b.call.start);
    acquisitions.set(file2, found);
  }
  return found;
}
function lent(file2) {
  const found = [];
  for (const [method2, closers] of LENDING_METHODS) {
    for (const call2 of file2.callsOfMethod(method2)) {
      const closable = {
        noun: "loan",
        closers,
        isManager: false,
        whenDropped: "stays",
        reason: "What a pool has lent is missing there until it is given back."
      };
      for (const owner of ownersOf(file2, call2, "itself")) found.push({ call: call2, kind: "lent", closable, owner });
    }
  }
  return found;
}
function acquired(file2, call2) {
  const shape = DESCRIPTOR_MAKERS.get(call2.qualifiedName ?? "");
  if (shape) {
    return ownersOf(file2, call2, shape).map((owner) => ({
      call: call2,
      kind: "descriptor",
      closable: DESCRIPTOR,
      owner
    }));
  }
  const closable = closableOf(file2, call2);
  if (!closable) return NONE2;
  return ownersOf(file2, call2, closable.place ?? "itself").map((owner) => ({
    call: call2,
    kind: "closable",
    closable,
    owner
  }));
}
function evidentlyAcquired(file2) {
  const found = [];
  const seen2 = /* @__PURE__ */ new Set();
  for (const method2 of ["close", "aclose"]) {
    const closable = { noun: "object", closers: [method2], isManager: false, whenDropped: "closed" };
    for (const { receiver } of file2.callsOfMethod(method2)) {
      const binding = receiver?.kind === "identifier" ? file2.binding(receiver) : void 0;
      for (const assignment of binding?.assignments ?? []) {
        if (assignment.kind === "with") continue;
        const value = (assignment.value ?? (assignment.kind === "assign" ? assignment.source : void 0))?.unparenthesized;
        const call2 = value && file2.call(value.kind === "await" ? value.firstChild ?? value : value);
        if (!call2 || seen2.has(assignment) || !isOpening(file2, call2, assignment)) continue;
        seen2.add(assignment);
        const owner = ownerNamed(file2, assignment.target);
        if (owner.kind === "local") found.push({ call: call2, kind: "evident", closable, owner });
      }
    }
  }
  const opened = { noun: "object", closers: ["close"], isManager: false, whenDropped: "closed" };
  for (const method2 of OPENING_METHODS) {
    for (const call2 of file2.callsOfMethod(method2)) {
      if (CLOSABLES.has(call2.qualifiedName ?? "")) continue;
      for (const owner of ownersOf(file2, call2, method2 === "accept" ? "first" : "itself")) {
        if (owner.kind !== "local" || seen2.has(owner.assignment) || isDeferred(file2, owner.binding)) continue;
        seen2.add(owner.assignment);
        found.push({ call: call2, kind: "evident", closable: opened, owner });
      }
    }
  }
  return found;
}
function isDeferred(file2, { references }) {
  return references.some((node) => {
    const use = file2.useOf(node);
    return use.kind === "method" && DEFERRED_METHOD.test(use.name ?? "");
  });
}
function isOpening(file2, call2, { target }) {
  if (file2.classNamed(call2.callee) || call2.qualifiedName === "builtins.iter") return false;
  return /open|connect|socket|session|cursor|urlopen|acquire|checkout|stream|dial|accept/i.test(
    call2.callee.text
  ) || /^_?((in|out)?f(ile|d|h|p|id|hd|obj)?\d*|\w*(file|conn|connection|cursor|sock|socket|session|stream|handle))$/i.test(
    target.text
  );
}
function closableOf(file2, call2) {
  const name2 = call2.qualifiedName ?? optionNamed(file2, call2.callee) ?? openedPath(file2, call2);
  if (name2 === void 0) return void 0;
  const found = CLOSABLES.get(name2) ?? (name2.startsWith(".") ? closableInPackage(file2, name2) : void 0);
  if (!found) return void 0;
  if (found.onlyFor && !found.onlyFor.test(call2.argument(0)?.text ?? "")) return void 0;
  if (found.onlyWith && !found.onlyWith.test(call2.node.child("arguments")?.text ?? "")) return void 0;
  if (isInMemory(file2, call2)) return void 0;
  const isOther = found.since !== void 0 && file2.python.meets(found.since) === "no" || found.waitsFor?.test(call2.node.child("arguments")?.text ?? "") === false;
  if (!isOther) return found;
  const { reason: _, ...closed } = found;
  return { ...closed, whenDropped: "closed" };
}
function isInMemory(file2, call2) {
  const source = call2.keyword("fileobj") ?? call2.argument(0);
  const made = source && file2.constructorName(source);
  return made !== void 0 && /^(io|_io|cStringIO|StringIO)\.(BytesIO|StringIO)$/.test(made);
}
var CLOSABLE_NAMES = new Set(
  [...CLOSABLES.keys()].map((name2) => name2.slice(name2.lastIndexOf(".") + 1))
);
function closableInPackage(file2, name2) {
  if (!CLOSABLE_NAMES.has(name2.slice(name2.lastIndexOf(".") + 1))) return void 0;
  const levels = /^\.+/.exec(name2)?.[0].length ?? 0;
  const folders = file2.path.split("/").slice(0, -levels);
  for (let first = folders.length - 1; first >= 0; first--) {
    const found = CLOSABLES.get([...folders.slice(first), name2.slice(levels)].join("."));
    if (found) return found;
  }
  return void 0;
}
function openedPath(file2, call2) {
  if (call2.callee.kind !== "attribute" || call2.name !== "open" || !call2.receiver) return void 0;
  return /^pathlib\.\w*Path$/.test(file2.constructorName(call2.receiver) ?? "") ? "builtins.open" : void 0;
}
function optionNamed(file2, callee) {
  const key = callee.kind === "subscript" ? callee.childrenIn("subscript")[0] : void 0;
  if (key?.kind !== "string") return void 0;
  for (const pair of file2.nodes("pair")) {
    const value = pair.child("key")?.text === key.text ? pair.child("value") : void 0;
    const name2 = value && file2.qualifiedName(value);
    if (name2 !== void 0 && CLOSABLES.has(name2)) return name2;
  }
  return void 0;
}
function ownersOf(file2, call2, shape) {
  let use = awaitedUse(file2, call2.node);
  if (use.kind === "argument" && file2.call(use.by)?.qualifiedName === "asyncio.wait_for")
    use = awaitedUse(file2, use.by);
  if (use.kind === "argument" && file2.call(use.by)?.qualifiedName === "builtins.iter")
    use = file2.useOf(use.by);
  switch (use.kind) {
    case "with":
      return [{ kind: "managed" }];
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      const isChained = use.by.parent?.kind === "assignment";
      if (!left || isChained) return [{ kind: "elsewhere" }];
      if (shape === "itself") return [ownerNamed(file2, left)];
      if (!left.is("pattern_list", "tuple_pattern", "list_pattern")) return [{ kind: "elsewhere" }];
      const targets = left.children.slice(shape === "second" ? 1 : 0, shape === "first" ? 1 : 2);
      return targets.map((target) => ownerNamed(file2, target.unparenthesized));
    }
    case "method":
    case "attribute":
    case "iterate":
    case "argument":
    case "item":
    case "discarded":
      return [{ kind: "expression", use }];
  }
  return [{ kind: "elsewhere" }];
}
function awaitedUse(file2, call2) {
  const outer = call2.withParentheses.parent;
  return file2.useOf(outer?.kind === "await" ? outer : call2);
}
function ownerNamed(file2, target) {
  const name2 = file2.selfAttribute(target);
  const around = file2.methodAround(target)?.class;
  if (name2 !== void 0 && around) return { kind: "attribute", class: around, name: name2, target };
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  const model = file2.functionAround(target);
  const assignment = binding?.assignments.find((each) => each.target === target);
  if (!binding || !assignment || !model || binding.scope !== model.scope) return { kind: "elsewhere" };
  return { kind: "local", binding, assignment, function: model };
}
function handlingOf(file2, model, binding, made) {
  const closes = [];
  const transfers = [];
  const loans = [];
  let isManaged = false;
  for (const node of binding.references) {
    if (file2.scopeOf(node).frame !== model.scope) {
      isManaged = true;
      continue;
    }
    const use = file2.useOf(node);
    switch (dealingOf(file2, use, made, 0)) {
      case "closes":
        closes.push(use.by);
        break;
      case "transfers":
        transfers.push(node);
        break;
      case "lends":
        loans.push(node);
        break;
      case "manages":
        isManaged = true;
        break;
    }
  }
  return { closes, transfers, loans, isManaged };
}
var MOST_CALLS = 3;
function dealingOf(file2, use, made, depth) {
  switch (use.kind) {
    case "method": {
      const name2 = use.name ?? "";
      if (made.closers.includes(name2) || name2 === "close" || name2 === "aclose") return "closes";
      if (CLOSING_NAME.test(name2) && !/^(is_|closed$)/.test(name2)) return "closes";
      if (name2 === "__enter__" || name2 === "__aenter__") return "manages";
      return name2 === "detach" || name2 === "makefile" ? "transfers" : "uses";
    }
    case "attribute": {
      if (made.closers.includes(use.name ?? "") || use.name === "close") return "manages";
      const inner = file2.useOf(use.by);
      const ends = [inner.name ?? "", `${use.name ?? ""}.${inner.name ?? ""}`];
      if (inner.kind === "method" && ends.some((name2) => made.closers.includes(name2))) return "closes";
      return "uses";
    }
    case "with":
      return made.withKeepsOpen ? "uses" : "manages";
    // `client[name]` is a database that keeps its client.
    case "item":
      return made.noun === "client" || made.noun === "connection" ? "lends" : "uses";
    case "argument":
      return dealingOfCall(file2, use, made, depth);
    case "yield":
      return yieldsToManager(file2, use.node) ? "uses" : "transfers";
    case "assigned":
      return dealingOfAlias(file2, use, made, depth);
    // A number says what it says in a text, too: `pass_fds`, `/dev/fd/5`.
    case "formatted":
    case "operand":
      return made === DESCRIPTOR ? "lends" : "uses";
    case "return":
    case "await":
    case "raise":
    case "element":
    case "produced":
    case "other":
    case "call":
      return "transfers";
  }
  return "uses";
}
function dealingOfAlias(file2, use, made, depth) {
  const left = use.by.kind === "assignment" ? use.by.child("left") : void 0;
  const alias = left?.kind === "identifier" ? file2.binding(left) : void 0;
  const model = file2.functionAround(use.node);
  if (!alias || !model || alias.scope !== model.scope || depth >= MOST_CALLS) return "transfers";
  return dealingOfName(file2, model, alias, made, depth + 1);
}
function yieldsToManager(file2, node) {
  const model = file2.functionAround(node);
  return model !== void 0 && isContextManager(model);
}
function isContextManager(model) {
  return model.decoratorNames.some(
    (name2) => name2 === "contextlib.contextmanager" || name2 === "contextlib.asynccontextmanager"
  );
}
var KEEPING_NAME = /^_*(add|append|attach|bind|call|cast|create|defer|ensure|extend|from|get|give|hand|insert|keep|make|new|open|partial|popen|push|put|queue|ref|register|return|run|save|schedule|send|set|spawn|start|store|submit|subscribe|to|track|wrap)(_|$|[A-Z])/;
function dealingOfCall(file2, use, made, depth) {
  const call2 = file2.call(use.by);
  if (!call2) return "transfers";
  const name2 = call2.name ?? "";
  const qualifiedName = call2.qualifiedName ?? "";
  if (made.closers.includes(name2)) return "closes";
  if (MANAGERS.has(name2)) return "manages";
  if (made === DESCRIPTOR && DESCRIPTOR_TAKERS.has(qualifiedName)) {
    return qualifiedName === "os.close" ? "closes" : "transfers";
  }
  if (CLOSING_NAME.test(name2)) return "closes";
  if (BORROWERS.has(qualifiedName)) return "uses";
  const result = file2.useOf(call2.node);
  const isHandedOn = !["method", "iterate", "discarded", "argument", "assigned", "item", "test"].includes(
    result.kind
  );
  if (READERS.has(qualifiedName)) return result.kind === "iterate" ? "uses" : "lends";
  const callee = file2.functionNamed(call2.callee) ?? file2.methodNamedBy(call2.callee);
  if (callee && use.position !== void 0 && depth < MOST_CALLS) {
    const shift = callee.binding === "instance" || callee.binding === "class" ? 1 : 0;
    const parameter = callee.parameters[use.position + shift];
    const inner = parameter && callee.scope.bindings.get(parameter.name);
    if (inner && parameter.kind === "positional") {
      return dealingOfName(file2, callee, inner, made, depth + 1);
    }
  }
  if (KEEPING_NAME.test(name2) || name2 === "__init__" || file2.classNamed(call2.callee)) return "transfers";
  if (/^_*[A-Z]/.test(name2)) return result.kind === "method" ? "lends" : "transfers";
  return isHandedOn || made === DESCRIPTOR || name2 === "" ? "transfers" : "lends";
}
function dealingOfName(file2, model, name2, made, depth) {
  let worst = "uses";
  for (const node of name2.references) {
    if (file2.scopeOf(node).frame !== model.scope) return "transfers";
    const dealing = dealingOf(file2, file2.useOf(node), made, depth);
    if (dealing === "closes" || dealing === "manages") return "closes";
    if (dealing === "transfers") worst = "transfers";
    else if (dealing === "lends" && worst === "uses") worst = "lends";
  }
  return worst;
}
function openExitsOf(file2, owner, handling) {
  const { binding, assignment, function: model } = owner;
  const { closes, transfers, loans, isManaged } = handling;
  if (isManaged || model.isLambda) return [];
  if (closes.length === 0 && transfers.length === 0) {
    const left = file2.flow(model).local(binding);
    const exits2 = left.heldWhenNothingFails("end", "return", "raise");
    const goesOn = exits2.length === 0 || exits2.some(({ node }) => !endsProcess(node));
    return goesOn ? [{ kind: "never", node: model.node }] : [];
  }
  const releases = releasesOf(owner, handling);
  const lent2 = loans.map((node) => lifted(node, assignment.target, model));
  const exits = [];
  const flow = file2.flow(model);
  const sure = flow.local(binding, [.../* @__PURE__ */ new Set([...releases, ...lent2])]);
  const normal = sure.heldWhenNothingFails("return", "end").find(({ held: held2, node }) => held2.includes(assignment) && !handsOn(node, releases));
  if (normal) exits.push({ kind: "normal", node: normal.node });
  const failing = flow.local(binding, [...new Set(releases)]);
  const isOpen = (exit) => isLeftOpen(file2, owner, releases, exit);
  const raised = failing.heldWhenNothingFails("raise").find((exit) => exit.node.kind === "raise_statement" && isOpen(exit));
  if (raised) exits.push({ kind: "raise", node: raised.node });
  const failed = failing.heldAtExits("exception", "raise").find((exit) => isFailure(exit.node) && isOpen(exit));
  const caught = normal ? void 0 : sure.heldAtExits("return", "end").find(({ held: held2, node }) => held2.includes(assignment) && !handsOn(node, releases));
  const error = failed ?? caught;
  if (error) exits.push({ kind: "exception", node: error.node });
  return exits;
}
function releasesOf({ assignment, function: model }, { closes, transfers }) {
  return [...closes, ...transfers].map((node) => lifted(node, assignment.target, model));
}
function isLeftOpen(file2, { binding, assignment }, releases, { held: held2, node }) {
  if (!held2.includes(assignment) || handsOn(node, releases) || node.ancestor("finally_clause")) return false;
  return !endsProcess(node) && !isRefusal(file2, node, binding);
}
function isFailure(exit) {
  if (exit.kind === "raise_statement") return true;
  return !endsProcess(exit) && exit.ancestor("except_clause") === void 0;
}
function endsProcess(exit) {
  const callee = exit.firstChild?.kind === "call" ? exit.firstChild.child("function")?.text : exit.firstChild?.text;
  return /(^|\.)_?exit$|^SystemExit$/.test(callee ?? "");
}
function isRefusal(file2, raised, name2) {
  if (raised.kind !== "raise_statement") return false;
  const condition2 = raised.ancestor("if_statement", "elif_clause")?.child("condition");
  return name2.references.some(
    (node) => condition2?.contains(node) === true && ["compare", "test"].includes(file2.useOf(node).kind)
  );
}
function handsOn(exit, releases) {
  if (exit.is("function_definition", "lambda")) return false;
  const body2 = exit.child("body") ?? exit.child("consequence");
  return releases.some((node) => exit.contains(node) && body2?.contains(node) !== true);
}
function lifted(release, acquired2, model) {
  let event = release.ancestor("with_item") ?? release;
  if (event.contains(acquired2) || !model.node.contains(event)) event = release;
  for (let at = release.parent; at && at !== model.node; at = at.parent) {
    if (at.contains(acquired2)) break;
    if (at.is("if_statement", "while_statement") && !leavesAtEnd(at, event)) {
      event = at.child("condition") ?? event;
    } else if (at.kind === "for_statement") event = at.child("right") ?? event;
  }
  return event;
}
function leavesAtEnd(branching, node) {
  for (const part of [branching, ...branching.childrenIn("alternative")]) {
    const block = part.child("consequence") ?? part.child("body");
    if (!block?.contains(node)) continue;
    const last = block.children.at(-1);
    return last?.is("return_statement", "raise_statement", "continue_statement", "break_statement") === true;
  }
  return false;
}
function keepingOf(file2, owner, name2, made) {
  let dropped;
  let isFinalized = false;
  const backing = behindProperty(owner, name2);
  for (const node of [name2, ...backing].flatMap((each) => file2.attributesNamed(each))) {
    if (file2.qualifiedName(node) !== void 0 || isOfAnother(file2, owner, name2, node)) continue;
    if (file2.isWritten(node)) {
      const use = file2.useOf(node);
      if (use.kind === "delete" || use.value?.kind === "none") {
        const method2 = file2.methodAround(node);
        if (method2 && method2.name !== "__init__") dropped ??= node;
      }
      continue;
    }
    const dealing = attributeDealing(file2, file2.useOf(node), made);
    if (dealing === "closes" && file2.methodAround(node)?.name === "__del__") isFinalized = true;
    else if (dealing === "closes" || dealing === "manages") return { kind: "closed" };
    else if (dealing !== "uses") return { kind: "shared" };
  }
  const byName2 = new RegExp(`['"]${name2}['"]`);
  for (const ancestor of owner.ancestors) {
    if (byName2.test(ancestor.node.text) || /\bself\.__dict__|\bvars\(self\)/.test(ancestor.node.text))
      return { kind: "shared" };
  }
  return isFinalized ? { kind: "finalized" } : { kind: "open", dropped };
}
function behindProperty(owner, name2) {
  const names = /* @__PURE__ */ new Set();
  for (const ancestor of owner.ancestors) {
    for (const attribute of ancestor.attributes.values()) {
      const isStored = attribute.stores.some(
        ({ method: method2 }) => method2?.decorators.some(({ text: text3 }) => text3 === `${name2}.setter`)
      );
      if (isStored && attribute.name !== name2) names.add(attribute.name);
    }
  }
  return [...names];
}
function isOfAnother(file2, owner, name2, node) {
  if (file2.selfAttribute(node) === void 0) return false;
  const other = file2.methodAround(node)?.class;
  if (!other || owner.ancestors.includes(other) || other.ancestors.includes(owner)) return false;
  return (other.attribute(name2)?.stores.length ?? 0) > 0;
}
var NOTING_NAME = /^(register|unregister|modify|select|poll|isinstance|len|print|add_reader|remove_reader|debug|info)$/;
function attributeDealing(file2, use, made) {
  if (use.kind !== "argument") return dealingOf(file2, use, made, 0);
  const call2 = file2.call(use.by);
  if (NOTING_NAME.test(call2?.name ?? "")) return "uses";
  const dealing = dealingOfCall(file2, use, made, 0);
  return dealing === "lends" ? "transfers" : dealing;
}

// src/model/foreseen.ts
function foreseenFailureOf(file2, { closable, kind }, owner, handling) {
  const { binding, assignment, function: model } = owner;
  if (kind === "evident") return void 0;
  if (handling.isManaged || model.isLambda || forks(file2, model)) return void 0;
  const releases = releasesOf(owner, handling);
  const flow = file2.flow(model).local(binding, releases);
  const isOpen = (exit) => isLeftOpen(file2, owner, releases, exit);
  const raised = flow.heldAtExits("raise").find(
    (exit) => exit.node.kind === "raise_statement" && exit.node.index > assignment.target.index && isOpen(exit) && !mayBeClosed(exit.node, handling) && !dependsOnOpening(file2, assignment.target, exit.node, handling)
  );
  if (raised) return { kind: "raise", node: raised.node, inner: void 0 };
  const stays = closable.whenDropped !== "closed" || kind === "descriptor";
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "call" || node.index < assignment.target.index) continue;
    if (file2.scopeOf(node).frame !== model.scope || releases.some((release) => release.contains(node)))
      continue;
    const inner = raiseOfCallee(file2, binding, node);
    const isFailing = inner !== void 0 || failsByNature(file2, binding, closable.noun, stays, node);
    if (!isFailing || inner === void 0 && isExpected(node)) continue;
    if (flow.heldIfRaisedAt(node).some((exit) => exit.kind === "exception" && isOpen(exit)))
      return { kind: inner ? "callee" : "call", node, inner };
  }
  return void 0;
}
function dependsOnOpening(file2, acquired2, raised, handling) {
  const condition2 = raised.ancestor("if_statement", "elif_clause")?.child("condition");
  const attempt = raised.ancestor("except_clause")?.parent;
  if (attempt?.child("body")?.children.at(-1)?.contains(acquired2)) return true;
  for (let at = acquired2; at.parent && !at.parent.contains(raised); at = at.parent) {
    const { parent } = at;
    if (parent.is("for_statement", "while_statement")) return true;
    if (parent.kind !== "try_statement") continue;
    for (const handler of parent.children.filter((child) => child.kind === "except_clause")) {
      if (handling.closes.some((close) => handler.contains(close))) return true;
      for (const node of condition2?.walk() ?? []) {
        const noted = node.kind === "identifier" ? file2.binding(node) : void 0;
        if (noted?.assignments.some(({ target }) => handler.contains(target))) return true;
      }
    }
  }
  return false;
}
function mayBeClosed(raised, handling) {
  for (const handler of handlersAround(raised))
    if (handling.closes.some((close) => handler.contains(close))) return true;
  return false;
}
function* handlersAround(node) {
  for (let at = node; at.parent && at.kind !== "function_definition"; at = at.parent) {
    if (at.field !== "body" || at.parent.kind !== "try_statement") continue;
    yield* at.parent.children.filter((child) => child.kind === "except_clause");
  }
}
function raiseOfCallee(file2, binding, node) {
  const call2 = file2.call(node);
  const isGiven = call2?.argumentNodes.some((argument) => {
    const value = argument.kind === "keyword_argument" ? argument.child("value") : argument;
    const root = value?.kind === "attribute" ? value.child("object") : value;
    return root?.kind === "identifier" && file2.binding(root) === binding;
  });
  const callee = isGiven && call2 ? file2.functionNamed(call2.callee) ?? file2.methodNamedBy(call2.callee) : void 0;
  for (const inner of callee?.body?.walk() ?? []) {
    if (inner.kind !== "raise_statement" || file2.functionAround(inner) !== callee) continue;
    const isAnswer = /^(NotImplementedError|TypeError|StopIteration|AssertionError)\b/.test(
      inner.firstChild?.text ?? ""
    );
    if (inner.firstChild && !isAnswer && !inner.ancestor("try_statement")) return inner;
  }
  return void 0;
}
function failsByNature(file2, binding, noun, stays, node) {
  const call2 = file2.call(node);
  if (!call2) return false;
  const { receiver, qualifiedName = "" } = call2;
  const isOwn2 = receiver?.kind === "identifier" && file2.binding(receiver) === binding;
  const isHere = /,\s*0\s*\)|getsockname\(\)/.test(node.child("arguments")?.text ?? "");
  if (isOwn2)
    return !isHere && (stays || noun === "socket") && FAILING_METHODS.get(noun)?.has(call2.name ?? "") === true;
  const isPipe = qualifiedName === "os.write" && file2.callsNamed("os.pipe").some((made) => file2.functionAround(made.node) === file2.functionAround(node));
  if (FAILING_CALLS.has(qualifiedName)) return !isPipe && (stays || qualifiedName !== "os.write");
  return PARSING_CALLS.has(qualifiedName) && call2.argumentNodes.some((argument) => reads(file2, binding, argument));
}
function reads(file2, binding, node) {
  let at = node.unparenthesized;
  while (at?.is("call", "attribute", "subscript")) {
    at = (at.child("function") ?? at.child("object") ?? at.child("value"))?.unparenthesized;
  }
  return at?.kind === "identifier" && file2.binding(at) === binding;
}
function forks(file2, model) {
  return file2.calls.some(
    (call2) => (call2.qualifiedName === "os.fork" || /^_*fork(pty|_process)?$/.test(call2.name ?? "")) && file2.functionAround(call2.node) === model
  );
}
function isExpected(node) {
  return handlersAround(node).next().done === false;
}

// src/model/held-object.ts
var DEEPEST12 = 4;
function heldObject(file2, expression2) {
  return held(file2, expression2, 0);
}
function held(file2, expression2, depth) {
  const node = expression2.unparenthesized;
  if (depth > DEEPEST12) return void 0;
  switch (node.kind) {
    case "identifier":
      return file2.isSelf(node) ? { how: "instance", at: node, certainty: "proven" } : heldByFunction(file2, node) ?? heldByName(file2, node, depth);
    case "attribute":
      return boundMethod2(file2, node);
    case "lambda":
      return heldByFunction(file2, node);
    case "call":
      return heldByPartial(file2, node, depth) ?? heldByResult(file2, node);
  }
  return void 0;
}
function boundMethod2(file2, node) {
  const name2 = file2.selfAttribute(node);
  if (name2 === void 0) return void 0;
  const method2 = file2.methodNamedBy(node);
  if (method2)
    return method2.binding === "instance" ? { how: "method", at: node, method: method2, certainty: "proven" } : void 0;
  const owner = file2.methodAround(node)?.class;
  if (!owner || owner.isFullyKnown) return void 0;
  const isOther = owner.ancestors.some(
    (ancestor) => ancestor.attribute(name2)?.stores.length || ancestor.methods.has(name2)
  );
  const isCalled = owner.attribute(name2)?.uses.some(({ kind }) => kind === "call");
  if (isOther || !(isCalled || /^_*(on|handle|update|close|stop|process|run)(_|$)/.test(name2)))
    return void 0;
  return { how: "method", at: node, certainty: "likely" };
}
function heldByResult(file2, node) {
  const callee = node.child("function");
  const method2 = callee && file2.selfAttribute(callee) !== void 0 ? file2.methodNamedBy(callee) : void 0;
  const self = method2?.selfName === void 0 ? void 0 : method2.scope.bindings.get(method2.selfName);
  if (!callee || !self || !method2?.body) return void 0;
  for (const returned of method2.body.walk()) {
    const value = returned.kind === "return_statement" ? returned.firstChild?.unparenthesized : void 0;
    if (!value?.is("identifier", "lambda")) continue;
    const made = file2.functionNamed(value);
    if (made && captureOf(file2, made.node, self)) return { how: "closure", at: callee, certainty: "proven" };
  }
  return void 0;
}
function heldByFunction(file2, node) {
  const model = file2.functionNamed(node);
  if (!model || model.class) return void 0;
  if (model.decorators.some((decorator) => /weak/i.test(decorator.text))) return void 0;
  const method2 = file2.methodAround(model.node);
  const self = method2?.selfName === void 0 ? void 0 : method2.scope.bindings.get(method2.selfName);
  const instance2 = self && captureOf(file2, model.node, self);
  if (instance2) return { how: "closure", at: instance2, certainty: "proven" };
  const local = capturedLocal(file2, model);
  return local && { how: "locals", at: local, certainty: "proven" };
}
function capturedLocal(file2, model) {
  const around = file2.functionAround(model.node);
  if (!around) return void 0;
  for (const binding of around.scope.bindings.values()) {
    if (isPlain3(file2, binding)) continue;
    const found = captureOf(file2, model.node, binding);
    if (found) return found;
  }
  return void 0;
}
function isPlain3(file2, binding) {
  return binding.assignments.every(({ kind, value }) => {
    if (kind === "def" || kind === "class" || kind === "import") return true;
    if (kind !== "assign" || !value) return false;
    const call2 = file2.call(value.unparenthesized);
    return value.unparenthesized.is("string", "integer", "float", "true", "false", "none") || /weakref/.test(call2?.qualifiedName ?? "");
  });
}
function heldByName(file2, node, depth) {
  const binding = file2.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  return binding.onlyValue && held(file2, binding.onlyValue, depth + 1);
}
function heldByPartial(file2, node, depth) {
  const call2 = file2.call(node);
  if (!call2 || !PARTIAL_MAKERS.has(call2.qualifiedName ?? "")) return void 0;
  if (call2.keyword("weak")?.kind === "true") return void 0;
  const passed = call2.argumentNodes.map((argument) => argument.child("value") ?? argument);
  if (passed.some((argument) => /weakref|WeakMethod|\bref\(/.test(argument.text))) return void 0;
  for (const argument of passed) {
    const found = held(file2, argument, depth + 1);
    if (found && found.how !== "locals") return { ...found, how: "partial" };
  }
  return void 0;
}

// src/model/instance-keeping.ts
function instanceKeepingsOf(file2) {
  return [...inContainers(file2), ...inAttributes(file2)].sort((a, b) => a.start - b.start);
}
function* inContainers(file2) {
  for (const container of containersOf(file2)) {
    if (container.keeper !== "module" && container.keeper !== "class" || container.kind === "weak")
      continue;
    const growing = growingOf(file2, container);
    for (const growth of growing.grows) {
      const owner = file2.methodAround(growth.node)?.class;
      const kept = owner && !isClassItself(file2, growth, owner) ? keptBy3(file2, growth) : void 0;
      if (!owner || !kept) continue;
      const { node } = growth;
      yield { node, start: node.start, owner, ...kept, container: { growing, growth } };
    }
  }
}
function isClassItself(file2, { node }, owner) {
  return owner.isMetaclass || /^(cls|mcs|klass|metacls)$/.test(file2.methodAround(node)?.selfName ?? "");
}
var NOT_AN_OBJECT = /(^|_)(name|names|key|path|id|ids|code|url|text|type|number|size|fd|cls)$/;
function keptBy3(file2, growth) {
  const { value, key, function: around } = growth;
  for (const part of [value, key, addedToEntry(file2, growth)]) {
    const found = part && selfIn(file2, part);
    if (found) return { what: "self", value: found };
  }
  if (value?.kind !== "identifier" || !isConstructor(around) || growth.how !== "method") return void 0;
  if (NOT_AN_OBJECT.test(value.text)) return void 0;
  const binding = file2.binding(value);
  const only = binding?.scope === around?.scope ? binding?.onlyAssignment : void 0;
  const isGiven = only?.kind === "parameter" && around?.parameters[0]?.name !== binding?.name;
  const isGivenMany = only?.kind === "for" && (only.source?.is("identifier", "attribute") ?? false);
  return isGiven || isGivenMany ? { what: "given", value } : void 0;
}
function addedToEntry(file2, { node, use }) {
  if (use.name !== "setdefault") return void 0;
  const inner = file2.useOf(node);
  const isAdd = inner.kind === "method" && (inner.name === "append" || inner.name === "add");
  return isAdd ? file2.call(inner.by)?.argument(0) : void 0;
}
function selfIn(file2, node) {
  const target = node.unparenthesized;
  if (file2.isSelf(target)) return target;
  return target.is("tuple", "list", "set", "expression_list") ? target.children.find((child) => file2.isSelf(child)) : void 0;
}
function* inAttributes(file2) {
  for (const owner of file2.classes) {
    for (const attribute of owner.attributes.values()) {
      for (const { through, method: method2, value, node, deferred } of attribute.stores) {
        if (through !== "class" || !isConstructor(method2) || deferred || !value || !file2.isSelf(value))
          continue;
        yield { node, start: node.start, owner, what: "self", value, attribute };
      }
    }
  }
}

// src/model/layout.ts
function slotMakerOf(owner) {
  if (owner.slots) return "statement";
  if (owner.dataclass && keywordOf(owner.dataclass, "slots") === "True") return "dataclass";
  const { attrs } = owner;
  if (!attrs) return void 0;
  const slots = keywordOf(attrs, "slots");
  const name2 = owner.decoratorNames[owner.decorators.indexOf(attrs)] ?? "";
  const isNewer = /\.(define|mutable|frozen)$/.test(name2);
  return slots === "True" || isNewer && slots !== "False" ? "attrs" : void 0;
}
function keywordOf(decorator, keyword2) {
  const list = decorator.kind === "call" ? decorator.child("arguments") : void 0;
  const found = list?.children.find((child) => {
    return child.kind === "keyword_argument" && child.child("name")?.text === keyword2;
  });
  return found?.child("value")?.text;
}
function instanceAttributesOf(owner) {
  const stored = [...owner.attributes.values()].flatMap(({ name: name2, uses }) => {
    const first = uses.find(({ kind, through }) => {
      return through === "instance" && (kind === "store" || kind === "augment" || kind === "bind");
    });
    return first ? [{ name: name2, at: first.node.start }] : [];
  });
  return stored.filter(({ name: name2 }) => !owner.methods.has(name2)).sort((a, b) => a.at - b.at).map(({ name: name2 }) => name2);
}
function declaredFieldsOf(owner) {
  return [...owner.scope.bindings.values()].flatMap((binding) => {
    const statement2 = binding.assignments[0]?.target.parent;
    const isField = statement2?.kind === "assignment" && (statement2.child("type") || owner.attrs !== void 0);
    return isField && binding.name !== "__slots__" ? [binding.name] : [];
  });
}
var DYNAMIC_METHODS = [
  "__getattr__",
  "__setattr__",
  "__delattr__",
  "__getstate__",
  "__setstate__",
  "__reduce__"
];
function needsInstanceDict(file2, owner) {
  if (DYNAMIC_METHODS.some((name2) => owner.findMethod(name2))) return true;
  if (owner.functions.some(({ isCachedProperty }) => isCachedProperty)) return true;
  for (const node of owner.node.walk()) {
    if (node.kind === "identifier" && /^(__dict__|__weakref__|vars|setattr|delattr)$/.test(node.text))
      return true;
    if (node.kind === "identifier" && file2.isSelf(node) && isPatched(file2, node)) return true;
  }
  return isHeldWeakly(file2, owner) || isSetFromOutside(file2, owner);
}
function isPatched(file2, self) {
  const use = file2.useOf(self);
  const name2 = use.kind === "argument" ? file2.call(use.by)?.name : void 0;
  return name2 === "object" || name2 === "ref" || name2 === "proxy" || name2 === "finalize";
}
function isHeldWeakly(file2, owner) {
  return file2.weakHoldings.some(({ value }) => {
    const held2 = file2.instanceClass(value);
    return held2 === owner || held2 === void 0 && value.kind === "identifier";
  });
}
function isSetFromOutside(file2, owner) {
  const own = /* @__PURE__ */ new Set([...instanceAttributesOf(owner), ...declaredFieldsOf(owner)]);
  return file2.nodes("attribute").some((node) => {
    const name2 = node.child("attribute")?.text ?? "";
    if (name2 === "__dict__") return mayBe(file2, node, owner);
    if (own.has(name2) || !file2.isWritten(node) || owner.findMethod(name2)) return false;
    return mayBe(file2, node, owner);
  });
}
function mayBe(file2, attribute, owner) {
  const object = attribute.child("object");
  return object !== void 0 && !file2.isSelf(object) && file2.instanceClass(object) === owner;
}

// src/model/population.ts
var DATA_FUNCTIONS = /^(builtins\.(open|xrange)|csv\.|itertools\.(product|combinations|permutations)|re\.(finditer|findall)|os\.walk|json\.loads?|numpy\.|struct\.iter_unpack)/;
var DATA_METHODS = /^(readlines|splitlines|fetchall|fetchmany|execute|itertuples|iterrows|finditer|findall|to_dict|iter_rows|scan|iterparse|getElementsByTagName|tolist|stream)$/;
var HANDFUL = 1e3;
function populationsOf(file2, owner) {
  return constructionsOf(file2, owner).flatMap((node) => {
    if (file2.isTestCode(node)) return [];
    const size = sizeOf(file2, node, 0);
    return size === void 0 ? [] : [{ node, size }];
  });
}
function sizeOf(file2, value, depth) {
  if (depth > 3) return void 0;
  const use = file2.useOf(value);
  switch (use.kind) {
    case "element":
      return sizeOfElement(file2, use.by, depth);
    case "produced":
      return sizeOfComprehension(file2, use.by);
    case "argument": {
      const call2 = file2.call(use.by);
      if (!call2?.receiver || !GROWING_METHODS.has(call2.name ?? "")) return void 0;
      if (call2.name !== "append" && file2.constructorName(call2.receiver) === void 0) return void 0;
      return isKept2(file2, call2.receiver) ? sizeByLoop(file2, value) : void 0;
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      if (target?.kind === "subscript") {
        if (target.child("subscript")?.kind === "integer") return void 0;
        const container = target.child("value");
        return container && isKept2(file2, container) ? sizeByLoop(file2, value) : void 0;
      }
      const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
      if (!binding || binding.scope.kind === "module" || binding.assignments.length > 2) return void 0;
      for (const reference of binding.references) {
        const isStored = ["argument", "element", "assigned"].includes(file2.useOf(reference).kind);
        const size = isStored ? sizeOf(file2, reference, depth + 1) : void 0;
        if (size) return size;
      }
      return void 0;
    }
  }
  return void 0;
}
function sizeOfElement(file2, by, depth) {
  if (by.kind === "pair" && by.parent?.kind === "dictionary_comprehension") {
    return sizeOfComprehension(file2, by.parent);
  }
  return by.is("tuple", "list") ? sizeOf(file2, by, depth + 1) : void 0;
}
function sizeOfComprehension(file2, comprehension2) {
  const clauses2 = comprehension2.children.filter((child) => child.kind === "for_in_clause");
  const areFew = clauses2.every((clause) => isHandful(file2, clause.child("right")));
  if (areFew || !isResultKept(file2, comprehension2, 0)) return void 0;
  const around = file2.loopAround(comprehension2);
  const isDataLike = clauses2.some((clause) => isData(file2, clause.child("right")));
  return isDataLike || around && isDataLoop(file2, around) ? "data" : "many";
}
function isResultKept(file2, result, depth) {
  const use = file2.useOf(result);
  switch (use.kind) {
    case "return":
    case "element":
      return result.kind !== "generator_expression";
    case "argument": {
      const call2 = file2.call(use.by);
      if (call2?.receiver && GROWING_METHODS.has(call2.name ?? "")) return isKept2(file2, call2.receiver);
      const name2 = call2?.qualifiedName;
      if (name2 === void 0) return call2 !== void 0 && result.kind !== "generator_expression";
      const isCollected = /^(builtins\.(list|tuple|set|dict|frozenset|sorted)|collections\.deque)$/.test(
        name2
      );
      if (isCollected && depth < 3) return isResultKept(file2, use.by, depth + 1);
      return !EAGER_CONSUMERS.has(name2) && result.kind !== "generator_expression";
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      return target !== void 0 && result.kind !== "generator_expression" && isKept2(file2, target);
    }
  }
  return false;
}
function isKept2(file2, container) {
  const target = container.unparenthesized;
  if (target.kind === "attribute") return true;
  if (target.kind === "subscript") {
    const { text: text3 } = target;
    return file2.iterations.some(({ sources }) => sources.some((source) => source.text === text3));
  }
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  if (!binding) return false;
  if (binding.isParameter) return true;
  return binding.references.some((reference) => {
    return ["iterate", "return", "argument", "assigned", "element", "yield"].includes(
      file2.useOf(reference).kind
    );
  });
}
function sizeByLoop(file2, node) {
  let size = "some";
  for (let loop2 = file2.loopAround(node); loop2; loop2 = file2.loopAround(loop2.node)) {
    if (isHandful(file2, loop2.iterable)) continue;
    if (isDataLoop(file2, loop2)) return "data";
    size = "many";
  }
  return size;
}
function isDataLoop(file2, { iterable }) {
  return iterable !== void 0 && isData(file2, iterable);
}
function isData(file2, iterable) {
  if (!iterable) return false;
  const binding = iterable.kind === "identifier" ? file2.binding(iterable) : void 0;
  const opened = binding?.onlyAssignment;
  const origin = (opened?.kind === "with" ? opened.value : file2.originOf(iterable)) ?? iterable.unparenthesized;
  const call2 = file2.call(origin);
  if (!call2) return false;
  const name2 = call2.qualifiedName ?? "";
  if (name2 === "builtins.range")
    return !isHandful(file2, iterable) && !isCountOfThings(call2.positional.at(-1));
  if (/^builtins\.(enumerate|zip|map|filter|iter|reversed|sorted|list)$/.test(name2)) {
    return call2.positional.some((argument) => isData(file2, argument));
  }
  return DATA_FUNCTIONS.test(name2) || call2.receiver !== void 0 && DATA_METHODS.test(call2.name ?? "");
}
function isCountOfThings(stop2) {
  return stop2 === void 0 || /len\(|num_|n_[a-z]{4,}|count|max_|_num|self\.|\b\d{1,3}$/i.test(stop2.text);
}
function isHandful(file2, iterable) {
  if (!iterable) return false;
  const origin = file2.originOf(iterable) ?? iterable.unparenthesized;
  if (origin.is("list", "tuple", "set", "dictionary")) {
    return origin.firstChild !== void 0;
  }
  if (origin.is("string", "concatenated_string")) return true;
  const call2 = file2.call(origin);
  if (call2?.qualifiedName === "builtins.enumerate" || call2?.qualifiedName === "builtins.zip") {
    return call2.positional.some((argument) => isHandful(file2, argument));
  }
  const last = call2?.qualifiedName === "builtins.range" ? call2.positional.at(call2.positional.length > 1 ? 1 : 0) : void 0;
  const stop2 = last && file2.originOf(last);
  return stop2?.kind === "integer" && Number(stop2.text.replaceAll("_", "")) < HANDFUL;
}

// src/model/provenance.ts
var DEEPEST13 = 6;
var ACCESSOR = /^(get_?\w*|current_?\w*|instance|getInstance|default_?\w*|shared_?\w*|singleton)$/;
function provenanceOf(file2, node) {
  return provenance(file2, node, 0);
}
function provenance(file2, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST13) return "unknown";
  switch (target.kind) {
    case "identifier":
      return ofName2(file2, target, depth);
    case "attribute": {
      const object = target.child("object");
      const name2 = file2.selfAttribute(target);
      if (name2 !== void 0) return ofAttribute(file2, target, name2, depth);
      return object ? provenance(file2, object, depth + 1) : "unknown";
    }
    case "subscript": {
      const value = target.child("value");
      return value ? provenance(file2, value, depth + 1) : "unknown";
    }
    case "boolean_operator":
    case "conditional_expression": {
      const parts2 = target.children.filter((child) => child.field !== "operator").map((child) => provenance(file2, child, depth + 1));
      return parts2.find((part) => part === "given" || part === "global") ?? "unknown";
    }
    case "await": {
      const inner = target.firstChild;
      return inner ? provenance(file2, inner, depth + 1) : "unknown";
    }
    case "call":
      return ofCall2(file2, target, depth);
    case "list":
    case "dictionary":
    case "set":
    case "tuple":
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
      return "made";
  }
  return "unknown";
}
function ofName2(file2, node, depth) {
  if (file2.isSelf(node)) return "self";
  const binding = file2.binding(node);
  if (!binding) return "unknown";
  if (binding.scope.kind === "module") return "global";
  if (binding.assignments.every(({ kind }) => kind === "import")) return "global";
  const parts2 = binding.assignments.map((assignment) => {
    if (assignment.kind === "parameter") return "given";
    const value = assignment.value ?? assignment.source;
    return value?.kind === "none" ? void 0 : value ? provenance(file2, value, depth + 1) : "unknown";
  });
  return agreed(parts2.filter((part) => part !== void 0));
}
function ofAttribute(file2, node, name2, depth) {
  const owner = file2.methodAround(node)?.class;
  const stores = owner?.storesOf(name2) ?? [];
  const parts2 = stores.flatMap(({ value, through, method: method2 }) => {
    if (!value) return ["unknown"];
    if (value.unparenthesized.kind === "none") return [];
    if (through === "class" && !method2) return ["unknown"];
    return [provenance(file2, value, depth + 1)];
  });
  return agreed(parts2);
}
function ofCall2(file2, node, depth) {
  const call2 = file2.call(node);
  const name2 = call2?.name ?? "";
  if (!call2) return "unknown";
  if (call2.argumentNodes.length === 0 && ACCESSOR.test(name2)) {
    if (!call2.receiver) return "global";
    const from = provenance(file2, call2.receiver, depth + 1);
    return from === "self" || from === "made" ? "unknown" : from;
  }
  if (/^_*[A-Z]\w*[a-z]/.test(name2) || file2.classNamed(call2.callee)) return "made";
  return "unknown";
}
function agreed(parts2) {
  const [first] = parts2;
  if (first === void 0) return "unknown";
  if (parts2.every((part) => part === first)) return first;
  return parts2.every((part) => part === "given" || part === "global") ? "given" : "unknown";
}

// src/model/registration.ts
var CONTAINER_REMOVERS = /* @__PURE__ */ new Set(["remove", "discard", "pop", "popitem", "clear", "difference_update"]);
function registrationsOf(file2) {
  const found = [];
  for (const call2 of file2.calls) {
    const name2 = call2.name;
    if (name2 === void 0) continue;
    const registration = call2.receiver && GROWING_METHODS.has(name2) ? intoContainer(file2, call2) : byCall(file2, call2, name2);
    if (registration) found.push(registration);
  }
  for (const subscript2 of file2.nodes("subscript")) {
    const registration = byKey(file2, subscript2);
    if (registration) found.push(registration);
  }
  for (const model of file2.functions) {
    for (const decorator of model.class ? [] : model.decorators) {
      const registration = byDecorator(file2, decorator, model.nameNode);
      if (registration) found.push(registration);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
function removersOf(name2) {
  const plain2 = name2.replace(/^_+/, "");
  for (const { add, remove: remove2 } of REGISTRATION_PAIRS) if (add.includes(plain2)) return new Set(remove2);
  for (const [add, remove2] of REGISTRATION_PREFIXES) {
    if (!plain2.startsWith(add)) continue;
    const rest = plain2.slice(add.length);
    if (!REGISTERED_NOUN.test(rest)) continue;
    return new Set(remove2.flatMap((prefix) => [prefix + rest, `${prefix + rest}s`]));
  }
  return void 0;
}
function byCall(file2, call2, name2) {
  const isOver = ONE_SHOT.test(name2) && !LAST_EVENT.test(call2.argumentNodes[0]?.text ?? "");
  const remover = REGISTERING_FUNCTIONS.get(call2.qualifiedName ?? "");
  const named = remover === void 0 ? removersOf(name2.replace(/_once$/, "")) : /* @__PURE__ */ new Set([remover]);
  const removers = isOver ? void 0 : named;
  if (!removers || INTERPRETER_TABLES.test(call2.qualifiedName ?? "")) return void 0;
  const arguments_2 = call2.argumentNodes;
  for (const argument of arguments_2) {
    const callback = (argument.kind === "keyword_argument" ? argument.child("value") : argument)?.unparenthesized;
    const held2 = callback && (callbackIn(file2, callback) ?? methodOfLocal(file2, callback, name2));
    if (!held2) continue;
    const holder = holderOf(file2, call2, callback);
    if (holder && isBrief(holder, name2)) return void 0;
    if (/^<.*>$/.test(stringOf(call2.positional[0])) && !/root|toplevel|_all$/i.test(`${holder?.text} ${name2}`))
      continue;
    if (held2.how === "instance" && !/listener|observer|subscriber/i.test(name2)) continue;
    const how = call2.receiver ? "method" : "function";
    return { node: call2.node, start: call2.start, how, name: name2, holder, callback, held: held2, call: call2, removers };
  }
  return void 0;
}
function methodOfLocal(file2, callback, name2) {
  if (!RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name2))) return void 0;
  const object = callback.kind === "attribute" ? callback.child("object")?.unparenthesized : void 0;
  const binding = object?.kind === "identifier" ? file2.binding(object) : void 0;
  const made = binding?.onlyValue && file2.call(binding.onlyValue.unparenthesized);
  const isLocal3 = binding && binding.scope.kind === "function" && /^_*[A-Z]/.test(made?.name ?? "");
  return isLocal3 && object ? { how: "method", at: object, certainty: "likely" } : void 0;
}
function holderOf(file2, call2, callback) {
  const [first] = call2.positional;
  const passed = first && first !== callback && !first.is("string", "concatenated_string") ? first : void 0;
  if (!call2.receiver || REGISTERING_FUNCTIONS.has(call2.qualifiedName ?? "")) return passed;
  const binding = call2.receiver.kind === "identifier" ? file2.binding(call2.receiver) : void 0;
  const isModule = binding?.onlyAssignment?.kind === "import" && /^_*[a-z]/.test(binding.name);
  return isModule && passed ? passed : call2.receiver;
}
function isBrief(holder, name2) {
  return SHORT_LIVED_NAME.test(holder.text) || LOOP_NAME.test(holder.text) && name2.startsWith("add_callback");
}
function stringOf(node) {
  return (node && stringValue(node)) ?? "";
}
function byDecorator(file2, decorator, callback) {
  const call2 = file2.call(decorator);
  const callee = call2?.callee ?? decorator;
  const name2 = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  const holder = callee.child("object")?.unparenthesized;
  const removers = name2 === void 0 || ONE_SHOT.test(name2) ? void 0 : removersOf(name2);
  if (name2 === void 0 || !holder || !removers || isBrief(holder, name2)) return void 0;
  if (INTERPRETER_TABLES.test(file2.qualifiedName(callee) ?? "")) return void 0;
  const held2 = heldObject(file2, callback);
  if (!held2 || held2.how === "instance") return void 0;
  const passed = call2 && holderOf(file2, call2, callback);
  const made = { how: "method", name: name2, holder: passed ?? holder, callback, held: held2, call: call2, removers };
  return { ...made, node: decorator, start: decorator.start };
}
function callbackIn(file2, node) {
  if (node.kind === "dictionary_splat" || node.kind === "dictionary") {
    const display2 = node.kind === "dictionary" ? node : node.firstChild;
    for (const pair of display2?.children ?? []) {
      const value = pair.kind === "pair" ? pair.child("value") : void 0;
      const held2 = value && heldObject(file2, value);
      if (held2) return held2;
    }
    return void 0;
  }
  return heldObject(file2, node);
}
function intoContainer(file2, call2) {
  const holder = call2.receiver;
  const callback = call2.positional.at(-1);
  const held2 = callback && holder && callableIn(file2, callback);
  if (!held2 || !isCallbackContainer(file2, holder)) return void 0;
  return {
    node: call2.node,
    start: call2.start,
    how: "container",
    name: call2.name ?? "",
    holder,
    callback,
    held: held2,
    call: call2,
    removers: CONTAINER_REMOVERS
  };
}
function byKey(file2, subscript2) {
  const holder = subscript2.child("value");
  if (!holder || subscript2.hasError) return void 0;
  const use = file2.useOf(holder);
  const held2 = use.kind === "item-store" && use.value ? callableIn(file2, use.value) : void 0;
  if (!held2 || !use.value || !isCallbackContainer(file2, holder)) return void 0;
  return {
    node: subscript2,
    start: subscript2.start,
    how: "container",
    name: "",
    holder,
    callback: use.value,
    held: held2,
    call: void 0,
    removers: CONTAINER_REMOVERS
  };
}
function callableIn(file2, node) {
  const held2 = heldObject(file2, node);
  return held2?.how === "instance" ? void 0 : held2;
}
function isCallbackContainer(file2, holder) {
  const target = holder.kind === "subscript" ? holder.child("value") ?? holder : holder;
  if (file2.selfAttribute(target) !== void 0) return false;
  const name2 = target.kind === "attribute" ? target.child("attribute")?.text : target.text;
  if (CALLBACK_CONTAINER.test(name2 ?? "")) return true;
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  return binding?.scope.kind === "module" && binding.onlyValue !== void 0 && file2.isNewContainer(binding.onlyValue);
}

// src/knowledge/set-up.ts
var CACHING_DECORATORS = /(^|\.)(lru_cache|cache|cached|cached_property|memoi[sz]ed?|run_?once|once|singleton)\b/i;
var SET_UP_NAME = /^_*(set_?up|config|init(ial|$|_)|install|enable|start|main|basic_?config|bootstrap|patch|monkey|load|ready|prepare|register|import|create_?logger|get_?logger|make_?logger|add_?(file_?|log_?|stream_?)?handler|cli$)|logg(ing|er)$|log_?(to|file|level)/i;

// src/model/run-once.ts
function runsOnce(file2, model, node) {
  if (file2.loopAround(node)) return "no";
  const isCached = model.decorators.some(
    (decorator, index) => CACHING_DECORATORS.test(model.decoratorNames[index] ?? decorator.text)
  );
  if (isCached || model.name === "__init_subclass__" || model.name === "__set_name__") return "yes";
  if (model.class?.isMetaclass && (model.name === "__new__" || model.name === "__init__")) return "yes";
  const binding = model.class || model.isLambda ? void 0 : file2.binding(model.nameNode);
  const uses = binding?.references ?? [];
  const isAtTop = uses.every((node2) => file2.functionAround(node2) === void 0 && !file2.loopAround(node2));
  if (uses.length > 0 && isAtTop) return "yes";
  return SET_UP_NAME.test(model.name) ? "likely" : "no";
}

// src/rule/rule.ts
function defineRule(rule) {
  return rule;
}
function isProjectRule(rule) {
  return rule.on.phase === "project";
}

export {
  decode,
  K,
  LineTable,
  PythonParser,
  stringValue,
  METHOD_KEEPING_DECORATORS,
  boundMethodsOf,
  bulkOf,
  bulkOfElements,
  constantOf,
  resultsOf,
  Call,
  captureOf,
  DATA_NAME,
  computedText,
  variety,
  GROWING_METHODS,
  SHRINKING_METHODS,
  MUTABLE_CONTAINERS,
  WEAK_CONTAINERS2 as WEAK_CONTAINERS,
  MAPPINGS2 as MAPPINGS,
  EFFECT_FREE_FUNCTIONS,
  EFFECT_FREE_METHODS,
  TERMINAL_METHODS,
  STARTING_METHODS,
  containersOf,
  containerOfAttribute,
  MANAGERS,
  CLOSING_NAME,
  leftConnectionsOf,
  isEmptied2 as isEmptied,
  escapesOfValue,
  SWALLOWING_MANAGERS,
  SWALLOWING_METHODS,
  MAKERS_OF_UNOWNED_OBJECTS,
  FileModel,
  acquisitionsOf,
  handlingOf,
  isContextManager,
  openExitsOf,
  keepingOf,
  foreseenFailureOf,
  OPEN_DOMAIN_NAME,
  CALLERS_OBJECT_NAME,
  CACHED_OBJECT_NAME,
  CACHED_OBJECT_TYPE,
  LARGE_PARAMETER_NAME,
  LARGE_PARAMETER_TYPE,
  keyDomainOf,
  growingOf,
  keyAsked,
  sameText,
  heldObject,
  PROCESS_NAMES,
  TASK_NAMES,
  OUTLIVES_HOLDER,
  LAST_CALL,
  REPEATED_METHOD,
  ONCE_A_FRAME,
  REBUILDING,
  KEEPS_ONE_OF_EACH,
  GSTREAMER,
  CALLBACK_CONTAINER,
  RETURNS_UNSUBSCRIBE,
  WEAK_FOR_METHODS,
  WEAK_IF_FIRST,
  REGISTERING_FUNCTIONS,
  LONG_LIVED_NAME,
  lifetimeOf,
  constructionsOf,
  keptForGood,
  isWidgetClass,
  storingsOf,
  holdOn,
  holdByCallback,
  instanceKeepingsOf,
  addedToEntry,
  slotMakerOf,
  instanceAttributesOf,
  declaredFieldsOf,
  needsInstanceDict,
  lifecycleOf,
  endOf,
  populationsOf,
  provenanceOf,
  registrationsOf,
  runsOnce,
  summarise,
  defineRule,
  isProjectRule
};
