import { straySeparator } from '../../../src/core/rules/stray-separator';
import { findings } from '../../support/sheet';

test('a separator after the last agency', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp         |
    | 1  | Việc một | Sở Nội vụ;      | Sở Tài chính; Sở Y tế ,  |
    | 2  | Việc hai | Sở Nội vụ.      | Sở Tài chính; Sở Y tế    |
  `;
  expect(findings(straySeparator, { tasks })).toEqual([
    'tasks.lead#1 trailing → Sở Nội vụ',
    'tasks.coordinators#1 trailing → Sở Tài chính; Sở Y tế',
  ]);
});
