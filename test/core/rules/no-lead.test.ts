import { checkPlan } from '../../../src/core/check/result';
import { planOfContent } from '../../../src/core/model/build-plan';
import { noLead } from '../../../src/core/rules/no-lead';
import { contentOf, findings } from '../../support/sheet';

test('tasks and families without a lead agency', () => {
  const tasks = `
    | Mã    | Thuộc | TT  | Nhiệm vụ     | Cơ quan chủ trì | Thời gian hoàn thành |
    | NV001 |       | 1   | Việc một     | Sở Nội vụ       | Quý I                |
    | NV002 |       | 2   | Việc hai     |                 | Quý I                |
    | NV003 |       | 3   | Có phần      | Sở Nội vụ       | Quý I                |
    | NV004 | NV003 | 3.1 | Theo cha     |                 | Quý I                |
    | NV005 |       | 4   | Nhóm việc    |                 |                      |
    | NV006 | NV005 | 4.1 | Phần một     | Sở Y tế         | Quý I                |
    | NV007 | NV005 | 4.2 | Phần hai     |                 | Quý II               |
    | NV008 |       | 5   | Gộp ô trên   | 〃              | Quý I                |
    | NV009 |       | 6   |              |                 | Quý I                |
    | NV010 |       |     | Tổng cộng: 6 |                 |                      |
  `;
  expect(findings(noLead, { tasks })).toEqual(['tasks.lead#2 missing', 'tasks.lead#7 missing']);
});

test.each([
  ['TT | Nhiệm vụ | Thời gian', []],
  ['TT | Nhiệm vụ | Chủ trì | Thời gian', ['lead']],
  ['', ['lead']],
])('an appendix with the columns “%s”', (columnTitles, expected) => {
  const content = contentOf({ tasks: '| TT | Nhiệm vụ | Thời gian hoàn thành |\n| 1 | Việc một | Quý I |' });
  const plan = planOfContent({ ...content, appendices: [{ ...content.appendices[0]!, columnTitles }] });
  const { issues } = checkPlan(plan, [noLead], { profile: 'drafting' });
  expect(issues.map(({ column }) => column)).toEqual(expected);
});
