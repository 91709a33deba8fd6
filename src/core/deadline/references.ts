import { pattern, placeOf, type Expression } from './expression';
import type { EventItem, Item } from './items';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';

/** What a deadline may hang on instead of a date: events, other documents, the run of work, nothing at all. */

/** Words after which a new statement about time begins, so that the name of an event or a plan ends before them. */
const TIME_AHEAD =
  '(?:(?:va |phai |can )?(?:hoan thanh|hoan tat|xong|ket thuc) )?' +
  '(?:truoc (?:ngay |thang |quy |nam |cuoi |\\d)|cham nhat|muon nhat|khong qua|khong muon hon|khong cham hon|han cuoi|den (?:het |ngay |\\d))';
const TIME_AFTER_COMMA =
  `(?:${TIME_AHEAD}|(?:du kien|trong|vao) (?:thang|quy|nam|cuoi|dau|ngay|nua)|quy [ivx\\d]|thang \\d|ngay \\d|\\d{1,2}[/.-]\\d|nam \\d{4}` +
  '|hang (?:thang|quy|nam|tuan)|dinh ky|thuong xuyen|ca nam|tu (?:thang|quy|ngay|nam)|bao cao|sau khi|khi co|theo)';
/** Words with which the label of a next phase begins. */
const LABEL_HEAD =
  '(?:ban hanh|trien khai|thuc hien|bao cao|hoan thanh|trinh|to chuc|tong ket|so ket|tong hop|tham muu|xay dung|lan |dot |giai doan )';

const END_OF_NAME = new RegExp(
  `[;\\n()]|/(?=thuong xuyen|hang |dinh ky|dot xuat|theo )|\\.(?=\\s|$)|,\\s*(?=${TIME_AFTER_COMMA})|\\s(?=${TIME_AHEAD})|\\s(?:-\\s*)?(?=${LABEL_HEAD}[^:;\\n]{0,60}:)|\\s-\\s(?=[^:;\\n-]{0,60}:)`,
  'g',
);

/** Where the name of an event or plan that begins at the position ends. */
function endOfName(phrase: PhraseText, from: number): number {
  END_OF_NAME.lastIndex = from;
  const match = END_OF_NAME.exec(phrase.bare);
  return match === null ? phrase.bare.length : match.index;
}

const event = (
  phrase: PhraseText,
  match: RegExpExecArray,
  strength: EventItem['strength'],
  whatAt: number,
  more: Partial<EventItem> = {},
): Item => ({
  type: 'event',
  at: match.index,
  end: Math.max(placeOf(match).end, endOfName(phrase, placeOf(match).end)),
  strength,
  whatAt,
  ...more,
});

const NUMBER_OF_DAYS = '(\\d{1,3}|mot|hai|ba|nam|bay|muoi|muoi lam|hai muoi|ba muoi)';
const IN_DAYS = '(?:(?:cham nhat|khong qua|toi da)~(?:la )?)?(?:trong~)?(?:vong~|thoi han~|thoi gian~)?';

/** What "theo" names when another document, or the run of the work itself, sets the time. */
const PLAN_WORDS = [
  'ke hoach|chuong trinh|de an|du an|phuong an|quy hoach|hop dong|muc tieu|noi dung|nhiem vu duoc giao',
  'quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|ket luan|thong bao ket luan|cong dien|quy che|luat|bo luat',
  '(?:van ban|cong van|thong bao|huong dan) so',
  'quy dinh (?:tai|cua) (?:luat|nghi|quyet|thong|ke hoach|chi thi|hien phap)',
  'tien do|lo trinh|lich|khung|moc thoi gian|(?:cac|tung) ke hoach',
  '(?:thoi gian|thoi han) (?:tai|cua|neu tai|quy dinh tai|duoc giao|duoc phe duyet)',
].join('|');

/** What "theo" names when somebody has to speak first. */
const EVENT_WORDS =
  'huong dan|yeu cau|(?:su )?chi dao|de nghi|thong bao|(?:su )?phan cong|y kien|trieu tap|giay moi|cong van|van ban' +
  '|ky hop|phien hop|dien bien|ket qua|thoi diem';

const events: readonly Expression[] = [
  {
    // trong 15 ngày (làm việc) kể từ ngày ..., sau 10 ngày kể từ khi ...
    leads: ['cham', 'khong', 'toi', 'trong', 'sau', 'thoi', 'vong', '#'],
    pattern: pattern(
      `(?:sau~)?${IN_DAYS}${NUMBER_OF_DAYS}~ngay~(lam viec)?~,?~(?:ke tu|tinh tu|tu|sau)~(?:khi~|ngay~(?:khi~)?)?(?:co )?`,
    ),
    read: (match, phrase) =>
      event(phrase, match, 'clause', placeOf(match).end, {
        days: numberValue(match[1]!) ?? 0,
        ...(match[2] === undefined ? {} : { workingDays: true }),
      }),
  },
  {
    leads: ['ngay', 'sau', 'khi', 'ke', 'tu', 'den', 'cho', 'tuy'],
    not: /^(?:s[âầáấ]u|khí|khỉ|tư|tự)/,
    pattern: pattern(
      '(?:ngay~,?~)?(?:sau~khi|(?<!truoc )khi|ke tu khi|tu khi|(?:ke )?tu ngay(?= [a-z])(?! (?:thu|mung|mong|dau|cuoi) )|(?:cho )?den khi|tuy theo|tuy thuoc(?: vao)?)(?![a-z])~(?:da )?(?:co |duoc (?=phe duyet|giao|phan cong))?',
    ),
    read: (match, phrase) => event(phrase, match, 'clause', placeOf(match).end),
  },
  {
    leads: ['truoc'],
    pattern: pattern(
      'truoc (?=khi(?! het| ket thuc (?:nam|quy|thang))|ky hop|phien hop|dai hoi|tet|hoi nghi|khai giang|mua|le |dip|thoi diem(?! \\d| ngay \\d))',
    ),
    read: (match, phrase) => event(phrase, match, 'noun', match.index),
  },
  {
    leads: ['ngay', 'sau'],
    not: /^s[âầáấ]u/,
    pattern: pattern(
      '(?:ngay )?sau~(?=[a-z])(?!do(?![a-z])|day(?![a-z])|khi |ngay |thang |quy |nam |cuoi |dau |het |dai hoc|sac)',
    ),
    read: (match, phrase) => event(phrase, match, 'noun', placeOf(match).end, { after: true }),
  },
  {
    leads: ['ky', 'tai', 'cac', 'phien'],
    not: /^k[ýỷ]/,
    pattern: pattern('(?:tai |cac )*(?=(?:ky|phien) hop(?![a-z]))'),
    read: (match, phrase) => event(phrase, { ...match, 0: 'ky hop' } as RegExpExecArray, 'noun', placeOf(match).end),
  },
  {
    leads: ['dot', 'phat'],
    pattern: pattern('dot xuat|phat sinh'),
    read: (match, phrase) => event(phrase, match, 'manner', match.index),
  },
  {
    leads: ['theo', 'tren', 'can'],
    pattern: pattern(
      `(?:theo|tren co so|can cu(?: vao)?)~(?:dung )?(?=(?:cac )?(?:${EVENT_WORDS})(?![a-z])(?! so \\d))`,
    ),
    read: (match, phrase) => event(phrase, match, 'manner', placeOf(match).end),
  },
];

/** Types of document that a deadline may name with its number instead of a time. */
const DOCUMENT = 'ke hoach|quyet dinh|nghi quyet|chuong trinh|chi thi|cong van|de an|ket luan|thong bao';

const plan = (phrase: PhraseText, match: RegExpExecArray, whatAt: number): Item => ({
  type: 'plan',
  at: match.index,
  end: endOfName(phrase, placeOf(match).end),
  whatAt,
});

const plans: readonly Expression[] = [
  {
    leads: ['theo', 'tren', 'can'],
    pattern: pattern(`(?:theo|tren co so|can cu(?: vao)?)~(?:dung |cac )?(?=(?:${PLAN_WORDS})(?![a-z]))`),
    read: (match, phrase) => plan(phrase, match, placeOf(match).end),
  },
  {
    // Theo CV số 123/UBND-NC, theo Thông tri số 05
    leads: ['theo'],
    pattern: pattern('theo~(?=(?:[a-z]+~){1,4}so~:?~\\d)'),
    read: (match, phrase) => plan(phrase, match, placeOf(match).end),
  },
  {
    // "Kế hoạch số 61/KH-UBND" alone
    leads: ['ke', 'quyet', 'nghi', 'chuong', 'chi', 'cong', 'de', 'ket', 'thong'],
    pattern: pattern(`(?:${DOCUMENT}) (?=so |cua )`),
    read: (match, phrase) =>
      /[a-z]/.test(phrase.bare.slice(0, match.index)) ? undefined : plan(phrase, match, match.index),
  },
];

const none: readonly Expression[] = [
  {
    leads: ['theo', 'khong', 'chua', 'tuy'],
    pattern: pattern(
      'theo (?:dung )?~(?:thoi gian |thoi han )?quy dinh|theo (?:tinh hinh|nhu cau|thuc te|dieu kien|kha nang|thoi gian|mua vu)(?![a-z])' +
        '|tuy (?:theo )?(?:tinh hinh|dieu kien)|(?:khong|chua) (?:xac dinh |co |quy dinh |an dinh )?thoi (?:han|gian)|chua xac dinh',
    ),
    read: (match, phrase) => ({ type: 'none', at: match.index, end: endOfName(phrase, placeOf(match).end) }),
  },
];

const regular: readonly Expression[] = [
  {
    leads: ['thuong', 'lien', 'lau', 'xuyen', 'trong', '#', 'duy', 'tx'],
    pattern: pattern(
      'thuong~xuyen|thuong truc 24|lien tuc|lau dai|xuyen suot|duy tri(?=~(?:$|[,;.)]|hang|trong nam))|trong suot|24~/~(?:7|24)(?!~[/\\d])|tx(?![a-z\\d])',
    ),
    read: (match) => ({ type: 'regular', ...placeOf(match) }),
  },
];

/** In the order in which they are tried. */
export const references: readonly Expression[] = [...events, ...plans, ...none, ...regular];
