import { joinWrapped } from '../text/join-cell';
import type { Line } from '../text/lines';
import { startsSmall } from '../text/shape';

/** Running text with its wrapped lines put together. */
export interface Paragraph {
  readonly text: string;
  /** First line, from 0. */
  readonly line: number;
}

const BEGINS = /^(?:[-–+•·*]\s|[IVX]{1,5}\.\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|Điều\s\d)/u;

/** Puts wrapped lines together: a line goes on with the one above when it begins small, or that one has no end. */
export function readParagraphs(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  for (const { plain, index, blank } of lines) {
    if (blank) continue;
    const last = paragraphs.at(-1);
    const open = last !== undefined && !/[.;:/)]$/u.test(last.text) && last.text.length > 60;
    if (last && !BEGINS.test(plain) && (startsSmall(plain) || open)) last.text = joinWrapped(last.text, plain);
    else paragraphs.push({ text: plain, line: index });
  }
  return paragraphs;
}
