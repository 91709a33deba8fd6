import { isAssembly, isOnlyPartyIssuer, issuerLike, stateIssuer } from './issuers';
import { typeByCode, typesLike } from './types';

/** The pieces of a number and symbol as they stand in the text, before anything is made of them. */
export interface NumberParts {
  readonly start: number;
  readonly end: number;
  /** Digits as written (with O, I, l among them perhaps); "" where the number is blank. */
  readonly digits: string;
  /** Dots or underscores in the place of a blank number. */
  readonly blank?: string;
  /** The letter of `30c/NQ-CP`. */
  readonly suffix: string;
  readonly year?: string;
  /** "KH", "UBND" of `44/KH-UBND`. */
  readonly groups: readonly string[];
  /** What stands before each group: "/", a dash, or "" where nothing does. */
  readonly separators: readonly string[];
  readonly spaced: boolean;
  /** The number stands after the type or at the end. */
  readonly swapped: boolean;
}

const SEPARATOR = /( *)([/\p{Pd}−])( *)/uy;
const GROUP = /[\p{L}&][\p{L}\p{N}&]{0,19}/uy;
const MAX_GROUPS = 6;

const NUMBER = /([\dOIlo]{1,6})([a-zđ]?)(?: *\/ *(\d{4})(?!\d))?(?= *[/\p{Pd}−]? *[\p{L}&])/gu;
const BLANK = /(?:số(?:\s*:)?|^)([\s.…_]*)(?=[/-] ?\p{L})/giu;
const MAY_BE_SWAPPED = /\p{L} *[/-] *\d/u;
const SWAPPED =
  /(\p{L}[\p{L}&]{0,19}) *[/-] *(?:(\d{1,5}) *[/-] *(\p{L}[\p{L}\d&]{0,19})|(\p{L}[\p{L}\d&]{0,19}) *[/-] *(\d{1,5})(?![\p{L}\d/.,]))/gu;

/** Letters as in a symbol: two capitals at least, no marked small letter (`TTg`, `BNN&MT`, `QH14`, not `Quý`). */
const SYMBOL_LIKE = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&a-zđ]+$/u;

const isKnown = (group: string): boolean => typesLike(group).length > 0 || issuerLike(group) !== undefined;

/** Whether a group belongs to the symbol and not to the words that follow it. */
function belongs(group: string, spaces: { before: boolean; after: boolean }, taken: readonly string[]): boolean {
  if (!spaces.before && !spaces.after) return isKnown(group) || SYMBOL_LIKE.test(group) || /^\p{Lu}\d*$/u.test(group);
  if (taken.length === 0) return typeByCode(group) !== undefined || issuerLike(group) === group;
  const sure = issuerLike(group) === group || isOnlyPartyIssuer(group);
  if (spaces.before && spaces.after) return sure;
  return sure || (typesLike(taken[0]!).length > 0 && SYMBOL_LIKE.test(group));
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

interface Tail {
  groups: string[];
  separators: string[];
  spaced: boolean;
  end: number;
}

/** `44/KH UBND`: a blank where the hyphen goes, between a type and a body that are both certain. */
function withForgottenHyphen(text: string, tail: Tail): Tail {
  const [type] = tail.groups;
  if (tail.groups.length !== 1 || !typeByCode(type!) || text[tail.end] !== ' ') return tail;
  const group = matchAt(GROUP, text, tail.end + 1);
  if (!group || !(stateIssuer(group[0]) ?? isOnlyPartyIssuer(group[0]))) return tail;
  const end = group.index + group[0].length;
  return { groups: [type!, group[0]], separators: [...tail.separators, ''], spaced: tail.spaced, end };
}

/** Reads `/KH-UBND` from the offset on, as far as the groups are those of a symbol. */
function readTail(text: string, offset: number): Tail {
  const tail: Tail = { groups: [], separators: [], spaced: false, end: offset };
  while (tail.groups.length < MAX_GROUPS) {
    const separator = matchAt(SEPARATOR, text, tail.end);
    const group = separator ? matchAt(GROUP, text, tail.end + separator[0].length) : null;
    if (!separator || !group) return withForgottenHyphen(text, tail);
    const spaces = { before: separator[1] !== '', after: separator[3] !== '' };
    if (!belongs(group[0], spaces, tail.groups)) break;
    tail.groups.push(group[0]);
    tail.separators.push(separator[2]!);
    tail.spaced ||= spaces.before || spaces.after;
    tail.end = group.index + group[0].length;
  }
  return tail;
}

/** `44 KH-UBND`, `44KH-UBND`: a known type right after the digits, then the rest. */
function readTailWithoutSeparator(text: string, offset: number): Tail | undefined {
  const spaces = /^ */.exec(text.slice(offset, offset + 8))![0].length;
  const group = matchAt(GROUP, text, offset + spaces);
  if (!group || !typeByCode(group[0])) return undefined;
  const rest = readTail(text, group.index + group[0].length);
  if (rest.groups.length === 0) return undefined;
  return { ...rest, groups: [group[0], ...rest.groups], separators: ['', ...rest.separators] };
}

/** A number may begin here: no letter, digit, slash or decimal sign before it. */
function mayStart(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  if (/[\p{L}\p{N}/&]/u.test(before)) return /(?:^|[^\p{L}])số$/iu.test(text.slice(Math.max(0, offset - 3), offset));
  return !/[.,-]/.test(before) || !/[\p{L}\p{N}]/u.test(text[offset - 2] ?? ' ');
}

/** Two groups make a symbol, or one that is the National Assembly's; one alone only where "số" announced it. */
const isSymbol = (groups: readonly string[]): boolean => groups.length >= 2 || isAssembly(groups[0] ?? '');

function* usualNumbers(text: string): Generator<NumberParts> {
  for (const match of text.matchAll(NUMBER)) {
    if (!/\d/.test(match[1]!) || !mayStart(text, match.index)) continue;
    const offset = match.index + match[0].length;
    let tail: Tail | undefined = readTail(text, offset);
    if (tail.groups.length === 0) tail = readTailWithoutSeparator(text, offset);
    if (!tail) continue;
    const { groups, separators, end } = tail;
    const year = match[3] === undefined ? {} : { year: match[3] };
    const spaced = tail.spaced || (match[3] !== undefined && match[0].includes(' '));
    const parts = { start: match.index, end, digits: match[1]!, suffix: match[2]!, groups, separators, spaced };
    yield { ...parts, ...year, swapped: false };
  }
}

function* blankNumbers(text: string): Generator<NumberParts> {
  for (const match of text.matchAll(BLANK)) {
    if (/\p{L}/u.test(text[match.index - 1] ?? ' ')) continue;
    const tail = readTail(text, match.index + match[0].length);
    if (!isSymbol(tail.groups) || !tail.groups.some(isKnown)) continue;
    const { groups, separators, spaced, end } = tail;
    const start = match.index + match[0].length - match[1]!.length;
    yield { start, end, digits: '', blank: match[1]!.trim(), suffix: '', groups, separators, spaced, swapped: false };
  }
}

function* swappedNumbers(text: string): Generator<NumberParts> {
  if (!MAY_BE_SWAPPED.test(text)) return;
  for (const match of text.matchAll(SWAPPED)) {
    const [whole, first, middleDigits, afterDigits, second, lastDigits] = match;
    const groups = [first!, afterDigits ?? second!];
    if (!mayStart(text, match.index) || !groups.some((g) => typeByCode(g)) || !groups.some((g) => issuerLike(g)))
      continue;
    const end = match.index + whole.length;
    const digits = middleDigits ?? lastDigits!;
    const spaced = whole.includes(' ');
    yield { start: match.index, end, digits, suffix: '', groups, separators: ['/', '-'], spaced, swapped: true };
  }
}

/** Every number and symbol in the text, in order, none overlapping; `alone` may be a single group. */
export function findNumberParts(text: string): NumberParts[] {
  const found = [...usualNumbers(text), ...blankNumbers(text), ...swappedNumbers(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NumberParts[] = [];
  for (const parts of found) if (parts.start >= (kept.at(-1)?.end ?? 0)) kept.push(parts);
  return kept;
}
