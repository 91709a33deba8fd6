/** As `general-compounds-a-l.ts`, m to y. */
export const GENERAL_COMPOUNDS_M_Y = `
ma: túy sát trận quỷ lực
mã: số định hóa vạch độc lai ngành học nguồn hàng lực tấu trường lệnh
mặc: dù nhiên định cảm cả áo kệ
mai: táng một mối sau danh phục
mãi: mãi dâm lực
mại: dâm bản vụ
màn: hình chắn trời
mạn: tính phép đàm
mang: lại tính tên theo đến thai nặng ý danh bệnh thít
mạng: lưới xã diện nội không người lan sống máy viễn di truyền lại
mạnh: mẽ dạn khỏe tay nhất yếu miệng bạo
mẫu: biểu đơn giáo số mực giấy mã hình báo vật văn thử thiết hợp con dấu chữ hệ thân
mật: độ khẩu thiết mã ong ngữ danh thám thư vụ vịnh
mất: mát an điện đoàn cân vệ thời tích khả trật trộm nước mùa dấu mạng lòng quyền uy đất giá ngủ việc máu rừng tập
mặt: hàng trái nước đất hạn khác đường phẳng nạ mũi cắt tích phố trời tiền đối
mầm: non mống bệnh xanh
máy: móc bay tính chủ vi in bơm ảnh trạm phát xúc trợ thở quạt kéo cày gặt điều biến nổ quét khoan lạnh ép ghi
mệnh: lệnh đề danh giá
mềm: dẻo mỏng mại
mê: muội hoặc linh say cung
miễn: dịch phí thuế trừ cưỡng là thi thị học tội chê
miền: núi nam bắc trung đông tây xuôi biển quê ngược đất
minh: họa oan mẫn châu triết tinh long hóa quang chủ ước hải thư
mở: cửa lớp ra đầu thầu hội màn lối khóa mang tài đợt phiên đường chi mới sổ nước thêm thông cuộc mắt hàng
mô: phỏng tả tơ phạm đun thức đất
mộ: đạo phần binh bia đức danh
mối: quan liên đe tình nguy lo đầu hại thù nối
môi: sinh chất son
mỗi: năm người cơ đơn khi ngày cấp lần xã tháng ngành bên gia địa quý tuần cá hộ
mới: mẻ đây thành nhất nổi tinh lạ được sinh gia
mọi: người mặt lúc nơi tầng nguồn hoạt thành lĩnh công khi miền đối điều hình việc thứ
môn: học bài thi sinh phái đệ đăng thể
mong: muốn đợi manh chờ ước mỏi rằng
mốc: thời giới lộ son thếch biên
một: cách cửa số phần lần mặt thời trong chiều khi loạt lúc mình nửa đầu vài vụ chút ít bộ năm tổ đơn
mua: bán lại hàng chuộc đất thuốc vé lúa vui dâm nợ điện bảo
mùa: vụ màng mưa khô xuân hè thu đông hạ lũ gặt du
mũi: nhọn tên tiêm né đất kim
mục: lục nát sư sở kích đồng chi thu văn riêng
mức: phí sống thu chi hưởng phạt hỗ đóng sinh giá tăng giảm vốn trung tối thấp cao bình xử đầu lãi nước án trần khởi thưởng đạt chuẩn khoán kỷ tiêu ăn sàn đó
mưa: lũ bão lớn đá nắng gió phùn rào
mỹ: thuật quan mãn phẩm lệ hạnh tục nhân viện đức lộc tho cảnh vị
nam: giới nữ bộ trung tính á định sinh bán đàn cực châm phi sách giang
nạn: nhân đói mù dịch buôn tảo bạo trộm kiều
nảy: sinh mầm nở
nắm: bắt chắc giữ rõ tình chặt tay quyền được lấy
năm: học tài tháng nay sau trước qua cuối đầu mới báo kế hiện cũ cùng xưa nhuận ngoái châu sinh căn
năng: khiếu nổ
nặng: nề lời nhọc tình lượng tay gánh nhất
nâng: bậc lên đỡ hạng tầm lương niu mức giá bước tải chất
nền: kinh hành móng văn giáo nông đất đường công dân cộng độc hòa an tài thể nã khoa quốc sản
nêu: cao rõ trên tên ra tại lên bật ý
ngại: khó ngùng va
ngạch: bậc công chuyên viên cán thanh lương cao
ngành: nghề hàng dọc y giáo công nông học kinh du thuế xây nội tài kiểm khoa văn than lao điện lương thanh đường hải đào cao tòa lâm
ngày: càng công lễ làm nghỉ nay tháng hội giờ đêm sinh trước sau tết mai kia xưa rằm đầu cuối quốc mùa lập môi ký tới
ngân: quỹ khố khoản phiếu vang nga sơn
ngăn: cản cấm nắp cách trở mặn
ngắn: hạn gọn ngủi nhất ngày
ngập: lụt úng mặn nước tràn ngừng sâu
ngẫu: nhiên hứng
nghe: báo nhìn ý nói giảng giới lén đài ngóng lời trình
nghề: cá nông truyền thủ rừng mộc y luật dạy lái tay
nghèo: đói nàn khó khổ bền đa túng
nghệ: an nhân sĩ sỹ thuật danh tĩnh
nghị: lực sĩ sự viện viên
nghi: lễ ngờ vấn thức can lộc phạm kỵ sơn trang phương xuân định
nghỉ: hưu lễ việc ngơi phép mát dưỡng tết ốm thai hè học hẳn bù không chế trước đêm bán trưa
nghĩa: là trang tình địa hành cử khí hưng đàn lộ quân bình
nghiêm: cấm khắc trọng trang nghị cẩn trị phạt
nghiệm: đúng ra sinh
nghiệp: đoàn chủ dư
ngoài: ra công nước ngân tỉnh việc trời giờ quốc nhà luồng khơi địa khả đời cùng đảng
ngoại: bộ cảnh hình hối lai tệ thành thương trừ viện tỉnh khóa lệ kiều quốc tuyến khoa hạng suy lực đạo vi thất văn ô nhập
ngõ: hẻm xóm cụt
ngôn: ngữ luận từ
ngôi: nhà trường vị sao thứ đền chùa làng mộ vua
ngũ: cốc hành tuần quan
ngư: nghiệp lưới cụ cơ ông lôi
ngữ: pháp văn nghĩa cảnh âm liệu hệ điệu
ngừa: thai bệnh
ngừng: cung hoạt nghỉ việc trệ bắn phát
người: dân lao làm nghèo ta thân có đại giúp dùng tiêu sử nước học bệnh nhà cao già việt khuyết quản thực tham ký được bị khác cha phát mẹ con lớn kinh chỉ nộp thừa ủng trồng tốt nông vi hùng yêu tố lãnh dẫn mua bán thứ sản tài đọc xem mới giám uy
nguồn: nhân nước thu kinh ngân tài điện mở lợi cội cung tin xã phát sáng chi sống thải cơn thông lao giống
nguy: hại kịch nan khốn cấp nga
nguyên: bản giá trạng vẹn thủ tố lý tử đơn vật tiêu nhiên trưởng khí đán thủy mẫu phó sinh thể gốc âm quán
nguyện: cầu ước
ngược: lại đãi dòng đời xuôi chiều
ngụy: trang biện tạo quân
nhà: ở trường máy văn khoa vệ báo dân công cửa tù trẻ giáo kho thờ xưởng hàng hát ga bè cao nông tài vua sàn rông ăn quản thuốc sách tình in xe phố xuất cung cấp dài sư chùa thơ tang bếp đất mạng cầm phân tạm nghỉ ngoại khách đại mồ
nhạc: sĩ sỹ cụ công viện phẩm kịch trưởng
nhãn: hiệu khoa cầu quan hàng mác lồng tiền
nhạy: bén
nhanh: nhạy nhất tay nhẹn hơn trí
nhắc: lại nhớ đến nợ
nhằm: mục vào đáp tạo
nhận: dạng được hàng thấy lại trách rõ hồ nhiệm lời giấy tiền ra chìm con đỡ vốn thầu khoán chân tội đặt lương xác quà
nhân: sĩ sỹ cách chứng công dịp đạo hậu loại lên ái nghĩa phẩm quyền tạo thân thọ văn vật giống đôi bản gian sinh tính chủng tình hòa nhượng cơ danh điện quả ngày từ thế hội mãn ảnh trạch dân
nhấn: mạnh chìm nút
nhẫn: nại tâm cưới nhục
nhất: định là thể trí thiết thời loạt nguyên tâm quyết tề mực thống đẳng
nhật: ký bản báo trình tụng thực thường quang dụng tân nguyệt
nhập: cảnh cư học hộ ngũ siêu liệu tịch vai viện thông môn hàng đề kho cuộc lậu ngoại thế gia nội khối quốc
nhiệm: sở màu mầu chức
nhiên: liệu
nhiễm: bệnh trùng khuẩn độc sắc từ mặn xạ điện bẩn
nhiệt: đới tình độ điện lượng huyết liệt tâm kế năng thành đình
nhiều: năm lần người nơi mặt hình nguồn loại ngành hơn nhất tiền việc cấp khi cơ tầng chuyện chiều lĩnh đối
nhìn: chung nhận thấy lại ra thẳng xa vào
nhóm: họp máu nghề đối lửa chỉ dịch tiêu bạn nợ đất việc nghiên trẻ giá tội hàng trưởng chợ thực vấn người trung thấp cao công
nhỏ: lẻ nhất gọn bé nhen mọn nhẹ hẹp nhặt tuổi
nhu: cầu yếu nhược mì thuật
nhuận: bút sắc tràng
nhũng: lạm
nhượng: bộ quyền địa lại tống
như: sau vậy trên thế nhau ý cũ thường xuân thanh cầu
nhựa: đường sống thông
niêm: phong mạc
niên: độ hạn khóa giám biểu vụ chế đại thiếu
niềm: vui nở tự
ninh: bình thuận hòa giang kiều sơn
nóng: bỏng lạnh vội nảy chảy lòng bức
nói: chung riêng trên đi lên chuyện rõ xấu dối lời tóm không năng quanh về đến thẳng sai ngọng
nơi: cư ở sinh công khác làm thường tạm cấp có đến đây đăng tiếp lưu dừng nào chốn gửi vui thu phát xảy
nội: các chính địa khoa thành thương trú tỉnh đồng hàm lực tại thất lưu trợ soát gián chiến tâm tiêu tạng tuyến ngoại hóa đô ứng sinh tệ thị công
nối: tiếp liền kết mạng dài lại nghiệp ghép vòng dõi chuyến với
nổi: cộm tiếng lên trội dậy loạn giận danh trôi
nông: lâm hộ cụ hội trường nhàn học thủy dược hóa sâu
nộp: hồ thuế phạt tiền lệ phí tài đơn bài báo ngân trực lưu mạng
núi: rừng lửa cao đồi non thành đá
nữ: giới cán công quyền sinh tính hoàng sĩ nhi trang
nước: ngoài sạch thải ta mắm lợ ngọt mặt biển nhà ngầm uống mắt sông tưới lũ lớn dâng bạn máy sở giải đá khoáng cờ chủ phát láng sinh mưa
nuôi: tôm cá con bò heo dạy sống nấng thủy ong quân trẻ ăn lợn gia cấy
nửa: đầu cuối năm tháng chừng ngày đêm
ô: tô trống cửa danh dù vuông uế
oan: sai ức uổng khuất
ổn: thỏa áp
ốm: đau yếu
ôn: hòa tập luyện thi tồn đới dịch
ông: bà cha chủ nội ngoại tổ trùm
phá: bỏ dỡ hoại rừng sản vỡ giá án cách thế hủy luật lệ sập kỷ rối
phạm: luật lỗi pháp quy tội trù nhân thượng phải
phản: đối ứng động bác bội cảm chiếu công kháng quang tác xạ gián chứng lực tỉnh cung đề diện nghịch quốc
phán: quyết xét đoán xử truyền
phạt: tiền tù nặng nguội vi hành góc đền cảnh chậm
phát: sóng tán ngôn thải quà quang lương minh kiến đạt hỏa lộ âm tài tin tích giác thưởng thư bệnh xuất tờ trực tội điện vãng cuồng dục canh mại sốt nương tiết tâm bóng nhanh đơn súng thuốc lại tiền khởi nổ
pháp: chứng định quy quyền trường y sư danh trị điển môn đình thuật bảo
phẩm: cấp giá hạnh vật màu
phân: bố chia giải hạng hiệu hóa khu lượng phối số tán vân vùng xưởng nhiệm nhóm minh tầng rã lô bón bua đạm hữu suất vai vi tuyến tách lớp bì nửa đoạn đội tử giới ranh trần xử ly tranh trách mảnh thân hội khoa bậc phát cách dạng đều cấp
phần: cứng đông lớn nhiều nào trăm thưởng tử việc vốn thứ còn đầu đất mộ mục nội chính kinh diện trên quà xác cuối chênh công đường mở trách lan phụ thân ngân riêng hùn hồn quyền thi đóng giá tài vượt thắng thiếu chi trình
phấn: khởi chấn hoa kích khích
phẫu: thuật trường
phê: phán bút
phế: liệu thải phẩm truất bỏ nang tích vị
phi: chính công nông cơ lao lý hành pháp vật lợi trường đạo thương tập tang nghĩa vụ hình trưởng thường địa
phí: tổn bảo dịch cầu phạm môi sử lệ công thẩm đường
phía: bắc nam đông tây trước sau trên dưới người bên trong ngoài
phiên: bản họp dịch tòa âm chợ hiệu giao chất trực đấu toàn làm điều giải xử khai mã thảo bế tuần
phiền: nhiễu phức lòng muộn toái lụy
phiến: diện đá động loạn quân
phiếu: bầu thu chi điều khảo đánh kiểm tín lấy xuất nhập xin gửi chuyển trình giao tiếp hẹn lý khám đề ý yêu bé đăng lương ghi thăm mua báo
phó: chủ giám trưởng bí thủ phòng viện văn thác ban tổng cục vụ mặc chánh giáo hiệu thường trực đoàn tướng từ bản
phong: cảnh tỏa bì kiến cấp độ thái nha điền thổ lan thanh ba sương hóa lưu thủy vận châu quang tình trần hàm vũ vương đăng hòa
phòng: bệnh dịch thủ họp học ốc chuyên khám làm lụt tài giáo nội tư y văn hộ tránh thí ngủ máy khách nông lao bị ăn tắm kinh thương vé xa vệ tuyến đọc không cảnh giao truyền tổ kế quản hành đăng bán dân công lưu thi thông tiếp trưng điều trực
phóng: sự thích viên xạ thanh đại tác điện uế khoáng sinh hỏa tay túng
phối: thuộc cảnh giống kết màu trí ngẫu khí âm liệu hưởng chế
phổ: thông quát nhạc độ dụng quang điểm yên
phố: phường xá cổ núi biển thị huyện đi chính hiến nối hàng
phù: hiệu trợ phiếm cát mỹ sa du điêu dâu cừ lưu ninh thủy yên phép
phụ: cận đạo hòa kiện tá thuộc trợ gia mẫu bạc phí phẩm tải tùng thu họa tình lưu từ
phú: yên thọ quý quốc thịnh cường hậu xuyên hòa mỹ nông vang ninh lộc bình hữu tài nhuận lương tân long
phủ: nhận quyết xanh sóng kín lý định tổng thủ đường chúa cừ tạng
phúc: khảo thẩm tra hậu đức âm lành thọ yên trạch tinh kiến trình
phục: chế chức dựng hóa hưng sinh viên kích trang thù tùng tráng linh binh dịch nguyên
phức: hợp hệ cảm
phương: diện kế ngôn sách trình trời tây đông bắc nam xa mai thảo vị
phường: đội hội thị nghề trọng
quá: tải mức khứ độ lâu quan giang trớn kích khổ sức trễ nhiều cảnh giờ bán lời nửa đáng đông cố khích tuổi lứa
quà: tặng biếu cáp tết lưu vặt
qua: đời lại đó các đường mạng đêm hệ bưu tay mặt loa ngày kiểm năm
quả: là thật thực quyết đất bom báo phụ tang đấm nhiên cảm cân
quảng: cáo nam ngãi ninh trị bình trường canh đại giao diễn ngôn cao xương yên
quan: chức sát liêu ngại khách chế họ lại trường niệm tòa sơn hóa tài quyền lộ thuế cách sự hoài
quán: tính ăn xá cà trọ cơm quân nước hàng
quản: giáo đốc thúc gia ngại tài chế thủ hạt huyền bút cơ đất
quang: cảnh học điện đãng minh trung vinh phục hợp phổ gánh hình
quay: phim trở lại vòng về cuồng đầu
quân: dân chủng nhân số trang tư hàm ủy binh y pháp tịch khí phục cờ lực phiệt ngũ hiệu giải vương cách tử sư nhạc đoàn chính sử
quần: áo chúng cư đảo thể vợt hùng tụ
quận: ủy huyện chúa công lỵ
quốc: doanh ca huy kỳ ngữ oai phục sách khánh lộ sử dân học hồn thể vương công nạn thư hiệu tang túy sự trái mẫu bảo pháp sư xã
quy: cách chiếu đổi kết lại luật nạp nhơn tập tiên trách tụ thuận phục y hàng ẩn chụp tội nhập công gom củ phỏng mã bản đầu
quý: báo giá trọng hiếm khách mến tộc vị cơ phái ngài phi nhân tử hồ phẩm phụ
quỹ: đất hỗ tiền bảo đầu tiết lương tín vì khuyến đạo tích phát phòng quốc xã học tương nhà thời bình khen dự thưởng đen người khám chi phúc nội công thu cứu
quyên: góp tiền sinh giáo
quyền: sử sở làm công tự con dân bình được khiếu tác riêng và chủ trẻ tiếp tham uy năng thế quyết hành hưởng nghĩa biến chức thừa tổ bầu tài lựa
quyết: nghị sách đoán thắng đấu chiến tử chí án
ra: mắt đời quân quyết sức vào đi ngoài khỏi đề khơi lệnh trường thông tòa nghị vẻ hoa mặt tay hiệu công văn chỉ điều hạn nước ứng dáng
rác: thải rưởi
rào: cản chắn đón
ráo: riết
răn: đe dạy
rất: nhiều ít cao quan tốt lớn thấp khó
rau: quả xanh màu sạch củ cỏ muống
rèn: luyện giũa dũa đúc nghề
riêng: biệt lẻ rẽ tư tây với có phần
rõ: rệt nét trách người việc nguồn vai ý thời sản kết hiệu nội lời
rộng: rãi lớn khắp mở lượng đường dài
rơi: vào rớt vãi xuống lệ
rời: khỏi rạc bỏ quê xa
rủi: ro
rung: động chuyển lắc cảm
rút: ngắn lui tiền ra khỏi thăm hồ vốn giấy lại quân giảm dần
rừng: đặc phòng sản trồng núi tự ngập nguyên vàng đầu già xanh thông tràm cây
ruộng: đất vườn lúa bậc nương muối
rườm: rà
sa: mạc thải sút đọa ngã thầy khoáng bàn lầy lưới pa cơ đà tế huỳnh
sách: báo giáo vở lược nhiễu trắng hạch điện đỏ hay lậu tham khoa hướng quốc ảnh dân nhân nhà
sạch: sẽ đẹp bệnh nợ
sai: lệch lầm phạm sót sự trái quy số khiến chính phái mục trách pháp đối lời biệt luật thực ngạch tên dịch khớp
sản: nghiệp phụ vật sinh khoa hậu nhi
sàn: giao nhà đấu nhảy diễn xe gỗ thương bê lọc
sang: trọng tên năm nhượng tay chấn xuân đường
sáng: lập tác suốt tháng sớm nay mai sủa chế trưa chiều láng danh ngày mùng thứ
sánh: vai ngang
sao: chép cho lục y đỏ vàng lưu chụp kê biển in gửi lãng nhãng
sáp: ong màu xanh
sát: hạch hại sao thực nút cánh hợp trùng dân với nhau sàn sườn thủ thương tường giá ngày khuẩn mặt biển biên vách đáy đất
sau: khi này đây cùng đó đại thu ngày năm lưng hậu kỳ một hai sau thời cai sinh nghiệm xử
sâu: sắc xa bệnh đậm răng bọ lắng thẳm thêm cay nặng hại kín
sắc: phong phục tộc thái bén màu thuế đẹp bản nét sảo chỉ tố độ hương da
sắp: đặt tới đến hạng hết sửa ra
sẵn: có lòng dịp tiện
sân: bay bãi bóng chơi khấu trường vận vườn nhà phơi cỏ ga
sĩ: quan số phu tử diện khí
siết: chặt nợ
sinh: kế lý lợi nhật quyển sản sống thái vật trưởng tồn động đẻ con ra khí quán trắc mạng hóa mệnh lực thành thời dục sôi ngữ tử tiền phẩm đôi nở năm cơ linh từ ly
so: với le bì đo tài găng đũa
soạn: giả bài sách giáo
soát: xét vé lại
song: phương hành song ngữ sinh thân lập mây ca tấu thất toàn tử mã
sóng: gió thần biển nước di to ngắn nhiệt điện vô
sổ: bộ theo tay sách gốc kho đỏ hồng hộ tiết đăng kế ghi quỹ tổng lồng công cái thu lưu sàng khám điểm giao chi cấp
số: học hồ ký tiền tài nhà người phận máy thứ dư đo điểm vốn hộ nợ còn kiến định thu chi lần ngày đông đề ít nhân lao vụ thuế trẻ đơn phiếu thẻ điện di tương không quỹ xã cán
sôi: động nổi sục nước máu
sống: động còn chung sót chết tại khỏe lưng mãi gần xanh mũi
sông: ngòi suối hồ nước cầu biển hương công mã hinh lô đà gianh hậu tiền cái tô
sở: tại thích trường dĩ cầu ngành tư nội tài y thú kế khoa đoản giáo nông
sơ: cấp lược tán tuyển thẩm sài suất cứu đẳng khai đồ chế thảo duyệt khảo hở yếu loại sót sinh
sơn: la tây hà tịnh mài trà dương hòa phòng nước lâm động ca thủy thần hải
sớm: muộn nhất hơn chiều mai khắc trưa tối hôm hoàn triển đưa ban
sụt: giảm lún lở cân
sửa: sang soạn sai mới lại lỗi mình đường nhà
sử: sách liệu học gia thi ký quan xanh
sự: vật việc tình thật thực tích hài tham phục phát cần phối đồng lãnh thay sống chỉ quản quan ủng nỗ chủ giám cạnh biến hình tồn gia kết chuyển lựa tin đời thể hiểu khác đoàn tác minh bình đóng trợ đầu đổi mất hiện giúp hỗ tôn cho chậm công thành nhất tiến đúng
sức: ép mạnh lực dân lao cạnh mua bền sống lan hút người chiến chứa hấp nặng tải nóng bật đề trẻ vóc cản kéo cùng nén
sưu: tầm tập cao thuế dịch khảo
suất: ăn đầu học
suy: nghĩ dinh thận tôn yếu nhược vong diễn luận xét tư đoán sụp đồi kiệt ngẫm
suốt: đời ngày đêm thời năm quá chiều
sung: túc sức sướng công mãn huyết vào
tác: chiến dụng giả hợp phẩm quyền nhân quái thành oai
tách: bạch biệt hộ thửa rời khỏi bóc nhập ra
tai: biến hại họa nạn tiếng mũi ương ách mắt nghe
tài: năng vụ xế nghệ lực lộc tình đức phiệt trí sắc tử hoa ba giỏi phú khéo công
tải: trọng hàng về lên điện xuống trực lượng thương xe
tại: chức chỗ các ngũ vị ngoại chính khoản tầm
tái: cử chế diễn đầu hòa hôn lập phát sản sinh tạo thẩm thiết cấu đàn kiểm nghèo hiện ngũ xuất nhiễm bản khởi xanh hợp nhập bổ
tan: rã vỡ biến nát hoang ca học tầm tác cửa
tán: thành dương đồng tụng gẫu tỉnh phát loạn thưởng
tàn: dư nhẫn phá phế sát tật bạo ác tích lụi khốc hại canh quân
tản: mạn cư lạc bộ mát viên
tang: lễ chế chứng vật thương gia sự
tàng: trữ hình thư ẩn
tạo: dựng động đà hình ra nguồn sự thành chuyển thuận môi hóa việc nên dáng mối khung lòng quỹ sức bước cơ cảm vốn không sinh mẫu cảnh giống uy hứng phản đất hiệu hành mới thói áp giá
tạm: dừng đình giam giữ hoãn nghỉ trú vắng tính nhập thu cấp ngừng chi thay đóng ổn biệt gọi xuất giao sống chấp nộp ước
tay: nghề chân lái sai trắng ngang súng vợt trái đôi ba
tập: đoàn hợp kết quán quyền san sự tục thơ dượt tin luyện bài sách nhạc trận làm hậu kích
tắc: nghẽn trách đường mạch kè
tân: binh cảng an bình tiến hôn lập sơn thời trang khách uyên tạo đáo cử lạc kỳ gia dược kim trụ hiệp châu hưng dân văn ngữ phú
tấn: công phong kịch bi
tần: suất số tảo
tận: tâm thu gốc cùng lực nơi mắt tay hưởng số thế diệt hiến trung
tảo: hôn mộ biển thanh
tăng: thêm thu cao mạnh nhanh giá giảm tốc tỷ lên số năng mức chi lương sức tiến vốn gia ca bình bền khả tính dần sản hiệu thuế tải xuất hạng trọng độ áp cầu vọt đáng nặng lãi
tặng: quà giấy bằng kỷ cờ danh phẩm hoa xe vật huân
tầm: vóc soát cỡ thường xa cao bắt ảnh nã gửi cầu với trung ngắm thước tay nguyên sư
tâm: dịch tưởng khảm lũ chấn tư thức trạng điểm đức linh thần hồn sức sự nguyện phúc trí lực đắc can tính bão thành thế niệm tình giao địa thư đầu ý động lí
tầng: hầm sâu cao trệt một thấp ngầm bậc đất
tất: cả yếu nhiên bật tả toán tay thắng niên thành
tật: nguyền xấu bệnh
tây: nguyên nam bắc sơn ninh phương tạng hồ ban âu trà thiên y học tiến hòa giang hóa
tẩy: chay trắng xóa rửa uế
tệ: nạn hại bạc hơn quan
tên: gọi lửa tuổi riêng đường nước thật miền trộm giặc đơn họ cơ người nhiệm chung
tết: nguyên trung cổ âm hàn đoan dương
tha: thứ thiết bổng hóa hương tù phương
thả: nổi lỏng cá giống neo rông trôi diều
thách: đố đấu cưới
thạch: thất thành hà anh học cao an bàn tín
thai: nghén sản nhi phụ giáo kỳ
thái: bình nguyên lan thụy tử thịnh sơn tuế dương âm quá hậu cực thú hòa
thải: hồi loại ra rắn độc trừ khí bỏ
tham: ô chiếu luận dự tán chính vọng lam lãng tàn chiến mộ số tụng nghị mới bác ăn quyền
thảm: họa kịch sát khốc hại thực đỏ bại cảnh cỏ thiết
thám: hiểm tử thính báo hoa sát
than: đá phiền thở bùn tổ thân củi khóc
thanh: bình danh đới hải hóa khiết lịch minh nhã ngang quyết sát sơn thản thoát thủy trì trừ trạng vân xuân thiếu tẩy tịnh chương cao nhạc quản điệu bạch hà khê tâm sắc miện tú
thánh: thiện đường nhân địa ca lễ mẫu thần sử
thành: đoàn đạt hình khẩn kiến lũy ngữ niên quách sự thị thật thực thục ý tâm bại hội tố danh cổ nội trì tiền kính thử nhân ra một bộ án hôn đồng nhà các
thao: tác trường túng giảng diễn thức lược
thảo: nguyên dược văn mộc phạt hiền cầm điền quả
tháo: dỡ lắp chạy khoán mở bỏ ra nước rời
thay: mặt cho vì vào lời phiên máu vai mới ca chân
thăm: khám viếng dân lại nuôi nom
thăng: tiến trầm hoa bình long chức bằng cấp thiên
thẳng: thắn tay đứng vào hàng băng góc cánh
thắng: cảnh thua cuộc thầu kiện thế lớn cử tích giải tuyệt nước
thắt: chặt lưng nút
thâm: nhập hụt niên thúy canh quầng tâm cung nho u sâu độc thù
thẩm: phán mỹ vấn thấu duyệt lậu thụ tích
thấm: nhuần thía đượm nước sâu thoát
thân: ái cận hữu mật nhân phận thể tín thương tình thuộc yêu chủ thế sinh nhiệt chinh giới thiết phụ mẫu cây thích tộc tàu hành xác
thần: kinh tốc thánh bí thoại kỳ linh tượng thông chú đồng dược phục sa công sắc tiên dân tử thái chết
thấp: nhất kém thoáng hơn hèn khớp bé điểm tầng
thất: bại bát lạc thu thường thế hứa học vọng sắc lễ truyền thủ tiết tình đức thiệt thần phu trận cơ
thật: sự thà lòng là ra tốt tâm giả chất
thầy: giáo cô thuốc trò bói đồ bà
thấy: rõ được rằng khó
thế: chấp hệ kỷ lực nào tục vận gian thái cục cuộc trận đứng vai sự thì nhưng nên tổ tập yếu chỗ năng nhân giao
thể: loại lệ tích chất lực trạng thống nhân tài hình diện tất xác theo nghiệm thơ hội nữ
thêm: vào nữa bớt một các mới nhiều thu bạn lời
theo: đó đuổi hướng kịp quy dấu sau sát thứ từng trình yêu đúng lệnh nhau chân học đà mùa mẫu phương nghề
then: chốt cài
thi: cử đấu thố thử trường thể vị nâng thăng đại sĩ sỹ ca nhân tốt hội đỗ viết hài lại trượt triển vấn chung lễ tập phú nhau công
thí: nghiệm dụ mạng bỏ võ quân
thị: tứ phần uy sát giác lực hiếu thành thực phi tộc dân độ vệ trưởng hóa ủy chính
thích: nghi đáng thú khách thực nghĩa
thiên: đường hạ hướng lệch tài văn tư vị bẩm chúa lý thời vận mệnh phú phụ kiến cư thu di lôi thần tử địch chức hà cổ tính nga niên cung sứ tượng đàng triều tháp
thiền: viện sư định phái môn
thiện: cảm chí nguyện tâm chiến nghệ xạ đạo ác nhân pháp tri
thiết: thân tha kỵ giáp bì đãi nghĩ tưởng triều diện định mộc
thiệt: thòi mạng thà hơn
thiếu: hụt niên thốn trách tướng tá úy nữ nhiều thời nước điện đất vốn thông gì kinh việc tinh kiểm hiểu lâm minh công ăn phụ quân sinh ý vắng chính nghiêm chủ nhất hoàn tôn
thiểu: số năng phát não
thiêng: liêng
thịnh: vượng hành tình nộ soạn thế
thỉnh: thoảng cầu giảng nguyện thị
thính: giả giác phòng lực
thoái: hóa lui thu thác trào vốn bộ vị
thoát: khỏi ly nước hiểm vị y thai ra thân tội nạn lũ lối chết
thỏa: mãn đáng hiệp thích ước lòng sức thuê
thóc: gạo lúa giống
thói: quen xấu hư đời tật
thôi: việc thúc học giữ thôi nôi miên chức trả
thôn: xóm làng quê dã trưởng tính đội nữ ấp buôn đặc tổ
thông: cảm điệp hành lệ minh thạo thương thường tục tuyến xe số thái đồng gió dịch quan hiểu lượng luồng tri tấn mạch nhau đường thuộc với tầng hơi nòng công gian phong sử dụng thiên hiệu
thống: đốc khổ trị lĩnh soái chế thuộc thiết
thổ: nhưỡng cư phỉ tả sản dân canh công địa ngữ cẩm mộ
thô: sơ bạo tục lỗ ráp kệch cứng
thời: đại cơ kỳ sự tiết vụ hiệu khắc lượng trang buổi thế bình giờ chiến đoạn niên nay cuộc xưa khóa đó hậu cổ giá biểu phong bao nhà sinh khí vận xuân trẻ thượng tuổi
thờ: ơ cúng phụng tự cụ
thơ: ca ấu mộng văn ngây dại
thu: hẹp hoạch mua nhận ngân thập thuế thủy gọn giữ phí tiền xếp phục lợi lệ nội tiếng âm đông hình vén lại được nhặt sai thanh bồn dọn dung cúng quân lượm bù đất nạp phân xà không
thú: vị nhận vui nuôi rừng dữ tội thật cưng tính
thù: lao địch hận hằn nghịch hình ghét oán
thủ: công đoạn đức quỹ tiêu phạm lĩnh lễ khoa kho pháp phận thư ấn thành môn thuật cựu hộ thân thiêm bút thừa thế
thụ: động hưởng lý phấn thai tinh giáo án mệnh cảm phong huấn
thuê: mướn đất nhà khoán bao tư lao lại người ngoài đơn mua xe dịch tài máy
thuế: quan suất má thu giá tiêu khóa đất nhập xuất nhà môi tài sử chuyển tự vụ phí nợ hộ lợi doanh trước thân chống đoàn
thúc: ép giục phụ bách thủ nợ
thực: tập thể vật nghiệm dân đơn lực quyền tại thà thụ địa dụng tâm quản tình tài lòng đạo nghiệp ra lục chi thu nhận lĩnh sản mục học bì chứng đúng phát
thuận: chiều theo hòa tình thảo buồm nam bắc đạo thành mua hóa an
thuật: ngữ toán lại pháp sĩ
thuần: túy thục chủng phong phục nhất hóa chất việt khiết nông hậu
thuốc: men lá nam chữa phiện bảo trừ tây thú lào nổ bổ độc gây uống sâu kháng tiêm súng gia giả thang dùng diệt sát
thuộc: về diện phạm thẩm trách nhóm bộ sở tỉnh địa lòng đối cấp da quyền lĩnh khu ngành chức vùng loại các huyện ủy
thường: dân kỳ lệ phục quy xảy ngày dùng ngân thức tình thấy hay tín nhật phạm đối gặp sơn hằng thay
thưởng: thức tết ngoạn lãm công huân nóng theo đột cho điểm cuối
thương: hại hiệu hội lái lượng mến nhân phẩm tật tích thảo trường vong vụ xót yêu cảng cảm đau thuyết hàn đoàn gia điếm tâm số luật tiếc khẩu nhớ cấp con người
thượng: cấp đỉnh du hạng khẩn lưu nguồn tá tướng úy tầng viện võ sĩ đẳng thư thừa tôn vàng hải mã đế nghị thẩm phẩm lộ uyển sách tuần lão tọa hạ
thư: mời tín từ ngỏ điện pháp mục công họa giãn sinh tay giới kiến rác khen trả xin góp chúc cảm ủng phòng
thứ: trưởng tự hạng bậc hai ba tư năm sáu bảy nhất nhì phẩm cấp yếu ngôi tha phát phi nữ
thử: nghiệm thách việc máu lửa sức dùng tài tiếng hỏi tải
thừa: nhận lệnh phát phó sai thiếu ủy cân thãi hưởng tự tướng cơ hứng biên thắng số thiên lời thế
thửa: đất ruộng
thuyết: phục giáo giảng pháp khách duy tiến đồng âm lý
thuyền: viên trưởng bè thúng nan
thủy: văn sinh thủ tinh triều ngân nông lực quân chung tổ vực hải mặc canh nguyên động bộ tề chiến phân tạ táng thần liệu thể cầm công
tỷ: mỉ giá đồng số phú thí dụ suất
tích: lũy trữ tụ sự phân tắc góp nước đức kho hoạt xưa điện
tịch: thu biên mịch
tiêm: nhiễm phòng kích chích nhắc thuốc
tiềm: lực tàng thức thủy nhập
tiệm: cận ăn tạp vàng tiến bánh
tiên: đoán lượng quyết tri tổ nữ học lãng lữ liệt du phước sinh đề cảnh dược hoàng thiên giác
tiến: sĩ sỹ tới cử hóa công thủ quân dẫn thân triển lên sâu bước vào nhanh xa đến sát thoái vua
tiền: công thuê mặt sử thưởng án lệ sự phong phạt trợ gửi của bạc tệ đồ đồn nhiệm giang phương sảnh tuyến đạo thân tạm ăn bồi cấp chậm dịch đặt điện đền đất giả hải kiếp hưu hậu khám lãi nợ nước nộp bán phí phụ cổ quỹ sinh tài thai thuế thu tuất tiêu túi vàng vay vốn cọc nhân chiến bối duyên trạm chất căn ảo chi ủng bảo mua đô
tiễn: đưa biệt chân
tiện: nghi tay dụng thể lúc đường
tiếng: việt anh nói ồn dân vang hát tăm địa mẹ động pháp nga trung đồng kêu cười rằng
tiếp: diện đón giáp quản tân theo tế tay sức đến khách viện cử tuyến kiến nước điểm biến chuyện máu xăng biên sau quân cây thụ bước phẩm viên lửa ứng nhiên
tiết: chế lộ giảm hạnh học mục trời kế dục lưu thanh canh khí tấu diện độ phí túc
tiêu: diệt hao phí đề điểm tốn trừ chảy hóa thoát độc xài tan vong cự sơ thổ thương sản hình thức bản xạ khiển phòng thất điều tiền binh ngữ
tiểu: bang dự mục phẩm sử khu thủ tiết thuyết phẫu tổ đội đoàn đường vùng cảnh luận bá hàn thừa đồng não
tim: mạch óc phổi đường đập
tìm: hiểu kiếm ra tòi thấy việc cách nguồn đến về biện giải hướng bắt đường người lại chọn
tín: chấp hiệu phiếu đồ chỉ nghĩa hữu thành điều phong vật nữ thác
tin: báo cậy tức vắn đồn bài nhắn nhanh vui mừng rằng yêu dùng nóng cần ảnh vào theo lành tặc mới giả thời xấu
tính: chính cấp toán từ năng mạng khả pháp hợp đến nhân đồng công minh chủ liên bền ưu cách tình thuế theo dân trung tiền khách hệ kế thời cộng đặc tổng lương bảo kỷ chiến lại điểm bắt lịch trước tự giá an ổn mở thống thực gộp ngày hiệu cạnh
tình: huống tiết cảm yêu nghĩa dục thương thế cờ ái thân bạn người thái cảnh duyên trường nhân quê địch
tỉnh: đoàn thành táo ngộ lộ bạn nhà đội trưởng nào giấc khác dậy miền bình gia trà
tĩnh: gia tại mạch lặng tâm dưỡng điện
tinh: xảo tế hoa vi túy luyện chế dầu khiết bột nhuệ linh tường ý ranh anh dịch trùng chất khí hoàn binh
to: lớn tát nhỏ tiếng
tòa: nhà soạn thánh sen lầu thượng
toàn: cảnh đảng quân quyền văn xã ngành phần cục thắng năng hệ vẹn khóa huyện vùng tâm ý tuyến thành khu mỹ thời lực hợp thân châu trường đoàn
toán: học loạn tài lý tử
tọa: độ đàm lạc vị thiền trấn
tóm: tắt gọn lược lại lấy
tổ: quốc công dân phó tiên ấm máy liên đội hợp giúp tư biên soạn thẩm khảo bầu nhóm kiểm bảo tông
tố: giác chất tội khổ
tốc: ký hành lực chiến
tối: cao giản tân hậu thượng mật tăm ngày kiến kỵ nghĩa đen hảo nay
tội: danh ác lỗi nhân tình đồ chứng nặng trạng
tôn: chỉ tạo thờ tính nghiêm kính ti sùng xưng đức sư thất nữ trưởng phong
tồn: kho vong trữ quỹ dư sinh lưu nghi
tổn: hại thất thương hao phí
tổng: bí biên công cộng đài giá giám kiểm liên luận mức sản thầu thống trưởng tuyển vốn chi hội tham điều rà diễn duyệt lượng dự quát phụ doanh động đội nguồn quỹ chỉ điểm chiều quan hòa nợ phát tiến tài khởi
tống: đạt tiền tiễn giam
tốt: nghiệp đẹp lành nhất hơn công việc các xấu về
tra: xét khảo vấn tấn hỏi soát tay
trả: lại lương nợ tiền giá hồ thù phí hàng đất thẻ góp trước chậm về công cho ơn đơn phép nhà tự thưởng
trách: cứ móc phạt
trái: phép pháp với phiếu cây quy đất luật lại tim nghĩa chiều tuyến ngược tay mùa ý nghề
trại: giam hè tạm giống chăn trẻ heo nuôi ấp cải phong
trải: nghiệm qua đều dài rộng lòng thảm
tràn: lan ngập đầy vào dầu
trang: mạng trại trí trọng phục sức trải thông điện tin hoàng nghiêm chủ sử
trạng: thái nguyên từ huống
tranh: chấp cãi luận thủ tụng đua đấu ảnh cử cổ giành cường chủ tối biện
tránh: khỏi bão tình rủi thai lãng việc để thuế trùng chồng lạm trường gây được thất lũ nắng xa
trao: quà trả bằng tay chuyển thưởng huy lại giấy danh học cho kinh nhà gửi
tráo: đổi trở
trắc: địa nghiệm ẩn trở
trạm: bơm xá biến thu khuyến kiểm thú xăng dừng phát bảo cân trung gác điện
trân: trọng quý châu
trần: thuật tình nhà gian đời thế văn
trấn: an áp giữ lột thủ tĩnh yên biên tây
trẻ: em hóa tuổi thơ nhỏ trung con lại dưới khuyết hơn mầm
trên: cơ cả thế đây địa toàn hết các mức thực không tinh môi nền hệ biển đường mạng dưới tất tổng mọi mặt cạn tàu đồng
trí: thức tuệ nhớ tưởng óc dục năng tri
tri: thức ân giác kỷ phủ âm phương tôn
trì: hoãn trệ
trích: yếu dẫn lập nộp ngang xuất lục đoạn từ ghi quỹ lại thưởng sao
triệt: hạ phá tiêu sản thoái
triệu: chứng đồng hồi phú tập người phong tấn hộ lượt
trình: đơn bẩm báo diễn diện ký hội xin thủ cấp ủy chính làng hồ dự chủ phê quốc đó dâng tòa bộ thẩm lãnh xem kết ban
trinh: sát nữ bạch tiết thám
trọng: âm đại lượng tải thị tài tội trách thương thể vọng án nghĩa hậu cấm bệnh thưởng lực
trong: đó nước sáng khi ngoài vòng suốt xanh lành năm quá việc công các thời tháng xã ngành trường tương hoạt thực phạm lĩnh tổng
trở: lại lên về nên đi xuống mặt lực
trợ: giá giảng lực từ thủ vốn động thính tá công thời
trồng: rừng cây lúa mới rau dâu màu ngô xen thay dặm hoa người cỏ nấm lại mía keo
trông: coi giữ đợi chờ nom nhờ thấy trẻ
trộm: cắp cướp
trù: tính dập bị định liệu phú
trú: ẩn quán ngụ tránh bão thân dân trọ
trụ: cột vững lại đỡ trì cầu điện
truy: cập đuổi lùng nã quét tìm vấn xuất hoàn điệu tặng hồi trách kích nguyên thuế lĩnh
truyền: bá cảm đạt dẫn nhiễm tải thuyết tụng nghề tin miệng máu giáo đơn động nhận lại lệnh
trung: thành cấp niên tướng tá úy đoàn đội gian du bộ hòa kỳ lập tính trực chính tuyến quốc thu đông kiên khu hậu điểm lộ tuần sĩ chuyển thọ mỹ châu á văn cao thấp dung quân
trúng: cử thầu đích giá mùa thưởng số đấu độc gió đạn
trùng: lặp tu khít hợp tên khớp khánh giá trùng dương
trước: khi đây hết ngày mắt đó hạn tháng mặt tiên thời pháp năm nhất nay sau tuổi lúc bạ giờ sự
trường: lớp chuyên đại cao kỳ thọ tiểu trung mầm mẫu nghề đua dạy bắn thi tồn quốc sơn sa chinh phái khoa quyền vốn độ từ lực thành năng nội công tư dân đảng
trưởng: khoa thành đoàn công ngành khu tổ bản nhóm họ lão giả phó tộc ấp bộ xóm tràng tử nam đài trạm xã
trừ: khi bỏ trường phi hao gian các sâu điểm tà hồ bị hết diệt dần vào thuế
trực: ban quan thăng chiến ninh canh tính giác diện ca cấp thông hệ ngôn đêm lễ
trưng: bày cầu dụng thu mua tập binh vương
trượt: giá chân tuyết băng lở dài ngã đất
tu: bổ sửa dưỡng nghiệp thân tạo luyện sĩ tỉnh viện từ hành nhân đính
tù: nhân chung binh giam túng đày tội trưởng
tụ: tập điểm họp nghĩa tinh hội
túc: trực cầu số dụng
tục: lệ ngữ
tuân: theo hành lệnh
tuần: báo lễ hoàn tiết làm này sau trước đầu tự dương hành tới lộc giáo phòng san trăng qua cuối thứ đinh kiểm
tùy: theo thuộc tiện ý viên tùng bút nghi tình hứng cơ thời từng
tuổi: trẻ thọ đời tác thơ nghỉ lao già hưu đảng học kết quân thanh vàng nghề cao tên đoàn
tuyên: án bố cáo giáo thệ ngôn quang chiến huấn hóa phạt đọc đức vận
tuyến: đê trên dưới đầu tiền huyện tỉnh trung phố ống quốc xe phòng cơ tính biên cao giao xã kênh
tuyển: cử quân tập thủ mộ lựa khoáng thẳng viên giáo công trạch bổ mới người cán lao
tuyệt: chủng đối mật vọng tác vời giao diệu nhiên đại thực
tư: cách liệu thục bản hữu lệnh gia doanh trang tình thế lợi chất sản văn nghĩa cấp sở túi vị lập thương trợ
tứ: quý giác chi tuần phương
từ: chối chức thiện bỏ điển ngữ đường trường tính vựng loại bi khóa khi đó trước nay ngày nguyên thông liêm sơn đây nhiệm đầu năm các
tử: tế vong hình thần cung tuất ngoại sĩ sỹ trận thủ tội tù
tự: chịu do hào hoàn học lập lo lực phát quyết tiêu tin túc trị trọng vệ ý đánh soi sửa tạo trang chế công cung cấp doanh đảm bảo bổ chọn chuyển thân thú trả tử khai xưng rà điều tổ khắc xây sản
từng: bước cấp ngành cơ đơn thời người năm giai địa cán trường phần nhóm mặt lĩnh ngày trải loại tháng nhiệm hộ khâu vùng nội đối tập xã quý
tước: đoạt quyền bỏ danh hiệu vị
tương: đối đồng quan tác thích trợ tự thân phản xứng hỗ ngộ khắc dương
tướng: lĩnh sĩ tá quân mạo quốc số công
tường: thành minh tận trình thuật rào lửa vi chắn nhà bao
tưởng: niệm nhớ tượng thưởng lầm chừng vọng
tượng: đài trưng hình đồng phật thanh
tưới: tiêu nước nhỏ tắm cây phun tràn
tươi: sáng trẻ sống mát ngon cười đẹp tốt
ưa: chuộng thích
ức: chế hiếp đoán
úng: lụt ngập hạn nước
ứng: trực cứu tuyển viên nghiệm hòa thi biến tiền vốn trước đối khẩu suất hiện với đáp thí chiến lực
ưu: ái thế tú trội sinh nhược tư phiền hóa hạng
ước: lượng tính mơ nguyện mong vọng thúc khoảng định đạt hẹn số lệ muốn thực chừng giá đoán
uy: lực quyền hiếp nghi vũ nghiêm danh thế phong
ủy: nghị mị lạo khúc
uốn: nắn lượn khúc
va: chạm đập vấp
vạn: sự vật thọ ninh năng hạnh phúc lý thịnh
vàng: bạc son mã ngọc đen miếng
vào: cuộc khoảng việc lúc đầu vai viện sổ nề nếp học làm đời khuôn vụ đề trong bờ thời ngày cuối
vay: vốn mượn tiền nợ lãi trả nóng tín ưu ngân lại dài
văn: bia hiến kiện nghệ phong phẩm thơ tự vật thể chương học khoa lâm giang miếu sĩ tế xã đức chấn nhân vần xuôi quan yên lãng bàn thân quán ngôn đoàn
vắng: mặt vẻ bóng lặng nhà
vận: mệnh may hội số nước nội đơn trù tốc vào hạn xuất khí quân lương ngữ trình
vấn: đáp vương tội nạn an danh
vẫn: còn chưa phải được đang thế tiếp là duy có
vật: nuôi phẩm thể dụng dục lực lý chứng giá báu cản mẫu nặng tế chủ thờ tự quyền hậu mang cổ chuyển đổi ngang
vi: rút khuẩn mạch sinh tính hành hiến khí mô phân lượng bằng cảnh hại trùng phẫu ước lệnh chất
vì: sao vậy thế lợi mục người lý sự chưa không nhân dân công cộng mình nước
vị: thế thành tha kỷ giác lai lợi ngữ từ vua tướng xuyên thủy
ví: dụ von điện như tiền
vĩ: đại mô tuyến độ nhân
viêm: họng gan màng phổi nhiễm não
viên: mãn thuốc gạch đạn nang
viện: phí dẫn kiểm nghiên cớ khoa hàn quân bảo cứu sĩ thiết phó điều dưỡng pháp kinh vật quy lý
viễn: cảnh thám đông thị tưởng dương chinh du
việc: riêng chung thực này cần công làng nước quản nhà gì hiếu tốt xấu nhẹ ứng tiếp triển
vinh: quang hạnh hiển phúc phong quy hoa
vĩnh: viễn cửu phúc long hằng thạnh thuận tường lộc linh bảo an yên châu hưng lợi quyết
vô: cùng hạn hiệu lý tư trách tâm tình địch danh thừa sản tuyến tận ích chủ cớ phép định gia hình sinh cơ cảm giá ý tội thời tiền biên điều kỷ lượng nghĩa nhân
võ: thuật nghệ sĩ trang đường lâm sư
vỡ: nợ đê ối lở hoang
vốn: dĩ đầu đối điều góp lưu ngân pháp sự tự tín vay có nhà sở ủy chủ trong xây nước hỗ tài sống từ cố ứng
vòng: quanh xoay loại vây đời bảng tròn tay chung hoa
vọng: tưởng gác cổ lâu phu
vụ: án việc lợi mùa đông hè trưởng cháy tai xuân phó thu nổ mưu chiêm kiện
vũ: khí lực trang trường trụ hội bão nhạc kịch nữ
vui: chơi mừng tươi vẻ lòng tết buồn xuân khỏe
vùng: biển biên xa trời miền kinh nông trũng ven đồng dân đệm lõi dịch ngập đất tây trồng sản nguyên núi lũ hạn khó bãi chuyên nước đặc đông
vun: đắp trồng
vững: vàng bền tin tâm bước tay
vườn: quốc cây rau ươm tược trẻ hoa rừng nhà thú tạp
vương: quốc miện vấn
vượt: bậc cấp chỉ khó kế qua quá biên trội thu sông lên trên dự thẩm tuyến khung
xa: lạ xôi hoa lộ lánh mặt nhà cách bờ hơn
xã: nghèo luận giao viên đoàn đội tắc phường trưởng nông đặc vùng biên miền
xả: thải lũ nước hơi thân rác
xác: suất thực đáng chết tàu ướp máy cứ
xanh: sạch tươi lam mát
xăng: dầu xe sinh
xâm: hại nhập phạm chiếm lấn lược canh thực
xây: lắp mới nhà cất tường
xe: máy đạp khách tải buýt ô công lửa tang bồn cứu điện con bán thô tăng
xem: nhẹ trọng lại như thường đó là qua phim ra
xen: kẽ canh vào ghép lẫn
xếp: lương hàng ngạch bậc vào thứ đặt vị dỡ hình lại lịch
xét: xử nghiệm thấy thăng đoán hỏi nâng công thi tặng đề tốt khen chọn hưởng theo về lại
xin: phép ý lỗi việc nghỉ cấp thôi chỉ chào số giấy cảm lại gia chuyển
xóa: đói nhà mù sổ nợ án tên dấu nhòa đăng
xoay: quanh chuyển trở vòng sở
xu: thế nịnh thời
xúc: động cảm phạm đất tác
xuyên: tạc quốc biên tâm đêm
xuân: hè thu phân lộc hồng trường đường
xuất: cảnh cấp chúng huyết nhập siêu xứ hành hóa hàng kho ngũ thân gia khấu viện chi toán trận giấy quân
xưng: hô danh tội hùng bá vương
xứng: đáng tầm hợp
xử: sự trí án thế tử bắn trảm sơ kín nghiêm tù tội
xưởng: sản may in đóng sửa
y: học tá bác khoa lệnh sĩ sỹ phục nguyên dược thuật cụ sinh án
ý: chí đồ định nguyện thích muốn niệm vị tứ hợp đảng
yên: bái bình tâm định ổn lặng vui nghỉ lành phong thế khánh mô lạc châu thành lập hòa dũng mỹ thủy
yêu: thương nước thích mến nghề quý đời sách con người
yếu: điểm lĩnh mềm thế đuối tim nhân quyết sức lược
yết: thị kiến hầu giá bảng
`;
