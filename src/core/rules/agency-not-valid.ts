import { formatDate } from '../model/date';
import { replaceSpan } from './edit';
import { AGENCY_CELLS, agenciesIn } from './support/agency-columns';
import type { CellRule } from './types';

/**
 * Departments were merged on 20/02/2025 and 01/3/2025, provinces and the district level changed on 01/7/2025: an agency is
 * valid between the dates that the catalogue gives, and a plan is checked at its own date.
 */
export const agencyNotValid: CellRule = {
  id: 'agency-not-valid',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
  title: {
    vi: 'Cơ quan không còn (hoặc chưa có) vào ngày của kế hoạch',
    en: 'Agency does not exist at the plan’s date',
  },
  messages: {
    succeeded: {
      what: {
        vi: '“{agency}” không hoạt động vào ngày {date}.',
        en: '“{agency}” does not exist on {date}.',
      },
      todo: { vi: 'Thay bằng cơ quan kế thừa: {successors}.', en: 'Name its successor: {successors}.' },
    },
    gone: {
      what: {
        vi: '“{agency}” không hoạt động vào ngày {date}.',
        en: '“{agency}” does not exist on {date}.',
      },
      todo: {
        vi: 'Ghi cơ quan đang hoạt động, hoặc sửa ngày hiệu lực ở trang “Cơ quan”.',
        en: 'Name an agency that exists, or correct its dates on the sheet “Cơ quan”.',
      },
    },
  },
  cells: AGENCY_CELLS,
  checkCell(text, row, column, context) {
    const { catalogue, planDate } = context;
    if (planDate === undefined) return;
    for (const item of agenciesIn(text, context)) {
      if (item.valid !== false) continue;
      const successors = (item.successors ?? []).flatMap((id) => catalogue.byId.get(id)?.name ?? []);
      const suggestions = successors.map((name) => replaceSpan(row, column, item, name));
      const message = successors.length > 0 ? 'succeeded' : 'gone';
      const data = { agency: item.text, date: formatDate(planDate), successors: successors.join('; ') };
      context.report(row, column, message, data, { suggestions });
    }
  },
};
