/** Containers that are filled together, and what takes something out of one of them alone. */
import type { FileModel } from '../file-model.js';
import type { Growing } from '../growth.js';
import { importedRemovalsOf, type Parallel, parallelLossesOf, parallelsOf } from '../parallel.js';
import { type SummarySpan, span } from './places.js';

/** Two containers are filled with the same objects by one function. */
export interface ParallelPair {
  /** Their names as the code has them: `requests`, `self.tasks`. */
  readonly names: readonly [one: string, other: string];
  /** Where one function fills both. */
  readonly filledAt: readonly [SummarySpan, SummarySpan];
  /** Where one function takes from the other what it takes from the one; undefined when none does. */
  readonly emptiedAt?: SummarySpan;
  /** It takes single objects out of both. */
  readonly byEntry: boolean;
}

/** In one file, something is taken out of one container of a pair, and the other is left as it is. */
export interface PairLoss {
  readonly pair: ParallelPair;
  readonly at: SummarySpan;
  /** All is taken out at once. */
  readonly isWhole: boolean;
  /** The function that does it. */
  readonly within: string;
}

/** Two containers of a module, for which another file may forget one. */
export interface SharedPair extends ParallelPair {
  /** Functions of the module that work on the other container. */
  readonly keepers: readonly string[];
}

/** A function takes something out of a container that its file imports. */
export interface ForeignRemoval {
  /** The container: `pkg.state.requests`. */
  readonly container: string;
  readonly at: SummarySpan;
  readonly isWhole: boolean;
  readonly within: string;
  /** What else the function, and what it runs in its file, mentions of the container's module: names in the module. */
  readonly mentions: readonly string[];
}

/** What a file has of containers that go together. */
export interface PairFacts {
  readonly pairLosses: readonly PairLoss[];
  readonly sharedPairs: readonly SharedPair[];
  readonly foreignRemovals: readonly ForeignRemoval[];
}

/** The containers of a file that go together, what it takes out of one of them alone, and out of those it imports. Never throws. */
export function pairFactsOf(file: FileModel): PairFacts {
  const pairOf = ({ one, other, filled, emptied }: Parallel): ParallelPair => ({
    names: [one.container.name, other.container.name],
    filledAt: [span(filled[0].node), span(filled[1].node)],
    ...(emptied ? { emptiedAt: span(emptied[1].node) } : {}),
    byEntry: emptied !== undefined && !emptied[0].isWhole,
  });
  return {
    pairLosses: [...parallelLossesOf(file)].map(({ parallel, shrink }) => ({
      pair: pairOf(parallel),
      at: span(shrink.node),
      isWhole: shrink.isWhole,
      within: shrink.function?.name ?? '',
    })),
    sharedPairs: parallelsOf(file)
      .filter(({ one, other }) => one.container.keeper === 'module' && other.container.keeper === 'module')
      .map((parallel) => ({ ...pairOf(parallel), keepers: keepersOf(parallel.other) })),
    foreignRemovals: [...importedRemovalsOf(file)].map(({ container, node, isWhole, within, mentions }) => ({
      container,
      at: span(node),
      isWhole,
      within: within.name,
      mentions: mentions.map((name) => name.slice(name.lastIndexOf('.') + 1)),
    })),
  };
}

/** The functions of the file that work on a container. */
function keepersOf({ container }: Growing): string[] {
  return [...new Set(container.uses.flatMap((use) => use.function?.name ?? []))].sort();
}
