/**
 * Advance widths of Times New Roman in thousandths of the font size, by width. Accented letters are as wide as the
 * letter they are built on; digits are all 500.
 */
const REGULAR: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’‐‑',
  350: '•',
  389: 'Js',
  400: '°',
  408: '"',
  444: '?acez“”',
  469: '^',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxyđ–§€',
  541: '~',
  549: '≥≤±√',
  556: 'FPS',
  564: '+<=>×',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  750: '½',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…',
};

const BOLD: Readonly<Record<number, string>> = {
  220: '|',
  250: ' ,.\u00a0',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’‐‑',
  350: '•',
  389: 'Is',
  394: '{}',
  400: '°',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”§€',
  520: '~',
  549: '≥≤±√',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>×',
  581: '^',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  750: '½',
  778: 'GHKOQ',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};

/**
 * Letters that Liberation Serif 1 lacks, the font that stands in for Times New Roman where there is none (Debian 12 and
 * others): LibreOffice takes them from DejaVu Serif, where they are wider.
 */
const TAKEN_FROM_DEJAVU = /[ƠơƯư\u1EA0-\u1EF9]/u;

/** Advance widths in DejaVu Serif of the letters that those are built on, with the widest of their accents. */
const DEJAVU: Readonly<Record<number, string>> = {
  320: 'i',
  395: 'I',
  565: 'y',
  612: 'o',
  613: 'a',
  615: 'e',
  644: 'u',
  660: 'Y',
  722: 'A',
  730: 'E',
  820: 'O',
  843: 'U',
};

const DEJAVU_BOLD: Readonly<Record<number, string>> = {
  380: 'i',
  468: 'I',
  581: 'y',
  636: 'e',
  648: 'a',
  667: 'o',
  714: 'Y',
  727: 'u',
  762: 'E',
  776: 'A',
  871: 'O',
  872: 'U',
};

/** Width of letters that no table has (other scripts, signs): a full square, so that text is never taken for narrower. */
const UNKNOWN = 1000;

type WidthTable = ReadonlyMap<string, number>;

/** A font's letters, and those that another font may have to give. */
export interface FontWidths {
  readonly own: WidthTable;
  readonly standIn: WidthTable;
}

function tableOf(widths: Readonly<Record<number, string>>): WidthTable {
  return new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, +width])));
}

export const regularWidths: FontWidths = { own: tableOf(REGULAR), standIn: tableOf(DEJAVU) };
export const boldWidths: FontWidths = { own: tableOf(BOLD), standIn: tableOf(DEJAVU_BOLD) };

const MARKS = /\p{M}/u;

/**
 * Width of a letter in thousandths of the font size: where programs differ in the font they have, the widest, so that
 * room made for a text holds it everywhere.
 */
export function letterWidth(letter: string, { own, standIn }: FontWidths): number {
  if (TAKEN_FROM_DEJAVU.test(letter)) return standIn.get(letter.normalize('NFD')[0]!) ?? UNKNOWN;
  const known = own.get(letter);
  if (known !== undefined) return known;
  if (MARKS.test(letter)) return 0;
  return own.get(letter.normalize('NFD')[0]!) ?? UNKNOWN;
}
