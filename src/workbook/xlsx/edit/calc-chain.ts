import { removeContentType } from '../package/content-types';
import type { XlsxPackage } from '../package/package';
import { removeRelationshipsTo } from '../package/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { XmlEdits } from '../xml/edit';
import { parseXml } from '../xml/tree';

/**
 * Takes cells of a sheet out of the calculation chain (ECMA-376 part 1, 18.6), which may only list cells with formulas:
 * Excel calls a workbook damaged otherwise. An entry without `i` is on the sheet of the one before it.
 */
export function dropFromCalcChain(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  sheetId: number,
  gone: (address: string) => boolean,
): void {
  const part = workbook.calcChain;
  if (part === undefined || !pkg.has(part)) return;
  const text = pkg.text(part);
  const root = parseXml(text, part, pkg.limits.xmlDepth);
  const edits = new XmlEdits(text);
  let sheet = '';
  let written = '';
  let left = 0;
  for (const node of root.children) {
    sheet = node.attributes.i ?? sheet;
    if (Number(sheet) === sheetId && gone(node.attributes.r ?? '')) edits.remove(node);
    else {
      // The entry that carried the sheet's number for this one may have gone.
      if (node.attributes.i === undefined && sheet !== written) edits.attributes(node, { i: sheet });
      written = sheet;
      left++;
    }
  }
  if (left > 0) {
    const changed = edits.apply();
    if (changed !== text) pkg.set(part, changed);
    return;
  }
  pkg.remove(part);
  removeContentType(pkg, part);
  removeRelationshipsTo(pkg, workbook.part, part);
}
