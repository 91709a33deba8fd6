/**
 * TCVN 5712:1993 VN3 ("ABC"), the code of the `.VnTime` fonts, as its bytes show in Latin-1. Each character stands for one
 * letter. There are no capitals with a tone: fonts whose name ends in H draw the small letters as capitals.
 */
export const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
export const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const LETTER_OF = new Map([...TCVN3].map((byte, i) => [byte, TCVN3_LETTERS.charAt(i)]));
const WORD = /[\p{L}\p{M}]+/gu;

/** Text in TCVN3 as Unicode; words in capitals get capitals throughout (`B×NH` is BÌNH). */
export function fromTcvn3(text: string): string {
  let mapped = '';
  let hasCapitals = false;
  for (const byte of text) {
    const letter = LETTER_OF.get(byte);
    mapped += letter ?? byte;
    hasCapitals ||= letter === undefined && byte >= 'A' && byte <= 'Z';
  }
  return hasCapitals ? raiseCapitals(mapped) : mapped;
}

/** A word of mapped letters: whether none of its plain letters is small, and how many of all are capitals. */
interface MappedWord {
  word: string;
  index: number;
  shouted: boolean;
  capitals: number;
}

/** Two capitals and no small plain letter make a word in capitals; so are its neighbours that have no small one either. */
function raiseCapitals(mapped: string): string {
  const words = [...mapped.matchAll(WORD)].map(({ 0: word, index }): MappedWord => {
    const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
    return { word, index, shouted: !/[a-z]/.test(word), capitals };
  });
  const raised = words.map(({ shouted, capitals }) => shouted && capitals >= 2);
  const spread = (at: number, from: number): void => {
    if (raised[from] && words[at]!.shouted && isBlank(mapped, words[Math.min(at, from)]!, words[Math.max(at, from)]!)) {
      raised[at] = true;
    }
  };
  for (let at = 1; at < words.length; at++) spread(at, at - 1);
  for (let at = words.length - 2; at >= 0; at--) spread(at, at + 1);
  return words.reduceRight(
    (text, { word, index }, at) =>
      raised[at] ? text.slice(0, index) + word.toUpperCase() + text.slice(index + word.length) : text,
    mapped,
  );
}

const isBlank = (text: string, first: MappedWord, second: MappedWord): boolean =>
  text.slice(first.index + first.word.length, second.index).trim() === '';
