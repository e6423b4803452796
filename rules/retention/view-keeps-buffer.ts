import { MAPPINGS } from '../../src/knowledge/containers.js';
import {
  ARRAY_ATTRIBUTES,
  ARRAY_MAKERS,
  FRAME_MAKERS,
  MATCHING_FUNCTIONS,
} from '../../src/knowledge/views.js';
import {
  type Binding,
  bulkOf,
  type Call,
  constantOf,
  defineRule,
  type Escape,
  escapesOfValue,
  type FileModel,
  type Finding,
  type Fix,
  fitting,
  insertAfter,
  insertBefore,
  moduleScope,
  type Node,
  resultsOf,
} from '../../src/rule/index.js';

/** Something small that keeps something large alive. */
interface View {
  /** The expression that makes it. */
  readonly node: Node;
  /** What is kept alive with it. */
  readonly source: Node;
  readonly confidence: Finding['confidence'];
  /** What it is, and what it keeps. */
  readonly what: string;
  readonly keeps: string;
  readonly hint: string;
  readonly copy?: { readonly before: string; readonly after: string };
}

export default defineRule({
  name: 'view-keeps-buffer',
  summary: 'A small view that is kept holds all of the large object that it looks into.',
  impact: 'retention',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const view of [
      ...slices(file),
      ...frames(file),
      ...dictViews(file),
      ...matches(file),
      ...iterators(file),
    ]) {
      const { node, source, copy } = view;
      if (file.isTestCode(node)) continue;
      yield {
        at: node,
        confidence: view.confidence,
        message: `This ${view.what} is kept, and keeps ${view.keeps} alive.`,
        because: [
          {
            at: source,
            message: `${capitalized(view.keeps)} is freed only when the last ${view.what} of it is.`,
          },
        ],
        hint: view.hint,
        ...(copy ? { fix: copyFix(node, copy) } : {}),
      };
    }
  },
});

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function copyFix(node: Node, { before, after }: { before: string; after: string }): Fix {
  const edits = [...(before === '' ? [] : [insertBefore(node, before)]), insertAfter(node, after)];
  return { title: 'Keep a copy of the part', safety: 'unsafe', edits };
}

const OUTLIVING = new Set<Escape['kind']>(['returned', 'stored', 'yielded']);

/** Where the value of an expression outlives the call of the function around it; undefined at module level. */
function kept(node: Node, file: FileModel): Escape | undefined {
  if (!file.functionAround(node)) return undefined;
  return escapesOfValue(file, node).find((way) => OUTLIVING.has(way.kind) && !isCopiedBy(way.by, file));
}

/** `digest.update(view)`, `buffer.extend(view)` and `array[i] = view` take the contents, not the view. */
function isCopiedBy(by: Node, file: FileModel): boolean {
  if (by.kind === 'call') return /^(?:update|extend|extendleft|write)$/.test(file.call(by)?.name ?? '');
  const target = by.kind === 'assignment' ? by.child('left') : undefined;
  const right = by.child('right')?.unparenthesized;
  return (
    target?.kind === 'subscript' && right?.is('subscript', 'call') === true && !isKnownContainer(target, file)
  );
}

function isKnownContainer(target: Node, file: FileModel): boolean {
  const container = target.child('value');
  return container !== undefined && /^(?:builtins|collections)\./.test(file.constructorName(container) ?? '');
}

/** The value is made here, and nothing else is known to keep it. */
function isOwn(source: Node, file: FileModel): boolean {
  const target = source.unparenthesized;
  if (target.kind !== 'identifier') return target.kind === 'call' || bulkOf(file, target) !== undefined;
  const binding = file.binding(target);
  const around = file.functionAround(target);
  if (!binding || !around || binding.scope !== around.scope || binding.isParameter) return false;
  return !binding.references.some((reference) => kept(reference, file) !== undefined);
}

// ---- buffer[a:b]

function* slices(file: FileModel): Generator<View> {
  for (const node of file.nodes('subscript')) {
    const base = node.child('value');
    const keys = node.childrenIn('subscript');
    // A name may stand for an array of indices, which makes a copy.
    const isSlice =
      keys.some(isCutting) && keys.every((key) => key.is('slice', 'integer', 'ellipsis', 'none'));
    if (!base || !isSlice || node.hasError || file.isWritten(node)) continue;
    yield* trimmedAttribute(node, base, file);
    yield* memorySlice(node, base, file);
    yield* arraySlice(node, base, keys, file);
    yield* partOfChunk(node, base, keys, file);
  }
}

/** A slice that leaves something out; `[:]` and `[::-1]` do not. */
function isCutting(key: Node): boolean {
  return key.kind === 'slice' && !/^\s*:/.test(key.text.replace(/^\s*:\s*(?=[^:\s])/, ''));
}

/** `self.data = self.data[:n]` */
function* trimmedAttribute(node: Node, base: Node, file: FileModel): Generator<View> {
  const use = file.useOf(node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const name = base.child('attribute')?.text;
  if (!file.imports('numpy') || base.kind !== 'attribute' || target?.text !== base.text || name === undefined)
    return;
  const origins = originsOf(base, name, node, file);
  if (origins.some((origin) => origin.startsWith('builtins.'))) return;
  const isArray = origins.some((origin) => ARRAY_MAKERS.has(origin));
  yield {
    node,
    source: base,
    confidence: isArray || isUsedAsArray(name, file) ? 'likely' : 'possible',
    what: 'slice',
    keeps: 'the whole array before it',
    hint: "Copy the part that is left: add '.copy()', at least where much is cut off.",
    copy: { before: '', after: '.copy()' },
  };
}

/** What makes the values of an attribute, where it is told, apart from the slice itself. */
function originsOf(base: Node, name: string, slice: Node, file: FileModel): string[] {
  const object = base.child('object');
  const owner = object && file.instanceClass(object);
  const stores = owner?.ancestors.flatMap((each) => each.attribute(name)?.stores ?? []) ?? [];
  return stores.flatMap(({ value }) => {
    const origin = value && value !== slice ? file.constructorName(value) : undefined;
    return origin === undefined || origin === 'types.NoneType' ? [] : [origin];
  });
}

/** Somewhere in the file an attribute of this name is asked for what only arrays have. */
function isUsedAsArray(name: string, file: FileModel): boolean {
  return file.attributesNamed(name).some((node) => {
    const use = file.useOf(node);
    return (use.kind === 'attribute' || use.kind === 'method') && ARRAY_ATTRIBUTES.has(use.name ?? '');
  });
}

/** `memoryview(data)[:16]` */
function* memorySlice(node: Node, base: Node, file: FileModel): Generator<View> {
  const made = file.originOf(base);
  const call = made && file.call(made);
  const source = call?.qualifiedName === 'builtins.memoryview' ? call.argument(0) : undefined;
  if (!call || !source || !isOwn(source, file)) return;
  const way = kept(node, file);
  if (!way || base.unparenthesized.kind === 'attribute') return;
  const isMap = /^mmap\.mmap$/.test(file.constructorName(source) ?? '');
  yield {
    node,
    source,
    confidence: isMap || bulkOf(file, source)?.size === 'large' ? 'likely' : 'possible',
    what: 'slice of a memoryview',
    keeps: isMap ? 'the whole map' : 'the whole buffer',
    hint: isMap
      ? 'Keep the bytes of the part, bytes(view), and close the map.'
      : 'Keep the bytes of the part: bytes(view).',
    copy: { before: 'bytes(', after: ')' },
  };
}

/** The slice of an array that is made in the same function: `numpy.load(path)[:5]`. */
function* arraySlice(node: Node, base: Node, keys: readonly Node[], file: FileModel): Generator<View> {
  const name = file.constructorName(base) ?? '';
  const inner = base.unparenthesized;
  if (!ARRAY_MAKERS.has(name) || inner.kind === 'attribute' || !isOwn(base, file) || !kept(node, file))
    return;
  const isSmall = keys.length === 1 && isShort(keys[0], file);
  const made = file.originOf(base) ?? base;
  if (bulkOf(file, made) === undefined) return;
  yield {
    node,
    source: made,
    confidence: isSmall ? 'likely' : 'possible',
    what: 'slice',
    keeps: 'the whole array',
    hint: "Copy the part that is kept: add '.copy()'.",
    copy: { before: '', after: '.copy()' },
  };
}

/** `[:5]`: a few elements, whatever there is. */
function isShort(key: Node | undefined, file: FileModel): boolean {
  if (key?.kind !== 'slice') return false;
  const text = key.text.replace(/\s/g, '');
  const stop = key.children.at(-1);
  return /^0?:[^:-]+$/.test(text) && stop !== undefined && (constantOf(file, stop) ?? 1e9) <= 1000;
}

/** Parts of the chunk of one round, put into a list that outlives the round. */
function* partOfChunk(node: Node, base: Node, keys: readonly Node[], file: FileModel): Generator<View> {
  const chunk = base.kind === 'identifier' ? file.binding(base) : undefined;
  const loop = chunk && loopThatBinds(chunk, node, file);
  if (!chunk || !loop || !file.imports('numpy') || keys.length < 2) return;
  const use = file.useOf(node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const part = target?.kind === 'identifier' ? file.binding(target) : undefined;
  const mentions = part ? part.references : [node];
  const collected = mentions.find((mention) => {
    const passed = file.useOf(mention);
    const call = passed.kind === 'argument' ? file.call(passed.by) : undefined;
    const list = call?.receiver?.kind === 'identifier' ? file.binding(call.receiver) : undefined;
    const isOuter = list?.assignments.every(({ target: at }) => !loop.contains(at)) === true;
    return /^(?:append|add|appendleft|insert)$/.test(call?.name ?? '') && isOuter;
  });
  if (!collected) return;
  yield {
    node,
    source: chunk.assignments.find(({ target: at }) => loop.contains(at))?.target ?? base,
    confidence: isOneOfMany(node, collected, loop, file) ? 'likely' : 'possible',
    what: 'slice',
    keeps: 'the whole chunk of its round',
    hint: "Copy the part that is kept: add '.copy()'.",
    copy: { before: '', after: '.copy()' },
  };
}

/** An inner loop goes through the parts of the chunk, and only under a condition one of them is kept. */
function isOneOfMany(node: Node, collected: Node, loop: Node, file: FileModel): boolean {
  const inner = file.loopAround(node)?.node;
  if (!inner || inner === loop || !inner.contains(collected)) return false;
  const branch = collected.ancestor('if_statement', 'for_statement', 'while_statement');
  return branch?.kind === 'if_statement' && inner.contains(branch) && !branch.contains(node);
}

/** The loop around a node that gives the name a new value in each round. */
function loopThatBinds(binding: Binding, node: Node, file: FileModel): Node | undefined {
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    const body = loop.node.child('body');
    if (body && binding.assignments.some(({ target, kind }) => kind === 'assign' && body.contains(target))) {
      return loop.node;
    }
  }
  return undefined;
}

// ---- frame.head(), frame.iloc[:5]

function* frames(file: FileModel): Generator<View> {
  if (!file.imports('pandas')) return;
  const parts: { node: Node; base: Node | undefined }[] = [];
  for (const call of [...file.callsOfMethod('head'), ...file.callsOfMethod('tail')]) {
    parts.push({ node: call.node, base: call.receiver });
  }
  for (const node of [...file.attributesNamed('iloc'), ...file.attributesNamed('loc')]) {
    const use = file.useOf(node);
    if (use.kind === 'item' && use.by.childrenIn('subscript').every((key) => key.kind === 'slice')) {
      parts.push({ node: use.by, base: node.child('object') });
    }
  }
  for (const { node, base } of parts) {
    const made = base && file.originOf(base);
    const maker = made && file.call(made);
    if (!base || !maker || !FRAME_MAKERS.test(maker.qualifiedName ?? '') || !isOwn(base, file)) continue;
    if (!kept(node, file)) continue;
    yield {
      node,
      source: made,
      confidence: 'likely',
      what: 'part of a frame',
      keeps: 'the whole frame',
      hint: "Copy the rows that are kept: add '.copy()'.",
      copy: { before: '', after: '.copy()' },
    };
  }
}

// ---- mapping.keys()

function* dictViews(file: FileModel): Generator<View> {
  if (file.python.isPython2) return;
  for (const call of file.callsOfMethod('keys')) {
    const { node, receiver } = call;
    const confidence = receiver && keysConfidence(call, receiver, file);
    if (!receiver || !confidence || call.argumentNodes.length > 0) continue;
    yield {
      node,
      source: receiver,
      confidence,
      what: 'view of the keys',
      keeps: 'the whole dict with its values',
      hint: 'Keep a list or a frozenset of the keys: list(...).',
      copy: { before: 'list(', after: ')' },
    };
  }
}

/** It makes a dict, or calls a function of the file that does. */
function makesDict(maker: Node, file: FileModel): boolean {
  if (maker.is('dictionary', 'dictionary_comprehension')) return true;
  const call = file.call(maker);
  if (call?.qualifiedName === 'builtins.dict') return true;
  const callee = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  const results = callee ? resultsOf(file, callee) : [];
  return results.some((result) => MAPPINGS.has(file.constructorName(result) ?? ''));
}

function keysConfidence(call: Call, receiver: Node, file: FileModel): Finding['confidence'] | undefined {
  const way = kept(call.node, file);
  const maker = file.originOf(receiver) ?? receiver;
  const isMade = receiver.kind !== 'attribute' && makesDict(maker, file) && isOwn(receiver, file);
  if (way && isMade) return way.kind === 'stored' ? 'likely' : 'possible';
  // `column_keys=row.keys()`: who takes keys by keyword may keep them, and the values with them.
  if (receiver.kind !== 'subscript') return undefined;
  return passedByKeyword(call.node, file) ? 'possible' : undefined;
}

function passedByKeyword(node: Node, file: FileModel): boolean {
  const use = file.useOf(node);
  if (use.kind === 'argument') return use.name !== undefined;
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  return (
    binding?.references.some((reference) => {
      const { kind, name } = file.useOf(reference);
      return kind === 'argument' && name !== undefined;
    }) === true
  );
}

// ---- re.search(...)

function* matches(file: FileModel): Generator<View> {
  for (const call of [...MATCHING_FUNCTIONS].flatMap((name) => file.callsNamed(name))) {
    yield* match(call, call.argument(1, 'string'), file);
  }
  for (const call of ['match', 'search', 'fullmatch'].flatMap((name) => file.callsOfMethod(name))) {
    const isPattern = call.receiver && file.constructorName(call.receiver) === 're.compile';
    if (isPattern) yield* match(call, call.argument(0, 'string'), file);
  }
}

function* match(call: Call, subject: Node | undefined, file: FileModel): Generator<View> {
  const bulk = subject && bulkOf(file, subject);
  const isStored = escapesOfValue(file, call.node).some(({ kind }) => kind === 'stored');
  if (!subject || !bulk || !isStored || !file.functionAround(call.node)) return;
  yield {
    node: call.node,
    source: subject,
    confidence: bulk.size === 'large' ? 'likely' : 'possible',
    what: 'match',
    keeps: 'the whole text that was searched',
    hint: 'Keep what is needed of the match: its group() or groupdict().',
  };
}

// ---- iter(rows)

const ITERATORS = ['iter', 'reversed', 'enumerate', 'map', 'filter', 'zip'];

function* iterators(file: FileModel): Generator<View> {
  for (const call of ITERATORS.flatMap((name) => file.callsNamed(`builtins.${name}`))) {
    const source = call.positional.at(-1);
    const bulk = source && bulkOf(file, source);
    if (!source || !bulk || call.node.parent?.kind !== 'assignment') continue;
    const target = call.node.parent.child('left');
    const name = target?.kind === 'identifier' ? file.binding(target) : undefined;
    const isBegun = name?.references.some((reference) => {
      const use = file.useOf(reference);
      return use.kind === 'argument' && file.call(use.by)?.qualifiedName === 'builtins.next';
    });
    if (!name || !isBegun || !isOwn(source, file)) continue;
    const isStored = escapesOfValue(file, call.node).some(
      ({ kind, by }) => kind === 'stored' && by !== call.node.parent,
    );
    if (!isStored || !file.functionAround(call.node)) continue;
    yield {
      node: call.node,
      source,
      confidence: 'possible',
      what: 'iterator',
      keeps: 'all that it walks',
      hint: fitting(
        `Keep the values taken from '${name.name}', not the iterator.`,
        'Keep the values, not the iterator.',
      ),
    };
  }
}
