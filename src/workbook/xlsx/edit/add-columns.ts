import { WorkbookError } from '../../errors';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { textContexts } from '../read/read-workbook';
import type { TablePart } from '../read/table-part';
import { readWorkbookPart } from '../read/workbook-part';
import { setAttributes, XmlEdits } from '../xml/edit';
import { xmlSafeName, escapeAttribute } from '../xml/text';
import { childNamed, prefixOf } from '../xml/tree';
import { findTable } from './find-table';
import { extendPrintArea } from './print-area';
import { resizeTable } from './resize-table';
import { checkRoom } from './room';
import { cellAt, readSheetDocument } from './sheet-document';
import { SheetPatch } from './sheet-patch';
import { uniqueHeader } from './table-headers';

/**
 * Adds columns to a table as WorkbookPort says, in the looks of its last column. On an error the package is half
 * changed: work on a fork.
 */
export function addColumns(pkg: XlsxPackage, tableName: string, headers: readonly string[]): void {
  const workbook = readWorkbookPart(pkg);
  const located = findTable(pkg, workbook, tableName);
  const { table, sheet } = located;
  if (headers.length === 0) return;
  const { ref } = table;
  const context = textContexts(pkg, workbook)(sheet.part);
  const isBeside = (row: number, column: number) => row >= ref.top && row <= ref.bottom && column >= ref.right;
  const document = readSheetDocument(pkg, context, isBeside);
  if (document.isProtected) throw new WorkbookError('protected-sheet', sheet.name);
  const added: CellRange = { ...ref, left: ref.right + 1, right: ref.right + headers.length };
  checkRoom(located, document, added);
  const names = newNames(table, headers);
  const patch = new SheetPatch(document);
  for (let row = ref.top; row <= ref.bottom; row++) {
    const last = cellAt(document, row, ref.right);
    const style = Number(last?.attributes.s ?? 0);
    const isHeader = row === ref.top && table.hasHeader;
    names.forEach((name, index) => {
      if (isHeader || style > 0) patch.setCell(row, added.left + index, style, isHeader ? { text: name } : 'blank');
    });
  }
  copyWidth(patch, added);
  pkg.set(sheet.part, patch.apply());
  pkg.set(table.part, tableWith(table, names));
  extendPrintArea(pkg, workbook, sheet, ref, { ...ref, right: added.right });
}

function newNames(table: TablePart, headers: readonly string[]): string[] {
  const names = table.columns.map(({ name }) => name);
  for (const header of headers) names.push(uniqueHeader(header, names.length + 1, names));
  return names.slice(table.columns.length);
}

function tableWith(table: TablePart, names: readonly string[]): string {
  const { root, columns, ref } = table;
  const edits = new XmlEdits(table.text);
  resizeTable(edits, table, { ...ref, right: ref.right + names.length });
  const list = childNamed(root, 'tableColumns')!;
  const firstId = columns.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const xml = names.map((name, index) => {
    const attribute = escapeAttribute(xmlSafeName(name));
    return `<${prefixOf(root)}tableColumn id="${firstId + index}" name="${attribute}"/>`;
  });
  edits.append(list, xml.join(''), { count: columns.length + names.length });
  return edits.apply();
}

/** Gives the new columns the width of the last one, unless the sheet has a width for them already. */
function copyWidth({ sheet, edits }: SheetPatch, { left, right }: CellRange): void {
  const nodes = childNamed(sheet.root, 'cols')?.children ?? [];
  const covers = (column: number) =>
    nodes.find(({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max));
  const model = covers(left - 1);
  if (!model) return;
  const tag = sheet.source.slice(model.start, model.openEnd).replace(/\s*\/?>$/, '/>');
  for (let column = left; column <= right; column++) {
    if (covers(column)) continue;
    const before = nodes.filter(({ attributes }) => Number(attributes.max) < column).at(-1)!;
    edits.insert(before.end, setAttributes(tag, { min: column, max: column }));
  }
}
