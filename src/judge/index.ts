export type { Count, Judgement, Lifetime, Reason } from './judgement.js';
export { isLong, isShort } from './judgement.js';
export { Lifetimes } from './lifetimes.js';
export { type Weight, weigh } from './weigh.js';
export { weighOwner } from './weigh-owner.js';
