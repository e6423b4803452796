/** The worker's side: answers one request after the other with an analyser of its own. */
import type { MessagePort } from 'node:worker_threads';
import type { Rule } from '../rule/rule.js';
import type { Analyser, FileOutcome, Timings } from './analyser.js';
import { fullFindings, fullSettings, type Reply, type Request } from './protocol.js';

/** Says that it is ready and answers what arrives at the port until the thread is ended. */
export function serve(port: MessagePort, analyser: Analyser, rules: readonly Rule[]): void {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  port.on('message', (request: Request) => {
    const before = { ...analyser.timings };
    const outcome = answer(request, analyser, byName);
    const timings = difference(analyser.timings, before);
    port.postMessage({ kind: 'outcome', outcome, timings, isSpent: analyser.isSpent } satisfies Reply);
  });
  port.postMessage({ kind: 'ready' } satisfies Reply);
}

function answer(request: Request, analyser: Analyser, rules: ReadonlyMap<string, Rule>): FileOutcome {
  const settings = fullSettings(request.settings, rules);
  return request.kind === 'analyse'
    ? analyser.analyse(request.path, request.bytes, settings)
    : analyser.finish({ ...request, settings, found: fullFindings(request.found, rules) });
}

function difference(after: Timings, before: Timings): Timings {
  return {
    decode: after.decode - before.decode,
    parse: after.parse - before.parse,
    lower: after.lower - before.lower,
    model: after.model - before.model,
    rules: after.rules - before.rules,
    project: after.project - before.project,
  };
}
