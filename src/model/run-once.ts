/** Functions that a program runs once, as far as the file tells it. */
import { CACHING_DECORATORS, SET_UP_NAME } from '../knowledge/set-up.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/**
 * Whether a function runs once, or once for each class or module: it remembers its result, makes a class what it is, has the
 * name of a set-up, or is called only by the module itself, outside of loops. `yes` where the file proves it, `likely` by
 * the name alone. What a loop of the function runs, it runs more than once. Never throws.
 */
export function runsOnce(file: FileModel, model: FunctionModel, node: Node): 'yes' | 'likely' | 'no' {
  if (file.loopAround(node)) return 'no';
  const isCached = model.decorators.some((decorator, index) =>
    CACHING_DECORATORS.test(model.decoratorNames[index] ?? decorator.text),
  );
  if (isCached || model.name === '__init_subclass__' || model.name === '__set_name__') return 'yes';
  if (model.class?.isMetaclass && (model.name === '__new__' || model.name === '__init__')) return 'yes';
  const binding = model.class || model.isLambda ? undefined : file.binding(model.nameNode);
  const uses = binding?.references ?? [];
  const isAtTop = uses.every((node) => file.functionAround(node) === undefined && !file.loopAround(node));
  if (uses.length > 0 && isAtTop) return 'yes';
  return SET_UP_NAME.test(model.name) ? 'likely' : 'no';
}
