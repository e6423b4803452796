/** From the paths that the user wrote to the files to read: sorted, each file once. */
import { type Dirent, readdir, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Configs } from './config/configs.js';
import { GitIgnore } from './git-ignore.js';
import { isInstalled, isLeftOutByContent, isLeftOutByName } from './left-out.js';
import { reasonOf } from './node-io.js';
import { innerPath, type PathPatterns } from './path-patterns.js';
import { gitRoot } from './run-root.js';

/** A file or folder that the user named and that exists. */
export interface NamedPath {
  /** Absolute; without symbolic links where that keeps it inside the current folder. */
  readonly path: string;
  /** Absolute, without symbolic links. */
  readonly real: string;
  readonly isFolder: boolean;
}

export interface DiscoveryRequest {
  readonly named: readonly NamedPath[];
  /** Whether named files are left out like found ones. */
  readonly forceExclude: boolean;
  /** From the command line, on top of every configuration's. */
  readonly exclude: PathPatterns;
  readonly configs: Configs;
  readonly cwd: string;
  /** Only `.git` is left out, whatever ignore files, names and environments say. */
  readonly leavesNothingOut?: boolean;
}

export interface Discovery {
  /** Absolute, sorted by code units. */
  readonly files: readonly string[];
  /** Folders that could not be listed, sorted by path. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Files that are not read, and ignore files that are not followed as they stand, with a sentence; sorted by path. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  /** Absolute. */
  readonly path: string;
  readonly message: string;
  readonly level: 'error' | 'warning' | 'note';
}

/** What Node reads in the place of bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';

const isPython = /\.(?:py|pyi|pyw|ipynb)$/;

/** What is at a path that the user wrote, or in a few words why nothing can be read there. Never throws. */
export function namedPath(written: string, cwd: string): NamedPath | { readonly problem: string } {
  const path = resolve(cwd, written);
  try {
    const stats = statSync(path);
    const real = realPath(path) ?? path;
    // Code scanning shows no file behind a symbolic link.
    return { path: innerPath(cwd, real) === undefined ? path : real, real, isFolder: stats.isDirectory() };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Finds the Python files of every named folder, and the named files. Never throws. */
export async function discover(request: DiscoveryRequest): Promise<Discovery> {
  /** From the real path to the path to report. */
  const files = new Map<string, string>();
  const links: { path: string; real: string }[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const remarks: Remark[] = [];
  for (const { path, real, isFolder } of request.named) {
    if (request.forceExclude && (await isExcluded(path, isFolder, request))) continue;
    if (!isFolder) {
      files.set(real, path);
      continue;
    }
    const walk = new Walk(path, request);
    for (const inner of await walk.run()) files.set(join(real, inner), join(path, inner));
    links.push(...walk.links);
    unreadable.push(...walk.unreadable);
    remarks.push(...walk.remarks);
  }
  // A link to a file that is read anyway adds nothing; of several links to one file, the first by name counts.
  links.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, real } of links) {
    if (!files.has(real)) files.set(real, innerPath(request.cwd, real) === undefined ? path : real);
  }
  return {
    files: [...new Set(files.values())].sort(),
    unreadable: unreadable.sort((a, b) => (a.path < b.path ? -1 : 1)),
    remarks: remarks.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** One folder that the user named, walked by fast-glob; what is left out is taken out of the listings that it sees. */
class Walk {
  /** Symbolic links to Python files. Links to folders are not followed, as git does not: so no walk is endless. */
  readonly links: { path: string; real: string }[] = [];
  readonly unreadable: { path: string; reason: string }[] = [];
  readonly remarks: Remark[] = [];
  readonly #start: string;
  /** The folder that links may not lead out of. */
  readonly #tree: string;
  readonly #request: DiscoveryRequest;
  readonly #readInstalled: boolean;
  readonly #ignores = new Map<string, GitIgnore>();

  constructor(start: string, request: DiscoveryRequest) {
    this.#start = start;
    this.#request = request;
    this.#readInstalled = request.leavesNothingOut === true || isInstalled(start);
    this.#tree = realPath(this.#top(start)) ?? start;
    this.#ignores.set(start, this.#ignoresAbove(start));
  }

  readonly #tell = (path: string, problem: string): void => {
    this.remarks.push({ path, message: `The ignore file: ${problem}.`, level: 'warning' });
  };

  /** The paths of the files, relative to the start, in no order. */
  async run(): Promise<readonly string[]> {
    // Loaded here: a run over named files needs no walk.
    const { default: glob } = await import('fast-glob');
    const list = (folder: string, _options: unknown, answer: Listed): void => {
      readdir(folder, { withFileTypes: true }, (error, entries) => {
        if (error) {
          this.unreadable.push({ path: resolve(folder), reason: reasonOf(error) });
          answer(null, []);
        } else {
          this.#wanted(resolve(folder), entries).then((wanted) => answer(null, wanted), answer);
        }
      });
    };
    return glob('**/*.{py,pyi,pyw,ipynb}', {
      cwd: this.#start,
      dot: true,
      followSymbolicLinks: false,
      // fast-glob lists with types only; its type asks for every other form of readdir as well.
      fs: { readdir: list as unknown as typeof readdir },
    });
  }

  async #wanted(folder: string, entries: readonly Dirent[]): Promise<Dirent[]> {
    const names = new Set(entries.map((entry) => entry.name));
    const isStart = folder === this.#start;
    if (!isStart && !this.#readInstalled && isLeftOutByContent(folder, names)) return [];

    const outer = this.#ignores.get(isStart ? folder : dirname(folder)) ?? this.#noRules(folder);
    // The rules of a repository end where another one begins.
    const ignores = !isStart && names.has('.git') ? this.#noRules(folder) : outer;
    const rules = names.has('.gitignore') && !this.#readInstalled ? ignores.with(folder) : ignores;
    this.#ignores.set(folder, rules);

    const { config } = await this.#request.configs.of(folder);
    const isWanted = (path: string, name: string, isFolder: boolean): boolean => {
      if (isFolder && this.#isLeftOutByName(name, config.exclude !== null)) return false;
      return (
        !rules.ignores(path, isFolder) &&
        ![config.exclude, config.extendExclude, this.#request.exclude].some((patterns) =>
          patterns?.matches(path, isFolder),
        )
      );
    };
    const isLost = this.#lostIn(folder, entries);
    return entries.filter((entry) => {
      const isFolder = entry.isDirectory();
      if (!isFolder && !isPython.test(entry.name)) return false;
      if (isLost(entry.name)) return false;
      const path = join(folder, entry.name);
      if (!isWanted(path, entry.name, isFolder)) return false;
      if (entry.isSymbolicLink()) {
        this.#link(path);
        return false;
      }
      return isFolder || entry.isFile();
    });
  }

  /** Which names of a folder are not UTF-8: Node has no path to them, and another file may have the path it makes. */
  #lostIn(folder: string, entries: readonly Dirent[]): (name: string) => boolean {
    if (!entries.some(({ name }) => name.includes(REPLACEMENT))) return () => false;
    const lost = new Set<string>();
    for (const bytes of readdirSync(folder, { encoding: 'buffer' })) {
      if (!Buffer.from(bytes.toString('utf8')).equals(bytes)) lost.add(bytes.toString('utf8'));
    }
    for (const entry of entries) {
      const { name } = entry;
      if (!lost.has(name) || !(entry.isDirectory() || isPython.test(name))) continue;
      const message = 'Not analysed: the name is not valid UTF-8.';
      this.remarks.push({ path: join(folder, name), message, level: 'error' });
    }
    return (name) => lost.has(name);
  }

  #isLeftOutByName(name: string, isListReplaced: boolean): boolean {
    // What is in `.git` is in no commit; every other name may be.
    if (this.#request.leavesNothingOut) return name === '.git';
    return !isListReplaced && isLeftOutByName(name, this.#readInstalled);
  }

  #link(path: string): void {
    const real = realPath(path);
    // A link that leads nowhere, or to a folder, is nothing to read.
    if (real === undefined || !statSync(real, { throwIfNoEntry: false })?.isFile()) return;
    if (innerPath(this.#tree, real) !== undefined) this.links.push({ path, real });
    else {
      const message =
        'Not analysed: the file is a symbolic link that leads out of the project. Name it to read it.';
      this.remarks.push({ path, message, level: 'note' });
    }
  }

  #noRules(folder: string): GitIgnore {
    return GitIgnore.at(folder, this.#tell);
  }

  #ignoresAbove(start: string): GitIgnore {
    const rules = GitIgnore.above(start, this.#top(start), this.#tell);
    // The user named what git ignores: then the rules above do not hold.
    return this.#readInstalled || rules.ignores(start, true) ? this.#noRules(start) : rules;
  }

  /** The repository around the start; without one the current folder, if the start is in it, or the start itself. */
  #top(start: string): string {
    const { cwd } = this.#request;
    return gitRoot(start) ?? (innerPath(cwd, start) === undefined ? start : cwd);
  }
}

type Listed = (error: Error | null, entries?: readonly Dirent[]) => void;

/** Whether the current folder's walk would leave a named path out. Not by .gitignore: git may well track the file. */
async function isExcluded(path: string, isFolder: boolean, request: DiscoveryRequest): Promise<boolean> {
  const top =
    innerPath(request.cwd, path) === undefined ? (gitRoot(dirname(path)) ?? dirname(path)) : request.cwd;
  const names =
    innerPath(top, path)
      ?.split('/')
      .filter((name) => name !== '') ?? [];
  let current = top;
  for (const [index, name] of names.entries()) {
    const { config } = await request.configs.of(current);
    current = join(current, name);
    const patterns = [config.exclude, config.extendExclude, request.exclude];
    const isNowFolder = isFolder || index < names.length - 1;
    if (patterns.some((pattern) => pattern?.matches(current, isNowFolder))) return true;
    if (!isNowFolder) continue;
    if (config.exclude === null && isLeftOutByName(name, false)) return true;
    if (isLeftOutByContent(current, namesIn(current))) return true;
  }
  return false;
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
