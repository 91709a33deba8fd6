/** Removes what a converter wrote around the words: Markdown emphasis and headings, HTML tags and entities. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Stands for a line break inside a cell while the text is still one line. */
export const CELL_BREAK = '\u2028';

const LINE_BREAK_TAG = /<br\s*\/?>/giu;
const TAG = /<\/?(?:b|strong|i|em|u|s|sup|sub|span|font|p|div|center|small|big)(?:\s[^<>]*)?>/giu;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/giu;
/** Anchors that Word's own converters leave in the text. */
const BOOKMARK = /\[bookmark:[^\]]*\]/giu;
const HEADING = /^\s*#{1,6}\s+/u;
const STRONG = /\*{2,}/gu;
const OPENING_STAR = /(^|[\s(“"'|])\*(?=[^\s)*])/gu;
const CLOSING_STAR = /([^\s(*])\*(?=$|[\s).,;:”"'|])/gu;
const ESCAPED = /\\([.\-_#()[\]+*~`>|])/gu;

function entity(match: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
  if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return ENTITIES[name?.toLowerCase() ?? ''] ?? match;
}

/** The words of a line without the converter's marks; tabs stay, `<br>` becomes `CELL_BREAK`. */
export function stripMarkup(line: string): string {
  const withoutTags = line.includes('<') ? line.replace(LINE_BREAK_TAG, CELL_BREAK).replace(TAG, '') : line;
  const decoded = withoutTags.includes('&') ? withoutTags.replace(ENTITY, entity) : withoutTags;
  const plain = decoded.replace(BOOKMARK, '').replace(HEADING, '');
  if (!plain.includes('*') && !plain.includes('\\')) return plain;
  return plain.replace(STRONG, '').replace(OPENING_STAR, '$1').replace(CLOSING_STAR, '$1').replace(ESCAPED, '$1');
}

/** Whether the whole line is set apart by the converter: bold, or a heading. */
export function isEmphasised(line: string): boolean {
  const trimmed = line.trim();
  return HEADING.test(trimmed) || /^(?:\*\*|<b>|<strong>).*/iu.test(trimmed);
}
