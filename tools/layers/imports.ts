/** Reads the imports of a TypeScript file. */

export interface Import {
  /** As written: `../rule/index.js`, `node:fs`, `picocolors`. */
  readonly from: string;
  /** 1-based. */
  readonly line: number;
  /** Whether only types are imported, so that nothing is loaded. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*(['"])([^'"\n]+)\1/gm;
const dynamic = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g;

/** Every import and re-export, static, dynamic or of a type, in order. Never throws. */
export function importsIn(source: string): Import[] {
  const found = [...source.matchAll(statement), ...source.matchAll(dynamic)];
  return found
    .map((match) => ({
      from: match[2] ?? '',
      line: source.slice(0, match.index).split('\n').length,
      typeOnly: isTypeOnly(match[0]),
    }))
    .sort((one, other) => one.line - other.line);
}

function isTypeOnly(text: string): boolean {
  if (/^(?:import|export) type\b/.test(text)) return true;
  const names = /^(?:import|export) \{([^}]*)\}/.exec(text)?.[1];
  if (names === undefined) return false;
  return names
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));
}
