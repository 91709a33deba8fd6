import { agenciesIn, LEAD_CELLS } from './support/agency-columns';
import type { CellRule } from './types';

/** "Các cơ quan có liên quan" in the lead leaves nobody answerable. */
export const vagueLead: CellRule = {
  id: 'vague-lead',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Cơ quan chủ trì không xác định', en: 'Lead agency is vague' },
  messages: {
    vague: {
      what: {
        vi: '“{agency}” không cho biết cơ quan nào chủ trì.',
        en: '“{agency}” does not say which agency leads.',
      },
      todo: { vi: 'Ghi rõ tên cơ quan chủ trì.', en: 'Name the agency in the lead.' },
    },
  },
  cells: LEAD_CELLS,
  checkCell(text, row, column, context) {
    const items = agenciesIn(text, context);
    // Beside an agency that is named, "and those concerned" only adds to it.
    if (items.some(({ vague, notAgency }) => !vague && !notAgency)) return;
    for (const item of items) if (item.vague) context.report(row, column, 'vague', { agency: item.text });
  },
};
