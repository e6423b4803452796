import { GROWING_METHODS, SHRINKING_METHODS } from '../../src/knowledge/containers.js';
import { CALLERS_OBJECT_NAME } from '../../src/knowledge/key-domains.js';
import {
  type Confidence,
  defineRule,
  type FileModel,
  type Fix,
  type FunctionModel,
  fitting,
  functions,
  insertBefore,
  keyDomainOf,
  type Node,
  type Parameter,
  replace,
  stringValue,
  type Use,
} from '../../src/rule/index.js';

/** What happens to a default that outlives the call. */
interface Change {
  readonly at: Node;
  readonly confidence: Confidence;
  readonly isGrowth: boolean;
  readonly message: string;
  /** The part of the key that is another object again and again, with much behind it. */
  readonly object?: Node | undefined;
}

/** Parameters that say what they are for: a memo that belongs to the function. */
const INTENDED = /^_*(cache|memo|memory|memoized|seen_cache|_?instances|registry|\w+_(cache|memo))$/i;

const ORDER: readonly Confidence[] = ['possible', 'likely', 'proven'];

export default defineRule({
  name: 'mutable-default-accumulates',
  summary: 'A default value is made once, and keeps what every call puts into it.',
  impact: 'leak',
  level: 'warning',
  on: functions(),

  *check(model, file) {
    if (file.isTestCode(model.body ?? model.node)) return;
    for (const parameter of model.parameters) {
      const made = parameter.default && madeBy(parameter.default, file);
      if (!made) continue;
      const change = worst(changesOf(parameter, model, file));
      if (!change) continue;
      const { name } = parameter;
      // A default that the module has made is the caller's to give: another name for it changes nothing.
      const fix = made === parameter.default ? fixOf(parameter, model, file) : undefined;
      yield {
        at: parameter.node,
        // The default of a nested function is made anew with the function, and goes with it.
        confidence: confidenceOf(change, parameter, model, file),
        message: fitting(
          change.isGrowth
            ? `The default of '${name}' is one object for all calls, and each of them adds to it.`
            : `The default of '${name}' is one object for all calls, and it leaves the function here.`,
          'This default is one object for all calls, which keeps what they put into it.',
        ),
        because: [
          { at: change.at, message: change.message },
          ...(change.object && INTENDED.test(name)
            ? [{ at: change.object, message: 'The key is another object for every caller.' }]
            : []),
          {
            at: made,
            message: 'This object is made when the function is defined, and lives as long as the function.',
          },
        ],
        hint: INTENDED.test(name)
          ? 'Use functools.lru_cache with a size, or a cache in the module that can be emptied.'
          : 'Take None for the default, and make the object in the function.',
        ...(fix && !INTENDED.test(name) ? { fix } : {}),
      };
    }
  },
});

function confidenceOf(
  { confidence, object }: Change,
  { name }: Parameter,
  model: FunctionModel,
  file: FileModel,
): Confidence {
  if (file.functionAround(model.node)) return 'possible';
  // A memo under names and numbers is what people want; one under the objects of its callers keeps them all.
  if (INTENDED.test(name)) return object ? 'likely' : 'possible';
  return confidence;
}

/** The expression that makes the default, where it is mutable: here, or for a name of the module that is assigned once. */
function madeBy(value: Node, file: FileModel): Node | undefined {
  if (file.isNewContainer(value)) return value;
  const binding = value.kind === 'identifier' ? file.binding(value) : undefined;
  const made = binding?.scope.kind === 'module' ? binding.onlyValue : undefined;
  return made && file.isNewContainer(made) ? made : undefined;
}

function worst(changes: readonly Change[]): Change | undefined {
  return changes.reduce<Change | undefined>((most, change) => {
    return !most || ORDER.indexOf(change.confidence) > ORDER.indexOf(most.confidence) ? change : most;
  }, undefined);
}

function changesOf(parameter: Parameter, model: FunctionModel, file: FileModel): Change[] {
  const binding = file.binding(parameter.node);
  if (!binding) return [];
  const uses = file.usesOf(binding);
  // `found = found or []` and `found = list(found)`: from there on the name may stand for something else.
  const rebound = Math.min(
    ...binding.assignments.filter(({ kind }) => kind === 'assign').map(({ target }) => target.index),
  );
  if (
    uses.some((use) => use.kind === 'method' && SHRINKING_METHODS.has(use.name ?? '') && use.name !== 'get')
  )
    return [];
  if (uses.some(({ kind }) => kind === 'item-delete')) return [];
  return uses.flatMap((use) => (use.node.index > rebound ? [] : changeOf(use, parameter, model, file)));
}

function changeOf(use: Use, parameter: Parameter, model: FunctionModel, file: FileModel): Change[] {
  const { name } = parameter;
  switch (use.kind) {
    case 'method': {
      if (!GROWING_METHODS.has(use.name ?? '')) return [];
      const [argument] = file.call(use.by)?.positional ?? [];
      const isFixed = use.name !== 'append' && argument !== undefined && isConstant(argument);
      return [grown(use.by, isFixed, `'${use.name}' adds to the default when no '${name}' is passed.`)];
    }
    case 'item-store': {
      const isFixed = isList(parameter, file) || (use.key !== undefined && isConstant(use.key));
      return [
        {
          ...grown(use.by, isFixed, 'The entry stays in the default after the call.'),
          object: objectInKey(use.by, file),
        },
      ];
    }
    case 'augment':
      return [grown(use.by, false, 'The operator changes the default in place.')];
    case 'return':
      return isOrEmpty(use)
        ? []
        : [escaped(use.node, 'possible', 'The caller gets the default itself, and may add to it.')];
    case 'assigned':
      return isOrEmpty(use) ? [] : keptOn(use, model, file);
  }
  return [];
}

/** A function, node, request or the like in the key, or its id, that comes from the caller. */
function objectInKey(subscript: Node, file: FileModel): Node | undefined {
  for (const key of subscript.childrenIn('subscript')) {
    for (const node of key.walk()) {
      if (node.kind !== 'identifier' || !CALLERS_OBJECT_NAME.test(node.text)) continue;
      if (keyDomainOf(file, node).size === 'open') return node;
    }
  }
  return undefined;
}

function grown(at: Node, isFixed: boolean, message: string): Change {
  return { at, confidence: isFixed ? 'possible' : 'proven', isGrowth: true, message: shortened(message) };
}

function escaped(at: Node, confidence: Confidence, message: string): Change {
  return { at, confidence, isGrowth: false, message };
}

function shortened(message: string): string {
  return message.length > 100 ? 'This adds to the default when nothing is passed.' : message;
}

/** `self.items = items`: every object made without the argument shares one container. */
function keptOn(use: Use, model: FunctionModel, file: FileModel): Change[] {
  const target = use.by.child('left');
  const name = target && file.selfAttribute(target);
  const owner = model.class;
  if (!target || name === undefined || !owner) return [];
  const grows = owner
    .usesOf(name)
    .find(
      ({ kind, name: method }) =>
        kind === 'item-store' ||
        kind === 'augment' ||
        (kind === 'method' && GROWING_METHODS.has(method ?? '')),
    );
  const isFixed = grows?.kind === 'item-store' && grows.key !== undefined && isConstant(grows.key);
  if (!grows)
    return [escaped(target, 'possible', 'Every object made without the argument shares the default.')];
  return [
    {
      at: grows.node,
      confidence: isFixed ? 'likely' : 'proven',
      isGrowth: true,
      message: 'Every object made without the argument adds to the default.',
    },
  ];
}

/** `items or []`: the default is empty, and so another object is taken in its place. */
function isOrEmpty(use: Use): boolean {
  const operator = use.node.unparenthesized;
  return operator.is('boolean_operator', 'conditional_expression');
}

/** A list does not grow by what is put in the place of its elements. */
function isList({ default: value }: Parameter, file: FileModel): boolean {
  return value !== undefined && file.constructorName(value) === 'builtins.list';
}

function isConstant(node: Node): boolean {
  const value = node.unparenthesized;
  return stringValue(value) !== undefined || value.is('integer', 'true', 'false', 'none', 'float');
}

/** None for the default, and the object made at the start of the body. */
function fixOf(parameter: Parameter, model: FunctionModel, file: FileModel): Fix | undefined {
  const { body } = model;
  const { default: value, name, annotation } = parameter;
  if (!body || !value || annotation || model.node.start === body.start) return undefined;
  const [first, second] = body.children;
  const isDocstring =
    first?.kind === 'expression_statement' && first.firstChild?.is('string', 'concatenated_string');
  const start = isDocstring ? second : first;
  const assignments = file.binding(parameter.node)?.assignments.filter(({ kind }) => kind !== 'augment');
  if (!start || assignments?.length !== 1) return undefined;
  const { text } = start.tree;
  const indent = text.slice(text.lastIndexOf('\n', start.start) + 1, start.start);
  if (indent.trim() !== '') return undefined;
  const unit = indent.includes('\t') ? '\t' : '    ';
  return {
    title: `Make '${name}' in the function`,
    safety: 'unsafe',
    edits: [
      replace(value, 'None'),
      insertBefore(start, `if ${name} is None:\n${indent}${unit}${name} = ${value.text}\n${indent}`),
    ],
  };
}
