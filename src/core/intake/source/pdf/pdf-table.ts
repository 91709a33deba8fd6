import { readColumns } from '../../columns/column-meaning';
import { beginsLabel, joinCellLines } from '../../text/join-cell';
import { textWidth } from '../../text/shape';
import type { IntakeColumn, Skipped, SourceRow } from '../../types';
import { likestKey } from '../../interpret/cell-fit';
import type { TableBlock, TableReader } from '../block';
import { findAnchors, type Anchor } from './anchors';
import { findPageNumbers, withoutLines } from './page-numbers';
import { makeChunk, type Chunk } from './chunk';
import { breakIsMeant, learnHabits, noHabits, type ColumnHabits } from './column-habits';
import { cutRow, type RowCut } from './cut-row';
import { readWordHeader, type WordHeader } from './header-words';
import { readPageLines, spacingOf, type PdfLine, type Spacing } from './page-lines';

/**
 * A table in the text of a PDF: cells one after the other in reading order, each broken over lines, nothing between
 * them. Rows are found by their numbers, then cut into cells; widths and repeated texts found in one cut make the next
 * one better.
 */

const CUTS = 3;
const VALUE_KEYS = new Set(['actual', 'actualN1', 'actualN2', 'target', 'unit']);

interface RowLines {
  readonly anchor: Anchor;
  readonly lines: readonly PdfLine[];
  readonly onNumberLine: boolean;
}

/** The lines of each anchor, its number taken off. */
function rowLines(lines: readonly PdfLine[], anchors: readonly Anchor[]): RowLines[] {
  return anchors.map((anchor, index) => {
    const own = lines.slice(anchor.at, anchors[index + 1]?.at);
    if (!anchor.number) return { anchor, lines: own, onNumberLine: false };
    const rest = own[0]!.words.slice(1);
    return rest.length > 0
      ? { anchor, lines: [{ ...own[0]!, words: rest }, ...own.slice(1)], onNumberLine: true }
      : { anchor, lines: own.slice(1), onNumberLine: false };
  });
}

/** The width of the first column after the numbers, as its rows' first lines show it before any row is cut. */
function firstColumnWidth(rows: readonly RowLines[]): number | undefined {
  const widths = rows
    .filter(({ anchor, lines }) => anchor.kind === 'row' && lines.length > 2)
    .map(({ lines }) => textWidth(lines[0]!.words.join(' ')))
    .sort((a, b) => a - b);
  return widths.length >= 4 ? widths[Math.floor((widths.length - 1) * 0.8)] : undefined;
}

/** Cuts all rows, learning the columns' habits between the cuts. */
function cutRows(
  chunks: readonly Chunk[],
  columns: readonly IntakeColumn[],
  first: ColumnHabits,
  spacing: Spacing,
): { cuts: (RowCut | undefined)[]; habits: ColumnHabits } {
  const known = new Map<string, number>();
  let habits = first;
  let cuts: (RowCut | undefined)[] = [];
  for (let round = 0; round < CUTS; round++) {
    const context = { columns, habits, spacing, known };
    cuts = chunks.map((chunk) => cutRow(chunk, context));
    const done = cuts.filter((cut): cut is RowCut => cut !== undefined);
    const pairs = done.reduce((sum, { pairs: count }) => sum + count, 0);
    const centred = pairs === 0 ? 0 : done.reduce((sum, { centred: count }) => sum + count, 0) / pairs;
    habits = learnHabits(
      done.map(({ cells }) => cells),
      columns.length,
      centred < 0.6 ? 0 : centred,
    );
  }
  return { cuts, habits };
}

/** A cell's text: labels under labels stay on lines of their own, and what was put on a new line on purpose. */
function cellText(lines: readonly string[], width: number | undefined): string {
  const labelled = beginsLabel(lines[0] ?? '');
  return joinCellLines(lines, (line, before) => {
    if (beginsLabel(line)) return labelled || breakIsMeant(before, line, width);
    return line.startsWith('(') && breakIsMeant(before, line, width);
  });
}

function sourceRows(rows: readonly RowLines[], columns: readonly IntakeColumn[], spacing: Spacing): SourceRow[] {
  const body = columns.slice(1);
  const numbered = rows.filter(({ anchor }) => anchor.kind === 'row');
  const chunks = numbered.map(({ lines, onNumberLine }) => makeChunk(lines, onNumberLine));
  const main = body.findIndex(({ key }) => key === 'task' || key === 'name');
  const first = noHabits(body.length, main, main === 0 ? firstColumnWidth(rows) : undefined);
  const { cuts, habits } = cutRows(chunks, body, first, spacing);
  let next = 0;
  return rows.map(({ anchor, lines }): SourceRow => {
    const line = lines[0]?.line ?? 0;
    if (anchor.kind !== 'row') {
      const text = joinCellLines(lines.map(({ words }) => words.join(' ')));
      const cells = anchor.kind === 'total' ? [text] : [anchor.number!.text, text];
      return { cells: columns.map((_, column) => ({ text: cells[column] ?? '' })), line };
    }
    const cut = cuts[next++];
    const texts = body.map((_, column) => cellText(cut?.cells[column] ?? [], habits.widths[column]));
    return { cells: [anchor.number!.text, ...texts].map((text) => ({ text })), line };
  });
}

function headerRows(header: WordHeader): SourceRow[] {
  return header.header.map((cells) => ({ cells: cells.map(({ text }) => ({ text })), line: header.from }));
}

function pageNumberAt(line: number): Skipped {
  return { from: line + 1, to: line + 1, why: 'pageNumber' };
}

/** Reads a table in the text of a PDF. */
export const readPdfTable: TableReader = (lines, at, year): TableBlock | undefined => {
  const first = lines[at]!;
  if (first.text.includes('\t') || first.text.includes('|')) return undefined;
  const header = readWordHeader(lines, at, year);
  if (!header) return undefined;
  const { columns } = readColumns(header.titles, year);
  const page = readPageLines(lines, header, year);
  const endsInDeadline =
    columns.at(-1)?.key === 'deadline' || (columns.at(-1)?.key === 'note' && columns.at(-2)?.key === 'deadline');
  const found = findAnchors(page.lines, endsInDeadline);
  const hasValues = columns.some((column) => VALUE_KEYS.has(likestKey(column) ?? ''));
  const pageNumbers = findPageNumbers(page.lines, found, hasValues);
  const { lines: body, anchors } = withoutLines(page.lines, found, pageNumbers);
  if (anchors.length === 0) return undefined;
  const before = body.slice(0, anchors[0]!.at);
  const rows = sourceRows(rowLines(body, anchors), columns, spacingOf(body));
  const headers = headerRows(header);
  return {
    from: at,
    to: page.to,
    header: { rows: headers.length === 2 ? 2 : 1, titles: header.titles, header: header.header },
    table: { style: 'pdfLines', width: columns.length, headerRows: headers.length, rows: [...headers, ...rows] },
    unread: before.map(({ words, line }) => ({
      text: words.join(' '),
      why: 'beforeFirstRow' as const,
      line: line + 1,
    })),
    skipped: [...page.skipped, ...[...pageNumbers].map((place) => pageNumberAt(page.lines[place]!.line))],
  };
};
