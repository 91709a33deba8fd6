import type { Change, Comparison, QuartileGroup } from './types';

/** Words of targets as data. All patterns are matched against lower-case NFC text. */

interface ComparisonWord {
  readonly words: readonly string[];
  readonly comparison: Comparison;
  readonly approximate?: true;
}

export const comparisonWords: readonly ComparisonWord[] = [
  {
    words: [
      'không dưới',
      'không thấp hơn',
      'không ít hơn',
      'không nhỏ hơn',
      'ít nhất',
      'tối thiểu',
      'từ',
      '≥',
      '>=',
      '=>',
    ],
    comparison: 'atLeast',
  },
  {
    words: [
      'không quá',
      'không vượt quá',
      'không vượt',
      'không cao hơn',
      'không trên',
      'không hơn',
      'tối đa',
      'nhiều nhất',
      '≤',
      '<=',
      '=<',
    ],
    comparison: 'atMost',
  },
  { words: ['trên', 'hơn', 'vượt', 'vượt mức', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'], comparison: 'moreThan' },
  { words: ['dưới', 'ít hơn', 'thấp hơn', 'nhỏ hơn', 'chưa đến', 'chưa tới', '<'], comparison: 'lessThan' },
  { words: ['khoảng', 'gần', 'xấp xỉ', 'ước', '~', '≈'], comparison: 'equal', approximate: true },
];

/** After the number: "trở lên". */
export const comparisonEndings: Readonly<Record<string, Comparison>> = {
  'trở lên': 'atLeast',
  'hoặc hơn': 'atLeast',
  'trở xuống': 'atMost',
};

/** Words between a comparison and its number that add nothing: "tối thiểu đạt 85%", "ít nhất đối với 30%". */
export const fillers = [
  'đạt',
  'đạt được',
  'là',
  'có',
  'được',
  'từ',
  'đối với',
  'mức',
  'ở mức',
  'tỷ lệ',
  'tỉ lệ',
  'bằng',
  'khoảng',
];

/** Words that may be left over around a measure and say nothing. */
export const emptyWords = [
  'phấn đấu',
  'đạt',
  'đạt được',
  'đạt kết quả',
  'được',
  'là',
  'có',
  'và',
  'hoặc',
  'kết quả',
  'xếp',
  'xếp hạng',
  'lên',
  'vào',
  'trong',
  'thuộc',
  'nằm',
  'các',
  'tỷ lệ',
  'tỉ lệ',
  'đồng thời',
  'năm',
];

export const percentUnits: Readonly<Record<string, string>> = {
  '%': '%',
  'phần trăm': '%',
  'điểm phần trăm': 'điểm %',
  'điểm %': 'điểm %',
  '‰': '‰',
};

/** Money, in đồng; the unit of a target is the longest of these. */
export const moneyUnits: Readonly<Record<string, number>> = {
  đồng: 1,
  'nghìn đồng': 1e3,
  'ngàn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
  'tỉ đồng': 1e9,
  'nghìn tỷ đồng': 1e12,
  'nghìn tỉ đồng': 1e12,
  'ngàn tỷ đồng': 1e12,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  vnđ: 1,
  vnd: 1,
};

/** Foreign money counts as money too, but is never turned into đồng. */
export const foreignMoney = [
  'triệu usd',
  'tỷ usd',
  'nghìn usd',
  'usd',
  'triệu đô la mỹ',
  'tỷ đô la mỹ',
  'đô la mỹ',
  'eur',
];

/** What plans count; a noun listed here ends the unit ("10 đơn vị sự nghiệp công lập": đơn vị). */
export const countedNouns = [
  'đơn vị',
  'hồ sơ',
  'sáng kiến',
  'giải pháp',
  'thủ tục hành chính',
  'thủ tục',
  'tthc',
  'dịch vụ',
  'cơ quan',
  'doanh nghiệp',
  'địa phương',
  'huyện',
  'xã',
  'phường',
  'thôn',
  'người',
  'hộ',
  'lượt',
  'lần',
  'cuộc',
  'lớp',
  'đợt',
  'hội nghị',
  'văn bản',
  'báo cáo',
  'kế hoạch',
  'đề án',
  'dự án',
  'mô hình',
  'nhiệm vụ',
  'chỉ tiêu',
  'tiêu chí',
  'chuyên mục',
  'phóng sự',
  'bài',
  'ngày làm việc',
  'ngày',
  'giờ',
  'phút',
  'tháng',
  'năm',
  'km',
  'ha',
  'm2',
  'tấn',
];

/** Steps of a ranking. */
export const rankUnits = ['bậc', 'hạng', 'thứ hạng', 'vị trí', 'thứ bậc'];

/** Among whom a rank counts. */
export const scopeWords = ['cả nước', 'toàn quốc', 'toàn tỉnh', 'khu vực', 'vùng', 'miền'];

/** Who is ranked. */
export const rankedBodies = [
  'địa phương',
  'tỉnh, thành phố',
  'tỉnh thành phố',
  'tỉnh, thành',
  'tỉnh thành',
  'tỉnh/thành phố',
  'tỉnh',
  'thành phố',
  'huyện, thị xã, thành phố',
  'huyện',
  'xã, phường, thị trấn',
  'xã, phường, đặc khu',
  'xã, phường',
  'xã',
  'phường',
  'sở, ban, ngành',
  'sở, ngành',
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'bộ, ngành',
];

export const leaders = ['dẫn đầu', 'đứng đầu', 'tốp đầu', 'tốt nhất', 'cao nhất', 'đầu'];

/** Verbs of change; each may take an amount ("tăng 05 bậc"). */
export const changeWords: Readonly<Record<string, Change['direction']>> = {
  'cải thiện': 'improve',
  'nâng cao': 'improve',
  'nâng bậc': 'increase',
  'nâng hạng': 'increase',
  'tăng thêm': 'increase',
  'tăng hạng': 'increase',
  'tăng bậc': 'increase',
  tăng: 'increase',
  nâng: 'increase',
  'cắt giảm': 'decrease',
  giảm: 'decrease',
  hạ: 'decrease',
};

/** Words of comparison with an earlier result: a change only where that is named ("cao hơn năm 2022"). */
export const relationWords: Readonly<Record<string, Change['direction']>> = {
  'cao hơn': 'increase',
  'tăng hơn': 'increase',
  'thấp hơn': 'decrease',
  'giảm hơn': 'decrease',
  'không giảm': 'keep',
  'không thấp hơn': 'keep',
  'bằng hoặc cao hơn': 'keep',
  'bằng hoặc hơn': 'keep',
  bằng: 'keep',
};

/** Keeping what was reached: takes no amount. */
export const keepingWords = ['duy trì', 'giữ vững', 'giữ nguyên', 'giữ'];

/** "Hoàn thành …": the target is that something be done. */
export const completionWords = [
  'hoàn thành',
  'đã hoàn thành',
  'hoàn tất',
  'thực hiện xong',
  'làm xong',
  'ban hành xong',
];

export const quartileGroups: readonly QuartileGroup[] = [
  { level: 1, label: 'Thấp nhất' },
  { level: 2, label: 'Trung bình thấp' },
  { level: 3, label: 'Trung bình cao' },
  { level: 4, label: 'Cao nhất' },
];

/** Cells that say that there is no target. */
export const emptyCells = ['', '-', '–', '—', '…', '...'];

/** Indicators of which less is better, by words of their names. */
export const lowerIsBetterWords = [
  'quá hạn',
  'trễ hạn',
  'chậm muộn',
  'trả lại',
  'tồn đọng',
  'nghèo',
  'cận nghèo',
  'thất nghiệp',
  'vi phạm',
  'sai sót',
  'tai nạn',
  'tử vong',
  'tội phạm',
  'chi phí không chính thức',
  'suy dinh dưỡng',
  'thời gian giải quyết',
  'thời gian chờ',
  'lãng phí',
  'nợ đọng',
  'khiếu kiện',
];
