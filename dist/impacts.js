import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/impacts.ts
var impactMeanings = {
  leak: "grows without bound, or is never released",
  lifetime: "dies too early, or is released twice",
  retention: "is held longer than needed",
  churn: "is copied again and again",
  bloat: "takes more memory than the job needs"
};
var impactMeaningsOfMany = {
  leak: "grow without bound, or are never released",
  lifetime: "die too early, or are released twice",
  retention: "are held longer than needed",
  churn: "are copied again and again",
  bloat: "take more memory than the job needs"
};
var impacts = Object.keys(impactMeanings);

export {
  impactMeanings,
  impactMeaningsOfMany,
  impacts
};
