import { read } from './reading';

describe('capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II)', () => {
  it.each([
    ['ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['Bộ tài chính', 'Bộ Tài chính'],
    ['sở Nội vụ', 'Sở Nội vụ'],
    ['Sở Văn Hóa và Thể Thao', 'Sở Văn hóa và Thể thao'],
    ['Các Sở, ban, ngành', 'Các sở, ban, ngành'],
    ['các Sở, Ban, Ngành tỉnh', 'các sở, ban, ngành tỉnh'],
    ['Các Bộ, cơ quan ngang bộ', 'Các bộ, cơ quan ngang bộ'],
    ['Kho bạc nhà nước tỉnh', 'Kho bạc Nhà nước tỉnh'],
    ['Sở nội vụ (chủ trì)', 'Sở Nội vụ (chủ trì)'],
  ])('%s: %s', (cell, expected) => expect(read(cell).items[0]?.capitals).toBe(expected));

  it.each([
    'Sở Nội vụ',
    'SỞ NỘI VỤ',
    'các sở, ban, ngành',
    'Các sở, ban, ngành',
    'UBND Tỉnh',
    'Công an Thành phố',
    'huyện Phù Cát',
    'Huyện Phù Cát',
    'Các cơ quan Trung ương và địa phương',
    'UBND các tỉnh, thành phố trực thuộc Trung ương',
    'Viện Kiểm sát nhân dân tỉnh',
    'Trung tâm Lạ lùng',
    'Sở TT&TT',
  ])('%s is right', (cell) => expect(read(cell).items[0]).not.toHaveProperty('capitals'));

  test('the tone stays where the writer put it', () => {
    expect(read('uỷ ban nhân dân tỉnh').items[0]?.capitals).toBe('Uỷ ban nhân dân tỉnh');
  });
});
