import { phrases } from './phrase-list';

/** Words by which cells with products, tasks, units are told apart. */

/** First words of what a task delivers. */
export const PRODUCT_HEADS = phrases(`
  Quyết định | Các quyết định | Kế hoạch | Các kế hoạch | Báo cáo | Các báo cáo | Nghị quyết | Nghị định |
  Thông tư | Chỉ thị | Văn bản | Các văn bản | Công văn | Tờ trình | Thông báo | Đề án | Dự án | Dự thảo |
  Chương trình | Quy chế | Quy định | Quy trình | Quy hoạch | Hướng dẫn | Hội nghị | Hội thảo | Lớp | Các lớp |
  Khóa | Cuộc | Các cuộc | Phần mềm | Hệ thống | Cơ sở dữ liệu | CSDL | Danh mục | Danh sách | Tài liệu | Hồ sơ |
  Biên bản | Kết luận | Kết quả | Phương án | Bộ chỉ số | Bộ tiêu chí | Bộ tài liệu | Bộ thủ tục | Sổ tay |
  Tin, bài | Tin bài | Các tin | Chuyên mục | Chuyên đề | Phóng sự | Ấn phẩm | Hợp đồng | Luật | Pháp lệnh |
  Đề cương | Thông qua | Giấy phép | Ứng dụng | Nền tảng | Mô hình | Bảng | Biểu | Phiếu | Tỷ lệ | 100% |
  Có văn bản | Được phê duyệt
`);

/** Verbs and nouns with which a task or measure begins. */
export const TASK_HEADS = phrases(`
  Xây dựng | Ban hành | Tổ chức | Triển khai | Rà soát | Tham mưu | Thực hiện | Kiểm tra | Thanh tra, kiểm tra |
  Đẩy mạnh | Nâng cao | Hoàn thiện | Hoàn thành | Phối hợp | Tăng cường | Đôn đốc | Cập nhật | Tiếp tục |
  Nghiên cứu | Phát triển | Đánh giá | Công bố | Công khai | Khảo sát | Cải thiện | Sửa đổi | Sắp xếp | Kiện toàn |
  Đổi mới | Đầu tư | Duy trì | Tuyên truyền | Truyền thông | Theo dõi | Xử lý | Chỉ đạo | Quán triệt | Phổ biến |
  Tập huấn | Đào tạo | Bồi dưỡng | Số hóa | Kết nối | Tích hợp | Phê duyệt | Trình | Đề xuất | Hỗ trợ | Bảo đảm |
  Đảm bảo | Vận hành | Nâng cấp | Thẩm định | Tiếp nhận | Phát động | Tổng kết | Sơ kết | Khen thưởng | Lựa chọn |
  Lập | Chủ trì | Chuẩn hóa | Cung cấp | Huy động | Giải quyết | Quản lý | Phấn đấu | Thành lập | Cắt giảm |
  Đơn giản hóa
`);

/** Words that a number follows: after them neither a cell ends nor a row begins. */
export const BEFORE_NUMBERS = phrases(`
  quý | tháng | ngày | năm | khoản | điều | chương | lần | đợt | phụ lục | giai đoạn | khóa | mức độ | từ | đến |
  ít nhất | tối thiểu | trước | và | quyết định số | nghị quyết số | kế hoạch số | nghị định số | thông tư số |
  chỉ thị số | văn bản số | công văn số | chương trình số | kết luận số | hành động số | mẫu số | biểu số | đề án số
`);

/** Units of indicators. */
export const UNITS = phrases(`
  % | Điểm | Điểm % | Hồ sơ | Đơn vị | Người | Lượt | Tỷ đồng | Triệu đồng | Nghìn tỷ đồng | Đồng | Ha | Km | Xã |
  Hộ | Văn bản | Dịch vụ | Thủ tục | TTHC | Cơ quan | Doanh nghiệp | Sản phẩm | Trường | Lớp | Giường | Bác sĩ |
  Triệu USD | USD | Tấn | Bậc | Thứ hạng | Vị trí | Nhóm | Cuộc | Lần
`);

/** Beginnings of products that no other text has in its middle after a full name. */
export const PRODUCT_BEGINNINGS = phrases(`
  Quyết định của | Kế hoạch của | Báo cáo của | Nghị quyết của | Văn bản của | Chỉ thị của | Công văn của |
  Thông tư của | Nghị định của | Tờ trình của
`);

/** Beginnings of deadlines that no list of agencies goes on with. */
export const TIME_BEGINNINGS = phrases(`
  Quý I | Quý II | Quý III | Quý IV | Cả năm | Thường xuyên | Trước ngày | Hằng năm | Hàng năm | Hằng quý | Hàng quý |
  Hằng tháng | Hàng tháng | Trong năm | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5 | Tháng 6 | Tháng 7 | Tháng 8 |
  Tháng 9 | Tháng 10 | Tháng 11 | Tháng 12
`);
