import { joinWrapped } from './join-cell';
import type { Line } from './lines';
import { startsSmall, textWidth } from './shape';

/** Running text with its wrapped lines put together. */
export interface Paragraph {
  readonly text: string;
  /** Its lines, from 0. */
  readonly lines: readonly number[];
}

const BEGINS = /^(?:[-–+•·*]\s|[IVX]{1,5}\.\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|Điều\s\d)/u;
/** Lines of this share are as wide as the page, or wider. */
const WIDEST = 0.95;
const NARROWEST_PAGE = 50;

/** The width of the page: few lines are wider. */
function pageWidth(lines: readonly Line[]): number {
  const widths = lines
    .filter(({ blank }) => !blank)
    .map(({ plain }) => textWidth(plain))
    .sort((a, b) => a - b);
  return Math.max(NARROWEST_PAGE, widths[Math.floor((widths.length - 1) * WIDEST)] ?? 0);
}

/**
 * Puts wrapped lines together: a line goes on with the one above when it begins small, or when that one has no end and
 * its next word would not have fitted.
 */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { text: string; lines: number[] }[] = [];
  const page = pageWidth(lines);
  let before = '';
  for (const { plain, index, blank } of lines) {
    if (blank) continue;
    const last = paragraphs.at(-1);
    const full = textWidth(before) + 0.6 + textWidth(plain.split(' ', 1)[0]!) > page * 0.98;
    const open = full && !/[.;:/)]$/u.test(before);
    if (last && !BEGINS.test(plain) && (startsSmall(plain) || open)) {
      last.text = joinWrapped(last.text, plain);
      last.lines.push(index);
    } else paragraphs.push({ text: plain, lines: [index] });
    before = plain;
  }
  return paragraphs;
}

const WRAPPED_SHARE = 0.2;

/** Whether the text's lines are wrapped, as a PDF's are: many begin in the middle of a sentence. */
export function isWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ blank }) => !blank);
  return filled.filter(({ plain }) => startsSmall(plain)).length > filled.length * WRAPPED_SHARE;
}
