import { compareKey } from '../../../text/compare-key';
import { cellFit, likestKey } from '../../interpret/cell-fit';
import { endsInAgencies, endsUnfinished, glued } from '../../lexicon/agency-likeness';
import { breaksOff, startsSmall, wordCount } from '../../text/shape';
import type { IntakeColumn } from '../../types';
import { awaitsNumber, timesGoneOver } from '../../lexicon/deadline-likeness';
import type { Spacing } from './page-lines';
import { fillScore, type ColumnHabits } from './column-habits';

/** What the cells of a table are judged by. */
export interface CutContext {
  readonly columns: readonly IntakeColumn[];
  readonly habits: ColumnHabits;
  readonly spacing: Spacing;
  /** Scores of texts by their words, kept from one cut of the table to the next. */
  readonly known: Map<string, number>;
}

const AGENCY_KEYS = new Set(['lead', 'coordinators', 'monitor', 'implementer']);
const LONG_KEYS = new Set(['task', 'name', 'content']);
/** No cell begins with a list's second item. */
const MID_LIST = /^(?:[2-9][.)]|[b-eđ]\))\s/u;

/** What speaks against a cell whatever its column: it begins or ends in the middle of something. */
function edgeScore(text: string, beforeBreak: boolean): number {
  const small = startsSmall(text) && !/^nt\b/u.test(text) ? -3 : 0;
  const broken = breaksOff(text) || endsUnfinished(text) || awaitsNumber(text) ? (beforeBreak ? -0.4 : -3) : 0;
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
  const name = `${column} ${beforeBreak ? 'b' : ''} ${text}`;
  let own = context.known.get(name);
  if (own === undefined)
    context.known.set(name, (own = wordScore(text, likestKey(context.columns[column]!), beforeBreak)));
  return own + againScore(lines, column, own, context) + fillScore(lines, context.habits.widths[column]);
}

/** Below this a cell is out of the question, and no more is asked. */
const HOPELESS = -4;

function wordScore(text: string, key: string | undefined, beforeBreak: boolean): number {
  const openList = key !== undefined && AGENCY_KEYS.has(key) && text.endsWith(';') ? -0.8 : 0;
  const long = Math.max(0, wordCount(text) - (key !== undefined && LONG_KEYS.has(key) ? 90 : 30)) * -0.05;
  const unknown = key === undefined ? -0.5 : 0;
  const score = cellFit(text, key) + edgeScore(text, beforeBreak) + openList + long + unknown;
  return score < HOPELESS ? score : score + togetherScore(text, key);
}

/** Cells that were taken for one: a further agency, product or time begins inside, a task ends in agencies. */
function togetherScore(text: string, key: string | undefined): number {
  if (key === 'task' || key === 'name') return -glued(text, false) - (endsInAgencies(text) ? 2 : 0);
  if (key === 'deadline') return (glued(text, false) + timesGoneOver(text)) * -2.5;
  return key === undefined || key === 'content' || key === 'note' ? 0 : glued(text, true) * -2.5;
}

/** A text that the column holds in other rows too; one that does not suit it was cut wrong there as well. */
function againScore(lines: readonly string[], column: number, own: number, { habits }: CutContext): number {
  const count = own < 0 ? 0 : (habits.texts[column]!.get(compareKey(lines.join(' '))) ?? 0);
  return count >= 2 ? Math.min(1.5, 0.3 + count * 0.2) : 0;
}
