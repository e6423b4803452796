import { validRange } from '@renovatebot/pep440';

/** No specifier that people write is longer. */
const LONGEST = 200;

/**
 * Reads what a setting says of Python: `3.11` means exactly that version, anything else is a PEP 440 specifier
 * such as `>=3.9`. Answers a specifier, or undefined where it is neither. Never throws.
 */
export function pythonSpecifier(setting: string): string | undefined {
  const text = setting.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return `==${text}.*`;
  if (/^\d+\.\d+\.\d+$/.test(text)) return `==${text}`;
  return text !== '' && text.length <= LONGEST && validRange(text) ? text : undefined;
}

/**
 * Reads what the metadata of a project says of Python. Forgives what package indexes forgave: `>=3.6.*`, and
 * Poetry's `^3.8` and `~3.8`. Answers a specifier or undefined. Never throws.
 */
export function pythonSpecifierOfMetadata(text: string): string | undefined {
  const parts = text.split(',').map((part) => standardPart(part.trim()));
  return pythonSpecifier(parts.filter((part) => part !== '').join(','));
}

function standardPart(part: string): string {
  const short = /^([\^~])\s*(\d+)(?:\.(\d+))?/.exec(part);
  if (short) {
    const [, operator, major, minor] = short;
    const next =
      operator === '^' || minor === undefined ? `${Number(major) + 1}` : `${major}.${Number(minor) + 1}`;
    return `>=${part.slice(1).trim()},<${next}`;
  }
  return part.replace(/^(>=|<=|>|<)(.*)\.\*$/, '$1$2');
}

/** Answers `>=X.Y` for the lowest version that classifiers name, or undefined where they name none. Never throws. */
export function pythonSpecifierOfClassifiers(text: string): string | undefined {
  let lowest: readonly [number, number] | undefined;
  for (const [, major, minor] of text.matchAll(/Programming Language :: Python :: (\d+)\.(\d+)/g)) {
    const version = [Number(major), Number(minor)] as const;
    if (!lowest || version[0] < lowest[0] || (version[0] === lowest[0] && version[1] < lowest[1]))
      lowest = version;
  }
  return lowest && `>=${lowest[0]}.${lowest[1]}`;
}
