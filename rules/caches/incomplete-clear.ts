import {
  type AttributeUse,
  type ClassModel,
  classes,
  containerOfAttribute,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Growing,
  growingOf,
  sameText,
} from '../../src/rule/index.js';

/** Methods that say that they empty the object. */
const CLEARING_METHOD =
  /^_*(?:clear|reset|flush|purge|empty|invalidate|forget)(?:_*(?:all|caches?|all_caches|state|memo|data|everything))?$/i;

/** Attributes that say that they are caches. */
const CACHE_ATTRIBUTE = /(?:^|_)(?:caches?|memo)(?:_|$)/i;

export default defineRule({
  name: 'incomplete-clear',
  summary: 'A method that empties the object forgets a container that other methods fill.',
  impact: 'leak',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    const reported = new Set<string>();
    for (const method of owner.functions) {
      if (!CLEARING_METHOD.test(method.name) || method.isLambda || file.isTestCode(method.node)) continue;
      const touched = touchedBy(method, owner);
      const cleared = [...touched.uses].filter(({ use }) => empties(use));
      if (cleared.length === 0 || touched.isOpen) continue;
      for (const name of owner.attributes.keys()) {
        if ([...touched.uses].some((other) => other.name === name)) continue;
        const forgotten = neverEmptied(owner, name, file);
        const sibling = forgotten && cleared.find((other) => isAlike(other.name, name, owner, file));
        const growth = forgotten?.lastingGrowths.find(({ how }) => how !== 'augment');
        if (!forgotten || !sibling || !growth || reported.has(name)) continue;
        reported.add(name);
        const areCaches = CACHE_ATTRIBUTE.test(name) && CACHE_ATTRIBUTE.test(sibling.name);
        const isPaired = areCaches || filledTogether(sibling.name, name, owner, file) === 'same key';
        yield {
          at: method.nameNode,
          confidence: isPaired && forgotten.isTrimmed === 'no' ? 'likely' : 'possible',
          message: fitting(
            `'${method.name}' empties 'self.${sibling.name}' and leaves 'self.${name}' full.`,
            `'${method.name}' leaves 'self.${name}' full.`,
            'This method leaves one of the containers full.',
          ),
          because: [
            { at: sibling.use.node, message: `This one is emptied.` },
            {
              at: growth.node,
              message: 'The other is filled here, and nothing in this file ever takes anything out.',
            },
          ],
          hint: `Clear 'self.${name}' as well.`,
        };
      }
    }
  },
});

interface NamedUse {
  readonly name: string;
  readonly use: AttributeUse;
}

/** Attributes that a method mentions, also by way of the other methods that it runs; open when it calls its bases. */
function touchedBy(method: FunctionModel, owner: ClassModel): { uses: Set<NamedUse>; isOpen: boolean } {
  const reached = new Set([method]);
  const uses = new Set<NamedUse>();
  let isOpen = false;
  // A set grows while it is walked: what is added is visited too.
  for (const at of reached) {
    if (/\bsuper\s*\(|\.__dict__\b|\bvars\s*\(|\bsetattr\s*\(|\.__init__\s*\(/.test(at.node.text))
      isOpen = true;
    for (const ancestor of owner.ancestors) {
      for (const { name, uses: all } of ancestor.attributes.values()) {
        const mine = all.filter((use) => use.method === at);
        for (const use of mine) uses.add({ name, use });
        const callee = mine.length > 0 ? owner.findMethod(name) : undefined;
        if (callee) reached.add(callee);
      }
    }
  }
  return { uses, isOpen };
}

/** `self.x.clear()`, `self.x = {}`, `del self.x[:]` */
function empties(use: AttributeUse): boolean {
  if (use.kind === 'method') return use.name === 'clear';
  if (use.kind === 'item-delete' || use.kind === 'item-store') {
    return use.key?.kind === 'slice' && use.key.firstChild === undefined;
  }
  const value = use.kind === 'store' ? use.value?.unparenthesized : undefined;
  if (value?.is('list', 'dictionary')) return value.firstChild === undefined;
  return (
    value?.kind === 'call' &&
    /^(?:\w+\.)?(?:dict|list|set|OrderedDict|defaultdict|deque|Counter|Weak\w+)\(/.test(value.text)
  );
}

/** A container that grows with use and that nothing in the file makes smaller. */
function neverEmptied(owner: ClassModel, name: string, file: FileModel): Growing | undefined {
  const container = containerOfAttribute(file, owner, name);
  if (!container || container.keeper === 'class') return undefined;
  const grown = growingOf(file, container);
  // What `|=` changes may be a flag.
  const isFilled = grown.grows.some(({ how }) => how === 'store' || how === 'method');
  return grown.shrinks.length === 0 && !grown.limit && isFilled ? grown : undefined;
}

/** Two containers that belong together: both are caches by name, or one method fills both. */
function isAlike(one: string, other: string, owner: ClassModel, file: FileModel): boolean {
  if (CACHE_ATTRIBUTE.test(one) && CACHE_ATTRIBUTE.test(other)) return true;
  return filledTogether(one, other, owner, file) !== undefined;
}

/** One method fills both, also under the same key. */
function filledTogether(
  one: string,
  other: string,
  owner: ClassModel,
  file: FileModel,
): 'same key' | 'same method' | undefined {
  const [first = [], second = []] = [one, other].map((name) => {
    const container = containerOfAttribute(file, owner, name);
    const grows = container ? growingOf(file, container).grows : [];
    return grows.filter((growth) => growth.function !== undefined && growth.function.name !== '__init__');
  });
  const pairs = first.flatMap((growth) =>
    second.filter((twin) => twin.function === growth.function).map((twin) => [growth, twin] as const),
  );
  if (pairs.length === 0) return undefined;
  const isSame = pairs.some(([growth, twin]) => growth.key && twin.key && sameText(growth.key, twin.key));
  return isSame ? 'same key' : 'same method';
}
