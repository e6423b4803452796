/** The Python versions that a project's metadata promises to run on, read without running anything of it. */
import { pythonSpecifierOfClassifiers, pythonSpecifierOfMetadata } from './python-specifier.js';

/** The texts of a folder's metadata files; undefined where there is none. */
export interface ProjectFiles {
  /** The root table of pyproject.toml. */
  readonly pyproject: Readonly<Record<string, unknown>> | undefined;
  readonly setupCfg: string | undefined;
  readonly setupPy: string | undefined;
}

/** Answers a PEP 440 specifier, or undefined where the files promise nothing that can be read. Never throws. */
export function pythonOfProject(files: ProjectFiles): string | undefined {
  const project = tableIn(files.pyproject, 'project');
  const poetry = tableIn(tableIn(files.pyproject, 'tool'), 'poetry');
  const stated = [
    project?.['requires-python'],
    tableIn(poetry, 'dependencies')?.python,
    settingIn(files.setupCfg ?? '', 'python_requires'),
    // Only a plain literal: what a program computes is not known without running it.
    /\bpython_requires\s*=\s*(["'])([^"'\n]+)\1/.exec(files.setupPy ?? '')?.[2],
  ];
  for (const text of stated) {
    const specifier = typeof text === 'string' ? pythonSpecifierOfMetadata(text) : undefined;
    if (specifier !== undefined) return specifier;
  }
  for (const text of [
    JSON.stringify([project?.classifiers, poetry?.classifiers]),
    settingIn(files.setupCfg ?? '', 'classifiers') ?? '',
    files.setupPy ?? '',
  ]) {
    const specifier = pythonSpecifierOfClassifiers(text);
    if (specifier !== undefined) return specifier;
  }
  return undefined;
}

function tableIn(table: Readonly<Record<string, unknown>> | undefined, key: string) {
  const value = table?.[key];
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The value of a key of an INI file, with the indented lines that go on with it. */
function settingIn(text: string, key: string): string | undefined {
  return new RegExp(String.raw`^${key}[ \t]*[=:][ \t]*(.*(?:\r?\n[ \t]+.*)*)`, 'm').exec(text)?.[1]?.trim();
}
