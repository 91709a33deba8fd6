const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

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

/**
 * Any text as an ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot carry, or changes on reading (a carriage
 * return), becomes _xHHHH_.
 */
export const encodeXstring = xstringEncoder('[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|\\p{Surrogate}');

/** The same for names, which stand on one line: tabs and line breaks are escaped too, as Excel does. */
export const encodeXstringLine = xstringEncoder('[\\u0000-\\u001f\\ufffe\\uffff]|\\p{Surrogate}');

function xstringEncoder(unsafe: string): (text: string) => string {
  const unsafeCharacter = new RegExp(unsafe, 'gu');
  // Text that would be taken for an escape once it is written, the escapes made here counted.
  const likeEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unsafe}))`, 'gu');
  const escape = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return (text) => text.replace(likeEscape, '_x005F_').replace(unsafeCharacter, escape);
}

/** The text that an ST_Xstring stands for. */
export function decodeXstring(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** An xsd:boolean as SpreadsheetML writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
