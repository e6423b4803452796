/** Runs made up for the tests of reports: every coordinate is worked out from a source text, none is typed in. */
import { createHash } from 'node:crypto';
import { computeRollingHashes } from '@microsoft/sarif';
import type {
  Artifact,
  Excerpt,
  Notice,
  Region,
  Result,
  ResultPlace,
  RuleCard,
  RunReport,
} from '../rule/result.js';

/** A made-up file; `encoded` is what stands on the disk. */
export interface FabricatedFile {
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoded: Buffer;
  readonly artifact: Artifact;
  /** The region of the `occurrence`-th (from 1) place of `needle`. Throws where there is none. */
  region(needle: string, occurrence?: number): Region;
  /** A reason at that place. */
  place(needle: string, message: string): ResultPlace;
  /** The parts of a result at that place that follow from the file. */
  at(
    needle: string,
    occurrence?: number,
  ): Pick<Result, 'path' | 'region' | 'excerpt' | 'snippet' | 'lineHash'>;
}

/** A file of `text`, which may begin with a byte order mark. */
export function fabricatedFile(path: string, content: string): FabricatedFile {
  const text = content.replace(/^\ufeff/, '');
  const encoded = Buffer.from(content, 'utf8');
  const lines = text.split(/\r\n|\n|\r/);
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];

  const position = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const before = text.slice(starts[line], offset);
    return { line: line + 1, column: before.length + 1, character: [...before].length + 1 };
  };
  const excerpt = (from: number, to: number): Excerpt => ({
    startLine: from,
    lines: lines.slice(from - 1, to),
  });
  const region = (needle: string, occurrence = 1): Region => {
    let offset = -1;
    for (let count = 0; count < occurrence; count++) {
      offset = text.indexOf(needle, offset + 1);
      if (offset < 0) throw new Error(`'${needle}' does not occur ${occurrence} times in ${path}`);
    }
    const start = position(offset);
    const end = position(offset + needle.length);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      startCharacter: start.character,
      endCharacter: end.character,
    };
  };
  return {
    path,
    text,
    encoded,
    artifact: {
      path,
      length: encoded.length,
      sha256: createHash('sha256').update(encoded).digest('hex'),
      encoding: 'utf-8',
    },
    region,
    place: (needle, message) => {
      const at = region(needle);
      return { path, region: at, excerpt: excerpt(at.startLine, at.endLine), message };
    },
    at: (needle, occurrence) => {
      const at = region(needle, occurrence);
      return {
        path,
        region: at,
        excerpt: excerpt(Math.max(1, at.startLine - 2), Math.min(lines.length, at.endLine + 2)),
        snippet: needle,
        lineHash: computeRollingHashes(content).get(at.startLine) ?? '',
      };
    },
  };
}

/** A rule's card, with a page when asked for. */
export function fabricatedRule(name: string, facts: Partial<RuleCard> = {}): RuleCard {
  return {
    name,
    group: 'caches',
    summary: 'A cache keeps its owner alive.',
    impact: 'leak',
    level: 'warning',
    byDefault: true,
    formerly: [],
    page: '',
    ...facts,
  };
}

/** A result of `rule` at a place of a file. */
export function fabricatedResult(
  rule: RuleCard,
  at: ReturnType<FabricatedFile['at']>,
  facts: Partial<Result> = {},
): Result {
  return {
    rule: rule.name,
    ...at,
    level: rule.level,
    impact: rule.impact,
    confidence: 'likely',
    message: 'The cache keeps its owner.',
    because: [],
    hint: 'Use functools.cached_property.',
    ...facts,
  };
}

/** A run of `rules` and `results`; give both sorted, as a run is. `others` are files without results. */
export function fabricatedRun(
  rules: readonly RuleCard[],
  files: readonly FabricatedFile[],
  results: readonly Result[],
  facts: Partial<RunReport> = {},
): RunReport {
  const withResults = new Set(results.map((result) => result.path));
  return {
    version: '1.2.3',
    results,
    notices: [],
    rules,
    artifacts: files.filter((file) => withResults.has(file.path)).map((file) => file.artifact),
    files: files.length,
    suppressed: 0,
    unjudged: 0,
    partlyJudged: 0,
    old: [],
    gone: 0,
    ...facts,
  };
}

const page = `## What it reports

A weak reference to a *bound method*: \`weakref.ref(self.on_close)\`.
It is dead at once, see [the library](https://docs.python.org/3/library/weakref.html).

## Bad

\`\`\`python
handlers = {'close': weakref.ref(self.on_close)}  # __init__ [x](1)
\`\`\`
`;

/** One of everything that is hard to write: hostile paths and text, fixes, reasons here and elsewhere, every notice. */
export function nastyRun(): { report: RunReport; files: readonly FabricatedFile[] } {
  const cache = fabricatedRule('lru-cache-on-method', { formerly: ['cached-method', 'method-cache'], page });
  const cycle = fabricatedRule('reference-cycle-between-classes', {
    group: 'cycles',
    impact: 'retention',
    level: 'note',
    byDefault: false,
  });
  const handle = fabricatedRule('unclosed-handle', {
    group: 'resources',
    summary: 'A handle is never closed.',
  });
  const weak = fabricatedRule('weakref-to-bound-method', {
    group: 'weakrefs',
    impact: 'lifetime',
    level: 'error',
    summary: "A weak reference to a bound method is dead at once: {'a': [b](1)}.",
    page,
  });

  const crlf = fabricatedFile(
    'a/crlf file.py',
    'import weakref\r\n\r\nclass A:\r\n\tdef m(self):\r\n\t\tself.x = weakref.ref(self.m)\r\n',
  );
  const odd = fabricatedFile(
    'src/50% über [naïve] #1/日本 "q" \u001b[31mred;.py',
    '\ufeffhandlers = {"🐍🐍": weakref.ref(日本.m)}  # \u001b]0;owned\u0007 \u009b31m \u202e\nopen(\n    "x",\n\n    "y",\n)\nlast = 1',
  );
  const one = fabricatedFile('src/one.py', 'f()');
  const long = fabricatedFile(
    'src/pkg/long.py',
    `@lru_cache(None)\ndef f(self): return ${'x + '.repeat(3000)}open("end") + ${'字'.repeat(3000)}\n`,
  );
  const other = fabricatedFile('src/pkg/other.py', 'class Other:\n    owner = None\n    child = None\n');

  const results = [
    fabricatedResult(weak, crlf.at('weakref.ref(self.m)'), {
      confidence: 'proven',
      symbol: { name: 'A.m', kind: 'function' },
      message: "The `weak` reference to '{'a': handlers[0](1)}' is dead",
      because: [crlf.place('m(self)', 'Every access to [this] {method} C:\\x makes a new object.')],
      hint: 'Use weakref.WeakMethod, which lives as long as the object.',
      fix: {
        title: 'Use weakref.WeakMethod',
        safety: 'unsafe',
        edits: [
          { region: crlf.region('weakref', 2), text: 'weakref' },
          { region: crlf.region('ref('), text: 'WeakMethod(' },
        ],
      },
    }),
    fabricatedResult(weak, odd.at('weakref.ref(日本.m)'), {
      message: 'Escape \u001b[31m, bell \u0007, csi \u009b, override \u202e,\n    newline.',
      hint: 'Keep {braces}, ]( brackets and "quotes"!',
    }),
    fabricatedResult(handle, odd.at('open(\n    "x",\n\n    "y",\n)'), {
      symbol: { name: 'Ü.größe', kind: 'type' },
      fix: { title: 'Delete it', safety: 'safe', edits: [{ region: odd.region('"x",\n'), text: '' }] },
    }),
    fabricatedResult(handle, one.at('f()'), {
      because: [one.place('f()', 'Here.'), one.place('f', 'And here?')],
    }),
    fabricatedResult(cycle, long.at('@lru_cache(None)'), {
      symbol: { name: 'f', kind: 'function' },
      because: [
        other.place('Other', 'This class keeps the function.'),
        long.place('def', 'The function is here.'),
        other.place('child = None', 'The way back.'),
      ],
    }),
    fabricatedResult(cache, long.at('open("end")')),
  ];
  const notice = (kind: Notice['kind'], level: Notice['level'], facts: Partial<Notice> = {}): Notice => ({
    kind,
    level,
    message: `Something is {wrong}: ${kind}`,
    ...facts,
  });
  const report = fabricatedRun([cache, cycle, handle, weak], [crlf, odd, one, long, other], results, {
    suppressed: 2,
    notices: [
      notice('bad-configuration', 'warning', { path: 'pyproject.toml' }),
      notice('missing-path', 'warning', { path: 'no such/pläce.py' }),
      notice('syntax-error', 'warning', { path: one.path, region: one.region('(') }),
      notice('unknown-rule-in-ignore', 'note', { path: one.path, region: one.region('f') }),
      notice('unreadable', 'warning', { path: 'locked\u001b[2J.py', message: 'Permission denied\u001b[0m' }),
    ],
  });
  return { report, files: [crlf, odd, one, long, other] };
}
