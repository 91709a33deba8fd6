import { QUANTIFIERS } from './group-words';
import { headLength } from './heads';
import { AND, phraseSet, type Token } from './tokens';

/**
 * How strongly a mark parts names: `hard` always (";", a bullet, the end of a sentence), the others only where both sides
 * read better alone ("Sở Nội vụ và Sở Tài chính", but not "Sở Giáo dục và Đào tạo").
 */
export type GapKind = 'hard' | 'line' | 'soft' | 'and' | 'dash' | 'colon';

export interface Mark {
  readonly kind: GapKind;
  /** Tokens it takes. */
  readonly length: number;
}

const HARD = new Set([';', '|', '•', '●', '▪', '◦', '∙', '·', '*', '；', '\uF0B7', '\uF02D']);
const SOFT = new Set([',', '/', '，', '、', '…', '\\']);

/** Abbreviations written with a dot: "TP. Quy Nhơn", "TT. Phù Mỹ", "Q. 1". */
const DOTTED = new Set(['tp', 'tx', 'tt', 'p', 'q', 'h', 'x', 'ths', 'ts', 'pgs', 'gs', 'bs', 'vp']);

const CONJUNCTIONS = phraseSet('cùng với; cùng; hoặc; kết hợp với; với');
const HARD_CONJUNCTIONS = phraseSet('phối hợp với; phối hợp cùng; phối hợp cùng với; vv');
const COORDINATE = phraseSet('phối hợp');

/** Whether an agency's name or a group phrase begins at a place. */
export function beginsName(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && (headLength(tokens, at) > 0 || QUANTIFIERS.at(tokens, at) !== undefined);
}

const isLineStart = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]!.key === '\n';

/** A full stop ends a name unless it belongs to an abbreviation, a number, or stands inside a word. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || after.key === '\n') return true;
  if (DOTTED.has(before.key) && before.end === tokens[at]!.start) return false;
  return tokens[at]!.spaceAfter || after.capital || !after.word;
}

function dashKind(tokens: readonly Token[], at: number): GapKind | undefined {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  if (isLineStart(tokens, at) || !after || /[;,.:]/.test(tokens[at - 1]!.key)) return 'hard';
  return token.spaceBefore || token.spaceAfter ? 'dash' : undefined;
}

/** "1." "2)" "a)" where an item may begin: at the start, behind a separator, or in the middle before a capital. */
function numberingLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const mark = tokens[at + 1]?.key;
  const isNumber = /^\d{1,2}$/.test(token.key) && (mark === '.' || mark === ')');
  const isLetter = /^\p{L}$/u.test(token.key) && mark === ')';
  if (!isNumber && !isLetter) return 0;
  const first = isLineStart(tokens, at) || /^[;,.:-]$/.test(tokens[at - 1]!.key);
  return first || (tokens[at + 2]?.capital === true && token.spaceBefore) ? 2 : 0;
}

function wordMark(tokens: readonly Token[], at: number): Mark | undefined {
  const { key } = tokens[at]!;
  if (key === AND) return { kind: 'and', length: 1 };
  const numbering = numberingLength(tokens, at);
  if (numbering > 0) return { kind: 'hard', length: numbering };
  const hard = HARD_CONJUNCTIONS.at(tokens, at);
  if (hard) return { kind: 'hard', length: hard.length };
  const coordinate = COORDINATE.at(tokens, at)?.length;
  if (coordinate && beginsName(tokens, at + coordinate)) return { kind: 'hard', length: coordinate };
  const soft = CONJUNCTIONS.at(tokens, at);
  return soft && { kind: 'and', length: soft.length };
}

/** The separator at a place of the row; undefined where a name goes on. */
export function markAt(tokens: readonly Token[], at: number): Mark | undefined {
  const token = tokens[at]!;
  if (token.word) return wordMark(tokens, at);
  if (token.key === '\n') return { kind: 'line', length: 1 };
  if (token.key === ':') return { kind: 'colon', length: 1 };
  if (token.key === '.') return isStop(tokens, at) ? { kind: 'hard', length: 1 } : undefined;
  if (token.key === '-') {
    const kind = dashKind(tokens, at);
    return kind && { kind, length: 1 };
  }
  if (token.key === '+') return { kind: isLineStart(tokens, at) ? 'hard' : 'soft', length: 1 };
  if (token.key === '&') return { kind: 'and', length: 1 };
  if (HARD.has(token.key)) return { kind: 'hard', length: 1 };
  return SOFT.has(token.key) ? { kind: 'soft', length: 1 } : undefined;
}

/** How separators are named in a reading, strongest first. */
const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[;|；]/, ';'],
  [/(^|\n|[.,])\s*[-–—•●▪◦∙·*]/, '-'],
  [/(^|\n)\s*\+/, '+'],
  [/\d\s*[.)]|\p{L}\)/u, '#'],
  [/[,，、]/, ','],
  [/[.…]/, '.'],
  [/\n/, '\n'],
  [/\//, '/'],
  [/[-–—]/, '-'],
  [/\+/, '+'],
  [/&/, '&'],
  [/\p{L}/u, 'và'],
];

/** The name of what stands between two items: ";" "," "." "\n" "và" "-" "+" "/" "&" "#" (numbering); "" for nothing. */
export function separatorName(between: string): string {
  const text = between.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
  return NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}
