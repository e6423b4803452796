export { type Weight, weigh } from './weigh.js';
