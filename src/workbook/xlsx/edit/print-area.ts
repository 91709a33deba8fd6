import { columnLetters, parseRange } from '../../../core/model/address';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';
import { XmlEdits } from '../xml/edit';
import { escapeText } from '../xml/text';
import { childNamed, childrenNamed } from '../xml/tree';

/** "$A$1:$C$4" */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

/** Lets the sheet's print area follow a table that grew, where the area ended with the table. */
export function extendPrintArea(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  sheet: SheetEntry,
  before: CellRange,
  after: CellRange,
): void {
  const names = childrenNamed(childNamed(workbook.root, 'definedNames'), 'definedName');
  const node = names.find(({ attributes }) => {
    return attributes.name === '_xlnm.Print_Area' && attributes.localSheetId === String(sheet.index);
  });
  const split = node ? node.text.lastIndexOf('!') + 1 : 0;
  const area = node && parseRange(node.text.slice(split));
  if (!node || !area || node.text.indexOf('!') + 1 !== split) return;
  const bottom = area.bottom === before.bottom ? after.bottom : area.bottom;
  const right = area.right === before.right ? after.right : area.right;
  if (bottom === area.bottom && right === area.right) return;
  const edits = new XmlEdits(workbook.text);
  const text = node.text.slice(0, split) + absoluteRange({ ...area, bottom, right });
  edits.replace(node.openEnd, node.closeStart, escapeText(text));
  pkg.set(workbook.part, edits.apply());
}
