/** XML by hand: two reports need elements with attributes and text, and nothing else. */
import { visible } from './visible.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element on lines of its own; `inner` is XML already, each of its lines indented here. Never throws. */
export function element(name: string, attributes: Attributes, inner: readonly string[] = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${list.join('')}`;
  if (inner.length === 0) return `${start} />`;
  const body = inner.join('\n').replaceAll(/^(?=.)/gm, '  ');
  return `${start}>\n${body}\n</${name}>`;
}

/** Text as the content of an element or the value of an attribute: one line, with every character that XML 1.0 allows. */
export function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}

/** A whole document. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
