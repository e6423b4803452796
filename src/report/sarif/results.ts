/** Results as SARIF has them. */
import type {
  ArtifactLocation,
  CodeFlow,
  Fix,
  Location,
  ReportingDescriptorReference,
  Result as SarifResult,
} from 'sarif';
import type { Result, ResultFix, ResultPlace } from '../../rule/result.js';
import { cellNote } from '../shown-path.js';
import { resultMessage, sentence } from './message.js';
import { physicalLocation, regionOf, snippetOf } from './place.js';

/** What a result needs to know of its log. */
export interface LogContext {
  readonly ruleIndex: number;
  readonly weakness: ReportingDescriptorReference;
  /** The own key of the result. */
  readonly fingerprint: string;
  /** The location of a file, with its index where it is among the log's artifacts. */
  readonly locate: (path: string) => ArtifactLocation;
}

/** One result. Not set: `kind` ('fail' is the default) and `suppressions`. `baselineState` has all results of a run or none. */
export function sarifResult(result: Result, context: LogContext): SarifResult {
  const related = result.because.map((place, index) => placeLocation(place, index + 1, context));
  const flow = codeFlow(result, context);
  return {
    ruleId: result.rule,
    ruleIndex: context.ruleIndex,
    level: result.level,
    ...(result.baselineState && { baselineState: result.baselineState }),
    message: { text: resultMessage(withCells(result)) },
    locations: [resultLocation(result, context)],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(flow && { codeFlows: [flow] }),
    partialFingerprints: {
      'heaplint/v1': context.fingerprint,
      primaryLocationLineHash: result.lineHash,
    },
    taxa: [context.weakness],
    ...(result.fix && !result.region.cell && { fixes: [sarifFix(result.fix, context.locate(result.path))] }),
    properties: {
      impact: result.impact,
      confidence: result.confidence,
      ...(result.decisions && { decisions: result.decisions }),
    },
  };
}

/** The message with the cell that it is about, which a region of a notebook's file does not tell. */
function withCell({ message, region }: Pick<ResultPlace, 'message' | 'region'>): string {
  const note = cellNote(region);
  return note === '' ? message : message.replace(/\.?$/, `${note}.`);
}

function withCells(result: Result): Pick<Result, 'message' | 'because' | 'hint'> {
  const because = result.because.map((place) => ({ ...place, message: withCell(place) }));
  return { message: withCell(result), because, hint: result.hint };
}

function resultLocation(result: Result, context: LogContext): Location {
  const symbol = result.symbol;
  return {
    physicalLocation: physicalLocation(
      context.locate(result.path),
      result.region,
      result.snippet,
      result.excerpt,
    ),
    ...(symbol && {
      logicalLocations: [
        {
          name: symbol.name.split('.').at(-1) ?? symbol.name,
          fullyQualifiedName: symbol.name,
          kind: symbol.kind,
        },
      ],
    }),
  };
}

function placeLocation(place: ResultPlace, id: number | undefined, context: LogContext): Location {
  return {
    ...(id !== undefined && { id }),
    physicalLocation: physicalLocation(
      context.locate(place.path),
      place.region,
      snippetOf(place.excerpt, place.region),
      place.excerpt,
    ),
    message: { text: sentence(withCell(place)) },
  };
}

/**
 * The finding and then its reasons, as a flow to be stepped through, where a reason is in another file: a reader cannot
 * see both at once. Within one file related locations say enough.
 */
function codeFlow(result: Result, context: LogContext): CodeFlow | undefined {
  if (result.because.every((place) => place.path === result.path)) return undefined;
  const start: Location = {
    ...resultLocation(result, context),
    message: { text: sentence(withCell(result)) },
  };
  const steps = result.because.map((place) => placeLocation(place, undefined, context));
  return { threadFlows: [{ locations: [start, ...steps].map((location) => ({ location })) }] };
}

function sarifFix(fix: ResultFix, artifactLocation: ArtifactLocation): Fix {
  return {
    description: { text: sentence(fix.title) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: fix.edits.map((edit) => ({
          deletedRegion: regionOf(edit.region),
          insertedContent: { text: edit.text },
        })),
      },
    ],
    properties: { applicability: fix.safety },
  };
}
