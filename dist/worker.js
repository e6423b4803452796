import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  dist
} from "./shipped.js";
import "./shared.js";

// src/cli/worker.ts
import { parentPort } from "node:worker_threads";
var { groups } = await import("./rules.js");
var { createAnalyser } = await import("./analyser.js");
var { serve } = await import("./serve.js");
if (parentPort)
  serve(
    parentPort,
    await createAnalyser(dist),
    groups.flatMap((group) => group.rules)
  );
