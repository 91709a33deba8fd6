import { agenciesJoinedByAnd } from '../../../src/core/rules/agencies-joined-by-and';
import { findings } from '../../support/sheet';

test('names that hold “và” are not joined by it', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp                                |
    | 1  | Việc một | Sở Nội vụ       | Sở Văn hóa và Thể thao và các cơ quan liên quan |
    | 2  | Việc hai | Sở Nội vụ       | Sở Giáo dục và Đào tạo; Sở Y tế                 |
    | 3  | Việc ba  | Sở Nội vụ       | Sở Tài chính và Sở Y tế                         |
  `;
  expect(findings(agenciesJoinedByAnd, { tasks })).toEqual(['tasks.coordinators#1 joined → ; ']);
});
