import type { SheetDrawing, WorkbookDrawing } from '../../../core/drawing/types';
import { absoluteRange } from '../edit/print-area';
import { RELATIONSHIP_TYPES } from '../package/relationships';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';
import { XmlEdits } from '../xml/edit';
import { escapeAttribute, escapeText } from '../xml/text';
import { childNamed, childrenNamed, prefixOf } from '../xml/tree';
import { quoteSheetName } from './sheet-name';

/** A drawn sheet in the package: in the place of an old one, or new under a relationship. */
export interface PlacedSheet {
  readonly drawing: SheetDrawing;
  readonly old: SheetEntry | undefined;
  readonly relationship: string | undefined;
}

/** The workbook part's text with the placed sheets in its list, their print settings and further names. */
export function listSheets(
  workbook: WorkbookPart,
  placed: readonly PlacedSheet[],
  names: WorkbookDrawing['names'],
): string {
  const edits = new XmlEdits(workbook.text);
  const prefix = prefixOf(workbook.root);
  const added = placed.filter(({ old }) => !old);
  for (const { drawing, old } of placed) {
    if (old) edits.attributes(old.node, { name: drawing.name, state: drawing.hidden ? 'hidden' : undefined });
  }
  const firstId = workbook.sheets.reduce((most, { sheetId }) => Math.max(most, sheetId || 0), 0) + 1;
  const sheetsXml = added.map(({ drawing, relationship }, index) => {
    const state = drawing.hidden ? ' state="hidden"' : '';
    const name = escapeAttribute(drawing.name);
    return `<${prefix}sheet name="${name}" sheetId="${firstId + index}"${state} ${relationshipId(workbook, relationship!)}/>`;
  });
  if (sheetsXml.length > 0) edits.appendToChild(workbook.root, 'sheets', ['bookViews'], sheetsXml.join(''));
  const ofSheets = placed.flatMap(({ drawing, old }) => {
    const index = old ? old.index : workbook.sheets.length + added.findIndex((other) => other.drawing === drawing);
    return printNames(drawing).map(([name, refersTo]) => nameXml(prefix, name, refersTo, index));
  });
  const ofWorkbook = names.map(({ name, refersTo }) => nameXml(prefix, name, refersTo.replace(/^=/, '')));
  replaceNames(edits, workbook, placed, [...ofWorkbook, ...ofSheets]);
  return edits.apply();
}

/** The r:id attribute, under whatever prefix the part has for relationships. */
function relationshipId({ root }: WorkbookPart, id: string): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && /\/officeDocument\/(2006\/)?relationships$/.test(value),
  );
  return declared ? `${declared[0].slice('xmlns:'.length)}:id="${id}"` : `xmlns:r="${RELATIONSHIP_TYPES}" r:id="${id}"`;
}

/** Built-in names of replaced sheets go, new names come; the user's own names of those sheets stay. */
function replaceNames(
  edits: XmlEdits,
  { root }: WorkbookPart,
  placed: readonly PlacedSheet[],
  xml: readonly string[],
): void {
  const list = childNamed(root, 'definedNames');
  const indexes = new Set(placed.map(({ old }) => old?.index));
  const nodes = childrenNamed(list, 'definedName');
  const gone = nodes.filter(({ attributes }) => {
    const ofSheet = attributes.localSheetId !== undefined && indexes.has(Number(attributes.localSheetId));
    return ofSheet && attributes.name?.startsWith('_xlnm.');
  });
  if (list && gone.length === nodes.length && xml.length === 0) {
    edits.remove(list);
    return;
  }
  gone.forEach((node) => edits.remove(node));
  if (xml.length > 0) {
    edits.appendToChild(root, 'definedNames', ['sheets', 'functionGroups', 'externalReferences'], xml.join(''));
  }
}

function printNames({ name, page }: SheetDrawing): [string, string][] {
  const sheet = quoteSheetName(name);
  const names: [string, string][] = [];
  if (page?.printArea) names.push(['_xlnm.Print_Area', `${sheet}!${absoluteRange(page.printArea)}`]);
  if (page?.titleRows) names.push(['_xlnm.Print_Titles', `${sheet}!$${page.titleRows.from}:$${page.titleRows.to}`]);
  return names;
}

function nameXml(prefix: string, name: string, refersTo: string, sheet?: number): string {
  const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  const tag = `${prefix}definedName`;
  return `<${tag} name="${escapeAttribute(name)}"${local}>${escapeText(refersTo)}</${tag}>`;
}
