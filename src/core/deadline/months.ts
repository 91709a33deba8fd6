import { continuedNumbers, isRoman } from './continuation';
import { pattern, placeOf, YEAR, yearOf, type Expression } from './expression';
import type { Item, MonthDay } from './items';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';
import { monthDays, months, numberAt, outOfRange, quarterDays, span } from './spans';

/** Reads a month or quarter and the bare numbers that follow it as further ones. */
function readNumbered(
  match: RegExpExecArray,
  phrase: PhraseText,
  [number, year]: readonly [string, string | undefined],
  [unit, last]: readonly ['month' | 'quarter', number],
): Item | readonly Item[] | undefined {
  const daysOf = unit === 'month' ? monthDays : quarterDays;
  const value = numberAt(phrase, match, number);
  if (value === undefined) return undefined;
  if (value < 1 || value > last) {
    return outOfRange(match, phrase, number, isRoman(number) && last === 4 ? 'IV' : String(value < 1 ? 1 : last));
  }
  const first = span(match, unit, daysOf(value), yearOf(year));
  const more = continuedNumbers(phrase, first.end, number);
  return [
    first,
    ...more.map(({ value: next, at, end, year: own }): Item => {
      if (next < 1 || next > last) return { type: 'fault', at, end };
      const [from, to] = daysOf(next);
      return { type: 'span', at, end, unit, from, to, ...own };
    }),
  ];
}

/** Days of the parts of a month: its three thirds (thượng, trung, hạ tuần) and its halves. */
const MONTH_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  dau: [1, 10],
  'thuong tuan': [1, 10],
  giua: [11, 20],
  'trung tuan': [11, 20],
  cuoi: [21, 0],
  het: [1, 0],
  'ha tuan': [21, 0],
  'nua dau': [1, 15],
  'nua cuoi': [16, 0],
};
const MONTH_PART = '(dau|giua|cuoi|het|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi)';

const THANG = 'thang(?=[^a-z])';
const NOT_THANG = /^(?:thắng|thẳng|thăng)/;

/** Months, quarters, their parts, and weeks of a month. */
export const monthExpressions: readonly Expression[] = [
  {
    leads: ['dau', 'giua', 'cuoi', 'het', 'thuong', 'trung', 'ha', 'nua'],
    pattern: pattern(`${MONTH_PART} (?:cung )?(?:cua )?${THANG}~{n}{y}`),
    read: (match, phrase) => {
      const month = numberAt(phrase, match, match[2]!);
      if (month === undefined) return undefined;
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[2]!, '12');
      const [first, last] = MONTH_PARTS[match[1]!.replace(/\s+/g, ' ')]!;
      const late = last === 0 ? { late: true as const } : {};
      return span(
        match,
        'month',
        [
          [month, first],
          [month, last],
        ],
        { ...yearOf(match[3]), ...late },
      );
    },
  },
  {
    leads: ['dau', 'giua', 'cuoi', 'het'],
    pattern: pattern('(dau|giua|cuoi|het) (?:cung )?(?:cua )?quy~{n}{y}'),
    read: (match, phrase) => {
      const quarter = numberAt(phrase, match, match[2]!);
      if (quarter === undefined) return undefined;
      if (quarter < 1 || quarter > 4) return outOfRange(match, phrase, match[2]!, isRoman(match[2]!) ? 'IV' : '4');
      const last = quarter * 3 - { dau: 2, giua: 1, cuoi: 0, het: 0 }[match[1] as 'dau' | 'giua' | 'cuoi' | 'het'];
      const late = last === quarter * 3 ? { late: true as const } : {};
      return span(match, 'quarter', months(quarter * 3 - 2, last), { ...yearOf(match[3]), ...late });
    },
  },
  {
    leads: ['tuan'],
    not: /^tu[âấẫ]n/,
    pattern: pattern(`tuan~(?:thu~)?(cuoi|{n})~(?:cung )?(?:cua )?${THANG}~{n}{y}`),
    read: (match, phrase) => {
      const month = numberAt(phrase, match, match[3]!);
      const week = match[1] === 'cuoi' ? 5 : numberValue(match[1]!);
      if (month === undefined || week === undefined || week < 1 || week > 5) return undefined;
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[3]!, '12');
      const weekDays: readonly [MonthDay, MonthDay] =
        week === 5
          ? [
              [month, 22],
              [month, 0],
            ]
          : [
              [month, week * 7 - 6],
              [month, week * 7],
            ];
      return span(match, 'week', weekDays, yearOf(match[4]));
    },
  },
  {
    // Without marks "sau" is six where a year follows, and "after" elsewhere.
    leads: ['thang'],
    pattern: pattern(`thang sau~,?~nam~(${YEAR})`),
    read: (match) => span(match, 'month', monthDays(6), yearOf(match[1])),
  },
  {
    leads: ['thang', 'thg', 'th', 't'],
    not: NOT_THANG,
    pattern: pattern('(?:thang|thg~\\.?|th~\\.|t~\\.|t(?=\\d))~(?:thu~)?{n}(?!~lan){y}'),
    read: (match, phrase) => readNumbered(match, phrase, [match[1]!, match[2]], ['month', 12]),
  },
  {
    leads: ['quy'],
    pattern: pattern('quy cuoi~(?:cung )?(?:cua )?nam(?![a-z]){y}'),
    read: (match) => span(match, 'quarter', quarterDays(4), yearOf(match[1])),
  },
  {
    leads: ['quy', 'q', 'qi', 'qii', 'qiii', 'qiv', 'quyi', 'quyii', 'quyiii', 'quyiv'],
    not: /^qu[ỹỷĩỉ]/,
    pattern: pattern('(?:quy|q~\\.|q)~(?:thu~)?{n}(?!~lan){y}'),
    read: (match, phrase) => readNumbered(match, phrase, [match[1]!, match[2]], ['quarter', 4]),
  },
  {
    leads: ['i', 'ii', 'iii', 'iv'],
    pattern: pattern(`(i{1,3}|iv)~/~(${YEAR})`),
    read: (match) => span(match, 'quarter', quarterDays(numberValue(match[1]!)!), yearOf(match[2])),
  },
  {
    // 3-6/2025
    leads: ['#'],
    pattern: pattern(`(\\d{1,2})~-~(\\d{1,2})~/~(${YEAR})(?!~[/-]~[a-z])`),
    read: (match) => {
      const [first, last] = [Number(match[1]), Number(match[2])];
      if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
      const { at, end } = placeOf(match);
      const year = Number(match[3]);
      const firstEnd = at + match[1]!.length;
      return [
        { ...span(match, 'month', monthDays(first), { year }), end: firstEnd },
        {
          ...span(match, 'month', monthDays(last), { year }),
          at: at + match[0].indexOf(match[2]!, match[1]!.length),
          end,
        },
      ];
    },
  },
  {
    leads: ['#'],
    pattern: pattern(`(\\d{1,2})~[/.-]~(${YEAR})(?!~/~[a-z])`),
    read: (match, phrase) => {
      const month = Number(match[1]);
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[1]!, month < 1 ? '1' : '12');
      return span(match, 'month', monthDays(month), yearOf(match[2]));
    },
  },
];
