import { cleanText } from '../text/normalize';
import { fromLetter } from './letters';
import { fromRoman, looseRoman, toRoman } from './roman';
import type { LevelLook, LevelStyle, OrdinalReading, OrdinalStyle } from './types';

export interface OrdinalOptions {
  /** What a letter that is both is to be: `i)` is the letter, `V` the numeral, unless told. */
  readonly prefer?: 'letter' | 'roman';
}

const BULLET = /^[-–—−+•*·●○▪■◦‣➢✓]$/u;
const SHAPE = /^((?:(?:phần|chương|mục|nhóm|phụ lục|điều|khoản|điểm) +)?[([]?)(.*?)([.)\]:/-]{0,2})$/iu;
const MAX_LEVELS = 6;
/** No table has more sections or items than these; above them lie words (`MC`, `DI`, `nt`), not numbers. */
const MOST = { roman: 399, romanLower: 39, letters: 69 };
/** Capitals that stand for a number when alone; C, D, L, M are letters: no table reaches fifty. */
const ROMAN_ALONE = /^[IVX]$/;

interface Level extends LevelLook {
  readonly value: number;
}

const level = (value: number | undefined, style: LevelStyle, width = 1): Level | undefined =>
  value === undefined ? undefined : { value, style, width };

const atMost = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && value <= most ? value : undefined;

function readFigures(text: string): Level | undefined {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0) return undefined;
  return level(Number(text), 'arabic', text.startsWith('0') ? text.length : 1);
}

/** A capital or small letter, or a Roman numeral; a single one may be either. */
function readLetters(text: string, prefer: OrdinalOptions['prefer']): Level | undefined {
  const upper = text.toUpperCase();
  const isUpper = text === upper;
  if (!isUpper && text !== text.toLowerCase()) return undefined;
  const numeral = atMost(fromRoman(upper), isUpper ? MOST.roman : MOST.romanLower);
  const place = atMost(fromLetter(text.toLowerCase()), MOST.letters);
  const roman = level(numeral, isUpper ? 'roman' : 'romanLower');
  const letter = level(place, isUpper ? 'letterUpper' : 'letter');
  if (!roman || !letter) return roman ?? letter;
  if (prefer) return prefer === 'roman' ? roman : letter;
  if (text.length > 1) return roman;
  return isUpper && ROMAN_ALONE.test(text) ? roman : letter;
}

const readLevel = (text: string, prefer: OrdinalOptions['prefer']): Level | undefined =>
  readFigures(text) ?? readLetters(text, prefer);

const reading = (
  text: string,
  kind: OrdinalReading['kind'],
  style: OrdinalStyle,
  rest: Partial<OrdinalReading> = {},
): OrdinalReading => ({ text, kind, style, path: [], prefix: '', suffix: '', levels: [], ...rest });

function readNumberOrdinal(text: string, clean: string, options: OrdinalOptions): OrdinalReading | undefined {
  const [, prefix = '', body = '', suffix = ''] = SHAPE.exec(clean) ?? [];
  const parts = body.split('.');
  if (body === '' || parts.length > MAX_LEVELS) return undefined;
  const levels = parts.map((part, i) => readLevel(part, i === 0 && parts.length > 1 ? 'roman' : options.prefer));
  if (levels.some((one) => one === undefined)) return undefined;
  const read = levels as Level[];
  return reading(text, 'number', read.length > 1 ? 'hierarchical' : read[0]!.style, {
    path: read.map(({ value }) => value),
    levels: read.map(({ style, width }) => ({ style, width })),
    prefix,
    suffix,
  });
}

/** What the text may have been meant for: a comma or blanks for a dot, l for I, IIII for IV. */
function nearest(clean: string, options: OrdinalOptions): string | undefined {
  const dotted = clean.replace(/\s*[.,]\s*/g, '.').replace(/\.{2,}/g, '.');
  const numerals = dotted.replace(/[IVXl|]{2,}/g, (match) => {
    const value = looseRoman(match.replace(/[l|]/g, 'I'));
    return value === undefined ? match : toRoman(value)!;
  });
  const withoutZero = numerals.replace(/\.0+(?=\D*$)/, '');
  return withoutZero !== clean && readNumberOrdinal(clean, withoutZero, options) ? withoutZero : undefined;
}

const CACHE_LIMIT = 5_000;
const cache = new Map<string, OrdinalReading>();

function read(text: string, options: OrdinalOptions): OrdinalReading {
  // NFKC turns Ⅳ into IV and full-width figures into plain ones; Ð is the usual slip for Đ.
  const clean = cleanText(text).normalize('NFKC').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ');
  if (clean === '') return reading(text, 'none', 'none');
  if (BULLET.test(clean)) return reading(text, 'bullet', 'bullet', { prefix: clean });
  const number = readNumberOrdinal(text, clean, options);
  if (number) return number;
  const suggestion = nearest(clean, options);
  return reading(text, 'unknown', 'none', suggestion === undefined ? {} : { suggestion });
}

/**
 * Reads the ordinal of a row: figures (`1`, `01.`, `(1)`), levels (`1.1`, `II.3.b`), Roman numerals, letters by the
 * alphabet of Nghị định 30/2020/NĐ-CP (`a)`, `đ)`), dashes. Never throws; what is no ordinal is `unknown`.
 */
export function readOrdinal(text: string, options: OrdinalOptions = {}): OrdinalReading {
  const key = `${options.prefer ?? ''} ${text}`;
  let found = cache.get(key);
  if (found === undefined) {
    found = read(text, options);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, found);
  }
  return found;
}
