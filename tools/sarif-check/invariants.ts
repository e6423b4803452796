/** What a heaplint log must keep to beyond any schema: the specification, GitHub's reading of it, and our own promises. */

import type { ArtifactLocation, Log, PhysicalLocation, Region, Result, Run } from 'sarif';
import { pathOf } from './path-of.js';

/** Reports one problem. */
type Say = (problem: string) => void;

/** What is wrong with a log, one line each; `text` is the file that it was read from. */
export function invariantProblems(log: Log, text: string): string[] {
  const problems: string[] = [];
  const say: Say = (problem) => problems.push(problem);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(text)) say('the file holds unescaped control characters');
  if (log.version !== '2.1.0') say(`version is ${log.version}`);
  if (!log.$schema) say('$schema is missing');
  const [run, ...others] = log.runs;
  if (!run || others.length > 0) say(`there are ${log.runs.length} runs`);
  if (run) {
    checkRun(run, say);
    if (Array.isArray(run.results)) {
      run.results.forEach((result, index) => {
        checkResult(result, run, (problem) => say(`results[${index}] ${result.ruleId}: ${problem}`));
      });
      checkTogether(run.results, say);
    } else say('results is not an array');
  }
  return problems;
}

function checkRun(run: Run, say: Say): void {
  if (run.columnKind !== 'utf16CodeUnits') say(`columnKind is ${run.columnKind}`);
  if (run.newlineSequences?.join() !== '\r\n,\n,\r') say('newlineSequences is not that of Python');
  const { driver } = run.tool;
  if (driver.version !== driver.semanticVersion) say('version and semanticVersion differ');

  const rules = driver.rules ?? [];
  rules.forEach((rule, index) => {
    const sayOf: Say = (problem) => say(`rules[${index}] ${rule.id}: ${problem}`);
    const previous = rules[index - 1];
    if (previous && previous.id >= rule.id) sayOf('the rules are not sorted by id, or not distinct');
    if (rule.name?.toLowerCase() === rule.id.toLowerCase()) sayOf('name is the id');
    for (const key of ['shortDescription', 'fullDescription', 'help'] as const) {
      if (!rule[key]?.text) sayOf(`${key} has no text`);
      if (key !== 'help' && (rule[key]?.text.length ?? 0) > 1024) sayOf(`${key} is longer than 1024`);
    }
    if ((rule.properties?.tags?.length ?? 0) > 10) sayOf('more than 10 tags');
    for (const { target } of rule.relationships ?? []) checkTaxon(target, run, sayOf);
  });

  run.artifacts?.forEach(({ location }, index) => {
    checkUri(location, run, (problem) => say(`artifacts[${index}]: ${problem}`));
  });
  const uris = (run.artifacts ?? []).map((artifact) => artifact.location?.uri);
  if (new Set(uris).size < uris.length) say('artifacts has a file twice');

  for (const invocation of run.invocations ?? []) {
    for (const notification of [
      ...(invocation.toolExecutionNotifications ?? []),
      ...(invocation.toolConfigurationNotifications ?? []),
    ]) {
      const sayOf: Say = (problem) => say(`notification ${notification.descriptor?.id}: ${problem}`);
      const index = notification.descriptor?.index ?? -1;
      if (driver.notifications?.[index]?.id !== notification.descriptor?.id)
        sayOf('its descriptor has another id');
      if (notification.level === 'error' && invocation.executionSuccessful)
        sayOf('an error in a successful run');
      checkMessage(notification.message.text, sayOf);
      for (const { physicalLocation } of notification.locations ?? [])
        checkPlace(physicalLocation, run, sayOf);
    }
  }
}

function checkResult(result: Result, run: Run, say: Say): void {
  if (run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id !== result.ruleId)
    say('ruleIndex is that of another rule');
  if (!['error', 'warning', 'note'].includes(result.level ?? '')) say(`level is ${result.level}`);
  checkMessage(result.message.text, say);
  if (result.locations?.length !== 1) say(`has ${result.locations?.length} locations`);
  for (const taxon of result.taxa ?? []) checkTaxon(taxon, run, say);

  const related = result.relatedLocations ?? [];
  const ids = related.map((location) => location.id);
  if (new Set(ids).size < ids.length) say('two related locations have one id');
  const links = linksOf(result.message.text ?? '');
  for (const id of links)
    if (!ids.includes(id)) say(`the message links to ${id}, which is no related location`);
  for (const id of ids)
    if (!links.includes(id ?? -1)) say(`the message does not link to related location ${id}`);

  const flows =
    result.codeFlows?.flatMap((flow) => flow.threadFlows.flatMap((thread) => thread.locations)) ?? [];
  for (const location of [
    ...(result.locations ?? []),
    ...related,
    ...flows.map((step) => step.location ?? {}),
  ]) {
    if (location.message) checkMessage(location.message.text, say);
    checkPlace(location.physicalLocation, run, say);
    if (!location.physicalLocation?.region) say('a location has no region');
  }

  for (const fix of result.fixes ?? []) {
    const changed = fix.artifactChanges.map((change) => change.artifactLocation.uri);
    if (new Set(changed).size < changed.length) say('a fix changes one file twice');
    for (const change of fix.artifactChanges) {
      checkUri(change.artifactLocation, run, say);
      let previous: Region | undefined;
      for (const { deletedRegion, insertedContent } of change.replacements) {
        checkRegion(deletedRegion, say);
        if (previous && compare(endOf(previous), startOf(deletedRegion)) > 0)
          say('edits overlap or are out of order');
        const isEmpty = compare(startOf(deletedRegion), endOf(deletedRegion)) === 0;
        if (isEmpty && !insertedContent?.text) say('an edit changes nothing');
        previous = deletedRegion;
      }
    }
  }
  const { primaryLocationLineHash = '', 'heaplint/v1': own = '' } = result.partialFingerprints ?? {};
  if (!/^[1-9a-f][0-9a-f]{0,15}:[1-9]\d*$/.test(primaryLocationLineHash))
    say(`line hash ${primaryLocationLineHash}`);
  if (!/^[0-9a-f]{32}:[1-9]\d*$/.test(own)) say(`heaplint/v1 is ${own}`);
}

function checkTogether(results: readonly Result[], say: Say): void {
  if (results.length > 25_000) say(`${results.length} results are more than GitHub takes`);
  const keys = results.map((result) => result.partialFingerprints?.['heaplint/v1']);
  if (new Set(keys).size < keys.length) say('two results have one heaplint/v1 key');
  const places = results.map((result) => {
    const place = result.locations?.[0]?.physicalLocation;
    const path = pathOf(place?.artifactLocation?.uri ?? '') ?? '';
    return { path, start: startOf(place?.region ?? {}), rule: result.ruleId ?? '' };
  });
  places.forEach((place, index) => {
    const previous = places[index - 1];
    if (!previous || previous.path < place.path) return;
    const order = compare(previous.start, place.start) || (previous.rule > place.rule ? 1 : 0);
    if (previous.path > place.path || order > 0)
      say(`results[${index}] is not sorted by path, line, column, rule`);
  });
}

function checkTaxon(
  taxon: { id?: string | undefined; index?: number | undefined },
  run: Run,
  say: Say,
): void {
  if (run.taxonomies?.[0]?.taxa?.[taxon.index ?? -1]?.id !== taxon.id)
    say(`taxon ${taxon.id} is not at its index`);
}

function checkMessage(text: string | undefined, say: Say): void {
  if (!text || !/[.!?]$/.test(text)) say(`the message '${text}' is no sentence`);
  if (text && /[\r\n`]/.test(text)) say('the message has line breaks or backticks');
  if (text && /[{}]/.test(text.replace(/\{\{|\}\}/g, ''))) say('the message has a single brace');
}

function checkPlace(place: PhysicalLocation | undefined, run: Run, say: Say): void {
  checkUri(place?.artifactLocation, run, say);
  const { region, contextRegion } = place ?? {};
  if (region) checkRegion(region, say);
  if (!region || !contextRegion) return;
  checkRegion(contextRegion, say);
  const before = compare(startOf(contextRegion), startOf(region));
  const after = compare(endOf(region), endOf(contextRegion));
  if (before > 0 || after > 0 || before + after === 0) say('the context is not larger than the region');
}

function checkRegion(region: Region, say: Say): void {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
  const where = `${startLine}:${startColumn}-${endLine}:${endColumn}`;
  if (Math.min(startLine, startColumn, endLine, endColumn) < 1) say(`region ${where} is not full`);
  if (compare(startOf(region), endOf(region)) > 0) say(`region ${where} ends before it starts`);
  const snippet = region.snippet?.text;
  if (snippet !== undefined && startLine === endLine && snippet.length !== endColumn - startColumn) {
    say(`region ${where} has a snippet of ${snippet.length} units`);
  }
}

function checkUri(location: ArtifactLocation | undefined, run: Run, say: Say): void {
  const uri = location?.uri;
  if (!location || !uri) {
    say('a location has no URI');
    return;
  }
  const segments = uri.split('/');
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) say(`URI '${uri}' is absolute`);
  if (segments.some((segment) => ['', '.', '..'].includes(segment)))
    say(`URI '${uri}' has a segment that is no name`);
  if (segments.some((segment) => !isEncoded(segment))) say(`URI '${uri}' is not percent-encoded`);
  if (!run.originalUriBaseIds?.[location.uriBaseId ?? '']) say(`URI '${uri}' starts from nowhere`);
  if (location.index !== undefined && run.artifacts?.[location.index]?.location?.uri !== uri) {
    say(`URI '${uri}' has the index of another file`);
  }
}

function isEncoded(segment: string): boolean {
  const name = pathOf(segment);
  return name !== undefined && encodeURIComponent(name) === segment;
}

/** The targets of the embedded links of a message. */
function linksOf(message: string): number[] {
  return [...message.matchAll(/(?<!\\)\[(?:[^\\[\]]|\\.)+\]\((\d+)\)/g)].map((match) => Number(match[1]));
}

type Position = readonly [line: number, column: number];

function startOf(region: Region): Position {
  return [region.startLine ?? 0, region.startColumn ?? 0];
}

function endOf(region: Region): Position {
  return [region.endLine ?? 0, region.endColumn ?? 0];
}

/** Negative where `a` is before `b`, 0 where they are one. */
function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1];
}
