/** Whether what was put into a container is ever taken out of it, by names alone: for containers of objects that are not seen. */
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

const TAKING_OUT = /^(pop|popitem|popleft|remove|discard|clear|difference_update)$/;

/**
 * Whether anything in the file but `at` takes something out of a container, or puts another one in its place after the
 * constructor. A container is known by its name: a binding, or an attribute of any object. Never throws.
 */
export function isEmptied(file: FileModel, holder: Node, at: Node): boolean {
  const target = (holder.kind === 'subscript' ? (holder.child('value') ?? holder) : holder).unparenthesized;
  const mentions =
    target.kind === 'identifier'
      ? (file.binding(target)?.references ?? [])
      : file.attributesNamed(target.child('attribute')?.text ?? '');
  return mentions.some((mention) => {
    const use = file.useOf(mention);
    if (at.contains(mention)) return false;
    switch (use.kind) {
      case 'item-delete':
      case 'delete':
        return true;
      case 'method':
        return TAKING_OUT.test(use.name ?? '');
      case 'store':
        return !['__init__', undefined].includes(file.functionAround(mention)?.name);
      case 'item': {
        // `callbacks[key].remove(f)`
        const inner = file.useOf(use.by);
        return inner.kind === 'method' && TAKING_OUT.test(inner.name ?? '');
      }
    }
    return false;
  });
}
