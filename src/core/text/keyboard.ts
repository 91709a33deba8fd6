import { TONE } from './letters';
import { type SyllableIndex, highWithTone, keyOf } from './syllable-index';

/**
 * Reading words typed with the Vietnamese keyboard switched off. Telex: a doubled letter or w makes the mark, one of
 * s f r x j the tone. VNI: 1-5 are the tones, 6-9 the marks.
 */

const TELEX_TONES: Record<string, number> = {
  s: TONE.acute,
  f: TONE.grave,
  r: TONE.hook,
  x: TONE.tilde,
  j: TONE.dot,
};
const VNI_TONES: Record<string, number> = { 1: TONE.acute, 2: TONE.grave, 3: TONE.hook, 4: TONE.tilde, 5: TONE.dot };

const TELEX_MARKS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/uow|uwow|uwo/, 'ươ'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw|w/, 'ư'],
];
const VNI_MARKS: Record<string, readonly (readonly [RegExp, string])[]> = {
  6: [
    [/a(?!.*[aeo])/, 'â'],
    [/e(?!.*[aeo])/, 'ê'],
    [/o(?!.*[aeo])/, 'ô'],
  ],
  7: [
    [/[uư]o(?!.*[uo])/, 'ươ'],
    [/o(?!.*[uo])/, 'ơ'],
    [/u(?!.*[uo])/, 'ư'],
  ],
  8: [[/a(?!.*a)/, 'ă']],
  9: [[/d/, 'đ']],
};

const FIRST_VOWEL = /[aeiouyăâêôơưw]/;
/** Pairs of keys that hardly any other language types; `ee`, `oo`, `ow` occur in English and want the tone j besides. */
const PLAIN_TELEX = /^dd|aa|u[ow]?w|(?:ee|oo|[ao]w).*j/;

/** What was typed: letters without a tone, and the tone. Not yet a syllable: letters may be swapped besides. */
export interface Keystrokes {
  letters: string;
  tone: number;
}

/** The Telex reading of a word in lower case, undefined where no key of it is a tone or a mark. */
export function readTelex(word: string): Keystrokes | undefined {
  const from = word.search(FIRST_VOWEL) + 1;
  if (from === 0) return undefined;
  const tones = [...word.slice(from)].filter((key) => key in TELEX_TONES);
  if (tones.length > 1) return undefined;
  const [key] = tones;
  const rest = key === undefined ? word : word.slice(0, from) + word.slice(from).replace(key, '');
  const letters = TELEX_MARKS.reduce((text, [typed, letter]) => text.replace(typed, letter), rest);
  if (letters === word) return undefined;
  return { letters, tone: key === undefined ? TONE.level : TELEX_TONES[key]! };
}

/** The VNI reading of a word in lower case with digits in it. */
export function readVniKeys(word: string): Keystrokes | undefined {
  let letters = '';
  let tone: number = TONE.level;
  for (const key of word) {
    if (key in VNI_TONES) {
      if (tone !== TONE.level) return undefined;
      tone = VNI_TONES[key]!;
    } else if (key in VNI_MARKS) {
      const marked = VNI_MARKS[key]!.reduce(
        (text, [plain, letter]) => (text === letters ? text.replace(plain, letter) : text),
        letters,
      );
      if (marked === letters) return undefined;
      letters = marked;
    } else letters += key;
  }
  return letters === word ? undefined : { letters, tone };
}

/** Whether a word can hardly be anything but Telex: `dduwowcj`, `nhaan`. */
export function isPlainTelex(word: string): boolean {
  return PLAIN_TELEX.test(word);
}

/** The number of the syllable of these letters in this tone, 0 if there is none. */
export function syllableOf(index: SyllableIndex, { letters, tone }: Keystrokes): number {
  const key = keyOf(letters);
  if (key.length === 0 || key.toned !== 0) return 0;
  const slot = index.slotOfKey(key.low, highWithTone(key.high, tone));
  return slot < 0 ? 0 : index.idAt(slot);
}
