import { INVISIBLE } from '../text/normalize';

/** A text made ready for matching, and where each of its characters stood. */
export interface PlainText {
  /** NFC, no invisible characters, every white space a plain space (not folded). */
  readonly plain: string;
  /** The offset in the original text of the character at this offset in `plain`; also for the end. */
  readonly at: (offset: number) => number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const OTHER_BLANK = /[^\S \uFEFF]/g;

/** Normalises the text so that what is found in it can be pointed at in the original. */
export function plainText(text: string): PlainText {
  const simple = text.replace(OTHER_BLANK, ' ');
  if (text.normalize('NFC') === text && text.search(INVISIBLE) < 0) return { plain: simple, at: (offset) => offset };
  let plain = '';
  const offsets: number[] = [];
  for (const match of simple.matchAll(CLUSTER)) {
    const cluster = match[0].normalize('NFC').replace(INVISIBLE, '');
    offsets.push(...Array<number>(cluster.length).fill(match.index));
    plain += cluster;
  }
  return { plain, at: (offset) => offsets[offset] ?? text.length };
}
