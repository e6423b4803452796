/** The summary of a file: the one thing that leaves the model. */
export type { ClassOrigin, LosingAttribute } from './class-origins.js';
export type { ClassSummary } from './class-summary.js';
export type { EndSummary } from './ends.js';
export type { Fate } from './fates.js';
export type { FunctionFacts } from './function-facts.js';
export type { LeftEntry } from './left-entries.js';
export type { LinkedPair } from './linked-pairs.js';
export type { Making } from './makings.js';
export type { OwnedHelper, PlantedSelf } from './owners.js';
export type { ForeignRemoval, PairLoss, ParallelPair, SharedPair } from './parallel-pairs.js';
export type { KeptParameter, PassedParameter } from './parameters.js';
export type { ArgumentSlot, SummarySpan } from './places.js';
export type { Release } from './release.js';
export type { SiteFacts } from './site-facts.js';
export type { Site } from './sites.js';
export { type ModuleSummary, type SummaryParts, summarise } from './summarise.js';
export type { HandoverSummary, WatcherSummary } from './watched.js';
