import { cleanText } from '../text/normalize';
import { readCitation, type Citation, type DocumentNumberReading } from './citation';
import type { DocumentNumberFault } from './faults';
import { isAssembly } from './issuers';
import { findNumberParts, type NumberParts } from './number-parts';
import { readWithoutSymbol } from './no-symbol';
import { plainText } from './plain-text';

export interface DocumentNumberOptions {
  /** Ask for date and issuer: a document's first citation must have them (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b). */
  readonly full?: boolean;
}

const CACHE_LIMIT = 5_000;
const readings = new Map<string, DocumentNumberReading>();
const findings = new Map<string, readonly Citation[]>();

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) {
    value = make();
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, value);
  }
  return value;
}

/** A number needs figures (or "số" and a blank) beside a slash or hyphen and letters: most cells have no such thing. */
const MAY_HOLD_NUMBER =
  /\d\p{L}? *[/\p{Pd}−] *\p{L}|\d *\p{Lu}\p{L}* *[/\p{Pd}−]|số\s*:?[\s.…_]*[/-]|\p{L}\s*[/-]\s*\d|[.…_]\s*\//iu;

/** Inside running text a single group is a symbol only after "số", and two unknown ones only where they cannot be words. */
function isCitation(parts: NumberParts, citation: Citation): boolean {
  const announced = citation.start < parts.start;
  if (announced) return true;
  if (parts.groups.length === 1) return isAssembly(parts.groups[0]!);
  return citation.typeCode !== undefined || citation.issuer !== undefined || parts.groups.includes('UBND');
}

const CONNECTOR = /^[\s,;]*(?:(?:và|hoặc|cùng)\s+)?(?:các\s+)?$/iu;

/** In "Nghị định số … và Nghị định số … của Chính phủ" the issuer of the last is that of all with the same letters. */
function shareIssuers(plain: string, citations: Citation[]): Citation[] {
  const shared = [...citations];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i]!, shared[i + 1]!];
    const written = next.issuer !== undefined && next.issuerFrom !== 'symbol';
    const lacks = one.issuer === undefined || one.issuerFrom === 'symbol';
    const sameLetters = issuerLetters(one) === issuerLetters(next);
    if (!written || !lacks || !sameLetters || !CONNECTOR.test(plain.slice(one.end, next.start))) continue;
    shared[i] = { ...withoutFault(one, 'missing-issuer'), issuer: next.issuer!, issuerFrom: 'next' };
  }
  return shared;
}

function withoutFault(citation: Citation, fault: DocumentNumberFault): Citation {
  const { why = [], ...rest } = citation;
  const left = why.filter((one) => one !== fault);
  return { ...rest, wellFormed: left.length === 0, ...(left.length === 0 ? {} : { why: left }) };
}

const issuerLetters = (citation: Citation): string => (citation.symbol ?? '').replace(/^[^/-]*[/-]/u, '');

function find(text: string, full: boolean): readonly Citation[] {
  const { plain, at } = plainText(text);
  if (!MAY_HOLD_NUMBER.test(plain)) return [];
  const found: Citation[] = [];
  for (const parts of findNumberParts(plain)) {
    const citation = readCitation(plain, parts, full);
    if (isCitation(parts, citation) && citation.start >= (found.at(-1)?.end ?? 0)) found.push(citation);
  }
  return shareIssuers(plain, found).map((citation) => ({
    ...citation,
    text: text.slice(at(citation.start), at(citation.end)),
    start: at(citation.start),
    end: at(citation.end),
  }));
}

/**
 * Every citation of a document inside a running text, in order, with its offsets in the text as given. An enumeration
 * that names the issuer once gives it to all its members.
 */
export function findDocumentNumbers(text: string, options: DocumentNumberOptions = {}): readonly Citation[] {
  const full = options.full ?? false;
  return remember(findings, `${full ? '+' : '-'}${text}`, () => find(text, full));
}

function read(text: string, full: boolean): DocumentNumberReading {
  const plain = cleanText(text);
  const numbers = findNumberParts(plain);
  const [first] = numbers.filter((parts) => parts.groups.length > 1 || isAssembly(parts.groups[0]!)).concat(numbers);
  if (!first) return { ...readWithoutSymbol(plain), text };
  const { start, end, suggestion, ...reading } = readCitation(plain, first, full);
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  const unread = `${before.trim()} ${after.trim().replace(/^[.,;]+/, '')}`.trim();
  return {
    ...reading,
    text,
    ...(suggestion === undefined ? {} : { suggestion: before + suggestion + after }),
    ...(unread === '' ? {} : { unread }),
  };
}

/**
 * Reads one document number, bare (`44/KH-UBND`, judged on its own form) or in its citation ("Kế hoạch số 44/KH-UBND
 * ngày 10/3/2023 của UBND tỉnh"). Never throws: a text without a number gives `why: ['no-number']`.
 */
export function readDocumentNumber(text: string, options: DocumentNumberOptions = {}): DocumentNumberReading {
  const full = options.full ?? false;
  return remember(readings, `${full ? '+' : '-'}${text}`, () => read(text, full));
}
