/**
 * Two-syllable words and fixed pairs of administrative Vietnamese, by first syllable. A pair of words that differs from
 * one of these only in its marks is a likely slip, so only words that such documents really use belong here; words that
 * merely must not be taken for slips are in `general-compounds.ts`.
 */
export const ADMINISTRATIVE_COMPOUNDS = `
an: cư dân giang ninh sinh toàn
án: phí
ảnh: hưởng
áp: dụng lực
ấn: định phẩm
ban: bố hành ngành quản
bàn: bạc giao
bản: án chất đồ quyền sao tin vẽ
bảng: biểu điểm
báo: cáo chí hiệu
bảo: đảm hành hiểm hộ lãnh lưu mật quản tàng tồn trì trợ vệ
bãi: bỏ nhiệm
bám: sát
bắt: buộc đầu
bằng: cấp chứng
bất: cập hợp
bệnh: viện nhân án
bí: mật thư
biên: bản chế giới phòng soạn tập
biến: chuyển động đổi
biện: pháp
biểu: dương hiện mẫu quyết
bình: đẳng quân xét
bồi: dưỡng thường
bổ: nhiệm sung trợ
bộ: máy phận trưởng
bố: trí cáo
bức: xúc thiết
bước: đầu
bưu: chính điện
cá: nhân thể
cải: cách chính thiện tạo tiến
cảm: ơn
cam: kết
cán: bộ
căn: bản cứ cước
cạnh: tranh
cảnh: báo quan sát
cao: cấp đẳng tuổi
cắt: giảm
cấm: đoán
cầm: quyền
cần: thiết
cập: nhật
cân: đối nhắc
cấp: bách cao dưới giấy huyện phát phép phó phòng quốc sở thiết tỉnh trên trưởng ủy vốn xã
cấu: thành trúc
cây: trồng xanh
chào: mừng
chánh: thanh văn
chăm: lo sóc
chăn: nuôi
chặt: chẽ
chậm: nhất tiến trễ
chấm: điểm dứt
chấn: chỉnh
chấp: hành nhận thuận
chất: lượng thải vấn
chế: biến độ định tài xuất
chênh: lệch
chi: bộ cục nhánh phí tiết trả
chỉ: đạo dẫn điểm định số thị tiêu
chia: sẻ
chiến: dịch lược sĩ tranh
chính: đáng đảng phủ quy quyền sách thức trị xác
chỉnh: đốn lý sửa trang
chịu: trách
chợ: đầu
chống: lãng phá tham
chồng: chéo
chủ: đề động nhiệm tịch tọa trì trương yếu
chú: trọng ý
chuẩn: bị hóa mực
chúc: mừng
chức: danh năng nghiệp trách vụ
chung: cư kết tay
chủng: loại
chứng: chỉ cứ khoán kiến minh nhận nhân thư thực từ
chương: mục trình
chuyên: canh đề gia môn mục nghiệp ngành sâu trách viên
chuyển: biến đổi dịch giao giới hướng nhượng tải tiếp
cơ: bản cấu chế động hội quan sở quyền
cổ: đông phần phiếu
cố: gắng
con: người
công: an báo bằng bố chúng chức chứng cộng cụ dân đoàn dụng đồng ích khai lập lực lý minh nghệ nghiệp nhận nhân nông sản sở suất tác tâm thương trái trình trường tư ty văn việc viên vụ
cộng: đồng hòa sản tác
củng: cố
cung: cấp cầu ứng ương
cục: bộ trưởng
cư: dân trú
cử: tri
cụ: thể
cùng: cấp
cương: lĩnh quyết
cưỡng: chế
cường: độ
cứu: hộ nạn trợ
danh: hiệu mục sách
dân: chủ cư phố quân sinh số tộc trí vận
dẫn: đầu
dự: án báo kiến phòng thảo thầu toán trữ
dư: luận nợ
dữ: liệu
dựa: trên
dứt: điểm
dịch: bệnh vụ
diễn: biến đàn tập
diện: tích
doanh: nghiệp nhân thu
du: khách lịch
duy: trì tu
duyên: hải
đa: dạng khoa phương số
đào: tạo
đại: biểu chúng diện đoàn dịch hội học lễ lý
đàm: phán
đảm: bảo nhận nhiệm
đạo: đức
đáp: án ứng
đảng: bộ phí ủy viên
đánh: giá
đào: tạo
đăng: ký tải
đặc: biệt điểm khu thù trưng xá
đất: đai
đặt: hàng
đấu: giá thầu tranh
đầu: mối tư
đẩy: lùi mạnh nhanh
đầy: đủ
đề: án cao cập cương nghị ra tài xuất
đền: bù
điểm: đến
điện: lực thoại toán tử
điển: hình
điều: chỉnh dưỡng động hành kiện lệ phối tiết tra
định: biên canh cư danh giá hướng kỳ lượng mức suất
đình: chỉ
địa: bàn chính chỉ danh điểm giới lý phương
đính: kèm chính
đoàn: kết thể viên
đô: thị
độc: lập hại
đối: chiếu ngoại thoại tác tượng với
đồi: núi
đội: ngũ
đổi: mới
đôn: đốc
đơn: giá giản phương thư vị
đồng: bằng bào bộ chí hành loạt thời thuận tình
động: cơ lực viên vật
đột: phá xuất
đúc: kết rút
đùn: đẩy
đúng: đắn hạn
đường: bộ dây lối sắt
đứng: đầu
đương: nhiệm sự
gắn: kết liền
gắng: sức
gặp: gỡ
ghi: nhận
gia: cầm cố đình hạn súc tăng
giá: trị
giải: đáp ngân pháp phóng quyết thể thích thưởng tỏa trình
giai: cấp đoạn
giám: đốc định hộ sát
giảm: nghèo thiểu
gián: tiếp
giáng: chức
giảng: dạy viên
giao: ban dịch lưu thông
giáo: dục viên
giấy: phép tờ
giới: hạn thiệu
giữ: gìn vững
giúp: đỡ
góp: phần ý
gương: mẫu
hạ: tầng
hải: đảo quan sản
hài: hòa lòng
hàm: lượng
hạn: chế hẹp
hạng: mục
hàng: hóa năm quý tháng
hằng: năm quý tháng
hành: chính động lang vi
hành: pháp
hậu: cần kiểm quả
hệ: thống
hiến: pháp
hiện: diện đại hành hữu nay nghiêm tại thực trạng
hiệp: định hội
hiệu: lực quả suất trưởng
hình: ảnh sự thành thức
hỗ: trợ
hồ: sơ
hộ: chiếu gia khẩu nghèo tịch
hòa: bình giải nhập
hóa: chất đơn
hoàn: chỉnh thành thiện trả
hoạch: định
hoạt: động
học: bổng sinh tập viên
hội: đồng họp nghị nhập thảo thi viên
hợp: đồng hiến lệ lý nhất pháp phần tác thức
hương: ước
hướng: dẫn nghiệp
hưởng: ứng lợi
hữu: hiệu nghị
huy: động hiệu
hủy: bỏ
huyện: đảo lỵ ủy
ích: lợi
kê: khai
kế: hoạch cận thừa toán
kèm: theo
kênh: mương
kết: cấu hợp luận nạp nối quả thúc
kéo: dài
khả: năng quan thi
khái: quát niệm
khai: báo giảng mạc thác trương
khách: hàng quan
khám: bệnh
khảo: sát
khắc: phục
khẩn: cấp trương
khẳng: định
khen: thưởng
khích: lệ
khiếu: kiện nại
khiển: trách
khó: khăn
khoa: học
khởi: công điểm động nghiệp
khối: lượng
không: gian khí
khoáng: sản
khu: công dân phố vực
khung: giá
khuyết: điểm tật
khuyến: cáo khích công học mãi nghị nông
kịch: bản
kiểm: dịch điểm định lâm sát soát toán tra
kiêm: nhiệm
kiên: cố quyết trì
kiến: nghị thiết thức trúc
kiện: toàn
kim: ngạch
kinh: doanh nghiệm phí tế
kịp: thời
kỳ: họp
kỷ: cương luật niệm
kỹ: năng thuật
ký: kết
lạc: hậu
làm: chủ rõ việc
lãng: phí
lãnh: đạo thổ
lâm: nghiệp sản
lấn: chiếm
lập: pháp
lĩnh: vực
lệ: phí thuộc
lễ: hội
liêm: chính
liên: hệ kết ngành quan thông tục tịch
linh: hoạt
loại: bỏ hình
lồng: ghép
lộ: trình
lợi: dụng ích nhuận thế
lực: lượng
luân: chuyển
luật: sư pháp
lượng: hóa
lưu: hành thông trữ ý
lý: do lịch luận
mặt: bằng trận
mâu: thuẫn
mê: tín
miễn: giảm nhiệm
minh: bạch chứng
mô: hình
môi: giới trường
mở: rộng
mục: đích tiêu
mua: sắm
mức: độ lương
nắm: bắt vững
năng: động lực lượng suất
nâng: cao cấp ngạch
nền: tảng nếp
nêu: gương
ngân: hàng sách
ngăn: chặn ngừa
nghề: nghiệp
nghị: định quyết trường
nghĩa: vụ
nghiên: cứu
nghiêm: chỉnh minh ngặt túc
nghiệm: thu
nghiệp: vụ
ngoại: giao ngữ vụ
nguồn: gốc lực vốn
nguyên: nhân tắc liệu
nguyện: vọng
nguy: cơ hiểm
ngư: dân trường
nhà: nước đầu thầu
nhắc: nhở
nhạy: cảm
nhân: dân khẩu lực rộng sự viên tài tố
nhận: diện thức xét
nhận: biết định
nhanh: chóng gọn
nhập: khẩu
nhất: quán
nhiệm: kỳ vụ
nhũng: nhiễu
niêm: yết
niềm: tin
nội: bộ dung quy vụ
nơi: nhận
nỗ: lực
nổi: bật
nông: dân nghiệp sản thôn
nuôi: dưỡng trồng
ô: nhiễm
ổn: định
phạm: vi
phản: ánh biện hồi
phân: bổ biệt cấp công định kỳ khai loại luồng quyền tích
phấn: đấu
phần: mềm
pháp: chế lệnh luật lý nhân quy
phát: biểu động hành hiện huy sinh thanh triển
phẩm: chất
phê: bình chuẩn duyệt
phiền: hà
phong: cách phú tặng trào tục
phòng: ban chống cháy ngừa
phối: hợp
phổ: biến cập
phù: hợp
phụ: cấp huynh lục nữ trách
phúc: đáp lợi
phục: hồi vụ
phức: tạp
phường: xã
phương: án châm hướng pháp thức tiện
quá: hạn trình
quan: điểm hệ tâm trọng trắc
quán: triệt
quản: lý trị
quảng: bá
quân: đội khu sự
quốc: gia hội phòng tế tịch
quy: chế chuẩn định hoạch mô phạm tắc trình ước
quyền: hạn lợi lực
quyết: định liệt tâm toán
rà: soát
rõ: ràng
rút: gọn kinh ngắn
sắc: lệnh
sáng: kiến tạo
sản: lượng phẩm xuất
sàng: lọc
sáp: nhập
sắp: xếp
sâu: rộng sát
sẵn: sàng
sinh: hoạt học viên
so: sánh
soạn: thảo
sơ: bộ kết
sở: hữu
số: hóa hiệu liệu lượng
sửa: chữa đổi
sử: dụng
sự: cố kiện nghiệp vụ
sức: khỏe
suy: thoái giảm
tác: động hại nghiệp phong
tài: chính khoản liệu nguyên sản trợ
tái: cơ định phạm
tăng: cường trưởng
tạo: điều lập
tạm: ứng thời
tập: huấn thể trung
tặng: thưởng
tầm: nhìn quan
tận: dụng tình tụy
tâm: huyết lý
tầng: lớp nấc
thách: thức
tháo: gỡ
thái: độ
tham: gia khảo mưu nhũng quan vấn
thảo: luận
thanh: kiểm khoản liêm lý lọc niên tra toán
thành: công lập phần phố quả tích tựu ủy viên thạo
thay: đổi thế
thăm: dò hỏi
thăng: hạng
thắng: lợi
thẩm: định quyền tra
thận: trọng
thân: thiện
thất: nghiệp thoát
thể: chế dục hiện thao thức
thế: mạnh giới
theo: dõi
thi: công đua hành tuyển
thị: trấn trường xã
thí: điểm sinh nghiệm
thích: ứng hợp
thiên: tai nhiên
thiếu: nhi sót
thiết: bị chế kế lập thực yếu
thiệt: hại
thoát: nghèo
thỏa: thuận
thống: kê nhất
thông: báo cáo qua suốt thoáng tin tư
thôn: bản
thời: gian hạn điểm
thu: chi gom hồi hút nhập
thú: y
thủ: đô trưởng tục tướng
thúc: đẩy
thuận: lợi tiện
thuộc: tính
thuyết: minh trình
thư: viện ký
thực: chất hành hiện phẩm sự tế thi tiễn trạng
thừa: hành kế
thường: niên trực trú vụ xuyên
thương: binh hiệu mại nghiệp
thưởng: phạt
thủy: điện lợi sản
tích: cực hợp
tiềm: năng ẩn
tiêm: chủng
tiên: phong tiến
tiền: lương đề
tiến: bộ độ hành trình
tiện: ích lợi
tiếp: cận công dân diễn nhận nối tục thu thị xúc
tiết: kiệm
tiêu: biểu chí chuẩn cực dùng hủy thụ
tiểu: ban học thương
tin: học tưởng
tín: dụng nhiệm ngưỡng
tinh: giản gọn thần thông
tính: chất
tình: hình nguyện trạng báo
tỉnh: lỵ ủy
toàn: bộ cầu diện dân quốc thể tỉnh trình
tòa: án
tố: cáo tụng
tổ: chức trưởng
tốc: độ
tối: đa thiểu ưu
tội: phạm
tôn: giáo trọng vinh
tồn: đọng tại
tổng: cục diện hợp kết kinh số thể thu
tra: cứu
trả: kết lời
trách: nhiệm
trang: bị thiết
trạm: y
tránh: né
trao: đổi giải quyền tặng
triển: khai lãm vọng
triệt: để
trình: bày duyệt độ tự
trong: sạch
trọng: dụng điểm tâm yếu
trồng: trọt
trở: thành ngại
trợ: cấp giúp lý
trụ: sở
trung: bình hạn học tâm thực ương
trúng: tuyển
trường: hợp học
trưởng: ban phòng thôn
trực: báo thuộc tiếp tuyến
truy: cứu thu tố
truyền: hình thanh thông thống
tự: chủ động giác kiểm nguyện nhiên phê quản
tư: duy nhân pháp tưởng vấn
tuân: thủ
tuần: tra
tuyên: dương truyền
tuyển: chọn dụng sinh
tuyến: đường
tương: đương lai ứng
tỷ: lệ trọng
ủng: hộ
ứng: dụng phó xử cử
ưu: điểm đãi tiên việt
ủy: ban nhiệm quyền thác viên
uy: tín
văn: bản bằng hóa minh phòng thư
vai: trò
vận: chuyển dụng động hành tải
vấn: đề
vật: chất liệu tư
vị: trí
vi: phạm
viên: chức
viện: trợ trưởng
viễn: thông
việc: làm
vinh: danh dự
vòi: vĩnh
vùng: sâu cao
vững: chắc mạnh
vướng: mắc
vượt: mức
xác: định lập minh nhận thực
xã: đảo hội
xây: dựng
xem: xét
xếp: hạng loại
xét: duyệt tuyển
xóa: bỏ
xu: hướng
xúc: tiến
xử: lý phạt
xuất: bản hiện khẩu phát sắc trình
xuyên: suốt
y: tế đức
ý: kiến nghĩa thức tưởng
yêu: cầu
yếu: kém tố
`;
