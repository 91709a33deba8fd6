const NUMERALS: readonly (readonly [numeral: string, value: number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const VALUES = new Map(NUMERALS);

/** The Roman numeral in capitals; undefined outside 1 to 3999, which Roman numerals cannot write. */
export function toRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let roman = '';
  for (const [numeral, worth] of NUMERALS) {
    while (rest >= worth) {
      roman += numeral;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a Roman numeral in capitals, `IIII` and `VIIII` too; undefined where it is none. */
export function looseRoman(text: string): number | undefined {
  if (!/^[IVXLCDM]{1,15}$/.test(text)) return undefined;
  const worths = [...text].map((letter) => VALUES.get(letter)!);
  const value = worths.reduce((sum, worth, i) => sum + (worth < (worths[i + 1] ?? 0) ? -worth : worth), 0);
  return value >= 1 && value <= 3999 ? value : undefined;
}

/** The value of a Roman numeral in capitals, written as it ought to be; undefined otherwise (`IIII`, `IC`). */
export function fromRoman(text: string): number | undefined {
  const value = looseRoman(text);
  return value !== undefined && toRoman(value) === text ? value : undefined;
}
