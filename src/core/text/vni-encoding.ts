import { TONE, withTone } from './letters';

/**
 * The VNI Windows code of the `VNI-Times` fonts, as its bytes show in Latin-1: a base letter, then a character for the
 * mark and the tone together (`chaøo` is chào). The i, and y with nặng, have characters of their own.
 */

/** For each base, what follows it in the tones sắc, huyền, hỏi, ngã, nặng and in none (`level`). */
const ACCENTS: readonly { vowel: string; base: string; level: string; tones: string }[] = [
  { vowel: 'a', base: 'a', level: '', tones: 'ùøûõï' },
  { vowel: 'ă', base: 'a', level: 'ê', tones: 'éèúüë' },
  { vowel: 'â', base: 'a', level: 'â', tones: 'áàåãä' },
  { vowel: 'e', base: 'e', level: '', tones: 'ùøûõï' },
  { vowel: 'ê', base: 'e', level: 'â', tones: 'áàåãä' },
  { vowel: 'o', base: 'o', level: '', tones: 'ùøûõï' },
  { vowel: 'ô', base: 'o', level: 'â', tones: 'áàåãä' },
  { vowel: 'ơ', base: 'ô', level: '', tones: 'ùøûõï' },
  { vowel: 'u', base: 'u', level: '', tones: 'ùøûõï' },
  { vowel: 'ư', base: 'ö', level: '', tones: 'ùøûõï' },
  { vowel: 'i', base: '', level: '', tones: 'íìæóò' },
  { vowel: 'y', base: 'y', level: '', tones: 'ùøûõ' },
];
const TONES = [TONE.acute, TONE.grave, TONE.hook, TONE.tilde, TONE.dot];
const SINGLE: readonly (readonly [code: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

/** Every code of one or two characters with its letter, small and capital; after a capital base the accent may be either. */
export const VNI_CODES: ReadonlyMap<string, string> = buildCodes();

function buildCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  const add = (code: string, letter: string): void => {
    codes.set(code, letter);
    const capital = letter.toUpperCase();
    codes.set(code.toUpperCase(), capital);
    if (code.length === 2) codes.set(code.charAt(0).toUpperCase() + code.charAt(1), capital);
  };
  for (const { vowel, base, level, tones } of ACCENTS) {
    if (level !== '') add(base + level, vowel);
    [...tones].forEach((accent, i) => {
      add(base + accent, withTone(vowel, TONES[i]!));
    });
  }
  for (const [code, letter] of SINGLE) add(code, letter);
  return codes;
}

/** Text in VNI as Unicode. */
export function fromVni(text: string): string {
  let converted = '';
  for (let i = 0; i < text.length; i++) {
    const pair = VNI_CODES.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) i++;
    converted += pair !== undefined ? pair : (VNI_CODES.get(text.charAt(i)) ?? text.charAt(i));
  }
  return converted;
}
