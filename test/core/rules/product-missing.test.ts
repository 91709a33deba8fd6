import { productMissing } from '../../../src/core/rules/product-missing';
import { contentOf, findings } from '../../support/sheet';
import { planOfContent } from '../../../src/core/model/build-plan';
import { checkPlan } from '../../../src/core/check/result';

const tasks = `
  | Mã    | Thuộc | TT  | Nhiệm vụ  | Sản phẩm              | Thời gian hoàn thành |
  | NV001 |       | 1   | Việc một  | Báo cáo của UBND tỉnh | Quý I                |
  | NV002 |       | 2   | Việc hai  |                       | Quý I                |
  | NV003 |       | 3   | Nhóm việc |                       |                      |
  | NV004 | NV003 | 3.1 | Phần một  | Kế hoạch              | Quý I                |
  | NV005 | NV003 | 3.2 | Phần hai  |                       | Quý I                |
  | NV006 |       | 4   | Gộp ô     | 〃                    | Quý I                |
`;

test.each([
  ['Nhiệm vụ, 6 cột (sản phẩm)', ['tasks.product#2 missing', 'tasks.product#5 missing']],
  ['tasks-6-activity', ['tasks.product#2 missing', 'tasks.product#5 missing']],
  ['tasks-5', []],
  ['tasks-measures', []],
  ['results', []],
  ['', ['tasks.product#2 missing', 'tasks.product#5 missing']],
])('layout %s', (layout, expected) => {
  const appendices = `| Loại | Mẫu | Tên phụ lục |\n| Nhiệm vụ | ${layout} | Danh mục |`;
  expect(findings(productMissing, { appendices, tasks })).toEqual(expected);
});

test.each([
  ['TT | Nhiệm vụ | Kết quả đầu ra | Chủ trì', 'Kết quả đầu ra'],
  ['TT | Nhiệm vụ | Chủ trì | Thời gian', undefined],
])('own column titles: %s', (columnTitles, column) => {
  const content = contentOf({ tasks });
  const appendices = [{ ...content.appendices[0]!, columnTitles, layout: 'tasks-5' }];
  const { issues } = checkPlan(planOfContent({ ...content, appendices }), [productMissing], {
    profile: 'drafting',
  });
  expect(issues.map(({ row, data }) => [row, data.column])).toEqual(
    column
      ? [
          [3, column],
          [6, column],
        ]
      : [],
  );
});

test('an appendix without a layout in which no task has a product does not want any', () => {
  expect(findings(productMissing, { tasks: '| TT | Nhiệm vụ |\n| 1 | Việc một |\n| 2 | Việc hai |' })).toEqual([]);
});
