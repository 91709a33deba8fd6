import { contentOfIntake, readPlanText, type IntakeResult } from '../core/intake';
import type { PlanContent } from '../core/model/content';
import { convertLegacy, detectLegacyEncoding, toNfc } from '../core/text';

/** What was read from an existing document, and the standard workbook's rows that it gives. */
export interface TakenIn extends IntakeResult {
  readonly content: PlanContent;
}

/**
 * Reads the bytes of a text file as published plan text: UTF-8, UTF-16 with a byte order mark, or the old codes TCVN3 and
 * VNI. Without a given year the plan's own words are asked: its title, the titles and columns of its appendices.
 */
export function takeInText(bytes: Uint8Array, given: number | undefined): TakenIn {
  const text = toNfc(decodeText(bytes).replaceAll('\0', ''));
  let result = readPlanText(text, given === undefined ? {} : { year: given });
  const year = given ?? yearOf(result);
  if (year !== undefined && given === undefined && result.document.year === '') result = readPlanText(text, { year });
  const content = contentOfIntake(result);
  const written = content.document.year === undefined || content.document.year === '' ? year : undefined;
  const document = written === undefined ? content.document : { ...content.document, year: String(written) };
  return { ...result, content: { ...content, document } };
}

/** The year that the document says, or the last one in the titles, columns and attachment lines of its appendices. */
function yearOf({ document, appendices }: IntakeResult): number | undefined {
  if (/^\d{4}$/.test(document.year)) return Number(document.year);
  const places = appendices.flatMap(({ title, columns, attachedTo }) => [title, ...columns, attachedTo]);
  for (const place of places) {
    const year = [...place.matchAll(/(?:năm|\/)\s*((?:19|20|21)\d{2})(?!\d)/giu)].at(-1)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeBytes(bytes);
  const legacy = detectLegacyEncoding(text.slice(0, 20_000));
  return legacy === undefined ? text : convertLegacy(text, legacy);
}

/** UTF-8; bytes that are none are read as the code page that old Vietnamese files were saved in. */
function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    return detectLegacyEncoding(western.slice(0, 20_000)) ? western : new TextDecoder('windows-1258').decode(bytes);
  }
}
