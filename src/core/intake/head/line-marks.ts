import { bareKey } from '../../text/compare-key';
import type { Line } from '../text/lines';
import { isCapitals, wordCount } from '../text/shape';
import type { SkippedWhy } from '../types';

/** Recognises the lines around a table by their forms (Nghị định 30/2020/NĐ-CP, Phụ lục I, and practice). */

const LABEL_NUMBER = String.raw`(?:số\s*)?(?:[IVXLC]{1,6}|\d{1,3}[a-zđ]?|[A-ZĐ]|[IVX]{1,4}[.-]?[A-Z0-9])`;
const LABEL_WORD = String.raw`(?:phụ\s+lục|phụ\s+biểu|biểu\s+mẫu|biểu(?=\s+(?:số|\d|[IVX]))|mẫu(?=\s+(?:số|\d|[IVX])))`;
const LABEL = new RegExp(String.raw`^(${LABEL_WORD}(?:\s+${LABEL_NUMBER}(?![\p{L}\d]))?)\s*(?:[.:–-]+\s*)?(.*)$`, 'iu');

export interface LabelReading {
  /** "PHỤ LỤC 1" as printed. */
  readonly label: string;
  /** What follows on the line: the title, or the attachment line. */
  readonly rest: string;
}

/** Reads a line that is an appendix's label, alone or with its title after it; undefined for a mention in a sentence. */
export function readLabel(line: Line): LabelReading | undefined {
  if (line.text.includes('|') && !/^[|\s]*phụ lục/iu.test(line.plain)) return undefined;
  const plain = line.plain.replace(/^\|\s*|\s*\|$/gu, '');
  const match = LABEL.exec(plain);
  if (!match) return undefined;
  const label = match[1]!.trim();
  const rest = match[2]!.trim();
  if (rest === '') return wordCount(label) <= 5 ? { label, rest } : undefined;
  if (rest.startsWith('(')) return /^\((?:ban hành|kèm|đính kèm)/iu.test(rest) ? { label, rest } : undefined;
  const separated = /[.:–-]\s*$/u.test(plain.slice(0, plain.length - rest.length));
  return isCapitals(rest) || (separated && !/[.;]$/u.test(rest) && /^\p{Lu}/u.test(rest)) ? { label, rest } : undefined;
}

/** Whether the line begins the words "(Kèm theo …)". */
export function beginsAttachment(plain: string): boolean {
  return /^\(?\s*(?:ban hành\s+)?(?:đính\s+)?kèm\s+(?:theo|với)?/iu.test(plain);
}

const LETTERHEAD: readonly RegExp[] = [
  /^cong hoa xa hoi chu nghia viet nam\W*$/u,
  /^doc lap\s*[-–]?\s*tu do\s*[-–]?\s*hanh phuc\W*$/u,
  /^dang cong san viet nam\W*$/u,
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan)\W*$/u,
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan)\W{1,30}cong hoa xa hoi chu nghia viet nam\W*$/u,
  /^so\s*:?\s*\d*\s*\/[\w&-]+.{0,10}$/u,
];

/** Whether the line belongs to the head of a document: national title, agency, number. */
export function isLetterhead(line: Line): boolean {
  const key = bareKey(line.plain);
  if (LETTERHEAD.some((form) => form.test(key))) return true;
  return (
    isCapitals(line.plain) &&
    /^(?:uy ban nhan dan |ubnd )?(?:tinh|thanh pho|huyen|bo|so|tp\.?)\s/u.test(key) &&
    wordCount(line.plain) <= 7
  );
}

const PAGE_NUMBER =
  /^(?:[-–]\s*\d{1,3}\s*[-–]|trang\s+\d{1,3}(?:\s*[/|]\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3}|page \d{1,3}.{0,10})$/iu;

/** Whether the line is surely a page's number (a bare number may be a row's). */
export function isPageNumber(plain: string): boolean {
  return PAGE_NUMBER.test(plain);
}

const RULE = /^[\s\-–—_=*.·•|:+/\\]+$/u;

/** Whether the line is drawn, not written: dashes, stars, `|---|---|`, the closing "./.". */
export function isRule(plain: string): boolean {
  return plain !== '' && (RULE.test(plain) || /^(?:hết|\.\/\.)$/iu.test(plain)) && !/^[-–+•]$/u.test(plain);
}

const RECIPIENTS = /^noi nhan\s*:?/u;
const SIGNED_FOR = /^\W*(?:tm|kt|q|tl|tuq|t\/m|k\/t|t\/l)\s*[./]\s*\S/iu;
const POSITION =
  /^(?:quyen |pho )?(?:chu tich|giam doc|tong giam doc|bo truong|thu truong|vu truong|cuc truong|chanh van phong|truong ban|bi thu|hieu truong|thu tuong|truong phong|chanh thanh tra)\b/u;
const REFERENCE =
  /^[-–•]?\s*\d{1,3}\s?(?:hien phap|luat|bo luat|nghi dinh|nghi quyet|quyet dinh|ke hoach|thong tu|ket luan|chi thi|chuong trinh|cong van|thong bao|huong dan|phap lenh|de an|quy dinh|cong dien|van ban)\b/u;
const METADATA =
  /^(?:file duoc dinh kem theo van ban|luoc do|van ban (?:tieng anh|goc)|tai ve)\W*$|^[-–•]?\s*(?:so hieu|loai van ban|noi ban hanh|nguoi ky|ngay cong bao|so cong bao|ngay hieu luc|tinh trang hieu luc|linh vuc, nganh)\s*:/u;

/** What a line after a table begins, when it is no row: recipients, a signature, a web page's list of references. */
export function endingOf(line: Line): SkippedWhy | undefined {
  const plain = line.plain.replace(/^[|\s]+|[|\s]+$/gu, '');
  const key = bareKey(plain);
  if (RECIPIENTS.test(key)) return 'recipients';
  if (REFERENCE.test(key) && /^[-–•]?\s*\d+\p{Lu}|^[-–•]\s*\d+\s\p{Lu}/u.test(plain)) return 'references';
  if (METADATA.test(key)) return 'references';
  if (SIGNED_FOR.test(plain) && isCapitals(plain)) return 'signature';
  if (isCapitals(plain) && POSITION.test(key) && wordCount(plain) <= 12) return 'signature';
  return undefined;
}

/** Whether nothing of a table can go on past this line: an appendix's label, or what follows the last row. */
export function endsTable(line: Line): boolean {
  return !line.blank && (readLabel(line) !== undefined || endingOf(line) !== undefined);
}
