import { agenciesJson, agenciesOf, buildCatalogue, defaultCatalogue, readAgencies } from '../../../src/core/agency';
import { ids, read } from './reading';

describe('ids', () => {
  it.each([
    ['Sở Nội vụ', 'so-noi-vu'],
    ['Sở Nội vụ tỉnh Gia Lai', 'so-noi-vu'],
    ['SNV, STTTT, VPUBND', 'so-noi-vu | so-thong-tin-truyen-thong | van-phong-ubnd-tinh'],
    ['Sở TT&TT; Sở KH&ĐT; Sở TP', 'so-thong-tin-truyen-thong | so-ke-hoach-dau-tu | so-tu-phap'],
    [
      'Sở LĐTBXH; Sở LĐ-TB&XH; Sở Lao động, Thương binh và Xã hội',
      'so-lao-dong-tbxh | so-lao-dong-tbxh | so-lao-dong-tbxh',
    ],
    ['Sở Nông nghiệp và PTNT; Sở NN&MT', 'so-nong-nghiep-ptnt | so-nong-nghiep-moi-truong'],
    ['SỞ NỘI VỤ; CÁC SỞ, BAN, NGÀNH', 'so-noi-vu | nhom-so-ban-nganh'],
    [
      'Các sở, ngành; Các sở, ban, ngành tỉnh; Sở, ban, ngành',
      'nhom-so-ban-nganh | nhom-so-ban-nganh | nhom-so-ban-nganh',
    ],
    ['UBND các huyện, thị xã, thành phố; UBND các quận, huyện', 'ubnd-cap-huyen | ubnd-cap-huyen'],
    ['UBND các huyện, thành phố; các xã, phường, thị trấn', 'ubnd-cap-huyen | ubnd-cap-xa'],
    ['UBND huyện, xã', 'ubnd-huyen | ubnd-xa'],
    ['UBND cấp xã; các địa phương', 'ubnd-cap-xa | nhom-dia-phuong'],
    ['UBND huyện, thành phố; UBND các huyện, TP', 'ubnd-cap-huyen | ubnd-cap-huyen'],
    ['UBND cấp tỉnh, cấp huyện, cấp xã', 'nhom-ubnd-cac-tinh | ubnd-cap-huyen | ubnd-cap-xa'],
    ['UBND TP. Quy Nhơn, TX. An Nhơn, huyện Phù Cát', 'ubnd-quy-nhon | ubnd-an-nhon | ubnd-phu-cat'],
    ['UBND các huyện: Phù Cát, Phù Mỹ', 'ubnd-phu-cat | ubnd-phu-my'],
    ['UBND TP Hà Nội; UBND Thành phố', 'ubnd-tinh | ubnd-tinh'],
    ['UBND thành phố Lào Cai', '-'],
    ['Công an tỉnh Lào Cai, Báo Lào Cai, Công ty Điện lực Lào Cai', 'cong-an-tinh | bao-tinh | dien-luc-tinh'],
    ['Chi cục Hải quan khu vực VII', 'chi-cuc-hai-quan-khu-vuc'],
    ['Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội', 'mttq-tinh | nhom-to-chuc-chinh-tri-xa-hoi'],
    ['Chủ tịch UBND các huyện, thị xã, thành phố; Thủ trưởng các sở, ban, ngành', 'ubnd-cap-huyen | nhom-so-ban-nganh'],
    ['Giám đốc các Sở: Tài chính, Y tế', 'so-tai-chinh | so-y-te'],
    ['VP HĐND-UBND; Phòng VH-XH', 'van-phong-hdnd-ubnd-xa | phong-van-hoa-xa-hoi'],
    ['VTV, VOV, TTXVN', 'dai-truyen-hinh-viet-nam | dai-tieng-noi-viet-nam | thong-tan-xa-viet-nam'],
    ['Bộ Công an; các bộ, ngành liên quan', 'bo-cong-an | nhom-bo-nganh'],
    [
      'Các Bộ: Quốc phòng, Xây dựng, Tài nguyên và Môi trường',
      'bo-quoc-phong | bo-xay-dung | bo-tai-nguyen-moi-truong',
    ],
    ['Sở Nội vụ (cơ quan thường trực)', 'so-noi-vu'],
    ['Đài Truyền thanh các xã; Thanh tra các sở, ngành', 'group | group'],
    ['Sở Nội vụ tham mưu UBND tỉnh', 'so-noi-vu'],
    ['các CQ, ĐV liên quan', 'nhom-co-quan-lien-quan'],
    ['Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'nhom-bo-nganh'],
    ['Các hộ kinh doanh cá thể', 'nhom-doanh-nghiep'],
    ['Cán bộ, công chức; người dân trên địa bàn', 'persons | persons'],
    ['nt; Sở Tài chính', 'nt | so-tai-chinh'],
    ['Sở Kế hoach và Đầu tư', '-'],
  ])('%s', (cell, expected) => expect(ids(cell)).toBe(expected));
});

describe('parts of a name said elsewhere in the cell', () => {
  it.each([
    ['Các Sở: Nội vụ, Tài chính, Tư pháp', 'so-noi-vu | so-tai-chinh | so-tu-phap'],
    ['các Sở Nội vụ, Tài chính và Xây dựng', 'so-noi-vu | so-tai-chinh | so-xay-dung'],
    ['Sở Tài chính, Kế hoạch và Đầu tư', 'so-tai-chinh | so-ke-hoach-dau-tu'],
    ['Các sở: KH&ĐT, TC, XD', 'so-ke-hoach-dau-tu | so-tai-chinh | so-xay-dung'],
    ['Sở: Nội vụ, Tài chính', 'so-noi-vu | so-tai-chinh'],
    ['UBND thị xã: An Nhơn, Hoài Nhơn', 'ubnd-an-nhon | ubnd-hoai-nhon'],
    ['Các Sở: Văn hóa, Thể thao và Du lịch, Y tế', 'so-van-hoa-the-thao-du-lich | so-y-te'],
    ['Ban Tổ chức, Ban Tuyên giáo Tỉnh ủy', 'ban-to-chuc-tinh-uy | ban-tuyen-giao-tinh-uy'],
    ['Hội đồng nhân dân, Ủy ban nhân dân các huyện, thị xã', 'hdnd-cap-huyen | ubnd-cap-huyen'],
    ['HĐND cấp huyện, cấp xã', 'hdnd-cap-huyen | hdnd-cap-xa'],
    ['UBND, HĐND cấp huyện, cấp xã', 'ubnd-cap-huyen | hdnd-cap-huyen | ubnd-cap-xa'],
  ])('%s', (cell, expected) => {
    expect(ids(cell)).toBe(expected);
    expect(read(cell).items.some(({ spelling }) => spelling === 'expanded')).toBe(true);
  });

  test('words shared by two heads stand for both', () => {
    expect(read('UBND, HĐND cấp huyện, cấp xã').items[2]).toMatchObject({
      id: 'ubnd-cap-xa',
      alsoIds: ['hdnd-cap-xa'],
    });
  });
});

describe('how the agency is written', () => {
  it.each([
    ['Ủy ban nhân dân cấp huyện', 'name'],
    ['UBND cấp huyện', 'abbreviation'],
    ['SNV', 'abbreviation'],
    ['Sở TT&TT', 'abbreviation'],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'otherName'],
    ['Sở Nội vụ tỉnh Bình Định', 'variant'],
    ['Các sở ban, ngành', 'variant'],
  ])('%s: %s', (cell, spelling) => expect(read(cell).items[0]?.spelling).toBe(spelling));
});

describe('groups', () => {
  it.each([
    ['Các sở, ban, ngành', ['departments']],
    ['Các sở, ngành, địa phương', ['departments', 'localities']],
    ['UBND các huyện, thị xã, thành phố', ['districts']],
    ['UBND các cấp', ['communes', 'districts']],
    ['Các bộ, ngành', ['ministries']],
    ['Các cơ quan, đơn vị thuộc UBND tỉnh', ['departments', 'units']],
  ])('%s covers %j', (cell, covers) => expect(read(cell).items[0]?.covers).toEqual(covers));

  it.each([
    ['Các cơ quan có liên quan', true],
    ['các đơn vị liên quan', true],
    ['Tổ chức, cá nhân có liên quan', true],
    ['Tất cả các cơ quan, đơn vị', true],
    ['Các sở, ban, ngành có liên quan', undefined],
    ['Các cơ quan Trung ương đóng trên địa bàn tỉnh', undefined],
    ['Các cơ quan, đơn vị thuộc UBND tỉnh', undefined],
  ])('%s is vague: %s', (cell, vague) => expect(read(cell).items[0]?.vague).toBe(vague));

  it.each([
    ['Các sở, ban, ngành có liên quan', 'có liên quan'],
    ['UBND các xã, phường nơi có dự án', 'nơi có dự án'],
    ['Các địa phương có đảo', 'có đảo'],
    ['Các sở, ban, ngành tỉnh', undefined],
  ])('%s is narrowed by %s', (cell, qualifier) => expect(read(cell).items[0]?.qualifier).toBe(qualifier));
});

describe('as above', () => {
  it.each(['nt', 'NT', '-nt-', 'Như trên', '//', '"', '〃'])('%s', (cell) => {
    const above = read('Sở Nội vụ; UBND cấp huyện');
    const reading = readAgencies(cell, { catalogue: defaultCatalogue(), above });
    expect(reading.items).toHaveLength(1);
    expect(reading.items[0]?.sameAsAbove).toBe(true);
    expect(agenciesOf(reading)).toEqual(above.items);
    expect(agenciesOf(read(cell))).toEqual([]);
  });
});

test.each(['', '   ', '-', '—', '...'])('%j names nobody', (cell) => {
  expect(read(cell)).toMatchObject({ items: [], separators: [] });
});

test('what is no agency at all is unread, and still an item', () => {
  const reading = read('Sở Nội vụ; hoàn thành trong quý');
  expect(reading.unread).toBe('hoàn thành trong quý');
  expect(reading.items).toHaveLength(2);
  expect(read('Sở Nội vụ').unread).toBeUndefined();
});

test('the catalogue decides what is known', () => {
  const catalogue = buildCatalogue([
    { id: 'x', name: 'Phòng Hạt nhân, Vũ trụ và Đại dương', abbreviations: ['PHN'], otherNames: [], kind: '' },
    { id: 'g', name: 'Các đội', abbreviations: [], otherNames: [], kind: 'Cụm từ chỉ nhóm' },
  ]);
  const reading = readAgencies('PHN; Phòng Hạt nhân, Vũ trụ và Đại dương và các đội; Sở Nội vụ', { catalogue });
  expect(reading.items.map(({ id, group }) => [id, group])).toEqual([
    ['x', undefined],
    ['x', undefined],
    ['g', true],
    [undefined, undefined],
  ]);
});

test('agenciesJson', () => {
  expect(agenciesJson(read('Sở Nội vụ; các sở, ban, ngành; Sở Thông thin và Truyền thông'))).toEqual([
    { text: 'Sở Nội vụ', id: 'so-noi-vu' },
    { text: 'các sở, ban, ngành', id: 'nhom-so-ban-nganh', group: true },
    { text: 'Sở Thông thin và Truyền thông', suggestions: ['Sở Thông tin và Truyền thông'] },
  ]);
});
