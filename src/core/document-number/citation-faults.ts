import type { IsoDate } from '../model/date';
import type { DocumentNumberFault } from './faults';
import { citedBody, stateIssuer } from './issuers';
import { knownDates } from './known-documents';
import type { Pieces } from './pieces';

/** The document's own date, where the number is a known one and the citation has another. */
export function otherKnownDate({ symbol, date }: Pieces): IsoDate | undefined {
  const known = date?.date === undefined ? undefined : knownDates[symbol.corrected];
  return known === date?.date ? undefined : known;
}

function typeFaults({ lead: { word }, symbol }: Pieces): DocumentNumberFault[] {
  if (!word || word.any || symbol.faults.includes('letter-with-type')) return [];
  const agrees =
    symbol.typeCode === undefined
      ? word.letter === true || (word.assembly === true && symbol.form === 'legal')
      : word.codes.includes(symbol.typeCode);
  return agrees ? [] : ['type-disagrees-with-symbol'];
}

/** The colon of a heading "Số: 44/KH-UBND" is right, but not in the Party's "Số 20-CTr/TU" (Hướng dẫn 36-HD/VPTW). */
function colonFaults({ lead, symbol }: Pieces): DocumentNumberFault[] {
  return symbol.form === 'party' && lead.type === undefined && lead.so?.includes(':') ? ['colon-after-so'] : [];
}

function dateFaults(pieces: Pieces, full: boolean): DocumentNumberFault[] {
  const { date, lead, issuer, symbol } = pieces;
  const faults = [...(date?.faults ?? [])];
  const namesIssuer = issuer !== undefined || lead.issuer !== undefined;
  // A later citation may stop at the number; one that goes on to the issuer has left the date out (mục II.6.b).
  if (!date && (namesIssuer || (full && lead.type !== undefined))) faults.push('missing-date');
  if (otherKnownDate(pieces) !== undefined) faults.push('wrong-known-date');
  const year = symbol.number.split('/')[1];
  const agrees = year === undefined || date?.date === undefined || date.date.startsWith(year);
  if (!agrees) faults.push('year-disagrees-with-date');
  return faults;
}

/** Among the highest State bodies only: QĐ-TTg is the Prime Minister's, not the Government's. */
function issuerFaults({ symbol, issuer, lead }: Pieces, full: boolean): DocumentNumberFault[] {
  const name = issuer?.text ?? lead.issuer;
  if (name === undefined) return full && lead.type !== undefined ? ['missing-issuer'] : [];
  const body = citedBody(name);
  const [code] = symbol.issuerCodes;
  if (body === undefined || code === undefined || symbol.issuerCodes.length > 1) return [];
  const own = stateIssuer(code);
  return own?.cited && own.code !== body ? ['issuer-disagrees-with-symbol'] : [];
}

/** Everything wrong with a citation, in reading order. */
export function citationFaults(pieces: Pieces, full: boolean): readonly DocumentNumberFault[] {
  return [
    ...new Set([
      ...pieces.lead.faults,
      ...colonFaults(pieces),
      ...typeFaults(pieces),
      ...pieces.symbol.faults,
      ...dateFaults(pieces, full),
      ...pieces.joinFaults,
      ...issuerFaults(pieces, full),
    ]),
  ];
}
