import { compareKey } from '../../../text/compare-key';
import { cellFit } from '../../interpret/cell-fit';
import { endsInAgencies, endsUnfinished, glued } from '../../lexicon/agency-likeness';
import { breaksOff, startsSmall, wordCount } from '../../text/shape';
import type { IntakeColumn } from '../../types';
import { fillScore, type ColumnHabits } from './column-habits';

/** What the cells of a table are judged by. */
export interface CutContext {
  readonly columns: readonly IntakeColumn[];
  readonly habits: ColumnHabits;
  readonly doubleSpaced: boolean;
}

const AGENCY_KEYS = new Set(['lead', 'coordinators', 'monitor', 'implementer']);
const LONG_KEYS = new Set(['task', 'name', 'content']);
/** No cell begins with a list's second item. */
const MID_LIST = /^(?:[2-9][.)]|[b-eđ]\))\s/u;

/** What speaks against a cell whatever its column: it begins or ends in the middle of something. */
function edgeScore(text: string, beforeBreak: boolean): number {
  const small = startsSmall(text) && !/^nt\b/u.test(text) ? -3 : 0;
  const broken = breaksOff(text) || endsUnfinished(text) ? (beforeBreak ? -0.4 : -3) : 0;
  return small + broken + (MID_LIST.test(text) ? -2 : 0);
}

/**
 * How well lines suit a column as one cell: by their words, the column's width, the texts that come again in it.
 * `beforeBreak`: a page ends after the cell, so it may end in the middle.
 */
export function cellScore(
  lines: readonly string[],
  text: string,
  column: number,
  context: CutContext,
  beforeBreak: boolean,
): number {
  const { key } = context.columns[column]!;
  const openList = key !== undefined && AGENCY_KEYS.has(key) && text.endsWith(';') ? -0.8 : 0;
  const long = Math.max(0, wordCount(text) - (key !== undefined && LONG_KEYS.has(key) ? 90 : 30)) * -0.05;
  const unknown = key === undefined ? -0.5 : 0;
  const own = cellFit(text, key) + edgeScore(text, beforeBreak) + openList + togetherScore(text, key) + long + unknown;
  return own + againScore(lines, column, own, context) + fillScore(lines, context.habits.widths[column]);
}

/** Cells that were taken for one: a further agency, product or time begins inside, a task ends in agencies. */
function togetherScore(text: string, key: string | undefined): number {
  if (key === 'task' || key === 'name') return -glued(text, false) - (endsInAgencies(text) ? 2 : 0);
  return key === undefined || key === 'content' || key === 'note' ? 0 : glued(text, key !== 'deadline') * -2.5;
}

/** A text that the column holds in other rows too; one that does not suit it was cut wrong there as well. */
function againScore(lines: readonly string[], column: number, own: number, { habits }: CutContext): number {
  const count = own < 0 ? 0 : (habits.texts[column]!.get(compareKey(lines.join(' '))) ?? 0);
  return count >= 2 ? Math.min(1.5, 0.3 + count * 0.2) : 0;
}
