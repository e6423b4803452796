import { type ClassModel, classes, defineRule, insertAfter, replace } from '../../src/rule/index.js';

export default defineRule({
  name: 'slots-on-old-style-class',
  summary: 'In Python 2, __slots__ has no effect on a class that does not derive from object.',
  impact: 'bloat',
  level: 'warning',
  python: '<3',
  on: classes(),

  *check(owner, file) {
    const { slots } = owner;
    if (!slots || file.moduleScope.bindings.has('__metaclass__') || !isOldStyle(owner)) return;
    const root = owner.ancestors.at(-1) ?? owner;
    const list = root.node.child('superclasses');
    yield {
      at: slots.node,
      confidence: 'proven',
      message: `'__slots__' has no effect: '${owner.name}' is an old-style class.`,
      because: [
        {
          at: root.nameNode,
          message: 'Without object among its bases every instance keeps its attributes in a dict.',
        },
      ],
      hint: `Derive '${root.name}' from object.`,
      fix: {
        title: `Derive ${root.name} from object`,
        // New-style instances take no attributes beyond the slots, and methods are looked up in another order.
        safety: 'unsafe',
        edits: [list ? replace(list, '(object)') : insertAfter(root.nameNode, '(object)')],
      },
    };
  },
});

/** No base, or only such bases, all the way up; and no metaclass that makes it new-style. */
function isOldStyle(owner: ClassModel): boolean {
  return owner.ancestors.every(
    (ancestor) =>
      ancestor.bodyAssignments('__metaclass__').length === 0 &&
      ancestor.bases.every((base) => base.class !== undefined),
  );
}
