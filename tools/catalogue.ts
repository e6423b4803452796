/**
 * Makes what is derived from the rules: the table in rules/README.md, the measured section of every page, and
 * dist/pages.json, which `--explain` and the reports read; and schemas/settings.json, by which editors check settings. `--check` writes nothing and fails where one differs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groups } from '../rules/index.js';
import { settingsSchema } from '../src/cli/config/settings-schema.js';
import { readablePage, withMeasuredSection } from './catalogue/measured-section.js';
import { fixesIn, renderTable } from './catalogue/table.js';
import { readMeasured } from './evidence/measured.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const check = process.argv.includes('--check');

const wanted = new Map<string, string>();
const pages: Record<string, { group: string; page: string }> = {};
for (const group of groups) {
  for (const { name } of group.rules) {
    const path = join(root, 'rules', group.name, `${name}.md`);
    const evidence = join('test-cases', group.name, name, 'evidence');
    const written = contentOf(path);
    if (written === undefined) continue;
    const page = withMeasuredSection(
      written,
      readMeasured(join(root, evidence)),
      evidence.replaceAll('\\', '/'),
    );
    wanted.set(path, page);
    pages[name] = { group: group.name, page: readablePage(page) };
  }
}
const fixOf = (group: string, rule: string): string => {
  return fixesIn(contentOf(join(root, 'test-cases', group, rule, 'findings.snap')) ?? '');
};
wanted.set(join(root, 'rules', 'README.md'), renderTable(groups, fixOf));
const sortedPages = Object.fromEntries(
  Object.entries(pages).sort(([one], [other]) => (one < other ? -1 : 1)),
);
wanted.set(join(root, 'dist', 'pages.json'), `${JSON.stringify(sortedPages, undefined, 1)}\n`);

wanted.set(
  join(root, 'schemas', 'settings.json'),
  `${JSON.stringify(settingsSchema(groups), undefined, 2)}\n`,
);

const stale = [...wanted].filter(([path, content]) => contentOf(path) !== content);
for (const [path, content] of stale) {
  console.log(`${check ? 'differs' : 'written'}: ${relative(root, path)}`);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
if (check && stale.length > 0) {
  console.error("The catalogue is not current: run 'npm run catalogue' and commit what it writes.");
  process.exitCode = 1;
} else if (stale.length === 0) {
  console.log(`The catalogue is current: ${Object.keys(pages).length} pages.`);
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
