/**
 * Makes `src/knowledge/stubs.json`, the digest of public type stubs. CONTRIBUTING.md says where the folders come from.
 *
 *     npm run stubs -- --typeshed FOLDER [--packages FOLDER]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { PythonParser } from '../src/syntax/index.js';
import type { ModuleStub } from './stubs/declare.js';
import { Digest } from './stubs/digest.js';
import { Library } from './stubs/resolve.js';
import { isWanted, modulesBelow } from './stubs/sources.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const options = new Command()
  .requiredOption('--typeshed <folder>')
  .option('--packages <folder>')
  .parse()
  .opts<{ typeshed: string; packages?: string }>();

const parser = await PythonParser.load(new URL('../dist/', import.meta.url));
const standard = await modulesBelow(join(options.typeshed, 'stdlib'), parser);
const modules = new Map<string, ModuleStub>(standard.map((module) => [module.name, module]));
const library = new Library(modules, parser);
const digest = new Digest(library);
for (const module of standard) if (isWanted(module.name)) digest.add(module);
const texts = digest.render();
const json = `${JSON.stringify({ modules: texts }, undefined, 1)}\n`;
writeFileSync(join(root, 'src/knowledge/stubs.json'), json);
console.log(`${Object.keys(texts).length} modules, ${json.length} characters`);
