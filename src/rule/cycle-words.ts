/** What rules on cycles say alike: the object by the user's own name for it, and the end that leaves the cycle. */
import type { CycleCase } from '../ask/index.js';
import { Kind } from '../heap/index.js';
import { type FileModel, type FunctionModel, lifecycleOf } from '../model/index.js';
import type { Node } from '../syntax/index.js';
import type { Reason } from './finding.js';

/** Longer expressions are not quoted in messages. */
const LONGEST_NAME = 40;

/** The node of a place of a case. */
export function nodeOf(file: FileModel, place: number): Node {
  return file.tree.node(place);
}

/** What the code calls the object: `self`, the name of a local or parameter; `the object` where it has none. Never throws. */
export function objectWord({ object, at, mention }: CycleCase, file: FileModel): string {
  if (object.kind === Kind.Self) return selfWord(file, at);
  if (object.kind === Kind.Given) return object.name ?? 'the object';
  const place = nodeOf(file, at);
  for (const node of [place, nodeOf(file, mention)]) {
    const root = rootOf(node);
    if (root?.kind === 'identifier' && root.text.length <= LONGEST_NAME) return root.text;
  }
  return 'the object';
}

function selfWord(file: FileModel, place: number): string {
  return file.methodAround(nodeOf(file, place))?.selfName ?? 'self';
}

/** The name at the left end of `a.b[c].d`. */
function rootOf(node: Node): Node | undefined {
  let at: Node | undefined = node.unparenthesized;
  while (at?.is('attribute', 'subscript', 'call')) {
    at = (at.child('object') ?? at.child('value') ?? at.child('function'))?.unparenthesized;
  }
  return at;
}

/** `'self.handler'`, or `'self'` where the object holds it in no attribute. Never throws. */
export function holderWord(of: CycleCase, file: FileModel): string {
  const word = objectWord(of, file);
  return of.attribute === undefined || of.attribute === '__dict__'
    ? `'${word}'`
    : `'${word}.${of.attribute}'`;
}

/** The end of the object's class that a finding names: the first of the class itself. Never throws. */
export function ownEnd({ owner }: CycleCase): FunctionModel | undefined {
  return (
    owner && lifecycleOf(owner).terminalMethods.find((method) => method.class === owner && isEnd(method))
  );
}

/** `remove(key)` and the like end an entry, and a property ends nothing. */
function isEnd({ name, binding, parameters }: FunctionModel): boolean {
  return binding === 'instance' && (parameters.length === 1 || name === '__exit__' || name === '__aexit__');
}

/** That instances wait for the collector, and that the named end leaves them so. Never throws. */
export function waitsForCollector(of: CycleCase, left: string): Reason[] {
  const end = of.attribute === undefined ? undefined : ownEnd(of);
  return [
    ...(of.owner
      ? [
          {
            at: of.owner.nameNode,
            message: 'Instances are not freed by their last reference: they wait for the cyclic collector.',
          },
        ]
      : []),
    ...(end ? [{ at: end.nameNode, message: left }] : []),
  ];
}
