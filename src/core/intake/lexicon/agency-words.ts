import { phrases } from './phrase-list';

/**
 * Words by which cells with agencies are told. Kinds of bodies that every ministry and province has; names of places and of
 * single agencies are left out on purpose.
 */

/** First words of an agency's name or of a phrase for a group of agencies. */
export const AGENCY_HEADS = phrases(`
  Sở | Các Sở | Ban | Các ban | Bộ | Các Bộ | Ngành | Các ngành | Các cấp | UBND | Ủy ban | HĐND | Hội đồng |
  Thường trực | Văn phòng | VP | VPUBND | VPCP | Công an | Quân sự | Bộ đội Biên phòng | Thanh tra | Cục |
  Chi cục | Tổng cục | Vụ | Các Vụ | Viện | Học viện | Trường | Các trường | Trung tâm | Đài | Báo | Báo và Đài |
  Cổng Thông tin điện tử | Tạp chí | Hội | Các hội | Hiệp hội | Liên hiệp | Liên minh | Liên đoàn | Đoàn |
  Mặt trận | MTTQ | UBMTTQ | Tỉnh ủy | Thành ủy | Huyện ủy | Đảng ủy | Cấp ủy | Bưu điện | Bảo hiểm xã hội | BHXH |
  Kho bạc | Thuế | Hải quan | Thống kê | Ngân hàng | Tòa án | TAND | VKSND | Phòng | Các phòng | Tổ công tác | Tổ giúp việc | Tổ dân phố | Tổ chuyên gia | Tổ biên tập | Các tổ chức |
  Chủ tịch | Thủ trưởng | Người đứng đầu | Giám đốc | Lãnh đạo | Quỹ | Công ty | Tổng công ty | Tập đoàn |
  Doanh nghiệp | Các doanh nghiệp | VNPT | Viettel | Điện lực | Bệnh viện | Các bệnh viện | Trạm | Cơ quan |
  Các cơ quan | Đơn vị | Các đơn vị | Địa phương | Các địa phương | Các tỉnh | Các huyện | Các xã |
  Các thành viên | Các viện | Các thôn | Các khu | Các khoa | Các trung tâm | Các công ty | Các hiệp hội | Các cục | Các chi cục | Các bộ phận | Các chủ đầu tư | Các trạm | Các ngân hàng | Các cơ sở | Các chi nhánh | Các phường | Các quận | Các đoàn thể | Các tập thể | Thôn | Trưởng thôn | Ban Chỉ huy | Đội | Nhà trường | Xã | Phường | Thị trấn | Huyện | Thành phố | Tỉnh | Đảng bộ | Chi bộ | Chi nhánh | Khu | Vườn quốc gia | Nhà | Thư viện | Bảo tàng | Cán bộ, công chức | Chính phủ | Quốc hội | Khối | Tổ chức chính trị | Toàn thể | Nhà thầu |
  Chủ đầu tư | nt | Như trên
`);

/** Words that begin like an agency and are none. */
export const NO_AGENCY = phrases(`
  Ban hành | Báo cáo | Bộ chỉ số | Bộ tiêu chí | Bộ thủ tục | Bộ nhận diện | Bộ tài liệu | Bộ máy | Cục bộ |
  Đoàn kiểm tra | Hội nghị | Hội thảo | Hội thi | Ngành nghề | Phòng ngừa | Phòng, chống | Phòng chống |
  Thanh tra, kiểm tra | Thống kê số | Tổ chức thực hiện | Tổ chức triển khai | Trường hợp | Viện dẫn |
  Lãnh đạo, chỉ đạo | Doanh nghiệp được | Cơ quan, đơn vị được
`);

/** Heads that are no name yet: the rest must follow ("Văn phòng" - UBND tỉnh). */
export const UNFINISHED_HEADS = phrases(`
  Sở | Các Sở | Bộ | Các Bộ | Ban | Ban Quản lý | Ban Chỉ đạo | Ban Thường vụ | UBND | Ủy ban | Ủy ban nhân dân |
  HĐND | Hội đồng | Hội đồng nhân dân | Mặt trận | Văn phòng | Chủ tịch | Phó Chủ tịch | Thường trực | Thủ trưởng |
  Người đứng đầu | Giám đốc | Lãnh đạo | Cục | Chi cục | Tổng cục | Vụ | Viện | Trung tâm | Đài | Trường | Hội |
  Liên đoàn | Công ty | Tập đoàn | Phòng | Bộ Chỉ huy | Bộ Chỉ huy Quân sự | Bộ Tư lệnh
`);

/** Heads that begin a further name where they stand with a capital and nothing parts them from the name before. */
export const STRONG_HEADS = phrases(`
  Sở | Các sở | Các cơ quan | Các đơn vị | Các Bộ | Các ban | Các ngành | Các địa phương | Các huyện | Các xã |
  Các trường | Các doanh nghiệp | Các hội | Các tổ chức | UBND | Ủy ban nhân dân | Ủy ban Mặt trận | Ban Quản lý |
  Ban Tổ chức | Ban Tuyên giáo | Văn phòng | Công an | Thanh tra | Cục | Chi cục | Kho bạc | Bảo hiểm xã hội |
  Ngân hàng | Bưu điện | Bộ Chỉ huy | Bộ Tài chính | Bộ Nội vụ | Bộ Công Thương | Bộ Tư pháp | Bộ Xây dựng |
  Bộ Y tế | Bộ Nông nghiệp | Bộ Khoa học | Bộ Thông tin | Bộ Kế hoạch | Bộ Giáo dục | Bộ Ngoại giao |
  Bộ Quốc phòng | Bộ Văn hóa | Bộ Lao động | Bộ Giao thông | Bộ Tài nguyên
`);

/** Further such heads, that in a task's own words begin nothing new. */
export const LISTED_HEADS = phrases(`
  Vụ | Viện | Học viện | Trung tâm | Trường | Hội | Liên đoàn | Liên minh | Liên hiệp | Hiệp hội | Tổng cục | Đài |
  Mặt trận | Tòa án | Quỹ | Công ty | Tổng công ty | Tập đoàn | Phòng | Đoàn | Bộ | Ban | Các viện | Các trường |
  Các phòng | Các thôn | Các vụ | Các cục
`);

/** What agencies do; in small letters inside a cell they speak against a mere list of agencies. */
export const ACTIONS = phrases(`
  phê duyệt | ban hành | xây dựng | triển khai | tham mưu | báo cáo | rà soát | kiểm tra | đánh giá | hướng dẫn |
  nâng cao | hoàn thiện | hoàn thành | công bố | thẩm định | khen thưởng | phân tích | sửa đổi | bổ sung
`);
