import type { IsoDate } from '../model/date';
import { otherKnownDate } from './citation-faults';
import { phraseOfDate } from './date-phrase';
import type { DocumentNumberFault } from './faults';
import { isAssembly } from './issuers';
import type { Pieces } from './pieces';
import type { SymbolReading } from './symbol';
import { LETTER, typeByCode } from './types';

/** The type the symbol is certain to mean: not the Party's QĐ, which is a decision or a regulation. */
export function typeOfSymbol({ form, typeCode, issuerCodes }: SymbolReading): string | undefined {
  if (form === 'letter') return LETTER;
  if (typeCode === undefined) return undefined;
  const type = typeByCode(typeCode)!;
  const names = form === 'party' && !isAssembly(issuerCodes[0] ?? '') ? (type.partyNames ?? type.names) : type.names;
  return names === type.partyNames && names.length > 1 ? undefined : names[0];
}

/**
 * The type word put right. Where it disagrees with the symbol the symbol is believed: it was copied, the word was typed.
 * A letter's symbol proves nothing: the type may have been left out of it.
 */
function correctedType({ lead, symbol }: Pieces, faults: readonly DocumentNumberFault[]): string | undefined {
  if (lead.correctedType !== undefined) return lead.correctedType;
  if (!faults.includes('type-disagrees-with-symbol') || symbol.form === 'letter' || lead.type === undefined)
    return lead.type;
  const name = typeOfSymbol(symbol) ?? lead.type;
  return /^\p{Ll}/u.test(lead.type) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** "số " in a citation; a heading's "Số:" keeps its colon, but for the Party's. */
function correctedSo({ lead: { so }, symbol }: Pieces, inCitation: boolean): string {
  if (so === undefined) return inCitation ? 'số ' : '';
  const colon = so.includes(':') && !inCitation && symbol.form !== 'party' ? ':' : '';
  return `${so.slice(0, 2)}${colon} `;
}

const withYear = (number: string, date: IsoDate): string => number.replace('/', `/${date.slice(0, 4)}/`);

/** The citation put right as far as it can be: type, số, number and symbol, date, issuer. */
export function correctCitation(pieces: Pieces, faults: readonly DocumentNumberFault[]): string {
  const { lead, symbol, date, issuer, parts } = pieces;
  const inCitation = lead.type !== undefined && lead.start < parts.start && !lead.named;
  const type = inCitation ? `${correctedType(pieces, faults)!} ` : '';
  const known = otherKnownDate(pieces);
  const dateText = date && (known === undefined ? date.corrected : phraseOfDate(known, date.corrected));
  const by = issuer?.written ?? lead.issuer;
  const noYear = symbol.faults.includes('missing-year') && date?.date !== undefined;
  const number = noYear ? withYear(symbol.corrected, date.date!) : symbol.corrected;
  const pieceTexts = [type + correctedSo(pieces, inCitation) + number, dateText, by && `của ${by}`];
  return pieceTexts.filter((piece) => piece !== undefined && piece !== '').join(' ');
}
