import { RELEASING_FUNCTIONS, RELEASING_METHODS } from '../../src/knowledge/finalizers.js';
import {
  type Call,
  type ClassModel,
  classes,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  lifecycleOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'finalizer-only-release',
  summary: 'What only a finalizer releases is released nobody knows when, or never.',
  impact: 'leak',
  level: 'warning',
  run: 'strict',
  on: classes(),

  *check(owner, file) {
    const finalizer = owner.methods.get('__del__');
    if (finalizer?.binding !== 'instance' || !owner.isFullyKnown) return;

    if (lifecycleOf(owner).terminalMethods.length > 0) return;
    const release = callsIn(finalizer, file).find((call) => releases(call, file));
    if (!release || isReleasedElsewhere(release, owner, file)) return;
    yield {
      at: finalizer.nameNode,
      confidence: 'likely',
      message: fitting(
        `Only the finalizer calls '${release.node.text}': nobody can release '${owner.name}' in time.`,
        `Only the finalizer releases what '${owner.name}' holds: nobody can do it in time.`,
        'Only the finalizer releases what the object holds: nobody can do it in time.',
      ),
      because: [
        {
          at: release.node,
          message: 'This waits until the last reference is gone, or for the cyclic collector.',
        },
      ],
      hint: 'Add close() and __exit__ that release, and let __del__ call close() or warn.',
    };
  },
});

function callsIn(method: FunctionModel, file: FileModel): readonly Call[] {
  return file.calls.filter((call) => file.functionAround(call.node) === method);
}

/** `self.part.close()` or `os.close(self.part)`. */
function releases(call: Call, file: FileModel): boolean {
  const part = RELEASING_FUNCTIONS.has(call.qualifiedName ?? '')
    ? call.argument(0)
    : RELEASING_METHODS.has(call.name ?? '')
      ? call.receiver
      : undefined;
  return part !== undefined && file.selfAttribute(part) !== undefined;
}

/** Another method of the class makes the same call. */
function isReleasedElsewhere(release: Call, owner: ClassModel, file: FileModel): boolean {
  return file.calls.some((call) => {
    const method = file.methodAround(call.node);
    const isOther = method?.class === owner && !['__del__', '__init__'].includes(method.name);
    return isOther && call.node.text === release.node.text;
  });
}
