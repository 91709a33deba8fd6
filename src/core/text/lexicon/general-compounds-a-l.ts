/**
 * Pairs of words that stand side by side in ordinary Vietnamese, by first syllable, a to l. They are never proposed as
 * corrections: they say that a pair is right although it resembles an administrative compound (`cộng tác`, `có quan`),
 * and that a word belongs to its other neighbour (`tâm trí` in `trong tâm trí`).
 */
export const GENERAL_COMPOUNDS_A_L = `
an: bình dân giấc lành nguy nhơn ninh tâm ủi vị khang dưỡng lão
ảnh: chụp
án: treo lệ văn mạng tù phạt
anh: hùng em chị ninh hào
áp: đặt suất thuế thấp giải
ăn: uống ở mặc khớp
âm: thanh nhạc lịch mưu tính
ẩm: thực ướt
ấn: tượng loát chỉ
ấp: ủ
ba: lan vì chế bể na
bác: bỏ sĩ sỹ ái đơn ruột
ban: đầu ngày đêm ca tặng phát quản lễ mai
bàn: luận cãi ghế hoàn đạp thắng
bản: đăng địa đôn kê làng lĩnh lề mẫu năng ngữ sắc sao thân ghi gốc thảo mô cáo nháp in
bán: hàng kính buôn đấu lẻ kết trú đảo công chuyên
bảng: giá tin lương kê hiệu so đen
báo: động đáp giá mạng nói hình thức tin đài ảnh oán
bào: chữa mòn chế
bảo: ban thủ dưỡng mẫu ôn chứng toàn nhiệm hòa
bạo: lực hành loạn động
bãi: miễn đỗ biển rác thải bồi công cỏ
bài: bản học giảng thi tập trừ trí tiết toán viết báo phát hát
bắt: giữ nguồn kịp tay nhịp cóc mạch đền
bằng: lòng khen sáng lái nhau cách chữ
bầu: cử chọn bán không trời
bậc: học lương thang một hai ba
bất: thường lợi ngờ ổn động khả bình công chính bạo hòa hạnh diệt đắc tiện
bế: mạc giảng tắc
bên: cạnh trong ngoài mua bán liên
bệnh: tật xá dịch nghề lý tình hoạn binh
bị: cáo can động thương hại đơn
bí: quyết danh ẩn
biên: dịch lai niên chép mậu độ bộ đạo
biến: chứng thiên dạng cố tướng chất thành mất thể
biển: đảo báo số hiệu cả đông lận hồ
biện: chứng luận hộ minh lý
biểu: diễn đạt thị đồ tình ngữ số phí thuế thức lộ tượng dương
bình: ổn thường luận yên an chọn diện dân tĩnh thuận phước dương phục định minh thạnh đại
bồi: hoàn thẩm đắp lắng
bổ: cứu khuyết túc ích đôi dụng
bộ: đội môn mặt ngành luật tiêu chỉ thủ tộc hành lọc nhớ tài công nội giáo tư kế chính
bố: mẹ cục cảnh ráp phòng trạch
bốc: xếp thăm dỡ
bước: ngoặt tiến đi sang qua đường
bưu: phẩm kiện cục tá gửi
buôn: bán lậu làng đôn đôi
bức: bách tranh tường xạ cung
buộc: phải tội
bùng: phát nổ
ca: khúc ngợi múa sĩ cao dao
cá: biệt tính độ kiểng tra ngừ nước thu
cả: nước năm tỉnh hai nhà
cách: mạng chức ly thức điệu biệt nhiệt âm làm tân tính xa đây
cai: nghiện quản thầu trị
cải: biên thảo huấn táng bắp
cam: đoan chịu lòng lâm ranh
cám: ơn dỗ cảnh
cảm: xúc thông nhận giác tình hứng động ứng kích cúm
cán: sự cân binh mốc
cạn: kiệt
cản: trở
căn: dặn nhà nguyên hộ bệnh
cạnh: nhau
cảnh: giác vệ cáo tượng ngộ sắc trí tỉnh
cao: bằng nguyên điểm độ tốc su cường thượng siêu quý ốc tầng trào nhất lãnh hơn học
cáo: trạng buộc giác phó thị
cắt: bỏ xén cử cơm đứt
cấm: vận kỵ địa chỉ
câu: chuyện hỏi lạc chữ kết trả nói đối
cầu: đường cống nguyện lông thị thủ treo cứu truyền
cấu: tạo kiện hình phần kết
cây: cối xăng giống cảnh con ăn lâu lúa
cấp: cứu dưỡng độ thoát cao lại mới đổi thẩm số nước điện học tốc bộ tiền kinh nào trung cho một
cần: cù kiệm trục cẩu mẫn thơ sa câu lao phải có
cận: nghèo kề lâm cảnh thị đại vệ
cân: bằng não sức đong
cẩn: thận trọng mật
chấm: công bài thi phá
chậm: chạp lại nộp trả
chân: thành thật chính trọng lý dung tay trời tướng núi đế không
chặn: đứng bắt
châm: ngòi biếm ngôn cứu
chẩn: đoán trị
chấn: thương động hưng
chấp: pháp bút chính chới
chất: lỏng liệu phác độc dẻo đốt xám cấm nổ
châu: á âu phi thổ lục mỹ báu thành đốc phú
cháy: nổ rừng rụi
chế: phẩm áp tác ước nhạo
chỉ: huy rõ ra riêng đích đường trích tiêu có thị được là trong huyện dẫn
chi: số tiêu thường phối viện đội hội ngân lưu phái lăng cho đầu hành hoạt hỗ tiền
chí: hướng công khí ít nguyện minh tôn
chia: cắt tách tay rẽ nhỏ buồn lìa
chiến: tranh đấu thắng khu trường công thuật lũy binh hào
chiếm: đoạt dụng lĩnh giữ hữu ưu
chiều: cao dài rộng sâu hướng
chiếu: sáng cố phim theo lệ
chín: muồi
chính: kiến nghĩa diện thống khóa ngạch chủ trực tả sự biến tâm chuyên thể yếu là vì xác
chỉnh: huấn tề thể
chịu: đựng khó thua lỗ tải lực
cho: phép vay thuê biết rằng thấy dù nên nhau mượn đến
chọn: lọc lựa mặt cử
chống: chéo đối dịch đỡ hạn thấm án đói trả buôn sét cháy tội lụt bão bán
chồng: lấn chất lên
chủ: quản sở đầu nghĩa nhà nhật rừng hộ thể chốt đạo lực tài xe nợ biên hàng quan thầu tướng nhân quyền
chú: thích giải ý
chu: đáo trình kỳ chuyển vi toàn cấp
chuẩn: xác y tắc mẫu nghèo đầu chi đô
chuyên: cần chính chở chú dùng quyền san án khoa biệt tu cơ dụng đề trang
chuyển: hóa động phát khẩu tuyến sang ngành đạt thể công quyền lời viện loại đến mạng trả mục
chuyến: đi bay công xe thăm hàng tàu
chuyện: trò kể lạ
chúc: tết thọ
chúng: ta tôi sinh em mình
chữ: ký viết số cái nghĩa thập
chức: sắc quyền việc phận tước
chung: thủy quanh quy khảo thân tình nhất tuyển nhất của
chứng: bệnh giám tỏ tích khoản
chuỗi: giá cung liên hạt cửa khối
chữa: cháy bệnh trị
có: thể hạn hiệu lợi ích mặt điều nghĩa đủ lẽ tội lý học quan số sở đồng chế cấu hội quyền tác động đăng bộ mức kế hoạch đơn tính đội đất công người nhiều liên nhu giá trách thẩm chức tài giải trụ cơ
cơ: thể yếu hữu giới cực may đồ duyên mật đốc ngũ trưởng hàn học số chỉ khí điện
cổ: động tức truyền vũ tích súy xúy điển họng kính phong tay thụ vật đại phiếu
cố: định ý vấn đô hữu tình nhân sức thủ đạo
cô: lập giáo đơn nhi đúc đọng dâu
con: cháu giống số đường nuôi dấu trai gái cái tàu trẻ em nợ
còn: lại nhiều thiếu nguyên trong gì có hạn
công: bộc chuyên cuộc đức hàm hữu luận năng phu quản quyền sức sự tố tơ xã xưởng ước thức tội pháp phạt kích binh thự sai sứ điện đoạn bình vì trả cán
cộng: hưởng sự dồn lại sinh gộp vào thêm tổng trừ điểm
cống: hiến thoát rãnh nạp ngầm
cổng: trường chào làng chính ngõ trời
cuộc: họp sống thi chiến đời gặp
cục: diện thuế thống phó quản hải đường
cung: đường tiến phụng văn điện kính hiến thể cách đình
cùng: với nhau lúc kiệt kỳ thời cực chung
cư: xử xá ngụ sĩ
cử: chỉ tạ nhân động hành người binh tuyển cán
cự: ly tuyệt li
cửa: hàng khẩu hiệu biển sông ngõ sổ quyền lò
cựu: chiến binh tù học
cực: đoan kỳ độ khổ hình điểm trị quang
cước: phí
cương: vị trực thường
cưỡng: bức đoạt lại hiếp
cường: quốc điệu tráng hào
cứu: chữa giúp hỏa thương tế sinh vãn xét cánh
dạy: nghề học dỗ bảo thêm
dài: hạn hơi ngày lâu dòng
dẫn: đến dắt chứng tới giải đường chiếu độ điện trình nguồn
dấu: hiệu vết chân ấn
dân: sự trí tế làng ca gian quyền nguyện tình tâm lập phòng bàn biết cử công chúng chính thường biểu phong dụng dã đến vận làm
dần: dần
dành: cho riêng dụm thời
danh: dự tính lam nghĩa nhân tiếng thắng bạ vị giá phận từ tướng pháp
dao: động
đa: năng dụng ngành chiều mục phần cảm sắc nghĩa tầng quốc bội
đại: tá tướng úy sứ đội đa đồng nghị tiệc tu thể cương hạn dương gia khái nạn thắng trường lượng từ trà
đài: truyền phát tưởng các loan trang
đãi: ngộ tiệc
đàm: thoại đạo
đám: cưới tang ma mây đông cháy
đàn: áp gia vật hồi ông bà tế bò
đáng: kể lẽ chú tin giá ra nói tiếc ngờ chê
đảng: phái đoàn vụ kỳ tịch sâm bộ
đang: khi lúc có được
đánh: dấu bắt số thuế máy đổi đập thức bóng bại lừa cá thắng chặn đồng
đào: tẩu thoát bới thải ngũ lấp sâu hoa
đạo: lý luật diễn tạo văn hạnh hiếu phật
đáp: số trả lại từ lời
đạt: được chuẩn yêu kết mức tới giải hiệu trên loại giá trị
đau: thương đớn ốm khổ đầu lòng
đặc: sản cách nhiệm quyền phái tính tả dụng ân hữu công hiệu chủng sắc
đăng: tin bạ nhập kiểm báo quang cai khoa đàn
đắp: đập đê bờ nền
đắt: đỏ giá tiền hàng
đặt: ra tên cọc câu vấn mua nền lên điều mục chỗ vòng lịch
đất: nước rừng nông ở liền nền đá công ngập hiếm trồng chuyên lâm mặn đỏ thổ
đâu: đó
đấu: nối trường loại vật súng trí khẩu thủ đá dịu
đầu: vào ra tiên tàu cơ năm tháng quý nguồn đề hàng óc não đuôi độc thú tay bếp máy cầu cuối giờ người mục việc vụ tuần kỳ tắt phiếu từ tỉnh
đậu: xe tương phụng nành đỗ
đây: là đó vào cũng
đẩy: nhanh lên giá ngã lui
đấy: là
đầy: ắp tớ tràn
đến: nay khi hết nơi với năm thời từ mức cuối ngày nỗi đâu
đền: đáp thờ chùa ơn tội
đêm: ngày khuya hội
đề: bạt cử mục phòng tài xướng thi dẫn huề kháng đốc đạt
để: dành lại phục cho làm ra đạt xuất nghị đảm thực nâng cấp án cung
đê: điều kè biển hèn
đi: đôi đầu lại bộ đến vào sâu theo sát học làm lên kèm qua ra
địa: bạ cấp hạt phận thế tô vị hình chất ốc lôi tầng đạo đồ lợi nhiệt cầu ngục chấn
điểm: bưu chuẩn danh dân đầu nóng mạnh yếu cao thưởng trừ mấu cộng tựa thi nghẽn tin chỉ sáng mới khởi du kết trường bình
điện: ảnh báo năng máy lưới từ gió thắp áp hạt biên đài đàm tín cơ hình quang nước trở dung thờ biên
điển: tích cố lệ
điều: chế hòa khiển khoản ước đình đó gì hướng luyện lệnh này binh độ tốc trị động nên
đính: hôn ước
đình: công làng trệ chùa chiến đám bản
đỉnh: cao điểm núi
định: hình lượng vị ngạch nghĩa chế kiến tuyến đoạt liệu luật tội đô ngữ quán hóa
đo: lường đạc đếm vẽ
đó: là có được
độ: tuổi tin chính dài rộng ẩm che lệch dốc trễ cao bền lớn nhạy mặn sâu lượng
đọc: báo sách hiểu bài
đoàn: công đại kiểm thanh tụ luật phí xe tàu kinh người giám khối viên
đoán: định
đoạn: đường tuyến tuyệt văn trường kết đầu mở
đóng: góp trên cửa bảo gói dấu băng đô tàu quân vai thuế mới khung
đón: tiếp nhận khách đầu đưa tết chào xuân bắt
đòi: hỏi nợ lại
đối: chứng diện đầu nội phó sách thủ ứng xử lập trọng đáp kháng đãi đẳng phương nhân xứng
đội: trưởng viên hình tuyển thiếu lốt quản xe bóng giá quân ơn thanh công
đổi: thay trả tên khác chỗ tiền chác dời ca
đói: nghèo kém rét khát ăn
đôi: bên khi mươi co nam lứa chối với
đơn: đốc hàng lẻ từ thuần tố xin độc phương khiếu kiện sơ côi đề điệu ca thân nguyên thuốc cử hình chất tính giá
đón: đợi
đồ: thị án dùng đạc gỗ chơi
đốt: nương cháy phá rẫy sống
động: đất thái thổ từ não tác thực mạch chạm cát tĩnh tay tiên dục phong đến cơ
đồng: chủ đều đội hóa nghiệp phục tháp ý tâm lòng ruộng hồ nai tiền minh cỏ dao sức đẳng hạng nhất môn lúa âm hương hới văn khởi nát bóng đen phạm vị xuân
đông: đảo đúc dân nam bắc á y lạnh xuân người hòa hà nghịt phương
đúc: tượng đồng
đủ: điều tiêu năng sức loại khả
đúng: mức quy thời lúc giờ người việc tiến hướng sai đối nguyên pháp trình luật theo lộ quy định
đường: thủy truyền xá phố hàng ống biên cao sá kính đời đi nét hướng mòn ngang lưới giao thẳng điện ranh
đưa: ra vào tin đón đến lên về đẩy tiễn
được: biết phép giao cấp công
đứng: lên vững trước tên ra sau thứ ngồi lớp hàng im
đức: tính dục độ tài tin hạnh cơ phật phổ linh trọng
đương: đầu nhiên đại thời chức
dẫn: đường
dì: ghẻ
di: dời tích sản chuyển động dân cư truyền chúc vật
dịch: tễ thuật chuyển hạch tả cúm giả ra sang
diễn: ra đạt giải giả viên thuyết xuất ngôn tả xướng từ dịch
diện: mạo tiếp kiến chính rộng
dinh: dưỡng cơ thự điền
dịp: lễ này tết hè nghỉ đầu
do: đó vậy thám dự thái nhà có
dọc: theo ngang tuyến đường
dọn: dẹp vệ đường sạch nhà
doanh: số trại nghệ lợi trường
dồi: dào
dòng: họ tiền chảy tộc sông người sản vốn điện nước tu
dồn: điền dập nén lực sức
dự: thi tính bị định đoán họp khuyết liệu luật giờ lễ phần cảm cuộc hội nguồn tuyển giải sinh kiến
dư: thừa địa âm lượng giả vị chấn
dữ: kiện dội
dùng: chung để cho riêng trong thử
dung: lượng hòa túng nham tích dịch môi mạo nạp dị quất
dụng: cụ ý tâm binh công ngữ
dũng: cảm sĩ khí
dừng: lại chân hoạt bước đỗ xe
dựa: vào theo
dựng: nước xây phim cảnh lại
dưới: hình sự đây luật dạng nước đất
dược: phẩm sĩ sỹ liệu lý
dưỡng: lão sức bệnh sinh thai chất đường
duy: nhất vật ý tâm tân xuyên
duyên: phận dáng cớ
duyệt: binh y xét
ép: buộc giá
gắn: bó với chặt máy biển mác
gần: đây gũi dân kề nhất như với
gặp: mặt khó phải nhau nạn
gây: cản khó phiền ra dựng rối quỹ mê thiệt hại ô ách nên sức mất bức trồng
ghi: chép âm hình chú điểm danh nhớ bàn vào sổ ơn tên rõ
ghép: nối lớp tạng đôi
gia: cảnh công lai nhập sản thuộc trưởng vị truyền quyến nhân phong huấn đạo phả chủ bình ơn tốc giảm tộc lâm viễn trung
giá: cả bán thành dịch đất mua tiền rẻ thuê rét trần sàn điện nước đỡ sách vốn thể
giả: mạo định thiết thuyết dối tạo danh trá vờ sử như cầy thể thích
giải: trí tán nghĩa mã cứu độc trừ đấu khát nhiệt lao oan ngũ nén thoát vây chạy bóng nhất đặc hạn tội phẫu phiền
giai: điệu nhân thoại tầng
giam: giữ cầm lỏng hãm
giám: khảo thị mục
giảm: dần bớt nhẹ phát sút tải trừ thuế số chi giá tỷ nhanh phí biên đau sinh lãi thời mạnh cân sâu thấp
gian: lận dối nan truân khổ thương hàng nhà tà lao xảo
giản: dị đơn lược tiện
giãn: cách tiến dân nợ hạn nở
gián: đoạn điệp
giang: sơn hồ mai
giảng: đường giải bài hòa
giáng: cấp sinh trả
giao: đất hàng nhận nhiệm nộp thoa thương thời tiếp trách ước quyền khoán hưởng cho phó hợp rừng bóng tranh hữu biên chỉ dự quân chiến điểm thừa tự vốn
giáo: án dưỡng đường hội khoa sĩ sinh trình sư xứ lý phái dân điều huấn khu học chức vụ phận đạo
giấy: khai chứng mời xác đăng báo khen nháp ra giới nộp ủy bút thông viết
giới: tính trẻ nghiêm tuyến chức tử luật
giờ: làm đây giấc hành học chót cao vàng dạy
giúp: việc cho ích sức đời
giữ: vai nguyên chức bí lại kỷ chặt nước rừng trẻ xe chỗ im kín lửa sức
giữa: các hai chừng năm kỳ
giống: nhau cây lúa như nòi lợn vật
gò: công vấp dầu
góc: độ nhìn cạnh
gọi: là tắt chung vốn thầu điện nhập tên cửa món khám
góp: vốn sức mặt nhặt đất công gió nhóm
gồm: có các
gương: điển mặt sáng tốt người
gửi: về kèm trả đến tiền hàng thư nhận bản xe gắm
ha: nội
hạ: bậc độ cánh giá huyết du lưu thấp mức sách cờ tuần cấp gục sinh lệnh giới màn long
hà: nội khắc tĩnh giang nam tiên lạm tiện đông
hải: quân cảng lý phòng dương đăng trình văn lưu đồ vương châu lăng
hại: nhau người
hàm: số ý thụ chứa vị ân răng thuận yên
hạn: hán định mức mặn ngạch cuối cùng tuổi sử điền đã
hạng: nhất nhì ba người nhẹ chức hai
hàng: không ngày tuần loạt rào rong giả xóm nội nhập đầu tồn cấm tiêu hiệu nghìn triệu trăm chục ngũ xuất quán ghế hải
hằng: ngày tuần số nga
hãng: tàu xe hàng luật bay tin
hành: hung khách nghề quân trình lý văn tinh hạ hình trang tội
hạnh: phúc kiểm ngộ
hào: hứng hùng phóng quang kiệt
hao: hụt mòn phí tổn tốn
hạt: nhân giống kiểm điều cà gạo
hậu: thuẫn môn cứ kỳ duệ thế phương tạ vệ bối giang lộc mãi
hấp: dẫn thụ tấp thu hối
hệ: số lụy quả sinh thái tư đào
hết: hạn hiệu sức lòng năm quý tháng mình ngày thời giờ cách
hiểm: họa nguy trở hóc độc
hiếm: muộn hoi có thấy
hiện: có vật thân hình kim ra giờ sinh tượng trường diện
hiến: kế máu tặng đất định chương dâng thân
hiệp: thương ước thông hòa đức đồng tác lực thành nghị
hiểu: biết rõ đúng nhầm lầm được sai sâu thấu ý qua
hiếu: học thảo khách chiến nghĩa động kỳ thuận
hiệu: năng chỉnh đính phó triệu ứng chuẩn bộ lệnh thính dụng bài thuốc ích
hình: dạng dung hài mẫu phạt thái thể tượng vẽ luật họa học nhi chữ
hỏa: hoạn tốc táng tiễn tiêu lực xa hình đầu
hòa: hợp nhã thuận mạng tan vốn nhạc âm lan trộn đồng khí ước hiếu tấu hoãn vang bình
hóa: đá học giá trang giải thạch thân nghiệm
hoa: màu quả kỳ hồng văn cúc hậu lợi tiêu viên lư
họa: sĩ sỹ tiết mi
hoài: nghi bão niệm ân nhơn đức cổ vọng
hoan: nghênh hô lạc
hoàn: cảnh toàn thuế ứng vốn tất hảo công lại phí lưu cầu nguyên mỹ kiếm
hoãn: lại thi nợ xét họp binh
hoạt: hình chất bát náo tính cảnh họa đầu
hoạch: toán đắc
hạch: toán sách tội tâm nhân
hoang: mang phế phí dã mạc tàn hóa sơ đường vắng
học: bạ đường hàm hành hỏi kỳ lực nghề phí phần thuật thuyết trò vấn vị viện giả cụ liệu chế đòi lên khóa tủ trình ngoại lại xá
hỏi: đáp ý thăm cưới cung tội vay
họp: báo mặt bàn hội giao trực tổ đột không định dân lớp kín chợ
hồ: chứa đập nuôi tiêu thủy bơi chí nghi quang
hộ: dân kinh lý sản tống sinh trợ thân vệ đê mệnh pháp cận chính
hỗ: tương
hội: chợ chứng đàm đoàn phí thi thoại trường trưởng tụ ý diễn hè hữu ngộ kiến nông phụ khỏe báo đua quán làng an khuyến chẩn chữ nguồn xuân cựu nạp người thẩm cựu
hối: lộ hận hả phiếu thúc lỗi cải
hồi: đáp phục sinh hương giáo hộp ký cứu âm tưởng chuông tỉnh xuân môn tố đầu báo
hồng: quân ngọc lĩnh bàng cầu thập đức nhan ngự phong
hợp: quy thành chuẩn xướng tình cẩn xu ý chất kim lưu lực thời vốn nhóm tiến
hô: hào hấp hoán ứng
hôn: nhân lễ mê ước
hùng: biện hậu mạnh tráng vĩ vương dũng hổ
hưng: thịnh yên phấn phế hà đạo nguyên
hứng: chịu thú khởi nước cảm
hương: khói vị hoa liệu sơn hồn thủy lúa khê trà sắc đồng
hướng: dương nội ngoại nam đông tây bắc thiện đi tâm hóa đạo
hưởng: thụ lương chế chính dụng lạc trợ bảo
hưu: trí non
hữu: ích hạn cơ quan dụng hảo tình trách khuynh thức ngạn lũng cảm
hủy: hoại diệt kết niêm án thầu phần bằng hợp
huy: chương hoàng hoắc
huyện: đội nghèo đoàn miền
huyết: áp thống mạch sử quản học tương thanh
huấn: luyện thị đạo
hư: hỏng hại cấu vô danh hao không ảo
ích: kỷ nước
in: ấn dấu sao đậm nghiêng phun hình lại màu
ít: nhất ỏi nhiều khi hơn
kê: biên đơn giá toa
kế: nhiệm sách thừa tiếp tục vị cấp mẫu sinh nghiệp đến đó thế
kể: từ cả chuyện trên lại ra
kém: hiệu phát chất phẩm
kênh: thông truyền rạch đào giao phân tiếp bán
kết: án cục hôn nghĩa nối thừa tinh tụ duyên giao đoàn thân bạn dư đọng tội chuyển toán
kéo: theo giảm co lưới tụt đến quân lùi
khả: dụng biến ái kính
khai: giảng hoang khoáng mạc man phá sinh tử triển thông thuế trừ hội trường bút sáng hỏa quật niên hải cuộc vị thị tâm xuân nhận khẩn
khái: luận lược
khám: chữa xét nghiệm phá sức tuyển thai phát định
khán: giả đài
kháng: chiến cáo nghị sinh án cự thể lệnh kiện
khang: trang kiện
khánh: thành hòa tiết kiệt vĩnh
khảo: cổ nghiệm thí hạch cứu thi đính luận
khác: nhau biệt có
khắc: nghiệt họa sâu dấu khổ chữ nhập tinh kỷ
khắp: nơi cả chốn
khẩn: thiết hoang cầu khoản
khâu: trung then chuẩn đột nối tổ vá
khấu: trừ hao đầu
khẩu: hiệu phần trang súng vị lệnh khí ngữ chiến
khen: ngợi chê
khi: cần có nào không được đó
khí: hậu tượng thải đốt thế phách quyển giới đẩy chất độc cụ hiếm huyết lạnh nhà tiết
khích: bác tướng
khiếu: tố
khiêm: tốn nhường cung
khiếm: khuyết thị thính nhã
kho: bạc bãi tàng dữ lương số lưu hàng quỹ chứa báu tư vũ
khó: lường tránh dễ nhọc chịu hiểu tính thở xử tin coi
khoa: bảng cử giáo mục trưởng nội ngoại thi cấp sản nhi tay
khóa: học họp luận luyện trình sổ mã biên cửa bồi tập đuôi tài thi
khoán: chi kinh rừng việc sản quản gọn trắng bảo
khoan: dung hồng nhượng thai thư cắt dò giếng
khoản: chi nợ vay mục thu tiền đóng phí phải
khoáng: chất vật đạt
khoảng: cách trống thời không giữa lặng trời
khoanh: vùng nợ định tròn tay
khỏe: mạnh khoắn đẹp
không: lực quân phép gây đủ được có còn thể phải chuyên ngừng ít những chỉ nên ai thời tưởng vận phù tập kể đúng hợp đạt may màng điều
khống: chế chỉ
khơi: dậy thông nguồn mào gợi xa
khởi: đầu kiện nghĩa phát sắc tố xướng tạo nguồn hành tranh thảo đề sự binh
khối: thi đoàn óc u đảng ngành xóm trưởng phố cơ đại hình mặt sở doanh liên kinh thị
khu: kinh du đô trú phức tự căn biệt bảo trừ chung dự tái di đất rừng ủy nội quân cách lưu nhà
khung: pháp năng thành kiến cảnh chương hình thời bảo tiêu giờ cửa
khủng: bố hoảng khiếp
khuôn: khổ mẫu viên mặt phép dạng
khuyên: can bảo răn giải nhủ nên
khuyến: lâm tài ngư dụ thiện đọc mại
khuyết: danh thiếu tịch
khúc: mắc xạ quanh xương côn
kích: hoạt thích cầu động thước cỡ dục
kịch: liệt nói tính múa trường chiến độc
kiểm: duyệt kê nghiệm ngư phẩm phiếu thảo thử đếm chứng thực tiền hàng
kiêm: chức toàn giám
kiềm: chế tỏa hãm
kiên: định nhẫn cường trung giang lương gan hải
kiến: tạo giải thị tập quốc nghiệp xương lập
kiện: tụng cáo tướng hàng
kiều: bào hối dân
kiểu: dáng mẫu cách loại chữ
kim: loại khí cương sơn bảng tiêm hoàn cúc động tự
kinh: nguyệt tuyến điển khủng dị hoàng đô hãi thành thánh qua phật môn bắc
kính: gửi mến trình trọng yêu mong đề chào mời thưa hiển phục viếng cận
ký: ban ức hiệu túc duyệt tên sinh số quỹ thay giả âm họa hợp nhận sự lục gửi nháy thỏa văn cam
kỳ: hạn thi nghỉ quan diệu tích vọng thị báo kế này sau trước lạ vĩ công quặc thực tài kinh đài tập sơn anh
kỷ: lục nguyên yếu vật
kỹ: sư nghệ xảo lưỡng nữ càng
kịp: lúc tiến giờ đến
lạc: quan đà loài lõng thú thủy sơn dương
lai: lịch tạo châu giống láng vãng
lãi: suất vay lỗ kép ròng trước
làm: theo tốt cơ căn ăn ra giàu lại cho quen thủ tròn giả đầu mất hỏng thay phát mới chậm công sạch thất giấy nghề đất tăng giảm nên sao đẹp tổn sai thêm gì phép chứng đại bằng trái hàng nhà
lạm: dụng phát quyền thu chi bàn sát
làng: nghề xã bản văn xóm quê chài chợ mạc
lãng: mạn quên tử
lành: mạnh nghề tính lặn hiền
lãnh: sự hải hội tụ địa nhận án cảm đạm binh
lạnh: giá lùng nhạt
lao: động tù công phổi xao đao khổ vào lý tâm nhọc dốc lực tới
lâm: sinh trường tặc thời thổ vào đồng phần nguy bệnh sàng thao
lân: cận bang
lấn: sân át biển tới
lần: lượt thứ đầu này sau hai nữa cuối trước nào
lẫn: nhau lộn
lập: dự kế lại luận phương quy thu hội trường thành tức công nghiệp hồ danh biên trình sổ đề báo chí quốc ra đổ vườn thể chi phiếu chứng bản tổ quỹ vi thân nên đông xuân hạ
lắp: đặt ráp dựng ghép
lâu: dài nay năm bền đời ngày
lấy: ý phiếu mẫu lại làm ra lệ nước lòng kết chồng vợ cớ đất tiền dân
lệ: thường làng thủy luật ngoại
lễ: nghi phép tân tang kỷ khai trao ký phát tổng độ cưới bái công ra chào mừng vật giáo phục đài khởi tết khánh
lên: đến kế án lịch tiếng lớp men ngôi thành xuống cao danh lương phương hạng giá bậc ý cấp
lệnh: cấm điều bắt khẩn truy giới chi vận gọi phong
lịch: sử sự tiếp trình công làm học thi thiệp họp mùa duyệt trực
liêm: khiết sỉ
liên: danh hoan đới đoàn đội gia lạc minh hợp tiếp hoàn bộ tỉnh xã vùng cấp doanh kế lụy tưởng thanh khúc quân huyện bang chi văn xô khu cơ đô thôn hồi trường khối chiểu sở hiệp
liền: kề mạch nhau tay thổ với lúc trước
liệt: kê sĩ sỹ vào dương nữ
liều: lượng mạng thuốc lĩnh
linh: động tinh hồn kiện đình thiêng cảm mục vật sơn trưởng
lĩnh: hội án lương nam xướng đạo tiền
loại: trừ khá tốt hạng khỏi giỏi đất rừng xuất bằng đặc trung yếu thể
lo: lắng ngại âu toan sợ lót liệu cho nghĩ được
lòng: tin dân đất đường hồ người sông tự yêu tốt tham dạ nhân thành trung
long: an biên khánh trọng thành xuyên hải não đong điền hồ mỹ
lồng: bè ngực tiếng lộn đèn kính
lộ: giới phí liễu diện tẩy thiên hàng
lỗ: hổng vốn thủng
lối: sống đi mòn ra xưa thoát nhỏ chơi vào viết
lỗi: thời lầm nhịp hẹn
lợi: tức hại nước khuẩn quyền suất danh lộc
lớn: mạnh lao nhất tuổi nhỏ hơn lên thứ
lớp: học tập bồi đào chuyên phủ người trưởng mầm nhà
lũ: lụt quét ống lượt
lúa: gạo nước nương mì mùa lai
luân: phiên canh hồi lưu lý thường
luận: án chứng cứ điểm cương tội văn bàn giải cổ thuyết đề công
luật: lệ gia tục đất doanh hình dân định tố cán khoa giáo bảo thuế thơ viên
lực: đẩy cản sĩ sỹ điền hút ép
lụt: bão lội
lùi: thời lại xe bước
lương: bổng hưu thực tâm tháng thiện y giáo tối cơ thưởng khoán duyên sơn tài tri dân ngạch
lưỡng: lự cư tính viện nan
lượng: giá khách hàng nước tử mưa thứ sức lớn vốn cầu cung bán
lược: bỏ đồ khảo sử thuật dịch
lưới: điện trời đánh thép lửa vây
lướt: qua sóng
lưu: giữ lượng động trú kho vực ban niên học luyến truyền chuyển lại vong thủy danh văn dụng nhiệm
lựa: chọn lời
lứa: tuổi đôi
luồng: lạch thông hàng tuyến khách vốn gió xe dư
lũy: kế tiến thừa tre thành
ly: hôn khai dị tán kỳ biệt tâm
lý: giải lẽ thuyết tưởng trí sơn thường nhân hóa tính sự thái học tài
`;
