/** All libraries that there are rows of. */
import type { LibraryFacts } from '../facts.js';
import asyncio from './asyncio.js';
import builtins from './builtins.js';
import concurrency from './concurrency.js';
import containers from './containers.js';
import files from './files.js';
import functions from './functions.js';
import interpreter from './interpreter.js';
import network from './network.js';
import plain from './plain.js';

export const libraries: readonly LibraryFacts[] = [
  builtins,
  ...asyncio,
  ...concurrency,
  ...containers,
  ...files,
  ...functions,
  ...interpreter,
  ...network,
  ...plain,
];
