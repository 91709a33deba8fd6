import { replaceSpan } from './edit';
import { spansIn } from './support/spans-in';
import type { CellRule } from './types';

/**
 * First words of names of bodies, in lower case, right before a word that makes them a name. "ủy ban" alone and "các bộ,
 * ngành" are common words; "ủy ban Thường vụ Quốc hội" is a name without its capital.
 */
const HEADS: readonly RegExp[] = [
  /(?<!\p{L})(ủy|uỷ) ban (?=nhân dân|Nhân dân|Thường vụ|Mặt trận|Kiểm tra|Dân tộc)/gu,
  /(?<!\p{L})(hội) đồng (?=nhân dân|Nhân dân)/gu,
  /(?<!\p{L})(thủ) tướng (?=Chính phủ)/gu,
  /(?<!\p{L})(mặt) trận (?=Tổ quốc)/gu,
  /(?<!(?:các|cán|liên|nội|toàn|đồng|chi|đảng|một|từng|mỗi) )(?<!\p{L})(bộ|sở) (?=(?:Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Công Thương|Ngoại giao|Ngoại vụ|Công an|Quốc phòng|Khoa học|Giáo dục|Văn hóa|Nông nghiệp|Thông tin|Lao động|Tài nguyên|Kế hoạch|Giao thông|Dân tộc)(?!\p{L}))/gu,
];

/** Names of agencies begin with a capital in prose too (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const nameCapitals: CellRule = {
  id: 'name-capitals',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Tên cơ quan trong câu viết hoa chưa đúng', en: 'Capitals of a name in prose' },
  messages: {
    lower: {
      what: {
        vi: '“{written}” là tên riêng, phải viết hoa chữ đầu.',
        en: '“{written}” is a name and begins with a capital.',
      },
      todo: { vi: 'Viết là “{right}”.', en: 'Write “{right}”.' },
    },
  },
  cells: {
    tasks: ['task', 'product', 'deadline', 'content', 'note'],
    indicators: ['name', 'target', 'note'],
    appendices: ['title', 'attachedTo'],
    sections: ['title'],
    plan: ['value'],
  },
  checkCell(text, row, column, { report }) {
    if (!/(?:ủy|uỷ) ban|hội đồng|thủ tướng|mặt trận|bộ \p{Lu}|sở \p{Lu}/u.test(text)) return;
    for (const { index, word, name } of spansIn(text, findNames)) {
      const right = word.charAt(0).toUpperCase() + word.slice(1);
      const span = { start: index, end: index + word.length };
      const data = { written: name, right: right + name.slice(word.length) };
      report(row, column, 'lower', data, { fix: replaceSpan(row, column, span, right) });
    }
  },
};

function findNames(text: string): { index: number; word: string; name: string }[] {
  return HEADS.flatMap((head) =>
    [...text.matchAll(head)].map((match) => ({
      index: match.index,
      word: match[1]!,
      // The head and the two words after it are enough to know the name by.
      name: /^\S+(?: \S+){0,3}/u.exec(text.slice(match.index))![0].replace(/[,;.:)]+$/u, ''),
    })),
  );
}
