import type { PrintedRow } from './print-pdf';

/** Tables of offices that are none of the five plans, to be printed as PDF text in several ways. */
export interface PdfSample {
  readonly name: string;
  readonly header: readonly string[];
  /** Column keys of the standard workbook; an own column by its header. */
  readonly keys: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly PrintedRow[];
}

const row = (...cells: string[]): PrintedRow => ({ cells });
const section = (number: string, title: string): PrintedRow => ({ cells: [number, title], spans: true });

const ministry: PdfSample = {
  name: 'a ministry: product last',
  header: ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm, kết quả'],
  keys: ['no', 'task', 'lead', 'coordinators', 'deadline', 'product'],
  widths: [4, 44, 20, 22, 14, 24],
  rows: [
    section('I', 'XÂY DỰNG THỂ CHẾ'),
    row(
      '1',
      'Nghiên cứu, đề xuất sửa đổi Luật Chuyển giao công nghệ',
      'Vụ Pháp chế',
      'Viện Chiến lược; các đơn vị có liên quan',
      'Tháng 11/2025',
      'Hồ sơ đề nghị xây dựng Luật',
    ),
    row(
      '2',
      'Hoàn thiện Nghị định quy định về hoạt động của quỹ đầu tư mạo hiểm trong lĩnh vực công nghệ cao',
      'Cục Khởi nghiệp và Doanh nghiệp công nghệ',
      'Vụ Kế hoạch - Tài chính',
      'Quý III/2025',
      'Nghị định của Chính phủ',
    ),
    section('II', 'PHÁT TRIỂN NHÂN LỰC'),
    row(
      '3',
      'Tổ chức các khóa bồi dưỡng kỹ năng quản lý nhiệm vụ nghiên cứu cho cán bộ các đơn vị trực thuộc',
      'Học viện Chiến lược',
      'Vụ Tổ chức cán bộ; Văn phòng Bộ',
      'Hằng quý',
      'Tối thiểu 04 lớp',
    ),
    row(
      '4',
      'Xây dựng cơ sở dữ liệu chuyên gia',
      'Trung tâm Công nghệ thông tin',
      'Cục Thông tin, Thống kê',
      'Năm 2025',
      'Cơ sở dữ liệu',
    ),
    row(
      '5',
      'Rà soát, kiện toàn đội ngũ làm công tác thống kê của các viện, trường thuộc Bộ',
      'Vụ Tổ chức cán bộ',
      'Các viện, trường thuộc Bộ',
      'Thường xuyên',
      'Quyết định kiện toàn',
    ),
    row(
      '6',
      'Đánh giá tác động của các chương trình khoa học và công nghệ cấp quốc gia giai đoạn 2021-2025',
      'Viện Chiến lược',
      'Văn phòng các chương trình trọng điểm',
      'Trước ngày 20/12/2025',
      'Báo cáo đánh giá',
    ),
  ],
};

const commune: PdfSample = {
  name: 'a commune: money and notes',
  header: ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kinh phí', 'Ghi chú'],
  keys: ['no', 'task', 'lead', 'coordinators', 'deadline', 'Kinh phí', 'note'],
  widths: [4, 40, 20, 24, 14, 9, 14],
  rows: [
    row(
      '1',
      'Phát động phong trào trồng cây đầu năm tại các thôn',
      'Phòng Kinh tế',
      'Hội Nông dân xã; các thôn',
      'Tháng 2',
      '35',
      '',
    ),
    row(
      '2',
      'Kiểm tra công tác phòng cháy, chữa cháy tại chợ trung tâm và các cơ sở kinh doanh có điều kiện',
      'Công an xã',
      'Ban Chỉ huy Quân sự xã',
      'Quý II',
      '12',
      'Theo kế hoạch riêng',
    ),
    row(
      '3',
      'Ra quân chỉnh trang vỉa hè, cây xanh các tuyến phố',
      'Phòng Kinh tế',
      'Đoàn Thanh niên xã',
      'Tháng 6',
      '40',
      '',
    ),
    row(
      '4',
      'Tổ chức ngày hội đại đoàn kết toàn dân tộc ở khu dân cư',
      'Ủy ban MTTQ Việt Nam xã',
      'Các thôn',
      'Tháng 11',
      '60',
      '',
    ),
    row(
      '5',
      'Nâng cấp hệ thống truyền thanh thông minh',
      'Phòng Văn hóa - Xã hội',
      'Trung tâm Phục vụ hành chính công xã',
      'Quý IV',
      '250',
      'Nguồn xã hội hóa',
    ),
  ],
};

const indicators: PdfSample = {
  name: 'indicators with units and two years',
  header: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2024', 'Kế hoạch năm 2025', 'Cơ quan theo dõi'],
  keys: ['no', 'name', 'unit', 'actualN1', 'target', 'monitor'],
  widths: [5, 46, 12, 14, 14, 26],
  rows: [
    row('1', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', '2,15', '1,60', 'Sở Nông nghiệp và Môi trường'),
    row('2', 'Tỷ lệ người dân tham gia bảo hiểm y tế', '%', '94,2', '95,5', 'Bảo hiểm xã hội tỉnh'),
    row('3', 'Số giường bệnh trên một vạn dân (không tính giường trạm y tế xã)', 'Giường', '31,0', '32,5', 'Sở Y tế'),
    row('4', 'Tỷ lệ che phủ rừng', '%', '56,8', '57,0', 'Sở Nông nghiệp và Môi trường'),
    row('5', 'Tỷ lệ trường mầm non, phổ thông đạt chuẩn quốc gia', '%', '71', '74', 'Sở Giáo dục và Đào tạo'),
  ],
};

const province: PdfSample = {
  name: 'a province: short names of agencies',
  header: [
    'STT',
    'Nội dung công việc',
    'Cơ quan, đơn vị chủ trì',
    'Cơ quan, đơn vị phối hợp',
    'Thời hạn',
    'Kết quả đầu ra',
  ],
  keys: ['no', 'task', 'lead', 'coordinators', 'deadline', 'product'],
  widths: [5, 40, 18, 22, 16, 22],
  rows: [
    section('A', 'NHIỆM VỤ THƯỜNG XUYÊN'),
    row(
      '1',
      'Duy trì chuyên mục cải cách hành chính trên sóng phát thanh, truyền hình',
      'Đài PTTH tỉnh',
      'Sở TT&TT, các sở, ngành',
      'Hằng tháng',
      'Chuyên mục',
    ),
    row(
      '2',
      'Theo dõi, đôn đốc việc xử lý phản ánh, kiến nghị của người dân, doanh nghiệp trên Cổng dịch vụ công',
      'VP. UBND tỉnh',
      'UBND các huyện, thành phố',
      'Thường xuyên, liên tục',
      'Báo cáo định kỳ',
    ),
    section('B', 'NHIỆM VỤ THEO THỜI HẠN'),
    row(
      '1',
      'Đơn giản hóa ít nhất 20% thủ tục hành chính nội bộ',
      'Các sở, ban, ngành tỉnh',
      'VP. UBND tỉnh',
      '30/6/2024',
      'Quyết định phê duyệt phương án',
    ),
    row(
      '2',
      'Số hóa sổ hộ tịch lịch sử',
      'Sở Tư pháp',
      'CA tỉnh; UBND cấp huyện',
      'Trong quý II',
      'Cơ sở dữ liệu hộ tịch',
    ),
    row(
      '3',
      'Thi tuyển chức danh lãnh đạo, quản lý cấp phòng tại một số đơn vị thí điểm',
      'Sở Nội vụ',
      'BQL các KCN tỉnh, Sở GD&ĐT',
      'Tháng 10-11/2024',
      'Quyết định bổ nhiệm',
    ),
    row(
      '4',
      'Bố trí kinh phí thực hiện các nhiệm vụ của Kế hoạch',
      'Sở Tài chính',
      'Kho bạc Nhà nước tỉnh',
      'Quý IV năm 2024',
      'Dự toán được giao',
    ),
    row(
      '5',
      'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các cơ quan, đơn vị',
      'Tổ Kiểm tra công vụ',
      'Thanh tra tỉnh',
      'Đột xuất',
      'Thông báo kết quả kiểm tra',
    ),
  ],
};

const noProduct: PdfSample = {
  name: 'five columns, lead after the deadline',
  header: ['TT', 'Nhiệm vụ, giải pháp', 'Thời gian thực hiện', 'Chủ trì thực hiện', 'Phối hợp thực hiện'],
  keys: ['no', 'task', 'deadline', 'lead', 'coordinators'],
  widths: [4, 62, 16, 24, 26],
  rows: [
    row(
      '1',
      'Xây dựng mạng lưới cộng tác viên dân số tại thôn, bản vùng khó khăn',
      '2024 - 2025',
      'Sở Y tế',
      'UBND các huyện',
    ),
    row(
      '2',
      'Ứng dụng phần mềm quản lý sức khỏe người cao tuổi tại 100% trạm y tế xã, phường, thị trấn trên địa bàn tỉnh',
      'Từ tháng 3/2024',
      'Trung tâm Kiểm soát bệnh tật tỉnh',
      'Hội Người cao tuổi tỉnh; các bệnh viện tuyến huyện',
    ),
    row(
      '3',
      'Tổ chức các hoạt động hưởng ứng Ngày Dân số Thế giới',
      'Tháng 7 hằng năm',
      'Chi cục Dân số',
      'Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh',
    ),
    row(
      '4',
      'Tập huấn nâng cao năng lực cho cán bộ làm công tác dân số các cấp',
      'Quý III',
      'Sở Y tế',
      'Trường Cao đẳng Y tế',
    ),
    row(
      '5',
      'Sơ kết, đánh giá kết quả thực hiện Kế hoạch',
      'Trước ngày 31 tháng 12 năm 2025',
      'Sở Y tế',
      'Các sở, ngành; UBND các huyện',
    ),
  ],
};

export const pdfSamples: readonly PdfSample[] = [ministry, commune, indicators, province, noProduct];
