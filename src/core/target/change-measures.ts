import { found, readFigure, startsFresh, type Found, type Matcher } from './found';
import { COMPARISON, ENDING, NUMBER, oneOf, RANGE_END, readComparison, WORD_END } from './pattern';
import type { PreparedText } from './prepare';
import type { Change, TargetMeasure } from './types';
import { changeWords, keepingWords, percentUnits, rankUnits, relationWords } from './words';

/** Changes against an earlier result: "tăng ít nhất 05 bậc so với năm 2022", "cải thiện kết quả so với năm 2022". */

const EARLIER = '(?:kết quả +)?(?:cùng kỳ +)?(?:năm +)?([\\d#]{4}|trước(?: +liền kề)?|ngoái)';
const UNIT = `(${oneOf([...Object.keys(percentUnits), ...rankUnits, 'điểm'])})?`;

const AMOUNT = new RegExp(
  `(${oneOf([...Object.keys(changeWords), ...Object.keys(relationWords)])}) +${COMPARISON} *${NUMBER}${RANGE_END} *${UNIT}${ENDING}` +
    // Up to three words of what is counted: "giảm 10 thủ tục so với năm 2022".
    `(?:(?: +\\p{L}+){0,3}? *so +với +(?:của +)?${EARLIER})?`,
  'gu',
);

const yearOf = (text: PreparedText, match: RegExpMatchArray, group: number): number | undefined => {
  const hidden = match[group];
  if (hidden === undefined || !/^[\d#]{4}$/.test(hidden)) return undefined;
  const start = match.index! + match[0].lastIndexOf(hidden);
  return Number(text.written.slice(start, start + 4));
};

const kindOf = (unit: string | undefined): TargetMeasure['kind'] =>
  unit !== undefined && rankUnits.includes(unit) ? 'rank' : 'change';

/** A change with its amount. */
export const changesByAmount: Matcher = (text, options) => {
  const all: Found[] = [];
  for (const match of text.masked.matchAll(AMOUNT)) {
    const [whole, verb = '', before, from, to, unitWord, ending, since] = match;
    const word = verb.replace(/ +/g, ' ');
    const related = relationWords[word];
    const direction = related ?? changeWords[word]!;
    if (!startsFresh(text.masked, match.index) || (related !== undefined && since === undefined)) continue;
    const [by, upTo] = [from, to].map((digits) =>
      digits === undefined ? undefined : readFigure(digits, options, true)?.value,
    );
    if (by === undefined) continue;
    const unit = unitWord === undefined ? undefined : (percentUnits[unitWord] ?? unitWord);
    const { comparison } = readComparison(before, upTo !== undefined, ending);
    const sinceYear = yearOf(text, match, 7);
    const change: Change = {
      direction,
      by,
      ...(upTo === undefined ? {} : { upTo }),
      ...(unit === undefined ? {} : { unit }),
      comparison,
      ...(sinceYear === undefined ? {} : { sinceYear }),
    };
    all.push(found(text, match.index, match.index + whole.length, { kind: kindOf(unit), change }));
  }
  return all;
};

const CHANGE_WORDS = oneOf([...Object.keys(changeWords), ...keepingWords]);
/** "tăng cường", "nâng cấp", "hạ tầng" are other words. */
const OTHER_WORDS = '(?! +(?:cường|trưởng|cấp|tầng|đường))';
const VERB = new RegExp(`(${CHANGE_WORDS})${WORD_END}${OTHER_WORDS}(?:[^,;.\\d#]{0,60}? so +với +${EARLIER})?`, 'gu');
const RELATION = new RegExp(`(${oneOf(Object.keys(relationWords))}) +(?:so +với +)?${EARLIER}`, 'gu');
const CLAUSE_START = /(?:^|[,;.()\n]|phấn đấu|tiếp tục|và|đồng thời) *$/u;

/** A change without an amount, at the head of its clause; "cao hơn năm 2022" anywhere. */
export const changesWithoutAmount: Matcher = (text) => {
  const all: Found[] = [];
  const push = (match: RegExpMatchArray, direction: Change['direction']): void => {
    const sinceYear = yearOf(text, match, 2);
    const change = { direction, ...(sinceYear === undefined ? {} : { sinceYear }) };
    all.push(found(text, match.index!, match.index! + match[0].length, { kind: 'change', change }));
  };
  for (const match of text.masked.matchAll(VERB)) {
    const heads = match[2] !== undefined || CLAUSE_START.test(text.masked.slice(0, match.index));
    if (heads && startsFresh(text.masked, match.index))
      push(match, changeWords[match[1]!.replace(/ +/g, ' ')] ?? 'keep');
  }
  for (const match of text.masked.matchAll(RELATION)) {
    if (startsFresh(text.masked, match.index)) push(match, relationWords[match[1]!.replace(/ +/g, ' ')]!);
  }
  return all;
};
