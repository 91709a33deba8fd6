import { readAppendixHead } from '../../head/appendix-head';
import { endsTable, isLetterhead, isPageNumber, isRule } from '../../head/line-marks';
import { nextFilled, type Line } from '../../text/lines';
import { startsSmall } from '../../text/shape';
import type { Skipped } from '../../types';
import { readWordHeader, repeatOf, type WordHeader } from './header-words';

/** How a line stands to the one before it: on the next line, after an empty one, or after a page break. */
export type Gap = 'line' | 'blank' | 'break';

/** A line of the table's body. */
export interface PdfLine {
  readonly words: readonly string[];
  /** Line of the source, from 0. */
  readonly line: number;
  readonly gap: Gap;
}

export interface PageLines {
  readonly lines: readonly PdfLine[];
  readonly skipped: readonly Skipped[];
  /** Last line of the table, from 0. */
  readonly to: number;
}

const NOTE = /^(?:ghi chú|chú thích|lưu ý)\s*:/iu;

/** The lines of a table after its header, without repeated headers, page numbers and drawn lines. */
export function readPageLines(lines: readonly Line[], header: WordHeader, year: number | undefined): PageLines {
  const kept: PdfLine[] = [];
  const skipped: Skipped[] = [];
  let end = lines.length;
  let gap: Gap = 'break';
  let index = header.to + 1;
  const skip = (from: number, to: number, why: Skipped['why']): void => {
    skipped.push({ from: from + 1, to: to + 1, why });
    if (why !== 'rule') gap = 'break';
  };
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.newPage) gap = 'break';
    if (line.blank) {
      if (gap === 'line') gap = 'blank';
      continue;
    }
    if (endsTable(line) || NOTE.test(line.plain)) break;
    const repeat = repeatOf(header, lines, index);
    if (repeat !== undefined) {
      skip(index, repeat, 'repeatedHeader');
      index = repeat;
    } else if (isPageNumber(line.plain) || standsOverHeader(lines, index, header)) skip(index, index, 'pageNumber');
    else if (isRule(line.plain)) skip(index, index, 'rule');
    else if (isLetterhead(line)) skip(index, index, 'letterhead');
    else {
      if (readWordHeader(lines, index, year)) {
        end = readAppendixHead(lines, index, header.to + 1).from;
        break;
      }
      kept.push({ words: line.plain.split(' '), line: index, gap });
      gap = 'line';
    }
  }
  const inside = kept.filter(({ line }) => line < end);
  return { lines: inside, skipped, to: inside.at(-1)?.line ?? header.to };
}

/** A bare number right before a repeated header is the page's. */
function standsOverHeader(lines: readonly Line[], at: number, header: WordHeader): boolean {
  if (!/^\d{1,3}$/u.test(lines[at]!.plain)) return false;
  const next = nextFilled(lines, at + 1);
  return next < lines.length && repeatOf(header, lines, next) !== undefined;
}

/**
 * What empty lines say. `wrapped`: they stand between the lines of a cell (and a plain line break between two cells);
 * `cells`: they stand between cells; `none`: nothing can be told.
 */
export type Spacing = 'wrapped' | 'cells' | 'none';

const ENOUGH = 0.2;

/** Tells the spacing by lines that begin in small letters, which go on with the cell above them. */
export function spacingOf(lines: readonly PdfLine[]): Spacing {
  const going = lines.filter(({ words, gap }) => gap !== 'break' && startsSmall(words.join(' ')));
  const blanks = going.filter(({ gap }) => gap === 'blank').length;
  if (blanks * 2 > going.length) return 'wrapped';
  return lines.filter(({ gap }) => gap === 'blank').length > lines.length * ENOUGH ? 'cells' : 'none';
}
