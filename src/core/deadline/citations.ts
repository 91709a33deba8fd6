import { pattern, placeOf, YEAR, type Expression } from './expression';

/** The date of a document behind its number: it is no deadline. */
const DATE_OF_DOCUMENT = `(?:~[,(]?~(?:ban hanh |ky )?ngay~\\d{1,2}(?:~[/.-]~\\d{1,2}(?:~[/.-]~(?:${YEAR}|\\d\\d))?|~thang~\\d{1,2}(?:~nam~${YEAR})?))?`;

/** Documents cited by number ("28-NQ/TW ngày 21/11/2022"), numbered times ("lần 1") and distant views: none is a time. */
export const citations: readonly Expression[] = [
  {
    leads: ['#'],
    pattern: pattern(
      `\\d+[a-z]{0,2}(?:~/~(?:19|20)\\d\\d~[/-]~|~/~|-(?=[a-z]+~/))([a-z][a-z&\\d]*)(?:~[-/.]~[a-z][a-z&\\d]*)*${DATE_OF_DOCUMENT}`,
    ),
    read: (match, phrase) => {
      const at = match.index + match[0].indexOf(match[1]!, 1);
      const capital = /^\p{Lu}/u.test(phrase.text.slice(at));
      const timeWord = /^(?:lan|ngay|tuan|thang|quy|nam|nhiem)$/.test(match[1]!);
      return capital && !timeWord ? { type: 'cited', ...placeOf(match) } : undefined;
    },
  },
  {
    leads: ['so'],
    pattern: pattern(`so~:?~\\d+(?:~[/-]~[a-z\\d&-]+)*${DATE_OF_DOCUMENT}`),
    read: (match) => ({ type: 'cited', ...placeOf(match) }),
  },
  {
    // "lần 1 tháng 5" names no day
    leads: ['lan', 'dot', 'buoc', 'giai', 'ky', 'khoa', 'lop', 'vong', 'hoi', 'nhom', 'muc'],
    not: /^k[ýỷ]/,
    pattern: pattern(
      '(?:lan|dot|buoc|giai doan|ky|khoa|lop|vong|hoi nghi|nhom|muc)~(?:thu )?{n}(?!~[/.-]~\\d)(?!~(?:thang (?:dau|cuoi)|nam|ngay|lan))',
    ),
    read: (match) => ({ type: 'cited', ...placeOf(match) }),
  },
  {
    leads: ['dinh', 'tam'],
    pattern: pattern(`(?:dinh huong|tam nhin)~(?:den )?(?:nam )?~${YEAR}`),
    read: (match) => ({ type: 'cited', ...placeOf(match) }),
  },
];
