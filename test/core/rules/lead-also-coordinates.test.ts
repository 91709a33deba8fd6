import { leadAlsoCoordinates } from '../../../src/core/rules/lead-also-coordinates';
import { findings } from '../../support/sheet';

test('an agency that leads and coordinates', () => {
  const tasks = `
    | TT | Nhiệm vụ     | Cơ quan chủ trì                | Cơ quan phối hợp                       |
    | 1  | Việc thứ một | Sở Nội vụ                      | Sở Tài chính; Sở Nội vụ; Sở Y tế       |
    | 2  | Việc thứ hai | Sở Nội vụ                      | Các sở, ban, ngành                     |
    | 3  | Việc thứ ba  | Các sở, ngành thuộc UBND tỉnh  | Các sở, ngành, địa phương              |
    | 4  | Việc thứ tư  | Sở Nội vụ                      | Sở Tài chính                           |
    | 5  | Việc thứ năm | Sở Nội vụ                      | Sở Nội vụ                              |
  `;
  expect(findings(leadAlsoCoordinates, { tasks })).toEqual([
    'tasks.coordinators#1 same ? Sở Tài chính; Sở Y tế',
    'tasks.coordinators#3 group',
    'tasks.coordinators#5 same',
  ]);
});

test('a monitoring agency among the implementing ones', () => {
  const indicators = `
    | STT | Chỉ tiêu    | Mục tiêu năm N | Đơn vị theo dõi              | Đơn vị thực hiện                        |
    | 1   | Tỷ lệ hồ sơ | 90%            | Sở Thông tin và Truyền thông | Sở Thông tin và Truyền thông, Sở Nội vụ |
  `;
  expect(findings(leadAlsoCoordinates, { indicators })).toEqual(['indicators.implementer#1 same ? Sở Nội vụ']);
});
