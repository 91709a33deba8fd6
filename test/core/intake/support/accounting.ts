import type { IntakeResult } from '../../../../src/core/intake';
import { foldSpaces } from '../../../../src/core/text/normalize';
import { readLines } from '../../../../src/core/intake/text/lines';

/** How often each letter stands in the texts; case counts, signs and figures do not. */
export function lettersOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const letter of text.normalize('NFC').match(/\p{L}/gu) ?? [])
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Everything that a result holds of a text: heads, headers, cells, what is unread, and the lines left aside. */
export function textsOf(text: string, result: IntakeResult): string[] {
  const lines = readLines(text).map((line) => line.text);
  const whole = foldSpaces(lines.join(' '));
  const left = new Map<string, number>();
  // A further table takes over the heading above it: such a text counts as often as it stands in the source.
  const once = (...parts: readonly string[]): string[] =>
    parts.filter((part) => {
      if (part === '') return false;
      const rest = left.get(part) ?? Math.max(1, whole.split(part).length - 1);
      left.set(part, rest - 1);
      return rest > 0;
    });
  const appendices = result.appendices.flatMap((appendix) => {
    const { label, title, heading = '', attachedTo, header, rows } = appendix;
    const ownLabel = title.startsWith(`${label}.`) || title.startsWith(`${label} `) ? '' : label;
    return [
      ...once(ownLabel, heading, attachedTo, title),
      ...header.flat().map((cell) => cell.text),
      ...rows.flatMap(({ no, fields, own = {} }) => [no, ...Object.values(fields), ...Object.values(own)]),
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
