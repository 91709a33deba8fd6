import { replaceSpan } from './edit';
import { AGENCY_CELLS, agenciesIn } from './support/agency-columns';
import type { CellRule } from './types';

/**
 * Names of agencies have capitals for the words of type and function; group words ("các sở, ban, ngành") have none
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II).
 */
export const agencyCapitals: CellRule = {
  id: 'agency-capitals',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Viết hoa tên cơ quan chưa đúng', en: 'Capitals of an agency’s name' },
  messages: {
    capitals: {
      what: { vi: 'Tên “{agency}” viết hoa chưa đúng.', en: 'The capitals of “{agency}” are wrong.' },
      todo: { vi: 'Viết là “{right}”.', en: 'Write “{right}”.' },
    },
  },
  cells: AGENCY_CELLS,
  checkCell(text, row, column, context) {
    for (const item of agenciesIn(text, context)) {
      if (item.capitals === undefined || item.capitals === item.text) continue;
      const fix = replaceSpan(row, column, item, item.capitals);
      context.report(row, column, 'capitals', { agency: item.text, right: item.capitals }, { fix });
    }
  },
};
