import {
  bulkOf,
  type DecoratedFunction,
  decoratedWith,
  defineRule,
  type FileModel,
  fitting,
  resultsOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'cached-property-large-value',
  summary: 'A cached property that makes much keeps it for as long as its instance lives.',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  on: decoratedWith(
    'functools.cached_property',
    'django.utils.functional.cached_property',
    'werkzeug.utils.cached_property',
    'cached_property.cached_property',
    'kombu.utils.objects.cached_property',
  ),

  *check({ function: property, decorator }, file) {
    const owner = property.class;
    const value = largeResult(property, file);
    if (!owner || !value || file.isTestCode(property.node) || isDropped(property, file)) return;
    yield {
      at: property.nameNode,
      confidence: value.size === 'large' ? 'likely' : 'possible',
      message: fitting(
        `Every instance keeps all that '${property.name}' has made, for as long as it lives.`,
        'Every instance keeps all that this property has made, for as long as it lives.',
      ),
      because: [
        { at: value.maker, message: 'This makes as much as there happens to be.' },
        {
          at: decorator,
          message: 'The first access stores it in the instance, and nothing in this file deletes it.',
        },
      ],
      hint: fitting(
        `Make it a method, keep a summary, or 'del self.${property.name}' when it is done with.`,
        'Make it a method, keep a summary, or delete the attribute when it is done with.',
      ),
    };
  },
});

function largeResult(property: DecoratedFunction['function'], file: FileModel) {
  if (property.isGenerator) return undefined;
  for (const result of resultsOf(file, property)) {
    const found = bulkOf(file, result);
    // A few texts or sorted names are not much: rows, files and tables are.
    if (found && found.size !== 'many') return found;
  }
  return undefined;
}

/** `del self.rows`, `self.__dict__.pop('rows')`. */
function isDropped({ name, class: owner }: DecoratedFunction['function'], file: FileModel): boolean {
  const isDeleted = owner?.ancestors.some(
    (each) => (each.attribute(name)?.of('delete', 'store').length ?? 0) > 0,
  );
  if (isDeleted || file.attributesNamed(name).some((node) => file.useOf(node).kind === 'delete')) return true;
  return [...file.callsOfMethod('pop'), ...file.callsNamed('builtins.delattr')].some((call) =>
    call.positional.some((each) => each.text.slice(1, -1) === name),
  );
}
