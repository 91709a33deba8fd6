/**
 * Advance widths of Times New Roman in thousandths of the font size, by width. Vietnamese letters are as wide as the
 * letter they are built on, ơ and ư excepted; digits are all 500.
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
  529: 'ơ',
  541: '~',
  542: 'ư',
  549: '≥≤±√',
  556: 'FPS',
  564: '+<=>×',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  750: '½',
  776: 'Ư',
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
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>×',
  581: '^',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  750: '½',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};

/** Width of letters that no table has (other scripts, signs): a full square, so that text is never taken for narrower. */
const UNKNOWN = 1000;

export type FontWidths = ReadonlyMap<string, number>;

function tableOf(widths: Readonly<Record<number, string>>): FontWidths {
  return new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, +width])));
}

export const regularWidths = tableOf(REGULAR);
export const boldWidths = tableOf(BOLD);

const MARKS = /\p{M}/u;

/** Width of a letter in thousandths of the font size. */
export function letterWidth(letter: string, widths: FontWidths): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (MARKS.test(letter)) return 0;
  const [base, ...marks] = letter.normalize('NFD');
  // ơ and ư keep their horn (U+031B) when the tone goes.
  const horned = marks.includes('\u031b') ? widths.get(`${base}\u031b`.normalize('NFC')) : undefined;
  return horned ?? widths.get(base!) ?? UNKNOWN;
}
