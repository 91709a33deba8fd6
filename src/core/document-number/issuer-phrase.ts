import { typeWord } from './types';
import {
  NAME_TOKEN,
  nameFields,
  nameHeads,
  namePrefixes,
  PhraseList,
  placeLevels,
  type NameTail,
} from './agency-names';

/** The name of an issuing body in running text, and where it ends. */
export interface IssuerPhrase {
  readonly text: string;
  /** The same with the meeting before it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The name begins with a known kind of body. */
  readonly known: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WINDOW = 160;
const MAX_WORDS = 14;
/** Anything that no name runs over: not letters, figures, blanks, commas or dashes. */
const NAME_END = /[^\p{L}\p{N}& ,\p{Pd}]/u;
const MEETING = /^ *(?:hội nghị|kỳ họp)(?: +lần)?(?: +thứ)? +\p{L}+(?= +\p{Lu})/iu;
const PLACE_WORDS = 5;

/** Words that end a name: what the document is about begins there. */
const subjects = new PhraseList(
  (
    'về,ban hành,thực hiện,quy định,quy hoạch,hướng dẫn,phê duyệt,sửa đổi,bổ sung,triển khai,chuyển đổi,khuyến khích,công bố,' +
    'tại,gửi,đã,được,có,để,nhằm,trong,theo,đến,cho,giai đoạn,năm,khóa,thông qua,thông báo,tiếp tục,tăng cường,đẩy mạnh,' +
    'nâng cao,của,ngày,số,do,với,từ,khi,mà,là,này,nêu trên,trên,như,sau,kết luận,đề nghị,xử lý,xử phạt,việc,giao cho,' +
    'cải thiện,xây dựng,tổ chức,phân công,phân cấp,bãi bỏ,thành lập,điều chỉnh,kiện toàn,sắp xếp,rà soát,yêu cầu'
  )
    .split(',')
    .map((phrase) => [phrase, true] as const),
);

const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** The words from the offset on, up to a mark that no name runs over. */
function tokensFrom(text: string, offset: number): Token[] {
  const stretch = text.slice(offset, offset + WINDOW);
  const stop = NAME_END.exec(stretch.replace(/TP\./g, 'TP ')) ?? { index: stretch.length };
  const tokens: Token[] = [];
  for (const match of stretch.slice(0, stop.index).matchAll(NAME_TOKEN)) {
    tokens.push({ text: match[0], start: offset + match.index, end: offset + match.index + match[0].length });
  }
  return tokens;
}

const textsFrom = (tokens: readonly Token[], from: number): string[] =>
  tokens.slice(from, from + 12).map((t) => t.text);

/** "tỉnh Quy định …" and "tỉnh Quyết định …" name no place; "Quy Nhơn" does. */
const beginsOtherWords = (word: string, after: string): boolean =>
  !startsCapital(after) && (subjects.match([word, after]) !== undefined || typeWord(`${word} ${after}`) !== undefined);

/** The next body of a list follows without a mark between: "UBND tỉnh Sở Nội vụ"; but "Hải Phòng" is a place. */
function beginsOtherBody(words: readonly string[]): boolean {
  const head = nameHeads.match(words);
  return head !== undefined && (head.length > 1 || /^(?:Sở|Bộ|Ban|Cục|UBND|HĐND)$/u.test(words[0]!));
}

/** "tỉnh Bình Định", "thành phố Hồ Chí Minh", "tỉnh Bà Rịa - Vũng Tàu": the end of the place that stands there. */
function skipPlace(tokens: readonly Token[], from: number): number {
  let next = from + (placeLevels.match(textsFrom(tokens, from))?.length ?? 0);
  for (let words = 0; words < PLACE_WORDS && next < tokens.length; words++) {
    const dash = /^\p{Pd}$/u.test(tokens[next]!.text) ? 1 : 0;
    const word = tokens[next + dash];
    if (!word || !startsCapital(word.text) || (dash > 0 && words === 0)) break;
    const after = tokens[next + dash + 1]?.text ?? '';
    if (beginsOtherWords(word.text, after) || beginsOtherBody(textsFrom(tokens, next + dash))) break;
    next += 1 + dash;
  }
  return next;
}

/** An unlisted field ("Quản lý Dự án giao thông"): capitals, and small words that begin no new thought. */
function skipField(tokens: readonly Token[], from: number): number {
  const listed = nameFields.match(textsFrom(tokens, from));
  if (listed) return from + listed.length;
  let next = from;
  while (next < tokens.length && next - from < MAX_WORDS) {
    const word = tokens[next]!.text;
    const after = tokens[next + 1]?.text ?? '';
    const joins =
      (word === 'và' || !isWord(word)) && startsCapital(after) && !nameHeads.match(textsFrom(tokens, next + 1));
    const goesOn = isWord(word) && word !== 'và' && (startsCapital(word) || !subjects.match([word, after]));
    if (!joins && !goesOn) break;
    if (placeLevels.match([word]) && next > from) break;
    next += 1;
  }
  return next;
}

function skipTail(tokens: readonly Token[], from: number, tail: NameTail): number {
  if (tail === 'none') return from;
  return skipPlace(tokens, tail === 'place' ? from : skipField(tokens, from));
}

/**
 * Reads the name of a body at the offset: a known head with its field and place, or, where `anyName` allows it, capitals
 * as far as they go. A meeting before it ("Hội nghị lần thứ sáu Ban Chấp hành Trung ương") is passed over.
 */
export function readIssuer(text: string, offset: number, anyName: boolean): IssuerPhrase | undefined {
  const meeting = MEETING.exec(text.slice(offset, offset + WINDOW))?.[0].length ?? 0;
  const tokens = tokensFrom(text, offset + meeting);
  let next = 0;
  for (let prefix = namePrefixes.match(textsFrom(tokens, next)); prefix;) {
    // "Ban Chấp hành Trung ương" is a head of its own.
    if ((nameHeads.match(textsFrom(tokens, next))?.length ?? 0) > prefix.length) break;
    next += prefix.length;
    prefix = namePrefixes.match(textsFrom(tokens, next));
  }
  const head = nameHeads.match(textsFrom(tokens, next));
  if (head) next = skipTail(tokens, next + head.length, head.value);
  else if (next > 0) next = skipPlace(tokens, next);
  else if (anyName && tokens[0] && startsCapital(tokens[0].text)) next = skipPlace(tokens, skipField(tokens, 0));
  if (next === 0) return undefined;
  const [start, end] = [tokens[0]!.start, tokens[next - 1]!.end];
  const [name, written] = [start, offset].map((from) => text.slice(from, end).replace(/ +/g, ' ').trim());
  return { text: name!, written: written!, start, end, known: head !== undefined };
}
