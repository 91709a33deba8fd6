import { cellAddress, rangeAddress } from '../../../core/model/address';
import type { DrawnTable, SheetDrawing } from '../../../core/drawing/types';
import { uniqueHeader } from '../edit/table-headers';
import { xmlSafeName, escapeAttribute } from '../xml/text';
import { drawnRows, type CellSetting } from './drawn-cells';

/** Namespaces of a worksheet: transitional, as Excel writes it, or strict. */
export interface SheetNamespaces {
  readonly main: string;
  readonly relationships: string;
}

interface SheetParts {
  readonly drawing: SheetDrawing;
  /** Settings by element name, made by the library. */
  readonly settings: ReadonlyMap<string, string>;
  readonly cells: Omit<CellSetting, 'fixedTexts'>;
  readonly namespaces: SheetNamespaces;
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  /** What widths are multiplied by. */
  readonly factor: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A row of Times New Roman 13, in points. */
const ROW_HEIGHT = 16.5;
/** Excel's widest column, in characters. */
const MAX_WIDTH = 255;
/** Settings that stand behind the cells, in the order of ECMA-376 part 1, 18.3.1.99. */
const BEHIND_CELLS = ['dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'];

/**
 * A worksheet in pieces of text: the library's settings around cells, merges and columns of our own. The library writes
 * cells at a fifth of the speed and loses characters that XML cannot carry; it also splits the borders of merged ranges.
 */
export function* sheetXml({ drawing, settings, cells, namespaces, tableIds, factor }: SheetParts): Generator<string> {
  const setting = (name: string) => settings.get(name) ?? '';
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`);
  yield `${DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`;
  yield `${setting('sheetPr')}<dimension ref="${dimension(drawing)}"/>${setting('sheetViews')}`;
  yield `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>${columnsXml(drawing, cells.styles, factor)}<sheetData>`;
  yield* drawnRows(drawing, { ...cells, fixedTexts: headerTexts(drawing) });
  yield `</sheetData>${mergesXml(drawing)}${BEHIND_CELLS.map(setting).join('')}`;
  if (tables.length > 0) yield `<tableParts count="${tables.length}">${tables.join('')}</tableParts>`;
  yield '</worksheet>';
}

/** An Excel table's part. Its column names are those that headerTexts puts into the cells. */
export function tableXml(table: DrawnTable, id: number, namespaces: SheetNamespaces): string {
  const ref = rangeAddress(tableRange(table));
  const name = escapeAttribute(table.name);
  const columns = tableHeaders(table).map((header, index) => {
    return `<tableColumn id="${index + 1}" name="${escapeAttribute(xmlSafeName(header))}"/>`;
  });
  return (
    `${DECLARATION}<table xmlns="${namespaces.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ` +
    `totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}` +
    '</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ' +
    'showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Excel wants at least one row under a table's header. */
const tableRange = ({ range }: DrawnTable) => ({ ...range, bottom: Math.max(range.bottom, range.top + 1) });

const tableHeaders = ({ columns }: DrawnTable): string[] => {
  const names: string[] = [];
  for (const column of columns) names.push(uniqueHeader(column, names.length + 1, names));
  return names;
};

function headerTexts({ tables }: SheetDrawing): Map<number, Map<number, string>> {
  const texts = new Map<number, Map<number, string>>();
  for (const table of tables) {
    const { top, left } = table.range;
    const ofRow = texts.get(top) ?? new Map<number, string>();
    texts.set(top, ofRow);
    tableHeaders(table).forEach((header, index) => ofRow.set(left + index, header));
  }
  return texts;
}

function dimension({ rows, columns }: SheetDrawing): string {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(columns.length, 1));
  return `A1:${cellAddress(Math.max(rows.length, 1), right)}`;
}

function columnsXml({ columns }: SheetDrawing, styles: ReadonlyMap<string, number>, factor: number): string {
  if (columns.length === 0) return '';
  const xml = columns.map(({ width, style }, index) => {
    const format = style === undefined ? 0 : (styles.get(style) ?? 0);
    const at = `min="${index + 1}" max="${index + 1}"`;
    const characters = Math.min(Math.round(width * factor * 256) / 256, MAX_WIDTH);
    return `<col ${at} width="${characters}"${format ? ` style="${format}"` : ''} customWidth="1"/>`;
  });
  return `<cols>${xml.join('')}</cols>`;
}

function mergesXml({ merges }: SheetDrawing): string {
  const refs = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left).map(rangeAddress);
  if (refs.length === 0) return '';
  return `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}
