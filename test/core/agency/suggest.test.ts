import { read } from './reading';

const suggested = (cell: string): string[] => (read(cell).items[0]?.suggestions ?? []).map(({ id }) => id);

describe('the nearest known agencies', () => {
  it.each([
    ['Sở Thông thin và Truyền thông', ['so-thong-tin-truyen-thong']],
    ['Sở Thông thin và Truyền thông tỉnh', ['so-thong-tin-truyen-thong']],
    ['Văn phòng Ủy ban nhân tỉnh', ['van-phong-ubnd-tinh']],
    ['Ủy ban nhân tỉnh', ['ubnd-tinh']],
    ['Sở Nội vu', ['so-noi-vu']],
    ['Sơ Nội vụ', ['so-noi-vu']],
    ['So Noi vu', ['so-noi-vu']],
    ['Sở Giáo dục và Đào tao', ['so-giao-duc-dao-tao']],
    ['các sở, ban, nghành', ['nhom-so-ban-nganh']],
    ['Sở Nông nghiệp', ['so-nong-nghiep-moi-truong', 'so-nong-nghiep-ptnt']],
    ['Sở Khoa học', ['so-khoa-hoc-cong-nghe']],
    ['UBND cấp huyên', ['ubnd-cap-huyen']],
  ])('%s', (cell, expected) => expect(suggested(cell)).toEqual(expected));

  it.each([
    'UBND huyện Bát Xát',
    'UBND huyện Phù Cừ',
    'Công ty TNHH MTV Apatit Việt Nam',
    'Sở Nội vụ',
    'người dân',
    'abc',
  ])('none for %s', (cell) => expect(suggested(cell)).toEqual([]));

  test('distance is counted in edits', () => {
    expect(read('Sở Thông thin và Truyền thông').items[0]?.suggestions).toEqual([
      { id: 'so-thong-tin-truyen-thong', name: 'Sở Thông tin và Truyền thông', distance: 1 },
    ]);
  });
});

test.each(['UBND xã Tuy Phước', 'UBND xã An Nhơn', 'UBND phường Quy Nhơn'])(
  '%s is no slip for a unit of another level',
  (cell) => {
    const names = read(cell).items.flatMap(({ suggestions }) => (suggestions ?? []).map(({ name }) => name));
    expect(names.filter((name) => /huyện|thị xã|thành phố/iu.test(name))).toEqual([]);
  },
);
