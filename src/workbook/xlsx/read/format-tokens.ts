/** One piece of a number format code (ECMA-376 part 1, 18.8.31). */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A placeholder: 0, # or ?. */
  | { readonly kind: 'digit'; readonly text: string }
  /** A date or time field, in lower case: y, m, d, h, s, or am for the half of the day. */
  | { readonly kind: 'field'; readonly text: string; readonly elapsed: boolean }
  | { readonly kind: 'point' | 'comma' | 'percent' }
  /** The place of a text: @. */
  | { readonly kind: 'text' }
  /** What is not carried out here: General, fractions, exponents, conditions. */
  | { readonly kind: 'other' };

const TOKEN = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|general|am\/pm|a\/p|e[+-]|y+|m+|d+|h+|s+|e+|g+|b+|[0#?]|[\s\S]/giu;

/** The sections of a format code (positive; negative; zero; text) as tokens. Colours and paddings are left out. */
export function formatSections(code: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const match of code.matchAll(TOKEN)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)!.push(...tokensOf(match[0], match[1] ?? match[2], match[3]));
  }
  return sections;
}

function tokensOf(text: string, literal: string | undefined, bracketed: string | undefined): FormatToken[] {
  if (literal !== undefined) return [{ kind: 'literal', text: literal }];
  if (bracketed !== undefined) return bracketTokens(bracketed.toLowerCase(), bracketed);
  const lower = text.toLowerCase();
  if (/^[_*]./u.test(text)) return [];
  if (/^[ymdhs]+$/.test(lower)) return [{ kind: 'field', text: lower, elapsed: false }];
  if (/^[egb]+$/.test(lower)) return [{ kind: 'field', text: 'yyyy', elapsed: false }];
  if (lower === 'am/pm' || lower === 'a/p') return [{ kind: 'field', text: 'am', elapsed: false }];
  if (/^[0#?]$/.test(text)) return [{ kind: 'digit', text }];
  if (text === '.') return [{ kind: 'point' }];
  if (text === ',') return [{ kind: 'comma' }];
  if (text === '%') return [{ kind: 'percent' }];
  if (text === '@') return [{ kind: 'text' }];
  return lower === 'general' || /^e[+-]$|^\/$/.test(lower) ? [{ kind: 'other' }] : [{ kind: 'literal', text }];
}

/** [h] elapsed time, [$đ-42A] a currency, [>=1] a condition, [Red] a colour. */
function bracketTokens(lower: string, raw: string): FormatToken[] {
  if (/^(h+|m+|s+)$/.test(lower)) return [{ kind: 'field', text: lower, elapsed: true }];
  if (raw.startsWith('$')) {
    const currency = raw.slice(1).split('-')[0]!;
    return currency ? [{ kind: 'literal', text: currency }] : [];
  }
  return /^[<>=]/.test(lower) ? [{ kind: 'other' }] : [];
}
