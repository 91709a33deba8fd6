import { found, numberFields, readFigure, startsFresh, type Found, type Matcher } from './found';
import { COMPARISON, ENDING, NUMBER, oneOf, readComparison, WORD_END } from './pattern';
import type { PreparedText } from './prepare';
import type { TargetOptions } from './types';
import { leaders, quartileGroups, rankedBodies, scopeWords } from './words';

/** Measures of rank: the best so many, a position, a quartile group; and points out of a maximum, which look like one. */

const NEXT_CLAUSE = '(?= +và +(?:nhóm|trong|top|tốp|thuộc|vị trí|đứng|xếp|\\d)| *[,;.()\\n]|$)';
const BODIES = oneOf(rankedBodies);

const GROUP_OF_BEST = new RegExp(
  `((?:nằm +)?trong(?: +số)?|thuộc|vào|lọt +vào)? *(nhóm|top|tốp)? *(?:các +)?${NUMBER} *(${BODIES}${WORD_END})?` +
    `(?: *(?:có [^,;.\\d]{1,40}? )?(${oneOf(leaders)}${WORD_END}))?` +
    `(?: *(${oneOf([...scopeWords, 'của', 'trong', 'trên'])}${WORD_END}[^,;.()\\n]*?)${NEXT_CLAUSE})?`,
  'gu',
);

/** "nhóm 20 địa phương dẫn đầu cả nước": "nhóm", or "trong" with who leads, must be there. */
export const groupsOfBest: Matcher = (text, options) => {
  const all: Found[] = [];
  for (const match of text.masked.matchAll(GROUP_OF_BEST)) {
    const [whole, within, group, size, body, leading] = match;
    const lead = whole.length - whole.trimStart().length;
    const start = match.index + lead;
    if (!(group ?? (leading && (within ?? body))) || !startsFresh(text.masked, start)) continue;
    const scopeLength = match[6]?.length ?? 0;
    const end = match.index + whole.trimEnd().length;
    const scope = text.written.slice(end - scopeLength, end).trim();
    const value = readFigure(size!, options)?.value;
    if (value !== undefined) all.push(found(text, start, end, { kind: 'rank', rankGroup: { size: value, scope } }));
  }
  return all;
};

const POSITION_WORDS =
  '(?:xếp +(?:thứ(?: +hạng)?|hạng(?: +thứ)?|vị trí(?: +thứ)?)|đứng +(?:thứ|hạng|ở +vị trí(?: +thứ)?|vị trí(?: +thứ)?)|' +
  'ở +vị trí(?: +thứ)?|vị trí(?: +thứ)?|thứ hạng|hạng(?: +thứ)?|xếp|đứng|thứ)';
const SCOPE = `(?: *((?:các +)?${BODIES}${WORD_END}[^,;.()\\n]*?|${oneOf(scopeWords)}${WORD_END}[^,;.()\\n]*?)(?= +trở +lên| +và +| *[,;.()\\n]|$))?`;
const POSITION = new RegExp(
  `${POSITION_WORDS} *:? *${COMPARISON} *${NUMBER}(?: */ *${NUMBER})?${SCOPE}${ENDING}`,
  'gu',
);

/** "xếp hạng 15/63", "vị trí thứ 21/63 tỉnh, thành phố", "đứng thứ 10 cả nước". */
export const positions: Matcher = (text, options) => {
  const all: Found[] = [];
  for (const match of text.masked.matchAll(POSITION)) {
    const [whole, before, rank, of, scope, ending] = match;
    // "thứ 5", "sắp xếp 03 đơn vị": a bare word is a position only before "5/63".
    const bare = /^(?:xếp|đứng|thứ)(?! +(?:thứ|hạng|vị|ở))/u.test(whole);
    if (!startsFresh(text.masked, match.index) || (bare && of === undefined)) continue;
    const [place, total] = [rank, of].map((digits) =>
      digits === undefined ? undefined : readFigure(digits, options)?.value,
    );
    if (place === undefined) continue;
    const { comparison } = readComparison(before, false, ending);
    const position = {
      rank: place,
      ...(total === undefined ? {} : { of: total }),
      ...(scope === undefined ? {} : { scope: scopeAsWritten(text, match, scope) }),
      ...(comparison === 'equal' ? {} : { orBetter: true as const }),
    };
    all.push(found(text, match.index, match.index + whole.length, { kind: 'rank', position }));
  }
  return all;
};

function scopeAsWritten({ written }: PreparedText, match: RegExpMatchArray, scope: string): string {
  const start = match.index! + match[0].lastIndexOf(scope);
  return written.slice(start, start + scope.length).trim();
}

const FRACTION = new RegExp(
  `${NUMBER} *(%|điểm)? *,? */ *${NUMBER} *(%|điểm)?(?![\\d/#])(?: *((?:các +)?${BODIES}|${oneOf(scopeWords)})${WORD_END})?`,
  'gu',
);

function readFraction(text: PreparedText, options: TargetOptions, match: RegExpExecArray): Found | undefined {
  const [whole, value, , of, percent, scope] = match;
  if (!startsFresh(text.masked, match.index)) return undefined;
  const fields = numberFields(value, options, scope === undefined);
  const maximum = readFigure(of!, options, scope === undefined)?.value;
  const end = match.index + whole.length;
  if (fields.value === undefined || maximum === undefined) return undefined;
  if (scope === undefined) {
    const kind = percent === '%' ? { kind: 'percent' as const, unit: '%' } : { kind: 'scoreOfMaximum' as const };
    return found(text, match.index, end, { ...kind, ...fields, maximum, comparison: 'equal' });
  }
  if (!Number.isInteger(fields.value) || fields.value > maximum) return undefined;
  const position = { rank: fields.value, of: maximum, scope: scopeAsWritten(text, match, scope) };
  return found(text, match.index, end, { kind: 'rank', position });
}

/** "7.53/9.50" points of a maximum; "15/63 tỉnh, thành phố" is a position. */
export const fractions: Matcher = (text, options) =>
  [...text.masked.matchAll(FRACTION)]
    .map((match) => readFraction(text, options, match))
    .filter((one): one is Found => one !== undefined);

const MIDDLE = /(?:(?:nhóm|mức|loại) +[^;.()\d]{0,45}?)?(trung bình thấp|trung bình cao)(?: +(trở lên))?/gu;
const EXTREME = /(?:(?:nhóm|mức) +(?:(?:có|đạt) +)?(?:điểm +|số điểm +)?|\( *)(thấp nhất|cao nhất)(?: +(trở lên))?/gu;

/** The PAPI groups: "Nhóm thấp nhất", "nhóm các tỉnh … đạt điểm Trung bình cao trở lên". */
export const quartiles: Matcher = (text) => {
  const matches = [...text.masked.matchAll(MIDDLE), ...text.masked.matchAll(EXTREME)];
  return matches.map((match) => {
    const group = quartileGroups.find(({ label }) => label.toLowerCase() === match[1])!;
    const opened = match[0].startsWith('(') ? 1 : 0;
    return found(text, match.index + opened, match.index + match[0].length, {
      kind: 'rank',
      group: match[2] === undefined ? group : { ...group, orBetter: true },
    });
  });
};
