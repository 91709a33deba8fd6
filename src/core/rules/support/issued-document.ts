import { typeWord } from '../../document-number/types';

/** Types of document that tasks are about, longer names first. */
const TYPES = [
  'Kế hoạch',
  'Chương trình',
  'Phương án',
  'Đề án',
  'Quy chế',
  'Quy định',
  'Quyết định',
  'Nghị quyết',
  'Chỉ thị',
  'Hướng dẫn',
  'Tờ trình',
  'Báo cáo',
  'Thông báo',
  'Kết luận',
  'Công văn',
  'Chiến lược',
  'Quy hoạch',
];

/** What goes before the document when the task is to bring it about: verbs of issuing, and for or by whom. */
const ISSUING = ['xây dựng', 'ban hành', 'phê duyệt', 'soạn thảo', 'thông qua', 'lập', 'trình', 'hoàn thiện'];
const AMENDING = ['sửa đổi', 'bổ sung', 'điều chỉnh', 'thay thế', 'cập nhật'];
const AROUND = [
  ...['tham mưu', 'đề xuất', 'nghiên cứu', 'tiếp tục', 'rà soát', 'hoàn thành', 'tổ chức', 'triển khai', 'thực hiện'],
  ...['ủy ban nhân dân', 'uỷ ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'chủ tịch', 'cấp có thẩm quyền'],
  ...['tỉnh', 'thành phố', 'huyện', 'xã', 'cho', 'và', 'để', 'các', 'dự thảo', 'nội dung'],
];
const anyOf = (phrases: readonly string[]) => `(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`;
const ANY_TYPE = new RegExp(anyOf(TYPES), 'giu');
const HAS_ISSUING = new RegExp(anyOf(ISSUING), 'iu');
const HAS_AMENDING = new RegExp(anyOf(AMENDING), 'iu');

/** The beginning of a task up to the first type of document, where nothing but known words and signs goes before it. */
const OPENING = new RegExp(
  `^((?:${anyOf([...AROUND, ...ISSUING, ...AMENDING])}|[\\s,:;“"–-]){0,40})(${anyOf(TYPES)})`,
  'iu',
);

/** A type of document named in a text. */
export interface NamedType {
  /** Usual writing: "Kế hoạch". */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The document that a task is to bring about. */
export interface IssuedDocument extends NamedType {
  /** The task changes a document that is there already. */
  readonly amends: boolean;
}

/** Every type of document that the text names, from left to right. */
export function namedTypes(text: string): NamedType[] {
  return [...text.matchAll(ANY_TYPE)].map(({ 0: written, index }) => ({
    name: nameOf(written),
    start: index,
    end: index + written.length,
  }));
}

/**
 * The document that the task brings about: the task begins with its type ("Kế hoạch kiểm tra …") or with a verb of
 * issuing before it ("Ban hành và triển khai thực hiện Kế hoạch …"). Undefined where it carries out, follows or merely
 * mentions one ("Triển khai Kế hoạch …").
 */
export function issuedDocument(task: string): IssuedDocument | undefined {
  const [, before = '', written = ''] = OPENING.exec(task) ?? [];
  if (written === '') return undefined;
  const amends = HAS_AMENDING.test(before);
  if (before.trim() !== '' && !amends && !HAS_ISSUING.test(before)) return undefined;
  return { name: nameOf(written), start: before.length, end: before.length + written.length, amends };
}

function nameOf(written: string): string {
  return typeWord(written)?.name ?? TYPES.find((type) => type.toLowerCase() === written.toLowerCase())!;
}
