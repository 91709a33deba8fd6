import { WorkbookError } from '../../errors';
import type { DrawnTable, SheetDrawing, WorkbookDrawing } from '../../../core/drawing/types';
import { dropFromCalcChain } from '../edit/calc-chain';
import { isSheetProtected } from '../edit/sheet-protection';
import { addContentType, CONTENT_TYPES } from '../package/content-types';
import type { XlsxPackage } from '../package/package';
import { addRelationship, RELATIONSHIP_TYPES, relationshipsPart } from '../package/relationships';
import { readTables } from '../read/table-part';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part';
import { appendStyles, ensureStyles } from './append-styles';
import { MAIN_NAMESPACE } from './blank-book';
import { reachableParts, removeUnreachable } from './reachable-parts';
import { checkSheetNames } from './sheet-name';
import { sheetXml, tableXml, type SheetNamespaces } from './sheet-xml';
import type { Skeleton } from './skeleton';
import { widthFactor } from './width-factor';
import { listSheets, type PlacedSheet } from './sheet-list';

const TRANSITIONAL: SheetNamespaces = { main: MAIN_NAMESPACE, relationships: RELATIONSHIP_TYPES };
const STRICT: SheetNamespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The workbook that is drawn into. */
interface Target {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly namespaces: SheetNamespaces;
  readonly register: TableRegister;
}

/**
 * Puts drawn sheets into a workbook as WorkbookPort says, with the skeleton that was built of them, and adds names to it.
 * On an error the package is half changed: work on a fork.
 */
export function putSheets(
  pkg: XlsxPackage,
  drawings: readonly SheetDrawing[],
  skeleton: Skeleton,
  replace: readonly string[],
  names: WorkbookDrawing['names'] = [],
): void {
  const workbook = readWorkbookPart(pkg);
  if (workbook.structureLocked) throw new WorkbookError('protected-sheet', workbook.part);
  const replaced = sheetsToReplace(pkg, workbook, drawings, replace);
  const others = workbook.sheets.filter((sheet) => !replaced.includes(sheet));
  checkSheetNames(
    drawings.map(({ name }) => name),
    others.map(({ name }) => name),
  );
  const reachable = reachableParts(pkg);
  for (const sheet of replaced) {
    if (!sheet) continue;
    pkg.remove(relationshipsPart(sheet.part!));
    dropFromCalcChain(pkg, workbook, sheet.sheetId, () => true);
  }
  const wanted = skeleton.styleIndexes.flatMap((indexes) => [...indexes.values()]);
  const stylesPart = ensureStyles(pkg, workbook);
  const styles = appendStyles(pkg, stylesPart, skeleton.styles, wanted);
  const factor = widthFactor(pkg, stylesPart);
  const namespaces = workbook.strict ? STRICT : TRANSITIONAL;
  const target: Target = { pkg, workbook, namespaces, register: registerTables(pkg, workbook, others) };
  const placed = drawings.map((drawing, index): PlacedSheet => {
    const old = replaced[index];
    const part = old?.part ?? addWorksheetPart(pkg, workbook);
    const relationship = old ? undefined : addRelationship(pkg, workbook.part, 'worksheet', part);
    const ofSheet = new Map([...skeleton.styleIndexes[index]!].map(([name, style]) => [name, styles.get(style) ?? 0]));
    const cells = { styles: ofSheet, date1904: workbook.date1904 };
    const tableIds = addTables(target, part, drawing.tables);
    pkg.setPieces(part, sheetXml({ drawing, settings: skeleton.sheets[index]!, cells, namespaces, tableIds, factor }));
    return { drawing, old, relationship };
  });
  pkg.set(workbook.part, listSheets(workbook, placed, names));
  removeUnreachable(pkg, reachable);
}

/** For each drawing the sheet whose place it takes; undefined for one that goes to the end. */
function sheetsToReplace(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  drawings: readonly SheetDrawing[],
  replace: readonly string[],
): (SheetEntry | undefined)[] {
  const replaceable = new Set(replace.map((name) => name.toLowerCase()));
  return drawings.map(({ name }) => {
    const key = name.toLowerCase();
    const sheet = workbook.sheets.find((other) => other.name.toLowerCase() === key && other.part !== undefined);
    if (!sheet || !replaceable.has(key)) return undefined;
    if (isSheetProtected(pkg, sheet.part!)) throw new WorkbookError('protected-sheet', sheet.name);
    return sheet;
  });
}

function addWorksheetPart(pkg: XlsxPackage, workbook: WorkbookPart): string {
  const part = freePart(pkg, `${folderOf(workbook)}worksheets/sheet`);
  pkg.set(part, '');
  addContentType(pkg, part, CONTENT_TYPES.worksheet);
  return part;
}

/** Names and numbers of tables in use, which are unique in a workbook. */
interface TableRegister {
  readonly names: Set<string>;
  lastId: number;
}

function registerTables(pkg: XlsxPackage, workbook: WorkbookPart, sheets: readonly SheetEntry[]): TableRegister {
  const tables = sheets.flatMap(({ part }) => (part === undefined ? [] : readTables(pkg, part)));
  const names = [...tables.map(({ name }) => name), ...workbook.names.keys()];
  return {
    names: new Set(names.map((name) => name.toLowerCase())),
    lastId: tables.reduce((most, { id }) => Math.max(most, id), 0),
  };
}

/** Adds the parts of a sheet's tables, with fresh numbers; returns their relationship ids. */
function addTables(
  { pkg, workbook, register, namespaces }: Target,
  sheet: string,
  tables: readonly DrawnTable[],
): string[] {
  return tables.map((table) => {
    const key = table.name.toLowerCase();
    if (register.names.has(key)) throw new WorkbookError('sheet-exists', table.name);
    register.names.add(key);
    const part = freePart(pkg, `${folderOf(workbook)}tables/table`);
    pkg.set(part, tableXml(table, ++register.lastId, namespaces));
    addContentType(pkg, part, CONTENT_TYPES.table);
    return addRelationship(pkg, sheet, 'table', part);
  });
}

const folderOf = ({ part }: WorkbookPart): string => part.slice(0, part.lastIndexOf('/') + 1);

function freePart(pkg: XlsxPackage, start: string): string {
  let number = 1;
  while (pkg.has(`${start}${number}.xml`)) number++;
  return `${start}${number}.xml`;
}
