/** Where containers are kept: the parts of modules, classes, instances, defaults and closures that outlive a call. */

import { type HeapObject, Kind, type ObjectGraph, PartKind } from '../heap/index.js';
import {
  DECLARED_CONTAINERS,
  MUTABLE_CONTAINERS,
  QUEUES,
  SEQUENCES,
  WEAK_CONTAINERS,
} from '../knowledge/containers.js';
import type { ClassModel } from '../names/index.js';

/** What keeps a container: it lives as long as that. */
export type Keeping = 'module' | 'class' | 'instance' | 'default' | 'closure';

/** How a container takes what it is given. */
export type Shape = 'mapping' | 'set' | 'sequence' | 'queue';

/** One part of one keeper that holds a container, whichever containers it comes to hold. */
export interface Holder {
  readonly keeping: Keeping;
  /** The name of the part: of a module's name, of an attribute, of a parameter. */
  readonly name: string;
  /** The class, where a class or its instances keep it. */
  readonly owner: ClassModel | undefined;
  /** The node that makes the container first. */
  readonly made: number;
  /** The node that binds it to its name. */
  readonly place: number;
  readonly type: string;
  readonly shape: Shape;
  readonly isWeak: boolean;
  /** The object that keeps it, and the part. */
  readonly object: number;
  readonly part: number;
}

/** All holders of a file's graph, with the containers that lead to each. */
export class Holders {
  readonly all: Holder[] = [];
  readonly #graph: ObjectGraph;
  /** The holder of each container, by the object that it was made as. */
  readonly #byContainer = new Map<number, Holder>();
  readonly #byPart = new Map<string, Holder>();

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    for (const object of graph.store.objects.all) {
      const type = typeOf(graph, object);
      if (type === undefined || object.original >= 0) continue;
      // A container of the module that is a default too is the module's.
      const holds = [...graph.holdsTo(object.id)].sort((a, b) => this.#rank(a.part) - this.#rank(b.part));
      for (const hold of holds) this.#add(object, type, hold);
    }
    this.all.sort((a, b) => a.place - b.place);
  }

  /** The holder of a container, whatever copy of it is asked about; undefined for those that nothing keeps. */
  ofObject(object: HeapObject): Holder | undefined {
    const known = this.#byContainer.get(this.originalOf(object).id);
    if (known || object.kind !== Kind.Path) return known;
    // What the part of an instance holds is not always seen.
    const base = this.#graph.object(object.base);
    return base.class && this.ofPart(base.class, this.#graph.store.objects.partAt(object.part).name);
  }

  /** The holder that an attribute of a class or of its instances is. */
  ofPart(owner: ClassModel, name: string): Holder | undefined {
    for (const ancestor of owner.ancestors) {
      const found = this.#byPart.get(keyOf(ancestor, name));
      if (found) return found;
    }
    return undefined;
  }

  /** The holder that a name of the module is. */
  ofModule(name: string): Holder | undefined {
    return this.#byPart.get(keyOf(undefined, name));
  }

  /** The object that a copy or an earlier object of the same place stands for. */
  originalOf(object: HeapObject): HeapObject {
    let at = object;
    for (let step = 0; at.original >= 0 && step < 8; step++) at = this.#graph.object(at.original);
    return at;
  }

  #rank(part: number): number {
    return this.#graph.store.objects.partAt(part).kind === PartKind.Attribute ? 0 : 1;
  }

  #add(container: HeapObject, type: string, hold: { from: number; part: number; at: number }): void {
    const from = this.#graph.object(hold.from);
    if (from.original >= 0) return;
    const part = this.#graph.store.objects.partAt(hold.part);
    const isDeclared = container.kind === Kind.Result;
    const keeping = keepingOf(from, part.kind, isDeclared);
    if (!keeping || this.#byContainer.has(container.id)) return;
    const key = keeping === 'default' || keeping === 'closure' ? '' : keyOf(from.class, part.name);
    const known = this.#byPart.get(key);
    if (known) {
      this.#byContainer.set(container.id, known);
      return;
    }
    const holder: Holder = {
      keeping,
      name: part.name,
      owner: from.class,
      made: container.node,
      place: hold.at,
      type,
      shape: shapeOf(type),
      isWeak: WEAK_CONTAINERS.has(type),
      object: from.id,
      part: hold.part,
    };
    this.#byContainer.set(container.id, holder);
    if (key !== '') this.#byPart.set(key, holder);
    this.all.push(holder);
  }
}

/** Attributes of one class and of its instances share a namespace. */
function keyOf(owner: ClassModel | undefined, name: string): string {
  return `${owner ? owner.node.index : 'm'}.${name}`;
}

function keepingOf(from: HeapObject, part: PartKind, isDeclared: boolean): Keeping | undefined {
  if (part === PartKind.Default) return 'default';
  if (part === PartKind.Cell) return 'closure';
  if (part !== PartKind.Attribute) return undefined;
  switch (from.kind) {
    case Kind.Module:
      return isDeclared ? undefined : 'module';
    case Kind.Class:
      return isDeclared ? 'instance' : 'class';
    case Kind.Self:
      return isDeclared ? undefined : 'instance';
    default:
      return undefined;
  }
}

/** The type of a container that can grow; undefined for everything else. */
function typeOf(graph: ObjectGraph, object: HeapObject): string | undefined {
  const { kind, name } = object;
  if (name === undefined) return undefined;
  if (kind === Kind.Container) {
    return MUTABLE_CONTAINERS.has(name) || WEAK_CONTAINERS.has(name) || name === 'asyncio.Queue'
      ? name
      : undefined;
  }
  if (kind !== Kind.Result) return undefined;
  const declared = DECLARED_CONTAINERS.get(name);
  return declared === 'named' ? factoryOf(graph, object) : declared;
}

/** `field(default_factory=dict)`: what the factory makes for each instance. */
function factoryOf(graph: ObjectGraph, object: HeapObject): string | undefined {
  for (const hold of graph.holdsFrom(object.id)) {
    const { name } = graph.object(hold.to);
    if (name !== undefined && MUTABLE_CONTAINERS.has(name)) return name;
  }
  return undefined;
}

function shapeOf(type: string): Shape {
  if (SEQUENCES.has(type)) return 'sequence';
  if (QUEUES.has(type) || type === 'asyncio.Queue') return 'queue';
  return type === 'builtins.set' || type === 'weakref.WeakSet' ? 'set' : 'mapping';
}
