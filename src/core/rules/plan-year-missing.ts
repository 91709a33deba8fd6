import { parseDate } from '../model/date';
import type { Plan } from '../model/plan';
import { findRow } from '../model/find-row';
import { replaceCell } from './edit';
import type { PlanRule } from './types';

/** Deadlines such as "Quý I" and headers such as "Mục tiêu năm N" mean nothing before the plan says its year or period. */
export const planYearMissing: PlanRule = {
  id: 'plan-year-missing',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'plan',
  title: { vi: 'Kế hoạch chưa ghi năm', en: 'Plan without a year' },
  messages: {
    missing: {
      what: {
        vi: 'Kế hoạch chưa ghi năm, nên không tính được hạn của các nhiệm vụ.',
        en: 'The plan does not say its year, so the due days of its tasks cannot be told.',
      },
      todo: { vi: 'Ghi năm kế hoạch, ví dụ 2024.', en: 'Give the plan’s year, such as 2024.' },
    },
  },
  checkPlan({ plan, reportProperty }) {
    if (plan.year !== undefined || plan.years !== undefined) return;
    const place = plan.documentRows.year;
    const row = place === undefined ? undefined : findRow(plan, 'plan', place);
    const suggestions = row ? likelyYears(plan).map((year) => replaceCell(row, 'value', year)) : [];
    reportProperty('year', 'missing', {}, { suggestions });
  },
};

/** The years that titles of appendices name, else the year of issue. */
function likelyYears({ tables, document }: Plan): string[] {
  const titles = tables.appendices.rows.flatMap(({ title }) => [
    ...title.matchAll(/năm\s+((?:19|20|21)\d{2})(?!\d)/giu),
  ]);
  const named = [...new Set(titles.map((match) => match[1]!))];
  const issued = parseDate(document.date)?.slice(0, 4);
  return named.length > 0 ? named : issued === undefined ? [] : [issued];
}
