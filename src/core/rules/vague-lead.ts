import { AGENCY_COLUMNS, agencyCells, agencyTables } from './support/agency-columns';
import type { RowRule } from './types';

/** "Các cơ quan có liên quan" in the lead leaves nobody answerable. */
export const vagueLead: RowRule<'tasks' | 'indicators'> = {
  id: 'vague-lead',
  severity: 'warning',
  scope: 'row',
  tables: agencyTables,
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
  checkRow(row, context) {
    const [lead] = AGENCY_COLUMNS[row.table];
    for (const { column, reading } of agencyCells(row, context)) {
      // Beside an agency that is named, "and those concerned" only adds to it.
      if (column !== lead || reading.items.some(({ vague, notAgency }) => !vague && !notAgency)) continue;
      for (const item of reading.items) if (item.vague) context.report(row, column, 'vague', { agency: item.text });
    }
  },
};
