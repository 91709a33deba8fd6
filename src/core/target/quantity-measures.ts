import { found, numberFields, readFigure, startsFresh, type Found, type Matcher } from './found';
import { COMPARISON, oneOf, RANGE_END, readComparison, SIGNED_NUMBER, WORD_END } from './pattern';
import type { PreparedText } from './prepare';
import type { TargetKind, TargetMeasure, TargetOptions } from './types';
import {
  comparisonEndings,
  completionWords,
  countedNouns,
  foreignMoney,
  moneyUnits,
  percentUnits,
  rankUnits,
} from './words';

/** Percentages, points, counts and money: a number with a unit, its own or its column's. */

const QUANTITY = new RegExp(`${COMPARISON} *${SIGNED_NUMBER}(?![\\d/#])${RANGE_END}`, 'gu');
const FIXED_UNIT = new RegExp(
  `^ *(${oneOf([...Object.keys(percentUnits), 'điểm', ...Object.keys(moneyUnits), ...foreignMoney, ...rankUnits])})(?:/\\p{L}+)?${WORD_END}`,
  'u',
);
const END = new RegExp(`^ *(${oneOf(Object.keys(comparisonEndings))})`, 'u');
const WORDS = /^(?: *,? *[\p{L}/&-]+){1,6}/u;
/** Words that are no part of a unit: what is counted ends before them. */
const UNIT_ENDS =
  /(?: |^)(?:trở|trên|được|có|theo|so|đạt|của|để|trong|tại|cho|và|hoặc|với|đến|từ|là|bằng|tổng|thuộc|do|khi|dưới|phải)(?: |$)/u;
const COUNTED_NOUN = new RegExp(`^ *${oneOf(countedNouns)}(?:/(?:${oneOf(countedNouns)}|\\p{L}+))?${WORD_END}`, 'u');
const FEW_WORDS = /^ *(?:[^ ]+ *){1,4}/u;

interface Unit {
  readonly unit?: string;
  readonly kind?: TargetKind;
  readonly length: number;
}

function fixedUnit(rest: string): Unit | undefined {
  const match = FIXED_UNIT.exec(rest);
  if (!match) return undefined;
  const word = match[1]!.replace(/ +/g, ' ');
  const length = match[0].length;
  const percent = percentUnits[word];
  if (percent !== undefined) return { unit: percent, kind: 'percent', length };
  if (word === 'điểm') return { unit: 'điểm', kind: 'score', length };
  if (rankUnits.includes(word)) return { unit: word, kind: 'rank', length };
  return { unit: word, kind: 'money', length };
}

/** What is counted: a usual noun, or a few words; over a comma only where "trở lên" closes the list. */
function countedUnit(rest: string): Unit {
  const words = WORDS.exec(rest)?.[0] ?? '';
  const stop = UNIT_ENDS.exec(words);
  const upTo = stop ? words.slice(0, stop.index) : words;
  const closed = END.test(rest.slice(upTo.length));
  const taken = closed ? upTo : (COUNTED_NOUN.exec(upTo)?.[0] ?? FEW_WORDS.exec(upTo.split(',')[0]!)?.[0] ?? '');
  const unit = taken.trim();
  return unit === '' ? { length: 0 } : { unit, kind: 'count', length: taken.trimEnd().length };
}

/** The unit of a bare number: its column's, or what the figures themselves suggest. */
function bareKind(fields: Partial<TargetMeasure>, options: TargetOptions): Unit {
  const given =
    options.unit === undefined || options.unit.trim() === '' ? undefined : fixedUnit(options.unit.trim().toLowerCase());
  if (given) return { ...given, length: 0 };
  if (options.unit !== undefined && options.unit.trim() !== '')
    return { unit: options.unit.trim(), kind: 'count', length: 0 };
  return { kind: fields.thousandsSeparator === undefined ? 'score' : 'count', length: 0 };
}

const isSmall = (kind: TargetKind | undefined): boolean => kind === 'percent' || kind === 'score';

/** A dash is a minus only where the number fills its cell: "-5%" is one, "-100% hồ sơ" an item of a list. */
const isMinus = (sign: string | undefined, masked: string, start: number, end: number): boolean =>
  /[-−]/.test(sign ?? '') && masked.slice(0, start).trim() === '' && masked.slice(end).trim() === '';

/** The unit as written: abbreviations of money keep their capitals. */
const unitAsWritten = ({ unit, kind, length }: Unit, written: string): string | undefined =>
  length > 0 && (kind === 'count' || kind === 'money') ? written.slice(0, length).trim() : unit;

function readQuantity(text: PreparedText, options: TargetOptions, match: RegExpExecArray): Found | undefined {
  const [whole, before, sign, digits, rangeEnd] = match;
  const start = match.index + whole.length - whole.trimStart().length;
  if (!startsFresh(text.masked, start)) return undefined;
  const after = match.index + whole.length;
  const rest = text.masked.slice(after);
  const written = fixedUnit(rest) ?? countedUnit(rest);
  const unit = written.kind ? written : bareKind(numberFields(digits, options, false), options);
  const fields = numberFields(digits, options, isSmall(unit.kind));
  if (fields.value === undefined) return undefined;
  const upTo = rangeEnd === undefined ? undefined : readFigure(rangeEnd, options, isSmall(unit.kind))?.value;
  const ending = END.exec(rest.slice(unit.length));
  const end = after + unit.length + (ending?.[0].length ?? 0);
  const name = unitAsWritten(unit, text.written.slice(after));
  return found(text, start, end, {
    kind: unit.kind!,
    ...fields,
    ...(isMinus(sign, text.masked, start, end) ? { value: -fields.value } : {}),
    ...(upTo === undefined ? {} : { upTo }),
    ...readComparison(before, upTo !== undefined, ending?.[1]),
    ...(name === undefined ? {} : { unit: name }),
  });
}

/** Every number with its comparison and unit. */
export const quantities: Matcher = (text, options) =>
  [...text.masked.matchAll(QUANTITY)]
    .map((match) => readQuantity(text, options, match))
    .filter((one): one is Found => one !== undefined);

const COMPLETION = new RegExp(`(?:^|[,;.] *|phấn đấu +|cơ bản +)(${oneOf(completionWords)})${WORD_END}`, 'gu');

/** "Hoàn thành …" at the head of a clause. */
export const completions: Matcher = (text) =>
  [...text.masked.matchAll(COMPLETION)].map((match) => {
    const end = match.index + match[0].length;
    return found(text, end - match[1]!.length, end, { kind: 'completion' });
  });
