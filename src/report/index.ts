/** The formats of a report. */
import type { RunReport } from '../rule/result.js';
import { json } from './json.js';
import { type SarifOptions, sarif } from './sarif.js';
import { type TextOptions, text } from './text.js';

export { jsonSchema } from './json-schema.js';
export { noticeLines } from './notices.js';
export { pageAddress } from './rule-page.js';
export type { Provenance } from './sarif/provenance.js';
export type { SarifOptions } from './sarif.js';
export type { TextOptions } from './text.js';

/** What any format may need; each takes its own. */
export type ReportOptions = TextOptions & SarifOptions;

export interface ReportFormat {
  /** For lists of the formats. */
  readonly summary: string;
  /** The whole report as text to be written in UTF-8; see the format's own function. */
  readonly render: (report: RunReport, options: ReportOptions) => string;
}

export type FormatName = 'text' | 'json' | 'sarif';

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, ReportFormat>> = {
  text: { summary: 'For people: the code, the reasons and what to do.', render: text },
  json: { summary: 'For programs, by a documented and versioned schema.', render: (report) => json(report) },
  sarif: { summary: 'For code scanning: SARIF 2.1.0.', render: sarif },
};
