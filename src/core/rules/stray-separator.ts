import { replaceCell } from './edit';
import { AGENCY_CELLS, namesAgencies } from './support/agency-columns';
import type { CellRule } from './types';

/** A semicolon or comma after the last agency of a cell: an agency was deleted, or one is missing. */
export const straySeparator: CellRule = {
  id: 'stray-separator',
  severity: 'warning',
  scope: 'cell',
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
  cells: AGENCY_CELLS,
  checkCell(text, row, column, context) {
    const mark = namesAgencies(text) ? /[;,]\s*$/u.exec(text)?.[0].trim() : undefined;
    if (mark === undefined) return;
    const fix = replaceCell(row, column, text.replace(/[;,\s]+$/u, ''));
    context.report(row, column, 'trailing', { mark }, { fix });
  },
};
