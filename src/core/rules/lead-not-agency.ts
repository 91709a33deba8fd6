import { AGENCY_COLUMNS, agencyCells, agencyTables } from './support/agency-columns';
import type { RowRule } from './types';

/** Who leads must be an agency that can be held to account, not persons at large. */
export const leadNotAgency: RowRule<'tasks' | 'indicators'> = {
  id: 'lead-not-agency',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'row',
  tables: agencyTables,
  title: { vi: 'Chủ trì không phải là cơ quan', en: 'Lead is no agency' },
  messages: {
    persons: {
      what: {
        vi: '“{agency}” là nhóm người, không phải cơ quan chịu trách nhiệm.',
        en: '“{agency}” are persons, not an agency that answers for the task.',
      },
      todo: { vi: 'Ghi cơ quan chủ trì.', en: 'Name the agency in the lead.' },
    },
  },
  checkRow(row, context) {
    const [lead] = AGENCY_COLUMNS[row.table];
    for (const { column, reading } of agencyCells(row, context)) {
      if (column !== lead) continue;
      for (const item of reading.items) {
        if (item.notAgency) context.report(row, column, 'persons', { agency: item.text });
      }
    }
  },
};
