import { agenciesIn, LEAD_CELLS } from './support/agency-columns';
import type { CellRule } from './types';

/** Who leads must be an agency that can be held to account, not persons at large. */
export const leadNotAgency: CellRule = {
  id: 'lead-not-agency',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
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
  cells: LEAD_CELLS,
  checkCell(text, row, column, context) {
    for (const item of agenciesIn(text, context)) {
      if (item.notAgency) context.report(row, column, 'persons', { agency: item.text });
    }
  },
};
