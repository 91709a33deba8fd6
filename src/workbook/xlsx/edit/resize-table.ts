import { parseRange, rangeAddress } from '../../../core/model/address';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { TablePart } from '../read/table-part';
import type { XmlEdits } from '../xml/edit';
import { escapeText } from '../xml/text';
import { childNamed, type XmlNode } from '../xml/tree';

/** Gives a table another range, its filter buttons too. */
export function resizeTable(edits: XmlEdits, table: TablePart, ref: CellRange): void {
  edits.attributes(table.root, { ref: rangeAddress(ref) });
  const filter = childNamed(table.root, 'autoFilter');
  const bottom = table.hasTotals ? ref.bottom - 1 : ref.bottom;
  if (filter) edits.attributes(filter, { ref: rangeAddress({ ...ref, bottom }) });
}

/**
 * Lets the sheet's validations and conditional formats follow a table that grew downwards: of each range inside the
 * table's columns that ended in the table's last row, the end moves to the new last row.
 */
export function extendRanges(edits: XmlEdits, root: XmlNode, table: CellRange, newBottom: number): void {
  const extend = (sqref: string) =>
    sqref.replace(/\S+/g, (address) => {
      const range = parseRange(address);
      const follows =
        range &&
        range.bottom === table.bottom &&
        range.top > table.top &&
        range.left >= table.left &&
        range.right <= table.right;
      return follows ? rangeAddress({ ...range, bottom: newBottom }) : address;
    });
  const visit = (node: XmlNode): void => {
    const { sqref } = node.attributes;
    const isRule = node.name === 'dataValidation' || node.name === 'conditionalFormatting';
    if (isRule && sqref !== undefined && extend(sqref) !== sqref) edits.attributes(node, { sqref: extend(sqref) });
    if (node.name === 'sqref' && extend(node.text) !== node.text) {
      edits.replace(node.openEnd, node.closeStart, escapeText(extend(node.text)));
    }
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
}
