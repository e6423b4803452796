/** The start of a worker's thread: the rules, an analyser of its own, and the port to the run. */
import { parentPort } from 'node:worker_threads';
import { dist } from './shipped.js';

// Loaded as the run itself loads them, so that both find the same files.
const { groups } = await import('../../rules/index.js');
const { createAnalyser } = await import('../engine/analyser.js');
const { serve } = await import('../engine/serve.js');

if (parentPort)
  serve(
    parentPort,
    await createAnalyser(dist),
    groups.flatMap((group) => group.rules),
  );
