import { compareKey } from '../../text/compare-key';
import { foldSpaces } from '../../text/normalize';
import { isHeaderRow } from '../columns/header-tree';
import { endsTable, isPageNumber } from '../head/line-marks';
import { joinCellLines } from '../text/join-cell';
import type { Line } from '../text/lines';
import { CELL_BREAK } from '../text/markup';
import { readRowNumber, splitDash } from '../text/row-number';
import type { Skipped } from '../types';

/**
 * Cells that each end with a bar, `width` bars a row. A cell that is there but blank stands as a line break before its
 * bar; a bar right after another is a place that a merged cell covers: such bars come at the row's end, whichever
 * columns are covered.
 */
export interface BarRow {
  /** Texts of the cells that are there. */
  readonly cells: readonly string[];
  /** First and last line, from 0. */
  readonly line: number;
  readonly to: number;
  readonly afterBreak: boolean;
}

interface Cell {
  readonly text: string;
  /** Nothing stood before the bar, not even a line break. */
  readonly missing: boolean;
}

const barsIn = (text: string): number => text.split('|').length - 1;

export class BarLexer {
  readonly rows: BarRow[] = [];
  readonly skipped: Skipped[] = [];
  /** Last line that belongs to the table. */
  to: number;
  private cells: Cell[] = [];
  private buffer: string[] = [];
  private broke = false;
  private start: number;
  private afterBreak = false;
  private sawNumber = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly width: number,
    private readonly year: number | undefined,
    at: number,
  ) {
    this.to = at - 1;
    this.start = at;
  }

  /** Reads rows from the line on, until the table ends. */
  read(from: number): void {
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index]!;
      if (line.blank) {
        this.broke = true;
        continue;
      }
      if (!this.goesOn(line)) break;
      if (this.atRowStart() && isPageNumber(line.plain)) {
        this.skipped.push({ from: index + 1, to: index + 1, why: 'pageNumber' });
        this.afterBreak = true;
      } else if (!this.takeLine(line)) return;
    }
    this.endRow();
  }

  private atRowStart(): boolean {
    return this.cells.length === 0 && this.buffer.length === 0;
  }

  private goesOn(line: Line): boolean {
    if (endsTable(line)) return false;
    if (line.text.includes('|')) return true;
    const ahead = this.lines.slice(line.index + 1, line.index + 40);
    const bar = ahead.findIndex((next) => next.text.includes('|'));
    const end = ahead.findIndex(endsTable);
    if (bar < 0 || (end >= 0 && end < bar)) return false;
    return !this.atRowStart() || this.beginsRow(line, ahead.slice(0, bar + 1));
  }

  /** A line without bars at a row's start is a first cell that the bar follows soon, not a heading of a further table. */
  private beginsRow(line: Line, ahead: readonly Line[]): boolean {
    const next = ahead.at(-1)!;
    const header = next.text.split('|').map((cell) => foldSpaces(cell));
    if (isHeaderRow(header.slice(0, -1), this.year)) return false;
    return ahead.length <= 3 && (readRowNumber(line.plain) !== undefined || next.text.trim().startsWith('|'));
  }

  /** Takes a line; false when it begins another table. */
  private takeLine(line: Line): boolean {
    if (this.outOfStep(line)) this.endRow();
    if (this.atRowStart()) {
      if (this.sawNumber && this.isOtherHeader(line)) return false;
      this.start = line.index;
    }
    this.to = line.index;
    line.text.split('|').forEach((piece, place, pieces) => {
      if (piece.trim() !== '') {
        if (this.atRowStart()) this.start = line.index;
        this.buffer.push(...piece.split(CELL_BREAK));
      }
      if (place < pieces.length - 1) this.endCell();
    });
    this.broke = true;
    return true;
  }

  private isOtherHeader(line: Line): boolean {
    const cells = line.text.split('|').map((cell) => foldSpaces(cell));
    return isHeaderRow(cells.slice(0, -1), this.year) && keyOfCells(cells) !== keyOfCells(this.rows[0]!.cells);
  }

  /** A whole row on the line, while the row before lacks bars: those were lost, the row before is over. */
  private outOfStep(line: Line): boolean {
    if (this.cells.length === 0 || this.buffer.length > 0) return false;
    const first = line.text.slice(0, line.text.indexOf('|')).trim();
    const begins = readRowNumber(first) !== undefined || splitDash(first) !== undefined;
    return begins && barsIn(line.text) === this.width;
  }

  private endCell(): void {
    const text = joinCellLines(this.buffer);
    this.cells.push({ text, missing: text === '' && !this.broke });
    this.buffer = [];
    this.broke = false;
    if (this.cells.length === this.width) this.endRow();
  }

  private endRow(): void {
    if (this.buffer.length > 0) this.cells.push({ text: joinCellLines(this.buffer), missing: false });
    const last = this.cells.findLastIndex((cell) => !cell.missing);
    const cells = this.cells.slice(0, last + 1).map(({ text }) => text);
    this.cells = [];
    this.buffer = [];
    this.broke = false;
    if (cells.every((text) => text === '')) return;
    this.rows.push({ cells, line: this.start, to: this.to, afterBreak: this.afterBreak });
    if (readRowNumber(cells[0]!)) this.sawNumber = true;
    this.afterBreak = false;
  }
}

/** Key under which two rows with the same cells meet. */
export function keyOfCells(cells: readonly string[]): string {
  return compareKey(cells.join('|').replace(/[|\s]+$/u, ''));
}
