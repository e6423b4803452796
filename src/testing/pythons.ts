/** CPython interpreters of this machine. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Python {
  readonly command: string;
  /** Such as `3.11.7`. */
  readonly version: string;
}

const question = 'import platform; print(platform.python_implementation() + " " + platform.python_version())';

/**
 * Every CPython found, each version once, oldest first: those listed in HEAPLINT_PYTHONS (paths, separated as in
 * PATH), those of pyenv, and `python2.7`, `python3` and `python3.N` on PATH. Never throws.
 */
export async function findPythons(): Promise<Python[]> {
  const pythons: Python[] = [];
  for (const command of candidates()) {
    const version = await cpythonVersion(command);
    if (version !== undefined && !pythons.some((python) => python.version === version)) {
      pythons.push({ command, version });
    }
  }
  return pythons.sort((one, other) => compareVersions(one.version, other.version));
}

/** Orders versions such as `2.7.18` and `3.15.0rc1` by their numbers; a suffix is compared as text. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function candidates(): string[] {
  const listed = (process.env.HEAPLINT_PYTHONS ?? '').split(delimiter).filter((command) => command !== '');
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const ofPyenv = namesIn(versions).map((name) => join(versions, name, 'bin', 'python'));
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) =>
    namesIn(folder)
      .filter((name) => /^python(2\.7|3|3\.\d+)(\.exe)?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return [...new Set([...listed, ...ofPyenv, ...onPath])];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function cpythonVersion(command: string): Promise<string | undefined> {
  try {
    const { stdout } = await execute(command, ['-E', '-s', '-c', question], { timeout: 20_000 });
    return /^CPython (\S+)\s*$/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}
