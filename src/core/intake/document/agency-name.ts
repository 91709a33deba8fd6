import { foldSpaces } from '../../text/normalize';

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])UBND(?![\p{L}\d])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}\d])HĐND(?![\p{L}\d])/gu, 'Hội đồng nhân dân'],
];

/** "Chủ tịch UBND tỉnh" as "Chủ tịch Ủy ban nhân dân tỉnh". */
export function spellOut(name: string): string {
  return SHORT_FORMS.reduce((text, [form, whole]) => text.replace(form, whole), foldSpaces(name));
}

const UNIT = /^(?:tỉnh|thành|phố|huyện|xã|phường|thị|quận|đặc|khu)$/u;
const KIND = /^(?:sở|bộ|ban|cục|chi|vụ|tổng|văn|phòng)$/u;

/**
 * A name set in capitals in small letters: "ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH" as "Ủy ban nhân dân tỉnh Bình Định" (Nghị
 * định 30/2020/NĐ-CP, Phụ lục II: capitals for the word of the kind, the first word of the function, names of places).
 */
export function nameInText(capitals: string): string {
  const words = spellOut(capitals).toLowerCase().split(' ');
  let place = false;
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      if (UNIT.test(word)) place = true;
      const named = place && !UNIT.test(word);
      const function_ = index > 0 && KIND.test(before) && !KIND.test(word) && !UNIT.test(word) && words[0] !== 'ủy';
      return index === 0 || named || function_ ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
}
