import { foldSpaces } from '../../text/normalize';
import { isNumberTitle } from '../columns/column-meaning';
import { isHeaderRow, readHeader } from '../columns/header-tree';
import { endsTable } from '../head/line-marks';
import { joinCellLines } from '../text/join-cell';
import { nextFilled, type Line } from '../text/lines';
import { readRowNumber, splitLeadingNumber } from '../text/row-number';
import { isCapitals } from '../text/shape';
import type { SourceRow } from '../types';
import type { TableReader } from './block';
import { tableWidth } from './row-width';

/**
 * A table with one cell a line: each cell begins with a tab, lines without a tab go on with the cell above, rows are
 * parted by empty lines. Word's older files come out of text converters like this.
 */

interface Chunk {
  readonly cells: string[];
  readonly line: number;
  readonly to: number;
}

const beginsCell = (line: Line): boolean => /^[^\S\t]*\t/u.test(line.text);
const isGap = (line: Line): boolean => line.blank && !line.text.includes('\t');
/** More than one cell on the line: another style. */
const hasSeveral = (line: Line): boolean =>
  line.text.trim().includes('\t') && !/^[+\-–•·]\s*\t/u.test(line.text.trim());

/** The cells from the line to the next gap; undefined when the line begins none. */
function readChunk(lines: readonly Line[], at: number): Chunk | undefined {
  const cells: string[][] = [];
  let index = at;
  for (; index < lines.length && !isGap(lines[index]!); index++) {
    const line = lines[index]!;
    if (hasSeveral(line)) return undefined;
    if (beginsCell(line) || cells.length === 0) cells.push([line.plain]);
    else cells.at(-1)!.push(line.plain);
  }
  return cells.length === 0 ? undefined : { cells: cells.map((cell) => joinCellLines(cell)), line: at, to: index - 1 };
}

/** A blank paragraph inside a cell looks like a gap between rows; rows may also stand without one. */
function settleRows(chunks: readonly Chunk[], width: number): Chunk[] {
  const rows: Chunk[] = [];
  for (const chunk of chunks) {
    const last = rows.at(-1);
    const begins = readRowNumber(chunk.cells[0]!) !== undefined || chunk.cells[0] === '';
    if (last && !begins && last.cells.length < width && last.cells.length + chunk.cells.length <= width) {
      rows[rows.length - 1] = { cells: [...last.cells, ...chunk.cells], line: last.line, to: chunk.to };
    } else if (chunk.cells.length > width && chunk.cells.length % width === 0) {
      for (let from = 0; from < chunk.cells.length; from += width) {
        rows.push({ ...chunk, cells: chunk.cells.slice(from, from + width) });
      }
    } else rows.push(chunk);
  }
  return rows;
}

/** Whether the line begins a row: a cell, or a number without its tab right before one. */
function beginsRow(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  return beginsCell(line) || (readRowNumber(line.plain) !== undefined && next !== undefined && beginsCell(next));
}

/** Whether the line is the rest of a cell that empty lines broke: no heading, and rows follow. */
function goesOnWith(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (endsTable(line) || isCapitals(line.plain) || splitLeadingNumber(line.plain) || hasSeveral(line)) return false;
  const next = lines[nextFilled(lines, at + 1)];
  return next !== undefined && next.index <= at + 3 && beginsCell(next) && !isNumberTitle(next.plain);
}

function withRest(chunk: Chunk, line: Line): Chunk {
  const cells = [...chunk.cells.slice(0, -1), joinCellLines([chunk.cells.at(-1)!, line.plain])];
  return { ...chunk, cells, to: line.index };
}

/** The chunks after the header, until a line that is no cell follows a gap. */
function readChunks(lines: readonly Line[], from: number, headerKey: string): { chunks: Chunk[]; repeats: Chunk[] } {
  const chunks: Chunk[] = [];
  const repeats: Chunk[] = [];
  let index = from;
  while (index < lines.length) {
    const line = lines[index]!;
    if (isGap(line)) {
      index++;
      continue;
    }
    const chunk = beginsRow(lines, index) && !endsTable(line) ? readChunk(lines, index) : undefined;
    if (!chunk && chunks.length > 0 && goesOnWith(lines, index)) {
      const last = chunks.at(-1)!;
      chunks[chunks.length - 1] = withRest(last, line);
      index++;
      continue;
    }
    if (!chunk) break;
    if (chunk.cells.join('|') === headerKey) repeats.push(chunk);
    else if (isHeaderRow(chunk.cells.filter((cell) => cell !== ''))) break;
    else chunks.push(chunk);
    index = chunk.to + 1;
  }
  return { chunks, repeats };
}

/** Reads a table with one cell a line. */
export const readCellLinesTable: TableReader = (lines, at, year) => {
  const first = lines[at]!;
  if (first.text.includes('|') || hasSeveral(first) || !(beginsCell(first) || isNumberTitle(first.plain)))
    return undefined;
  const head = readChunk(lines, at);
  if (!head || head.cells.length < 3 || head.cells.length > 20 || !isHeaderRow(head.cells, year)) return undefined;
  const { chunks, repeats } = readChunks(lines, head.to + 1, head.cells.join('|'));
  if (chunks.length === 0) return undefined;
  const width = tableWidth(
    head.cells.length,
    chunks.map(({ cells }) => cells),
  );
  const firstRows = [head.cells, chunks[0]!.cells].map((cells) => cells.map(foldSpaces));
  const header = readHeader(firstRows, width, year);
  if (!header) return undefined;
  const rows = [head, ...settleRows(chunks, header.titles.length)];
  const breaks = new Set(repeats.map(({ to }) => rows.findIndex(({ line }) => line > to)));
  return {
    from: at,
    to: rows.at(-1)!.to,
    header,
    table: {
      style: 'cellLines',
      width: header.titles.length,
      headerRows: header.rows,
      rows: rows.map(({ cells, line }, index): SourceRow => ({
        cells: cells.map((text) => ({ text })),
        line,
        ...(breaks.has(index) && { afterBreak: true as const }),
      })),
    },
    unread: [],
    skipped: repeats.map(({ line, to }) => ({ from: line + 1, to: to + 1, why: 'repeatedHeader' as const })),
  };
};
