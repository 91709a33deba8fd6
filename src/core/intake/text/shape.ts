/** What can be told of a text from its letters alone. */

const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;

/** Whether the text is set in capitals (a stray small letter or two allowed), with at least two letters. */
export function isCapitals(text: string): boolean {
  const letters = text.match(LETTERS) ?? [];
  if (letters.length < 2) return false;
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return small * 12 <= letters.length;
}

/** Whether the first letter (after quotes, brackets) is a small one. */
export function startsSmall(text: string): boolean {
  const first = LETTER.exec(text);
  if (!first) return false;
  const before = text.slice(0, first.index);
  return !/[\d+\-–•·*]/u.test(before) && first[0] !== first[0].toUpperCase();
}

/** The number of words. */
export function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const blank = text.charCodeAt(index) <= 32 || text[index] === '\u00a0';
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

/** Words after which a phrase cannot end. */
const JOINING_WORDS = new Set(
  (
    'và của các cho về với tại trong thuộc theo từ hoặc cấp ở do bằng những một trên giữa gồm là để như khi sau trước ' +
    'qua vào đến nhất được bị không đã sẽ đang có'
  ).split(' '),
);

/** Phrases that end with a joining word and are whole. */
const COMPLETE =
  /(?:trực thuộc|phụ thuộc|nếu có|hiện có|nói trên|nêu trên|trở lên|cấp trên|đi đầu|đến nay|chủ sở hữu)$/iu;

const OPEN_ENDS = new Set([',', '/', '(', '“', '&', ':', '–', '-']);

/** Whether the text breaks off: it ends with a comma, a hyphen, a joining word, or inside brackets or quotes. */
export function breaksOff(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed === '') return false;
  if (OPEN_ENDS.has(trimmed.at(-1)!)) return true;
  const last = trimmed.slice(trimmed.lastIndexOf(' ') + 1).toLowerCase();
  return (
    (JOINING_WORDS.has(last) && !COMPLETE.test(trimmed)) || leftOpen(trimmed, '(', ')') || leftOpen(trimmed, '“', '”')
  );
}

function leftOpen(text: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === opening) depth++;
    else if (sign === closing) depth--;
  }
  return depth > 0;
}

const NARROW = "iltfjrI.,;:'’()|! ";
const WIDE = 'mwMWĐ%@—';

function signWidth(sign: string): number {
  if (NARROW.includes(sign)) return 0.6;
  if (WIDE.includes(sign)) return 1.5;
  return sign !== sign.toLowerCase() ? 1.3 : 1;
}

const signWidths = new Map<string, number>();
const textWidths = new Map<string, number>();
const CACHE_LIMIT = 20_000;

/** Rough width of a text in a proportional font, in average small letters. */
export function textWidth(text: string): number {
  const known = textWidths.get(text);
  if (known !== undefined) return known;
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    let own = signWidths.get(sign);
    if (own === undefined) signWidths.set(sign, (own = signWidth(sign)));
    width += own;
  }
  if (textWidths.size >= CACHE_LIMIT) textWidths.clear();
  textWidths.set(text, width);
  return width;
}
