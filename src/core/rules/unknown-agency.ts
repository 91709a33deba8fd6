import { replaceSpan } from './edit';
import { AGENCY_CELLS, agenciesIn } from './support/agency-columns';
import type { CellRule } from './types';

/** An agency outside the catalogue is misspelt, or has to be added to it. */
export const unknownAgency: CellRule = {
  id: 'unknown-agency',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
  title: { vi: 'Cơ quan không có trong danh mục', en: 'Agency not in the catalogue' },
  messages: {
    near: {
      what: { vi: 'Không có cơ quan “{agency}” trong danh mục.', en: '“{agency}” is not in the catalogue.' },
      todo: { vi: 'Có phải là “{nearest}”? Sửa lại tên.', en: 'Is it “{nearest}”? Correct the name.' },
    },
    unknown: {
      what: { vi: 'Không có cơ quan “{agency}” trong danh mục.', en: '“{agency}” is not in the catalogue.' },
      todo: {
        vi: 'Sửa lại tên, hoặc thêm cơ quan này vào trang “Cơ quan”.',
        en: 'Correct the name, or add the agency to the sheet “Cơ quan”.',
      },
    },
  },
  cells: AGENCY_CELLS,
  checkCell(text, row, column, context) {
    for (const item of agenciesIn(text, context)) {
      if (item.id !== undefined || item.group || item.sameAsAbove || item.notAgency || item.vague) continue;
      const nearest = item.suggestions ?? [];
      const suggestions = nearest.map(({ name }) => replaceSpan(row, column, item, name));
      const data = { agency: item.text, nearest: nearest[0]?.name ?? '' };
      context.report(row, column, nearest.length > 0 ? 'near' : 'unknown', data, { suggestions });
    }
  },
};
