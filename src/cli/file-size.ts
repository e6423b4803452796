const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** Reads `500000`, `512KB`, `10 MB` or `1GB` as bytes; undefined where it is none of these. Never throws. */
export function parseFileSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const factor = units[match?.[2]?.toLowerCase() ?? '-'];
  const bytes = factor === undefined ? 0 : Math.floor(Number(match?.[1]) * factor);
  return bytes >= 1 ? bytes : undefined;
}

/** Bytes for people: `48.2 MB`. */
export function describeSize(bytes: number): string {
  if (bytes < 1e3) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
