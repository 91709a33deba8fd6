import { pattern, placeOf, type Expression } from './expression';
import type { DayRule, Item } from './items';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';
import { FREQUENCIES } from './recurrence';
import type { Frequency } from './types';

const QUARTER_NAME =
  'quy(?!~(?:[ivx]{1,4}(?![a-z])|\\d{1,2}(?!~{lan}))| (?:dinh|che|trinh|hoach|mo|co quan|vi)(?![a-z]))';

/** Names of a period that comes back, as they follow "hằng", "định kỳ" or stand in a list. */
const UNIT_NAMES: readonly (readonly [pattern: string, every: Frequency])[] = [
  ['(?:0?6|sau) thang(?: dau nam| cuoi nam)?|nua nam', 'halfYear'],
  ['0?9 thang(?: dau nam)?', 'quarter'],
  ['0?3 thang', 'quarter'],
  ['(?:12|0?1|mot) thang', 'month'],
  ['(?:0?1 |mot |cuoi |ca |tong ket )?nam(?! hoc)(?!~\\d{4})', 'year'],
  [`(?:0?1 |mot |cuoi )?${QUARTER_NAME}`, 'quarter'],
  ['(?:0?1 |mot |cuoi )?tuan', 'week'],
  ['(?:0?1 |mot |cuoi )?thang(?!~\\d{1,2}(?!~{lan}|\\d))', 'month'],
  ['(?:0?1 |mot )?ngay(?!~\\d{1,2}(?!~{lan}))', 'day'],
];
const UNIT = `(?:${UNIT_NAMES.map(([name]) => name).join('|')})(?![a-z\\d])`;
const SEPARATOR = '~(?:,~va |,|;|/|&|\\+|-|va |hoac |hay )~';
const HANG = '(?:hang|dinh ky|moi|tung|theo)';
const UNITS = `${UNIT}(?:${SEPARATOR}(?:${HANG}~|so ket~|tong ket~|bao cao~)*${UNIT})*`;
const unitPatterns = UNIT_NAMES.map(([name, every]) => [pattern(`(?:${name})(?![a-z\\d])`), every] as const);
const SPLIT = /\s*(?:[,;/&+-]|(?<![a-z])(?:va|hoac|hay)(?![a-z]))\s*/;

/** The periods of a list such as "quý, 06 tháng, cuối năm", the most frequent first. */
function frequenciesOf(list: string): Frequency[] {
  const found = new Set<Frequency>();
  for (const part of list.split(SPLIT)) {
    const name = part
      .replace(/\s+/g, ' ')
      .replace(/^(?:(?:hang|dinh ky|moi|tung|theo|so ket|bao cao|cac) )+/, '')
      .trim();
    const every = unitPatterns.find(([unit]) => {
      unit.lastIndex = 0;
      return unit.test(name);
    })?.[1];
    if (every !== undefined) found.add(every);
  }
  return FREQUENCIES.filter((every) => found.has(every));
}

const TIMES = '(?:~,?~(?:it nhat|toi thieu|toi da)?~{n}~{lan})?';
const NOT_UNIT_MARKS = /(?:qu[ỹỷ]|t[uư]ân|thắng|thẳng|ngay)(?!\p{L})/u;

function every(
  match: RegExpExecArray,
  phrase: PhraseText,
  list: string,
  times?: string,
  on?: DayRule,
): Item | undefined {
  const { at, end } = placeOf(match);
  const marked = phrase.marked.slice(at, end);
  if (marked !== phrase.bare.slice(at, end) && NOT_UNIT_MARKS.test(marked)) return undefined;
  const count = times === undefined ? undefined : numberValue(times);
  return {
    type: 'every',
    at,
    end,
    every: frequenciesOf(list),
    ...(count === undefined || count <= 1 ? {} : { times: count }),
    ...(on === undefined ? {} : { on }),
  };
}

const MONTHS_NAMED: Readonly<Partial<Record<number, Frequency>>> = { 3: 'quarter', 6: 'halfYear', 12: 'year' };
const MONTH_OF_QUARTER: Readonly<Record<string, number>> = { dau: 0, giua: 1, cuoi: 2 };
const NEXT = '(?: sau| tiep theo| ke tiep| lien ke| lien sau)';

/** Every week day a week may be due on. */
const WEEKDAYS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

const daysOfPeriods: readonly Expression[] = [
  {
    // ngày 20 (của) tháng cuối (của mỗi) quý (sau)
    leads: ['ngay', 'thang', '#'],
    pattern: pattern(
      `(?:ngay~)?(?:(\\d{1,2})~(?:cua |hang )?)?thang (dau tien|dau|giua|cuoi cung|cuoi) ?(?:cua )?(?:tung |moi |hang |cac )?quy(?!~(?:[ivx]|\\d))(${NEXT})?`,
    ),
    read: (match, phrase) => {
      const month = MONTH_OF_QUARTER[match[2]!.split(' ')[0]!]! + (match[3] === undefined ? 0 : 3);
      return every(match, phrase, 'quy', undefined, { day: Number(match[1] ?? 0), month });
    },
  },
  {
    // ngày 05 (của) tháng sau (liền kề)
    leads: ['ngay', '#'],
    pattern: pattern(
      `(?:ngay~)?(\\d{1,2})~/?~(?:(?:cua |trong )?(?:moi |hang |tung |cac )thang|(?:cua )?thang${NEXT}+|cua thang|(?<=/\\s?)thang)(?!~[a-z]*\\d)(?! (?:dau|cuoi|giua))`,
    ),
    read: (match, phrase) => every(match, phrase, 'thang', undefined, { day: Number(match[1]) }),
  },
  {
    leads: ['cuoi', 'dau', 'ngay', 'vao'],
    not: /^(?:c[ưướ]|đ[âấậ]u|d[âấầậ]u)/,
    pattern: pattern(
      '(?:ngay )?(cuoi|dau)~(?:cung~)?(?:cua~)?(?:moi~|hang~|tung~|cac~)?(tuan|thang|quy)(?![a-z])(?!~(?:\\d|[ivx]+(?![a-z])|nam \\d|hang|gieng|chap))',
    ),
    read: (match, phrase) => {
      const early = match[1] === 'dau';
      const on: DayRule | undefined = !early ? undefined : match[2] === 'quy' ? { day: 0, month: 0 } : { day: 10 };
      return every(match, phrase, match[2]!, undefined, match[2] === 'tuan' ? undefined : on);
    },
  },
  {
    leads: ['thu', 'chu'],
    pattern: pattern(
      '(?:thu~(hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?![a-z\\d])(?=~(?:,~)?(?:hang|moi|cua|trong|[.()]|$))',
    ),
    read: (match) => {
      const day = match[1];
      const weekday = day === undefined ? 0 : (WEEKDAYS[day] ?? Number(day) - 1);
      return { type: 'weekday', ...placeOf(match), weekday };
    },
  },
];

const frequencies: readonly Expression[] = [
  {
    // 2 lần/năm, 01 lần mỗi quý, hai lần trong một năm
    leads: ['#', 'mot', 'hai', 'ba', 'bon'],
    pattern: pattern(`{n}~{lan}~(?:/|moi|trong|tren|cho|hang|,)?~(?:~(${UNIT}))`),
    read: (match, phrase) => every(match, phrase, match[2]!, match[1]),
  },
  {
    // 2 tháng một lần, 15 ngày/lần, hai năm một lần
    leads: ['#', 'hai', 'ba', 'nam', 'dinh', 'hang'],
    pattern: pattern('(?:(?:dinh ky|hang) )?{n}~(ngay|tuan|thang|nam)~(?:/|mot |1 |01 )~{lan}'),
    read: (match, phrase) => {
      const item = every(match, phrase, match[2]!);
      const step = numberValue(match[1]!) ?? 1;
      if (item?.type !== 'every' || step <= 1) return item;
      const named = match[2] === 'thang' ? MONTHS_NAMED[step] : undefined;
      return named === undefined ? { ...item, step } : { ...item, every: [named] };
    },
  },
  {
    // mỗi năm 2 lần, 6 tháng/lần, hằng quý, tháng
    leads: ['moi', 'hang', 'hangs', 'tung', 'dinh', 'theo', 'cac', 'thuong'],
    not: /^(?:mới|mọi|mời|hạng|hãng|tung|tùng)/,
    pattern: pattern(
      `(?:(?:dinh ky|thuong ky|hang|moi|tung|theo)~(?:cac )?)+(?:(?:vao|bao cao|vao cac|theo|moi|hang|ky|tong hop bao cao)~)*(${UNITS})${TIMES}`,
    ),
    read: (match, phrase) => every(match, phrase, match[1]!, match[2]),
  },
  {
    leads: ['cac'],
    pattern: pattern(
      'cac~(tuan|thang|quy)(?![a-z])(?!~(?:[ivx]+(?![a-z])|\\d|tiep theo|con lai|sau|ke tiep))(?: trong nam| cua nam)?',
    ),
    read: (match, phrase) => every(match, phrase, match[1]!),
  },
  {
    leads: ['#', 'mot', 'quy', 'thang', 'tuan', 'nam', 'ngay'],
    pattern: pattern(`(${UNIT})~(?:/|x|,|it nhat|toi thieu)?~{n}?~{lan}`),
    read: (match, phrase) => every(match, phrase, match[1]!, match[2]),
  },
  {
    // tháng, quý, năm: a list without "hằng"
    leads: ['#', 'quy', 'thang', 'tuan', 'ngay', 'sau'],
    pattern: pattern(`${UNIT}(?:${SEPARATOR}(?:so ket~|tong ket~|bao cao~|dinh ky~|hang~)*${UNIT})+`),
    read: (match, phrase) => every(match, phrase, match[0]),
  },
  {
    // báo cáo tháng, báo cáo quý: what is reported is also when
    leads: ['tuan', 'thang', 'quy', 'nam'],
    not: /^(?:tu[âấẫ]n|qu[ỹỷ])/,
    pattern: pattern(`(?<=bao cao )(?:(?:tuan|thang)(?!~\\d)|${QUARTER_NAME}|nam(?=~(?:$|[.;)])))(?![a-z\\d])`),
    read: (match, phrase) => every(match, phrase, match[0]),
  },
  {
    leads: ['thuong', 'dinh', 'theo'],
    not: /ký/,
    pattern: pattern('(?:theo )?(?:dinh ky|thuong ky)|thuong nien|theo ky(?![a-z])'),
    read: (match, phrase) => every(match, phrase, match[0].startsWith('thuong n') ? 'nam' : ''),
  },
];

/** Ways of saying that a deadline comes back. */
export const recurrenceExpressions: readonly Expression[] = [...daysOfPeriods, ...frequencies];
