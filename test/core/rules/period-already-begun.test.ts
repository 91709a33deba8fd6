import { periodAlreadyBegun } from '../../../src/core/rules/period-already-begun';
import { findings, issuesOf } from '../../support/sheet';

const task = (text: string) => `| TT | Nhiệm vụ |\n| 1 | ${text} |`;

test.each([
  ['Kế hoạch thu hút nguồn nhân lực chất lượng cao giai đoạn 2023-2025', true],
  ['Đề án sắp xếp đơn vị hành chính cấp xã trên địa bàn tỉnh giai đoạn 2023 – 2025', true],
  ['Xây dựng Chương trình phát triển du lịch giai đoạn từ năm 2021 đến năm 2025', true],
  ['Đề án “Chính quyền thân thiện giai đoạn 2022-2025”', true],
  ['Kế hoạch thu hút nguồn nhân lực giai đoạn 2024-2025', false],
  ['Kế hoạch chuyển đổi số giai đoạn 2025-2030', false],
  ['Báo cáo tổng kết giai đoạn 2011-2020', false],
  ['Kế hoạch tổng kết chương trình giai đoạn 2021-2025', false],
  ['Kế hoạch thực hiện Nghị quyết 76/NQ-CP giai đoạn 2021-2030', false],
  ['Sửa đổi, bổ sung Kế hoạch thu hút nhân lực giai đoạn 2023-2025', false],
  ['Triển khai Kế hoạch đổi mới giai đoạn 2023-2025', false],
  ['Kế hoạch rà soát hồ sơ giai đoạn 2016-2020', false],
  ['Kế hoạch nâng cao chỉ số năm 2024', false],
])('“%s” in a plan of 2024', (text, isFound) => {
  expect(findings(periodAlreadyBegun, { tasks: task(text) })).toEqual(isFound ? ['tasks.task#1 begun'] : []);
});

test('what is told, and a plan of several years', () => {
  const tasks = task('Đề án sắp xếp giai đoạn 2023-2025');
  expect(issuesOf(periodAlreadyBegun, { tasks })[0]!.data).toEqual({
    document: 'Đề án',
    from: 2023,
    to: 2025,
    year: 2024,
  });
  expect(findings(periodAlreadyBegun, { tasks, document: { year: '', period: '2021-2025' } })).toEqual([]);
  expect(findings(periodAlreadyBegun, { tasks, document: { year: '' } })).toEqual([]);
});
