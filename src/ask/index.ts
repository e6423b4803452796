export { type CycleCase, type CycleShape, cycleCasesOf } from './cycle-case.js';
export { type Cycle, cyclesOf } from './cycles.js';
export { cutBy } from './ends.js';
