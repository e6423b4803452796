/** The first text of every file that a new rule needs. */

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The files of a new rule by path, relative to the root of the project. Throws where a name is not kebab-case. */
export function scaffold(group: string, rule: string): ReadonlyMap<string, string> {
  for (const name of [group, rule]) {
    if (!kebab.test(name)) throw new Error(`'${name}' is not in kebab-case`);
  }
  const cases = `test-cases/${group}/${rule}`;
  return new Map([
    [`rules/${group}/${rule}.ts`, logic(rule)],
    [`rules/${group}/${rule}.md`, page(rule)],
    [`${cases}/bad.py`, `pattern()  # expect: ${rule}\n`],
    [`${cases}/good.py`, '# Why this is silent.\nother()\n'],
    [`${cases}/evidence/bad.py`, `# measure: peak\n# python: >=3\n${program}`],
    [`${cases}/evidence/good.py`, program],
  ]);
}

/** The list of rules with one more in it. Throws where the group is listed but not in the usual form. */
export function withRuleListed(index: string, group: string, rule: string): string {
  const name = camelCase(rule);
  const line = `import ${name} from './${group}/${rule}.js';\n`;
  const imports = [...index.matchAll(/^import .*\n/gm)];
  const last = imports.at(-1);
  const after = last ? last.index + last[0].length : 0;
  const imported = index.slice(0, after) + line + index.slice(after);
  if (!imported.includes(`name: '${group}'`)) {
    const title = group.charAt(0).toUpperCase() + group.slice(1).replaceAll('-', ' ');
    const entry = `{ name: '${group}', title: '${title}', rules: [${name}] },\n`;
    return imported.replace(/\];\s*$/, `${entry}];\n`);
  }
  const listed = new RegExp(`(name: '${group}',[^\\]]*rules: \\[[^\\]]*?)(,?\\s*)\\]`);
  if (!listed.test(imported))
    throw new Error(`rules/index.ts does not list the rules of '${group}' in the usual form`);
  return imported.replace(
    listed,
    (_, before: string) => `${before}${before.endsWith('[') ? '' : ', '}${name}]`,
  );
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function logic(rule: string): string {
  return `import { calls, defineRule } from '../../src/rule/index.js';

export default defineRule({
  name: '${rule}',
  summary: 'One sentence that says what is bad about the pattern.',
  impact: 'retention',
  level: 'warning',
  on: calls('module.pattern'),

  *check(call) {
    yield {
      at: call.node,
      confidence: 'likely',
      message: \`'\${call.callee.text}' keeps its argument alive.\`,
      hint: 'Name the call to use instead.',
    };
  },
});
`;
}

function page(rule: string): string {
  return `# ${rule}

## What it reports

## Why it matters

## Bad

\`\`\`python
pattern()
\`\`\`

## Good

\`\`\`python
other()
\`\`\`

## When not to use it

`;
}

const program = `

def run():
    return 'the same answer from both programs'
`;
