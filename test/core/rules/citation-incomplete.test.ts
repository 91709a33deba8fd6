import { citationIncomplete } from '../../../src/core/rules/citation-incomplete';
import { findings } from '../../support/sheet';

test('the words around a number', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                                     |
    | 1  | Triển khai Nghị quyết 04/NQ-CP ngày 10/01/2022 của Chính phủ                 |
    | 2  | Triển khai Nghị định số 62/2020/NĐ-CP của Chính phủ ngày 01 tháng 6 năm 2020 |
    | 3  | Triển khai Nghị quyết số 04/NQ-CP ngày 10/01/2022 của Chính phủ              |
    | 4  | Triển khai Nghị quyết số 04/NQ-CP                                            |
  `;
  expect(findings(citationIncomplete, { tasks }).map((line) => line.split(' ? ')[0])).toEqual([
    'tasks.task#1 missing-so',
    'tasks.task#2 issuer-before-date',
  ]);
});
