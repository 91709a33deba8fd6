import { leadNotAgency } from '../../../src/core/rules/lead-not-agency';
import { findings } from '../../support/sheet';

test('persons cannot lead; they may coordinate', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì                                     | Cơ quan phối hợp        |
    | 1  | Việc một | Cán bộ, công chức, viên chức. Cán bộ, công chức cấp xã. | Sở Nội vụ           |
    | 2  | Việc hai | Sở Nội vụ                                           | Cán bộ, công chức       |
  `;
  expect(findings(leadNotAgency, { tasks })).toEqual(['tasks.lead#1 persons', 'tasks.lead#1 persons']);
});
