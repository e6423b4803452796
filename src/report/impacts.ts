/** The impacts in plain words, the worst first: one meaning, said alike in every report. */
import type { Impact } from '../rule/finding.js';

export const impactMeanings: Readonly<Record<Impact, string>> = {
  leak: 'grows without bound, or is never released',
  lifetime: 'dies too early, or is released twice',
  retention: 'is held longer than needed',
  churn: 'is copied again and again',
  bloat: 'takes more memory than the job needs',
};

/** The same of several places. */
export const impactMeaningsOfMany: Readonly<Record<Impact, string>> = {
  leak: 'grow without bound, or are never released',
  lifetime: 'die too early, or are released twice',
  retention: 'are held longer than needed',
  churn: 'are copied again and again',
  bloat: 'take more memory than the job needs',
};

/** The impacts in the order of reports. */
export const impacts = Object.keys(impactMeanings) as readonly Impact[];
