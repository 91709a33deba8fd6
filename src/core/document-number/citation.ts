import type { IsoDate } from '../model/date';
import { citationFaults } from './citation-faults';
import { correctCitation, typeOfSymbol } from './correct';
import type { DocumentNumberFault } from './faults';
import { stateIssuer } from './issuers';
import type { NumberParts } from './number-parts';
import { readPieces, type Pieces } from './pieces';
import type { DocumentForm, SymbolReading } from './symbol';

/** What a document number, alone or in its citation, says. */
export interface DocumentNumberReading {
  /** The text as given; of a citation found in a longer text, its own part. */
  readonly text: string;
  readonly wellFormed: boolean;
  /** The type as written before the number, or the one its symbol is certain to mean. */
  readonly type?: string;
  /** Abbreviation of the type, corrected: "KH". */
  readonly typeCode?: string;
  /** "44", "30c", "10/2022"; missing where it is blank. */
  readonly number?: string;
  /** "KH-UBND", "CTr/TU" as written, without spaces. */
  readonly symbol?: string;
  readonly form?: DocumentForm;
  readonly date?: IsoDate;
  /** The date as written: "ngày 10/3/2023". */
  readonly dateText?: string;
  /** "2023" or "2023-05" where the rest of the date is blank. */
  readonly partialDate?: string;
  /** The issuer as written, or the one body that the symbol can mean. */
  readonly issuer?: string;
  /** Where the issuer was taken from when it is not written here: the symbol, or the next citation of an enumeration. */
  readonly issuerFrom?: 'symbol' | 'next';
  /** What is wrong, in reading order. */
  readonly why?: readonly DocumentNumberFault[];
  /** The text corrected as far as it can be. */
  readonly suggestion?: string;
  /** Words around the number that were not read. */
  readonly unread?: string;
}

/** A citation and where it stands in the text it was found in. */
export interface Citation extends DocumentNumberReading {
  readonly start: number;
  readonly end: number;
}

/** The one body that the symbol can mean, if there is one. */
function issuerOfSymbol({ form, issuerCodes }: SymbolReading): string | undefined {
  if (issuerCodes.length !== 1 || form === 'party') return undefined;
  const issuer = stateIssuer(issuerCodes[0]!);
  return issuer?.onlyNormative && form !== 'legal' ? undefined : issuer?.name;
}

/** The parts of the reading that say what the document is. */
function describe({ lead, symbol, date, issuer }: Pieces): Partial<DocumentNumberReading> {
  const type = lead.type ?? typeOfSymbol(symbol);
  const written = issuer?.text ?? lead.issuer;
  const by = written ?? issuerOfSymbol(symbol);
  return {
    ...(type === undefined ? {} : { type }),
    ...(symbol.typeCode === undefined ? {} : { typeCode: symbol.typeCode }),
    ...(symbol.number === '' ? {} : { number: symbol.number }),
    symbol: symbol.symbol,
    form: symbol.form,
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(date === undefined ? {} : { dateText: date.text }),
    ...(date?.partial === undefined ? {} : { partialDate: date.partial }),
    ...(by === undefined ? {} : { issuer: by }),
    ...(by !== undefined && written === undefined ? { issuerFrom: 'symbol' as const } : {}),
  };
}

/** Reads the citation around one number; `full` asks for the date and the issuer too, as a first citation has them. */
export function readCitation(text: string, parts: NumberParts, full: boolean): Citation {
  const pieces = readPieces(text, parts);
  const { start } = pieces.lead;
  const faults = citationFaults(pieces, full);
  const written = text.slice(start, pieces.end).replace(/ +/g, ' ').trim();
  const suggestion = faults.length > 0 ? correctCitation(pieces, faults) : written;
  return {
    text: written,
    wellFormed: faults.length === 0,
    ...describe(pieces),
    ...(faults.length > 0 ? { why: faults } : {}),
    ...(suggestion === written ? {} : { suggestion }),
    start,
    end: pieces.end,
  };
}
