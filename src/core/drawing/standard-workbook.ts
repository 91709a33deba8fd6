import { documentRows, HEADER_ROW } from '../model/build-plan';
import { ownHeaders, rowsOf, type NewRow, type PlanContent } from '../model/content';
import { columnLetters } from '../model/address';
import { parseDate } from '../model/date';
import {
  listOf,
  lists,
  LISTS_SHEET,
  SCHEMA_VERSION,
  tables,
  VERSION_LABEL,
  VERSION_NAME,
  type ColumnSpec,
  type TableId,
  type TableSpec,
} from '../schema';
import { pointsOfCharacters } from './column-width';
import { cellHeight, MAX_ROW_HEIGHT } from './row-height';
import type {
  CellStyle,
  DrawnCell,
  DrawnRow,
  DrawnValidation,
  PageSetup,
  SheetDrawing,
  WorkbookDrawing,
} from './types';

/** Colours of the sheets in which people type; appendices for signing are black on white. */
const HEADER_FILL = '1F4E79';
const TAB_COLORS: Readonly<Record<TableId, string>> = {
  plan: '1F4E79',
  appendices: '1F4E79',
  sections: '2E75B6',
  tasks: '2E75B6',
  indicators: '2E75B6',
  agencies: '7F7F7F',
  progress: '548235',
  waivers: 'BF8F00',
};

/** Width of a column of the user's own, in characters. */
const OWN_WIDTH = 24;

const FONT = { name: 'Times New Roman', size: 12 } as const;
const styles: Readonly<Record<string, CellStyle>> = {
  header: {
    font: { ...FONT, bold: true, color: 'FFFFFF' },
    fill: HEADER_FILL,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: 'thin',
  },
  text: { font: FONT, vertical: 'top', wrap: true, border: 'thin', numberFormat: '@' },
  date: { font: FONT, vertical: 'top', horizontal: 'center', border: 'thin', numberFormat: 'dd/mm/yyyy' },
  percent: { font: FONT, vertical: 'top', horizontal: 'center', border: 'thin', numberFormat: '0%' },
  label: { font: { ...FONT, bold: true }, vertical: 'top' },
  plain: { font: FONT, vertical: 'top', numberFormat: '@' },
};

const STYLE_OF_TYPE = { text: 'text', choice: 'text', date: 'date', percent: 'percent' } as const;

/** The standard workbook with the content: everything in it comes from the schema. */
export function drawStandardWorkbook(content: PlanContent): WorkbookDrawing {
  return {
    sheets: [...tables.map((table) => tableSheet(table, content)), listsSheet()],
    names: [
      ...lists.map((list, index) => ({
        name: list.name,
        refersTo: list.column ? columnName(list.column) : listRange(index),
      })),
      { name: VERSION_NAME, refersTo: `'${LISTS_SHEET}'!$B$1` },
    ],
    title: content.document.title ?? '',
  };
}

function columnName({ table, header }: { table: string; header: string }): string {
  return `${table}[${header}]`;
}

function tableSheet(spec: TableSpec, content: PlanContent): SheetDrawing {
  const rows: readonly NewRow<TableId>[] = spec.id === 'plan' ? documentRows(content) : rowsOf(content, spec.id);
  const own = ownHeaders(rows);
  const headers = [...spec.columns.map(({ header }) => header), ...own];
  const bottom = HEADER_ROW + Math.max(rows.length, 1);
  const widths = [...spec.columns.map(({ width }) => width), ...own.map(() => OWN_WIDTH)];
  return {
    name: spec.sheet,
    columns: widths.map((width) => ({ width })),
    rows: [
      { height: 33, cells: headers.map((value) => ({ value, style: 'header' })) },
      ...(rows.length > 0 ? rows : [{}]).map((row) => drawnRow(rowCells(spec, own, row), widths)),
    ],
    styles,
    merges: [],
    tables: [{ name: spec.name, range: { top: HEADER_ROW, left: 1, bottom, right: headers.length }, columns: headers }],
    validations: spec.columns.map((column, index) => validationOf(column, index + 1, bottom)),
    frozen: { rows: HEADER_ROW, columns: spec.columns.some(({ key }) => key === 'id') ? 1 : 0 },
    page: pageOf(spec, bottom, headers.length),
    tabColor: TAB_COLORS[spec.id],
  };
}

function rowCells(spec: TableSpec, own: readonly string[], row: NewRow<TableId>): (DrawnCell | undefined)[] {
  const cells = row as Readonly<Record<string, string | undefined>>;
  return [
    ...spec.columns.map((column) => drawnCell(column, cells[column.key] ?? '')),
    ...own.map((header) => drawnCell(undefined, row.own?.[header] ?? '')),
  ];
}

/** Not every program fits rows to wrapped text when it opens a file, so their heights are computed. */
function drawnRow(cells: readonly (DrawnCell | undefined)[], widths: readonly number[]): DrawnRow {
  const heights = cells.map((cell, index) => {
    const text = typeof cell?.value === 'string' ? cell.value : '';
    return cellHeight(text, pointsOfCharacters(widths[index]!), FONT);
  });
  return { height: Math.min(Math.max(...heights), MAX_ROW_HEIGHT), cells };
}

/** A date or share becomes a number with its format, so that Excel sorts and filters it; anything else stays text. */
function drawnCell(column: ColumnSpec | undefined, text: string): DrawnCell {
  const style = STYLE_OF_TYPE[column?.type ?? 'text'];
  if (column?.type === 'date') {
    const date = parseDate(text);
    if (date) return { value: { date }, style };
  }
  if (column?.type === 'percent') {
    const share = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/.exec(text.trim())?.[1];
    if (share !== undefined) return { value: Number(share.replace(',', '.')) / 100, style };
  }
  return { value: text, style };
}

function validationOf(column: ColumnSpec, at: number, bottom: number): DrawnValidation {
  const range = { top: HEADER_ROW + 1, left: at, bottom, right: at };
  const prompt = { title: column.header.slice(0, 32), text: column.help.vi.slice(0, 255) };
  if (column.list) {
    const { name, title } = listOf(column.list);
    const open = column.openList === true;
    const error = { title: title.vi.slice(0, 32), text: `Chọn một giá trị trong danh sách “${title.vi}”.` };
    return { range, rule: { type: 'list', name, open }, prompt, ...(open ? {} : { error }) };
  }
  if (column.type === 'date') {
    const error = { title: column.header, text: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2025.' };
    return { range, rule: { type: 'date' }, prompt, error };
  }
  if (column.type === 'percent') {
    const error = { title: column.header, text: 'Ghi tỷ lệ từ 0% đến 100%.' };
    return { range, rule: { type: 'percent' }, prompt, error };
  }
  return { range, rule: { type: 'any' }, prompt };
}

/** Working sheets print legibly too; the margins are those of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const PAGE = {
  paper: 'A4',
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  pageNumbers: 'topCenterFromSecondPage',
  fitToWidth: true,
  centerHorizontally: true,
} as const;

function pageOf(spec: TableSpec, bottom: number, right: number): PageSetup {
  return {
    ...PAGE,
    orientation: spec.orientation,
    titleRows: { from: HEADER_ROW, to: HEADER_ROW },
    printArea: { top: HEADER_ROW, left: 1, bottom, right },
  };
}

/** Row of the lists' titles on the sheet of lists; the version stands above them. */
const LIST_TITLE_ROW = 3;
const ownLists = lists.filter((list) => list.items);

function listsSheet(): SheetDrawing {
  const depth = Math.max(...ownLists.map((list) => list.items!.length));
  const itemRow = (index: number) => ({
    cells: ownLists.map((list) => {
      const item = list.items![index];
      return item && { value: item.vi, style: 'plain' };
    }),
  });
  return {
    name: LISTS_SHEET,
    columns: ownLists.map((list) => ({
      width: Math.max(...list.items!.map(({ vi }) => vi.length), list.title.vi.length) + 4,
    })),
    rows: [
      {
        cells: [
          { value: VERSION_LABEL, style: 'label' },
          { value: String(SCHEMA_VERSION), style: 'plain' },
        ],
      },
      { cells: [] },
      { cells: ownLists.map((list) => ({ value: list.title.vi, style: 'header' })) },
      ...Array.from({ length: depth }, (_, index) => itemRow(index)),
    ],
    styles,
    merges: [],
    tables: [],
    validations: [],
    page: { ...PAGE, orientation: 'landscape' },
    tabColor: '7F7F7F',
  };
}

function listRange(listIndex: number): string {
  const list = lists[listIndex]!;
  const column = columnLetters(ownLists.indexOf(list) + 1);
  const first = LIST_TITLE_ROW + 1;
  return `'${LISTS_SHEET}'!$${column}$${first}:$${column}$${first + list.items!.length - 1}`;
}
