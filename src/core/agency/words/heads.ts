import { phraseSet } from './tokens';

/**
 * Words with which the name of an agency begins: they tell where one name ends and the next begins, also for agencies
 * that no catalogue knows. `HEADS` count in any writing, `CAPITAL_HEADS` only with a capital ("Ban Dân tộc", but not the
 * "ban" of "sở, ban, ngành").
 */
const HEADS =
  'ủy ban; ủy ban nhân dân; UBND; UBMTTQ; UBMTTQVN; UB; hội đồng nhân dân; HĐND; hội đồng; MTTQ; MTTQVN; ' +
  'mặt trận tổ quốc; văn phòng; VP; thanh tra; chi cục; tổng cục; công an; CA; bộ chỉ huy; BCHQS; BĐBP; ' +
  'bộ đội biên phòng; bộ tư lệnh; quân khu; ban chỉ huy; trung tâm; học viện; bệnh viện; liên đoàn; LĐLĐ; ' +
  'liên minh; LMHTX; liên hiệp; tỉnh đoàn; thành đoàn; huyện đoàn; trung ương đoàn; tỉnh ủy; thành ủy; huyện ủy; ' +
  'thị ủy; đảng ủy; đảng bộ; ngân hàng; NHNN; NHCSXH; kho bạc; KBNN; bảo hiểm xã hội; BHXH; tòa án; TAND; ' +
  'viện kiểm sát; VKSND; công ty; tổng công ty; tập đoàn; bưu điện; ban quản lý; BQL; ban chỉ đạo; BCĐ; ' +
  'ban chấp hành; ban thường trực; ban thường vụ; ban tổ chức; thường trực; chủ tịch; phó chủ tịch; thủ trưởng; ' +
  'giám đốc; lãnh đạo; bộ trưởng; thủ tướng chính phủ; chính phủ; quốc hội; đoàn đại biểu quốc hội; đoàn ĐBQH; ' +
  'chánh văn phòng; chánh thanh tra; người đứng đầu; cổng thông tin điện tử; cổng dịch vụ công; hạt kiểm lâm; ' +
  'bộ phận; tạp chí; nhà xuất bản; thông tấn xã; kiểm toán nhà nước; VNPT; Viettel; EVN; VCCI; VTV; VOV; TTXVN; ' +
  'đồn biên phòng; cơ quan thường trực; đại học; doanh nghiệp tư nhân';

const CAPITAL_HEADS =
  'Sở; Ban; Bộ; Cục; Vụ; Viện; Đài; Báo; Hội; Hiệp hội; Cổng; Phòng; Quỹ; Tổ; Trường; Đoàn; Đội; Thuế; Thống kê; ' +
  'Hải quan; Trạm; Nhà máy; Vườn quốc gia; Thư viện; Bảo tàng; Chi nhánh; Khoa; Tiểu ban; Huyện; Thị xã; ' +
  'Thành phố; Quận; Xã; Phường; Thị trấn; Đặc khu; Tỉnh; TP; TX; Quân sự; Biên phòng; P; TT; TTYT; ' +
  'Cảng vụ; Cảng; Nhà hát; Nhà văn hóa; Xí nghiệp; Nông trường; Lâm trường; Hợp tác xã; Câu lạc bộ; Trại; Phân hiệu; ' +
  'Phân viện; Xã đoàn; Phường đoàn; Khu di tích; Đồn; Hạt; MobiFone; FPT';

/** Words that only look like a head: "Xã hội", "Báo chí", "Tổ chức", "Bộ ngành". */
const NOT_HEADS =
  'xã hội; báo chí; báo cáo; tổ chức; hội nhập; hội nghị; ban hành; ban ngành; bộ ngành; phòng chống; ' +
  'phòng cháy; phòng ngừa; đoàn thể; hội đoàn thể; đội ngũ; đoàn viên; hội viên; văn phòng phẩm; thống kê viên; ' +
  'lãnh đạo quản lý; huyện thị; sở ban; sở ngành; ban đảng; trường học';

const heads = phraseSet(HEADS);
const capitalHeads = phraseSet(CAPITAL_HEADS);
const notHeads = phraseSet(NOT_HEADS);

interface HeadToken {
  readonly key: string;
  readonly capital: boolean;
}

/** Of a row of tokens, how many at `at` are the head of an agency's name; 0 where none begins there. */
export function headLength(tokens: readonly HeadToken[], at: number): number {
  if (notHeads.at(tokens, at)) return 0;
  const any = heads.at(tokens, at)?.length ?? 0;
  const capital = capitalHeads.at(tokens, at)?.length ?? 0;
  // "sở Nội vụ": a head in lower case still counts before a capital.
  const counts = tokens[at]!.capital || tokens[at + capital]?.capital === true;
  return Math.max(any, counts ? capital : 0);
}
