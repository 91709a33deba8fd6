import { nameCapitals } from '../../../src/core/rules/name-capitals';
import { findings } from '../../support/sheet';

test('names in prose begin with a capital; common words do not', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                   | Thời gian hoàn thành                                  |
    | 1  | Trình ủy ban nhân dân tỉnh; báo cáo bộ Nội vụ              | Sau khi ủy ban Thường vụ Quốc hội thông qua Nghị quyết |
    | 2  | Kiểm tra các bộ, ngành; cán bộ Y tế; các sở Tài chính      | Quý I                                                 |
    | 3  | Trình Ủy ban nhân dân tỉnh; các ủy ban liên quan; nội bộ   | Quý I                                                 |
  `;
  expect(findings(nameCapitals, { tasks })).toEqual([
    'tasks.task#1 lower → Ủy',
    'tasks.task#1 lower → Bộ',
    'tasks.deadline#1 lower → Ủy',
  ]);
});
