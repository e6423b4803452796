/** Which folder may import which: the table of ARCHITECTURE.md, as data, and the check of one import against it. */
import { posix } from 'node:path';
import type { Import } from './imports.js';

interface Layer {
  /** Other layers, by folder. A layer may always import itself, unless `alone` is set. */
  readonly layers: readonly string[];
  /** Layers of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages and built-in modules; `*` stands for all, `node:*` for all built-in modules. */
  readonly packages: readonly string[];
  /** Files of this layer do not know each other. */
  readonly alone?: true;
}

const anything = ['*'];

/** By folder: `rules/*` are the rules, `rules` is their list. */
const layers: Readonly<Record<string, Layer>> = {
  'src/syntax': { layers: [], packages: ['web-tree-sitter', 'node:fs', 'node:url'] },
  'src/knowledge': { layers: [], packages: [] },
  'src/names': { layers: ['src/syntax', 'src/knowledge'], packages: ['@renovatebot/pep440'] },
  'src/code': { layers: ['src/syntax', 'src/names'], packages: [] },
  'src/heap': { layers: ['src/syntax', 'src/knowledge', 'src/names', 'src/code'], packages: [] },
  'src/ask': { layers: ['src/syntax', 'src/knowledge', 'src/names', 'src/code', 'src/heap'], packages: [] },
  'src/model': { layers: ['src/syntax', 'src/knowledge', 'src/names', 'src/heap', 'src/ask'], packages: [] },
  'src/project': { layers: [], types: ['src/model'], packages: [] },
  'src/rule': {
    layers: ['src/syntax', 'src/knowledge', 'src/model', 'src/project', 'src/ask', 'src/heap'],
    packages: [],
  },
  'src/judge': {
    layers: ['src/knowledge', 'src/names', 'src/heap', 'src/ask', 'src/model', 'src/project'],
    types: ['src/rule'],
    packages: [],
  },
  'rules/*': { layers: ['src/rule', 'src/knowledge'], packages: [], alone: true },
  rules: { layers: ['src/rule', 'rules/*'], packages: [] },
  'src/engine': {
    layers: ['src/rule', 'src/judge', 'src/project', 'src/model', 'src/ask', 'src/syntax'],
    packages: ['node:*', '@renovatebot/pep440'],
  },
  'src/report': {
    layers: ['src/knowledge'],
    types: ['src/rule'],
    packages: ['node:crypto', 'picocolors', 'string-width', 'wrap-ansi', 'sarif'],
  },
  'src/baseline': { layers: [], types: ['src/rule'], packages: ['node:crypto'] },
  'src/fix': { layers: ['src/syntax', 'src/baseline'], types: ['src/rule', 'src/engine'], packages: [] },
  'src/notebook': {
    layers: ['src/engine'],
    types: ['src/rule'],
    packages: ['node:crypto', 'jsonc-parser'],
  },
  'src/cli': {
    layers: [
      'src/names',
      'src/code',
      'src/heap',
      'src/notebook',
      'src/fix',
      'src/baseline',
      'src/syntax',
      'src/knowledge',
      'src/model',
      'src/project',
      'src/rule',
      'src/engine',
      'src/report',
      'rules',
    ],
    packages: anything,
  },
};

/** Tests may import everything, so that a layer can be tested through the ones below and beside it. */
const free = ['src/testing', 'tools'];

/** Whether the file lies in a folder that the table lists. `path` is relative to the root of the project, with '/'. */
export function isInLayer(path: string): boolean {
  return layerOf(path) !== undefined;
}

/**
 * What is wrong with one import, or undefined. `path` is the importing file, relative to the root of the project, with
 * '/'. Never throws.
 */
export function faultOfImport(path: string, found: Import): string | undefined {
  const from = layerOf(path);
  if (path.endsWith('.test.ts') || (from !== undefined && free.includes(from))) return undefined;
  const layer = from === undefined ? undefined : layers[from];
  if (from === undefined || !layer) return `${path} is in no layer`;
  const place = `${path}:${found.line} ${from}`;
  if (!found.from.startsWith('.')) {
    return allowsPackage(layer, found.from) ? undefined : `${place} may not import the package ${found.from}`;
  }
  const target = posix.join(posix.dirname(path), found.from);
  const to = layerOf(target);
  if (to === undefined) return `${place} imports ${target}, which is in no layer`;
  if (to === from) return layer.alone ? `${place} may not import its neighbour ${target}` : undefined;
  // The vocabulary is the single import of every rule.
  if (from === 'rules/*' && to === 'src/rule' && target !== 'src/rule/index.js') {
    return `${place} may import src/rule/index.js only, not ${target}`;
  }
  if (layer.layers.includes(to)) return undefined;
  if (!layer.types?.includes(to)) return `${place} may not import ${to} (${target})`;
  return found.typeOnly ? undefined : `${place} may import only types of ${to} (${target})`;
}

/** The layer that a path belongs to, or undefined where the table has none for it. */
function layerOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'tools') return top;
  if (top === 'src' && folder !== undefined && rest.length > 0) {
    const layer = `${top}/${folder}`;
    return Object.hasOwn(layers, layer) || free.includes(layer) ? layer : undefined;
  }
  if (top !== 'rules') return undefined;
  if (folder === 'index.ts' || folder === 'index.js') return 'rules';
  return rest.length === 1 ? 'rules/*' : undefined;
}

function allowsPackage(layer: Layer, name: string): boolean {
  return layer.packages.some((allowed) => {
    return allowed === '*' || allowed === name || (allowed === 'node:*' && name.startsWith('node:'));
  });
}
