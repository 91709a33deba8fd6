import { wordCount } from '../text/shape';
import { ACTIONS, AGENCY_HEADS, LISTED_HEADS, NO_AGENCY, STRONG_HEADS, UNFINISHED_HEADS } from './agency-words';
import { PRODUCT_BEGINNINGS, TASK_HEADS, TIME_BEGINNINGS } from './cell-words';
import { phraseList } from './phrase-list';

const agencyHeads = phraseList(AGENCY_HEADS);
const noAgency = phraseList(NO_AGENCY);
const strongHeads = phraseList(STRONG_HEADS);
const listedHeads = phraseList(LISTED_HEADS);
const taskHeads = phraseList(TASK_HEADS);
const times = phraseList(TIME_BEGINNINGS);
const products = phraseList(PRODUCT_BEGINNINGS);

const MARK = /^(?:[-–+•·*]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)/u;

/** The text without the mark of a list's item before it. */
export const withoutMark = (text: string): string => text.replace(MARK, '');

/** Letters that stand for a body: SNV, BQL các KCN, VP. UBND tỉnh, CA tỉnh, BHXH. Not those of programmes and systems. */
const SHORT_NAME =
  /^(?!SIPAS|SMS|SCADA|SOP)(?:S[A-ZĐ]{1,8}(?:&[A-ZĐ]+)?|BQL|BCH[A-ZĐ]*|BCĐ|BTV|BTC|VP[A-ZĐ]*|UB[A-ZĐ]+|HĐ[A-ZĐ]+|CA|BĐBP|LĐLĐ|NHNN|KBNN|TAND|VKS[A-ZĐ]*|MTTQ|ĐTN|HLHPN|HND|HCCB|CCT|CTK|BHXH|TTPVHCC)(?=[\s.,;&/-]|$)/u;

/** "Tổ Kiểm tra công vụ", but not "Tổ chức". */
const TEAM = /^Tổ\s+\p{Lu}/u;

/** Whether the text begins as an agency's name, or a phrase for several of them, does. */
export function beginsAsAgency(text: string): boolean {
  return SHORT_NAME.test(text) || TEAM.test(text) || (agencyHeads.begins(text) && !noAgency.begins(text));
}

/** With their capitals: "Nội vụ" is a name's end, "Vụ" its beginning. */
const UNFINISHED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${UNFINISHED_HEADS.join('|')})$`, 'u');

/** Whether the text ends with the head of a name that is not finished: "Quyết định của Chủ tịch", "Văn phòng". */
export function endsUnfinished(text: string): boolean {
  return UNFINISHED.test(text.slice(-40).replace(/uỷ/gu, 'ủy').replace(/Uỷ/gu, 'Ủy'));
}

const ACTION = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ACTIONS.join('|')})(?![\\p{L}\\p{M}])`, 'gu');

/** How much the text looks like a list of agencies, -1 to 1: each part begins like one, and none of them acts. */
export function agencyLikeness(text: string): number {
  const parts = text
    .split(/[;\n]|\.(?=\s|$)/u)
    .map((part) => withoutMark(part.trim()).replace(/^và\s+/iu, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || !beginsAsAgency(parts[0]!)) return -1;
  const headed = parts.filter(beginsAsAgency).length / parts.length;
  const acting = Math.min(1.5, [...text.matchAll(ACTION)].length * 0.6);
  const tooLong = wordCount(text) > 70 ? 0.3 : 0;
  return Math.max(-0.5, headed - acting - tooLong);
}

/** A capital after these goes on with the name that they begin. */
const GOES_ON =
  /(?:[;,.:(/–-]|(?:^|\s)(?:[Ss]ở|Bộ|Ban|Phòng|Cục|Vụ|Viện|Trường|Trung tâm|Đài|Báo|Hội|Tổng|Chi|Đoàn|Quản lý|[Cc]ác|và|của|thuộc|với|cùng|hoặc|cấp|là|qua))$/u;

/** How often a further agency or product, and with `all` a task, a time, any body, begins inside with nothing between. */
export function glued(text: string, all: boolean): number {
  const starts = [...text.matchAll(/\s(?=\p{Lu})/gu)].map(({ index }) => index + 1);
  return starts.filter((start) => {
    const before = text.slice(0, start).trimEnd();
    if (GOES_ON.test(before) || endsUnfinished(before)) return false;
    const rest = text.slice(start, start + 80);
    if (strongHeads.begins(rest) || products.begins(rest) || SHORT_NAME.test(rest)) return true;
    if (all && listedHeads.begins(rest) && !noAgency.begins(rest)) return true;
    return all && (times.begins(rest) || (taskHeads.begins(rest) && !/^\p{Lu}\p{L}+\s\p{Lu}/u.test(rest)));
  }).length;
}

/** Whether the last of several sentences is but a list of agencies: a cell of agencies was taken in. */
export function endsInAgencies(text: string): boolean {
  const last = /\.\s+(\p{Lu}[^.]{3,160})\.?$/u.exec(text)?.[1];
  return last !== undefined && agencyLikeness(last) > 0.5;
}
