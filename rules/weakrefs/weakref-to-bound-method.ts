import { calls, defineRule, replace } from '../../src/rule/index.js';

export default defineRule({
  name: 'weakref-to-bound-method',
  summary: 'A weak reference to a bound method is dead as soon as it is made.',
  impact: 'lifetime',
  level: 'error',
  on: calls('weakref.ref', 'weakref.proxy'),

  *check(call, file) {
    const target = call.argument(0);
    // Undefined when an instance attribute may hide the method: then the instance owns it, and the reference lives.
    const method = target && file.methodNamedBy(target);
    // A static method is the plain function that the class itself owns, and the result of a property is anything.
    if (!target || (method?.binding !== 'instance' && method?.binding !== 'class')) return;

    const canFollow = call.qualifiedName === 'weakref.ref' && file.python.meets('>=3.4') === 'yes';
    const name = call.callee.child('attribute');
    yield {
      at: call.node,
      confidence: 'proven',
      message: `The weak reference to '${target.text}' is dead as soon as it is made.`,
      because: [
        { at: method.nameNode, message: 'Every access to this method makes a new object that nothing owns.' },
      ],
      hint: 'Use weakref.WeakMethod, which lives as long as the object.',
      ...(canFollow && name
        ? { fix: { title: 'Use weakref.WeakMethod', safety: 'unsafe', edits: [replace(name, 'WeakMethod')] } }
        : {}),
    };
  },
});
