import type { DocumentNumberReading } from './citation';
import { readDatePhrase } from './date-phrase';
import { readIssuer } from './issuer-phrase';
import { readLead } from './lead';

/** After "số", or with its year: "Quyết định số 44", "Nghị định 61/2018". */
const NUMBER = /(?:số *:? *|(?=\d{1,5}\/\d{4}))(\d{1,6}[a-zđ]?(?:\/\d{4})?)(?![\p{L}\d%/])/iu;
const OF = /^ *,? *của +/iu;

/** What a text says that holds no symbol: "Quyết định số 44 ngày 10/3/2023 của UBND tỉnh", or nothing at all. */
export function readWithoutSymbol(plain: string): Omit<DocumentNumberReading, 'text'> {
  const match = NUMBER.exec(plain);
  const offset = match ? match.index + match[0].length : 0;
  const lead = match && readLead(plain, offset - match[1]!.length, false, false);
  if (!match || lead?.word === undefined) {
    return { wellFormed: false, why: ['no-number'], ...(plain === '' ? {} : { unread: plain }) };
  }
  const date = readDatePhrase(plain, offset);
  const end = date?.end ?? offset;
  const of = OF.exec(plain.slice(end));
  const issuer = of ? readIssuer(plain, end + of[0].length, true) : undefined;
  return {
    wellFormed: false,
    ...(lead.type === undefined ? {} : { type: lead.type }),
    number: match[1]!,
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(date === undefined ? {} : { dateText: date.text }),
    ...(issuer === undefined ? {} : { issuer: issuer.text }),
    why: [...lead.faults, 'missing-symbol', ...(date?.faults ?? [])],
  };
}
