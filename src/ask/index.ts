export { type Change, Doing } from './changes.js';
export { type CycleCase, type CycleShape, cycleCasesOf, type Rest, restsOf } from './cycle-case.js';
export { type Cycle, cyclesOf } from './cycles.js';
export { cutBy } from './ends.js';
export { type Addition, type Growth, growthsOf } from './growth.js';
export type { Holder, Keeping, Shape } from './holders.js';
export { type Domain, Variety } from './keys.js';
export { Occasion } from './occasions.js';
