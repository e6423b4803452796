/** The little Markdown of the rules' pages as plain text. Code is kept as it is; nested markup is NOT understood. */

const FENCE = /^\s*(```|~~~)/;

/** The page without heading marks, fences, backticks, emphasis by asterisks, and with links spelled out. */
export function plainText(markdown: string): string {
  let inCode = false;
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line)) inCode = !inCode;
    else lines.push(inCode ? line : plainLine(line));
  }
  return lines.join('\n').trim();
}

/** The first paragraph of prose on one line, as plain text; '' where there is none. Cut after a word at `limit`. */
export function firstParagraph(markdown: string, limit: number): string {
  const words: string[] = [];
  for (const line of markdown.split('\n')) {
    const isProse = line.trim() !== '' && !/^\s*([#|>]|[-*+]\s|```|~~~)/.test(line);
    if (isProse) words.push(plainLine(line).trim());
    else if (words.length > 0) break;
  }
  const paragraph = words.join(' ');
  if (paragraph.length <= limit) return paragraph;
  return `${paragraph.slice(0, limit - 3).replace(/\s+\S*$/, '')}...`;
}

function plainLine(line: string): string {
  return line
    .replace(/^#+\s+/, '')
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`+/g, '');
}
