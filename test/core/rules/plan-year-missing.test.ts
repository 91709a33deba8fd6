import { planYearMissing } from '../../../src/core/rules/plan-year-missing';
import { findings } from '../../support/sheet';

const titled = (title: string) => `| Loại | Tên phụ lục |\n| Nhiệm vụ | ${title} |`;

test.each([
  [{ year: '2024' }, 'Danh mục', []],
  [{ year: '', title: 'Cải cách hành chính năm 2024' }, 'Danh mục', []],
  [{ year: '', period: '2021-2025' }, 'Danh mục', []],
  [{ year: '' }, 'Danh mục', ['plan.value#9 missing']],
  [{ year: 'N' }, 'DANH MỤC NHIỆM VỤ NĂM 2024', ['plan.value#9 missing ? 2024']],
  [{ year: '', date: '29/12/2023' }, 'Danh mục', ['plan.value#9 missing ? 2023']],
])('%j under “%s”', (document, title, expected) => {
  expect(findings(planYearMissing, { document, appendices: titled(title) })).toEqual(expected);
});
