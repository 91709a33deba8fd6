import { duplicateTask } from '../../../src/core/rules/duplicate-task';
import { findings, issuesOf } from '../../support/sheet';

test('the same words, in any case and punctuation', () => {
  const tasks = `
    | TT | Nhiệm vụ                            | Cơ quan chủ trì |
    | 1  | Rà soát, hệ thống hóa văn bản       | Sở Tư pháp      |
    | 2  | Công bố thủ tục hành chính          | Sở Tư pháp      |
    | 3  | RÀ SOÁT, HỆ THỐNG HOÁ VĂN BẢN.      | Sở Tư pháp      |
    | 4  | "Rà soát hệ thống hóa văn bản"      | 〃              |
    | 5  | Rà soát, hệ thống hóa văn bản 2024  | Sở Tư pháp      |
    | 6  | Ra soát, hệ thống hóa văn bản       | Sở Tư pháp      |
  `;
  expect(findings(duplicateTask, { tasks })).toEqual(['tasks.task#3 same', 'tasks.task#4 same']);
  expect(issuesOf(duplicateTask, { tasks }).map(({ data }) => data.first)).toEqual([2, 2]);
});

test.each([
  ['one section, two leads', 'I', 'Sở A', 'I', 'Sở B', true],
  ['two sections, one lead', 'I', 'Sở A', 'II', 'sở a', true],
  ['two sections, a blank lead', 'I', 'Sở A', 'II', '', true],
  ['each section’s agency has its own', 'I', 'Sở A', 'II', 'Sở B', false],
])('%s', (_, section, lead, otherSection, otherLead, isFound) => {
  const tasks = `
    | Nhóm            | TT | Nhiệm vụ                          | Cơ quan chủ trì |
    | ${section}      | 1  | Báo cáo kết quả thực hiện kế hoạch | ${lead}         |
    | ${otherSection} | 2  | Báo cáo kết quả thực hiện kế hoạch | ${otherLead}    |
  `;
  expect(findings(duplicateTask, { tasks })).toEqual(isFound ? ['tasks.task#2 same'] : []);
});

test('sub-tasks of different parents share their words', () => {
  const tasks = `
    | Mã    | Thuộc | TT  | Nhiệm vụ                | Cơ quan chủ trì |
    | NV001 |       | 1   | Việc thứ nhất           | Sở A            |
    | NV002 | NV001 | 1.1 | Tuyên truyền, phổ biến  | Sở A            |
    | NV003 |       | 2   | Việc thứ hai            | Sở A            |
    | NV004 | NV003 | 2.1 | Tuyên truyền, phổ biến  | Sở A            |
    | NV005 | NV003 | 2.2 | Tuyên truyền, phổ biến. | Sở A            |
    | NV006 |       | 3.1 | Tuyên truyền, phổ biến  | Sở A            |
    | NV007 |       | -   | Tuyên truyền, phổ biến  | Sở A            |
  `;
  expect(findings(duplicateTask, { tasks })).toEqual(['tasks.task#5 same']);
});
