import type { RowKind } from './types';

/** Whether rows of a kind stand in bold: sections, groups of indicators, totals. */
export function isBold(kind: RowKind): boolean {
  return kind === 'section' || kind === 'group' || kind === 'total';
}
