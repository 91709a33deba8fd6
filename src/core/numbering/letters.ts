/**
 * The letters of điểm in their order (Nghị định 30/2020/NĐ-CP, Phụ lục I: "theo thứ tự bảng chữ cái tiếng Việt"): no f, j,
 * w, z, and none of the letters with a vowel mark.
 */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const SIZE = ALPHABET.length;

/** The letter at the place, from 1; after y the letters double (aa, ab ...). undefined for what is no place. */
export function toLetter(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  const rest = Math.floor((value - 1) / SIZE);
  const last = ALPHABET[(value - 1) % SIZE]!;
  return rest === 0 ? last : `${toLetter(rest)!}${last}`;
}

/** The place of a small letter, from 1, or of doubled ones; undefined for f, j, w, z and all else. */
export function fromLetter(text: string): number | undefined {
  if (text === '' || text.length > 2) return undefined;
  let value = 0;
  for (const letter of text) {
    const place = ALPHABET.indexOf(letter);
    if (place < 0) return undefined;
    value = value * SIZE + place + 1;
  }
  return value;
}
