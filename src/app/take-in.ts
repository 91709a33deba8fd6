import { contentOfIntake, readPlanText, type IntakeResult } from '../core/intake';
import type { PlanContent } from '../core/model/content';
import { toNfc } from '../core/text/normalize';

/** What was read from an existing document, and the standard workbook's rows that it gives. */
export interface TakenIn extends IntakeResult {
  readonly content: PlanContent;
}

/** Reads the bytes of a text file (UTF-8, with or without a byte order mark, or UTF-16) as published plan text. */
export function takeInText(bytes: Uint8Array, year: number | undefined): TakenIn {
  const result = readPlanText(toNfc(decodeText(bytes)), year === undefined ? {} : { year });
  return { ...result, content: contentOfIntake(result) };
}

function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
