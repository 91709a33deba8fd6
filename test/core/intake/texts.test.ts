import { readPlanText, type IntakeResult } from '../../../src/core/intake';
import { columnLine, rowLine, sampleText } from './support/sample';

/** Appendices of other offices: other header words, orders, columns, numbers and surroundings than the five plans'. */
const read = (name: string): IntakeResult => readPlanText(sampleText(name));

const shown = (result: IntakeResult, index = 0) => {
  const appendix = result.appendices[index]!;
  return {
    head: [appendix.kind, appendix.label, appendix.title, appendix.numbering],
    columns: columnLine(appendix),
    rows: appendix.rows.map((row) => rowLine(row, appendix)),
  };
};

const why = ({ unread, skipped }: IntakeResult): string[] => [
  ...unread.map((piece) => `${piece.line} unread ${piece.why}`),
  ...skipped.map((run) => `${run.from}-${run.to} ${run.why}`),
];

describe('texts of other offices', () => {
  test('bars: parts and sections, numbered columns, a merged cell, a web page around it', () => {
    const result = read('bars-ministry');
    expect(shown(result)).toEqual({
      head: ['tasks', 'Phụ lục I', 'DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2025', 'asWritten'],
      columns: 'no | task | lead | coordinators | deadline | product',
      rows: [
        'section A: NHIỆM VỤ CHUNG',
        'section I A: Thể chế, chính sách',
        'task 1 A/I: Rà soát các văn bản quy phạm pháp luật về giao dịch điện tử | Vụ Pháp chế | Cục Chuyển đổi số quốc gia; các đơn vị liên quan | Quý II/2025 | Báo cáo rà soát',
        'task 2 A/I: Xây dựng Thông tư hướng dẫn kết nối nền tảng số dùng chung | Cục Chuyển đổi số quốc gia | Vụ Pháp chế | Tháng 9/2025 | Thông tư của Bộ trưởng',
        'section II A: Hạ tầng số',
        'task 3 A/II: Nâng cấp trung tâm dữ liệu của Bộ | Trung tâm Công nghệ thông tin | Văn phòng Bộ |  | Hệ thống được nghiệm thu',
        'subtask 3.1 A/II: Mua sắm thiết bị | Trung tâm Công nghệ thông tin | Vụ Kế hoạch - Tài chính | Tháng 6/2025 | Hợp đồng',
        'subtask 3.2 A/II: Triển khai sao lưu dự phòng | Văn phòng Bộ |  | Tháng 10/2025 | Báo cáo của Trung tâm [coordinators]',
        'section B: NHIỆM VỤ RIÊNG CỦA CÁC ĐƠN VỊ',
        'section I B: Khối cơ quan Bộ',
        'task 1 B/I: Số hóa hồ sơ lưu trữ giai đoạn 2020-2024 | Văn phòng Bộ | Các đơn vị thuộc Bộ | Thường xuyên | Kho dữ liệu số',
        'total: TỔNG CỘNG: 04 NHIỆM VỤ',
      ],
    });
    expect(why(result)).toEqual(['1-13 body', '18-18 columnNumbers', '32-36 references']);
  });

  test('bars: a header of two levels, a column of the office’s own', () => {
    const result = read('bars-two-levels');
    expect(shown(result)).toEqual({
      head: ['tasks', 'PHỤ LỤC 02', 'PHÂN CÔNG NHIỆM VỤ CHƯƠNG TRÌNH OCOP', 'through'],
      columns:
        'no | task | Phân công thực hiện > lead | Phân công thực hiện > coordinators | deadline | +Kinh phí (triệu đồng)',
      rows: [
        'task 1: Tổ chức tập huấn cho chủ thể sản phẩm | Phòng Nông nghiệp và Phát triển nông thôn | UBND các xã, thị trấn | Quý I | 120',
        'task 2: Hỗ trợ thiết kế bao bì, nhãn mác | Phòng Kinh tế và Hạ tầng | nt | Quý II | 85',
        'task 3: Đánh giá, phân hạng sản phẩm | Hội đồng đánh giá cấp huyện |  | Tháng 10 | 60 [coordinators]',
        'task 4: Tham gia hội chợ trong và ngoài tỉnh | Trung tâm Dịch vụ nông nghiệp | Hội Nông dân; Hội Liên hiệp Phụ nữ huyện | Theo kế hoạch của tỉnh |  [Kinh phí (triệu đồng)]',
      ],
    });
    expect(result.appendices[0]!.header[0]).toContainEqual({ text: 'Phân công thực hiện', colSpan: 2 });
  });

  test('bars: results of carrying out', () => {
    expect(shown(read('bars-results'))).toEqual({
      head: ['results', 'PHỤ LỤC II', 'TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ', 'through'],
      columns: 'no | task | lead | deadline | result | status',
      rows: [
        'task 1: Trình Đề án phát triển kinh tế số | Sở Khoa học và Công nghệ | 30/9/2025 | Đã trình tại Tờ trình số 45/TTr-SKHCN | Đã hoàn thành',
        'task 2: Ban hành Quy chế phối hợp | Sở Tư pháp | 31/12/2025 |  | Đang thực hiện',
      ],
    });
  });

  test('tabs: indicators with units, letters for sections, items on a new page, a row that goes on, a note', () => {
    const result = read('tabs-indicators');
    expect(shown(result)).toEqual({
      head: ['indicators', 'BIỂU SỐ 01', 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'perSection'],
      columns: 'no | name | unit | actualN1 | target | monitor | note',
      rows: [
        'section A: Cải cách thể chế',
        'indicator 1 A: Tỷ lệ văn bản quy phạm pháp luật được ban hành đúng tiến độ | % | 97,5 | 100 | Sở Tư pháp | ',
        'indicator 2 A: Số văn bản trái pháp luật được xử lý | Văn bản | 4 | 0 | Sở Tư pháp | (*)',
        'section B: Cải cách thủ tục hành chính',
        'indicator 1 B: Tỷ lệ hồ sơ giải quyết đúng hạn | % | 98,2 | ≥ 99 | Văn phòng UBND tỉnh | ',
        'indicator - B: Cấp tỉnh | % | 99,1 | ≥ 99,5 | Văn phòng UBND tỉnh | ',
        'indicator - B: Cấp xã | % | 97,0 | ≥ 98 | Văn phòng UBND tỉnh | ',
        'indicator 2 B: Mức độ hài lòng của người dân, doanh nghiệp | % | 88,4 | 90 | Sở Nội vụ | ',
        'indicator 3 B: Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ tiếp nhận của các cơ quan trên địa bàn tỉnh | % | 61 | 75 | Văn phòng UBND tỉnh | ',
      ],
    });
    expect(why(result)).toEqual([
      '49 unread afterTable',
      '1-24 body',
      '33-33 columnNumbers',
      '40-40 repeatedHeader',
      '46-46 repeatedHeader',
      '51-54 signature',
    ]);
  });

  test('tabs: a table in the body without a label, sections without cells, a cell broken over lines', () => {
    const result = read('tabs-in-body');
    expect(shown(result)).toEqual({
      head: ['tasks', '', 'II. PHÂN CÔNG NHIỆM VỤ', 'through'],
      columns: 'no | task | lead | deadline | +Cấp trình',
      rows: [
        'section I.: Nhiệm vụ thường xuyên',
        'task 1 I: Tổng hợp báo cáo tuần | Phòng Tổng hợp | Thứ sáu hằng tuần | Giám đốc Sở',
        'task 2 I: Theo dõi lịch tiếp công dân của lãnh đạo, bố trí phòng họp | Văn phòng Sở | Thường xuyên | Giám đốc Sở',
        'section II.: Nhiệm vụ đột xuất',
        'task 3 II: Chuẩn bị tài liệu làm việc với đoàn kiểm tra | Thanh tra Sở | Trước ngày 15/8/2024 | UBND tỉnh',
      ],
    });
    expect(why(result)).toEqual(['1-5 body', '17-19 body']);
  });

  test('tabs: figures head the sections, cells at the row’s end are missing', () => {
    const result = read('tabs-arabic-sections');
    expect(result.appendices[0]!.attachedTo).toBe('Kèm theo Quyết định số 1120/QĐ-UBND ngày 04/7/2025 của UBND tỉnh');
    expect(shown(result)).toEqual({
      head: ['tasks', 'Phụ lục', 'CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM', 'hierarchical'],
      columns: 'no | task | lead | coordinators | deadline | product',
      rows: [
        'section 1: Lĩnh vực kinh tế',
        'task 1.1 1: Đề án phát triển cụm công nghiệp | Sở Công Thương | Các sở, ngành liên quan | Tháng 8 | Quyết định',
        'task 1.2 1: Kế hoạch đầu tư công năm 2026 | Sở Tài chính | nt | Tháng 11 | Nghị quyết',
        'section 2: Lĩnh vực văn hóa - xã hội',
        'task 2.1 2: Chính sách hỗ trợ học nghề | Sở Nội vụ | Sở Tài chính | Tháng 10 | Nghị quyết',
        'task 2.2 2: Đề án bảo tồn nhà rường | Sở Văn hóa, Thể thao và Du lịch |  | Quý IV | Quyết định',
      ],
    });
  });

  test('one cell a line: a list in a cell; a second table of the same appendix', () => {
    const result = read('cell-lines-two-tables');
    expect(shown(result)).toEqual({
      head: ['tasks', 'Phụ lục số 3', 'CÁC NHIỆM VỤ CẢI THIỆN MÔI TRƯỜNG ĐẦU TƯ', 'hierarchical'],
      columns: 'no | task | lead | coordinators | product | deadline',
      rows: [
        'section 1: Gia nhập thị trường',
        'task 1.1 1: Rút ngắn thời gian đăng ký doanh nghiệp xuống còn 02 ngày làm việc | Sở Tài chính | Các sở, ngành | Quyết định công bố | Tháng 3',
        'task 1.2 1: Tư vấn miễn phí cho doanh nghiệp mới thành lập:\n- Hỗ trợ trực tiếp;\n- Hỗ trợ trực tuyến. | Sở Tài chính | Hiệp hội Doanh nghiệp tỉnh | Báo cáo quý | Thường xuyên',
        'section 2: Tiếp cận đất đai',
        'task 2.1 2: Công khai quy hoạch sử dụng đất | Sở Nông nghiệp và Môi trường | UBND các xã, phường | Trang thông tin | Quý II',
      ],
    });
    expect(shown(result, 1)).toEqual({
      head: ['indicators', 'Phụ lục số 3', 'II. CHỈ TIÊU PHẤN ĐẤU', 'through'],
      columns: 'no | name | actualN2 | actualN1 | target',
      rows: [
        'indicator 1: Gia nhập thị trường | 6,81 | 7,02 | 7,30',
        'indicator 2: Tiếp cận đất đai | 6,40 | 6,55 | 7,00',
      ],
    });
    expect(result.appendices[1]).toMatchObject({ heading: 'CÁC NHIỆM VỤ CẢI THIỆN MÔI TRƯỜNG ĐẦU TƯ' });
  });

  test('Markdown', () => {
    const result = read('markdown-table');
    expect(shown(result)).toEqual({
      head: ['tasks', 'PHỤ LỤC', 'KẾ HOẠCH TRUYỀN THÔNG NĂM 2025', 'through'],
      columns: 'no | task | lead | deadline | note',
      rows: [
        'section I: Tuyên truyền trên báo chí',
        'task 1 I: Xây dựng chuyên mục "Nông thôn mới" - 12 kỳ/năm | Báo và Đài phát thanh, truyền hình tỉnh | Hằng tháng | ',
        'task 2 I: Đăng tải tin, bài | Cổng Thông tin điện tử tỉnh | Thường xuyên | Theo hợp đồng',
        'section II: Tuyên truyền trực quan',
        'task 3 II: Lắp đặt pa nô tại trung tâm xã | UBND các xã | Quý III | ',
      ],
    });
    expect(why(result)).toEqual(['13-15 recipients']);
  });

  test('running text: fields under letters, tasks named by number', () => {
    const result = read('narrative-lettered');
    expect(shown(result)).toEqual({
      head: ['tasks', '', 'II. NHIỆM VỤ VÀ GIẢI PHÁP', 'asWritten'],
      columns: 'task | lead | coordinators | content | product | deadline',
      rows: [
        'section 1: Hoàn thiện thể chế',
        'task Nhiệm vụ 1 1: Rà soát định mức chi thường xuyên | Vụ Ngân sách nhà nước. | Các đơn vị thuộc Bộ. | - Tổng hợp vướng mắc của các địa phương;\n- Đề xuất phương án sửa đổi. | Báo cáo Bộ trưởng. | Tháng 6/2025.',
        'task Nhiệm vụ 2 1: Sửa đổi quy định về mua sắm tập trung | Cục Quản lý công sản. | Vụ Pháp chế. | Trình Bộ trưởng ban hành Thông tư thay thế. | Thông tư. | Quý IV/2025.',
        'section 2: Kiểm tra, giám sát',
        'task Nhiệm vụ 3 2: Kiểm tra việc sử dụng tài sản công | Thanh tra Bộ. | Cục Quản lý công sản; Vụ Tổ chức cán bộ. | Kiểm tra tối thiểu 05 đơn vị. | Kết luận kiểm tra. | Trước ngày 30/11/2025.',
      ],
    });
  });

  test('running text: items of a list with their fields', () => {
    const result = read('narrative-bullets');
    expect(shown(result).rows).toEqual([
      'section 1: Cải thiện môi trường kinh doanh',
      'task  1: Cắt giảm tối thiểu 30% thời gian xử lý thủ tục cấp phép xây dựng. | Sở Xây dựng. | UBND các xã, phường. | Quý III/2025.',
      'task  1: Công khai quy hoạch, kế hoạch sử dụng đất trên môi trường mạng. | Sở Nông nghiệp và Môi trường. | Sở Khoa học và Công nghệ. | Thường xuyên.',
      'section 2: Hỗ trợ doanh nghiệp',
      'task  2: Tổ chức đối thoại với doanh nghiệp ít nhất mỗi quý một lần. | Trung tâm Xúc tiến đầu tư. | Hiệp hội Doanh nghiệp tỉnh. | Hằng quý.',
    ]);
  });

  test('running text: all fields on one line in brackets', () => {
    expect(shown(read('narrative-inline')).rows).toEqual([
      'section II: NHIỆM VỤ',
      'task 1 II: Kiểm tra điều kiện an toàn của bến xe, bến tàu trước kỳ nghỉ. | Sở Xây dựng | Công an tỉnh | trước ngày 25/4/2025',
      'task 2 II: Tuyên truyền trên hệ thống loa truyền thanh cơ sở. | Sở Văn hóa, Thể thao và Du lịch | UBND các xã, phường | từ ngày 20/4/2025',
    ]);
  });
});
