const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => MARKUP[character]!);
}

/** Escapes an attribute's value, white space included, which a reader would otherwise turn into blanks. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => MARKUP[character]!)
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const UNSAFE_IN_NAME = '[\\u0000-\\u001f\\ufffe\\uffff]|\\p{Surrogate}';
const TO_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNSAFE_IN_NAME}))|${UNSAFE_IN_NAME}`, 'gu');

/** xmlSafe of core/text/safe-text.ts for names, which stand on one line: tabs and line breaks are escaped too, as Excel does. */
export function xmlSafeName(name: string): string {
  const escape = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return name.replace(TO_ESCAPE, escape);
}

/** An xsd:boolean as SpreadsheetML writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
