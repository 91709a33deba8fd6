import { likelyMisspelling } from '../../../src/core/rules/likely-misspelling';
import { findings } from '../../support/sheet';

test('words that exist, but not here', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                    | Cơ quan chủ trì |
    | 1  | NHIỆM VỤ TRONG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH             | Sở Nội vụ       |
    | 2  | Xử lý nghiêm các bộ, công chức vi phạm                      | Sở Nội vụ       |
    | 3  | Phối hợp với các bộ, ngành; nhiệm vụ trọng tâm              | Sở Nội vụ       |
    | 4  | Cung cấp dịch vụ công trực tuyển                            | Sở Nội vụ       |
  `;
  expect(findings(likelyMisspelling, { tasks }).map((line) => line.split(' ')[0])).toEqual([
    'tasks.task#1',
    'tasks.task#2',
    'tasks.task#4',
  ]);
});
