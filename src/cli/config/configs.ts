/** Which configuration governs a folder, and which Python its project promises. Each folder is asked once. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../catalogue.js';
import { type Links, readFileWithin, reasonOf } from '../node-io.js';
import { innerPath } from '../path-patterns.js';
import { UsageError } from '../usage-error.js';
import { type Config, defaultConfig } from './config.js';
import type { ConfigProblem } from './parse-config.js';

/** What holds for the files of a folder. */
export interface FolderFacts {
  readonly config: Config;
  /** A PEP 440 specifier from the metadata of the project around the folder. */
  readonly python: string | undefined;
}

/** A problem with a configuration file; `path` is absolute. */
export interface ConfigMessage extends ConfigProblem {
  readonly path: string;
  /** Whether it ends in exit code 2; a broken file that may not even be ours is a warning. */
  readonly level: 'error' | 'warning';
}

export interface ConfigSource {
  readonly catalogue: Catalogue;
  /** The folders that the user works on: a pyproject.toml that governs one of them has to be valid TOML. */
  readonly ownFolders: readonly string[];
  /** `none` and a given file replace the search for the nearest configuration; metadata is read all the same. */
  /** Whether the metadata of projects says which Python they run on; else nothing does. */
  readonly readMetadata?: boolean;
  readonly use: { readonly kind: 'nearest' | 'none' } | { readonly kind: 'file'; readonly path: string };
  /** What the patterns of a given file are relative to. */
  readonly cwd: string;
}

export class Configs {
  /** In the order found. */
  readonly messages: ConfigMessage[] = [];
  readonly #source: ConfigSource;
  readonly #facts = new Map<string, Promise<FolderFacts>>();
  #given: Config | undefined;

  private constructor(source: ConfigSource) {
    this.#source = source;
  }

  /** Reads a given configuration at once; throws UsageError where it is unusable. */
  static async open(source: ConfigSource): Promise<Configs> {
    const configs = new Configs(source);
    if (source.use.kind === 'file') configs.#given = await configs.#readGiven(source.use.path);
    if (source.use.kind === 'none') configs.#given = defaultConfig;
    return configs;
  }

  /**
   * What holds in a folder (absolute): the nearest configuration up to the root of the file system, and the nearest
   * metadata up to the root of the repository. Never throws: problems are in `messages`.
   */
  of(folder: string): Promise<FolderFacts> {
    let facts = this.#facts.get(folder);
    if (!facts) {
      facts = this.#find(folder);
      this.#facts.set(folder, facts);
    }
    return facts;
  }

  async #find(folder: string): Promise<FolderFacts> {
    const own = await this.#readFolder(folder).catch((error: unknown) => {
      const message = `its settings cannot be read: ${String(error).slice(0, 200)}`;
      this.messages.push({ path: folder, level: 'error', line: 1, message });
      return { config: undefined, python: undefined };
    });
    const parent = dirname(folder);
    if (own.config && own.python) return { config: own.config, python: own.python };
    const outer = parent === folder ? { config: defaultConfig, python: undefined } : await this.of(parent);
    return {
      config: own.config ?? this.#given ?? outer.config,
      // The metadata of an outer repository says nothing of this one.
      python: own.python ?? (existsSync(join(folder, '.git')) ? undefined : outer.python),
    };
  }

  async #readFolder(folder: string): Promise<{ config: Config | undefined; python: string | undefined }> {
    // Neither settings nor metadata are wanted.
    if (this.#given && this.#source.readMetadata === false) return { config: undefined, python: undefined };
    const heaplintPath = join(folder, 'heaplint.toml');
    const pyprojectPath = join(folder, 'pyproject.toml');
    const heaplintText = this.#given ? undefined : this.#readIfThere(heaplintPath);
    const pyprojectText = this.#readIfThere(pyprojectPath);
    const setupCfg = this.#readIfThere(join(folder, 'setup.cfg'));
    const setupPy = this.#readIfThere(join(folder, 'setup.py'));

    let config: Config | undefined;
    if (heaplintText !== undefined)
      config = await this.#parseHeaplintToml(heaplintPath, heaplintText, folder);
    let pyproject: Readonly<Record<string, unknown>> | undefined;
    if (pyprojectText !== undefined) {
      const { readToml } = await import('./parse-config.js');
      const reading = readToml(pyprojectText);
      if (reading.kind === 'table') pyproject = reading.table;
      else if (!this.#given) {
        const level = this.#isOurs(folder, pyprojectText) ? 'error' : 'warning';
        this.messages.push({ path: pyprojectPath, level, ...reading.problem });
      }
      const settings = settingsIn(pyproject);
      if (settings !== undefined && !this.#given && !config) {
        config = await this.#parse(settings, pyprojectText, ['tool', 'heaplint'], pyprojectPath, folder);
      }
    }
    if (!pyproject && setupCfg === undefined && setupPy === undefined) return { config, python: undefined };
    const { pythonOfProject } = await import('./python-of-project.js');
    return { config, python: pythonOfProject({ pyproject, setupCfg, setupPy }) };
  }

  async #readGiven(path: string): Promise<Config> {
    const given = textWithin(path, 'followed');
    if ('problem' in given) throw new UsageError(`cannot read the configuration '${path}': ${given.problem}`);
    const { text } = given;
    const { readToml } = await import('./parse-config.js');
    const reading = readToml(text);
    if (reading.kind === 'broken') {
      throw new UsageError(`${path}:${reading.problem.line}: ${reading.problem.message}`);
    }
    const settings = settingsIn(reading.table);
    const isPyproject = path.endsWith('pyproject.toml');
    if (isPyproject && settings === undefined) return defaultConfig;
    return settings === undefined
      ? this.#parse(reading.table, text, [], path, this.#source.cwd)
      : this.#parse(settings, text, ['tool', 'heaplint'], path, this.#source.cwd);
  }

  async #parseHeaplintToml(path: string, text: string, folder: string): Promise<Config> {
    const { readToml } = await import('./parse-config.js');
    const reading = readToml(text);
    if (reading.kind === 'table') return this.#parse(reading.table, text, [], path, folder);
    this.messages.push({ path, level: 'error', ...reading.problem });
    return defaultConfig;
  }

  async #parse(
    table: unknown,
    text: string,
    at: readonly string[],
    path: string,
    folder: string,
    below: readonly string[] = [],
  ): Promise<Config> {
    const { parseConfig } = await import('./parse-config.js');
    const base = await this.#readBase(table, path, [...below, path]);
    const tell = (problem: ConfigProblem): void => {
      this.messages.push({ path, level: 'error', ...problem });
    };
    const { config, problems } = parseConfig(table, text, at, folder, this.#source.catalogue, tell, base);
    problems.forEach(tell);
    return { ...config, path };
  }

  /**
   * The configuration that the settings in `table` extend, relative to their own file; null where they extend none. What
   * is wrong with it is a message. `below` are the files that lead here: none of them can be extended again.
   */
  async #readBase(table: unknown, path: string, below: readonly string[]): Promise<Config | null> {
    const extend =
      typeof table === 'object' && table !== null && 'extend' in table ? table.extend : undefined;
    if (typeof extend !== 'string') return null;
    const basePath = resolve(dirname(path), extend);
    const fail = (message: string): null => {
      this.messages.push({ path, level: 'error', line: 1, message: `'extend': ${message}` });
      return null;
    };
    if (below.includes(basePath)) return fail(`'${extend}' leads back to this file`);
    const given = textWithin(basePath, 'refused');
    if ('problem' in given) return fail(`cannot read '${extend}': ${given.problem}`);
    const { text } = given;
    const { readToml } = await import('./parse-config.js');
    const reading = readToml(text);
    if (reading.kind === 'broken') return fail(`'${extend}' is ${reading.problem.message}`);
    const settings = settingsIn(reading.table);
    const folder = dirname(basePath);
    if (settings !== undefined) {
      return this.#parse(settings, text, ['tool', 'heaplint'], basePath, folder, below);
    }
    return basePath.endsWith('pyproject.toml')
      ? fail(`'${extend}' has no table [tool.heaplint]`)
      : this.#parse(reading.table, text, [], basePath, folder, below);
  }

  #readIfThere(path: string): string | undefined {
    try {
      // Asking first is far cheaper than the exception of the usual case, that there is none.
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (!stats || stats.isDirectory()) return undefined;
    } catch (error) {
      this.messages.push({ path, level: 'warning', line: 1, message: `cannot be read: ${reasonOf(error)}` });
      return undefined;
    }
    // A link may lead anywhere, and who changes the tree does not change what is behind it.
    const text = textWithin(path, 'refused');
    if ('text' in text) return text.text;
    this.messages.push({ path, level: 'warning', line: 1, message: `cannot be read: ${text.problem}` });
    return undefined;
  }

  /** Folders of test data hold broken files on purpose: those are not the user's configuration. */
  #isOurs(folder: string, text: string): boolean {
    if (/tool\s*\.\s*heaplint/.test(text)) return true;
    return this.#source.ownFolders.some((own) => innerPath(folder, own) !== undefined);
  }
}

/** Bytes: no settings or metadata that people write are longer. */
const LONGEST_FILE = 1_000_000;

/** The text of a settings file, or why there is none. Never throws. */
function textWithin(path: string, links: Links): { text: string } | { problem: string } {
  const reading = readFileWithin(path, LONGEST_FILE, links);
  if (reading.kind === 'unreadable') return { problem: reading.reason };
  if (reading.kind === 'too-large') return { problem: `it has more than ${LONGEST_FILE} bytes` };
  return {
    text: Buffer.from(reading.bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  };
}

function settingsIn(pyproject: Readonly<Record<string, unknown>> | undefined): unknown {
  const tool = pyproject?.tool;
  return typeof tool === 'object' && tool !== null
    ? (tool as Readonly<Record<string, unknown>>).heaplint
    : undefined;
}
