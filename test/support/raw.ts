import type { DrawnCell, WorkbookDrawing } from '../../src/core/drawing/types';
import type { RawSheet, RawWorkbook } from '../../src/core/model/raw-workbook';
import { formatDate } from '../../src/core/model/date';

function textOf(cell: DrawnCell | undefined): string {
  if (!cell) return '';
  if (typeof cell.value === 'string') return cell.value;
  if (typeof cell.value === 'number') return `${cell.value * 100}%`;
  return formatDate(cell.value.date);
}

/** The workbook as an adapter would read it back after drawing it. */
export function rawOf(drawing: WorkbookDrawing): RawWorkbook {
  return {
    sheets: drawing.sheets.map((sheet): RawSheet => ({
      name: sheet.name,
      visibility: sheet.hidden ? 'hidden' : 'visible',
      rows: sheet.rows
        .map(({ cells }, index) => ({ row: index + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((text) => text !== '')),
      tables: sheet.tables.map(({ name, range }) => ({ name, range })),
      validations: sheet.validations.map(({ range, rule }) => ({
        ranges: [range],
        type: rule.type,
        formula: rule.type === 'list' ? `=${rule.name}` : '',
      })),
      merges: sheet.merges,
    })),
    names: new Map(drawing.names.map(({ name, refersTo }) => [name, refersTo])),
  };
}

/** The raw workbook with one sheet changed. */
export function withSheet(
  raw: RawWorkbook,
  name: string,
  change: (sheet: RawSheet) => RawSheet | undefined,
): RawWorkbook {
  const sheets = raw.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet));
  return { ...raw, sheets };
}

/** The sheet with the text of one header replaced. */
export function renameHeader(sheet: RawSheet, from: string, to: string): RawSheet {
  const [header, ...rest] = sheet.rows;
  return { ...sheet, rows: [{ ...header!, cells: header!.cells.map((cell) => (cell === from ? to : cell)) }, ...rest] };
}
