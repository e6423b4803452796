import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metafile } from 'esbuild';
import { chunkNames } from './chunk-names.js';

type Output = Metafile['outputs'][string];

function output(inputs: Record<string, number>, entryPoint?: string): Output {
  return {
    bytes: 0,
    imports: [],
    exports: [],
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
    ),
    ...(entryPoint === undefined ? {} : { entryPoint }),
  };
}

test('parts are called after what is in them, and programs keep their names', () => {
  const names = chunkNames(
    {
      'dist/heaplint.js': output({ 'src/cli/entry.ts': 1 }, 'src/cli/entry.ts'),
      'dist/text-AAAA.js': output({ 'src/report/text.ts': 1 }, 'src/report/text.ts'),
      'dist/rules-BBBB.js': output({ 'rules/index.ts': 1 }, 'rules/index.ts'),
      'dist/chunk-CCCC.js': output({ 'src/model/small.ts': 1, 'node_modules/@some/parser/lib/x.js': 9 }),
      'dist/chunk-DDDD.js': output({}),
      'dist/text-EEEE.js': output({ 'src/text.ts': 5 }),
    },
    ['heaplint'],
  );
  assert.deepEqual([...names].sort(), [
    ['chunk-CCCC.js', 'parser.js'],
    ['chunk-DDDD.js', 'shared.js'],
    ['heaplint.js', 'heaplint.js'],
    ['rules-BBBB.js', 'rules.js'],
    ['text-AAAA.js', 'text.js'],
    ['text-EEEE.js', 'text-2.js'],
  ]);
});
