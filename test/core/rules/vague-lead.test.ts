import { vagueLead } from '../../../src/core/rules/vague-lead';
import { findings } from '../../support/sheet';

test('nobody in particular leads', () => {
  const tasks = `
    | TT | Nhiệm vụ | Cơ quan chủ trì                       | Cơ quan phối hợp         |
    | 1  | Việc một | Các cơ quan có liên quan              | Sở Tài chính             |
    | 2  | Việc hai | Sở Nội vụ; các cơ quan có liên quan   | Sở Tài chính             |
    | 3  | Việc ba  | Sở Nội vụ                             | Các cơ quan có liên quan |
  `;
  expect(findings(vagueLead, { tasks })).toEqual(['tasks.lead#1 vague']);
});
