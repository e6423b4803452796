/** Folders that are not the user's own code: tools' caches, version control, and installed packages. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Never holds code to read. */
const toolFolders = new Set([
  '.bzr',
  '.cache',
  '.git',
  '.git-rewrite',
  '.hg',
  '.hypothesis',
  '.idea',
  '.ipynb_checkpoints',
  '.mypy_cache',
  '.pants.d',
  '.pyre',
  '.pytest_cache',
  '.pytype',
  '.ruff_cache',
  '.svn',
  '.vscode',
  '__pycache__',
  'buck-out',
]);

/** Holds code that others wrote: read only where the user names it, or a folder inside it. */
const installedFolders = new Set([
  '.direnv',
  '.eggs',
  '.nox',
  '.pixi',
  '.pyenv',
  '.tox',
  '.venv',
  '__pypackages__',
  'dist-packages',
  'node_modules',
  'site-packages',
]);

/** What packaging tools write, unless it is a package of that name. */
const buildFolders = new Set(['_build', 'build', 'dist']);

/** Whether a folder is left out by its name alone; `readInstalled` spares installed packages. Never throws. */
export function isLeftOutByName(name: string, readInstalled: boolean): boolean {
  return toolFolders.has(name) || (!readInstalled && installedFolders.has(name));
}

/** Whether a folder with these `entries` is a virtual or conda environment, or build output. Never throws. */
export function isLeftOutByContent(path: string, entries: ReadonlySet<string>): boolean {
  if (entries.has('pyvenv.cfg') || entries.has('conda-meta')) return true;
  // virtualenv wrote no pyvenv.cfg before its version 20.
  if (entries.has('bin') && entries.has('lib') && existsSync(join(path, 'bin', 'activate_this.py')))
    return true;
  return buildFolders.has(basename(path)) && !entries.has('__init__.py');
}

/**
 * Whether a folder that the user named (absolute) is, or lies in, installed packages or a Python library: then
 * everything in it is read. A repository inside an environment is the user's own code again. Never throws.
 */
export function isInstalled(folder: string): boolean {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (installedFolders.has(basename(candidate))) return true;
    if (existsSync(join(candidate, 'pyvenv.cfg')) || existsSync(join(candidate, 'conda-meta'))) return true;
    if (existsSync(join(candidate, 'os.py')) && existsSync(join(candidate, 'site.py'))) return true;
    if (existsSync(join(candidate, '.git')) || candidate === dirname(candidate)) return false;
  }
}
