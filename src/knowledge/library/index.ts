/** All libraries that there are rows of. */
import type { LibraryFacts } from '../facts.js';
import asyncio from './asyncio.js';
import builtins from './builtins.js';
import clients from './clients.js';
import concurrency from './concurrency.js';
import containers from './containers.js';
import data from './data.js';
import files from './files.js';
import functions from './functions.js';
import interpreter from './interpreter.js';
import network from './network.js';
import plain from './plain.js';
import servers from './servers.js';
import signals from './signals.js';
import toolkits from './toolkits.js';

export const libraries: readonly LibraryFacts[] = [
  builtins,
  ...asyncio,
  ...clients,
  ...concurrency,
  ...containers,
  ...data,
  ...files,
  ...functions,
  ...interpreter,
  ...network,
  ...plain,
  ...servers,
  ...signals,
  ...toolkits,
];
