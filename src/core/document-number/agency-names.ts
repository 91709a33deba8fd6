import { compareKey } from '../text/compare-key';

/** How the name of a body goes on after its head: not at all, with a place, or with its field and then a place. */
export type NameTail = 'none' | 'place' | 'field';

const heads: Readonly<Record<NameTail, readonly string[]>> = {
  none: [
    'Chính phủ',
    'Thủ tướng Chính phủ',
    'Thủ tướng',
    'Quốc hội',
    'Ủy ban Thường vụ Quốc hội',
    'Chủ tịch nước',
    'Bộ Chính trị',
    'Bộ Chính trị Ban Chấp hành Trung ương Đảng',
    'Ban Bí thư',
    'Ban Bí thư Trung ương',
    'Ban Bí thư Trung ương Đảng',
    'Ban Chấp hành Trung ương',
    'Ban Chấp hành Trung ương Đảng',
    'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    'Trung ương Đảng',
    'Trung ương',
    'Tòa án nhân dân tối cao',
    'Viện kiểm sát nhân dân tối cao',
    'Kiểm toán nhà nước',
    'Văn phòng Chính phủ',
    'Thanh tra Chính phủ',
    'Ngân hàng Nhà nước Việt Nam',
    'Ngân hàng Nhà nước',
  ],
  place: [
    'Ủy ban nhân dân',
    'UBND',
    'Hội đồng nhân dân',
    'HĐND',
    'Tỉnh ủy',
    'Thành ủy',
    'Huyện ủy',
    'Thị ủy',
    'Quận ủy',
    'Đảng ủy',
    'Đảng bộ',
    'Công an',
    'Thanh tra',
    'Văn phòng Ủy ban nhân dân',
    'Văn phòng UBND',
    'Văn phòng Tỉnh ủy',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
    'Văn phòng Đoàn ĐBQH và HĐND',
    'Tòa án nhân dân',
    'Viện kiểm sát nhân dân',
    'Bảo hiểm xã hội',
    'Kho bạc Nhà nước',
    'Bộ Chỉ huy Quân sự',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'Cục Thuế',
    'Cục Thống kê',
    'Bưu điện',
    'Báo',
    'Đài Phát thanh và Truyền hình',
    'Trung tâm Phục vụ hành chính công',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ủy ban MTTQ Việt Nam',
    'tỉnh',
    'thành phố',
    'huyện',
    'thị xã',
    'xã',
    'phường',
  ],
  field: [
    'Bộ',
    'Sở',
    'Ban',
    'Cục',
    'Vụ',
    'Chi cục',
    'Tổng cục',
    'Phòng',
    'Văn phòng',
    'Ủy ban',
    'Hội đồng',
    'Viện',
    'Trường',
    'Trung tâm',
    'Ban Chỉ đạo',
    'Ban Quản lý',
    'Ban Tổ chức',
    'Ban Tuyên giáo',
    'Hội',
    'Đoàn',
    'Liên đoàn',
    'Tổng công ty',
    'Công ty',
    'Tập đoàn',
    'Ngân hàng',
    'Tổ công tác',
    'Trường Đại học',
  ],
};

/** Words before the head: posts, and the committees that a Party body acts through. */
const prefixes = [
  'Bộ trưởng',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Giám đốc',
  'Chánh án',
  'Chánh Thanh tra',
  'Viện trưởng',
  'Tổng Kiểm toán',
  'Thống đốc',
  'Tổng Thanh tra',
  'Bộ trưởng, Chủ nhiệm',
  'Chủ nhiệm',
  'Cục trưởng',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Thường trực',
  'Thường vụ',
  'Bí thư',
  'liên',
];

/** Fields of ministries and departments whose words would not be told from what follows them. */
const fields = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Ngoại vụ',
  'Công Thương',
  'Xây dựng',
  'Y tế',
  'Du lịch',
  'Dân tộc',
  'Dân tộc và Tôn giáo',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Văn hóa và Thể thao',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa - Thông tin',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và PTNT',
  'Tài nguyên và Môi trường',
  'Giao thông vận tải',
  'Giao thông công chánh',
  'Quy hoạch - Kiến trúc',
  'An toàn thực phẩm',
  'Khu kinh tế',
  'Khu công nghiệp',
];

/** Words of a name: letters, figures, signs of their own for comma and dash. */
export const NAME_TOKEN = /[\p{L}\p{N}&]+|[,\p{Pd}]/gu;

/** The longest phrase of a list at the beginning of the tokens: how many it takes, and its entry. */
export class PhraseList<T> {
  private readonly entries = new Map<string, T>();
  private longest = 0;

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const tokens = phrase.match(NAME_TOKEN) ?? [];
      this.longest = Math.max(this.longest, tokens.length);
      this.entries.set(compareKey(tokens.join(' ')), value);
    }
  }

  match(tokens: readonly string[]): { length: number; value: T } | undefined {
    for (let length = Math.min(this.longest, tokens.length); length > 0; length--) {
      const value = this.entries.get(compareKey(tokens.slice(0, length).join(' ')));
      if (value !== undefined) return { length, value };
    }
    return undefined;
  }
}

const pairs = <T>(phrases: readonly string[], value: T): (readonly [string, T])[] =>
  phrases.map((p) => [p, value] as const);

export const nameHeads = new PhraseList<NameTail>([
  ...pairs(heads.none, 'none' as const),
  ...pairs(heads.place, 'place' as const),
  ...pairs(heads.field, 'field' as const),
]);
export const namePrefixes = new PhraseList(pairs(prefixes, true));
export const nameFields = new PhraseList(pairs(fields, true));
export const placeLevels = new PhraseList(
  pairs(
    ['tỉnh', 'thành phố', 'TP', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu', 'cấp tỉnh'],
    true,
  ),
);
