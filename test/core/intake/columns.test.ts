import { readColumns } from '../../../src/core/intake/columns/column-meaning';
import { isHeaderRow, readHeader } from '../../../src/core/intake/columns/header-tree';

const columns = (titles: readonly string[], year?: number) => {
  const { kind, columns: read } = readColumns(
    titles.map((title) => ({ title })),
    year,
  );
  return [kind, read.map(({ key, title }) => key ?? `+${title}`).join(' ')];
};

test.each([
  [
    'tasks',
    'no task product lead coordinators deadline',
    ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ],
  [
    'tasks',
    'no task lead deadline product note',
    ['Số TT', 'Nội dung công việc', 'Đầu mối thực hiện', 'Hạn chót', 'Sản phẩm cần đạt', 'Ghi chú'],
  ],
  [
    'tasks',
    'no task content lead coordinators deadline',
    ['STT', 'Nhiệm vụ', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Tiến độ'],
  ],
  [
    'tasks',
    'no task lead coordinators deadline +Nguồn kinh phí',
    ['STT', 'Hoạt động', 'Đơn vị chịu trách nhiệm chính', 'Đơn vị cùng thực hiện', 'Mốc thời gian', 'Nguồn kinh phí'],
  ],
  ['tasks', 'no +Lĩnh vực task lead deadline', ['STT', 'Lĩnh vực', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']],
  [
    'results',
    'no task lead deadline result status',
    ['STT', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện', 'Tiến độ'],
  ],
])('%s: %s', (kind, keys, titles) => expect(columns(titles)).toEqual([kind, keys]));

test.each([
  [
    2023,
    'no name actualN2 actualN1 target',
    ['TT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Năm 2021', 'Năm 2022', 'Chỉ tiêu năm 2023'],
  ],
  [undefined, 'no name actualN1 target', ['STT', 'Nội dung', 'Năm 2022 (%)', 'Chỉ tiêu tiêu phấn đấu năm 2023']],
  [
    2024,
    'no name target monitor implementer',
    ['STT', 'Chỉ tiêu', 'Chỉ tiêu phấn đấu năm 2024', 'Đơn vị theo dõi, hướng dẫn thực hiện', 'Đơn vị thực hiện'],
  ],
  [
    2025,
    'no name unit actualN1 target +Mục tiêu năm 2026 monitor',
    ['TT', 'Chỉ số', 'ĐVT', 'Thực hiện năm 2024', 'Mục tiêu năm 2025', 'Mục tiêu năm 2026', 'Cơ quan theo dõi'],
  ],
])('indicators of %s: %s', (year, keys, titles) => expect(columns(titles, year)).toEqual(['indicators', keys]));

test.each([
  [true, ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì']],
  [true, ['STT', 'Công việc', 'Người phụ trách', 'KPI']],
  [false, ['1', 'Nhiệm vụ', 'Sở Nội vụ', 'Quý I']],
  [false, ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  [false, ['Số: 12/KH-UBND', 'Hà Nội, ngày 01 tháng 01 năm 2025']],
  [false, ['Họ và tên', 'Năm sinh', 'Quê quán']],
])('header row: %s %j', (expected, cells) => expect(isHeaderRow(cells)).toBe(expected));

describe('headers of two levels', () => {
  const leaves = (rows: readonly (readonly string[])[], width: number) =>
    readHeader(rows, width)?.titles.map(({ title, group }) => (group ? `${group} > ${title}` : title));

  test('blank places', () =>
    expect(
      leaves(
        [
          ['TT', 'Nhiệm vụ', 'Trách nhiệm', '', 'Thời gian'],
          ['', '', 'Chủ trì', 'Phối hợp', ''],
        ],
        5,
      ),
    ).toEqual(['TT', 'Nhiệm vụ', 'Trách nhiệm > Chủ trì', 'Trách nhiệm > Phối hợp', 'Thời gian']));

  test('repeated texts', () =>
    expect(
      leaves(
        [
          ['TT', 'Nhiệm vụ', 'Thực hiện', 'Thực hiện', 'Thời gian'],
          ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'],
        ],
        5,
      ),
    ).toEqual(['TT', 'Nhiệm vụ', 'Thực hiện > Chủ trì', 'Thực hiện > Phối hợp', 'Thời gian']));

  test('missing places', () =>
    expect(
      leaves(
        [
          ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời gian hoàn thành', 'Sản phẩm'],
          ['Chủ trì', 'Phối hợp'],
        ],
        6,
      ),
    ).toEqual([
      'TT',
      'Nhiệm vụ',
      'Cơ quan thực hiện > Chủ trì',
      'Cơ quan thực hiện > Phối hợp',
      'Thời gian hoàn thành',
      'Sản phẩm',
    ]));
});
