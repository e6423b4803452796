/** Compares findings with the expectation comments of a case, both ways. */
import type { Result } from '../rule/result.js';
import type { Case } from './cases.js';
import type { Marker } from './markers.js';

/**
 * What is wrong with a case, one sentence each; empty when findings and expectations agree. `results` are the findings
 * of the rules under test in all files of the case. One expectation stands for exactly one finding.
 */
export function compareWithExpectations(tested: Case, results: readonly Result[]): string[] {
  const markers = tested.files.flatMap((file) =>
    file.markers.map((marker) => ({ ...marker, path: file.path })),
  );
  const problems = formProblems(tested, markers);
  const unclaimed = new Set(results);
  const claim = (marker: Marker & { path: string }): boolean => {
    for (const result of unclaimed) {
      if (answers(result, marker)) return unclaimed.delete(result);
    }
    return false;
  };
  for (const marker of markers.toSorted((one, other) => claimOrder(one) - claimOrder(other))) {
    const place = `${marker.path}:${marker.line}`;
    const wanted = marker.text === undefined ? marker.rule : `${marker.rule} "${marker.text}"`;
    const found = claim(marker);
    if (marker.kind === 'expect' && !found) problems.push(`${place}: expected ${wanted}, found nothing`);
    if (marker.kind === 'todo-expect' && found) {
      problems.push(`${place}: ${wanted} is found now: promote it to 'expect'`);
    }
    if (marker.kind === 'todo-silent' && !found) {
      problems.push(`${place}: ${wanted} is silent now: remove the 'todo-silent'`);
    }
  }
  for (const { path, region, rule, message } of unclaimed) {
    problems.push(`${path}:${region.startLine}: did not expect ${rule} "${message}"`);
  }
  return problems;
}

function answers(result: Result, marker: Marker & { path: string }): boolean {
  return (
    result.path === marker.path &&
    result.region.startLine === marker.line &&
    result.rule === marker.rule &&
    (marker.text === undefined || result.message.includes(marker.text))
  );
}

/** Known misses last, and the narrowed first: a bare expectation must not take the finding that a text asks for. */
function claimOrder(marker: Marker): number {
  return (marker.kind === 'expect' ? 0 : 2) + (marker.text === undefined ? 1 : 0);
}

function formProblems(tested: Case, markers: readonly Marker[]): string[] {
  const expected = markers.filter(({ kind }) => kind !== 'todo-silent');
  if (tested.kind === 'bad' && expected.length === 0)
    return [`${tested.name}: a bad case must expect something`];
  if (tested.kind === 'good' && expected.length > 0)
    return [`${tested.name}: a good case must expect nothing`];
  return [];
}
