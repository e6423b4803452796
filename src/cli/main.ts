/** The command line from arguments to exit code: 0 nothing found, 1 findings, 2 heaplint or its use is at fault. */
import { resolve } from 'node:path';
import type { RunAnalyser } from '../engine/analyser.js';
import type { RuleGroup } from '../rule/rule.js';
import { readArguments } from './arguments.js';
import type { Io } from './io.js';
import type { RulePages } from './rule-pages.js';
import { UsageError } from './usage-error.js';

/** What a run is put together from, each loaded when it is needed. */
export interface Parts {
  groups(): Promise<readonly RuleGroup[]>;
  analyser(): Promise<RunAnalyser>;
  pages(): Promise<RulePages>;
}

/** Does what the arguments (after the program's name) ask and answers the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io, parts: Parts): Promise<number> {
  try {
    const request = readArguments(argv, io);
    switch (request.kind) {
      case 'done':
        return request.exitCode;
      case 'run': {
        const { audit } = await import('./audit.js');
        return await audit(request.arguments, io, parts);
      }
      case 'dump-graph': {
        const { dumpGraph } = await import('./dump-graph.js');
        io.stdout.write(await dumpGraph(resolve(io.cwd, request.file), io));
        return 0;
      }
      case 'init': {
        const { init } = await import('./init.js');
        return await init(request.yes, io);
      }
      case 'completions': {
        const { completions } = await import('./completions.js');
        const { namesIn } = await import('./catalogue.js');
        const { formatNames } = await import('../report/index.js');
        const names = namesIn(await parts.groups());
        io.stdout.write(completions(request.shell, request.program, names, formatNames));
        return 0;
      }
      case 'list-rules':
      case 'explain': {
        const { catalogueOf } = await import('./catalogue.js');
        const { explainRule, listRules, ruleNamed } = await import('./describe-rules.js');
        const catalogue = catalogueOf(await parts.groups());
        io.stdout.write(
          request.kind === 'list-rules'
            ? listRules(catalogue)
            : explainRule(ruleNamed(request.rule, catalogue), await parts.pages()),
        );
        return 0;
      }
    }
  } catch (error) {
    const message = error instanceof UsageError ? error.message : `internal: ${describe(error)}`;
    const { visible } = await import('../report/visible.js');
    io.stderr.write(`heaplint: error: ${message.split('\n').map(visible).join('\n')}\n`);
    return 2;
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
