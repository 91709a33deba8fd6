import { read, texts } from './reading';

describe('names and group phrases stay whole', () => {
  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Giáo dục và Đào tạo',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở VH,TT&DL',
    'Sở GD&ĐT',
    'Sở NN và PTNT',
    'Đài Phát thanh và Truyền hình tỉnh',
    'Báo và Đài PT-TH tỉnh',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Các sở, ban, ngành, đơn vị thuộc tỉnh',
    'Các sở ban, ngành',
    'Các sở, ngành, địa phương',
    'UBND các huyện, thị xã, thành phố',
    'Ủy ban nhân dân các huyện thị xã, thành phố',
    'Ủy ban nhân dân cấp huyện, thị xã, thành phố',
    'Ủy ban nhân dân xã, phường, thị trấn',
    'UBND xã, phường, đặc khu',
    'UBND 135 xã, phường',
    'UBND các tỉnh, thành phố trực thuộc trung ương',
    'Các bộ, ngành, địa phương',
    'các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'Các bộ, ngành Trung ương và địa phương',
    'Các cơ quan, đơn vị, địa phương có liên quan',
    'Các cơ quan, đơn vị thuộc và trực thuộc UBND tỉnh',
    'các cơ quan Trung ương đóng trên địa bàn tỉnh',
    'Các cơ quan cấp giấy phép kinh doanh có điều kiện',
    'Trung tâm Y tế các huyện, thị xã, thành phố',
    'Cán bộ, công chức, viên chức lãnh đạo, quản lý từ tỉnh đến cơ sở',
    // Unknown to the catalogue, held together by the grammar of names.
    'Trung tâm XTĐT, TM&DL tỉnh',
    'Công ty Khoáng sản và Luyện kim Việt Trung',
    'Tổng công ty Khoáng sản - TKV',
    'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh',
    'Sở Ngoại vụ và Hợp tác quốc tế',
    'TP. Quy Nhơn',
    'Sở Công Thương (cân đối nguồn, cấp phép; theo dõi)',
    'Sở Tài chính: bố trí kinh phí, hướng dẫn',
  ])('%s', (cell) => expect(texts(cell)).toEqual([cell]));
});

describe('cells are cut where both sides stand as agencies', () => {
  it.each([
    ['Sở Nội vụ; UBND cấp huyện, cấp xã', ['Sở Nội vụ', 'UBND cấp huyện', 'cấp xã']],
    ['Sở Văn hóa và Thể thao và các cơ quan liên quan', ['Sở Văn hóa và Thể thao', 'các cơ quan liên quan']],
    ['Sở Nội vụ, Sở Tài chính và các đơn vị liên quan', ['Sở Nội vụ', 'Sở Tài chính', 'các đơn vị liên quan']],
    [
      'Sở Thông tin và Truyền thông. Báo Bình Định, Đài Phát thanh và Truyền hình Bình Định.',
      ['Sở Thông tin và Truyền thông', 'Báo Bình Định', 'Đài Phát thanh và Truyền hình Bình Định'],
    ],
    [
      'Bưu điện tỉnh, các sở, ngành thuộc tỉnh, UBND cấp huyện, cấp xã',
      ['Bưu điện tỉnh', 'các sở, ngành thuộc tỉnh', 'UBND cấp huyện', 'cấp xã'],
    ],
    [
      'Văn phòng UBND tỉnh và các sở, ban, ngành; UBND các huyện, thị xã, thành phố',
      ['Văn phòng UBND tỉnh', 'các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ],
    ['UBND, HĐND cấp huyện, cấp xã', ['UBND', 'HĐND cấp huyện', 'cấp xã']],
    ['UBND các huyện, thành phố, các xã, phường, thị trấn', ['UBND các huyện, thành phố', 'các xã, phường, thị trấn']],
    ['Các ban Đảng, các sở, ngành tỉnh', ['Các ban Đảng', 'các sở, ngành tỉnh']],
    ['cơ sở đào tạo, doanh nghiệp', ['cơ sở đào tạo', 'doanh nghiệp']],
    ['Người dân, doanh nghiệp', ['Người dân', 'doanh nghiệp']],
    ['Sở Nội vụ,Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Xây dưng và Tài chính', ['Sở Xây dưng', 'Tài chính']],
    ['UBND xã Tằng Loỏng, Tập đoàn Hóa chất Việt Nam', ['UBND xã Tằng Loỏng', 'Tập đoàn Hóa chất Việt Nam']],
    ['UBND các xã Bát Xát, Trịnh Tường và Văn Bàn', ['UBND các xã Bát Xát', 'Trịnh Tường', 'Văn Bàn']],
    ['P. KT&BĐCL, P. HC-TH, TT. S&HL', ['P. KT&BĐCL', 'P. HC-TH', 'TT. S&HL']],
    [
      'Cán bộ, công chức, viên chức. Cán bộ, công chức cấp xã.',
      ['Cán bộ, công chức, viên chức', 'Cán bộ, công chức cấp xã'],
    ],
  ])('%s', (cell, items) => expect(texts(cell)).toEqual(items));
});

describe('separators', () => {
  it.each([
    ['Sở Nội vụ; Sở Tài chính', [';'], undefined],
    ['Sở Nội vụ. Sở Tài chính.', ['.'], '.'],
    ['Sở Nội vụ;', [], ';'],
    ['Sở Nội vụ, Sở Y tế và Sở Tài chính', [',', 'và'], undefined],
    ['- Sở Nội vụ\n- Sở Tài chính;', ['-'], ';'],
    ['+ Sở Nội vụ\n+ Sở Tài chính', ['+'], undefined],
    ['1. Sở Nội vụ\n2. Sở Tài chính', ['#'], undefined],
    ['1. Sở Nội vụ 2. Sở Tài chính', ['#'], undefined],
    ['a) Sở Nội vụ; b) Sở Tài chính', [';'], undefined],
    ['Sở Nội vụ\nSở Tài chính', ['\n'], undefined],
    ['Sở Nội vụ - Sở Tài chính', ['-'], undefined],
    ['Sở Nội vụ / Sở Tài chính', ['/'], undefined],
    ['Sở Nội vụ & Sở Tài chính', ['&'], undefined],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', [','], undefined],
    ['Sở Nội vụ cùng với Sở Tài chính', ['và'], undefined],
    ['Sở Nội vụ, Sở Tài chính, v.v.', [','], ','],
    ['Sở Nội vụ, Sở Tài chính, ...', [','], ','],
  ])('%j', (cell, separators, trailing) => {
    const reading = read(cell);
    expect(reading.separators).toEqual(separators);
    expect(reading.trailing).toBe(trailing);
    expect(reading.items).toHaveLength(separators.length + 1);
  });
});

describe('line breaks', () => {
  it.each([
    ['Sở Văn hóa\nvà Thể thao', ['Sở Văn hóa và Thể thao']],
    ['Các sở, ban,\nngành; UBND\ncấp huyện', ['Các sở, ban, ngành', 'UBND cấp huyện']],
    ['Sở Nội vụ\r\nSở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ])('%j', (cell, items) => expect(texts(cell)).toEqual(items));
});

test('labels are no agencies', () => {
  const reading = read('Chủ trì: Sở Công Thương.\nPhối hợp: Sở Tài chính, UBND các xã, phường.');
  expect(reading.labels).toEqual(['Chủ trì', 'Phối hợp']);
  expect(reading.items.map(({ id }) => id)).toEqual(['so-cong-thuong', 'so-tai-chinh', 'ubnd-cap-xa']);
});

test('places point into the cell as given', () => {
  const cell = '  - Sở  Nội vụ (chủ trì);\n  - UBND cấp xã.';
  expect(read(cell).items.map(({ start, end }) => cell.slice(start, end))).toEqual([
    'Sở  Nội vụ (chủ trì)',
    'UBND cấp xã',
  ]);
});
