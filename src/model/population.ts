/** Places where a class is made into many instances that are kept. */

import { GROWING_METHODS } from '../knowledge/containers.js';
import { EAGER_CONSUMERS } from '../knowledge/effects.js';
import type { ClassModel } from '../names/class.js';
import type { Node } from '../syntax/index.js';
import type { FileModel, Loop } from './file-model.js';
import { constructionsOf } from './lifetime.js';

/** One place that makes instances which stay. */
export interface Population {
  /** The call that makes an instance. */
  readonly node: Node;
  /**
   * `data`: for each element of what is usually large: the lines of a file, the rows of a table, the numbers up to a
   * variable. `many`: for each of as much as there happens to be. `some`: one a call.
   */
  readonly size: 'data' | 'many' | 'some';
}

/** Functions and methods whose elements are data rather than a choice of things. */
const DATA_FUNCTIONS =
  /^(builtins\.(open|xrange)|csv\.|itertools\.(product|combinations|permutations)|re\.(finditer|findall)|os\.walk|json\.loads?|numpy\.|struct\.iter_unpack)/;
const DATA_METHODS =
  /^(readlines|splitlines|fetchall|fetchmany|execute|itertuples|iterrows|finditer|findall|to_dict|iter_rows|scan|iterparse|getElementsByTagName|tolist|stream)$/;

/** As many elements as a handful: what is written out, or counted below this. */
const HANDFUL = 1000;

/** Where the file makes instances of exactly this class and keeps them; in source order. Never throws. */
export function populationsOf(file: FileModel, owner: ClassModel): Population[] {
  return constructionsOf(file, owner).flatMap((node) => {
    if (file.isTestCode(node)) return [];
    const size = sizeOf(file, node, 0);
    return size === undefined ? [] : [{ node, size }];
  });
}

function sizeOf(file: FileModel, value: Node, depth: number): Population['size'] | undefined {
  if (depth > 3) return undefined;
  const use = file.useOf(value);
  switch (use.kind) {
    case 'element':
      return sizeOfElement(file, use.by, depth);
    case 'produced':
      return sizeOfComprehension(file, use.by);
    case 'argument': {
      const call = file.call(use.by);
      if (!call?.receiver || !GROWING_METHODS.has(call.name ?? '')) return undefined;
      // Other classes have methods of these names; hardly one has `append`.
      if (call.name !== 'append' && file.constructorName(call.receiver) === undefined) return undefined;
      return isKept(file, call.receiver) ? sizeByLoop(file, value) : undefined;
    }
    case 'assigned': {
      const target = use.by.kind === 'assignment' ? use.by.child('left') : undefined;
      if (target?.kind === 'subscript') {
        // The same place again and again.
        if (target.child('subscript')?.kind === 'integer') return undefined;
        const container = target.child('value');
        return container && isKept(file, container) ? sizeByLoop(file, value) : undefined;
      }
      const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
      if (!binding || binding.scope.kind === 'module' || binding.assignments.length > 2) return undefined;
      for (const reference of binding.references) {
        const isStored = ['argument', 'element', 'assigned'].includes(file.useOf(reference).kind);
        const size = isStored ? sizeOf(file, reference, depth + 1) : undefined;
        if (size) return size;
      }
      return undefined;
    }
  }
  return undefined;
}

/** `(key, P(key))` in a place of its own, or the value of a dict comprehension. */
function sizeOfElement(file: FileModel, by: Node, depth: number): Population['size'] | undefined {
  if (by.kind === 'pair' && by.parent?.kind === 'dictionary_comprehension') {
    return sizeOfComprehension(file, by.parent);
  }
  return by.is('tuple', 'list') ? sizeOf(file, by, depth + 1) : undefined;
}

function sizeOfComprehension(file: FileModel, comprehension: Node): Population['size'] | undefined {
  const clauses = comprehension.children.filter((child) => child.kind === 'for_in_clause');
  const areFew = clauses.every((clause) => isHandful(file, clause.child('right')));
  if (areFew || !isResultKept(file, comprehension, 0)) return undefined;
  const around = file.loopAround(comprehension);
  const isDataLike = clauses.some((clause) => isData(file, clause.child('right')));
  return isDataLike || (around && isDataLoop(file, around)) ? 'data' : 'many';
}

/** What a comprehension answers stays: it is stored somewhere, returned, or passed on. */
function isResultKept(file: FileModel, result: Node, depth: number): boolean {
  const use = file.useOf(result);
  switch (use.kind) {
    case 'return':
    case 'element':
      return result.kind !== 'generator_expression';
    case 'argument': {
      const call = file.call(use.by);
      if (call?.receiver && GROWING_METHODS.has(call.name ?? '')) return isKept(file, call.receiver);
      const name = call?.qualifiedName;
      if (name === undefined) return call !== undefined && result.kind !== 'generator_expression';
      const isCollected = /^(builtins\.(list|tuple|set|dict|frozenset|sorted)|collections\.deque)$/.test(
        name,
      );
      if (isCollected && depth < 3) return isResultKept(file, use.by, depth + 1);
      return !EAGER_CONSUMERS.has(name) && result.kind !== 'generator_expression';
    }
    case 'assigned': {
      const target = use.by.kind === 'assignment' ? use.by.child('left') : undefined;
      return target !== undefined && result.kind !== 'generator_expression' && isKept(file, target);
    }
  }
  return false;
}

/** What is put into the container is walked or passed on from there; else there is no telling what it is for. */
function isKept(file: FileModel, container: Node): boolean {
  const target = container.unparenthesized;
  if (target.kind === 'attribute') return true;
  if (target.kind === 'subscript') {
    const { text } = target;
    return file.iterations.some(({ sources }) => sources.some((source) => source.text === text));
  }
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  if (!binding) return false;
  if (binding.isParameter) return true;
  return binding.references.some((reference) => {
    return ['iterate', 'return', 'argument', 'assigned', 'element', 'yield'].includes(
      file.useOf(reference).kind,
    );
  });
}

function sizeByLoop(file: FileModel, node: Node): Population['size'] {
  let size: Population['size'] = 'some';
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    if (isHandful(file, loop.iterable)) continue;
    if (isDataLoop(file, loop)) return 'data';
    size = 'many';
  }
  return size;
}

function isDataLoop(file: FileModel, { iterable }: Loop): boolean {
  return iterable !== undefined && isData(file, iterable);
}

/** Walks what is usually large. */
function isData(file: FileModel, iterable: Node | undefined): boolean {
  if (!iterable) return false;
  const binding = iterable.kind === 'identifier' ? file.binding(iterable) : undefined;
  const opened = binding?.onlyAssignment;
  const origin =
    (opened?.kind === 'with' ? opened.value : file.originOf(iterable)) ?? iterable.unparenthesized;
  const call = file.call(origin);
  if (!call) return false;
  const name = call.qualifiedName ?? '';
  if (name === 'builtins.range')
    return !isHandful(file, iterable) && !isCountOfThings(call.positional.at(-1));
  if (/^builtins\.(enumerate|zip|map|filter|iter|reversed|sorted|list)$/.test(name)) {
    return call.positional.some((argument) => isData(file, argument));
  }
  return DATA_FUNCTIONS.test(name) || (call.receiver !== undefined && DATA_METHODS.test(call.name ?? ''));
}

/** `num_workers`, `len(args)`: as many as there are of something else. */
function isCountOfThings(stop: Node | undefined): boolean {
  return stop === undefined || /len\(|num_|n_[a-z]{4,}|count|max_|_num|self\.|\b\d{1,3}$/i.test(stop.text);
}

function isHandful(file: FileModel, iterable: Node | undefined): boolean {
  if (!iterable) return false;
  const origin = file.originOf(iterable) ?? iterable.unparenthesized;
  if (origin.is('list', 'tuple', 'set', 'dictionary')) {
    return origin.firstChild !== undefined;
  }
  if (origin.is('string', 'concatenated_string')) return true;
  const call = file.call(origin);
  if (call?.qualifiedName === 'builtins.enumerate' || call?.qualifiedName === 'builtins.zip') {
    return call.positional.some((argument) => isHandful(file, argument));
  }
  const last =
    call?.qualifiedName === 'builtins.range'
      ? call.positional.at(call.positional.length > 1 ? 1 : 0)
      : undefined;
  const stop = last && file.originOf(last);
  return stop?.kind === 'integer' && Number(stop.text.replaceAll('_', '')) < HANDFUL;
}
