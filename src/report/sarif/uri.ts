/** File paths as the URIs of a log. */
import type { ArtifactLocation } from 'sarif';
import { wellFormed } from '../visible.js';

/** The conventional name of the folder that relative URIs start from. */
export const ROOT = '%SRCROOT%';

/**
 * The location of a file: a percent-encoded URI relative to the root of the repository, without '.' and with '..' only
 * where the path leaves that root. `path` is relative to the root of the run, `prefix` leads there from the root of
 * the repository ('' where they are one). A path that is absolute, because its file lies outside the run, becomes a
 * file URI. Never throws.
 */
export function artifactLocation(path: string, prefix: string): ArtifactLocation {
  if (/^([A-Za-z]:)?\//.test(path)) {
    return { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded(segmentsOf(path))}` };
  }
  return { uri: encoded(segmentsOf(`${prefix}/${path}`.replace(/^\/+/, ''))), uriBaseId: ROOT };
}

/** The segments of a path, with '.' and 'folder/..' resolved. */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  path.split('/').forEach((segment, index) => {
    if (segment === '.' || (segment === '' && index > 0)) return;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  });
  return segments;
}

function encoded(segments: readonly string[]): string {
  // GitHub decodes with decodeURIComponent, so everything that encodeURIComponent encodes may be encoded.
  return segments.map((segment) => encodeURIComponent(wellFormed(segment))).join('/');
}
