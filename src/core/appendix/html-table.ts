import { bodyCells, type BodyCell } from './body-cells';
import { fitColumnWidths } from './column-widths';
import { escapeHtml, htmlLines } from './html-text';
import type { AppendixTable } from './types';

/** How elements get their looks: by class, for a page with a style sheet, or by a style of their own, for the clipboard. */
export type Dress = (role: string) => string;

/** Columns whose cell names its row. */
const ROW_NAMES = new Set(['task', 'name']);

/** The table of an appendix with header cells that tell what they head; a body for each section. */
export function htmlTable(table: AppendixTable, dress: Dress): string {
  const widths = fitColumnWidths(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(1)}%">`);
  const caption = escapeHtml(`${table.label}. ${table.title}`);
  return [
    `<table${dress('table')}>`,
    `<caption${dress('caption')}>${caption}</caption>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    htmlHeader(table, dress),
    ...htmlBodies(table, dress),
    '</table>',
  ].join('\n');
}

function htmlHeader(table: AppendixTable, dress: Dress): string {
  const rows = table.header.map((cells) => {
    const drawn = cells.map(({ text, rowSpan, colSpan }) => {
      const scope = colSpan > 1 ? 'colgroup' : 'col';
      return `<th scope="${scope}"${spans(rowSpan, colSpan)}${dress('header')}>${htmlLines(text)}</th>`;
    });
    return `<tr>${drawn.join('')}</tr>`;
  });
  return `<thead>${rows.join('')}</thead>`;
}

function spans(rowSpan: number, colSpan: number): string {
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
}

function htmlBodies(table: AppendixTable, dress: Dress): string[] {
  const byRow: BodyCell[][] = table.rows.map(() => []);
  for (const cell of bodyCells(table)) byRow[cell.top]!.push(cell);
  const bodies: string[][] = [];
  table.rows.forEach(({ kind }, row) => {
    if (kind === 'section' || bodies.length === 0) bodies.push([]);
    const cells = byRow[row]!.map((cell) => htmlCell(cell, table, dress));
    const role = kind === 'section' || kind === 'group' ? dress(kind) : '';
    bodies.at(-1)!.push(`<tr${role}>${cells.join('')}</tr>`);
  });
  return bodies.map((rows) => `<tbody>\n${rows.join('\n')}\n</tbody>`);
}

function htmlCell(cell: BodyCell, table: AppendixTable, dress: Dress): string {
  const { kind, runsFrom } = table.rows[cell.top]!;
  const scope =
    kind === 'section' && runsFrom === cell.left
      ? 'rowgroup'
      : ROW_NAMES.has(table.columns[cell.left]!.key) && cell.text !== '' && runsFrom === undefined
        ? 'row'
        : undefined;
  const span = spans(cell.bottom - cell.top + 1, cell.right - cell.left + 1);
  const look = dress(`${cell.align}${cell.bold ? ' bold' : ''}`);
  const content = htmlLines(cell.text);
  return scope ? `<th scope="${scope}"${span}${look}>${content}</th>` : `<td${span}${look}>${content}</td>`;
}
