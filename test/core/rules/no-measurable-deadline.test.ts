import { noMeasurableDeadline } from '../../../src/core/rules/no-measurable-deadline';
import { findings } from '../../support/sheet';

test('deadlines that no day can be read from', () => {
  const tasks = `
    | TT | Nhiệm vụ | Thời gian hoàn thành                      | Đến ngày   |
    | 1  | Việc một | Thường xuyên                              |            |
    | 2  | Việc hai | Sau khi Chính phủ phê duyệt Đề án         |            |
    | 3  | Việc ba  | Cả năm (Sau khi có hướng dẫn của Trung ương) |         |
    | 4  | Việc bốn | Theo tình hình thực tế                    |            |
    | 5  | Việc năm | Thường xuyên                              | 30/11/2024 |
    | 6  | Việc sáu | Theo Kế hoạch số 61/KH-UBND               |            |
    | 7  | Việc bảy | Quý I                                     |            |
  `;
  expect(findings(noMeasurableDeadline, { tasks })).toEqual([
    'tasks.deadline#1 regular',
    'tasks.deadline#2 event',
    'tasks.deadline#4 unmeasured',
  ]);
});
