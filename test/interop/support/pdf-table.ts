import type { Box, PdfPage, PdfWord, Rule } from './pdf';

/** A cell of a ruled table on a page, with what stands in it. */
export interface PdfCell {
  readonly box: Box;
  /** White space left out: where a line is broken is the program's choice. */
  readonly text: string;
}

export interface PdfTablePage {
  /** Cells that hold text: by their upper edge, then from left to right. */
  readonly cells: readonly PdfCell[];
  /** Text above and below the table. */
  readonly above: string;
  readonly below: string;
  /** Words that reach over the lines around them, or over the edge of the page. */
  readonly stray: readonly string[];
}

/** Points by which a box may be off: half the width of a ruled line, and rounding. */
const TOLERANCE = 0.6;

/** Two upper edges, or the tops of two words, that are nearer than this are in one line. */
const SAME_LINE = 4;

/** Reads a page that holds one ruled table. */
export function readTablePage(page: PdfPage): PdfTablePage {
  const cells = new Map<string, { box: Box; words: PdfWord[] }>();
  const above: PdfWord[] = [];
  const below: PdfWord[] = [];
  const stray: string[] = [];
  const [first] = page.horizontal.map(({ at }) => at).sort((a, b) => a - b);
  const sheet: Box = { left: 0, top: 0, right: page.width, bottom: page.height };
  for (const word of page.words) {
    const box = cellAround(page, word);
    if (!holds(box ?? sheet, word)) stray.push(word.text);
    if (!box) {
      (first === undefined || word.top < first ? above : below).push(word);
      continue;
    }
    const key = JSON.stringify(box);
    const cell = cells.get(key) ?? { box, words: [] };
    cell.words.push(word);
    cells.set(key, cell);
  }
  const inOrder = [...cells.values()].sort((a, b) => compareLines(a.box, b.box));
  return {
    cells: inOrder.map(({ box, words }) => ({ box, text: textOf(words) })),
    above: textOf(above),
    below: textOf(below),
    stray,
  };
}

/** The text as it is compared: without white space, ligatures in their letters. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function textOf(words: readonly PdfWord[]): string {
  return bare(
    [...words]
      .sort(compareLines)
      .map(({ text }) => text)
      .join(''),
  );
}

function compareLines(a: Box, b: Box): number {
  return Math.abs(a.top - b.top) < SAME_LINE ? a.left - b.left : a.top - b.top;
}

/**
 * The rectangle between the ruled lines next to the middle of a word; undefined outside the table. A cell that goes on
 * over the end of a page has no line there: the table's own last line is taken.
 */
function cellAround({ horizontal, vertical }: PdfPage, word: PdfWord): Box | undefined {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  const columns = vertical.filter(reaches(y)).map(({ at }) => at);
  const [left, right] = [last(columns.filter((at) => at <= x)), first(columns.filter((at) => at > x))];
  const rows = horizontal.filter(reaches(x)).map(({ at }) => at);
  const edges = horizontal.map(({ at }) => at);
  const [top, bottom] = [
    last(rows.filter((at) => at <= y)) ?? first(edges),
    first(rows.filter((at) => at > y)) ?? last(edges),
  ];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  return top <= y && y <= bottom ? { left, top, right, bottom } : undefined;
}

const reaches = (place: number) => (rule: Rule) => rule.from - TOLERANCE <= place && place <= rule.to + TOLERANCE;
const first = (places: readonly number[]) => (places.length > 0 ? Math.min(...places) : undefined);
const last = (places: readonly number[]) => (places.length > 0 ? Math.max(...places) : undefined);

function holds(box: Box, word: PdfWord): boolean {
  return (
    word.left >= box.left - TOLERANCE &&
    word.right <= box.right + TOLERANCE &&
    word.top >= box.top - TOLERANCE &&
    word.bottom <= box.bottom + TOLERANCE
  );
}
