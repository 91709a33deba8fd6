import { replaceSpan } from './edit';
import { agencyCells, agencyTables } from './support/agency-columns';
import type { RowRule } from './types';

/** An agency outside the catalogue is misspelt, or has to be added to it. */
export const unknownAgency: RowRule<'tasks' | 'indicators'> = {
  id: 'unknown-agency',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'row',
  tables: agencyTables,
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
  checkRow(row, context) {
    for (const { column, reading } of agencyCells(row, context)) {
      for (const item of reading.items) {
        if (item.id !== undefined || item.group || item.sameAsAbove || item.notAgency || item.vague) continue;
        const nearest = item.suggestions ?? [];
        const suggestions = nearest.map(({ name }) => replaceSpan(row, column, item, name));
        const data = { agency: item.text, nearest: nearest[0]?.name ?? '' };
        context.report(row, column, nearest.length > 0 ? 'near' : 'unknown', data, { suggestions });
      }
    }
  },
};
