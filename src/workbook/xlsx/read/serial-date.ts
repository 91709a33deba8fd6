import { isoDate, type IsoDate } from '../../../core/model/date';

const DAY = 86_400_000;
/** 31 December 9999, Excel's last day, in the system of 1900. */
const LAST_SERIAL = 2_958_465;
const OFFSET_1904 = 1462;
/** Excel counts a 29 February 1900 that never was, as Lotus 1-2-3 did (Microsoft Learn, "Excel incorrectly assumes 1900 is a leap year"). */
const LEAP_DAY_1900 = 60;

/** The date of a serial number's whole days; undefined outside Excel's calendar. */
export function serialDate(serial: number, date1904: boolean): IsoDate | undefined {
  const days = Math.floor(serial) + (date1904 ? OFFSET_1904 : 0);
  if (days < 1 || days > LAST_SERIAL) return undefined;
  if (days === LEAP_DAY_1900) return isoDate(1900, 2, 29);
  const start = Date.UTC(1899, 11, days > LEAP_DAY_1900 ? 30 : 31);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** The serial number of a date, from 1 March 1900 on exact. */
export function dateSerial(date: IsoDate, date1904: boolean): number {
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  return (days > LEAP_DAY_1900 ? days : days - 1) - (date1904 ? OFFSET_1904 : 0);
}
