import type { IndicatorRow, TaskRow } from '../model/plan';
import { isMergeUp } from '../model/merge-up';
import { cellText, editOf } from './edit';
import { byAppendix } from './support/agency-columns';
import type { GroupRule } from './types';

/** Columns whose cells are phrases; long texts may end as sentences do. */
const COLUMNS = {
  tasks: ['task', 'product', 'lead', 'coordinators', 'deadline'],
  indicators: ['name', 'monitor', 'implementer'],
} as const;

/** The cells of a column end with a full stop or without, not now one and now the other. Told once a column. */
export const trailingFullStop: GroupRule<'tasks' | 'indicators'> = {
  id: 'trailing-full-stop',
  severity: 'info',
  scope: 'group',
  partitions: byAppendix,
  reads: ['task', 'product', 'lead', 'coordinators', 'deadline', 'name', 'monitor', 'implementer'],
  title: { vi: 'Dấu chấm cuối ô không thống nhất', en: 'Full stops at the end of cells' },
  messages: {
    mixed: {
      what: {
        vi: '{stops} ô của cột kết thúc bằng dấu chấm, {others} ô không có.',
        en: '{stops} cells of the column end with a full stop, {others} do not.',
      },
      todo: { vi: 'Bỏ dấu chấm cuối các ô.', en: 'Remove the full stops at the ends of the cells.' },
    },
  },
  checkGroup(rows, _appendix, { report }) {
    const { table } = rows[0]!;
    for (const column of COLUMNS[table]) {
      const filled = rows.filter((row) => isPhrase(cellText(row, column)));
      const stops = filled.filter((row) => endsWithStop(cellText(row, column)));
      if (stops.length === 0 || stops.length === filled.length) continue;
      const edits = stops.map((row: TaskRow | IndicatorRow) => editOf(row, column, withoutStop(cellText(row, column))));
      const data = { stops: stops.length, others: filled.length - stops.length };
      report(stops[0]!, column, 'mixed', data, { suggestions: [{ text: edits[0]!.after, edits }] });
    }
  },
};

const isPhrase = (text: string): boolean => text.length > 2 && !isMergeUp(text);

/** A single full stop after a word or bracket; "…" and "v.v." are no full stops. */
function endsWithStop(text: string): boolean {
  const last = text.trimEnd();
  return last.endsWith('.') && /[\p{L}\p{N})”"]$/u.test(last.slice(-2, -1)) && !last.slice(-4).includes('v.v');
}

const withoutStop = (text: string): string => text.replace(/\.\s*$/u, '');
