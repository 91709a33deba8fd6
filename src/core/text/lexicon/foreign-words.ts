/**
 * Words that are not Vietnamese and stand in Vietnamese plans all the same: borrowed terms, measures, brands, and names of
 * places in the Central Highlands and abroad, in lower case.
 */
export const FOREIGN_WORDS = `
account add admin agency agribank ai alpha analytics and android api apollo app apple apps audio auto average
backup bank banking banner based beta big bill bio biogas bios blockchain blog bluetooth board booking bot box brand broadband
browser bus business cable cad call camera card care carbon case catalog center chat chatbot check chip city clip click clinic
clo cloud club code college com commune community company computer concept connect container content contest control coop core
corona cost court covid credit crom cross cup cyber data database dataset day demo department desk desktop detox develop device
dialog digital display dns doc docs document domain download drive drone drop duplex ebanking ebook eco economy edge edit editor
education elearning email embed emoji energy engine enter error etc ethernet event excel expo export express extra face facebook
factor fair family fan fanpage fast fax feedback festival fiber field file film filter finance firewall flash flow fly folder
font food form format forum framework free fulltime fund future game games gas gateway gel gen general global gmail goal golf
good google grab green grid group growth guide ha hacker hardware health help helpdesk high hub home homepage homestay host
hosting hot hotel hotline html http https icon idesk image impact import inbox index info information innovation input insite
install instagram intel interface international internet intranet invest invoice ioc ios iot ipad iphone ipv island iso it item
java job kaizen karaoke kawasaki key keyboard kit knowledge lab label lan laptop laser layer layout lead leader learning led
level licence license life light like line link linkedin linux list livestream live local log logic login logistic logistics logo
looking mail mailbox management manager map market marketing master mart max media medical meeting meet menu messenger metadata
metro micro microsoft middleware mini mix mobile mod model modem module money monitor motor multimedia music nano ndxp net
network new news next node non note office offline of old omega on one online open option oracle order outlet output outsource
over pack page panel par parking part partner party pass password patch payment pdf peer percent performance phone photo photoshop
pilot pin pixel pizza plan plasma platform plus point policy pop pos post poster powerpoint ppp press print printer pro process
product profile program project proxy public python qr quality query radio rank ranking real record red registration report
resort restaurant review right robot root router rose safe sale sales scada scan scanner school score script search security
seminar server service set share shop show showroom site size skype slide slogan smart smartphone social society software solar
source spa space spam sport stadium staff standard star start startup state station stem step stop storage store stress stud
studio style summit super support survey switch system tablet tag taxi team tech technology telecom telegram telesales temp
template terminal test text the tiktok time title to token tool tools top topic total touch tour tower town tracking trade
training transfer travel trend twitter update upgrade upload url usb user valentine value van version via video view viettel
village vinamilk vinaphone viral virus visa vitamin viva vnpt voice voucher wan watch water web webcam webgis webinar webpage
website well widget wifi wiki window windows wireless word work workflow workshop world year youtube zalo zip zone zoom
lôgic lôgíc lôgô micrô môđun môđem môtơ ôtô côngtenơ xirô acquy ắcquy cácbon ápphích tuốcbin tuabin sơmi rơmoóc phôtô xêmina
axit amiăng amin ampe ancol atlat ôzôn ôxy oxy nitơ natri kali canxi cacbon phenol metan mêtan etanol benzen protein
lipit enzim vắcxin vácxin vaccine kilogram kilomet kilômét kg km mm cm ml mg kw kwh mw mwh gw dm nm hz khz mhz ghz gb mb tb kb mbps
gbps vnd usd eur euro dollar tr tp hcm th ths ts pgs gs bs cn nt nxb nxt tt stt vv v.v etc
pleiku kbang kông chro krông pa ia grai chư sê prông păh pưh puh đak đoa đăk đắk lắk lăk lak đak pơ pơ ayun hra kon tum dơng plông
plong buôn ma thuột ea drăng kar súp hleo mgar mdrắk cư kuin krong năng ana bông búk pắc nặm đăk rlấp glong mil song jút wil drao
sơmei djrăng kroong klah kdang glar adơk trok hneng kring yok ring blang ako dreng ngoong hrung hrú rong le blứ piơr púch pnôn
tôr kriêng nan dơk krêl mơ lâu pia ga vê băng yeng peng ake sol rbol rtô sao rsai rsươm drăng uar mláh dreh chrôh pơnan
broăi kdăm tul kim trôk hiao kly phôn ly ka rưng lang nghé hla bar maih đê ar tơ tung lơ ku sró sró chơ lơng kơ nốp hbông
bahnar jrai êđê xơđăng mnông cơho stiêng mạ raglai chu ru churu tà ôi pa cô bru vân kiều cơtu cơ tu chứt
hrê xtiêng xơ đăng hmông mông
asean apec wto oecd unesco unicef wb adb jica koica gdp grdp fdi oda pci par papi sipas ddci dti ict paris london tokyo seoul
singapore malaysia thailand philippines indonesia myanmar campuchia cambodia brunei australia canada cuba brazil argentina mexico
`;
