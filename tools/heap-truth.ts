/**
 * `npx tsx tools/heap-truth.ts`: holds the object graph against CPython. Every case of test-cases/heap is imported on every
 * interpreter found; each reference that gc.get_referents shows between its objects must be a hold of the graph. What the
 * graph holds beyond that is counted. A case names known misses: `# missing: list -> Part`.
 */
import { findPythons } from '../src/testing/pythons.js';
import { heapCases, missingOn, observe } from './heap-truth/compare.js';

const cases = heapCases();
let missing = 0;
for (const python of await findPythons()) {
  const observed = await observe(python, cases);
  let edges = 0;
  let surplus = 0;
  let imported = 0;
  for (const [index, each] of cases.entries()) {
    const seen = observed[index];
    if (!seen) continue;
    const result = missingOn(each, seen);
    imported++;
    edges += seen.length;
    surplus += result.surplus;
    missing += result.missing.length;
    for (const edge of result.missing)
      process.stdout.write(`${each.name} on ${python.version}: no hold ${edge}\n`);
  }
  process.stdout.write(
    `CPython ${python.version}: ${imported} of ${cases.length} cases, ${edges} references, ${surplus} holds beyond them\n`,
  );
}
if (missing > 0) process.exitCode = 1;
