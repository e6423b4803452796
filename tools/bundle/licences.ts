/** The licences of what is bundled. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of the packages that the paths lie in, sorted: the innermost `node_modules/<name>` of each. */
export function packagesIn(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Every package with its version, licence and licence texts. Throws where a package has no licence text. */
export async function renderLicences(root: string, packages: readonly string[]): Promise<string> {
  const parts = await Promise.all(packages.map((folder) => renderLicence(join(root, folder))));
  return `heaplint is distributed together with the following software.\n\n${parts.join('\n')}`;
}

async function renderLicence(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder} has no licence text`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const rule = '='.repeat(80);
  const body = texts.map((text) => `${text.replace(/\r\n/g, '\n').trim()}\n`).join('\n');
  return `${rule}\n${name} ${version} (${license})\n${rule}\n\n${body}`;
}
