/** A log beside the files that it speaks of. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeRollingHashes } from '@microsoft/sarif';
import type { Log, Region } from 'sarif';
import { pathOf } from './path-of.js';

interface SourceFile {
  readonly bytes: Buffer;
  readonly lines: readonly string[];
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * Where a log's digests, sizes, code and line hashes differ from the files below `root`, one line each. The hashes are
 * those of `computeRollingHashes`, another implementation of GitHub's algorithm. Files in an encoding other than UTF-8
 * are held to their digest and size only.
 */
export function fileProblems(log: Log, root: string): string[] {
  const problems: string[] = [];
  const files = new Map<string, SourceFile>();
  for (const artifact of log.runs[0]?.artifacts ?? []) {
    const uri = artifact.location?.uri ?? '';
    const file = readSource(join(root, pathOf(uri) ?? uri));
    if (typeof file === 'string') {
      problems.push(`${uri}: ${file}`);
      continue;
    }
    if (artifact.length !== file.bytes.length) problems.push(`${uri}: its length is ${file.bytes.length}`);
    const digest = createHash('sha256').update(file.bytes).digest('hex');
    if (artifact.hashes?.['sha-256'] !== digest) problems.push(`${uri}: its SHA-256 is ${digest}`);
    if (/^(utf-8|us-ascii)$/i.test(artifact.encoding ?? '')) files.set(uri, file);
  }

  log.runs[0]?.results?.forEach((result, index) => {
    const place = result.locations?.[0]?.physicalLocation;
    const file = files.get(place?.artifactLocation?.uri ?? '');
    if (!place || !file) return;
    const where = `results[${index}] ${place.artifactLocation?.uri}:${place.region?.startLine}`;
    const expected = file.hashes.get(place.region?.startLine ?? 0);
    const hash = result.partialFingerprints?.primaryLocationLineHash;
    if (hash !== expected) problems.push(`${where}: the line hash is ${hash}, and should be ${expected}`);
    for (const region of [place.region, place.contextRegion]) {
      const snippet = region?.snippet?.text?.replace(/\r\n?/g, '\n');
      if (region && snippet !== undefined && snippet !== textOf(file.lines, region)) {
        problems.push(`${where}: the snippet is not what the file has there`);
      }
    }
  });
  return problems;
}

function readSource(path: string): SourceFile | string {
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    return {
      bytes,
      lines: text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/),
      // GitHub does not take the byte order mark away.
      hashes: computeRollingHashes(text),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The text of a region, lines joined with \n; a region with a missing coordinate or line gives undefined. */
function textOf(lines: readonly string[], region: Region): string | undefined {
  const { startLine, startColumn, endLine, endColumn } = region;
  if (!startLine || !startColumn || !endLine || !endColumn || endLine > lines.length) return undefined;
  return lines
    .slice(startLine - 1, endLine)
    .map((line, index, all) =>
      line.slice(index === 0 ? startColumn - 1 : 0, index === all.length - 1 ? endColumn - 1 : line.length),
    )
    .join('\n');
}
