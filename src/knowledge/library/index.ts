/** All libraries that there are rows of. */
import type { LibraryFacts } from '../facts.js';
import builtins from './builtins.js';
import containers from './containers.js';

export const libraries: readonly LibraryFacts[] = [builtins, ...containers];
