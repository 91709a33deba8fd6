/** A stretch of a formula: `open` text may hold references and names, the rest is a string, a quoted sheet name or brackets. */
interface FormulaSegment {
  readonly kind: 'open' | 'string' | 'sheet' | 'brackets';
  readonly text: string;
}

/** Splits a formula, so that strings and names are never taken for references. Joined again it is the formula. */
export function formulaSegments(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let open = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = ({ '"': 'string', "'": 'sheet', '[': 'brackets' } as const)[formula[at]!];
    if (!kind) {
      at++;
      continue;
    }
    if (open < at) segments.push({ kind: 'open', text: formula.slice(open, at) });
    open = kind === 'brackets' ? bracketsEnd(formula, at) : quotedEnd(formula, at);
    segments.push({ kind, text: formula.slice(at, open) });
    at = open;
  }
  if (open < at) segments.push({ kind: 'open', text: formula.slice(open, at) });
  return segments;
}

/** A quote inside is doubled. */
function quotedEnd(formula: string, start: number): number {
  const quote = formula[start]!;
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Brackets nest; inside a structured reference an apostrophe makes the next character plain. */
function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
