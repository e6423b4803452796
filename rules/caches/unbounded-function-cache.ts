import { CACHING_DECORATORS } from '../../src/knowledge/caches.js';
import { CACHED_OBJECT_NAME, CACHED_OBJECT_TYPE, OPEN_DOMAIN_NAME } from '../../src/knowledge/key-domains.js';
import {
  type DecoratedFunction,
  decoratedWith,
  defineRule,
  type FileModel,
  type Fix,
  type FunctionModel,
  fitting,
  keyDomainOf,
  type Node,
  type Parameter,
  replace,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'unbounded-function-cache',
  summary: 'A function cache without a bound keeps the arguments and the result of every different call.',
  impact: 'leak',
  level: 'warning',
  python: '>=3.2',
  on: decoratedWith(...CACHING_DECORATORS),

  *check(site, file) {
    const model = site.function;
    const unbounded = unboundedBy(site, file);
    // The cache of a method holds the instances too: another rule.
    if (!unbounded || model.selfName !== undefined || isNested(model, file) || file.isTestCode(model.node))
      return;
    const parameters = model.parameters.filter((parameter) => !isClassParameter(parameter, model));
    const varied = parameters.filter((parameter) => sizeOf(parameter, file) !== 'small');
    // Without arguments there is one result; of a truth or an Enum there are a few.
    const worst =
      varied.find((parameter) => keepsObject(parameter)) ??
      varied.find((parameter) => isText(parameter)) ??
      varied[0];
    if (!worst) return;

    const isObject = keepsObject(worst);
    const isSure = isObject && !file.isScript;
    const fix = fixFor(site, unbounded);
    yield {
      at: site.decorator,
      confidence: isSure ? 'likely' : 'possible',
      message: fitting(
        `The cache of '${model.name}' keeps every '${worst.name}' it is ever given, without a bound.`,
        `The cache of '${model.name}' has no bound.`,
        'This function cache has no bound.',
      ),
      because: [
        {
          at: worst.node,
          message: isObject
            ? 'The argument is an object: the cache keeps it, and all it refers to, for as long as the function lives.'
            : 'Nothing limits how many different values there are, and each leaves an entry behind.',
        },
      ],
      hint: isObject
        ? 'Cache under something small that stands for the object, or drop the cache.'
        : 'Give functools.lru_cache a maxsize.',
      ...(fix ? { fix } : {}),
    };
  },
});

/** What makes the cache unbounded: `cache` itself, or the None of `lru_cache(maxsize=None)`. */
function unboundedBy({ decorator, qualifiedName }: DecoratedFunction, file: FileModel): Node | undefined {
  if (qualifiedName === 'functools.cache') return decorator;
  const call = file.call(decorator);
  const size = call?.argument(0, 'maxsize');
  return size?.kind === 'none' ? size : undefined;
}

/** Made anew by every call of the function around it: another rule. */
function isNested(model: FunctionModel, file: FileModel): boolean {
  return file.functionAround(model.node) !== undefined;
}

function isClassParameter(parameter: Parameter, model: FunctionModel): boolean {
  return model.binding === 'class' && parameter === model.parameters[0];
}

function sizeOf(parameter: Parameter, file: FileModel): 'small' | 'varied' {
  const text = parameter.annotation?.text ?? '';
  if (keepsObject(parameter)) return 'varied';
  // Results for numbers are mostly tables of something.
  if (/^(int|bool|None|float)(\s*\|\s*(int|bool|None|float))*$/.test(text)) return 'small';
  const domain = keyDomainOf(file, parameter.node);
  return domain.size === 'small' || domain.size === 'fixed' ? 'small' : 'varied';
}

/** A function, a request, a frame, an array: more than a value. */
function keepsObject({ name, annotation, kind }: Parameter): boolean {
  if (kind !== 'positional' && kind !== 'keyword-only') return false;
  const text = annotation?.text.replace(/^['"]|['"]$/g, '');
  return text === undefined ? CACHED_OBJECT_NAME.test(name) : CACHED_OBJECT_TYPE.test(text);
}

function isText({ name }: Parameter): boolean {
  return OPEN_DOMAIN_NAME.test(name);
}

/** A number in the place of None; `cache` would need another import. */
function fixFor({ qualifiedName }: DecoratedFunction, unbounded: Node): Fix | undefined {
  if (qualifiedName !== 'functools.lru_cache') return undefined;
  return { title: 'Keep the 128 results last used', safety: 'unsafe', edits: [replace(unbounded, '128')] };
}
