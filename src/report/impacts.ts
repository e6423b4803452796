/** The impacts in plain words, the worst first: one meaning, said alike in every report. */
import type { Impact } from '../rule/finding.js';

export const impactMeanings: Readonly<Record<Impact, string>> = {
  leak: 'grows without bound, or is never released',
  retention: 'is held longer than needed',
  bloat: 'takes more memory than the job needs',
  churn: 'is copied again and again',
  lifetime: 'dies too early, or is released twice',
};

/** The impacts in the order of reports. */
export const impacts = Object.keys(impactMeanings) as readonly Impact[];
