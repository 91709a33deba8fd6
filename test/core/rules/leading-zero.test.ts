import { leadingZero } from '../../../src/core/rules/leading-zero';
import { findings } from '../../support/sheet';

test('days below 10, months 1 and 2', () => {
  const tasks = `
    | TT | Nhiệm vụ                                    | Thời gian hoàn thành       |
    | 1  | Theo Quy định số 101-QĐ/TW ngày 7/6/2012    | Trước ngày 5/2/2024        |
    | 2  | Theo Nghị định ngày 14/2/2015               | Trước ngày 15/11           |
    | 3  | Theo Kế hoạch ngày 5 tháng 6 năm 2023       | Trước ngày 05 tháng 3 năm 2024 |
    | 4  | Hồ sơ 24/7; Nghị định số 9/2020/NĐ-CP       | Tháng 6/2024               |
  `;
  expect(findings(leadingZero, { tasks })).toEqual([
    'tasks.task#1 missing → 07/6/2012',
    'tasks.deadline#1 missing → 05/02/2024',
    'tasks.task#2 missing → 14/02/2015',
    'tasks.task#3 missing → 05 tháng 6 năm 2023',
  ]);
});
