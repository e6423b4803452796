import { DATA_NAME } from '../../src/knowledge/open-values.js';
import {
  calls,
  computedText,
  defineRule,
  type FileModel,
  fitting,
  type Node,
  variety,
} from '../../src/rule/index.js';

/** Ignored unless somebody asks for them: an ignored warning leaves nothing behind. Lib/warnings.py. */
const IGNORED = /(Deprecation|Import|Resource)Warning$/;

export default defineRule({
  name: 'dynamic-warning-text',
  summary: 'Each new text of a warning is remembered for the rest of the process.',
  impact: 'leak',
  level: 'note',
  on: calls('warnings.warn', 'warnings.warn_explicit'),

  *check(call, file) {
    const [message] = call.positional;
    const around = file.functionAround(call.node);
    const category = call.argument(1, 'category')?.text ?? '';
    if (!message || !around || IGNORED.test(category) || file.isTestCode(call.node)) return;
    const text = computedText(file, message);
    if (!text) return;
    const open = text.parts.find((part) => isEverNew(part, file));
    const part =
      open ?? text.parts.find((each) => variety(file, each) === 'unknown' && isPassedIn(each, file));
    if (!part) return;
    yield {
      at: call.node,
      confidence: open ? 'likely' : 'possible',
      message: fitting(
        `Every new '${part.text}' makes a new text, which the module's warning registry keeps.`,
        "Every new value makes a new text, which the module's warning registry keeps.",
      ),
      because: [{ at: part, message: 'This part of the text differs from call to call.' }],
      hint: 'Warn with a fixed text, and log the value that differs with logging.',
    };
  },
});

/** Identities, counters and times, the object itself, and what a loop takes from the data. */
function isEverNew(part: Node, file: FileModel): boolean {
  if (file.isSelf(part)) return true;
  const call = file.call(part);
  // Names such as `token` say much about a logger and little about a message.
  return call !== undefined && variety(file, part) === 'open';
}

/** An argument or loop variable that is named like data, in code that is no set-up. */
function isPassedIn(part: Node, file: FileModel): boolean {
  const binding = part.kind === 'identifier' ? file.binding(part) : undefined;
  const kind = binding?.scope.kind === 'function' ? binding.assignments[0]?.kind : undefined;
  return (kind === 'parameter' || kind === 'for' || kind === 'except') && DATA_NAME.test(part.text);
}
