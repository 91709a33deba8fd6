/**
 * Words that stand alone. `FUNCTION_WORDS` may stand beside anything, so a pair that holds one of them proves little.
 * `COMMON_SYLLABLES` are further syllables in use: with those of the compounds they are the syllables a reader knows.
 */
export const FUNCTION_WORDS = `
ai ấy bao bằng bên bị bởi các cái cả càng cần chỉ cho chưa chứ có còn cùng cũng cứ của do dù dưới đã đang đây đấy đến để đều
đi điều đó được đôi gì giữa hai hãy hay hoặc hơn hết họ khi không là lại lên lúc mà mặc mọi mỗi mới mình một nào này nay năm nên
nếu ngay ngoài người nhau nhằm như nhưng những nơi nữa ở phải qua quá ra rất rồi sau sẽ sự ta tại tám tất theo thì thuộc thêm đủ gần trừ
tôi tới trên trong trước từ từng và vào vẫn vẫy về vì việc với xuống ông bà anh chị em bốn ba chín bảy sáu mười số
`;

/**
 * Words that go before whole compounds (`đúng tiến độ`, `sở Tài chính`): among the general compounds, a pair that begins
 * with one of them says nothing of where its second word belongs.
 */
export const OPEN_HEADS = `
bên biết chi cho chỉ có của các cấp cần còn cùng cuối đạt đầu để đến đi đúng được điều đóng đơn đưa giao giảm giấy giữ
góp gửi hết họp hội khi khoản không khu khối làm lại lấy lập lên mất mỗi mọi mới một mở mua mức năm ngành ngày ngoài nghỉ
người nguồn nhà nhận nhiều nhóm nơi nộp nuôi phải phần phía phiên phiếu phí phòng qua quá quỹ quyền ra rất rõ sau số sở sổ sự
sức tăng tạm tạo tất tên theo thi thu thuê thuế thuộc tiền tìm tính tổ toàn tổng trả trao trên trong trồng trước trưởng trừ
từ từng tuổi vào vay vẫn vì việc viết vốn vụ vùng vượt xem xét xin xuất
`;

export const COMMON_SYLLABLES = `
ác ái ải am ảm áo ảo ạt ẳng ấm ẩn âu ấy bã bạ bác bạc bạch bại bám bán bạn bàn bánh bào bát bay bày bảy bắc băng bắp bắn
bất bậy bập bé bè bẻ bề bền bến bết bếp bịch biếc biết biệt bịt bia bìa bích bỉ bịa bò bó bọc bói bom bọn bón bóng bóc bõ
bổng bỗng bống bộc bốn bớt bơ bờ bơi bới bù búa bụi bùn bụng buổi buồng búp bút bưng bưởi bướm bứt bực ca cà cai cài
cạn cảng càng canh cành cánh cảo cạp cát càng cay cày cạy căng cắn cặp cắm cấy cầy cẩm cân cất cật cậu cậy cha chà chả
chai chài chải chảo chạm chàng chạng chanh chát chay chạy chảy cháu chắn chắt chẳng chăng chầu chất chật chập chè ché
chém chén cheo chèo chẹn chết chìa chia chìm chim chịu chín choáng chóng chõ cho chòi chọi chói chờ chợt chơi chở chùa
chục chui chùm chùn chuông chuột chuốt chút chụp chữ chừa chửa chửi chực chừng chước cò cỏ cọc coi còi cõi cọi còng cọng
cóc cót cô cổ cốc cồn cộc cối cội cổng cột cốt cơm cơn cợt cởi cụ củi cúi cùi cung cúng cũ cục cụm cuốc cuồn cuộn cuốn
cuống cướp cười cừu cưa cửu cựa cứng cữ dạ dài dãi dại dám dàn dán dạng dạo dáng dát dày dây dầy dậy dẫm dắt dặn dăm dẻo dép
dè dễ dệt dìu dịu dính dứa dừa dùi dốc dội dỗi dột dở dơ dời dỡ dợt dụ dụng dũ dư dừ dữ dương dượng dượt đa đá đài đái
đan đàng đạp đảo đáo đày đáy đắng đắm đắn đầm đậm đập đậu đây đậy đe đè đem đèn đeo đèo đẹp đẽ đế đệ đệm đêm đếm đền
đệch đi đỉa đích địch đĩa điếc điếm điên điền điêu điếu đinh đính đò đỏ đọa đọc đoái đói đọi đòn đón đong đóng đỗ đổ đồ
độc đốc đội đồi đồn đốn động đợt đỡ đời đợi đớn đớ đù đú đủ đua đũa đục đùi đui đúm đừng đứa đưa đứt đực được em én ép
ếch ê ế êm ếm ga gà gả gác gạch gai gái gan gạo gạt gày gắn gắng gắt gặt gầm gầy gậy gấp gật gấu ghe ghé ghẻ ghém ghét
ghềnh ghì gì gió gỏi gòn gọn gọng gót gỗ gốc gộp gốm gội gồng gờ gỡ gợi gù gục gừng gươm gượng giã già giác giãi giậm giàn
giang giảo giàu giãy giăng giặc giặt giẫm giập giận giật giật giâm giấm giấu giấc gieo giếng giết giữ giỏi giỏ giò giọt
giọng giòn giông giỗ giơ giục giũa giương giường giữa hạc hách hai hài hang hàng hãng hào hát hay hãy hắc hăng hắt hẳn
hầm hầu hậu hẹp hẻo hé hè hẹ hẹn hẻm héo hên hến hề hết hệt him hiền hiến hiếp hít hò hò hỏng hóng hót hô hổ hố hộc hôi
hối hội hôm hòn hồn hông hỗn hộp hốt hờ hở hơi hời hơn hợp hớt húc hùn hùng hút hụt hừng hươu hưởi hưu ỉ im in inh ít kẻ kè
ké kẽ kéo kẹp kẹt kêu kết kệ kể kên khảm khan khàn kháng khạc khắt khăn khăng khắm khẽ khe khép khéo khét khế khi khít
khiến khiếp khoe khỏi khoét khóc khói khô khổ khốc khôi khối khôn khốn khố khờ khớp khởi khu khuất khuấy khúc khuya khuôn
khuyên khứ khử khư khước khướu kia kìa kích kịch kịp kiếm kiến kiêng kiếp kiệt kiềng kiện kiêu kín kinh kính kíp kỉnh ki la
lá lạ lã lả lạc lách lai lài lãi lái lại làm lạm lam làn lan lán lảng láng lạng lành lao lão lảo láo lạp lát lạt lau láy lăm
lắm lặng lắng lăng lắp lặp lăn lặn lắt lặt lẫm lấm lấn lẩn lập lâu lầu lậu lây lấy lầy le lẻ lẽ lén leo lẻo lề lễ lê lệch
lên lềnh lện lều lì lia lìa lịa liếc liêm liếm liền liệng liệt liều liễu lìm lịm lính lít lo lọ lò loa loài loan loãng loạt
lóc lọc loe lòi lỏi lõi lom lõm lòng lỏng lóng lọt lốc lộc lôi lỗi lội lốm lồn lộn lộng lốp lột lơ lở lờ lỡ lớ lời lợi lợm
lợn lợp lớp lu lù lúa lùa lụa lục lui lủi lũi lún lùn lung lùng lủng lụp lút lũy luôn luồn luống luyện luyến lừ lừa lửa lứa
lưng lừng lửng lững lược lười lưỡi lượm lươn lượn lướt lựu ly lỵ má mà mạ mả mách mạch mai mài mãi mái màn mang màng mảng
máng mạng manh mảnh mánh mành mạo mào mát mau màu máu mày may mắc mắm mặn măng mắng mắt mẫm mầm mận mập mất mậu mấu mây mấy mẩu
me mè mẻ mẹ men mén mèo mẹo mét méo mép mê mế mềm mến mênh mệt mếu mì mía miếng miệng mim mìn mịn mình mịt míp mo mò mỏ móc
mọc mòi mỏi mọi móm mon mòn món mong mỏng móng mọt mổ mồ mộ mốc mộc mồi mối môi mỗi mội môn mông mồng mộng một mốt mơ mớ mờ
mỡ mới mời mơi mợ mù mủ mũ mua múa mùa muối muội muôn muốn muộn muỗi muỗng múc mục mùi mũi mụn mùn mùng mừng mưa mươi mười
mướn mương mướp mứt mưu na nả nách nai nài nải nam nàn nán nạn nan nang nàng nào não nạo nát nạt nay này nảy nạy nắn nặn
năng nắng nặng nắp năm nằm nấc nấm nấu nậm né nẻ nem nén nép nét nẹt nề nể nê nếm nệm nền nến nếp nết nếu nga ngã ngà ngả ngạc
ngách ngai ngải ngãi ngán ngàn ngang ngạo ngát ngay ngáy ngắc ngắm ngăn ngẳng ngắn ngặt ngắt ngâm ngầm ngấm ngần ngẩn ngất
ngẫm ngẩng ngậm ngập ngầu nghe nghẽn nghẹn nghêu nghề nghễ nghệch nghỉ nghĩ nghìn nghiền nghiến nghiện nghiêng ngo ngó ngoáy
ngoan ngoái ngoại ngọc ngoi ngói ngòi ngon ngón ngọn ngóng ngọt ngô ngổ ngỗ ngộ ngôi ngồi ngốn ngộp ngơ ngớ ngờ ngợ ngơi ngớt
ngu ngụ ngủ ngục ngũ nguội nguôi ngửa ngựa ngứa ngực ngừng ngượng ngưỡng ngược ngươi nguyệt ngược nhà nhá nhả nhã nhác nhai
nhái nhàn nhãn nhạn nhang nhanh nhánh nhào nháo nhạo nhạt nhát nháy nhảy nhặm nhắm nhằm nhăm nhắn nhăn nhằn nhặng nhấp nhập
nhất nhật nhậm nhầm nhậu nhẹ nhèo nhèm nhé nhen nhì nhi nhĩ nhìn nhỉnh nhịp nhịn nho nhỏ nhọ nhọc nhòe nhoi nhòm nhọn nhóm nhón
nhô nhổ nhốt nhơ nhớ nhờ nhỡ nhớt nhu nhú nhủ nhúc nhùng nhung nhúng nhược nhường nhượng nhừ nhử nhứt ni nia nịch nịnh niên
niệm ninh nịt níu no nó nõ nọc nói nòi nom non nón nóng nòng nô nổ nộ nỗi nối nồi nội nôm nồng nốt nơ nở nợ nới nụ nữ nực núi
nuốt nứt nữa nửa nương nướng nựng nước oai oan oán oang oanh oi ong óc ót ô ổ ốc ôi ổi ốm ôm ồm ôn ồn ông ống ộp ốp ơn ớt ơi
pha phà phái phai phàm phạm phàn phàng phanh phao pháo phát phạt phay phẳng phăng phắc phấp phất phật phân phẫn phẩn phe phè
phép phen phê phế phệ phễu phì phỉ phí phi phía phích phiên phiền phiếu phim phím phình phịch pho phó phò phong phỏng phỗng phôi
phổi phối phô phồn phông phờ phơi phới phở phu phú phủ phùng phụng phụt phút phứt phước phương phường phượng quái quai quanh
quánh quạ quắc quặng quắt quăng quất quấn quần quẩn quận quấy quầy quậy quạt quát quán quàng que quẻ què quen quét quẹt quên quế quê
quít quỳ quỷ quỵ quýt quắp quây rã ra rá rà rạ rác rạch rái rải rảnh ranh rạng rang rào ráo rạp ráp rát rau ráy rày rắc rắn rằng
rặng răng rặt râm rầm rậm rần rập rất râu rầu rầy rẫy re rẻ rè rẽ ren rèn rèm reo rét rê rể rễ rên rền rêu rì rỉ rìa riềng
rít rình rịch rịn rõ rò rỏ rọ roi rọi rỗi ròng róc rót rổ rỗ rỗng rồi rối rốt rộn rộng rộp rơi rời rỡ rợ rợn rợp ru rú rủ rũ
rùa rúc rục rụi rủi run rung rùng rụng rửa rực rượu rười rưới rưỡi rướn rút sa sá sả sách sạch sai sài sải san sán sạn sàn
sang sảng sáng sanh sảnh sành sánh sạo sao sào sáo sáp sát sạt sau sáu say sấy sắc sặc săn sắn sẵn sắp sắt sâm sấm sẫm
sân sần sập sâu sầu sậy sẻ se sẽ sen sẹo séc sến sên sệt sếp sếu si sì sỉ sĩ siêng siêu sim sình sinh sít so sò sọ soi sói
sòi sõi sòng sóng sọt sót sồ sỗ sổ số sộ sốc sồi sối sỏi sổi sôi sông sống sột sốt sơ sờ sở sợ sợi sớm sơn sỡ su sụ sủa súc
sục sui sún sung sùng súng sụp sụt suôn suối suông suýt sư sứ sứa sữa sửa sức sưng sừng sững sưởi sườn sượng sướt sương ta tá tả tà
tạ tã tạc tai tài tái tải tại tám tạm tàm tan tàn tán tản tang tàng táng tảng tanh tành tánh tao tạo tào tảo táo táp tạp tạt tát
tàu tay tày tắc tăm tắm tặc tằm tăn tắp tắt tằng tặng tấc tấm tầm tẩm tấn tận tần tâng tấp tập tất tật tâu tẩu tấu tậu tây tẩy
te tẻ té tem teo tẹo tép tẹt tê tế tề tệ tên tênh tếch tết tha thả thà thá thác thách thạch thai thái thảm thám tham than thán
thang thanh thành thảnh thao tháo thảo tháp thạt thau thay thắc thăm thắm thắng thăng thằng thẳng thắp thắt thấm thẩm thân thần
thẫn thấp thập thật thất thâu thầu thấu thấy thây the thẻ thè thèm then theo thép thét thê thế thề thể thêm thềm thếp thết thêu
thều thì thị thìa thích thịch thím thịt thiu thò thỏ thọ thoa thoai thoáng thoát thoạt thóc thoi thỏi thói thon thõng thô
thổ thố thốc thối thổi thôi thồn thông thộp thơ thớ thở thợ thờ thời thơm thớt thu thù thú thủ thụ thua thuần thuẫn thuê thuế
thúc thục thui thun thùng thủng thúng thuốc thuở thuyền thuyết thư thứ thử thừ thưa thừa thửa thực thước thưng thường thưởng
thượng thướt thưỡn tháng ti tì tỉ tị tí tia tía tích tịch tiếc tiêm tiếng tiếp tiết tiệt tiệc tiêu tiễn tiễu tim tím tìm tin
tín tính tịt tít tiu to tò tỏ toa toác toài toại toan toạc toát tóc tọc toi tỏi tom tôm tòm tòng tóp tót tô tổ tố tộ tốc tốt
tồi tối tội tông tống tột tơ tờ tớ tơi tới tợn tra trà trả trá trách trạch trai trái trải trại tràm trám trạm tràn tràng trang
tráng tranh tránh trao trào tráo trát trau tràu trạng trắc trăm trằm trăn trằn trăng trắng trật trần trận trâu trấu trầu tre trẻ trè
tréo treo trèo trẹo trét trên trệ trệt trêu trí tri trì trị trỉ trích trĩu trinh trình trò trọ tró trọc trọi trói tròn trọn
trong tròng tróng trót trổ trố trộ trôi trồi trối trội trộm trộn trông trống trồng trơ trở trợ trời trơn trợt tru trù trú trụ trũ
trục trúc trùm trùn trùng trũng trúng truông truồng trụy trừ trữ trứ trưa trứng trừng trượng trượt trước tu tú tù tủ tụ tua
túa tục túc tui túi tum túm tung tùng túng tụng tuột tuồng tuồn tuốt tuổi tuôn tuyết tuýp tư tứ tử từ tự tưa tức tưng từng
tươi tưới tưởng tươm tượt u ù ú ủ uế úp út uống ương ướt ườn ưa ứ ừ ức vạ va vá và vả vác vách vạch vài vải vại vai vãi
ván van vàng váng vạnh vành vào váy vay vảy vắc văn vắn vặn vằn văng vắng vẳng vắt vặt vâng vấn vần vẫn vận vấp vập vất vật
vầy vẩy vẫy vậy vè vẻ vẽ vé ve vèo vẹn ven vén vẹt vét vế vệ vên vết vêu ví vỉ vĩ vì vỉa vía vịt viếng viết vịn vít vo vỏ vò
vó võ vọc vòi vòm vòng võng vọng vọt vót vô vồ vỗ vố vôi vội vốn vơ vở vỡ vớ vợ với vời vơi vớt vợt vu vú vụ vù vua vục vui
vùi vun vụn vung vùng vũng vụng vút vuông vuốt vừa vữa vực vừng vững vươn vượn vườn vượng vương vướng vượt xa xá xả xà xạ xác
xách xái xài xám xanh xáo xào xạo xát xáu xay xáy xảy xăm xắn xăng xắp xắt xâm xấp xập xấu xâu xây xe xẻ xé xẹ xèo xẹp xét xén
xen xê xế xề xếp xềnh xếch xì xỉ xị xích xịch xin xinh xít xíu xỉu xiêu xiên xiếc xiết xo xó xỏ xoa xoã xóa xoài xoang xoàng
xoay xoáy xóc xoi xóm xoong xong xông xót xôi xổ xối xốc xốp xốn xộc xơ xở xới xu xú xù xua xúc xui xum xung xuôi xuổng xuồng
xưa xửa xước xương xướng xưng xứng xưởng xuyến xức yểm yêu yến yết ỷ ỳ ỉa
hóa hoá hòa hoà khóa khoá họa hoạ tỏa toả tòa toà tọa toạ xóa xoá đọa hỏa hoả ngóa ủy uỷ thủy thuỷ hủy huỷ lũy luỹ lụy quỳnh
gia lai ngãi nhơn sỹ kỹ mỹ tỷ lý mĩ kĩ tỉ lí lỵ hy vy thy my ni nhu hoàng trần lê phạm huỳnh phan vũ võ đặng bùi đỗ hồ
ngô dương nguyễn đinh tô trịnh mai cao lâm lương thạch hà đoàn quách vương phùng thái tăng tiêu văn thị đức tuấn hưng dũng
hùng thắng quân khoa khánh huy khôi kiên minh nghĩa nhân phúc quang sang sơn tài tâm thành thiện tín toàn trí trung tú tùng
việt vinh xuân yến oanh nga ngân nhung nhàn liên lan hương huệ hằng hạnh hiền hoa giang dung diễm châu chi bích bình cường
đạt đông giàu hải hậu hiếu hiển hoan luân luận lộc lợi lực mạnh nhật phát phong phú phước quý quyền quyết sinh thọ thuận thuyên
thuý thúy trang trinh trúc trường tường tuyên tuyết vân vượng uyên uyển ninh thụy thuỵ
cồng chiêng chõng chiếu chấu châm chích chiêm a e o dàng tuy chèn bấm múi gõ gởi gán nhị thậm khoát chẵn chuyền dãy bây ngoặc đặn băm phẩy bận giây ngưng mắn cằm dải dọa xúi câm
thoải viền chưng bịa cửa rả chen dính ngước nhớp nghịch chéo méo xiềng xích giềng mối mọt mốt sạm sậm
`;
