import { documentDateImpossible } from '../../../src/core/rules/document-date-impossible';
import { findings } from '../../support/sheet';

test('days that no calendar has', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                      | Thời gian hoàn thành |
    | 1  | Theo Quyết định số 12/QĐ-UBND ngày 31/02/2024                 | Trước 31/02/2024     |
    | 2  | Theo Quyết định số 12/QĐ-UBND ngày 29/02/2024                 | Quý I                |
    | 3  | Theo Kế hoạch ngày 31 tháng 6 năm 2023 và ngày 15/13          | Quý I                |
    | 4  | Theo Nghị định số 30/2020/NĐ-CP; tỷ lệ 38/61; ngày 29/02      | Quý I                |
  `;
  expect(findings(documentDateImpossible, { tasks })).toEqual([
    'tasks.task#1 impossible',
    'tasks.task#3 impossible',
    'tasks.task#3 impossible',
  ]);
});
