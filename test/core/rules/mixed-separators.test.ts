import { mixedSeparators } from '../../../src/core/rules/mixed-separators';
import { findings } from '../../support/sheet';

test('several marks in a cell, or another mark than the table’s', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì                                                               | Cơ quan phối hợp                      |
    | 1  | Việc một | Sở Nội vụ; Sở Tài chính                                                       | Các sở, ban, ngành; UBND cấp huyện    |
    | 2  | Việc hai | Sở Thông tin và Truyền thông. Báo Bình Định, Đài Phát thanh và Truyền hình Bình Định. | Sở Y tế; Sở Tài chính         |
    | 3  | Việc ba  | Sở Nội vụ                                                                     | Sở Nội vụ, Sở Tài chính               |
    | 4  | Việc bốn | UBND cấp huyện, cấp xã                                                        | Sở Y tế và các cơ quan liên quan      |
  `;
  expect(findings(mixedSeparators, { tasks })).toEqual([
    'tasks.lead#2 inCell ? Sở Thông tin và Truyền thông; Báo Bình Định; Đài Phát thanh và Truyền hình Bình Định',
    'tasks.coordinators#3 inTable ? Sở Nội vụ; Sở Tài chính',
  ]);
});
