import { cellText, replaceCell } from './edit';
import { agencyCells, agencyTables } from './support/agency-columns';
import type { RowRule } from './types';

/** A semicolon or comma after the last agency of a cell: an agency was deleted, or one is missing. */
export const straySeparator: RowRule<'tasks' | 'indicators'> = {
  id: 'stray-separator',
  severity: 'warning',
  scope: 'row',
  tables: agencyTables,
  title: { vi: 'Thừa dấu ngăn cách', en: 'Stray separator' },
  messages: {
    trailing: {
      what: { vi: 'Ô kết thúc bằng dấu “{mark}” thừa.', en: 'The cell ends in a stray “{mark}”.' },
      todo: {
        vi: 'Bỏ dấu “{mark}”, hoặc ghi thêm cơ quan còn thiếu.',
        en: 'Remove the “{mark}”, or add the agency that is missing.',
      },
    },
  },
  checkRow(row, context) {
    for (const { column } of agencyCells(row, context)) {
      const text = cellText(row, column);
      const mark = /[;,]\s*$/u.exec(text)?.[0].trim();
      if (mark === undefined) continue;
      const fix = replaceCell(row, column, text.replace(/[;,\s]+$/u, ''));
      context.report(row, column, 'trailing', { mark }, { fix });
    }
  },
};
