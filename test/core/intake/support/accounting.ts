import type { IntakeResult } from '../../../../src/core/intake';
import { readLines } from '../../../../src/core/intake/text/lines';

/** How often each letter stands in the texts; case counts, signs and figures do not. */
function lettersOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const letter of text.normalize('NFC').match(/\p{L}/gu) ?? [])
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Everything that a result holds of a text: heads, headers, cells, what is unread, and the lines left aside. */
function textsOf(text: string, result: IntakeResult): string[] {
  const lines = readLines(text).map((line) => line.text);
  const appendices = result.appendices.flatMap((appendix, index) => {
    const { label, title, heading = '', attachedTo, header, rows } = appendix;
    const before = result.appendices[index - 1];
    // A further table of the same appendix takes over its label, title and attachment line.
    const further = before?.label === label || (heading !== '' && [before?.heading, before?.title].includes(heading));
    const own = (text: string, ...taken: readonly (string | undefined)[]): string =>
      further && taken.includes(text) ? '' : text;
    const ownLabel = title.startsWith(`${label}.`) || title.startsWith(`${label} `) ? '' : label;
    return [
      own(ownLabel, before?.label),
      own(title, before?.title),
      own(heading, before?.heading, before?.title),
      attachedTo === before?.attachedTo && (further || !/^(?:phụ|biểu|mẫu)/iu.test(label)) ? '' : attachedTo,
      ...header.flat().map((cell) => cell.text),
      ...rows.flatMap(({ no, fields, own: others = {} }) => [no, ...Object.values(fields), ...Object.values(others)]),
    ];
  });
  const aside = result.skipped.flatMap(({ from, to }) => lines.slice(from - 1, to));
  return [...appendices, ...aside, ...result.unread.map((piece) => piece.text)];
}

/** Letters that went missing (+) or came twice (-) between a text and its result; empty when the account is even. */
export function missingLetters(text: string, result: IntakeResult): Record<string, number> {
  const wanted = lettersOf(readLines(text).map((line) => line.text));
  const got = lettersOf(textsOf(text, result));
  const letters = new Set([...wanted.keys(), ...got.keys()]);
  const differences = [...letters].map(
    (letter) => [letter, (wanted.get(letter) ?? 0) - (got.get(letter) ?? 0)] as const,
  );
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0));
}
