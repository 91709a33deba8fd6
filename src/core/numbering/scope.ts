import { numberingModes } from './modes';
import { isSectionLike, type OutlineRow } from './outline';
import type { NumberingMode } from './types';

/** Rows that are counted together, each one more than the one before. */
export type ScopeKey = string;

/** Whether the row's number holds its parent's (`1.1` under `1`); a blank one below a number of figures would. */
function holdsParent({ ordinal, parent }: OutlineRow): boolean {
  if (ordinal.kind === 'number') return ordinal.path.length > 1;
  return parent !== undefined && parent.ordinal.kind === 'number' && !isSectionLike(parent);
}

/**
 * With which rows a row is counted: its parent's other rows; at the top the whole table or its section; under Roman
 * groups as under sections.
 */
export function scopeOf(placed: OutlineRow, mode: NumberingMode): ScopeKey {
  const { parent, row, bySection } = placed;
  const section = row.section ?? '';
  const { restartsInSection } = numberingModes[mode];
  if (!parent) return restartsInSection || bySection ? `section ${section}` : 'table';
  if (isSectionLike(parent) && !holdsParent(placed) && !restartsInSection) return `below ${parent.ordinal.style}`;
  return `row ${parent.row.id}`;
}
