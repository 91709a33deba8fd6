import type { IndicatorRow, TaskRow } from '../../model/plan';
import { cellText } from '../edit';
import type { PlanIndex } from '../types';
import { isBare, isBlank, isClosing } from './blank';

type ItemRow = TaskRow | IndicatorRow;

/** Who stands under whom. */
export interface Families {
  readonly parentOf: (row: ItemRow) => ItemRow | undefined;
  readonly childrenOf: (row: ItemRow) => readonly ItemRow[];
}

/** Families of the whole plan: for rules that look at one row. */
export const familiesOf = (index: PlanIndex): Families => ({
  parentOf: (row) => {
    const parent = row.parent === '' ? undefined : index.byId(row.parent);
    return parent && parent.table === row.table && parent.row !== row.row ? parent : undefined;
  },
  childrenOf: (row) => index.childrenOf(row),
});

/** Families among the rows of a group: for rules that may look at nothing else. */
export function familiesIn(rows: readonly ItemRow[]): Families {
  const byId = new Map<string, ItemRow>();
  for (const row of rows) if (row.id !== '' && !byId.has(row.id)) byId.set(row.id, row);
  const parentOf = (row: ItemRow): ItemRow | undefined => {
    const parent = row.parent === '' ? undefined : byId.get(row.parent);
    return parent === row ? undefined : parent;
  };
  const children = new Map<ItemRow, ItemRow[]>();
  for (const row of rows) {
    const parent = parentOf(row);
    const siblings = parent && children.get(parent);
    if (siblings) siblings.push(row);
    else if (parent) children.set(parent, [row]);
  }
  return { parentOf, childrenOf: (row) => children.get(row) ?? [] };
}

/**
 * The rows that say nothing in a column that parent and sub-rows may leave to each other, asked of the top row of the
 * family: the top row itself when no sub-row says it either; otherwise, where the top row leaves it to its sub-rows,
 * those that are silent. A sub-row is silent in its own right only if it says anything else: one with nothing but its
 * words is a heading or a detail. Sub-rows are judged with their parent, so for them the answer is empty.
 */
export function silentInFamily<R extends ItemRow>(row: R, column: string, families: Families): readonly R[] {
  if (!isBlank(cellText(row, column)) || families.parentOf(row) || isClosing(row)) return [];
  const children = families.childrenOf(row) as readonly R[];
  const silent = children.filter((child) => isBlank(cellText(child, column)));
  return silent.length === children.length ? [row] : silent.filter((child) => !isBare(child));
}
