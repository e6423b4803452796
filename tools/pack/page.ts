/** Reads the page of a rule. */

/** The headings that every page has, in this order; the measured section may follow. */
export const headings = ['What it reports', 'Why it matters', 'Bad', 'Good', 'When not to use it'] as const;

/** What is wrong with the form of a page, one sentence each. Never throws. */
export function pageFaults(page: string, rule: string): string[] {
  const found = [...sectionsOf(page).keys()].filter((heading) => heading !== 'Measured');
  const faults: string[] = [];
  if (!page.startsWith(`# ${rule}\n`)) faults.push(`the page must begin with '# ${rule}'`);
  if (found.join() !== headings.join())
    faults.push(`the headings are ${found.join(', ')}; not ${headings.join(', ')}`);
  for (const [heading, text] of sectionsOf(page)) {
    if (text.trim() === '') faults.push(`the section '${heading}' is empty`);
  }
  for (const heading of ['Bad', 'Good'] as const) {
    if (pythonBlocks(page, heading).length === 0)
      faults.push(`the section '${heading}' has no block of Python`);
  }
  return faults;
}

/** The blocks of Python below a heading, in order. */
export function pythonBlocks(page: string, heading: 'Bad' | 'Good'): string[] {
  const section = sectionsOf(page).get(heading) ?? '';
  return [...section.matchAll(/^```python\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

/** The text below each heading of the second level. A `##` inside a block of code is no heading. */
function sectionsOf(page: string): Map<string, string> {
  const sections = new Map<string, string>();
  let heading: string | undefined;
  let inCode = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    const found = inCode ? undefined : /^## (.+)$/.exec(line)?.[1];
    if (found !== undefined) {
      heading = found;
      sections.set(found, '');
    } else if (heading !== undefined) {
      sections.set(heading, `${sections.get(heading) ?? ''}${line}\n`);
    }
  }
  return sections;
}
