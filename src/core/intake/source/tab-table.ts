import { compareKey } from '../../text/compare-key';
import { foldSpaces } from '../../text/normalize';
import { isHeaderRow, readHeader } from '../columns/header-tree';
import { endsTable, isPageNumber, isRule } from '../head/line-marks';
import { isTotalText } from '../interpret/total-row';
import { joinCellLines } from '../text/join-cell';
import { nextFilled, type Line } from '../text/lines';
import { CELL_BREAK } from '../text/markup';
import { startsSmall } from '../text/shape';
import { headsSection, readRowNumber, splitLeadingNumber } from '../text/row-number';
import type { Skipped, SourceRow } from '../types';
import type { TableReader } from './block';
import { tableWidth } from './row-width';

/** A table whose cells are parted by tabs, one row a line; headers come again on each page, rows may go on there. */

interface TabRow {
  cells: string[];
  readonly line: number;
  readonly afterBreak: boolean;
}

const cellText = (text: string): string => joinCellLines(text.split(CELL_BREAK));

function cellsOf(line: Line): string[] {
  return line.text.split('\t').map((cell) => foldSpaces(cell.replaceAll(CELL_BREAK, ' ')));
}

const isTabbed = (line: Line): boolean => !line.blank && line.text.includes('\t');
const keyOf = (cells: readonly string[]): string => compareKey(cells.join('|').replace(/[|\s]+$/u, ''));

/** Whether a line without tabs that stands before a header names a further table. */
function namesTable(line: Line, next: Line | undefined, year: number | undefined): boolean {
  const leading = splitLeadingNumber(line.plain);
  return leading !== undefined && next !== undefined && isTabbed(next) && isHeaderRow(cellsOf(next), year);
}

class TabRows {
  readonly rows: TabRow[] = [];
  readonly skipped: Skipped[] = [];
  private afterBreak = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly headerKeys: readonly string[],
    private readonly width: number,
    private readonly year: number | undefined,
  ) {}

  /** Takes the line; false when the table ends before it. */
  take(line: Line): boolean {
    if (line.newPage) this.afterBreak = true;
    if (isTabbed(line)) return this.takeRow(line);
    if (endsTable(line)) return false;
    if (isPageNumber(line.plain) || isRule(line.plain)) {
      this.skip(line, isRule(line.plain) ? 'rule' : 'pageNumber');
      return true;
    }
    return this.takePlain(line);
  }

  private skip(line: Line, why: Skipped['why']): void {
    this.skipped.push({ from: line.index + 1, to: line.index + 1, why });
  }

  private takeRow(line: Line): boolean {
    const cells = cellsOf(line);
    if (this.headerKeys.includes(keyOf(cells))) {
      this.skip(line, 'repeatedHeader');
      this.afterBreak = true;
      return true;
    }
    if (isHeaderRow(cells, this.year) && cells.length >= 3) return false;
    const row = { cells: line.text.split('\t').map(cellText), line: line.index, afterBreak: this.afterBreak };
    this.afterBreak = false;
    const last = this.rows.at(-1);
    if (last && this.completes(last, line)) this.join(row.cells);
    else this.rows.push(row);
    return true;
  }

  /** Whether the row's last cell was broken over lines and the line has the rest of the row. */
  private completes(row: TabRow, line: Line): boolean {
    const cells = isTabbed(line) ? cellsOf(line) : [];
    const fits =
      row.cells.length > 1 && row.cells.length < this.width && row.cells.length + cells.length - 1 === this.width;
    return fits && cells[0] !== '' && readRowNumber(cells[0]!) === undefined;
  }

  /** A line without tabs: a bare page number, a section written without its empty cells, or the rest of a broken cell. */
  private takePlain(line: Line): boolean {
    const nextIndex = nextFilled(this.lines, line.index + 1);
    const next = this.lines[nextIndex];
    if (namesTable(line, next, this.year)) return false;
    if (!this.goesOn(line.index) && !isTotalText(line.plain)) return false;
    const beforeHeader = next !== undefined && isTabbed(next) && this.headerKeys.includes(keyOf(cellsOf(next)));
    if (/^\d{1,3}$/u.test(line.plain) && beforeHeader) {
      this.skip(line, 'pageNumber');
      return true;
    }
    const leading = splitLeadingNumber(line.plain);
    const last = this.rows.at(-1);
    const section = leading !== undefined && headsSection(leading.number);
    if (!section && last && next && this.completes(last, next)) this.join([line.plain]);
    else this.rows.push({ cells: [line.plain], line: line.index, afterBreak: this.afterBreak });
    return true;
  }

  /** Whether rows follow within a few lines. */
  private goesOn(from: number): boolean {
    let index = from;
    for (let tries = 0; tries < 4; tries++) {
      index = nextFilled(this.lines, index + 1);
      const line = this.lines[index];
      if (!line || endsTable(line)) return false;
      if (isTabbed(line)) return true;
    }
    return false;
  }

  private join(cells: readonly string[]): void {
    const last = this.rows.at(-1)!;
    const [first = '', ...rest] = cells;
    last.cells = [...last.cells.slice(0, -1), joinCellLines([last.cells.at(-1)!, first]), ...rest];
  }
}

/** The cells of a header, the rest of a title that was broken over lines put to it, and the header's last line. */
function headerAt(lines: readonly Line[], at: number): { cells: string[]; to: number } {
  let cells = cellsOf(lines[at]!);
  let to = at;
  for (let next = lines[at + 1]; next && !next.blank && startsSmall(next.plain); next = lines[to + 1]) {
    const [rest = '', ...others] = cellsOf(next);
    cells = [...cells.slice(0, -1), `${cells.at(-1)!} ${rest}`, ...others];
    to = next.index;
  }
  return { cells, to };
}

/** Reads a table with tabs between its cells. */
export const readTabTable: TableReader = (lines, at, year) => {
  const first = lines[at]!;
  if (!isTabbed(first) || first.text.trim().split('\t').length < 3) return undefined;
  const { cells: headerCells, to: headerEnd } = headerAt(lines, at);
  if (!isHeaderRow(headerCells, year)) return undefined;
  const following = lines
    .slice(headerEnd + 1, headerEnd + 400)
    .filter(isTabbed)
    .map(cellsOf);
  const width = tableWidth(headerCells.length, following);
  const secondIndex = nextFilled(lines, headerEnd + 1);
  const second = lines[secondIndex] && isTabbed(lines[secondIndex]) ? cellsOf(lines[secondIndex]) : undefined;
  const header = readHeader(second ? [headerCells, second] : [headerCells], width, year);
  if (!header) return undefined;
  const headerKeys = header.rows === 2 ? [keyOf(headerCells), keyOf(second!)] : [keyOf(headerCells)];
  const reader = new TabRows(lines, headerKeys, header.titles.length, year);
  let index = header.rows === 2 ? secondIndex + 1 : headerEnd + 1;
  let to = index - 1;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.blank) continue;
    if (!reader.take(line)) break;
    to = index;
  }
  const headerSource: SourceRow[] = [headerCells, ...(header.rows === 2 ? [second!] : [])].map((cells, row) => ({
    cells: cells.map((text) => ({ text })),
    line: row === 0 ? at : secondIndex,
  }));
  const rows = reader.rows.map(({ cells, line, afterBreak }): SourceRow => ({
    cells: cells.map((text) => ({ text })),
    line,
    ...(afterBreak && { afterBreak: true as const }),
  }));
  return {
    from: at,
    to,
    header,
    table: { style: 'tabs', width: header.titles.length, headerRows: header.rows, rows: [...headerSource, ...rows] },
    unread: [],
    skipped: reader.skipped,
  };
};
