const PARTS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "IV" of 4; numbers below 1 and from 4000 stay Arabic. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value >= 4000) return String(value);
  let roman = '';
  let rest = value;
  for (const [worth, letters] of PARTS) {
    for (; rest >= worth; rest -= worth) roman += letters;
  }
  return roman;
}

/** 4 of "IV" or "iv"; undefined for anything that is no Roman number as they are written today. */
export function readRoman(text: string): number | undefined {
  const letters = text.trim().toUpperCase();
  if (!/^[MDCLXVI]{1,15}$/.test(letters)) return undefined;
  let value = 0;
  let rest = letters;
  for (const [worth, part] of PARTS) {
    for (; rest.startsWith(part); rest = rest.slice(part.length)) value += worth;
  }
  return toRoman(value) === letters ? value : undefined;
}
