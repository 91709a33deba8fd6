import { isMergeUp } from '../model/merge-up';
import { withDescendants, type RowNode } from './rows';
import type { CellJoin, RowKind } from './types';

/** A row before its cells are joined: text as stored, marks and blanks included. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly cells: readonly string[];
  /** The row of tblNhiemVu or tblChiTieu; absent for sections and totals. */
  readonly node?: RowNode;
}

/**
 * Which cells are one with the cell above. A cell with the mark "〃" always is. In a column that merges within
 * families a blank cell of a sub-row is too, when the cell above belongs to its parent or a sibling and holds text; but
 * a row whose own children fill the column has nothing to say there, and stays blank. Nothing joins across a section or
 * a total; a mark with nothing to join stays as it is typed, for the reader to see.
 */
export function joinCells(rows: readonly DraftRow[], mergeInFamily: readonly boolean[]): CellJoin[] {
  const index = new Map(rows.flatMap((row) => (row.node ? [[row.node, row] as const] : [])));
  const joins: CellJoin[] = [];
  mergeInFamily.forEach((byFamily, column) => {
    let top = 0;
    for (let at = 1; at <= rows.length; at++) {
      if (at < rows.length && isJoined(rows, column, top, at, byFamily ? index : undefined)) continue;
      if (at - 1 > top) joins.push({ column, from: top, to: at - 1 });
      top = at;
    }
  });
  return joins;
}

type DraftOf = ReadonlyMap<RowNode, DraftRow>;

function isJoined(rows: readonly DraftRow[], column: number, top: number, at: number, family?: DraftOf): boolean {
  const row = rows[at]!;
  if (isBoundary(row) || isBoundary(rows[at - 1]!)) return false;
  const text = row.cells[column]!;
  if (isMergeUp(text)) return true;
  if (!family || text.trim() !== '' || !row.node?.parent || rows[top]!.cells[column]!.trim() === '') return false;
  const { parent } = row.node;
  const reachesKin = rows.slice(top, at).some(({ node }) => node === parent || node?.parent === parent);
  return reachesKin && !hasOwnText(row.node, column, family);
}

function isBoundary(row: DraftRow): boolean {
  return row.kind === 'section' || row.kind === 'total';
}

/** Whether a row under this one holds text of its own in the column. */
function hasOwnText(node: RowNode, column: number, family: DraftOf): boolean {
  return withDescendants(node).some((under) => {
    const text = family.get(under)?.cells[column] ?? '';
    return text.trim() !== '' && !isMergeUp(text);
  });
}

/** The cells' text with '' where a cell continues one above. */
export function blankJoined(rows: readonly DraftRow[], joins: readonly CellJoin[]): string[][] {
  const cells = rows.map((row) => [...row.cells]);
  for (const { column, from, to } of joins) for (let row = from + 1; row <= to; row++) cells[row]![column] = '';
  return cells;
}
