export type { Count, Judgement, Lifetime, Reason } from './judgement.js';
export { isLong, isShort } from './judgement.js';
export { Lifetimes } from './lifetimes.js';
export type { Occasion } from './occasions.js';
export type { ProjectFunction } from './project-names.js';
export { type Weight, weigh } from './weigh.js';
export { weighOccasion, weighOwner } from './weigh-owner.js';
