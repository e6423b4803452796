/** What the classes of causes in a table of leaks have to do with each other and with the groups of rules. */

/** Which groups of rules can speak of a cause, by words in its class; the first line that matches holds. */
const relevant: readonly (readonly [RegExp, string])[] = [
  [/weak/, 'weakrefs caches registries cycles'],
  [/del-finalizer|gc-misuse/, 'collector resources cycles weakrefs concurrency'],
  [/exc-|^exc|frame|traceback/, 'exceptions retention'],
  [/^cycle|recursive-closure|numpy-object-array/, 'cycles weakrefs collector registries exceptions'],
  [/dynamic-class|class-created/, 'cycles caches'],
  [
    /lru-cache|cached-property|cache|defaultdict|mutable-default|id-keyed|mismatch|bounded-container/,
    'caches registries retention cycles',
  ],
  [
    /entry-not|registry|not-drained|incomplete-clear|class-level|shared-mutable|duplicate-reg|entry-removed|stale|accumulation|log-retention/,
    'registries caches retention weakrefs concurrency exceptions',
  ],
  [/listener|callback|hook|context-capture/, 'registries weakrefs cycles concurrency frameworks'],
  [/timer|task|thread|executor|process|event-loop|pool/, 'concurrency resources registries cycles collector'],
  [
    /unclosed|temporary|socket|not-closed|cleanup|unjoined/,
    'resources concurrency collector exceptions diagnostics frameworks',
  ],
  [
    /queue|history|chain|growth|retention|retain|view|generator|closure|capture|prefetch/,
    'retention registries caches cycles exceptions concurrency materialization copies numpy pandas torch frameworks',
  ],
  [/materiali|copy|quadratic|append|dense/, 'materialization copies numpy pandas retention python2 torch'],
  [/slots|bloat|dtype|import/, 'layout copies numpy pandas materialization retention'],
  [/graph|torch|tensor/, 'torch retention frameworks'],
  [/figure|gui|widget|framework/, 'matplotlib registries cycles frameworks resources retention caches'],
  [/native/, 'native resources'],
];

/** The families that causes are counted in; the first that matches holds. */
const families: readonly (readonly [string, RegExp])[] = [
  [
    'resources',
    /unclosed|temporary|process|thread-not|executor|event-loop|generator|timer|task|native|figure|gui|cleanup-skipped|socket/,
  ],
  ['cycles', /^cycle|del-finalizer|class-created|dynamic-class|thread-holds|weak|gc-misuse/],
  ['exceptions', /^exc/],
  ['bulk', /materiali|copy|slots|bloat|quadratic/],
  ['kept too long', /over-retention|loop-local|view-keeps|graph-ret|frame|captures|prefetch|stale/],
  [
    'growth',
    /entry|listener|clear|cache|container|registry|history|callback|queue|chain|class-level|shared-mutable|mutable-default|accumul|registration|defaultdict|log-ret|unregistered|hook|context-capture/,
  ],
];

/** Whether rules of the topic can speak of the cause at all: a remark about something else is no catch. */
export function speaksOf(topic: string, cause: string): boolean {
  const groups = relevant.find(([pattern]) => pattern.test(cause))?.[1];
  return groups === undefined || groups.split(' ').includes(topic);
}

export const familyNames: readonly string[] = [...families.map(([name]) => name), 'other'];

export function familyOf(cause: string): string {
  return families.find(([, pattern]) => pattern.test(cause))?.[0] ?? 'other';
}
