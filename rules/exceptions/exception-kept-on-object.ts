import {
  type AttributeUse,
  bulkOf,
  type Call,
  type Confidence,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  insertAfter,
  moduleScope,
  type Node,
  type Reason,
} from '../../src/rule/index.js';

/** Methods that put something into a container for good; a queue hands it on to whoever waits. */
const ADDING = new Set(['append', 'appendleft', 'add', 'insert', 'extend', 'setdefault']);

/** Objects whose purpose is to carry one exception to one waiter, by the name of the class. */
const CARRIER =
  /(Future|Promise|Deferred|Task|Result|Outcome|Response|Event|Context|Error|Exception|Failure|Info)$/i;

/** A class that is made of exceptions. */
const EXCEPTION_CLASS = /^_*[A-Z]\w*(Error|Errors|Exception|Exceptions|Group)$/;

const FRAMES = new Set(['sys._getframe', 'inspect.currentframe', 'inspect.stack', 'sys._current_frames']);

/** What is kept, and in what words. */
interface Kept {
  readonly node: Node;
  readonly what: string;
  readonly reason: Reason;
  /** It is inside of something else. */
  readonly isWrapped: boolean;
  /** The name of an exception whose traceback can be dropped where it is stored. */
  readonly name: Node | undefined;
}

/** Where it is kept. */
interface Place {
  readonly node: Node;
  readonly confidence: Confidence;
  readonly isContainer: boolean;
  /** Where the container is put into a group of exceptions: from then on it is no longer needed. */
  readonly handedOn?: Node;
}

export default defineRule({
  name: 'exception-kept-on-object',
  summary: 'A kept exception keeps its traceback, and with it every frame and local on its way.',
  impact: 'retention',
  level: 'warning',
  python: '>=3',
  on: moduleScope(),

  *check(_module, file) {
    for (const assignment of file.nodes('assignment')) {
      const target = assignment.child('left');
      const value = assignment.child('right');
      if (!target || !value || !mayKeep(file, assignment, target)) continue;
      const kept = keptIn(file, value);
      const place = kept && placeOf(file, target, kept);
      if (kept && place) yield findingOf(assignment, kept, place);
    }
    for (const call of file.calls) {
      if (!call.receiver || !mayAdd(file, call)) continue;
      const kept = keptByCall(file, call);
      const place = kept && containerOf(file, call.receiver);
      if (kept && place) yield findingOf(call.node, kept, place);
    }
  },
});

/** Cheap reasons to look no further. */
function mayKeep(file: FileModel, assignment: Node, target: Node): boolean {
  if (assignment.hasError || !file.functionAround(assignment)) return false;
  if (target.kind === 'identifier')
    return file.binding(target)?.scope.kind === 'module' && !file.isTestCode(assignment);
  return target.is('attribute', 'subscript') && !file.isTestCode(assignment);
}

function mayAdd(file: FileModel, call: Call): boolean {
  const isAdding = ADDING.has(call.name ?? '') || call.name === 'set';
  return isAdding && file.functionAround(call.node) !== undefined && !file.isTestCode(call.node);
}

/** What of an exception, a traceback or a frame the value keeps. */
function keptIn(file: FileModel, value: Node): Kept | undefined {
  const caught = file.caughtIn(value);
  if (caught) {
    const isName = caught.kind === 'exception' && caught.node.kind === 'identifier';
    // Another name for it may stand for other things as well, which have no traceback to drop.
    const isOfClause =
      caught.handler?.name !== undefined && file.binding(caught.handler.name) === file.binding(caught.node);
    const raisesAgain =
      caught.handler?.body && [...caught.handler.body.walk()].some(({ kind }) => kind === 'raise_statement');
    return {
      node: value,
      what: isName
        ? `'${caught.node.text}', its traceback, and all frames and locals in that`
        : 'a traceback, and all frames and locals in it',
      reason: {
        at: caught.handler?.name ?? caught.node,
        message: 'Its traceback holds the frames from here down to the raise, with all their locals.',
      },
      isWrapped: caught.isWrapped,
      name: isOfClause && !raisesAgain && value.contains(caught.node) ? caught.node : undefined,
    };
  }
  const frame = frameIn(file, value);
  return (
    frame && {
      node: value,
      what: 'a frame with all its locals, and its callers',
      reason: { at: frame, message: 'A frame holds all its locals, and its callers.' },
      isWrapped: false,
      name: undefined,
    }
  );
}

function frameIn(file: FileModel, value: Node): Node | undefined {
  const inner = value.unparenthesized;
  if (inner.kind === 'call') return FRAMES.has(file.call(inner)?.qualifiedName ?? '') ? inner : undefined;
  if (inner.kind === 'attribute') return inner.child('attribute')?.text === 'tb_frame' ? inner : undefined;
  if (!inner.is('tuple', 'list')) return undefined;
  for (const part of inner.children) {
    const frame = frameIn(file, part);
    if (frame) return frame;
  }
  return undefined;
}

function keptByCall(file: FileModel, call: Call): Kept | undefined {
  if (call.name === 'set') {
    const isVariable = call.receiver && file.constructorName(call.receiver) === 'contextvars.ContextVar';
    const value = isVariable ? call.argument(0) : undefined;
    return value && keptIn(file, value);
  }
  for (const argument of call.positional) {
    const kept = keptIn(file, argument) ?? recordIn(file, argument);
    if (kept) return kept;
  }
  return undefined;
}

/** The record that a logging handler gets: it holds the exception that is logged. */
function recordIn(file: FileModel, argument: Node): Kept | undefined {
  const model = argument.kind === 'identifier' ? file.functionAround(argument) : undefined;
  if (!model || !['emit', 'handle'].includes(model.name) || !isLoggingHandler(model)) return undefined;
  const binding = file.binding(argument);
  if (!binding?.isParameter || binding.name !== model.parameters[1]?.name) return undefined;
  const isCleared = file
    .usesOf(binding)
    .some((use) => use.kind === 'attribute-store' && use.name === 'exc_info' && use.value?.kind === 'none');
  if (isCleared || isDrained(model)) return undefined;
  return {
    node: argument,
    what: `'${argument.text}', its traceback, and all frames and locals in that`,
    reason: {
      at: model.nameNode,
      message: "A LogRecord holds 'exc_info', and that every frame of the exception.",
    },
    isWrapped: false,
    name: undefined,
  };
}

/** The handler empties what it has collected. */
function isDrained(model: FunctionModel): boolean {
  const attributes = model.class?.ancestors.flatMap((owner) => [...owner.attributes.values()]) ?? [];
  return attributes.some(
    (attribute) =>
      attribute.methodCalls('clear', 'pop', 'popleft').length > 0 || attribute.of('item-delete').length > 0,
  );
}

function isLoggingHandler(model: FunctionModel): boolean {
  return (
    model.class?.ancestors.some(({ bases }) =>
      bases.some(({ qualifiedName }) => /^logging\.(handlers\.)?\w*Handler$/.test(qualifiedName ?? '')),
    ) ?? false
  );
}

/** The place that an assignment keeps something in, when that outlives the function. */
function placeOf(file: FileModel, target: Node, kept: Kept): Place | undefined {
  if (target.kind === 'subscript') {
    const container = target.child('value');
    const place = container && containerOf(file, container);
    // Under a fixed key, the next one takes the place of this one.
    const isFixed = target.child('subscript')?.is('string', 'integer') === true;
    return place && isFixed ? { ...place, isContainer: false } : place;
  }
  if (target.kind === 'identifier') {
    if (kept.isWrapped || isSetBack(file, target)) return undefined;
    const isRaised = file.binding(target)?.references.some((reference) => raises(file, reference)) ?? false;
    return { node: target, confidence: isRaised ? 'possible' : 'likely', isContainer: false };
  }
  const name = file.selfAttribute(target);
  const owner = file.classAround(target);
  const attribute = name === undefined ? undefined : owner?.attribute(name);
  if (!attribute || !owner || CARRIER.test(owner.name)) return undefined;
  if (isReleased(attribute.uses)) return undefined;
  const isRaised = attribute.uses.some((use) => use.kind === 'raise');
  const frame = file.functionAround(kept.node);
  const isLarge = !isRaised && frame !== undefined && holdsBulk(file, frame);
  return { node: target, confidence: isLarge ? 'likely' : 'possible', isContainer: false };
}

/** A container on an object or in the module. */
function containerOf(file: FileModel, container: Node): Place | undefined {
  const node = container.unparenthesized;
  if (node.kind === 'identifier') {
    const isGlobal = file.binding(node)?.scope.kind === 'module';
    return isGlobal && !isBounded(file, node) ? { node, confidence: 'likely', isContainer: true } : undefined;
  }
  const name = file.selfAttribute(node) ?? classAttribute(file, node);
  const owner = file.classAround(node);
  const attribute = name === undefined ? undefined : owner?.attribute(name);
  if (!attribute || !owner || isReleased(attribute.uses) || isBounded(file, node)) return undefined;
  // A queue hands on what it gets to a reader, who raises it.
  const isHandedOn =
    CARRIER.test(owner.name) || /queue/i.test(attribute.name) || isRaisedByMaker(file, attribute.name);
  const group = attribute.of('argument').find(({ by }) => EXCEPTION_CLASS.test(file.call(by)?.name ?? ''));
  return {
    node,
    confidence: isHandedOn ? 'possible' : 'likely',
    isContainer: true,
    ...(group ? { handedOn: group.by } : {}),
  };
}

/** Another function has reported the exception, and sets the name of the module to None. */
function isSetBack(file: FileModel, target: Node): boolean {
  const around = file.functionAround(target);
  return (
    file.binding(target)?.assignments.some(({ target: other, value }) => {
      const by = file.functionAround(other);
      return by !== undefined && by !== around && value?.unparenthesized.kind === 'none';
    }) ?? false
  );
}

/** `raise ConfigErrors(reader.errors)`: a function that has made the collector raises all that it has collected. */
function isRaisedByMaker(file: FileModel, name: string): boolean {
  return file.attributesNamed(name).some((mention) => {
    const object = mention.child('object')?.unparenthesized;
    const made = object?.kind === 'identifier' ? file.binding(object)?.onlyValue : undefined;
    return made?.unparenthesized.kind === 'call' && mention.ancestor('raise_statement') !== undefined;
  });
}

function classAttribute(file: FileModel, node: Node): string | undefined {
  const object = node.kind === 'attribute' ? node.child('object') : undefined;
  const isClass = object && (object.text === 'cls' || file.classNamed(object) === file.classAround(node));
  return isClass && file.classAround(node) ? node.child('attribute')?.text : undefined;
}

/** A method other than the constructor sets the attribute to None or a new container, or deletes it. */
function isReleased(uses: readonly AttributeUse[]): boolean {
  return uses.some((use) => {
    if (!use.method || ['__init__', '__new__', '__init_subclass__'].includes(use.method.name)) return false;
    if (use.kind === 'delete') return true;
    const value = use.kind === 'store' ? use.value?.unparenthesized : undefined;
    if (!value) return false;
    return value.is('none', 'false') || (value.is('list', 'dictionary') && value.firstChild === undefined);
  });
}

function isBounded(file: FileModel, container: Node): boolean {
  const origin = file.originOf(container);
  const call = origin && file.call(origin);
  return call?.qualifiedName === 'collections.deque' && call.argument(1, 'maxlen') !== undefined;
}

function raises(file: FileModel, reference: Node): boolean {
  const use = file.useOf(reference);
  if (use.kind === 'raise') return true;
  const outer = use.kind === 'item' || use.kind === 'method' ? file.useOf(use.by) : undefined;
  return outer?.kind === 'raise';
}

/** A local of the function holds something large. */
function holdsBulk(file: FileModel, model: FunctionModel): boolean {
  const assignments = [...model.scope.bindings.values()].flatMap((binding) => binding.assignments);
  return assignments.some(
    ({ kind, value }) => kind === 'assign' && value && bulkOf(file, value)?.size === 'large',
  );
}

function findingOf(stored: Node, kept: Kept, place: Place): Finding {
  const { handedOn, node, confidence } = place;
  const grows = place.isContainer ? ' Each one adds its own.' : '';
  const reason = { ...kept.reason, message: kept.reason.message + grows };
  if (handedOn) {
    return {
      at: handedOn,
      confidence,
      message: fitting(
        `'${node.text}' keeps the exceptions that are handed on here, and their frames keep it.`,
        'The exceptions that are handed on here stay on the object, and their frames keep it.',
      ),
      because: [{ at: stored, message: 'They are put in here, with their tracebacks.' }, reason],
      hint: `Empty it in a finally when it has been handed on: 'del ${node.text}'.`,
    };
  }
  return {
    at: stored,
    confidence,
    message: fitting(
      `'${node.text}' keeps ${kept.what}.`,
      'An exception is kept here, with all frames and locals of its traceback.',
    ),
    because: [reason],
    hint: "Store the text, or the exception after 'with_traceback(None)'; format tracebacks at once.",
    ...(kept.name
      ? {
          fix: {
            title: 'Store the exception without its traceback',
            safety: 'unsafe',
            edits: [insertAfter(kept.name, '.with_traceback(None)')],
          },
        }
      : {}),
  };
}
