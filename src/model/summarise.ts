/** Takes from a file's model the few facts that other files may need; the model can be dropped afterwards. */
import { GROWING_METHODS } from '../knowledge/containers.js';
import { TERMINAL_METHODS } from '../knowledge/terminal-methods.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import { type AttributeUse, type ClassModel, stringValue } from './class.js';
import { endMethodsOf, isEnd } from './end-method.js';
import { endOf } from './ending.js';
import { leftEnrolmentsOf } from './enrolment.js';
import type { FileModel } from './file-model.js';
import type { FunctionModel, Parameter } from './function.js';
import type { Growing } from './growth.js';
import { lifecycleOf } from './lifecycle.js';
import { lifetimeOf } from './lifetime.js';
import { importedRemovalsOf, type Parallel, parallelLossesOf, parallelsOf } from './parallel.js';
import type { Binding } from './scope.js';
import type {
  ArgumentSlot,
  ClassSummary,
  HandoverSummary,
  KeptParameter,
  LeftEntry,
  LinkedPair,
  Making,
  ModuleSummary,
  OwnedHelper,
  ParallelPair,
  PassedParameter,
  PlantedSelf,
  Release,
  SummarySpan,
} from './summary.js';
import type { Use } from './use.js';
import { watchedHandoversOf, watchersOf } from './watching.js';

/** Calls that only look at their argument, or hold it weakly. */
const KEEPS_NOTHING =
  /^(builtins|weakref|id|repr|operator|copy|pickle|json|logging|warnings|inspect|types)\./;

/** Methods that, by their name, keep what they are given. */
const KEEPING_METHOD =
  /^_?(make|set|add|attach|bind|register|connect|connection|init|install|link|join|subscribe|push|mount)/i;

/** Constructors whose result holds the elements of what they are given. */
const COLLECTS = new Set([
  'builtins.dict',
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
  'collections.OrderedDict',
  'collections.deque',
]);

/** The summary of a file. Total, and cheap where the file has no classes. */
export function summarise(file: FileModel): ModuleSummary {
  return new Summariser(file).run();
}

class Summariser {
  readonly #file: FileModel;
  readonly #names = new Map<ClassModel, string>();
  /** Methods that are being followed: a method that calls itself ends the search. */
  readonly #following = new Set<FunctionModel>();

  constructor(file: FileModel) {
    this.#file = file;
    const seen = new Set<string>();
    for (const model of file.classes) {
      // Two classes of one name (in two branches, or in two functions) are told apart by their place.
      const plain = model.name;
      this.#names.set(model, seen.has(plain) ? `${plain}@${model.start}` : plain);
      seen.add(plain);
    }
  }

  run(): ModuleSummary {
    const imports: Record<string, string> = {};
    for (const [name, binding] of this.#file.moduleScope.bindings) {
      const target = binding.assignments.find((assignment) => assignment.kind === 'import')?.qualifiedName;
      if (target !== undefined && /^_*[A-Z]/.test(name)) imports[name] = target;
    }
    const stars = this.#file
      .nodes('wildcard_import')
      .map((node) => node.parent?.child('module_name')?.text)
      .filter((name) => name !== undefined);
    const classes = this.#file.classes.map((model) => this.#class(model));
    const makings = this.#file.functions
      .filter((model) => !model.class && !model.isLambda && model.scope.parent?.kind === 'module')
      .flatMap((model) => [...this.#makings(model, model.parameters)]);
    return {
      path: this.#file.path,
      classes,
      linked: this.#linked(),
      ...some('makings', makings),
      ...this.#parallels(),
      leftEntries: this.#leftEntries(),
      ...this.#watching(),
      imports,
      stars,
    };
  }

  /** What watches objects until they die, and what is handed to it. */
  #watching(): Pick<ModuleSummary, 'watchers' | 'watching' | 'handovers'> {
    const watchers = [...watchersOf(this.#file)].map(({ function: model, watched, kept, node }) => ({
      class: model.class ? (this.#names.get(model.class) ?? model.class.name) : '',
      name: model.name,
      watched,
      kept,
      at: span(node),
    }));
    const watching: Record<string, string> = {};
    for (const binding of watchers.length > 0 ? this.#file.moduleScope.bindings.values() : []) {
      // `Manager = Manager()`: the name of the class is an instance from then on.
      for (const { value } of binding.assignments) {
        const callee = value?.unparenthesized.child('function')?.text;
        const made = watchers.find((watcher) => watcher.class !== '' && watcher.class === callee);
        if (made) watching[binding.name] = made.class;
      }
    }
    const handovers: HandoverSummary[] = [];
    for (const handover of watchedHandoversOf(this.#file)) {
      const { node, through, object, resource, maker, method, given, position } = handover;
      const class_ = this.#reference(maker, this.#file.classAround(node));
      const callee = through && this.#calleeOf(through.call);
      if (class_ === undefined || (through && callee === undefined)) continue;
      handovers.push({
        at: span(node),
        ...(through && callee !== undefined
          ? { through: { callee, watched: through.watched, kept: through.kept } }
          : {}),
        object: object.text,
        resource: resource.text,
        class: class_,
        method,
        position,
        givenAt: span(given),
      });
    }
    return { watchers, watching, handovers };
  }

  /** What a call calls, as other files can look it up: `pkg.mod.function`, `#function`, `#Class.method`. */
  #calleeOf({ callee, qualifiedName }: Call): string | undefined {
    if (qualifiedName !== undefined) return qualifiedName.startsWith('builtins.') ? undefined : qualifiedName;
    const model = this.#file.functionNamed(callee) ?? this.#file.methodNamedBy(callee);
    if (!model || model.isLambda) return undefined;
    return `#${model.class ? `${this.#names.get(model.class) ?? model.class.name}.` : ''}${model.name}`;
  }

  #leftEntries(): LeftEntry[] {
    return [...leftEnrolmentsOf(this.#file)].map((left) => ({
      class: this.#names.get(left.owner) ?? left.owner.name,
      enter: { method: left.enter.name ?? '', position: left.position, at: span(left.enter.node) },
      leave: { method: left.leave.name ?? '', at: span(left.leave.node) },
      registry: left.registry.text,
      end: left.end.name,
      at: span(left.mention),
      isContainer: left.isContainer,
    }));
  }

  /** Containers that are filled together, and what takes something out of one of them alone. */
  #parallels(): Pick<ModuleSummary, 'pairLosses' | 'sharedPairs' | 'foreignRemovals'> {
    const pairOf = ({ one, other, filled, emptied }: Parallel): ParallelPair => ({
      names: [one.container.name, other.container.name],
      filledAt: [span(filled[0].node), span(filled[1].node)],
      ...(emptied ? { emptiedAt: span(emptied[1].node) } : {}),
      byEntry: emptied !== undefined && !emptied[0].isWhole,
    });
    return {
      pairLosses: [...parallelLossesOf(this.#file)].map(({ parallel, shrink }) => ({
        pair: pairOf(parallel),
        at: span(shrink.node),
        isWhole: shrink.isWhole,
        within: shrink.function?.name ?? '',
      })),
      sharedPairs: parallelsOf(this.#file)
        .filter(({ one, other }) => one.container.keeper === 'module' && other.container.keeper === 'module')
        .map((parallel) => ({ ...pairOf(parallel), keepers: keepersOf(parallel.other) })),
      foreignRemovals: [...importedRemovalsOf(this.#file)].map(
        ({ container, node, isWhole, within, mentions }) => ({
          container,
          at: span(node),
          isWhole,
          within: within.name,
          mentions: mentions.map((name) => name.slice(name.lastIndexOf('.') + 1)),
        }),
      ),
    };
  }

  #linked(): LinkedPair[] {
    const pairs: LinkedPair[] = [];
    const seen = new Map<Binding, { to: Binding; node: Node }[]>();
    for (const node of this.#file.nodes('assignment')) {
      const left = node.child('left');
      const object = left?.kind === 'attribute' ? left.child('object') : undefined;
      const right = node.child('right');
      if (object?.kind !== 'identifier' || right?.kind !== 'identifier' || node.hasError) continue;
      const from = this.#file.binding(object);
      const to = this.#file.binding(right);
      if (!from || !to || from === to || from.scope !== to.scope) continue;
      // A link of self is told with its class, and what is given another value may be another object by then.
      if (from.scope.kind !== 'function' || this.#file.isSelf(object) || this.#file.isSelf(right)) continue;
      if (!from.onlyAssignment || !to.onlyAssignment) continue;
      const back = seen.get(to)?.find((link) => link.to === from);
      if (back) pairs.push({ at: span(node), backAt: span(back.node), names: [from.name, to.name] });
      seen.set(from, [...(seen.get(from) ?? []), { to, node }]);
    }
    return pairs;
  }

  #class(model: ClassModel): ClassSummary {
    const kept: KeptParameter[] = [];
    const passed: PassedParameter[] = [];
    // Other classes ask about methods that get an owner, and about what these hand it on to.
    const asked = new Set(
      [...model.methods.keys()].filter((name) => name === '__init__' || KEEPING_METHOD.test(name)),
    );
    for (const name of asked) {
      const method = model.methods.get(name);
      if (method?.selfName === undefined) continue;
      const handedOn: PassedParameter[] = [];
      this.#parameters(method, kept, handedOn);
      for (const { to } of handedOn)
        if (to.kind === 'self' && model.methods.has(to.method)) asked.add(to.method);
      passed.push(...handedOn);
    }
    const helpers: OwnedHelper[] = [];
    const planted: PlantedSelf[] = [];
    for (const method of model.functions) {
      if (method.selfName !== undefined) this.#self(model, method, helpers, planted);
    }
    const isOwner = helpers.length + planted.length > 0;
    const terminal = isOwner ? lettingGo(model) : undefined;
    const end = isOwner ? ownEnd(model) : undefined;
    const keepers = new Set(
      [...kept, ...passed].map(({ attribute }) => attribute).filter((name) => name !== undefined),
    );
    return {
      name: this.#names.get(model) ?? model.name,
      at: span(model.nameNode),
      bases: model.bases.map((base) => this.#reference(base.node, model) ?? '?'),
      methods: [...asked],
      kept,
      passed,
      helpers,
      planted,
      ends: endMethodsOf(model).map(({ method, runs, parts, callsBase, isEmpty }) => ({
        name: method.name,
        at: span(method.nameNode),
        runs: [...runs].filter((name) => isEnd(name)),
        parts: [...parts].map(([attribute, node]) => ({ attribute, at: span(node) })),
        callsBase,
        isEmpty,
      })),
      ...(terminal ? { terminal } : {}),
      ...(end ? { end: { name: end.name, at: span(end.nameNode) } } : {}),
      ...some(
        'makings',
        model.functions.flatMap((method) => {
          const own = method.binding === 'static' ? method.parameters : method.parameters.slice(1);
          return [...this.#makings(method, own)];
        }),
      ),
      ...some(
        'answering',
        model.functions.filter(isAnswering).map(({ name }) => name),
      ),
      ...some(
        'weakSetters',
        model.functions.filter((method) => this.#isWeakSetter(method)).map(({ name }) => name),
      ),
      dropped: [...keepers].filter((name) => lifecycleOf(model).release(name) !== undefined),
      lifetime: isOwner ? lifetimeOf(this.#file, model) : 'unknown',
    };
  }

  /** What happens to each parameter of a method besides self. */
  #parameters(method: FunctionModel, kept: KeptParameter[], passed: PassedParameter[]): void {
    let position = -1;
    for (const parameter of method.parameters.slice(1)) {
      if (parameter.kind === 'positional') position++;
      if (parameter.kind === 'args' || parameter.kind === 'kwargs') continue;
      const binding = method.scope.bindings.get(parameter.name);
      // A parameter that is given another value may be that one by the time it is kept.
      if (binding?.assignments.length !== 1) continue;
      const facts = {
        method: method.name,
        parameter: parameter.name,
        position: parameter.kind === 'positional' ? position : -1,
      };
      for (const reference of binding.references) {
        if (this.#file.functionAround(reference) !== method) continue;
        const use = this.#file.useOf(reference);
        const attribute = this.#keeper(use);
        if (attribute !== undefined)
          kept.push({ ...facts, attribute, at: span(this.#file.statementOf(reference)) });
        else if (use.kind === 'argument') passed.push(...this.#handedOn(use, facts));
      }
    }
  }

  *#handedOn(
    use: Use,
    facts: Pick<PassedParameter, 'method' | 'parameter' | 'position'>,
  ): Generator<PassedParameter> {
    const call = this.#file.call(use.by);
    const slot = slotOf(use);
    if (!call || !slot) return;
    const at = span(use.by);
    const { receiver } = call;
    if (receiver && call.name !== undefined) {
      if (this.#file.isSelf(receiver)) yield { ...facts, to: { kind: 'self', method: call.name }, slot, at };
      else if (isSuper(receiver)) yield { ...facts, to: { kind: 'super', method: call.name }, slot, at };
      else {
        // `Base.__init__(self, parameter)` is a call of super in the old way.
        const first = call.argument(0);
        if (
          first &&
          this.#file.isSelf(first) &&
          'position' in slot &&
          slot.position > 0 &&
          call.name === facts.method
        ) {
          yield {
            ...facts,
            to: { kind: 'super', method: call.name },
            slot: { position: slot.position - 1 },
            at,
          };
        }
      }
    }
    const made = this.#reference(call.callee, this.#file.classAround(use.by));
    const attribute = made === undefined ? undefined : this.#keeperOfMade(use.by);
    if (made !== undefined && attribute !== undefined) {
      yield { ...facts, to: { kind: 'new', class: made }, slot, at, attribute };
    }
  }

  /** The calls in which a function makes what it returns of one of its parameters. */
  *#makings(model: FunctionModel, parameters: readonly Parameter[]): Generator<Making> {
    let position = -1;
    for (const { name: parameter, kind } of parameters) {
      if (kind === 'positional') position++;
      if (kind === 'args' || kind === 'kwargs') continue;
      const binding = model.scope.bindings.get(parameter);
      if (binding?.assignments.length !== 1) continue;
      for (const reference of binding.references) {
        if (!reference.parent?.is('argument_list', 'keyword_argument')) continue;
        if (this.#file.functionAround(reference) !== model) continue;
        const use = this.#file.useOf(reference);
        const slot = slotOf(use);
        const callee = use.kind === 'argument' ? use.by.child('function') : undefined;
        const made = callee && slot && this.#classMade(callee, model);
        if (!made || !slot || !this.#isAnswered(use.by)) continue;
        const facts = { name: model.name, parameter, position: kind === 'positional' ? position : -1 };
        yield { ...facts, class: made, slot, at: span(use.by) };
      }
    }
  }

  /** The class that a call makes an object of, by the convention of capitals; `cls(...)` too. */
  #classMade(callee: Node, model: FunctionModel): string | undefined {
    const isOwn = model.binding === 'class' && callee.text === model.parameters[0]?.name;
    if (isOwn && model.class) return `#${this.#names.get(model.class) ?? model.class.name}`;
    const made = this.#reference(callee, model.class);
    return made !== undefined && /(^|[.#])_*[A-Z]\w*[a-z]\w*(@\d+)?$/.test(made) ? made : undefined;
  }

  /** `return Helper(...)`, also by way of a local name. */
  #isAnswered(call: Node): boolean {
    const use = this.#file.useOf(call);
    if (use.kind === 'return') return true;
    if (use.kind !== 'assigned') return false;
    for (let at: Node | undefined = use.by; at?.kind === 'assignment'; at = at.parent) {
      const target = at.child('left')?.unparenthesized;
      const binding = target?.kind === 'identifier' ? this.#file.binding(target) : undefined;
      if (binding?.references.some((reference) => this.#file.useOf(reference).kind === 'return')) return true;
    }
    return false;
  }

  /** `@owner.setter`, where what is set is only held weakly. */
  #isWeakSetter(method: FunctionModel): boolean {
    if (!method.decorators.some(({ text }) => text === `${method.name}.setter`)) return false;
    const binding = method.scope.bindings.get(method.parameters[1]?.name ?? '');
    const uses = binding?.references.map((reference) => this.#file.useOf(reference)) ?? [];
    const isHeld = (use: Use): boolean =>
      use.kind === 'argument' && /^weakref\.(ref|proxy)$/.test(this.#file.call(use.by)?.qualifiedName ?? '');
    return uses.some(isHeld) && uses.every((use) => this.#keeper(use) === undefined);
  }

  /** Objects that get hold of self and are kept by self. */
  #self(model: ClassModel, method: FunctionModel, helpers: OwnedHelper[], planted: PlantedSelf[]): void {
    const self = method.scope.bindings.get(method.selfName ?? '');
    if (self?.assignments.length !== 1) return;
    const cached = method.isCachedProperty;
    for (const reference of self.references) {
      // Nearly every mention of self is `self.name`, which hands nothing over.
      if (reference.parent?.kind === 'attribute') continue;
      const around = this.#file.functionAround(reference);
      if (around !== method && !(around && this.#isMapped(around, method))) continue;
      const use = this.#file.useOf(reference);
      if (use.kind === 'argument') {
        const helper = this.#madeWithSelf(model, method, use, cached) ?? this.#givenSelf(model, use);
        if (helper) helpers.push(helper);
        const child = this.#addedToKept(model, use);
        if (child) planted.push(child);
      } else if (use.kind === 'assigned') {
        const found = this.#planted(model, use);
        if (found) planted.push(found);
      }
    }
  }

  /** `self.x = Helper(self)` in any form: kept in a container, through a local name, by another method of self. */
  #madeWithSelf(
    model: ClassModel,
    method: FunctionModel,
    use: Use,
    cached: boolean,
  ): OwnedHelper | undefined {
    const callee = use.by.child('function');
    const slot = slotOf(use);
    if (!callee || !slot || keepsNothing(this.#file.qualifiedName(callee))) return undefined;
    const isReturned = this.#file.useOf(use.by).kind === 'return';
    const attribute = !isReturned
      ? this.#keeperOfMade(use.by)
      : cached
        ? method.name
        : this.#keeperOfResult(model, method.name);
    if (attribute === undefined) return undefined;
    const reference = this.#makerOfFile(callee) ?? this.#reference(callee, model);
    return {
      attribute,
      oneOfMany: isCollection(model, attribute) || this.#useOf(use.by).kind === 'produced',
      class: reference ?? '?',
      ...(reference === undefined && callee.kind === 'attribute'
        ? { madeBy: callee.child('attribute')?.text ?? '' }
        : {}),
      soundsKept: soundsLikeClass(callee),
      receives: '__init__',
      slot,
      at: span(use.by),
      cached: cached && isReturned,
      release: this.#release(model, attribute),
    };
  }

  /** A function of the module, or a method of one of its classes that is reached by the name of the class. */
  #makerOfFile(callee: Node): string | undefined {
    const maker = this.#file.functionNamed(callee);
    if (maker) return !maker.class && maker.scope.parent?.kind === 'module' ? `#${maker.name}` : undefined;
    const object = callee.kind === 'attribute' ? callee.child('object')?.unparenthesized : undefined;
    const home = object && this.#file.classNamed(object);
    return home && `#${this.#names.get(home) ?? home.name}.${callee.child('attribute')?.text}`;
  }

  /** `self.x.attach(self)`: an object that self keeps is given self by a method that sounds like keeping it. */
  #givenSelf(model: ClassModel, use: Use): OwnedHelper | undefined {
    const call = this.#file.call(use.by);
    const slot = slotOf(use);
    const attribute = call?.receiver && this.#file.selfAttribute(call.receiver);
    if (attribute === undefined || !slot || !KEEPING_METHOD.test(call?.name ?? '')) return undefined;
    const store = model.attribute(attribute)?.stores.find((candidate) => candidate.through === 'instance');
    if (!store || model.findMethod(attribute) || this.#takenBack(model, attribute)) return undefined;
    const made = store.value?.kind === 'call' ? store.value.child('function') : undefined;
    return {
      attribute,
      oneOfMany: isCollection(model, attribute),
      class: (made && this.#reference(made, model)) ?? '?',
      soundsKept: /^(make_?connection|connection_?made)$/i.test(call?.name ?? ''),
      receives: call?.name ?? '',
      slot,
      at: span(use.by),
      cached: false,
      release: this.#release(model, attribute),
      ...this.#toldAt(model, attribute),
    };
  }

  /** `parent.children.append(self)` where self keeps the parent. */
  #addedToKept(model: ClassModel, use: Use): PlantedSelf | undefined {
    const call = this.#file.call(use.by);
    const list = call?.receiver;
    if (list?.kind !== 'attribute' || !GROWING_METHODS.has(call?.name ?? '')) return undefined;
    const object = list.child('object')?.unparenthesized;
    const field = list.child('attribute')?.text;
    const binding =
      object?.kind === 'identifier' && !this.#file.isSelf(object) ? this.#file.binding(object) : undefined;
    const keeping = binding && this.#keptLocal(binding);
    if (!keeping || field === undefined) return undefined;
    const { attribute, node } = keeping;
    const release = this.#release(model, attribute);
    return { attribute, oneOfMany: true, field, at: span(use.by), keptAt: span(node), release };
  }

  /** The end of the owner takes self out again: `self.factory.unregister(self)`. */
  #takenBack(model: ClassModel, attribute: string): boolean {
    const { ending } = lifecycleOf(model);
    return (model.attribute(attribute)?.uses ?? []).some(
      (use) =>
        use.kind === 'method' &&
        use.method !== undefined &&
        ending.has(use.method) &&
        this.#file.call(use.by)?.positional.some((argument) => this.#file.isSelf(argument)),
    );
  }

  /** `self.a.b = self`, and `x.b = self` where self keeps x. */
  #planted(model: ClassModel, use: Use): PlantedSelf | undefined {
    const target = use.by.kind === 'assignment' ? use.by.child('left')?.unparenthesized : undefined;
    if (target?.kind !== 'attribute') return undefined;
    const object = target.child('object')?.unparenthesized;
    const field = target.child('attribute')?.text;
    if (!object || field === undefined || this.#file.isSelf(object)) return undefined;
    const direct = this.#file.selfAttribute(object);
    if (direct !== undefined) {
      // The attribute must be kept, not computed: somebody assigns it in this class.
      const store = model.attribute(direct)?.stores.find((candidate) => candidate.through === 'instance');
      if (!store || model.findMethod(direct)) return undefined;
      return {
        attribute: direct,
        oneOfMany: isCollection(model, direct),
        field,
        at: span(use.by),
        keptAt: span(store.node),
        release: this.#clearing(model, direct, field, use.by) ?? this.#release(model, direct),
      };
    }
    const binding = object.kind === 'identifier' ? this.#file.binding(object) : undefined;
    const keeping = binding ? this.#keptLocal(binding) : undefined;
    if (!keeping) return undefined;
    const { attribute, node } = keeping;
    return {
      attribute,
      oneOfMany: isCollection(model, attribute),
      field,
      at: span(use.by),
      keptAt: span(node),
      release: this.#release(model, attribute),
    };
  }

  /** What `self.a.field = None` does for the cycle: at the end of the owner, in a finally clause, or elsewhere. */
  #clearing(model: ClassModel, attribute: string, field: string, made: Node): Release | undefined {
    const { ending } = lifecycleOf(model);
    const uses = model.ancestors
      .flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? [])
      .filter(
        (use) =>
          use.name === field &&
          (use.kind === 'attribute-delete' || (use.kind === 'attribute-store' && use.value?.kind === 'none')),
      );
    if (uses.length === 0) return undefined;
    // A finally clause undoes what its own method has done; another method may never run.
    const making = this.#file.methodAround(made);
    const inTime = uses.some(
      ({ method, node }) =>
        method &&
        (ending.has(method) || (method === making && node.ancestor('finally_clause') !== undefined)),
    );
    return inTime ? 'dropped' : 'elsewhere';
  }

  /** `map(lambda data: ..., items)` in the method: the results are those of the lambda. */
  #isMapped(lambda: FunctionModel, method: FunctionModel): boolean {
    if (!lambda.isLambda || this.#file.functionAround(lambda.node) !== method) return false;
    const use = this.#file.useOf(lambda.node);
    return use.kind === 'argument' && use.position === 0 && this.#isMap(use.by);
  }

  #isMap(call: Node): boolean {
    const callee = call.child('function');
    return callee !== undefined && /^(builtins\.map|itertools\.imap)$/.test(this.#nameOf(callee));
  }

  /** What a callee names; a bare name is the builtin, for `import *` hardly ever hides one. */
  #nameOf(callee: Node): string {
    const qualifiedName = this.#file.qualifiedName(callee);
    if (qualifiedName !== undefined || callee.kind !== 'identifier') return qualifiedName ?? '';
    return this.#file.binding(callee) ? '' : `builtins.${callee.text}`;
  }

  /** How a value is used; what a mapped lambda answers is an element of what the map makes. */
  #useOf(node: Node): Use {
    const lambda = node.withParentheses.parent;
    if (lambda?.kind !== 'lambda' || node.withParentheses.field !== 'body') return this.#file.useOf(node);
    const use = this.#file.useOf(lambda);
    const isMapped = use.kind === 'argument' && use.position === 0 && this.#isMap(use.by);
    return isMapped ? { kind: 'produced', node, by: use.by } : use;
  }

  /** The attribute of self that keeps what a call makes: stored, put in a container, or through a local name. */
  #keeperOfMade(call: Node): string | undefined {
    const use = this.#useOf(call);
    const direct = this.#keeper(use);
    if (direct !== undefined) return direct;
    const target =
      use.kind === 'assigned' ? (use.by.child('left') ?? use.by.child('name'))?.unparenthesized : undefined;
    const binding = target?.kind === 'identifier' ? this.#file.binding(target) : undefined;
    if (!binding || binding.scope.kind === 'module') return undefined;
    return this.#keptLocal(binding)?.attribute;
  }

  /** The attribute in which the class keeps what one of its methods returns: `self.x = self.make()`. */
  #keeperOfResult(model: ClassModel, name: string): string | undefined {
    for (const use of model.attribute(name)?.uses ?? []) {
      const call = use.kind === 'call' ? use.by : undefined;
      const attribute = call && this.#keeperOfMade(call);
      if (attribute !== undefined) return attribute;
    }
    return undefined;
  }

  #keptLocal(binding: Binding): { attribute: string; node: Node } | undefined {
    if (binding.scope.kind !== 'function' || binding.onlyAssignment === undefined) return undefined;
    for (const reference of binding.references) {
      const attribute = this.#keeper(this.#file.useOf(reference));
      if (attribute !== undefined) return { attribute, node: this.#file.statementOf(reference) };
    }
    return undefined;
  }

  /** The attribute of self in which this use stores the value: `self.a = v`, `self.a[k] = v`, `self.a.append(v)`. */
  #keeper(use: Use): string | undefined {
    switch (use.kind) {
      case 'assigned': {
        for (let at: Node | undefined = use.by; at?.kind === 'assignment'; at = at.parent) {
          const target = at.child('left')?.unparenthesized;
          const name =
            target?.kind === 'subscript'
              ? this.#containerOfSelf(target.child('value'))
              : target && this.#file.selfAttribute(target);
          if (name !== undefined) return name;
        }
        return undefined;
      }
      case 'element':
        return this.#keeper(this.#file.useOf(outermostDisplay(use.by)));
      case 'produced':
        return this.#keeper(this.#file.useOf(use.by));
      case 'argument': {
        const call = this.#file.call(use.by);
        if (!call) return undefined;
        // `dict((k, Helper(self)) for k in ...)`
        if (COLLECTS.has(this.#nameOf(call.callee))) return this.#keeper(this.#file.useOf(use.by));
        if (!call.receiver) return undefined;
        if (this.#file.isSelf(call.receiver)) return this.#keptByOwnMethod(use, call.name ?? '');
        return GROWING_METHODS.has(call.name ?? '') ? this.#containerOfSelf(call.receiver) : undefined;
      }
    }
    return undefined;
  }

  /** The attribute of self that an expression is, also by a local name for it or for one of its parts. */
  #containerOfSelf(container: Node | undefined): string | undefined {
    const target = container?.unparenthesized;
    switch (target?.kind) {
      case 'attribute':
        return this.#file.selfAttribute(target);
      case 'conditional_expression':
        // `(weak if is_weak else strong)[key] = value`
        return this.#containerOfSelf(target.firstChild) ?? this.#containerOfSelf(target.children.at(-1));
      case 'identifier': {
        const binding = this.#file.binding(target);
        const only = binding?.scope.kind === 'function' ? binding.onlyAssignment : undefined;
        if (only?.kind !== 'assign') return undefined;
        const value = (only.value ?? only.source)?.unparenthesized;
        return value?.kind === 'attribute' ? this.#file.selfAttribute(value) : undefined;
      }
    }
    return undefined;
  }

  /** The attribute in which another method of self keeps what it is handed here: `self.schedule(job)`. */
  #keptByOwnMethod(use: Use, name: string): string | undefined {
    const method = this.#file.classAround(use.by)?.findMethod(name);
    const slot = slotOf(use);
    if (!method || !slot || this.#following.has(method)) return undefined;
    const positional = method.parameters.slice(1).filter(({ kind }) => kind === 'positional');
    const parameter = 'keyword' in slot ? method.parameter(slot.keyword) : positional[slot.position];
    const binding = parameter && method.scope.bindings.get(parameter.name);
    if (binding?.assignments.length !== 1) return undefined;
    this.#following.add(method);
    try {
      for (const reference of binding.references) {
        if (this.#file.functionAround(reference) !== method) continue;
        const attribute = this.#keeper(this.#file.useOf(reference));
        if (attribute !== undefined) return attribute;
      }
      return undefined;
    } finally {
      this.#following.delete(method);
    }
  }

  #release(model: ClassModel, attribute: string): Release {
    const lifecycle = lifecycleOf(model);
    if (lifecycle.release(attribute) || this.#isTakenOut(model, attribute)) return 'dropped';
    if (this.#told(model, attribute)) return 'told';
    const uses = model.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? []);
    return lifecycle.resets(attribute).length > 0 || isPutBack(uses) ? 'elsewhere' : 'none';
  }

  /** `self.__dict__.pop('name')` and `del self.__dict__['name']` at the end: how a cached property is dropped. */
  #isTakenOut(model: ClassModel, attribute: string): boolean {
    const { ending } = lifecycleOf(model);
    return (model.attribute('__dict__')?.uses ?? []).some((use) => {
      if (!use.method || !ending.has(use.method)) return false;
      const key =
        use.kind === 'method' && use.name === 'pop' ? this.#file.call(use.by)?.argument(0) : use.key;
      return key !== undefined && use.kind !== 'item' && stringValue(key) === attribute;
    });
  }

  #toldAt(model: ClassModel, attribute: string): { toldAt?: SummarySpan } {
    const told = this.#told(model, attribute);
    return told?.kind === 'method' ? { toldAt: span(told.by) } : {};
  }

  /** Where the end of the owner ends what an attribute holds: `self.x.close()`, or a loop over its elements. */
  #told(model: ClassModel, attribute: string): AttributeUse | undefined {
    const { ending } = lifecycleOf(model);
    return model.ancestors
      .flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? [])
      .find(
        (use) =>
          use.method !== undefined &&
          ending.has(use.method) &&
          (use.kind === 'iterate' ||
            (use.kind === 'method' && TERMINAL_METHODS.has(use.name?.replace(/^_+/, '') ?? ''))),
      );
  }

  /** The class that an expression names, as other files can look it up; undefined when it cannot be told. */
  #reference(node: Node, around: ClassModel | undefined): string | undefined {
    const target = node.kind === 'subscript' ? (node.child('value') ?? node) : node.unparenthesized;
    const own = this.#file.classNamed(target);
    if (own) return `#${this.#names.get(own) ?? own.name}`;
    const name = this.#file.selfAttribute(target);
    if (name !== undefined && around) {
      // `self.helper_class(self)` with `helper_class = Helper` in the class body.
      const stores = around.ancestors.flatMap((ancestor) => ancestor.attribute(name)?.stores ?? []);
      const value = stores.length === 1 && stores[0]?.method === undefined ? stores[0]?.value : undefined;
      return value && value.index !== target.index ? this.#reference(value, undefined) : undefined;
    }
    const qualifiedName = this.#file.qualifiedName(target);
    return qualifiedName?.startsWith('builtins.') ? undefined : qualifiedName;
  }
}

/** The functions of the file that work on a container. */
function keepersOf({ container }: Growing): string[] {
  return [...new Set(container.uses.flatMap((use) => use.function?.name ?? []))].sort();
}

/** Whether the class puts elements into what an attribute holds. */
function isCollection(model: ClassModel, attribute: string): boolean {
  return model.ancestors
    .flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? [])
    .some(
      (use) => use.kind === 'item-store' || (use.kind === 'method' && GROWING_METHODS.has(use.name ?? '')),
    );
}

/** The method that ends an instance by its name and itself drops what the instance held, and its last such statement. */
function lettingGo(model: ClassModel): { name: string; at: SummarySpan } | undefined {
  const { terminalMethods } = lifecycleOf(model);
  const drops = [...model.attributes.values()]
    .flatMap((attribute) => attribute.uses)
    .filter((use) => use.kind === 'delete' || (use.kind === 'store' && use.value?.kind === 'none'))
    .sort((a, b) => a.node.index - b.node.index);
  for (const method of terminalMethods) {
    if (method.class !== model || method.binding !== 'instance') continue;
    const last = drops.findLast((use) => use.method === method && !use.deferred);
    if (last) return { name: method.name, at: span(last.by) };
  }
  return undefined;
}

/** The method that ends an instance, where it speaks of no other object: `do_close(self, connection)` ends that. */
function ownEnd(model: ClassModel): FunctionModel | undefined {
  const end = endOf(model);
  const required = end?.parameters
    .slice(1)
    .filter(({ kind, default: value }) => kind === 'positional' && !value);
  const isTold = end && /^_*(a?exit__|connection_?lost)/i.test(end.name);
  return isTold || required?.length === 0 ? end : undefined;
}

/** The attribute gets its old value back in the same method: `old = self.x`, `self.x = Helper(self)`, `self.x = old`. */
function isPutBack(uses: readonly AttributeUse[]): boolean {
  return uses.some(
    (use) =>
      use.kind === 'store' &&
      use.value?.kind === 'identifier' &&
      use.node.ancestor('finally_clause') !== undefined,
  );
}

function span(node: Node): SummarySpan {
  return { start: node.start, end: node.end };
}

function slotOf(use: Use): ArgumentSlot | undefined {
  if (use.name !== undefined) return { keyword: use.name };
  return use.position === undefined ? undefined : { position: use.position };
}

/** A property that is left out where its list is empty, as it is for nearly every class. */
function some<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { [key in Name]?: readonly Value[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { [key in Name]?: readonly Value[] });
}

/** A method takes and answers something, and is called by more than a word that many other things are called by. */
function isAnswering(method: FunctionModel): boolean {
  if (method.parameters.length < 2 || !/[a-z\d](_[a-z\d]|[A-Z])/.test(method.name)) return false;
  return method.binding === 'instance' && /\breturn\s+[^\s#]/.test(method.body?.text ?? '');
}

function keepsNothing(qualifiedName: string | undefined): boolean {
  return qualifiedName !== undefined && KEEPS_NOTHING.test(qualifiedName);
}

/** `Helper`, `self.Helper`, `helper_class`, `cls`, `self.get_helper_cls()`. */
function soundsLikeClass(callee: Node): boolean {
  const called = callee.kind === 'call' ? callee.child('function') : callee;
  const name = called?.kind === 'attribute' ? called.child('attribute')?.text : called?.text;
  return /^_*[A-Z]\w*[a-z]\w*$|(^|_)(class|cls)$/.test(name ?? '');
}

function isSuper(receiver: Node): boolean {
  return receiver.kind === 'call' && receiver.child('function')?.text === 'super';
}

function outermostDisplay(node: Node): Node {
  let at = node;
  while (at.parent?.is('list', 'tuple', 'set', 'dictionary', 'pair', 'expression_list')) at = at.parent;
  return at;
}
