import { cleanText } from '../text/normalize';
import type { ItemRow, RowNode } from './rows';
import type { RowKind } from './types';

/** Signs that stand in the number's place before the items of a list. */
const BULLET = /^[-–—+*•·▪◦]+$/u;

/** How closing rows are named: "Tổng cộng", "Điểm tổng", "Cộng" …, but not words that only begin so: "Tổng kết", "Cộng đồng". */
const TOTAL_NAME =
  /^(?:điểm )?(?:tổng|cộng)(?!\p{L})(?! (?:kết|hợp|quát|rà|duyệt|kiểm|điều|thanh|cục|công|sản|đồng|tác|hòa|hoà)(?!\p{L}))/iu;

/** Whether a number is only the sign of a list item. */
export function isBullet(no: string): boolean {
  return BULLET.test(no.trim());
}

function isNumbered(node: RowNode): boolean {
  return node.row.no.trim() !== '' && !isBullet(node.row.no);
}

/** The kind of a row of tblNhiemVu or tblChiTieu, closing rows excepted: indicators with numbered components are groups. */
export function kindOfRow(node: RowNode): RowKind {
  if (node.row.table === 'tasks') return node.parent ? 'subtask' : 'task';
  return node.children.some(isNumbered) ? 'group' : 'indicator';
}

/** Columns that say where a row belongs, not what it prints. */
const PLACE_KEYS = new Set(['id', 'appendix', 'section', 'parent', 'no', 'task', 'name', 'table', 'row', 'own']);

function isTotalRow(node: RowNode): boolean {
  const { row } = node;
  if (row.no.trim() !== '' || node.children.length > 0) return false;
  const name = row.table === 'tasks' ? row.task : row.name;
  if (!TOTAL_NAME.test(cleanText(name))) return false;
  // A task has an agency or a deadline; a count of tasks has neither.
  return row.table === 'indicators' || isBare(row);
}

function isBare(row: ItemRow): boolean {
  return Object.entries(row).every(([key, value]) => PLACE_KEYS.has(key) || String(value).trim() === '');
}

/** The closing rows of an appendix: rows without a number, named as totals, with nothing but such rows after them. */
export function closingRows(topLevel: readonly RowNode[]): ReadonlySet<RowNode> {
  const closing = new Set<RowNode>();
  for (let index = topLevel.length - 1; index >= 0 && isTotalRow(topLevel[index]!); index--)
    closing.add(topLevel[index]!);
  return closing;
}
