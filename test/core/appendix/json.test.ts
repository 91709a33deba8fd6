import { appendixJson } from '../../../src/core/appendix';
import { indicatorPlan, planWith, tableOf } from './support';

test('the table alone: header first, merges by their top left, rows that run across not among them', () => {
  const plan = indicatorPlan(
    [
      { id: '1', no: '1', name: 'a', target: '100%', monitor: 'x', implementer: 'y' },
      { id: '1.1', no: '1.1', parent: '1', name: 'b', monitor: '〃' },
    ],
    { total: 'TỔNG CỘNG: {n}', number: '2' },
  );
  const json = appendixJson(tableOf(plan, 'CT'));
  expect(json).toEqual({
    id: 'CT',
    label: 'Phụ lục II',
    title: 'Các chỉ tiêu',
    attachedTo: '(Kèm theo Văn bản số … ngày … tháng … năm …)',
    headerRows: 2,
    grid: [
      ['STT', 'Chỉ tiêu', 'Chỉ tiêu phấn đấu năm 2023', 'Trách nhiệm cụ thể', ''],
      ['', '', '', 'Đơn vị theo dõi, hướng dẫn thực hiện', 'Đơn vị thực hiện'],
      ['1', 'a', '100%', 'x', 'y'],
      ['1.1', 'b', '', '', ''],
      ['TỔNG CỘNG: 1', '', '', '', ''],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'C3:C4', 'D3:D4', 'E3:E4'],
    rowKinds: ['header', 'header', 'group', 'indicator', 'total'],
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('an appendix without rows', () => {
  expect(appendixJson(tableOf(planWith({})))).toMatchObject({ headerRows: 1, merges: [], rowKinds: ['header'] });
});
