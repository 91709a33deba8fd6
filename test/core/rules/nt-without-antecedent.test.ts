import { ntWithoutAntecedent } from '../../../src/core/rules/nt-without-antecedent';
import { findings } from '../../support/sheet';

const column = (cells: readonly string[]) =>
  `| TT | Nhiệm vụ | Cơ quan phối hợp |\n${cells.map((cell, i) => `| ${i + 1} | Việc ${i} | ${cell} |`).join('\n')}`;

test.each([
  [['Sở Nội vụ', 'nt'], []],
  [['nt', 'Sở Nội vụ'], [1]],
  [['', 'Như trên'], [2]],
  [
    ['-nt-', 'n/t.', 'Sở Nội vụ'],
    [1, 2],
  ],
  [['“nt”', 'Sở Nội vụ'], [1]],
  [['nt; Sở Tài chính', 'nt'], [1]],
  [['Sở Nội vụ', '', 'nt'], []],
  [['Trung tâm NT tỉnh', 'nt'], []],
  [['〃', 'nt'], [2]],
])('%j', (cells, expected) => {
  const found = findings(ntWithoutAntecedent, { tasks: column(cells) });
  expect(found).toEqual(expected.map((row) => `tasks.coordinators#${row} nothing`));
});

test('each appendix and each column begins anew', () => {
  const sheets = {
    appendices: '| Loại | Tên phụ lục |\n| Nhiệm vụ | A |\n| Nhiệm vụ | B |\n| Chỉ tiêu | C |',
    tasks: `
      | Phụ lục | TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian hoàn thành |
      | PL1     | 1  | Việc một | Kế hoạch | Sở Nội vụ       | Quý I                |
      | PL1     | 2  | Việc hai | nt       | nt              | nt                   |
      | PL2     | 1  | Việc ba  | Báo cáo  | nt              | Như trên             |
    `,
    indicators: '| Phụ lục | STT | Chỉ tiêu | Đơn vị thực hiện |\n| PL3 | 1 | Tỷ lệ | nt |',
  };
  expect(findings(ntWithoutAntecedent, sheets)).toEqual([
    'tasks.lead#3 nothing',
    'tasks.deadline#3 nothing',
    'indicators.implementer#1 nothing',
  ]);
});
