import { detectMode } from '../../numbering';
import type { IntakeRow, NumberingCode } from '../types';

/** How the rows of an appendix are numbered; sections and closing rows do not count. */
export function detectNumbering(rows: readonly IntakeRow[]): NumberingCode {
  const counted = rows.flatMap(({ kind, no, section, parent }, index) =>
    kind === 'section' || kind === 'total'
      ? []
      : [{ id: String(index), no, section, parent: parent === undefined ? undefined : String(parent) }],
  );
  return detectMode(counted);
}
