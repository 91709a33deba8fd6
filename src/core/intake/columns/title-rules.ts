/**
 * Words that tell what a column means where its title is none of the spellings of the schema. The first rule that
 * fits wins; `weight` (0 to 1) says how sure it is.
 */
export interface TitleRule {
  readonly key: string;
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Patterns are tried on the title in small letters, NFC, white space folded. */
export const TASK_TITLE_RULES: readonly TitleRule[] = [
  { key: 'no', pattern: /^(?:s\s?\.?tt|tt|t\.t|số\s?tt|số thứ tự|stt\/tt|thứ tự|no)$/u, weight: 1 },
  { key: 'note', pattern: /ghi chú/u, weight: 0.9 },
  { key: 'status', pattern: /tình trạng|trạng thái|mức độ hoàn thành/u, weight: 0.9 },
  { key: 'evidence', pattern: /minh chứng|tài liệu kiểm chứng|văn bản kết quả/u, weight: 0.9 },
  { key: 'result', pattern: /kết quả thực hiện|tình hình thực hiện|kết quả đã/u, weight: 0.8 },
  { key: 'obstacle', pattern: /vướng mắc|khó khăn|lý do|nguyên nhân/u, weight: 0.8 },
  { key: 'coordinators', pattern: /phối hợp|cùng thực hiện/u, weight: 0.9 },
  { key: 'lead', pattern: /chủ trì|chịu trách nhiệm|đầu mối/u, weight: 0.9 },
  {
    key: 'deadline',
    pattern: /^(?:thời gian|thời hạn|tiến độ|hạn|lộ trình|thời điểm|mốc thời gian)(?:\s|$|[,/])/u,
    weight: 0.8,
  },
  { key: 'deadline', pattern: /thời gian|thời hạn/u, weight: 0.6 },
  { key: 'product', pattern: /sản phẩm|đầu ra/u, weight: 0.8 },
  { key: 'product', pattern: /^kết quả|^hình thức/u, weight: 0.6 },
  {
    key: 'lead',
    pattern: /(?:cơ quan|đơn vị|người|bộ phận|cán bộ|công chức).*(?:thực hiện|tham mưu|phụ trách|được giao|theo dõi)/u,
    weight: 0.6,
  },
  { key: 'content', pattern: /giải pháp|cách thức|biện pháp/u, weight: 0.5 },
  {
    key: 'task',
    pattern: /^(?:tên |các |nội dung |danh mục )*(?:nhiệm vụ|công việc|nội dung|hoạt động|đề án|công tác|văn bản)/u,
    weight: 0.7,
  },
];

export const INDICATOR_TITLE_RULES: readonly TitleRule[] = [
  { key: 'no', pattern: /^(?:s\s?\.?tt|tt|t\.t|số\s?tt|số thứ tự|stt\/tt|thứ tự|no)$/u, weight: 1 },
  { key: 'note', pattern: /ghi chú/u, weight: 0.9 },
  { key: 'unit', pattern: /^(?:đơn vị tính|đvt|đơn vị|đơn vị đo)(?:\s|$|\()/u, weight: 0.9 },
  {
    key: 'target',
    pattern: /phấn đấu|mục tiêu (?:cần|đến|năm)|chỉ tiêu (?:giao|năm|đến)|kế hoạch (?:năm|giao)|mức phấn đấu/u,
    weight: 0.8,
  },
  { key: 'monitor', pattern: /theo dõi|chủ trì|hướng dẫn|tham mưu|chịu trách nhiệm|đầu mối/u, weight: 0.8 },
  { key: 'implementer', pattern: /(?:đơn vị|cơ quan).*(?:thực hiện|phối hợp)|^phối hợp|^thực hiện$/u, weight: 0.7 },
  { key: 'name', pattern: /chỉ tiêu|chỉ số|tiêu chí|thành phần/u, weight: 0.8 },
  { key: 'target', pattern: /^mục tiêu$|^kế hoạch$/u, weight: 0.6 },
  { key: 'name', pattern: /^(?:tên |các )*(?:nội dung|mục tiêu|lĩnh vực)/u, weight: 0.5 },
];

/** Titles of columns that offices add and the schema does not keep; they count as a header's words, not as data. */
export const OWN_TITLES: readonly string[] = [
  'Kinh phí',
  'Kinh phí thực hiện',
  'Dự kiến kinh phí',
  'Nguồn kinh phí',
  'Nguồn lực',
  'Nguồn vốn',
  'Căn cứ',
  'Căn cứ pháp lý',
  'Cấp trình',
  'Cấp ban hành',
  'Cấp có thẩm quyền ban hành',
  'Cơ quan ban hành',
  'Cơ quan trình',
  'Văn bản giao nhiệm vụ',
  'Văn bản giao',
  'Lãnh đạo phụ trách',
  'Lãnh đạo chỉ đạo',
  'Lãnh đạo UBND tỉnh phụ trách',
  'Người phụ trách',
  'Chuyên viên theo dõi',
  'Địa điểm',
  'Địa bàn',
  'Đối tượng',
  'Số lượng',
  'Lĩnh vực',
  'Mức độ ưu tiên',
  'Phương thức thực hiện',
  'Cơ quan kiểm tra, giám sát',
  'Cơ quan giám sát',
  'Điểm tối đa',
  'Trọng số',
];

/** Titles over a group of columns, in a header of two levels. */
export const GROUP_TITLE =
  /^(?:trách nhiệm|phân công|tổ chức thực hiện|cơ quan thực hiện|đơn vị thực hiện|cơ quan, đơn vị|đơn vị|cơ quan|thực hiện|kết quả|tiến độ|thời gian|chỉ tiêu|năm)(?: (?:cụ thể|thực hiện|nhiệm vụ|chủ trì, phối hợp|đạt được|các năm))*$/u;

/** A year in a title, and words that make its value a target rather than a result. */
export const YEAR_IN_TITLE = /(?:^|[^\d/])((?:19|20)\d{2})(?!\d)/u;
export const PERIOD_IN_TITLE = /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/u;
export const TARGET_WORDS = /chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|giao|dự kiến đạt|^kh\s/u;
export const RESULT_WORDS = /thực hiện|kết quả|hiện trạng|ước|đạt được|^th\s/u;
