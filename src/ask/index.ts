export { type CycleCase, type CycleShape, cycleCasesOf, type Rest, restsOf } from './cycle-case.js';
export { type Cycle, cyclesOf } from './cycles.js';
export { cutBy } from './ends.js';
