import { wrapText, type TextFont, type TextLine } from './text-measure';

/** Letters of the table: 12 pt (practice is 12-13; the decree does not prescribe the inside of tables). */
export const TABLE_FONT: TextFont = { size: 12 };

/** The highest row Excel has, in points (Microsoft Support, "Excel specifications and limits"). */
export const MAX_ROW_HEIGHT = 409;

/** Points that a cell keeps free at its left and right border together: 5 pixels and a hair. */
const CELL_PADDING = 5;

/** Points above and below the text together. */
const VERTICAL_PADDING = 3;

/** Text on screen and on paper is set a little wider than its font says; lines are counted for a narrower column. */
const SAFETY = 0.95;

/** Points from line to line: what Excel gives a row of Times New Roman 12, 13, 14; elsewhere the font's own 1.15 and 2 points. */
const LINE_HEIGHTS: Readonly<Record<number, number>> = { 12: 15.75, 13: 16.5, 14: 18.75 };

export function lineHeight({ size }: TextFont): number {
  return LINE_HEIGHTS[size] ?? size * 1.15 + 2;
}

/** The lines of a cell's text in a column of so many points. */
export function cellLines(text: string, columnWidth: number, font: TextFont): TextLine[] {
  return wrapText(text, Math.max((columnWidth - CELL_PADDING) * SAFETY, font.size), font);
}

/** Points that a column needs to hold a word of so many points in one line. */
export function columnForWord(points: number): number {
  return points / SAFETY + CELL_PADDING;
}

/** Height in points of so many lines. */
export function linesHeight(lines: number, font: TextFont): number {
  return lines * lineHeight(font) + VERTICAL_PADDING;
}

/** How many lines a height holds, at least one. */
export function linesThatFit(height: number, font: TextFont): number {
  return Math.max(1, Math.floor((height - VERTICAL_PADDING) / lineHeight(font)));
}

/** Height in points that a cell needs for its text. */
export function cellHeight(text: string, columnWidth: number, font: TextFont): number {
  return linesHeight(cellLines(text, columnWidth, font).length, font);
}

/** Points of a pixel at 96 dots an inch; Excel rounds heights to whole pixels. */
export const PIXEL = 0.75;

/** A cell over several rows and columns, by places from 0. */
interface SpannedCell {
  readonly from: number;
  readonly to: number;
  /** Points that its text needs. */
  readonly height: number;
}

/** Row heights that hold every cell: cells of one row first, then what cells over several rows still lack, spread evenly. */
export function rowHeights(count: number, cells: readonly SpannedCell[]): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const { from, to, height } of cells) if (from === to) heights[from] = Math.max(heights[from]!, height);
  for (const { from, to, height } of cells) {
    if (from === to) continue;
    const lacking = height - heights.slice(from, to + 1).reduce((sum, row) => sum + row, 0);
    for (let row = from; lacking > 0 && row <= to; row++) heights[row]! += lacking / (to - from + 1);
  }
  return heights.map((height) => Math.ceil(height / PIXEL) * PIXEL);
}
