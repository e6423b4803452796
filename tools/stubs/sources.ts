/** Which modules of which folder the digest is made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { PythonParser } from '../../src/syntax/index.js';
import { declareModule, type ModuleStub } from './declare.js';

/**
 * Of the standard library, what no program keeps, opens or closes anything of: descriptions of Python itself, build tools,
 * tables of code pages, and names of Windows. A class of them that another module answers is in the digest all the same.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['antigravity', 'ast', 'dis', 'distutils', 'encodings', 'ensurepip', 'lib2to3', 'msilib', 'nt', 'posix'],
  ...['nturl2path', 'opcode', 'pickletools', 'profiling', 'pydoc', 'pydoc_data', 'pyexpat', 'sre_compile'],
  ...['sre_constants', 'sre_parse', 'symbol', 'symtable', 'this', 'token', 'tokenize', 'turtle', 'venv'],
  ...['typing_extensions', 'winreg', 'xxlimited', 'zipapp', 'ctypes.wintypes', 'tkinter.tix', 'tkinter.dnd'],
  ...['email.headerregistry', 'xml.dom.expatbuilder', 'xml.dom.xmlbuilder', 'xmlrpc', 'wsgiref', 'doctest'],
]);

/** Whether the public names of a module are wanted. Its name and those of the packages around it decide. */
export function isWanted(module: string): boolean {
  const parts = module.split('.');
  if (parts.some((part) => part.startsWith('_'))) return false;
  return !parts.some((_, index) => LEFT_OUT.has(parts.slice(0, index + 1).join('.')));
}

/** Every module below a folder, declared. `top` limits it to top-level names; files that cannot be read are left out. */
export async function modulesBelow(
  folder: string,
  parser: PythonParser,
  top?: readonly string[],
): Promise<ModuleStub[]> {
  const paths = (await glob('**/*.{pyi,py}', { cwd: folder, ignore: ['**/tests/**', '**/test/**'] })).sort();
  const stubs = new Set(paths.filter((path) => path.endsWith('.pyi')));
  const modules: ModuleStub[] = [];
  for (const path of paths) {
    const isStub = stubs.has(path);
    // A stub beside a module speaks for it.
    if (!isStub && stubs.has(`${path}i`)) continue;
    const name = moduleName(path);
    if (name === undefined || (top && !top.includes(name.split('.')[0] ?? ''))) continue;
    const tree = parser.parse(readFileSync(join(folder, path), 'utf8'));
    if (tree) modules.push(declareModule(name, tree, { isPackage: isPackage(path), isStub }));
  }
  return modules;
}

function isPackage(path: string): boolean {
  return path.endsWith('/__init__.pyi') || path.endsWith('/__init__.py');
}

/** `asyncio/queues.pyi` is asyncio.queues; `foo-stubs/__init__.pyi` is foo. */
function moduleName(path: string): string | undefined {
  const stem = path.slice(0, path.lastIndexOf('.'));
  const parts = stem.split('/');
  if (parts.at(-1) === '__init__') parts.pop();
  const [head = ''] = parts;
  parts[0] = head.endsWith('-stubs') ? head.slice(0, -'-stubs'.length) : head;
  return parts.some((part) => part === '' || part.includes('-')) ? undefined : parts.join('.');
}
