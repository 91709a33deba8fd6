const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML documents may not hold: controls, halves of letters, non-characters. Tab and line break may stay. */
const FORBIDDEN = /[^\t\n\P{Cc}]|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu;

/** User text inside an element or a quoted attribute; nothing in it can be read as markup. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** As `escapeHtml`, with line breaks as <br>. */
export function htmlLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}
