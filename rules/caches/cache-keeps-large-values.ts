import { CACHING_DECORATORS } from '../../src/knowledge/caches.js';
import { LARGE_PARAMETER_NAME, LARGE_PARAMETER_TYPE } from '../../src/knowledge/key-domains.js';
import {
  bulkOf,
  constantOf,
  type DecoratedFunction,
  decoratedWith,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  resultsOf,
} from '../../src/rule/index.js';

/** As many large values as anybody means to keep. */
const FEW = 8;

export default defineRule({
  name: 'cache-keeps-large-values',
  summary: 'A function cache keeps large results, or large arguments as keys.',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  python: '>=3.2',
  on: decoratedWith(...CACHING_DECORATORS),

  *check(site, file) {
    const model = site.function;
    const size = sizeOf(site, file);
    if (model.parameters.length === 0 || (size !== undefined && size <= FEW) || file.isTestCode(model.node))
      return;
    const results = size === undefined ? 'every result' : `up to ${size} results`;
    const large = resultsOf(file, model)
      .map((value) => bulkOf(file, value))
      .find((found) => found !== undefined);
    if (large) {
      yield {
        at: site.decorator,
        confidence: large.size === 'large' ? 'likely' : 'possible',
        message: fitting(
          `The cache of '${model.name}' keeps ${results}, and each may be large.`,
          `This cache keeps ${results}, and each may be large.`,
        ),
        because: [{ at: large.maker, message: 'The result holds as much as there happens to be.' }],
        hint: 'Give functools.lru_cache a small maxsize, or cache the part that is dear to make and small to keep.',
      };
      return;
    }
    const argument = model.parameters.find(({ name, annotation }) => isLargeByName(name, annotation));
    if (!argument) return;
    const values = size === undefined ? 'all values of' : `up to ${size} values of`;
    yield {
      at: site.decorator,
      confidence: 'possible',
      message: fitting(
        `The cache of '${model.name}' keeps ${values} '${argument.name}' as keys.`,
        `This cache keeps ${values} '${argument.name}' as keys.`,
      ),
      because: [
        { at: argument.node, message: 'The argument is part of the key: the cache holds the whole of it.' },
      ],
      hint: 'Cache under a digest or an id of the argument, or give functools.lru_cache a small maxsize.',
    };
  },
});

/** How many results the cache keeps; undefined for all of them. */
function sizeOf({ decorator, qualifiedName }: DecoratedFunction, file: FileModel): number | undefined {
  if (qualifiedName === 'functools.cache') return undefined;
  const size = file.call(decorator)?.argument(0, 'maxsize');
  if (!size || size.kind === 'identifier') return size ? constantOf(file, size) : 128;
  return size.kind === 'none' ? undefined : (constantOf(file, size) ?? 128);
}

function isLargeByName(name: string, annotation: Node | undefined): boolean {
  const text = annotation?.text.replace(/^['"]|['"]$/g, '');
  if (text !== undefined && LARGE_PARAMETER_TYPE.test(text)) return true;
  return LARGE_PARAMETER_NAME.test(name) && (text === undefined || /^(?:str|bytes|tuple|Any)\b/.test(text));
}
