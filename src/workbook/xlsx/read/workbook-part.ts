import { WorkbookError } from '../../errors';
import { contentType, CONTENT_TYPES_PART } from '../package/content-types';
import type { XlsxPackage } from '../package/package';
import { readRelationships, type Relationship } from '../package/relationships';
import { prefixedAttribute } from '../xml/scan';
import { isTrue } from '../xml/text';
import { childNamed, childrenNamed, parseXml, type XmlNode } from '../xml/tree';

/** The main part of the package, xl/workbook.xml by custom: which sheets, names and helper parts there are. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlNode;
  /** In tab order, chart sheets among them. */
  readonly sheets: readonly SheetEntry[];
  /** Names of the workbook (not of one sheet) and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether days are counted from 1904 (older workbooks of Excel for Mac). */
  readonly date1904: boolean;
  /** Whether the user has locked the list of sheets. */
  readonly structureLocked: boolean;
  /** Whether the package is in ISO/IEC 29500's strict form, which has namespaces of its own. */
  readonly strict: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly calcChain: string | undefined;
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** Place in the list, which local names count by. */
  readonly index: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The worksheet's part; undefined for chart sheets and the like. */
  readonly part: string | undefined;
  readonly node: XmlNode;
}

/** Finds and reads the main part; WorkbookError `not-a-workbook` when the package is of another kind. */
export function readWorkbookPart(pkg: XlsxPackage): WorkbookPart {
  if (!pkg.has(CONTENT_TYPES_PART)) throw new WorkbookError('not-a-workbook', `no ${CONTENT_TYPES_PART}`);
  const main = readRelationships(pkg, '').find(({ type }) => type === 'officeDocument');
  const type = main ? contentType(pkg, main.target) : '';
  if (!main || !/(spreadsheetml|ms-excel)\.(sheet|template)(\.macroEnabled)?\.main\+xml$/.test(type)) {
    throw new WorkbookError('not-a-workbook', type);
  }
  const part = main.target;
  const text = pkg.text(part);
  const root = parseXml(text, part, pkg.limits.xmlDepth);
  if (root.name !== 'workbook') throw new WorkbookError('damaged', part);
  const relationships = readRelationships(pkg, part);
  const partOf = (kind: string) => relationships.find((rel) => rel.type === kind && pkg.has(rel.target))?.target;
  return {
    ...{ part, text, root },
    sheets: childrenNamed(childNamed(root, 'sheets'), 'sheet').map((node, index) =>
      sheetEntry(node, index, relationships),
    ),
    names: workbookNames(root),
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes.date1904),
    structureLocked: isTrue(childNamed(root, 'workbookProtection')?.attributes.lockStructure),
    strict: Object.values(root.attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/')),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
  };
}

/** The worksheet of a name, as Excel compares them: without regard to case. */
export function findSheet(workbook: WorkbookPart, name: string): SheetEntry & { readonly part: string } {
  const key = name.toLowerCase();
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === key);
  if (!sheet?.part) throw new WorkbookError('missing-sheet', name);
  return { ...sheet, part: sheet.part };
}

function sheetEntry(node: XmlNode, index: number, relationships: readonly Relationship[]): SheetEntry {
  const { name = '', sheetId, state } = node.attributes;
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  const id = prefixedAttribute(node.attributes, 'id');
  const relationship = relationships.find((rel) => rel.id === id);
  if (!relationship) throw new WorkbookError('damaged', `sheet ${name}`);
  const part = relationship.type === 'worksheet' ? relationship.target : undefined;
  return { name, sheetId: Number(sheetId), index, visibility, part, node };
}

function workbookNames(root: XmlNode): Map<string, string> {
  const nodes = childrenNamed(childNamed(root, 'definedNames'), 'definedName');
  const ofWorkbook = nodes.filter(({ attributes }) => attributes.localSheetId === undefined && attributes.name);
  return new Map(ofWorkbook.map(({ attributes, text }) => [attributes.name!, text]));
}
