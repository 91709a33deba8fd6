import { unknownAgency } from '../../../src/core/rules/unknown-agency';
import { findings } from '../../support/sheet';

test('an agency that the catalogue does not have, with the nearest it has', () => {
  const tasks = `
    | TT | Nhiệm vụ   | Cơ quan chủ trì               | Cơ quan phối hợp                             |
    | 1  | Việc một   | Sở Thông thin và Truyền thông | Các sở, ban, ngành; UBND cấp huyện           |
    | 2  | Việc hai   | Sở Nội vụ                     | Sở Vũ trụ; các cơ quan có liên quan          |
    | 3  | Việc ba    | nt                            | 〃                                           |
    | 4  | Việc bốn   | UBND cấp huyện, cấp xã        | -                                            |
  `;
  expect(findings(unknownAgency, { tasks })).toEqual([
    'tasks.lead#1 near ? Sở Thông tin và Truyền thông',
    expect.stringMatching(/^tasks\.coordinators#2 (unknown|near)/),
  ]);
});

test('the workbook’s own catalogue counts', () => {
  const agencies = `
    | Mã | Tên cơ quan | Tên viết tắt |
    | VT | Sở Vũ trụ   | SVT          |
  `;
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì |
    | 1  | Việc một | Sở Vũ trụ       |
    | 2  | Việc hai | SVT             |
  `;
  expect(findings(unknownAgency, { agencies, tasks })).toEqual([]);
});
