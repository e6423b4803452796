import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  lineHashes
} from "./line-hash.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./shared.js";

// node_modules/jsonc-parser/lib/umd/main.js
var require_main = __commonJS({
  "node_modules/jsonc-parser/lib/umd/main.js"(exports, module) {
    (function(factory) {
      if (typeof module === "object" && typeof module.exports === "object") {
        var v = factory(__require, exports);
        if (v !== void 0) module.exports = v;
      } else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
      }
    })(function(require2, exports2) {
      "use strict";
      Object.defineProperty(exports2, "__esModule", { value: true });
      exports2.applyEdits = exports2.modify = exports2.format = exports2.printParseErrorCode = exports2.ParseErrorCode = exports2.stripComments = exports2.visit = exports2.getNodeValue = exports2.getNodePath = exports2.findNodeAtOffset = exports2.findNodeAtLocation = exports2.parseTree = exports2.parse = exports2.getLocation = exports2.SyntaxKind = exports2.ScanError = exports2.createScanner = void 0;
      const formatter = require2("./impl/format");
      const edit = require2("./impl/edit");
      const scanner = require2("./impl/scanner");
      const parser = require2("./impl/parser");
      exports2.createScanner = scanner.createScanner;
      var ScanError;
      (function(ScanError2) {
        ScanError2[ScanError2["None"] = 0] = "None";
        ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
      })(ScanError || (exports2.ScanError = ScanError = {}));
      var SyntaxKind;
      (function(SyntaxKind2) {
        SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
        SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
        SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
        SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
        SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
      })(SyntaxKind || (exports2.SyntaxKind = SyntaxKind = {}));
      exports2.getLocation = parser.getLocation;
      exports2.parse = parser.parse;
      exports2.parseTree = parser.parseTree;
      exports2.findNodeAtLocation = parser.findNodeAtLocation;
      exports2.findNodeAtOffset = parser.findNodeAtOffset;
      exports2.getNodePath = parser.getNodePath;
      exports2.getNodeValue = parser.getNodeValue;
      exports2.visit = parser.visit;
      exports2.stripComments = parser.stripComments;
      var ParseErrorCode;
      (function(ParseErrorCode2) {
        ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
      })(ParseErrorCode || (exports2.ParseErrorCode = ParseErrorCode = {}));
      function printParseErrorCode(code) {
        switch (code) {
          case 1:
            return "InvalidSymbol";
          case 2:
            return "InvalidNumberFormat";
          case 3:
            return "PropertyNameExpected";
          case 4:
            return "ValueExpected";
          case 5:
            return "ColonExpected";
          case 6:
            return "CommaExpected";
          case 7:
            return "CloseBraceExpected";
          case 8:
            return "CloseBracketExpected";
          case 9:
            return "EndOfFileExpected";
          case 10:
            return "InvalidCommentToken";
          case 11:
            return "UnexpectedEndOfComment";
          case 12:
            return "UnexpectedEndOfString";
          case 13:
            return "UnexpectedEndOfNumber";
          case 14:
            return "InvalidUnicode";
          case 15:
            return "InvalidEscapeCharacter";
          case 16:
            return "InvalidCharacter";
        }
        return "<unknown ParseErrorCode>";
      }
      exports2.printParseErrorCode = printParseErrorCode;
      function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
      }
      exports2.format = format;
      function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
      }
      exports2.modify = modify;
      function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
          const diff = a.offset - b.offset;
          if (diff === 0) {
            return a.length - b.length;
          }
          return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          let e = sortedEdits[i];
          if (e.offset + e.length <= lastModifiedOffset) {
            text = edit.applyEdit(text, e);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = e.offset;
        }
        return text;
      }
      exports2.applyEdits = applyEdits;
    });
  }
});

// src/notebook/analyser.ts
import { createHash } from "node:crypto";

// src/notebook/read.ts
var import_jsonc_parser = __toESM(require_main(), 1);

// src/notebook/magics.ts
var PYTHON_CELLS = /* @__PURE__ */ new Set([
  "capture",
  "prun",
  "py",
  "python",
  "python3",
  "time",
  "timeit"
]);
var PYTHON_LINES = /* @__PURE__ */ new Set(["%prun", "%time", "%timeit"]);
function pythonOf(lines) {
  const first = lines.findIndex((line) => line.trim() !== "");
  const head = lines[first]?.trim() ?? "";
  if (!head.startsWith("%%")) return withoutMagics(lines);
  const [name = ""] = head.slice(2).split(" ", 1);
  if (!PYTHON_CELLS.has(name)) return void 0;
  return withoutMagics(lines.map((line, index) => index <= first ? "" : line));
}
function withoutMagics(lines) {
  const scanner = new Scanner();
  let isContinued = false;
  return lines.map((line) => {
    if (isContinued) {
      isContinued = line.endsWith("\\");
      return "";
    }
    const isStart = scanner.isAtStart;
    const python = isStart ? withoutMagic(line) : line;
    isContinued = python !== line && line.endsWith("\\");
    scanner.read(python);
    return python;
  });
}
function withoutMagic(line) {
  const code = line.trimStart();
  const indent = line.slice(0, line.length - code.length);
  if (code.startsWith("%")) return indent + (runOf(code) ?? "0");
  if (code.startsWith("!") || code.startsWith("?")) return `${indent}0`;
  const scanner = new Scanner();
  scanner.read(code);
  if (scanner.last === "?") return `${indent}0`;
  if (scanner.assigned === void 0) return line;
  const target = code.slice(0, scanner.assigned);
  const value = code.slice(scanner.assigned);
  const magic = value.trimStart();
  const blanks = value.slice(0, value.length - magic.length);
  if (magic.startsWith("!")) return `${indent}${target}${blanks}[]`;
  if (!magic.startsWith("%")) return line;
  const name = magic.split(" ", 1)[0] ?? "";
  const rest = magic.slice(name.length);
  const isRun = PYTHON_LINES.has(name) && !rest.trimStart().startsWith("-");
  return `${indent}${target}${blanks}${isRun ? " ".repeat(name.length) + rest : "0"}`;
}
function runOf(code) {
  const name = code.split(" ", 1)[0] ?? "";
  const rest = code.slice(name.length);
  if (!PYTHON_LINES.has(name) || rest.trim() === "" || rest.trimStart().startsWith("-")) return void 0;
  return `${"if 1:".padEnd(name.length)}${rest}`;
}
var Scanner = class {
  #depth = 0;
  /** The quotes that end the string that goes on, or undefined. */
  #open;
  #isJoined = false;
  /** The last character that is neither blank nor in a string or comment. */
  last = "";
  /** Just behind the first `=` outside of brackets that assigns. */
  assigned;
  get isAtStart() {
    return this.#depth === 0 && this.#open === void 0 && !this.#isJoined;
  }
  read(line) {
    this.#isJoined = false;
    for (let at = 0; at < line.length; at++) {
      const character = line[at] ?? "";
      if (this.#open !== void 0) {
        if (character === "\\") at++;
        else if (line.startsWith(this.#open, at)) {
          at += this.#open.length - 1;
          this.#open = void 0;
        }
        continue;
      }
      if (character === "#") break;
      if (character === '"' || character === "'") {
        const triple = character.repeat(3);
        this.#open = line.startsWith(triple, at) ? triple : character;
        at += this.#open.length - 1;
        this.last = character;
        continue;
      }
      this.#take(character, line, at);
    }
    if (this.#open?.length === 1 && !line.endsWith("\\")) this.#open = void 0;
  }
  #take(character, line, at) {
    if ("([{".includes(character)) this.#depth++;
    if (")]}".includes(character)) this.#depth = Math.max(0, this.#depth - 1);
    if (character === "\\" && at === line.length - 1) this.#isJoined = true;
    const isAssignment = character === "=" && line[at + 1] !== "=" && !"=<>!:+-*/%&|^@".includes(line[at - 1] ?? " ");
    if (isAssignment && this.#depth === 0) this.assigned ??= at + 1;
    if (character.trim() !== "") this.last = character;
  }
};

// src/notebook/read.ts
function readNotebook(bytes) {
  const text = new TextDecoder("utf-8").decode(bytes);
  const root = parsed(text);
  if (!root) return void 0;
  const cells = member(root, "cells") ?? member(member(root, "worksheets")?.children?.[0], "cells");
  if (cells?.type !== "array") return void 0;
  if (!isPython(root)) return { program: "", origins: [] };
  const lineOf = lineCounter(text);
  const lines = [];
  const origins = [];
  for (const [index, cell] of (cells.children ?? []).entries()) {
    if (member(cell, "cell_type")?.value !== "code") continue;
    const source = sourceLines(member(cell, "source") ?? member(cell, "input"), lineOf);
    const python = pythonOf(source.map((line) => line.text));
    if (!python) continue;
    for (const [line, origin] of source.entries()) {
      lines.push(python[line] ?? "");
      origins.push({ cell: index + 1, line: line + 1, ...origin });
    }
  }
  return { program: lines.map((line) => `${line}
`).join(""), origins };
}
function parsed(text) {
  const problems = [];
  const root = (0, import_jsonc_parser.parseTree)(text, problems, { disallowComments: true });
  return problems.length === 0 && root?.type === "object" ? root : void 0;
}
function member(node, name) {
  if (node?.type !== "object") return void 0;
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}
function isPython(root) {
  const metadata = member(root, "metadata");
  const language = member(member(metadata, "language_info"), "name")?.value ?? member(member(metadata, "kernelspec"), "language")?.value;
  return typeof language !== "string" || /^(?:i?python|pypy)/i.test(language);
}
function sourceLines(source, lineOf) {
  const parts = source?.type === "array" ? source.children ?? [] : source ? [source] : [];
  const lines = [];
  let isOpen = false;
  for (const part of parts) {
    if (typeof part.value !== "string") continue;
    const fileLine = lineOf(part.offset);
    const pieces = part.value.split(/\r\n|\r|\n/);
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      if (index === 0 && isOpen && last) {
        if (last.text === "") last.fileLine = fileLine;
        last.text += piece;
      } else lines.push({ text: piece, fileLine });
    }
    isOpen = true;
  }
  if (lines.at(-1)?.text === "") lines.pop();
  return lines;
}
function lineCounter(text) {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

// src/notebook/analyser.ts
function isNotebook(path) {
  return path.endsWith(".ipynb");
}
function withNotebooks(analyser) {
  return {
    timings: analyser.timings,
    analyse(path, bytes, settings) {
      if (!isNotebook(path)) return analyser.analyse(path, bytes, settings);
      const notebook = readNotebook(bytes);
      if (!notebook) return unreadable(path);
      const outcome = analyser.analyse(path, Buffer.from(notebook.program), settings);
      return inCells(outcome, (other) => other === path ? { notebook, bytes } : void 0);
    },
    analyseProject(files, source) {
      const known = /* @__PURE__ */ new Map();
      const open = (path) => {
        if (!isNotebook(path)) return void 0;
        if (!known.has(path)) {
          const bytes = source.read(path);
          const notebook = bytes && readNotebook(bytes);
          known.set(path, notebook && { notebook, bytes });
        }
        return known.get(path);
      };
      const read = (path) => {
        if (!isNotebook(path)) return source.read(path);
        const opened = open(path);
        return opened && Buffer.from(opened.notebook.program);
      };
      const settingsOf = (path) => source.settingsOf(path);
      return analyser.analyseProject(files, { settingsOf, read }).map((outcome) => inCells(outcome, open));
    }
  };
}
function unreadable(path) {
  const message = "The notebook is not valid JSON with cells; it was not analysed.";
  return { results: [], notices: [{ kind: "syntax-error", level: "warning", path, message }], suppressed: 0 };
}
function inCells(outcome, open) {
  const place = (at) => {
    const notebook = open(at.path)?.notebook;
    return notebook ? { ...at, region: regionIn(notebook, at.region), excerpt: excerptIn(notebook, at) } : at;
  };
  const notice = (told) => {
    const notebook = told.path === void 0 ? void 0 : open(told.path)?.notebook;
    return notebook && told.region ? { ...told, region: regionIn(notebook, told.region) } : told;
  };
  const results = outcome.results.map((result) => {
    const because = result.because.map(place);
    const opened = open(result.path);
    if (!opened) return { ...result, because };
    const { fix: _, ...rest } = place(result);
    return { ...rest, because, lineHash: hashOf(opened, rest.region) ?? result.lineHash };
  });
  const { artifact } = outcome;
  const bytes = artifact && open(artifact.path)?.bytes;
  return {
    ...outcome,
    results,
    notices: outcome.notices.map(notice),
    ...artifact && bytes && { artifact: { ...artifact, ...factsOf(bytes) } }
  };
}
function factsOf(bytes) {
  return { length: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
function hashOf({ bytes }, { cell }) {
  if (!cell) return void 0;
  return lineHashes(new TextDecoder().decode(bytes), [cell.startFileLine]).get(cell.startFileLine);
}
function regionIn({ origins }, region) {
  const start = origins[region.startLine - 1] ?? origins.at(-1);
  if (!start) return region;
  const end = origins[region.endLine - 1];
  if (end?.cell === start.cell) {
    const cell = { number: start.cell, startFileLine: start.fileLine, endFileLine: end.fileLine };
    return { ...region, startLine: start.line, endLine: end.line, cell };
  }
  const last = origins.findLast(({ cell }) => cell === start.cell) ?? start;
  return {
    ...region,
    startLine: start.line,
    endLine: last.line,
    endColumn: last.text.length + 1,
    endCharacter: [...last.text].length + 1,
    cell: { number: start.cell, startFileLine: start.fileLine, endFileLine: last.fileLine }
  };
}
function excerptIn({ origins }, { region, excerpt }) {
  const cell = origins[region.startLine - 1]?.cell;
  const shown = origins.slice(excerpt.startLine - 1, excerpt.startLine - 1 + excerpt.lines.length).filter((origin) => origin.cell === cell);
  return { startLine: shown[0]?.line ?? 1, lines: shown.map(({ text }) => text) };
}
export {
  isNotebook,
  withNotebooks
};
