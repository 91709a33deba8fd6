import { readNumber, type NumberReading } from './number';
import type { PreparedText } from './prepare';
import type { TargetMeasure, TargetOptions } from './types';

/** A measure and the stretch of text it was read from. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly measure: TargetMeasure;
}

/** Finds every measure of one sort in a text. */
export type Matcher = (text: PreparedText, options: TargetOptions) => Found[];

/** The stretch as a measure, its text as written. */
export function found(
  { written }: PreparedText,
  start: number,
  end: number,
  measure: Omit<TargetMeasure, 'text'>,
): Found {
  return { start, end, measure: { text: written.slice(start, end).trim(), ...measure } };
}

/** Value and separators of a number that a pattern has found; a number that cannot be read gives nothing. */
export function numberFields(
  digits: string | undefined,
  options: TargetOptions,
  small: boolean,
): Pick<TargetMeasure, 'value' | 'decimalSeparator' | 'thousandsSeparator' | 'ambiguous'> {
  const reading = digits === undefined ? undefined : readFigure(digits, options, small);
  if (!reading) return {};
  const { value, decimalSeparator, thousandsSeparator, ambiguous } = reading;
  return {
    value,
    ...(decimalSeparator === undefined ? {} : { decimalSeparator }),
    ...(thousandsSeparator === undefined ? {} : { thousandsSeparator }),
    ...(ambiguous ? { ambiguous } : {}),
  };
}

/** Reads the figure under the options of the table. */
export function readFigure(digits: string, options: TargetOptions, small = false): NumberReading | undefined {
  return readNumber(digits, { ...(options.decimal === undefined ? {} : { decimal: options.decimal }), small });
}

/** Whether the match begins a word or number of its own. */
export const startsFresh = (text: string, offset: number): boolean =>
  !/[\p{L}\d#]/u.test(text[offset - 1] ?? ' ') &&
  !(/[.,/]/.test(text[offset - 1] ?? ' ') && /[\d#]/.test(text[offset - 2] ?? ' '));
