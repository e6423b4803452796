/** All libraries that there are rows of. */
import type { LibraryFacts } from '../facts.js';
import asyncio from './asyncio.js';
import builtins from './builtins.js';
import concurrency from './concurrency.js';
import containers from './containers.js';

export const libraries: readonly LibraryFacts[] = [builtins, ...containers, ...asyncio, ...concurrency];
