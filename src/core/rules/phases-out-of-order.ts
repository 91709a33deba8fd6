import { formatDate } from '../model/date';
import { DEADLINE_CELLS, ownDeadline } from './support/deadline-cell';
import type { CellRule } from './types';

/** Phases follow one another; a plan that is issued in Quý III cannot be carried out the whole year. */
export const phasesOutOfOrder: CellRule = {
  id: 'phases-out-of-order',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Các bước của thời hạn sai thứ tự', en: 'Phases out of order' },
  messages: {
    earlier: {
      what: {
        vi: 'Bước “{later}” ({laterDue}) kết thúc trước bước “{phase}” ({due}).',
        en: 'The phase “{later}” ({laterDue}) ends before the phase “{phase}” ({due}).',
      },
      todo: { vi: 'Xếp lại các bước hoặc sửa thời hạn.', en: 'Put the phases in order or correct their deadlines.' },
    },
    wholeYear: {
      what: {
        vi: 'Bước “{phase}” đến {due} mới xong mà bước “{later}” ghi cả năm.',
        en: 'The phase “{phase}” ends on {due}, yet “{later}” takes the whole year.',
      },
      todo: { vi: 'Ghi thời gian của bước “{later}” từ sau {due}.', en: 'Let “{later}” begin after {due}.' },
    },
  },
  cells: DEADLINE_CELLS,
  checkCell(text, row, column, context) {
    const phases = ownDeadline(text, context)?.phases ?? [];
    for (let i = 1; i < phases.length; i++) {
      const [phase, later] = [phases[i - 1]!, phases[i]!];
      if (phase.due === null || later.due === null || phase.recurs || later.recurs) continue;
      const data = {
        phase: phase.label,
        due: formatDate(phase.due),
        later: later.label,
        laterDue: formatDate(later.due),
      };
      if (later.due < phase.due) context.report(row, column, 'earlier', data);
      else if (later.kind === 'allYear' && isLate(phase.due, later.due)) context.report(row, column, 'wholeYear', data);
    }
  },
};

/** Past the first quarter: until then "cả năm" is how offices write "the rest of the year". */
function isLate(due: string, yearEnd: string): boolean {
  return due.slice(0, 4) === yearEnd.slice(0, 4) && due.slice(5) > '03-31' && due !== yearEnd;
}
