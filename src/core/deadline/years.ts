import { pattern, placeOf, YEAR, yearOf, type Expression } from './expression';
import type { MonthDay, SpanUnit } from './items';
import { months, numberAt, span, WHOLE_YEAR } from './spans';

/** Several months of a year: 6 tháng đầu năm, 9 tháng, nửa cuối năm. */
export const halfYearExpressions: readonly Expression[] = [
  {
    // 6 tháng đầu năm, 06 tháng cuối năm 2025, 9 tháng
    leads: ['#', 'ba', 'sau', 'chin'],
    pattern: pattern(
      '(\\d{1,2}|ba|sau|chin)~thang~(?:(dau|cuoi)(?:~cua)?(?: nam(?![a-z])(?! (?:nay|sau|toi|truoc)))?)?(?!~(?:\\d{1,2}(?!\\d)|/|mot lan|lan|ke tu|tinh tu|sau|ho|tuoi)){y}',
    ),
    read: (match, phrase) => {
      const count = match[1] === 'sau' ? 6 : match[1] === 'chin' ? 9 : (numberAt(phrase, match, match[1]!) ?? 0);
      if (count < 1 || count > 12) return undefined;
      if (match[2] === 'cuoi') return span(match, 'months', months(13 - count, 12), yearOf(match[3]));
      if (match[2] === undefined && (match[1] === 'sau' || ![6, 9, 12].includes(count))) return undefined;
      return span(match, 'months', months(1, count), yearOf(match[3]));
    },
  },
  {
    leads: ['nua'],
    pattern: pattern('nua~(?:(dau|cuoi|sau)~(?:(?:cua )?nam|(?=20\\d\\d))|nam (dau|cuoi|sau)|nam)(?![a-z]){y}'),
    read: (match) =>
      span(match, 'months', (match[1] ?? match[2] ?? 'dau') === 'dau' ? months(1, 6) : months(7, 12), yearOf(match[3])),
  },
];

/** First and last month of the parts of a year: its first quarter, its middle one, and its end as a whole. */
const YEAR_PARTS: Readonly<Record<string, readonly [unit: SpanUnit, first: number, last: number]>> = {
  dau: ['months', 1, 3],
  giua: ['months', 4, 6],
  cuoi: ['year', 1, 12],
  het: ['year', 1, 12],
  trong: ['year', 1, 12],
  ca: ['allYear', 1, 12],
  toan: ['allYear', 1, 12],
  suot: ['allYear', 1, 12],
  quanh: ['allYear', 1, 12],
  tron: ['allYear', 1, 12],
};

/** From September to 31 May, when the Ministry's yearly decision on the school year ends it. */
const SCHOOL_YEAR: readonly [MonthDay, MonthDay] = [[9, 1], [5, 31]]; // prettier-ignore

const NAM = '(?:nam(?![a-z]))';

/** Years, school years, and the plan's own period. */
export const yearExpressions: readonly Expression[] = [
  {
    // When a term ends, each year's plan of the school year says anew.
    leads: ['hoc'],
    pattern: pattern(`hoc ky~{n}(?:~,?~nam hoc(?:~${YEAR}(?:~-~${YEAR})?)?)?`),
    read: (match) => ({ type: 'fault', ...placeOf(match) }),
  },
  {
    leads: ['nam'],
    pattern: pattern(`nam hoc~(${YEAR})(?:~-~(${YEAR}))?`),
    read: (match) => span(match, 'schoolYear', SCHOOL_YEAR, { year: Number(match[1]) }),
  },
  {
    leads: Object.keys(YEAR_PARTS),
    not: /^(?:đ[âấậ]u|d[âấầậ]u|cưới|cười|trọng)/,
    pattern: pattern(
      `(${Object.keys(YEAR_PARTS).join('|')})~(?:cung )?(?:cua )?${NAM}(?! hoc)(?:~(${YEAR})| (nay|sau(?! khi)|toi|tiep theo|ke hoach))?`,
    ),
    read: (match) => {
      const [unit, first, last] = YEAR_PARTS[match[1]!]!;
      const late = last === 12 ? { late: true as const } : {};
      return span(match, unit, months(first, last), { ...yearOf(match[2] ?? match[3]), ...late });
    },
  },
  {
    leads: ['nam'],
    pattern: pattern(`nam~(${YEAR})`),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['nam'],
    pattern: pattern('(?<!cac )(?<!nhung )nam (nay|sau(?! khi)|toi|tiep theo|ke tiep|ke hoach)(?![a-z])'),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['#'],
    pattern: pattern(`(${YEAR})(?!~[/.]~\\d{1,2}(?!\\d))`),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['ca', 'trong', 'het', 'cuoi', 'suot', 'toan'],
    pattern: pattern('(?:ca|trong|het|cuoi|suot|toan) (?:giai doan|nhiem ky|thoi ky)(?![a-z])(?!~\\d)'),
    read: (match) => span(match, 'period', WHOLE_YEAR),
  },
];
