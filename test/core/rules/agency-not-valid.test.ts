import { agencyNotValid } from '../../../src/core/rules/agency-not-valid';
import { findings } from '../../support/sheet';

const tasks = `
  | TT | Nhiệm vụ | Cơ quan chủ trì      | Cơ quan phối hợp              |
  | 1  | Việc một | Sở Giao thông vận tải | Sở Nội vụ                     |
  | 2  | Việc hai | Sở Nội vụ            | UBND cấp huyện; UBND cấp xã   |
`;

test('before the merger every agency exists', () => {
  expect(findings(agencyNotValid, { tasks, document: { year: '2024' } })).toEqual([]);
});

test('after it the departments and the district level are gone', () => {
  expect(findings(agencyNotValid, { tasks, document: { year: '2026' } })).toEqual([
    'tasks.lead#1 succeeded ? Sở Xây dựng',
    expect.stringMatching(/^tasks\.coordinators#2 (gone|succeeded)/),
  ]);
});

test('the date of issue counts, not the year', () => {
  expect(findings(agencyNotValid, { tasks, document: { year: '2026', date: '31/12/2024' } })).toEqual([]);
});
