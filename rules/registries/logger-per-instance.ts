import {
  anyCall,
  type Call,
  computedText,
  defineRule,
  type FileModel,
  type Finding,
  fitting,
  lifetimeOf,
  type Node,
  variety,
} from '../../src/rule/index.js';

/** Functions of other logging packages that keep no table of names. */
const KEEPS_NO_TABLE = /^(structlog|loguru|eliot|logbook)\b/;

export default defineRule({
  name: 'logger-per-instance',
  summary: 'A logger with a name of its own for every object is never freed.',
  impact: 'leak',
  level: 'warning',
  on: anyCall(),

  *check(call, file) {
    const isKnown = call.qualifiedName === 'logging.getLogger';
    if (!isKnown && !isLoggerGetter(call, file)) return;
    const [name] = call.positional;
    const text = name && computedText(file, name);
    const around = file.functionAround(call.node);
    if (!text || !around || file.isTestCode(call.node)) return;

    const open = text.parts.find((part) => variety(file, part) === 'open');
    const part =
      open ?? text.parts.find((each) => variety(file, each) === 'unknown' && comesAndGoes(each, file));
    if (!part) return;
    const owner = file.methodAround(call.node)?.class;
    const isOne = owner !== undefined && lifetimeOf(file, owner) === 'process';
    yield {
      at: call.node,
      confidence:
        open && !isOne && (isKnown || call.name === 'getChild' || text.literal.includes('.'))
          ? 'likely'
          : 'possible',
      message: fitting(
        `Every new '${part.text}' makes a logger, and the logging module never drops one.`,
        'Every new name makes a logger, and the logging module never drops one.',
      ),
      because: [{ at: part, message: 'This part of the name differs from object to object.' }],
      hint: 'Use one logger for the module, and put what differs into the message with logging.LoggerAdapter.',
    } satisfies Finding;
  },
});

/** `get_logger(name)` of the project's own, and `logger.getChild(name)`. */
function isLoggerGetter(call: Call, file: FileModel): boolean {
  const { name, qualifiedName = '' } = call;
  if (name === 'getChild') return /log/i.test(call.receiver?.text ?? '');
  if (name !== 'get_logger' && name !== 'getLogger') return false;
  return !KEEPS_NO_TABLE.test(qualifiedName) && !file.imports('structlog');
}

/** An attribute of the object or an argument of the call; nothing that is the same for all. */
function comesAndGoes(part: Node, file: FileModel): boolean {
  const attribute = file.selfAttribute(part);
  if (attribute !== undefined) return true;
  const binding = part.kind === 'identifier' ? file.binding(part) : undefined;
  return binding?.onlyAssignment?.kind === 'for';
}
