/** The formats of a report, each loaded when it is asked for: a run needs one or two of them. */
import type { RunReport } from '../rule/result.js';
import type { RepositoryOptions } from './github.js';
import type { MarkdownOptions } from './markdown.js';
import type { SarifOptions } from './sarif.js';
import type { TextOptions } from './text.js';

/** What any format may need; each takes its own. */
export type ReportOptions = TextOptions & SarifOptions & RepositoryOptions & MarkdownOptions;

/** The whole report as text to be written in UTF-8; see the format's own function. */
export type Render = (report: RunReport, options: ReportOptions) => string;

export interface ReportFormat {
  /** For lists of the formats. */
  readonly summary: string;
  /** Whether its paths are shown as seen from the current folder, because people click them. */
  readonly forPeople: boolean;
  /** Whether notices stand in the report itself. */
  readonly hasNotices: boolean;
  /** Whether it tells of fixes: then they have to be tried. */
  readonly showsFixes: boolean;
  /** `isEmpty`: whether the report has no findings, which may need less. */
  load(isEmpty: boolean): Promise<Render>;
}

export type FormatName = keyof typeof formats;

const people = { forPeople: true, hasNotices: false, showsFixes: false };
const programs = { forPeople: false, hasNotices: false, showsFixes: false };

/** Every format by its name. */
export const formats = {
  text: {
    ...people,
    showsFixes: true,
    summary: 'people: the code, the places that prove it, what to do',
    load: async (isEmpty: boolean) =>
      isEmpty ? (await import('./summary.js')).summary : (await import('./text.js')).text,
  },
  concise: {
    ...people,
    summary: 'a line a finding, for editors',
    load: async () => (await import('./concise.js')).concise,
  },
  grouped: {
    ...people,
    summary: 'a line a finding, under the name of its file',
    load: async () => (await import('./concise.js')).grouped,
  },
  markdown: {
    ...programs,
    summary: 'a job summary or a comment',
    load: async () => (await import('./markdown.js')).markdown,
  },
  json: {
    ...programs,
    hasNotices: true,
    showsFixes: true,
    summary: 'programs, by a versioned schema',
    load: async () => (await import('./json.js')).json,
  },
  sarif: {
    ...programs,
    hasNotices: true,
    showsFixes: true,
    summary: 'code scanning: SARIF 2.1.0',
    load: async () => (await import('./sarif.js')).sarif,
  },
  github: {
    ...programs,
    summary: 'annotations of GitHub Actions',
    load: async () => (await import('./github.js')).github,
  },
  gitlab: {
    ...programs,
    summary: "GitLab's Code Quality report",
    load: async () => (await import('./gitlab.js')).gitlab,
  },
  junit: {
    ...programs,
    summary: 'JUnit XML',
    load: async () => (await import('./junit.js')).junit,
  },
  checkstyle: {
    ...programs,
    summary: 'Checkstyle XML',
    load: async () => (await import('./checkstyle.js')).checkstyle,
  },
  rdjson: {
    ...programs,
    showsFixes: true,
    summary: 'reviewdog',
    load: async () => (await import('./rdjson.js')).rdjson,
  },
} satisfies Readonly<Record<string, ReportFormat>>;

/** The names of the formats, in the order of lists. */
export const formatNames = Object.keys(formats) as readonly FormatName[];
