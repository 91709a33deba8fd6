import { rangeAddress } from '../../../core/model/address';
import { setAttributes, type XmlEdits } from '../xml/edit';
import { escapeText } from '../xml/text';
import { childNamed, parseXml } from '../xml/tree';
import type { SharedFormula, SheetDocument } from './sheet-document';
import { shiftFormula } from './shift-formula';

/**
 * Cells filled down share one formula, whose text only the first of them has. When that cell is overwritten the next one
 * of the group gets the text, its references moved accordingly; the others keep pointing to the group.
 */
export function promoteSharedFormulas(
  sheet: SheetDocument,
  edits: XmlEdits,
  isOverwritten: (row: number, column: number) => boolean,
): void {
  const groups = new Map<string, SharedFormula[]>();
  for (const formula of sheet.sharedFormulas) {
    const group = groups.get(formula.group) ?? [];
    groups.set(formula.group, group);
    group.push(formula);
  }
  for (const group of groups.values()) {
    const holder = group.find(({ text }) => text !== '');
    if (!holder || !isOverwritten(holder.row, holder.column)) continue;
    const left = group.filter(({ row, column }) => !isOverwritten(row, column));
    if (left[0]) giveFormula(sheet, edits, holder, left[0], left);
  }
}

function giveFormula(
  sheet: SheetDocument,
  edits: XmlEdits,
  holder: SharedFormula,
  heir: SharedFormula,
  group: readonly SharedFormula[],
): void {
  const formula = shiftFormula(holder.text, heir.row - holder.row, heir.column - holder.column);
  const ref = rangeAddress({
    top: group.reduce((least, { row }) => Math.min(least, row), heir.row),
    bottom: group.reduce((most, { row }) => Math.max(most, row), heir.row),
    left: group.reduce((least, { column }) => Math.min(least, column), heir.column),
    right: group.reduce((most, { column }) => Math.max(most, column), heir.column),
  });
  const cell = sheet.source.slice(heir.start, heir.end);
  const node = childNamed(parseXml(cell, sheet.part, 10), 'f')!;
  const tag = setAttributes(cell.slice(node.start, node.openEnd).replace(/\s*\/>$/, '>'), { ref });
  const xml = `${tag}${escapeText(formula)}</${node.qualified}>`;
  edits.replace(heir.start + node.start, heir.start + node.end, xml);
}
