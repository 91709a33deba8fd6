import { mergeWithoutAbove } from '../../../src/core/rules/merge-without-above';
import { findings } from '../../support/sheet';

test('marks with nothing above, in any of their writings', () => {
  const sheets = {
    appendices: '| Loại | Tên phụ lục |\n| Nhiệm vụ | A |\n| Nhiệm vụ | B |\n| Chỉ tiêu | C |',
    tasks: `
      | Phụ lục | TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
      | PL1     | 1  | Việc một | 〃       | Sở Nội vụ       |                  | Quý I                |
      | PL1     | 2  | Việc hai | "        | 〃              | ^                | 〃                   |
      | PL2     | 1  | Việc ba  | Kế hoạch | 〃              | Sở Y tế          | Quý II               |
      | PL2     | -  | Việc tư  | -        | Sở Y tế         | 〃               | 〃                   |
    `,
    indicators: '| Phụ lục | STT | Chỉ tiêu | Mục tiêu năm N |\n| PL3 | 1 | Một | 〃 |\n| PL3 | 2 | Hai | 90% |',
  };
  expect(findings(mergeWithoutAbove, sheets)).toEqual([
    'tasks.product#1 nothing',
    'tasks.product#2 nothing',
    'tasks.coordinators#2 nothing',
    'tasks.lead#3 nothing',
    'indicators.target#1 nothing',
  ]);
});
