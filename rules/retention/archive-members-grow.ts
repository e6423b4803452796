import {
  type Binding,
  calls,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  stringValue,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'archive-members-grow',
  summary: 'A tar archive that is streamed keeps a record of every member that has gone by.',
  impact: 'retention',
  level: 'warning',
  on: calls('tarfile.open', 'tarfile.TarFile', 'tarfile.TarFile.open'),

  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const archive = nameOf(call.node, file);
    if (!archive || archive.binding.references.some((each) => file.useOf(each).name === 'members')) return;
    const mode = call.argument(1, 'mode');
    const text = mode && stringValue(mode);
    const isStream = text?.includes('|') === true;
    const step = stepOver(archive.binding, isStream, file);
    if (!step) return;
    const { name } = archive.binding;
    yield {
      at: step.at,
      confidence: isStream ? 'likely' : 'possible',
      level: isStream ? 'warning' : 'note',
      message: fitting(
        `'${name}' keeps a record of every member that this loop ${step.isWriting ? 'writes' : 'goes over'}.`,
        'The archive keeps a record of every member that this loop goes over.',
      ),
      because: [
        {
          at: call.node,
          message: isStream
            ? 'A stream cannot go back, yet its list of members grows until it is closed.'
            : 'Its list of members grows by one record for each, until it is closed.',
        },
      ],
      hint: fitting(
        `Empty the list in the loop: '${name}.members = []'.`,
        'Empty the list of members of the archive in the loop.',
      ),
    };
  },
});

interface Archive {
  readonly binding: Binding;
}

/** The local name of the archive: `tar = tarfile.open(...)`, `with tarfile.open(...) as tar`. */
function nameOf(node: Node, file: FileModel): Archive | undefined {
  const use = file.useOf(node);
  if (use.kind === 'assigned') {
    const target = use.by.child('left');
    const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
    return binding && { binding };
  }
  const pattern = node.withParentheses.parent;
  const alias = pattern?.kind === 'as_pattern' ? pattern.child('alias')?.firstChild : undefined;
  const binding = alias?.kind === 'identifier' ? file.binding(alias) : undefined;
  return binding && { binding };
}

/** Where a loop goes over the members of an archive, or adds to it, one by one. */
function stepOver(
  binding: Binding,
  isStream: boolean,
  file: FileModel,
): { at: Node; isWriting: boolean } | undefined {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === 'iterate') return { at: reference, isWriting: false };
    const isInLoop = file.loopAround(use.by) !== undefined;
    if (use.kind !== 'method' || !isInLoop) continue;
    if (use.name === 'next') return { at: use.by, isWriting: false };
    if (isStream && (use.name === 'add' || use.name === 'addfile')) return { at: use.by, isWriting: true };
  }
  return undefined;
}
