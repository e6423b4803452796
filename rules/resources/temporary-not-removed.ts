import { calls, defineRule, type FileModel, fitting, type Node, type Use } from '../../src/rule/index.js';

/** Anything that takes files or folders away, or moves them to where they are wanted. */
const REMOVING =
  /\b(rmtree|rmdir|removedirs|remove_tree|remove_dir\w*|unlink|remove|delete_\w*|rm|cleanup|clean_up|move|rename|replace|renames|addCleanup|TemporaryDirectory)\s*\(|\b(rmtree|rmdir|unlink|cleanup|os\.remove)\b/;

export default defineRule({
  name: 'temporary-not-removed',
  summary: 'A temporary file or folder is made that nothing removes.',
  impact: 'leak',
  level: 'warning',
  on: calls('tempfile.mkdtemp', 'tempfile.NamedTemporaryFile', 'tempfile.mkstemp'),

  *check(call, file) {
    const isFolder = call.name === 'mkdtemp';
    if (call.name === 'NamedTemporaryFile' && call.keyword('delete')?.kind !== 'false') return;
    const model = file.functionAround(call.node);
    // Who removes anything in this file is taken to remove this.
    if (!model || file.isTestCode(call.node) || REMOVING.test(file.tree.text)) return;
    const names = namesOf(file, call.node);
    if (!names) return;
    const thing = isFolder ? 'folder' : 'file';
    const isLocal = names.every((name) => staysHere(file, name));
    yield {
      at: call.node,
      confidence: isLocal ? 'likely' : 'possible',
      message: fitting(`Nothing removes the temporary ${thing} that is made here.`),
      because: [
        {
          at: model.nameNode,
          message: isLocal
            ? `Every call leaves another ${thing} behind, and its name is lost.`
            : `Every call makes another ${thing}, and nothing in the file takes one away.`,
        },
      ],
      hint: isFolder
        ? "Use 'with tempfile.TemporaryDirectory() as path:', or shutil.rmtree(path) in a finally."
        : 'Call os.unlink() in a finally, or leave the removal to NamedTemporaryFile with delete=True.',
    };
  },
});

/** The local names that the result gets; undefined where it goes elsewhere at once. */
function namesOf(file: FileModel, call: Node): Node[] | undefined {
  const use = file.useOf(call);
  const left =
    use.kind === 'assigned'
      ? use.by.child('left')
      : use.kind === 'with' && call.parent?.kind === 'as_pattern'
        ? call.parent.child('alias')?.firstChild
        : undefined;
  if (left?.kind === 'identifier') return [left];
  if (!left?.is('pattern_list', 'tuple_pattern')) return undefined;
  const path = left.children[1];
  return path?.kind === 'identifier' ? [path] : undefined;
}

/** What is built from the path, and the path itself, is not returned, stored or kept. */
function staysHere(file: FileModel, target: Node): boolean {
  const binding = file.binding(target);
  const frame = file.scopeOf(target).frame;
  if (!binding || binding.scope !== frame) return false;
  return binding.references.every(
    (node) => file.scopeOf(node).frame === frame && isPassing(file, file.useOf(node), 0),
  );
}

/** Functions that use a path at once. */
const PATH_USERS =
  /^(builtins\.(open|print|str|repr|len)|os\.(path\.(exists|isfile|isdir|getsize)|listdir|chmod|chdir|mkdir|makedirs|stat|walk|close|fdopen|write)|subprocess\.(call|run|check_call|check_output)|shutil\.(copy|copy2|copyfile|copytree|unpack_archive|disk_usage)|zipfile\.ZipFile|tarfile\.open|glob\.glob|io\.open|codecs\.open)$/;

function isPassing(file: FileModel, use: Use, depth: number): boolean {
  switch (use.kind) {
    case 'argument': {
      const call = file.call(use.by);
      if (PATH_USERS.test(call?.qualifiedName ?? '')) return true;
      const isPath = call?.qualifiedName === 'os.path.join' || call?.qualifiedName === 'pathlib.Path';
      return isPath && depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    }
    case 'attribute':
      return use.name !== 'name' || (depth < 3 && isPassing(file, file.useOf(use.by), depth + 1));
    // The arguments of a command.
    case 'element':
      return use.by.kind === 'list' && depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    case 'operand':
      return depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    case 'method':
    case 'test':
    case 'compare':
    case 'discarded':
    case 'with':
      return true;
    case 'assigned': {
      const left = use.by.kind === 'assignment' ? use.by.child('left') : undefined;
      return left?.kind === 'identifier' && depth < 3 && staysHere(file, left);
    }
  }
  return false;
}
