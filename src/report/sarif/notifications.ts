/** What a run has to say besides its results. */
import type { ArtifactLocation, Notification, ReportingDescriptor } from 'sarif';
import type { Notice } from '../../rule/result.js';
import { sentence } from './message.js';
import { pascalCase } from './pascal-case.js';
import { regionOf } from './place.js';

/** The conditions that can be notified: those of a run, and the one that this format adds. */
type Condition = Notice['kind'] | 'results-left-out';

const descriptions: Readonly<Record<Condition, string>> = {
  'bad-configuration': 'A configuration file says what heaplint cannot follow.',
  'file-crashed': 'The analysis of a file failed by a fault of heaplint.',
  'ignore-without-reason': 'An ignore comment does not say why.',
  'missing-path': 'A path to analyse does not exist.',
  'not-fixed': 'A file could not be repaired.',
  'nul-bytes': 'A file holds NUL bytes and was not analysed as a whole.',
  'results-left-out': 'More results were found than a log may hold.',
  'rule-crashed': 'A rule failed by a fault of heaplint; the other rules went on.',
  silenced: 'An ignore comment silences a finding, in a run that tells so.',
  stopped: 'A file or a rule was stopped, for the time or the memory that it took.',
  'syntax-error': 'A file has syntax errors; what could be parsed was analysed.',
  'too-complex': 'A file has more tokens or is nested deeper than the limits and was not analysed.',
  'too-large': 'A file is larger than the limit and was not analysed.',
  undecodable: 'A file could not be decoded by its declared encoding.',
  'unknown-rule-in-ignore': 'An ignore comment names a rule that does not exist.',
  unreadable: 'A file could not be read.',
  'unused-ignore': 'An ignore comment silences nothing.',
};

const conditions = Object.keys(descriptions) as readonly Condition[];

/** The descriptors of all conditions, by name; a notification refers to one by its index here. */
export const notificationDescriptors: readonly ReportingDescriptor[] = conditions.map((condition) => ({
  id: condition,
  // Never the identifier in capitals, which validators take for a mistake.
  name: `${pascalCase(condition)}Notice`,
  shortDescription: { text: descriptions[condition] },
  fullDescription: { text: descriptions[condition] },
  help: { text: descriptions[condition] },
}));

/** A notice as a notification. `locate` answers the location of a path. */
export function notificationOf(
  notice: Omit<Notice, 'kind'> & { readonly kind: Condition },
  locate: (path: string) => ArtifactLocation,
): Notification {
  const location = notice.path === undefined ? undefined : locate(notice.path);
  return {
    descriptor: { id: notice.kind, index: conditions.indexOf(notice.kind) },
    level: notice.level,
    message: { text: sentence(notice.message) },
    ...(location && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            ...(notice.region && { region: regionOf(notice.region) }),
          },
        },
      ],
    }),
  };
}

/** Whether the condition is one of the user's settings rather than of the run. */
export function concernsConfiguration(notice: Notice): boolean {
  return ['bad-configuration', 'ignore-without-reason', 'unknown-rule-in-ignore'].includes(notice.kind);
}
