import { invalidChoice } from '../../../src/core/rules/invalid-choice';
import { tables, listOf, type ColumnSpec } from '../../../src/core/schema';
import { findings, issuesOf } from '../../support/sheet';

test.each([
  ['Nhiệm vụ', []],
  ['tasks', []],
  ['NHIỆM VỤ', []],
  ['Nhiem vu', ['appendices.kind#1 outside ? Nhiệm vụ']],
  ['Nhiệm vu', ['appendices.kind#1 outside ? Nhiệm vụ']],
  ['Chỉ tiêuu', ['appendices.kind#1 outside ? Chỉ tiêu']],
  ['Bảng', ['appendices.kind#1 outside']],
])('kind “%s”', (kind, expected) => {
  const appendices = `| Loại | Tên phụ lục |\n| ${kind} | Danh mục |`;
  expect(findings(invalidChoice, { appendices })).toEqual(expected);
});

test('the choices are told', () => {
  const appendices = '| Loại | Tên phụ lục |\n| Bảng | Danh mục |';
  expect(issuesOf(invalidChoice, { appendices })[0]!.data).toEqual({
    value: 'Bảng',
    column: 'Loại',
    choices: 'Nhiệm vụ; Chỉ tiêu',
  });
});

test.each([
  ['Đã hoàn thành', []],
  ['Hoàn thành', []],
  ['Chưa thực hiện', []],
  ['Da hoan thanh', ['progress.status#1 outside ? Đã hoàn thành']],
  ['Đang thực hiên', ['progress.status#1 outside ? Đang thực hiện']],
  ['Sắp xong', ['progress.status#1 outside']],
])('status “%s”', (status, expected) => {
  const progress = `| Mã nhiệm vụ | Kỳ báo cáo | Tình trạng |\n| NV001 | Tháng 5 | ${status} |`;
  expect(findings(invalidChoice, { progress })).toEqual(expected);
});

test('every table with a closed list is looked at', () => {
  const closed = tables.filter(({ columns }) =>
    (columns as readonly ColumnSpec[]).some(({ list, openList }) => list && !openList && listOf(list).items),
  );
  expect(closed.map(({ id }) => id)).toEqual(invalidChoice.tables);
});
