import type { CellWrite } from '../../port';
import { cellAddress } from '../../../core/model/address';
import type { XlsxPackage } from '../package/package';
import { readRelationships } from '../package/relationships';
import type { TablePart } from '../read/table-part';
import { readWorkbookPart } from '../read/workbook-part';
import { XmlEdits } from '../xml/edit';
import { scanXml } from '../xml/scan';
import { xmlSafeName, escapeText } from '../xml/text';
import { renameColumnReferences, type RenamedColumn } from './structured-references';

/** Elements whose text is a formula, in worksheets, tables and the workbook part. */
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula'],
]);

/** The wanted header, or as Excel does: "Cột3" for a blank one, "Tên2" for one that another column has. */
export function uniqueHeader(wanted: string, column: number, taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted === '' ? `Cột${column}` : wanted;
  let name = base;
  for (let number = 2; keys.has(name.toLowerCase()); number++) name = `${base}${number}`;
  return name;
}

/**
 * Writes in header cells are new names of table columns, which must be kept in the table's part too, not blank and
 * unique. Returns the texts for the header cells by address, and what was renamed.
 */
export function renameColumns(
  pkg: XlsxPackage,
  tables: readonly TablePart[],
  writes: readonly CellWrite[],
): { headers: Map<string, string>; renamed: RenamedColumn[] } {
  const headers = new Map<string, string>();
  const renamed: RenamedColumn[] = [];
  for (const table of tables) {
    const { ref, columns } = table;
    const edits = new XmlEdits(table.text);
    const ofTable = writes.filter(({ column }) => column >= ref.left && column <= ref.right);
    const inHeader = ofTable.filter(({ row }) => row === ref.top && table.hasHeader);
    const taken = columns
      .map(({ name }) => name)
      .filter((_, index) => !inHeader.some((write) => write.column === ref.left + index));
    for (const { row, column, after } of inHeader) {
      const { name: before, node } = columns[column - ref.left]!;
      const name = uniqueHeader(after, column - ref.left + 1, taken);
      taken.push(name);
      headers.set(cellAddress(row, column), name);
      renamed.push({ table: table.name, before, after: name });
      edits.attributes(node, { name: xmlSafeName(name) });
    }
    for (const { column, after } of ofTable.filter(({ row }) => row === ref.bottom && table.hasTotals)) {
      const label = xmlSafeName(after) || undefined;
      edits.attributes(columns[column - ref.left]!.node, { totalsRowLabel: label, totalsRowFunction: undefined });
    }
    const changed = edits.apply();
    if (changed !== table.text) pkg.set(table.part, changed);
  }
  return { headers, renamed };
}

/** Lets every formula and name that mentions a renamed column follow it. */
export function renameReferences(pkg: XlsxPackage, renamed: readonly RenamedColumn[]): void {
  if (renamed.length === 0) return;
  const workbook = readWorkbookPart(pkg);
  const worksheets = workbook.sheets.flatMap(({ part }) => part ?? []);
  const tables = worksheets.flatMap((sheet) => readRelationships(pkg, sheet).filter(({ type }) => type === 'table'));
  for (const part of [workbook.part, ...worksheets, ...tables.map(({ target }) => target)]) {
    const source = pkg.text(part);
    const concerned = renamed.filter(({ table }) => source.includes(`${table}[`));
    if (concerned.length > 0) renameIn(pkg, part, source, concerned);
  }
}

function renameIn(pkg: XlsxPackage, part: string, source: string, renamed: readonly RenamedColumn[]): void {
  const edits = new XmlEdits(source);
  let start = 0;
  let formula: string | undefined;
  scanXml(source, part, pkg.limits.xmlDepth, {
    open({ name, selfClosing }, place) {
      formula = FORMULAS.has(name) && !selfClosing ? '' : undefined;
      start = place.end();
    },
    text(text) {
      if (formula !== undefined) formula += text;
    },
    close(_name, place) {
      if (formula === undefined) return;
      const changed = renameColumnReferences(formula, renamed);
      if (changed !== formula) edits.replace(start, place.start(), escapeText(changed));
      formula = undefined;
    },
  });
  pkg.set(part, edits.apply());
}
