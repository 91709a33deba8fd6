/**
 * Slips that letters alone do not betray, as `wrong > right`, one a line, with the words around them that make them sure.
 * A comma stands where the text has one (the words are matched with or without it). Kinds:
 * real words in the wrong place, sounds confused in writing (x/s, ch/tr, c/t, n/ng), letters swapped into another word.
 */
export const PHRASE_SLIPS = `
các bộ, công chức > cán bộ, công chức
nhiệm vụ trong điểm > nhiệm vụ trọng điểm
kinh tế trong điểm > kinh tế trọng điểm
dự án trong điểm > dự án trọng điểm
công trình trong điểm > công trình trọng điểm
lĩnh vực trong điểm > lĩnh vực trọng điểm
các bộ, viên chức > cán bộ, viên chức
các bộ, đảng viên > cán bộ, đảng viên
các bộ lãnh đạo > cán bộ lãnh đạo
các bộ quản lý > cán bộ quản lý
các bộ chuyên trách > cán bộ chuyên trách
các bộ không chuyên trách > cán bộ không chuyên trách
đội ngũ các bộ > đội ngũ cán bộ
đội ngủ cán bộ > đội ngũ cán bộ
xã, phương, thị trấn > xã, phường, thị trấn
xã, phương và > xã, phường và
được công nhân là > được công nhận là
được công nhân đạt > được công nhận đạt
được công nhân trong > được công nhận trong
được công nhân tại > được công nhận tại
được công nhân theo > được công nhận theo
được công nhân danh > được công nhận danh
được công nhân xã > được công nhận xã
được công nhân kết > được công nhận kết
được công nhân và > được công nhận và
được công nhân hoàn > được công nhận hoàn
quyết định công nhân > quyết định công nhận
đề nghị công nhân > đề nghị công nhận
nhiệm của chính trị > nhiệm vụ chính trị
đặt biệt > đặc biệt
đặt thù > đặc thù
có đặt điểm > có đặc điểm
đặt điểm tình hình > đặc điểm tình hình
đặt điểm của > đặc điểm của
chuyến đối số > chuyển đổi số
chuyến đổi > chuyển đổi
chuyển đối số > chuyển đổi số
đặt trưng > đặc trưng
bổ xung > bổ sung
bỗ xung > bổ sung
sử lý > xử lý
sử phạt > xử phạt
sử lí > xử lý
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp sếp > sắp xếp
sát nhập > sáp nhập
sáp xếp > sắp xếp
rà xoát > rà soát
kiểm xoát > kiểm soát
khảo xát > khảo sát
giám xát > giám sát
chính xách > chính sách
ngân xách > ngân sách
bám xát > bám sát
sây dựng > xây dựng
xản xuất > sản xuất
sản suất > sản xuất
xuất xắc > xuất sắc
suất sắc > xuất sắc
đề suất > đề xuất
đột suất > đột xuất
xúc tích > súc tích
xem sét > xem xét
sác định > xác định
sác nhận > xác nhận
xáng tạo > sáng tạo
xáng kiến > sáng kiến
xố hóa > số hóa
xử dụng > sử dụng
xơ kết > sơ kết
xở hữu > sở hữu
trương trình > chương trình
trương trinh > chương trình
chính chị > chính trị
chang thiết bị > trang thiết bị
chách nhiệm > trách nhiệm
chuyền thông > truyền thông
tuyên chuyền > tuyên truyền
chiển khai > triển khai
chọng tâm > trọng tâm
chực thuộc > trực thuộc
trú trọng > chú trọng
trấn chỉnh > chấn chỉnh
trủ trì > chủ trì
trủ trương > chủ trương
trủ động > chủ động
truyên môn > chuyên môn
truyển đổi > chuyển đổi
trất lượng > chất lượng
chuẩn đoán > chẩn đoán
chỉnh chu > chỉn chu
tựu chung > tựu trung
khuyến kích > khuyến khích
khuyến khính > khuyến khích
khích kệ > khích lệ
tham qua > tham quan
thăm quan > tham quan
dành giật > giành giật
giành cho > dành cho
giành riêng > dành riêng
dám sát > giám sát
dám đốc > giám đốc
giản cách > giãn cách
dáo dục > giáo dục
dảng dạy > giảng dạy
dải pháp > giải pháp
dải quyết > giải quyết
dải ngân > giải ngân
giải phân cách > dải phân cách
dảm nghèo > giảm nghèo
giự án > dự án
giự thảo > dự thảo
giữ liệu > dữ liệu
dử dụng > sử dụng
sử đụng > sử dụng
nổ lực > nỗ lực
kỹ luật > kỷ luật
kĩ luật > kỷ luật
kỹ cương > kỷ cương
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
đánh gái > đánh giá
cập nhập > cập nhật
giáo giục > giáo dục
sửa đôi > sửa đổi
thay đôi > thay đổi
trao đôi > trao đổi
chuyển đôi > chuyển đổi
phòng, chổng > phòng, chống
phố hợp > phối hợp
thũ tục > thủ tục
bồ trí > bố trí
thông thin > thông tin
tiếp cấn > tiếp cận
tinh giảm biên chế > tinh giản biên chế
giải pháp pháp > giải pháp
tạo điệu kiện > tạo điều kiện
góp phân > góp phần
góp phấn > góp phần
cỗng thông tin > cổng thông tin
quản trĩ > quản trị
bao đảm > bảo đảm
bao cáo > báo cáo
biện chế > biên chế
tỷ lê > tỷ lệ
số hoa > số hóa
nhân sư > nhân sự
lịnh vực > lĩnh vực
trực truyến > trực tuyến
trực tuyền > trực tuyến
hạn chết > hạn chế
khó khắn > khó khăn
báo các kết quả > báo cáo kết quả
ban hàng kế hoạch > ban hành kế hoạch
ban hàng quyết định > ban hành quyết định
ban hàng văn bản > ban hành văn bản
hoàn thàng > hoàn thành
hoàng thành nhiệm > hoàn thành nhiệm
hoàng thiện > hoàn thiện
tăng cương > tăng cường
lảnh đạo > lãnh đạo
cũng cố > củng cố
cải thiên > cải thiện
sẳn sàng > sẵn sàng
bỗ sung > bổ sung
giử gìn > giữ gìn
bảo vê > bảo vệ
phạm ví > phạm vi
vỉ phạm > vi phạm
xữ lý > xử lý
sữ dụng > sử dụng
sữa đổi > sửa đổi
sữa chữa > sửa chữa
sữa chửa > sửa chữa
tháo gở > tháo gỡ
chia sẽ > chia sẻ
giúp đở > giúp đỡ
mạnh mẻ > mạnh mẽ
chặt chẻ > chặt chẽ
đầy đũ > đầy đủ
hổ trợ > hỗ trợ
kỹ niệm > kỷ niệm
kỹ lục > kỷ lục
nghỉa vụ > nghĩa vụ
dể dàng > dễ dàng
dễ giàng > dễ dàng
rỏ ràng > rõ ràng
tỉ mĩ > tỉ mỉ
tiến bô > tiến bộ
lưu trử > lưu trữ
dự trử > dự trữ
trử lượng > trữ lượng
phổ biển > phổ biến
cấp nhật > cập nhật
ý thúc > ý thức
`;

/**
 * Pairs of which one word is a function word, so that marks alone prove nothing, and which are slips all the same.
 * `other > right`: only where neither word belongs to another neighbour.
 */
export const WEAK_SLIPS = `
trong tâm > trọng tâm
trong yếu > trọng yếu
đây mạnh > đẩy mạnh
đấy mạnh > đẩy mạnh
thúc đấy > thúc đẩy
thúc đây > thúc đẩy
những nhiễu > nhũng nhiễu
những nhiều > nhũng nhiễu
tham những > tham nhũng
càn bộ > cán bộ
theo đỏi > theo dõi
chì trì > chủ trì
đều hành > điều hành
các nhân > cá nhân
cơ sơ > cơ sở
hỗ số > hồ sơ
qua trình > quá trình
qua hạn > quá hạn
quá trinh > quá trình
thông quá > thông qua
kết qua > kết quả
hiệu qua > hiệu quả
sở hóa > số hóa
số liêu > số liệu
từ chức bộ máy > tổ chức bộ máy
ta chức > tổ chức
sự dụng > sử dụng
sự lý > xử lý
đặc điều > đặc điểm
bệnh viên > bệnh viện
viên chúc > viên chức
công chúc > công chức
`;

/** Names, with the syllable in brackets that gets lost in typing: without it they are a slip (`cổng dịch công`). */
export const NAMES_WITH_LOSSES = `
hội đồng [nhân] dân
cải cách [thủ] tục hành chính
cải cách thủ [tục] hành chính
cải cách thủ tục [hành] chính
giải quyết thủ [tục] hành chính
giải quyết thủ tục [hành] chính
cơ quan hành [chính] nhà nước
cơ quan [hành] chính nhà nước
phục vụ [hành] chính công
phục vụ hành [chính] công
cổng dịch [vụ] công
cổng [dịch] vụ công
cổng [thông] tin điện tử
cổng thông tin [điện] tử
trang thông tin [điện] tử
dịch [vụ] công trực tuyến
dịch vụ công [trực] tuyến
đơn vị sự [nghiệp] công lập
đơn vị [sự] nghiệp công lập
cơ [chế] một cửa
một cửa liên [thông] trong
công nghệ [thông] tin
văn bản quy [phạm] pháp luật
văn bản [quy] phạm pháp luật
quy phạm [pháp] luật
mặt [trận] tổ quốc
mặt trận [tổ] quốc
cơ sở [dữ] liệu
cơ [sở] dữ liệu
tổ [chức] bộ máy
tổ chức [bộ] máy hành chính
vị [trí] việc làm
tinh [giản] biên chế
tinh giản [biên] chế
ban chấp [hành] trung ương
ban thường [vụ] tỉnh ủy
sở thông tin và [truyền] thông
sở giáo dục và [đào] tạo
sở kế hoạch và [đầu] tư
sở khoa học và [công] nghệ
sở tài nguyên và [môi] trường
lao động [thương] binh và xã hội
an ninh trật [tự] trên
ngân sách [nhà] nước cấp
kỷ luật kỷ [cương] hành chính
đào tạo bồi [dưỡng] cán bộ
phòng chống [tham] nhũng
tiết kiệm chống [lãng] phí
cán bộ công chức [viên] chức
công chức [viên] chức
công nghiệp hóa hiện [đại] hóa
phát triển kinh [tế] xã hội
bảo [hiểm] xã hội
bảo hiểm [xã] hội
đại biểu [quốc] hội và hội đồng
xây dựng nông [thôn] mới
`;

/** The first words of a name that nothing else begins: after them must come the next. */
export const MUST_FOLLOW = `
ủy ban nhân > dân
hội đồng nhân > dân
chính quyền điện > tử
chính phủ điện > tử
quy phạm pháp > luật
mặt trận tổ > quốc
`;

/** Syllables that live only in compounds, with every word they make. Elsewhere one of the two words is lost or wrong. */
export const BOUND_SYLLABLES = `
nhiệm: màu_ mầu_ trách_ bổ_ chủ_ tín_ kiêm_ đảm_ miễn_ phân_ bãi_ tiền_ kế_ đương_ ủy_ mãn_ hậu_ tái_ phục_ trọng_ thừa_ đặc_ giao_ nhận_ lưu_ chuyên_ tân_ từ_ biệt_ sơ_ luân_ tự_ nhóm_ _vụ _kỳ _sở _chức _màu _mầu _ý _nhặt
thuẫn: mâu_ hậu_ lá_ khiên_ mộc_
nhũng: tham_ _nhiễu _lạm
dục: bầu_ giáo_ thể_ tình_ đức_ trí_ mỹ_ phát_ động_ sinh_ nhục_ dưỡng_ kích_ ái_ tiết_ khát_ sắc_ dâm_ thị_ _vọng _tính _tốc
kiệm: tiết_ cần_ _ước
khích: khuyến_ quá_ hiềm_ cảm_ phấn_ kích_ công_ _lệ _bác _tướng _động
triệt: quán_ thanh_ _để _phá _tiêu _hạ _sản _thoái _hồi _buộc _đường _lông
`;

/** Compounds of three that begin with a word of many looks (`công thông tin`, `bộ phân một cửa` are slips). */
export const THREE_SYLLABLES = `
cổng thông tin
cổng dịch vụ
bộ chỉ số
ban chỉ đạo
ban quản lý
ban tổ chức
sở tài chính
sở xây dựng
sở tư pháp
sở nội vụ
sở công thương
sở giáo dục
sở kế hoạch
sở nông nghiệp
sở thông tin
sở tài nguyên
sở khoa học
tổ công tác
tổ chuyên gia
chữ ký số
`;
