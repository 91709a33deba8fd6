import { boldWidths, letterWidth, regularWidths, type FontWidths } from './font-widths';

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths of words met before, in thousandths of the size: the same few words make up most of an appendix. */
const wordCaches = new Map<FontWidths, Map<string, number>>([
  [regularWidths, new Map()],
  [boldWidths, new Map()],
]);
const CACHE_LIMIT = 20_000;

/** Width of a line of text in points, set in Times New Roman or in the fonts that stand in for it, whichever is wider. */
export function textWidth(text: string, { size, bold }: TextFont): number {
  const widths = bold ? boldWidths : regularWidths;
  const cache = wordCaches.get(widths)!;
  let width = cache.get(text);
  if (width === undefined) {
    width = 0;
    for (const letter of text.normalize('NFC')) width += letterWidth(letter, widths);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, width);
  }
  return (width * size) / 1000;
}

/** A line of wrapped text, and what stood between it and the next: a line break, a space, or nothing inside a word. */
export interface TextLine {
  readonly text: string;
  readonly end: '\n' | ' ' | '';
}

/**
 * The lines of a text in a column of so many points, broken at spaces, and inside words that are wider than the column.
 * Programs break some words earlier, which fills lines better, so this never counts too few lines.
 */
export function wrapText(text: string, width: number, font: TextFont): TextLine[] {
  return text.split(/\r\n?|\n/u).flatMap((paragraph) => wrapParagraph(paragraph, width, font));
}

function wrapParagraph(paragraph: string, width: number, font: TextFont): TextLine[] {
  const lines: TextLine[] = [];
  const space = textWidth(' ', font);
  let line: string | undefined;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/u)) {
    breakWord(word, width, font).forEach((part, index) => {
      const wide = textWidth(part, font);
      if (line === undefined) {
        [line, used] = [part, wide];
      } else if (index === 0 && used + space + wide <= width) {
        [line, used] = [`${line} ${part}`, used + space + wide];
      } else {
        lines.push({ text: line, end: index === 0 ? ' ' : '' });
        [line, used] = [part, wide];
      }
    });
  }
  return [...lines, { text: line ?? '', end: '\n' }];
}

/** Signs after which programs break a word that is wider than its column. */
const BREAKS_AFTER = /[-‐–—/?&=]/u;

/**
 * The word in parts that fit the width; one part unless it is wider. A part ends after the last sign that allows it, else
 * after the last letter that fits: programs that break elsewhere need no more lines.
 */
function breakWord(word: string, width: number, font: TextFont): string[] {
  if (textWidth(word, font) <= width) return [word];
  const parts: string[] = [];
  const part: string[] = [];
  let used = 0;
  for (const letter of word) {
    const wide = textWidth(letter, font);
    while (part.length > 0 && used + wide > width) {
      const end = part.findLastIndex((candidate) => BREAKS_AFTER.test(candidate)) + 1 || part.length;
      parts.push(part.splice(0, end).join(''));
      used = part.reduce((sum, kept) => sum + textWidth(kept, font), 0);
    }
    part.push(letter);
    used += wide;
  }
  return [...parts, part.join('')];
}

/** The text that lines came from. */
export function joinLines(lines: readonly TextLine[]): string {
  const last = lines.length - 1;
  return lines.map(({ text, end }, index) => (index === last ? text : text + end)).join('');
}

/** Points of the widest word. */
export function widestWord(text: string, font: TextFont): number {
  return text.split(/\s+/u).reduce((widest, word) => Math.max(widest, textWidth(word, font)), 0);
}
