/** Prints what a change of rules does to real code: `tsx tools/corpus-diff.ts OLD.sarif NEW.sarif`. */
import { readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { compareLogs, renderComparison } from './corpus-diff/compare.js';

const [old, fresh] = process.argv.slice(2);
if (!old || !fresh) {
  console.error('Name two logs: tsx tools/corpus-diff.ts OLD.sarif NEW.sarif');
  process.exitCode = 2;
} else {
  const read = (path: string): Log => JSON.parse(readFileSync(path, 'utf8')) as Log;
  process.stdout.write(renderComparison(compareLogs(read(old), read(fresh))));
}
