import type { Finding } from './identify';
import { tokenize, type Token } from './words/tokens';

/** Words that an office may write with a capital when it means its own ("UBND Tỉnh"), or that are written both ways. */
const FREE = new Set(tokenize('tỉnh thành phố trung ương').map((token) => token.key));

const lower = (raw: string): string => raw[0]!.toLowerCase() + raw.slice(1);
const upper = (raw: string): string => raw[0]!.toUpperCase() + raw.slice(1);

const isAllCapitals = (words: readonly Token[]): boolean => {
  const letters = words
    .map((token) => token.raw)
    .join('')
    .normalize('NFC');
  return letters.length > 6 && letters === letters.toUpperCase();
};

/** For each word of the run, whether it should have a capital; undefined: either will do. */
function wanted(words: readonly Token[], finding: Finding): (boolean | undefined)[] | undefined {
  if (finding.form) {
    const form = tokenize(finding.form.text).filter((token) => token.word);
    const same = form.length === words.length && form.every((token, i) => token.key === words[i]!.key);
    if (!same) return undefined;
    return form.map((token, i) =>
      FREE.has(token.key) || (i === 0 && (finding.group || !token.capital)) ? undefined : token.capital,
    );
  }
  if (!finding.nouns) return undefined;
  const nouns = new Set(finding.nouns);
  // Group words are no names (Nghị định 30/2020/NĐ-CP, Phụ lục II): no capital but at the beginning.
  return words.map((_, i) => (i > 0 && nouns.has(i) ? false : undefined));
}

/**
 * The text with the capitals its agency's name has, where its own differ: "ủy ban Thường vụ Quốc hội" gives "Ủy ban Thường
 * vụ Quốc hội". Undefined where nothing differs, or the text is all in capitals.
 */
export function expectedCapitals(
  text: string,
  start: number,
  run: readonly Token[],
  finding: Finding,
): string | undefined {
  const isNoun = new Set(finding.nouns ?? []);
  const words = run.filter((token) => token.word);
  const byWord = finding.nouns
    ? { ...finding, nouns: run.flatMap((token, i) => (token.word && isNoun.has(i) ? [words.indexOf(token)] : [])) }
    : finding;
  const capitals = isAllCapitals(words) ? undefined : wanted(words, byWord);
  let result = text;
  let changed = false;
  words.forEach((token, i) => {
    const capital = capitals?.[i];
    if (capital === undefined || capital === token.capital) return;
    const at = token.start - start;
    result = result.slice(0, at) + (capital ? upper : lower)(token.raw) + result.slice(at + token.raw.length);
    changed = true;
  });
  return changed ? result : undefined;
}
