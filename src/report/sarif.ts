/**
 * The report for code scanning: SARIF 2.1.0 (OASIS), within what GitHub reads and refuses. No time, identifier or absolute
 * path of the run is written, so the same findings give the same bytes.
 */
import type { ArtifactLocation, Invocation, Log, Run, Artifact as SarifArtifact } from 'sarif';
import type { Artifact, Result, RunReport } from '../rule/result.js';
import { fingerprinter } from './fingerprint.js';
import { jsonText } from './json-text.js';
import { PROJECT_ADDRESS } from './rule-page.js';
import { MOST_RESULTS, mostSevere } from './sarif/limit.js';
import { concernsConfiguration, notificationDescriptors, notificationOf } from './sarif/notifications.js';
import { type Provenance, versionControlDetails } from './sarif/provenance.js';
import { sarifResult } from './sarif/results.js';
import { ruleDescriptor } from './sarif/rules.js';
import { taxonomyOf, taxonomyReference } from './sarif/taxonomy.js';
import { artifactLocation, ROOT } from './sarif/uri.js';

export interface SarifOptions {
  /** Tells this run from others of heaplint on the same commit; GitHub's category. */
  readonly category?: string | undefined;
  readonly provenance?: Provenance | undefined;
  /** The folder of the run relative to the root of the repository, with '/'; '' or absent where they are one. */
  readonly uriPrefix?: string | undefined;
  /** What the process will exit with, where it is not 2 for a failed run, 1 for results and 0 for none. */
  readonly exitCode?: number | undefined;
}

type Locate = (path: string) => ArtifactLocation;

/**
 * The run as a SARIF log, ending in a newline. Throws when a result's rule is not among the rules of the run: such a log
 * would lose the rule's severity and help without a word.
 */
export function sarif(report: RunReport, options: SarifOptions = {}): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, options)],
  };
  return jsonText(log);
}

function runOf(report: RunReport, options: SarifOptions): Run {
  const locate = locator(report.artifacts, options.uriPrefix ?? '');
  const provenance = options.provenance && versionControlDetails(options.provenance);
  const { taxonomy, referenceOf } = taxonomyOf(report.rules);
  const descriptors = report.rules.map((card) => ruleDescriptor(card, referenceOf(card)));
  const ruleIndexes = new Map(report.rules.map((card, index) => [card.name, index]));
  const fingerprintOf = fingerprinter();

  const results = mostSevere(withOld(report), MOST_RESULTS).map((result) => {
    const ruleIndex = ruleIndexes.get(result.rule);
    const card = ruleIndex === undefined ? undefined : report.rules[ruleIndex];
    if (ruleIndex === undefined || card === undefined) {
      throw new Error(`The rule '${result.rule}' of a result is not among the rules of the run.`);
    }
    const fingerprint = fingerprintOf(result, locate(result.path).uri ?? '');
    return sarifResult(result, { ruleIndex, weakness: referenceOf(card), fingerprint, locate });
  });

  return {
    tool: {
      driver: {
        name: 'heaplint',
        fullName: `heaplint ${report.version}`,
        organization: 'heaplint',
        version: report.version,
        semanticVersion: report.version,
        informationUri: PROJECT_ADDRESS,
        shortDescription: { text: 'A static linter for Python memory anti-patterns.' },
        rules: descriptors,
        notifications: [...notificationDescriptors],
        supportedTaxonomies: [taxonomyReference],
      },
    },
    language: 'en-US',
    // With a category only: an `automationDetails` of another making would switch off the upload's own.
    ...(options.category && { automationDetails: { id: `${options.category.replace(/\/+$/, '')}/` } }),
    ...(provenance && { versionControlProvenance: [provenance] }),
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    defaultSourceLanguage: 'python',
    taxonomies: [taxonomy],
    invocations: [invocationOf(report, options, locate)],
    artifacts: report.artifacts.map((artifact) => sarifArtifact(artifact, locate)),
    results,
  };
}

/** All results, those known before in their places. */
function withOld({ results, old }: RunReport): readonly Result[] {
  if (old.length === 0) return results;
  return [...results, ...old].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.region.startLine - b.region.startLine ||
      a.region.startColumn - b.region.startColumn ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** How a path of the run is located. */
function locator(artifacts: readonly Artifact[], prefix: string): Locate {
  const indexes = new Map(artifacts.map((artifact, index) => [artifact.path, index]));
  return (path) => {
    const index = indexes.get(path);
    return { ...artifactLocation(path, prefix), ...(index !== undefined && { index }) };
  };
}

function sarifArtifact(artifact: Artifact, locate: Locate): SarifArtifact {
  return {
    location: locate(artifact.path),
    length: artifact.length,
    mimeType: 'text/x-python',
    encoding: artifact.encoding,
    sourceLanguage: 'python',
    roles: ['analysisTarget'],
    hashes: { 'sha-256': artifact.sha256 },
  };
}

function invocationOf(report: RunReport, options: SarifOptions, locate: Locate): Invocation {
  const executionSuccessful = !report.notices.some((notice) => notice.level === 'error');
  const exitCode = executionSuccessful ? Math.min(report.results.length, 1) : 2;
  const ofConfiguration = report.notices.filter(concernsConfiguration);
  const ofExecution = report.notices
    .filter((notice) => !concernsConfiguration(notice))
    .map((notice) => notificationOf(notice, locate));
  const leftOut = report.results.length - MOST_RESULTS;
  if (leftOut > 0) {
    const message = `The ${leftOut} least severe of ${report.results.length} results are left out: a run may have at most ${MOST_RESULTS}`;
    ofExecution.push(notificationOf({ kind: 'results-left-out', level: 'warning', message }, locate));
  }
  // A rule that is off by default and ran was switched on: its descriptor alone would say that it did not run.
  const overrides = report.rules.flatMap((card, index) =>
    card.byDefault
      ? []
      : [{ descriptor: { id: card.name, index }, configuration: { enabled: true, level: card.level } }],
  );
  return {
    executionSuccessful,
    exitCode: options.exitCode ?? exitCode,
    ...(overrides.length > 0 && { ruleConfigurationOverrides: overrides }),
    ...(ofConfiguration.length > 0 && {
      toolConfigurationNotifications: ofConfiguration.map((notice) => notificationOf(notice, locate)),
    }),
    toolExecutionNotifications: ofExecution,
  };
}
