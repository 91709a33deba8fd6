import type { Line } from '../text/lines';
import { beginsAsAgency } from '../lexicon/agency-likeness';
import { wordCount } from '../text/shape';
import type { IntakeDocument } from '../types';
import { spellOut } from './agency-name';
import { readAttachedNumber, readLetterhead, readNumber, readPlaceAndDate, readTypeAndTitle } from './document-head';
import { readParagraphs } from '../text/paragraphs';
import { readReporting } from './reporting';
import { readSignature } from './signature';

/** The issuer as the line "(Kèm theo … của Ủy ban nhân dân tỉnh)" names it. */
function issuerOf(attachedTo: readonly string[]): string {
  for (const text of attachedTo) {
    const place = text.toLowerCase().lastIndexOf(' của ');
    const name = place < 0 ? '' : text.slice(place + 5).replace(/[).\s]+$/u, '');
    if (name !== '' && beginsAsAgency(name) && wordCount(name) <= 14) return spellOut(name);
  }
  return '';
}

/** The last year named in a title; undefined when it names none. */
export function yearIn(title: string): number | undefined {
  const years = [...title.matchAll(/(?<!\d)(?:năm\s+)((?:19|20)\d{2})(?!\d)/giu)].map((match) => Number(match[1]));
  return years.at(-1);
}

const PERIOD = /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/u;

/**
 * Reads the document's properties from its running text (`body`) and the attachment lines of its appendices. What is
 * not certain stays ''.
 */
export function readDocument(
  body: readonly Line[],
  attachedTo: readonly string[],
  year: number | undefined,
): IntakeDocument {
  const own = readNumber(body);
  const { number, symbol } = own.symbol === '' ? readAttachedNumber(attachedTo.find((text) => text !== '') ?? '') : own;
  const { place, date } = readPlaceAndDate(body);
  const { type, title } = readTypeAndTitle(body);
  const head = readLetterhead(body);
  const signature = readSignature(body);
  const { cycle, agency } = readReporting(readParagraphs(body));
  const ownYear = year ?? yearIn(title);
  return {
    type,
    number,
    symbol,
    date,
    issuer: issuerOf(attachedTo) || head.issuer,
    superior: head.superior,
    place,
    title,
    year: ownYear === undefined ? '' : String(ownYear),
    period: PERIOD.exec(title)?.[0].replace(/\s+/gu, '').replace('–', '-') ?? '',
    signer: signature.signer,
    position: signature.position,
    authority: signature.authority,
    reportingAgency: agency,
    reporting: cycle,
  };
}
