import { MAPPINGS } from '../../src/knowledge/containers.js';
import { LAZY_FUNCTIONS, LAZY_METHODS } from '../../src/knowledge/lazy.js';
import {
  type Call,
  type Confidence,
  defineRule,
  type FileModel,
  type Finding,
  type Fix,
  fitting,
  type Iteration,
  iterations,
  type Node,
  replace,
} from '../../src/rule/index.js';

/** What a form of needless list gets from the place that walks it. */
interface Site {
  readonly source: Node;
  readonly iteration: Iteration;
  readonly file: FileModel;
}

/** What there is to say about one. */
interface Needless {
  readonly confidence: Confidence;
  readonly message: string;
  /** Why the loop does not need the list. */
  readonly because: string;
  readonly hint: string;
  readonly fix?: Fix;
}

const SEQUENCES = new Set(['builtins.list', 'builtins.tuple', 'collections.deque']);
const CONTAINERS = new Set([...SEQUENCES, ...MAPPINGS, 'builtins.set', 'builtins.frozenset']);
const VIEWS = ['items', 'keys', 'values'];
/** Mappings that change under the feet of whoever walks them. */
const NEVER_STILL = /(^|\.)(__dict__|modules|environ)$/;

export default defineRule({
  name: 'list-to-iterate',
  summary: 'A list is built only to be looped over once.',
  impact: 'bloat',
  matters: 'runs-again',
  level: 'note',
  on: iterations(),

  *check(iteration, file) {
    if (!iteration.isImmediate || file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const site = { source, iteration, file };
      if (isExplained(site)) continue;
      const needless = copied(site) ?? comprehension(site) ?? sliced(site) ?? collected(site);
      if (needless) yield finding(site, needless);
    }
  },
});

function finding({ source, iteration }: Site, { because, ...rest }: Needless): Finding {
  return { at: source, ...rest, because: [{ at: iteration.target, message: because }] };
}

// ---- list(...), tuple(...), x.copy(), reversed(list(...))

function copied(site: Site): Needless | undefined {
  const { source, file } = site;
  const call = file.call(source);
  const inner = call && copyOf(call);
  if (!call || !inner) return undefined;
  if (call.qualifiedName === 'builtins.reversed') {
    const list = file.call(inner);
    const sequence = list && copyOf(list);
    if (!list || !sequence || !SEQUENCES.has(file.constructorName(sequence) ?? '')) return undefined;
    return changesOf(site, sequence) === 'no'
      ? backwards(sequence, replace(list.node, sequence.text))
      : undefined;
  }
  return viewCopied(site, inner) ?? containerCopied(site, inner) ?? iteratorCollected(site, inner);
}

/** What is copied in `list(x)`, `tuple(x)`, `x.copy()` and `reversed(x)`. */
function copyOf(call: Call): Node | undefined {
  const [first, ...more] = call.argumentNodes;
  if (call.receiver && call.name === 'copy' && !first) return call.receiver;
  const names = ['builtins.list', 'builtins.tuple', 'builtins.reversed'];
  if (!names.includes(call.qualifiedName ?? '') || more.length > 0) return undefined;
  return first?.is('list_splat', 'keyword_argument') ? undefined : first?.unparenthesized;
}

function viewCopied(site: Site, inner: Node): Needless | undefined {
  const { source, file } = site;
  const view = file.call(inner);
  const dict = view?.receiver;
  if (!view || !dict || !VIEWS.includes(view.name ?? '') || view.argumentNodes.length > 0) return undefined;
  if (!dict.is('identifier', 'attribute', 'subscript') || NEVER_STILL.test(dict.text)) return undefined;
  if (changesOf(site, dict) !== 'no' || isWrittenOut(site, dict)) return undefined;
  const type = file.constructorName(dict);
  if (type !== undefined && !MAPPINGS.has(type)) return undefined;
  // A mapping of another kind may keep its entries anywhere.
  if (type === undefined && !file.changesOnlyLocals(site.iteration.during)) return undefined;
  const isKeys = view.name === 'keys' && type !== undefined;
  return {
    confidence: isGlobal(dict, file) ? 'possible' : 'likely',
    message: fitting(
      `The list of '${inner.text}' is built only to be looped over.`,
      `The list of '${view.name}()' is built only to be looped over.`,
    ),
    because: 'The loop walks it once, and nothing in it changes the dict.',
    hint: isKeys ? 'Loop over the dict itself.' : `Loop over ${view.name}() itself.`,
    ...unwrapped(source, isKeys ? dict : inner),
  };
}

function containerCopied(site: Site, inner: Node): Needless | undefined {
  const { source, file } = site;
  if (!CONTAINERS.has(file.constructorName(inner) ?? '') || !inner.is('identifier', 'attribute'))
    return undefined;
  if (changesOf(site, inner) !== 'no' || isWrittenOut(site, inner)) return undefined;
  return {
    // Who copies what others can reach may have a reason that is out of sight.
    confidence: file.isPrivate(inner, site.iteration.during) ? 'likely' : 'possible',
    message: fitting(
      `'${inner.text}' is copied only to be looped over.`,
      'The copy is made only to be looped over.',
    ),
    because: 'The loop walks the copy once, and nothing in it changes the original.',
    hint: 'Loop over the original.',
    ...unwrapped(source, inner),
  };
}

function iteratorCollected(site: Site, inner: Node): Needless | undefined {
  const { source, file, iteration } = site;
  const name = iteratorName(inner, file);
  // What is taken from the iterator while the loop runs must not depend on what the loop does.
  if (name === undefined || !file.changesOnlyLocals(iteration.during) || namesTargets(site, inner))
    return undefined;
  if (readsOfChanged(site, inner)) return undefined;
  return {
    confidence: 'likely',
    message: fitting(
      `The list of all that '${name}' yields is built only to be looped over.`,
      'The list of all that the iterator yields is built only to be looped over.',
    ),
    because: 'The loop takes one element at a time, and changes nothing that the iterator reads.',
    hint: 'Loop over the iterator itself.',
    ...unwrapped(source, inner),
  };
}

/** How to call what answers an iterator, if it is one that holds nothing open. */
function iteratorName(inner: Node, file: FileModel): string | undefined {
  if (inner.kind === 'generator_expression') return hasEffects(inner, file) ? undefined : '(...)';
  const call = file.call(inner);
  if (!call) return undefined;
  if (call.qualifiedName !== undefined && LAZY_FUNCTIONS.has(call.qualifiedName)) {
    if (!file.python.isPython2 || !call.qualifiedName.startsWith('builtins.')) return call.callee.text;
  }
  if (call.receiver && LAZY_METHODS.has(call.name ?? '')) return call.callee.text;
  const generator = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  if (!generator?.isGenerator || generator.isAsync || generator.decorators.length > 0) return undefined;
  // The list is what ends its with and finally blocks before the loop begins.
  const holds = [...(generator.body?.walk() ?? [])].some((node) =>
    node.is('with_statement', 'try_statement'),
  );
  return holds ? undefined : call.callee.text;
}

// ---- [f(x) for x in xs]

function comprehension(site: Site): Needless | undefined {
  const { source, iteration, file } = site;
  if (source.kind !== 'list_comprehension' || hasEffects(source, file)) return undefined;
  const iterable = source.children
    .find((child) => child.kind === 'for_in_clause')
    ?.child('right')?.unparenthesized;
  if (
    !iterable ||
    isShort(file.originOf(iterable) ?? iterable) ||
    namesTargets(site, source) ||
    readsOfChanged(site, source)
  )
    return undefined;
  // The list keeps alive what weak references answer, and so keeps still what drops them.
  if (file.imports('weakref') && !isOutOfReach(iterable, site)) return undefined;
  const inPieces = file.call(iterable)?.name;
  const isText = inPieces === 'split' || inPieces === 'splitlines';
  // A call may start something that the loop waits for: all are started before the first is waited for.
  if (file.hasUnknownEffects([source]) && callsElements(site)) return undefined;
  if (!file.changesOnlyLocals(iteration.during)) {
    // The loop may do anything: then only what it cannot reach may be read while it runs.
    const readsState = [...source.walk()].some((node) => isStateRead(node, file));
    if (readsState || file.hasUnknownEffects(partsOf(source)) || !isOutOfReach(iterable, site))
      return undefined;
  }
  const { text } = source;
  return {
    confidence: isText ? 'possible' : 'likely',
    message: 'The list of results is built only to be looped over.',
    because: 'The loop takes one result at a time, and needs none of the others.',
    hint: 'Use a generator expression: parentheses instead of the brackets.',
    fix: {
      title: 'Use a generator expression',
      safety: 'unsafe',
      edits: [replace(source, `(${text.slice(1, -1)})`)],
    },
  };
}

/** Lambdas keep the names of the comprehension, and awaiting or yielding inside one makes it another thing. */
function hasEffects(source: Node, file: FileModel): boolean {
  for (const node of source.walk()) {
    if (node.is('lambda', 'await', 'yield', 'named_expression')) return true;
    if (node.kind === 'token' && node.text === 'async') return true;
    if (
      node.kind === 'call' &&
      /^(next|pop|popleft|popitem|get_nowait|read|readline)$/.test(file.call(node)?.name ?? '')
    ) {
      return true;
    }
  }
  return false;
}

/** The loop calls a method of what it is given. */
function callsElements({ iteration, file }: Site): boolean {
  const targets = new Set([...iteration.target.walk()].map((node) => file.binding(node)));
  return iteration.during.some((root) =>
    [...root.walk()].some((node) => {
      return (
        node.kind === 'identifier' && targets.has(file.binding(node)) && file.useOf(node).kind === 'method'
      );
    }),
  );
}

/** All of a comprehension but what is walked first, which is taken before the loop begins. */
function partsOf(source: Node): Node[] {
  const clause = source.children.find((child) => child.kind === 'for_in_clause');
  return source.children.filter((child) => child !== clause);
}

function isStateRead(node: Node, file: FileModel): boolean {
  if (node.kind === 'subscript') return true;
  return node.kind === 'attribute' && file.useOf(node).kind !== 'call';
}

/** A name of this function for something that nothing else has, or cannot change. */
function isOutOfReach(iterable: Node, { file, iteration }: Site): boolean {
  if (iterable.kind === 'identifier') return file.isPrivate(iterable, iteration.during);
  const call = file.call(iterable);
  return call?.qualifiedName === 'builtins.range' || (call?.name === 'split' && call.receiver !== undefined);
}

// ---- xs[1:], xs[:], xs[::-1]

function sliced(site: Site): Needless | undefined {
  const { source, file } = site;
  const key = source.kind === 'subscript' ? source.childrenIn('subscript') : [];
  const list = source.child('value')?.unparenthesized;
  const range = key.length === 1 && key[0]?.kind === 'slice' ? key[0].text.replaceAll(/\s/g, '') : '';
  if (
    !list ||
    range === '' ||
    !['builtins.list', 'collections.deque'].includes(file.constructorName(list) ?? '')
  ) {
    return undefined;
  }
  if (changesOf(site, list) !== 'no' || isWrittenOut(site, list)) return undefined;
  if (range === ':') return containerCopied(site, list);
  if (range === '::-1') return backwards(list, replace(source, `reversed(${list.text})`));
  const start = /^([1-9]\d?):$/.exec(range)?.[1];
  if (start === undefined) return undefined;
  return {
    confidence: 'possible',
    message: fitting(
      `The slice of '${list.text}' copies the rest of the list only to be looped over.`,
      'The slice copies the rest of the list only to be looped over.',
    ),
    because: 'The loop walks the copy once, and nothing in it changes the list.',
    hint: `Use itertools.islice(${fitsIn(list)}, ${start}, None), which copies nothing.`,
  };
}

function backwards(list: Node, edit: ReturnType<typeof replace>): Needless {
  return {
    confidence: 'likely',
    message: fitting(
      `'${list.text}' is copied only to be walked backwards.`,
      'The list is copied only to be walked backwards.',
    ),
    because: 'The loop walks the copy once, and nothing in it changes the list.',
    hint: `Use reversed(${fitsIn(list)}), which copies nothing.`,
    fix: { title: 'Use reversed', safety: 'unsafe', edits: [edit] },
  };
}

// ---- glob.glob(...), re.findall(...)

function collected({ source, file, iteration }: Site): Needless | undefined {
  const call = file.call(source);
  if (!call) return undefined;
  if (call.qualifiedName === 'glob.glob' && !file.hasUnknownEffects(iteration.during)) {
    const name = call.callee.child('attribute');
    return {
      confidence: 'possible',
      message: 'The list of every path is built only to be looped over.',
      because: 'The loop takes one path at a time, and changes no file.',
      hint: 'Use glob.iglob, which reads one folder at a time.',
      ...(name
        ? { fix: { title: 'Use glob.iglob', safety: 'unsafe', edits: [replace(name, 'iglob')] } }
        : {}),
    };
  }
  const isPattern = call.name === 'findall' && call.receiver !== undefined;
  const isFindall =
    call.qualifiedName === 're.findall' ||
    (isPattern && call.receiver && file.constructorName(call.receiver) === 're.compile');
  if (!isFindall) return undefined;
  return {
    confidence: 'possible',
    message: 'The list of every match is built only to be looped over.',
    because: 'The loop takes one match at a time.',
    hint: 'Use finditer, and group() of each match.',
  };
}

// ---- What the forms ask

function changesOf({ iteration, file }: Site, container: Node): 'yes' | 'no' | 'unknown' {
  return file.changesWithin(container, iteration.during);
}

/** A container that somebody wrote out and nothing in the file adds to: small. */
function isWrittenOut({ file }: Site, container: Node): boolean {
  const origin = file.originOf(container);
  if (!origin || !isShort(origin)) return false;
  return file.changesWithin(container, [file.moduleScope.node]) !== 'yes';
}

/** Any thread may change it, whichever file starts that. */
function isGlobal(container: Node, file: FileModel): boolean {
  const scope = container.kind === 'identifier' ? file.binding(container)?.scope : undefined;
  return scope?.kind === 'module' && file.functionAround(container) !== undefined;
}

/** Somebody says why there is a copy, on its line or just above. */
function isExplained({ source, file }: Site): boolean {
  const { comments, text } = file.tree;
  let from = text.lastIndexOf('\n', source.start) + 1;
  const end = text.indexOf('\n', source.start);
  let said = '';
  for (let at = comments.length - 1; at >= 0; at--) {
    const comment = comments[at];
    if (!comment || comment.start > (end < 0 ? text.length : end)) continue;
    const between = text.slice(comment.end, from);
    // On the line itself, or on a line of its own just above what was read so far.
    if (comment.start < from && between.trim() !== '') break;
    said += text.slice(comment.start, comment.end);
    from = Math.min(from, text.lastIndexOf('\n', comment.start) + 1);
  }
  return /cop(y|ies)|snapshot|thread|chang|mutat|modif|list\(|concurren|while iterating/i.test(said);
}

/** A display with something in it, a text, or a range that is counted out. */
function isShort(origin: Node): boolean {
  if (origin.is('list', 'tuple', 'set', 'dictionary')) return origin.firstChild !== undefined;
  return origin.is('string', 'concatenated_string') || /^range\((\d{1,3}[,\s]*)+\)$/.test(origin.text);
}

/** The loop binds a name that the source reads again for each element. */
function namesTargets({ iteration, file }: Site, source: Node): boolean {
  const targets = new Set(
    [...iteration.target.walk()].flatMap((node) => (node.kind === 'identifier' ? [file.binding(node)] : [])),
  );
  targets.delete(undefined);
  return [...source.walk()].some(
    (node) => node.kind === 'identifier' && !file.isWritten(node) && targets.has(file.binding(node)),
  );
}

/** The loop rebinds or changes something by a name that the source reads as well. */
function readsOfChanged({ iteration, file }: Site, source: Node): boolean {
  const read = new Set(
    [...source.walk()].flatMap((node) => (node.kind === 'identifier' ? [file.binding(node)] : [])),
  );
  read.delete(undefined);
  for (const root of iteration.during) {
    for (const node of root.walk()) {
      if (node.kind !== 'identifier' || source.contains(node) || !read.has(file.binding(node))) continue;
      if (file.isWritten(node) || file.changesWithin(node, [root]) === 'yes') return true;
    }
  }
  return false;
}

/** The fix that leaves out the copy, where what stays can stand on its own. */
function unwrapped(source: Node, inner: Node): { fix?: Fix } {
  if (inner.text.includes('\n') && inner.kind !== 'generator_expression') return {};
  return { fix: { title: 'Leave out the list', safety: 'unsafe', edits: [replace(source, inner.text)] } };
}

function fitsIn(node: Node): string {
  return node.text.length <= 40 && !node.text.includes('\n') ? node.text : '...';
}
