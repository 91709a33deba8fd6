import { repeatedId } from '../../../src/core/rules/repeated-id';
import { findings, issuesOf } from '../../support/sheet';

test('an id in two rows, with the next free one', () => {
  const tasks = `
    | Mã    | TT | Nhiệm vụ |
    | NV001 | 1  | Việc một |
    | NV007 | 2  | Việc hai |
    | NV001 | 3  | Việc ba  |
    | NV001 | 4  | Việc tư  |
    | nv001 | 5  | Việc năm |
  `;
  expect(findings(repeatedId, { tasks })).toEqual(['tasks.id#3 repeated ? NV008', 'tasks.id#4 repeated ? NV009']);
  expect(issuesOf(repeatedId, { tasks })[0]!.data).toEqual({ id: 'NV001', first: 2 });
});

test('appendices, indicators and agencies', () => {
  const sheets = {
    appendices: '| Mã | Loại | Tên phụ lục |\n| PL1 | Nhiệm vụ | A |\n| PL1 | Nhiệm vụ | B |',
    indicators: '| Mã | Chỉ tiêu |\n| CT-01 | Tỷ lệ một |\n| CT-01 | Tỷ lệ hai |',
    agencies: '| Mã | Tên cơ quan |\n| SNV | Sở Nội vụ |\n| SNV | Sở Ngoại vụ |',
  };
  expect(findings(repeatedId, sheets)).toEqual([
    'appendices.id#2 repeated ? PL2',
    'indicators.id#2 repeated ? CT-02',
    'agencies.id#2 repeated ? SNV2',
  ]);
});

test('blank ids are no repeats', () => {
  expect(findings(repeatedId, { tasks: '| Mã | Nhiệm vụ |\n| | Việc một |\n| | Việc hai |' })).toEqual([]);
});
