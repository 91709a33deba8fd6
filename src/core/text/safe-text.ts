/**
 * The one path of user text into files that would take some of it for something else: a cell that begins with `=` becomes
 * a formula in Excel and in CSV, and XML 1.0 forbids control characters. Every function is total, and every quoting has
 * its undoing.
 */

/** First characters that Excel (or a program opening CSV) may take for a formula. */
const FORMULA_LEADERS = '=+-@\t\0';

/** Marks a text in Excel: the cell holds what follows it. */
const TEXT_PREFIX = "'";

/** Whether the text begins with `=`, `+`, `-`, `@`, a tab or NUL: Vietnamese cells often do (`- Xây dựng ...`). */
export function isFormulaLike(text: string): boolean {
  return text !== '' && FORMULA_LEADERS.includes(text.charAt(0));
}

/**
 * The text as a value for Office.js (`range.values`), which then holds it as text: with an apostrophe in front where Excel
 * would make a formula of it, or would swallow an apostrophe of its own.
 */
export function quoteForOffice(text: string): string {
  return isFormulaLike(text) || text.startsWith(TEXT_PREFIX) ? TEXT_PREFIX + text : text;
}

/** The text behind `quoteForOffice`, for hosts that hand the apostrophe back. */
export function unquoteFromOffice(value: string): string {
  return value.startsWith(TEXT_PREFIX) ? value.slice(1) : value;
}

/** The text as one field of a CSV file (RFC 4180), safe to open in Excel: formula leaders get an apostrophe. */
export function quoteForCsv(field: string): string {
  const safe = quoteForOffice(field);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text behind one field of a CSV file as `quoteForCsv` writes it. */
export function unquoteFromCsv(field: string): string {
  const quoted = field.length >= 2 && field.startsWith('"') && field.endsWith('"');
  return unquoteFromOffice(quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
}

/** What XML 1.0 forbids in a text, and CR, which a reader would turn into LF. */
const FORBIDDEN =
  '[\\0-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
const TO_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${FORBIDDEN}))|${FORBIDDEN}`, 'g');
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const escapeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * The text with every character that XML 1.0 forbids written `_xHHHH_`, as Excel does (ECMA-376 part 1, 22.9.2.19
 * ST_Xstring); text that already looks like such an escape is escaped itself (`_x0041_` becomes `_x005F_x0041_`).
 * Markup characters (`<`, `&`) are left to the writer.
 */
export function xmlSafe(text: string): string {
  return text.replace(TO_ESCAPE, escapeUnit);
}

/** The text behind `xmlSafe`, or behind a string of a workbook that Excel wrote. */
export function xmlUnescape(text: string): string {
  return text.replace(ESCAPED, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}
