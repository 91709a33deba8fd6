import { formatDate } from '../../../core/model/date';
import type { FormatToken } from './format-tokens';
import { serialDate } from './serial-date';

/** What of a point in time a format shows. */
interface DateShape {
  readonly date: 'day' | 'month' | 'year' | 'none';
  readonly time: 'none' | 'ofDay' | 'elapsed';
  readonly seconds: boolean;
}

type Field = Extract<FormatToken, { kind: 'field' }>;

const SECONDS_A_DAY = 86_400;

/**
 * How a section with date or time fields shows a serial number, in the Vietnamese order whatever its own: dd/mm/yyyy,
 * mm/yyyy where the format has no day, hh:mm. A time of day is added only where there is one. Undefined when the section
 * is none of dates; the function answers undefined for a number outside Excel's calendar.
 */
export function dateFormatter(
  section: readonly FormatToken[],
  date1904: boolean,
): ((serial: number) => string | undefined) | undefined {
  const fields = section.filter((token): token is Field => token.kind === 'field');
  const firstDigit = section.findIndex(({ kind }) => kind === 'digit');
  const afterSeconds = section
    .slice(0, firstDigit)
    .some((token) => token.kind === 'field' && token.text.startsWith('s'));
  if (fields.length === 0 || (firstDigit >= 0 && !afterSeconds)) return undefined;
  const shape = shapeOf(fields);
  return (serial) => showSerial(serial, shape, date1904);
}

function shapeOf(fields: readonly Field[]): DateShape {
  const isMinutes = (at: number) => /^h/.test(fields[at - 1]?.text ?? '') || /^s/.test(fields[at + 1]?.text ?? '');
  const has = (letter: string) => fields.some(({ text }) => text.startsWith(letter));
  const hasMonth = fields.some(({ text, elapsed }, at) => text.startsWith('m') && !elapsed && !isMinutes(at));
  const date = has('d') || (hasMonth && !has('y')) ? 'day' : hasMonth ? 'month' : has('y') ? 'year' : 'none';
  const elapsed = fields.some((field) => field.elapsed);
  const time = elapsed ? 'elapsed' : has('s') || has('h') || date === 'none' ? 'ofDay' : 'none';
  return { date, time, seconds: has('s') };
}

function showSerial(serial: number, shape: DateShape, date1904: boolean): string | undefined {
  // Whole seconds first: 0.999999 of a day is midnight of the next one.
  const seconds = Math.round(serial * SECONDS_A_DAY);
  if (seconds < 0) return undefined;
  if (shape.time === 'elapsed') return clock(seconds, shape.seconds);
  const ofDay = seconds % SECONDS_A_DAY;
  if (shape.date === 'none') return clock(ofDay, shape.seconds);
  const iso = serialDate(Math.floor(seconds / SECONDS_A_DAY), date1904);
  if (!iso) return undefined;
  const day = formatDate(iso);
  const shown = { day, month: day.slice(3), year: day.slice(6) }[shape.date];
  return shape.time === 'none' || ofDay === 0 ? shown : `${shown} ${clock(ofDay, false)}`;
}

function clock(seconds: number, withSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
