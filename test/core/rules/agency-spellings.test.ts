import { agencySpellings } from '../../../src/core/rules/agency-spellings';
import { findings } from '../../support/sheet';

test('one agency written in several ways within an appendix', () => {
  const tasks = `
    | Phụ lục | TT | Nhiệm vụ | Cơ quan chủ trì              | Cơ quan phối hợp                              |
    | PL1     | 1  | Việc một | Văn phòng UBND tỉnh          | UBND cấp huyện                                |
    | PL1     | 2  | Việc hai | Văn phòng UBND tỉnh          | Ủy ban nhân dân các huyện, thị xã, thành phố. |
    | PL1     | 3  | Việc ba  | Văn phòng Ủy ban nhân dân tỉnh | Sở Y tế; UBND cấp huyện                     |
    | PL2     | 1  | Việc bốn | Văn phòng Ủy ban nhân dân tỉnh | Sở y tế                                     |
  `;
  expect(findings(agencySpellings, { tasks })).toEqual([
    'tasks.coordinators#2 several ? UBND cấp huyện',
    'tasks.lead#3 several ? Văn phòng UBND tỉnh',
  ]);
});
