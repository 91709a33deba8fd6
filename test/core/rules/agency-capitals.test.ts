import { agencyCapitals } from '../../../src/core/rules/agency-capitals';
import { findings } from '../../support/sheet';

test('capitals of names, none in group words', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp                 |
    | 1  | Việc một | sở nội vụ       | Các Sở, ban, ngành               |
    | 2  | Việc hai | Sở Nội vụ       | Các sở, ban, ngành               |
    | 3  | Việc ba  | Sở Nội vụ       | Sở Tài chính; các sở, ban, ngành |
  `;
  expect(findings(agencyCapitals, { tasks })).toEqual([
    'tasks.lead#1 capitals → Sở Nội vụ',
    'tasks.coordinators#1 capitals → Các sở, ban, ngành',
  ]);
});
