import { readDatePhrase, type DatePhrase } from './date-phrase';
import type { DocumentNumberFault } from './faults';
import { readIssuer, type IssuerPhrase } from './issuer-phrase';
import { isAssembly, nameFitsCode } from './issuers';
import { readLead, type Lead } from './lead';
import type { NumberParts } from './number-parts';
import { readSymbol, type SymbolReading } from './symbol';

/** A citation taken apart: what leads up to the number, the number, the date, the issuer. */
export interface Pieces {
  readonly parts: NumberParts;
  readonly lead: Lead;
  readonly symbol: SymbolReading;
  readonly date?: DatePhrase;
  readonly issuer?: IssuerPhrase;
  /** Where the citation ends in the text. */
  readonly end: number;
  /** Faults in how date and issuer are joined on. */
  readonly joinFaults: readonly DocumentNumberFault[];
}

const OF = /^ *,? *(?:của|do) +/iu;
const BARE_GAP = /^ +/;
const JOINT = /^ *(?:,|;|và|-) */u;

interface FoundIssuer {
  readonly issuer: IssuerPhrase;
  /** Whether "của" stands before it. */
  readonly of: boolean;
}

/** The issuer after "của", or a name that fits the symbol right after the date, its "của" forgotten. */
function issuerAt(text: string, offset: number, codes: readonly string[]): FoundIssuer | undefined {
  const rest = text.slice(offset, offset + 24);
  const of = OF.exec(rest);
  if (of) {
    const issuer = readIssuer(text, offset + of[0].length, true);
    return issuer ? { issuer, of: true } : undefined;
  }
  const gap = BARE_GAP.exec(rest);
  const issuer = gap ? readIssuer(text, offset + gap[0].length, false) : undefined;
  if (!issuer?.known || !/^\p{Lu}/u.test(issuer.written)) return undefined;
  return codes.some((code) => nameFitsCode(issuer.text, code)) ? { issuer, of: false } : undefined;
}

/** A joint document has several issuers: "của Bộ Tư pháp và Bộ Tài chính". */
function withOtherIssuers(text: string, first: IssuerPhrase, count: number): IssuerPhrase {
  let whole = first;
  for (let i = 1; i < count; i++) {
    const joint = JOINT.exec(text.slice(whole.end, whole.end + 8));
    const next = joint ? readIssuer(text, whole.end + joint[0].length, false) : undefined;
    if (!next?.known) break;
    const between = text.slice(whole.end, next.end).replace(/ +/g, ' ');
    whole = { ...whole, end: next.end, text: whole.text + between, written: whole.written + between };
  }
  return whole;
}

/** Reads date and issuer after the number, in either order. */
function readAfter(
  text: string,
  { end: from }: NumberParts,
  lead: Lead,
  symbol: SymbolReading,
): Omit<Pieces, 'parts' | 'lead' | 'symbol'> {
  const joinFaults: DocumentNumberFault[] = [];
  const first = readDatePhrase(text, from);
  let end = first?.end ?? from;
  // The heading "Số: 44/KH-UBND" is followed by another cell, not by its issuer.
  const heading = lead.so !== undefined && lead.type === undefined && !first;
  const found = lead.issuer !== undefined || heading ? undefined : issuerAt(text, end, symbol.issuerCodes);
  const issuer = found && withOtherIssuers(text, found.issuer, symbol.issuerCodes.length);
  if (issuer) end = issuer.end;
  if (found && !found.of) joinFaults.push('missing-cua');
  const late = issuer && !first ? readDatePhrase(text, end) : undefined;
  if (late) {
    end = late.end;
    joinFaults.push('issuer-before-date');
  }
  const date = first ?? late;
  return { ...(date ? { date } : {}), ...(issuer ? { issuer } : {}), end, joinFaults };
}

/** Takes the citation around one number apart. */
export function readPieces(text: string, parts: NumberParts): Pieces {
  const assembly = parts.groups.length === 1 && isAssembly(parts.groups[0]!.toUpperCase());
  const lead = readLead(text, parts.start, assembly, parts.digits === '');
  const symbol = readSymbol(parts, lead.word);
  return { parts, lead, symbol, ...readAfter(text, parts, lead, symbol) };
}
