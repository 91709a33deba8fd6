import { documentNumberMalformed } from '../../../src/core/rules/document-number-malformed';
import { findings } from '../../support/sheet';

test('numbers of State and Party in prose', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                                  |
    | 1  | Triển khai Chương trình hành động số 09/CTr-TU của Tỉnh ủy                |
    | 2  | Thực hiện Kế hoạch số 107/UBND-KH ngày 08 tháng 6 năm 2023                |
    | 3  | Thực hiện Kế hoạch số 153/KH- UBND ngày 07/9/2023 của UBND tỉnh           |
    | 4  | Thực hiện Kế hoạch số 44/KH-UBND ngày 10/3/2023; Kế hoạch số 56-KH/TU     |
    | 5  | Báo cáo tỷ lệ 38/61 và/hoặc hồ sơ 24/7 giai đoạn 2021-2025                |
  `;
  expect(findings(documentNumberMalformed, { tasks })).toEqual([
    'tasks.task#1 party-number-in-state-form ? Chương trình hành động số 09-CTr/TU của Tỉnh ủy',
    'tasks.task#2 inverted-symbol ? Kế hoạch số 107/KH-UBND ngày 08 tháng 6 năm 2023',
    'tasks.task#3 space-in-symbol ? Kế hoạch số 153/KH-UBND ngày 07/9/2023 của UBND tỉnh',
  ]);
});
