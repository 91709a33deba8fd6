import { foldSpaces } from '../../text/normalize';
import { isNumberTitle } from '../columns/column-meaning';
import { isHeaderRow, readHeader } from '../columns/header-tree';
import { endsTable } from '../head/line-marks';
import { joinCellLines } from '../text/join-cell';
import { nextFilled, type Line } from '../text/lines';
import { readRowNumber } from '../text/row-number';
import type { Skipped, SourceRow } from '../types';
import { BarLexer, keyOfCells, type BarRow } from './bar-lexer';
import type { TableReader } from './block';
import { readTabTable } from './tab-table';

const MAX_COLUMNS = 20;

const trimmed = (line: Line): string => line.text.trim();
const cellsBetween = (text: string): string[] => text.split('|').map(foldSpaces);

/** How many bars end the header that begins at the line, when its cells stand on lines of their own; 0 when none does. */
function spreadWidth(lines: readonly Line[], at: number): number {
  if (!isNumberTitle(lines[at]!.plain) || !lines[nextFilled(lines, at + 1)]?.plain.startsWith('|')) return 0;
  const text = lines
    .slice(at, at + MAX_COLUMNS * 6)
    .map((line) => line.text)
    .join('\n');
  const cells = text.split('|').map((cell) => joinCellLines(cell.split('\n')));
  const firstRow = cells.findIndex((cell, index) => index >= 3 && /^(?:1|I|A)\.?$/u.test(cell) && readRowNumber(cell));
  return firstRow > 0 && firstRow <= MAX_COLUMNS && isHeaderRow(cells.slice(0, firstRow)) ? firstRow : 0;
}

/** Markdown tables (a bar before each row) and rows with bars only between cells are read like rows with tabs. */
function asTabs(lines: readonly Line[], at: number): Line[] {
  return lines.map((line, index) => {
    if (index < at || !line.text.includes('|')) return line;
    const inner = trimmed(line).replace(/^\|/u, '').replace(/\|$/u, '');
    const text = inner.split('|').map(foldSpaces).join('\t');
    return { ...line, text: text.includes('\t') ? text : `${text}\t` };
  });
}

/** Whether the numbered rows after the header end with a bar. */
function endsInBars(lines: readonly Line[], at: number): boolean {
  const rows = numberedRows(lines, at);
  return rows.length > 0 && rows.filter((line) => trimmed(line).endsWith('|')).length * 2 > rows.length;
}

function numberedRows(lines: readonly Line[], at: number): Line[] {
  const ahead = lines.slice(at + 1, at + 60);
  const end = ahead.findIndex(endsTable);
  const own = end < 0 ? ahead : ahead.slice(0, end);
  return own.filter(({ text }) => text.includes('|') && readRowNumber(text.split('|', 1)[0]!));
}

/** How many bars a row has: those of the header's line, or more where a title was broken over lines. */
function barsOfRow(lines: readonly Line[], at: number): number {
  const counts = [lines[at]!, ...numberedRows(lines, at)].map(({ text }) => text.split('|').length - 1);
  return Math.max(...counts);
}

const ruleOnly = (line: Line): boolean => /^[|\s:+-]+$/u.test(line.text) && /-{2,}/u.test(line.text);

/** Reads a table with bars between or after its cells. */
export const readBarTable: TableReader = (lines, at, year) => {
  const first = lines[at]!;
  const text = trimmed(first);
  const spread = text.includes('|') ? 0 : spreadWidth(lines, at);
  if (!text.includes('|') && spread === 0) return undefined;
  if (spread === 0) {
    const inner = cellsBetween(text.replace(/^\|/u, '').replace(/\|$/u, ''));
    if (inner.length < 3 || !isHeaderRow(inner, year)) return undefined;
    const ended = text.endsWith('|') || endsInBars(lines, at);
    if (text.startsWith('|') || !ended) return readTabTable(asTabs(lines.map(blankRule), at), at, year);
  }
  const width = spread > 0 ? spread : barsOfRow(lines, at);
  const lexer = new BarLexer(lines, width, year, at);
  lexer.read(at);
  const firstRows = lexer.rows.slice(0, 2).map(({ cells }) => cells);
  const header = readHeader(firstRows, width, year);
  if (!header || lexer.rows.length <= header.rows) return undefined;
  const { rows, repeats } = withoutRepeats(lexer.rows, header.rows);
  return {
    from: at,
    to: lexer.to,
    header,
    table: { style: 'bars', width, headerRows: header.rows, rows },
    unread: [],
    skipped: [...lexer.skipped, ...repeats],
  };
};

/** The rows with the header's repeats taken out; what follows one stands on a new page. */
function withoutRepeats(all: readonly BarRow[], headerRows: number): { rows: SourceRow[]; repeats: Skipped[] } {
  const headerKeys = all.slice(0, headerRows).map(({ cells }) => keyOfCells(cells));
  const repeats: Skipped[] = [];
  const rows: SourceRow[] = [];
  let afterBreak = false;
  all.forEach(({ cells, line, to, afterBreak: breaks }, index) => {
    if (index >= headerRows && headerKeys.includes(keyOfCells(cells))) {
      repeats.push({ from: line + 1, to: to + 1, why: 'repeatedHeader' });
      afterBreak = true;
      return;
    }
    const source = { cells: cells.map((text) => ({ text })), line };
    rows.push(breaks || afterBreak ? { ...source, afterBreak: true } : source);
    afterBreak = false;
  });
  return { rows, repeats };
}

/** The line under a Markdown header (`|---|---|`) holds nothing. */
function blankRule(line: Line): Line {
  return ruleOnly(line) ? { ...line, text: '', plain: '', blank: true } : line;
}
