import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  visible
} from "./visible-2.js";

// src/report/xml.ts
function element(name, attributes, inner = []) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${list.join("")}`;
  if (inner.length === 0) return `${start} />`;
  const body = inner.join("\n").replaceAll(/^(?=.)/gm, "  ");
  return `${start}>
${body}
</${name}>`;
}
function escaped(text) {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll(/[\ufffe\uffff]/g, "�");
}
function document(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${root}
`;
}

export {
  element,
  escaped,
  document
};
