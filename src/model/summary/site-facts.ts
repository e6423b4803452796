/**
 * What a file tells of how long instances of classes live and how many there are: where classes and functions are
 * called and handed over, what becomes of the values, and what the functions around do.
 */
import type { FileModel } from '../file-model.js';
import { type ClassOrigin, type LosingAttribute, losingOf, originsOf } from './class-origins.js';
import { type FunctionFacts, functionFactsOf } from './function-facts.js';
import { qualifiedNames } from './function-names.js';
import { type Site, sitesIn } from './sites.js';

/** What a file tells of the lifetimes of instances. */
export interface SiteFacts {
  readonly functions: readonly FunctionFacts[];
  readonly sites: readonly Site[];
  /** By class: attributes of its instances that lose what they hold; under '' the variables of the module that do. */
  readonly losing: Readonly<Record<string, readonly LosingAttribute[]>>;
  /** Qualified names of bases outside the file, and of decorators, by class. */
  readonly origins: Readonly<Record<string, ClassOrigin>>;
  /** What the module imports under a name that does not look like a class. */
  readonly imports: Readonly<Record<string, string>>;
  /** Functions that an installed program runs, by the entry points of a set-up: `pkg.mod.main`. */
  readonly entries?: readonly string[];
  readonly isTest?: true;
}

/** All that a file tells of how long instances live, in source order. Never throws. */
export function siteFactsOf(file: FileModel): SiteFacts {
  const names = qualifiedNames(file);
  const order = new Map([...names.keys()].map((model, index) => [model, index]));
  return {
    functions: [...names].map(([model, name]) => functionFactsOf(file, model, name)),
    sites: sitesIn(file, order),
    losing: losingOf(file),
    origins: originsOf(file),
    imports: importedNames(file),
    ...(file.isTestCode(file.tree.root) ? { isTest: true as const } : {}),
    ...entriesOf(file),
  };
}

/** Strings of the form `program = pkg.mod:function` in a call of `setup`. */
function entriesOf(file: FileModel): { entries?: readonly string[] } {
  const setups = file.calls.filter(({ qualifiedName }) =>
    /^(setuptools|distutils\.core)\.setup$/.test(qualifiedName ?? ''),
  );
  const strings = setups.flatMap(({ node }) =>
    [...node.walk()].filter(({ kind }) => kind === 'string_content'),
  );
  const entries = strings.flatMap(({ text }) => {
    const found = /^\s*[\w.-]+\s*=\s*([\w.]+):(\w+)\s*$/.exec(text);
    return found ? [`${found[1]}.${found[2]}`] : [];
  });
  return entries.length > 0 ? { entries } : {};
}

function importedNames(file: FileModel): Record<string, string> {
  const imports: Record<string, string> = {};
  for (const [name, binding] of file.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === 'import')?.qualifiedName;
    if (target !== undefined && !/^_*[A-Z]/.test(name)) imports[name] = target;
  }
  return imports;
}
