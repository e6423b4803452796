/** Makes the files of a new rule and lists it: `npm run new-rule -- group/name`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scaffold, withRuleListed } from './new-rule/scaffold.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const index = join(root, 'rules', 'index.ts');
const [group, rule, ...rest] = (process.argv[2] ?? '').split('/');

if (!group || !rule || rest.length > 0) {
  console.error('Say which rule: npm run new-rule -- group/name');
  process.exitCode = 2;
} else {
  const files = scaffold(group, rule);
  const present = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (present.length > 0) {
    console.error(`There is already ${present.join(', ')}`);
    process.exitCode = 1;
  } else {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(path);
    }
    writeFileSync(index, withRuleListed(readFileSync(index, 'utf8'), group, rule));
    spawnSync('npx', ['biome', 'check', '--write', index], { cwd: root, stdio: 'ignore' });
    console.log('rules/index.ts');
  }
}
