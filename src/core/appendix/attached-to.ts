import { parseDate } from '../model/date';
import type { PlanDocument } from '../model/plan';
import { readChoice } from '../schema/choices';
import { cleanText, foldLines } from '../text/normalize';

/** What the decree's own sample writes where a number or date is still to come. */
const BLANK = '…';

/** Issuers named by their level alone, to which the place belongs: "Ủy ban nhân dân tỉnh". */
const LEVEL_AT_END = /(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)$/iu;

/**
 * The line under an appendix's title: as written in tblPhuLuc, else made of the document's type, number, date and
 * issuer: "(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Bình Định)"
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1).
 */
export function attachmentLine(written: string, document: PlanDocument): string {
  const line = foldLines(written);
  if (line !== '') return line;
  const type = cleanText(document.type) || 'Văn bản';
  const opening = readChoice('documentType', type) === 'decision' ? 'Ban hành kèm theo' : 'Kèm theo';
  const issuer = issuerWithPlace(document);
  return `(${opening} ${documentReference(document, BLANK)}${issuer && ` của ${issuer}`})`;
}

/** "Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023", with the blank where number or date is missing. */
export function documentReference(document: PlanDocument, blank: string): string {
  const type = cleanText(document.type) || 'Văn bản';
  const number = cleanText(document.number) || blank;
  const symbol = cleanText(document.symbol);
  const sign = symbol === '' || number.includes('/') ? number : `${number}/${symbol}`;
  return `${type} số ${sign} ${dateInWords(document.date, blank)}`;
}

/** Days below 10 and months 1 and 2 take a leading zero (Phụ lục I, phần II, mục 4 of the decree). */
function dateInWords(date: string, blank: string): string {
  const iso = parseDate(date);
  if (!iso) return cleanText(date) ? `ngày ${cleanText(date)}` : `ngày ${blank} tháng ${blank} năm ${blank}`;
  const [year, month, day] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

function issuerWithPlace(document: PlanDocument): string {
  const issuer = cleanText(document.issuer);
  const place = cleanText(document.place);
  return place !== '' && LEVEL_AT_END.test(issuer) ? `${issuer} ${place}` : issuer;
}
